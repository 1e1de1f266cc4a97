"""The key window: opaque, of real pixels, on a colour that no letter has."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pictures import pixels
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from shown import KK, RU, TEXT, Clock, cue
from x11_rig import desktop, needs

from livestream_studio.gui.overlay import key_window
from livestream_studio.gui.overlay.card_theme import CardTheme
from livestream_studio.gui.overlay.card_window import CardKeyWindow
from livestream_studio.gui.overlay.key_place import GAP, TOOLBAR, usual_place
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


LINES, CARD = QSize(1280, 320), QSize(720, 405)
DESK = QRect(0, 0, 2560, 1440)


@pytest.mark.parametrize(
    "desk", [DESK, QRect(0, 0, 1920, 1040), QRect(0, 0, 1366, 728), QRect(1920, 0, 1280, 720)]
)
@pytest.mark.parametrize("alone", [True, False])
def test_key_windows_open_beside_each_other_and_below_the_bar(desk: QRect, alone: bool) -> None:
    first = usual_place(LINES, desk, (), alone=alone)
    second = usual_place(CARD, desk, [first], alone=alone)
    for each in (first, second):
        assert desk.contains(each)
        assert alone or each.top() >= TOOLBAR
    assert second.topLeft() != first.topLeft()
    if desk.height() > 1_000:
        assert not first.intersects(second)
    assert not alone or first.topLeft() == desk.topLeft(), "subtitles stand low on that screen"


def test_where_there_is_no_room_beside_them_each_can_still_be_caught() -> None:
    desk = QRect(0, 0, 1366, 728)
    lines = usual_place(LINES, desk, (), alone=False)
    card = usual_place(CARD, desk, [lines], alone=False)
    assert lines.left() < card.left() or card.top() < lines.top()
    assert not card.contains(lines)
    assert card.bottom() - lines.top() > GAP


def test_a_key_window_that_was_dragged_opens_there_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(key_window, "SETTLED_MS", 0)

    def opened() -> tuple[KeyWindow, CardKeyWindow]:
        made = KeyWindow((KK,), Style(), QSize(400, 100)), CardKeyWindow(CardTheme())
        for each in made:
            qtbot.addWidget(each)
            each.show()
        return made

    lines, card = opened()
    assert not lines.geometry().intersects(card.geometry())
    qtbot.mousePress(lines, Qt.MouseButton.LeftButton)
    lines.move(33, 44)
    qtbot.waitUntil(lambda: not lines._settled.isActive())
    for each in (lines, card):
        each.close()
    again, other = opened()
    assert again.pos() == QPoint(33, 44)
    assert not other.geometry().intersects(again.geometry())


def test_it_shows_that_it_can_be_dragged(qtbot: QtBot) -> None:
    window = KeyWindow((KK,), Style(), QSize(400, 100))
    qtbot.addWidget(window)
    assert window.cursor().shape() == Qt.CursorShape.SizeAllCursor
    assert "Drag" in window.toolTip()


BESIDE_THE_STUDIO = """
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from livestream_studio.core.display import Place
from livestream_studio.gui.overlay.key_window import KeyWindow
from livestream_studio.gui.overlay.style import Style

application = QApplication([])
studio = QWidget()
studio.setGeometry(700, 100, 400, 400)
studio.show()
look = QTimer(interval=20)

def shown():
    if QApplication.activeWindow() is studio:
        look.stop()
        window = KeyWindow((Place("ru"),), Style(), QSize(300, 100))
        window.show()
        print(*window.geometry().getRect(), flush=True)
        application.quit()

look.timeout.connect(shown)
look.start()
application.exec()
"""


def test_with_two_screens_it_opens_on_the_one_without_the_studio(tmp_path: Path, own_home: Path) -> None:
    needs("xrandr")
    with desktop(tmp_path, own_home) as environment:
        for name, where, output in (
            ("A", "640/169x800/211+0+0", "screen"),
            ("B", "640/169x800/211+640+0", "none"),
        ):
            subprocess.run(["xrandr", "--setmonitor", name, where, output], env=environment, check=True)
        ran = subprocess.run(
            [sys.executable, "-c", BESIDE_THE_STUDIO],
            env=environment, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert ran.stdout.split() == ["0", "0", "300", "100"], ran.stderr
