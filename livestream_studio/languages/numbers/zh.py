"""Reading Chinese lines: number characters and digits with their units, and what must stay words."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from livestream_studio.languages.numbers import (
    idioms,
    zh_body,
    zh_clock,
    zh_interval,
    zh_money,
    zh_parts,
    zh_say,
    zh_shares,
    zh_sides,
    zh_words,
)
from livestream_studio.languages.numbers.quantity import ONE_IN_WORDS, Quantity, code
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.written import plain
from livestream_studio.languages.numbers.zh_money import SIGNS
from livestream_studio.languages.numbers.zh_read import DIGIT, Number, fold, read_number
from livestream_studio.languages.numbers.zh_shares import SIGN
from livestream_studio.languages.numbers.zh_singly import read_code, read_point, read_price, read_size
from livestream_studio.languages.numbers.zh_units import COUNT, COUNTS, UNIT, UNIT_OF

Found = tuple[list[Reading], int] | None

_VAGUE = re.compile("多|来(?!一|二|两|[三四五六七八九]|个|件)|余|几[十百千万]+|出头")
_CUE = re.compile(
    "(?:满|立?减|只要|仅要?|卖|(?:[原现特售到手]|活动|直播|优惠)?价(?:格)?(?:是|只要)?|到手|优惠|(?:立省|省|便宜|减|降|贵)了?|券后|只需|才|¥|\\$|€|£|₩)$"
)
_SEVERAL = re.compile("(?:几|(?<![人件个倒总次])数)$")  # 几十个, 数十万: nobody counted them
_APART = re.compile(  # a typed space before a unit; 2026 年 and 3 号 are no amounts
    "[ \u00a0\u202f\u2009](?=(?!年|号|楼|日|分|两|度)(?:" + UNIT.pattern + "))"
)
_HALF = re.compile("半(?!价|折|送|卖|买|身|袖|裙|年|天|路|个|成|夜|款)")
_TEN = re.compile("十(?![一二三四五六七八九])")
_ONES = "零一二三四五六七八九"
_RUN = re.compile(f"(?<![{_ONES}])[{_ONES[1:]}][{_ONES}]{{2,}}(?![十百千万亿点折两])")
_CANDIDATE = re.compile(r"[0-9零一二两三四五六七八九十百幺第半负公纪¥$€£₩₹₸₽对早晚上下中凌清傍今明当夜差-]")


class Line:
    """One line being read, from left to right; `text` is folded, `raw` as it came."""

    def __init__(self, raw: str) -> None:
        self.raw, self.text = raw, fold(raw)

    def at(self, i: int) -> Found:
        found = self._at(i)
        if found and self.text.endswith(zh_interval.BELOW, 0, i):  # 零下二三十度
            cold = [replace(one, quantity=one.quantity.below_zero()) for one in found[0]]
            return cold, found[1]
        return found

    def _at(self, i: int) -> Found:
        text = self.text
        if loose := zh_clock.LOOSE_HOUR.match(text, i):
            return [], loose.end()
        first = zh_clock.read_date(text, i) or zh_clock.read_lasting(text, i) or zh_clock.read_time(text, i)
        if first:
            return [first], first.end
        if text[i] in SIGNS and (number := read_number(text, i + 1)):
            yen = text[max(0, i - 3) : i] == "jpy"
            currency, word = SIGNS[text[i]]
            quantity = Quantity(number.value, "JPY" if yen else currency)
            end = number.end + text.startswith(word, number.end)  # ¥299元
            return [self._shown(i, end, quantity, zh_say.said(number.value, word))], end
        return (
            zh_body.read(self, i)
            or zh_shares.approximate(self, i)
            or zh_shares.span(self, i)
            or zh_shares.percent(self, i)
            or zh_shares.discount(self, i)
            or zh_shares.ordinal(self, i)
            or self._number(i)
        )

    def _shown(self, start: int, end: int, quantity: Quantity, spoken: str) -> Reading:
        return Reading(start, end, quantity, None, spoken)

    def unit(self, i: int) -> tuple[str, str]:
        match = UNIT.match(self.text, i)
        return (match.group(), UNIT_OF[match.group()]) if match else ("", "")

    def _number(self, i: int) -> Found:
        text = self.text
        if run := read_code(text, i):
            written, spoken = (None, zh_words.digits(run.digits)) if run.figures else (run.digits, None)
            found = Reading(i, run.end, code(run.digits), written, spoken)
            return [] if run.counting else [found], run.end
        sign = -1 if SIGN.match(text, i) else 1
        start = i + (sign < 0)
        if text.startswith("半价", i):
            return [Reading(i, i + 2, Quantity(Decimal(50), "off%"), sure=False)], i + 2
        if text.startswith("半", i):
            word, unit = self.unit(i + 1)
            return [
                Reading(i, i + 1 + len(word), Quantity(Decimal("0.5"), unit))
            ] if unit else [], i + 1 + len(word)
        number = zh_money.grouped(text, start) or read_price(text, start) or read_point(text, start)
        number = number or read_size(text, start)
        if number is None and (ones := _RUN.match(text, start)):
            return self._run(ones)
        number = number or read_number(text, start)
        if number is None:
            return None
        if number.bad or (text[start] in "十百千万亿" and _SEVERAL.search(text, 0, start)):
            return [], number.end
        if re.fullmatch(r"0\d+|\d{7,}", text[start : number.end]) and not UNIT.match(text, number.end):
            digits = text[start : number.end]
            return [Reading(i, number.end, code(digits), None, zh_words.digits(digits))], number.end
        vague = _VAGUE.match(text, number.end)
        if vague and number.value >= 10:
            word, unit = self.unit(vague.end())
            end = vague.end() + len(word)
            return [Reading(i, end, Quantity(sign * number.value, unit))], end
        sides = zh_sides.read(self, i, number) if sign > 0 else None
        cued = bool(_CUE.search(text, max(0, i - 4), i))
        interval = zh_interval.read(self, i, number, cued=cued)
        return sides or interval or self._counted(i, start, sign * number.value, number)

    def _run(self, run: re.Match[str]) -> Found:
        """三六五天 is 365; 一九九三件 (199 for three, or 1993 of them?) has no value, nor has 三四五天."""
        digits = "".join(str(DIGIT[char]) for char in run.group())
        word, unit = self.unit(run.end())
        end = run.end() + len(word)
        if not unit or word in COUNTS or unit in ("no", "point", "year") or digits in "0123456789":
            return [], end
        return [Reading(run.start(), end, Quantity(Decimal(digits), unit), digits + word)], end

    def _digits(self, start: int, number: Number) -> str:
        return zh_say.scaled(number.value, self.text[start : number.end])

    def _counted(self, i: int, start: int, value: Decimal, number: Number) -> Found:
        text = self.text
        source = text[start : number.end]
        if number.figures and (mark := zh_money.sign_behind(text, number.end)):
            currency, word = SIGNS[mark.group("sign")]
            quantity = Quantity(value, currency)
            return [self._shown(i, mark.end(), quantity, zh_say.said(value, word))], mark.end()
        if number.figures and _APART.match(text, number.end):
            number = replace(number, end=number.end + 1)  # 299 元, 20 公斤
        word, unit = self.unit(number.end)
        end = number.end + len(word)
        if money := zh_money.unit_at(text, number.end):
            return zh_money.read(self, i, value, number, money)
        part, stop = zh_parts.read(text, unit, end)
        if part:
            value += part
            said = zh_say.said(value, word) if number.figures else None
            return [
                Reading(i, stop, Quantity(value, unit), None if said else plain(value) + word, said)
            ], stop
        if word.startswith("个") and text.startswith("半", end) and len(word) == 1:
            word, unit = self.unit(end + 1) if UNIT.match(text, end + 1) else ("", "pc")
            if text.startswith("月", end + 1):  # 两个半月
                word, unit = "月", "month"
            stop = end + 1 + len(word)
            value += Decimal("0.5")
            noun = "个月" if unit == "month" else word or "个"
            return [Reading(i, stop, Quantity(value, unit), plain(value) + noun, None)], stop
        if unit and _HALF.match(text, end) and not number.figures:
            value += Decimal("0.5")
            return [Reading(i, end + 1, Quantity(value, unit), plain(value) + word)], end + 1
        shown = self._digits(start, number)
        shown = "-" + shown if value < 0 else shown
        if unit:
            return [self._with_unit(i, end, value, unit, word, shown, number, source)], end
        return self._bare(i, value, shown, number, source), number.end

    def _with_unit(
        self, i: int, end: int, value: Decimal, unit: str, word: str, shown: str, number: Number, source: str
    ) -> Reading:  # fmt: skip
        quantity = Quantity(value, unit)
        if number.figures:
            return Reading(i, end, quantity, None, zh_say.said(value, self.text[number.end : end]))
        article = value == 1 and word in COUNTS
        before = self.text[max(0, i - 1) : i]
        pointed = value < 10 and (before in tuple("这那哪每几前后头") or word == "楼")  # 二楼
        keep = (
            article
            or pointed
            or word in ("分", "刻钟")
            or (value == 1 and unit in ("jin", "kg", "week", *ONE_IN_WORDS))
        )
        return Reading(i, end, quantity, None if keep else shown + word, None, not article)

    def _bare(self, i: int, value: Decimal, shown: str, number: Number, source: str) -> list[Reading]:
        before = self.text[max(0, i - 4) : i]
        posted = self.text.startswith("包邮", number.end) and not before.endswith(("买", "拍"))
        hinted = number.priced or (posted and (value >= 10 or value % 1 > 0))
        cued = hinted or bool(_CUE.search(before))
        sold = (
            COUNT.match(self.text, number.end + 1)
            if self.text[number.end : number.end + 1] in DIGIT
            else None
        )
        if number.figures:
            spoken = zh_say.number(value)
            return [Reading(i, number.end, Quantity(value, "CNY" if cued or sold else ""), None, spoken)]
        large = len(source) > (value > 0) and (abs(value) >= 10 or "点" in source)
        if sold and large:  # 三百九十九三盒, 一百五一件: the price of a count
            return [Reading(i, number.end, Quantity(value, "CNY"), zh_say.money(value))]
        if cued and (large or value >= 10):
            told = shown if _CUE.search(before) else zh_say.money(value)
            return [Reading(i, number.end, Quantity(value, "CNY"), told)]
        if before.endswith(("打", "扣")):  # 公屏扣6
            return [Reading(i, number.end, Quantity(value), shown)]
        if large and _TEN.match(self.text, number.end) and not self.unit(number.end + 1)[0]:
            return [Reading(i, number.end, Quantity(value))]  # 九十六十: 96 or 90 and 60
        if large or source in ("百", "千"):
            return [Reading(i, number.end, Quantity(value), shown if large else None, None, large)]
        if (
            before.endswith(("买", "送", "拍", "发", "得", "赠", "免", "满", "加", "减", "链接", "号"))
            or value == 0
            or self.text in (source, "负" + source)
        ):
            return [Reading(i, number.end, Quantity(value), None, None, sure=False)]
        return []


def scan(text: str) -> list[Reading]:
    """Every number of a line, from left to right; idioms are passed over."""
    line = Line(text)
    passed = [match.span() for match in idioms.ZH.finditer(line.text)]
    readings: list[Reading] = []
    at = 0
    while match := _CANDIDATE.search(line.text, at):
        at = match.start()
        inside = next((end for start, end in passed if start <= at < end), None)
        if inside:
            at = inside
            continue
        found = line.at(at)
        if found:
            readings += found[0]
        at = max(found[1], at + 1) if found else at + 1
    return readings
