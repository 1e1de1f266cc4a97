"""`listen`: the microphone, captioned in the terminal."""

from __future__ import annotations

from dataclasses import replace

import click

from livestream_studio.cli.options import LANGUAGE, several, show_option, targets_of


@click.command("listen")
@click.option("--from", "source", type=LANGUAGE, required=True, help="The language that is spoken.")
@several("--to", "targets", kind=LANGUAGE, help="Languages of the subtitles; without it, all others.")
@click.option("--microphone", default="", help="A microphone's name, or a part of it; `doctor` lists them.")
@show_option
@click.option("--json", "as_json", is_flag=True, help="Each cue as a line of JSON, when it is shown.")
def command(source: str, targets: tuple[str, ...], microphone: str, show: str, as_json: bool) -> None:
    """Caption the microphone in the terminal until Ctrl-C."""
    from livestream_studio import settings, studio
    from livestream_studio.cli.console import notices, screen
    from livestream_studio.cli.show import follow
    from livestream_studio.cli.sinks import LEGEND, Collector, JsonSink, TerminalSink

    wanted, chosen = targets_of(source, targets), settings.load()
    if microphone:
        chosen = replace(chosen, microphone=microphone)
    sink = JsonSink(notices()) if as_json else TerminalSink(screen(), notices())
    collector = Collector()
    session = studio.build_live(chosen, source, wanted, [sink, collector], show=show)
    notices().print(f"Listening; Ctrl-C ends.   {LEGEND}", style="dim", markup=False)
    failed = follow(session, collector)
    sink.close()
    if session.kept and collector.cues:
        notices().print(f"Kept: sessions export {session.session.id[:8]}", markup=False)
    if failed:
        raise SystemExit(1)
