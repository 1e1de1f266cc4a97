"""The window's composition: settings to what pages share, and the window around them."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.shared import Shared
from livestream_studio.gui.widgets.status_bar import StatusBar
from livestream_studio.settings import Settings


def build(application: QApplication, settings: Settings) -> MainWindow:
    """The whole window, not shown yet, with its first page open."""
    holder = SettingsHolder(settings, parent=application)
    notices = Notices(application)
    holder.told.connect(notices.tell)
    look = Look(application, settings.look, settings.interface_language)
    holder.changed.connect(lambda value: look.choose(value.look))
    window = MainWindow(Shared(holder, look, notices, Actions(holder, application), StatusBar()), PAGES)
    window.show_page(PAGES[0].name)
    return window
