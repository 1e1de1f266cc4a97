"""Where each of thousands of rows stands, with a row added or changed at the end in no time."""

from __future__ import annotations

from bisect import bisect_right


class Heights:
    """Heights of rows from the top, in pixels. Sums are worked out when asked for, from the first row that
    changed on: in a running show that is the last one."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._tops: list[int] = [0]  # of each row, and the end; valid up to `_valid`
        self._valid = 0

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        return self.top(len(self._heights))

    def top(self, row: int) -> int:
        if row > self._valid:
            at = self._tops[self._valid]
            for number in range(self._valid, row):
                at += self._heights[number]
                self._tops[number + 1] = at
            self._valid = row
        return self._tops[row]

    def height(self, row: int) -> int:
        return self._heights[row]

    def row_at(self, y: int) -> int:
        """The row that covers `y`; the last one below all, -1 where there is none."""
        if not self._heights:
            return -1
        self.top(len(self._heights))
        return min(max(0, bisect_right(self._tops, y) - 1), len(self._heights) - 1)

    def insert(self, row: int, height: int) -> None:
        self._heights.insert(row, height)
        self._tops.append(0)
        self._valid = min(self._valid, row)

    def remove(self, row: int) -> None:
        del self._heights[row]
        self._tops.pop()
        self._valid = min(self._valid, row)

    def set(self, row: int, height: int) -> None:
        if self._heights[row] != height:
            self._heights[row] = height
            self._valid = min(self._valid, row)

    def reset(self, heights: list[int]) -> None:
        self._heights = heights
        self._tops = [0] * (len(heights) + 1)
        self._valid = 0
