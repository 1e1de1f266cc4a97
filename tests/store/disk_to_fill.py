"""`disk_to_fill.py FOLDER LINES [bare]`: a show's journal in FOLDER, whose disk is full by its first line.

Says how many lines were kept. With `bare` no room was set aside before.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

from livestream_studio.core.types import Cue, Origin, Session, StudioError, Word
from livestream_studio.store.journal import SessionJournal
from livestream_studio.store.sessions import Sessions

SAID = "大家好欢迎来到我们的直播间今天给大家带来一条羊毛围巾价格是二百九十九元"
SHOWN = "Всем привет, добро пожаловать в наш прямой эфир, сегодня у нас шерстяной шарф по цене 299 юаней"


def fill(folder: Path) -> None:
    """Other programs' files: nothing is left, however small."""
    for size in (2**20, 4096, 1):
        with suppress(OSError), (folder / f"filler{size}").open("wb", buffering=0) as file:
            while file.write(bytes(size)) == size:
                pass


def lines(utterance: int) -> list[Cue]:
    at = utterance * 1440
    words = tuple(Word(SAID[n : n + 2], at + n * 50, at + n * 50 + 100, 0.93) for n in range(0, len(SAID), 2))
    heard = Cue(utterance, "zh", SAID, SAID, at, at + 1400, True, Origin.SPEECH, words=words)
    shown = [Cue(utterance, to, SHOWN, SAID, at, at + 1400, True, Origin.MACHINE) for to in ("ru", "kk")]
    return [heard, *shown]


def main() -> None:
    folder, number = Path(sys.argv[1]), int(sys.argv[2])
    session = Session("s", "2026-11-22T20:00:00+08:00", "zh", ("ru", "kk"))
    journal = SessionJournal(folder / "studio.db", session)
    if "bare" not in sys.argv:
        assert journal.set_room_aside()
    fill(folder)
    with suppress(StudioError):
        for utterance in range(number):
            for cue in lines(utterance):
                journal.keep(cue)
        journal.end()
    for filler in folder.glob("filler*"):
        filler.unlink()
    sys.stdout.write(f"{len(Sessions(folder / 'studio.db').cues('s'))}\n")


if __name__ == "__main__":
    main()
