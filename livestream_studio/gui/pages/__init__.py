"""The pages of the window, in the order of the rail. Each is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from livestream_studio.gui.shared import Shared


@runtime_checkable
class Closing(Protocol):
    """A page that has something to end before the window closes."""

    def may_close(self) -> bool:
        """False while a show is on the air: the window asks first."""
        ...

    def close_now(self) -> None:
        """Ends everything, keeps everything; called once, whatever `may_close` said."""
        ...


@runtime_checkable
class OpenAt(Protocol):
    """A page that can be asked to show one thing (see `Navigator.go`)."""

    def open_at(self, what: str) -> None: ...


@runtime_checkable
class Demonstrable(Protocol):
    """A page that can be shown filled, for pictures."""

    def demo(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Entry:
    """`name` is what the window remembers; `icon` a Lucide name; the words are the rail's."""

    name: str
    icon: str
    make: Callable[[Shared], QWidget]


def _settings(shared: Shared) -> QWidget:
    from livestream_studio.gui.pages.settings import SettingsPage
    from livestream_studio.gui.pages.settings_sections import SECTIONS

    return SettingsPage(shared.settings, shared.notices, [make(shared) for make in SECTIONS])


def _products(shared: Shared) -> QWidget:
    from livestream_studio.gui.pages.products import ProductsPage

    return ProductsPage(shared.floor, shared.look, shared.notices, shared.actions)


def _lines(shared: Shared) -> QWidget:
    from livestream_studio.gui.pages.lines import LinesPage
    from livestream_studio.paths import database

    page = LinesPage(shared.settings, shared.look, shared.notices, database())
    page.edited.connect(lambda: shared.pages.kept.emit("lines"))
    return page


def _sessions(shared: Shared) -> QWidget:
    from livestream_studio.gui.pages.sessions import SessionsPage
    from livestream_studio.paths import database

    return SessionsPage(shared.look, shared.notices, database(), lambda: shared.pages.go("live"))


def _models(shared: Shared) -> QWidget:
    from livestream_studio.gui.pages.models import ModelsPage

    page = ModelsPage(shared.settings, shared.look, shared.notices)
    page.changed.connect(lambda: shared.pages.kept.emit("models"))
    return page


def _live(shared: Shared) -> QWidget:
    from livestream_studio.gui.pages.live import LivePage

    return LivePage(
        shared.settings,
        shared.look,
        shared.notices,
        shared.actions,
        shared.pages,
        shared.status,
        shared.floor,
    )


PAGES = (
    Entry("live", "radio", _live),
    Entry("products", "package", _products),
    Entry("lines", "scroll-text", _lines),
    Entry("sessions", "history", _sessions),
    Entry("models", "boxes", _models),
    Entry("settings", "settings", _settings),
)
