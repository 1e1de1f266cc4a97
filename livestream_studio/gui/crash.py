"""The one owner of the hooks for errors that nobody caught: they are written down, told, and survived."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from livestream_studio import __version__
from livestream_studio.core.types import Problem
from livestream_studio.paths import data_home

log = logging.getLogger(__name__)
KEPT = 20  # reports
FOLDER = "crashes"


class CrashKeeper(QObject):
    """`told` carries `Problem("crashed", report)`, from whichever thread it happened in. The same error
    again is counted in the log and neither written nor told: a timer may fail a thousand times."""

    told = Signal(object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or data_home() / FOLDER
        self._seen: set[str] = set()
        self._before = sys.excepthook, threading.excepthook

    def install(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def uninstall(self) -> None:
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.keep(error, threading.current_thread().name)

    def _caught_in_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self.keep(found.exc_value, found.thread.name if found.thread else "?")

    def keep(self, error: BaseException, thread: str) -> None:
        if isinstance(error, KeyboardInterrupt | SystemExit):
            return
        text = "".join(traceback.format_exception(error))
        log.error("not caught in %s:\n%s", thread, text)
        if text in self._seen:
            return
        self._seen.add(text)
        self.told.emit(Problem("crashed", self._write(text, thread)))

    def _write(self, text: str, thread: str) -> str:
        """The report's path, or the error's last line where it cannot be written."""
        at = datetime.now().astimezone()
        path = self._folder / f"crash-{at:%Y%m%d-%H%M%S-%f}.txt"
        head = f"Livestream Studio {__version__}, Python {platform.python_version()}, {platform.platform()}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{head}\n{at.isoformat()} in {thread}\n\n{text}", encoding="utf-8")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-KEPT]:
                old.unlink()
        except OSError as failure:
            log.warning("no crash report could be written: %s", failure)
            return text.rstrip().rsplit("\n", 1)[-1]
        return str(path)


def watch_native(folder: Path | None = None) -> None:
    """Crashes below Python leave their traces in a file too. Never fails."""
    try:
        folder = folder or data_home() / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        faulthandler.enable((folder / "native.txt").open("a", encoding="utf-8"))
    except OSError as failure:
        log.warning("native crashes will leave no trace: %s", failure)
