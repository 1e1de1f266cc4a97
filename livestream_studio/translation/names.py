"""What the recogniser made of a name, put right by sound, before anything is matched or translated.

Recognisers know few names and write words that sound like them: 连一群 for 连衣裙, «ли нин» in pieces.
A name is only put where the sound is wholly the same, with tones in Chinese.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from livestream_studio.languages import kazakh, profile
from livestream_studio.languages.sounds import HAN, is_chinese_word, sound, syllables
from livestream_studio.translation.memory.normal import packed
from livestream_studio.translation.termbase import Term

_HAN_RUN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]{2,}")
_WORD = re.compile(r"\w+(?:-\w+)*")
_NUMBER = re.compile(r"[零〇一二两三四五六七八九十百千万亿]")
_LONGEST, _MOST_WORDS = 8, 3  # characters, words
_SHORTEST = 4  # letters; shorter Russian and Kazakh names sound like too much else


class NameMender:
    """Names of one spoken language by their sound. Immutable; thread-safe."""

    def __init__(self, language: str, terms: Iterable[Term]) -> None:
        self._spaced = profile(language).spaced
        self._language = language
        self._forms: set[str] = set()
        heard: dict[str, set[str]] = {}
        for term in terms:
            for form in _forms(term, language):
                self._forms.add(form.lower())
                if (len(form.split()) > _MOST_WORDS) if self._spaced else (len(form) > _LONGEST):
                    continue  # no stretch of a line is looked at that is as long
                heard.setdefault(self._key([form] if not self._spaced else form.split()), set()).add(form)
        # Two names of one sound cannot be told apart.
        self._by_sound = {key: forms.pop() for key, forms in heard.items() if key and len(forms) == 1}

    def __call__(self, text: str) -> str:
        """`text` with the names that it sounds like."""
        if not self._by_sound:
            return text
        if self._spaced:
            return self._words(text)
        return _HAN_RUN.sub(lambda run: self._run(run[0]), packed(text))

    def _run(self, run: str) -> str:
        read = syllables(list(run))
        made, at = "", 0
        while at < len(run):
            end, name = next(self._windows(run, read, at), (at + 1, run[at]))
            made += name
            at = end
        return made

    def _windows(self, run: str, read: list[str], at: int) -> Iterator[tuple[int, str]]:
        for end in range(min(len(run), at + _LONGEST), at + 1, -1):
            piece = run[at:end]
            if piece in self._forms:
                yield end, piece
            name = self._by_sound.get(" ".join(read[at:end]))
            if name is not None and _may_stand(piece, name):
                yield end, name

    def _words(self, text: str) -> str:
        words = list(_WORD.finditer(text))
        made, at, word = "", 0, 0
        while word < len(words):
            for end in range(min(len(words), word + _MOST_WORDS), word, -1):
                name = self._name_of([match[0] for match in words[word:end]])
                between = text[words[word].start() : words[end - 1].end()]
                if name is not None and between.replace(" ", "").isalpha():
                    made += text[at : words[word].start()] + name
                    at, word = words[end - 1].end(), end
                    break
            else:
                word += 1
        return made + text[at:]

    def _name_of(self, piece: list[str]) -> str | None:
        """The name that these words sound like, unless a name stands there already, in any form."""
        name = self._by_sound.get(self._key(piece))
        if name is None or any(self._begins_with_name(word.lower()) for word in piece):
            return None
        heard = [word.lower() for word in piece]
        known = any(" ".join(heard[: n + 1]) in self._forms for n in range(len(heard)))
        return None if known else name

    def _begins_with_name(self, word: str) -> bool:
        return any(word[:length] in self._forms for length in range(3, len(word) + 1))

    def _key(self, pieces: list[str]) -> str:
        joined = "".join(pieces)
        if self._spaced:
            return sound(self._language, [joined]) if len(joined) >= _SHORTEST else ""
        return " ".join(syllables(list(joined))) if len(joined) > 1 else ""


def _may_stand(piece: str, name: str) -> bool:
    """Whether `name` may replace what was heard: no number (一万 is not 伊万) and no word of its own."""
    if len(name) == 2:
        return not _NUMBER.search(piece) and not is_chinese_word(piece)
    return len(_NUMBER.findall(piece)) <= 1


def _forms(term: Term, language: str) -> Iterator[str]:
    for form in term.surfaces(language):
        if language == "zh" and not all(HAN.match(character) for character in form):
            continue
        yield form
        if language == "kk" and form == term.names.get("kk") and not form.isascii():
            for case in kazakh.CASES[1:]:
                yield kazakh.inflect(form, case, front=term.front)
