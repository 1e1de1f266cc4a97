"""Whether there is a display, on systems of every kind."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from livestream_studio.core.types import Problem
from livestream_studio.gui import display

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only on Linux")


@pytest.fixture(autouse=True)
def libraries(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    lacking: dict[str, str] = {}
    monkeypatch.setattr(display, "missing", lambda _table: lacking)
    return lacking


def test_without_a_display() -> None:
    assert display.why_no_window({}) == Problem("display_missing")


def test_missing_libraries_are_named_by_their_packages(libraries: dict[str, str]) -> None:
    libraries.update({"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libGLX.so.0": "libgl1"})
    found = display.why_no_window({"DISPLAY": ":0"})
    assert found == Problem("window_libraries_missing", "libegl1 libgl1")


def test_a_display_that_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert display.why_no_window({"DISPLAY": ":4567"}) == Problem("display_unreachable", ":4567")


def test_where_tests_draw_nobody_looks() -> None:
    environment = {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:enable_fonts"}
    assert display.why_no_window(environment) == Problem("display_hidden", "offscreen")


def test_a_wayland_desktop(tmp_path: Path) -> None:
    import socket

    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert display.why_no_window(environment) == Problem("display_unreachable", "wayland-7")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        assert display.why_no_window(environment) is None


def test_other_systems_always_have_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert display.why_no_window({}) is None
