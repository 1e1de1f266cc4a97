"""`terms`: names and terms that go through translation whole, and files of them."""

from __future__ import annotations

from pathlib import Path

import click


@click.group("terms")
def command() -> None:
    """Names and terms, with the forms that must not be used."""


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="The report as JSON.")
def import_(file: Path, as_json: bool) -> None:
    """Take in the terms of a TSV, CSV, XLSX or TBX FILE. Bad rows are named, the good ones come in."""
    from livestream_studio.cli.memory import report
    from livestream_studio.exchange import read_terms
    from livestream_studio.paths import database
    from livestream_studio.store.terms import TermStore

    found = read_terms(file)
    kept = TermStore(database()).add(found.records)
    report(kept.added, kept.updated, kept.unchanged, found.faults, as_json=as_json)


@command.command("export")
@click.argument("file", type=click.Path(path_type=Path))
def export(file: Path) -> None:
    """Write the terms into FILE; its ending (tsv, csv, xlsx, tbx) says how."""
    from livestream_studio.cli.console import screen
    from livestream_studio.exchange import write_terms
    from livestream_studio.paths import database
    from livestream_studio.store.terms import TermStore

    screen().print(f"{file}: {write_terms(file, TermStore(database()).all())} terms", markup=False)


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="A line of JSON each.")
def list_(as_json: bool) -> None:
    """The terms, in the order in which they came in."""
    from livestream_studio.cli.console import put_json, screen
    from livestream_studio.paths import database
    from livestream_studio.store.terms import TermStore

    for term in TermStore(database()).all():
        if as_json:
            put_json(
                {
                    "id": term.id,
                    "kind": term.kind,
                    "names": dict(term.names),
                    "forms": {code: list(forms) for code, forms in term.forms.items()},
                    "forbidden": {code: list(forms) for code, forms in term.forbidden.items()},
                }
            )
            continue
        names = "  ".join(f"{code} {name}" for code, name in term.names.items())
        refused = ", ".join(form for forms in term.forbidden.values() for form in forms)
        never = f"  (never: {refused})" if refused else ""
        screen().print(f"{term.id[:8]}  {term.kind:<7}  {names}{never}", markup=False)
