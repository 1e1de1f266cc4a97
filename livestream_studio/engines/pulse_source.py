"""Which PulseAudio or PipeWire source feeds this process, on Linux.

A stream whose source is unplugged does not end: the server silently moves it to another source. Only
the server knows, so its own tool `pactl` is asked every two seconds, in a thread: a hung server must
not hold up the sound.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
import threading
from typing import Any

_EVERY_SECONDS = 2.0
_FIRST_LOOKS = 8


def pulse_source(pid: int | None = None) -> str | None:
    """The name of the source that process `pid` (this one) records from; None where nobody can say."""
    outputs = _pactl("list", "source-outputs")
    mine = str(pid or os.getpid())
    for output in outputs or ():
        if output.get("properties", {}).get("application.process.id") == mine:
            for source in _pactl("list", "sources") or ():
                if source.get("index") == output.get("source"):
                    return str(source.get("name"))
    return None


def _pactl(*arguments: str) -> list[dict[str, Any]] | None:
    program = shutil.which("pactl") if sys.platform == "linux" else None
    if program is None:
        return None
    try:
        said = subprocess.run(
            [program, "-f", "json", *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_EVERY_SECONDS,
            check=True,
        ).stdout
        found = json.loads(said or b"[]")
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return found if isinstance(found, list) else None


class SourceWatch:
    """Asks `pulse_source` now and then. `moved_to()` gives the new name once the source has changed."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._first: str | None = None
        self._now: str | None = None
        self._thread: threading.Thread | None = None
        if sys.platform == "linux" and shutil.which("pactl"):
            self._thread = threading.Thread(target=self._run, name="microphone-source", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        for look in itertools.count():
            if name := pulse_source():
                self._first = self._first or name
                self._now = name
            # a stream that was just opened is not listed at once
            soon = self._first is None and look < _FIRST_LOOKS
            if self._stop.wait(_EVERY_SECONDS / 8 if soon else _EVERY_SECONDS):
                return

    def known(self) -> bool:
        """Whether the first source has been seen, so that a change would be."""
        return self._first is not None

    def moved_to(self) -> str | None:
        return self._now if self._now != self._first else None

    def close(self) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
