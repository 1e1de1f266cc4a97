"""A window offscreen whose microphone another program takes and lets go: says what the page shows, and waits
for a line of standard input where the other program has its turn."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from held_microphone import NAME
from PySide6.QtWidgets import QApplication

from livestream_studio.gui import studio_window
from livestream_studio.gui.notices import Notice
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.gui.show_control import Air
from livestream_studio.settings import Settings

heard: list[object] = []


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def until(done: Callable[[], bool], what: str, limit_s: float = 40.0) -> None:
    """Lets Qt work until `done`."""
    end = time.monotonic() + limit_s
    while not done():
        if time.monotonic() > end:
            os.write(2, f"never: {what}\n".encode())
            os._exit(1)
        QApplication.processEvents()
        time.sleep(0.01)


def turn(what: str) -> None:
    """The other program's."""
    say(what)
    sys.stdin.readline()


def main() -> None:
    application = QApplication([])
    settings = Settings(source="zh", targets=("ru",), interface_language="en", microphone=NAME)
    window = studio_window.build(application, settings, [entry for entry in PAGES if entry.name == "live"])
    window.show_page("live")
    page = window.page("live")
    assert isinstance(page, LivePage)
    window.show()
    control = page.control

    def tell(notice: Notice) -> None:
        say(
            f"told {notice.problem.code} {notice.problem.detail} {'action' if notice.action else ''}".rstrip()
        )

    def checked() -> str:
        found = next((check for check in control.checks if check.what == "microphone"), None)
        return f"{found.state} {found.problem.code if found.problem else '-'}" if found else ""

    window.shared.notices.told.connect(tell)
    control.level.connect(heard.append)
    until(lambda: control.state is Air.READY and bool(heard), "heard before the show")
    turn("heard")
    control.go_live()
    until(lambda: not control.busy and control.state is Air.READY, "the end of what did not begin")
    until(lambda: "microphone_busy" in checked(), "the pre-flight")
    say(f"checked {checked()}")
    heard.clear()
    turn("refused")
    until(lambda: bool(heard) and "blocked" not in checked(), "heard again by itself")
    heard.clear()
    control.go_live()
    until(lambda: control.on_air and bool(heard), "a show")
    say("on air")
    control.stop()
    until(lambda: not control.busy, "its end")
    window.close_now()
    say("over")


if __name__ == "__main__":
    main()
