"""What is said of a product in three languages: what is missing is seen, what a machine drafted is marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from livestream_studio.commerce.texts import Wanted
from livestream_studio.commerce.types import LANGUAGES, Product, Text, TextState
from livestream_studio.core.types import Origin
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.pages.products.fields import LineField, TextArea
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.mark_label import MarkLabel

_FIELDS = ("names", "short", "points", "long")
_AREAS = ("long", "points")


class _Text(QWidget):
    """One text in one language with its mark."""

    edited = Signal()

    def __init__(self, field: str, language: str, look: Look) -> None:
        super().__init__()
        self.field, self.language = field, language
        self.state = TextState.APPROVED
        self.edit: LineField | TextArea = TextArea(language) if field in _AREAS else LineField(language)
        self.mark, code = MarkLabel(Origin.NONE, look), QLabel(language)
        code.setProperty("kind", "small")
        code.setFixedWidth(20)
        self.approves = QToolButton()
        self.approves.setIcon(icon("check"))
        self.approves.setIconSize(QSize(16, 16))
        self.approves.setMinimumSize(32, 32)
        self.approves.clicked.connect(self.approve)
        self.edit.edited.connect(self._typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        top = Qt.AlignmentFlag.AlignVCenter
        for widget in (self.mark, code):
            row.addWidget(widget, 0, top)
        row.addWidget(self.edit, 1)
        row.addWidget(self.approves, 0, top)

    def put(self, text: Text | None) -> None:
        self.state = text.state if text else TextState.APPROVED
        self.edit.put(text.text if text else "")
        self._mark()

    def value(self) -> Text | None:
        said = self.edit.value()
        return Text(said, self.state) if said else None

    def draft(self, text: str) -> None:
        self.put(Text(text, TextState.DRAFT))
        self.edited.emit()

    def approve(self) -> bool:
        if self.state is not TextState.DRAFT:
            return False
        self.state = TextState.APPROVED
        self._mark()
        self.edited.emit()
        return True

    def _typed(self) -> None:
        self.state = TextState.APPROVED  # whoever wrote it stands for it
        self._mark()
        self.edited.emit()

    def _mark(self) -> None:
        draft = self.state is TextState.DRAFT
        self.mark.set_origin(
            Origin.MACHINE if draft else Origin.APPROVED if self.edit.value() else Origin.NONE
        )
        self.approves.setVisible(draft)


class TextsForm(Translated, QWidget):
    """`drafts_wanted`: the missing texts should be drafted."""

    edited = Signal()
    drafts_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = {(field, code): _Text(field, code, look) for field in _FIELDS for code in LANGUAGES}
        self._labels = {field: QLabel() for field in _FIELDS}
        self.drafts = QPushButton()
        self.drafts.setIcon(icon("wand-sparkles"))
        self.drafts.setMinimumHeight(32)
        self.drafts.clicked.connect(self.drafts_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for field, label in self._labels.items():
            label.setProperty("kind", "small")
            column.addWidget(label)
            for code in LANGUAGES:
                text = self._texts[field, code]
                text.edited.connect(self.edited)
                column.addWidget(text)
            column.addSpacing(4)
        column.addWidget(self.drafts, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def put(self, product: Product) -> None:
        for (field, code), text in self._texts.items():
            text.put(getattr(product, field).get(code))

    def applied(self, product: Product) -> Product:
        """The product with what stands in the form; languages that are not ours stay."""
        changes: dict[str, Any] = {}
        for field in _FIELDS:
            kept = {code: text for code, text in getattr(product, field).items() if code not in LANGUAGES}
            said = {code: self._texts[field, code].value() for code in LANGUAGES}
            changes[field] = kept | {code: text for code, text in said.items() if text is not None}
        return replace(product, **changes)

    def take_drafts(self, drafts: Sequence[tuple[Wanted, str]]) -> None:
        """Where nothing was written meanwhile."""
        for wanted, text in drafts:
            field = self._texts[wanted.field, wanted.target]
            if not field.edit.value():
                field.draft(text)

    def approve(self) -> bool:
        """The draft with the focus, or else every draft; False where there is none."""
        drafts = [text for text in self._texts.values() if text.state is TextState.DRAFT]
        focused = [text for text in drafts if text.edit.hasFocus()]
        return any([text.approve() for text in focused or drafts])

    def first(self) -> QWidget:
        return self._texts["names", "zh"].edit

    def retranslate(self) -> None:
        said = {
            "names": self.tr("Name"),
            "short": self.tr("In one line"),
            "points": self.tr("Selling points, one a line"),
            "long": self.tr("Description"),
        }
        for field, label in self._labels.items():
            label.setText(said[field])
        for (field, code), text in self._texts.items():
            text.edit.setAccessibleName(f"{said[field]}, {code}")
            text.approves.setAccessibleName(self.tr("Approve this draft"))
            text.approves.setToolTip(self.tr("A machine drafted this. Approve it as it stands"))
        self.drafts.setText(self.tr("Draft what is missing"))
