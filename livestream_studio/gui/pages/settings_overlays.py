"""Settings: the overlay windows, the key window, and the safe areas."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from livestream_studio.core.display import Place
from livestream_studio.core.types import Problem
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.overlay.key_window import KEY_COLOURS
from livestream_studio.gui.overlay.setup import Overlay, keep, overlays
from livestream_studio.gui.pages.settings_overlay_areas import AreaEditor
from livestream_studio.gui.pages.settings_overlay_card import OverlayCard
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.style_editor import StyleEditor
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.settings import Settings

_COLOURS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("KeyColours", "Green"),
    QT_TRANSLATE_NOOP("KeyColours", "Magenta"),
    QT_TRANSLATE_NOOP("KeyColours", "Blue"),
)


class OverlaysSection(Section):
    """A card for each; what is changed counts at once, in the windows that stand open."""

    name = "overlays"

    def __init__(
        self, holder: SettingsHolder, pages: Navigator, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(holder, parent)
        self._pages, self._notices = pages, notices
        self._shown: tuple[Overlay, ...] = ()
        self._cards: list[OverlayCard] = []
        self._editor: StyleEditor | None = None
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 8, 0, 8)
        self._list.setSpacing(8)
        self._more = QPushButton()
        self._more.setIcon(icon("plus"))
        self._more.setMinimumHeight(32)
        self._more.clicked.connect(self._add)
        self._key, self._key_colour = QCheckBox(), Choice()
        self._key.clicked.connect(lambda on: holder.update(key_window=on))
        self._key_colour.picked.connect(lambda value: holder.update(key_colour=value))
        self._put_together()
        self._key_row, self._colour_row = self.add(self._key), self.add(self._key_colour)
        self._areas = AreaEditor()
        self._areas.kept.connect(self._areas_kept)
        self._areas.told.connect(lambda problem, action: notices.tell(problem, action=action))
        self.add_widget(self._areas)
        self.ready()

    def title(self) -> str:
        return self.tr("Overlays")

    def show_values(self, settings: Settings) -> None:
        wanted = overlays(settings, every_language=True)
        if wanted != self._shown:
            self._shown = wanted
            self._fill()
        self._key.setChecked(settings.key_window)
        self._key_colour.set_value(settings.key_colour)
        self._colour_row.setVisible(settings.key_window)
        if self._editor is not None:
            mine = next((each for each in wanted if each.name == self.editor.target.name), None)
            self.editor.follow(mine or wanted[0])

    def close_now(self) -> None:
        if self._editor is not None:
            self._editor.close()

    @property
    def editor(self) -> StyleEditor:
        """Made when it is first asked for."""
        if self._editor is None:
            self._editor = StyleEditor(self._shown[0], self.window())
            self._editor.tried.connect(self._pages.tried)
            self._editor.used.connect(self._use)
            self._editor.kept.connect(self._themes_kept)
        return self._editor

    def retranslate(self) -> None:
        super().retranslate()
        self._more.setText(self.tr("Add an overlay"))
        self._key_row.set_words(
            self.tr("Key window"),
            self.tr("Subtitles on one flat colour, for programs that show transparent windows grey"),
        )
        self._key.setText(self.tr("On screen"))
        self._colour_row.set_words(self.tr("Its colour"))
        names = [QCoreApplication.translate("KeyColours", str(each)) for each in _COLOURS]
        self._key_colour.set_options(
            [("", self.tr("The best for the style")), *zip(KEY_COLOURS, names, strict=True)]
        )

    def _put_together(self) -> None:
        held, foot = QWidget(), QWidget()
        held.setLayout(self._list)
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 8)
        row.addWidget(self._more)
        row.addStretch(1)
        self.add_widget(held)
        self.add_widget(foot)

    def _fill(self) -> None:
        for card in self._cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [OverlayCard(each, only=len(self._shown) == 1) for each in self._shown]
        for number, card in enumerate(self._cards):
            card.changed.connect(lambda overlay, number=number: self._change(number, overlay))
            card.removed.connect(lambda number=number: self._remove(number))
            card.styled.connect(lambda number=number: self.editor.open_for(self._shown[number]))
            self._list.addWidget(card)

    def _change(self, number: int, overlay: Overlay) -> None:
        before = self._shown[number]
        found = (*self._shown[:number], overlay, *self._shown[number + 1 :])
        # The card shows it already, unless it has other rows now.
        if [p.language for p in before.places] == [p.language for p in overlay.places]:
            self._shown = found
        self.holder.update(overlays=keep(found))

    def _remove(self, number: int) -> None:
        gone = self._shown[number]
        name = self._cards[number].shown_title()
        self.holder.update(overlays=keep((*self._shown[:number], *self._shown[number + 1 :])))
        undo = (self.tr("Undo"), lambda: self._put_back(number, gone))
        self._notices.tell(Problem("overlay_removed", name), action=undo)

    def _put_back(self, number: int, overlay: Overlay) -> None:
        if all(each.name != overlay.name for each in self._shown):
            self.holder.update(overlays=keep((*self._shown[:number], overlay, *self._shown[number:])))

    def _add(self) -> None:
        names = {each.name for each in self._shown}
        name = next(name for n in range(2, 100) if (name := f"overlay-{n}") not in names)
        settings = self.holder.value
        places = self._shown[0].places or (Place(settings.source),)
        more = replace(self._shown[0], name=name, title="", places=places, audience=False)
        self.holder.update(overlays=keep((*self._shown, more)))

    def _use(self, name: str, stem: str) -> None:
        """An overlay keeps a theme."""
        found = tuple(replace(each, theme=stem) if each.name == name else each for each in self._shown)
        self.holder.update(overlays=keep(found))

    def _themes_kept(self) -> None:
        for card in self._cards:
            card.retranslate()
        self._pages.kept.emit("themes")

    def _areas_kept(self) -> None:
        self._themes_kept()
        self.show_values(self.holder.value)
