"""Headings for people mean to the import what the codes of the columns mean."""

from __future__ import annotations

from pathlib import Path

import pytest
from catalogue_files import planned
from catalogue_products import PRODUCTS, same

from livestream_studio.exchange.catalogue import write_catalogue, write_declaration
from livestream_studio.exchange.catalogue.declaration import HEADINGS as DECLARED
from livestream_studio.exchange.catalogue.flatten import _ORDER
from livestream_studio.exchange.catalogue.headings import meaning
from livestream_studio.exchange.catalogue.titles import CODES, HEADINGS, titles

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


def test_what_is_asked_in_no_known_language_has_codes() -> None:
    assert titles(("name_kk", "price_KZT"), "fr") == ["name_kk", "price_KZT"]
    assert titles(("name_kk", "price_KZT"), "kk") == ["Атауы (қазақша)", "Бағасы (KZT)"]
