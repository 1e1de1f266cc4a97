"""A filling in the form that a template asks for, in each language and style."""

from __future__ import annotations

from livestream_studio.languages import kazakh, russian
from livestream_studio.languages.numbers import speak, written_quantity
from livestream_studio.translation.phrasebook.template import Choice, Slot
from livestream_studio.translation.phrasebook.values import Amount, Entry, Filling

# Numbers that stand before a measure word in Chinese: 两件, 两分钟 (a label has 二: 二号).
_COUNTED = frozenset({"count", "minutes", "hours", "days", "months", "years", "people", "hour"})
_ZH_UNIT = {"CNY": "元", "KZT": "坚戈", "RUB": "卢布"}
_KK_UNIT = {"CNY": "юань", "KZT": "теңге", "RUB": "рубль", "%": "пайыз", "off%": "пайыз"}
_RU_UNIT = {  # singular, plural: nom gen dat acc ins loc
    "CNY": ("юань юаня юаню юань юанем юане", "юани юаней юаням юани юанями юанях"),
    "RUB": ("рубль рубля рублю рубль рублём рубле", "рубли рублей рублям рубли рублями рублях"),
    "KZT": (" ".join(["тенге"] * 6),) * 2,
    "%": (
        "процент процента проценту процент процентом проценте",
        "проценты процентов процентам проценты процентами процентах",
    ),
}
_RU_UNIT["off%"] = _RU_UNIT["%"]
_NUMBER_CLASSES = ("one", "few", "many")
_PRODUCT_FORMS = (*russian.CASES, "npl", "gpl")


def form_of(slot: Slot, filling: Filling, language: str, *, written: bool) -> str:
    """The text of a slot. Raises ValueError for a form that the slot has not got."""
    value = filling[slot.key]
    if language == "zh":
        return _chinese(value, slot.form, written=written)
    if language == "ru":
        return _russian(value, slot, filling, written=written)
    return _kazakh(value, slot.form, written=written)


def choice_of(choice: Choice, filling: Filling) -> str:
    """The option of a choice that agrees with its slot. Raises ValueError where nothing can agree."""
    value = filling[choice.key]
    if choice.by == "gender":
        return choice.options[russian.GENDERS.index(_gender(value))]
    if choice.by == "number":
        if isinstance(value, Entry):
            raise ValueError(f"{choice.key} is not a number to agree with")
        return choice.options[_NUMBER_CLASSES.index(russian.number_class(value.value))]
    base = _kazakh(value, (), written=False)
    front = _kk_front(value)
    return choice.options[kazakh.is_front(base) if front is None else front]


def _chinese(value: Entry | Amount, form: tuple[str, ...], *, written: bool) -> str:
    if isinstance(value, Entry):
        if form == ("mw",) and value.kind == "product":
            return value.cells["mw"]
        return _only((), form, value.kind) or value.cells["zh"]
    _only((), form, value.kind)
    if written:
        return written_quantity("zh", value.value, value.unit)
    if value.unit == "off%":
        tens, rest = divmod(100 - value.value, 10)
        return " ".join([*speak("zh", tens), *(speak("zh", rest) if rest else ""), "折"])
    characters = " ".join(speak("zh", value.value, counter=value.kind in _COUNTED))
    if value.unit == "%":
        return f"百分之 {characters}"
    unit = "块" if value.colloquial else _ZH_UNIT.get(value.unit, "")
    return f"{characters} {unit}".rstrip()


def _russian(value: Entry | Amount, slot: Slot, filling: Filling, *, written: bool) -> str:
    form = slot.form
    if isinstance(value, Amount):
        return _russian_amount(value, form, written=written)
    cells, kind = value.cells, value.kind
    if kind == "color":
        gender, case = (form or ("m",))[0], (form[1:] or ("nom",))[0]
        if gender == "agr":
            gender = _gender(filling["product"])
        if len(form) > 2:
            raise ValueError(f"no form {'.'.join(form)!r} of {kind} in ru")
        return russian.adjective(cells["ru"], gender, case)
    if kind == "size":
        case = (form[1:] or ("nom",))[0]
        if len(form) > 2 or form[:1] not in ((), ("m",)):
            raise ValueError(f"no form {'.'.join(form)!r} of {kind} in ru")
        adverb, _, lemma = cells["ru"].rpartition(" ")
        if adverb == "самый":
            adverb = russian.adjective(adverb, "m", case)
        return f"{adverb} {russian.adjective(lemma, 'm', case)}".strip()
    if "ru" in cells:
        return _only((), form, kind) or cells["ru"]
    forms = _PRODUCT_FORMS if kind == "product" else russian.CASES
    name = ".".join(form) or "nom"
    if name not in forms or f"ru_{name}" not in cells:
        raise ValueError(f"no form {name!r} of {kind} in ru")
    return cells[f"ru_{name}"]


def _russian_amount(value: Amount, form: tuple[str, ...], *, written: bool) -> str:
    gender, case = "m", "nom"
    for part in form:
        if part in russian.CASES:
            case = part
        elif part in ("m", "f", "n") and not value.unit:
            gender = part
        else:
            raise ValueError(f"no form {'.'.join(form)!r} of {value.kind} in ru")
    if written:
        return written_quantity("ru", value.value, value.unit, case=case)
    words = speak("ru", value.value, case=case, gender=gender)
    return f"{words} {_russian_unit(value, case)}" if value.unit else words


def _russian_unit(value: Amount, case: str) -> str:
    singular, plural = (row.split() for row in _RU_UNIT[value.unit])
    number, at = russian.number_class(value.value), russian.CASES.index(case)
    if value.value % 1000 == 0:  # тысяче юаней, двум тысячам юаней: a thousand governs as a noun
        return plural[1]
    if number == "one":
        return singular[at]
    if case in ("nom", "acc"):
        return singular[1] if number == "few" else plural[1]
    return plural[at]


def _kazakh(value: Entry | Amount, form: tuple[str, ...], *, written: bool) -> str:
    if form[-1:] == ("q",):
        spoken = _kazakh(value, form[:-1], written=False)
        return kazakh.question(spoken, front=_kk_front(value))
    name = ".".join(form) or "nom"
    if isinstance(value, Amount):
        if name not in kazakh.CASES:
            raise ValueError(f"no form {name!r} of {value.kind} in kk")
        if written:
            return written_quantity("kk", value.value, value.unit, case=name)
        if not value.unit:
            return speak("kk", value.value, case=name)
        return f"{speak('kk', value.value)} {kazakh.inflect(_KK_UNIT[value.unit], name)}"
    if value.kind in ("color", "size", "day", "brand") and name != "nom":
        raise ValueError(f"no form {name!r} of {value.kind} in kk")
    possessed = "poss" in value.cells.get("kk_mark", "").split()
    return kazakh.inflect(value.cells["kk"], name, front=_kk_front(value), possessed=possessed)


def _kk_front(value: Entry | Amount) -> bool | None:
    """What the table says of a loan word's harmony; None: the rule holds."""
    marks = value.cells.get("kk_mark", "").split() if isinstance(value, Entry) else ()
    return True if "front" in marks else False if "back" in marks else None


def _gender(value: Entry | Amount) -> str:
    if isinstance(value, Entry) and value.kind == "product":
        return value.cells["ru_gender"]
    raise ValueError(f"only a product has a gender to agree with, not {value.kind}")


def _only(allowed: tuple[str, ...], form: tuple[str, ...], kind: str) -> str:
    """ "" where the form may stand; raises ValueError where it may not."""
    if form != allowed:
        raise ValueError(f"no form {'.'.join(form)!r} of {kind}")
    return ""
