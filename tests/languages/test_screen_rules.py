"""Every language has its figures for the screen, in every script, wide and tall."""

from __future__ import annotations

import pytest

from livestream_studio.core.types import StudioError
from livestream_studio.languages import codes
from livestream_studio.languages.screen import screen_rules

SCRIPTS = [("zh", ""), ("ru", ""), ("kk", ""), ("kk", "Arab"), ("kk", "Latn")]


@pytest.mark.parametrize("tall", [False, True])
@pytest.mark.parametrize(("language", "script"), SCRIPTS)
def test_a_full_page_can_be_read_in_the_time_it_may_stay(language: str, script: str, tall: bool) -> None:
    rules = screen_rules(language, script, tall=tall)
    assert rules.reading_ms(rules.rows * rules.line_units) <= rules.max_ms
    assert rules.line_units <= screen_rules(language, script).line_units


def test_every_language_of_the_studio_can_be_shown() -> None:
    assert {language for language, _ in SCRIPTS} == set(codes())


@pytest.mark.parametrize(("language", "script"), [("de", ""), ("ru", "Arab"), ("zh", "Latn")])
def test_what_cannot_be_shown_is_refused(language: str, script: str) -> None:
    with pytest.raises(StudioError, match="language_unknown"):
        screen_rules(language, script)


@pytest.mark.parametrize(
    ("language", "text", "shorter"),
    [
        ("zh", "嗯，那个今天只要299元。", "今天只要299元。"),
        ("zh", "那个红色的好看。", "红色的好看。"),
        ("ru", "Ну вот, сегодня скидка.", "Сегодня скидка."),
        ("ru", "Поворот и вотчина", "Поворот и вотчина"),
        ("kk", "Ал енді бағасы 299 юань.", "Енді бағасы 299 юань."),
        ("ru", "Ну вот.", "Ну вот."),
    ],
)
def test_fillers_are_left_out_and_nothing_else(language: str, text: str, shorter: str) -> None:
    assert screen_rules(language).shorten(text) == shorter


def test_units_are_what_a_reader_sees() -> None:
    zh, arabic = screen_rules("zh"), screen_rules("kk", "Arab")
    assert zh.units("只要299元。") == 5.5
    assert screen_rules("ru").units("Мы — 5 %") == 8
    assert arabic.units("\u2066299\u2069 ٴب") == 6


def test_given_names_are_held_with_their_endings() -> None:
    rules = screen_rules("kk", names=["Алматы қаласы"])
    assert (4, 19) in rules.holds("Біз Алматы қаласына барамыз")
