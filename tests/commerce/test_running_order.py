"""The running order: sequence, time against plan, countdowns; the clock is a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_studio.commerce.running_order import Countdown, Mark, RunningOrder

MINUTE = 60_000


def order(*products: str, minutes: float = 5) -> RunningOrder:
    return RunningOrder("show").add(*(products or "abcd"), minutes=minutes)


def names(given: RunningOrder) -> str:
    return "".join(turn.product for turn in given.turns)


def test_products_come_once_and_have_numbers() -> None:
    more = order("a", "b").add("b", "c", at=0)
    assert [(turn.product, turn.number) for turn in more.turns] == [("c", "3"), ("a", "1"), ("b", "2")]
    assert more.by_number() == {"1": "a", "2": "b", "3": "c"}


def test_a_number_given_twice_means_neither() -> None:
    assert order("a", "b").change("b", number="1").by_number() == {}


@pytest.mark.parametrize(
    ("product", "to", "expected"),
    [
        ("a", 0, "abcd"),
        ("a", 1, "bacd"),
        ("a", 3, "bcda"),
        ("a", 99, "bcda"),
        ("d", 0, "dabc"),
        ("d", -5, "dabc"),
    ],
)
def test_dragging(product: str, to: int, expected: str) -> None:
    moved = order().go("b", 1).move(product, to)
    assert names(moved) == expected
    assert moved.current == "b"
    assert order().move("x", 1) == order()


def test_next_and_previous_skip_what_is_sold_out_and_stop_at_the_ends() -> None:
    running = order().change("b", mark=Mark.SOLD_OUT).next(1)
    assert running.current == "a"
    running = running.next(2)
    assert running.current == "c"
    assert running.next(3).next(4).current == "d"
    assert running.previous(3).current == "a"
    assert running.previous(3).previous(4).current == "a"
    assert RunningOrder("empty").next(1).current == ""


def test_time_is_counted_over_all_the_times_on_air() -> None:
    running = order().go("a", 1 * MINUTE).go("b", 3 * MINUTE).go("a", 4 * MINUTE)
    assert running.spent_ms("a", 10 * MINUTE) == 8 * MINUTE
    assert running.spent_ms("b", 10 * MINUTE) == 1 * MINUTE
    assert running.over_ms("a", 10 * MINUTE) == 3 * MINUTE
    assert running.over_ms("b", 10 * MINUTE) == -4 * MINUTE
    assert running.behind_ms(10 * MINUTE) == -1 * MINUTE


def test_no_time_runs_while_the_show_rests() -> None:
    rested = order().go("a", MINUTE).pause(2 * MINUTE)
    assert rested.spent_ms("a", 90 * MINUTE) == MINUTE
    assert rested.current == "a"
    assert rested.resume(90 * MINUTE).spent_ms("a", 91 * MINUTE) == 2 * MINUTE
    assert order().resume(1) == order(), "nothing on air, nothing to resume"


def test_a_clock_that_went_back_takes_nothing_away() -> None:
    assert order().go("a", 10 * MINUTE).spent_ms("a", 9 * MINUTE) == 0


def test_what_is_still_to_come() -> None:
    running = order().go("b", MINUTE)
    assert running.left_ms(3 * MINUTE) == 13 * MINUTE
    assert order().left_ms(0) == 20 * MINUTE


def test_a_product_taken_out_on_air_goes_off() -> None:
    running = order().go("b", MINUTE).remove("b")
    assert (names(running), running.current) == ("acd", "")
    assert order().go("b", MINUTE).remove("a").current == "b"
    assert order().go("x", 1).current == ""


def test_ten_minutes_fifty_pieces() -> None:
    running = Countdown.of(1000, minutes=10, pieces=50)
    assert (running.left_ms(1000), running.left, running.over(1000)) == (600_000, 50, False)
    assert running.left_ms(601_000) == 0
    assert running.over(601_000)
    assert not running.over(600_999)
    sold = running.sell(49)
    assert (sold.left, sold.over(1000), sold.sell().over(1000), sold.sell(-60).left) == (1, False, True, 50)
    assert Countdown.of(0, pieces=5).left_ms(10**9) is None
    assert Countdown.of(5, minutes=1).left is None


@given(st.lists(st.tuples(st.sampled_from("abcdx"), st.integers(1, 9)), max_size=20))
def test_no_time_is_lost_or_made(steps: list[tuple[str, int]]) -> None:
    running, now = order().go("a", 1), 1
    for product, later in steps:
        now += later
        running = running.go(product, now)
    total = sum(running.spent_ms(turn.product, now) for turn in running.turns)
    assert total == now - 1
