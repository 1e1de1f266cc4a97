"""Reading Russian lines: number words and digits with their units, and what must stay words."""

from __future__ import annotations

import re
from decimal import Decimal

from livestream_studio.languages.numbers import (
    codes,
    grams,
    idioms,
    in_a_row,
    ru_amount,
    ru_clock,
    ru_interval,
    ru_say,
    ru_shares,
    ru_units,
    ru_words,
    side_by_side,
    sides,
)
from livestream_studio.languages.numbers.quantity import COINS, ONE_IN_WORDS, Quantity, code
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.ru_atoms import (
    ATOMS,
    CARDINALS,
    ENDINGS,
    PLURAL_SCALES,
    ordinal_ending,
)
from livestream_studio.languages.numbers.spaced import (
    Found,
    Numeral,
    SpacedLine,
    to_decimal,
    touching,
)
from livestream_studio.languages.numbers.written import NBSP, figures

_LABELS = re.compile(r"напишите|чат|размер|номер|ссылк|лот|артикул|код|позици|товар|телефон")
_PRICE_CUES = {"цена", "цене", "цену", "стоит", "всего", "за", "по", "отдаю", "отдам", "скидываю"}
_PREFIX = {"¥": "CNY", "￥": "CNY", "$": "USD", "€": "EUR", "₽": "RUB", "₸": "KZT", "№": "no"}
_WEIGHT = re.compile(r"вес(?:ит|ят|ом|у|а)?|масс[аеуы]|нетто|брутто|потянул\w*")
_FROST = (
    re.compile(r"\b(?:(?P<zero>ниже нуля)(?: на)?|мороз(?:а|е|ом|ы)?(?: (?:до|в|около|под))?) $"),
    re.compile(r" (?:(?P<zero>ниже нуля)|мороз(?:а|е|у|ом)?)\b"),
)

_BEGINS = (
    ATOMS.keys() | ru_units.GENITIVES | _PREFIX.keys() | ru_shares.BEGINS
    | {"-", "−", "минус", "плюс", "без", "метр", "час"}
)  # fmt: skip


class Line(SpacedLine):
    """One line being read, from left to right."""

    def amount(self, i: int) -> Numeral | None:
        """A cardinal with its decimals and half: "две с половиной тысячи", "ноль целых пять десятых"."""
        return ru_amount.read(self, i)

    def ordinal(self, i: int) -> Numeral | None:
        """Digits with an ending (5-го) or an ordinal in words."""
        if i >= len(self.tokens):
            return None
        if self.tokens[i].kind == "number":
            tail = i + 1 + (self.word(i + 1) in ("-", "‑"))
            if (
                tail > i + 1
                and touching(self.tokens, i)
                and touching(self.tokens, i + 1)
                and self.word(tail) in ENDINGS
            ):
                return Numeral(i, tail + 1, to_decimal(self.word(i)), True, "ord", self.word(tail))
            return None
        found = self.numeral(i, ATOMS)
        return found if found and found.ends else None

    def unit(self, i: int) -> str | None:
        return ru_units.UNIT_OF.get(self.word(i))

    # ---- what a number can be -------------------------------------------------------------------

    def at(self, i: int) -> tuple[list[Reading], int] | None:
        """The readings that begin at token i, and the token after them."""
        token = self.tokens[i]
        if token.kind in ("word", "mark") and token.text not in _BEGINS and not token.text.startswith("пол"):
            return None
        timed = ru_clock.read(self, i)
        if timed:
            return timed
        if token.kind == "code":
            digits = re.sub(r"\D", "", token.text)
            return [self.reading(i, i + 1, code(digits), None, ru_say.digits(digits))], i + 1
        if part := ru_shares.read(self, i):
            return part
        return self._inverted(i) or self._row(i) or self._ordinal(i) or self._cardinal(i)

    def _row(self, i: int) -> Found:
        """Several numbers side by side: a code, measures, sizes."""
        return (
            in_a_row.measured(self, i, ATOMS, ru_words.cardinal)
            or codes.read(self, i, CARDINALS)
            or in_a_row.listed(self, i, ATOMS)
        )

    def _inverted(self, i: int) -> tuple[list[Reading], int] | None:
        """килограмма три: an approximation, and it stays words."""
        if self.word(i) in PLURAL_SCALES:
            few = self.numeral(i + 1, CARDINALS)
            unit = self.unit(few.end) if few else None
            if few is None or few.value > 20:
                return [], i + 1
            end = few.end + (unit is not None)
            return [self.reading(i, end, Quantity(few.value * PLURAL_SCALES[self.word(i)], unit or ""))], end
        if self.word(i) not in ru_units.GENITIVES or self.numeral(i, CARDINALS) or self.amount(i):
            return None
        found = self.amount(i + 1)
        if found is None or found.digits or self.unit(found.end) or self.word(i - 1) == "за":
            return [], i + 1
        return [self.reading(i, found.end, Quantity(found.value, ru_units.UNIT_OF[self.word(i)]))], found.end

    def _ordinal(self, i: int) -> tuple[list[Reading], int] | None:
        found = self.ordinal(i)
        if found is None:
            return None
        end = found.end
        unit = (
            "size"
            if self.unit(end) == "size"
            else "year"
            if self.word(end) in ("год", "года", "году", "годом")
            else "ord"
        )
        ending = found.tail if found.digits else ordinal_ending(found.tail)
        written = f"{int(found.value)}-{ending}"
        if unit == "year" and found.value > 31:
            written = str(int(found.value))
        keep = found.digits or (found.value < 10 and unit == "ord")
        spoken = ru_say.ordinal(int(found.value), ending) if found.digits else None
        sure = found.value >= 10 or unit != "ord" or found.digits
        quantity = Quantity(found.value, unit)
        return [self.reading(i, end, quantity, None if keep else written, spoken, sure=sure)], end

    def _cardinal(self, i: int) -> tuple[list[Reading], int] | None:
        prefix = _PREFIX.get(self.word(i))
        first = self.amount(i + 1 if prefix else i)
        if first is None:
            return None
        fraction = ru_shares.counted(self, first)
        if fraction:
            return fraction
        measured = None if prefix else sides.russian(self, first)
        return measured or ru_interval.read(self, i, first) or self._counted(i, first, prefix)

    def _counted(self, i: int, found: Numeral, prefix: str | None) -> tuple[list[Reading], int]:
        end, value = found.end, found.value
        if found.unit:
            short = ru_units.SHORT[found.unit]
            written = f"{figures('ru', value)}{NBSP}{short}"
            return [self.reading(i, end, Quantity(value, found.unit), written)], end
        unit = prefix or self.unit(end)
        elliptic = self._elliptic(found)
        if elliptic:
            value, end = elliptic
            unit = self.unit(end)
            if unit is None and self.word(i - 1) in _PRICE_CUES:
                return [self.reading(i, end, Quantity(value))], end
            if unit is None:  # one number or two: nobody can tell, so both stay words
                rest = Quantity(value - found.value * 1000)
                few = self.reading(i, found.end, Quantity(found.value), sure=found.value >= 10)
                return [few, self.reading(found.end, end, rest)], end
        label = bool(_LABELS.match(self.word(i - 1))) and not prefix
        if unit is None or (label and unit == "size"):
            return [self._bare(i, found, label)], end
        if unit == "year" and found.digits and self.word(end) == "г" and value < 100:
            unit = "g"
        last = end if prefix else end + 1
        if (
            self.word(end) in ("шт", "руб", "коп", "р", "г", "тг")
            and self.word(last) == "."
            and last + 1 < len(self.tokens)
        ):
            last += 1
        quantity = Quantity(value, unit)
        if small := self.change(unit, last):
            cents, last = small
            priced = None if found.digits else ru_say.price(value, cents, unit)
            return [self.reading(i, last, Quantity(value + cents, unit), priced)], last
        if unit == "kg" and (
            heavy := grams.read(self, i, last, self.numeral(last, CARDINALS), found, _WEIGHT)
        ):
            return heavy
        if found.digits:
            return [
                self.reading(i, last, quantity, None, ru_say.counted(self, i, value, unit, last, prefix))
            ], last
        if value == 1 and unit in ONE_IN_WORDS:
            return [self.reading(i, last, quantity)], last
        return [self.reading(i, last, quantity, ru_say.written(self, found, value, unit, end))], last

    def change(self, unit: str, i: int) -> tuple[Decimal, int] | None:
        """The coins said after a sum: девяносто копеек, девять мао; in its own unit."""
        coins = COINS.get(unit, frozenset())
        if self.word(i) == self.word(i + 1) == "ноль" and self.unit(i + 2) in coins:
            return Decimal(0), i + 3  # ноль ноль копеек
        zero = self.word(i) == "ноль" and self.word(i + 1) in CARDINALS  # ноль пять копеек
        change = self.numeral(i + 1, CARDINALS) if zero else self.amount(i)
        coin = self.unit(change.end) if change else None
        if change is None or coin not in coins:
            return None
        cents = change.value / (10 if coin == "jiao" else 100)
        return (cents, change.end + 1) if 0 <= cents < 1 else None

    def _elliptic(self, found: Numeral) -> tuple[Decimal, int] | None:
        """пятнадцать девятьсот: 15 900, where a price is being said."""
        rest = self.numeral(found.end, CARDINALS)
        if (
            found.digits
            or rest is None
            or rest.digits
            or not (100 <= rest.value < 1000 and 2 <= found.value < 1000)
        ):
            return None
        if found.value >= 100 and found.value % 100 == 0:
            return None
        return found.value * 1000 + rest.value, rest.end

    def _bare(self, i: int, found: Numeral, label: bool) -> Reading:
        unit = "size" if label and self.word(i - 1).startswith("размер") else "no" if label else ""
        quantity = Quantity(found.value, unit)
        shown = self.word(i)
        if shown.isdigit() and (
            len(shown) > 6 or (len(shown) > 1 and shown[0] == "0") or (self.told(i) and len(shown) > 3)
        ):
            return self.reading(i, found.end, code(shown), None, ru_say.digits(shown))
        whole = found.value == int(found.value)
        round_word = found.words == 1 and (found.value in (10, 100) or found.value >= 1000)
        sure = label or found.digits or not whole or abs(found.value) >= 10
        priced = self.word(i - 1) == "по" and self.word(found.end) == "за"
        sized = self.word(found.end) == "на" and self.word(found.end + 1) in CARDINALS  # сто на двести
        sized |= self.word(i - 1) == "на" and self.word(i - 2) in CARDINALS
        spoken = ru_say.counted(self, i, found.value, "", found.end, None) if found.digits else None
        rest = (
            self.word(i - 1) in ("кило", "час", "рубль") and self.word(i - 2) not in CARDINALS
        )  # час двадцать
        keep = found.digits or rest or not sure or (round_word and not (label or priced or sized))
        return self.reading(
            i, found.end, quantity, None if keep else figures("ru", found.value), spoken, sure=sure
        )


def scan(text: str) -> list[Reading]:
    """Every number of a line, from left to right; idioms are passed over."""
    return side_by_side.words(text, Line(text).scan(idioms.RU, _FROST))
