"""Rates from a table that a shop or a bank keeps: CSV in any of the usual shapes."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from livestream_studio.commerce.money import Currencies, Round
from livestream_studio.commerce.rates import Rate
from livestream_studio.core.types import Problem, StudioError

MOST_ROWS = 10_000
_HEADINGS: Mapping[str, frozenset[str]] = {
    "base": frozenset("base from currency code из валюта код 货币 币种 从 валютадан".split()),
    "quote": frozenset("quote to в 目标货币 到 兑换 валютаға".split()),
    "value": frozenset("value rate курс 汇率 бағам".split()),
    "per": frozenset("per nominal quantity units номинал количество 单位 数量 саны".split()),
    "day": frozenset("day date дата 日期 күні".split()),
    "source": frozenset("source источник 来源 дереккөз".split()),
    "step": frozenset("step round_to округление 取整 дөңгелектеу".split()),
    "way": frozenset("way round направление 取整方式 бағыт".split()),
}
_WAYS = {
    **dict.fromkeys(("up", "вверх", "向上", "жоғары"), Round.UP),
    **dict.fromkeys(("near", "nearest", "ближайшее", "四舍五入", "жақын"), Round.NEAR),
    **dict.fromkeys(("down", "вниз", "向下", "төмен"), Round.DOWN),
}
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")


def read_rates(
    text: str, currencies: Currencies, *, quote: str = "KZT", day: str = "", source: str = ""
) -> tuple[list[Rate], list[Problem]]:
    """The rates of a table, and what is wrong with the rows that were left out (`rate_row`: line and value).

    The first row names the columns, in English, Russian, Kazakh or Chinese: currency and rate are
    needed; `quote`, `day` and `source` stand where a table has no such column. A bank's nominal ("100
    JPY = 326 KZT") divides. Comma, semicolon and tab part the cells; decimal comma or point. Raises
    `StudioError("rates_unreadable")` for what is no such table.
    """
    rows = list(csv.reader(io.StringIO(text.lstrip("\ufeff")), _Dialect(text)))[:MOST_ROWS]
    columns = _columns(rows[0]) if rows else {}
    if not {"base", "value"} <= columns.keys():
        raise StudioError("rates_unreadable", ", ".join(rows[0])[:200] if rows else "")
    preset = {"quote": quote, "day": day, "source": source}
    rates: list[Rate] = []
    problems: list[Problem] = []
    for number, row in enumerate(rows[1:], start=2):
        cells = {name: row[at].strip() for name, at in columns.items() if at < len(row)}
        if not any(cells.values()):
            continue
        try:
            rates.append(_rate({**preset, **{k: v for k, v in cells.items() if v}}).checked(currencies))
        except StudioError as error:
            problems.append(Problem("rate_row", f"{number}: {error.problem.detail}"))
        except (KeyError, ValueError, ArithmeticError):
            problems.append(Problem("rate_row", f"{number}: {' '.join(row)[:80]}"))
    return rates, problems


class _Dialect(csv.excel):
    def __init__(self, text: str) -> None:
        first = text.partition("\n")[0]
        self.delimiter = max("\t;,", key=first.count)
        super().__init__()


def _columns(header: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for at, cell in enumerate(header):
        name = cell.strip().lower()
        for column, headings in _HEADINGS.items():
            if name in headings:
                found.setdefault(column, at)
    return found


def _rate(cells: Mapping[str, str]) -> Rate:
    per = _number(cells.get("per", "1"))
    way = _WAYS[cells["way"].lower()] if "way" in cells else Round.UP
    step = _number(cells.get("step", "0"))
    value = _number(cells["value"]) / per
    day = _iso(cells["day"])
    return Rate(cells["base"].upper(), cells["quote"].upper(), value, day, cells["source"], step, way)


def _number(cell: str) -> Decimal:
    return Decimal(re.sub(r"[\s\u00a0\u202f]", "", cell).replace(",", "."))


def _iso(cell: str) -> str:
    """2026-11-22, 22.11.2026 or 22/11/2026. Raises ValueError."""
    found = _DAY.fullmatch(cell)
    if found:
        return date(int(found[3]), int(found[2]), int(found[1])).isoformat()
    return date.fromisoformat(cell).isoformat()
