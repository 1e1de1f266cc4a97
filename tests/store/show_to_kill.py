"""A live session to be killed: run as a program by test_killed.py, once for each death.

Imports once, then forks for each line on standard input (`DATABASE JOURNAL`), so that twenty deaths
take seconds. Prints `pid N`, each final cue as JSON when it is shown, and `dead` when it is over.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import uuid
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from fakes import FakeRecognizer, FakeSegmenter, FakeSource, FakeTranslator

from livestream_studio.core.live import LivePipeline
from livestream_studio.core.types import Cue, Event, Session
from livestream_studio.store.journal import SessionJournal, now

LINES = 60  # three times as many finals; after them the source waits to be killed


class SlowJournal(SessionJournal):
    """Takes its time, then commits."""

    def keep(self, cue: Cue) -> None:
        threading.Event().wait(0.004)
        super().keep(cue)


class LyingJournal(SessionJournal):
    """The mistake that the test must catch: says that it is kept, and commits later."""

    def keep(self, cue: Cue) -> None:
        threading.Timer(1.0, super().keep, [cue]).start()


JOURNALS = {"honest": SessionJournal, "slow": SlowJournal, "lying": LyingJournal}


class Screen:
    def accept(self, event: Event) -> None:
        if isinstance(event, Cue) and event.final:
            line = json.dumps([event.utterance, event.part, event.language, event.text])
            os.write(1, line.encode() + b"\n")


def show(database: str, journal: str) -> None:
    session = Session(str(uuid.uuid4()), now(), "zh", ("ru", "kk"))
    recognizer = FakeRecognizer(f"line {n}" for n in range(LINES))
    live = LivePipeline(
        FakeSource(recognizer.chunks + 1, gate=threading.Semaphore(recognizer.chunks)),
        recognizer,
        FakeSegmenter(),
        [FakeTranslator("ru"), FakeTranslator("kk")],
        JOURNALS[journal](Path(database), session),
        [Screen()],
    )
    live.start()
    live.wait()


def main() -> None:
    for order in sys.stdin:
        pid = os.fork()
        if not pid:
            show(*order.rstrip("\n").split("\t"))
            os._exit(0)
        os.write(1, f"pid {pid}\n".encode())
        os.waitpid(pid, 0)
        os.write(1, b"dead\n")


if __name__ == "__main__":
    main()
