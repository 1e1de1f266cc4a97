from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Problem
from livestream_studio.gui import window_place
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import Entry
from livestream_studio.gui.widgets.ask_sheet import AskSheet
from livestream_studio.gui.widgets.bell import Bell
from livestream_studio.gui.widgets.elided_label import ElidedLabel
from livestream_studio.gui.widgets.notice_list import NoticeList
from livestream_studio.gui.widgets.notice_strip import NoticeStrip
from livestream_studio.gui.widgets.rail_button import RailButton
from livestream_studio.gui.window_place import Place

Studio = Callable[..., MainWindow]


class Page(QWidget):
    """A page that may be on the air."""

    def __init__(self) -> None:
        super().__init__()
        self.live, self.ended, self.opened_at = False, 0, ""
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)

    def may_close(self) -> bool:
        return not self.live

    def close_now(self) -> None:
        self.ended += 1

    def open_at(self, what: str) -> None:
        self.opened_at = what


ENTRIES = (
    Entry("live", "radio", lambda _: Page()),
    Entry("lines", "scroll-text", lambda _: Page()),
    Entry("settings", "settings", lambda _: Page()),
)


@pytest.fixture
def window(studio: Studio, qtbot: QtBot) -> MainWindow:
    made = studio(ENTRIES)
    made.show_where_it_was()
    qtbot.waitExposed(made)
    return made


def page_of(window: MainWindow, name: str) -> Page:
    page = window.page(name)
    assert isinstance(page, Page)
    return page


def test_a_page_is_made_when_it_is_first_shown(window: MainWindow) -> None:
    assert len(window.findChildren(Page)) == 1
    window.show_page("lines")
    assert len(window.findChildren(Page)) == 2
    assert window.open_page() == "lines"


def test_keys_lead_to_pages_and_the_focus_is_there(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    with qtbot.waitSignal(window.shown) as told:
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["lines"]
    focused = window.focusWidget()
    assert focused is not None
    assert page_of(window, "lines").isAncestorOf(focused) or focused is page_of(window, "lines")


def test_a_click_on_the_rail_opens_the_page_and_marks_it(window: MainWindow, qtbot: QtBot) -> None:
    button = next(b for b in window.findChildren(RailButton) if b.accessibleName() == "Lines")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.open_page() == "lines"
    assert button.isChecked()
    assert "Ctrl+2" in button.toolTip()


def test_a_page_can_send_the_host_to_another(window: MainWindow) -> None:
    window.shared.pages.go("settings", "microphone")
    assert window.open_page() == "settings"
    assert page_of(window, "settings").opened_at == "microphone"


def test_a_page_that_is_gone_is_the_first_one(window: MainWindow) -> None:
    window.show_page("gone")
    assert window.open_page() == "live"


def test_its_place_and_page_are_remembered(studio: Studio, window: MainWindow) -> None:
    window.show_page("lines")
    window.close()
    assert window_place.load().page == "lines"
    again = studio(ENTRIES)
    again.show_where_it_was()
    assert again.open_page() == "lines"


def test_a_place_off_every_screen_is_pulled_back(studio: Studio, qtbot: QtBot) -> None:
    window_place.save(Place(QRect(20_000, 20_000, 1000, 640), page="live"))
    window = studio(ENTRIES)
    window.show_where_it_was()
    on = QGuiApplication.primaryScreen().availableGeometry()
    assert on.intersects(window.geometry())


def test_closing_off_the_air_ends_every_page_once(window: MainWindow) -> None:
    assert window.close()
    assert page_of(window, "live").ended == 1


def test_closing_on_the_air_asks_and_stays(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "live")
    page.live = True
    assert not window.close()
    sheet = window.findChild(AskSheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert not sheet.isModal()
    assert window.isVisible()
    qtbot.keyClick(window.focusWidget() or sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert page.ended == 0


def test_closing_on_the_air_keeps_everything_if_they_agree(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "live")
    page.live = True
    window.close()
    sheet = window.findChild(AskSheet)
    assert sheet is not None
    yes = next(b for b in sheet.findChildren(QPushButton) if b.text() == "End the show and close")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    assert page.ended == 1


def test_return_presses_what_was_chosen_of_the_question(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window, "live")
    page.live = True
    for keys in ((Qt.Key.Key_Return,), (Qt.Key.Key_Tab, Qt.Key.Key_Return)):
        assert page.ended == 0
        window.close()
        for key in keys:
            focus = window.focusWidget()
            assert isinstance(focus, QPushButton)
            qtbot.keyClick(focus, key)
    assert page.ended == 1


def test_the_question_leaves_the_window_s_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    page_of(window, "live").live = True
    window.close()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.open_page() == "lines"


def test_the_whole_screen_and_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_the_key_that_closes_asks_on_the_air(window: MainWindow, qtbot: QtBot) -> None:
    page_of(window, "live").live = True
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    page_of(window, "live").live = False
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()


def test_escape_closes_the_list_of_notices_with_nothing_in_it_too(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    listed = window.findChild(NoticeList)
    assert isinstance(listed, NoticeList)
    for told in (False, True, False):
        if told:
            window.shared.notices.tell(Problem("journal_late"))
        listed.toggle()
        if told:
            listed._clear.click()
        assert window.focusWidget() is not None
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
        assert listed.isHidden()


def test_a_notice_is_told_in_the_strip_and_kept_behind_the_bell(window: MainWindow, qtbot: QtBot) -> None:
    strip, bell, listed = (window.findChild(kind) for kind in (NoticeStrip, Bell, NoticeList))
    assert isinstance(strip, NoticeStrip)
    assert isinstance(bell, Bell)
    assert isinstance(listed, NoticeList)
    before = page_of(window, "live").geometry()
    window.shared.notices.tell(Problem("microphone_lost", "USB"))
    window.shared.notices.tell(Problem("microphone_lost", "USB"))
    assert page_of(window, "live").geometry() == before, "nothing moves while it is read"
    assert "The microphone USB is gone. Plug it in again: the show goes on with it by itself." in texts(strip)
    assert bell.accessibleDescription() == "2 new"
    qtbot.mouseClick(bell, Qt.MouseButton.LeftButton)
    assert listed.isVisible()
    assert "The microphone USB is gone. Plug it in again: the show goes on with it by itself." in texts(
        listed
    )
    assert bell.accessibleDescription() == ""


def test_the_list_of_notices_is_out_of_the_way_of_what_it_opens(window: MainWindow, qtbot: QtBot) -> None:
    opened: list[str] = []
    window.shared.notices.tell(
        Problem("microphone_lost", "USB"), action=("Open", lambda: opened.append("it"))
    )
    bell, listed = window.findChild(Bell), window.findChild(NoticeList)
    assert bell is not None
    assert listed is not None
    bell.click()
    next(button for button in listed.findChildren(QPushButton) if button.text() == "Open").click()
    assert opened == ["it"]
    assert not listed.isVisible()


def test_the_list_of_notices_does_not_stay_over_another_page(window: MainWindow) -> None:
    bell, listed = window.findChild(Bell), window.findChild(NoticeList)
    assert bell is not None
    assert listed is not None
    window.shared.notices.tell(Problem("journal_late"))
    bell.click()
    assert listed.isVisible()
    window.show_page("settings")
    assert not listed.isVisible()
    focused = window.focusWidget()
    assert focused is not None
    assert page_of(window, "settings") in (focused, focused.parentWidget()), "its keys count"


def test_good_news_are_not_told_in_the_colour_of_trouble(window: MainWindow) -> None:
    strip = window.findChild(NoticeStrip)
    assert isinstance(strip, NoticeStrip)
    grounds = []
    for code in ("microphone_lost", "microphone_back", "microphone_lost"):
        window.shared.notices.tell(Problem(code, "USB"))
        grounds.append(strip.grab().toImage().pixelColor(4, 4).name())
    assert grounds[0] == grounds[2] != grounds[1]


def test_a_notice_has_room_for_its_words_and_goes_when_a_show_begins(window: MainWindow) -> None:
    strip = window.findChild(NoticeStrip)
    assert isinstance(strip, NoticeStrip)
    window.shared.notices.tell(Problem("no_microphone", fatal=True), action=("Settings", lambda: None))
    words = strip.findChild(ElidedLabel)
    assert words is not None
    assert words.text() != "No notices"
    assert words.seen() == [words.text()], "one line is enough for a short notice"
    window.shared.notices.settle()
    assert words.text() == "No notices"


def test_a_notice_with_something_to_do_stays_until_it_is_done(window: MainWindow, qtbot: QtBot) -> None:
    strip = window.findChild(NoticeStrip)
    assert isinstance(strip, NoticeStrip)
    done: list[bool] = []
    window.shared.notices.tell(Problem("disk_full"), action=("Free some", lambda: done.append(True)))
    button = next(b for b in strip.findChildren(QPushButton) if b.text() == "Free some")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == [True]
    assert texts(strip) == ["No notices"]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]
