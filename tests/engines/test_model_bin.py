"""Models that are taken out come back until the bin is emptied."""

from __future__ import annotations

from pathlib import Path

import pytest

from livestream_studio.core.types import StudioError
from livestream_studio.engines import model_bin


@pytest.fixture
def model(tmp_path: Path) -> Path:
    folder = tmp_path / "home" / "speech" / "vosk-model-small-ru"
    folder.mkdir(parents=True)
    (folder / "file").write_bytes(b"x" * 1000)
    return folder


def test_a_model_goes_and_comes_back(model: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    lying = model_bin.put_away(model, home)
    assert not model.exists()
    assert (lying.name, model_bin.size(home)) == (model.name, 1000)
    model_bin.put_back(lying, model)
    assert (model / "file").is_file()
    assert model_bin.size(home) == 0


def test_emptying_destroys(model: Path, tmp_path: Path) -> None:
    lying = model_bin.put_away(model, tmp_path / "home")
    model_bin.empty(tmp_path / "home")
    assert not lying.exists()
    model_bin.empty(tmp_path / "home")  # an empty one is no error


def test_what_shipped_stays_and_what_came_since_is_not_replaced(model: Path, tmp_path: Path) -> None:
    shipped = tmp_path / "starter" / "zh"
    shipped.mkdir(parents=True)
    with pytest.raises(StudioError) as refused:
        model_bin.put_away(shipped, tmp_path / "home")
    assert refused.value.problem.code == "model_shipped"
    lying = model_bin.put_away(model, tmp_path / "home")
    model.mkdir()
    with pytest.raises(StudioError) as taken:
        model_bin.put_back(lying, model)
    assert taken.value.problem.code == "model_taken"
    assert lying.is_dir()
