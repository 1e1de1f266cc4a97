"""Price lists and tags: Kazakh first, Russian beside in the same size, nothing that nobody stands for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from livestream_studio.commerce.types import Money, Price, Product, Text, TextState, Variant
from livestream_studio.core.types import StudioError
from livestream_studio.gui.printing import price_list, price_tags, print_products
from livestream_studio.gui.printing.content import lines
from livestream_studio.gui.printing.paper import Paper
from livestream_studio.gui.printing.price_list import draw_list
from livestream_studio.gui.printing.price_tags import draw_tags

DAY = "2026-11-22"
DRESS = Product(
    "A1",
    names={"zh": Text("连衣裙"), "kk": Text("Көйлек"), "ru": Text("Платье")},
    unit={"kk": Text("дана"), "ru": Text("шт.")},
    prices=(Price(Money(2_050_000, "KZT"), Money(3_000_000, "KZT")), Price(Money(29900, "CNY"))),
)
LONG = replace(DRESS, sku="B1", names={code: Text("Ұзын атау " * 30) for code in ("kk", "ru")})


def test_a_line_has_both_names_and_the_price_in_tenge() -> None:
    (line,), missing = lines([DRESS], "KZT", DAY)
    assert list(line.names.items()) == [("kk", "Көйлек"), ("ru", "Платье")]
    assert [" ".join(text.split()) for text in (line.price, line.old_price)] == ["20 500 ₸", "30 000 ₸"]
    assert (line.units, missing) == ({"kk": "дана", "ru": "шт."}, [])


def test_a_machines_draft_is_not_printed() -> None:
    draft = replace(DRESS, names={**DRESS.names, "kk": Text("Көйлек", TextState.DRAFT)})
    (line,), missing = lines([draft], "KZT", DAY)
    assert (line.names["kk"], missing) == ("", [("A1", "name_missing_in", "kk")])


def test_variants_with_prices_of_their_own_have_their_lines() -> None:
    variants = (
        Variant("A1-S", {"kk": Text("қызыл")}, "S"),
        Variant("A1-L", size="L"),
        Variant("A1-M", size="M"),
    )
    own = (Price(Money(100, "KZT"), variant="A1-S"), Price(Money(200, "KZT"), variant="A1-L"))
    found, missing = lines([replace(DRESS, variants=variants, prices=own)], "KZT", DAY)
    assert [(each.sku, each.names["kk"]) for each in found] == [
        ("A1-S", "Көйлек, қызыл, S"),
        ("A1-L", "Көйлек, L"),
    ]
    assert missing == []


def test_a_price_that_does_not_hold_that_day_is_missing() -> None:
    later = replace(DRESS, prices=(Price(Money(100, "KZT"), valid_from="2027-01-01"),))
    (line,), missing = lines([later], "KZT", DAY)
    assert (line.price, missing) == ("", [("A1", "price_missing_in", "KZT")])


@pytest.mark.parametrize("tags", [False, True])
def test_pages_are_filled_and_no_more(qtbot: QtBot, tmp_path: Path, tags: bool) -> None:
    def pages(count: int) -> int:
        path = tmp_path / f"{count}.pdf"
        every = [replace(LONG if tags and n % 5 == 0 else DRESS, sku=f"S{n}") for n in range(count)]
        assert print_products(path, every, tags=tags, day=DAY) == (count, [])
        data = path.read_bytes()
        assert data.startswith(b"%PDF")
        assert b"StudioSans" in data.replace(b" ", b"").replace(b"-", b"")
        return data.count(b"/Type /Page\n")

    assert [pages(1), pages(21), pages(22)] == ([1, 1, 2] if tags else [1, 2, 2])


def test_no_sign_stands_for_a_russian_name(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The law asks for Kazakh; Russian may stand beside or not, on the list and on tags alike."""
    bare = replace(DRESS, names={"kk": Text("Көйлек")})
    found, _missing = lines([bare], "KZT", DAY)
    for module, draw_all in ((price_list, draw_list), (price_tags, draw_tags)):
        said: list[str] = []
        monkeypatch.setattr(module, "draw", lambda _p, _box, text, *_more, said=said: said.append(text))
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        paper = Paper(buffer)
        painter = QPainter(paper.writer)
        draw_all(paper, painter, found, DAY)
        painter.end()
        assert "Көйлек" in said
        assert "—" not in said


def test_a_tag_that_would_not_be_lawful_is_left_out(qtbot: QtBot, tmp_path: Path) -> None:
    bare = replace(DRESS, sku="X", names={"ru": Text("Платье")})
    printed = print_products(tmp_path / "t.pdf", [bare, DRESS], tags=True, day=DAY)
    assert printed == (1, [("X", "name_missing_in", "kk")]), "what is on the paper counts"
    with pytest.raises(StudioError, match="catalogue_no_tags"):
        print_products(tmp_path / "u.pdf", [bare], tags=True, day=DAY)
    assert not (tmp_path / "u.pdf").exists()


@pytest.mark.parametrize(
    ("name", "currency", "code"),
    [("x.png", "KZT", "catalogue_format"), ("x.pdf", "XXX", "currency_unknown")],
)
def test_what_cannot_be_printed_is_said(
    qtbot: QtBot, tmp_path: Path, name: str, currency: str, code: str
) -> None:
    with pytest.raises(StudioError, match=code):
        print_products(tmp_path / name, [DRESS], currency=currency)


def test_a_long_name_gets_a_smaller_letter_before_it_is_cut(qtbot: QtBot) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = Paper(buffer)
    sizes = (11.0, 8.0, 6.0)
    chosen = [paper.fitted(text, "kk", sizes, 57, 10).pixelSize() for text in ("Көйлек", "Ұзын атау " * 9)]
    assert chosen[0] == paper.font("kk", 11).pixelSize() > chosen[1]
