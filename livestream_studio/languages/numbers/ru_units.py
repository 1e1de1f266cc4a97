"""Russian unit nouns in every case, and every way of saying or writing a unit."""

from __future__ import annotations

from livestream_studio.languages.numbers.ru_words import CASES

_HARD = ",а,у,,ом,е|ы,ов,ам,ы,ами,ах"
_SOFT = "ь,я,ю,ь,ем,е|и,ей,ям,и,ями,ях"
_FEM = "а,ы,е,у,ой,е|ы,,ам,ы,ами,ах"
_FEM_K = "ка,ки,ке,ку,кой,ке|ки,ок,кам,ки,ками,ках"
_SAME = ",,,,,|,,,,,"

# code: (gender, stem, endings), the first noun of a code being the one that is written.
_NOUNS: tuple[tuple[str, str, str, str], ...] = (
    ("CNY", "m", "юан", _SOFT), ("KZT", "m", "тенге", _SAME), ("RUB", "m", "рубл", _SOFT),
    ("USD", "m", "доллар", _HARD), ("EUR", "m", "евро", _SAME),
    ("kop", "f", "копе", "йка,йки,йке,йку,йкой,йке|йки,ек,йкам,йки,йками,йках"),
    ("fen", "m", "фэн", _SOFT), ("jiao", "m", "мао", _SAME), ("jiao", "m", "цзяо", _SAME),
    ("tiyn", "m", "тиын", _HARD), ("cent", "m", "цент", _HARD),
    ("%", "m", "процент", _HARD),
    ("pc", "f", "штук", "а,и,е,у,ой,е|и,,ам,и,ами,ах"), ("pair", "f", "пар", _FEM),
    ("set", "m", "комплект", _HARD), ("set", "m", "набор", _HARD), ("box", "f", "короб", _FEM_K), 
    ("pack", "f", "упаков", _FEM_K), ("pack", "f", "пач", "ка,ки,ке,ку,кой,ке|ки,ек,кам,ки,ками,ках"),
    ("bottle", "f", "бутыл", _FEM_K),
    ("piece", "m", "кус", "ок,ка,ку,ок,ком,ке|ки,ков,кам,ки,ками,ках"),
    ("person", "m", "человек", ",а,у,а,ом,е|а,,ам,,ами,ах"),
    ("s", "f", "секунд", _FEM), ("min", "f", "минут", _FEM), ("h", "m", "час", _HARD),
    ("day", "m", "д", "ень,ня,ню,ень,нем,не|ни,ней,ням,ни,нями,нях"),
    ("week", "f", "недел", "я,и,е,ю,ей,е|и,ь,ям,и,ями,ях"),
    ("month", "m", "месяц", ",а,у,,ем,е|ы,ев,ам,ы,ами,ах"),
    ("year", "m", "год", ",а,у,,ом,е|ы,ов,ам,ы,ами,ах"), ("year", "m", "лет", ",,,,,|,,ам,,ами,ах"),
    ("g", "m", "грамм", _HARD), ("kg", "m", "килограмм", _HARD), ("kg", "m", "килограм", _HARD),
    ("kg", "n", "кило", _SAME), ("mg", "m", "миллиграмм", _HARD), ("t", "f", "тонн", _FEM),
    ("jin", "m", "цзин", _SOFT), ("mm", "m", "миллиметр", _HARD), ("cm", "m", "сантиметр", _HARD),
    ("m", "m", "метр", _HARD), ("km", "m", "километр", _HARD), ("l", "m", "литр", _HARD),
    ("ml", "m", "миллилитр", _HARD), ("deg", "m", "градус", _HARD),
    ("inch", "m", "дюйм", _HARD), ("size", "m", "размер", _HARD),
)  # fmt: skip
# How a noun is shortened in writing; nouns that are not here stay as they were said.
SHORT = {
    "%": "%", "KZT": "₸", "RUB": "₽", "kg": "кг", "g": "г", "mg": "мг", "t": "т", "mm": "мм", "cm": "см",
    "m": "м", "km": "км", "l": "л", "ml": "мл",
}  # fmt: skip
_MARKS = {
    "%": "%", "₸": "KZT", "тг": "KZT", "тнг": "KZT", "₽": "RUB", "руб": "RUB", "р": "RUB", "¥": "CNY",
    "￥": "CNY", "$": "USD", "€": "EUR", "кг": "kg", "г": "g", "гр": "g", "мг": "mg", "т": "t", "мм": "mm",
    "см": "cm", "м": "m", "км": "km", "л": "l", "мл": "ml", "шт": "pc", "°": "deg", "ч": "h", "мин": "min",
    "cm": "cm", "mm": "mm", "kg": "kg", "ml": "ml",
    "°c": "deg", "°с": "deg", "коп": "kop", "сек": "s", "грамм": "g", "килограмм": "kg", "человек": "person",
}  # fmt: skip


def _decline(stem: str, endings: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    singular, plural = endings.split("|")
    return (
        tuple(stem + ending for ending in singular.split(",")),
        tuple(stem + ending for ending in plural.split(",")),
    )


FORMS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {}  # code -> gender, singular, plural
UNIT_OF: dict[str, str] = dict(_MARKS)
GENITIVES: set[str] = set()  # forms that may stand before the number: штук пять, килограмма три
_CASE_OF: dict[str, list[str]] = {}
for _code, _gender, _stem, _endings in _NOUNS:
    _singular, _plural = _decline(_stem, _endings)
    FORMS.setdefault(_code, (_gender, _singular, _plural))
    GENITIVES |= {_singular[1], _plural[1]}
    for _forms in (_singular, _plural):
        for _case, _form in zip(CASES, _forms, strict=True):
            UNIT_OF[_form.replace("ё", "е")] = _code
            _CASE_OF.setdefault(_form, []).append(_case)
FORMS["person"] = ("m", FORMS["person"][1], ("люди", "человек", *FORMS["person"][2][2:]))
FORMS["year"] = ("m", FORMS["year"][1], ("годы", "лет", "годам", "годы", "годами", "годах"))
FORMS["off%"] = FORMS["%"]
GENITIVES -= {"тенге", "евро", "кило", "размера", "размеров", "года"}


def noun(unit: str, agreement: int, case: str) -> str:
    """The noun of `unit` beside a number with that agreement (0 one, 1 few, 2 many) in `case`."""
    _, singular, plural = FORMS[unit]
    index = CASES.index(case)
    if agreement == 0:
        return singular[index]
    if case in ("nom", "acc"):
        return singular[1] if agreement == 1 else plural[1]
    return plural[index]


def oblique_case(form: str) -> str | None:
    """The case that a noun form shows by itself: юаням dat, юанями ins, юанях loc; else None."""
    cases = set(_CASE_OF.get(form, ()))
    return cases.pop() if len(cases) == 1 and cases <= {"dat", "acc", "ins", "loc"} else None
