"""A value with its unit, whichever language and script it came in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

# What a unit is worth in the unit that both sides of a translation are compared in.
BASE: dict[str, tuple[str, Decimal]] = {
    "jin": ("g", Decimal(500)), "liang": ("g", Decimal(50)), "kg": ("g", Decimal(1000)),
    "t": ("g", Decimal(1_000_000)), "mg": ("g", Decimal("0.001")),
    "mm": ("m", Decimal("0.001")), "cm": ("m", Decimal("0.01")), "km": ("m", Decimal(1000)),
    "chi": ("m", Decimal(1) / 3), "inch": ("m", Decimal("0.0254")),
    "ml": ("l", Decimal("0.001")), "min": ("s", Decimal(60)), "h": ("s", Decimal(3600)),
    "ms": ("s", Decimal("0.001")), "ke": ("s", Decimal(900)),
    "kop": ("RUB", Decimal("0.01")), "tiyn": ("KZT", Decimal("0.01")), "cent": ("USD", Decimal("0.01")),
    "fen": ("CNY", Decimal("0.01")), "jiao": ("CNY", Decimal("0.1")),
}  # fmt: skip
# The coins that are said after a sum: kopecks and tiyns after any, as people do.
COINS = {
    "RUB": frozenset(("kop", "tiyn")), "KZT": frozenset(("tiyn", "kop")), "USD": frozenset(("cent", "kop")),
    "EUR": frozenset(("cent",)), "CNY": frozenset(("fen", "jiao", "kop", "tiyn")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Quantity:
    """`value` in `unit`; an interval ("two or three hundred") has `low` and `high` as well.

    Units: ISO codes of currencies (CNY KZT RUB USD EUR ...), "%", "off%" (a discount in per cent),
    "g kg jin t m cm mm km l ml s min h day week month year" and other measures, "pc" for things
    counted, "ord" for ordinals, "size", "time" (minutes since midnight), "date" (ISO, with the year
    0000 when none is said: value is year*10000 + month*100 + day), "code" (read digit by digit;
    a 1 is put before the digits, so that leading zeros count), "" for a bare number.
    """

    value: Decimal
    unit: str = ""
    low: Decimal | None = None
    high: Decimal | None = None

    def base(self) -> Quantity:
        """The same amount in the unit that amounts are compared in (1.5 jin is 750 g)."""
        unit, factor = BASE.get(self.unit, (self.unit, Decimal(1)))
        low = None if self.low is None else self.low * factor
        high = None if self.high is None else self.high * factor
        return Quantity(self.value * factor, unit, low, high)

    def below_zero(self) -> Quantity:
        """As many degrees of frost: 20..30 is -30..-20. What is below zero already stays."""
        if self.value < 0:
            return self
        if self.low is None or self.high is None:
            return Quantity(-self.value, self.unit)
        return interval(-self.low, -self.high, self.unit)


def interval(one: Decimal, other: Decimal, unit: str = "") -> Quantity:
    """From the lower end to the higher one, in whichever order they are said."""
    low, high = min(one, other), max(one, other)
    return Quantity(low, unit, low, high)


def code(digits: str) -> Quantity:
    """Digits read one by one: a telephone, an order number."""
    return Quantity(Decimal("1" + digits), "code")


def clock(hour: int, minute: int, *, sure: bool) -> Quantity:
    """A time of day; `sure` when morning or evening is known (said, or written as 20:30)."""
    return Quantity(Decimal(hour % 24 * 60 + minute), "time" if sure or hour > 12 else "clock")


def date(day: int, month: int, year: int = 0) -> Quantity:
    """A calendar date; year 0 when none is said."""
    return Quantity(Decimal(year * 10000 + month * 100 + day), "date")


# What is merely counted or numbered: languages differ in the word (3号链接, третья ссылка).
COUNTED = frozenset(
    (
        "",
        "ord",
        "no",
        "pc",
        "pair",
        "set",
        "box",
        "pack",
        "bottle",
        "piece",
        "person",
        "size",
        "times",
        "code",
    )
)  # One of these stays in words: один день, бір дана, 一件.
ONE_IN_WORDS = frozenset(
    ("pc", "pair", "set", "box", "pack", "bottle", "piece", "person", "times", "day", "year")
)
_CLOCK = {"time", "clock"}


def same(one: Quantity, other: Quantity) -> bool:
    """Whether two sides of a translation, or speech and writing, mean the same amount.

    Units are compared by what they measure: 3斤 is 1,5 кг, 七折 is 30 %, 8:30 is 20:30 where one side
    does not say morning or evening, 两点 is два часа.
    """
    first, second = one.base(), other.base()
    if (first.low is None) != (second.low is None):
        return False
    units = {first.unit, second.unit}
    if units <= COUNTED or (units <= COUNTED | {"year"} and min(first.value, second.value) >= 100):
        values = [_number(side) for side in (first, second)]
        return values[0] == values[1] and first.high == second.high
    if units <= {"%", "off%"}:
        return _sizes(first) == _sizes(second)
    if units <= _CLOCK and "clock" in units:
        return (first.value - second.value) % 720 == 0
    if units & _CLOCK and "s" in units:
        return any(
            time.unit in _CLOCK and time.value * 60 == span.value
            for time, span in ((first, second), (second, first))
        )
    return (first.unit, first.value, first.high) == (second.unit, second.value, second.high)


def _sizes(share: Quantity) -> list[Decimal]:
    """Without their signs: минус 20–30 % is a discount of 20–30 %."""
    return sorted(abs(end) for end in (share.value, share.low, share.high) if end is not None)


def _number(side: Quantity) -> Decimal:
    return Decimal(str(side.value)[1:]) if side.unit == "code" else side.value
