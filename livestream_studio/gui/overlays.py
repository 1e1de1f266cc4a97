"""All overlay windows of a show: made from the settings, fed by the bridge, blank while nobody is live."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QSize, Signal, Slot

from livestream_studio.core.types import Cue, Origin, Problem
from livestream_studio.gui.bridge import Bridge
from livestream_studio.gui.overlay.key_window import KeyWindow
from livestream_studio.gui.overlay.remembered import Remembered
from livestream_studio.gui.overlay.setup import Overlay, overlays
from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.overlay.surface import Surface
from livestream_studio.gui.overlay.window import OverlayWindow
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.rehearsal import Check, State, checked
from livestream_studio.settings import Settings

SIGN, SAID_KEPT = "…", 50
KEY_PIXELS, TALL_KEY_PIXELS = QSize(1280, 320), QSize(1080, 640)


class Overlays(QObject):
    """`told` carries problems; `checked` the overlay's line of the pre-flight; `changed` says that windows
    came, went, were blanked or are arranged; `decided` carries an overlay's name and what it did so that a
    line can be read (`Decision`). Nothing is shown before `open`."""

    told = Signal(object)
    checked = Signal(object)
    changed = Signal()
    decided = Signal(str, object)

    def __init__(self, holder: SettingsHolder, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holder = holder
        self._wanted: tuple[Overlay, ...] = ()
        self._windows: dict[str, OverlayWindow] = {}
        self._key: KeyWindow | None = None
        self._open = self._live = self._panic = False
        self._trials: dict[str, Style] = {}
        self._said: dict[tuple[int, int], Cue] = {}  # the last lines, where they are shown untranslated
        self._names: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
        self._make(holder.value)
        bridge.cue.connect(self.accept)
        holder.changed.connect(self._follow)

    # What the host does

    @property
    def main(self) -> OverlayWindow:
        """The first one: in whose picture the preview shows them."""
        return next(iter(self._windows.values()))

    @property
    def beside(self) -> list[OverlayWindow]:
        """The others that the audience sees at the same time."""
        return [self._windows[each.name] for each in self._wanted[1:] if each.audience and each.shown]

    @property
    def standing(self) -> list[QRect]:
        """Where those are that can be seen, on the desktop."""
        return [window.geometry() for window in self._windows.values() if window.isVisible()]

    @property
    def key_window(self) -> KeyWindow | None:
        return self._key

    @property
    def panicking(self) -> bool:
        return self._panic

    @property
    def live(self) -> bool:
        """Whether a show is on the air."""
        return self._live

    @property
    def arranging(self) -> bool:
        return any(window.arranging for window in self._windows.values())

    def open(self) -> None:
        """Shows the windows that the settings want."""
        self._open = True
        self._show()

    def set_live(self, live: bool) -> None:
        """A show begins, with empty screens, or is over."""
        self._live = live
        self._said.clear()
        for surface in self._all():
            surface.clear()
        self._blank()
        self.changed.emit()

    def set_names(self, names: Iterable[str], words: Iterable[str]) -> None:
        """What no line may be broken inside; see `Engines.names`. Before a show begins."""
        self._names = tuple(names), tuple(words)
        for surface in self._all():
            surface.set_names(*self._names)

    def wear(self, name: str, style: Style | None) -> None:
        """A style to be tried on an overlay, kept nowhere; None: its own theme again. The key window wears
        what the first overlay does. It has sample lines, unless the audience sees it now."""
        if name not in self._windows:
            return  # all is closed, or it is tried on something else
        if style is None:
            self._trials.pop(name, None)
        else:
            self._trials[name] = style
        for overlay in self._wanted:
            self._windows[overlay.name].set_look(self._look(overlay))
        if self._key is not None:
            self._key.set_look(self._key_look())
        self._blank()

    def reread(self) -> None:
        """Themes or safe areas are others now."""
        self._make(self._holder.value)

    def clear(self) -> None:
        """What is shown goes at once; the next line comes as always."""
        for surface in self._all():
            surface.clear()

    def panic(self, on: bool) -> None:
        """Nothing at all is shown, anywhere, until it is over."""
        self._panic = on
        self._blank()
        self.changed.emit()

    def arrange(self, on: bool) -> None:
        for overlay in self._wanted:
            window = self._windows[overlay.name]
            window.title = overlay.shown_title()
            window.arrange(on)
            if not on and not self._open:
                window.hide()

    def accept(self, cue: Cue) -> None:
        if cue.origin is Origin.SPEECH:
            self._said = dict([*self._said.items(), ((cue.utterance, cue.part), cue)][-SAID_KEPT:])
        for overlay, surface in self._pairs():
            if cue.hidden:
                surface.hide_line(cue.utterance, cue.part)
            else:
                surface.accept(self._instead(cue, overlay))

    def check(self) -> None:
        """Tells where the overlay stands, for the pre-flight."""
        found = checked("overlay", "", None, blocks=False)
        if not any(window.isVisible() for window in self._all()):
            found = Check("overlay", "", State.LOOK, Problem("overlay_not_shown"))
        elif self._panic:
            found = Check("overlay", "", State.LOOK, Problem("overlay_blanked"))
        self.checked.emit(found)

    def close(self) -> None:
        for surface in self._all():
            surface.close()
            surface.deleteLater()
        self._windows, self._key = {}, None

    # Behind it

    def _all(self) -> Iterator[Surface]:
        yield from self._windows.values()
        if self._key is not None:
            yield self._key

    def _pairs(self) -> Iterator[tuple[Overlay, Surface]]:
        for overlay in self._wanted:
            if (window := self._windows.get(overlay.name)) is not None:  # none when all are closed
                yield overlay, window
        if self._key is not None:
            yield self._wanted[0], self._key

    def _look(self, overlay: Overlay) -> Style:
        return self._trials.get(overlay.name) or overlay.style()

    def _key_look(self) -> Style:
        """Of the first overlay, in the size of the picture that the platform sends."""
        area = self._wanted[0].safe_area()
        return self._look(self._wanted[0]).scaled(area.letters(QRect(0, 0, area.width, area.height)))

    def _instead(self, cue: Cue, overlay: Overlay) -> Cue:
        """What stands for a line that has no translation."""
        if cue.text or not cue.final or cue.origin is not Origin.NONE or overlay.untranslated == "nothing":
            return cue
        said = self._said.get((cue.utterance, cue.part))
        written = any(place.script for place in overlay.places if place.language == cue.language)
        # Russian in the letters of Kazakh would be no language at all.
        if overlay.untranslated == "source" and said is not None and not (written and said.language != "zh"):
            return replace(cue, text=said.text)
        return replace(cue, text=SIGN)

    def _make(self, settings: Settings) -> None:
        wanted = overlays(settings)
        remembered = Remembered()
        for gone in set(self._windows) - {overlay.name for overlay in wanted}:
            window = self._windows.pop(gone)
            window.close()
            window.deleteLater()
        for overlay in wanted:
            if overlay.name not in self._windows:
                self._windows[overlay.name] = self._window(overlay, remembered)
            window = self._windows[overlay.name]
            window.set_look(self._look(overlay))
            window.set_places(overlay.places)
            window.set_area(overlay.safe_area())
        self._windows = {overlay.name: self._windows[overlay.name] for overlay in wanted}
        self._wanted = wanted
        self._make_key(settings)
        self._blank()

    def _window(self, overlay: Overlay, remembered: Remembered) -> OverlayWindow:
        window = OverlayWindow(
            overlay.name,
            overlay.places,
            overlay.style(),
            area=overlay.safe_area(),
            remembered=remembered,
            taken=lambda: [each.geometry() for name, each in self._windows.items() if name != overlay.name],
        )
        window.set_names(*self._names)
        window.told.connect(self.told)
        window.arranged.connect(self._arranged)
        window.decided.connect(lambda decision, name=overlay.name: self.decided.emit(name, decision))
        return window

    def _make_key(self, settings: Settings) -> None:
        self._key_wanted = settings.key_window, settings.key_colour
        first = self._wanted[0]
        pixels = TALL_KEY_PIXELS if first.safe_area().tall else KEY_PIXELS
        if self._key is not None and not (settings.key_window and self._key.picture_size()[0] == pixels):
            self._key.close()
            self._key.deleteLater()
            self._key = None
        if not settings.key_window:
            return
        if self._key is None:
            self._key = KeyWindow(first.places, self._key_look(), pixels)
            self._key.set_names(*self._names)
        self._key.set_key(settings.key_colour)
        self._key.set_look(self._key_look())
        self._key.set_places(first.places)

    def _show(self) -> None:
        if not self._open:
            return
        for overlay in self._wanted:
            self._windows[overlay.name].setVisible(overlay.shown)
        if self._key is not None:
            self._key.show()
        self.check()
        self.changed.emit()

    def _blank(self) -> None:
        for overlay in self._wanted:
            window = self._windows[overlay.name]
            window.set_blank(self._panic or (overlay.audience and not self._live))
            hidden = self._panic or (self._live and overlay.audience)
            window.set_sample(window.arranging or (overlay.name in self._trials and not hidden))
        if self._key is not None:
            self._key.set_blank(self._panic or not self._live)
        if self._open:
            self.check()

    @Slot(bool)
    def _arranged(self, on: bool) -> None:
        if not on:
            self.arrange(False)  # Esc in one of them is for all
        self.changed.emit()

    @Slot(object)
    def _follow(self, settings: Settings) -> None:
        key = settings.key_window, settings.key_colour
        if overlays(settings) != self._wanted or key != self._key_wanted:
            self._make(settings)
            self._show()
