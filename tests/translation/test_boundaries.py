"""Where unknown speech may be cut, and where never."""

from __future__ import annotations

from livestream_studio.core.types import Word
from livestream_studio.translation.boundaries import Boundaries


def words(text: str, pause_after: int = -1, pause_ms: int = 0) -> list[Word]:
    said, at = [], 0
    for number, part in enumerate(text.split()):
        said.append(Word(part, at, at + 280))
        at += 300 + (pause_ms if number == pause_after else 0)
    return said


def test_a_clause_cue_is_the_best_place_and_the_last_one_counts() -> None:
    said = words("погода тёплая ветер слабый но вечером дождь но туман над озером")
    assert Boundaries("ru").best(said, len(said) - 2) == 7


def test_without_any_cue_the_longest_pause_will_do_but_only_when_asked() -> None:
    said = words("погода тёплая ветер слабый облаков мало туман озеро", pause_after=4, pause_ms=90)
    assert Boundaries("ru").best(said, 7) == 0
    assert Boundaries("ru").best(said, 7, at_any_word=True) == 5


def test_a_number_keeps_its_unit_however_long_the_line() -> None:
    said = words("погода тёплая ветер слабый около двадцать пять метров")
    assert [Boundaries("ru").best(said, n, at_any_word=True) for n in (6, 7)] == [5, 5]


def test_a_preposition_ends_no_line() -> None:
    said = words("погода тёплая ветер слабый над озером")
    assert Boundaries("ru").best(said, 5, at_any_word=True) == 4


def test_a_name_of_several_words_is_not_torn_in_any_case() -> None:
    said = words("погода тёплая ветер слабый сделано вану фану спасибо")
    places = Boundaries("ru", ["Ван Фан", "Анта"])
    assert Boundaries("ru").best(said, 6, at_any_word=True) == 6
    assert places.best(said, 6, at_any_word=True) == 5


def test_a_chinese_name_is_not_torn_where_the_recogniser_cut_it() -> None:
    said = words("天 气 很 好 今 晚 安 踏 来 了")
    assert Boundaries("zh", ["安踏"]).best(said, 7, at_any_word=True) == 6
    assert Boundaries("zh").best(said, 7, at_any_word=True) == 7


def test_a_pause_inside_a_name_ends_nothing() -> None:
    said = words("здравствуйте ван фан рады видеть", pause_after=1, pause_ms=700)
    assert Boundaries("ru").may_cut(said, 2)
    assert not Boundaries("ru", ["Ван Фан"]).may_cut(said, 2)
