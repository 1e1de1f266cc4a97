"""Ctrl-C in the terminal and a polite kill close the window as its own button does."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupts(QObject):
    """`asked`: the program shall end. Python alone would only notice at the next event of the window."""

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, self._theirs = socket.socketpair()
        for end in (self._ours, self._theirs):
            end.setblocking(False)
        self._before = [signal.signal(each, lambda *_: None) for each in SIGNALS]
        self._wakeup = signal.set_wakeup_fd(self._theirs.fileno())
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def close(self) -> None:
        """As it was before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for each, handler in zip(SIGNALS, self._before, strict=True):
            signal.signal(each, handler)
        self._ours.close()
        self._theirs.close()

    def _woken(self) -> None:
        if any(number in SIGNALS for number in self._ours.recv(64)):
            self.asked.emit()
