"""Reading Kazakh lines: number words with suffixes and digits with units, and what must stay words."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TypeGuard

from livestream_studio.languages.numbers import (
    codes,
    grams,
    idioms,
    in_a_row,
    kk_amount,
    kk_clock,
    kk_interval,
    kk_shares,
    kk_words,
    ru_atoms,
    side_by_side,
    sides,
)
from livestream_studio.languages.numbers.kk_amount import MIXED
from livestream_studio.languages.numbers.kk_atoms import (
    ATOMS,
    CARDINALS,
    CASE_OF,
    DAYS,
    SAID,
    SUFFIXES,
    UNITS,
    month,
)
from livestream_studio.languages.numbers.quantity import COINS, ONE_IN_WORDS, Quantity, code
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.spaced import Atom, Found, Numeral, SpacedLine, touching
from livestream_studio.languages.numbers.written import NBSP, figures, with_tail

_LABEL = re.compile(r"өлшемі|размер|нөмір|номер|сілтеме|лот|код|артикул|телефон|№")
_PLACES = re.compile(r"орын|өлшем|сынып|қабат|класс|сілтеме|нөмір|лот|бет|курс|топ|тур")
_PREFIX = {"¥": "CNY", "￥": "CNY", "$": "USD", "€": "EUR", "₽": "RUB", "₸": "KZT", "№": "no"}
_ORDINAL_TAILS = ("ші", "шы", "інші", "ыншы", "нші", "ншы", "сыншы")
_HALVED = frozenset(("kg", "t", "m", "km", "l", "h", "day", "week", "month", "year"))
_UNCOUNTED = {"бірнеше", "қанша", "неше", "талай"}
_DIGIT = Atom("digit", Decimal(0))
_VAGUE = {"шақты", "шамалы", "қаралы", "тарта", "жуықтай"}
_WEIGHT = re.compile(r"салма[ғқ]\w*|таза|нетто|брутто")
_FROST = (
    re.compile(r"\b(?:(?P<zero>нөлден төмен(?:гі)?)|аяз(?:да|ы)?) $"),
    re.compile(r" (?:(?P<zero>нөлден төмен)|(?:дейін(?:гі)? )?аяз\w*|суық(?:та|қа|тан)\b)"),
)
_BEGINS = (
    ATOMS.keys()
    | DAYS.keys()
    | ru_atoms.CARDINALS.keys()
    | _PREFIX.keys()
    | {"-", "−", "минус", "плюс", "жарты", "ширек", "метр"}
)


def _hundreds(found: Numeral | None) -> TypeGuard[Numeral]:
    return found is not None and not found.digits and 100 <= found.value < 1000


def digits(text: str) -> str:
    """Digit by digit."""
    return " ".join(kk_words.cardinal(int(digit)) for digit in text)


class Line(SpacedLine):
    """One line being read, from left to right."""

    def unit(self, i: int) -> str | None:
        found = UNITS.get(self.word(i))
        return found[0] if found else None

    def tail(self, i: int) -> str:
        """The case suffix written after digits: "ге" where tokens i, i + 1 are "-", "ге"."""
        glued = i > 0 and touching(self.tokens, i - 1) and touching(self.tokens, i)
        return self.word(i + 1) if glued and self.word(i) == "-" and self.word(i + 1) in SUFFIXES else ""

    def at(self, i: int) -> Found:
        token = self.tokens[i]
        if token.kind in ("word", "mark") and token.text not in _BEGINS:
            return None
        timed = kk_clock.read(self, i)
        if timed:
            return timed
        if token.kind == "code":
            figures_only = re.sub(r"\D", "", token.text)
            return [self.reading(i, i + 1, code(figures_only), None, digits(figures_only))], i + 1
        if part := kk_shares.read(self, i):
            return part
        before = self.word(i - 1)
        if (before in _UNCOUNTED or ATOMS.get(before, _DIGIT).ends == "many") and ATOMS.get(
            token.text, _DIGIT
        ).kind in ("scale", "times"):
            return [], i + 1  # бірнеше мың, ондаған мың: no thousand
        prefix = _PREFIX.get(token.text)
        found = (
            in_a_row.measured(self, i, ATOMS, kk_words.cardinal)
            or codes.read(self, i, CARDINALS)
            or in_a_row.listed(self, i, ATOMS)
        )
        if found:
            return found
        number = self.amount(i + 1 if prefix else i)
        if number is None:
            return None
        if prefix:
            said = self.said(number.value) + (f" {SAID[prefix]}" if prefix in SAID else "")
            return [self.reading(i, number.end, Quantity(number.value, prefix), None, said)], number.end
        return sides.kazakh(self, number) or kk_interval.read(self, i, number) or self._counted(i, number)

    def amount(self, i: int) -> Numeral | None:
        """A number with its decimals and half: бір жарым мың, алты бүтін оннан тоғыз."""
        return kk_amount.read(self, i)

    def said(self, value: Decimal) -> str:
        if abs(value) >= 10**15:
            return digits(f"{abs(value):f}".replace(".", ""))
        return kk_words.cardinal(int(value)) if value == int(value) else kk_words.decimal(value)

    def said_of(self, value: Decimal) -> str:
        """The words of a number before its unit: жарты литр, бір жарым сағат."""
        if value % 1 == Decimal("0.5") and 0 < value < 1000:
            return f"{kk_words.cardinal(int(value))} жарым" if value > 1 else "жарты"
        return self.said(value)

    def sign(self, i: int, unit: str) -> str:
        """What is written after the digits for the unit said at token i."""
        _, _, tail = UNITS[self.word(i)]
        if unit == "%":
            return f"{NBSP}%" + (f"-{tail}" if tail else "")
        if unit == "kg" and not tail:
            return f"{NBSP}кг"
        return " " + self.shown(i)

    def noun(self, i: int) -> str:
        """What is said for the unit written at token i, with the suffix after a sign."""
        unit, stem, _ = UNITS[self.word(i)]
        if stem != self.word(i) or len(stem) > 2:
            return self.shown(i)
        after = self.tail(i + 1)
        if unit == "%" and after and after != kk_words.suffix("пайыз", CASE_OF.get(after, "nom")):
            return "процент" + after
        return SAID[unit] + after

    def change(self, unit: str, i: int) -> tuple[Decimal, int] | None:
        """The coins said after a sum: тоқсан тиын, тоғыз мао; in its own unit, and the token after them."""
        change = self.amount(i)
        coin = self.unit(change.end) if change and not change.ends else None
        if change is None or coin not in COINS.get(unit, ()):
            return None
        cents = change.value / (10 if coin == "jiao" else 100)
        return (cents, change.end + 1) if 0 <= cents < 1 else None

    def _counted(self, i: int, found: Numeral) -> tuple[list[Reading], int]:
        end = found.end
        if found.ends in ("ord", "ordcase"):
            return self._ordinal(i, found)
        if found.ends == "many":
            return [], end  # мыңдаған: nobody counted them
        if found.unit:
            written = f"{figures('kk', found.value)} {kk_words.with_case('метр', found.ends or 'nom')}"
            return [self.reading(i, end, Quantity(found.value, found.unit), written)], end
        if found.ends in ("approx", "coll"):
            return [self.reading(i, end, Quantity(found.value), sure=False)], end
        if found.digits and self.word(end) == "-" and touching(self.tokens, end - 1) and not self.tail(end):
            if self.word(end + 1) in _ORDINAL_TAILS:
                return self._ordinal(i, Numeral(i, end + 2, found.value, True, "ord"))
            if (
                touching(self.tokens, end)
                and self.tokens[end + 1].kind == "word"
                and self.word(end + 1) != "ақ"
            ):
                return self._ordinal(i, Numeral(i, end + 1, found.value, True, "ord"))
        unit = self.unit(end) if not found.ends else None
        label = bool(_LABEL.match(self.word(i - 1))) or self.word(end).startswith(("нөмір", "деп"))
        if unit == "year" and found.digits and found.value > 100:
            said = f"{kk_words.ordinal(int(found.value))} {self.shown(end)}"
            return [self.reading(i, end + 1, Quantity(found.value, "year"), None, said)], end + 1
        if unit:
            last = end + 1
            if change := self.change(unit, last):
                cents, last = change
                case = CASE_OF.get(UNITS[self.word(last - 1)][2], "nom")
                priced = None if found.digits else kk_amount.price(found.value, cents, SAID[unit], case)
                return [self.reading(i, last, Quantity(found.value + cents, unit), priced)], last
            if unit == "kg" and (
                heavy := grams.read(self, i, last, self.numeral(last, MIXED), found, _WEIGHT)
            ):
                return heavy
            if unit == "h" and (lasting := kk_clock.lasting(self, i, found)):
                return lasting
            if self.word(last) == "жарым" and unit in _HALVED and not found.digits:  # екі кило жарым
                half = replace(found, value=found.value + Decimal("0.5"))
                reading = self.with_unit(i, half, unit)
                return [replace(reading, end=self.tokens[last].end)], last + 1
            if unit == "%" and self.tail(last):
                last += 2
            reading = self.with_unit(i, found, unit)
            if last > end + 1:
                reading = Reading(
                    reading.start, self.tokens[last - 1].end, reading.quantity, None, reading.spoken
                )
            return [reading], last
        return self._bare(i, found, label)

    def with_unit(self, i: int, found: Numeral, unit: str) -> Reading:
        end = found.end
        quantity = Quantity(found.value, unit)
        if found.digits:
            said = self._said_money(found, unit) or f"{self.said_of(found.value)} {self.noun(end)}"
            return self.reading(i, end + 1, quantity, None, said)
        small = found.value == 1 and unit in ONE_IN_WORDS
        written = None if small else figures("kk", found.value) + self.sign(end, unit)
        return self.reading(i, end + 1, quantity, written, sure=not (found.value == 1 and unit == "pc"))

    def _said_money(self, found: Numeral, unit: str) -> str:
        """тоқсан тоғыз теңге тоқсан тиын; "" where there are no hundredths."""
        cents = found.value % 1 * 100
        if unit not in ("KZT", "RUB") or cents != int(cents) or not cents or found.value < 1:
            return ""
        whole, stem = kk_words.cardinal(int(found.value)), UNITS[self.word(found.end)][1]
        if stem != self.word(found.end):  # 99,90 теңгеге
            return ""
        return f"{whole} {SAID[unit]} {kk_words.cardinal(int(cents))} тиын"

    def _ordinal(self, i: int, found: Numeral) -> tuple[list[Reading], int]:
        end, value = found.end, found.value
        word = self.word(end)
        unit = (
            "size"
            if word.startswith(("өлшем", "размер"))
            else "year"
            if self.unit(end) == "year" and value > 31
            else "ord"
        )
        quantity = Quantity(value, unit)
        if found.digits:
            tied = self.word(end - 1) == "-"
            return [
                self.reading(i, end, quantity, None, kk_words.ordinal(int(value)) + (" " if tied else ""))
            ], end
        followed = end < len(self.tokens) and self.tokens[end].kind == "word" and not month(word)
        followed = followed and self.numeral(end, ATOMS) is None
        licensed = value >= 10 or bool(_PLACES.match(word))
        if found.ends == "ordcase" or not followed or not licensed:
            return [self.reading(i, end, quantity, sure=value >= 10)], end
        shown = self.shown(end)
        written = f"{int(value)} {shown}" if unit == "year" else f"{int(value)}-{shown}"
        return [self.reading(i, end + 1, quantity, written)], end + 1

    def _bare(self, i: int, found: Numeral, label: bool) -> tuple[list[Reading], int]:
        end, value = found.end, found.value
        unit = ("size" if self.word(i - 1)[:4] in ("өлше", "разм") else "no") if label else ""
        quantity = Quantity(value, unit)
        if found.digits:
            shown = self.word(i)
            if shown.isdigit() and (
                len(shown) > 6 or (len(shown) > 1 and shown[0] == "0") or (self.told(i) and len(shown) > 3)
            ):
                return [self.reading(i, end, code(shown), None, digits(shown))], end
            tail = self.tail(end)
            end += 2 if tail else 0
            said = kk_words.with_case(self.said(value), CASE_OF.get(tail, "nom"))
            return [self.reading(i, end, quantity, None, said)], end
        own = DAYS.get(self.word(end)) if found.words == 1 and value in (10, 20, 30) else None
        if own and own[0] < 10:  # жиырма бесінде: on the twenty-fifth
            day = Quantity(value + own[0], "ord")
            return [self.reading(i, end + 1, day, f"{int(day.value)}-{own[1]}")], end + 1
        rest = self.numeral(end, MIXED)
        if found.words == 1 and not (found.ends or label) and 2 <= value < 100 and _hundreds(rest):
            second, end = self._counted(end, rest)  # екі бес жүз: 2,500, or two numbers; both stay words
            first = self.reading(i, found.end, quantity, sure=value >= 10)
            return [first, *(replace(one, written=None) for one in second)], end
        round_word = found.words == 1 and (value in (10, 100) or value >= 1000)
        sure = label or value != int(value) or abs(value) >= 10
        only = self.word(end) == "-" and self.word(end + 1) == "ақ" and self.unit(end + 2) is not None
        vague = self.word(end) in _VAGUE
        keep = vague or not (sure or only) or (round_word and not label)
        if value == 1 and not label:
            return [], end
        written = with_tail(value, found)
        return [
            self.reading(
                i, end, quantity, None if keep else written, sure=sure and not (round_word and found.ends)
            )
        ], end


def scan(text: str) -> list[Reading]:
    """Every number of a line, from left to right; idioms are passed over."""
    return side_by_side.words(text, Line(text).scan(idioms.KK, _FROST))
