"""`demo`: the demo show through the live pipeline, with nothing to set up."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from livestream_studio.cli.options import LANGUAGE, several, targets_of

if TYPE_CHECKING:
    from livestream_studio.core.types import Cue
    from livestream_studio.running import Show
    from livestream_studio.settings import Settings


@click.command("demo")
@click.option("--fast", is_flag=True, help="As fast as this computer can, instead of in real time.")
@click.option("--json", "as_json", is_flag=True, help="Each cue as a line of JSON, when it is shown.")
@click.option(
    "--from", "source", type=LANGUAGE, default="zh", help="Which host speaks: zh (the default), ru or kk."
)
@several("--to", "targets", kind=LANGUAGE, help="Languages of the subtitles; without it, all others.")
def command(fast: bool, as_json: bool, source: str, targets: tuple[str, ...]) -> None:
    """Play the demo show: a host's recorded speech becomes subtitles in three languages.

    In the terminal, and where there is a display in the overlay too, unless the studio is open and has its
    own there. Pictures of the overlay lie beside the subtitle files.
    """
    from livestream_studio import formats, paths, settings, studio
    from livestream_studio.cli.console import notices, screen
    from livestream_studio.cli.show import follow
    from livestream_studio.cli.sinks import LEGEND, Collector, JsonSink, TerminalSink
    from livestream_studio.core.ports import CueSink
    from livestream_studio.core.types import StudioError
    from livestream_studio.gui.claim import is_held
    from livestream_studio.gui.display import why_no_window
    from livestream_studio.subtitle_files import write_all

    wanted = targets_of(source, targets)
    talk = notices() if as_json else screen()
    talk.print(
        "The demo show: a made-up voice and the starter models, which know this voice and the phrasebook "
        "only. For real speech: `models list`.",
        style="dim",
    )
    if not as_json:
        talk.print(LEGEND, style="dim")
    sink = JsonSink(notices()) if as_json else TerminalSink(screen(), notices(), in_time=not fast)
    collector = Collector()
    recording = paths.assets() / "demo" / f"{source}.ogg"
    chosen = replace(settings.load(), source=source, targets=wanted)

    def build(*more: CueSink) -> Show:
        sinks = [sink, collector, *more]
        return studio.build_live(chosen, source, wanted, sinks, file=recording, realtime=not fast)

    terminal_alone = fast or as_json or why_no_window() is not None
    if not terminal_alone and is_held(paths.data_home()):
        talk.print(
            "The studio is open, and its overlay has the screen: the demo plays here in the terminal. "
            "With the overlay it plays in the studio, on the Live page.",
            style="dim",
        )
        terminal_alone = True
    if terminal_alone:
        follow(build(), collector)
    else:
        from livestream_studio.gui.demo_show import play

        play(chosen, build)
    sink.close()
    shown = (source, *wanted)
    try:
        folder = paths.data_home() / "demo"
        written = write_all(folder, "demo", collector.cues, shown, formats.names())
    except StudioError:
        folder = Path(tempfile.mkdtemp(prefix="livestream-studio-"))
        written = write_all(folder, "demo", collector.cues, shown, formats.names())
    spoken = sum(cue.language == source for cue in collector.cues)
    talk.print(f"{spoken} lines. The subtitle files lie in {written[0].parent}:", markup=False)
    for path in written:
        talk.print(f"  {path.name}", markup=False)
    for path in _pictures(collector.cues, chosen, written[0].parent):
        talk.print(f"  {path.name}", markup=False)
    if collector.fatal:
        raise SystemExit(1)


def _pictures(cues: list[Cue], chosen: Settings, folder: Path) -> list[Path]:
    """What the audience saw; none where Qt's libraries are missing. No display is needed."""
    from livestream_studio.cli.console import notices
    from livestream_studio.cli.words import message
    from livestream_studio.gui.display import why_no_window

    problem = why_no_window()
    if problem is not None:
        if problem.code == "window_libraries_missing":
            notices().print(message(problem), style="yellow", markup=False)
            return []
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from livestream_studio.gui.demo_show import write_pictures

    return write_pictures(cues, chosen, folder, "demo")
