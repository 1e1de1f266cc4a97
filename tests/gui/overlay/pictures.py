"""Lines to draw in every script, and how two pictures differ."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from livestream_studio.core.display import Frame, Place, ShownLine
from livestream_studio.gui.overlay.renderer import render
from livestream_studio.gui.overlay.style import Face, Style
from livestream_studio.gui.overlay.themes import built_in
from livestream_studio.languages.scripts import to_arabic

ZH, RU, KK, ARAB = Place("zh", line_units=16), Place("ru"), Place("kk"), Place("kk", "Arab", line_units=38)
CHINESE = ("这条红色连衣裙原价899元，", "今天“直播间”只要¥299！")
RUSSIAN = ("Это красное платье раньше", "стоило 899 ₽, объём 12 щёток.")
KAZAKH = ("Әр сөзіңіз өте маңызды, ғажап", "һәм үлкен рақмет: 20\u202f930 ₸.")
TOTE = (to_arabic("Бұл қызыл көйлек небәрі 299 ₸,"), to_arabic("Samsung A54 телефоны бар, үлкен рахмет."))
SMALL = Style(size=26.0, margins=(8, 6, 8, 6))
SERIF = replace(SMALL, face=Face.SERIF)


def frame(*blocks: tuple[Place, tuple[str, ...]], opacity: float = 1.0, grows: bool = False) -> Frame:
    lines = [
        ShownLine(slot, row, text, opacity, grows)
        for slot, (_, texts) in enumerate(blocks)
        for row, text in enumerate(texts)
    ]
    return Frame(tuple(place for place, _ in blocks), tuple(lines))


MIXED = frame((Place("kk", "Arab", rows=1), TOTE[:1]), (Place("ru", rows=1, scale=0.8), RUSSIAN[1:]),
              (Place("zh", rows=1), CHINESE[1:]))  # fmt: skip
CASES: dict[str, tuple[Frame, Style, QSize]] = {
    "zh": (frame((ZH, CHINESE)), SMALL, QSize(400, 86)),
    "ru": (frame((RU, RUSSIAN)), SMALL, QSize(440, 86)),
    "kk": (frame((KK, KAZAKH)), SMALL, QSize(440, 86)),
    "kk-arab": (frame((ARAB, TOTE)), SMALL, QSize(560, 116)),
    "mixed": (MIXED, SMALL, QSize(460, 150)),
    "serif-zh": (frame((ZH, CHINESE)), SERIF, QSize(400, 86)),
    "serif-ru": (frame((RU, RUSSIAN)), SERIF, QSize(440, 86)),
    "serif-kk": (frame((KK, KAZAKH)), SERIF, QSize(440, 86)),
    "serif-mixed": (MIXED, SERIF, QSize(460, 150)),
} | {f"theme-{name}": (MIXED, style.scaled(26 / 44), QSize(460, 160)) for name, style in built_in().items()}
RATIOS = (1.0, 1.5)


def draw(name: str, ratio: float) -> QImage:
    """The case on a grey that shows white letters and black outlines alike."""
    shown, style, size = CASES[name]
    image = render(shown, style, size, ratio, ground=QColor("#7d8794"))
    image.setDevicePixelRatio(1.0)
    return image.convertToFormat(QImage.Format.Format_RGB888)


def pixels(image: QImage) -> np.ndarray:
    """Height by width by red, green, blue, alpha; not premultiplied."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : image.width() * 4].reshape(image.height(), image.width(), 4).astype(int)


def different(one: QImage, other: QImage, by: int) -> float:
    """The share of pixels of which a channel differs by more than `by`; 1 for other sizes."""
    if one.size() != other.size():
        return 1.0
    return float((abs(pixels(one) - pixels(other)).max(axis=2) > by).mean())
