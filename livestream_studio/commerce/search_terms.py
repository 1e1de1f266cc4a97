"""What a product can be found by, and what a query asks for, in the same small alphabet.

Chinese has no words here: each stretch of characters stands with all its endings (连衣裙, 衣裙, 裙), so
that a search for a beginning finds any part of it, were it one character. Codes stand with their endings
too. Other languages stand as words, and beside them as stems (`languages.stems`); Kazakh words also in the
Arabic letters of Xinjiang.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from livestream_studio.commerce.types import Product, Texts, WordLists
from livestream_studio.languages import pinyin_keys
from livestream_studio.languages.scripts import HIGH_HAMZA, PLAIN_HAMZA, normalise, to_arabic
from livestream_studio.languages.stems import fold, stems

# Raised whenever the terms of the same product change: the store then makes its index anew.
VERSION = 4

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff〇"
_PIECE = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}]+")
_IS_HAN = re.compile(rf"[{_HAN}]")
_HAMZA = dict.fromkeys(map(ord, HIGH_HAMZA + PLAIN_HAMZA))
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ`](?=\w)")
_ACCENTED = re.compile("[à-ž]")
_LONGEST = 8  # Chinese characters in a term: a longer query is compared by its beginning
_WHOLE = 64  # letters of a glued name
_MOST_APART = 4
SLIPS_FROM = 4  # letters of a word or an SKU in which one slip is forgiven
_WRONG_FROM = 3  # characters of a Chinese word in which one may be wrong
# Cyrillic letters that are typed for the Latin ones of an SKU, or the other way round.
_LOOK_ALIKE = str.maketrans("авекмнорстух", "abekmhopctyx")


@dataclass(frozen=True, slots=True)
class Asked:
    """One word of a query. `stems` is empty for codes and Chinese, `sound` for what cannot be pinyin."""

    word: str
    sound: str = ""
    stems: frozenset[str] = frozenset()

    @property
    def loose(self) -> str:
        """Its sound as many speakers of the south say it; empty where it has none."""
        return pinyin_keys.loosened(self.sound) if self.sound else ""

    @property
    def characters(self) -> str:
        """The characters of a short Chinese word, which others may stand between: 羊毛毯 is a 羊毛盖毯."""
        return self.word if _spoken_han(self.word) and len(self.word) <= _MOST_APART else ""

    @property
    def pieces(self) -> tuple[tuple[str, ...], ...]:
        """What is right of a Chinese word in which one character is wrong, too many or left out: the
        stretches on both sides, for each place where it may be."""
        if not _IS_HAN.match(self.word) or len(self.word) < _WRONG_FROM:
            return ()
        word, places = self.word, range(len(self.word))
        wrong = [(word[:place], word[place + 1 :]) for place in places]
        left_out = [(word[:place], word[place:]) for place in places[1:]]
        return tuple(tuple(filter(None, sides)) for sides in (*wrong, *left_out))

    @property
    def twice(self) -> bool:
        """Whether it has the same character twice in a row."""
        return any(one == other for one, other in pairwise(self.word))

    @property
    def spelt(self) -> frozenset[str]:
        """The word in which a slip of one letter may be looked for; nothing where it is too short."""
        return frozenset({fold(self.word)} if self.stems and len(self.word) >= SLIPS_FROM else ())

    @property
    def forgiving(self) -> frozenset[str]:
        """The stems in which a slip may be looked for: of a word that is misspelt and inflected."""
        return frozenset(stem for stem in self.stems if len(stem) > SLIPS_FROM)


@dataclass(slots=True)
class Terms:
    """A product's search terms by class.

    `whole`: names and SKUs glued together; `name`: words of names, aliases and nicknames; `more`: of
    brand, category, colours and the HS code; `code`: endings of SKUs; `sound`: pinyin and its initials;
    `stem`: stems of spaced words. `length`: letters of its shortest name. `skus`: the codes in which a
    slip is looked for, glued.
    """

    whole: set[str] = field(default_factory=set)
    name: set[str] = field(default_factory=set)
    more: set[str] = field(default_factory=set)
    code: set[str] = field(default_factory=set)
    sound: set[str] = field(default_factory=set)
    stem: set[str] = field(default_factory=set)
    skus: set[str] = field(default_factory=set)
    length: int = 0

    def columns(self) -> list[str]:
        """The classes as texts, in the order of `CLASSES`; the same for the same product."""
        return [" ".join(sorted(getattr(self, name))) for name in CLASSES]


CLASSES = ("whole", "name", "more", "code", "sound", "stem")


def normal(text: str) -> str:
    """As texts are compared: full width as half width, lower case, ё as е, no accents on Latin, no
    apostrophes inside words."""
    lowered = unicodedata.normalize("NFKC", text).lower().replace("ё", "е").replace("ü", "v")
    plain = _APOSTROPHE.sub("", lowered)
    return _ACCENTED.sub(lambda letter: unicodedata.normalize("NFD", letter[0])[0], plain)


def glued(text: str) -> str:
    """The letters and digits alone: DR-2024/01 is dr202401."""
    return "".join(_PIECE.findall(normal(text)))[:_WHOLE]


def alike(code: str) -> str:
    """An SKU as slips are looked for in it: a Cyrillic С is the Latin C."""
    return glued(code).translate(_LOOK_ALIKE)


def asked(query: str) -> list[Asked]:
    """The words of a query, each of which must be found."""
    found = []
    for piece in _PIECE.findall(normal(normalise(query).translate(_HAMZA))):
        if _IS_HAN.match(piece):
            found.append(Asked(piece[:_LONGEST]))
        elif piece.isalpha():
            sound = pinyin_keys.cut(piece) if piece.isascii() else ""
            found.append(Asked(piece, sound, stems(piece)))
        else:
            found.append(Asked(piece))
    return found


def by_sound(words: Iterable[Asked]) -> list[Asked]:
    """The same, Chinese words by their sound too. Loads the pinyin library."""
    return [
        Asked(each.word, pinyin_keys.typed(each.word)) if _spoken_han(each.word) else each for each in words
    ]


def terms(product: Product) -> Terms:
    """Everything that finds the product."""
    found = Terms()
    names = [*_texts(product.names), *_words(product.aliases), *_words(product.nicknames)]
    codes = [product.sku, *(variant.sku for variant in product.variants)]
    for language, text in names:
        found.whole.add(glued(text))
        _add(found, found.name, language, text)
    colours = [each for variant in product.variants for each in _texts(variant.colour)]
    for language, text in dict.fromkeys([("", product.brand), *_texts(product.category), *colours]):
        _add(found, found.more, language, text)
    for code in filter(None, map(glued, codes)):
        found.whole.add(code)
        found.code.update(code[start:] for start in range(len(code)))
        # A variant's is mostly the product's with an ending, which is typed as it is.
        if code == glued(product.sku) or not code.startswith(glued(product.sku)):
            found.skus.add(code)
    if product.hs_code:
        found.more.add(glued(product.hs_code))
    found.whole.discard("")
    found.length = min((len(text) for _, text in names if text), default=len(product.sku))
    return found


def _add(found: Terms, words: set[str], language: str, text: str) -> None:
    for piece in _PIECE.findall(normal(text)):
        if _IS_HAN.match(piece):
            words.update(piece[start : start + _LONGEST] for start in range(len(piece)))
            found.sound |= pinyin_keys.keys(piece)
        else:
            words.add(piece)
            if piece.isalpha():
                found.stem |= stems(piece, language if language in ("ru", "kk") else "")
            if language == "kk":
                words.add(_in_arabic_letters(piece))


@lru_cache(maxsize=65_536)
def _in_arabic_letters(word: str) -> str:
    """A Kazakh word as it is typed in Xinjiang, without the hamza that is often left out."""
    return normalise(to_arabic(word, isolates=False)).translate(_HAMZA)


def _spoken_han(word: str) -> bool:
    return len(word) > 1 and _IS_HAN.match(word) is not None


def _texts(texts: Texts) -> Iterator[tuple[str, str]]:
    yield from ((language, text.text) for language, text in texts.items())


def _words(lists: WordLists) -> Iterator[tuple[str, str]]:
    yield from ((language, word) for language, words in lists.items() for word in words)
