"""Official models: what they are, under which licence, and where they come from. Nothing is fetched here."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livestream_studio.engines.models import SPEECH, TRANSLATION, OfficialModel
from livestream_studio.gui.figures import data_size, retold
from livestream_studio.gui.pages.models.advice import advice
from livestream_studio.gui.pages.models.row import Row, Rows
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.section_label import SectionLabel
from livestream_studio.languages import codes, profile

ORDER = ("", *reversed(codes()))
_SIZE, _UNITS = re.compile(r"([\d.]+) ?([MG])B?\b"), {"M": 2**20, "G": 2**30}


class Official(Translated, QWidget):
    """`copied` and `opened` carry the address of a model."""

    copied = Signal(str)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: Sequence[OfficialModel] = ()
        self._installed: frozenset[str] = frozenset()
        self._heading, self._how = SectionLabel(), QLabel(wordWrap=True)
        self._how.setProperty("kind", "dim")
        self.rows = Rows()
        self._chips = {code: QPushButton() for code in ORDER}
        group = QButtonGroup(self)
        chips = QHBoxLayout()
        for code, chip in self._chips.items():
            chip.setCheckable(True)
            chip.setMinimumHeight(32)
            chip.setChecked(code == "")
            chip.clicked.connect(self.retranslate)
            group.addButton(chip)
            chips.addWidget(chip)
        chips.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._how)
        column.addLayout(chips)
        column.addWidget(self.rows)
        self.retranslate()

    def put(self, models: Sequence[OfficialModel], installed: frozenset[str]) -> None:
        """`installed` are the names of the folders that are here."""
        self._models, self._installed = models, installed
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Official models"))
        self._how.setText(
            self.tr(
                "Fetch one with your browser, then install the file above. The program itself fetches "
                "nothing."
            )
        )
        self._chips[""].setText(self.tr("All"))
        for code in codes():
            self._chips[code].setText(profile(code).autonym)
        wanted = next(code for code, chip in self._chips.items() if chip.isChecked())
        shown = [model for model in self._models if not wanted or wanted in model.languages]
        self.rows.put([self._row(model) for model in shown])

    def _accuracy(self, published: str) -> str:
        """The publisher's own figures and names of tests, in the window's words around them."""
        for words, here in (
            ("word error rate", self.tr("word error rate")),
            ("error rate", self.tr("error rate")),
            ("the publisher's test", self.tr("the publisher's test")),
        ):
            published = published.replace(words, here)
        return retold(published)

    def _size(self, stated: str) -> str:
        """As the publisher states it: a number and a letter, or a few words."""
        for words, here in (
            ("in 32-bit floats", self.tr("in 32-bit floats")),
            ("once converted to 8 bits", self.tr("once converted to 8 bits")),
            ("about", self.tr("about")),
        ):
            stated = stated.replace(words, here)
        return _SIZE.sub(lambda found: data_size(round(float(found[1]) * _UNITS[found[2]])), stated)

    def _row(self, model: OfficialModel) -> Row:
        kinds = {SPEECH: self.tr("Speech"), TRANSLATION: self.tr("Translation")}
        kind = kinds.get(model.kind, self.tr("Needs work first"))
        languages = " ".join(code.upper() for code in model.languages)
        facts = f"{self._size(model.size_text)} · {model.licence}"
        detail = "\n".join(
            filter(None, (facts, advice(model.advice), self._accuracy(model.accuracy), model.address))
        )
        row = Row(f"{kind} · {languages}", model.name, detail)
        if model.name in self._installed:
            row.add_tag(self.tr("installed"), "fine")
        row.add_button(self.tr("Copy the address"), "copy", lambda: self.copied.emit(model.address))
        row.add_button(
            self.tr("Open in the browser"), "external-link", lambda: self.opened.emit(model.address)
        )
        return row
