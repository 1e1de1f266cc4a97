"""Hints: what a person should look at in a line that was approved."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from livestream_studio.gui.pages.lines.check import Check, Hint, HintWords
from livestream_studio.gui.pages.lines.scan import Scan
from livestream_studio.translation.memory.pair import Pair
from livestream_studio.translation.termbase import Term, Termbase

PRICE = ("zh", "这件连衣裙299元。", "ru")


def test_amounts_that_differ_are_found() -> None:
    check = Check(Termbase())
    assert check.of(*PRICE, "Это платье стоит 299 юаней.") == ()
    assert check.of(*PRICE, "Это платье стоит 399 юаней.") == (
        Hint("number_missing", "299 CNY"),
        Hint("number_added", "399 CNY"),
    )
    assert check.of(*PRICE, "") == (Hint("untranslated"),)


def test_forbidden_forms_are_found_as_they_are_written() -> None:
    check = Check(Termbase())
    line = ("zh", "我们在霍尔果斯。", "kk", "Біз Хоргоста тұрмыз.")
    assert check.of(*line) == ()
    check.use(Termbase([Term("1", {"kk": "Қорғас"}, "city", {}, {"kk": ("Хоргос",)})]))
    assert [hint.code for hint in check.of(*line)] == ["forbidden"]


def test_hints_are_words(qtbot: QtBot) -> None:
    words = HintWords()
    assert words(Hint("number_missing", "299 CNY")) == "299 CNY is not in the translation"
    assert words.line([Hint("forbidden", "сток"), Hint("untranslated")]) == (
        "not to be used: сток · no translation yet"
    )


def test_many_lines_are_looked_at_one_after_another(qtbot: QtBot) -> None:
    good, bad = Pair("zh", "ru", "你好。", "Привет."), Pair("zh", "ru", "5元。", "6 юаней.")
    scan = Scan(Check(Termbase()))
    with qtbot.waitSignal(scan.found) as found:
        scan.begin([good, bad] * 40)
    assert found.args == [40]
