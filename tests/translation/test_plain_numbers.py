"""Numbers survive the trip through the model's neutral form."""

import pytest

from livestream_studio.languages.numbers import written_quantity
from livestream_studio.translation.plain_numbers import plain, styled


@pytest.mark.parametrize(
    ("written", "neutral"),
    [
        ("一共3.8万坚戈。", "一共38000坚戈。"),
        ("1.2亿元", "120000000元"),
        ("Цена 20\u202f500\u00a0₸.", "Цена 20500\u00a0₸."),
        ("Цена 20500 ₸, скидка 5 %.", "Цена 20500\u00a0₸, скидка 5\u00a0%."),
        ("2,5 кг и 42-й размер", "2,5 кг и 42-й размер"),
    ],
)
def test_neutral_form(written: str, neutral: str) -> None:
    assert plain(written) == neutral


@pytest.mark.parametrize("language", ["zh", "ru", "kk"])
@pytest.mark.parametrize("unit", ["CNY", "KZT", "RUB"])
@pytest.mark.parametrize("value", [7, 299, 1000, 2500, 12000, 20500, 38000, 46123])
def test_sums_come_back_as_the_language_writes_them(language: str, unit: str, value: int) -> None:
    written = written_quantity(language, value, unit)
    assert styled(language, plain(written)) == written


def test_codes_are_left_alone() -> None:
    assert styled("ru", "Заказ номер 1234567 отправлен.") == "Заказ номер 1234567 отправлен."


def test_a_sign_stands_where_the_language_puts_it() -> None:
    assert styled("ru", "Скидка 20 %, всего 20500 ₸.") == "Скидка 20\u00a0%, всего 20\u202f500\u00a0₸."
    assert styled("zh", "便宜20 %") == "便宜20%"
