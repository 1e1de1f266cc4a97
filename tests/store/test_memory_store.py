"""Approved lines and terms outlive the program, and answer as soon as they are loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from memories import knowledge

from livestream_studio.core.types import StudioError
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
