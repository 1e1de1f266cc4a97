"""Overlay windows for tests."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

sys.path.insert(0, str(Path(__file__).parent))  # `pictures` and `shown`
from shown import KK, RU, Clock

from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.overlay.window import OverlayWindow


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def make(qtbot: QtBot, clock: Clock) -> Callable[..., OverlayWindow]:
    def made(name: str = "main", **more: object) -> OverlayWindow:
        found = OverlayWindow(name, (KK, RU), Style(), clock=clock, **more)  # type: ignore[arg-type]
        qtbot.addWidget(found)
        return found

    return made
