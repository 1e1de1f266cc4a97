"""Chinese as models take and give it: without the spaces of recognisers, with marks of full width."""

from __future__ import annotations

import re

_HAN = "\u3400-\u9fff\uf900-\ufaff"
_FULL_WIDTH = str.maketrans(",.!?:;()", "，。！？：；（）")
_CJK = f"[{_HAN}\u3000-\u303f\uff00-\uffef]"
_AFTER_CJK = re.compile(
    f"(?<=[{_HAN}”》）])[,.!?:;](?!\\d)|(?<=[{_HAN}])\\(|\\((?=[{_HAN}])|(?<=[{_HAN}])\\)"
)
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_SPACE_IN_CJK = re.compile(f"(?<={_CJK}) +(?={_CJK})|(?<=[，。！？：；（]) +| +(?=[，。！？：；）])")


def clean_source(text: str, language: str) -> str:
    """One line: newlines become spaces, and Chinese loses the spaces that recognisers put in.

    No-break spaces stay: models that know them were taught them, the others take them for spaces.
    """
    text = _BLANKS.sub(" ", text).strip()
    return _SPACE_IN_CJK.sub("", text) if language == "zh" else text


def tidy(text: str, language: str) -> str:
    """Chinese marks in full width beside Chinese characters, no spaces between these."""
    text = _BLANKS.sub(" ", text).strip()
    if language != "zh":
        return text
    text = _SPACE_IN_CJK.sub("", text)
    return _SPACE_IN_CJK.sub("", _AFTER_CJK.sub(lambda mark: mark[0].translate(_FULL_WIDTH), text))
