"""The two ways a line appears: as it is shown, and as a recogniser gives it."""

from __future__ import annotations

import re

_SENTENCE_START = re.compile(r"(^|[.!?…]\s+)([^\w]*)(\w)")
_NO_SPACE_BEFORE = re.compile(r" +(?=[,.!?:;…»)])")
_LATIN_NEIGHBOURS = re.compile(r"(?<=[A-Za-z0-9])\s+(?=[A-Za-z0-9])")
_WORD = re.compile(r"\w+(?:-\w+)*")


def written(text: str, language: str) -> str:
    """As it is shown: capital first letter; Chinese without the spaces between words."""
    if language == "zh":
        # Latin words beside each other keep their space; nothing else does.
        kept = _LATIN_NEIGHBOURS.sub("\0", text)
        return re.sub(r"\s+", "", kept).replace("\0", " ")
    # Only ordinary spaces are joined: those inside a number must not break the line.
    text = _NO_SPACE_BEFORE.sub("", re.sub(r" +", " ", text.strip(" ")))
    return _SENTENCE_START.sub(lambda match: match[1] + match[2] + match[3].upper(), text)


def spoken(text: str) -> str:
    """As a recogniser gives it: lower case, no punctuation, one space between words."""
    return " ".join(_WORD.findall(text.lower()))
