"""Value to speech and back, in every case; variants that must be one value; hostile lines."""

from __future__ import annotations

import random
from decimal import Decimal

import pytest

from livestream_studio.languages.numbers import (
    kk_words,
    quantities,
    ru_words,
    speak,
    unwrite,
    write,
    written_quantity,
)

CASES = {"zh": ("nom",), "ru": ru_words.CASES, "kk": kk_words.CASES}
LANGUAGES = tuple(CASES)


def value_of(language: str, spoken: str) -> Decimal | None:
    found = quantities(language, spoken)
    return found[0].value if len(found) == 1 else None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_to_twenty_thousand_is_said_and_read_back(language: str) -> None:
    """The case changes from value to value; each pattern of words meets all of them."""
    cases = CASES[language]
    first = 2 if language == "kk" else 0  # бір is an article
    wrong = [
        (value, spoken)
        for value in range(first, 20_001)
        if value_of(
            language, spoken := speak(language, value, case=cases[(value + value // 100) % len(cases)])
        )
        != value
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_great_random_values_are_said_and_read_back(language: str) -> None:
    rng = random.Random(3)
    cases = CASES[language]
    values = [rng.randrange(10 ** rng.randrange(4, 13)) + 100 for _ in range(20_000)]
    wrong = [
        (value, spoken)
        for number, value in enumerate(values)
        if value_of(language, spoken := speak(language, value, case=cases[number % len(cases)])) != value
    ]
    assert wrong == []


@pytest.mark.parametrize("gender", ["m", "f", "n"])
@pytest.mark.parametrize("case", ru_words.CASES)
def test_russian_cases_and_genders_all_read_the_same(case: str, gender: str) -> None:
    for value in (*range(2, 130), 201, 342, 999, 1001, 2002, 21_000, 341_562, 10**6, 2 * 10**9):
        assert value_of("ru", speak("ru", value, case=case, gender=gender)) == value


@pytest.mark.parametrize("language", LANGUAGES)
def test_decimals_are_said_and_read_back(language: str) -> None:
    rng = random.Random(4)
    for _ in range(500):
        value = Decimal(rng.randrange(1, 10_000_000)) / 10 ** rng.randrange(1, 4)
        assert value_of(language, speak(language, value)) == value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("unit", ["CNY", "KZT", "RUB", "%", "kg", "pc", "day"])
def test_a_written_amount_is_read_back(language: str, unit: str) -> None:
    rng = random.Random(5)
    for value in [2, 3, 21, 299, 1500, 20_500, *(rng.randrange(2, 10**6) for _ in range(40))]:
        for case in ("nom", "gen", "dat", "acc", "loc"):
            line = written_quantity(language, value, unit, case=case)
            for text in (line, unwrite(language, line)):
                found = quantities(language, text)
                assert [(quantity.value, quantity.unit) for quantity in found] == [(value, unit)], text


@pytest.mark.parametrize(
    ("language", "value", "variants"),
    [
        ("zh", 200, "两百 二百 贰佰 200 ２００"), ("zh", 150, "一百五 一百五十 壹佰伍拾 150"),
        ("zh", 11_000, "一万一 一万一千 1.1万 11000 11,000 1万1"),
        ("zh", 2.5, "两块五 两块五毛 二点五元 2.5元 ２．５元"),
        ("zh", 30, "七折 7折 打七折"), ("zh", 15, "八五折 八点五折 8.5折 85折"),
        ("zh", 85, "百分之八十五 85% 85％"), ("zh", 120_000_000, "一亿两千万 一亿二千万 一億二千萬 1.2亿"),
        ("zh", 1230, "晚上八点半 晚上8点半 晚上八点三十 晚上8:30 20:30"),
        ("ru", 1500, "полторы тысячи|тысяча пятьсот|одна тысяча пятьсот|1500|1 500|полутора тысяч|1,5 тыс."),
        ("ru", 800, "восемьсот|восемьюстами|восьмьюстами|восьмисот|800"),
        ("ru", 1000, "тысяча|тыща|тысячью|тысячей|1000|1 000|1 тыс"),
        ("ru", 2500, "две с половиной тысячи|две тысячи пятьсот|2,5 тысячи|2.5 тыс. руб|2 500"),
        ("ru", 3, "три штуки|трёх штук|трех штук|3 шт|3 штуки"),
        ("kk", 1500, "бір жарым мың|мың бес жүз|бір мың бес жүз|1500|1 500|1,5 мың"),
        ("kk", 20, "жиырма пайыз|жиырма процент|20 %|20%|жиырма пайызға|20 %-ға"),
        ("kk", 2500, "екі жарым мың теңге|екі мың бес жүз теңгеге|2500 тг|2 500 ₸"),
    ],
)  # fmt: skip
def test_variants_are_one_value(language: str, value: float, variants: str) -> None:
    for variant in variants.split("|") if "|" in variants else variants.split():
        assert value_of(language, variant) == Decimal(str(value)), variant


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("zh", "家人们一起来看一下这款一直很火十分好看万一不合适包退"),
        ("zh", "三明治百搭第一时间发货一定要抢"),
        ("ru", "девочки это один из лучших раз и навсегда во-первых на все сто"),
        ("kk", "бірақ бір-біріне ұқсайды бірден біраз бірнеше рет айттым мың рахмет"),
    ],
)
def test_a_line_of_idioms_stays_as_it_is(language: str, line: str) -> None:
    assert write(language, line) == line


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "line",
    ["", " ", "9" * 5000, "1,1" * 900, "½ ٣ Ⅷ ①", "-", "−−5", "0", "00:99", "99.99.9999", "1/0", "％％",
     "₸₸₽", "\x00\u202e5", "五点五点五点", "第第第", "百分之", "с половиной", "целых", "от до", "бүтін оннан",
     "7折折", "😀 5 😀", "1e9", "3-3-3", "十" * 999, "сто " * 999, "бір " * 999, "5-" * 999],
)  # fmt: skip
def test_hostile_lines_are_read_without_harm(language: str, line: str) -> None:
    assert isinstance(write(language, line), str)
    assert isinstance(unwrite(language, line), str)
    quantities(language, line)


def test_another_language_is_refused() -> None:
    with pytest.raises(ValueError, match="en"):
        quantities("en", "five")
    with pytest.raises(ValueError, match="1000000000000000"):
        speak("ru", 10**15)


def test_amounts_are_written_as_each_language_expects() -> None:
    assert written_quantity("zh", 299, "CNY") == "299元"
    assert written_quantity("ru", 299, "CNY") == "299 юаней"
    assert written_quantity("kk", 299, "CNY") == "299 юань"
    assert written_quantity("ru", 20_500, "KZT") == "20\u202f500\u00a0₸"
    assert written_quantity("kk", 20_500, "KZT", case="dat") == "20\u202f500 теңгеге"
    assert [written_quantity(language, 30, "off%") for language in LANGUAGES] == [
        "7折",
        "30\u00a0%",
        "30\u00a0%",
    ]
    assert written_quantity("kk", 20, "%", case="dat") == "20\u00a0%-ға"
    assert written_quantity("ru", 21, "CNY", case="gen") == "21 юаня"
    assert written_quantity("ru", Decimal("2.5"), "CNY") == "2,5 юаня"
    assert written_quantity("zh", 23_000, "CNY") == "2.3万元"
