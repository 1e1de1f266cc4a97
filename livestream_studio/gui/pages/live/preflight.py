"""Before a show: what is ready, and what to do about what is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look.icons import icon, pixmap
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.tongue import NAMES
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.key_button import KeyButton
from livestream_studio.gui.words import words
from livestream_studio.rehearsal import Check, State

WIDTH, LEAST = 560, 400
_ICONS = {
    State.WAITING: ("clock", "dim"),
    State.READY: ("circle-check", "fine"),
    State.LOOK: ("triangle-alert", "look"),
    State.BLOCKED: ("octagon-x", "look"),
}


class Preflight(Translated, QWidget):
    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._checks: Sequence[Check] = ()
        self._title, self._hint = QLabel(), QLabel(wordWrap=True)
        self._title.setProperty("kind", "title")
        self._hint.setProperty("kind", "dim")
        self._demo = KeyButton(actions, "live.demo")
        self._demo.setMinimumHeight(36)
        self._demo.setIcon(icon("play"))
        self._list = QFrame()
        self._list.setProperty("kind", "card")
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._arrange()
        look.changed.connect(self._fill)
        self.retranslate()

    def set_checks(self, checks: Sequence[Check]) -> None:
        self._checks = checks
        self._fill()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Before you go live"))
        self._hint.setText(
            self.tr("What you say appears here, with its subtitles below each line. Speak; then go live.")
        )
        self._demo.set_words(self.tr("Play the demo show"))
        self._fill()

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, check in enumerate(self._checks):
            name, colour = _ICONS[check.state]
            sign, what, said = QLabel(), QLabel(self._name(check)), QLabel(self._words(check), wordWrap=True)
            ink = getattr(self._look.palette, colour)
            sign.setPixmap(pixmap(name, ink, 16, self.devicePixelRatioF()))
            said.setProperty("kind", "look" if check.state in (State.LOOK, State.BLOCKED) else "dim")
            line = max(22, said.fontMetrics().height())  # of the sign too: they have one middle
            for column, label in enumerate((sign, what, said)):
                label.setMinimumHeight(line)
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            what.setAccessibleName(f"{what.text()}: {said.text()}")

    def _name(self, check: Check) -> str:
        language = NAMES.get(check.subject, check.subject)
        return {
            "microphone": self.tr("Microphone"),
            "speech": self.tr("Speech: {0}").format(language),
            "target": self.tr("Subtitles: {0}").format(language),
            "overlay": self.tr("Overlay"),
            "journal": self.tr("Journal"),
            "disk": self.tr("Disk"),
        }[check.what]

    def _words(self, check: Check) -> str:
        if check.problem is not None:
            return words(check.problem)
        if check.state is State.WAITING:
            return self.tr("Loading…")
        return {
            "microphone": self.tr("heard"),
            "speech": self.tr("ready"),
            "target": self.tr("ready"),
            "overlay": self.tr("in place"),
            "journal": self.tr("keeps every line"),
            "disk": self.tr("room enough"),
        }[check.what]

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setMinimumWidth(LEAST)
        inside.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inside)
        column.setSpacing(16)
        for widget in (self._title, self._hint, self._list):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(self._demo)
        foot.addStretch(1)
        column.addLayout(foot)
        # Without alignments: they would keep the labels from growing with their words.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inside, 100)
        row.addStretch(1)
        held = QWidget()
        middle = QVBoxLayout(held)
        middle.addStretch(2)
        middle.addLayout(row)
        middle.addStretch(3)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(held)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
