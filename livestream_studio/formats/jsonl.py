"""JSON Lines: every cue with all that is known of it, untranslated lines too; for scripts and evidence."""

import json
from collections.abc import Sequence

from livestream_studio.core.types import Cue
from livestream_studio.formats.base import Format, Track


def line(cue: Cue) -> str:
    """One cue as one line of JSON, without the line end."""
    return json.dumps(
        {
            "utterance": cue.utterance,
            "part": cue.part,
            "language": cue.language,
            "text": cue.text,
            "spoken": cue.spoken,
            "start_ms": cue.start_ms,
            "end_ms": cue.end_ms,
            "final": cue.final,
            "origin": str(cue.origin),
            "score": cue.score,
            "confidence": cue.confidence,
        },
        ensure_ascii=False,
    )


def render(tracks: Sequence[Track]) -> str:
    cues = sorted(
        (cue for track in tracks for cue in track.cues), key=lambda c: (c.start_ms, c.utterance, c.part)
    )
    return "".join(f"{line(cue)}\n" for cue in cues)


FORMAT = Format("jsonl", per_language=False, render=render)
