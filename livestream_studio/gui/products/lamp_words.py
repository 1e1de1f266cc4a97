"""What the parcel lamp says to people, with its source, and that it is no legal advice."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from livestream_studio.commerce.duty import Colour, Lamp
from livestream_studio.gui.figures import day
from livestream_studio.gui.products.floor import ShopFloor

LIGHTS = {Colour.GREEN: "fine", Colour.AMBER: "look", Colour.GREY: "faint"}
"""A lamp's colour as a field of the palette."""


_NAMED = 6  # products


class LampWords(QObject):
    def __init__(self, floor: ShopFloor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._floor = floor

    def said(self, lamp: Lamp) -> str:
        """The answer, what to know about it, the rule's source: a line each."""
        answer = self._visitor(lamp) if lamp.rule and lamp.rule.kind == "visitor" else self._parcel(lamp)
        found: dict[str, list[str]] = {}
        for note in lamp.notes:
            code, _, detail = note.partition(":")
            found.setdefault(code, []).append(day(detail) if code == "rate_old" else detail)
        notes = (self._note(code, details) for code, details in found.items())
        source = lamp.rule.standing(QLocale().name()[:2]) if lamp.rule else ""
        return "\n".join(filter(None, (answer, *notes, source, self.tr("Not legal advice"))))

    def _parcel(self, lamp: Lamp) -> str:
        if lamp.colour is Colour.GREEN:
            return self.tr("Parcel: under the duty-free limit")
        if lamp.total is not None:
            total = self._floor.rates.currencies.written(lamp.total, QLocale().name()[:2], about=True)
            return self.tr("Parcel: duty and tax of {0}").format(total)
        return self.tr("Parcel: nobody can tell (price, weight or rate is missing)")

    def _visitor(self, lamp: Lamp) -> str:
        if lamp.limit is None:
            return self.tr("Carried by a visitor: nobody can tell (price or rate is missing)")
        limit = self._floor.rates.currencies.written(lamp.limit, QLocale().name()[:2])
        if lamp.colour is Colour.GREEN:
            return self.tr("Carried by a visitor: within the daily allowance of {0}").format(limit)
        return self.tr("Carried by a visitor: over the daily allowance of {0}; ask the customs").format(limit)

    def _note(self, code: str, details: list[str]) -> str:
        more = ["…"] if len(details) > _NAMED else []
        patterns = {
            "rule_none": self.tr("There is no rule for this day"),
            "price_none": self.tr("{0} has no price on that day"),
            "rate_none": self.tr("There is no rate of exchange for {0}"),
            "rate_old": self.tr("The rate of exchange is old, of {0}"),
            "weight_none": self.tr("{0} has no weight: only the value was looked at"),
            "weight_over": self.tr("Heavier than {0} kg: other rules may apply"),
            "declared_differs": self.tr("{0}: the declared value is not the price"),
        }
        return patterns.get(code, "").format(", ".join([*details[:_NAMED], *more]))
