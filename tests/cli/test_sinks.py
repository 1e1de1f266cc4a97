"""What the terminal shows of a line: who made it, by the marks that the window has too."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from livestream_studio.cli.sinks import LEGEND, TerminalSink
from livestream_studio.core.types import MARKS, Cue, Origin


@pytest.mark.parametrize("origin", Origin)
def test_a_line_has_its_mark_without_colours_too(origin: Origin) -> None:
    out = StringIO()
    console = Console(file=out, width=80)
    TerminalSink(console, console).accept(Cue(1, "ru", "Шарф", "", 0, 1000, True, origin))
    assert f"ru  {MARKS[origin]} Шарф" in out.getvalue()


def test_the_legend_names_every_mark() -> None:
    assert [sign for sign in MARKS.values() if sign not in LEGEND] == []
