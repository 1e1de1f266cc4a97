"""Settings: the overlay windows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from livestream_studio.core.display import Place
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.overlay.setup import Overlay, keep, overlays
from livestream_studio.gui.pages.settings_overlay_card import OverlayCard
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings


class OverlaysSection(Section):
    """A card for each; what is changed counts at once, in the windows that stand open."""

    name = "overlays"

    def __init__(self, holder: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._shown: tuple[Overlay, ...] = ()
        self._cards: list[OverlayCard] = []
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 8, 0, 8)
        self._list.setSpacing(8)
        self._more = QPushButton()
        self._more.setIcon(icon("plus"))
        self._more.setMinimumHeight(32)
        self._more.clicked.connect(self._add)
        held = QWidget()
        held.setLayout(self._list)
        self.add_widget(held)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._more)
        row.addStretch(1)
        self.add_widget(foot)
        self.ready()

    def title(self) -> str:
        return self.tr("Overlays")

    def show_values(self, settings: Settings) -> None:
        wanted = overlays(settings, every_language=True)
        if wanted != self._shown:
            self._shown = wanted
            self._fill()

    def retranslate(self) -> None:
        super().retranslate()
        self._more.setText(self.tr("Add an overlay"))

    def _fill(self) -> None:
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [OverlayCard(each, only=len(self._shown) == 1) for each in self._shown]
        for number, card in enumerate(self._cards):
            card.changed.connect(lambda overlay, number=number: self._change(number, overlay))
            card.removed.connect(lambda number=number: self._remove(number))
            self._list.addWidget(card)

    def _change(self, number: int, overlay: Overlay) -> None:
        before = self._shown[number]
        found = (*self._shown[:number], overlay, *self._shown[number + 1 :])
        # The card shows it already, unless it has other rows now.
        if [p.language for p in before.places] == [p.language for p in overlay.places]:
            self._shown = found
        self.holder.update(overlays=keep(found))

    def _remove(self, number: int) -> None:
        self.holder.update(overlays=keep((*self._shown[:number], *self._shown[number + 1 :])))

    def _add(self) -> None:
        names = {each.name for each in self._shown}
        name = next(name for n in range(2, 100) if (name := f"overlay-{n}") not in names)
        settings = self.holder.value
        places = self._shown[0].places or (Place(settings.source),)
        more = replace(self._shown[0], name=name, places=places, audience=False)
        self.holder.update(overlays=keep((*self._shown, more)))
