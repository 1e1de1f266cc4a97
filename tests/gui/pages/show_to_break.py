"""`show_to_break.py RECORDING [full]`: a show in the window, offscreen; to be killed, or to fill its disk.

Says `line JSON` for each final cue that the page shows, `told CODE` for each notice, and at its end `lost`
with the lines that the journal has not, and `over ROWS`. With `full` the disk of the data folder is full
after the second line.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from itertools import count
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from livestream_studio import paths
from livestream_studio.core.types import Cue, Event, Session
from livestream_studio.gui import studio_window
from livestream_studio.gui.notices import Notice
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.live.page import LivePage
from livestream_studio.rehearsal import since_then
from livestream_studio.settings import Settings
from livestream_studio.store.sessions import Sessions


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def fill() -> None:
    with suppress(OSError), (paths.data_home() / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def main() -> None:
    application = QApplication([])
    settings = Settings(source="zh", targets=("ru",), interface_language="en")
    window = studio_window.build(application, settings, [entry for entry in PAGES if entry.name == "live"])
    window.show_page("live")
    page = window.page("live")
    assert isinstance(page, LivePage)
    window.show()
    lines, shown = count(1), set[tuple[object, ...]]()

    def line(cue: Cue) -> None:
        if cue.final:
            say("line " + json.dumps([cue.utterance, cue.part, cue.language, cue.text]))
            shown.add((cue.utterance, cue.part, cue.language, cue.text))

    def came(event: Event) -> None:
        """In the show's own thread: else the show may be over before its disk is full."""
        if isinstance(event, Cue) and event.final and next(lines) == 2:
            fill()
            assert page.control.engines is not None
            page.control._checks._work.done.emit(since_then(page.control.engines))  # as every few seconds

    def tell(notice: Notice) -> None:
        say(f"told {notice.problem.code}")

    def over(session: Session) -> None:
        kept = Sessions(paths.database()).cues(session.id)
        say(f"lost {sorted(shown - {(c.utterance, c.part, c.language, c.text) for c in kept})}")
        say(f"over {page.model.rowCount()}")
        window.close_now()

    page.bridge.cue.connect(line)
    if "full" in sys.argv:
        page.bridge._came.connect(came, Qt.ConnectionType.DirectConnection)
    window.shared.notices.told.connect(tell)
    page.control.ended.connect(over)
    page.control.go_live(Path(sys.argv[1]), realtime="full" not in sys.argv)
    application.exec()


if __name__ == "__main__":
    main()
