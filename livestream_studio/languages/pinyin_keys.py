"""Chinese as it is typed in Latin letters: whole syllables ("lianyiqun") or their initials ("lyq").

ü is typed v, as Chinese keyboards have it. Loads pypinyin (0.3 s) at the first Chinese text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from livestream_studio.languages.scripts.pinyin import Pinyin

# Read in two ways where no longer word decides, and common in names of goods: 长裙, 加长; 薄款; 卷.
_TWO_READINGS = frozenset("长重行乐薄炸卷扇粘壳朝角铺弹调干空曲茄便单降")
_UNTOLD = re.compile("[zcs]h|ng")
_LETTERS, _INITIALS = 24, 10  # what a typed query is compared with, at most


@cache
def _library() -> Pinyin:
    return Pinyin()


@lru_cache(maxsize=65_536)
def readings(text: str) -> tuple[tuple[str, ...], ...]:
    """The text's syllables without tones: as it is most likely read, then with one character otherwise.

    `text` holds Chinese characters only; each reading has one syllable a character.
    """
    likely = tuple(_typed(reading or shown) for shown, reading in _library().syllables(text))
    return (likely, *_otherwise(text, likely))


@lru_cache(maxsize=65_536)
def keys(text: str) -> frozenset[str]:
    """What may be typed for the text or for any stretch of it, cut to lengths that a search begins with."""
    found = set()
    for syllables in readings(text):
        for start in range(len(syllables)):
            whole = "".join(syllables[start:])[:_LETTERS]
            found |= {whole, loosened(whole)}
            found.add("".join(each[0] for each in syllables[start:])[:_INITIALS])
    return frozenset(found)


def typed(text: str) -> str:
    """A query of Chinese characters by its sound, as `keys` has it: 连衣群 is said as 连衣裙."""
    return "".join(readings(text)[0])[:_LETTERS]


def cut(query: str) -> str:
    """A query in Latin letters as `keys` has it."""
    return query.replace("ü", "v")[:_LETTERS]


def loosened(pinyin: str) -> str:
    """Pinyin without what many speakers do not tell apart: zh and z, ch and c, sh and s, ng and n.

    A digit in front keeps it apart from `keys`, which it would else be mistaken for.
    """
    return f"0{_UNTOLD.sub(lambda sound: sound[0][0], pinyin)}"


def _otherwise(text: str, likely: tuple[str, ...]) -> list[tuple[str, ...]]:
    from pypinyin import Style
    from pypinyin import pinyin as all_readings

    found = []
    for place, character in enumerate(text):
        if character in _TWO_READINGS:
            for other in all_readings(character, style=Style.NORMAL, heteronym=True)[0][:2]:
                if other != likely[place]:
                    found.append((*likely[:place], other, *likely[place + 1 :]))
    return found


@lru_cache(maxsize=4_096)
def _typed(reading: str) -> str:
    plain = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(c for c in plain if not unicodedata.combining(c))
