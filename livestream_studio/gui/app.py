"""The program with a window: one application, its log, its crash reports."""

from __future__ import annotations

import ctypes
import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from livestream_studio import __version__, settings
from livestream_studio.core.types import StudioError
from livestream_studio.gui import studio_window
from livestream_studio.gui.claim import Claim, claim
from livestream_studio.gui.crash import CrashKeeper, watch_native
from livestream_studio.gui.door import Door, claimed_after_all
from livestream_studio.gui.interrupts import Interrupts
from livestream_studio.paths import assets, data_home

LOG_BYTES, LOGS_KEPT = 1_000_000, 3
BEHIND_MS = 150  # what the desktop is asked for comes once the window is painted, and not beside it


def application() -> QApplication:
    """The one QApplication of a process. Only call where `display.why_no_window` finds nothing."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    made = QApplication(sys.argv[:1])
    made.setApplicationName("livestream-studio")
    made.setApplicationVersion(__version__)
    made.setDesktopFileName("livestream-studio")
    made.setWindowIcon(QIcon(str(assets() / "icons" / "app" / "icon.svg")))
    if sys.platform == "win32":  # a window of its own in the task bar, and not one of Python's
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("livestream-studio")
    return made


def run() -> int:
    """Opens the studio and returns when its window is closed; the exit code. A studio that is open on the
    same data folder comes to the front instead.

    Raises `StudioError("studio_silent")` when that one does not answer.
    """
    try:
        held, qt = claim(data_home()), None
    except StudioError as silent:
        qt = application()
        held = claimed_after_all(qt, data_home(), silent, settings.load())
    if held is None:
        return 0
    try:
        return _open(qt or application(), held)
    finally:
        held.let_go()


def _open(qt: QApplication, held: Claim) -> int:
    keep_log(data_home() / "logs")
    watch_native()
    crashes = CrashKeeper(parent=qt)
    crashes.install()
    kept = settings.load()
    window = studio_window.build(qt, kept)
    crashes.told.connect(window.shared.notices.tell)
    interrupts, door = Interrupts(qt), Door(held, qt)
    interrupts.asked.connect(window.close_now)
    door.knocked.connect(window.come_forward)
    window.show_where_it_was()
    QTimer.singleShot(BEHIND_MS, window, window.shared.hotkeys.open)
    if not kept.welcomed:
        window.shared.pages.welcome.emit()
    try:
        return qt.exec()
    finally:
        interrupts.close()
        crashes.uninstall()
        door.close()


def keep_log(folder: Path) -> None:
    """What the program did, without what was said (that is only logged at DEBUG). Never fails."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "studio.log", maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8", delay=True
        )
    except OSError:
        logging.basicConfig(level=logging.WARNING)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
