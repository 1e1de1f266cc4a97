"""`start_after_crash.py`: the studio as the command starts it, on an X server, with its eyes on one offer.

Says `click X Y` where the offer of a session that was broken off is to be taken, or brought to the front, and
`lines JSON` with what the session's page shows then, and closes.
"""

from __future__ import annotations

import json
import os
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton

from livestream_studio.gui import app, studio_window
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages.sessions import SessionsPage
from livestream_studio.gui.widgets.notice_strip import NoticeStrip

LIMIT_MS = 60_000  # a hang guard, never a measure
said: set[str] = set()
build = studio_window.build


def say(text: str) -> None:
    if text not in said:
        said.add(text)
        os.write(1, f"{text}\n".encode())


def look(window: MainWindow) -> None:
    strip = window.findChild(NoticeStrip)
    assert strip is not None
    if window.open_page() == "sessions":
        page = window.page("sessions")
        assert isinstance(page, SessionsPage)
        if (model := page.detail.view.transcript()) is not None and model.rowCount():
            cues = [cue for row in model.rows for cue in row.cues.values()]
            say("lines " + json.dumps([[c.utterance, c.part, c.language, c.text] for c in cues]))
            window.close_now()
    elif any(notice.problem.code == "session_crashed" for notice in strip._notices.open):
        taken = strip._notice is not None and strip._notice.problem.code == "session_crashed"
        button: QPushButton = strip._action if taken else strip._next
        if button.isVisible():
            where = button.mapToGlobal(button.rect().center())
            say(f"click {where.x()} {where.y()}")


def watched(*arguments: Any) -> MainWindow:
    window = build(*arguments)
    timer = QTimer(window, interval=100)
    timer.timeout.connect(lambda: look(window))
    timer.start()
    QTimer.singleShot(LIMIT_MS, window, window.close_now)
    return window


if __name__ == "__main__":
    studio_window.build = watched
    raise SystemExit(app.run())
