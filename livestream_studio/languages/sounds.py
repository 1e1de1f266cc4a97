"""What a line sounds like, in two finenesses.

`same_sound` decides whether one piece may stand for another. `coarse` is the index's key: whatever
sounds the same has the same coarse key, whichever way it is cut into words; much else has it too.

Chinese: pinyin with tone, character by character. Russian: vowel reduction (а/о, е/и) where a word has
more than one syllable, voicing that is lost at a word's end and before another consonant, doubled
letters. Kazakh: ы/і, қ/к, ғ/г, ң/н, ұ/у, ә/а, which recognisers mix up, the voicing and doubled
letters of loan words. Nothing else counts as alike: not ш/щ, not tones.

pypinyin (0.3 s) is imported when there is Chinese to read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_DULL = str.maketrans("бвгджз", "пфктшс")
_RINGING = str.maketrans("птксшф", "бдгзжв")
_VOICED, _VOICELESS = frozenset("бгджз"), frozenset("пфктшсхцчщ")
_RU_CLUSTERS = (("стн", "сн"), ("здн", "зн"), ("вств", "ств"), ("лнц", "нц"), ("ться", "ца"), ("тся", "ца"))
_KK = str.maketrans("ықғңұә", "ікгнуа")
_DOUBLED = re.compile(r"([^\W\d_])\1+")
_COARSE = str.maketrans("обвгджзеэяй", "апфктшсииаи", "ъь")
_COARSE_CLUSTERS = (
    *(("стн", "сн"), ("фстф", "стф"), ("лнц", "нц")),
    *(("тс", "ц"), ("тц", "ц"), ("сч", "щ"), ("шч", "щ")),
)


def syllables(units: Sequence[str]) -> list[str]:
    """Pinyin with tone digits of Chinese tokens, read in their context; other tokens as they are."""
    from pypinyin import Style, lazy_pinyin

    read: list[str] = []
    run = ""
    for unit in [*units, ""]:
        if unit and HAN.match(unit):
            run += unit
            continue
        if run:
            read += lazy_pinyin(run, style=Style.TONE3, neutral_tone_with_five=True)
            run = ""
        if unit:
            read.append(unit)
    return read


def sound(language: str, units: Sequence[str]) -> str:
    """The sound key that the store keeps: pinyin, or phonetic words, with spaces between."""
    if language == "zh":
        return " ".join(syllables(units))
    return " ".join(_phonetic(language, unit) for unit in units)


def same_sound(language: str, one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two pieces sound the same: Russian and Kazakh also where words are cut otherwise."""
    if language == "zh":
        return len(one) == len(other) and syllables(one) == syllables(other)
    if len(one) == len(other) and all(
        _phonetic(language, a) == _phonetic(language, b) for a, b in zip(one, other, strict=True)
    ):
        return True
    return len(one) != len(other) and _phonetic(language, "".join(one)) == _phonetic(language, "".join(other))


@lru_cache(50_000)
def coarse(language: str, unit: str) -> str:
    """One token's part of the coarse key; for Chinese one sign a character, its syllable without tone."""
    if language == "zh":
        if not HAN.match(unit):
            return unit
        from pypinyin import lazy_pinyin

        return _sign(lazy_pinyin(unit)[0])
    key = unit.lower().replace("ё", "е")
    if language == "kk":
        key = key.translate(_KK)
    key = _DOUBLED.sub(r"\1", key.translate(_COARSE))
    for long, short in _COARSE_CLUSTERS:
        key = key.replace(long, short)
    return key


def is_chinese_word(text: str) -> bool:
    """Whether pypinyin's dictionary of words of several characters has it."""
    from pypinyin.constants import PHRASES_DICT

    return text in PHRASES_DICT


def may_sound_alike(one: str, other: str) -> bool:
    """Quickly, for single Chinese tokens: whether any readings of theirs are one but for the tone."""
    return one == other or not _readings(one).isdisjoint(_readings(other))


@lru_cache(20_000)
def _readings(unit: str) -> frozenset[str]:
    from pypinyin import Style, pinyin

    return frozenset(pinyin(unit, style=Style.NORMAL, heteronym=True)[0])


def coarse_join(parts: Sequence[str]) -> str:
    """The coarse key of a line from its tokens' parts; letters doubled at a seam count once."""
    line = ""
    for part in parts:
        line = extended(line, part)
    return line


def extended(line: str, part: str) -> str:
    """A coarse key with one more token's part."""
    if line and part and line[-1] == part[0] and part[0].isalpha():
        return line + part[1:]
    return line + part


_SIGNS: dict[str, str] = {}


def _sign(syllable: str) -> str:
    """A private character for a syllable, so that distances count syllables and not letters."""
    return _SIGNS.setdefault(syllable, chr(0xE000 + len(_SIGNS)))


@lru_cache(50_000)
def _phonetic(language: str, word: str) -> str:
    key = word.lower().replace("ё", "е").replace("ъ", "")
    if language == "kk":
        return _voicing(_DOUBLED.sub(r"\1", key.translate(_KK)))
    for long, short in _RU_CLUSTERS:
        key = key.replace(long, short)
    key = _voicing(_DOUBLED.sub(r"\1", key))
    key = re.sub(r"(?:сч|шч)", "щ", key)
    if len(re.findall(r"[аеиоуыэюя]", key)) > 1:
        # е at the beginning and after a vowel begins with й: едет is not идёт.
        key = re.sub(r"(^|[аеиоуыэюяь])е", r"\1йи", key)
        key = key.replace("о", "а").replace("е", "и").replace("э", "и")
    return key


def _voicing(key: str) -> str:
    """From the end: dull at the end and before a dull consonant, ringing before a ringing one."""
    heard = list(key)
    following = ""
    for at in range(len(heard) - 1, -1, -1):
        letter = heard[at]
        if letter == "ь":
            continue
        if not following or following in _VOICELESS:
            letter = letter.translate(_DULL)
        elif following in _VOICED:
            letter = letter.translate(_RINGING)
        heard[at] = following = letter
    return "".join(heard)
