"""Kazakh times of day and calendar dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import kk_words
from livestream_studio.languages.numbers.kk_atoms import ATOMS, CARDINALS, CASE_OF, DAYS, HALF, MONTHS, month
from livestream_studio.languages.numbers.quantity import Quantity, clock, date
from livestream_studio.languages.numbers.spaced import Found, Numeral, touching

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.kk import Line

_PM = {"кешкі", "кешке", "кеште", "кешкісін", "түстен"}
_AM = {"таңғы", "таңертең", "таңертеңгі", "таңда", "таңмен"}
_NIGHT = {"түнгі", "түнде"}
_OWN = {tail for _, tail in DAYS.values()}
_PARTS = _PM | _AM | _NIGHT | {"түскі", "күндізгі"}


def _part(line: Line, i: int) -> str | None:
    """The part of the day said before the hour, or before the word сағат."""
    for word in (line.word(i - 1), line.word(i - 2)):
        if word in _PARTS:
            return word
    return None


def _clock(line: Line, i: int, hour: int, minute: int) -> Quantity:
    part = _part(line, i)
    if (part in _PM and hour < 12) or (part in ("түскі", "күндізгі") and hour < 8):
        hour += 12
    elif part in _NIGHT:
        hour = 0 if hour == 12 else hour + 12 if 8 < hour < 12 else hour
    return clock(hour, minute, sure=part is not None)


def _short(hour: int, minute: int) -> str:
    return f"{hour}:{minute:02}"


def read(line: Line, i: int) -> Found:
    """The time or date that begins at token i."""
    token = line.tokens[i]
    if token.kind == "clock":
        hour, minute = map(int, token.text.split(":"))
        tail = line.tail(i + 1)
        said = say_time(hour, minute, tail) if line.word(i - 1) == "сағат" else alone(hour, minute, tail)
        end = i + 3 if tail else i + 1
        return [line.reading(i, end, _clock(line, i, hour, minute), None, said)], end
    if token.kind == "date":
        return _figures(line, i)
    return _dated_year(line, i) or _date(line, i) or _own_day(line, i) or _hours(line, i)


def _hours(line: Line, i: int) -> Found:
    first = line.numeral(i, ATOMS)
    if (
        first is None
        or first.value != int(first.value)
        or not 0 <= first.value <= 24
        or first.ends in ("ord", "coll", "ordcase", "approx")
    ):
        return None
    if span := _span(line, i, first):
        return span
    hour = int(first.value)
    if first.digits:
        return _digital(line, i, first)
    if first.ends in ("abl", "dat"):
        rest = line.numeral(first.end, CARDINALS)
        quarter = line.word(first.end) == "ширек"
        minute = 15 if quarter else int(rest.value) if rest else 0
        at = first.end + 1 if quarter else rest.end if rest else first.end
        at += line.unit(at) == "min"
        done = line.word(at)
        if 0 < minute < 60 and done in ("кетті", "өтті", "кеткенде", "өткенде") and first.ends == "abl":
            return [line.reading(i, at + 1, _clock(line, i, hour, minute), _short(hour, minute))], at + 1
        if 0 < minute < 60 and done in ("қалды", "қалғанда") and first.ends == "dat":
            hour = (hour - 1) % 24
            return [
                line.reading(i, at + 1, _clock(line, i, hour, 60 - minute), _short(hour, 60 - minute))
            ], at + 1
        if rest or quarter:
            return None
    oclock = line.word(i - 1) == "сағат"
    tail = HALF.get(line.word(first.end))
    told = oclock or _part(line, i) or tail == "да"  # тоғыз жарымда
    if tail is not None and told and not first.ends and hour < 24:
        written = _short(hour, 30) + (f"-{tail}" if tail else "")
        return [line.reading(i, first.end + 1, _clock(line, i, hour, 30), written)], first.end + 1
    if not oclock and not (_part(line, i) and first.ends in ("loc", "dat", "abl")):
        return None
    zero = line.word(first.end) == "нөл"
    rest = line.numeral(first.end + zero, ATOMS) if not first.ends else None
    if oclock and rest and (zero or rest.value >= 10) and rest.value < 60 and not line.unit(rest.end):
        written = _short(hour, int(rest.value)) + (f"-{rest.tail}" if rest.tail else "")
        return [line.reading(i, rest.end, _clock(line, i, hour, int(rest.value)), written)], rest.end
    if line.unit(first.end):
        return None
    written = f"{hour}-{first.tail}" if first.tail else str(hour)
    return [line.reading(i, first.end, _clock(line, i, hour, 0), written)], first.end


def _span(line: Line, i: int, first: Numeral) -> Found:
    """сағат жетіден тоғызға дейін, кешкі 8-ден 10-ға дейін: two times of one part of the day."""
    if line.word(i - 1) != "сағат" and not _part(line, i):
        return None
    start = _ending(line, first)
    second = line.numeral(start[1], ATOMS)
    if start[0] != "abl" or second is None or not 0 < second.value <= 24 or second.value % 1:
        return None
    stop = _ending(line, second)
    if stop[0] != "dat" or line.word(stop[1]) != "дейін":
        return None
    later = second.value > first.value
    times = [_clock(line, i, int(first.value), 0), _clock(line, i, int(second.value), 0)]
    times[1] = times[1] if later else clock(int(second.value), 0, sure=False)
    found = []
    for number, end, time in ((first, start[1], times[0]), (second, stop[1], times[1])):
        hour = int(number.value)
        said = kk_words.cardinal(hour) + line.tail(number.end) if number.digits else None
        written = None if number.digits else f"{hour}-{number.tail}"
        found.append(line.reading(number.start, end, time, written, said))
    return found, stop[1]


def _ending(line: Line, number: Numeral) -> tuple[str, int]:
    """The case of a number, by its suffix or the one after its digits, and the token after it."""
    tail = line.tail(number.end) if number.digits else ""
    return (CASE_OF[tail], number.end + 2) if tail else (number.ends, number.end)


def _digital(line: Line, i: int, first: Numeral) -> Found:
    """сағат 8-де, кешкі 8-де."""
    tail = line.tail(first.end)
    if line.word(i - 1) != "сағат" and not (_part(line, i) and tail):
        return None
    if line.unit(first.end):
        return None
    end = first.end + 2 if tail else first.end
    hour = int(first.value)
    return [line.reading(i, end, _clock(line, i, hour, 0), None, kk_words.cardinal(hour) + tail)], end


def _dated_year(line: Line, i: int) -> Found:
    """2026 жылғы 22 қараша, екі мың жиырма алтыншы жылы жиырма екінші қараша."""
    year = line.numeral(i, ATOMS)
    if (
        year is None
        or not 1000 <= year.value < 3000
        or not (year.ends == "ord" or (year.digits and not year.ends))
    ):
        return None
    named = line.word(year.end)
    dated = _date(line, year.end + 1) if named.startswith("жыл") else None
    if dated is None:
        return None
    (day,), end = dated
    value = int(year.value)
    whole = Quantity(day.quantity.value + value * 10_000, "date")
    shown = line.shown(year.end)
    rest = line.text[day.start : day.end]
    written = None if year.digits and day.written is None else f"{value} {shown} {day.written or rest}"
    said = f"{kk_words.ordinal(value)} {shown} {day.spoken or rest}" if year.digits or day.spoken else None
    return [line.reading(i, end, whole, written, said)], end


def _date(line: Line, i: int) -> Found:
    """жиырма екінші қараша, 22 қараша, 22-қараша."""
    if i >= len(line.tokens):
        return None
    day = line.numeral(i, ATOMS)
    if day is None or not 1 <= day.value <= 31 or day.ends not in ("", "ord"):
        return None
    at = day.end + (line.word(day.end) == "-" and touching(line.tokens, day.end))
    number = month(line.word(at))
    if number is None:
        return None
    name = line.shown(at)
    said = f"{kk_words.ordinal(int(day.value))} {name}" if day.digits else None
    written = None if day.digits else f"{int(day.value)} {name}"
    return [line.reading(i, at + 1, date(int(day.value), number), written, said)], at + 1


def _own_day(line: Line, i: int) -> Found:
    """қарашаның жиырма екісінде, қараша айының 22-сінде: the day of the month before it."""
    name = line.word(i - 2) if line.word(i - 1) == "айының" else line.word(i - 1)
    number = month(name) if name != line.word(i - 1) or name.endswith(("ың", "ің")) else None
    if number is None:
        return None
    if line.tokens[i].kind == "number" and line.word(i + 1) == "-" and line.word(i + 2) in _OWN:
        day = line.numeral(i, ATOMS)
        if day is None or not 1 <= day.value <= 31 or day.value % 1:
            return None
        said = kk_words.cardinal(int(day.value)) + line.word(i + 2)
        return [line.reading(i, i + 3, date(int(day.value), number), None, said)], i + 3
    tens = ATOMS[line.word(i)].value if line.word(i) in ("он", "жиырма", "отыз") else 0
    at = i + bool(tens)
    value, tail = DAYS.get(line.word(at), (0, ""))
    if not value or (tens and value > 9) or tens + value > 31:
        return None
    day_of = date(int(tens + value), number)
    return [line.reading(i, at + 1, day_of, f"{int(tens + value)}-{tail}")], at + 1


def lasting(line: Line, i: int, hours: Numeral) -> Found:
    """бір сағат жиырма минут: as long as it lasts, in minutes."""
    rest = line.numeral(hours.end + 1, CARDINALS)
    if rest is None or line.unit(rest.end) != "min" or not 0 < rest.value < 60 or rest.value % 1:
        return None
    if hours.value % 1 or line.shown(hours.end).lower() != "сағат":
        return None
    pair, noun = (int(hours.value), int(rest.value)), line.shown(rest.end)
    figures = f"{pair[0]} сағат {pair[1]} {noun}"
    words = f"{kk_words.cardinal(pair[0])} сағат {kk_words.cardinal(pair[1])} {noun}"
    written = None if hours.digits and rest.digits else figures
    spoken = words if hours.digits or rest.digits else None
    whole = Quantity(hours.value * 60 + rest.value, "min")
    return [line.reading(i, rest.end + 1, whole, written, spoken)], rest.end + 1


def _figures(line: Line, i: int) -> Found:
    parts = [int(part) for part in re.split(r"\D", line.word(i))]
    day, number = parts[0], parts[1]
    year = parts[2] if len(parts) > 2 else 0
    if not (1 <= day <= 31 and 1 <= number <= 12) or (len(parts) == 2 and line.unit(i + 1)):
        return None
    name = next(name for name, value in MONTHS.items() if value == number)
    said = f"{kk_words.ordinal(day)} {name}"
    if year:
        said = f"{kk_words.ordinal(year)} жылғы {said}"
    return [line.reading(i, i + 1, date(day, number, year), None, said)], i + 1


def say_time(hour: int, minute: int, tail: str = "") -> str:
    """After the word сағат: сегіз жарым, жиырма он бес, сегіз нөл бесте."""
    said = kk_words.cardinal(hour)
    if minute == 30:
        return f"{said} жарым{tail}"
    return (
        said + tail
        if not minute
        else f"{said} {'нөл ' if minute < 10 else ''}{kk_words.cardinal(minute)}{tail}"
    )


def alone(hour: int, minute: int, tail: str) -> str:
    """Without it: он бестен бес минут кетті, сегізге он бес минут қалды, сағат сегізде."""
    if tail or minute in (0, 30):
        return "сағат " + say_time(hour, minute, tail)
    if minute < 30:
        return f"{kk_words.cardinal(hour, 'abl')} {kk_words.cardinal(minute)} минут кетті"
    return f"{kk_words.cardinal(hour + 1, 'dat')} {kk_words.cardinal(60 - minute)} минут қалды"
