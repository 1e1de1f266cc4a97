"""`sessions`: what was kept, and files of it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from livestream_studio import formats
from livestream_studio.cli.options import as_readers_see, several


@click.group("sessions")
def command() -> None:
    """List the sessions that were kept, and write their subtitle files again."""


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="A list of sessions as JSON.")
def list_(as_json: bool) -> None:
    """All kept sessions, the newest first."""
    from livestream_studio.cli.console import put_json, screen
    from livestream_studio.paths import database
    from livestream_studio.store.sessions import Sessions

    kept = Sessions(database()).all()
    if as_json:
        put_json([asdict(k) for k in kept])
        return
    console = screen()
    if not kept:
        console.print("No session has been kept yet.")
    for k in kept:
        to = ",".join(k.session.targets)
        head = f"{k.session.id[:8]}  {k.session.started[:16].replace('T', ' ')}  {k.session.source} to {to}"
        console.print(f"{head}  {k.lines:5d} lines  {k.state:<11}  {k.session.title}", markup=False)


@command.command("export")
@click.argument("session")
@several("--format", kind=click.Choice(formats.names()), help="Formats; all of them without this option.")
@click.option("--out", type=click.Path(path_type=Path), default=Path(), help="Folder for the files.")
@as_readers_see
def export(
    session: str, format: tuple[str, ...], out: Path, untranslated: str | None, kazakh_script: str | None
) -> None:
    """Write the files of a SESSION, named by the beginning of its id."""
    from livestream_studio.cli.console import screen
    from livestream_studio.paths import database
    from livestream_studio.store.sessions import Sessions
    from livestream_studio.subtitle_files import write_all

    kept = Sessions(database()).find(session)
    written = write_all(
        out,
        Path(kept.session.title).stem or kept.session.id[:8],
        Sessions(database()).cues(kept.session.id),
        (kept.session.source, *kept.session.targets),
        format or formats.names(),
        untranslated=untranslated,
        kazakh_script=kazakh_script,
    )
    for path in written:
        screen().print(str(path), markup=False)
