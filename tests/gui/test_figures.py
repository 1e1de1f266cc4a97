"""Numbers in the window: one helper writes them, as each language does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget

from livestream_studio import gui
from livestream_studio.gui.figures import data_size, day, exact, number, percent, retold
from livestream_studio.gui.translated import Translated

GUI = Path(gui.__file__).parent
OWN = ("figures.py", "overlay/", "printing/")  # the audience's languages are not the window's
FORMATTED = re.compile(r"\{[^{}\"]*:[,.\d]*[fge%]\}|toString\([^\n]*\"f\"|formattedDataSize|\} %\"")


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "decimal", "share", "size", "large"),
    [
        ("en", "23.5", "94%", "1.3\u00a0GB", "12,700"),
        ("zh", "23.5", "94%", "1.3\u00a0GB", "12,700"),
        ("ru", "23,5", "94\u00a0%", "1,3\u00a0ГБ", "12\u00a0700"),
        ("kk", "23,5", "94\u00a0%", "1,3\u00a0ГБ", "12\u00a0700"),
    ],
)
def test_each_language_in_its_way(
    speak: Callable[[str], None], language: str, decimal: str, share: str, size: str, large: str
) -> None:
    speak(language)
    assert number(23.54, 1) == decimal
    assert percent(94) == share
    assert data_size(round(1.3 * 2**30)) == size
    assert exact(Decimal("12700.00")) == large
    assert exact(Decimal("12700"), grouped=False) == "12700"


def test_figures_keep_their_places_and_names_stay(speak: Callable[[str], None]) -> None:
    speak("ru")
    assert retold("доля ошибок 9.60 (dev), 8 (SpeechIO-02)") == "доля ошибок 9,60 (dev), 8 (SpeechIO-02)"
    assert exact(Decimal("0.1250")) == "0,125"
    assert percent(Decimal("12.5")) == "12,5\u00a0%"
    assert data_size(43_898_754) == "42\u00a0МБ"
    assert data_size(0) == "0,0\u00a0КБ"


def test_nothing_else_in_the_window_writes_numbers() -> None:
    found = [
        f"{path.relative_to(GUI).as_posix()}: {line.strip()}"
        for path in sorted(GUI.rglob("*.py"))
        if not path.relative_to(GUI).as_posix().startswith(OWN)
        for line in path.read_text(encoding="utf-8").splitlines()
        if FORMATTED.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(("language", "written"), [("zh", "2026/11/23"), ("ru", "23.11.2026")])
def test_days_as_each_locale_writes_them(speak: Callable[[str], None], language: str, written: str) -> None:
    speak(language)
    assert day("2026-11-23") == written


def test_large_counts_of_plurals_are_grouped(speak: Callable[[str], None], qapp: QApplication) -> None:
    class Counted(Translated, QWidget):
        def retranslate(self) -> None: ...

    speak("ru")
    said = Counted()
    assert [said.tr("%n of them", None, n) for n in (999, 12_700)] == ["999 of them", "12\u00a0700 of them"]
