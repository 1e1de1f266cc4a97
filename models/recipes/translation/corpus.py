"""Training and test lines from the phrasebook.

A line is written in one language and wanted in another. The source side looks like what the live
chain hands to the translator: numbers in plain digits, mostly without the sentence's own punctuation.
"""

from __future__ import annotations

import random
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from livestream_studio import languages
from livestream_studio.languages.numbers import write
from livestream_studio.translation.phrasebook import Entry, Filling, Phrasebook, Template
from livestream_studio.translation.phrasebook import style as styles
from livestream_studio.translation.phrasebook.book import render_nodes
from livestream_studio.translation.plain_numbers import plain
from models.recipes.translation import LANGUAGES

ABSTAIN = "⟦9⟧"  # what the model answers when a line is none of its language

# A mark between digits is part of the number, a full-width one never is.
_MARKS = re.compile(r"(?<!\d)[.,:]+|[.,:]+(?!\d)|[!?;—«»…。，！？、；：“”]+")
_PLACEHOLDER = re.compile(r"⟦(\d)⟧")
_NAMED = re.compile(r"[Zz]q([a-i])")
_CHATTER = {
    "zh": ["嗯", "啊", "那个", "就是说", "哈哈哈", "对对对", "喂", "然后", "这个这个", "哎呀", "来来来"],
    "ru": ["ну", "эээ", "так", "вот", "это", "самое", "ага", "ой", "значит", "как", "бы", "ха-ха"],
    "kk": ["ал", "иә", "ммм", "сонда", "міне", "ой", "жә", "ааа", "не", "деп"],
}
_NOISE = {
    "zh": (
        "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小"
        "么心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前所本见经头面公同三已老从动两长"
    ),
    "ru": "абвгдежзийклмнопрстуфхцчшщыьэюя",
    "kk": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіьэюя",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """`text` in `source` is `wanted` in `target`; `inside` says whether the phrasebook has it."""

    source: str
    target: str
    text: str
    wanted: str
    inside: bool = True


def held_out(template: Template, text: str) -> bool:
    """Whether this filling of the template is kept from training, decided by the Chinese line."""
    return bool(template.slots()) and zlib.crc32(f"{template.id} {text}".encode()) % 10 == 0


class Corpus:
    """An endless stream of pairs, the same for the same seed."""

    def __init__(self, book: Phrasebook, seed: int, *, chatter: float = 0.12) -> None:
        self._book, self._random, self._chatter = book, random.Random(seed), chatter
        # Templates with more slots have more to learn.
        self._weights = [1 + 2 * len(t.slots()) for t in book.templates]

    def __iter__(self) -> Iterator[Pair]:
        while True:
            yield self._outside() if self._random.random() < self._chatter else self._inside()

    def aligned(self, *, test: bool = False) -> dict[str, str]:
        """One sentence in all languages; held-out fillings only with `test`."""
        template, filling = self._drawn(test)
        return {code: self._written(template, filling, code) for code in LANGUAGES}

    def _drawn(self, test: bool = False) -> tuple[Template, Filling]:
        while True:
            template = self._random.choices(self._book.templates, self._weights)[0]
            filling = self._anonymous(self._book.fill(template, self._random))
            text = self._written(template, filling, "zh")
            if held_out(template, text) == test and (template.slots() or not test):
                return template, filling

    def _written(self, template: Template, filling: Filling, code: str) -> str:
        return plain(self._book.render(template, filling, code, "written"))

    def _anonymous(self, filling: Filling) -> Filling:
        """Names as the placeholders that protect them: names are carried by rule, never translated."""
        values = dict(filling.values)
        for number, key in enumerate((k for k in values if k.startswith(("person", "brand"))), 1):
            if self._random.random() < 0.7:
                kind = key.rstrip("0123456789")
                values[key] = Entry(kind, {code: f"⟦{number}⟧" for code in LANGUAGES})
        return Filling(values)

    def _inside(self) -> Pair:
        drawn = [self._drawn() for _ in range(self._random.choices((1, 2, 3), (82, 14, 4))[0])]
        source, target = self._random.sample(LANGUAGES, 2)
        wanted = _join(target, [self._written(*one, target) for one in drawn])
        return Pair(source, target, self._worn(source, drawn), wanted)

    def _worn(self, code: str, drawn: list[tuple[Template, Filling]]) -> str:
        """The source as it may reach us: as a host would type it, or as the live chain hears it, which
        differs by more than marks (173 см for сантиметра, одну for 1)."""
        kind = self._random.random()
        if kind < 0.25:
            return _join(code, [self._written(*one, code) for one in drawn])
        if kind < 0.35:
            return spoken_style(_join(code, [self._written(*one, code) for one in drawn]))
        said = " ".join(render_nodes(t.nodes(code), filling, code, "spoken") for t, filling in drawn)
        # Placeholders are no words of a recogniser: they stand for a name, so they pass as one.
        named = _PLACEHOLDER.sub(lambda mark: f"zq{'abcdefghi'[int(mark[1]) - 1]}", said)
        heard = plain(as_heard(code, styles.spoken(named)))
        return _NAMED.sub(lambda mark: f"⟦{'abcdefghi'.index(mark[1]) + 1}⟧", heard)

    def _outside(self) -> Pair:
        """What a host says that no phrasebook holds: half sentences, noise, fillers."""
        r = self._random
        source, target = r.sample(LANGUAGES, 2)
        facts = languages.profile(source)
        one, other = (self._pieces(source) for _ in range(2))

        def noise() -> str:
            return "".join(r.choices(_NOISE[source], k=1 if source == "zh" else r.randint(2, 9)))

        kind = r.random()
        if kind < 0.2:
            words = one if len(one) > 4 else one + [noise() for _ in range(4)]
            r.shuffle(words)
        elif kind < 0.4:
            words = one[: max(1, len(one) // 2)] + [noise() for _ in range(r.randint(3, 8))]
        elif kind < 0.6:
            words = [noise() if r.random() < 0.45 else w for w in one] + [noise(), noise()]
        elif kind < 0.75:
            words = [noise() for _ in range(r.randint(2, 14))]
        elif kind < 0.9:
            words = one[: max(2, len(one) // 2)] + other[len(other) // 2 :] + [noise()]
        else:
            words = r.choices(_CHATTER[source], k=r.randint(1, 4))
        text = facts.join(words)
        return Pair(source, target, text if r.random() < 0.5 else facts.finish(text), ABSTAIN, inside=False)

    def _pieces(self, code: str) -> list[str]:
        text = spoken_style(self.aligned()[code])
        return list(text) if code == "zh" else text.split()


def as_heard(code: str, spoken: str) -> str:
    """Spoken words as the live chain hands them to the translator: numbers written, one closing mark."""
    facts = languages.profile(code)
    return facts.finish(write(code, spoken if facts.spaced else spoken.replace(" ", "")))


def spoken_style(text: str) -> str:
    """A written line as a recogniser would have it: lower case, no marks, digits kept."""
    return re.sub(r"[ \n]+", " ", _MARKS.sub(" ", text)).strip().lower()


def _join(code: str, lines: list[str]) -> str:
    return ("" if code == "zh" else " ").join(lines)
