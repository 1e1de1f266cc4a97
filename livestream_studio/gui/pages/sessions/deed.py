"""What was done with a session, so that it can be taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand


class Deed(QUndoCommand):
    """`do` and `back` answer whether the store has done it. Done when it comes onto the stack."""

    def __init__(self, words: str, do: Callable[[], bool], back: Callable[[], bool]) -> None:
        super().__init__(words)
        self._do, self._back = do, back

    def redo(self) -> None:
        if not self._do():
            self.setObsolete(True)

    def undo(self) -> None:
        if not self._back():
            self.setObsolete(True)
