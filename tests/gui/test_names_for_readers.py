"""Every control of every page, sheet, editor and overlay has a name for a screen reader: what Qt tells it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QScrollArea, QScrollBar, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from livestream_studio.core.display import Place
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.overlay.areas import safe_areas
from livestream_studio.gui.overlay.card_theme import CardTheme
from livestream_studio.gui.overlay.card_window import CardKeyWindow, CardWindow
from livestream_studio.gui.overlay.key_window import KeyWindow
from livestream_studio.gui.overlay.setup import Overlay
from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.overlay.window import OverlayWindow
from livestream_studio.gui.pages import PAGES, Demonstrable
from livestream_studio.gui.pages.products.parcel_sheet import ParcelSheet
from livestream_studio.gui.pictures import settle
from livestream_studio.gui.style_editor import CardPlace, StyleEditor
from livestream_studio.gui.welcome import open_welcome
from livestream_studio.gui.widgets.sheet import Sheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
Studio = Callable[..., MainWindow]
WIDE = safe_areas()["wide"]
# Parts of Qt's own widgets, which it names itself or keeps from readers.
INNER = ("QLineEditIconButton", "QComboBoxPrivate", "QTableCornerButton", "QHeaderView")


def touched(within: QWidget) -> Iterable[QWidget]:
    """What the keyboard reaches or the pointer presses, on tabs that are not in front too. What is hidden
    until it is wanted, a sheet that is not open for one, has its turn when it is."""
    for widget in [within, *within.findChildren(QWidget)]:
        above = list(parents(widget, within))
        closed = any(each.isHidden() and not in_a_stack(each) for each in (widget, *above[:-1]))
        inner = (
            isinstance(widget, QScrollArea | QScrollBar)
            or widget.objectName().startswith("qt_")
            or any(isinstance(each, QComboBox) for each in above)
            or any(each.metaObject().className().startswith(INNER) for each in (widget, *above))
        )
        reached = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        if not closed and not inner and (reached or isinstance(widget, QAbstractButton)):
            yield widget


def in_a_stack(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QStackedWidget)


def parents(widget: QWidget, within: QWidget) -> Iterable[QWidget]:
    while widget is not within and (parent := widget.parentWidget()) is not None:
        yield parent
        widget = parent


def name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def nameless(within: QWidget) -> list[str]:
    lacking = [widget for widget in touched(within) if not name(widget)]
    paths = [[widget, *parents(widget, within)][:4] for widget in lacking]
    return [" < ".join(each.metaObject().className() for each in path) for path in paths]


def open_sheet(sheet: Sheet, window: MainWindow) -> None:
    if isinstance(sheet, ParcelSheet):
        sheet.open_for(window.shared.floor.store.all()[:3])
    else:
        sheet.open()


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_a_page_and_its_sheets(studio: Studio, entry: object) -> None:
    window = studio()
    window.show_page(entry.name)  # type: ignore[attr-defined]
    window.show()
    settle(window)
    shown = [widget for widget in touched(window) if widget.isVisible()]
    assert len(shown) > 5
    assert [widget for widget in shown if not name(widget)] == [], "empty"
    page = window.page(entry.name)  # type: ignore[attr-defined]
    if isinstance(page, Demonstrable):
        page.demo()
        settle(window)
        assert nameless(window) == [], "filled"
    for sheet in window.findChildren(Sheet):
        open_sheet(sheet, window)
        assert nameless(sheet) == [], sheet
        sheet.close_sheet()


def test_the_welcome(studio: Studio) -> None:
    window = studio()
    window.show_page("settings")
    window.show()
    assert nameless(open_welcome(window, window.shared)) == []


@pytest.mark.parametrize(
    "target", [Overlay("main", (Place("ru"),)), CardPlace("dark", WIDE)], ids=["subtitles", "card"]
)
def test_the_editor_of_themes(qtbot: QtBot, look: Look, target: object) -> None:
    editor = StyleEditor(target)  # type: ignore[arg-type]
    qtbot.addWidget(editor)
    editor.open_for(target)  # type: ignore[arg-type]
    editor.bar._save_as.click()
    assert nameless(editor) == []
    editor.close()


def test_the_windows_for_the_audience(qtbot: QtBot) -> None:
    places = (Place("ru"),)
    windows = [
        OverlayWindow("main", places, Style(), area=WIDE),
        KeyWindow(places, Style(), QSize(640, 160)),
        CardWindow(CardTheme(), WIDE),
        CardKeyWindow(CardTheme()),
    ]
    for window in windows:
        qtbot.addWidget(window)
    assert len({name(window) for window in windows} - {""}) == len(windows), "told apart"
