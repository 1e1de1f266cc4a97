"""Cards to draw: with everything on them, sold out, without a picture."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from livestream_studio.commerce.card import Card, CountdownLeft, SizeLeft
from livestream_studio.commerce.room import NameLine, PriceLine
from livestream_studio.commerce.running_order import Mark
from livestream_studio.commerce.types import Money
from livestream_studio.gui.overlay.card import draw
from livestream_studio.gui.overlay.card_theme import CardWords, built_in
from livestream_studio.gui.overlay.style import Face

FULL = Card(
    product="1",
    sku="HG-001",
    number="12",
    picture="a.png",
    names=(NameLine("kk", "Көйлек"), NameLine("ru", "Платье")),
    prices=(
        PriceLine("20\u202f500\u00a0₸", Money(2_050_000, "KZT"), old="27\u202f900\u00a0₸"),
        PriceLine("299\u00a0¥", Money(29_900, "CNY"), old="399\u00a0¥"),
        PriceLine("≈\u00a03390\u00a0₽", Money(339_000, "RUB"), about=True, old="≈\u00a04530\u00a0₽"),
    ),
    sizes=(SizeLeft("S", "INT", 7), SizeLeft("M", "INT", 7)),
    mark=Mark.NONE,
    left=14,
    lead_days=None,
    countdown=CountdownLeft(598_000, 50, over=False),
    refusals=(),
    notes=(),
)  # fmt: skip
LONG = Card(
    product="2",
    sku="HG-002",
    number="3",
    picture="",
    names=(
        NameLine("kk", "Шыңжаңның ұзын талшықты мақтасынан тігілген төсек-орын жабдығы"),
        NameLine("ru", "Комплект постельного белья из длинноволокнистого хлопка"),
    ),
    prices=(PriceLine("61\u202f900\u00a0₸", Money(6_190_000, "KZT"), least=True),),
    sizes=(),
    mark=Mark.SOLD_OUT,
    left=0,
    lead_days=7,
    countdown=None,
    refusals=(),
    notes=(),
)
GREY = QColor("#7d8794")
CARDS = {"full": FULL, "long": LONG}
THEMES = built_in() | {"serif": replace(built_in()["dark"], face=Face.SERIF)}
CASES = {f"{name}-{case}": (card, name) for name in THEMES for case, card in CARDS.items()}
SIZE = QSize(360, 216)


def picture() -> QImage:
    made = QImage(80, 60, QImage.Format.Format_RGB32)
    made.fill(QColor("#a03050"))
    return made


def draw_case(name: str, ratio: float = 1.0) -> QImage:
    card, of = CASES[name]
    shown = picture() if card.picture else None
    image = draw(card, THEMES[of], CardWords.load(), SIZE, ratio, picture=shown, ground=GREY)
    image.setDevicePixelRatio(1.0)
    return image.convertToFormat(QImage.Format.Format_RGB888)
