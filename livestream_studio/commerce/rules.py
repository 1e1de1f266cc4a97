"""Dated rules as data: what a law asks stands in files that anybody can edit, with its source."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from livestream_studio.core.types import StudioError

NO_ADVICE = "not_legal_advice"
"""Stands among the notes of everything that a rule has decided."""
_OWN = frozenset({"id", "kind", "country", "from", "until", "title", "source", "checked"})
# What a kind cannot be without, and what it may have.
KINDS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    "parcel": (
        frozenset({"currency", "free_value", "duty_percent", "duty_on"}),
        frozenset({"free_weight_kg", "min_per_kg", "vat_percent", "weight_note_kg"}),
    ),
    "visitor": (frozenset({"currency", "free_value"}), frozenset()),
    "price": (frozenset({"currency"}), frozenset({"only"})),
    "language": (frozenset({"languages"}), frozenset()),
}
_NUMBERS = frozenset(
    {"free_value", "free_weight_kg", "duty_percent", "min_per_kg", "vat_percent", "weight_note_kg"}
)


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds from the first to the last day (ISO dates; `until` "" is open), and where it stands.

    `titles` name the act by language, under "" for readers of any; there may be none. `values`
    are the fields of its kind (assets/rules/README.md); numbers are Decimals.
    """

    id: str
    kind: str
    country: str
    since: str
    until: str
    titles: Mapping[str, str]
    source: str
    checked: str
    values: Mapping[str, Any]

    def standing(self, language: str) -> str:
        """The act and where it was read, for readers of `language`; English where that has no title."""
        titles = (self.titles.get(each) for each in (language, "", "en"))
        title = next(filter(None, titles), "")
        return f"{title} ({self.source})" if title else self.source

    def number(self, name: str) -> Decimal | None:
        """None where the rule does not say."""
        value = self.values.get(name)
        return None if value is None else Decimal(value)

    def holds_on(self, day: str) -> bool:
        return self.since <= day <= (self.until or day)


class Rulebook:
    """All rules. Immutable."""

    def __init__(self, rules: Iterable[Rule] = ()) -> None:
        self.rules = tuple(rules)

    @classmethod
    def load(cls, *folders: Path) -> Rulebook:
        """Every `*.toml` of the folders with `[[rule]]` in it; a later folder's rule with a known id replaces
        the earlier one. A missing folder counts as empty.

        Raises `StudioError("rules_broken")`, detail: the file, the rule and what is wrong with it.
        """
        found: dict[str, Rule] = {}
        for folder in folders:
            for path in sorted(folder.glob("*.toml")):
                found |= {rule.id: rule for rule in _read(path)}
        return cls(found.values())

    def on(self, kind: str, country: str, day: str) -> Rule | None:
        """The rule of that kind and country that holds on an ISO date; of several the one that began last."""
        held = [
            rule
            for rule in self.rules
            if rule.kind == kind and rule.country == country and rule.holds_on(day)
        ]
        return max(held, key=lambda rule: rule.since, default=None)


def _read(path: Path) -> list[Rule]:
    try:
        rows = tomllib.loads(path.read_text(encoding="utf-8-sig"), parse_float=Decimal).get("rule", [])
        return [_rule(row) for row in rows]
    except (ValueError, KeyError, TypeError, OSError, AttributeError) as error:
        raise StudioError("rules_broken", f"{path}: {error}") from error


def _rule(row: Mapping[str, Any]) -> Rule:
    name, kind = row["id"], row["kind"]
    if kind not in KINDS:
        raise ValueError(f"{name}: no rule is of the kind {kind!r}")
    needed, may = KINDS[kind]
    values = {key: value for key, value in row.items() if key not in _OWN}
    if missing := needed - values.keys():
        raise ValueError(f"{name}: {', '.join(sorted(missing))} missing")
    if unknown := values.keys() - needed - may:
        raise ValueError(f"{name}: {', '.join(sorted(unknown))} not known")
    for key in _NUMBERS & values.keys():
        if isinstance(values[key], bool) or not isinstance(values[key], int | Decimal) or values[key] < 0:
            raise ValueError(f"{name}: {key} is not a number from 0 up")
    if values.get("duty_on", "full") not in ("full", "excess"):
        raise ValueError(f"{name}: duty_on is neither full nor excess")
    since, until = _day(name, row["from"]), _day(name, row["until"]) if "until" in row else ""
    if until and until < since:
        raise ValueError(f"{name}: it ends before it begins")
    checked = _day(name, row["checked"]) if "checked" in row else ""
    titles = _titles(name, row.get("title", ""))
    return Rule(name, kind, row["country"], since, until, titles, row["source"], checked, values)


def _titles(name: str, value: object) -> dict[str, str]:
    """From one text, or from a table of texts by language."""
    found: dict[str, Any] = value if isinstance(value, dict) else {"": value}
    if not all(isinstance(text, str) for text in found.values()):
        raise ValueError(f"{name}: title is neither a text nor a text for each language")
    return found


def _day(name: str, value: object) -> str:
    """ISO, from a TOML date or a text."""
    if isinstance(value, date):
        return value.isoformat()[:10]
    if not isinstance(value, str):
        raise ValueError(f"{name}: {value!r} is not a date")
    return date.fromisoformat(value).isoformat()
