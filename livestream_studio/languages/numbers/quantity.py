"""A value with its unit, whichever language and script it came in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

# What a unit is worth in the unit that both sides of a translation are compared in.
BASE: dict[str, tuple[str, Decimal]] = {
    "jin": ("g", Decimal(500)), "liang": ("g", Decimal(50)), "kg": ("g", Decimal(1000)),
    "t": ("g", Decimal(1_000_000)), "mg": ("g", Decimal("0.001")),
    "mm": ("m", Decimal("0.001")), "cm": ("m", Decimal("0.01")), "km": ("m", Decimal(1000)),
    "chi": ("m", Decimal(1) / 3), "cun": ("m", Decimal(1) / 30),
    "ml": ("l", Decimal("0.001")), "min": ("s", Decimal(60)), "h": ("s", Decimal(3600)),
    "pp": ("pp", Decimal(1)),
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
