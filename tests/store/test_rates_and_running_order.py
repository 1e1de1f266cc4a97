"""Rates and running orders survive as they were given."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from livestream_studio.commerce.money import Round
from livestream_studio.commerce.rates import Rate
from livestream_studio.commerce.running_order import Countdown, Mark, RunningOrder
from livestream_studio.core.types import StudioError
from livestream_studio.store.rates import RateStore
from livestream_studio.store.running_order import RunningOrderStore

RATE = Rate("CNY", "KZT", Decimal("73.150"), "2026-11-22", "банк 银行", Decimal("10"), Round.UP)


def test_rates_come_back_exact_and_in_order(tmp_path: Path) -> None:
    store = RateStore(tmp_path / "s.db")
    assert store.all() == []
    other = replace(RATE, base="RUB", value=Decimal("6.4"), way=Round.NEAR, step=Decimal("0.5"))
    kept = store.add([RATE, other], by="Aliya")
    assert (kept.added, kept.unchanged) == (2, 0)
    found = store.all()
    assert [replace(rate, id="", by="") for rate in found] == [RATE, other]
    assert str(found[0].value) == "73.150"
    assert {rate.by for rate in found} == {"Aliya"}


def test_a_corrected_rate_stands_beside_the_old_one_and_the_same_word_counts_once(tmp_path: Path) -> None:
    store = RateStore(tmp_path / "s.db")
    store.add([RATE])
    assert store.add([RATE]).unchanged == 1
    assert store.add([replace(RATE, value=Decimal("7.315"))]).added == 1
    assert store.add([RATE]).added == 1, "back to the first value is a new word"
    assert [str(rate.value) for rate in store.all()] == ["73.150", "7.315", "73.150"]


def test_a_rate_is_taken_out_by_its_id(tmp_path: Path) -> None:
    store = RateStore(tmp_path / "s.db")
    store.add([RATE])
    for wrong in ("", "zzz"):
        with pytest.raises(StudioError) as caught:
            store.remove(wrong)
        assert caught.value.problem.code == "rate_unknown"
    assert store.remove(store.all()[0].id[:8]).base == "CNY"
    assert store.all() == []


def test_an_order_comes_back_with_its_clock_running(tmp_path: Path) -> None:
    path = tmp_path / "s.db"
    order = RunningOrder("вечер 22").add("p1", "p2", "p3", minutes=2.5).go("p1", 1_000).go("p3", 61_000)
    order = order.move("p3", 0).change("p2", mark=Mark.SOLD_OUT, number="28")
    order = order.change("p3", countdown=Countdown(700_000, 50, 3))
    RunningOrderStore(path).save(order)
    again = RunningOrderStore(path).load("вечер 22")
    assert again == order
    assert again.spent_ms("p3", 121_000) == 60_000


def test_saving_replaces_and_shows_are_apart(tmp_path: Path) -> None:
    store = RunningOrderStore(tmp_path / "s.db")
    store.save(RunningOrder("a").add("p1", "p2"))
    store.save(RunningOrder("b").add("p1"))
    store.save(RunningOrder("a").add("p2"))
    assert [turn.product for turn in store.load("a").turns] == ["p2"]
    assert [turn.product for turn in store.load("b").turns] == ["p1"]
    assert set(store.shows()) == {"a", "b"}
    store.remove("a")
    assert store.load("a") == RunningOrder("a")
    with pytest.raises(StudioError) as caught:
        store.remove("a")
    assert caught.value.problem.code == "show_unknown"


def test_nothing_is_made_by_looking(tmp_path: Path) -> None:
    store = RunningOrderStore(tmp_path / "s.db")
    assert (store.load("x"), store.shows()) == (RunningOrder("x"), [])
    assert not (tmp_path / "s.db").exists()
