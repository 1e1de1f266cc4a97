"""What people type into cells, and what is refused rather than guessed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from livestream_studio.exchange.catalogue import amounts, cells
from livestream_studio.exchange.catalogue.headings import Meaning, currency_of, is_total, meaning
from livestream_studio.exchange.catalogue.sizes import sizes_of, system_of
from livestream_studio.exchange.report import BadCell


def code_of(convert: Callable[..., Any], *arguments: str) -> str:
    with pytest.raises(BadCell) as caught:
        convert(*arguments)
    return caught.value.code


@pytest.mark.parametrize(
    ("cell", "low", "high", "currency"),
    [
        ("￥299", "299", None, "CNY"),
        ("299元", "299", None, "CNY"),
        ("299元/件", "299", None, "CNY"),
        ("¥ 1,299.00", "1299", None, "CNY"),
        ("1 299,50 ₽", "1299.50", None, "RUB"),
        ("1 299 руб.", "1299", None, "RUB"),
        ("15\u00a0000 тг", "15000", None, "KZT"),
        ("1.2万", "12000", None, ""),
        ("1.2万元", "12000", None, "CNY"),
        ("1-2万", "10000", "20000", ""),
        ("2 тыс. руб", "2000", None, "RUB"),
        ("19.9-29.9", "19.9", "29.9", ""),
        ("¥19.9～¥29.9", "19.9", "29.9", "CNY"),
        ("от 100 до 200 тг", "100", "200", "KZT"),
        ("299起", "299", None, ""),
        ("'59.00", "59", None, ""),
        ("１２９９", "1299", None, ""),
        ("٢٩٩", "299", None, ""),
        ("۱٬۲۹۹٫۵۰ тг", "1299.50", None, "KZT"),
        ("五十九", "59", None, ""),
        ("一百二十", "120", None, ""),
        ("1万2", "12000", None, ""),
        ("３千５", "3500", None, ""),
        ("三百五", "350", None, ""),
        ("三百五元", "350", None, "CNY"),
        ("￥三百五", "350", None, "CNY"),
        ("¥ 一千零五", "1005", None, "CNY"),
        ("人民币五十元", "50", None, "CNY"),
        ("五十九块", "59", None, "CNY"),
        ("五十九块钱", "59", None, "CNY"),
        ("五十九块九", "59.9", None, "CNY"),
        ("九毛九", "0.99", None, "CNY"),
        ("壹佰贰拾元整", "120", None, "CNY"),
        ("五千坚戈", "5000", None, "KZT"),
        ("两万五", "25000", None, ""),
        ("三十九点九", "39.9", None, ""),
        ("1,299", "1299", None, ""),
        ("12,5", "12.5", None, ""),
        ("1'299.50", "1299.50", None, ""),
        ("0", "0", None, ""),
    ],
)
def test_a_price_as_people_type_it(cell: str, low: str, high: str | None, currency: str) -> None:
    found = amounts.amount(cell)
    assert (found.low, found.high, found.currency) == (Decimal(low), high and Decimal(high), currency)


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        ("面议", "price_no_number"),
        ("договорная", "price_no_number"),
        ("5²", "price_no_number"),
        ("三百多", "price_no_number"),
        ("一百来块", "price_no_number"),
        ("几百元", "price_no_number"),
        ("两三百", "price_no_number"),
        ("二九九", "price_no_number"),
        ("二〇二四", "price_no_number"),
        ("八折", "price_no_number"),
        ("一件", "price_no_number"),
        ("百元", "price_no_number"),
        ("五十九或六十", "price_no_number"),
        ("五百亿", "price_absurd"),
        ("1e999", "price_no_number"),
        ("-5", "price_negative"),
        ("(5)", "price_negative"),
        ("30-20", "number_unclear"),
        ("99999999999", "price_absurd"),
        ("9" * 400, "number_unclear"),
        ("=1+1", "formula"),
        ("\0formula", "formula"),
        ("#REF!", "cell_error"),
    ],
)
def test_what_is_no_clear_price_is_refused(cell: str, code: str) -> None:
    assert code_of(amounts.amount, cell) == code


@pytest.mark.parametrize(
    ("digits", "mark", "value"),
    [
        ("5,000", ",", "5"),
        ("5,000", ".", "5000"),
        ("1.299", ",", "1299"),
        ("1 205,000", "", "1205"),
        ("0,350", "", "0.35"),
        ("12,50", ".", "12.5"),
        ("1.299,00", "", "1299"),
        ("1,299,000", ",", "1299000"),
    ],
)
def test_what_a_mark_before_three_digits_is_the_table_says(digits: str, mark: str, value: str) -> None:
    assert amounts.number(digits, mark) == Decimal(value)


def test_a_mark_before_three_digits_is_not_guessed() -> None:
    assert code_of(amounts.number, "5,000", "") == "number_unclear"


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (["1,299", "99.90"], "."),
        (["5,000", "12 500,00"], ","),
        (["1 205,000"], ","),
        (["5,000", "7"], ""),
        (["1.5", "1,5"], ""),
    ],
)
def test_the_decimal_mark_of_a_table(cells: list[str], mark: str) -> None:
    assert amounts.decimal_mark(cells) == mark


def test_no_amount_loses_a_digit() -> None:
    assert amounts.money(Decimal("19.90"), "CNY").minor == 1990
    assert amounts.money(Decimal("19.899999999999999"), "CNY").minor == 1990  # a spreadsheet's arithmetic
    assert amounts.money(Decimal(100), "JPY").minor == 100
    with pytest.raises(BadCell):
        amounts.money(Decimal("12.345"), "CNY")
    with pytest.raises(BadCell):
        amounts.money(Decimal("1.5"), "JPY")


@pytest.mark.parametrize(
    ("cell", "unit", "grams"),
    [("500g", "", 500), ("0.5 kg", "", 500), ("500克", "kg", 500), ("1斤", "", 500), ("1,250", "kg", 1250)],
)
def test_a_weight_has_its_unit(cell: str, unit: str, grams: int) -> None:
    assert amounts.grams(cell, unit) == grams


def test_a_weight_without_a_unit_is_not_guessed() -> None:
    assert code_of(amounts.grams, "350", "") == "weight_unit"


@pytest.mark.parametrize(
    ("cell", "count"),
    [
        ("120", 120),
        ("120件", 120),
        ("1.2万", 12000),
        ("有货", None),
        ("нет", 0),
        ("жоқ", 0),
        ("1 200 шт.", 1200),
    ],
)
def test_how_many_there_are(cell: str, count: int | None) -> None:
    assert amounts.count(cell) == count


@pytest.mark.parametrize(("cell", "code"), [("-3", "quantity_negative"), ("1.5", "quantity_unclear")])
def test_how_many_there_cannot_be(cell: str, code: str) -> None:
    assert code_of(amounts.count, cell) == code


@pytest.mark.parametrize(
    ("cell", "sizes"),
    [
        ("S/M/L/XL", "S M L XL"),
        ("36-42", "36 37 38 39 40 41 42"),
        ("42-56", "42 44 46 48 50 52 54 56"),
        ("90-140", "90 100 110 120 130 140"),
        ("М, ХL", "M XL"),  # typed with Cyrillic letters
        ("38、40", "38 40"),
        ("42-50", "42 44 46 48 50"),
        ("40-46", "40 41 42 43 44 45 46"),
        ("38、39、40码", "38 39 40"),
        ("36-38码", "36 37 38"),
        ("S码/M码", "S M"),
    ],
)
def test_sizes_in_one_cell(cell: str, sizes: str) -> None:
    assert sizes_of(cell) == tuple(sizes.split())


@pytest.mark.parametrize("cell", ["200*230cm/220*240cm", "1.8m床", "均码", "S-XL", "10-1000", "10-99"])
def test_what_is_no_list_of_sizes_stays_whole(cell: str) -> None:
    assert sizes_of(cell) == (cell,)


def test_letters_are_international_sizes() -> None:
    assert (system_of("XXL"), system_of("42")) == ("INT", "")


@pytest.mark.parametrize("cell", ["2026-11-30", "30.11.2026", "2026/11/30", "2026年11月30日", "30/11/2026"])
def test_a_day_in_many_ways(cell: str) -> None:
    assert cells.day(cell) == "2026-11-30"


def test_a_day_that_could_be_another_is_refused() -> None:
    assert code_of(cells.day, "01/11/2026") == "date_unclear"
    assert code_of(cells.day, "31.02.2026") == "date_bad"


@pytest.mark.parametrize(
    ("cell", "code"),
    [("中国", "CN"), ("中国 浙江", "CN"), ("Китай", "CN"), ("Қытай", "CN"), ("kz", "KZ"), ("Türkiye", "TR")],
)
def test_countries_in_four_languages(cell: str, code: str) -> None:
    assert cells.country(cell) == code


def test_lists_and_points_are_parted() -> None:
    assert cells.words("小红，红裙; LYQ") == ("小红", "红裙", "LYQ")
    assert cells.words("раз, два\nтри") == ("раз, два", "три")  # one a line: a comma belongs to the word
    assert cells.points("轻；暖。好洗") == "轻\n暖。\n好洗"


def test_a_shortened_number_is_no_sku() -> None:
    assert code_of(cells.sku, "1.00601E+13") == "sku_mangled"
    assert cells.sku(" ＡＢ-1 ") == "AB-1"


@pytest.mark.parametrize(
    ("heading", "field", "language", "currency", "unit", "place"),
    [
        ("货号", "sku", "", "", "", ""),
        ("商品名称（俄文）", "name", "ru", "", "", ""),
        ("nameKk", "name", "kk", "", "", ""),
        ("Наименование (каз.)", "name", "kk", "", "", ""),
        ("price_cny", "price", "", "CNY", "", ""),
        ("价格(元)", "price", "", "CNY", "", ""),
        ("Цена, тг", "price", "", "KZT", "", ""),
        ("Бағасы (теңге)", "price", "", "KZT", "", ""),
        ("原价 坚戈", "list_price", "", "KZT", "", ""),
        ("价格(日元)", "price", "", "JPY", "", ""),
        ("售价（港元）", "price", "", "HKD", "", ""),
        ("Price, HK$", "price", "", "HKD", "", ""),
        ("Цена, сом", "price", "", "KGS", "", ""),
        ("Вес, кг", "weight", "", "", "kg", ""),
        ("weight_g", "weight", "", "", "g", ""),
        ("库存（仓库）", "stock", "", "", "", "warehouse"),
        ("Код ТН ВЭД", "hs_code", "", "", "", ""),
        ("Кол-во", "stock", "", "", "", ""),
        ("商品重量(克)", "weight", "", "", "g", ""),
    ],
)
def test_headings_in_many_languages(
    heading: str, field: str, language: str, currency: str, unit: str, place: str
) -> None:
    found = meaning(heading)
    assert (found.field, found.language, found.currency) == (field, language, currency)
    assert (found.unit, found.place) == (unit, place)


@pytest.mark.parametrize(
    "heading", ["进价", "Цена закупа", "批发价", "оптовая цена", "Wholesale price", "Количество в упаковке"]
)
def test_a_purchase_price_is_never_the_price(heading: str) -> None:
    assert meaning(heading).field == "ignored"


@pytest.mark.parametrize("heading", ["价格(泰铢)", "price_THB", "售价 加元", "Цена, грн"])
def test_a_price_in_money_that_is_not_known_is_never_the_price(heading: str) -> None:
    assert meaning(heading).field == "ignored"


def test_a_sentence_is_no_heading() -> None:
    assert meaning("цена " * 50) == Meaning()
    assert meaning("") == Meaning()


def test_totals_and_currencies_are_known() -> None:
    assert is_total("合计：")
    assert is_total("Итого по складу")
    assert not is_total("Итоговая")
    assert currency_of("299 или 300 ₸ и ¥") == ""
