"""Money as readers see it: currencies from a data file, exact sums, prices written for each language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_UP, Decimal
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Any

from livestream_studio.commerce.types import LANGUAGES, MINOR_DIGITS, Money
from livestream_studio.core.types import StudioError

NBSP = "\u00a0"  # between a number and its sign
THIN = "\u202f"  # between groups of three: narrow, and never a place to break the line
ABOUT = "≈"
_GROUPED_FROM = 5  # digits: 2500 stays whole, 20 500 is parted


class Round(StrEnum):
    """Which way a sum goes that falls between two steps."""

    UP = "up"
    NEAR = "near"  # halves go up
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Currency:
    """`minor_digits` as ISO 4217 has them; `shown_digits` of them are written (tenge: none).

    `patterns`: a price for readers of a language, `{}` where the number stands. `words`: how shops write it.
    """

    code: str
    symbol: str
    minor_digits: int
    shown_digits: int
    patterns: Mapping[str, str]
    words: tuple[str, ...] = ()

    @property
    def called(self) -> tuple[str, ...]:
        """Everything that names it beside a number or in a heading: its code, its sign, its words."""
        said = (pattern.replace("{}", "").strip() for pattern in self.patterns.values())
        return tuple(dict.fromkeys(filter(None, (self.code, self.symbol, *said, *self.words))))


class Currencies:
    """The currencies that prices can be kept and shown in. Immutable."""

    def __init__(self, known: Iterable[Currency]) -> None:
        self._known = {each.code: each for each in known}

    @classmethod
    def load(cls, *paths: Path) -> Currencies:
        """The files in that order; what a later one says of a currency goes over what an earlier one does.

        A missing file counts as empty. Raises `StudioError("rules_broken")`, detail: path and what is wrong.
        """
        said: dict[str, dict[str, Any]] = {}
        found: dict[str, Currency] = {}
        for path in paths:
            try:
                for row in tomllib.loads(path.read_text(encoding="utf-8-sig")).get("currency", []):
                    said[row["code"]] = said.get(row["code"], {}) | row
                    found[row["code"]] = _currency(said[row["code"]])
            except FileNotFoundError:
                continue
            except (ValueError, KeyError, TypeError, AttributeError, OSError) as error:
                raise StudioError("rules_broken", f"{path}: {error}") from error
        return cls(found.values())

    def __contains__(self, code: object) -> bool:
        return code in self._known

    def codes(self) -> tuple[str, ...]:
        return tuple(self._known)

    def get(self, code: str) -> Currency:
        """Raises `StudioError("currency_unknown")`."""
        try:
            return self._known[code]
        except KeyError:
            raise StudioError("currency_unknown", code) from None

    def money(self, amount: Decimal | int | str, code: str) -> Money:
        """`amount` in major units, which must be whole in minor ones. Raises ValueError where it is not."""
        scaled = Decimal(amount).scaleb(self.get(code).minor_digits)
        if scaled != scaled.to_integral_value():
            raise ValueError(f"{amount} {code} has more digits than the currency")
        return Money(int(scaled), code)

    def amount(self, money: Money) -> Decimal:
        """In major units, exact; of a price that was kept also in a currency that is not offered any more."""
        return Decimal(money.minor).scaleb(-MINOR_DIGITS[money.currency])

    def written(self, money: Money, language: str, *, about: bool = False) -> str:
        """A price for readers of `language`: 299元, 20 500 ₸, 99,90 ₽; `about` puts ≈ before it.

        Digits that are not shown are rounded up: nobody is asked for more than was written.
        """
        currency = self.get(money.currency)
        step = Decimal(1).scaleb(-currency.shown_digits)
        number = self.amount(money).quantize(step, ROUND_UP)
        digits = digits_of(number, language, currency.shown_digits)
        pattern = currency.patterns.get(language, f"{{}} {currency.symbol}")
        text = pattern.replace(" ", NBSP).replace("{}", digits)
        return f"{ABOUT}{NBSP}{text}" if about else text


def rounded(value: Fraction, step: Fraction, way: Round) -> Fraction:
    """`value` at a whole number of steps, exactly; away from or towards zero for `up` and `down`."""
    steps = value / step
    whole, rest = divmod(abs(steps.numerator), steps.denominator)
    if rest and (way is Round.UP or (way is Round.NEAR and 2 * rest >= steps.denominator)):
        whole += 1
    return (whole if value >= 0 else -whole) * step


def digits_of(number: Decimal, language: str, places: int) -> str:
    """A sum in digits. Chinese: 23000, 9.9. Russian and Kazakh: 23 000, 9,90. English: 23 000, 9.90."""
    if number == number.to_integral_value():
        places = 0
    whole, _, fraction = f"{abs(number):.{places}f}".partition(".")
    if language == "zh":
        fraction = fraction.rstrip("0")
    elif len(whole) >= _GROUPED_FROM:
        whole = f"{int(whole):,}".replace(",", THIN)
    mark = "." if language in ("zh", "en") else ","
    return ("−" if number < 0 else "") + whole + (mark + fraction if fraction else "")


def _currency(row: Mapping[str, Any]) -> Currency:
    code = row["code"]
    if code not in MINOR_DIGITS:
        raise ValueError(f"{code!r} is no code of ISO 4217")
    minor = MINOR_DIGITS[code]
    shown = row.get("shown_digits", minor)
    if row.get("minor_digits", minor) != minor:
        raise ValueError(f"{code}: minor_digits must be {minor}")
    if not isinstance(shown, int) or not 0 <= shown <= minor:
        raise ValueError(f"{code}: shown_digits must be from 0 to {minor}")
    patterns = {language: row[language] for language in LANGUAGES if language in row}
    if any(pattern.count("{}") != 1 for pattern in patterns.values()):
        raise ValueError(f"{code}: a pattern needs {{}} once")
    words = row.get("words", [])
    if not isinstance(words, list) or not all(isinstance(each, str) for each in (row["symbol"], *words)):
        raise ValueError(f"{code}: symbol is a text and words a list of texts")
    return Currency(code, row["symbol"], minor, shown, patterns, tuple(words))
