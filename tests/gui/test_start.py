"""What the window opens without: it comes behind it, when it is wanted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OPEN = """
import sys
from PySide6.QtWidgets import QApplication
from livestream_studio.gui import studio_window
from livestream_studio.settings import Settings

application = QApplication([])
window = studio_window.build(application, Settings())
window.show_page("live")
window.grab()
print(*sys.modules)
window.close_now()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    # Made before any test's own folder is: without one it would be the user's.
    own = {"LIVESTREAM_STUDIO_HOME": str(tmp_path_factory.mktemp("studio-home"))}
    done = subprocess.run(
        [sys.executable, "-c", OPEN], cwd=ROOT, env={**os.environ, **own},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return set(done.stdout.split())


@pytest.mark.parametrize(
    "late",
    [
        "Xlib",
        "livestream_studio.engines",
        "livestream_studio.exchange",
        "livestream_studio.languages.numbers",
        "livestream_studio.store.catalogue",
        "numpy",
        "sqlite_utils",
    ],
)
def test_the_live_page_is_painted_without(loaded: set[str], late: str) -> None:
    assert "livestream_studio.gui.pages.live.page" in loaded
    assert not [name for name in loaded if f"{name}.".startswith(f"{late}.")]
