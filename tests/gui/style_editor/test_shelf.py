from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from livestream_studio.core.types import StudioError
from livestream_studio.gui.overlay import themes
from livestream_studio.gui.overlay.setup import Overlay
from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.style_editor.shelf import (
    bring_in,
    file_name,
    free_stem,
    keep,
    keep_new,
    shelf,
    take_away,
)


def test_an_own_file_stands_before_a_built_in_until_it_is_taken_away() -> None:
    came = shelf()["outline"]
    assert (came.built_in, came.changed) == (True, False)
    keep("outline", replace(came.style, size=60.0))
    found = shelf()["outline"]
    assert (found.built_in, found.changed, found.style.size) == (True, True, 60.0)
    assert Overlay(theme="outline").style().size == 60.0, "the overlays wear it"
    taken = take_away("outline")
    assert taken is not None
    assert taken.size == 60.0
    assert shelf()["outline"] == came


def test_a_broken_file_costs_its_own_theme_only(tmp_path: Path) -> None:
    keep_new("Good", Style())
    (themes.own_folder() / "bad.json").write_text("{", encoding="utf-8")
    assert {"Good", "outline"} <= set(shelf())
    assert "bad" not in shelf()
    assert take_away("bad") is None
    assert not (themes.own_folder() / "bad.json").exists()


def test_names_of_any_language_are_kept_and_files_can_bear_them() -> None:
    for name in ("Қызыл / 红色 <1>", "CON", "..", "  "):
        stem = keep_new(name, Style())
        assert themes.load(themes.own_folder() / f"{stem}.json").name == name.strip()
    assert file_name("Қызыл / 红色 <1>") == "Қызыл   红色  1"
    assert file_name("con") == "con theme"
    assert file_name("..") == "theme"


def test_a_name_that_is_taken_gets_a_number() -> None:
    assert [keep_new("Mine", Style()) for _ in range(3)] == ["Mine", "Mine 2", "Mine 3"]
    assert free_stem("OUTLINE") == "OUTLINE 2", "files of some systems do not tell case apart"


def test_a_theme_goes_out_and_comes_in_unchanged(tmp_path: Path) -> None:
    style = Style(name="Гүл", size=51.0, fills=("#ffeeaa", "#aaffee"))
    themes.save(style, tmp_path / "sent.json")
    stem = bring_in(tmp_path / "sent.json")
    assert shelf()[stem].style == style
    (tmp_path / "no.json").write_text("[]", encoding="utf-8")
    with pytest.raises(StudioError, match="theme_not_json"):
        bring_in(tmp_path / "no.json")
