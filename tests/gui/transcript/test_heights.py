"""Where rows stand, against adding them all up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livestream_studio.gui.transcript.heights import Heights

Step = tuple[str, int, int]
steps = st.lists(
    st.tuples(st.sampled_from(["insert", "append", "set", "remove"]), st.integers(0, 30), st.integers(1, 90)),
    max_size=40,
)


@given(steps, st.integers(0, 2000))
def test_tops_are_the_sums_of_what_stands_above(done: list[Step], y: int) -> None:
    heights, plain = Heights(), list[int]()
    for what, where, height in done:
        if what == "append" or not plain:
            heights.insert(len(plain), height)
            plain.append(height)
        elif what == "insert":
            at = where % (len(plain) + 1)
            heights.insert(at, height)
            plain.insert(at, height)
        elif what == "set":
            heights.set(where % len(plain), height)
            plain[where % len(plain)] = height
        else:
            heights.remove(where % len(plain))
            del plain[where % len(plain)]
        assert heights.top(len(plain) // 2) == sum(plain[: len(plain) // 2])
    assert len(heights) == len(plain)
    assert [heights.top(row) for row in range(len(plain) + 1)] == [
        sum(plain[:row]) for row in range(len(plain) + 1)
    ]
    if plain:
        row = heights.row_at(y)
        assert heights.top(row) <= y or row == 0
        assert y < heights.top(row) + plain[row] or row == len(plain) - 1
    else:
        assert heights.row_at(y) == -1


def test_all_at_once() -> None:
    heights = Heights()
    heights.reset([10, 20, 30])
    assert (heights.total, heights.row_at(29), heights.row_at(30), heights.height(2)) == (60, 1, 2, 30)
