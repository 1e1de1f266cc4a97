"""Reading lines on request: Pinyin over Chinese, plain Latin under Kazakh and Russian."""

from __future__ import annotations

from livestream_studio.languages.scripts.pinyin import Pinyin, read_corrections
from livestream_studio.languages.scripts.readable import readable

__all__ = ["Pinyin", "read_corrections", "readable", "reading_line"]


def reading_line(text: str, language: str, pinyin: Pinyin, *, syllables: bool = False) -> str:
    """The line that stands over or under `text`. `syllables` parts Kazakh and Russian ones by dots."""
    return pinyin.line(text) if language == "zh" else readable(text, language, syllables=syllables)
