"""How the commands of the catalogue show plans, products and findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from livestream_studio.cli.catalogue_rows import finding_words, row_words
from livestream_studio.cli.console import notices, put_json, screen

if TYPE_CHECKING:
    from livestream_studio.commerce.review import Finding
    from livestream_studio.commerce.types import Price, Product
    from livestream_studio.exchange.catalogue import Plan, RowFault

_COUNTED = {"price-tags": "tags", "price-list": "lines"}
_SHOWN = 40  # problems and changes; more are only counted
_STYLES = {"refused": "red", "left_out": "yellow", "skipped": "dim", "note": ""}

problem_words = row_words


def put_plan(planned: Plan, *, saved: bool, as_json: bool) -> None:
    """What comes in, what changes, what does not and why."""
    if as_json:
        put_json(_plan_object(planned) | {"saved": saved})
        return
    records, told = planned.records, screen()
    for heading in _understood(planned):
        told.print(heading, markup=False, style="dim")
    for change in planned.changed[:_SHOWN]:
        told.print(f"{change.after.sku}: {', '.join(change.fields)}", markup=False)
    for problem in planned.problems[:_SHOWN]:
        where = f"row {problem.row}: " if problem.row else ""
        notices().print(where + row_words(problem), style=_STYLES[problem.severity.value], markup=False)
    if (more := len(planned.problems) - _SHOWN) > 0:
        notices().print(f"and {more} more; --problems FILE has them all", markup=False)
    told.print(
        f"{len(planned.added)} new, {len(planned.changed)} changed, {len(planned.unchanged)} known already, "
        f"{len(planned.left)} not in the file and left as they are; "
        f"{planned.refused} rows of {records.count} cannot come in"
    )


def question(planned: Plan) -> str:
    return f"Save {len(planned.products())} products?"


def put_written(file: Path, kind: str, count: int, missing: Sequence[RowFault], *, as_json: bool) -> None:
    """`count` is of what really is in the file."""
    what = _COUNTED.get(kind, "products")
    if as_json:
        put_json({"file": str(file), what: count, "missing": [_problem(each) for each in missing]})
        return
    for problem in missing:
        notices().print(f"{problem.value}: {row_words(problem)}", style="yellow", markup=False)
    screen().print(f"{file}: {count} {what}", markup=False)


def put_list(products: Sequence[Product], how: Sequence[str] = (), *, as_json: bool) -> None:
    """One product a line; `how` each was found."""
    if as_json:
        for number, product in enumerate(products):
            put_json(product_object(product) | ({"how": how[number]} if how else {}))
        return
    for product in products:
        names = "  ".join(f"{code} {text.text}" for code, text in product.names.items())
        prices = "  ".join(_price(each) for each in product.prices if not each.variant)
        screen().print(f"{product.sku}  {names}  {prices}".rstrip(), markup=False)


def put_product(product: Product, *, as_json: bool) -> None:
    from livestream_studio.exchange.catalogue.flatten import rows_of

    if as_json:
        put_json(product_object(product))
        return
    for number, row in enumerate(rows_of(product)):
        if number:
            screen().print("")
        for name, cell in row.items():
            if number == 0 or name != "sku":
                screen().print(f"{name:16} {cell.strip()}", markup=False)


def put_findings(found: Sequence[Finding], products: int, *, as_json: bool) -> None:
    if as_json:
        for each in found:
            put_json({"sku": each.sku, "code": each.code, "detail": each.detail})
        return
    for each in found:
        screen().print(f"{each.sku}  {finding_words(each.code, each.detail)}", markup=False)
    open_ = len({each.sku for each in found})
    notices().print(f"{products} products, {open_} with something to look at")


def product_object(product: Product) -> dict[str, Any]:
    from livestream_studio.exchange.catalogue.native import object_of

    return object_of(product)


def _understood(planned: Plan) -> list[str]:
    """How the file was read: what a person would want to see was understood wrongly."""
    records = planned.records
    kind = " ".join(
        filter(None, [records.kind, records.encoding, records.sheet and f"sheet {records.sheet}"])
    )
    kept = [
        f"{column.heading or column.index + 1} → {'.'.join(filter(None, column.means.target))}"
        for column in records.layout.columns
        if column.field
    ]
    found = [f"{records.path.name}: {kind}"]
    if kept:
        found.append(f"headings in row {records.layout.header}: {'; '.join(kept)}")
        found.append(f"prices without a currency are {records.currency or 'left out'}")
    return found


def _plan_object(planned: Plan) -> dict[str, Any]:
    records = planned.records
    columns = [
        {
            "heading": column.heading,
            "field": column.field,
            "language": column.means.language,
            "currency": column.means.currency,
            "why": column.why,
        }
        for column in records.layout.columns
    ]
    return {
        "kind": records.kind,
        "encoding": records.encoding,
        "delimiter": records.delimiter,
        "sheet": records.sheet,
        "currency": records.currency,
        "header": records.layout.header,
        "columns": columns,
        "rows": records.count,
        "added": [each.sku for each in planned.added],
        "changed": {each.after.sku: list(each.fields) for each in planned.changed},
        "unchanged": len(planned.unchanged),
        "left": len(planned.left),
        "refused": planned.refused,
        "complete": planned.complete,
        "by_code": dict(Counter(each.code for each in planned.problems)),
        "problems": [_problem(each) for each in planned.problems],
    }


def _problem(each: RowFault) -> dict[str, Any]:
    return {
        "row": each.row,
        "code": each.code,
        "severity": each.severity.value,
        "column": each.column,
        "value": each.value,
        "detail": each.detail,
        "message": row_words(each),
    }


def _price(price: Price) -> str:
    from livestream_studio.exchange.catalogue.flatten import decimal_text

    return f"{decimal_text(price.amount)} {price.amount.currency}"
