"""`models`: what there is, whether it works, and how to get and install more."""

from __future__ import annotations

from pathlib import Path

import click


@click.group("models")
def command() -> None:
    """Speech models (Vosk) and translation packages (Argos): list, check, install."""


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="One JSON object: speech, translation, official.")
def list_(as_json: bool) -> None:
    """Models that are here, and official ones to fetch: from where, how large, under which licence."""
    from livestream_studio.cli.console import put_json, screen
    from livestream_studio.translators import library

    here = library()
    speech, packages, official = here.speech(), here.packages(), here.official()
    if as_json:
        put_json(
            {
                "speech": [
                    {"language": m.language, "path": str(m.path), "starter": m.starter} for m in speech
                ],
                "translation": [
                    {"from": p.source, "to": p.target, "path": str(p.path), "starter": p.starter}
                    for p in packages
                ],
                "official": [
                    {
                        "kind": m.kind,
                        "name": m.name,
                        "languages": list(m.languages),
                        "address": m.address,
                        "size": m.size_text,
                        "licence": m.licence,
                        "put_in": str(m.put_in),
                        "advice": m.advice,
                    }
                    for m in official
                ],
            }
        )
        return
    console = screen()
    console.print("[bold]Here[/]  (a starter model knows a synthetic voice and the phrasebook, not people)")
    for model in speech:
        console.print(f"  speech       {model.language:8} {_kind(model.starter)}  {model.path}", markup=False)
    for package in packages:
        pair = f"{package.source}>{package.target}"
        console.print(f"  translation  {pair:8} {_kind(package.starter)}  {package.path}", markup=False)
    console.print("\n[bold]Official models to fetch yourself[/], then: models install PATH")
    for entry in official:
        languages = ",".join(entry.languages)
        console.print(
            f"  {entry.kind:12} {languages:8} {entry.name}, {entry.size_text}, {entry.licence}", markup=False
        )
        console.print(f"                        {entry.address}", markup=False)
        if entry.advice:
            console.print(f"                        {entry.advice}", markup=False, style="dim")
    console.print(f"\nOr unpack by hand into {here.home}/speech or translation.", markup=False)


def _kind(starter: bool) -> str:
    return "starter  " if starter else "installed"


@command.command("check")
@click.option("--json", "as_json", is_flag=True, help="A line of JSON for each model.")
def check(as_json: bool) -> None:
    """Load every model and run it once; exit code 1 where one does not work."""
    from livestream_studio.cli.console import put_json, screen
    from livestream_studio.cli.words import message
    from livestream_studio.translators import library

    console, broken = screen(), False
    for checked in library().check():
        broken = broken or checked.problem is not None
        why = message(checked.problem) if checked.problem else ""
        if as_json:
            put_json(
                {
                    "kind": checked.kind,
                    "languages": list(checked.languages),
                    "path": str(checked.path),
                    "starter": checked.starter,
                    "ok": checked.problem is None,
                    "problem": why,
                }
            )
        else:
            mark = "broken" if checked.problem else "ok    "
            named = " ".join(checked.languages)
            console.print(f"{mark}  {checked.kind:12} {named:8} {why or checked.path}", markup=False)
    if broken:
        raise SystemExit(1)


@command.command("install")
@click.argument("path", type=click.Path(path_type=Path))
def install(path: Path) -> None:
    """Install a Vosk model (folder or zip) or an .argosmodel from PATH."""
    from livestream_studio import paths
    from livestream_studio.cli.console import screen
    from livestream_studio.engines.install import install as put
    from livestream_studio.translators import library

    placed = put(path, paths.models_home())
    screen().print(f"Installed: {placed}", markup=False)
    starters = {model.path for model in library().speech() if model.starter}
    starters |= {package.path for package in library().packages() if package.starter}
    if placed in starters:
        screen().print("It is a starter model: it knows the demo and the phrasebook, not what people say.")
