"""The product's card on every screen that the audience sees: its window, its key window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from livestream_studio.commerce.card import Card
from livestream_studio.gui.overlay import card_theme
from livestream_studio.gui.overlay.card_window import CARD, CardKeyWindow, CardWindow
from livestream_studio.gui.overlay.setup import overlays as wanted_overlays
from livestream_studio.gui.overlays import Overlays
from livestream_studio.gui.products.finder import Newest
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.products.thumbnails import read
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings

PICTURE = 512  # pixels of the card's picture


class CardScreens(QObject):
    """Follows the shop's card, the settings, and the subtitles' windows: with them it is blanked, arranged
    and shown. `told` carries problems of the windows."""

    told = Signal(object)

    def __init__(
        self, holder: SettingsHolder, floor: ShopFloor, overlays: Overlays, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._holder, self._floor, self._overlays = holder, floor, overlays
        self._open = self._closed = False
        self._trial: card_theme.CardTheme | None = None
        self._card: Card | None = None
        self._picture: tuple[str, QImage | None] = ("", None)
        self._reading = Newest(lambda name: read(name, PICTURE), "card-picture", self)
        self._reading.found.connect(self._take_picture)
        self.window = CardWindow(self._theme(), wanted_overlays(holder.value)[0].safe_area())
        self.window.told.connect(self.told)
        self.window.arranged.connect(self._arranged)
        self.key: CardKeyWindow | None = None
        floor.card_changed.connect(self._take)
        overlays.changed.connect(self._follow)
        holder.changed.connect(self._set)
        self._set(holder.value)

    def open(self) -> None:
        """Shows what the settings want; the card of a show that was broken off comes back."""
        self._open = True
        product = self._floor.on_air
        self._take(self._floor.card_of(product) if product is not None else None)
        self._follow()

    def wear(self, name: str, theme: object) -> None:
        """A theme to be tried on the card, kept nowhere; None: its own again. It has a sample, unless the
        audience sees it now."""
        if name == CARD:
            self._trial = theme if isinstance(theme, card_theme.CardTheme) else None
            self.reread()

    def reread(self) -> None:
        """Themes were kept: the card wears its own as it is now."""
        self._set(self._holder.value)

    def close(self) -> None:
        self._reading.close()
        for window in list(self._all()):
            window.close()
            window.deleteLater()
        self._closed = True

    def _all(self) -> Iterator[CardWindow | CardKeyWindow]:
        if not self._closed:
            yield self.window
            if self.key is not None:
                yield self.key

    def _theme(self) -> card_theme.CardTheme:
        return self._trial or card_theme.theme(self._holder.value.card_theme)

    def _take(self, card: Card | None) -> None:
        """A card with another picture waits for it: nothing jumps on the air."""
        self._card = card
        name = card.picture if card is not None else ""
        if self._closed:
            return
        if name and name != self._picture[0]:
            self._reading.ask(name)
            return
        self._put()

    def _take_picture(self, name: str, image: QImage) -> None:
        self._picture = (name, None if image.isNull() else image)
        self._put()

    def _put(self) -> None:
        name, image = self._picture
        picture = image if self._card is not None and self._card.picture == name else None
        for window in self._all():
            window.show_card(self._card, picture)

    def _set(self, settings: Settings) -> None:
        if self._closed:
            return
        theme = self._theme()
        self.window.set_area(wanted_overlays(settings)[0].safe_area())
        if settings.key_window and self.key is None:
            self.key = CardKeyWindow(theme)
        elif not settings.key_window and self.key is not None:
            self.key.close()
            self.key.deleteLater()
            self.key = None
        for window in self._all():
            window.set_theme(theme)
        self._put()
        self._follow()

    def _follow(self) -> None:
        """Blank as the audience's subtitles are, arranged with them."""
        if self._closed:
            return
        blank = self._overlays.panicking or not self._overlays.live
        trying = self._trial is not None and blank and not self._overlays.panicking
        shown = self._open and self._holder.value.card_shown
        for window in self._all():
            window.set_blank(blank)
            window.set_sample(trying or (window is self.window and self.window.arranging))
            window.setVisible(shown)
        if shown and self.window.arranging != self._overlays.arranging:
            self.window.arrange(self._overlays.arranging)

    def _arranged(self, on: bool) -> None:
        if not on and self._overlays.arranging:
            self._overlays.arrange(False)
