from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from launcher import environment
from livestream_studio import paths

ROOT = Path(__file__).resolve().parent.parent


def test_a_checkout_has_its_assets_and_models_at_the_top() -> None:
    assert paths.assets() == ROOT / "assets"
    assert paths.starter_models() == ROOT / "models" / "starter"
    assert paths.model_manifest() == ROOT / "models" / "manifest.toml"


def test_a_wheel_carries_them_inside_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "livestream_studio"
    (package / "_data").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.assets() == package / "_data" / "assets"
    assert paths.starter_models() == package / "_data" / "models" / "starter"


def test_a_frozen_program_unpacks_them_where_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.assets() == tmp_path / "livestream_studio" / "_data" / "assets"


def test_the_variable_names_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIVESTREAM_STUDIO_HOME", str(tmp_path / "мои данные 数据"))
    assert paths.data_home() == tmp_path / "мои данные 数据"
    assert paths.models_home() == tmp_path / "мои данные 数据" / "models"
    assert not paths.data_home().exists()


def test_a_relative_data_folder_is_made_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LIVESTREAM_STUDIO_HOME", "data")
    assert paths.data_home() == tmp_path / "data"


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"XDG_DATA_HOME": os.path.abspath("/somewhere")},
        {"XDG_DATA_HOME": "relative/is/ignored"},
        {"LIVESTREAM_STUDIO_HOME": "~/studio"},
        {"LIVESTREAM_STUDIO_HOME": "   "},
    ],
)
def test_the_launcher_follows_the_same_rule(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LIVESTREAM_STUDIO_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert environment.data_home(os.environ, sys.platform) == str(paths.data_home())
