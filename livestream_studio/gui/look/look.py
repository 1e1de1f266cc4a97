"""Dark or light: as the system is, or as the settings say; applied to the whole program at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.palette import DARK, LIGHT, Palette, mixed
from livestream_studio.gui.look.sheet import sheet

CHOICES = ("system", "dark", "light")
_SCHEMES = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}


class Look(QObject):
    """`choice` is one of CHOICES. `changed` carries the new palette after everything wears it."""

    changed = Signal(object)

    def __init__(
        self, application: QApplication, choice: str = "system", language: str = "",
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._application = application
        self._choice, self._language = choice, language
        self._tell_system()
        self.palette: Palette = self._wanted()
        application.setStyle(QStyleFactory.create("Fusion"))
        application.styleHints().colorSchemeChanged.connect(self._refresh)
        self._wear()

    def choose(self, choice: str) -> None:
        if choice != self._choice:
            self._choice = choice
            self._tell_system()
            self._refresh()

    def speak(self, language: str) -> None:
        """Faces in the order that texts of this interface language ask for."""
        if language != self._language:
            self._language = language
            self._application.setFont(self._face())

    def _refresh(self) -> None:
        wanted = self._wanted()
        if wanted != self.palette:
            self.palette = wanted
            self._wear()
            self.changed.emit(wanted)

    def _wanted(self) -> Palette:
        scheme = _SCHEMES.get(self._choice) or self._application.styleHints().colorScheme()
        return LIGHT if scheme == Qt.ColorScheme.Light else DARK

    def _tell_system(self) -> None:
        """So that the frame around the window is as dark or light as the window."""
        hints = self._application.styleHints()
        if self._choice in _SCHEMES:
            hints.setColorScheme(_SCHEMES[self._choice])
        else:
            hints.unsetColorScheme()

    def _face(self) -> QFont:
        return faces.face(language=self._language)

    def _wear(self) -> None:
        self._application.setFont(self._face())
        self._application.setPalette(qt_palette(self.palette))
        self._application.setStyleSheet(sheet(self.palette))


def qt_palette(palette: Palette) -> QPalette:
    """For what the style sheet does not reach: painted widgets, selections, menus, links."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for which, colour in (
        (role.Window, palette.ground),
        (role.Base, palette.ground),
        (role.AlternateBase, palette.panel),
        (role.Button, palette.panel),
        (role.ToolTipBase, palette.raised),
        (role.Text, palette.text),
        (role.WindowText, palette.text),
        (role.ButtonText, palette.text),
        (role.ToolTipText, palette.text),
        (role.BrightText, palette.text),
        (role.PlaceholderText, palette.dim),
        (role.Highlight, mixed(palette.accent, palette.ground, 0.35)),
        (role.HighlightedText, palette.text),
        (role.Link, palette.accent),
        (role.Accent, palette.accent),
        (role.Mid, palette.hairline),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(group.Disabled, which, QColor(palette.faint))
    return made
