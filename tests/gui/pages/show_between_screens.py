"""`show_between_screens.py RECORDING`: a live show on an X server with the monitors A and B; its overlay is
dragged to B, B is taken away and given back.

Says as JSON lines where the overlay stands after each step, which notices came, and how many rows there are;
at the end, whether the journal has them all.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from livestream_studio import paths
from livestream_studio.gui import studio_window
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.settings import Settings
from livestream_studio.store.sessions import Sessions

B = ("--setmonitor", "B", "640/169x800/211+640+0", "none")
FIRST = QRect(100, 300, 400, 120)


def until(done: Callable[[], bool], what: str, limit_s: float = 30.0) -> None:
    """Lets Qt work until `done`."""
    end = time.monotonic() + limit_s
    while not done():
        if time.monotonic() > end:
            sys.stderr.write(f"never: {what}\n")
            sys.stderr.flush()
            os._exit(1)  # the show runs
        QApplication.processEvents()
        time.sleep(0.01)


def tool(*arguments: object) -> None:
    subprocess.run([str(each) for each in arguments], check=True)


def drag(begin: QPoint, end: QPoint) -> None:
    tool("xdotool", "mousemove", begin.x(), begin.y(), "mousedown", "1")
    for share in (0.25, 0.5, 0.75, 1.0):
        at = begin + (end - begin) * share
        tool("xdotool", "mousemove", at.x(), at.y())
        QApplication.processEvents()
    tool("xdotool", "mouseup", "1")


def main() -> None:
    application = QApplication([])
    settings = Settings(source="zh", targets=("ru",), interface_language="en")
    window = studio_window.build(application, settings, [entry for entry in PAGES if entry.name == "live"])
    window.show_page("live")
    window.show()
    page = window.page("live")
    assert isinstance(page, LivePage)
    overlay = page.overlays.main

    def say(step: str) -> None:
        notices = [
            notice.problem for notice in page._notices.all if notice.problem.code.startswith("overlay")
        ]
        what = {
            "step": step,
            "screen": overlay.screen().name(),
            "where": list(overlay.geometry().getRect() or ()),
            "visible": overlay.isVisible(),
            "on_air": page.control.on_air,
            "told": [[problem.code, problem.detail] for problem in notices],
        }
        sys.stdout.write(json.dumps(what) + "\n")

    def more_lines() -> None:
        known = page.model.rowCount()
        until(lambda: page.model.rowCount() > known, "another line")

    until(overlay.isVisible, "the overlay")
    page.control.go_live(Path(sys.argv[1]))
    more_lines()
    overlay.arrange(True)
    overlay.setGeometry(FIRST)
    handle = overlay.windowHandle()
    until(lambda: handle.isExposed() and handle.geometry() == FIRST, "the arrange mode")
    drag(QPoint(300, 360), QPoint(950, 425))
    until(lambda: overlay.screen().name() == "B", "the overlay on the second monitor")
    overlay.arrange(False)
    say("placed")
    tool("xrandr", "--delmonitor", "B")
    until(lambda: len(application.screens()) == 1, "the monitor is gone")
    until(lambda: overlay.x() < 640, "the overlay on the screen that is left")
    more_lines()
    say("unplugged")
    tool("xrandr", *B)
    until(lambda: len(application.screens()) == 2, "the monitor is back")
    until(lambda: overlay.x() >= 640, "the overlay on it")
    more_lines()
    say("back")
    page.control.stop()
    until(lambda: not page.control.busy, "the end of the show")
    (session,) = Sessions(paths.database()).all()
    kept = {(cue.utterance, cue.part) for cue in Sessions(paths.database()).cues(session.session.id)}
    sys.stdout.write(json.dumps({"step": "over", "lost": len({row.key for row in page.model.rows} - kept)}))
    window.close_now()


if __name__ == "__main__":
    main()
