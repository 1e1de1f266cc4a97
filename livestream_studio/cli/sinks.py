"""Where the lines of a running session appear: the terminal, or JSON Lines for a script."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.text import Text

from livestream_studio.cli.words import message
from livestream_studio.core.types import (
    MARKS,
    UNSURE_NUMBER,
    UNSURE_SLOT,
    Backlog,
    Cue,
    Event,
    Origin,
    Problem,
)
from livestream_studio.formats.jsonl import line

_STYLES = {
    Origin.SPEECH: "bold",
    Origin.APPROVED: "green",
    Origin.MEMORY: "cyan",
    Origin.MACHINE: "yellow",
    Origin.NONE: "red",
}
_UNSURE = (UNSURE_SLOT, UNSURE_NUMBER)
_MEANT = {
    Origin.APPROVED: "approved line",
    Origin.MEMORY: "mended",
    Origin.MACHINE: "machine, numbers checked",
    Origin.NONE: "not translated: nothing is shown",
}
LEGEND = "   ".join(f"{MARKS[origin]} {words}" for origin, words in _MEANT.items())


class TerminalSink:
    """Final lines one under the other; the partial line moves at the bottom where this is a terminal.

    `in_time` is False where sound comes faster than it was spoken: then waiting lines are no trouble.
    """

    def __init__(self, console: Console, notices: Console, *, in_time: bool = True) -> None:
        self._console, self._notices, self._in_time = console, notices, in_time
        self._partial = ""

    def accept(self, event: Event) -> None:
        if isinstance(event, Cue):
            if event.final:
                self._final(event)
            elif event.origin is Origin.SPEECH:
                self._show_partial(event.text)
        elif isinstance(event, Problem):
            self._clear()
            self._notices.print(f"! {message(event)}", style="yellow", markup=False)
        elif isinstance(event, Backlog) and event.waiting > 20 and event.stage != "journal" and self._in_time:
            self._clear()
            self._notices.print(
                f"! {event.stage}: {event.waiting} lines behind", style="yellow", markup=False
            )

    def close(self) -> None:
        self._clear()

    def _final(self, cue: Cue) -> None:
        self._clear()
        at = f"{cue.start_ms // 60_000:3d}:{cue.start_ms // 1000 % 60:02d}"
        head = at if cue.origin is Origin.SPEECH else " " * len(at)
        line = Text(f"{head}  {cue.language}  {MARKS[cue.origin]} ", style="dim") + Text(
            cue.text, style=_STYLES[cue.origin]
        )
        unclear = [note.partition(":")[2] for note in cue.notes if note.startswith(_UNSURE)]
        if unclear and cue.origin is Origin.SPEECH:
            line += Text(f"   ? {', '.join(unclear)}", style="yellow")
        self._console.print(line)

    def _show_partial(self, text: str) -> None:
        if not self._console.is_terminal:
            return
        self._clear()
        self._partial = text[-(self._console.width // 2 - 4) :]  # a wrapped line could not be wiped again
        sys.stdout.write(f"\x1b[2m… {self._partial}\x1b[0m")
        sys.stdout.flush()

    def _clear(self) -> None:
        if self._partial:
            sys.stdout.write("\r\x1b[2K")
            sys.stdout.flush()
            self._partial = ""


class JsonSink:
    """Each cue, partial or final, as a line of JSON, sent on at once; problems on standard error."""

    def __init__(self, notices: Console) -> None:
        self._notices = notices

    def accept(self, event: Event) -> None:
        if isinstance(event, Cue):
            sys.stdout.write(line(event) + "\n")
            sys.stdout.flush()
        elif isinstance(event, Problem):
            self._notices.print(message(event), markup=False)

    def close(self) -> None:
        sys.stdout.flush()


class Collector:
    """Keeps the final cues for the files, whether a fatal problem ended it all, and whether the recording
    was cut short.

    With `notices` it also tells of problems: for work that shows no lines while it runs.
    """

    def __init__(self, notices: Console | None = None) -> None:
        self.cues: list[Cue] = []
        self.fatal = self.cut_short = False
        self._notices = notices

    def accept(self, event: Event) -> None:
        if isinstance(event, Cue) and event.final:
            self.cues.append(event)
        elif isinstance(event, Problem):
            self.fatal = self.fatal or event.fatal
            self.cut_short = self.cut_short or event.code == "media_truncated"
            if self._notices is not None:
                self._notices.print(message(event), style="yellow", markup=False)
