"""The overlays in the settings: what is chosen is what the windows show."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from livestream_studio.core.display import Place
from livestream_studio.core.types import Problem
from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.overlay.areas import safe_areas
from livestream_studio.gui.overlay.setup import Overlay, keep, overlays
from livestream_studio.gui.pages.settings_overlays import OverlaysSection
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings


@pytest.fixture
def holder() -> SettingsHolder:
    return SettingsHolder(Settings(source="zh", targets=("kk", "ru")))


@pytest.fixture
def pages() -> Navigator:
    return Navigator()


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def section(holder: SettingsHolder, pages: Navigator, notices: Notices, qtbot: QtBot) -> OverlaysSection:
    made = OverlaysSection(holder, pages, notices)
    qtbot.addWidget(made)
    return made


def kept(holder: SettingsHolder) -> tuple[Overlay, ...]:
    return overlays(holder.value, every_language=True)


def test_what_is_usual_is_shown_and_kept_when_it_is_changed(
    section: OverlaysSection, holder: SettingsHolder
) -> None:
    (card,) = section._cards
    assert [row._place.language for row in card._places] == ["kk", "ru"]
    card._theme.picked.emit("box")
    card._area.picked.emit("tiktok")
    card._who.picked.emit(False)
    card._open.click()
    (found,) = kept(holder)
    assert (found.theme, found.area, found.audience, found.shown) == ("box", "tiktok", False, False)
    assert section._cards == [card], "the card that is worked on stays"
    assert card._title.text() == "For the studio"


def test_languages_are_ordered_sized_and_written_as_chosen(
    section: OverlaysSection, holder: SettingsHolder
) -> None:
    first, second = section._cards[0]._places
    first._script.picked.emit("Arab")
    first._size.picked.emit(1.5)
    second._rows.picked.emit(1)
    assert kept(holder)[0].places == (Place("kk", "Arab", 2, 1.5), Place("ru", "", 1, 1.0))
    second._up.click()
    assert [place.language for place in kept(holder)[0].places] == ["ru", "kk"]
    section._cards[0]._more.picked.emit("zh")
    assert [place.language for place in kept(holder)[0].places] == ["ru", "kk", "zh"]
    section._cards[0]._places[0]._away.click()
    assert kept(holder)[0].places == (Place("kk", "Arab", 2, 1.5), Place("zh"))
    assert not section._cards[0]._places[0]._up.isEnabled()


def test_the_last_language_and_the_last_overlay_stay(
    section: OverlaysSection, holder: SettingsHolder
) -> None:
    assert not section._cards[0]._away.isEnabled()
    section._cards[0]._places[0]._away.click()
    assert not section._cards[0]._places[0]._away.isEnabled()


def test_overlays_come_and_go(section: OverlaysSection, holder: SettingsHolder) -> None:
    section._more.click()
    section._more.click()
    assert [each.name for each in kept(holder)] == ["main", "overlay-2", "overlay-3"]
    assert not kept(holder)[1].audience
    section._cards[1]._away.click()
    assert [each.name for each in kept(holder)] == ["main", "overlay-3"]
    assert len(section._cards) == 2


def test_a_removed_overlay_comes_back_where_it_was(
    section: OverlaysSection, holder: SettingsHolder, notices: Notices
) -> None:
    section._more.click()
    section._more.click()
    before = kept(holder)
    section._cards[1]._away.click()
    (notice,) = notices.all
    assert notice.problem == Problem("overlay_removed", "For the studio")
    assert notice.action is not None
    notice.action[1]()
    assert kept(holder) == before
    notice.action[1]()
    assert kept(holder) == before, "once"


def test_an_overlay_has_the_name_that_the_host_gives_it(
    section: OverlaysSection, holder: SettingsHolder, qtbot: QtBot
) -> None:
    title = section._cards[0]._title
    title.setText(" Монитор ")
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert (kept(holder)[0].title, kept(holder)[0].name) == ("Монитор", "main")
    assert title.text() == "Монитор"
    title.clear()
    qtbot.keyClick(title, Qt.Key.Key_Return)
    assert kept(holder)[0].title == ""
    assert title.text() == "For the audience"


def test_each_overlay_has_its_own_way_with_untranslated_lines(
    section: OverlaysSection, holder: SettingsHolder
) -> None:
    section._more.click()
    section._cards[1]._instead.picked.emit("sign")
    assert [each.untranslated for each in kept(holder)] == ["nothing", "sign"]


def test_the_key_window_and_its_colour(section: OverlaysSection, holder: SettingsHolder) -> None:
    assert section._colour_row.isHidden()
    section._key.click()
    assert holder.value.key_window
    assert not section._colour_row.isHidden()
    section._key_colour.picked.emit("#ff00ff")
    assert holder.value.key_colour == "#ff00ff"


@pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
def test_the_style_of_an_overlay_is_edited_tried_and_kept(
    section: OverlaysSection, holder: SettingsHolder, pages: Navigator, qtbot: QtBot
) -> None:
    section._cards[0]._style.click()
    editor = section.editor
    assert editor.isVisible()
    assert editor.target.name == "main"
    with qtbot.waitSignal(pages.tried) as tried:
        editor.trying.click()
    assert tried.args[0] == "main"
    editor.form._size.moved.emit(66)
    with qtbot.waitSignal(pages.kept) as told:
        editor.save_as("Large")
    assert told.args == ["themes"]
    assert kept(holder)[0].theme == "Large"
    assert kept(holder)[0].style().size == 66.0
    assert section._cards[0]._theme.currentText() == "Large"
    assert not editor.use.isEnabled(), "it is used there already"
    section.close_now()
    assert not editor.isVisible()


def test_a_safe_area_is_mended_and_is_as_it_came_again(
    section: OverlaysSection, pages: Navigator, qtbot: QtBot
) -> None:
    areas, came = section._areas, safe_areas()["tiktok"]
    areas._choice.picked.emit("tiktok")
    with qtbot.waitSignal(pages.kept) as told:
        areas._amounts["bottom"].moved.emit(520)
    assert told.args == ["themes"], "the windows look again"
    assert safe_areas()["tiktok"] == replace(came, bottom=520)
    areas._amounts["left"].moved.emit(1079)
    assert safe_areas()["tiktok"].left == came.left, "something of the picture is left"
    areas._back.click()
    assert safe_areas()["tiktok"] == came
    assert not areas._back.isEnabled()


def test_a_safe_area_of_the_hosts_own(
    section: OverlaysSection, notices: Notices, holder: SettingsHolder, qtbot: QtBot
) -> None:
    areas = section._areas
    areas._choice.picked.emit("kuaishou")
    areas._copy.click()
    areas._name.setText("Douyin")
    qtbot.keyClick(areas._name, Qt.Key.Key_Return)
    own = replace(safe_areas()["kuaishou"], id="kuaishou-2", name="Douyin", names={})
    assert safe_areas()["kuaishou-2"] == own
    card = section._cards[0]
    assert "Douyin" in [card._area.itemText(number) for number in range(card._area.count())]
    areas._away.click()
    assert "kuaishou-2" not in safe_areas()
    (notice,) = notices.all
    assert notice.action is not None
    notice.action[1]()
    assert safe_areas()["kuaishou-2"].name == "Douyin"


def test_a_language_of_another_show_is_not_lost(section: OverlaysSection, holder: SettingsHolder) -> None:
    both = Overlay("main", (Place("kk", "Latn"), Place("ru")))
    holder.update(overlays=keep([both]), targets=("ru",))
    assert overlays(holder.value)[0].places == (Place("ru"),)
    section._cards[0]._theme.picked.emit("warm")
    assert kept(holder)[0].places == both.places
