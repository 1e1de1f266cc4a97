"""What a scene is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from livestream_studio.gui.main_window import MainWindow

Look = tuple[str, Callable[[], QPixmap]]
# Gives the name of each picture and what paints it, and leaves the window as it was. Its folder is its own.
Scene = Callable[[MainWindow, Path], Iterator[Look]]
Page = TypeVar("Page", bound=QWidget)


def shown(window: MainWindow, name: str, kind: type[Page]) -> Page:
    """The page of that name, in front."""
    window.show_page(name)
    page = window.page(name)
    assert isinstance(page, kind)
    return page
