"""How each language's readers expect values and units to be written."""

from __future__ import annotations

from decimal import Decimal

from livestream_studio.languages.numbers import kk_words, ru_units, ru_words
from livestream_studio.languages.numbers.spaced import Numeral

NBSP = "\u00a0"  # between a number and its sign
THIN = "\u202f"  # between groups of three: narrow, and never a place to break the line

_SHORT = {
    "g": "г", "kg": "кг", "mg": "мг", "t": "т", "mm": "мм", "cm": "см", "m": "м", "km": "км", "l": "л",
    "ml": "мл",
}  # fmt: skip
_RU_SIGNS = {**_SHORT, "%": "%", "off%": "%", "KZT": "₸", "RUB": "₽"}
ZH_UNITS = {
    "CNY": "元", "KZT": "坚戈", "RUB": "卢布", "USD": "美元", "EUR": "欧元", "%": "%", "pc": "件",
    "pair": "双", "set": "套", "box": "盒", "pack": "包", "bottle": "瓶", "person": "人",
    "g": "克", "kg": "公斤", "mg": "毫克", "t": "吨", "jin": "斤", "liang": "两",
    "mm": "毫米", "cm": "厘米", "m": "米", "inch": "英寸", "km": "公里", "l": "升", "ml": "毫升",
    "s": "秒", "min": "分钟", "h": "小时", "day": "天", "week": "周", "month": "个月", "year": "年",
}  # fmt: skip
KK_UNITS = {
    "CNY": "юань", "KZT": "теңге", "RUB": "рубль", "USD": "доллар", "EUR": "еуро", "pc": "дана",
    "pair": "жұп", "set": "жинақ", "box": "қорап", "pack": "бума", "bottle": "бөтелке", "person": "адам",
    "s": "секунд", "min": "минут", "h": "сағат", "day": "күн", "week": "апта", "month": "ай", "year": "жыл",
    "jin": "цзинь", "%": "пайыз", "off%": "пайыз", "g": "грамм", "kg": "килограмм", "mg": "миллиграмм",
    "t": "тонна", "mm": "миллиметр", "cm": "сантиметр", "inch": "дюйм", "m": "метр", "km": "километр",
    "l": "литр", "ml": "миллилитр",
}  # fmt: skip


def plain(value: Decimal) -> str:
    """Digits with a point and no exponent; a whole number has no fraction."""
    if value == value.to_integral_value():
        return str(int(value))
    return f"{value:f}".rstrip("0")


def figures(language: str, value: int | Decimal) -> str:
    """A number in digits: zh 2.3万 and 1.2亿 where round, ru and kk 20 500 (thin) and 2,5."""
    number = Decimal(value)
    if language == "zh":
        for scale, step, name in ((10**8, 10**6, "亿"), (10**4, 10**3, "万")):
            if abs(number) >= scale and number % step == 0:
                return plain(number / scale) + name
        return plain(number)
    for scale, name in ((10**12, "трлн"), (10**9, "млрд"), (10**6, "млн")):
        if abs(number) >= scale and number % (scale // 100) == 0:
            return f"{figures(language, number / scale)}{NBSP}{name}"
    whole, _, fraction = plain(abs(number)).partition(".")
    if len(whole) > 4:
        whole = f"{int(whole):,}".replace(",", THIN)
    sign = "−" if number < 0 else ""
    return sign + whole + ("," + fraction if fraction else "")


def ru_noun(unit: str, value: Decimal, case: str) -> str:
    """The Russian unit noun that agrees with `value` in `case`; a fraction asks for the genitive."""
    if value != int(value):
        return ru_units.noun(unit, 0, "gen")
    return ru_units.noun(unit, ru_words.agreement(value), case)


def written_quantity(language: str, value: int | Decimal, unit: str, *, case: str = "nom") -> str:
    """A value with its unit as readers expect it: 299元, 299 юаней, 299 юань, 20 500 ₸, 20 %-ға.

    `unit` is a code of `Quantity`; "off%" is 7折 in Chinese and 30 % elsewhere. Raises KeyError for
    a unit that the language has no way to write.
    """
    number = Decimal(value)
    digits = figures(language, number)
    if not unit:
        return digits + (
            f"-{kk_words.suffix(last_word(number), case)}" if language == "kk" and case != "nom" else ""
        )
    if language == "zh":
        if unit == "off%":
            return plain((100 - number) / 10) + "折"
        return digits + ZH_UNITS[unit]
    if language == "ru":
        sign = _RU_SIGNS.get(unit)
        return f"{digits}{NBSP}{sign}" if sign else f"{digits} {ru_noun(unit, number, case)}"
    if unit in ("%", "off%"):
        tail = kk_words.suffix("пайыз", case)
        return f"{digits}{NBSP}%" + (f"-{tail}" if tail else "")
    if case == "nom" and unit in _SHORT:
        return f"{digits}{NBSP}{_SHORT[unit]}"
    return f"{digits} {kk_words.with_case(KK_UNITS[unit], case)}"


def with_tail(value: Decimal, number: Numeral) -> str:
    """A Kazakh number in digits with its case: бір жарым мыңға is 1500-ге, as the digits are read."""
    shown = figures("kk", value)
    if not number.tail:
        return shown
    read = shown[-1].isdigit() and number.ends in kk_words.CASES
    return f"{shown}-{kk_words.suffix(last_word(value), number.ends) if read else number.tail}"


def last_word(value: Decimal) -> str:
    """The last Kazakh word of a number: the one whose sound decides the suffix after the digits."""
    spoken = kk_words.cardinal(int(value)) if value == int(value) else kk_words.decimal(value)
    return spoken.rsplit(" ", 1)[-1]
