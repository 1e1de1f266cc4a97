"""Headings for people mean to the import what the codes of the columns mean."""

from __future__ import annotations

from pathlib import Path

import pytest
from catalogue_files import planned
from catalogue_products import PRODUCTS, same

from livestream_studio.commerce.types import PLACES, TEXT_FIELDS, Product, Stock, Text, TextState
from livestream_studio.exchange.catalogue import write_catalogue, write_declaration
from livestream_studio.exchange.catalogue.declaration import HEADINGS as DECLARED
from livestream_studio.exchange.catalogue.flatten import _ORDER
from livestream_studio.exchange.catalogue.headings import meaning
from livestream_studio.exchange.catalogue.titles import CODES, HEADINGS, cell, titles, told

CODES_OF_ALL = tuple(dict.fromkeys((*_ORDER, *DECLARED)))
PEOPLE = [each for each in HEADINGS if each != CODES]


@pytest.mark.parametrize("language", PEOPLE)
def test_a_heading_means_what_its_code_means(language: str) -> None:
    said = titles(CODES_OF_ALL, language)
    assert len(set(said)) == len(said)
    for code, title in zip(CODES_OF_ALL, said, strict=True):
        meant, found = meaning(code), meaning(title)
        assert (found.target, found.unit) == (meant.target, meant.unit), title
        assert found.field, title
        assert found.sure == meant.sure, title


@pytest.mark.parametrize("ending", ["csv", "tsv", "xlsx"])
@pytest.mark.parametrize("language", HEADINGS)
def test_an_export_comes_in_again_and_changes_nothing(tmp_path: Path, language: str, ending: str) -> None:
    path = tmp_path / f"c.{ending}"
    write_catalogue(path, PRODUCTS, language)
    found = planned(path)
    assert same(found.added, PRODUCTS)
    assert found.problems == ()
    assert planned(path, PRODUCTS).unchanged == tuple(each.sku for each in PRODUCTS)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("language", HEADINGS)
def test_a_declaration_comes_in_again_and_changes_nothing(tmp_path: Path, language: str, ending: str) -> None:
    path = tmp_path / f"d.{ending}"
    write_declaration(path, PRODUCTS, {"A1": 40, "002": 1, "=3": 2}, language)
    found = planned(path, PRODUCTS)
    assert found.unchanged == tuple(each.sku for each in PRODUCTS), "what is declared is no stock"
    assert not found.refused


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("language", HEADINGS)
def test_places_are_words_and_come_in_again(tmp_path: Path, language: str, ending: str) -> None:
    stock = tuple(Stock(place, number, None, "Хоргос") for number, place in enumerate(PLACES))
    product = Product("A1", names={"zh": Text("裙子")}, stock=stock)
    path = tmp_path / f"c.{ending}"
    write_catalogue(path, [product], language)
    assert planned(path, [product]).unchanged == ("A1",)
    assert planned(path).added[0].stock == stock
    said = {cell("place", place, language) for place in PLACES}
    assert len(said) == len(PLACES)
    assert said.isdisjoint(PLACES) == (language != CODES)
    if ending == "csv":
        text = path.read_text("utf-8-sig")
        assert all(word in text for word in said)
        assert [place for place in PLACES if place in text] == (list(PLACES) if language == CODES else [])


@pytest.mark.parametrize("language", HEADINGS)
def test_drafts_are_named_by_their_headings_and_come_in_again(tmp_path: Path, language: str) -> None:
    words = {"zh": "裙子", "ru": "Платье", "kk": "Көйлек"}
    texts = {code: Text(word, TextState.DRAFT) for code, word in words.items()}
    drafted = {field: texts for field in (*TEXT_FIELDS, "category", "unit")}
    product = Product("A1", **drafted)  # type: ignore[arg-type]
    path = tmp_path / "c.csv"
    write_catalogue(path, [product], language)
    assert planned(path, [product]).unchanged == ("A1",)
    assert planned(path).added == (product,)
    assert ("names.kk" in path.read_text("utf-8-sig")) == (language == CODES)


@pytest.mark.parametrize(
    ("language", "column", "detail"),
    [
        ("zh", "名称 (哈文)", "哈文"),
        ("ru", "Название (на казахском)", "на казахском"),
        ("kk", "Атауы (қазақша)", "қазақша"),
        ("en", "Name (Kazakh)", "Kazakh"),
        ("fr", "Name (Kazakh)", "Kazakh"),
    ],
)
def test_what_is_missing_is_told_in_words(language: str, column: str, detail: str) -> None:
    assert told("declaration_missing", "name_kk", "", language) == (column, "")
    assert told("draft_open", "", "names.kk", language) == ("", column)
    assert told("name_missing_in", "", "kk", language) == ("", detail)
    assert told("price_missing_in", "", "KZT", language) == ("", "KZT")
    for code in DECLARED:
        assert told("declaration_missing", code, "", language)[0] != code


def test_what_is_asked_in_no_known_language_has_codes() -> None:
    assert titles(("name_kk", "price_KZT"), "fr") == ["name_kk", "price_KZT"]
    assert titles(("name_kk", "price_KZT"), "kk") == ["Атауы (қазақша)", "Бағасы (KZT)"]
