from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize

from livestream_studio.gui.window_place import Place, load, pulled_back, save

LEAST = QSize(960, 600)
WIDE, SIDE = QRect(0, 0, 1920, 1040), QRect(1920, 100, 1280, 700)


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    place = Place(QRect(-7, 30, 1200, 800), maximised=True, page="lines")
    save(place, tmp_path / "home" / "window.json")
    assert load(tmp_path / "home" / "window.json") == place


@pytest.mark.parametrize(
    "text", ["", "[]", "null", '{"where": [1, 2, 3]}', '{"where": [1, 2, 3, "4"]}', '{"where": 5}', "\0"]
)
def test_what_cannot_be_understood_is_not_known(tmp_path: Path, text: str) -> None:
    (tmp_path / "window.json").write_text(text, encoding="utf-8")
    assert load(tmp_path / "window.json").where is None


def test_a_folder_that_cannot_be_written_is_a_small_loss(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    save(Place(), tmp_path / "file" / "window.json")
    assert load(tmp_path / "file" / "window.json") == Place()


@pytest.mark.parametrize(
    ("where", "comes_to"),
    [
        (QRect(100, 50, 1200, 800), QRect(100, 50, 1200, 800)),  # where it was
        (QRect(2000, 150, 1000, 600), QRect(2000, 150, 1000, 600)),  # on the second screen
        (QRect(1800, 500, 1200, 700), QRect(1920, 100, 1200, 700)),  # mostly there: wholly there
        (QRect(9000, 9000, 1200, 800), QRect(720, 240, 1200, 800)),  # its screen is gone
        (QRect(-500, -400, 1200, 800), QRect(0, 0, 1200, 800)),
        (QRect(0, 0, 5000, 3000), QRect(0, 0, 1920, 1040)),  # as large as the screen
        (QRect(10, 10, 50, 50), QRect(10, 10, 960, 600)),  # never too small
    ],
)
def test_a_window_is_pulled_back_to_a_screen_that_is_there(where: QRect, comes_to: QRect) -> None:
    assert pulled_back(where, [WIDE, SIDE], LEAST) == comes_to
