"""Finding products: step by step from what is typed exactly to what may have been meant.

A step that is not needed is not asked, so the usual search costs one or two looks into the index.
Within a step short names come first: the more of a name is typed, the nearer it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from rapidfuzz.distance import OSA
from sqlite_utils import Database

from livestream_studio.commerce.search_terms import SLIPS_FROM, Asked, alike, asked, by_sound, glued
from livestream_studio.commerce.types import Product
from livestream_studio.store.catalogue_index import cuts
from livestream_studio.store.catalogue_rows import product_of

_LOOKED_AT = 256  # hits of one step that are put in order; the first ones of a shop's thousands
_READ = 48  # products whose names are read for the characters that may have been meant
_MENDED = 200  # SKUs one slip away that are looked for
_LONGEST_SKU = 32  # letters and digits
_GUESSES = ("apart", "slip")  # nobody who typed a whole name meant another one
_MATCHES = """
    SELECT number, length FROM catalogue_index
    WHERE number IN (SELECT rowid FROM catalogue_terms WHERE catalogue_terms MATCH ? LIMIT ?)
"""
_TERMS = "SELECT name, more FROM catalogue_terms WHERE catalogue_terms MATCH ? LIMIT ?"
_PRODUCT = """
    SELECT id, sku, document FROM catalogue_index JOIN products ON products.id = catalogue_index.product
    WHERE number = ?
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """A product that was found, and how: "exact", "prefix", "word", "part", "stem" (an inflected form,
    pinyin or the same sound), "apart" (the characters, others between them) or "slip" (one letter or
    character otherwise, or pinyin without zh and z, n and ng told apart)."""

    product: Product
    how: str


def search(db: Database, text: str, limit: int) -> list[Hit]:
    """The nearest `limit` products."""
    found: dict[int, str] = {}
    for how, step in _steps(db, text, found):
        if len(found) >= limit or (how in _GUESSES and "exact" in found.values()):
            break
        if not (query := step()):
            continue
        matches = db.execute(_MATCHES, [query, _LOOKED_AT]).fetchall()
        for number, _ in sorted(matches, key=lambda match: (match[1], match[0])):
            found.setdefault(number, how)
    return [_hit(db, number, how) for number, how in list(found.items())[:limit]]


def _steps(db: Database, text: str, found: Mapping[int, str]) -> Iterator[tuple[str, Callable[[], str]]]:
    """`found` is what the steps so far have found."""
    whole, words = glued(text), asked(text)
    if not words:
        return
    yield "exact", lambda: f"whole : {_quoted(whole)}"
    yield "prefix", lambda: f"whole : {_quoted(whole)} *"
    yield "word", lambda: _every(words, lambda each: f"name : {_quoted(each.word)}")
    yield "part", lambda: f"({_every(words, _named)}) OR code : {_quoted(whole)} *"
    yield "part", lambda: f"({_every(words, _direct)}) OR more : {_quoted(whole)} *"
    yield "stem", lambda: _every(words, _meant)
    yield "stem", lambda: _every(by_sound(words), _meant)
    yield "apart", lambda: _every(by_sound(words), _apart)
    yield "slip", lambda: _every(by_sound(words), lambda each: _misspelt(each, _slipped(db, each.spelt)))
    yield "slip", lambda: _every(by_sound(words), lambda each: _misspelt(each, _slipped(db, each.forgiving)))
    if found:  # another SKU is another product, and so is a name with another character
        return
    slips = _mended(db, alike(text))
    yield "slip", lambda: _any_of(code for code in slips if _one_key_too(code, whole))
    yield "slip", lambda: _any_of(slips)
    if any(each.pieces for each in words):
        yield "slip", lambda: _every(by_sound(words), partial(_one_wrong, db))


def _named(each: Asked) -> str:
    return f"{{name code}} : {_quoted(each.word)} *"


def _direct(each: Asked) -> str:
    return f"{{name more code}} : {_quoted(each.word)} *"


def _meant(each: Asked) -> str:
    ways = [_direct(each)]
    if each.sound:
        ways.append(f"sound : {_quoted(each.sound)} *")
    ways += [f"stem : {_quoted(stem)}" for stem in sorted(each.stems)]
    return f"({' OR '.join(ways)})"


def _apart(each: Asked) -> str:
    if not each.characters:
        return _meant(each)
    apart = " AND ".join(f"{{name more}} : {_quoted(character)} *" for character in each.characters)
    return f"({_meant(each)} OR ({apart}))"


def _misspelt(each: Asked, slipped: Iterable[str]) -> str:
    ways = [_apart(each), *(f"stem : {_quoted(stem)}" for stem in sorted(slipped))]
    if each.loose:
        ways.append(f"sound : {_quoted(each.loose)} *")
    return f"({' OR '.join(ways)})"


def _one_wrong(db: Database, each: Asked) -> str:
    near = sorted(_stretches(db, each))[:_MENDED]
    return f"({' OR '.join((_apart(each), *(f'{{name more}} : {_quoted(word)} *' for word in near)))})"


def _stretches(db: Database, each: Asked) -> set[str]:
    """The characters of the catalogue that are one slip away: one wrong, left out or twice. What is right
    of the word leads to products that may have them."""
    if not each.pieces:
        return set()
    sides = (" AND ".join(f"{{name more}} : {_quoted(side)} *" for side in both) for both in each.pieces)
    rows = db.execute(_TERMS, [" OR ".join(f"({both})" for both in sides), _READ])
    typed = len(each.word)
    lengths = (typed, typed + 1, typed - 1) if each.twice else (typed, typed + 1)
    near = {term[:length] for row in rows for term in " ".join(row).split() for length in lengths}
    return {word for word in near if OSA.distance(each.word, word, score_cutoff=1) <= 1}


def _mended(db: Database, typed: str) -> list[str]:
    """SKUs that are one slip away. The slip is in the product's own; a variant's ending follows it."""
    found = set[str]()
    if len(typed) > _LONGEST_SKU:
        return []
    for end in range(SLIPS_FROM - 1, len(typed) + 1):
        tried = cuts(typed[:end])
        marks = ", ".join("?" * len(tried))
        near = db.execute(f"SELECT DISTINCT stem FROM catalogue_slips WHERE cut IN ({marks})", tried)
        codes = (code for (code,) in near if OSA.distance(typed[:end], alike(code), score_cutoff=1) <= 1)
        found |= {code + typed[end:] for code in codes}
    return sorted(found)[:_MENDED]


def _one_key_too(code: str, typed: str) -> bool:
    """Whether a key was left out, hit twice, or two were swapped: likelier than another digit."""
    return len(code) != len(typed) or sorted(code) == sorted(typed)


def _any_of(codes: Iterable[str]) -> str:
    return " OR ".join(f"whole : {_quoted(code)}" for code in codes)


def _slipped(db: Database, words: Iterable[str]) -> set[str]:
    """The stems of the catalogue that are one slip away: a letter more, less, other, or two swapped."""
    found = set()
    for word in words:
        tried = cuts(word)
        marks = ", ".join("?" * len(tried))
        near = db.execute(f"SELECT DISTINCT stem FROM catalogue_slips WHERE cut IN ({marks})", tried)
        found |= {stem for (stem,) in near if OSA.distance(word, stem, score_cutoff=1) <= 1}
    return found


def _every(words: Iterable[Asked], way: Callable[[Asked], str]) -> str:
    return " AND ".join(map(way, words))


def _quoted(word: str) -> str:
    return f'"{word}"'  # terms hold letters and digits only


def _hit(db: Database, number: int, how: str) -> Hit:
    product_id, sku, document = db.execute(_PRODUCT, [number]).fetchone()
    return Hit(product_of(product_id, sku, document), how)
