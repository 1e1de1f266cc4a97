"""The small fields that a product's form is made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from livestream_studio import shop
from livestream_studio.commerce.types import MINOR_DIGITS, Money
from livestream_studio.gui.figures import exact
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.widgets.choice import Choice

_LINES = 2


def decimal_of(text: str) -> Decimal | None:
    """What a person typed as a number: 1 299, 12,90, 12.90. None where it is none."""
    plain = "".join(text.split()).replace("\u202f", "").replace("\u00a0", "")
    if "," in plain and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        found = Decimal(plain)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def money_of(text: str, currency: str) -> Money | None:
    amount = decimal_of(text)
    minor = None if amount is None else amount.scaleb(MINOR_DIGITS[currency])
    return None if minor is None or minor != minor.to_integral_value() else Money(int(minor), currency)


def amount_text(money: Money | None) -> str:
    if money is None:
        return ""
    return exact(Decimal(money.minor).scaleb(-MINOR_DIGITS[money.currency]), grouped=False)


class LineField(QLineEdit):
    """One line. `edited`: a person changed it."""

    edited = Signal()

    def __init__(self, language: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(32)
        if language:
            self.setFont(faces.face(language=language))
        self.textEdited.connect(lambda _text: self.edited.emit())

    def value(self) -> str:
        return self.text().strip()

    def put(self, text: str) -> None:
        self.setText(text)
        self.setCursorPosition(0)


class TextArea(QPlainTextEdit):
    """A few lines. `edited` as in `LineField`."""

    edited = Signal()

    def __init__(self, language: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(faces.face(language=language))
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 24)
        self._quiet = False
        self.textChanged.connect(lambda: None if self._quiet else self.edited.emit())

    def value(self) -> str:
        return self.toPlainText().strip()

    def put(self, text: str) -> None:
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False


class MoneyField(QWidget):
    """A sum and its currency; empty: None. `bad`: what stands there is no sum."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount, self.currency = LineField(), Choice()
        self.amount.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.currency.setMinimumContentsLength(4)
        self._codes = shop.usable_currencies().codes()
        self.currency.set_options([(code, code) for code in self._codes])
        self.amount.edited.connect(self.edited)
        self.currency.picked.connect(lambda _code: self.edited.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.amount, 1)
        row.addWidget(self.currency)

    def setAccessibleName(self, name: str) -> None:
        """Its fields are what the keyboard reaches."""
        super().setAccessibleName(name)
        for field in (self.amount, self.currency):
            field.setAccessibleName(name)

    @property
    def code(self) -> str:
        return str(self.currency.value)

    def bad(self) -> bool:
        return bool(self.amount.value()) and self.value() is None

    def value(self) -> Money | None:
        return money_of(self.amount.value(), self.code)

    def put(self, money: Money | None) -> None:
        if money is not None and money.currency not in self._codes:
            self.currency.set_options([(code, code) for code in (*self._codes, money.currency)])
        self.amount.put(amount_text(money))
        if money is not None:
            self.currency.set_value(money.currency)


class Row(QWidget):
    """One row of `Rows`: `put` and `value` (None: an empty row)."""

    edited = Signal()
    removed = Signal()

    def put(self, value: object) -> None:
        raise NotImplementedError

    def value(self) -> object | None:
        raise NotImplementedError

    def bad(self) -> bool:
        return False

    def retranslate_row(self) -> None:
        """Texts of the row, called by its `Rows`."""

    def away(self) -> QToolButton:
        """A button that takes the row out."""
        made = QToolButton()
        made.setIcon(icon("x"))
        made.setIconSize(QSize(16, 16))
        made.setProperty("kind", "quiet")
        made.setMinimumSize(32, 32)
        made.clicked.connect(self.removed)
        return made


class Rows(QWidget):
    """Rows that can be added and taken out."""

    edited = Signal()

    def __init__(self, make: Callable[[], Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make, self.rows = make, list[Row]()
        self.adds = QPushButton()
        self.adds.setIcon(icon("plus"))
        self.adds.setMinimumHeight(32)
        self.adds.clicked.connect(self._add_empty)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.adds, 0, Qt.AlignmentFlag.AlignLeft)

    def put(self, values: Sequence[object]) -> None:
        while len(self.rows) > len(values):
            self._drop(self.rows[-1])
        while len(self.rows) < len(values):
            self._add()
        for row, value in zip(self.rows, values, strict=True):
            row.put(value)

    def values(self) -> list[object]:
        return [value for row in self.rows if (value := row.value()) is not None]

    def bad(self) -> bool:
        return any(row.bad() for row in self.rows)

    def _add(self) -> Row:
        row = self._make()
        row.retranslate_row()
        row.edited.connect(self.edited)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)
        return row

    def _add_empty(self) -> None:
        self._add().setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _remove(self, row: Row) -> None:
        self._drop(row)
        self.edited.emit()

    def _drop(self, row: Row) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


def labelled(label: QLabel, field: QWidget) -> QVBoxLayout:
    """A dim label over its field."""
    label.setProperty("kind", "small")
    label.setBuddy(field)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(field)
    return column
