"""The Live page with its goods, its overlays and its card, without models or a microphone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from gui.pages.live.live_shop_rig import GOODS

from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.pages.live.shop import ShopPanels

LIVE = [entry for entry in PAGES if entry.name == "live"]
Studio = Callable[..., MainWindow]


@pytest.fixture
def page(studio: Studio) -> LivePage:
    window = studio(LIVE, source="zh", targets=("kk", "ru"))
    window.show_page("live")
    made = window.page("live")
    assert isinstance(made, LivePage)
    made._asleep = True  # no models, no microphone
    made.floor.store.save(GOODS)
    made.floor.saved()
    made.overlays.open()
    made.overlays.set_live(True)
    made.cards.open()
    window.show()
    return made


@pytest.fixture
def shop(page: LivePage) -> ShopPanels:
    return page.shop
