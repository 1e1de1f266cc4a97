"""What other pages keep counts for the show, without a stop of the window."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import StudioError
from livestream_studio.gui.kept_elsewhere import KeptElsewhere
from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.show_control import ShowControl
from livestream_studio.settings import Settings


class Engines:
    def __init__(self) -> None:
        self.read, self.products, self.go, self.error = 0, 0, threading.Event(), ""
        self.go.set()
        self.expected: list[Settings] = []

    def expect(self, settings: Settings) -> None:
        self.expected.append(settings)

    def reread(self) -> None:
        self.go.wait(5)
        self.read += 1
        if self.error:
            raise StudioError(self.error)

    def reread_products(self) -> None:
        self.go.wait(5)
        self.products += 1


class Control(QObject):
    told = Signal(object)
    ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.engines: Engines | None = Engines()
        self.busy, self.prepared = False, 0

    def prepare(self) -> None:
        self.prepared += 1


@pytest.fixture
def control() -> Control:
    return Control()


@pytest.fixture
def pages() -> Navigator:
    return Navigator()


@pytest.fixture
def elsewhere(pages: Navigator, control: Control) -> Iterator[KeptElsewhere]:
    made = KeptElsewhere(pages, cast("ShowControl", control), SettingsHolder(Settings()))
    made.quiet.setInterval(0)
    yield made
    made.close()


def test_many_edits_at_once_are_read_twice_at_most(
    elsewhere: KeptElsewhere, pages: Navigator, control: Control, qtbot: QtBot
) -> None:
    engines = control.engines
    assert engines is not None
    engines.go.clear()
    for _ in range(5):
        pages.kept.emit("lines")
    engines.go.set()
    qtbot.waitUntil(lambda: engines.read == 2 and not elsewhere.work.running)


def test_products_are_read_beside_lines(
    elsewhere: KeptElsewhere, pages: Navigator, control: Control, qtbot: QtBot
) -> None:
    engines = control.engines
    assert engines is not None
    engines.go.clear()
    for what in ("products", "lines", "products"):
        pages.kept.emit(what)
    engines.go.set()
    qtbot.waitUntil(lambda: not elsewhere.work.running and engines.read == 1)
    assert 1 <= engines.products <= 2


def test_names_are_expected_once_nothing_changes_any_more(
    elsewhere: KeptElsewhere, pages: Navigator, control: Control, qtbot: QtBot
) -> None:
    engines = control.engines
    assert engines is not None
    for what in ("products", "order", "products"):
        pages.kept.emit(what)
    qtbot.waitUntil(lambda: len(engines.expected) == 1 and not elsewhere.work.running)
    assert not elsewhere.quiet.isActive()


def test_during_a_show_nothing_heavy_is_loaded_and_after_it_the_names_are(
    elsewhere: KeptElsewhere, pages: Navigator, control: Control, qtbot: QtBot
) -> None:
    engines = control.engines
    assert engines is not None
    control.busy = True
    pages.kept.emit("order")
    with qtbot.waitSignal(elsewhere.quiet.timeout):
        pass
    assert engines.expected == []
    control.busy = False
    control.ended.emit(None)
    qtbot.waitUntil(lambda: len(engines.expected) == 1)


def test_a_show_that_begins_meanwhile_goes_before_the_names(
    elsewhere: KeptElsewhere, pages: Navigator, control: Control, qtbot: QtBot
) -> None:
    engines = control.engines
    assert engines is not None
    engines.go.clear()
    with qtbot.waitSignal(elsewhere.quiet.timeout):
        pages.kept.emit("products")
    control.busy = True
    with qtbot.waitSignal(elsewhere.work.done):
        engines.go.set()
    qtbot.waitUntil(lambda: not elsewhere.work.running)
    assert (engines.products, engines.expected) == (1, [])


def test_lines_that_cannot_be_read_are_told(
    elsewhere: KeptElsewhere, pages: Navigator, control: Control, qtbot: QtBot
) -> None:
    assert control.engines is not None
    control.engines.error = "store_corrupt"
    with qtbot.waitSignal(control.told) as told:
        pages.kept.emit("lines")
    assert told.args[0].code == "store_corrupt"


def test_other_models_are_loaded_before_the_next_show_but_not_during_one(
    elsewhere: KeptElsewhere, pages: Navigator, control: Control
) -> None:
    control.busy = True
    pages.kept.emit("models")
    assert (control.prepared, control.engines is None) == (0, False)
    control.busy = False
    pages.kept.emit("models")
    assert (control.prepared, control.engines is None) == (1, True)
    pages.kept.emit("lines")  # nothing is loaded: it will be read then
    assert not elsewhere.work.running
