"""Chinese shares and loose numbers: per cent, fractions, discounts, ordinals, approximations."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import zh_say
from livestream_studio.languages.numbers.quantity import Quantity, interval
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.written import plain
from livestream_studio.languages.numbers.zh_read import DIGIT, read_number
from livestream_studio.languages.numbers.zh_units import COUNT

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.zh import Line

Found = tuple[list[Reading], int] | None

_D = "[一二三四五六七八九两]"
_SPAN = re.compile(
    rf"(?P<head>(?:[一二三四五六七八九]?[十百千]){{0,3}})(?P<a>{_D})(?P<b>[二两三四五六七八九])"
    "(?P<tail>[十百千万亿]*)(?![一二三四五六七八九零点])"
)
_TEENS = re.compile("(?P<tens>[二三四五六七八九]?)十几(?P<tail>万?)")
_HUNDRED = re.compile("百分之?百(?P<sure>满意|放心|信任|好评)?")
_DISCOUNT = re.compile(
    r"(?P<f>\d(?:\.\d)?|\d\d)折(?!叠|扣|射|页)|(?P<half>对半?)折|(?P<a>[一二三四五六七八九]|(?<=打)两)点?(?P<b>[一二三四五六七八九])?折(?!叠|扣|射|页)"
)
_TENTHS = re.compile(
    r"(?:(?P<f>[1-9](?:\.[1-9])?)|(?P<zh>[一二三四五六七八九](?:点?[一二三四五六七八九])?))(?=[到至~–—-](?:"
    + re.sub("[?]P<.*?>", "", _DISCOUNT.pattern)
    + "))"
)
_TIES = tuple("到至~–—-")
_SHARE = re.compile("(?P<n>[一二三四五六七八九])成(?![为功本交员立果长都就熟])")
# 四分之三小时: measured, not counted
_DIVIDED = frozenset(("kg", "g", "jin", "t", "m", "cm", "chi", "l", "ml", "h", "min", "day", "month", "year"))
_ORDINAL = re.compile("第(?=[零一二三四五六七八九十百千万亿\\d])")
SIGN = re.compile(r"[负]|(?<![\d年月])-(?=[\d百])")


def approximate(line: Line, i: int) -> Found:
    """两三百块, 十五六个, 二十几件: an interval, and it stays words."""
    teens = _TEENS.match(line.text, i)
    if teens:
        scale = 10_000 if teens.group("tail") else 1
        word, unit = line.unit(teens.end())
        end = teens.end() + len(word)
        tens = Decimal(DIGIT.get(teens["tens"], 1) * 10)
        low, high = (tens + 1) * scale, (tens + 9) * scale
        return [Reading(i, end, Quantity(low, unit, low, high))], end
    match = _SPAN.match(line.text, i)
    if match is None or (i and line.text[i - 1] in DIGIT):
        return None
    a, b = DIGIT[match.group("a")], DIGIT[match.group("b")]
    if not (b == a + 1 or (a, b) == (3, 5)):
        return None
    head, tail = match.group("head"), match.group("tail")
    word, unit = line.unit(match.end())
    loose = b == a + 1 and head.endswith(("百", "千"))  # 一千四五: fourteen or fifteen hundred
    if (
        line.text[match.end() : match.end() + 1] == "折"
        or (unit == "size" and not head + tail)
        or not (tail or word or loose)
    ):
        return None
    ends = [read_number(head + digit + tail, 0) for digit in (match.group("a"), match.group("b"))]
    low, high = (number.value if number else Decimal(0) for number in ends)
    end = match.end() + len(word)
    return [Reading(i, end, Quantity(low, unit, low, high))], end


def percent(line: Line, i: int) -> Found:
    """百分之八十五, 三分之二, 1/3, 一又二分之一, 三成."""
    text = line.text
    sign = -1 if SIGN.match(text, i) else 1
    at = i + (sign < 0)
    whole = _HUNDRED.match(text, at)
    if whole:
        end = whole.end("sure") - 2 if whole.group("sure") else whole.end()
        written = None if whole.group("sure") else "-100%" if sign < 0 else "100%"  # 百分百满意 stays
        return [Reading(i, end, Quantity(Decimal(sign * 100), "%"), written, sure=written is not None)], end
    if text.startswith("百分之", at) and (number := read_number(text, at + 3)):
        value = number.value * sign
        return [Reading(i, number.end, Quantity(value, "%"), f"{plain(value)}%", None)], number.end
    share = _SHARE.match(text, at)
    if share and sign > 0:
        return [Reading(i, share.end(), Quantity(Decimal(DIGIT[share.group("n")] * 10), "%"))], share.end()
    first = read_number(text, at)
    if first is None:
        return None
    mixed, bottom = Decimal(0), first
    if text.startswith("又", first.end) and (second := read_number(text, first.end + 1)):
        mixed, bottom = first.value, second
    slash = text.startswith("/", bottom.end)
    if not (slash or text.startswith("分之", bottom.end)):
        return None
    top = read_number(text, bottom.end + (1 if slash else 2))
    if top is None:
        return None
    over, under = (bottom.value, top.value) if slash else (top.value, bottom.value)
    if not under:
        return None
    value = sign * (mixed + over / under)
    shown = (
        ("-" if sign < 0 else "") + (f"{plain(mixed)}又" if mixed else "") + f"{plain(over)}/{plain(under)}"
    )
    spoken = ("负" if sign < 0 else "") + (f"{zh_say.number(mixed)}又" if mixed else "")
    spoken += f"{zh_say.number(under)}分之{zh_say.number(over)}"
    word, unit = line.unit(top.end)
    if unit not in _DIVIDED:
        word = unit = ""
    end = top.end + len(word)
    texts = (None, spoken + word) if first.figures else (shown + word, None)
    return [Reading(i, end, Quantity(value, unit), *texts)], end


def discount(line: Line, i: int) -> Found:
    match = _DISCOUNT.match(line.text, i)
    if match is None:
        return None
    if match.group("f"):
        paid = Decimal(match.group("f")) / (10 if len(match.group("f")) == 2 else 1)
    elif match.group("half"):
        paid = Decimal(5)
    else:
        paid = Decimal(DIGIT[match.group("a")]) + Decimal(DIGIT.get(match.group("b") or "零", 0)) / 10
    quantity = Quantity(100 - paid * 10, "off%")
    spoken = zh_say.discount(paid) + "折" if match.group("f") else None
    written = None if match.group("f") or match.group("half") else plain(paid) + "折"
    return [Reading(i, match.end(), quantity, written, spoken)], match.end()


def span(line: Line, i: int) -> Found:
    """百分之三十到五十, 五折到八折, 三到五折, 三成到五成: two shares; 折 names what is paid."""
    text = line.text
    first = _tenths(line, i) or percent(line, i) or discount(line, i)
    if first is None or not first[0] or text[first[1] : first[1] + 1] not in _TIES:
        return None
    at = first[1] + 1
    second = percent(line, at) or discount(line, at)
    number = read_number(text, at) if second is None and text.startswith("百分之", i) else None
    if number and not line.unit(number.end)[1]:
        percents = Reading(at, number.end, Quantity(number.value, "%"), f"{plain(number.value)}%")
        second = [percents], number.end
    if second is None:
        return None
    (one,), (other,), end = first[0], second[0], second[1]
    unit = one.quantity.unit
    if unit not in ("%", "off%") or unit != other.quantity.unit:
        return None
    quantity = interval(one.quantity.value, other.quantity.value, unit)
    written, spoken = (_joined(line, one, other, said=said) for said in (False, True))
    return [Reading(i, end, quantity, written, spoken)], end


def _joined(line: Line, one: Reading, other: Reading, *, said: bool) -> str | None:
    parts = [each.spoken if said else each.written for each in (one, other)]
    if parts == [None, None]:
        return None
    raw = [line.raw[each.start : each.end] for each in (one, other)]
    return (parts[0] or raw[0]) + line.raw[one.end : other.start] + (parts[1] or raw[1])


def _tenths(line: Line, i: int) -> Found:
    """The 三 of 三到五折: what is paid, in tenths."""
    match = _TENTHS.match(line.text, i)
    if match is None:
        return None
    digits = match["f"] or "".join(str(DIGIT[char]) for char in match["zh"] if char != "点")
    paid = Decimal(digits) / (10 if len(digits) == 2 else 1)
    quantity = Quantity(100 - paid * 10, "off%")
    texts = (None, zh_say.discount(paid)) if match["f"] else (plain(paid), None)
    return [Reading(i, match.end(), quantity, *texts)], match.end()


def ordinal(line: Line, i: int) -> Found:
    """第三件 -> 第3件; 第一 and an ordinal without a measure word stay; 第二件半价 stays."""
    match = _ORDINAL.match(line.text, i)
    number = read_number(line.text, match.end()) if match else None
    if number is None or match is None:
        return None
    count = COUNT.match(line.text, number.end)
    stays = (
        number.value == 1
        or not count
        or count.group() in "次遍回个"
        or line.text.startswith("半价", count.end())
    )
    written = None if number.figures or (stays and number.value <= 10) else "第" + plain(number.value)
    spoken = "第" + zh_say.number(number.value) if number.figures else None
    end = number.end
    return [Reading(i, end, Quantity(number.value, "ord"), written, spoken, sure=number.value > 1)], end
