"""The Live page as in a show."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.page import LivePage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
LIVE = [entry for entry in PAGES if entry.name == "live"]
Studio = Callable[..., MainWindow]


@pytest.fixture
def page(studio: Studio, qtbot: QtBot) -> LivePage:
    """Filled as in a show; no model is loaded and no microphone opened."""
    window = studio(LIVE, source="zh", targets=("kk", "ru"))
    window.show_page("live")
    made = window.page("live")
    assert isinstance(made, LivePage)
    made.demo()
    window.show()
    return made
