"""Russian number words: every cardinal and ordinal in every case, made from short tables."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

CASES = ("nom", "gen", "dat", "acc", "ins", "loc")

# One row a word: nominative genitive dative accusative instrumental prepositional.
ONE = {
    "m": "один одного одному один одним одном",
    "f": "одна одной одной одну одной одной",
    "n": "одно одного одному одно одним одном",
    "pl": "одни одних одним одни одними одних",
}
TWO = {
    "m": "два двух двум два двумя двух",
    "f": "две двух двум две двумя двух",
    "n": "два двух двум два двумя двух",
}
SIMPLE = {
    0: "ноль ноля нолю ноль нолём ноле",
    3: "три трёх трём три тремя трёх",
    4: "четыре четырёх четырём четыре четырьмя четырёх",
    5: "пять пяти пяти пять пятью пяти",
    6: "шесть шести шести шесть шестью шести",
    7: "семь семи семи семь семью семи",
    8: "восемь восьми восьми восемь восемью восьми",
    9: "девять девяти девяти девять девятью девяти",
    **{
        value: f"{stem}ь {stem}и {stem}и {stem}ь {stem}ью {stem}и"
        for value, stem in {
            10: "десят",
            11: "одиннадцат",
            12: "двенадцат",
            13: "тринадцат",
            14: "четырнадцат",
            15: "пятнадцат",
            16: "шестнадцат",
            17: "семнадцат",
            18: "восемнадцат",
            19: "девятнадцат",
            20: "двадцат",
            30: "тридцат",
        }.items()
    },
    40: "сорок сорока сорока сорок сорока сорока",
    **{
        value: f"{nom}десят {gen}десяти {gen}десяти {nom}десят {ins}десятью {gen}десяти"
        for value, nom, gen, ins in (
            (50, "пять", "пяти", "пятью"),
            (60, "шесть", "шести", "шестью"),
            (70, "семь", "семи", "семью"),
            (80, "восемь", "восьми", "восемью"),
        )
    },
    90: "девяносто девяноста девяноста девяносто девяноста девяноста",
    100: "сто ста ста сто ста ста",
    200: "двести двухсот двумстам двести двумястами двухстах",
    300: "триста трёхсот трёмстам триста тремястами трёхстах",
    400: "четыреста четырёхсот четырёмстам четыреста четырьмястами четырёхстах",
    **{
        value: f"{nom}сот {gen}сот {gen}стам {nom}сот {ins}стами {gen}стах"
        for value, nom, gen, ins in (
            (500, "пять", "пяти", "пятью"),
            (600, "шесть", "шести", "шестью"),
            (700, "семь", "семи", "семью"),
            (800, "восемь", "восьми", "восемью"),
            (900, "девять", "девяти", "девятью"),
        )
    },
}
THOUSAND = (
    "тысяча тысячи тысяче тысячу тысячей тысяче",
    "тысячи тысяч тысячам тысячи тысячами тысячах",
)


def _great(stem: str) -> tuple[str, str]:
    one = f"{stem} {stem}а {stem}у {stem} {stem}ом {stem}е"
    return one, f"{stem}ы {stem}ов {stem}ам {stem}ы {stem}ами {stem}ах"


SCALES: tuple[tuple[int, str, tuple[str, str]], ...] = (
    (10**12, "m", _great("триллион")),
    (10**9, "m", _great("миллиард")),
    (10**6, "m", _great("миллион")),
    (10**3, "f", THOUSAND),
)

# Ordinals: the nominative masculine; the rest follows from its ending.
ORDINAL = {
    0: "нулевой",
    1: "первый",
    2: "второй",
    3: "третий",
    4: "четвёртый",
    5: "пятый",
    6: "шестой",
    7: "седьмой",
    8: "восьмой",
    9: "девятый",
    40: "сороковой",
    90: "девяностый",
    100: "сотый",
    **{value: SIMPLE[value].split()[0][:-1] + "ый" for value in (*range(10, 21), 30)},
    **{value: SIMPLE[value].split()[1][:-1] + "ый" for value in (50, 60, 70, 80)},
    **{value: SIMPLE[value].split()[1] + "ый" for value in range(200, 1000, 100)},
}
ORDINAL[200], ORDINAL[300], ORDINAL[400] = "двухсотый", "трёхсотый", "четырёхсотый"
ENDINGS = {  # gender -> nom gen dat acc ins loc
    "m": "ый ого ому ый ым ом",
    "n": "ое ого ому ое ым ом",
    "f": "ая ой ой ую ой ой",
    "pl": "ые ых ым ые ыми ых",
}
THIRD = {
    "m": "третий третьего третьему третий третьим третьем",
    "n": "третье третьего третьему третье третьим третьем",
    "f": "третья третьей третьей третью третьей третьей",
    "pl": "третьи третьих третьим третьи третьими третьих",
}
FRACTION = {1: "десят", 2: "сот", 3: "тысячн", 4: "десятитысячн", 5: "стотысячн", 6: "миллионн"}


def agreement(value: int | Decimal) -> int:
    """Which noun form a cardinal asks for: 0 one, 1 two to four (and any fraction), 2 many."""
    if value != int(value):
        return 1
    tens, ones = divmod(abs(int(value)) % 100, 10)
    if tens == 1 or ones == 0 or ones > 4:
        return 2
    return 0 if ones == 1 else 1


def _simple(value: int, case: int, gender: str) -> str:
    row = ONE[gender] if value == 1 else TWO[gender] if value == 2 else SIMPLE[value]
    return row.split()[case]


def _below_thousand(value: int, case: int, gender: str) -> list[str]:
    words = []
    if value >= 100:
        words.append(_simple(value // 100 * 100, case, "m"))
    rest = value % 100
    if rest > 20 and rest % 10:
        words += [_simple(rest // 10 * 10, case, "m"), _simple(rest % 10, case, gender)]
    elif rest:
        words.append(_simple(rest, case, gender))
    return words


def cardinal(value: int, case: str = "nom", gender: str = "m") -> str:
    """The words of a whole number below 10^15 in absolute value."""
    index = CASES.index(case)
    if value < 0:
        return "минус " + cardinal(-value, case, gender)
    if value == 0:
        return SIMPLE[0].split()[index]
    words: list[str] = []
    for scale, scale_gender, (singular, plural) in SCALES:
        count, value = divmod(value, scale)
        if not count:
            continue
        if count > 1:
            words += _below_thousand(count, index, scale_gender)
        form = agreement(count)
        if form == 0:
            words.append(singular.split()[index])
        elif index in (0, 3):  # два миллиона, пять миллионов: the number governs the genitive
            words.append((singular if form == 1 else plural).split()[1])
        else:
            words.append(plural.split()[index])
    return " ".join(words + _below_thousand(value, index, gender))


def adjective(stem: str, case: str, gender: str) -> str:
    """An ordinal's stem with its ending (третий apart)."""
    return stem + ENDINGS[gender].split()[CASES.index(case)]


@cache
def ordinal(value: int, case: str = "nom", gender: str = "m") -> str:
    """двадцать второй, две тысячи двадцать шестого: only the last word inflects."""
    head, last = _split_ordinal(value)
    if last == 3:
        word = THIRD[gender].split()[CASES.index(case)]
    elif last in ORDINAL:
        base = ORDINAL[last]
        word = base if (case, gender) in (("nom", "m"), ("acc", "m")) else adjective(base[:-2], case, gender)
    else:
        word = adjective(_great_ordinal(last), case, gender)
    return f"{cardinal(head)} {word}" if head else word


def _split_ordinal(value: int) -> tuple[int, int]:
    """2026 -> (2020, 6); 300 -> (0, 300); 5000 -> (0, 5000)."""
    if value in ORDINAL:
        return 0, value
    for unit in (10, 100, 1000):
        last = value % unit
        if last in ORDINAL and last:
            return value - last, last
    if value % 100 and value % 100 in ORDINAL:
        return value - value % 100, value % 100
    scale = next(scale for scale, _, _ in SCALES if value % scale == 0)
    return value - value % (1000 * scale), value % (1000 * scale)


def _great_ordinal(value: int) -> str:
    """The stem of a round ordinal: 1000 тысячн, 5000 пятитысячн, 21000000 двадцатиодномиллионн."""
    scale, stem = next(
        (scale, "тысячн" if scale == 1000 else rows[0].split()[0] + "н")
        for scale, _, rows in SCALES
        if value % scale == 0
    )
    count = value // scale
    if count == 1:
        return stem
    words = [
        {"одного": "одно", "ста": "сто", "девяноста": "девяносто"}.get(word, word)
        for word in cardinal(count, "gen").split()
    ]
    return "".join(words) + stem


def decimal(value: Decimal, case: str = "nom") -> str:
    """две целых пять десятых; with more than six digits after the comma, digit by digit."""
    if value < 0:
        return "минус " + decimal(-value, case)
    whole, _, digits = f"{value:f}".rstrip("0").partition(".")
    if len(digits) not in FRACTION:
        said = [cardinal(int(digit)) for digit in digits]
        return " ".join((cardinal(int(whole), case), "запятая", *said))
    plural = {"nom": "ых", "acc": "ых", "gen": "ых", "dat": "ым", "ins": "ыми", "loc": "ых"}[case]
    parts = []
    for count, stem in ((int(whole), "цел"), (int(digits), FRACTION[len(digits)])):
        one = agreement(count) == 0
        parts += [cardinal(count, case, "f"), adjective(stem, case, "f") if one else stem + plural]
    return " ".join(parts)
