from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QIcon, QImage, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import livestream_studio.gui
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.look.palette import DARK, LIGHT, Palette
from livestream_studio.paths import assets

GUI = Path(livestream_studio.gui.__file__).parent


def test_the_setting_wins_over_the_system(qapp: QApplication, plain_after: None) -> None:
    for choice, palette in (("light", LIGHT), ("dark", DARK)):
        look = Look(qapp, choice)
        assert look.palette == palette
        look.deleteLater()


def test_it_follows_the_system_until_told_otherwise(
    qapp: QApplication, plain_after: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def system(scheme: Qt.ColorScheme) -> None:
        """Tests have no system that could be asked."""
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _: scheme)
        qapp.styleHints().colorSchemeChanged.emit(scheme)

    system(Qt.ColorScheme.Light)
    look = Look(qapp, "system")
    assert look.palette == LIGHT
    with qtbot.waitSignal(look.changed) as told:
        system(Qt.ColorScheme.Dark)
    assert told.args == [DARK]
    look.choose("light")
    assert look.palette == LIGHT
    with qtbot.assertNotEmitted(look.changed):
        system(Qt.ColorScheme.Light)
        system(Qt.ColorScheme.Dark)
    look.deleteLater()


def test_everything_wears_it_before_it_is_told(qapp: QApplication, look: Look, qtbot: QtBot) -> None:
    seen = []
    look.changed.connect(lambda _: seen.append(qapp.palette().color(QPalette.ColorRole.Window).name()))
    look.choose("light")
    assert seen == [LIGHT.ground]
    assert LIGHT.hairline in qapp.styleSheet()


def ink_of(made: QIcon, size: int = 24) -> QColor:
    """The colour of the most opaque pixel."""
    image = made.pixmap(QSize(size, size), 1.0).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = [image.pixelColor(x, y) for x in range(size) for y in range(size)]
    return max(pixels, key=QColor.alpha)


def test_an_icon_without_a_colour_follows_the_palette(look: Look) -> None:
    made = icon("settings")
    assert ink_of(made).name() == DARK.text
    look.choose("light")
    assert ink_of(made).name() == LIGHT.text


def test_an_icon_keeps_the_colour_that_it_was_given(look: Look) -> None:
    assert ink_of(icon("check", LIGHT.fine)).name() == LIGHT.fine


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_for_the_screen_it_is_on(look: Look, ratio: float) -> None:
    drawn = icon("bell").pixmap(QSize(20, 20), ratio)
    assert drawn.size() == QSize(20, 20) * ratio
    assert drawn.devicePixelRatio() == ratio


def test_an_icon_that_does_not_come_with_the_program_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_icons_come_with_their_licence_and_in_no_colour_of_their_own() -> None:
    folder = assets() / "icons"
    assert "ISC License" in (folder / "LICENSE.txt").read_text("utf-8")
    for path in folder.glob("*.svg"):
        assert "currentColor" in path.read_text("utf-8"), path.name


def test_no_icon_lies_there_unused() -> None:
    sources = "".join(path.read_text("utf-8") for path in GUI.rglob("*.py"))
    unused = [p.stem for p in (assets() / "icons").glob("*.svg") if f'"{p.stem}"' not in sources]
    assert unused == []


@pytest.mark.parametrize(("palette", "name"), [(DARK, "dark"), (LIGHT, "light")])
def test_the_pictures_of_the_style_sheet_have_the_palette_s_colours(palette: Palette, name: str) -> None:
    folder = assets() / "icons" / "sheet" / name
    assert palette.dim in (folder / "chevron-down.svg").read_text("utf-8")
    assert palette.ground in (folder / "check.svg").read_text("utf-8")


def test_no_colour_is_written_outside_the_palette() -> None:
    """What the audience sees has colours of its own, kept in themes."""
    ours = {"overlay/guides.py", "overlay/window.py"}
    found = [
        path.relative_to(GUI).as_posix()
        for path in GUI.rglob("*.py")
        if re.search(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}[\"';]", path.read_text("utf-8"))
    ]
    wrong = [name for name in found if name in ours or not name.startswith("overlay/")]
    assert sorted(wrong) == ["demo_show.py", "look/palette.py"]


@pytest.mark.parametrize("language", ["", "zh"])
@pytest.mark.parametrize("bold", [False, True])
def test_digits_are_equally_wide(qapp: QApplication, language: str, bold: bool) -> None:
    metrics = QFontMetricsF(faces.face(14, language=language, bold=bold))
    assert len({round(metrics.horizontalAdvance(digit * 20), 2) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("kind", ["", "primary", "quiet"])
def test_a_button_with_the_focus_has_one_frame_and_no_second_inside(
    look: Look, qtbot: QtBot, kind: str
) -> None:
    held = QWidget()
    qtbot.addWidget(held)
    row = QHBoxLayout(held)
    first, second = QPushButton(), QPushButton()
    second.setProperty("kind", kind)
    for button in (first, second):
        row.addWidget(button)
    with qtbot.waitActive(held):
        held.show()
        held.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    image = second.grab().toImage()
    inside = {image.pixel(x, y) for x in range(9, image.width() - 9) for y in range(3, image.height() - 3)}
    assert len(inside) == 1


def test_the_faces_are_our_own(look: Look, qapp: QApplication) -> None:
    assert qapp.font().families()[0] == "Studio Sans"
    look.speak("zh")
    assert qapp.font().families()[0] == "Studio Sans SC"
