"""The term in hand: its names, other spellings, and forms that must not be used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from livestream_studio.exchange.termfiles import KINDS
from livestream_studio.gui.pages.lines.kind_words import KindWords
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.key_cap import KeyCap
from livestream_studio.languages import codes, profile
from livestream_studio.translation.termbase import Term

BAR = " | "  # between several forms, as in the files


@dataclass(slots=True)
class _Fields:
    heading: QLabel = field(default_factory=QLabel)
    name: QLineEdit = field(default_factory=QLineEdit)
    forms: QLineEdit = field(default_factory=QLineEdit)
    forbidden: QLineEdit = field(default_factory=QLineEdit)

    def edits(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self.name, self.forms, self.forbidden


class TermEditor(Translated, QWidget):
    """`saved` carries a changed `Term`, whose id is empty where it is new; `left` as in `LineEditor`."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._term: Term | None = None
        self._kind, self._save, self._key = QComboBox(), QPushButton(), KeyCap("Return")
        self._kind.setMinimumHeight(32)
        for kind in KINDS:
            self._kind.addItem(kind, kind)
        self._kind.activated.connect(self._changed)
        self._save.setProperty("kind", "primary")
        self._save.clicked.connect(self.save)
        self._fields = {code: _Fields() for code in codes()}
        for each in self._fields.values():
            each.heading.setProperty("kind", "section")
            for edit in each.edits():
                edit.setMinimumHeight(32)
                edit.textChanged.connect(self._changed)
                edit.returnPressed.connect(self.save)
        self._arrange()
        self.put(None)
        self.retranslate()

    @property
    def changed(self) -> bool:
        return self._term is not None and bool(self.draft().names) and self.draft() != self._term

    def put(self, term: Term | None) -> None:
        self._term = term
        self.setEnabled(term is not None)
        shown = term or Term("", {})
        self._kind.setCurrentIndex(max(self._kind.findData(shown.kind), 0))
        for code, each in self._fields.items():
            texts = (shown.names.get(code, ""), _joined(shown.forms, code), _joined(shown.forbidden, code))
            for edit, text in zip(each.edits(), texts, strict=True):
                edit.setText(text)
        self._changed()

    def begin(self) -> None:
        self._fields[codes()[-1]].name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def draft(self) -> Term:
        """The term as it stands now."""
        found = self._fields
        names = {code: text for code, each in found.items() if (text := " ".join(each.name.text().split()))}
        forms = {code: _split(each.forms.text()) for code, each in found.items()}
        forbidden = {code: _split(each.forbidden.text()) for code, each in found.items()}
        return Term(
            self._term.id if self._term else "",
            names,
            str(self._kind.currentData()),
            {code: each for code, each in forms.items() if each},
            {code: each for code, each in forbidden.items() if each},
        )

    def save(self) -> None:
        if self.changed:
            self.saved.emit(self.draft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put(self._term)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self._save.setText(self.tr("Save"))
        self._kind.setAccessibleName(self.tr("Kind"))
        kinds = KindWords(self)
        for at in range(self._kind.count()):
            self._kind.setItemText(at, kinds(self._kind.itemData(at)))
        words = (self.tr("Name"), self.tr("Other forms, divided by |"), self.tr("Must not be used"))
        for code, each in self._fields.items():
            each.heading.setText(profile(code).autonym)
            for edit, word in zip(each.edits(), words, strict=True):
                edit.setPlaceholderText(word)
                edit.setToolTip(word)
                edit.setAccessibleName(f"{profile(code).autonym}: {word}")

    def _changed(self) -> None:
        self._save.setEnabled(self.changed)

    def _arrange(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._kind)
        for code in reversed(codes()):
            column.addSpacing(8)
            column.addWidget(self._fields[code].heading)
            for edit in self._fields[code].edits():
                column.addWidget(edit)
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addWidget(self._key)
        foot.addStretch(1)
        column.addSpacing(8)
        column.addLayout(foot)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)


def _joined(table: Mapping[str, tuple[str, ...]], code: str) -> str:
    return BAR.join(table.get(code, ()))


def _split(text: str) -> tuple[str, ...]:
    return tuple(filter(None, (" ".join(part.split()) for part in text.split("|"))))
