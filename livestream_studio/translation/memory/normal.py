"""The form in which lines are compared: lower case, no marks, numbers written one way; and its tokens."""

from __future__ import annotations

import re
import unicodedata

from livestream_studio.languages import profile
from livestream_studio.languages.numbers import unwrite, write
from livestream_studio.languages.sounds import HAN

_TOKEN = {
    "zh": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff〇]|\d+(?:\.\d+)?|[%₸₽€$¥]|[^\W\d_]+"),
    "": re.compile(r"\d+(?:\.\d+)?(?:-\w+)?|[%₸₽€$¥]|[^\W\d_]+(?:-\w+)*"),
}
_HAN_WORD = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff〇]|[^\u3400-\u4dbf\u4e00-\u9fff〇]+")
_BETWEEN_HAN = re.compile(r"(?<=[\u3400-\u4dbf\u4e00-\u9fff〇])\s+(?=[\u3400-\u4dbf\u4e00-\u9fff〇])")
_GROUPED = re.compile(r"(?<=\d)[\u00a0\u202f\u2009 ](?=\d{3}(?!\d))")
_DECIMAL_COMMA = re.compile(r"(?<=\d),(?=\d)")
_HAS_NUMBER = re.compile(r"\d|[零〇一二两三四五六七八九十百千万亿]")
_DIGIT = re.compile(r"\d")
_INVISIBLE = re.compile(r"[\u200b-\u200f\u2060-\u2069\ufeff\u00ad]")


def tokens(language: str, text: str) -> list[str]:
    """The units that lines are compared by: words, or single characters in Chinese."""
    if language == "zh":
        text = packed(text)
    line = _DECIMAL_COMMA.sub(".", _GROUPED.sub("", _written(language, text)))
    line = unicodedata.normalize("NFKC", _INVISIBLE.sub("", line)).lower().replace("ё", "е")
    return units_of_normal(language, line)


def packed(text: str) -> str:
    """Without the spaces that recognisers put between Chinese words."""
    return _BETWEEN_HAN.sub("", text)


def units_of_normal(language: str, line: str) -> list[str]:
    """The tokens of a line that is in its normal form, or only lacks the loss of its marks."""
    found: list[str] = _TOKEN["zh" if language == "zh" else ""].findall(line)
    if language == "zh":
        return [piece for token in found for piece in (_HAN_WORD.findall(token) if len(token) > 1 else token)]
    return found


def joined(language: str, units: list[str]) -> str:
    """`units` as one string: the normal form. Chinese has no spaces but between Latin words."""
    if language != "zh":
        return " ".join(units)
    line = ""
    for unit in units:
        apart = line and not HAN.match(unit) and not HAN.match(line[-1])
        line += " " + unit if apart else unit
    return line


def normal(language: str, text: str) -> str:
    """`Скидка — 20 %!` as `скидка 20 %`."""
    return joined(language, tokens(language, text))


def asks(language: str, line: str) -> bool:
    """Whether the words of a normal line ask, whatever marks stood there."""
    return profile(language).question.search(line) is not None


def marked_question(text: str) -> bool:
    return text.rstrip(" \"'»”’)").endswith(("?", "？", "؟"))


def _written(language: str, text: str) -> str:
    """Numbers and units written one way, however a script or a recogniser has them: 195 см, 195
    сантиметров and the words of it are one. Text that no rule can read stays as it is."""
    if language == "zh" and not _HAS_NUMBER.search(text):
        return text
    try:
        return write(language, unwrite(language, text) if _DIGIT.search(text) else text)
    except ValueError:
        return text
