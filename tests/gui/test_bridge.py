"""Threads meet Qt here and nowhere else."""

from __future__ import annotations

import threading

from PySide6.QtCore import QThread
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from livestream_studio.core.types import Backlog, Cue, Event, Level, Origin, Problem
from livestream_studio.gui.bridge import Bridge


def cue(number: int) -> Cue:
    return Cue(number, "zh", f"{number}", f"{number}", 0, 1, True, Origin.SPEECH)


def test_events_come_in_order_and_in_the_windows_thread(qtbot: QtBot) -> None:
    bridge = Bridge()
    came: list[tuple[Event, bool]] = []
    here = QThread.currentThread()
    for signal in (bridge.cue, bridge.problem, bridge.level, bridge.backlog):
        signal.connect(lambda event: came.append((event, QThread.currentThread() is here)))
    events = [cue(1), Problem("journal_late"), Level(-20.0, -3.0, 100), Backlog("ru", 3), cue(2)]
    thread = threading.Thread(target=lambda: [bridge.accept(event) for event in events])
    thread.start()
    thread.join()
    assert came == [], "nothing happens before the window's thread has time for it"
    qtbot.waitUntil(lambda: len(came) == len(events))
    assert came == [(event, True) for event in events]


def test_the_windows_own_events_wait_for_their_turn(qtbot: QtBot) -> None:
    bridge = Bridge()
    came: list[Cue] = []
    bridge.cue.connect(came.append)
    thread = threading.Thread(target=bridge.accept, args=(cue(1),))
    thread.start()
    thread.join()
    bridge.accept(cue(2))
    qtbot.waitUntil(lambda: len(came) == 2)
    assert [each.utterance for each in came] == [1, 2]


def test_the_toolkit_survives_a_long_show(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 ends the process here: each call that returns nothing loses one
    reference to None."""
    bridge, label, shown = Bridge(), QLabel(), [0]
    qtbot.addWidget(label)

    def show(event: Cue) -> None:
        shown[0] += 1
        label.setText(event.text)

    bridge.cue.connect(show)
    thread = threading.Thread(target=lambda: [bridge.accept(cue(number)) for number in range(5_000)])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: shown[0] == 5_000, timeout=30_000)
    for number in range(20_000):
        label.setText(str(number))
    assert label.text() == "19999"
