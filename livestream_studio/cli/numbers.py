"""`numbers`: spoken lines into written form and back, with their values."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from livestream_studio.cli.options import LANGUAGE

if TYPE_CHECKING:
    from livestream_studio.languages.numbers import Quantity


@click.command("numbers")
@click.option("--lang", "language", required=True, type=LANGUAGE, help="The language of the lines.")
@click.option("--spoken", is_flag=True, help="The other way: written lines as they are said.")
@click.option("--json", "as_json", is_flag=True, help="One object a line, with values and units.")
def command(language: str, spoken: bool, as_json: bool) -> None:
    """Write the numbers of spoken lines from standard input, a line for a line; idioms stay words."""
    from livestream_studio.cli.console import put_json
    from livestream_studio.languages import numbers

    convert = numbers.unwrite if spoken else numbers.write
    for raw in sys.stdin.buffer:  # not sys.stdin: its encoding is the console's on some systems
        line = raw.decode("utf-8", "replace").removeprefix("\ufeff").rstrip("\r\n")
        text = convert(language, line)
        if as_json:
            put_json(
                {
                    "source": line,
                    "text": text,
                    "quantities": list(map(_shown, numbers.quantities(language, line))),
                }
            )
        else:
            click.echo(text)


def _shown(quantity: Quantity) -> dict[str, str | None]:
    """Values as text, so that no figure is lost."""
    from livestream_studio.languages.numbers.written import plain

    low, high = (None if end is None else plain(end) for end in (quantity.low, quantity.high))
    return {"value": plain(quantity.value), "unit": quantity.unit, "low": low, "high": high}
