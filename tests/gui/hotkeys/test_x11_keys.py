"""Global keys on a real X server: heard without a window of ours, refused where another has them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot
from x11_rig import needs, server

from livestream_studio.gui.hotkeys.names import GlobalKey, global_key


@pytest.fixture
def display(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    needs("Xvfb", "xdotool")
    with server(own_home, "320x240") as environment:
        monkeypatch.setenv("DISPLAY", environment["DISPLAY"])
        yield environment["DISPLAY"]


def key(text: str) -> GlobalKey:
    found = global_key(QKeySequence(text, QKeySequence.SequenceFormat.PortableText))
    assert found is not None
    return found


def press(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True)


def test_a_key_is_heard_whatever_has_the_focus_and_the_locks_do_not_matter(
    display: str, qtbot: QtBot
) -> None:
    from livestream_studio.gui.hotkeys.x11 import X11Keys

    keys = X11Keys()
    try:
        assert keys.grab("overlay.panic", key("Ctrl+Shift+F12"))
        assert keys.grab("live.toggle", key("Ctrl+Alt+S"))
        for pressed in ("ctrl+shift+F12", "ctrl+alt+s", "Caps_Lock", "ctrl+alt+s"):
            if pressed == "Caps_Lock":
                press("key", pressed)
                continue
            with qtbot.waitSignal(keys.pressed) as heard:
                press("key", pressed)
            assert heard.args == ["overlay.panic" if "F12" in pressed else "live.toggle"]
        press("key", "Caps_Lock")
    finally:
        keys.close()


def test_a_key_that_is_held_down_counts_once(display: str, qtbot: QtBot) -> None:
    from livestream_studio.gui.hotkeys.x11 import X11Keys

    keys = X11Keys()
    heard: list[str] = []
    keys.pressed.connect(heard.append)
    try:
        assert keys.grab("live.toggle", key("F9"))
        assert keys.grab("end", key("F10"))
        press("keydown", "F9", "sleep", "0.6", "keyup", "F9", "key", "F10")  # repeats begin after 0.25 s
        qtbot.waitUntil(lambda: "end" in heard)
        assert heard == ["live.toggle", "end"]
    finally:
        keys.close()


def test_a_key_of_another_program_is_refused_and_free_again_once_that_lets_go(
    display: str, capfd: pytest.CaptureFixture[str]
) -> None:
    from livestream_studio.gui.hotkeys.x11 import X11Keys

    first, second = X11Keys(), X11Keys()
    try:
        assert first.grab("live.toggle", key("Ctrl+F5"))
        assert not second.grab("live.toggle", key("Ctrl+F5"))
        first.release_all()
        assert second.grab("live.toggle", key("Ctrl+F5"))
        assert capfd.readouterr() == ("", ""), "it is told in the window"
    finally:
        first.close()
        second.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # Xlib leaves its sockets open
def test_without_a_server_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("Xlib", reason="only on Linux")
    from livestream_studio.gui.hotkeys.x11 import X11Keys

    monkeypatch.setenv("DISPLAY", ":4711")
    with pytest.raises(OSError, match="4711"):
        X11Keys()
