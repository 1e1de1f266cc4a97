"""Names and terms carried round the machine: replaced before, put back with the right ending after."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from livestream_studio.languages import kazakh
from livestream_studio.translation.termbase import PROTECTED, Term, Termbase

MOST = 8  # ⟦9⟧ is how a starter model says that a line is not its own
_MARK = re.compile(r"⟦(\d)⟧(?P<ending>[-’']?[а-яёәғқңөұүһі]*)")
_BRACKETS = str.maketrans("", "", "⟦⟧")
_LATIN = re.compile(r"[A-Za-z]")

_KK_CASES = {
    "gen": "ның нің дың дің тың тің",
    "dat": "ға ге қа ке",
    "acc": "ны ні ды ді ты ті",
    "loc": "да де та те",
    "abl": "дан ден тан тен нан нен",
    "ins": "мен бен пен",
}
_KK_CASE = {ending: case for case, endings in _KK_CASES.items() for ending in endings.split()}
_RU_CASE = {
    **{"а": "gen", "я": "gen", "ы": "gen", "и": "gen", "у": "dat", "ю": "dat"},
    **{"ом": "ins", "ем": "ins", "ой": "ins", "ей": "ins", "е": "loc"},
}
_CYRILLIC_SOUND = dict(zip("abcdefghijklmnopqrstuvwxyz", "абкдефгхижклмнопкрстувусиз", strict=True))


@dataclass(frozen=True, slots=True)
class Protected:
    """A line with its names replaced: `slots[0]` stands where ⟦1⟧ does.

    `complete` is False where there were more names than marks; such a line cannot be restored.
    """

    text: str
    slots: tuple[Term, ...]
    complete: bool = True


def protect(text: str, language: str, terms: Termbase, mend: Callable[[str], str] = str) -> Protected:
    """`text` with its names as ⟦1⟧ to ⟦8⟧, after `mend` has put right what was misheard of them.

    Marks that stand in the text itself are taken out: nobody may say them.
    """
    line = mend(text.translate(_BRACKETS))
    found = [hit for hit in terms.find(language, line) if hit.term.kind in PROTECTED]
    made, at = "", 0
    for number, hit in enumerate(found[:MOST], start=1):
        made += f"{line[at : hit.start]}⟦{number}⟧{hit.ending}"
        at = hit.end
    return Protected(made + line[at:], tuple(hit.term for hit in found[:MOST]), len(found) <= MOST)


def restore(translated: str, protected: Protected, target: str) -> str | None:
    """The translation with its names; None unless every mark came back exactly once, as it can be read.

    An ending behind a mark is set anew for the name itself: Kazakh by the harmony of its last spoken
    syllable, with a hyphen after Latin letters; a Latin name stays bare in Russian.
    """
    seen = sorted(int(match[1]) for match in _MARK.finditer(translated))
    if not protected.complete or seen != list(range(1, len(protected.slots) + 1)):
        return None
    made, at = "", 0
    for match in _MARK.finditer(translated):
        name = _inflected(protected.slots[int(match[1]) - 1], match["ending"], target)
        if name is None:
            return None
        made += translated[at : match.start()] + name
        at = match.end()
    made += translated[at:]
    return None if "⟦" in made or "⟧" in made else made


def _inflected(term: Term, ending: str, target: str) -> str | None:
    name = term.names.get(target) or _latin_name(term)
    bare = ending.lstrip("-’'")
    if name is None or not bare:
        return None if name is None or ending else name
    if target == "kk":
        return _kazakh(term, name, bare)
    return _russian(term, name, bare) if target == "ru" else None


def _latin_name(term: Term) -> str | None:
    """A brand in Latin letters is the same in every language."""
    return next((name for name in term.names.values() if name.isascii() and _LATIN.search(name)), None)


def _kazakh(term: Term, name: str, ending: str) -> str | None:
    case = _KK_CASE.get(ending)
    if case is None:
        return None
    if not _LATIN.search(name[-1]):
        return kazakh.inflect(name, case, front=term.front)
    said = _as_said(term, name)
    return f"{name}-{kazakh.inflect(said, case, front=term.front)[len(said) :]}"


def _as_said(term: Term, name: str) -> str:
    """A Latin name in Kazakh letters: as the termbase has it, or letter by letter."""
    for form in (*term.forms.get("kk", ()), *term.forms.get("ru", ())):
        if not _LATIN.search(form):
            return form
    return "".join(_CYRILLIC_SOUND.get(letter, letter) for letter in name.lower() if letter.isalpha())


def _russian(term: Term, name: str, ending: str) -> str | None:
    case = _RU_CASE.get(ending)
    if case is None:
        return None
    if _LATIN.search(name[-1]):
        return name
    if term.cases:
        # A feminine -у is the accusative: Анну.
        if ending == "у" and term.cases.get("acc", "").endswith("у"):
            case = "acc"
        return term.cases.get(case, name)
    declined = term.kind == "person" and name[-1].lower() in "бвгджзклмнпрстфхцчшщ"
    return name + ending if declined else name
