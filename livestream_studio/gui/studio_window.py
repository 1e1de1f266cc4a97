"""The window's composition: settings to what pages share, and the window around them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from livestream_studio.gui.action_address import ActionAddress
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.hotkeys.hotkeys import Hotkeys, backend
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages import PAGES, Entry
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.shared import Shared
from livestream_studio.gui.tongue import Tongue
from livestream_studio.gui.widgets.status_bar import StatusBar
from livestream_studio.paths import database
from livestream_studio.settings import Settings


def build(application: QApplication, settings: Settings, entries: Sequence[Entry] = PAGES) -> MainWindow:
    """The whole window, not shown yet and without a page: `show_where_it_was` or `show_page` open one."""
    house = QObject()  # lives and dies with the window
    holder = SettingsHolder(settings, parent=house)
    notices = Notices(house)
    holder.told.connect(notices.tell)
    tongue = Tongue(application, settings.interface_language, house)
    look = Look(application, settings.look, tongue.language, house)
    tongue.changed.connect(look.speak)
    holder.changed.connect(lambda value: tongue.speak(value.interface_language))
    holder.changed.connect(lambda value: look.choose(value.look))
    actions, pages = Actions(holder, house), Navigator(house)
    hotkeys, address = Hotkeys(holder, actions, backend, house), ActionAddress(holder, actions, house)
    hotkeys.told.connect(notices.tell)
    address.told.connect(notices.tell)
    floor = ShopFloor(holder, database(), house)
    floor.told.connect(notices.tell)
    floor.catalogue_changed.connect(lambda: pages.kept.emit("products"))
    floor.order_changed.connect(lambda: pages.kept.emit("order"))
    shared = Shared(holder, look, notices, actions, pages, StatusBar(), floor, hotkeys, address)
    window = MainWindow(shared, entries)
    house.setParent(window)
    pages.welcome.connect(lambda: _welcome(window))
    return window


def _welcome(window: MainWindow) -> None:
    """Imported when it is wanted: the window opens sooner without it."""
    from livestream_studio.gui.welcome import open_welcome

    open_welcome(window, window.shared)
