"""Every edit of lines and terms as a step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QUndoCommand

Swap = Callable[[Sequence[Any], Sequence[Any]], bool]
"""Puts the second rows where the first ones were; False where the store would not."""


class Change(QUndoCommand):
    """Rows that were replaced by others. It is done already when it comes onto the stack."""

    def __init__(self, words: str, swap: Swap, before: Sequence[Any], after: Sequence[Any]) -> None:
        super().__init__(words)
        self._swap, self._before, self._after = swap, tuple(before), tuple(after)
        self._done = True

    def redo(self) -> None:
        if self._done:
            self._done = False
        elif not self._swap(self._before, self._after):
            self.setObsolete(True)

    def undo(self) -> None:
        if not self._swap(self._after, self._before):
            self.setObsolete(True)
