"""Russian and Kazakh telephone and order numbers: digits one by one, in groups, and two zeros in a word."""

from __future__ import annotations

from collections.abc import Mapping

from livestream_studio.languages.numbers.quantity import code
from livestream_studio.languages.numbers.spaced import Atom, Found, Numeral, SpacedLine

_LAST = ("төрт", "үш", "4", "3")  # соңғы төрт саны үш төрт бес алты
_ZEROS = frozenset(("ноля", "нуля", "нолей", "нулей"))  # два ноля семь: 007
_ZERO = frozenset(("нөл", "ноль"))
_FEW = frozenset(("екі", "үш", "төрт"))
_COUNTING = "0123456789012 9876543210"


def read(line: SpacedLine, i: int, atoms: Mapping[str, Atom]) -> Found:
    """Five digits and more one by one, groups of seven and more, fewer after a word such as код."""
    if line.word(i) == "плюс":
        found = read(line, i + 1, atoms)
        number = found[0][0].written if found and found[0] else None
        if found is None or not (number or "").startswith("7\u00a0"):
            return None
        return [line.reading(i, found[1], found[0][0].quantity, f"+{number}")], found[1]
    pieces, end, unsure = _pieces(line, i, atoms)
    digits = "".join(pieces)
    zeros = any(piece.startswith("00") for piece in pieces)
    single = all(len(piece) == 1 or piece.startswith("00") for piece in pieces)
    last = line.word(i - 1) == "саны" and line.word(i - 2) in _LAST
    told = line.told(i) or (single and last)  # код один два три
    if len(pieces) < (2 if told else 3) or line.unit(end):
        return None
    if single and zeros and not told:
        return [], end  # два ноля семь: whose digits?
    if len(digits) < (3 if told else 5 if single else 7) or (not told and _sizes(pieces)):
        return None
    if unsure or (single and not told and digits in _COUNTING) or (len(digits) < 7 and _two_zeros(line, i)):
        return [], end  # counting aloud
    written = digits
    if len(digits) == 11 and digits[0] in "78":
        written = f"{digits[0]}\u00a0{digits[1:4]}\u00a0{digits[4:7]}-{digits[7:9]}-{digits[9:]}"
    return [line.reading(i, end, code(digits), written)], end


def _pieces(line: SpacedLine, i: int, atoms: Mapping[str, Atom]) -> tuple[list[str], int, bool]:
    """What is said from token i on, the token after it, and whether a digit may belong to two of them."""
    pieces: list[str] = []
    unsure = False
    while (part := line.numeral(i, atoms)) and not part.digits and not part.ends:
        if part.value != int(part.value):
            break
        if part.value and part.value % 100 == 0 and _given_back(line, part.end, atoms):
            unsure = True
        i = part.end
        if count := _zeros(line, part):
            tens = part.value - count
            pieces += [str(int(tens)), "0" * count] if tens else ["0" * count]
            i += 1
        else:
            pieces.append(str(int(part.value)))
    return pieces, i, unsure


def _zeros(line: SpacedLine, part: Numeral) -> int:
    """два ноля, пять нулей: how many; the genitive says that they are counted."""
    count = int(part.value % 10)
    counted = count > 1 and part.value < 1000 and not 10 < part.value % 100 < 20
    return count if counted and line.word(part.end) in _ZEROS else 0


def _two_zeros(line: SpacedLine, i: int) -> bool:
    """промокод екі нөл жеті is 007 or 207: Kazakh counts without an ending, and nobody can tell."""
    return line.word(i) in _FEW and line.word(i + 1) in _ZERO


def _sizes(pieces: list[str]) -> bool:
    """сорок два сорок четыре сорок шесть сорок восемь, сто двадцать сто тридцать сто сорок: no telephone."""
    values = [int(piece) for piece in pieces]
    pairs = all(len(piece) == 2 for piece in pieces)
    return pairs or (min(values) >= 10 and values == sorted(set(values)))


def _given_back(line: SpacedLine, i: int, atoms: Mapping[str, Atom]) -> bool:
    """Whether the digit at token i may belong to the number before it: жеті жүз жеті жүз is 707 100 or
    700 700."""
    one, other = atoms.get(line.word(i)), atoms.get(line.word(i + 1))
    return one is not None and one.kind == "digit" and other is not None and other.kind == "times"
