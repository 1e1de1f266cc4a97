"""What the shop is wired from: shipped files, the user's own over them, and what the store keeps."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from shop import product

from livestream_studio import paths, shop
from livestream_studio.commerce.rates import Rate
from livestream_studio.core.types import StudioError
from livestream_studio.store.catalogue import CatalogueStore
from livestream_studio.store.rates import RateStore


def test_the_users_own_files_go_over_the_shipped_ones(own_home: Path) -> None:
    assert shop.currencies().get("KZT").shown_digits == 0
    folder = own_home / "rules"
    folder.mkdir()
    (folder / "currencies.toml").write_text(
        '[[currency]]\ncode = "KZT"\nsymbol = "₸"\nshown_digits = 2\n', encoding="utf-8"
    )
    (folder / "own.toml").write_text(
        '[[rule]]\nid = "ru-price"\nkind = "price"\ncountry = "RU"\nfrom = 2026-01-01\n'
        'currency = "RUB"\nsource = "me"\n',
        encoding="utf-8",
    )
    assert shop.currencies().get("KZT").shown_digits == 2
    assert shop.rulebook().on("price", "RU", "2026-11-22") is not None
    assert shop.rulebook().on("price", "KZ", "2026-11-22") is not None


def test_a_broken_file_of_ones_own_is_told(own_home: Path) -> None:
    (own_home / "rules").mkdir()
    (own_home / "rules" / "own.toml").write_text("[[rule]]\n", encoding="utf-8")
    with pytest.raises(StudioError) as caught:
        shop.rulebook()
    assert caught.value.problem.code == "rules_broken"


def test_rates_of_currencies_that_are_gone_do_no_harm() -> None:
    RateStore(paths.database()).add(
        [Rate("XQX", "KZT", Decimal(3), "2026-11-22"), Rate("CNY", "KZT", Decimal(70), "2026-11-22")]
    )
    assert [rate.base for rate in shop.rates().known] == ["CNY"]


def test_the_ear_knows_what_was_saved() -> None:
    CatalogueStore(paths.database()).save([product("299 CNY", aliases={"ru": ("кашне волна",)})])
    found = shop.listening("ru").find("берите кашне волна").shown
    assert found is not None
    assert found.product.sku == "A1"
