"""The style editor, open for an overlay of two languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from gui.style_editor.editor_rig import OVERLAY
from pytestqt.qtbot import QtBot

from livestream_studio.gui.look.look import Look
from livestream_studio.gui.style_editor import StyleEditor


@pytest.fixture
def editor(qtbot: QtBot, look: Look) -> Iterator[StyleEditor]:
    made = StyleEditor(OVERLAY)
    qtbot.addWidget(made)
    made.open_for(OVERLAY)
    yield made
    made.close()
