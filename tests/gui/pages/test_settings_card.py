"""Settings of the product's card."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.pages.settings_card import CardSection
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.style_editor import CARD
from livestream_studio.settings import Settings


def test_what_is_chosen_is_kept_and_seen(qtbot: QtBot) -> None:
    holder = SettingsHolder(Settings())
    section = CardSection(holder, Navigator())
    qtbot.addWidget(section)
    before = section._example.pixmap().toImage()
    at = section.theme.findData("light")
    section.theme.setCurrentIndex(at)
    section.theme.activated.emit(at)
    assert holder.value.card_theme == "light"
    assert section._example.pixmap().toImage() != before
    section.shown.click()
    section.by_itself.click()
    assert not holder.value.card_shown
    assert holder.value.show_heard


def test_the_example_shows_what_is_behind_the_card_on_every_side(qtbot: QtBot) -> None:
    section = CardSection(SettingsHolder(Settings()), Navigator())
    qtbot.addWidget(section)
    seen = section._example.pixmap().toImage()
    right, low, middle = seen.width() - 1, seen.height() - 1, seen.rect().center()
    behind = seen.pixelColor(middle.x(), 2)
    sides = ((middle.x(), low - 2), (2, middle.y()), (right - 2, middle.y()))
    assert [seen.pixelColor(*at) for at in sides] == [behind] * 3
    assert seen.pixelColor(0, 0).alpha() == 0, "with round corners"


def test_it_shows_what_was_changed_elsewhere(qtbot: QtBot) -> None:
    holder = SettingsHolder(Settings())
    section = CardSection(holder, Navigator())
    qtbot.addWidget(section)
    holder.update(show_heard=True, card_theme="compact", card_shown=False)
    assert section.by_itself.isChecked()
    assert section.theme.value == "compact"
    assert not section.shown.isChecked()


def test_a_theme_is_made_in_the_editor_and_worn(qtbot: QtBot) -> None:
    pages = Navigator()
    holder = SettingsHolder(Settings())
    section = CardSection(holder, pages)
    qtbot.addWidget(section)
    section.edits.click()
    assert section.editor.isVisible()
    section.editor.form.changed.emit({"ground": "#004400"})
    with qtbot.waitSignal(pages.kept) as kept:
        section.editor.bar.saved_as.emit("Green")
    assert kept.args == ["themes"]
    assert (holder.value.card_theme, section.theme.value) == ("Green", "Green")
    with qtbot.waitSignal(pages.tried) as tried:
        section.editor.trying.click()
    assert tried.args == [CARD, section.editor.draft.style]
    section.close_now()
    assert not section.editor.isVisible()
