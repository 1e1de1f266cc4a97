"""The words for what is wrong in the rows of a shop's table, and for what is open in a product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from livestream_studio.exchange.catalogue.titles import told

if TYPE_CHECKING:
    from livestream_studio.exchange.catalogue import RowFault

# {value} is the cell, {column} its heading, {detail} what the code adds.
ROWS = {
    # columns
    "column_unknown": "the column {column} is not understood and not kept",
    "column_ignored": "the column {column} is not kept in the catalogue",
    "column_twice": "the column {column} says what another column says; that one counts",
    # rows
    "totals_row": "a row of totals: no product",
    "section_row": "the heading of a section: no product",
    "header_again": "the headings once more: no product",
    "row_repeated": "the same as row {detail}",
    "row_differs": "{value}: {column} is not the same as in row {detail}, which counts",
    "duplicate_sku": "{value} stands in row {detail} already, and {column} differ",
    "sku_missing": "there is no SKU",
    "sku_made": "without a SKU of its own, {value} is known as {detail}",
    "sku_mangled": "{value} was a long number before a spreadsheet shortened it; set the column to text",
    "sku_bad": "{value} is no SKU: too long, or with signs that cannot be printed",
    "sku_duplicate": "the SKU {value} belongs to {detail}",
    "name_missing": "{value} is new and has no name",
    "too_many_cells": "the row has {detail} cells, more than the headings: a delimiter inside a cell?",
    "object_bad": "the product {value} is not written as a product ({detail})",
    "more_problems": "and {detail} more",
    # cells
    "formula": "a formula without a calculated value ({value})",
    "cell_error": "the spreadsheet could not calculate this ({value})",
    "control": "it holds control characters",
    "too_long": "{detail} characters are too many",
    "text_too_long": "the text is too long ({detail} …)",
    "text_unprintable": "the text holds signs that cannot be shown",
    "arabic_script": "{value} is in Arabic letters; Kazakh is kept in Cyrillic (`script kk --to cyrl`)",
    "wrong_language": "{value} is not in the language of its column ({detail})",
    "language_unknown": "{detail} is no language of the catalogue",
    "price_no_number": "{value} is no price",
    "price_negative": "the price {value} is below nothing",
    "price_zero": "the price is 0",
    "price_absurd": "the price {value} is beyond all bounds",
    "price_far": "the price of {value} is far from all others in the file; is it right?",
    "list_price_far": "the old price of {value} is more than five times the new one; is it right?",
    "list_price_below_price": "the old price of {value} is lower than the new one",
    "list_price_other_currency": "the old price of {value} is in another currency",
    "list_price_alone": "{value} stands under an old price and there is no other: it is taken for the price",
    "price_range": "{value}: the lower price is taken, {detail}",
    "price_twice": "{value} has two prices in {detail}",
    "number_unclear": "{value} can be read as two different numbers",
    "currency_differs": "{value} is in {detail}, the column in another currency",
    "currency_unknown": "{value} {detail} is no known currency",
    "currency_unclear": "nothing says the currency of {value}; name it with --currency",
    "date_bad": "{value} is no date",
    "date_unclear": "{value} can be read as two different days; write 2026-11-30",
    "validity_reversed": "the price of {value} ends before it begins ({detail})",
    "quantity_unclear": "{value} is no number of pieces",
    "quantity_negative": "{value}: fewer than no pieces",
    "lead_days_bad": "{detail} days are no lead time",
    "place_unknown": "{value} is no place: shop, warehouse, cold store or factory",
    "variant_unknown": "{value} has no variant {detail}",
    "too_many_variants": "{detail} variants are too many",
    "size_system_unknown": "{detail} is no size system: CN, RU, EU, INT",
    "sizes_listed": "{value} is taken for these sizes: {detail}",
    "weight_unit": "{value}: grams or kilograms? Write the unit in the heading or the cell",
    "weight_bad": "{value} is no weight",
    "origin_unknown": "the country {value} is not known; write its two letters",
    "origin_bad": "{detail} is no country code",
    "hs_code_bad": "{value} is no HS code: 6, 8, 10 or 13 digits (a zero in front may be lost)",
    "customs_mode_unknown": "{value} is no customs mode: 9610, 9710, 9810 or 1210",
    # pictures
    "picture_unsafe": "{value} leads out of its folder; not taken",
    "picture_large": "the picture {value} is too large {detail}",
    "picture_not_image": "{value} is no picture, whatever its name says",
    "picture_kind": "{value} is a kind of picture that is not read; save it as JPG or PNG",
    "picture_many": "{value} is not taken: its product has {detail} pictures already",
    "picture_unreadable": "{value} cannot be read",
    "picture_no_product": "no product has a SKU that begins {value}",
    "picture_missing_file": "the picture {value} is not among those given",
    "pictures_not_given": "the table names {detail} pictures; give them with --pictures",
    "picture_bad": "{detail} is no picture of the catalogue",
    # what is open in a product
    "name_missing_in": "no name in {detail}",
    "draft_open": "a machine's draft waits for approval: {detail}",
    "price_missing": "no price",
    "price_missing_in": "no price in {detail}",
    "word_forbidden": "its own text says {detail}, which may not be said of it",
    "alias_everyday": "hosts say {detail} all the time: as a name it would show the card always",
    "name_duplicate": "the same name as another product: {detail}",
    "picture_missing": "no picture",
    "declaration_missing": "{column} is missing for the declaration",
}


def row_words(problem: RowFault) -> str:
    """The problem as a phrase. An unknown code is shown as it is rather than hidden."""
    words = ROWS.get(problem.code, f"{problem.code} {{detail}}")
    column, detail = told(problem.code, problem.column, problem.detail, "en")
    said = words.format(value=problem.value or detail, column=column, detail=detail)
    return said.strip().removesuffix(" ()")


def finding_words(code: str, detail: str) -> str:
    _, detail = told(code, "", detail, "en")
    return ROWS.get(code, f"{code} {{detail}}").format(value=detail, column="", detail=detail).strip()
