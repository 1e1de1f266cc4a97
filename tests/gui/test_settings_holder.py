from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from livestream_studio import settings
from livestream_studio.core.types import Problem
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings


def test_a_change_is_kept_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    holder = SettingsHolder(Settings(), tmp_path / "settings.json")
    with qtbot.waitSignal(holder.changed) as told:
        holder.update(source="ru", targets=("zh",))
    assert told.args == [holder.value]
    assert settings.load(tmp_path / "settings.json").source == "ru"


def test_the_same_again_is_no_change(qtbot: QtBot, tmp_path: Path) -> None:
    holder = SettingsHolder(Settings(), tmp_path / "settings.json")
    with qtbot.assertNotEmitted(holder.changed):
        holder.update(source="zh")
    assert not (tmp_path / "settings.json").exists()


def test_what_cannot_be_kept_holds_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    holder = SettingsHolder(Settings(), tmp_path / "file" / "settings.json")
    with qtbot.waitSignal(holder.told) as told, qtbot.waitSignal(holder.changed):
        holder.update(look="dark")
    assert told.args == [Problem("settings_unwritable", str(tmp_path / "file" / "settings.json"))]
    assert holder.value.look == "dark"


def test_a_field_that_is_none_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        SettingsHolder(Settings(), tmp_path / "settings.json").update(sorce="ru")
