"""The key window: opaque, of real pixels, on a colour that no letter has."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pictures import pixels
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from shown import KK, RU, TEXT, Clock, cue

from livestream_studio.gui.overlay.key_window import KeyWindow, key_colour
from livestream_studio.gui.overlay.style import Style

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def test_the_key_window_is_opaque_and_of_real_pixels(qtbot: QtBot, clock: Clock) -> None:
    window = KeyWindow((KK, RU), Style(size=40.0), QSize(900, 400), clock=clock)
    qtbot.addWidget(window)
    window.show()
    assert window.size() == QSize(900, 400)
    assert window.minimumSize() == window.maximumSize()
    grabbed = window.grab().toImage()
    assert {QColor(grabbed.pixel(x, y)).name() for x in range(0, 900, 90) for y in range(0, 400, 40)} == {
        window.key
    }
    window.accept(cue(TEXT))
    window.accept(cue("Бағасы 299 юань, әрі тегін жеткізу", language="kk"))
    shown = pixels(window.grab().toImage())
    assert (shown[:, :, 3] == 255).all()
    free = (shown[:, :, :3] == np.array(QColor(window.key).getRgb()[:3])).all(axis=2)
    letters = shown[~free][:, :3]
    assert 1_000 < len(letters) < free.sum()
    assert (letters.max(axis=1) - letters.min(axis=1)).max() <= 8, "white and black make greys only"


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_the_key_window_has_the_same_pixels_on_every_screen(scale: str, tmp_path: Path) -> None:
    script = Path(__file__).with_name("key_show.py")
    picture = tmp_path / "key.png"
    ran = subprocess.run(
        [sys.executable, str(script), str(picture)],
        env={**os.environ, "QT_SCALE_FACTOR": scale, "PYTHONPATH": str(script.parents[3])},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    shown = pixels(QImage(str(picture)))
    assert shown.shape == (300, 600, 4)
    key = (shown[:, :, :3] == (0, 255, 0)).all(axis=2)
    rest = shown[~key][:, :3]
    assert len(rest) > 1_000
    assert (rest.max(axis=1) - rest.min(axis=1)).max() <= 8


def test_the_key_colour_is_far_from_the_letters() -> None:
    assert key_colour(Style()) == "#00ff00"
    assert key_colour(Style(fills=("#22ee22",))) in ("#ff00ff", "#0000ff")
    assert key_colour(Style(fills=("#ff33ee", "#3030ff"))) == "#00ff00"


def test_a_tall_key_window_has_shorter_lines(qtbot: QtBot, clock: Clock) -> None:
    wide = KeyWindow((RU,), Style(size=20.0), QSize(1920, 1080), clock=clock)
    tall = KeyWindow((RU,), Style(size=20.0), QSize(1080, 1920), clock=clock, key="#0000ff")
    for window in (wide, tall):
        qtbot.addWidget(window)
        window.accept(cue("Это красное платье стоило раньше дорого"))
    assert len(wide.frame.lines) == 1
    assert len(tall.frame.lines) == 2
    assert tall.key == "#0000ff"
