"""Which overlays the settings mean, whatever stands in them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from livestream_studio import settings
from livestream_studio.core.display import Place
from livestream_studio.gui.overlay import themes
from livestream_studio.gui.overlay.setup import Overlay, keep, overlays
from livestream_studio.settings import Settings

GOOD = {"name": "main", "places": [{"language": "ru"}]}


def test_without_any_there_is_one_for_the_audience_kazakh_first() -> None:
    (found,) = overlays(Settings(targets=("ru", "kk"), kazakh_script="arab"))
    assert [(p.language, p.script, p.rows) for p in found.places] == [("kk", "Arab", 2), ("ru", "", 2)]
    assert found.shown
    assert found.audience
    assert found.style() == themes.built_in()["outline"]
    assert found.safe_area().id == "wide"


def test_they_come_back_as_they_were_kept(own_home: Path) -> None:
    wanted = (
        Overlay("main", (Place("kk", "Latn", 1, 1.2), Place("ru")), "box", "tiktok"),
        Overlay("monitor", (Place("zh", rows=3, scale=0.5),), shown=False, audience=False),
    )
    settings.save(Settings(source="zh", targets=("kk", "ru"), overlays=keep(wanted)))
    found = overlays(settings.load())
    assert found == wanted
    assert found[0].safe_area().id == "tiktok"


def test_a_language_that_the_show_does_not_have_takes_no_room() -> None:
    both = Overlay("main", (Place("kk"), Place("ru")))
    chosen = Settings(source="zh", targets=("ru",), overlays=keep([both]))
    assert overlays(chosen)[0].places == (Place("ru"),)
    assert overlays(replace(chosen, targets=("kk", "ru"))) == (both,)


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"name": "x"},
        {"name": "x", "places": 5},
        {"name": "x", "places": []},
        {"name": "", "places": [{"language": "ru"}]},
        {"name": "x", "places": [{"language": "fr"}]},
        {"name": "x", "places": [{"language": "ru", "rows": 99}]},
        {"name": "x", "places": [{"language": "ru", "scale": "much"}]},
        {"name": "x", "places": [{"language": "ru", "script": "Grek"}]},
    ],
)
def test_what_makes_no_sense_is_left_out(kept: dict[str, Any]) -> None:
    chosen = Settings(targets=("ru",), overlays=(kept, GOOD))
    assert [each.name for each in overlays(chosen)] == ["main"]


def test_a_theme_of_the_user_wins_and_a_lost_one_is_replaced(own_home: Path) -> None:
    mine = replace(themes.built_in()["box"], size=61.0)
    themes.save(mine, themes.own_folder() / "mine.json")
    assert Overlay(theme="mine").style() == mine
    (themes.own_folder() / "mine.json").write_text("{", encoding="utf-8")
    assert Overlay(theme="mine").style() == themes.built_in()["outline"]
    assert Overlay(theme="lost", area="lost").style() == themes.built_in()["outline"]
    assert Overlay(area="lost").safe_area().id == "wide"
