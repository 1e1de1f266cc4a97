"""A style while it is made: every step can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

LIMIT = 200  # steps


class Draft(QObject):
    """`changed` carries the style, a `Style` or a `CardTheme`. One control moved several times in a row is
    one step."""

    changed = Signal(object)

    def __init__(self, style: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps, self._at = [style], 0
        self._moving: tuple[str, ...] = ()

    @property
    def style(self) -> Any:
        return self._steps[self._at]

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at < len(self._steps) - 1

    def change(self, **fields: Any) -> None:
        """Raises `TypeError` for a field that the style has not got."""
        style = replace(self.style, **fields)
        if style == self.style:
            return
        moving = tuple(sorted(fields))
        again = moving == self._moving and self.can_undo
        self.put(style, instead=again)
        self._moving = moving

    def put(self, style: Any, *, instead: bool = False) -> None:
        """A whole style as the next step, or `instead` of the one that is seen."""
        if style == self.style:
            return
        keep = self._at if instead else self._at + 1
        self._steps = [*self._steps[:keep], style][-LIMIT:]
        self._at = len(self._steps) - 1
        self._moving = ()
        self.changed.emit(style)

    def rest(self) -> None:
        """The control was let go: the next change is a step of its own."""
        self._moving = ()

    def undo(self) -> None:
        self._go(-1)

    def redo(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        if 0 <= self._at + by < len(self._steps):
            self._at += by
            self._moving = ()
            self.changed.emit(self.style)
