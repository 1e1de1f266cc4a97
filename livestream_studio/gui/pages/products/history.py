"""Every price that a product had."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from livestream_studio.commerce.types import Price
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.pages.products.fields import amount_text
from livestream_studio.gui.translated import Translated
from livestream_studio.store.catalogue_prices import PriceChange

MOST = 50


class HistoryList(Translated, QWidget):
    """The newest change first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: Sequence[PriceChange] = ()
        self._said = QLabel(wordWrap=True)
        self._said.setFont(faces.face())
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 0)
        column.addWidget(self._said)
        self.retranslate()

    def put(self, changes: Sequence[PriceChange]) -> None:
        self._changes = changes
        self.retranslate()

    def retranslate(self) -> None:
        newest = list(reversed(self._changes))[:MOST]
        self._said.setText("\n".join(map(self._line, newest)))

    def _line(self, change: PriceChange) -> str:
        moment = QDateTime.fromString(change.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        at = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        price = change.new or change.old
        which = price.variant if price else ""
        said = f"{_price(change.old)} → {_price(change.new)}"
        return "  ".join(filter(None, (at, said, which)))


def _price(price: Price | None) -> str:
    if price is None:
        return "–"
    old = f" ({amount_text(price.list_price)})" if price.list_price else ""
    return f"{amount_text(price.amount)} {price.amount.currency}{old}"
