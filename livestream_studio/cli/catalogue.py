"""`catalogue`: a shop's products in and out of files, found, shown and looked over."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from livestream_studio.cli.options import LANGUAGE, several

if TYPE_CHECKING:
    from livestream_studio.commerce.types import Product
    from livestream_studio.exchange.catalogue import Plan, Records, RowFault
    from livestream_studio.store.catalogue import CatalogueStore

_PATH: click.ParamType[Any] = click.Path(path_type=Path)
_JSON = click.option("--json", "as_json", is_flag=True, help="JSON instead of words.")
_HEADINGS = click.Choice(["zh", "ru", "kk", "en", "codes"])
_KINDS = click.Choice(["catalogue", "declaration", "price-list", "price-tags"])


@click.group("catalogue")
def command() -> None:
    """The products of the shop."""


@command.command("import")
@click.argument("file", type=_PATH)
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@click.option(
    "--all-or-nothing", is_flag=True, help="Save nothing where anything in the file cannot come in."
)
@click.option("--pictures", type=_PATH, help="A folder or a zip of pictures, named after the SKUs.")
@click.option("--problems", type=_PATH, help="Write the problems to this file (csv, tsv or xlsx).")
@click.option("--sheet", default="", help="The sheet of a workbook; without it, the one that fits best.")
@click.option("--currency", default="", help="The currency of prices that do not say it: CNY, KZT, RUB …")
@click.option("--yes", is_flag=True, help="Do not ask before saving.")
@_JSON
def import_(
    file: Path,
    dry_run: bool,
    all_or_nothing: bool,
    pictures: Path | None,
    problems: Path | None,
    sheet: str,
    currency: str,
    yes: bool,
    as_json: bool,
) -> None:
    """Take in a shop's own table: CSV, TSV, XLSX or JSON, as it is.

    What would be added and changed is shown first. Rows that cannot come in are named, the good ones come in.
    """
    from livestream_studio.cli import catalogue_show as show
    from livestream_studio.core.types import StudioError
    from livestream_studio.exchange.catalogue import plan, write_problems
    from livestream_studio.shop import currencies

    if as_json and not (yes or dry_run):
        raise click.UsageError("--json asks nothing: it needs --yes or --dry-run.")
    if currency and currency.upper() not in (known := currencies()):
        raise click.UsageError(f"--currency {currency}: known are {', '.join(known.codes())}.")
    store = _store()
    existing = store.all()
    records = _records(file, sheet, currency.upper(), pictures, existing, dry=True)
    planned = plan(records, existing)
    if problems is not None:
        write_problems(problems, planned.problems, show.problem_words)
    saving = bool(planned.products()) and not dry_run
    if all_or_nothing and not planned.complete:
        show.put_plan(planned, saved=False, as_json=as_json)
        raise StudioError("catalogue_not_complete", str(file))
    if not as_json:
        show.put_plan(planned, saved=False, as_json=False)
    if saving and not yes:
        click.confirm(show.question(planned), abort=True, err=True)
    if saving:
        if pictures is not None:  # looked at before, kept now
            _records(file, sheet, currency.upper(), pictures, existing, dry=False)
        _save(store, planned, file)
    if as_json:
        show.put_plan(planned, saved=saving, as_json=True)
    if planned.refused and not (planned.products() or planned.unchanged):
        raise StudioError("catalogue_nothing", str(file))


@command.command("export")
@click.argument("file", type=_PATH)
@click.option(
    "--as",
    "kind",
    type=_KINDS,
    default="catalogue",
    help="The whole catalogue (csv, tsv, xlsx, json), a customs declaration (csv, xlsx), "
    "a price list or price tags (pdf).",
)
@several("--sku", "skus", kind=click.STRING, help="Only these products; all without it.")
@several("--quantity", "quantities", kind=click.STRING, help="SKU=PIECES for a declaration; else the stock.")
@click.option("--currency", default="KZT", help="The first currency of a price list; KZT without it.")
@click.option(
    "--headings",
    type=_HEADINGS,
    help="In what a table's headings are; without it the window's language, or codes if none is chosen.",
)
@_JSON
def export(
    file: Path,
    kind: str,
    skus: tuple[str, ...],
    quantities: tuple[str, ...],
    currency: str,
    headings: str | None,
    as_json: bool,
) -> None:
    """Write the products to FILE; its ending says how. Kazakh comes first on what is printed."""
    from livestream_studio.cli import catalogue_show as show
    from livestream_studio.exchange.catalogue import write_catalogue, write_declaration
    from livestream_studio.settings import load

    if headings and kind not in ("catalogue", "declaration"):
        raise click.UsageError("--headings is for tables: what is printed is in Kazakh and Russian.")
    pieces = _pieces(quantities)
    if pieces and kind != "declaration":
        raise click.UsageError("--quantity is for --as declaration.")
    products = _chosen(_store(), (*skus, *pieces))
    asked, missing = headings or load().interface_language, []
    if kind == "catalogue":
        count = write_catalogue(file, products, asked)
    elif kind == "declaration":
        count, missing = len(products), write_declaration(file, products, pieces or None, asked)
    else:
        count, missing = _print(file, kind, products, currency.upper())
    show.put_written(file, kind, count, missing, as_json=as_json)


@command.command("search")
@click.argument("text")
@click.option("--limit", type=click.IntRange(1, 1000), default=20, help="How many at most; 20 without it.")
@_JSON
def search(text: str, limit: int, as_json: bool) -> None:
    """Find products by name, alias, SKU, Pinyin or a part of them, in any language."""
    from livestream_studio.cli import catalogue_show as show

    hits = _store().search(text, limit)
    show.put_list([hit.product for hit in hits], [hit.how for hit in hits], as_json=as_json)


@command.command("show")
@click.argument("sku")
@_JSON
def show_(sku: str, as_json: bool) -> None:
    """Everything that is known of one product."""
    from livestream_studio.cli import catalogue_show as show

    show.put_product(_store().get(sku), as_json=as_json)


@command.command("list")
@click.option("--missing", type=LANGUAGE, help="Only products without a name in this language.")
@_JSON
def list_(missing: str | None, as_json: bool) -> None:
    """All products, one a line."""
    from livestream_studio.cli import catalogue_show as show

    products = _store().all()
    chosen = [each for each in products if missing is None or missing in each.missing_languages]
    show.put_list(chosen, as_json=as_json)


@command.command("check")
@several("--lang", "languages", kind=LANGUAGE, help="Languages in which names are needed; all without it.")
@click.option("--currency", default="KZT", help="The currency in which a price is needed; KZT without it.")
@_JSON
def check(languages: tuple[str, ...], currency: str, as_json: bool) -> None:
    """Say what is open before a show: names, drafts, prices, pictures, forbidden words, doubles."""
    from datetime import date

    from livestream_studio.cli import catalogue_show as show
    from livestream_studio.commerce.review import review
    from livestream_studio.commerce.types import LANGUAGES
    from livestream_studio.exchange.catalogue import everyday
    from livestream_studio.shop import currencies

    currencies().get(currency.upper())  # says so where it is unknown
    today = date.today().isoformat()
    products = _store().all()
    found = review(
        products,
        languages=languages or LANGUAGES,
        currency=currency.upper(),
        day=today,
        everyday=everyday(),
    )
    show.put_findings(list(found), len(products), as_json=as_json)


def _store() -> CatalogueStore:
    from livestream_studio.paths import database
    from livestream_studio.store.catalogue import CatalogueStore

    return CatalogueStore(database())


def _records(
    file: Path, sheet: str, currency: str, pictures: Path | None, existing: list[Product], *, dry: bool
) -> Records:
    from livestream_studio.cli.console import progress
    from livestream_studio.exchange.catalogue import add_pictures, read_records
    from livestream_studio.paths import pictures_home

    with progress() as bar:
        task = bar.add_task(file.name, total=1.0)

        def report(share: float) -> None:
            bar.update(task, completed=share)

        records = read_records(file, sheet=sheet, currency=currency, report=report)
        add_pictures(records, pictures, existing, pictures_home(), dry=dry, report=report)
    return records


def _save(store: CatalogueStore, planned: Plan, file: Path) -> None:
    from livestream_studio.cli.console import progress

    products = planned.products()
    with progress() as bar:
        task = bar.add_task(file.name, total=len(products))
        store.save(products, what="import", progress=lambda done: bar.update(task, completed=done))


def _chosen(store: CatalogueStore, skus: tuple[str, ...]) -> list[Product]:
    """The products named, in that order; all without a name. Raises `StudioError("product_unknown")`."""
    if not skus:
        return store.all()
    found = [store.get(sku) for sku in skus]
    return list({product.sku: product for product in found}.values())


def _pieces(quantities: tuple[str, ...]) -> dict[str, int]:
    found = {}
    for each in quantities:
        sku, _, count = each.rpartition("=")
        if not sku or not count.isdecimal():
            raise click.UsageError(f"--quantity {each}: write SKU=PIECES.")
        found[sku] = int(count)
    return found


def _print(file: Path, kind: str, products: list[Product], currency: str) -> tuple[int, list[RowFault]]:
    """How many tags or lines are on the paper, and what is not."""
    import os

    if sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a page is drawn, nothing is shown
    from livestream_studio.exchange.catalogue import RowFault, Severity
    from livestream_studio.gui.printing import print_products

    count, missing = print_products(file, products, tags=kind == "price-tags", currency=currency)
    return count, [RowFault(0, code, Severity.NOTE, "", sku, detail) for sku, code, detail in missing]
