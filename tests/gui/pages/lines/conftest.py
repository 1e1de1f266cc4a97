"""The Lines page over two approved lines."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from gui.pages.lines.lines_rig import HELLO, PRICE
from pytestqt.qtbot import QtBot

from livestream_studio import paths
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.lines import LinesPage
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings
from livestream_studio.store.memory import MemoryStore


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(paths.database())


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def page(look: Look, notices: Notices, store: MemoryStore, qtbot: QtBot) -> Iterator[LinesPage]:
    store.add([HELLO, PRICE])
    made = LinesPage(SettingsHolder(Settings()), look, notices, paths.database())
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.open(1)
    yield made
    made.close_now()
