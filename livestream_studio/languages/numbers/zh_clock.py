"""Chinese times of day and calendar dates."""

from __future__ import annotations

import re
from decimal import Decimal

from livestream_studio.languages.numbers import zh_words
from livestream_studio.languages.numbers.quantity import Quantity, clock, date
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.zh_read import DIGIT, point_ends, read_number
from livestream_studio.languages.numbers.zh_units import UNIT

_EVENING = ("晚上", "今晚", "明晚", "当晚", "晚")
_NIGHT = ("夜里", "半夜")
_N = "[零一二三四五六七八九十两]"
_PART = "凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|今晚|明晚|当晚|夜里|半夜|早|晚"
_TIME = re.compile(
    rf"(?P<part>{_PART})?(?P<h>\d{{1,2}}|{_N}{{1,3}})点"
    rf"(?:(?P<sharp>钟|整)|(?P<half>半)|(?P<quarter>[1-3一二两三])刻"
    rf"|(?P<m>\d{{1,2}}(?=分)|零{_N}(?=分|开播|开始|上播|准时|见)|(?(part)零{_N}|(?!))|{_N}{{1,3}}(?=分)|[二三四五]?十[一二三四五六七八九]?)?分?"
    rf"(?:(?P<s>\d{{1,2}}|{_N}{{1,3}})秒)?)(?P<ap>[ap]m)?"
)
_GRADED = re.compile("(?:评分|打分|得分|分数)是?$")  # 评分四点八分
_MINUTES = rf"(?:(?P<m>\d{{1,2}}|{_N}{{1,3}})分钟?|(?P<quarter>[一1])刻)"
_HOUR = rf"(?P<h>\d{{1,2}}|{_N}{{1,3}})点"
_FIRST = re.compile(rf"(?P<part>{_PART})(?P<h>\d{{1,2}}|{_N}{{1,3}})(?:点[^点到]{{0,5}}|:\d\d)[到至~–—-]$")
_BEFORE = (  # 差五分八点, 八点差五分
    re.compile(rf"(?P<part>{_PART})?差{_MINUTES}(?:不到|到)?{_HOUR}(?:钟|整)?"),
    re.compile(rf"(?P<part>{_PART})?{_HOUR}差{_MINUTES}"),
)
# 七八点: at seven or eight; not 周三四点
LOOSE_HOUR = re.compile(f"(?<![周期拜十]|{_N})(?:一两|两三|二三|三四|四五|五六|六七|七八|八九)点(?!{_N})")
_LASTING = re.compile(
    rf"(?P<h>\d{{1,3}}|{_N}{{1,3}})(?P<name>个?(?:小时|钟头))(?P<and>零|又|加)?(?!十分(?!钟))(?P<m>\d{{1,2}}|{_N}{{1,3}})(?P<min>分钟?)"
)
_PAST = re.compile(rf"(?P<part>{_PART})?{_HOUR}过{_MINUTES}")  # 八点过五分
_FIGURES = re.compile(
    rf"(?P<part>{_PART})?(?P<h>\d{{1,2}}):(?P<m>\d\d)(?::(?P<s>\d\d))?(?P<ap>[ap]m)?(?![\d:])"
)
_YEAR = r"[零一二三四五六七八九]{2,4}|\d{2,4}"
_MONTH = r"1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]"
_DAY = r"3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]"
# 十二月二十五 without 号: a day of two figures, where nothing is counted; 八月十五 and 农历 are the moon's
_BARE_DAY = (
    r"(?<!历.月)(?<!历..月)(?!(?<=八月)十五|(?<=8月)15)"
    rf"(?:3[01]|[12]\d|三十一?|二?十[一二三四五六七八九]?)(?![\d.,%:零一二两三四五六七八九十百千万亿点折多几来余月]|{UNIT.pattern})"
)
_DATE = re.compile(
    rf"(?P<era>公元前|纪元前|公元|纪元)?(?:(?P<y>{_YEAR})年)?(?:(?P<mo>{_MONTH})月(?!份?份)(?:(?P<d>{_DAY})(?:日|号)|(?P<bare>{_BARE_DAY}))?)?(?P<ad>\s*b\.?c\.?|\s*a\.?d\.?)?"
)
_LATER = re.compile(rf"(?P<mo>{_MONTH})月(?:{_DAY})[日号]?[到至~–—-]$")  # 十二月三号到五号
_LAST = re.compile(rf"(?P<d>{_DAY})(?P<name>[日号])|(?P<bare>{_BARE_DAY})")
_SLASHED = re.compile(r"(?P<y>\d{2,4})(?P<s>[/·.-])(?P<mo>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\d.])")
_BARE_ERA = re.compile(r"(?P<era>公元前|纪元前|公元)?(?P<y>\d{2,4})\s*(?P<ad>b\.?c\.?|a\.?d\.?)")


def _value(figures: str | None) -> int:
    if not figures:
        return 0
    if len(figures) > 1 and all(char in DIGIT for char in figures):
        return int("".join(str(DIGIT[char]) for char in figures))
    number = read_number(figures, 0)
    return int(number.value) if number else 0


def read_time(text: str, at: int) -> Reading | None:
    """八点半, 晚上八点三十, 差五分八点, 8:30, 13点5分10秒; the part of the day stays in writing."""
    for pattern in (*_BEFORE, _PAST):
        if off := pattern.match(text, at):
            return _off_the_hour(off, before=pattern is not _PAST)
    match = _FIGURES.match(text, at) or _TIME.match(text, at)
    if match is None or _GRADED.search(text, max(0, at - 4), at):
        return None
    found = match.groupdict()
    hour, minute = _value(found["h"]), _value(found["m"])
    told = any(found.get(name) for name in ("part", "ap", "m", "sharp", "half", "quarter", "s"))
    if (
        hour > 24
        or minute > 59
        or (
            not told
            and (
                (
                    match.group("h") == "一"
                    and text[match.end() : match.end() + 1] not in tuple("开关结前后之以")
                )
                or _point_follows(text, match.end())
            )
        )
    ):
        return None
    if found.get("half"):
        minute = 30
    elif found.get("quarter"):
        minute = 15 * _value(found["quarter"])
    part = found["part"] or ""
    time = _clock(part or _begun(text, at, hour), found["ap"] or "", hour, minute)
    seconds = Decimal(_value(found["s"])) / 60
    time = Quantity(time.value + seconds, time.unit)
    figures = match.group("h").isdigit()
    tail = f":{_value(found['s']):02}" if found["s"] else ""
    if minute or tail:
        written = f"{part}{hour}:{minute:02}{tail}"
    else:
        written = f"{part}{hour}点{found.get('sharp') or ''}"
    said = f"{part}{_say(hour, minute, _value(found['s']))}"
    return Reading(at, match.end(), time, None if figures else written, said if figures else None)


def read_lasting(text: str, at: int) -> Reading | None:
    """一小时二十分钟: as long as it lasts, in minutes."""
    match = _LASTING.match(text, at)
    if match is None:
        return None
    hours, minutes = _value(match["h"]), _value(match["m"])
    if not 0 < minutes < 60:
        return None
    joint = match["name"] + (match["and"] or "")
    written = f"{hours}{joint}{minutes}{match['min']}"
    said = zh_words.cardinal(hours, counter=True) + joint + zh_words.cardinal(minutes, counter=True)
    texts = (None, said + match["min"]) if written == match.group() else (written, None)
    return Reading(at, match.end(), Quantity(Decimal(hours * 60 + minutes), "min"), *texts)


def _begun(text: str, at: int, hour: int) -> str:
    """晚上八点到十点: the part of the day that was said for the first hour."""
    first = _FIRST.search(text, max(0, at - 14), at)
    return first["part"] if first and _value(first["h"]) < hour else ""


def _clock(part: str, ap: str, hour: int, minute: int) -> Quantity:
    late = part in ("下午", "傍晚", *_EVENING) or (part == "中午" and hour < 3)
    late |= part in _NIGHT and 8 < hour < 12
    shifted = hour + 12 if 0 < hour < 12 and (late or ap == "pm") else hour
    if hour == 12 and part in (*_EVENING, *_NIGHT, "凌晨"):  # 晚上十二点 is midnight
        shifted = 0
    return clock(shifted, minute, sure=bool(part or ap))


def _off_the_hour(match: re.Match[str], *, before: bool) -> Reading | None:
    """差五分八点, 晚上八点差一刻: the hour before, 7:55; 八点过五分: 8:05."""
    part = match["part"] or ""
    hour, minute = _value(match["h"]), 15 if match["quarter"] else _value(match["m"])
    if not (1 <= hour <= 24 and 1 <= minute <= 59):
        return None
    if before:
        hour, minute = hour - 1 or 12, 60 - minute
    said = part + _say(hour, minute, 0)
    time = _clock(part, "", hour, minute)
    return Reading(match.start(), match.end(), time, f"{part}{hour}:{minute:02}", said)


def _point_follows(text: str, end: int) -> bool:
    """三点一四, 三点建议: no time of day."""
    after = text[end : end + 1]
    return (after in DIGIT and not point_ends(text, end - 1)) or after in tuple("几多建要原问好评赞")


def _say(hour: int, minute: int, second: int) -> str:
    said = zh_words.cardinal(hour, counter=True) + "点"
    if minute == 30 and not second:
        return said + "半"
    if minute or second:
        said += ("零" if minute < 10 else "") + zh_words.cardinal(minute) + "分"
    return said + (zh_words.cardinal(second) + "秒" if second else "")


def _last_day(later: re.Match[str], last: re.Match[str]) -> Reading:
    """The month of the first day is the last one's too."""
    day, name = _value(last["d"] or last["bare"]), last["name"] or "日"
    dated = date(day, _value(later["mo"]))
    if last[0][0].isdigit():
        return Reading(last.start(), last.end(), dated, None, zh_words.cardinal(day) + name)
    return Reading(last.start(), last.end(), dated, f"{day}{name}")


def read_date(text: str, at: int) -> Reading | None:
    """2026年11月22日, 十一月二十二号, 二零二六年, 八月, 2026/11/22; a duration (三年) is none."""
    later = _LATER.search(text, max(0, at - 8), at)
    if later and (last := _LAST.match(text, at)):
        return _last_day(later, last)
    slashed = _SLASHED.match(text, at)
    match = slashed or _BARE_ERA.match(text, at) or _DATE.match(text, at)
    if match is None or not match.group():
        return None
    found = match.groupdict()
    year, month, day = (
        _value(found.get("y")),
        _value(found.get("mo")),
        _value(found.get("d") or found.get("bare")),
    )
    era, sign = found.get("era") or "", 1
    if era.endswith("前") or (found.get("ad") or "").strip().startswith("b"):
        sign = -1
    if slashed and not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if found.get("y") and not month and not slashed:
        quantity = Quantity(Decimal(sign * year), "year")
    elif not month:
        return None
    elif not day and not year:
        quantity = Quantity(Decimal(month), "month#")
    else:
        dated = date(day, month, year)
        quantity = Quantity(sign * dated.value, dated.unit)
    y = "".join(str(DIGIT.get(char, char)) for char in found.get("y") or "") + (
        "年" if found.get("y") else ""
    )
    mo = f"{month}月" if month else ""
    d = (f"{day}{match.group()[-1]}" if match.group()[-1] in "日号" else f"{day}日") if day else ""
    numerals = match.group().lstrip("公元纪前")
    figures = numerals[0].isdigit()
    said = (zh_words.digits(str(year)) + "年" if year else "") + (
        zh_words.cardinal(month) + "月" if month else ""
    )
    said += zh_words.cardinal(day) + (d[-1] if d else "") if day else ""
    return Reading(
        at, match.end(), quantity, None if figures else era + y + mo + d, era + said if figures else None
    )
