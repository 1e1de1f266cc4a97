"""What pages share, handed to their makers by the window's composition."""

from __future__ import annotations

from dataclasses import dataclass

from livestream_studio.gui.action_address import ActionAddress
from livestream_studio.gui.actions import Actions
from livestream_studio.gui.hotkeys.hotkeys import Hotkeys
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.widgets.status_bar import StatusBar


@dataclass(frozen=True, slots=True)
class Shared:
    """One of each a window. A maker in `pages/__init__.py` gives a page those that it needs."""

    settings: SettingsHolder
    look: Look
    notices: Notices
    actions: Actions
    pages: Navigator
    status: StatusBar
    floor: ShopFloor
    hotkeys: Hotkeys
    address: ActionAddress

    def close(self) -> None:
        """Gives back what the window took from the system."""
        self.hotkeys.close()
        self.address.close()
        self.floor.close()
