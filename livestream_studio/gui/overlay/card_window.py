"""The product's card over everything, and on a key colour: windows like those of the subtitles."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QScreen

from livestream_studio.commerce.card import Card, SizeLeft
from livestream_studio.commerce.room import NameLine, PriceLine
from livestream_studio.commerce.running_order import Mark
from livestream_studio.commerce.types import Money
from livestream_studio.gui.overlay.areas import SafeArea
from livestream_studio.gui.overlay.card import draw
from livestream_studio.gui.overlay.card_theme import CardTheme, CardWords
from livestream_studio.gui.overlay.key_window import KEY_COLOURS, KeyWindow
from livestream_studio.gui.overlay.remembered import Remembered
from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.overlay.window import OverlayWindow

if TYPE_CHECKING:
    from livestream_studio.gui.overlay.surface import Surface

    _Base = Surface
else:
    _Base = object

TITLE = "Livestream Studio: product card"
KEY_TITLE = "Livestream Studio: product card on a key colour"
CARD = "card"  # the window's name among the overlays'
FADE_MS = 240
KEY_PIXELS = QSize(720, 405)
WIDE_SHARE, TALL_SHARE, SHAPE = 0.3, 0.6, 0.6  # of the picture's width; height to width
_NAMES = (NameLine("kk", "Көйлек"), NameLine("ru", "Платье"))
SAMPLE = Card(
    product="",
    sku="",
    number="1",
    picture="",
    names=_NAMES,
    prices=(PriceLine("20\u202f500\u00a0₸", Money(2_050_000, "KZT"), old="27\u202f900\u00a0₸"),
            PriceLine("299\u00a0¥", Money(29900, "CNY"), old="399\u00a0¥")),
    sizes=(SizeLeft("S", "INT", 7), SizeLeft("M", "INT", 7)),
    mark=Mark.NONE,
    left=14,
    lead_days=None,
    countdown=None,
    refusals=(),
    notes=(),
)  # fmt: skip


class _Cards(_Base):
    """Mixin: draws a card where the subtitles' windows draw lines."""

    _card: Card | None = None
    _picture: QImage | None = None
    _theme = CardTheme()
    _fade: QVariantAnimation | None = None

    @property
    def card(self) -> Card | None:
        """What is shown now."""
        return None if self._blank else self._card

    def show_card(self, card: Card | None, picture: QImage | None) -> None:
        comes = card is not None and (self._card is None or self._card.product != card.product)
        self._card, self._picture = card, picture
        if comes and self._theme.fade and not self.hard() and self.isVisible():
            self._come()
        self.refresh()

    def set_theme(self, theme: CardTheme) -> None:
        self._theme = theme
        self.refresh()

    @property
    def seen(self) -> float:
        """How much of the card is there yet, 0 to 1."""
        return float(self._fade.currentValue()) if self._fade is not None else 1.0

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.seen >= 1:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.fillRect(self.rect(), Qt.GlobalColor.transparent)
        painter.setOpacity(self.seen)
        painter.drawImage(0, 0, self._image)
        painter.end()

    def _come(self) -> None:
        if self._fade is None:
            self._fade = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=FADE_MS)
            self._fade.valueChanged.connect(lambda _seen: self.update())
        self._fade.stop()
        self._fade.start(QVariantAnimation.DeletionPolicy.KeepWhenStopped)

    def clear(self) -> None:
        """Lines are cleared often; a card goes when the host takes it off."""

    def refresh(self) -> None:
        card = self.card or (SAMPLE if self._sample else None)
        size, ratio = self.picture_size()
        ground = self.ground()
        key = self._picture.cacheKey() if self._picture is not None else 0
        wanted = (card, key, self._theme, size, ratio, self.hard(), ground.rgb() if ground else None)
        if wanted == self._drawn:
            return
        if card is None:
            self._image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
            self._image.fill(ground if ground is not None else Qt.GlobalColor.transparent)
            self._image.setDevicePixelRatio(ratio)
        else:
            picture = self._picture if card is not SAMPLE else None
            self._image = draw(
                card,
                self._theme,
                CardWords.load(),
                size,
                ratio,
                picture=picture,
                ground=ground,
                hard=self.hard(),
            )
        self._drawn = wanted
        self.picture_changed()


class CardWindow(_Cards, OverlayWindow):
    """Has its own place, and is arranged as the subtitles are."""

    def __init__(self, theme: CardTheme, area: SafeArea, remembered: Remembered | None = None) -> None:
        self._theme = theme
        super().__init__(CARD, (), Style(), area=area, remembered=remembered)
        self.setWindowTitle(TITLE)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("The product's card for the audience"))
        self.title = self.tr("Product card")

    def usual_place(self, screen: QScreen) -> QRect:
        """In the upper left corner of what nothing covers, away from the subtitles."""
        on = screen.geometry()
        safe, picture = self._area.safe(on), self._area.picture(on)
        width = min(safe.width(), round(picture.width() * (TALL_SHARE if self._area.tall else WIDE_SHARE)))
        return QRect(safe.left(), safe.top(), width, min(safe.height(), round(width * SHAPE)))


class CardKeyWindow(_Cards, KeyWindow):
    """For programs that take a window but not its transparency."""

    NAME = "card-key"

    def __init__(self, theme: CardTheme) -> None:
        self._theme = theme
        super().__init__((), Style(), KEY_PIXELS, key=key_colour(theme))
        self.setWindowTitle(KEY_TITLE)

    def set_theme(self, theme: CardTheme) -> None:
        self._key = key_colour(theme)
        super().set_theme(theme)

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("The product's card for a host program, on a key colour"))


def key_colour(theme: CardTheme) -> str:
    """The key colour that is farthest from every colour of the theme."""
    return max(KEY_COLOURS, key=lambda key: min(_distance(key, colour) for colour in theme.colours()))


def _distance(one: str, other: str) -> float:
    a, b = QColor(one), QColor(other)
    return math.dist((a.red(), a.green(), a.blue()), (b.red(), b.green(), b.blue()))
