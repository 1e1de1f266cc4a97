"""Settings survive crashes, typing errors and other versions of the program."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from livestream_studio.core.types import StudioError
from livestream_studio.settings import Settings, load, save


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "settings.json"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def test_what_is_saved_is_loaded(path: Path) -> None:
    settings = replace(
        Settings(), source="kk", targets=("zh",), speech_models={"kk": "/модель"}, stop_limit_s=2
    )
    save(settings, path)
    assert load(path) == settings


def test_without_a_file_there_are_defaults_and_no_file(path: Path) -> None:
    assert load(path) == Settings()
    assert not path.parent.exists()


def test_the_data_folder_is_where_they_lie(own_home: Path) -> None:
    save(replace(Settings(), source="ru"))
    assert json.loads((own_home / "settings.json").read_text(encoding="utf-8"))["source"] == "ru"
    assert load().source == "ru"


@pytest.mark.parametrize("text", ["", "{", "[]", "nonsense", "\ufffd"])
def test_a_broken_file_is_set_aside_not_lost(path: Path, text: str) -> None:
    assert load(written(path, text)) == Settings()
    assert path.with_name("settings.json.broken").read_text(encoding="utf-8") == text
    assert not path.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("source", 5),
        ("targets", "ru"),
        ("targets", ["ru", 5]),
        ("speech_models", {"zh": None}),
        ("partial_steady_ms", "soon"),
        ("partial_steady_ms", True),
        ("translate_partials", 1),
    ],
)
def test_a_value_of_the_wrong_kind_is_not_used_and_not_lost(path: Path, name: str, value: object) -> None:
    settings = load(written(path, json.dumps({name: value, "microphone": "USB"})))
    assert getattr(settings, name) == getattr(Settings(), name)
    assert settings.microphone == "USB"
    save(settings, path)
    assert json.loads(path.read_text(encoding="utf-8"))[name] == value


def test_what_another_version_has_written_stays(path: Path) -> None:
    settings = load(written(path, '{"theme": "dark", "source": "ru"}'))
    save(replace(settings, source="kk"), path)
    kept = json.loads(path.read_text(encoding="utf-8"))
    assert (kept["theme"], kept["source"]) == ("dark", "kk")


def test_a_file_is_replaced_as_a_whole(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(replace(Settings(), source="ru"), path)

    def crash(*_args: object, **_options: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("livestream_studio.settings.os.fsync", crash)
    with pytest.raises(StudioError) as raised:
        save(replace(Settings(), source="kk"), path)
    assert raised.value.problem.code == "settings_unwritable"
    assert load(path).source == "ru"
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_settings_cannot_be_changed_in_place(path: Path) -> None:
    settings = load(written(path, '{"speech_models": {"zh": "/m"}}'))
    with pytest.raises(TypeError):
        settings.speech_models["zh"] = "/other"  # type: ignore[index]
