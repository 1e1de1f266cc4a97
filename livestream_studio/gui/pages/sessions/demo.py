"""Sessions of the demo's show, for a first look at the page and for pictures."""

from __future__ import annotations

import uuid
from dataclasses import replace
from pathlib import Path

from livestream_studio.core.types import Cue, Origin, Session
from livestream_studio.gui.pages.lines.demo_show import SPOKEN, TARGETS, DemoLine, demo_lines
from livestream_studio.store.journal import SessionJournal
from livestream_studio.store.sessions import Sessions

# title, when, how many lines, how it ended
SHOWS = (
    ("Вечерний эфир: платья и кроссовки", "2026-11-21T19:00:04+05:00", 47, "ended"),
    ("直播：冬季新品", "2026-11-20T20:30:11+05:00", 31, "crashed"),
    ("Киім көрсетілімі", "2026-11-18T18:02:40+05:00", 24, "interrupted"),
    ("zh.ogg", "2026-11-17T11:15:00+05:00", 47, "ended"),
)
_NAMES = uuid.UUID("2f9d8d5e-3d4c-5c5b-8b1e-0d5c86b7a1f4")
_ORIGINS = (Origin.APPROVED, Origin.APPROVED, Origin.MEMORY, Origin.APPROVED, Origin.MACHINE, Origin.NONE)


def fill(database: Path) -> str:
    """Keeps those shows that are not there; the id of the first one."""
    lines, sessions = demo_lines(), Sessions(database)
    there = {kept.session.id for kept in (*sessions.all(), *sessions.all(deleted=True))}
    for title, started, count, state in SHOWS:
        session = Session(_id(started), started, SPOKEN, TARGETS, title)
        if session.id in there:
            continue
        journal = SessionJournal(database, session, power_safe=False)
        for number, line in enumerate(lines[:count], start=1):
            for cue in _cues(number, line):
                journal.keep(cue)
                if number == 2 and cue.language == "ru":
                    journal.edit(replace(cue, text="Друзья, добрый вечер!", origin=Origin.APPROVED), "Айдана")
        journal.end(state)
    return _id(SHOWS[0][1])


def _id(started: str) -> str:
    return str(uuid.uuid5(_NAMES, started))


def _cues(number: int, line: DemoLine) -> list[Cue]:
    heard = Cue(
        number, SPOKEN, line.texts[SPOKEN], line.spoken, line.start_ms, line.end_ms, True, Origin.SPEECH
    )
    made = [heard]
    for code in TARGETS:
        origin = _ORIGINS[number % len(_ORIGINS)]
        text = "" if origin is Origin.NONE else line.texts[code]
        score = 0.94 if origin is Origin.MEMORY else None
        made.append(replace(heard, language=code, text=text, origin=origin, score=score))
    return made
