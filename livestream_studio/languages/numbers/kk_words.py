"""Kazakh number words and the suffixes they take, in speech and after digits."""

from __future__ import annotations

from decimal import Decimal

CASES = ("nom", "gen", "dat", "acc", "loc", "abl", "ins")

WORDS = {
    0: "нөл",
    1: "бір",
    2: "екі",
    3: "үш",
    4: "төрт",
    5: "бес",
    6: "алты",
    7: "жеті",
    8: "сегіз",
    9: "тоғыз",
    10: "он",
    20: "жиырма",
    30: "отыз",
    40: "қырық",
    50: "елу",
    60: "алпыс",
    70: "жетпіс",
    80: "сексен",
    90: "тоқсан",
    100: "жүз",
}
SCALES = ((10**12, "триллион"), (10**9, "миллиард"), (10**6, "миллион"), (10**3, "мың"))
_FRACTION = {1: "оннан", 2: "жүзден", 3: "мыңнан", 4: "он мыңнан", 5: "жүз мыңнан", 6: "миллионнан"}

_BACK, _FRONT = "аоұыуяю", "әөүіеиэё"  # и is front at the end of a word: Каспиге
_VOICELESS = "кқпстфхцчшщбвгд"  # a final б в г д is hardened before a suffix
_NASAL = "мнң"


def is_front(word: str) -> bool:
    """Whether suffixes take front vowels: by the last vowel, a final ь counting as front."""
    if word.endswith("ь"):
        return True
    # a final у is neutral: елуге but ашуға
    vowels = [letter for letter in word.removesuffix("у") if letter in _BACK + _FRONT]
    return bool(vowels) and vowels[-1] in _FRONT


def suffix(word: str, case: str) -> str:
    """The case suffix that `word` takes: ("жүз", "dat") -> "ге"; "" for the nominative."""
    if case == "nom":
        return ""
    front = is_front(word)
    last = word.rstrip("ь")[-1:]
    voiceless = last in _VOICELESS
    vowel = last in _BACK + _FRONT and last not in "уи"  # суды, елуді: у and и take what consonants take
    a, y = ("е", "і") if front else ("а", "ы")
    if case == "dat":
        return ("к" if front else "қ") + a if voiceless else ("г" if front else "ғ") + a
    if case == "loc":
        return ("т" if voiceless else "д") + a
    if case == "abl":
        return ("т" if voiceless else "н" if last in _NASAL else "д") + a + "н"
    if case == "acc":
        return ("т" if voiceless else "н" if vowel else "д") + y
    if case == "gen":
        return ("т" if voiceless else "н" if vowel or last in _NASAL else "д") + y + "ң"
    if case == "ins":
        return ("п" if voiceless else "б" if last in "зж" else "м") + "ен"
    raise ValueError(case)


def with_case(words: str, case: str) -> str:
    """`words` with the case suffix on the last one."""
    return words + suffix(words.rsplit(" ", 1)[-1], case)


def ordinal_suffix(word: str) -> str:
    """бір -> інші, екі -> нші, тоғыз -> ыншы, алты -> ншы, жиырма -> сыншы."""
    if word == "жиырма":
        return "сыншы"
    front = is_front(word)
    ending = "нші" if front else "ншы"
    return ending if word[-1] in "аеыі" else ("і" if front else "ы") + ending


def _below_thousand(value: int) -> list[str]:
    words = []
    hundreds, value = divmod(value, 100)
    if hundreds:
        words += [WORDS[hundreds]] * (hundreds > 1) + [WORDS[100]]
    if value >= 10:
        words.append(WORDS[value // 10 * 10])
    if value % 10:
        words.append(WORDS[value % 10])
    return words


def cardinal(value: int, case: str = "nom") -> str:
    """The words of a whole number below 10^15 in absolute value, the suffix on the last."""
    if value < 0:
        return "минус " + cardinal(-value, case)
    words = [] if value else [WORDS[0]]
    for scale, name in SCALES:
        count, value = divmod(value, scale)
        if count:
            # жүз, мың stand alone; millions are counted: бір миллион
            words += ([] if count == 1 and scale == 1000 else _below_thousand(count)) + [name]
    return with_case(" ".join(words + _below_thousand(value)), case)


def ordinal(value: int, case: str = "nom") -> str:
    """жиырма екінші, екі мың жиырма алтыншы, with a case suffix if asked."""
    words = cardinal(value)
    stem = words.removesuffix("қырық") + "қырқ" if words.endswith("қырық") else words
    return with_case(stem + ordinal_suffix(words.rsplit(" ", 1)[-1]), case)


def decimal(value: Decimal, case: str = "nom") -> str:
    """алты бүтін оннан тоғыз; with more than six digits after the comma, digit by digit."""
    if value < 0:
        return "минус " + decimal(-value, case)
    whole, _, digits = f"{value:f}".rstrip("0").partition(".")
    if len(digits) not in _FRACTION:
        return " ".join((cardinal(int(whole)), "үтір", *(cardinal(int(digit)) for digit in digits)))
    return f"{cardinal(int(whole))} бүтін {_FRACTION[len(digits)]} {cardinal(int(digits), case)}"
