"""Beside the transcript: what the audience sees, the keys to it, and what other parts put below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.overlay.window import OverlayWindow
from livestream_studio.gui.overlays import Overlays
from livestream_studio.gui.pages.live.offers import OfferList
from livestream_studio.gui.pages.live.preview import Preview
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.hairline import Hairline
from livestream_studio.gui.widgets.key_button import KeyButton
from livestream_studio.gui.widgets.section_label import SectionLabel

WIDTH, NARROW = 328, 288
EDGE, SCROLL_BAR = 16, 13


class Side(Translated, QFrame):
    """`panels` is where the shop's cards go: whoever adds one keeps its order."""

    def __init__(
        self,
        look: Look,
        actions: Actions,
        overlays: Overlays,
        offers: OfferList,
        card: OverlayWindow,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._overlays = overlays
        self._heading, self._preview = SectionLabel(), Preview(look)
        self._arrange_button = KeyButton(actions, "overlay.arrange", "quiet")
        self._buttons = {
            id: KeyButton(actions, id, "blank" if id == "overlay.panic" else "")
            for id in ("live.pause", "overlay.clear", "overlay.key", "overlay.panic")
        }
        self._offers, self._grid = offers, QGridLayout()
        self.panels = QVBoxLayout()
        self.panels.setSpacing(16)
        self._lay_out()
        self._preview.add(card)
        overlays.changed.connect(self._follow)
        actions.changed.connect(self._place_buttons)
        self._follow()
        self.retranslate()

    def give_way(self, narrow: bool) -> None:
        """To the transcript, where the page has little room."""
        self.setFixedWidth(NARROW if narrow else WIDTH)
        self._place_buttons()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Subtitles now"))
        self._arrange_button.set_words(self.tr("Arrange"))
        for id, text in (
            ("live.pause", self.tr("Pause")),
            ("overlay.clear", self.tr("Clear")),
            ("overlay.key", self.tr("Key window")),
        ):
            self._buttons[id].set_words(text)
        self._buttons["overlay.key"].setToolTip(
            self.tr("Subtitles on one flat colour, for programs that show transparent windows grey")
        )
        self._buttons["live.pause"].setToolTip(self.tr("What is said is not captioned; the show goes on"))
        self._name_panic()
        self._place_buttons()

    def _follow(self) -> None:
        self._preview.show_overlays(self._overlays.main, *self._overlays.beside)
        self._preview.set_blanked(self._overlays.panicking)
        self._name_panic()

    def _name_panic(self) -> None:
        on = self._overlays.panicking
        self._buttons["overlay.panic"].set_words(self.tr("Show again") if on else self.tr("Blank all"))

    def _place_buttons(self) -> None:
        """The first two beside each other, if their words and keys have room for that."""
        first, second, *others = self._buttons.values()
        room = self.maximumWidth() - 2 * EDGE - SCROLL_BAR
        if first.sizeHint().width() + self._grid.spacing() + second.sizeHint().width() <= room:
            self._grid.addWidget(first, 0, 0)
            self._grid.addWidget(second, 0, 1)
        else:
            others = [first, second, *others]
        for number, button in enumerate(others, start=1):
            self._grid.addWidget(button, number, 0, 1, 2)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._arrange_button)
        self._grid.setSpacing(8)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(EDGE, 8, EDGE, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._preview)
        column.addLayout(self._grid)
        column.addSpacing(8)
        column.addWidget(self._offers)
        column.addLayout(self.panels)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        line = Hairline(Qt.Orientation.Vertical)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(line)
        row.addWidget(scroll, 1)
        self.setFixedWidth(WIDTH)
