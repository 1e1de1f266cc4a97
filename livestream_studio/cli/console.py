"""What the commands print with. Data goes to standard output, everything else to standard error."""

from __future__ import annotations

import json
import sys
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn


def screen() -> Console:
    """For a person: colours where the terminal has them, plain text in a pipe."""
    return Console(file=sys.stdout, highlight=False, soft_wrap=True)


def notices() -> Console:
    return Console(file=sys.stderr, highlight=False, soft_wrap=True)


def progress() -> Progress:
    """Bars with the time left, on standard error; nothing at all where that is no terminal."""
    console = notices()
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal,
        transient=True,
    )


def put_json(value: Any) -> None:
    """One line of JSON, sent on at once so that a reading program need not wait."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()
