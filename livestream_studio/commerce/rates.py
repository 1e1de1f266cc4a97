"""Rates of exchange: typed in or read from a file, dated, with their source. Nothing is ever fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from livestream_studio.commerce.money import Currencies, Round, rounded
from livestream_studio.commerce.types import Money
from livestream_studio.core.types import StudioError

OLD_DAYS = 7  # a rate that is older than this is told to the host
_LEAST, _MOST = Decimal("1e-9"), Decimal("1e9")  # beyond these a rate is a slip of the keyboard


@dataclass(frozen=True, slots=True)
class Rate:
    """One `base` is worth `value` of `quote` from the ISO date `day` on, says `source`.

    A sum that is converted into `quote` by it is a whole number of `step`s (0: of minor units), and
    goes up, down or to the nearest: to 10 ₸ up is `step=10, way=Round.UP`.
    """

    base: str
    quote: str
    value: Decimal
    day: str
    source: str = ""
    step: Decimal = Decimal(0)
    way: Round = Round.UP
    id: str = ""
    by: str = ""

    def checked(self, currencies: Currencies) -> Rate:
        """Itself. Raises `StudioError("rate_wrong")`, detail: what is wrong with it."""
        faults = [code for code in (self.base, self.quote) if code not in currencies]
        if self.base == self.quote:
            faults.append(f"{self.base} = {self.quote}")
        if not (self.value.is_finite() and _LEAST <= self.value <= _MOST):
            faults.append(str(self.value))
        if not (self.step.is_finite() and 0 <= self.step <= _MOST):
            faults.append(str(self.step))
        try:
            date.fromisoformat(self.day)
        except ValueError:
            faults.append(self.day)
        if faults:
            raise StudioError("rate_wrong", ", ".join(faults))
        return self


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A sum in major units of another currency, never rounded; `rates` that it took, the oldest of `day`."""

    value: Fraction
    rates: tuple[Rate, ...]
    day: str


def is_old(day: str, today: str) -> bool:
    """Whether a rate of `day` is so old that the host should look (both are ISO dates)."""
    return (date.fromisoformat(today) - date.fromisoformat(day)).days > OLD_DAYS


@dataclass(frozen=True, slots=True)
class Converted:
    """A sum as it is shown in another currency, and how it came about."""

    money: Money
    exact: Exchanged


@dataclass(frozen=True)
class Rates:
    """The rates that are known. Immutable."""

    currencies: Currencies
    known: tuple[Rate, ...] = field(default=())

    @classmethod
    def of(cls, currencies: Currencies, rates: Iterable[Rate]) -> Rates:
        """Raises `StudioError("rate_wrong")`."""
        return cls(currencies, tuple(rate.checked(currencies) for rate in rates))

    def convert(self, money: Money, to: str, today: str) -> Converted | None:
        """`money` in another currency as it is shown: as `exact`, then rounded once, at the end."""
        exact = self.exact(money, to, today)
        if exact is None:
            return None
        minor = Fraction(1, 10 ** self.currencies.get(to).minor_digits)
        value, rule = exact.value, self._rounding(to, exact)
        if rule is not None and exact.rates:
            value = rounded(value, Fraction(rule.step), rule.way)
        return Converted(Money(int(rounded(value, minor, Round.NEAR) / minor), to), exact)

    def exact(self, money: Money, to: str, today: str) -> Exchanged | None:
        """`money` in another currency by the rates of the ISO date `today`; None where there is no way.

        A direct rate goes before the opposite one, and that before the way through a third currency;
        of several the latest that is not after today.
        """
        value = Fraction(self.currencies.amount(money))
        if money.currency == to:
            return Exchanged(value, (), today)
        way = self._way(money.currency, to, today)
        if way is None:
            return None
        for rate, forward in way:
            value = value * Fraction(rate.value) if forward else value / Fraction(rate.value)
        rates = tuple(rate for rate, _ in way)
        return Exchanged(value, rates, min(rate.day for rate in rates))

    def latest(self, base: str, quote: str, today: str) -> Rate | None:
        """The rate of that pair, in that direction, that counts on an ISO date; of one day the last given."""
        held = [r for r in self.known if (r.base, r.quote) == (base, quote) and r.day <= today]
        return max(reversed(held), key=lambda rate: rate.day, default=None)

    def _way(self, base: str, quote: str, today: str) -> list[tuple[Rate, bool]] | None:
        step = self._step(base, quote, today)
        if step is not None:
            return [step]
        ways = [
            [first, second]
            for third in self._neighbours(base)
            if third != quote
            and (first := self._step(base, third, today)) is not None
            and (second := self._step(third, quote, today)) is not None
        ]
        return max(ways, key=lambda way: min(rate.day for rate, _ in way), default=None)

    def _step(self, base: str, quote: str, today: str) -> tuple[Rate, bool] | None:
        direct, opposite = self.latest(base, quote, today), self.latest(quote, base, today)
        if direct is not None:
            return direct, True
        return None if opposite is None else (opposite, False)

    def _neighbours(self, code: str) -> Iterator[str]:
        seen: dict[str, None] = {}
        for rate in self.known:
            if code in (rate.base, rate.quote):
                seen[rate.quote if rate.base == code else rate.base] = None
        yield from seen

    def _rounding(self, to: str, exact: Exchanged) -> Rate | None:
        """Whose rounding rule counts: that of the last rate on the way, else of any into that currency."""
        ruled = [rate for rate in (*self.known, *exact.rates) if rate.quote == to and rate.step]
        return ruled[-1] if ruled else None
