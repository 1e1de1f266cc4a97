"""A script's lines: grouped, rewritten, moved, with as little changed as can be."""

from __future__ import annotations

from dataclasses import replace

from livestream_studio.gui.pages.lines.script_lines import (
    ScriptLine,
    arranged,
    rewritten,
    script_lines,
    shows,
    written,
)
from livestream_studio.translation.memory.entry import Kind
from livestream_studio.translation.memory.pair import Pair

AT, BY = "2026-11-22T19:00:00+05:00", "M"


def pair(source: str, code: str, target: str, place: float) -> Pair:
    return Pair("zh", code, source, target, Kind.SCRIPT, "A", f"{source}-{code}", "", "", "n", "s", place)


PAIRS = [
    pair("二", "ru", "два", 3),
    pair("一", "ru", "один", 1),
    pair("一", "kk", "бір", 2),
]
ONE, TWO = script_lines(PAIRS)


def test_lines_stand_in_their_order_with_all_translations() -> None:
    assert [(line.number, line.source, line.targets) for line in (ONE, TWO)] == [
        (1, "一", {"ru": "один", "kk": "бір"}),
        (2, "二", {"ru": "два"}),
    ]
    assert shows([*PAIRS, replace(PAIRS[0], show="B")]) == ["A", "B"]


def test_a_translation_that_stays_keeps_its_date_and_author() -> None:
    before, after = rewritten(ONE, "一", {"ru": "раз", "kk": "бір"}, BY, AT)
    assert before == list(ONE.pairs)
    assert [(p.target, p.by, p.created) for p in after] == [("раз", BY, AT), ("бір", "", "")]


def test_a_new_translation_has_an_id_and_the_lines_place() -> None:
    _, after = rewritten(TWO, "二", {"ru": "два", "kk": "екі"}, BY, AT)
    new = after[1]
    assert (new.target_language, new.target, new.place, len(new.id)) == ("kk", "екі", 3, 36)
    assert after[0] == TWO.pairs[0]


def test_other_words_mean_other_keys() -> None:
    _, after = rewritten(ONE, "一个", {"ru": "один", "kk": "бір"}, BY, AT)
    assert {(p.source, p.normal, p.sound) for p in after} == {("一个", "", "")}


def test_a_line_without_translations_stays_a_line() -> None:
    _, after = rewritten(TWO, "二", {"ru": "", "kk": ""}, BY, AT)
    assert [(p.source, p.target) for p in after] == [("二", "")]
    (waiting,) = written("zh", "三", {"ru": ""}, "A", "ru", BY, AT)
    assert (waiting.target_language, waiting.target, waiting.kind) == ("ru", "", Kind.SCRIPT)
    assert ScriptLine(1, (waiting,)).targets == {}


def test_moving_deals_out_the_same_places() -> None:
    before, after = arranged([ONE, TWO], [TWO, ONE])
    assert {(p.id, p.place) for p in after} == {("一-ru", 3), ("一-kk", 3), ("二-ru", 1)}
    assert [line.source for line in script_lines(after)] == ["二", "一"]
    assert set(before) == set(PAIRS)
    assert arranged([ONE, TWO], [ONE, TWO]) == ([], [])
