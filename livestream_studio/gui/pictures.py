"""Pictures of pages and scenes, drawn where nobody looks, with demo data in a folder of their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QSize,
    QTimer,
    QtMsgType,
    qFormatLogMessage,
    qInstallMessageHandler,
)
from PySide6.QtGui import QCursor, QPixmap
from PySide6.QtWidgets import QApplication

from livestream_studio.core.types import StudioError
from livestream_studio.gui import studio_window
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES, Demonstrable
from livestream_studio.gui.scenes import SCENES, Look
from livestream_studio.gui.work import Work
from livestream_studio.paths import HOME_VARIABLE
from livestream_studio.settings import Settings

CALM_MS, LIMIT_MS = 120, 20_000
# Of every window that is raised or has a least size: where nobody looks there is nothing to do.
UNSUPPORTED = frozenset(f"This plugin does not support {what}()" for what in ("raise", "propagateSizeHints"))
NAMES = (*(entry.name for entry in PAGES), *SCENES)


@dataclass(frozen=True, slots=True)
class Wanted:
    """`pages` by name, scenes among them; empty: all. `size` in logical pixels."""

    languages: Sequence[str]
    themes: Sequence[str]
    size: QSize
    pages: Sequence[str] = ()


@contextmanager
def without_unsupported() -> Iterator[None]:
    """What else Qt says goes to standard error, as ever."""

    def tell(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if text not in UNSUPPORTED:
            sys.stderr.write(qFormatLogMessage(kind, context, text) + "\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def take(application: QApplication, wanted: Wanted, folder: Path, home: Path) -> Iterator[Path]:
    """Writes PAGE-LANGUAGE-THEME.png for each and gives its path; demo data lie in `home` meanwhile, which
    stays this process's data folder. Raises `out_unwritable`."""
    names = [name for name in NAMES if not wanted.pages or name in wanted.pages]
    for theme, language in product(wanted.themes, wanted.languages):
        own = home / f"{language}-{theme}"
        own.mkdir(parents=True, exist_ok=True)
        os.environ[HOME_VARIABLE] = str(own)
        window = studio_window.build(application, Settings(interface_language=language, look=theme))
        window.resize(wanted.size)
        QCursor.setPos(window.mapToGlobal(window.rect().bottomRight()))  # nothing lights up under it
        window.show()
        for name in dict.fromkeys((NAMES[0], *names)):  # the foot says of every page what the first one does
            for part, grab in _parts(window, name, own):
                if name in names:
                    settle(window)
                    yield _kept(grab(), folder / f"{part}-{language}-{theme}.png")
        window.close_now()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # its language goes with it


def _parts(window: MainWindow, name: str, home: Path) -> Iterator[Look]:
    """The pictures of one name: a page has one, a scene may have more."""
    QCursor.setPos(window.mapToGlobal(window.rect().bottomRight()))  # nothing lights up under it
    if name in SCENES:
        yield from SCENES[name](window, home)
        return
    window.show_page(name)
    page = window.page(name)
    if isinstance(page, Demonstrable):
        page.demo()
    yield name, window.grab


def _kept(picture: QPixmap, path: Path) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StudioError("out_unwritable", str(path.parent)) from error
    if not picture.save(str(path)):
        raise StudioError("out_unwritable", str(path))
    return path


def settle(window: MainWindow) -> None:
    """Until nothing works beside the window any more, and what it brought is painted."""
    deadline, calm = QDeadlineTimer(LIMIT_MS), 0
    while calm < 2 and not deadline.hasExpired():
        loop = QEventLoop()
        QTimer.singleShot(CALM_MS, loop.quit)
        loop.exec()
        calm = 0 if any(work.running for work in window.findChildren(Work)) else calm + 1
    QCoreApplication.sendPostedEvents()  # what came in the last moment has its place, too
