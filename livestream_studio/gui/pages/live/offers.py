"""Approved lines like one that was said but not the same: shown to the host alone, taken by one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from livestream_studio.core.types import EDITED, Cue, Origin
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.overlay.setup import in_order
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.icon_button import IconButton
from livestream_studio.gui.widgets.key_button import KeyButton
from livestream_studio.gui.widgets.section_label import SectionLabel
from livestream_studio.translation.offers import Offer, offers

RECENT_MS, RECENT_LINES = 60_000, 8  # of the show: after that the audience has forgotten the line


class OfferList(Translated, QFrame):
    """The newest line that has offers; `taken` carries a cue and the offer that goes in its place.

    All languages of a line are taken together, where they come from the same approved line. An offer goes
    with an answer (taken, put away, the line mended or hidden) or with the line's time.
    """

    taken = Signal(object, object)
    changed = Signal(bool)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._found: dict[str, tuple[Cue, Offer]] = {}
        self._later: set[tuple[int, int]] = set()  # lines that were said after it
        self._away = IconButton("x", actions.action("offer.dismiss"))
        self._heading = SectionLabel()
        self._said = QLabel(wordWrap=True)
        self._said.setProperty("kind", "dim")
        self._lines = QLabel(wordWrap=True)
        self._lines.setFont(faces.face(faces.BODY))
        self._take = KeyButton(actions, "offer.take")
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 12, 12, 12)
        inside.setSpacing(8)
        for label in (self._said, self._lines):
            label.setTextFormat(Qt.TextFormat.PlainText)
            inside.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._take)
        inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._away)
        column.addLayout(head)
        column.addWidget(card)
        self.hide()
        self.retranslate()

    @property
    def line(self) -> tuple[int, int] | None:
        """The row that the offers are for."""
        return next(((cue.utterance, cue.part) for cue, _ in self._found.values()), None)

    def accept(self, cue: Cue) -> None:
        """Any cue; later lines replace earlier ones, and a line that is mended needs no offer."""
        if not cue.final:
            return
        if cue.origin is Origin.SPEECH:
            self._heard(cue)
            return
        key, found = (cue.utterance, cue.part), offers(cue.notes)
        if found and EDITED not in cue.notes and not cue.hidden and (self.line is None or key >= self.line):
            if key != self.line:
                self._found.clear()
                self._later.clear()
            first = next(iter(self._found.values()))[1].source if self._found else found[0].source
            self._found[cue.language] = cue, next((o for o in found if o.source == first), found[0])
        elif key == self.line:
            self._found.pop(cue.language, None)
        else:
            return
        self._fill()

    def pass_time(self, now_ms: int) -> None:
        """`now_ms` of the show."""
        if any(now_ms - cue.end_ms > RECENT_MS for cue, _ in self._found.values()):
            self.clear()

    def _heard(self, cue: Cue) -> None:
        key = cue.utterance, cue.part
        if self.line is None or key < self.line:
            return
        if key == self.line:
            over = EDITED in cue.notes or cue.hidden
        else:
            self._later.add(key)
            over = len(self._later) > RECENT_LINES
        if over:
            self.clear()

    def take(self) -> None:
        found = list(self._found.values())
        self.clear()
        for cue, offer in found:
            self.taken.emit(cue, offer)

    def clear(self) -> None:
        self._found.clear()
        self._fill()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Did you mean"))
        self._take.set_words(self.tr("Use it"))
        self._away.set_words(self.tr("Put the offer away"))
        self._fill()

    def _fill(self) -> None:
        pairs = [self._found[language] for language in in_order(self._found)]
        self._said.setText(pairs[0][1].source if pairs else "")
        self._lines.setText("\n".join(f"{cue.language.upper()}  {offer.text}" for cue, offer in pairs))
        self.setVisible(bool(pairs))
        for id in ("offer.take", "offer.dismiss"):
            self._actions.action(id).setEnabled(bool(pairs))
        self.changed.emit(bool(pairs))
