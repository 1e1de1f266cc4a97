"""`screenshots`: a picture of every page and scene, in every language of the window and both looks."""

from __future__ import annotations

import json
import os
import re
import tempfile
from pathlib import Path
from typing import Any

import click

from livestream_studio.cli.options import several

SCREEN = 1920, 1080  # logical pixels
LANGUAGES, THEMES = ("zh", "ru", "kk", "en"), ("dark", "light")


def _platform(folder: Path, scale: float) -> str:
    """Qt's platform where nobody looks, with a usual screen: its own is too small for an overlay."""
    width, height = (round(side * scale) for side in SCREEN)
    described = {"name": "picture", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    path = folder / "screen.json"
    path.write_text(json.dumps({"screens": [described]}), encoding="utf-8")
    return "offscreen" if ":" in str(path) else f"offscreen:configfile={path}"  # colons part what it is told


class _Size(click.ParamType[tuple[int, int]]):
    name = "WxH"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        found = re.fullmatch(r"(\d{3,5})x(\d{3,5})", str(value))
        if found is None:
            self.fail(f"{value!r} is no size such as 1440x900.", param, ctx)
        return int(found[1]), int(found[2])


@click.command("screenshots")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The folder to write to.")
@several("--lang", "languages", kind=click.Choice(LANGUAGES), help="Languages; without it, all.")
@several("--theme", "themes", kind=click.Choice(THEMES), help="dark or light; without it, both.")
@several("--page", "pages", kind=click.STRING, help="Pages and scenes by name; without it, all.")
@click.option("--size", type=_Size(), default="1440x900", help="In logical pixels; 1440x900 if not given.")
@click.option("--scale", type=click.FloatRange(0.5, 4), default=1.0, help="Device pixels for each of those.")
def command(
    out: Path,
    languages: tuple[str, ...],
    themes: tuple[str, ...],
    pages: tuple[str, ...],
    size: tuple[int, int],
    scale: float,
) -> None:
    """Write pictures of the studio's pages, filled with the demo's data, and of its scenes: what
    else a person meets, from the welcome and the pre-flight to overlays being arranged.

    Nothing of the user's own is shown or touched, and no display is needed.
    """
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    with tempfile.TemporaryDirectory(prefix="livestream-studio-") as home:
        os.environ["QT_QPA_PLATFORM"] = _platform(Path(home), scale)
        from PySide6.QtCore import QSize

        from livestream_studio.gui import app, pictures

        for name in pages:
            if name not in pictures.NAMES:
                raise click.UsageError(f"--page {name}: there are {', '.join(pictures.NAMES)}.")
        wanted = pictures.Wanted(languages or LANGUAGES, themes or THEMES, QSize(*size), pages)
        with pictures.without_unsupported():
            for path in pictures.take(app.application(), wanted, out, Path(home)):
                click.echo(path)
