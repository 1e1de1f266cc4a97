"""How one page sends the host to another without knowing the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Navigator(QObject):
    """`asked` carries a page's name and what to show there; empty: as it was left. `kept` says that a page
    has kept something that others use: "lines" (terms too), "products" or "models"."""

    asked = Signal(str, str)
    kept = Signal(str)

    def go(self, page: str, what: str = "") -> None:
        """`what` is the page's own affair, given to its `open_at`: a session's id, a section."""
        self.asked.emit(page, what)
