"""What Russian and Kazakh share: tokens, and the way number words add up to a value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from livestream_studio.languages.numbers.quantity import Quantity
from livestream_studio.languages.numbers.reading import Reading

_TOKEN = re.compile(
    r"(?P<word>[^\W\d_]+)"
    r"|(?P<clock>(?<![\d.,:])\d{1,2}:\d{2}(?![\d:]))"
    r"|(?P<date>(?<![\d.,])(?!\d\d-[4-9]\d-)\d{1,2}(?P<by>[./-])\d{1,2}(?P=by)\d{2,4}(?![\d.,-]*\d)|(?<![\d.,])\d{2}\.\d{2}(?![\d.,]*\d))"
    r"|(?P<fraction>(?<![\d.,])\d{1,4}/\d{1,4}(?![\d/]))"
    r"|(?P<code>(?<![\d.,])\+?\d{1,3}[- \u00a0]\(?\d{3}\)?[- \u00a0]\d{3}-\d{2}-\d{2}(?!\d))"
    r"|(?P<number>\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3})+(?![\d])(?:,\d+)?|\d+(?:[.,]\d+)?)"
    r"|(?P<mark>°[cс]\b|[^\s\w]|_)"
)
_FULL_WIDTH = str.maketrans("０１２３４５６７８９％．：，－", "0123456789%.:,-")
CODE_LABEL = re.compile("номер|код|артикул|телефон|нөмір|трек|индекс|пароль|цифр|промокод")
_LABELLED = frozenset("заказа телефона карты посылки отправления трека накладной товара это такой".split())
_WIDE = re.compile("[０-９％．：，－]")
_SPACES = re.compile(r"[ \u00a0\u2009\u202f]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word in lower case (ё as е), a number, a clock time, a date, a fraction or one mark."""

    text: str
    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Atom:
    """One number word. `kind` says how it joins the others:

    digit, teen, ten, hundred (adds), times (жүз: multiplies by 100), scale, round (a whole group in
    one word: пятитысячный, полмиллиона). `ends` closes the
    numeral (a case suffix, an ordinal); `tail` is what was closed with.
    """

    kind: str
    value: Decimal
    ends: str = ""
    tail: str = ""


@dataclass(frozen=True, slots=True)
class Numeral:
    """Tokens [start, end) and their value. `ends` is "" or how the last word closed it.

    `unit` is one that stands inside the number: метр шестьдесят пять.
    """

    start: int
    end: int
    value: Decimal
    digits: bool = False
    ends: str = ""
    tail: str = ""
    words: int = 0
    unit: str = ""


def normal(text: str) -> str:
    """Lower case, ё as е, full-width figures as plain ones: the same length as `text`."""
    folded = (text.translate(_FULL_WIDTH) if _WIDE.search(text) else text).lower().replace("ё", "е")
    return folded if len(folded) == len(text) else text


def tokenize(normalised: str) -> list[Token]:
    """The tokens of a line that went through `normal`."""
    return [
        Token(match.group(), match.start(), match.end(), match.lastgroup or "mark")
        for match in _TOKEN.finditer(normalised)
    ]


def to_decimal(figures: str) -> Decimal:
    """20 500 -> 20500, 2,5 and 2.5 -> 2.5, 2.300 -> 2300 (a point before three figures groups)."""
    bare = _SPACES.sub("", figures)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", bare):
        bare = bare.replace(".", "")
    return Decimal(bare.replace(",", "."))


def numeral(tokens: list[Token], start: int, atoms: Mapping[str, Atom]) -> Numeral | None:
    """The longest well-formed number that begins at token `start`.

    A word that does not fit (два after три) begins another number.
    """
    total = group = Decimal(0)
    room, limit = 1000, Decimal(10**15)
    i, digits, open_group = start, False, False
    words = 0
    ends = tail = ""
    while i < len(tokens) and not ends:
        token = tokens[i]
        if token.kind == "number":
            if open_group or i > start:
                break
            group, room, digits, open_group = to_decimal(token.text), 1, True, True
            i += 1
            continue
        atom = atoms.get(token.text)
        if atom is None:
            break
        if atom.kind == "digit" and room > 1 and (atom.value or i == start):
            group, room = group + atom.value, 1
        elif atom.kind in ("teen", "ten") and room > 10:
            group, room = group + atom.value, 10 if atom.kind == "ten" else 1
        elif atom.kind == "hundred" and room > 100:
            group, room = group + atom.value, 100
        elif atom.kind == "times" and (room == 1000 or (room == 1 and 1 <= group < 10 and not digits)):
            group, room = (group or Decimal(1)) * 100, 100
        elif atom.kind == "scale" and atom.value < limit and (group or not open_group):
            total += (group or Decimal(1)) * atom.value
            group, room, limit, open_group = Decimal(0), 1000, atom.value, False
            i, words, ends, tail = i + 1, words + 1, atom.ends, atom.tail
            continue
        elif atom.kind == "round" and room == 1000 and atom.value < limit:
            group, room = atom.value, 1
        else:
            if atom.kind == "times" and room == 1 and group > 100 and group % 10 and not digits:
                i, words, group = i - 1, words - 1, group - group % 10  # екі жүз үш жүз: 200, 300
            break
        open_group = True
        i, words, ends, tail = i + 1, words + 1, atom.ends, atom.tail
    if i == start:
        return None
    return Numeral(start, i, total + group, digits, ends, tail, words)


def touching(tokens: list[Token], i: int) -> bool:
    """Whether token i + 1 stands right after token i."""
    return i + 1 < len(tokens) and tokens[i].end == tokens[i + 1].start


Found = tuple[list[Reading], int] | None


class SpacedLine:
    """One line of a language with spaces, being read from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.normal = normal(text)
        self.tokens = tokenize(self.normal)
        self._numerals: dict[tuple[int, int], Numeral | None] = {}

    def numeral(self, i: int, atoms: Mapping[str, Atom]) -> Numeral | None:
        """The longest well-formed number that begins at token i, read once for each table."""
        key = (i, id(atoms))
        if key not in self._numerals:
            self._numerals[key] = numeral(self.tokens, i, atoms)
        return self._numerals[key]

    def word(self, i: int) -> str:
        return self.tokens[i].text if 0 <= i < len(self.tokens) else ""

    def shown(self, i: int) -> str:
        """Token i as it stands in the line."""
        return self.text[self.tokens[i].start : self.tokens[i].end]

    def unit(self, i: int) -> str | None:
        """The unit that token i names."""
        raise NotImplementedError

    def amount(self, i: int) -> Numeral | None:
        """The number that begins at token i, with its sign, decimals and half."""
        raise NotImplementedError

    def measured(self, number: Numeral) -> tuple[str, int]:
        """The unit of a number ("" for none), inside it or after it, and the token after both."""
        if number.unit:
            return number.unit, number.end
        unit = self.unit(number.end) or ""
        return unit, number.end + bool(unit)

    def glued(self, i: int) -> bool:
        """Whether token i touches the one before it."""
        return i > 0 and touching(self.tokens, i - 1)

    def minus(self, i: int) -> bool:
        """Whether token i is the sign of the number after it: минус, −5, 5…−5; not 3-5."""
        if self.word(i) == "минус":
            return True
        tied = self.glued(i) and self.word(i - 1) not in ("…", "~", "(")
        return self.word(i) in ("-", "−") and touching(self.tokens, i) and not tied

    def at(self, i: int) -> Found:
        """The readings that begin at token i, and the token after them."""
        raise NotImplementedError

    def reading(
        self, start: int, end: int, quantity: Quantity, written: str | None = None, spoken: str | None = None,
        *, sure: bool = True,
    ) -> Reading:  # fmt: skip
        """A reading of tokens [start, end)."""
        return Reading(self.tokens[start].start, self.tokens[end - 1].end, quantity, written, spoken, sure)

    def told(self, i: int) -> bool:
        """Whether a word such as номер or код stands before token i: номер заказа, код, цифры."""
        before = i - 1 - (self.word(i - 1) in _LABELLED)
        return bool(CODE_LABEL.match(self.word(before)))

    def frozen(self, found: Reading, frost: tuple[re.Pattern[str], re.Pattern[str]]) -> Reading:
        """Below zero, where `frost` says so before a number or after it: двадцать градусов мороза."""
        if found.quantity.unit not in ("deg", ""):
            return found
        cue = frost[0].search(self.normal, 0, found.start) or frost[1].match(self.normal, found.end)
        if cue is None or (found.quantity.unit == "" and not cue["zero"]):
            return found
        return replace(found, quantity=found.quantity.below_zero())

    def scan(
        self, idioms: re.Pattern[str], frost: tuple[re.Pattern[str], re.Pattern[str]]
    ) -> list[Reading]:  # fmt: skip
        """Every reading, from left to right; what `idioms` matches is passed over."""
        passed: list[tuple[int, int]] | None = None
        readings: list[Reading] = []
        i = 0
        while i < len(self.tokens):
            found = self.at(i)
            if found:
                if passed is None:
                    passed = [match.span() for match in idioms.finditer(self.normal)]
                at = self.tokens[i].start
                if any(start <= at < end for start, end in passed):
                    found = None
            if found:
                readings += [self.frozen(one, frost) for one in found[0]]
            i = max(found[1], i + 1) if found else i + 1
        return readings
