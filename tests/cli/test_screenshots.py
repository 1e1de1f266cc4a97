"""Pictures in a process of their own, since it may not touch this one's data or look."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from livestream_studio.gui.look.palette import DARK, LIGHT

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "livestream_studio", "screenshots", *arguments],
        cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip


def test_a_page_in_two_languages_and_looks_at_another_scale(tmp_path: Path, own_home: Path) -> None:
    done = run(
        "--out", str(tmp_path / "s"), "--page", "settings", "--lang", "kk,en",
        "--size", "1000x640", "--scale", "1.5",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    made = {path.name: QImage(str(path)) for path in (tmp_path / "s").iterdir()}
    assert sorted(made) == [
        "settings-en-dark.png", "settings-en-light.png", "settings-kk-dark.png", "settings-kk-light.png",
    ]  # fmt: skip
    assert {image.size() for image in made.values()} == {QSize(1500, 960)}
    assert made["settings-en-dark.png"].pixelColor(750, 5).name() == DARK.ground
    assert made["settings-en-light.png"].pixelColor(750, 5).name() == LIGHT.ground
    dark = made["settings-en-dark.png"]
    foot = {dark.pixelColor(x, y).name() for x in range(1500) for y in range(920, 960)}
    assert DARK.on_air in foot, "what the lights say is as on the first page"
    assert list(own_home.iterdir()) == [], "the user's own data is not touched"


@pytest.mark.parametrize(
    ("option", "value"), [("--page", "attic"), ("--lang", "de"), ("--theme", "pink"), ("--size", "big")]
)
def test_what_there_is_not_is_said(tmp_path: Path, option: str, value: str) -> None:
    done = run("--out", str(tmp_path), option, value)
    assert done.returncode == 2
    assert value in done.stderr


def test_scenes_are_taken_like_pages(tmp_path: Path, own_home: Path) -> None:
    done = run(
        "--out", str(tmp_path), "--page", "welcome,import,style,arrange", "--lang", "ru", "--theme", "dark",
        "--size", "960x540",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    made = {path.name.removesuffix("-ru-dark.png"): QImage(str(path)) for path in tmp_path.iterdir()}
    welcome = [f"welcome-{step}" for step in range(1, 6)]
    assert sorted(made) == ["arrange", "import", "style", "style-card", *welcome]
    assert "This plugin does not support" not in done.stderr
    assert made["arrange"].size() == QSize(1920, 1080), "the whole screen"
    assert made["import"].size() == made["welcome-1"].size() == QSize(960, 540)
    assert len({bytes(made[step].constBits()) for step in welcome}) == len(welcome), "each is another one"
    assert list(own_home.iterdir()) == []


def test_every_scene_is_there_and_the_show_in_it_is_only_played(tmp_path: Path, own_home: Path) -> None:
    scenes = "preflight,correction,notices,closing,money,line-tabs,export,sections"
    done = run("--out", str(tmp_path), "--page", scenes, "--lang", "en", "--theme", "light")
    assert done.returncode == 0, done.stderr
    made = [path.name.removesuffix("-en-light.png") for path in tmp_path.iterdir()]
    assert {
        "preflight", "correction", "crash", "notices", "notices-list", "closing", "rates", "parcel",
        "lines-approved", "lines-terms", "export", "settings-speech", "settings-shortcuts",
    } <= set(made)  # fmt: skip
    assert list(own_home.iterdir()) == []


def test_what_else_qt_says_is_still_told() -> None:
    said = (
        "from PySide6.QtCore import qWarning\n"
        "from livestream_studio.gui.pictures import UNSUPPORTED, without_unsupported\n"
        "with without_unsupported():\n"
        "    for text in (*UNSUPPORTED, 'a font is missing'):\n"
        "        qWarning(text)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", said], cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert done.stderr.splitlines() == ["a font is missing"]
