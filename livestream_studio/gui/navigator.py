"""How one page sends the host to another without knowing the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Navigator(QObject):
    """`asked` carries a page's name and what to show there; empty: as it was left. `kept` says that a page
    has kept something that others use: "lines" (terms too), "products", "order", "models", "themes" (or safe
    areas). `tried` carries an overlay's name (the card's: "card") and the style that it wears for a trial
    (None: its own again); `welcome`: the host wants to see the first steps again."""

    asked = Signal(str, str)
    kept = Signal(str)
    tried = Signal(str, object)
    welcome = Signal()

    def go(self, page: str, what: str = "") -> None:
        """`what` is the page's own affair, given to its `open_at`: a session's id, a section."""
        self.asked.emit(page, what)
