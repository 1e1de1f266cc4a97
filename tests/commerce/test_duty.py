"""The parcel lamp on both sides of every boundary, by the rule of its day."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from shop import book, money, product, rate, rates

from livestream_studio.commerce.duty import Colour, Item, Lamp, parcel, visitor
from livestream_studio.commerce.rules import NO_ADVICE, Rulebook
from livestream_studio.core.types import StudioError

OLD, LAST_OLD, FIRST_NEW, NEW = "2025-06-30", "2026-06-30", "2026-07-01", "2026-11-22"
EURO = rate("EUR", "CNY", "8", "2024-04-01")  # 200 € are 1600 ¥


def lamp(yuan: str, grams: int | None, day: str, count: int = 1) -> Lamp:
    return parcel([Item(product(f"{yuan} CNY", weight_g=grams), count)], day, book(), rates(EURO))


@pytest.mark.parametrize(
    ("yuan", "grams", "day", "colour", "duty", "vat"),
    [
        # The rule until June 2026: 15 % of what is above 200 €, 2 € for each kilogram above 31.
        ("1600", 31_000, OLD, Colour.GREEN, "0", "0"),
        ("1600.08", 1_000, OLD, Colour.AMBER, "0.00", "0"),  # one cent above: 0.0015 €
        ("2000", 1_000, OLD, Colour.AMBER, "7.50", "0"),
        ("1600", 31_001, OLD, Colour.AMBER, "0.00", "0"),  # one gram above
        ("800", 36_000, OLD, Colour.AMBER, "10", "0"),  # 5 kg too heavy
        ("2000", 33_000, OLD, Colour.AMBER, "7.50", "0"),  # 15 % of 50 € is more than 2 kg at 2 €
        ("2000", 40_000, OLD, Colour.AMBER, "18", "0"),  # and less than 9 kg
        # From July 2026: 5 % of the whole value, at least 1 € a kilogram, and tax.
        ("1600", 1_000, NEW, Colour.GREEN, "0", "0"),
        ("1600", 40_000, NEW, Colour.GREEN, "0", "0"),  # weight alone costs nothing now
        ("1600.08", 1_000, NEW, Colour.AMBER, "10.00", "33.60"),
        ("2400", 1_000, NEW, Colour.AMBER, "15", "50.40"),  # 300 €: 16 % of 315
        ("2400", 15_000, NEW, Colour.AMBER, "15", "50.40"),  # 15 kg: both are the same
        ("2400", 15_010, NEW, Colour.AMBER, "15.01", "50.40"),
        ("2400", 20_000, NEW, Colour.AMBER, "20", "51.20"),
        # The day between them.
        ("2400", 1_000, LAST_OLD, Colour.AMBER, "15", "0"),
        ("2400", 1_000, FIRST_NEW, Colour.AMBER, "15", "50.40"),
        ("3200", 1_000, LAST_OLD, Colour.AMBER, "30", "0"),
        ("3200", 1_000, FIRST_NEW, Colour.AMBER, "20", "67.20"),
    ],
)
def test_both_sides(yuan: str, grams: int, day: str, colour: Colour, duty: str, vat: str) -> None:
    found = lamp(yuan, grams, day)
    assert (found.colour, found.duty, found.vat) == (colour, money(duty, "EUR"), money(vat, "EUR"))
    assert NO_ADVICE in found.notes
    assert found.rule is not None
    assert found.rule.source
    assert found.limit == money("200", "EUR")


@pytest.mark.parametrize(("grams", "noted"), [(31_000, False), (31_001, True)])
@pytest.mark.parametrize("day", [OLD, NEW])
def test_the_31_kilogram_note(grams: int, noted: bool, day: str) -> None:
    assert ("weight_over:31" in lamp("100", grams, day).notes) is noted


@pytest.mark.parametrize(("count", "colour"), [(2, Colour.GREEN), (3, Colour.AMBER)])
def test_a_bundle_counts_as_one_parcel(count: int, colour: Colour) -> None:
    found = lamp("800", 500, NEW, count)
    assert found.colour is colour
    assert found.weight_g == 500 * count


@pytest.mark.parametrize(
    ("yuan", "grams", "day", "colour", "note"),
    [
        ("100", None, NEW, Colour.GREEN, "weight_none:A1"),
        ("100", None, OLD, Colour.GREY, "weight_none:A1"),  # it may be too heavy
        ("2400", None, NEW, Colour.AMBER, "weight_none:A1"),
        ("100", 1, "2024-03-31", Colour.GREY, "rule_none"),
    ],
)
def test_what_is_not_known_is_said(yuan: str, grams: int | None, day: str, colour: Colour, note: str) -> None:
    found = lamp(yuan, grams, day)
    assert found.colour is colour
    assert note in found.notes


def test_of_several_prices_one_counts_that_there_is_a_rate_for() -> None:
    item = Item(product("900 RUB", "100 USD", weight_g=1))
    found = parcel([item], NEW, book(), rates(EURO, rate("USD", "EUR", "0.9")))
    assert (found.colour, found.value) == (Colour.GREEN, money("90", "EUR"))


@pytest.mark.parametrize(
    ("items", "note"),
    [
        ([Item(product(weight_g=1))], "price_none:A1"),
        ([Item(product("9 USD", weight_g=1))], "rate_none:USD-EUR"),
        ([Item(product("900 RUB", weight_g=1))], "rate_none:RUB-EUR"),
    ],
)
def test_without_a_price_or_a_rate_the_lamp_is_grey(items: Sequence[Item], note: str) -> None:
    found = parcel(items, NEW, book(), rates(EURO))
    assert (found.colour, found.total) == (Colour.GREY, None)
    assert note in found.notes
    assert NO_ADVICE in found.notes


def test_an_old_rate_and_another_declared_value_are_told() -> None:
    item = Item(product("100 CNY", weight_g=1, declared=money("50", "CNY")))
    found = parcel([item], NEW, book(), rates(EURO))
    assert {"rate_old:2024-04-01", "declared_differs:A1"} <= set(found.notes)
    assert found.value == money("12.50", "EUR"), "what the buyer pays counts"


@pytest.mark.parametrize(("yuan", "colour"), [("8000", Colour.GREEN), ("8000.01", Colour.AMBER)])
def test_the_visitors_daily_allowance(yuan: str, colour: Colour) -> None:
    found = visitor([Item(product(f"{yuan} CNY"))], NEW, book(), rates())
    assert (found.colour, found.limit) == (colour, money("8000", "CNY"))
    assert NO_ADVICE in found.notes


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ('title = "Закон"', ["Закон (me)"] * 3),
        ('title.en = "Law"\ntitle.kk = "Заң"', ["Law (me)", "Заң (me)", "Law (me)"]),
        ("", ["me"] * 3),
    ],
)
def test_a_rule_is_named_for_each_reader(tmp_path: Path, title: str, said: list[str]) -> None:
    (tmp_path / "own.toml").write_text(
        f'[[rule]]\nid = "x"\nkind = "price"\ncountry = "KZ"\nfrom = 2026-07-01\ncurrency = "KZT"\n'
        f'source = "me"\n{title}\n',
        encoding="utf-8",
    )
    (rule,) = Rulebook.load(tmp_path).rules
    assert [rule.standing(language) for language in ("zh", "kk", "en")] == said


def test_every_rule_that_ships_has_a_title_in_each_language() -> None:
    for rule in book().rules:
        assert set(rule.titles) == {"en", "zh", "ru", "kk"}, rule.id
        assert len(set(rule.titles.values())) == 4


def test_a_rule_is_edited_in_a_file_of_ones_own(tmp_path: Path) -> None:
    from livestream_studio.paths import assets

    (tmp_path / "own.toml").write_text(
        '[[rule]]\nid = "kz-parcel-2026"\nkind = "parcel"\ncountry = "KZ"\nfrom = "2026-07-01"\n'
        'currency = "EUR"\nfree_value = 50\nduty_percent = 10\nduty_on = "full"\nsource = "me"\n',
        encoding="utf-8",
    )
    own = Rulebook.load(assets() / "rules", tmp_path)
    found = parcel([Item(product("800 CNY", weight_g=1))], NEW, own, rates(EURO))
    assert (found.duty, found.vat) == (money("10", "EUR"), money("0", "EUR"))
    assert found.rule is not None
    assert found.rule.source == "me"
    assert len(own.rules) == len(book().rules), "it took the shipped rule's place"


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ('kind = "parcel"', "missing"),
        ('kind = "other"', "no rule is of the kind"),
        ('kind = "visitor"\ncurrency = "CNY"\nfree_value = -1', "free_value"),
        ('kind = "visitor"\ncurrency = "CNY"\nfree_value = "8000"', "free_value"),
        ('kind = "visitor"\ncurrency = "CNY"\nfree_value = 1\nfree_valeu = 2', "free_valeu"),
        ('kind = "visitor"\ncurrency = "CNY"\nfree_value = 1\nuntil = 2020-01-01', "ends before"),
        ('kind = "price"\ncurrency = "KZT"\ntitle = 5', "title is neither"),
        ('kind = "price"\ncurrency = "KZT"\ntitle.ru = 5', "title is neither"),
        (
            'kind = "parcel"\ncurrency = "EUR"\nfree_value = 1\nduty_percent = 1\nduty_on = "some"',
            "neither full nor excess",
        ),
    ],
)
def test_a_slip_in_a_rule_is_named(tmp_path: Path, wrong: str, told: str) -> None:
    path = tmp_path / "own.toml"
    head = '[[rule]]\nid = "mine"\ncountry = "KZ"\nfrom = 2026-01-01\nsource = "me"\n'
    path.write_text(head + wrong, encoding="utf-8")
    with pytest.raises(StudioError) as caught:
        Rulebook.load(tmp_path)
    assert caught.value.problem.code == "rules_broken"
    assert told in caught.value.problem.detail


def test_every_shipped_rule_says_where_it_stands() -> None:
    for rule in book().rules:
        assert rule.source
        assert rule.checked
