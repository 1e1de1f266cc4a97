"""How keys are written in the window: as they stand on the keyboard, in every language of it."""

from __future__ import annotations

import re
import sys

from PySide6.QtGui import QKeySequence

# Qt calls some keys otherwise than keyboards do, and translates a few into words that stand on none (回车).
_ON_KEYS = {"Return": "Enter", "Del": "Delete", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}
_KEY = re.compile(rf"(?:(?<=\+)|(?<=, )|^)(?:{'|'.join(_ON_KEYS)})(?=,|$)")


def key_name(key: QKeySequence | QKeySequence.StandardKey | str) -> str:
    """A key, one that the system has for something, or one in Qt's portable spelling: Ctrl+Enter, Alt+↑; by
    the signs of Macintosh keyboards there. "" for none."""
    sequence = QKeySequence(key)
    if sys.platform == "darwin":
        return sequence.toString(QKeySequence.SequenceFormat.NativeText)
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return _KEY.sub(lambda found: _ON_KEYS[found[0]], text)
