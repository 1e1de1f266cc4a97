"""The demo's show as lines in three languages, for a first look at pages that would be empty."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from livestream_studio.paths import assets
from livestream_studio.translation.termbase import Term

SPOKEN, TARGETS = "zh", ("ru", "kk")


@dataclass(frozen=True, slots=True)
class DemoLine:
    """One line of the show; times are those of the Chinese recording."""

    texts: dict[str, str]
    spoken: str
    start_ms: int
    end_ms: int


def demo_lines() -> list[DemoLine]:
    """The whole show in its order."""
    tracks = {code: _track(code) for code in (SPOKEN, *TARGETS)}
    made = []
    for at, line in enumerate(tracks[SPOKEN]):
        texts = {code: str(track[at]["written"]) for code, track in tracks.items()}
        made.append(DemoLine(texts, str(line["spoken"]), line["start_ms"], line["end_ms"]))
    return made


def demo_terms() -> list[Term]:
    """Some names as a host would write them down."""
    return [
        Term("", {"zh": "霍尔果斯", "ru": "Хоргос", "kk": "Қорғас"}, "city", {}, {"kk": ("Хоргос",)}),
        Term("", {"zh": "安踏", "ru": "Anta", "kk": "Anta"}, "brand", {"ru": ("Анта",)}, {}),
        Term("", {"zh": "保税仓", "ru": "бонд-склад", "kk": "бонд қоймасы"}, "term", {}, {"ru": ("сток",)}),
        Term("", {"zh": "艾达娜", "ru": "Айдана", "kk": "Айдана"}, "person"),
    ]


def _track(code: str) -> list[dict[str, Any]]:
    found = json.loads((assets() / "demo" / f"{code}.json").read_text(encoding="utf-8"))
    assert isinstance(found, list)
    return found
