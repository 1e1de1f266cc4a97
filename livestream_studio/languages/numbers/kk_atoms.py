"""Kazakh number words with their suffixes, and unit words: form -> what it adds."""

from __future__ import annotations

from decimal import Decimal

from livestream_studio.languages.numbers import kk_words
from livestream_studio.languages.numbers.spaced import Atom

_CASES = kk_words.CASES[1:]


def _kind(value: int) -> str:
    if value < 10:
        return "digit"
    return "ten" if value < 100 else "times" if value == 100 else "scale"


def _similar(word: str) -> tuple[str, ...]:
    """бестей, мыңдап: approximations."""
    a = "е" if kk_words.is_front(word) else "а"
    return tuple(f"{word}{d}{a}{tail}" for d in "дтл" for tail in ("й", "п"))


def _many(word: str) -> tuple[str, ...]:
    """ондаған, жүздеген, мыңдаған: tens, hundreds, thousands of them; no value."""
    tail = "еген" if kk_words.is_front(word) else "аған"
    return tuple(f"{word}{d}{tail}{case}" for d in "дтл" for case in ("", "нан", "нен", "ға", "ге"))


def _atoms() -> dict[str, Atom]:
    words = [*((value, word) for value, word in kk_words.WORDS.items()), *kk_words.SCALES]
    words += [(10**12, "трлн"), (10**9, "млрд"), (10**6, "млн"), (0, "ноль")]
    atoms: dict[str, Atom] = {}
    for value, word in words:
        kind, number = _kind(value), Decimal(value)
        atoms[word] = Atom(kind, number)
        for case in _CASES:
            tail = kk_words.suffix(word, case)
            atoms.setdefault(word + tail, Atom(kind, number, case, tail))
        stem = "қырқ" if word == "қырық" else word
        ordinal = stem + kk_words.ordinal_suffix(word)
        atoms[ordinal] = Atom(kind, number, "ord")
        for case in _CASES:
            atoms[ordinal + kk_words.suffix(ordinal, case)] = Atom(kind, number, "ordcase")
        for form in () if value == 1 else _similar(word):  # бірдей is "alike"
            atoms.setdefault(form, Atom(kind, number, "approx"))
        for form in _many(word) if value >= 10 else ():
            atoms.setdefault(form, Atom(kind, number, "many"))
    for value, word in ((2, "екеу"), (3, "үшеу"), (4, "төртеу"), (5, "бесеу"), (6, "алтау"), (7, "жетеу")):
        own = "і" if kk_words.is_front(word) else "ы"
        for form in (word, word + own, *(f"{word}{own}н{t}" for t in ("", "ің", "ің", "ен", "де", "а", "е"))):
            atoms[form] = Atom("digit", Decimal(value), "coll")
    return atoms


ATOMS = _atoms()
CARDINALS = {form: atom for form, atom in ATOMS.items() if not atom.ends}
FRACTIONS = {"оннан": Decimal(10), "жүзден": Decimal(100), "мыңнан": Decimal(1000)}
HALF = {"жарым" + kk_words.suffix("жарым", case): kk_words.suffix("жарым", case) for case in kk_words.CASES}

# төрттен: what stands before the count of a share
SHARES = {kk_words.cardinal(n, "abl"): Decimal(n) for n in range(3, 10)}
# төрттен үші: "three of them"
OF_THEM = {
    word + own + tail: Decimal(n)
    for n, word, own in (
        (1, "бір", "і"), (2, "екі", "сі"), (3, "үш", "і"), (4, "төрт", "і"), (5, "бес", "і"),
        (6, "алты", "сы"), (7, "жеті", "сі"), (8, "сегіз", "і"), (9, "тоғыз", "ы"),
    )
    for tail in ("", "н", "не" if kk_words.is_front(word) else "на")
}  # fmt: skip

# қарашаның жиырма екісінде: the day as the month's own, and its suffix
DAYS = {
    word + own + tail: (Decimal(n), own + tail)
    for n, word, own in (
        (1, "бір", "і"), (2, "екі", "сі"), (3, "үш", "і"), (4, "төрт", "і"), (5, "бес", "і"),
        (6, "алты", "сы"), (7, "жеті", "сі"), (8, "сегіз", "і"), (9, "тоғыз", "ы"), (10, "он", "ы"),
        (20, "жиырма", "сы"), (30, "отыз", "ы"),
    )
    for tail in ("", *("н нде нен не нің" if kk_words.is_front(word) else "н нда нан на ның").split())
}  # fmt: skip

_UNITS = {
    "CNY": "юань", "KZT": "теңге", "RUB": "рубль", "USD": "доллар", "EUR": "еуро евро",
    "%": "пайыз процент", "pc": "дана штук штука", "pair": "жұп пар", "set": "жинақ комплект",
    "box": "қорап", "pack": "бума қапшық пакет", "bottle": "бөтелке құты", "person": "адам кісі",
    "s": "секунд секунт", "min": "минут", "h": "сағат", "day": "күн", "week": "апта", "month": "ай",
    "year": "жыл жас", "g": "грамм грам", "kg": "кило килограмм килограм келі",
    "mg": "миллиграмм", "t": "тонна",
    "mm": "миллиметр", "cm": "сантиметр", "m": "метр", "km": "километр шақырым", "l": "литр",
    "ml": "миллилитр", "jin": "цзинь", "deg": "градус", "inch": "дюйм", "size": "өлшем размер",
    "tiyn": "тиын", "kop": "копейка", "fen": "фэнь фынь", "jiao": "мао цзяо", "cent": "цент",
    "times": "есе рет",
}  # fmt: skip
_MARKS = {
    "%": "%", "₸": "KZT", "тг": "KZT", "тнг": "KZT", "₽": "RUB", "¥": "CNY", "￥": "CNY", "$": "USD",
    "€": "EUR", "кг": "kg", "г": "g", "гр": "g", "мг": "mg", "т": "t", "мм": "mm", "см": "cm",
    "м": "m", "км": "km", "°c": "deg", "°с": "deg",
    "л": "l", "мл": "ml", "°": "deg", "cm": "cm", "mm": "mm", "kg": "kg", "ml": "ml",
}  # fmt: skip
SAID = {**{unit: words.split()[0] for unit, words in _UNITS.items()}, "kg": "килограмм"}


def _unit_forms() -> dict[str, tuple[str, str, str]]:
    """form -> (unit, stem, suffix): every case, the possessive with its cases, and -лық."""
    forms = {mark: (unit, mark, "") for mark, unit in _MARKS.items()}
    for unit, words in _UNITS.items():
        for word in words.split():
            front = kk_words.is_front(word)
            tails = [kk_words.suffix(word, case) for case in kk_words.CASES]
            own = ("с" if word[-1] in "аеоы" else "") + ("і" if front else "ы")
            if word[-1] in "пкқ":  # жұп: жұбы
                voiced = word[:-1] + {"п": "б", "к": "г", "қ": "ғ"}[word[-1]] + own
                for tail in ("", "н", "нің" if front else "ның", "не" if front else "на"):
                    forms.setdefault(voiced + tail, (unit, word, own + tail))
            tails += [own, own + "н", own + ("нде" if front else "нда"), own + ("не" if front else "на")]
            tails += [own + ("нен" if front else "нан"), own + ("нің" if front else "ның")]
            tails += [first + ("ік" if front else "ық") for first in "лдт"]
            for tail in tails:
                forms.setdefault(word + tail, (unit, word, tail))
            if word.endswith("ь"):  # юані, рублі
                forms.setdefault(word[:-1] + "і", (unit, word, "і"))
                forms.setdefault(word[:-1] + "іне", (unit, word, "іне"))
    forms |= {
        word + tail: ("CNY", "юань", tail) for word in ("юань",) for tail in ("ға", "нан", "ды", "ның", "да")
    }
    return forms


UNITS = _unit_forms()
MONTHS = {
    name: number
    for number, name in enumerate(
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан".split(),
        1,
    )
}
# The suffixes that stand after digits and a hyphen, and the case that each shows.
CASE_OF = {
    kk_words.suffix(word, case): case
    for word in (*kk_words.WORDS.values(), "миллиард", "процент")
    for case in _CASES
}
SUFFIXES = CASE_OF.keys()


def month(word: str) -> int | None:
    """The month that a word names, whatever its suffix: қарашада, қарашаның."""
    return next(
        (number for name, number in MONTHS.items() if word.startswith(name) and len(word) - len(name) < 5),
        None,
    )
