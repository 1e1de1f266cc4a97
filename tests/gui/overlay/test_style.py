"""Contrast as WCAG counts it; themes go through files whole, and what is wrong has a name."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from livestream_studio.core.types import StudioError
from livestream_studio.gui.overlay.style import READABLE, Box, Face, Style, contrast, ratio
from livestream_studio.gui.overlay.themes import built_in, load, save, warnings


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#ff0000", "#ffffff", 4.0),
    ],
)
def test_contrast_of_known_pairs(one: str, other: str, expected: float) -> None:
    assert ratio(one, other) == pytest.approx(expected, abs=0.005)
    assert ratio(other, one) == ratio(one, other)


def test_contrast_is_with_the_outline_or_the_box_whichever_helps_more() -> None:
    bare = Style(outline=0.0)
    assert contrast(bare) == 1.0
    assert contrast(Style()) == pytest.approx(21.0)
    assert contrast(replace(bare, box=Box.LINE, box_opacity=1.0)) == pytest.approx(21.0)
    thin = contrast(replace(bare, box=Box.LINE, box_opacity=0.3))
    assert 1.0 < thin < 3.0, "a white picture shines through"
    assert contrast(replace(Style(), fills=("#ffffff", "#333333"))) < 2.0


def test_a_style_that_cannot_be_read_is_told() -> None:
    assert warnings(Style()) == []
    (problem,) = warnings(Style(fills=("#555555",)))
    assert (problem.code, problem.detail, problem.fatal) == ("theme_low_contrast", "2.8", False)


def test_the_themes_that_come_with_the_program_are_readable() -> None:
    themes = built_in()
    assert len(themes) >= 4
    assert len(set(themes.values())) == len(themes)
    for style in themes.values():
        assert style.name
        assert contrast(style) >= READABLE


def test_a_theme_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    style = Style(
        name="Жаңа · 新",
        size=51.5,
        face=Face.SERIF,
        fills=("#102030", "#aabbcc"),
        box=Box.BAND,
        margins=(1, 2, 3, 4.5),
    )
    path = tmp_path / "mine" / "new.json"
    save(style, path)
    assert load(path) == style
    save(replace(style, size=20.0), path)
    assert load(path).size == 20.0
    assert [found.name for found in path.parent.iterdir()] == ["new.json"]


def test_what_a_file_does_not_say_is_as_usual(tmp_path: Path) -> None:
    path = tmp_path / "small.json"
    path.write_text('{"livestream_studio_theme": 1, "size": 60}', encoding="utf-8")
    assert load(path) == Style(size=60.0)
    assert load(path).face is Face.SANS, "as it was before there was a choice"


@pytest.mark.parametrize(
    ("changes", "code", "detail"),
    [
        ({"colour": "#fff"}, "theme_field_unknown", "colour"),
        ({"size": "44"}, "theme_field_kind", "size"),
        ({"size": True}, "theme_field_kind", "size"),
        ({"size": 4000}, "theme_field_range", "size"),
        ({"size": float("nan")}, "theme_field_range", "size"),
        ({"bold": 1}, "theme_field_kind", "bold"),
        ({"outline_colour": "red"}, "theme_field_kind", "outline_colour"),
        ({"fills": []}, "theme_field_kind", "fills"),
        ({"fills": "#ffffff"}, "theme_field_kind", "fills"),
        ({"fills": ["#fffff"]}, "theme_field_kind", "fills"),
        ({"margins": [1, 2, 3]}, "theme_field_kind", "margins"),
        ({"margins": [1, 2, 3, -4]}, "theme_field_range", "margins"),
        ({"box": "round"}, "theme_field_kind", "box"),
        ({"box": ["none"]}, "theme_field_kind", "box"),
        ({"face": "Comic Sans"}, "theme_field_kind", "face"),
        ({"face": True}, "theme_field_kind", "face"),
        ({"name": 5}, "theme_field_kind", "name"),
        ({"livestream_studio_theme": 2}, "theme_newer", "PATH"),
        ({"livestream_studio_theme": "1"}, "theme_not_json", "PATH"),
    ],
)
def test_a_wrong_theme_is_refused_by_name(
    tmp_path: Path, changes: dict[str, Any], code: str, detail: str
) -> None:
    path = tmp_path / "wrong.json"
    path.write_text(
        json.dumps({"livestream_studio_theme": 1, **asdict(Style()), **changes}), encoding="utf-8"
    )
    with pytest.raises(StudioError) as caught:
        load(path)
    assert (caught.value.problem.code, caught.value.problem.fatal) == (code, False)
    assert caught.value.problem.detail == (str(path) if detail == "PATH" else detail)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b"5", b"{}", b"[" * 60_000, b" " * 70_000]
)
def test_a_file_that_is_no_theme(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "none.json"
    path.write_bytes(content)
    with pytest.raises(StudioError, match="theme_not_json"):
        load(path)


def test_no_file_and_no_place(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="theme_unreadable"):
        load(tmp_path / "absent.json")
    (tmp_path / "file").write_text("")
    with pytest.raises(StudioError, match="theme_unwritable"):
        save(Style(), tmp_path / "file" / "theme.json")
