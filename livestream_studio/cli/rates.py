"""`rates`: what a unit of one currency is worth in another, typed in or from a file, never fetched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from livestream_studio.commerce.rates import Rate

_DAY = click.option("--date", "day", help="The day from which it counts, 2026-11-22; without it, today.")
_SOURCE = click.option("--source", default="", help="Who says so: a bank, a newspaper, the shop.")
_JSON = click.option("--json", "as_json", is_flag=True, help="JSON instead of words.")


@click.group("rates")
def command() -> None:
    """Rates of exchange with their day and source. Nothing is ever fetched."""


@command.command("add")
@click.argument("base")
@click.argument("quote")
@click.argument("value")
@_DAY
@_SOURCE
@click.option("--step", default="0", help="Converted prices are whole steps of this, for instance 10.")
@click.option(
    "--round", "way", type=click.Choice(["up", "near", "down"]), default="up", help="Which way they go."
)
def add(base: str, quote: str, value: str, day: str | None, source: str, step: str, way: str) -> None:
    """One BASE is worth VALUE of QUOTE: `rates add CNY KZT 73.15 --step 10 --round up`."""
    from datetime import date
    from decimal import Decimal, InvalidOperation

    from livestream_studio.cli.console import screen
    from livestream_studio.commerce.money import Round
    from livestream_studio.commerce.rates import Rate
    from livestream_studio.core.types import StudioError
    from livestream_studio.paths import database
    from livestream_studio.shop import currencies
    from livestream_studio.store.rates import RateStore

    try:
        worth, whole = Decimal(value.replace(",", ".")), Decimal(step.replace(",", "."))
    except InvalidOperation:
        raise StudioError("rate_wrong", f"{value} {step}") from None
    counts_from = day or date.today().isoformat()
    rate = Rate(base.upper(), quote.upper(), worth, counts_from, source, whole, Round(way))
    RateStore(database()).add([rate.checked(currencies())])
    screen().print(_line(rate), markup=False)


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--to", "quote", default="KZT", help="The currency that the rates are in; without it, KZT.")
@_DAY
@_SOURCE
@_JSON
def import_(file: Path, quote: str, day: str | None, source: str, as_json: bool) -> None:
    """Take in the rates of a CSV FILE. Bad rows are named, the good ones come in."""
    from datetime import date

    from livestream_studio.cli.console import notices, put_json, screen
    from livestream_studio.cli.words import message
    from livestream_studio.commerce.rate_files import read_rates
    from livestream_studio.exchange.report import read_bytes
    from livestream_studio.exchange.text import decoded
    from livestream_studio.paths import database
    from livestream_studio.shop import currencies
    from livestream_studio.store.rates import RateStore

    today = day or date.today().isoformat()
    text = decoded(read_bytes(file), str(file))
    found, problems = read_rates(text, currencies(), quote=quote.upper(), day=today, source=source)
    kept = RateStore(database()).add(found)
    if as_json:
        faults = [{"code": problem.code, "detail": problem.detail} for problem in problems]
        put_json({"added": kept.added, "unchanged": kept.unchanged, "faults": faults})
        return
    for problem in problems:
        notices().print(message(problem), markup=False)
    screen().print(f"{kept.added} new, {kept.unchanged} known already, {len(problems)} left out")


@command.command("list")
@_JSON
def list_(as_json: bool) -> None:
    """Every rate that was ever given, in the order in which they came."""
    from livestream_studio.cli.console import put_json, screen
    from livestream_studio.paths import database
    from livestream_studio.store.rates import RateStore

    for rate in RateStore(database()).all():
        if as_json:
            fields = ("id", "base", "quote", "value", "day", "source", "step", "way", "by")
            put_json({name: str(getattr(rate, name)) for name in fields})
        else:
            screen().print(f"{rate.id[:8]}  {_line(rate)}", markup=False)


@command.command("remove")
@click.argument("id_")
def remove(id_: str) -> None:
    """Take out the rate whose id begins with ID: a slip of the keyboard."""
    from livestream_studio.cli.console import screen
    from livestream_studio.paths import database
    from livestream_studio.store.rates import RateStore

    screen().print(_line(RateStore(database()).remove(id_)), markup=False)


def _line(rate: Rate) -> str:
    rounding = f"  in steps of {rate.step}, {rate.way}" if rate.step else ""
    source = f"  ({rate.source})" if rate.source else ""
    return f"{rate.day}  1 {rate.base} = {rate.value} {rate.quote}{rounding}{source}"
