"""Running a live session to its end, or until Ctrl-C."""

from __future__ import annotations

from livestream_studio.cli.sinks import Collector
from livestream_studio.running import Show


def follow(show: Show, collector: Collector) -> bool:
    """Returns once the last line is out; True where the session ended in a fatal problem."""
    show.start()
    try:
        while not show.wait(0.2):  # short, so that Ctrl-C is heard on Windows too
            pass
    except KeyboardInterrupt:
        show.stop()
    return collector.fatal
