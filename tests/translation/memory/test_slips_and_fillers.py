"""Fillers between own lines do not keep them from being known; a confirmed slip is kept for good."""

from __future__ import annotations

import pytest
from memories import memory_of

from livestream_studio import paths
from livestream_studio.core.types import Origin
from livestream_studio.store.slips import SlipStore
from livestream_studio.translators import Translators

LINES = {
    "zh": ("山里的空气真好", "爬山要防水的鞋", "那个多少钱"),
    "ru": ("Воздух в горах чудесный!", "Ботинки непромокаемые.", "Вот так номер!"),
    "kk": ("Таудағы ауа тамаша!", "Бәтеңке су өткізбейді.", "Ал кеттік!"),
}
HEARD = {
    "zh": ["那个山里的空气真好嗯爬山要防水的鞋", "山里的空气真好那个爬山要防水的鞋那个"],
    "ru": [
        "ну воздух в горах чудесный вот э-э ботинки непромокаемые",
        "воздух в горах чудесный ну ботинки непромокаемые ну вот",
    ],
    "kk": [
        "жаңағы таудағы ауа тамаша ал бәтеңке су өткізбейді",
        "таудағы ауа тамаша міне бәтеңке су өткізбейді ал",
    ],
}


@pytest.mark.parametrize("language", LINES)
def test_fillers_between_and_around_own_lines_are_passed_over(language: str) -> None:
    memory = memory_of(language, *LINES[language])
    for heard in HEARD[language]:
        parts = memory.cut(heard)
        assert parts is not None, heard
        assert tuple(part.entry.source for part in parts) == LINES[language][:2]


@pytest.mark.parametrize("language", LINES)
def test_a_line_that_begins_with_such_a_word_keeps_it(language: str) -> None:
    memory = memory_of(language, *LINES[language])
    parts = memory.cut(f"{LINES[language][0]} {LINES[language][2]}")
    assert parts is not None
    assert [part.entry.source for part in parts] == [LINES[language][0], LINES[language][2]]


@pytest.mark.parametrize(("language", "heard"), [("zh", "那个那个"), ("ru", "ну вот"), ("kk", "ал жаңағы")])
def test_fillers_alone_are_no_line(language: str, heard: str) -> None:
    assert memory_of(language, *LINES[language]).cut(heard) is None


def test_a_word_that_is_a_filler_at_the_edge_is_none_inside_a_line() -> None:
    assert memory_of("zh", "我要那个").cut("我要") is None
    assert memory_of("ru", "Это значит удобно").cut("это удобно") is None


def test_own_lines_with_fillers_are_shown_by_the_whole_chain() -> None:
    desk = Translators("zh")
    for line, text in zip(LINES["zh"], ("Воздух!", "Ботинки!", "Сколько?"), strict=True):
        desk.approve(line, "ru", text)
    chain = desk.to("ru")
    assert chain.translate("山里的空气真好，那个，爬山要防水的鞋。").text == "Воздух! Ботинки!"
    assert (
        chain.translate("这条连衣裙只要299元那个山里的空气真好").text
        == "Это платье всего за 299 юаней. Воздух!"
    )


def test_a_confirmed_slip_counts_at_once_and_in_the_next_session() -> None:
    desk = Translators("ru")
    desk.approve("Ботинки непромокаемые и тёплые.", "kk", "Бәтеңке жылы.")
    chain, heard = desk.to("kk"), "ботинки непромахаемые и тёплые"
    assert chain.translate(heard).origin is Origin.NONE
    assert desk.confirm(heard, "Ботинки непромокаемые и тёплые.", by="host")
    for line in (chain.translate(heard), Translators("ru").to("kk").translate(heard)):
        assert (line.origin, line.text) == (Origin.MEMORY, "Бәтеңке жылы.")
    desk.confirm(heard, "Ботинки непромокаемые и тёплые.")
    assert len(SlipStore(paths.database()).all("ru")) == 1
    assert SlipStore(paths.database()).all("zh") == []


@pytest.mark.parametrize(
    "heard",
    ["ботинки нельзя вернуть", "ботинки можно ли вернуть", "ботинки и ещё пять разных других слов вернуть"],
)
def test_what_changes_the_sense_is_never_learned(heard: str) -> None:
    desk = Translators("ru")
    desk.approve("Ботинки можно вернуть.", "kk", "Қайтаруға болады.")
    assert not desk.confirm(heard, "Ботинки можно вернуть.")
    assert SlipStore(paths.database()).all("ru") == []
    assert desk.to("kk").translate(heard).text != "Қайтаруға болады."
