"""The words for what is wrong in the rows of a shop's table, and for what is open in a product."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from livestream_studio.commerce.review import Finding
from livestream_studio.commerce.validation import Fault
from livestream_studio.exchange.catalogue import RowFault
from livestream_studio.exchange.catalogue.titles import told

CONTEXT = "Rows"

# {value} is the cell, {column} its heading, {detail} what the code adds.
ROWS: dict[str, object] = {
    "column_unknown": QT_TRANSLATE_NOOP("Rows", "the column {column} is not understood and not kept"),
    "column_ignored": QT_TRANSLATE_NOOP("Rows", "the column {column} is not kept in the catalogue"),
    "column_twice": QT_TRANSLATE_NOOP(
        "Rows",
        "the column {column} says what another column says; that one counts",
    ),
    "totals_row": QT_TRANSLATE_NOOP("Rows", "a row of totals: no product"),
    "section_row": QT_TRANSLATE_NOOP("Rows", "the heading of a section: no product"),
    "header_again": QT_TRANSLATE_NOOP("Rows", "the headings once more: no product"),
    "row_repeated": QT_TRANSLATE_NOOP("Rows", "the same as row {detail}"),
    "row_differs": QT_TRANSLATE_NOOP(
        "Rows",
        "{value}: {column} is not the same as in row {detail}, which counts",
    ),
    "duplicate_sku": QT_TRANSLATE_NOOP("Rows", "{value} stands in row {detail} already, and {column} differ"),
    "sku_missing": QT_TRANSLATE_NOOP("Rows", "there is no SKU"),
    "sku_made": QT_TRANSLATE_NOOP("Rows", "without a SKU of its own, {value} is known as {detail}"),
    "sku_mangled": QT_TRANSLATE_NOOP(
        "Rows",
        "{value} was a long number before a spreadsheet shortened it; set the column to text",
    ),
    "sku_bad": QT_TRANSLATE_NOOP("Rows", "{value} is no SKU: too long, or with signs that cannot be printed"),
    "sku_duplicate": QT_TRANSLATE_NOOP("Rows", "the SKU {value} belongs to {detail}"),
    "name_missing": QT_TRANSLATE_NOOP("Rows", "{value} is new and has no name"),
    "too_many_cells": QT_TRANSLATE_NOOP(
        "Rows",
        "the row has {detail} cells, more than the headings: a delimiter inside a cell?",
    ),
    "object_bad": QT_TRANSLATE_NOOP("Rows", "the product {value} is not written as a product ({detail})"),
    "more_problems": QT_TRANSLATE_NOOP("Rows", "and {detail} more"),
    "formula": QT_TRANSLATE_NOOP("Rows", "a formula without a calculated value ({value})"),
    "cell_error": QT_TRANSLATE_NOOP("Rows", "the spreadsheet could not calculate this ({value})"),
    "control": QT_TRANSLATE_NOOP("Rows", "it holds control characters"),
    "too_long": QT_TRANSLATE_NOOP("Rows", "{detail} characters are too many"),
    "text_too_long": QT_TRANSLATE_NOOP("Rows", "the text is too long ({detail} …)"),
    "text_unprintable": QT_TRANSLATE_NOOP("Rows", "the text holds signs that cannot be shown"),
    "arabic_script": QT_TRANSLATE_NOOP("Rows", "{value} is in Arabic letters; Kazakh is kept in Cyrillic"),
    "wrong_language": QT_TRANSLATE_NOOP("Rows", "{value} is not in the language of its column ({detail})"),
    "language_unknown": QT_TRANSLATE_NOOP("Rows", "{detail} is no language of the catalogue"),
    "price_no_number": QT_TRANSLATE_NOOP("Rows", "{value} is no price"),
    "price_negative": QT_TRANSLATE_NOOP("Rows", "the price {value} is below nothing"),
    "price_zero": QT_TRANSLATE_NOOP("Rows", "the price is 0"),
    "price_absurd": QT_TRANSLATE_NOOP("Rows", "the price {value} is beyond all bounds"),
    "price_far": QT_TRANSLATE_NOOP(
        "Rows",
        "the price of {value} is far from all others in the file; is it right?",
    ),
    "list_price_far": QT_TRANSLATE_NOOP(
        "Rows",
        "the old price of {value} is more than five times the new one; is it right?",
    ),
    "list_price_below_price": QT_TRANSLATE_NOOP("Rows", "the old price of {value} is lower than the new one"),
    "list_price_other_currency": QT_TRANSLATE_NOOP("Rows", "the old price of {value} is in another currency"),
    "list_price_alone": QT_TRANSLATE_NOOP(
        "Rows",
        "{value} stands under an old price and there is no other: it is taken for the price",
    ),
    "price_range": QT_TRANSLATE_NOOP("Rows", "{value}: the lower price is taken, {detail}"),
    "price_twice": QT_TRANSLATE_NOOP("Rows", "{value} has two prices in {detail}"),
    "number_unclear": QT_TRANSLATE_NOOP("Rows", "{value} can be read as two different numbers"),
    "currency_differs": QT_TRANSLATE_NOOP("Rows", "{value} is in {detail}, the column in another currency"),
    "currency_unknown": QT_TRANSLATE_NOOP("Rows", "{value} {detail} is no known currency"),
    "currency_unclear": QT_TRANSLATE_NOOP("Rows", "nothing says the currency of {value}; choose it above"),
    "date_bad": QT_TRANSLATE_NOOP("Rows", "{value} is no date"),
    "date_unclear": QT_TRANSLATE_NOOP("Rows", "{value} can be read as two different days; write 2026-11-30"),
    "validity_reversed": QT_TRANSLATE_NOOP("Rows", "the price of {value} ends before it begins ({detail})"),
    "quantity_unclear": QT_TRANSLATE_NOOP("Rows", "{value} is no number of pieces"),
    "quantity_negative": QT_TRANSLATE_NOOP("Rows", "{value}: fewer than no pieces"),
    "lead_days_bad": QT_TRANSLATE_NOOP("Rows", "{detail} days are no lead time"),
    "place_unknown": QT_TRANSLATE_NOOP("Rows", "{value} is no place: shop, warehouse, cold store or factory"),
    "variant_unknown": QT_TRANSLATE_NOOP("Rows", "{value} has no variant {detail}"),
    "too_many_variants": QT_TRANSLATE_NOOP("Rows", "{detail} variants are too many"),
    "size_system_unknown": QT_TRANSLATE_NOOP("Rows", "{detail} is no size system: CN, RU, EU, INT"),
    "sizes_listed": QT_TRANSLATE_NOOP("Rows", "{value} is taken for these sizes: {detail}"),
    "weight_unit": QT_TRANSLATE_NOOP(
        "Rows",
        "{value}: grams or kilograms? Write the unit in the heading or the cell",
    ),
    "weight_bad": QT_TRANSLATE_NOOP("Rows", "{value} is no weight"),
    "origin_unknown": QT_TRANSLATE_NOOP("Rows", "the country {value} is not known; write its two letters"),
    "origin_bad": QT_TRANSLATE_NOOP("Rows", "{detail} is no country code"),
    "hs_code_bad": QT_TRANSLATE_NOOP(
        "Rows",
        "{value} is no HS code: 6, 8, 10 or 13 digits (a zero in front may be lost)",
    ),
    "customs_mode_unknown": QT_TRANSLATE_NOOP("Rows", "{value} is no customs mode: 9610, 9710, 9810 or 1210"),
    "picture_unsafe": QT_TRANSLATE_NOOP("Rows", "{value} leads out of its folder; not taken"),
    "picture_large": QT_TRANSLATE_NOOP("Rows", "the picture {value} is too large {detail}"),
    "picture_not_image": QT_TRANSLATE_NOOP("Rows", "{value} is no picture, whatever its name says"),
    "picture_kind": QT_TRANSLATE_NOOP(
        "Rows", "{value} is a kind of picture that is not read; save it as JPG or PNG"
    ),
    "picture_many": QT_TRANSLATE_NOOP(
        "Rows", "{value} is not taken: its product has {detail} pictures already"
    ),
    "picture_unreadable": QT_TRANSLATE_NOOP("Rows", "{value} cannot be read"),
    "picture_no_product": QT_TRANSLATE_NOOP("Rows", "no product has a SKU that begins {value}"),
    "picture_missing_file": QT_TRANSLATE_NOOP("Rows", "the picture {value} is not among those given"),
    "pictures_not_given": QT_TRANSLATE_NOOP(
        "Rows",
        "the table names {detail} pictures; choose where they are above",
    ),
    "picture_bad": QT_TRANSLATE_NOOP("Rows", "{detail} is no picture of the catalogue"),
    "alias_everyday": QT_TRANSLATE_NOOP(
        "Rows", "hosts say {detail} all the time: as a name it would show the card always"
    ),
    "name_missing_in": QT_TRANSLATE_NOOP("Rows", "no name in {detail}"),
    "draft_open": QT_TRANSLATE_NOOP("Rows", "a machine's draft waits for approval: {detail}"),
    "price_missing": QT_TRANSLATE_NOOP("Rows", "no price"),
    "price_missing_in": QT_TRANSLATE_NOOP("Rows", "no price in {detail}"),
    "word_forbidden": QT_TRANSLATE_NOOP("Rows", "its own text says {detail}, which may not be said of it"),
    "name_duplicate": QT_TRANSLATE_NOOP("Rows", "the same name as another product: {detail}"),
    "picture_missing": QT_TRANSLATE_NOOP("Rows", "no picture"),
    "declaration_missing": QT_TRANSLATE_NOOP("Rows", "{value}: {column} is missing for the declaration"),
}


def row_words(problem: RowFault) -> str:
    """The problem as a phrase. An unknown code is shown as it is rather than hidden."""
    return _said(problem.code, problem.value or problem.detail, problem.column, problem.detail)


def finding_words(finding: Finding) -> str:
    """What is open in a product."""
    return _said(finding.code, finding.detail, "", finding.detail)


def fault_words(fault: Fault) -> str:
    """What is wrong in one field of a product."""
    return _said(fault.code, fault.detail, "", fault.detail)


def _said(code: str, value: str, column: str, detail: str) -> str:
    found = ROWS.get(code)
    if found is None:
        return f"{code} {detail}".strip()
    words = QCoreApplication.translate(CONTEXT, str(found))
    column, detail = told(code, column, detail, QLocale().name()[:2])
    return words.format(value=value, column=column, detail=detail).strip().removesuffix(" ()")
