"""One long piece of work beside the window."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from livestream_studio.core.types import StudioError

log = logging.getLogger(__name__)


class Cancelled(Exception):
    """Raised inside the work by `Work.report` once nobody wants it any more."""


class Work(QObject):
    """Runs one function at a time in a thread of its own; its signals come in the window's thread.

    Work that takes long is given `report` as an argument and calls it with the share that is done: so
    it shows progress, and ends when it is cancelled. After `cancel` neither `done` nor `failed` comes.
    `failed` carries a `StudioError`; for any other exception it is `unexpected` (detail: its type).
    """

    done = Signal(object)
    failed = Signal(object)
    progress = Signal(float)
    running_changed = Signal(bool)
    _ended = Signal(object)
    _reported = Signal(object)

    def __init__(self, name: str = "work", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = f"studio-{name}"
        self._job: _Job | None = None
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._report, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> bool:
        return self._job is not None

    def start(self, fn: Callable[..., Any], *args: Any) -> None:
        """Raises `RuntimeError` while the last work still runs."""
        if self._job is not None:
            raise RuntimeError(f"{self._name} is busy")
        job = self._job = _Job(fn, args)
        job.thread = threading.Thread(target=self._run, args=(job,), name=self._name, daemon=True)
        job.thread.start()
        self.running_changed.emit(True)

    def report(self, share: float) -> None:
        """For the work itself, in its thread: `share` is 0 to 1. Raises `Cancelled`."""
        job = self._job
        if job is None or job.cancelled.is_set():
            raise Cancelled
        self._reported.emit((job, share))

    def cancel(self) -> None:
        """Asks the work to end; it does when it next reports."""
        if self._job is not None:
            self._job.cancelled.set()

    def close(self) -> None:
        """Cancels and waits for the thread's end; no signal comes after it."""
        job = self._job
        if job is not None:
            self.cancel()
            job.thread.join()
            self._forget()

    def _run(self, job: _Job) -> None:
        try:
            job.result = job.fn(*job.args)
        except Cancelled:
            job.cancelled.set()
        except StudioError as error:
            job.error = error
        except Exception as error:
            log.exception("work failed")
            job.error = StudioError("unexpected", type(error).__name__, fatal=False)
        self._ended.emit(job)

    @Slot(object)
    def _report(self, reported: tuple[_Job, float]) -> None:
        job, share = reported
        if job is self._job and not job.cancelled.is_set():
            self.progress.emit(share)

    @Slot(object)
    def _end(self, job: _Job) -> None:
        if job is not self._job:
            return
        job.thread.join()
        self._forget()
        if job.cancelled.is_set():
            return
        if job.error is not None:
            self.failed.emit(job.error)
        else:
            self.done.emit(job.result)

    def _forget(self) -> None:
        self._job = None
        self.running_changed.emit(False)


class _Job:
    def __init__(self, fn: Callable[..., Any], args: tuple[Any, ...]) -> None:
        self.fn, self.args = fn, args
        self.cancelled = threading.Event()
        self.thread: threading.Thread
        self.result: Any = None
        self.error: StudioError | None = None
