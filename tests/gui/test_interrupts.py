from __future__ import annotations

import signal

from pytestqt.qtbot import QtBot

from livestream_studio.gui.interrupts import Interrupts


def test_ctrl_c_asks_and_kills_nobody(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGINT)
    interrupts = Interrupts()
    try:
        with qtbot.waitSignal(interrupts.asked):
            signal.raise_signal(signal.SIGINT)
    finally:
        interrupts.close()
    assert signal.getsignal(signal.SIGINT) == before
