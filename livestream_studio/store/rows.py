"""Cues and sessions as rows, and back."""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from livestream_studio.core.types import Cue, Origin, Session, Word

# A cue's id follows from its key, so that two desktops that exchange a session agree on it.
_CUE_NAMES = uuid.UUID("5f7c3a52-2f0e-5d1b-9a63-6f0c3f3f7d10")


@dataclass(frozen=True, slots=True)
class KeptSession:
    """A session as the journal has it. `origin` is the recording's path, empty for a microphone;
    `cues` counts the lines of all tracks, `lines` those that were spoken; `length_ms` is the end of the last
    one; `deleted` says when it was put into the bin."""

    session: Session
    origin: str
    ended: str | None
    state: str
    cues: int
    length_ms: int = 0
    deleted: str | None = None
    lines: int = 0

    @property
    def unfinished(self) -> bool:
        """It runs at this moment, or the program was killed while it did."""
        return self.ended is None


@dataclass(frozen=True, slots=True)
class CueVersion:
    """One text that was shown. `by` is empty where the program made it."""

    at: str
    text: str
    origin: Origin
    by: str


def cue_id(session: str, cue: Cue) -> str:
    return str(uuid.uuid5(_CUE_NAMES, f"{session}/{cue.utterance}/{cue.part}/{cue.language}"))


def row_of_cue(session: str, cue: Cue) -> dict[str, Any]:
    return {
        "id": cue_id(session, cue),
        "session": session,
        "utterance": cue.utterance,
        "part": cue.part,
        "language": cue.language,
        "text": cue.text,
        "spoken": cue.spoken,
        "start_ms": cue.start_ms,
        "end_ms": cue.end_ms,
        "origin": cue.origin.value,
        "score": cue.score,
        "confidence": cue.confidence,
        "notes": _json(cue.notes),
        "words": _json([(word.text, word.start_ms, word.end_ms, word.confidence) for word in cue.words]),
    }


def cue_of_row(row: Mapping[str, Any]) -> Cue:
    return Cue(
        utterance=row["utterance"],
        part=row["part"],
        language=row["language"],
        text=row["text"],
        spoken=row["spoken"],
        start_ms=row["start_ms"],
        end_ms=row["end_ms"],
        final=True,
        origin=Origin(row["origin"]),
        score=row["score"],
        confidence=row["confidence"],
        notes=tuple(json.loads(row["notes"])),
        words=tuple(Word(*word) for word in json.loads(row["words"])),
    )


def row_of_session(session: Session, origin: str) -> dict[str, Any]:
    return {
        "id": session.id,
        "started": session.started,
        "source": session.source,
        "targets": _json(session.targets),
        "title": session.title,
        "origin": origin,
        "ended": None,
        "state": "running",
    }


def session_of_row(row: Mapping[str, Any]) -> KeptSession:
    session = Session(
        row["id"], row["started"], row["source"], tuple(json.loads(row["targets"])), row["title"]
    )
    return KeptSession(
        session,
        row["origin"],
        row["ended"],
        row["state"],
        row["cues"],
        row["length_ms"],
        row["deleted"],
        row["lines"],
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
