"""What an import would do to the catalogue: shown first, then done."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from livestream_studio.commerce.types import Product
from livestream_studio.commerce.validation import faults, skus
from livestream_studio.exchange.catalogue.everyday import everyday
from livestream_studio.exchange.catalogue.merge import changed_fields, onto
from livestream_studio.exchange.catalogue.problems import RowFault, Severity
from livestream_studio.exchange.catalogue.records import Records


@dataclass(frozen=True, slots=True)
class Change:
    """A product that the catalogue has, as it is and as it would be; `fields` as `names.kk`, `prices`."""

    before: Product
    after: Product
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """`unchanged` are SKUs that the file repeats as they are, `left` those it does not mention: both stay as
    they are. `records` says how the file was understood."""

    records: Records
    added: tuple[Product, ...]
    changed: tuple[Change, ...]
    unchanged: tuple[str, ...]
    left: tuple[str, ...]
    problems: tuple[RowFault, ...]

    @property
    def refused(self) -> int:
        """How many rows do not come in although they should."""
        return len({each.row for each in self.problems if each.severity is Severity.REFUSED})

    @property
    def complete(self) -> bool:
        """Whether everything that the file says comes in: what "all or nothing" asks for."""
        return not any(each.loses for each in self.problems)

    def products(self) -> list[Product]:
        """What is to be saved, in one transaction."""
        return [*self.added, *(each.after for each in self.changed)]


def plan(records: Records, existing: Iterable[Product]) -> Plan:
    """Compares a file with the catalogue. Nothing is saved."""
    known = {product.sku: product for product in existing}
    owners = {sku: product.sku for product in known.values() for sku in skus(product)}
    problems = list(records.problems)
    added, changed, unchanged = [], [], []
    for sku, product in records.products.items():
        before = known.get(sku)
        after = onto(before, product) if before else product
        found = _checked(after, owners, records.rows[sku])
        problems += found
        if any(each.severity is Severity.REFUSED for each in found):
            continue
        owners |= dict.fromkeys(skus(after), sku)
        if before is None:
            added.append(after)
        elif fields := changed_fields(before, after):
            changed.append(Change(before, after, fields))
        else:
            unchanged.append(sku)
    left = tuple(sku for sku in known if sku not in records.products)
    problems.sort(key=lambda each: each.row)
    return Plan(records, tuple(added), tuple(changed), tuple(unchanged), left, tuple(problems))


def _checked(product: Product, owners: Mapping[str, str], row: int) -> list[RowFault]:
    """What is wrong with the product as it would be saved; a SKU of another product's variant included."""
    found = [
        RowFault(
            row,
            each.code,
            Severity.REFUSED if each.serious else Severity.NOTE,
            each.field,
            product.sku,
            each.detail,
        )
        for each in (*faults(product), *everyday().of(product))
    ]
    for sku in skus(product):
        owner = owners.get(sku, product.sku)
        if owner != product.sku:
            found.append(RowFault(row, "sku_duplicate", Severity.REFUSED, "sku", sku, owner))
    return found
