"""The window in four languages: all there, nothing lost on the way, nothing cut off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from gui.room import cut_off, filled_pages

from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.tongue import LANGUAGES
from tools import translations


def test_everything_is_translated_and_fits_together() -> None:
    assert translations.check() == []


def test_every_language_of_the_window_has_its_file() -> None:
    assert set(translations.FORMS) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_cut_off_at_the_usual_size(studio: Callable[..., MainWindow], language: str) -> None:
    window = studio(interface_language=language)
    window.resize(1440, 900)
    window.show()
    for name in filled_pages(window):
        assert cut_off(window) == [], name
