"""Whoever reads it can read it: contrast as WCAG 2.2 AA counts it."""

from __future__ import annotations

from dataclasses import fields

import pytest

from livestream_studio.gui.look.palette import DARK, LIGHT, Palette, contrast, mixed

GROUNDS = ("ground", "rail", "panel", "raised")
SIGNALS = ("accent", "on_air", "fine", "look")
BOTH = pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])


def test_contrast_is_counted_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["text", "dim", *SIGNALS])
def test_text_can_be_read_on_every_ground(palette: Palette, ground: str, ink: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@BOTH
@pytest.mark.parametrize("signal", SIGNALS)
def test_words_on_filled_buttons_can_be_read(palette: Palette, signal: str) -> None:
    assert contrast(palette.ground, getattr(palette, signal)) >= 4.5


@BOTH
def test_a_notice_can_be_read_on_its_tint(palette: Palette) -> None:
    assert contrast(palette.look, mixed(palette.look, palette.ground, 0.16)) >= 4.5


@BOTH
def test_what_is_selected_can_be_read(palette: Palette) -> None:
    assert contrast(palette.text, mixed(palette.accent, palette.ground, 0.35)) >= 4.5


@BOTH
def test_the_faint_is_seen_where_it_stands_alone(palette: Palette) -> None:
    assert contrast(palette.faint, palette.ground) >= 3


@BOTH
def test_every_colour_is_written_in_full(palette: Palette) -> None:
    for each in fields(palette):
        value = getattr(palette, each.name)
        if each.name != "dark":
            assert len(value) == 7
            assert int(value[1:], 16) >= 0
