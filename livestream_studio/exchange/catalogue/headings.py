"""What the heading of a column means: `assets/catalogue/columns.toml` has the words."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import combinations
from operator import itemgetter
from typing import Any

from livestream_studio.commerce.money import Currencies
from livestream_studio.commerce.types import MINOR_DIGITS
from livestream_studio.exchange.currencies import offered
from livestream_studio.paths import assets

_MONEY = frozenset({"price", "list_price", "declared"})
_NAMES = {"languages": "language", "currencies": "currency", "units": "unit", "places": "place"}
HINTS = tuple(_NAMES)
_DIGITS = re.compile(r"[\d\s.,]*")
_EDGES = re.compile(r"(?<=\d)(?=[^\W\d])|(?<=[^\W\d])(?=\d)")
_CAMEL = re.compile(r"(?<=[a-zа-я])(?=[A-ZА-Я])")
_OF_MONEY = "".join(sign for sign in map(chr, range(0x20D0)) if unicodedata.category(sign) == "Sc")
_SIGNS = re.compile(rf"[^\w{re.escape(_OF_MONEY)}]+|_+")
_ISO_CODE = re.compile(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])|(?<=[_(（])[a-z]{3}(?![A-Za-z])")
_PARTS = re.compile(r"[/|\n]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LONGEST = 80  # characters; what is longer is a sentence, not a heading


@dataclass(frozen=True, slots=True)
class Meaning:
    """`field` is empty where nothing is known. `sure` is False where only a part of the heading was
    understood."""

    field: str = ""
    language: str = ""
    currency: str = ""
    unit: str = ""
    place: str = ""
    sure: bool = True
    written_in: str = ""
    """The language of the heading itself: "zh", "ru" or "kk"; empty for Latin letters."""

    @property
    def target(self) -> tuple[str, str, str, str]:
        """Two columns with the same target would fill the same place."""
        return self.field, self.language, self.currency, self.place


def normal(text: str) -> str:
    """Lower-case words with single spaces, full-width forms made plain; signs of currencies are kept."""
    plain = unicodedata.normalize("NFKC", text.replace("№", " no "))
    return _SIGNS.sub(" ", _CAMEL.sub(" ", plain).casefold()).strip()


def meaning(heading: str) -> Meaning:
    """What a heading says; `Meaning()` for one that says nothing known."""
    return _meaning(heading, offered())


@lru_cache(maxsize=4096)
def _meaning(heading: str, _known: Currencies) -> Meaning:
    if len(heading) > _LONGEST or not (words := normal(heading)):
        return Meaning()
    found = _whole(words) or _twice_over(heading) or _in_part(words)
    return Meaning("ignored", sure=False) if _in_other_money(heading, found) else found


def _in_other_money(heading: str, found: Meaning) -> bool:
    """Whether a price was understood in part, and beside it stands a currency that is not offered."""
    codes = {code.upper() for code in _ISO_CODE.findall(heading)} & MINOR_DIGITS.keys()
    return found.field in _MONEY and not found.sure and any(code not in offered() for code in codes)


def _whole(words: str) -> Meaning | None:
    known, _ = _fields()
    if found := known.get(words.replace(" ", "")):
        return replace(found, written_in=_script(words))
    for rest, hints in _without_hints(words):
        if not rest and set(hints) == {"language"}:  # 商品名称, then 俄语 and 哈语 alone
            return Meaning("name", hints["language"], written_in=_script(words))
        if found := known.get(rest.replace(" ", "")):
            return replace(found, **hints, written_in=_script(words))
    return None


def _twice_over(heading: str) -> Meaning | None:
    """One thing in two languages: Тауар атауы / Название товара."""
    parts = [part for each in _PARTS.split(heading) if (part := normal(each))]
    found = [each for part in parts if (each := _whole(part))]
    if len(found) < 2 or len(found) < len(parts) or len({each.field for each in found}) > 1:
        return None
    languages = {each.language for each in found}
    return replace(
        found[0],
        language=languages.pop() if len(languages) == 1 else "",
        **{name: max(getattr(each, name) for each in found) for name in ("currency", "unit", "place")},
    )


def _in_part(words: str) -> Meaning:
    """A heading that holds a known one: Цена для покупателей. Not where another word makes it something
    else."""
    if _never(offered()).search(words):
        return Meaning("ignored", sure=False)
    rest, hints = next(iter(_without_hints(words)), (words, {}))
    # Of words equally long, the last in Chinese (商品重量 is a weight), the first in the others.
    held = [
        (len(match[0]), match.start() * (1 if _HAN.search(match[0]) else -1), match[0])
        for match in _part().finditer(rest)
    ]
    if not held:
        return Meaning()
    _, by_words = _fields()
    return replace(by_words[max(held)[2]], **hints, sure=False, written_in=_script(words))


def is_total(cell: str) -> bool:
    """Whether a row's first words say that it is a sum: 合计, Итого, Жиыны."""
    words = normal(cell)
    return words in _totals() or words.split(" ")[0] in _totals()


def currency_of(text: str) -> str:
    """The currency that a cell's own sign or word names: 299元, 15 000 тг. Empty for none, or for two."""
    return "" if _DIGITS.fullmatch(text) else _named(re.sub(r"\d+", "0", text), offered())


@lru_cache(maxsize=4096)
def _named(text: str, _known: Currencies) -> str:
    words = normal(_EDGES.sub(" ", text))
    codes = _codes("currencies")
    found = {codes[match.lastindex or 0] for match in _hint("currencies").finditer(words)}
    return found.pop() if len(found) == 1 else ""


def listed(kind: str, text: str) -> str:
    """The code (of `HINTS`) whose list has the whole text as a word: ("places", "仓库") is warehouse."""
    words = normal(text)
    return next((code for code, hint in _hints(kind) if words in (hint, code.casefold())), "")


def _without_hints(words: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The heading without a language, currency, unit or place that it names, most taken away first."""
    found = {kind: match for kind in HINTS if (match := _hint(kind).search(words))}
    for size in range(len(found), 0, -1):
        for kinds in combinations(found, size):
            rest = words
            for kind in kinds:
                start, end = found[kind].span()
                rest = rest[:start] + " " * (end - start) + rest[end:]
            codes = {_NAMES[kind]: _codes(kind)[found[kind].lastindex or 0] for kind in kinds}
            yield " ".join(rest.split()), codes


def _hint_pattern(hint: str) -> str:
    escaped = re.escape(hint).replace(r"\ ", " ")
    if not _HAN.search(hint) and hint[0].isalnum():
        return rf"(?<!\w){escaped}(?!\w)"
    # One character is a hint at the edge of a word only: 价格元, not 单元价.
    return rf"(?:(?<!\w){escaped}|{escaped}(?!\w))" if len(hint) == 1 and hint.isalnum() else escaped


def _script(words: str) -> str:
    if _HAN.search(words):
        return "zh"
    if re.search("[әғқңөұүһі]", words):
        return "kk"
    return "ru" if re.search("[а-яё]", words) else ""


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((assets() / "catalogue" / "columns.toml").read_text("utf-8"))


@cache
def _fields() -> tuple[dict[str, Meaning], dict[str, Meaning]]:
    """By the words without spaces, and by the words."""
    known: dict[str, Meaning] = {}
    by_words: dict[str, Meaning] = {}
    for name, words in _table()["fields"].items():
        for word in words:
            key = normal(word)
            one = Meaning(name)
            known.setdefault(key.replace(" ", ""), one)
            by_words.setdefault(key, one)
    return known, by_words


def _hints(kind: str) -> tuple[tuple[str, str], ...]:
    """(code, word) with the longest word first."""
    return _lists(offered())[kind][0]


def _hint(kind: str) -> re.Pattern[str]:
    """Every word of a kind, each in its group."""
    return _lists(offered())[kind][1]


def _codes(kind: str) -> tuple[str, ...]:
    """By the number of the group in `_hint`."""
    return _lists(offered())[kind][2]


_Hints = tuple[tuple[tuple[str, str], ...], re.Pattern[str], tuple[str, ...]]


@lru_cache(maxsize=2)
def _lists(known: Currencies) -> dict[str, _Hints]:
    made = {}
    for kind in HINTS:
        words = (
            {code: known.get(code).called for code in known.codes()}
            if kind == "currencies"
            else _table()[kind]
        )
        pairs = ((code, normal(word)) for code, each in words.items() for word in each)
        hints = tuple(sorted(filter(itemgetter(1), pairs), key=lambda pair: -len(pair[1])))
        pattern = re.compile("|".join(f"({_hint_pattern(word)})" for _, word in hints))
        made[kind] = hints, pattern, ("", *(code for code, _ in hints))
    return made


@cache
def _part() -> re.Pattern[str]:
    """The words that may stand inside a longer heading."""
    _, by_words = _fields()
    words = [
        word
        for word in sorted(by_words, key=len, reverse=True)
        if len(word) > (1 if _HAN.search(word) else 3)
    ]
    return re.compile(
        "|".join(re.escape(w) if _HAN.search(w) else rf"(?<!\w){re.escape(w)}(?!\w)" for w in words)
    )


@lru_cache(maxsize=2)
def _never(known: Currencies) -> re.Pattern[str]:
    offered_ones = {normal(word) for code in known.codes() for word in known.get(code).called}
    stems = [stem for stem in _table()["never"]["beginnings"] if stem not in offered_ones]
    return re.compile("|".join(stem if _HAN.search(stem) else rf"(?<!\w){re.escape(stem)}" for stem in stems))


@cache
def _totals() -> frozenset[str]:
    return frozenset(normal(word) for word in _table()["totals"]["words"])
