"""Where the window stood and which page was open, kept in the data folder."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QSize

from livestream_studio.paths import data_home

log = logging.getLogger(__name__)
FILE = "window.json"


@dataclass(frozen=True, slots=True)
class Place:
    """`where` is the window without its frame, in logical pixels of the desktop; None: not known."""

    where: QRect | None = None
    maximised: bool = False
    page: str = ""


def load(path: Path | None = None) -> Place:
    """Never fails: what cannot be understood is not known."""
    path = path or data_home() / FILE
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        numbers = kept.get("where")
        known = isinstance(numbers, list) and len(numbers) == 4 and all(type(n) is int for n in numbers)
        where = QRect(*numbers) if known else None
        return Place(where, kept.get("maximised") is True, str(kept.get("page", "")))
    except FileNotFoundError:
        return Place()
    except (OSError, ValueError, AttributeError) as error:
        log.warning("the window's place cannot be read: %s", error)
        return Place()


def save(place: Place, path: Path | None = None) -> None:
    """Never fails: a place that is not kept is a small loss."""
    path = path or data_home() / FILE
    w = place.where
    where = [w.x(), w.y(), w.width(), w.height()] if w else None
    kept = {"where": where, "maximised": place.maximised, "page": place.page}
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(kept), encoding="utf-8")
    except OSError as error:
        log.warning("the window's place cannot be kept: %s", error)


def pulled_back(where: QRect, screens: Sequence[QRect], least: QSize) -> QRect:
    """The place on the screen that it shares most with, wholly on it; the first screen is the usual one.

    `screens` are their available areas. A window larger than the screen becomes as large as that.
    """
    on = max(screens, key=lambda screen: _shared(screen, where))
    size = where.size().expandedTo(least).boundedTo(on.size())
    left = min(max(where.x(), on.x()), on.x() + on.width() - size.width())
    top = min(max(where.y(), on.y()), on.y() + on.height() - size.height())
    return QRect(left, top, size.width(), size.height())


def _shared(one: QRect, other: QRect) -> int:
    both = one & other
    return max(0, both.width()) * max(0, both.height())
