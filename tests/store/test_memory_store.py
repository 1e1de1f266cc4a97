"""Approved lines and terms outlive the program, and answer as soon as they are loaded."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from memories import knowledge

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.store.memory import Kept, MemoryStore
from livestream_studio.store.sessions import Sessions
from livestream_studio.store.terms import TermStore
from livestream_studio.translation.memory import Memory
from livestream_studio.translation.memory.entry import Kind
from livestream_studio.translation.memory.pair import Pair
from livestream_studio.translation.termbase import Term

RETURN = Pair("ru", "kk", "Можно вернуть.", "Қайтаруға болады.")


@pytest.fixture
def store(tmp_path: Path) -> MemoryStore:
    return MemoryStore(tmp_path / "studio.db")


def test_what_is_added_is_there_with_its_keys(store: MemoryStore) -> None:
    assert store.all() == []
    assert store.add([RETURN, Pair("zh", "ru", "可以退货。", "Можно вернуть.")], by="Айдана") == Kept(added=2)
    russian, chinese = store.all()
    assert (russian.source, russian.target, russian.normal) == (RETURN.source, RETURN.target, "можно вернуть")
    assert (russian.by, bool(russian.created), len(russian.id)) == ("Айдана", True, 36)
    assert chinese.sound == "ke3 yi3 tui4 huo4"


def test_a_known_line_gets_the_new_translation(store: MemoryStore) -> None:
    store.add([RETURN])
    better = Pair("ru", "kk", RETURN.source, "Тауарды қайтаруға болады.")
    assert store.add([RETURN, better]) == Kept(unchanged=1, updated=1)
    assert [pair.target for pair in store.all()] == ["Тауарды қайтаруға болады."]


def test_scripts_of_shows_stand_apart(store: MemoryStore) -> None:
    store.add([Pair("ru", "kk", "Привет.", f"Сәлем {show}.", Kind.SCRIPT, show) for show in ("A", "B", "")])
    assert [pair.show for pair in store.all(show="A")] == ["A", ""]
    assert len(store.all("ru", "kk", kind=Kind.SCRIPT)) == 3
    assert store.all("ru", "zh") == store.all(kind=Kind.MEMORY) == []


def test_removing_and_correcting_by_the_beginning_of_an_id(store: MemoryStore) -> None:
    store.add([RETURN, Pair("ru", "zh", "Можно вернуть.", "可以退货。")])
    kazakh, chinese = store.all()
    assert store.change(kazakh.id[:8], "Қайтаруға болады!", by="M").target == "Қайтаруға болады!"
    assert store.remove(chinese.id[:8]) == chinese
    assert [pair.target for pair in store.all()] == ["Қайтаруға болады!"]
    with pytest.raises(StudioError) as unknown:
        store.remove("no such id")
    assert unknown.value.problem.code == "memory_unknown"


def test_a_memory_is_loaded_with_every_translation_of_a_line(store: MemoryStore) -> None:
    store.add([RETURN, Pair("ru", "zh", RETURN.source, "可以退货。")])
    memory = Memory.load(knowledge("ru"), store.entries("ru"))
    matched = memory.find("можно вирнуть").matched
    assert matched is not None
    assert matched.targets == {"kk": "Қайтаруға болады.", "zh": "可以退货。"}
    assert Memory.load(knowledge("zh"), store.entries("zh")).find("可以退货").matched is None


def test_a_failed_write_keeps_nothing(store: MemoryStore) -> None:
    with pytest.raises(StudioError):
        store.add([RETURN, Pair("ru", "kk", "Нет.", None)])  # type: ignore[arg-type]
    assert store.all() == []


def test_memory_and_sessions_share_the_file(store: MemoryStore, tmp_path: Path) -> None:
    store.add([RETURN])
    assert Sessions(tmp_path / "studio.db").all() == []


def test_terms_come_back_whole(tmp_path: Path) -> None:
    store = TermStore(tmp_path / "studio.db")
    nike = Term("", {"zh": "耐克", "ru": "Nike"}, "brand", {"ru": ("найк",)}, {"ru": ("Найки",)})
    assert store.all() == []
    assert store.add([nike]) == Kept(added=1)
    kept = store.all()[0]
    assert (kept.names, kept.kind, kept.forms, kept.forbidden) == (
        nike.names,
        "brand",
        nike.forms,
        nike.forbidden,
    )
    assert store.add([nike]) == Kept(unchanged=1)
    assert store.add([Term(kept.id, {"zh": "耐克", "ru": "Найк"}, "brand")]) == Kept(updated=1)
    assert store.remove(kept.id[:6]).names["ru"] == "Найк"
    with pytest.raises(StudioError) as unknown:
        store.remove("x")
    assert unknown.value.problem.code == "term_unknown"


def test_what_was_replaced_can_be_put_back(store: MemoryStore) -> None:
    store.add([RETURN, Pair("ru", "zh", "Можно вернуть.", "可以退货。")], by="M")
    whole = store.all()
    store.replace([whole[0]], [])
    assert store.all() == [whole[1]]
    store.replace([], [whole[0]])
    assert store.all() == whole  # ids, dates and the order too


def test_a_line_cannot_take_the_words_of_another(store: MemoryStore) -> None:
    store.add([RETURN, Pair("ru", "kk", "Привет.", "Сәлем.")])
    first, second = store.all()
    with pytest.raises(StudioError) as taken:
        store.replace([second], [replace(second, source=first.source)])
    assert taken.value.problem == Problem("memory_taken", RETURN.source, fatal=True)
    assert store.all() == [first, second]


def test_adding_says_what_was_replaced_by_what(store: MemoryStore) -> None:
    store.add([RETURN])
    (old,) = store.all()
    kept = store.add([replace(RETURN, target="Болады."), Pair("ru", "kk", "Привет.", "Сәлем.")], by="M")
    assert (kept.before, kept.after) == ((old,), tuple(store.all()))
    store.replace(kept.after, kept.before)
    assert store.all() == [old]


def test_adding_that_is_stopped_adds_nothing(store: MemoryStore) -> None:
    def tick(done: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.add([RETURN, replace(RETURN, source="Привет.")], tick=tick)
    assert store.all() == []


def test_a_line_without_translation_answers_for_nothing(store: MemoryStore) -> None:
    store.add([Pair("ru", "kk", "Привет.", "", Kind.SCRIPT)])
    assert [pair.source for pair in store.all()] == ["Привет."]
    assert store.entries("ru") == []


def test_terms_are_replaced_and_put_back(tmp_path: Path) -> None:
    terms = TermStore(tmp_path / "studio.db")
    (old,) = terms.add([Term("", {"ru": "Хоргос"})]).after
    new = replace(old, names={"ru": "Хоргос", "zh": "霍尔果斯"})
    terms.replace([old], [new])
    assert terms.all() == [new]
    terms.replace([new], [])
    assert terms.all() == []
    terms.replace([], [new])
    assert terms.all() == [new]
