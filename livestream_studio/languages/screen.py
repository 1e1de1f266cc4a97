"""How the lines of each language stand on a screen: lengths, reading speeds, what is never broken.

Characters a line and characters a second: Netflix' timed-text guides (Russian 39, Chinese 16; 17 and
9 for adults) and Subtitle Edit's profiles (Arabic script). For Kazakh no guide is published: lengths
are those of Russian, and the speed is lower, its words being longer. In an upright picture a line is as
long as 850 px hold at 48 px.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from livestream_studio.core.display.rules import Rules, Span
from livestream_studio.core.types import StudioError
from livestream_studio.languages import profile
from livestream_studio.languages.clauses import Clauses, clauses

log = logging.getLogger(__name__)

ARABIC, LATIN = "Arab", "Latn"


@dataclass(frozen=True, slots=True)
class _Figures:
    wide: int  # characters a line in 16:9
    tall: int  # and in 9:16
    read_cps: float
    hurry_cps: float


_FIGURES = {
    ("zh", ""): _Figures(16, 15, 9, 11),
    ("ru", ""): _Figures(39, 31, 17, 20),
    ("kk", ""): _Figures(39, 31, 15, 17),
    ("kk", ARABIC): _Figures(38, 30, 17, 20),
    ("kk", LATIN): _Figures(39, 32, 17, 20),
}

# Words with capitals that follow each other, and Latin names with their numbers, are one name.
_CAPITAL = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІÄĞÑÖŪÜŞ"
_NAME = re.compile(rf"[{_CAPITAL}][\w’'-]*(?: [{_CAPITAL}][\w’'-]*)+")
_FOREIGN = re.compile(r"[A-Za-z][A-Za-z0-9.&'’+-]*(?: [A-Z0-9][A-Za-z0-9.&'’+-]*)*")
_WORD = re.compile(r"\w+(?:-\w+)*")
_NUMERALS = re.compile("(?:第|百分之|每|近|满|共)*[零〇一二两三四五六七八九十百千万亿半几点双0-9.]+$")
_FILLERS = {
    "zh": re.compile(r"(?:嗯|呃|那个|就是说|然后呢|对吧)[，、]?|(?<=[，。！])啊[，、]?"),
    "ru": re.compile(r"\b(?:ну|вот|э+|м+|как бы|так сказать|значит|в общем)\b,?\s*", re.IGNORECASE),
    "kk": re.compile(r"\b(?:ал|міне|э+|ы+|м+|жаңағы|яғни)\b,?\s*", re.IGNORECASE),
}


def screen_rules(
    language: str,
    script: str = "",
    *,
    tall: bool = False,
    rows: int = 2,
    names: Iterable[str] = (),
    words: Iterable[str] = (),
    measure: Callable[[str], float] | None = None,
) -> Rules:
    """The rules for a language in the script it is shown in ("Arab" and "Latn" for Kazakh).

    `tall` is an upright picture, 9:16. `names` (products, brands, people) are never broken; `words` are
    those of a language without spaces, broken only where nothing else fits. `measure` as in `Rules`.
    Raises `StudioError("language_unknown")`, also for a script that the language has not got.
    """
    spaced = profile(language).spaced
    figures = _FIGURES.get((language, script))
    if figures is None:
        raise StudioError("language_unknown", f"{language}-{script}" if script else language)
    cues = clauses(language) if not script else Clauses(frozenset(), frozenset(), frozenset())
    return Rules(
        line_units=figures.tall if tall else figures.wide,
        read_cps=figures.read_cps,
        hurry_cps=figures.hurry_cps,
        spaced=spaced,
        rows=rows,
        latin=script == LATIN,
        begun=_chinese_number if language == "zh" else len,
        holds=_holds(language, script, tuple(names)),
        joins=_joins(tuple(words)),
        starts=_starts(cues, spaced),
        stays=_stays(cues, spaced),
        shorten=_shorten(language, script),
        measure=measure,
    )


def _holds(language: str, script: str, names: tuple[str, ...]) -> Callable[[str], list[Span]]:
    spaced = profile(language).spaced
    suffix = r"\w*" if spaced else ""
    patterns = [re.compile(re.escape(name) + suffix, re.IGNORECASE) for name in names if name.strip()]
    patterns += [_NAME] if spaced else []
    patterns += [] if script == LATIN else [_FOREIGN]

    def holds(text: str) -> list[Span]:
        from livestream_studio.languages.numbers import readings  # large: no window waits for it

        found = [match.span() for pattern in patterns for match in pattern.finditer(text)]
        if not script:
            try:
                found += [(reading.start, reading.end) for reading in readings(language, text)]
            except Exception:  # a rule that fails costs a line break, not the show
                log.exception("numbers of a line could not be read")
        return found

    return holds


def _chinese_number(text: str) -> int:
    """A lone numeral counts as a number only once its measure word is there."""
    found = _NUMERALS.search(text)
    return found.start() if found else len(text)


def _joins(words: tuple[str, ...]) -> Callable[[str], list[Span]]:
    if not words:
        return lambda _text: []
    longest_first = sorted({word for word in words if len(word) > 1}, key=len, reverse=True)
    pattern = re.compile("|".join(map(re.escape, longest_first)))
    return lambda text: [match.span() for match in pattern.finditer(text)]


def _starts(cues: Clauses, spaced: bool) -> Callable[[str], bool]:
    openers = tuple(cues.starters)

    def starts(after: str) -> bool:
        if not spaced:
            return after.startswith(openers)
        word = _WORD.match(after)
        return word is not None and cues.starts(word.group().lower())

    return starts


def _stays(cues: Clauses, spaced: bool) -> Callable[[str], bool]:
    holding = tuple(cues.open_words)

    def stays(before: str) -> bool:
        if not spaced:
            return before.endswith(holding)
        return cues.holds(before.rpartition(" ")[2].strip("«»“”\"'()").lower())

    return stays


def _shorten(language: str, script: str) -> Callable[[str], str]:
    fillers = None if script else _FILLERS.get(language)

    def shorten(text: str) -> str:
        if fillers is None:
            return text
        shorter = fillers.sub("", text).strip()
        capital = shorter[:1].upper() if text[:1].isupper() else shorter[:1]
        return capital + shorter[1:] if any(letter.isalnum() for letter in shorter) else text

    return shorten
