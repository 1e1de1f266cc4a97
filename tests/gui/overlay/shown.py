"""What the tests of overlay windows share: a clock that stands still, lines, and pixels."""

from __future__ import annotations

import numpy as np
from pictures import pixels
from PySide6.QtGui import QImage

from livestream_studio.core.display import Place
from livestream_studio.core.types import Cue, Origin

KK, RU = Place("kk"), Place("ru", scale=0.8)
TEXT = "Цена 299 юаней."


def cue(text: str, *, utterance: int = 0, language: str = "ru", final: bool = True) -> Cue:
    return Cue(utterance, language, text, text, 0, 1000, final, Origin.MACHINE)


class Clock:
    def __init__(self) -> None:
        self.now = 0

    def __call__(self) -> int:
        return self.now


def alpha(image: QImage) -> np.ndarray:
    return pixels(image)[:, :, 3]
