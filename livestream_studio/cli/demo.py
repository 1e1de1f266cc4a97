"""`demo`: the demo show through the live pipeline, with nothing to set up."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from livestream_studio.cli.options import LANGUAGE, several, targets_of


@click.command("demo")
@click.option("--fast", is_flag=True, help="As fast as this computer can, instead of in real time.")
@click.option("--json", "as_json", is_flag=True, help="Each cue as a line of JSON, when it is shown.")
@click.option(
    "--from", "source", type=LANGUAGE, default="zh", help="Which host speaks: zh (the default), ru or kk."
)
@several("--to", "targets", kind=LANGUAGE, help="Languages of the subtitles; without it, all others.")
def command(fast: bool, as_json: bool, source: str, targets: tuple[str, ...]) -> None:
    """Play the demo show: a host's recorded speech becomes subtitles in three languages."""
    from livestream_studio import formats, paths, settings, studio
    from livestream_studio.cli.console import notices, screen
    from livestream_studio.cli.show import follow
    from livestream_studio.cli.sinks import LEGEND, Collector, JsonSink, TerminalSink
    from livestream_studio.core.types import StudioError
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
    show = studio.build_live(
        settings.load(), source, wanted, [sink, collector], file=recording, realtime=not fast
    )
    failed = follow(show, collector)
    sink.close()
    shown = (source, *wanted)
    try:
        folder = paths.data_home() / "demo"
        written = write_all(folder, "demo", collector.cues, shown, formats.names())
    except StudioError:
        folder = Path(tempfile.mkdtemp(prefix="livestream-studio-"))
        written = write_all(folder, "demo", collector.cues, shown, formats.names())
    talk.print(f"{len(collector.cues)} lines. The subtitle files lie in {written[0].parent}:", markup=False)
    for path in written:
        talk.print(f"  {path.name}", markup=False)
    if failed:
        raise SystemExit(1)
