"""What was found of placeholders, kept for each installed route: probing takes seconds, once."""

from __future__ import annotations

import json
import logging
import os
import tempfile
from pathlib import Path
from typing import Any

from livestream_studio.translation.placeholders import Probe

log = logging.getLogger(__name__)


class ProbeStore:
    """A small JSON file: the route's packages with their versions, and what was found. A file that
    cannot be read or written costs time, never a show."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, route: str) -> Probe | None:
        found: Any = self._all().get(route)
        try:
            return Probe(str(found["spelling"]), float(found["survived"]))
        except (TypeError, KeyError, ValueError):
            return None

    def put(self, route: str, found: Probe) -> None:
        kept = {**self._all(), route: {"spelling": found.spelling, "survived": round(found.survived, 3)}}
        part: str | None = None
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, part = tempfile.mkstemp(prefix=f"{self._path.name}.", dir=self._path.parent)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(kept, file, ensure_ascii=False, indent=1)
            os.replace(part, self._path)
        except OSError as error:
            log.warning("what was found of placeholders could not be kept: %s", error)
            if part is not None:
                Path(part).unlink(missing_ok=True)

    def _all(self) -> dict[str, Any]:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) else {}
