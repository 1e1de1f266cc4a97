"""`memory`: the approved lines, the shows' scripts, and files of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from livestream_studio.cli.options import LANGUAGE, several

if TYPE_CHECKING:
    from livestream_studio.exchange import Fault
    from livestream_studio.translation.memory.pair import Pair

_KINDS = click.Choice(["script", "memory"])
FAULTS = {
    "columns": "it has {0} columns, more than the heading",
    "no_source": "there is no text in the spoken language",
    "no_target": "there is no translation",
    "too_long": "a text of {0} characters is no spoken line",
    "control": "it holds control characters",
    "formula": "it is a formula, no text",
    "numbers": "the amounts differ ({0})",
    "language": "the text is not in the language of its column ({0})",
}


@click.group("memory")
def command() -> None:
    """Approved lines: what the audience reads comes from here first."""


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--from", "source", type=LANGUAGE, help="The spoken language; else the file's first column.")
@several("--to", "targets", kind=LANGUAGE, help="Take these translations only; all without it.")
@click.option(
    "--kind", type=_KINDS, default="memory", help="What the lines are, where the file does not say."
)
@click.option("--show", default="", help="The show whose script this is.")
@click.option("--json", "as_json", is_flag=True, help="The report as JSON.")
def import_(
    file: Path, source: str | None, targets: tuple[str, ...], kind: str, show: str, as_json: bool
) -> None:
    """Take in the lines of a TSV, CSV, XLSX or TMX FILE. Bad rows are named, the good ones come in."""
    from livestream_studio.exchange import read_pairs
    from livestream_studio.paths import database
    from livestream_studio.store.memory import MemoryStore
    from livestream_studio.translation.memory.entry import Kind

    found = read_pairs(file, source or "", targets, kind=Kind(kind), show=show)
    kept = MemoryStore(database()).add(found.records)
    report(kept.added, kept.updated, kept.unchanged, found.faults, as_json=as_json)


@command.command("export")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--from", "source", type=LANGUAGE, help="Only lines spoken in this language.")
@click.option("--to", "target", type=LANGUAGE, help="Only translations into this language.")
@click.option("--kind", type=_KINDS, help="Only a script's lines, or only the memory.")
@click.option("--show", help="Only this show's lines and those of every show.")
def export(file: Path, source: str | None, target: str | None, kind: str | None, show: str | None) -> None:
    """Write the lines into FILE; its ending (tsv, csv, xlsx, tmx) says how."""
    from livestream_studio.cli.console import screen
    from livestream_studio.exchange import write_pairs

    lines = write_pairs(file, _kept(source, target, kind, show))
    screen().print(f"{file}: {lines} lines", markup=False)


@command.command("list")
@click.option("--from", "source", type=LANGUAGE, help="Only lines spoken in this language.")
@click.option("--to", "target", type=LANGUAGE, help="Only translations into this language.")
@click.option("--kind", type=_KINDS, help="Only a script's lines, or only the memory.")
@click.option("--show", help="Only this show's lines and those of every show.")
@click.option("--json", "as_json", is_flag=True, help="A line of JSON each.")
def list_(source: str | None, target: str | None, kind: str | None, show: str | None, as_json: bool) -> None:
    """The lines, in the order in which they came in."""
    from livestream_studio.cli.console import put_json, screen

    for pair in _kept(source, target, kind, show):
        if as_json:
            put_json(as_object(pair))
        else:
            text = (
                f"{pair.id[:8]}  {pair.source_language} {pair.source}  {pair.target_language} {pair.target}"
            )
            screen().print(text, markup=False)


@command.command("add")
@click.argument("source")
@click.argument("target")
@click.option("--from", "source_language", type=LANGUAGE, required=True, help="The language of SOURCE.")
@click.option("--to", "target_language", type=LANGUAGE, required=True, help="The language of TARGET.")
@click.option("--kind", type=_KINDS, default="memory", help="A line of a script, or of the memory.")
@click.option("--show", default="", help="The show whose script it belongs to.")
def add(source: str, target: str, source_language: str, target_language: str, kind: str, show: str) -> None:
    """Approve TARGET as the translation of SOURCE. A line that is known gets the new translation."""
    from livestream_studio.paths import database
    from livestream_studio.store.memory import MemoryStore
    from livestream_studio.translation.memory.amounts import changed_amounts
    from livestream_studio.translation.memory.entry import Kind
    from livestream_studio.translation.memory.pair import Pair

    if source_language == target_language:
        raise click.UsageError(f"--to {target_language}: that is the spoken language already.")
    if not any(map(str.isalnum, source)) or not any(map(str.isalnum, target)):
        raise click.UsageError("SOURCE and TARGET need words.")
    if changed := changed_amounts(source_language, source, target_language, target):
        amount = changed[0].partition(":")[2]
        raise click.UsageError(f"the amounts differ ({amount}); such a line would never be shown.")
    pair = Pair(source_language, target_language, source.strip(), target.strip(), Kind(kind), show)
    MemoryStore(database()).add([pair])


@command.command("remove")
@click.argument("line")
def remove(line: str) -> None:
    """Forget the LINE, named by the beginning of its id (`memory list` shows it)."""
    from livestream_studio.cli.console import screen
    from livestream_studio.paths import database
    from livestream_studio.store.memory import MemoryStore

    gone = MemoryStore(database()).remove(line)
    screen().print(f"forgotten: {gone.source}  {gone.target}", markup=False)


def report(added: int, updated: int, unchanged: int, faults: Sequence[Fault], *, as_json: bool) -> None:
    """What came in and what did not; bad rows on standard error. Shared with `terms`."""
    from livestream_studio.cli.console import notices, put_json, screen

    if as_json:
        bad = [{"line": fault.line, "code": fault.code, "detail": fault.detail} for fault in faults]
        put_json({"added": added, "updated": updated, "unchanged": unchanged, "faults": bad})
        return
    for fault in faults:
        why = FAULTS.get(fault.code, fault.code).format(fault.detail)
        notices().print(f"line {fault.line} left out: {why}", style="yellow", markup=False)
    screen().print(f"{added} new, {updated} changed, {unchanged} known already, {len(faults)} left out")


def as_object(pair: Pair) -> dict[str, str]:
    return {
        "id": pair.id,
        "from": pair.source_language,
        "to": pair.target_language,
        "source": pair.source,
        "target": pair.target,
        "kind": pair.kind.value,
        "show": pair.show,
        "created": pair.created,
        "by": pair.by,
    }


def _kept(source: str | None, target: str | None, kind: str | None, show: str | None) -> list[Pair]:
    from livestream_studio.paths import database
    from livestream_studio.store.memory import MemoryStore
    from livestream_studio.translation.memory.entry import Kind

    store = MemoryStore(database())
    return store.all(source or "", target or "", kind=Kind(kind) if kind else None, show=show)
