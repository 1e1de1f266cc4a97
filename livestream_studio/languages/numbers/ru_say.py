"""What a Russian reading is replaced by: written forms of words, words of written forms."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import ru_units, ru_words
from livestream_studio.languages.numbers.spaced import Numeral
from livestream_studio.languages.numbers.written import NBSP, figures

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.ru import Line

_CASE_AFTER = {
    **dict.fromkeys(
        "от до около без из более менее больше меньше свыше после у для порядка течение дороже дешевле "
        "тяжелее легче выше ниже длиннее старше младше".split(),
        "gen",
    ),
    **dict.fromkeys(("к", "ко"), "dat"),
    **dict.fromkeys(("с", "со", "между", "над", "под", "перед"), "ins"),
    **dict.fromkeys(("о", "об", "при"), "loc"),
    **dict.fromkeys(("за", "на", "в", "по", "через", "про"), "acc"),
}  # fmt: skip
_PARTS = {3: ("треть", "трети", "третей"), 4: ("четверть", "четверти", "четвертей")}
_YEAR_CASE = {"год": "nom", "года": "gen", "году": "loc", "годом": "ins"}
_ORDINAL_FORM = {
    "й": ("nom", "m"), "ый": ("nom", "m"), "ой": ("nom", "m"), "ий": ("nom", "m"), "я": ("nom", "f"),
    "ая": ("nom", "f"), "е": ("nom", "n"), "ое": ("nom", "n"), "ые": ("nom", "pl"), "ю": ("acc", "f"),
    "го": ("gen", "m"), "ого": ("gen", "m"), "его": ("gen", "m"), "му": ("dat", "m"), "м": ("loc", "m"),
    "ым": ("ins", "m"), "х": ("gen", "pl"), "ых": ("gen", "pl"), "ми": ("ins", "pl"),
}  # fmt: skip


def asks_genitive(preposition: str) -> bool:
    return _CASE_AFTER.get(preposition) == "gen" or preposition in ("нет", "половина", "половину")


def spoken(value: Decimal, case: str, gender: str) -> str:
    """The words of a number; one too great to be named, digit by digit."""
    if abs(value) >= 10**15:
        return digits(f"{abs(value):f}".replace(".", ""))
    if value == int(value):
        return ru_words.cardinal(int(value), case, gender)
    return ru_words.decimal(value, case)


def digits(text: str) -> str:
    return " ".join(ru_words.cardinal(int(digit)) for digit in text)


def fraction(top: int, bottom: int) -> str:
    if bottom == 2 and top == 1:
        return "половина"
    if bottom in _PARTS:
        one, few, many = _PARTS[bottom]
        noun = (one, few, many)[ru_words.agreement(top)]
        return noun if top == 1 else f"{ru_words.cardinal(top, gender='f')} {noun}"
    case, gender = ("nom", "f") if ru_words.agreement(top) == 0 else ("gen", "pl")
    return f"{ru_words.cardinal(top, gender='f')} {ru_words.ordinal(bottom, case, gender)}"


def ordinal(value: int, ending: str) -> str:
    return ru_words.ordinal(value, *_ORDINAL_FORM.get(ending, ("nom", "m")))


def case_at(line: Line, i: int, noun: str, value: Decimal, unit: str) -> str:
    """The case of a number by its noun's ending, or else by the preposition before it."""
    shown = ru_units.oblique_case(noun)
    if shown:
        return shown
    before = _CASE_AFTER.get(line.word(i - 1), "nom")
    if noun in ru_units.UNIT_OF and unit in ru_units.FORMS and len(noun) > 3:
        agreement = ru_words.agreement(value) if value == int(value) else 1
        if noun != ru_units.noun(unit, agreement, before):
            fitting = [case for case in ru_words.CASES if ru_units.noun(unit, agreement, case) == noun]
            return fitting[0] if fitting else before
    return before


def counted(line: Line, i: int, value: Decimal, unit: str, last: int, prefix: str | None) -> str | None:
    """The words of a number in digits with its unit: "20 500 ₸" two, "299 юаней" one word changed."""
    noun = "" if prefix or not unit else line.word(last - 1)
    if unit == "year" and value >= 1000 and noun in _YEAR_CASE:
        return f"{ru_words.ordinal(int(value), _YEAR_CASE[noun])} {noun}"
    case = case_at(line, i, noun, value, unit)
    if not unit or unit not in ru_units.FORMS:
        return spoken(value, case, "m") if not unit else None
    gender = ru_units.FORMS[unit][0]
    kopecks = value % 1 * 100
    if unit == "RUB" and kopecks and kopecks == int(kopecks):
        parts = ((Decimal(int(value)), "RUB"), (kopecks, "kop"))
        return " ".join(
            f"{spoken(part, case, ru_units.FORMS[coin][0])} "
            + ru_units.noun(coin, ru_words.agreement(part), case)
            for part, coin in parts
        )
    said = spoken(value, case, gender)
    if halves := _half(value, unit, case, gender):
        return halves
    agreement, noun_case = (ru_words.agreement(value), case) if value == int(value) else (0, "gen")
    whole = noun in ru_units.UNIT_OF and (len(noun) > 3 or noun in ("час", "год", "лет", "дня", "дни", "пар"))
    return f"{said} {noun if whole else ru_units.noun(unit, agreement, noun_case)}"


def _half(value: Decimal, unit: str, case: str, gender: str) -> str | None:
    """полтора литра, около полутора литров, два с половиной часа, пять с половиной часов."""
    if value % 1 != Decimal("0.5") or not 1 < value < 1000:
        return None
    direct = case in ("nom", "acc")
    if value == Decimal("1.5"):
        number = ("полторы" if gender == "f" else "полтора") if direct else "полутора"
        return f"{number} {ru_units.noun(unit, 1 if direct else 2, case)}"
    whole = int(value)
    noun = ru_units.noun(unit, max(1, ru_words.agreement(whole)), case)
    return f"{ru_words.cardinal(whole, case, gender)} с половиной {noun}"


def written(line: Line, found: Numeral, value: Decimal, unit: str, end: int) -> str:
    """The digits of a number in words, its unit shortened where readers expect a sign."""
    number = figures("ru", value)
    if value == 500_000 and found.words == 1:
        number = f"500{NBSP}тыс."
    short = ru_units.SHORT.get(unit)
    if short:
        return f"{number}{NBSP}{short}"
    start, stop = line.tokens[end].start, line.tokens[end].end
    return f"{number} {line.text[start:stop]}"


def price(value: Decimal, cents: Decimal, unit: str = "") -> str:
    """9,90 ₽, 9,90 юаня: kopecks have two figures."""
    whole = cents % Decimal("0.1") or not cents
    shown = figures("ru", value + cents) if whole else f"{figures('ru', value)},{int(cents * 10)}0"
    return f"{shown}{NBSP}{ru_units.SHORT.get(unit) or ru_units.noun(unit, 0, 'gen')}" if unit else shown


def interval(
    line: Line, first: Numeral, second: Numeral, unit: str, scale: Decimal, spread: bool
) -> str:  # fmt: skip
    """2–3 тысячи юаней, 20–30 %, 200 до 500 ₽ (the preposition before it stays)."""
    low, high = figures("ru", first.value), figures("ru", second.value)
    scaled = ""
    if scale > 1:
        high = figures("ru", second.value / scale)
        scaled = " " + line.word(second.end - 1)
    short = ru_units.SHORT.get(unit)
    noun = f"{NBSP}{short}" if short else f" {line.word(second.end)}" * bool(unit)
    return f"{low} до {high}{scaled}{noun}" if spread else f"{low}–{high}{scaled}{noun}"


def said_interval(line: Line, first: Numeral, second: Numeral, unit: str | None, spread: bool) -> str:
    case = "gen" if spread else case_at(line, first.start, line.word(second.end), second.value, unit or "")
    gender = ru_units.FORMS[unit][0] if unit in ru_units.FORMS else "m"
    low = spoken(first.value, case, gender)
    if second.words and second.digits:  # 2–3 тысячи юаней
        base, gender = second.value, "f" if line.word(second.end - 1).startswith("т") else "m"
        scale = next(scale for scale, _, _ in ru_words.SCALES if base >= scale and base % scale == 0)
        low = spoken(first.value, case, gender)
        high = f"{spoken(base / scale, case, gender)} {line.word(second.end - 1)}"
    else:
        high = spoken(second.value, case, gender)
    noun = ""
    if unit in ru_units.FORMS:
        word = line.word(second.end)
        full = len(word) > 3 or unit not in ru_units.SHORT
        agreement, noun_case = (0, "gen") if second.value % 1 else (ru_words.agreement(second.value), case)
        noun = " " + (word if full else ru_units.noun(unit, agreement, noun_case))
    return f"{low} до {high}{noun}" if spread else f"{low}-{high}{noun}"
