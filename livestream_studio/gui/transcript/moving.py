"""Where a key leads from a line of the transcript."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView

Step = QAbstractItemView.CursorAction


def moved(action: Step, row: int, column: int, rows: int, columns: int, page: int) -> tuple[int, int]:
    """The row and column that `action` leads to, of `rows` and `columns`; `page` is a page's rows."""
    down = {Step.MoveUp: -1, Step.MoveDown: 1, Step.MovePageUp: -page, Step.MovePageDown: page}
    right = {Step.MoveLeft: -1, Step.MoveRight: 1, Step.MovePrevious: -1, Step.MoveNext: 1}
    row = {Step.MoveHome: 0, Step.MoveEnd: rows - 1}.get(action, row + down.get(action, 0))
    return min(max(row, 0), rows - 1), min(max(column + right.get(action, 0), 0), columns - 1)
