"""Russian number words, as the reader of numerals wants them: form -> what it adds."""

from __future__ import annotations

from decimal import Decimal

from livestream_studio.languages.numbers import ru_words
from livestream_studio.languages.numbers.spaced import Atom

_VARIANTS: dict[str, int | str] = {
    "нуль": 0, "нуля": 0, "восьмью": 8, "восьмьюдесятью": 80, "восьмьюстами": 800, "тысячью": 1000,
    "тыща": 1000, "тыщи": 1000, "тыщу": 1000, "тыщ": 1000, "тыщей": 1000, "тыс": 1000,
    "млн": 10**6, "млрд": 10**9, "трлн": 10**12, "двухста": 200,
    "полтора": "1.5", "полторы": "1.5", "полутора": "1.5", "полтораста": 150, "полутораста": 150,
    "полмиллиона": 500_000, "полмиллиарда": 500_000_000, "полтысячи": 500,
}  # fmt: skip


def _kind(value: Decimal) -> str:
    if value in (150, 500_000, 500_000_000):
        return "round"
    if value < 10:
        return "digit"
    if value < 20:
        return "teen"
    return "ten" if value < 100 else "hundred" if value < 1000 else "scale"


def _cardinals() -> dict[str, Atom]:
    rows = [(value, row) for value, row in ru_words.SIMPLE.items()]
    rows += [(1, row) for row in ru_words.ONE.values()] + [(2, row) for row in ru_words.TWO.values()]
    rows += [(scale, row) for scale, _, pair in ru_words.SCALES for row in pair]
    forms = [(form, Decimal(value)) for value, row in rows for form in row.split()]
    forms += [(form, Decimal(value)) for form, value in _VARIANTS.items()]
    atoms = {form.replace("ё", "е"): Atom(_kind(value), value) for form, value in forms}
    return atoms | {"полтысячи": Atom("round", Decimal(500))}


def _ordinals() -> dict[str, Atom]:
    values = [
        *ru_words.ORDINAL,
        *(n * 1000 for n in (*range(1, 100), *range(100, 1000, 50))),
        10**6,
        2 * 10**6,
        10**9,
    ]
    atoms: dict[str, Atom] = {}
    for value in values:
        kind = "round" if value >= 1000 else _kind(Decimal(value))
        for gender in ("m", "f", "n", "pl"):
            for case in ru_words.CASES:
                form = ru_words.ordinal(value, case, gender).replace("ё", "е")
                if " " not in form:
                    atoms.setdefault(form, Atom(kind, Decimal(value), "ord", form))
    return atoms


CARDINALS = _cardinals()
ORDINALS = _ordinals()
ATOMS = ORDINALS | CARDINALS

# две сотни, три десятка: they multiply what stands before them, and count nothing without it
COLLECTIVES = {
    **dict.fromkeys((*(f"сотн{end}" for end in "я и е ю ей ям ями ях".split()), "сотен"), Decimal(100)),
    **dict.fromkeys(("десяток", *(f"десятк{end}" for end in "а у ом е и ов ам ами ах".split())), Decimal(10)),
}

# десятых, сотых, тысячных: what the words after "целых" are divided by
DENOMINATORS = {
    ru_words.adjective(stem, case, gender).replace("ё", "е"): Decimal(10) ** power
    for power, stem in ru_words.FRACTION.items()
    for gender in ("f", "pl")
    for case in ru_words.CASES
}
WHOLE = {ru_words.adjective("цел", case, gender) for gender in ("f", "pl") for case in ru_words.CASES}


# тысяч, миллионов: a count must come first (несколько тысяч), or it follows (тысяч пять)
PLURAL_SCALES = {
    form: Decimal(scale)
    for scale, _, (singular, plural) in ru_words.SCALES
    for form in {*plural.split(), *("тыщ",) * (scale == 1000)} - set(singular.split())
}


def ordinal_ending(form: str) -> str:
    """What is written after the digits: one letter after a vowel (5-й), two after a consonant (5-го)."""
    return form[-1] if form[-2] in "аеиоуыэюяь" else form[-2:]


ENDINGS = {
    ordinal_ending(form)
    for row in (*ru_words.ENDINGS.values(), *ru_words.THIRD.values())
    for form in row.split()
} | {"ый", "ой", "ий", "ая", "ое", "ые", "ых", "ого", "его", "ым"}  # fmt: skip
MONTHS = {
    form: number
    for number, forms in enumerate(
        (
            "январь января январе", "февраль февраля феврале", "март марта марте", "апрель апреля апреле",
            "май мая мае", "июнь июня июне", "июль июля июле", "август августа августе",
            "сентябрь сентября сентябре", "октябрь октября октябре", "ноябрь ноября ноябре",
            "декабрь декабря декабре",
        ),
        1,
    )
    for form in forms.split()
}  # fmt: skip
