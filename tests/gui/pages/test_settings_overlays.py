"""The overlays in the settings: what is chosen is what the windows show."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from livestream_studio.core.display import Place
from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.notices import Notices
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


def test_a_language_of_another_show_is_not_lost(section: OverlaysSection, holder: SettingsHolder) -> None:
    both = Overlay("main", (Place("kk", "Latn"), Place("ru")))
    holder.update(overlays=keep([both]), targets=("ru",))
    assert overlays(holder.value)[0].places == (Place("ru"),)
    section._cards[0]._theme.picked.emit("warm")
    assert kept(holder)[0].places == both.places
