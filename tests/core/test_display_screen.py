"""Lines stay long enough to be read, give way in order, fade when stale; every exception is recorded."""

from __future__ import annotations

from dataclasses import replace

import pytest
from screen_rig import LONG, RU, SHORT, Stage, cue, translated

from livestream_studio.core.display import Action, Place, Slot
from livestream_studio.languages.screen import screen_rules
from livestream_studio.languages.scripts import to_arabic


@pytest.fixture
def stage() -> Stage:
    return Stage(RU)


def test_a_line_is_shown_at_once_and_fades_after_the_silence(stage: Stage) -> None:
    assert stage.at(0, cue(0, SHORT)) == [SHORT]
    assert stage.screen.next_ms() == RU.fade_after_ms
    stage.now = RU.fade_after_ms
    assert stage.frame().lines[0].opacity == 1.0
    stage.now += RU.fade_ms // 2
    assert stage.frame().lines[0].opacity == 0.5
    assert stage.screen.next_ms() == 0
    assert stage.at(stage.now + RU.fade_ms) == []
    assert stage.screen.next_ms() is None


def test_no_line_stays_for_more_than_the_most(stage: Stage) -> None:
    long_read = Stage(replace(RU, read_cps=13.2, fade_after_ms=9_000))
    assert long_read.at(0, cue(0, SHORT)) == [SHORT]
    long_read.now = RU.max_ms + RU.fade_ms
    assert long_read.frame().lines == ()


def test_the_next_line_waits_until_the_one_before_is_read() -> None:
    stage = Stage(replace(RU, late_ms=9_000))
    stage.at(0, cue(0, LONG))
    shown = stage.at(100, cue(1, SHORT))
    need = RU.reading_ms(RU.units("".join(shown)))
    assert stage.screen.next_ms() == need - 100
    assert stage.at(need - 1) == shown
    assert stage.at(need) == [SHORT]
    assert [(d.action, d.ms, d.utterance) for d in stage.record] == [(Action.HELD, need - 100, 1)]


def test_short_lines_that_wait_are_shown_together(stage: Stage) -> None:
    stage.at(0, cue(0, SHORT))
    stage.at(10, cue(1, "Как дела?"), cue(2, "Отлично!"))
    assert stage.at(1_500) == ["Как дела?", "Отлично!"]
    assert stage.actions() == [Action.HELD, Action.HELD, Action.MERGED]


def test_lines_that_are_late_go_faster_and_lose_their_fillers_before_any_is_skipped() -> None:
    stage = Stage(replace(RU, hurry_cps=30))
    shown = stage.at(0, cue(0, LONG))
    stage.at(1, *[cue(n, f"Ну вот, {LONG}") for n in range(1, 6)])
    assert stage.at(3_001) == shown
    assert stage.at(3_002)[0].startswith("Сегодня")
    assert [d.action for d in stage.record] == [Action.HURRIED, Action.HELD, Action.SHORTENED]
    assert stage.record[-1].text.startswith("Ну вот")
    stage.now = 60_000
    while stage.screen.next_ms() is not None:
        stage.frame()
        stage.now += 500
    assert Action.SKIPPED in stage.actions()


def test_in_a_hurry_a_page_still_stays_as_long_as_the_fastest_reader_needs() -> None:
    rules = replace(RU, late_ms=500)
    stage = Stage(rules)
    shown = stage.at(0, cue(0, LONG))
    stage.at(10, cue(1, SHORT))
    need = rules.reading_ms(rules.units("".join(shown)), hurry=True)
    assert need > 3_000
    assert stage.at(need - 1) == shown
    assert stage.at(need) == [SHORT]
    assert [d.action for d in stage.record] == [Action.HURRIED, Action.HELD]
    assert stage.record[0].ms == rules.reading_ms(rules.units("".join(shown))) - need


def test_lines_with_numbers_are_the_last_to_be_skipped(stage: Stage) -> None:
    stage.at(0, cue(0, LONG))
    stage.at(1, cue(1, f"Цена 299 юаней. {LONG}"), *[cue(n, LONG) for n in range(2, 5)])
    stage.at(30_000)
    skipped = {d.utterance for d in stage.record if d.action is Action.SKIPPED}
    assert skipped == {2, 3}
    assert any("299" in line for line in stage.at(30_001))


def test_a_long_line_goes_on_in_pages(stage: Stage) -> None:
    text = f"{LONG} А вечером мы покажем куртки, сумки и обувь из кожи."
    pages: list[list[str]] = []
    stage.at(0, cue(0, text))
    while stage.screen.next_ms() is not None:
        shown = [line.text for line in stage.frame().lines]
        if shown and shown not in pages[-1:]:
            pages.append(shown)
        stage.now += 100
    assert len(pages) > 1
    assert all(len(page) <= 2 for page in pages)
    assert " ".join(line for page in pages for line in page) == text


def test_an_edit_is_made_in_place_and_a_hidden_line_goes_at_once(stage: Stage) -> None:
    stage.at(0, cue(0, "Цена 299 юаней."))
    assert stage.at(100, cue(0, "Цена 289 юаней.")) == ["Цена 289 юаней."]
    stage.screen.hide(0, 0)
    assert stage.at(101) == []
    assert stage.actions() == [Action.WITHDRAWN]
    assert stage.at(102, cue(0, "Цена 289 юаней.")) == []


def test_a_partial_that_is_taken_back_leaves_the_screen(stage: Stage) -> None:
    assert stage.at(0, cue(0, "добрый", final=False)) == ["добрый"]
    assert stage.at(10, cue(0, "", final=False)) == []


def test_a_line_that_grows_keeps_its_left_edge_for_good(stage: Stage) -> None:
    stage.at(0, cue(0, "добрый", final=False))
    stage.at(300, cue(0, "Добрый вечер."))
    (line,) = stage.frame().lines
    assert (line.text, line.grows, line.final) == ("Добрый вечер.", True, True)
    stage.at(4_000, cue(1, "Добрый вечер."))
    (line,) = stage.frame().lines
    assert not line.grows


def test_a_line_that_was_finished_while_it_waited_does_not_grow(stage: Stage) -> None:
    stage.at(0, cue(0, SHORT))
    stage.at(10, cue(1, "добрый", final=False))
    stage.at(20, cue(1, "Добрый вечер."))
    assert stage.at(3_000) == ["Добрый вечер."]
    assert not stage.frame().lines[0].grows


def test_a_translation_is_centred_at_once_and_another_version_waits_until_it_is_read(stage: Stage) -> None:
    """Nobody sees a line jump aside, or grow out of the middle."""
    stage.at(0, translated(0, "Это оригинал?", final=False))
    assert not stage.frame().lines[0].grows
    assert stage.at(100, translated(0, "Это оригинал, не переживайте.", final=False)) == ["Это оригинал?"]
    assert stage.at(200, translated(0, "Это оригинал, друзья!")) == ["Это оригинал?"]
    read = max(RU.min_ms, RU.reading_ms(len("Это оригинал?")))
    assert stage.at(read + 100) == ["Это оригинал, друзья!"]
    (line,) = stage.frame().lines
    assert (line.grows, line.final) == (False, True)
    assert stage.actions() == [Action.HELD]


def test_a_translation_that_was_right_at_once_stays_where_it_is(stage: Stage) -> None:
    stage.at(0, translated(0, SHORT, final=False))
    stage.at(300, translated(0, SHORT))
    (line,) = stage.frame().lines
    assert (line.text, line.grows, line.final) == (SHORT, False, True)
    assert stage.at(400, translated(1, LONG)) == [SHORT]
    assert stage.record == []


def test_a_translation_found_wrong_goes_and_takes_its_later_version_with_it(stage: Stage) -> None:
    stage.at(0, translated(0, SHORT, final=False))
    stage.at(100, translated(0, LONG, final=False))
    assert stage.at(200, translated(0, "")) == []
    assert stage.at(9_000) == []
    assert stage.actions() == [Action.WITHDRAWN]


def test_a_version_that_is_taken_back_to_what_is_shown_changes_nothing(stage: Stage) -> None:
    stage.at(0, translated(0, SHORT, final=False))
    stage.at(100, translated(0, LONG, final=False))
    assert stage.at(200, translated(0, SHORT)) == [SHORT]
    assert stage.at(2_500) == [SHORT]
    assert stage.frame().lines[0].final


def test_a_number_waits_for_its_unit(stage: Stage) -> None:
    assert stage.at(0, cue(0, "всего 299", final=False)) == ["всего"]
    assert stage.at(10, cue(0, "всего 299 юаней и", final=False)) == ["всего 299 юаней и"]
    assert stage.at(20, cue(1, "350", final=False)) == ["всего 299 юаней и"]
    assert stage.at(9_000) == []
    assert stage.at(9_001, cue(1, "350 юаней.")) == ["350 юаней."]


def test_clear_forgets_everything_and_numbers_may_begin_again(stage: Stage) -> None:
    stage.at(0, cue(5, LONG), cue(6, LONG))
    stage.screen.clear()
    assert stage.at(1) == []
    assert stage.at(2, cue(0, SHORT)) == [SHORT]


def test_languages_keep_their_places_and_scripts() -> None:
    slots = [
        Slot(Place("kk", "Arab", scale=1.2), screen_rules("kk", "Arab"), to_arabic),
        Slot(Place("ru"), RU),
        Slot(Place("kk"), screen_rules("kk")),
    ]
    stage = Stage(slots=slots)
    stage.at(0, cue(0, "Бағасы 299 ¥.", language="kk"), cue(0, "你好", language="zh"))
    assert [(line.slot, line.text) for line in stage.frame().lines] == [
        (0, to_arabic("Бағасы 299 ¥.")),
        (2, "Бағасы 299 ¥."),
    ]
    assert stage.frame().places == tuple(slot.place for slot in slots)
