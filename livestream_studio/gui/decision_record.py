"""What each overlay did so that lines can be read, kept beside the journal."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import TextIO

from livestream_studio.core.display import Decision

log = logging.getLogger(__name__)
HEADING = "ms\toverlay\tline\taction\tby_ms\n"


class DecisionRecord:
    """A table for each show: SESSION.tsv in `folder`, without what the lines say; a row is on the disk once
    `note` returns, and a show without a decision has no table. `ms` counts from the show's begin. Never
    fails: a record that cannot be kept stops nobody.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: TextIO | None = None
        self._session = ""  # of the show that runs
        self._began = 0.0

    def begin(self, session: str) -> None:
        self.close()
        self._session, self._began = session, time.monotonic()

    def note(self, overlay: str, decision: Decision) -> None:
        """Only what is decided while a show runs."""
        if not self._session:
            return
        at, line = round(1000 * (time.monotonic() - self._began)), f"{decision.utterance}.{decision.part}"
        name = " ".join(overlay.split())
        try:
            self._opened().write(f"{at}\t{name}\t{line}\t{decision.action}\t{decision.ms}\n")
        except OSError as error:
            self._give_up(error)

    def _opened(self) -> TextIO:
        if self._file is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"{self._session}.tsv"
            self._file = path.open("w", encoding="utf-8", newline="\n", buffering=1)
            self._file.write(HEADING)
        return self._file

    def close(self) -> None:
        file, self._file, self._session = self._file, None, ""
        if file is not None:
            try:
                file.close()
            except OSError as error:
                log.warning("the overlays' decisions are not kept to their end: %s", error)

    def _give_up(self, error: OSError) -> None:
        log.warning("the overlays' decisions are not kept: %s", error)
        self.close()
