"""Chinese number words: grouped by ten thousands, 零 for skipped places, 两 where speech has it."""

from __future__ import annotations

from decimal import Decimal

DIGITS = "零一二三四五六七八九"
_GROUPS = ((10**12, "万亿"), (10**8, "亿"), (10**4, "万"), (1, ""))
_PLACES = ((1000, "千"), (100, "百"), (10, "十"))


def _group(value: int, *, leading: bool) -> str:
    """One group below 10 000, without the zeros before it."""
    out = ""
    gap = False
    for place, name in _PLACES:
        digit, value = divmod(value, place)
        if digit:
            out += DIGITS[0] if gap and out else ""
            if digit == 2 and (place == 1000 or (place == 100 and leading and not out)):
                out += "两"
            elif not (digit == 1 and place == 10 and leading and not out):
                out += DIGITS[digit]
            out += name
            gap = False
        else:
            gap = True
    if value:
        out += (DIGITS[0] if gap and out else "") + DIGITS[value]
    return out


def cardinal(value: int, *, counter: bool = False) -> str:
    """The characters of a whole number below 10^16; `counter` says that a measure word follows."""
    if value < 0:
        return "负" + cardinal(-value, counter=counter)
    if value == 0:
        return DIGITS[0]
    if value == 2 and counter:
        return "两"
    out = ""
    gap = False
    for scale, name in _GROUPS:
        count, value = divmod(value, scale)
        if not count:
            gap = bool(out)
            continue
        out += DIGITS[0] if out and (gap or count < 1000) else ""
        out += ("两" if count == 2 and name else _group(count, leading=not out)) + name
        gap = False
    return out


def digits(text: str) -> str:
    """Digit by digit: years, codes, decimals."""
    return "".join(DIGITS[int(digit)] for digit in text)


def decimal(value: Decimal) -> str:
    """零点二, 十二点零五."""
    if value < 0:
        return "负" + decimal(-value)
    whole, _, fraction = f"{value:f}".rstrip("0").partition(".")
    return f"{cardinal(int(whole))}点{digits(fraction)}"
