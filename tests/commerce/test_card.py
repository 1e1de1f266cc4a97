"""What stands on a card, and what keeps it off the air."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from shop import DAY, book, money, product, rate, rates

from livestream_studio.commerce.card import Card, SizeLeft, card
from livestream_studio.commerce.room import KAZAKHSTAN, Room
from livestream_studio.commerce.rules import Rulebook
from livestream_studio.commerce.running_order import Countdown, Mark, Turn
from livestream_studio.commerce.types import Price, Product, Stock, Text, TextState, Variant

NOW = datetime.fromisoformat("2026-11-22T20:00:00+05:00")
DRAFTED = {"kk": Text("бөкебай", TextState.DRAFT), "ru": Text("шарф")}
RATES = rates(rate("CNY", "KZT", "73.15", step="10"), rate("RUB", "KZT", "6.4"))
CHINA = Room()


def shown(what: Product, room: Room = KAZAKHSTAN, turn: Turn | None = None, variant: str = "") -> Card:
    return card(what, room, RATES, NOW, book=book(), turn=turn, variant=variant)


def texts(found: Card) -> list[str]:
    return [line.text.replace("\u00a0", " ").replace("\u202f", " ") for line in found.prices]


def olds(found: Card) -> list[str]:
    return [line.old.replace("\u00a0", " ").replace("\u202f", " ") for line in found.prices]


class TestPrices:
    def test_tenge_come_first_in_the_kazakhstan_room(self) -> None:
        assert texts(shown(product("299 CNY", "21900 KZT"))) == ["21 900 ₸", "299 ¥"]

    def test_a_room_that_forgot_the_order_is_set_right_by_the_rule(self) -> None:
        room = Room("KZ", ("CNY", "RUB"), ("ru",))
        found = shown(product("299 CNY", "21900 KZT"), room)
        assert texts(found) == ["21 900 ₸", "299 ¥", "≈ 3417,48 ₽"]
        assert [line.language for line in found.names] == ["kk", "ru"]

    def test_elsewhere_the_room_decides(self) -> None:
        assert texts(shown(product("299 CNY", "21900 KZT"), Room("", ("CNY", "KZT")))) == [
            "299元",
            "21900坚戈",
        ]

    def test_a_currency_without_a_way_has_no_line_and_the_host_is_told(self) -> None:
        found = shown(product("299 CNY"), Room("", ("CNY", "USD")))
        assert texts(found) == ["299元"]
        assert found.notes == ("rate_none:USD",)

    def test_the_old_price_only_where_it_is_higher(self) -> None:
        assert olds(shown(product("299 CNY 399"), CHINA)) == ["399元"]
        assert olds(shown(product("299 CNY 299"), CHINA)) == [""]
        assert olds(shown(product("299 CNY"), CHINA)) == [""]

    def test_every_currency_has_its_old_price(self) -> None:
        found = shown(product("299 CNY 399"), Room("", ("CNY", "KZT", "RUB"), ("ru",)))
        assert texts(found) == ["299 ¥", "≈ 21 880 ₸", "≈ 3417,48 ₽"]
        assert olds(found) == ["399 ¥", "≈ 29 190 ₸", "≈ 4560,45 ₽"]

    def test_no_old_price_where_the_shop_gave_none_in_that_money(self) -> None:
        """Yuan went down, tenge did not: the converted old price would tell of a discount that is none."""
        found = shown(product("299 CNY 399", "21900 KZT"), Room("KZ", ("KZT", "CNY"), ("ru",)))
        assert olds(found) == ["", "399 ¥"]

    def test_no_old_price_that_rounding_makes_the_same(self) -> None:
        coarse = rates(rate("CNY", "KZT", "73.15", step="1000"))
        found = card(product("299 CNY 299.90"), Room("", ("CNY", "KZT")), coarse, NOW, book=book())
        assert olds(found) == ["299.9元", ""]
        assert olds(shown(product("299.10 KZT 299.80"), Room("", ("KZT",)))) == [""], "both are written 300"

    def test_a_price_of_another_day_does_not_count(self) -> None:
        prices = (
            Price(money("299", "CNY"), valid_until="2026-11-21"),
            Price(money("1", "KZT"), valid_from=DAY),
        )
        found = shown(product(prices=prices), Room("", ("CNY", "KZT")))
        assert [line.money for line in found.prices] == [money("0.01", "CNY"), money("1", "KZT")]

    def test_variants_that_cost_differently(self) -> None:
        prices = tuple(Price(money(a, "CNY"), variant=v) for a, v in (("399", "A1-L"), ("299", "A1-S")))
        what = product(prices=prices, variants=(Variant("A1-S", size="S"), Variant("A1-L", size="L")))
        assert [(line.money, line.least) for line in shown(what, CHINA).prices] == [
            (money("299", "CNY"), True)
        ]
        assert shown(what, CHINA, variant="A1-L").prices[0].money == money("399", "CNY")

    def test_variants_that_cost_the_same_do_not_begin_anywhere(self) -> None:
        variants = tuple(Variant(f"A1-{size}", size=size) for size in ("S", "L"))
        prices = tuple(Price(money("299", "CNY"), variant=each.sku) for each in variants)
        line = shown(product(prices=prices, variants=variants), CHINA).prices[0]
        assert (line.money, line.least) == (money("299", "CNY"), False)

    def test_a_variant_with_a_price_of_its_own_beside_the_common_one(self) -> None:
        variants = tuple(Variant(f"A1-{size}", size=size) for size in ("S", "L"))
        for own, least in (("349", "299"), ("199", "199")):
            prices = (Price(money("299", "CNY")), Price(money(own, "CNY"), variant="A1-L"))
            line = shown(product(prices=prices, variants=variants), CHINA).prices[0]
            assert (line.money, line.least) == (money(least, "CNY"), True)

    def test_old_rates_are_told_to_the_host(self) -> None:
        old = rates(rate("CNY", "KZT", "70", "2026-11-14"))
        found = card(product("299 CNY"), Room("", ("KZT",)), old, NOW, book=book())
        assert found.notes == ("rate_old:2026-11-14",)


class TestTheLaw:
    @pytest.mark.parametrize(
        ("prices", "refused"),
        [
            (["299 CNY"], ["card_price_missing"]),  # converted tenge are no tenge price
            (["21900 KZT"], []),
            (["0 KZT", "299 CNY"], ["card_price_missing"]),
            ([], ["card_price_missing"]),
        ],
    )
    def test_no_card_without_a_real_tenge_price(self, prices: list[str], refused: list[str]) -> None:
        found = shown(product(*prices))
        assert [problem.code for problem in found.refusals] == refused

    def test_the_refusal_names_the_rule(self) -> None:
        assert shown(product("299 CNY")).refusals[0].detail == "KZT kz-price-tenge"

    def test_no_card_without_a_kazakh_name(self) -> None:
        found = shown(product("21900 KZT", names={"zh": Text("围巾"), "ru": Text("шарф")}))
        assert [(p.code, p.detail) for p in found.refusals] == [
            ("card_name_missing", "kk kz-language-kazakh")
        ]

    def test_a_draft_is_no_name_in_kazakhstan(self) -> None:
        found = shown(product("21900 KZT", names=DRAFTED))
        assert [(p.code, p.detail) for p in found.refusals] == [("card_name_draft", "kk kz-language-kazakh")]
        assert [line.text for line in found.names] == ["шарф"], "what a human stands for"

    def test_a_draft_stands_on_no_card(self) -> None:
        found = shown(product("299 CNY", names=DRAFTED), Room("", ("CNY",), ("kk", "ru")))
        assert [(line.language, line.text) for line in found.names] == [("ru", "шарф")]
        assert found.refusals == ()

    def test_no_card_is_nameless_for_want_of_the_rooms_language(self) -> None:
        names = {"zh": Text("围巾"), "kk": Text("шарф", TextState.DRAFT)}
        found = shown(product("299 CNY", names=names), Room("", ("CNY",), ("kk", "ru")))
        assert [(line.language, line.text) for line in found.names] == [("zh", "围巾")]

    def test_before_the_rule_and_outside_the_country_nothing_is_asked(self) -> None:
        early = datetime.fromisoformat("2019-04-10T20:00:00+06:00")
        assert not card(product("299 CNY"), KAZAKHSTAN, RATES, early, book=book()).refusals
        assert not shown(product("299 CNY"), CHINA).refusals

    def test_the_strict_reading_of_the_law_is_one_word_in_a_file(self, tmp_path: Path) -> None:
        (tmp_path / "own.toml").write_text(
            '[[rule]]\nid = "kz-price-tenge"\nkind = "price"\ncountry = "KZ"\nfrom = 2019-04-11\n'
            'currency = "KZT"\nonly = true\nsource = "our lawyer"\n',
            encoding="utf-8",
        )
        found = card(product("299 CNY", "21900 KZT"), KAZAKHSTAN, RATES, NOW, book=Rulebook.load(tmp_path))
        assert texts(found) == ["21 900 ₸"]


class TestStock:
    @pytest.mark.parametrize(
        ("stock", "mark", "left"),
        [
            ([("shop", 6)], Mark.NONE, 6),
            ([("shop", 2), ("warehouse", 3)], Mark.LAST, 5),
            ([("shop", 0)], Mark.SOLD_OUT, 0),
            ([("shop", 0), ("warehouse", None)], Mark.NONE, None),  # nobody counted there
            ([("shop", 0), ("factory", 100)], Mark.SOLD_OUT, 0),
            ([], Mark.NONE, None),
        ],
    )
    def test_marks(self, stock: list[tuple[str, int | None]], mark: Mark, left: int | None) -> None:
        found = shown(product("1 CNY", stock=tuple(Stock(*each) for each in stock)), CHINA)
        assert (found.mark, found.left) == (mark, left)

    def test_the_hosts_own_mark_goes_before_the_count(self) -> None:
        what = product("1 CNY", stock=(Stock("shop", 90),))
        assert shown(what, CHINA, Turn("A1", mark=Mark.SOLD_OUT)).mark is Mark.SOLD_OUT

    def test_sold_out_here_but_made_to_order(self) -> None:
        stock = (Stock("shop", 0), Stock("factory", lead_days=12), Stock("factory", lead_days=9))
        found = shown(product("1 CNY", stock=stock), CHINA)
        assert (found.lead_days, found.gone) == (9, False)
        assert shown(product("1 CNY", stock=stock[:1]), CHINA).gone

    def test_an_offer_of_more_pieces_than_are_left_is_told_to_the_host(self) -> None:
        what = product("1 CNY", stock=(Stock("shop", 40),))
        for offer, notes in (
            (Countdown(0, 50), ("offer_over:40",)),
            (Countdown(0, 40), ()),
            (Countdown(1, 50), ()),  # long over
        ):
            assert shown(what, CHINA, Turn("A1", countdown=offer)).notes == notes

    def test_sizes_that_are_left_with_colours_together(self) -> None:
        variants = [
            Variant(f"A-{n}", size=size, size_system="CN")
            for n, size in enumerate(["S", "M", "M", "L", "XL"])
        ]
        counts = [0, 2, 3, None, 1]
        stock = tuple(Stock("shop", count, variant=f"A-{n}") for n, count in enumerate(counts))
        found = shown(product("1 CNY", variants=tuple(variants), stock=stock), CHINA)
        assert found.sizes == (SizeLeft("M", "CN", 5), SizeLeft("L", "CN", None), SizeLeft("XL", "CN", 1))


def test_number_picture_and_countdown_come_from_the_turn() -> None:
    start = round(NOW.timestamp() * 1000)
    turn = Turn("A1", number="7", countdown=Countdown(start + 600_000, 50, 12))
    found = shown(product("1 CNY", pictures=("a.jpg", "b.jpg")), CHINA, turn)
    assert (found.number, found.picture, found.names[0].text) == ("7", "a.jpg", "围巾")
    assert found.countdown is not None
    assert (found.countdown.ms, found.countdown.pieces, found.countdown.over) == (600_000, 38, False)
