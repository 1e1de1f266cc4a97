"""The line in hand: its words in the spoken language, and each translation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from livestream_studio.gui.overlay.setup import in_order
from livestream_studio.gui.pages.lines.check import Check, HintWords
from livestream_studio.gui.pages.lines.text_field import TextField
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.icon_sign import IconSign
from livestream_studio.gui.widgets.key_cap import KeyCap
from livestream_studio.languages import codes, profile


@dataclass(frozen=True, slots=True)
class Draft:
    """A line as it stands in the editor. `id` is empty for a new one."""

    language: str
    source: str = ""
    targets: Mapping[str, str] = field(default_factory=dict)
    id: str = ""
    about: str = ""


class LineEditor(Translated, QWidget):
    """`saved` carries a changed `Draft`; `left` says that the person goes back to the table.

    With `one_target` a line has one translation, into a language that can be chosen.
    """

    saved = Signal(object)
    left = Signal()

    def __init__(self, check: Check, *, one_target: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check, self._words, self._one_target = check, HintWords(self), one_target
        self._draft: Draft | None = None
        self._fields = {code: TextField(code) for code in in_order(codes())}
        self._spoken, self._into = QComboBox(), QComboBox()
        self._arrow = IconSign("arrow-right")
        self._about = QLabel(wordWrap=True)
        self._about.setProperty("kind", "small")
        self._save, self._key = QPushButton(), KeyCap("Return")
        self._save.setProperty("kind", "primary")
        for box in (self._spoken, self._into):
            box.setMinimumHeight(32)
            for code in self._fields:
                box.addItem(profile(code).autonym, code)
            box.activated.connect(self._directed)
        for each in self._fields.values():
            each.changed.connect(self._changed)
            each.entered.connect(self.save)
            each.left.connect(self._leave)
        self._save.clicked.connect(self.save)
        self._arrange()
        self.put(None)
        self.retranslate()

    @property
    def changed(self) -> bool:
        """Whether there is something to save."""
        now = self._draft and self.draft()
        return bool(now and now.source and (now.source, now.targets) != self._kept())

    def put(self, draft: Draft | None) -> None:
        """A line to edit; None: there is none in hand."""
        self._draft = draft
        self.setEnabled(draft is not None)
        for code, each in self._fields.items():
            mine = draft is not None and code == draft.language
            each.set_text("" if draft is None else draft.source if mine else draft.targets.get(code, ""))
        if draft is not None:
            self._spoken.setCurrentIndex(self._spoken.findData(draft.language))
            into = next(iter(draft.targets), "") if self._one_target else ""
            self._into.setCurrentIndex(max(self._into.findData(into), 0))
        self._about.setText(draft.about if draft else "")
        self._directed()

    def begin(self) -> None:
        """The keyboard goes to the words of the spoken language."""
        self._fields[self._language()].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def draft(self) -> Draft:
        """The line as it stands now."""
        spoken, old = self._language(), self._draft or Draft("")
        targets = {code: self._fields[code].text() for code in self._targets()}
        return Draft(spoken, self._fields[spoken].text(), targets, old.id, old.about)

    def save(self) -> None:
        if self.changed:
            self.saved.emit(self.draft())

    def retranslate(self) -> None:
        self._save.setText(self.tr("Save"))
        self._spoken.setAccessibleName(self.tr("Spoken language"))
        self._into.setAccessibleName(self.tr("Language of the translation"))
        for code, each in self._fields.items():
            heading = self.tr("{0}, as it is said") if code == self._language() else "{0}"
            each.set_label(heading.format(profile(code).autonym))
        self._hint()

    def _language(self) -> str:
        return str(self._spoken.currentData())

    def _targets(self) -> list[str]:
        if self._one_target:
            return [str(self._into.currentData())]
        return [code for code in self._fields if code != self._language()]

    def _kept(self) -> tuple[str, dict[str, str]]:
        old = self._draft or Draft("")
        return old.source, {code: old.targets.get(code, "") for code in self._targets()}

    def _directed(self) -> None:
        """The languages are others: the fields stand in their order, spoken first."""
        if self._one_target and self._into.currentData() == self._spoken.currentData():
            self._into.setCurrentIndex((self._into.currentIndex() + 1) % self._into.count())
        new = self._draft is not None and not self._draft.id
        self._spoken.setEnabled(new)
        self._into.setEnabled(new)
        spoken, targets = self._language(), self._targets()
        self._column.removeWidget(self._fields[spoken])
        self._column.insertWidget(1, self._fields[spoken])
        for code, each in self._fields.items():
            each.setVisible(code == spoken or code in targets)
        self.retranslate()
        self._changed()

    def _changed(self) -> None:
        self._save.setEnabled(self.changed)
        self._hint()

    def _hint(self) -> None:
        now = self.draft()
        self._fields[now.language].set_hint("")
        for code, target in now.targets.items():
            found = self._check.of(now.language, now.source, code, target) if target and now.source else ()
            self._fields[code].set_hint(self._words.line(found))

    def _leave(self) -> None:
        self.put(self._draft)
        self.left.emit()

    def _arrange(self) -> None:
        direction = QHBoxLayout()
        direction.addWidget(self._spoken, 1)
        direction.addWidget(self._arrow)
        direction.addWidget(self._into, 1)
        self._arrow.setVisible(self._one_target)
        self._into.setVisible(self._one_target)
        foot = QHBoxLayout()
        foot.addWidget(self._save)
        foot.addWidget(self._key)
        foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(16)
        self._column.addLayout(direction)
        for each in self._fields.values():
            self._column.addWidget(each)
        self._column.addLayout(foot)
        self._column.addWidget(self._about)
        self._column.addStretch(1)
