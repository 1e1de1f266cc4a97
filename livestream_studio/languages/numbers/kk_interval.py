"""Two Kazakh numbers that share one unit: intervals."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers.kk_atoms import ATOMS, CASE_OF
from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.spaced import Found, Numeral
from livestream_studio.languages.numbers.written import figures

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.kk import Line

_DASH = ("-", "–", "—", "~")


def read(line: Line, i: int, first: Numeral) -> Found:
    """екі-үш мың теңге, он-он бес, екі жүзден бес жүз теңгеге дейін."""
    word = line.word(first.end)
    tail = line.tail(first.end) if first.digits else first.tail
    spread = first.ends == "abl" or (first.digits and CASE_OF.get(tail) == "abl")
    at = first.end + (2 if spread and first.digits else 0)
    joined = not spread and word in _DASH
    second = line.amount(at + joined)
    if second is None or first.value <= 0 or second.value <= 0 or (first.ends and not spread):
        return None
    unit = line.unit(second.end)
    low, high, scale = first.value, second.value, Decimal(1)
    last = ATOMS.get(line.word(second.end - 1))
    if not spread and last and last.kind in ("scale", "times") and low < high / last.value and not first.ends:
        scale, low = last.value, low * last.value
    closed = second.end + (unit is not None)
    if spread:
        if line.word(closed) != "дейін" and line.word(closed + (2 if line.tail(closed) else 0)) != "дейін":
            return None
    elif not joined and not (
        first.words == 1
        and not first.digits
        and second.words - (scale > 1) == 1
        and high <= low * Decimal("2.5")
        and (high >= 10 * scale or high - low == scale)  # екі бес жүз is no interval
    ):
        return None
    if low >= high:
        return None
    quantity = Quantity(low, unit or "", low, high)
    written = _written(line, first, second, unit, scale, spread) if second.words and unit else None
    said = None
    if first.digits and second.digits:
        said = f"{line.said(first.value)}{tail} " if spread else f"{line.said(first.value)}-"
        said += line.said(second.value / scale) + (" мың" if scale == 1000 else "")
        said += f" {line.noun(second.end)}" if unit else ""
    return [line.reading(i, closed, quantity, written, said)], closed


def _written(
    line: Line, first: Numeral, second: Numeral, unit: str, scale: Decimal, spread: bool
) -> str | None:
    if scale == 100:
        scale = Decimal(1)
        first = Numeral(first.start, first.end, first.value * 100)
    low, high = figures("kk", first.value), figures("kk", second.value / scale)
    scaled = f" {line.word(second.end - 1)}" if scale > 1 else ""
    noun = line.sign(second.end, unit)
    return f"{low}-{first.tail} {high}{noun}" if spread else f"{low}–{high}{scaled}{noun}"
