"""Where a key window opens: out of the studio's way, and never over another one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

GAP = 8  # logical pixels between two of them
TOOLBAR = 120  # so much of the studio's screen is left free from the top
STEP = 48  # so much of one can still be caught under another, where there is no room beside it


def screen_for_keys() -> tuple[QScreen, bool]:
    """One on which the studio is not, and True; the only one and False where there is no other."""
    front = QApplication.activeWindow()
    studio = front.screen() if front is not None else QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not studio]
    return (others[0], True) if others else (studio, False)


def usual_place(size: QSize, room: QRect, taken: Iterable[QRect], *, alone: bool) -> QRect:
    """In `room`, beside those that are there, or above them. `alone`: the studio is on another screen, and
    they stand from the top, where no subtitles are; else from the bottom, below the studio's bar."""
    if alone:
        found = _from_below(size, room, [_mirrored(each, room) for each in taken])
        return _mirrored(found, room)
    return _from_below(size, room.adjusted(0, min(TOOLBAR, room.height() // 4), 0, 0), list(taken))


def _from_below(size: QSize, room: QRect, taken: list[QRect]) -> QRect:
    level = room.bottom() + 1 - size.height()
    places = [QRect(room.left(), level, size.width(), size.height())]
    places += [places[0].translated(each.right() + 1 + GAP - room.left(), 0) for each in taken]
    places += [places[0].translated(0, each.top() - GAP - room.bottom() - 1) for each in taken]
    for place in places:
        if room.contains(place) and not any(place.intersects(each) for each in taken):
            return place
    left = max(room.left(), room.right() + 1 - size.width())
    return QRect(left, max(room.top(), level - STEP * len(taken)), size.width(), size.height())


def _mirrored(where: QRect, room: QRect) -> QRect:
    return where.translated(0, room.top() + room.bottom() - where.bottom() - where.top())
