"""Rates of exchange, typed or read from a file, and for whom the show is."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livestream_studio.commerce.money import Round
from livestream_studio.commerce.rate_files import read_rates
from livestream_studio.commerce.rates import Rate, is_old
from livestream_studio.core.types import StudioError
from livestream_studio.exchange.report import read_bytes
from livestream_studio.exchange.text import decoded
from livestream_studio.gui import ask
from livestream_studio.gui.figures import day, exact
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.products.fields import LineField, decimal_of, labelled
from livestream_studio.gui.products.floor import HOST, ShopFloor
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.section_label import SectionLabel
from livestream_studio.gui.widgets.sheet import Sheet
from livestream_studio.settings import Settings

WIDTH = 600
KAZAKHSTAN = "KZ"
_STEPS = ("0", "1", "5", "10", "50", "100")
_MOST = 6  # pairs that are listed
_BOXES = 6  # currencies in a line


class MoneySheet(Translated, Sheet):
    """Over the page; the catalogue behind it stays usable."""

    def __init__(self, floor: ShopFloor, notices: Notices, over: QWidget) -> None:
        super().__init__(over)
        self._floor, self._notices = floor, notices
        self._heads = [SectionLabel() for _ in range(2)]
        self.room = QCheckBox()
        self._rule = QLabel(wordWrap=True)
        self._rule.setProperty("kind", "small")
        codes = floor.rates.currencies.codes()
        self.currencies = {code: QCheckBox(code) for code in codes}
        self._known = QLabel(wordWrap=True)
        self.base, self.quote, self.step, self.way = Choice(), Choice(), Choice(), Choice()
        self.value, self.day, self.source = LineField(), LineField(), LineField()
        self._labels = [QLabel() for _ in range(7)]
        self.adds, self._file, self._close = QPushButton(), QPushButton(), QPushButton()
        for choice, chosen in ((self.base, "CNY"), (self.quote, "KZT")):
            choice.set_options([(code, code) for code in codes])
            choice.setMinimumContentsLength(4)
            choice.set_value(chosen)
        self.step.setMinimumContentsLength(4)
        self.step.set_options([(each, each if each != "0" else "–") for each in _STEPS])
        self.adds.setProperty("kind", "primary")
        self._arrange()
        self._connect()
        self.retranslate()

    def open_sheet(self) -> None:
        self.day.put(self._floor.today())
        self._tell()
        self.open(self.value)

    def add(self) -> None:
        """Keeps the rate that is typed."""
        value = decimal_of(self.value.value())
        try:
            rate = Rate(
                str(self.base.value),
                str(self.quote.value),
                Decimal(0) if value is None else value,
                self.day.value(),
                self.source.value(),
                Decimal(str(self.step.value)),
                Round(str(self.way.value)),
            ).checked(self._floor.rates.currencies)
            self._floor.rate_store.add([rate], HOST)
        except StudioError as error:
            self._notices.tell(error.problem)
            return
        self.value.clear()
        self._floor.money()

    def read(self, path: Path) -> None:
        """The rates of a table; bad rows are told, the good ones count."""
        try:
            found, problems = read_rates(
                decoded(read_bytes(path), str(path)), self._floor.rates.currencies, day=self._floor.today()
            )
            self._floor.rate_store.add(found, HOST)
        except StudioError as error:
            self._notices.tell(error.problem)
            return
        for problem in problems:
            self._notices.tell(problem)
        self._floor.money()

    def sizeHint(self) -> QSize:
        return QSize(max(WIDTH, super().sizeHint().width()), super().sizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Rates and audience"))
        for head, text in zip(
            self._heads, (self.tr("For whom the show is"), self.tr("Rates of exchange")), strict=True
        ):
            head.setText(text)
        self.room.setText(self.tr("Buyers in Kazakhstan: tenge and Kazakh come first"))
        self._rule.setText(
            self.tr(
                "A card without a tenge price of your own and a Kazakh name does not go on air then: "
                "Law on Advertising, art. 6; Law on Languages, art. 21. Not legal advice."
            )
        )
        for code, box in self.currencies.items():
            box.setAccessibleName(self.tr("Prices in {0} on the card").format(code))
        texts = (
            self.tr("Currency"), self.tr("Rate"), self.tr("In currency"), self.tr("On the day"),
            self.tr("Source"), self.tr("Prices in steps of"), self.tr("Rounded"),
        )  # fmt: skip
        fields = (self.base, self.value, self.quote, self.day, self.source, self.step, self.way)
        for label, field, text in zip(self._labels, fields, texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        ways = (
            (Round.UP, self.tr("up")),
            (Round.NEAR, self.tr("to the nearest")),
            (Round.DOWN, self.tr("down")),
        )
        self.way.set_options([(way.value, words) for way, words in ways])
        self.adds.setText(self.tr("Add the rate"))
        self._file.setText(self.tr("Read from a file…"))
        self._close.setText(self.tr("Close"))
        self._tell()

    # Behind it

    def _tell(self, _value: object = None) -> None:
        settings = self._floor.holder.value
        self.room.setChecked(settings.room == KAZAKHSTAN)
        for code, box in self.currencies.items():
            box.setChecked(code in settings.currencies)
        if not self.isVisible():
            return
        today, rates = self._floor.today(), self._floor.rates
        pairs = dict.fromkeys((rate.base, rate.quote) for rate in reversed(rates.known))
        lines = []
        for base, quote in list(pairs)[:_MOST]:
            rate = rates.latest(base, quote, today)
            if rate is not None:
                old = self.tr("old") if is_old(rate.day, today) else ""
                said = f"1 {base} = {exact(rate.value)} {quote}"
                lines.append("  ·  ".join(filter(None, (said, day(rate.day), rate.source, old))))
        self._known.setText(
            "\n".join(lines) or self.tr("No rate is known: prices are shown as they are kept.")
        )
        self.place()

    def _choose_room(self, on: bool) -> None:
        self._floor.holder.update(room=KAZAKHSTAN if on else "")

    def _choose_currencies(self) -> None:
        chosen = tuple(code for code, box in self.currencies.items() if box.isChecked())
        self._floor.holder.update(currencies=chosen or (next(iter(self.currencies)),))

    def _choose_file(self) -> None:
        path = ask.open_file(self, self.tr("A table of rates"), self.tr("Tables (*.csv *.tsv *.txt)"))
        if path is not None:
            self.read(path)

    def _follow(self, _settings: Settings) -> None:
        self._tell()

    def _connect(self) -> None:
        self.room.clicked.connect(self._choose_room)
        for box in self.currencies.values():
            box.clicked.connect(self._choose_currencies)
        self.adds.clicked.connect(self.add)
        self.value.returnPressed.connect(self.add)
        self._file.clicked.connect(self._choose_file)
        self._close.clicked.connect(self.close_sheet)
        self._floor.money_changed.connect(self._tell)
        self._floor.holder.changed.connect(self._follow)

    def _arrange(self) -> None:
        boxes = QGridLayout()
        for at, box in enumerate(self.currencies.values()):
            boxes.addWidget(box, at // _BOXES, at % _BOXES)
        grid = QGridLayout()
        grid.setSpacing(8)
        fields = (self.base, self.value, self.quote, self.day, self.source, self.step, self.way)
        for at, (label, field) in enumerate(zip(self._labels, fields, strict=True)):
            line, column = (0, at) if at < 4 else (1, at - 4)
            grid.addLayout(labelled(label, field), line, column)
        buttons = QHBoxLayout()
        for button in (self._file, self._close, self.adds):
            button.setMinimumHeight(36)
        buttons.addWidget(self._file)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.adds)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(8)
        for widget in (self._heads[0], self.room, self._rule):
            whole.addWidget(widget)
        whole.addLayout(boxes)
        whole.addSpacing(8)
        whole.addWidget(self._heads[1])
        whole.addWidget(self._known)
        whole.addLayout(grid)
        whole.addSpacing(8)
        whole.addLayout(buttons)
