"""Russian times of day and calendar dates, in words and in figures."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from livestream_studio.languages.numbers import ru_say, ru_units, ru_words
from livestream_studio.languages.numbers.quantity import Quantity, clock, date
from livestream_studio.languages.numbers.reading import Reading
from livestream_studio.languages.numbers.ru_atoms import ATOMS, CARDINALS, MONTHS
from livestream_studio.languages.numbers.spaced import Numeral

if TYPE_CHECKING:
    from livestream_studio.languages.numbers.ru import Line

Found = tuple[list[Reading], int] | None

_PARTS = {"утра": "am", "утром": "am", "дня": "day", "днем": "day", "вечера": "pm", "вечером": "pm",
          "ночи": "night", "ночью": "night"}  # fmt: skip
_AT = {"в", "к", "до", "после", "около", "ровно", "уже", "во"}
_BY_DAY = {"в", "во", "к", "до", "после", "около", "с", "со"}
_SHORT_MONTHS = {name[:3]: number for name, number in MONTHS.items()}


def _hour(hour: int, part: str | None) -> int:
    """The hour on a 24-hour clock, given the part of the day."""
    if part in ("pm", "day") and hour < 12 and not (part == "day" and hour > 8):
        return hour + 12
    if part == "night":
        return 0 if hour == 12 else hour + 12 if 8 < hour < 12 else hour
    return hour


def _part(line: Line, i: int, end: int) -> tuple[str | None, int]:
    """The part of the day said after (вечера) or shortly before (вечером), and the end of it all."""
    after = _PARTS.get(line.word(end))
    if after and line.word(end) != "днем":
        return after, end + 1
    for word in (line.word(i - 2), line.word(i - 3)):
        if word in _PARTS and word.endswith(("ом", "ем", "ью")):
            return _PARTS[word], end
    return None, end


def _time(
    line: Line, start: int, end: int, hour: int, minute: int, *, vague: bool = False
) -> tuple[list[Reading], int]:
    """A reading of a time; a vague one (полвосьмого) is written only where the day's part is known."""
    part, last = _part(line, start, end)
    quantity = clock(_hour(hour, part), minute, sure=part is not None)
    known = quantity.unit == "time"
    value = int(quantity.value)
    written = f"{value // 60}:{value % 60:02}" if known or not vague else None
    return [line.reading(start, last, quantity, written)], last


def read(line: Line, i: int) -> Found:
    """The time or date that begins at token i."""
    token = line.tokens[i]
    word = token.text
    if token.kind == "clock":
        hour, minute = map(int, word.split(":"))
        part, last = _part(line, i, i + 1)
        sure = part is not None or (len(word) == 5 and hour > 12)
        preposition = line.word(i - 1)
        case = "gen" if ru_say.asks_genitive(preposition) or preposition in ("с", "со") else "nom"
        said = say_time(hour, minute, full=preposition != "в", case=case)
        return [
            line.reading(
                i,
                last,
                clock(_hour(hour, part), minute, sure=sure),
                None,
                said if last == i + 1 else f"{said} {line.word(i + 1)}",
            )
        ], last
    if token.kind == "date":
        return _figures(line, i)
    if word == "без":
        return _before(line, i)
    if word == "час" and line.word(i + 1) in ("дня", "ночи") and line.word(i - 1) in _AT:
        return _time(line, i, i + 1, 1, 0)
    if word == "час" and line.word(i - 1) not in _AT and (lasting := _hour_and(line, i)):
        return lasting
    if word.startswith("пол") and (ordinal := ATOMS.get(word[3:])) and ordinal.ends and ordinal.value <= 12:
        return _time(line, i, i + 1, (int(ordinal.value) + 11) % 12, 30, vague=True)
    if word in ("четверть", "половина", "половину", "половине"):
        before = _hour_of(line, i + 1)
        if before is not None:
            return _time(line, i, i + 2, before, 15 if word == "четверть" else 30, vague=True)
    return _date(line, i) or _first_hour(line, i) or _hours(line, i)


def _hour_and(line: Line, i: int) -> Found:
    """час двадцать минут: an hour and twenty minutes, as long as it lasts."""
    start = i + 1 + (line.word(i + 1) == "и")
    rest = line.numeral(start, CARDINALS)
    if rest is None or line.unit(rest.end) != "min" or not 0 < rest.value < 60 or rest.value % 1:
        return None
    minutes = int(rest.value)
    between, noun = line.text[line.tokens[i].start : line.tokens[start].start], line.shown(rest.end)
    texts = f"{between}{minutes} {noun}", f"{between}{ru_words.cardinal(minutes, gender='f')} {noun}"
    written, spoken = (None, texts[1]) if rest.digits else (texts[0], None)
    whole = Quantity(rest.value + 60, "min")
    return [line.reading(i, rest.end + 1, whole, written, spoken)], rest.end + 1


def _hour_of(line: Line, i: int) -> int | None:
    """девятого: the hour before it, 8."""
    atom = ATOMS.get(line.word(i))
    if atom and atom.ends and atom.tail.endswith("го") and 1 <= atom.value <= 12:
        return (int(atom.value) + 11) % 12
    return None


def _before(line: Line, i: int) -> Found:
    """без пятнадцати восемь."""
    minutes = line.numeral(i + 1, CARDINALS)
    if (
        minutes
        and minutes.value < 100
        and minutes.words == 2
        and line.word(i + 2) == ru_words.cardinal(int(minutes.value % 10))
    ):
        minutes = Numeral(i + 1, i + 2, minutes.value - minutes.value % 10, words=1)  # двадцати девять
    quarter = line.word(i + 1) == "четверти"
    if not quarter and (minutes is None or not 1 <= minutes.value <= 30):
        return None
    at, value = (i + 2, 15) if quarter or minutes is None else (minutes.end, int(minutes.value))
    at += line.unit(at) == "min"
    hour = line.numeral(at, CARDINALS)
    if line.word(at) == "час":
        hour = Numeral(at, at + 1, ATOMS["один"].value)
    if hour is None or not 1 <= hour.value <= 24:
        return None
    end = hour.end + (line.unit(hour.end) == "h")
    return _time(
        line, i, end, (int(hour.value) - 1) % 24 or (12 if hour.value == 1 else 0), 60 - value, vague=True
    )


def _first_hour(line: Line, i: int) -> Found:
    """с восьми до десяти вечера, с десяти до двадцати двух часов: what is said of the last hour holds for
    the first one too."""
    first = line.numeral(i, CARDINALS) if line.word(i - 1) in ("с", "со", "от") else None
    if first is None or first.ends or line.word(first.end) not in ("до", "и"):
        return None
    last = line.numeral(first.end + 1, CARDINALS) if line.word(first.end) == "до" else None
    part = _PARTS.get(line.word(last.end)) if last else None
    if last and line.unit(last.end) == "h" and line.word(i - 1) != "от" and first.value < last.value <= 24:
        hour = int(first.value)
        texts = (None, ru_words.cardinal(hour, "gen")) if first.digits else (str(hour), None)
        return [line.reading(i, first.end, clock(hour, 0, sure=last.value > 12), *texts)], first.end
    if last is None or part is None or not 1 <= first.value < last.value <= 12:
        return None
    hour = _hour(int(first.value), part)
    written = None if first.digits else f"{hour}:00"
    said = ru_words.cardinal(int(first.value), "gen") if first.digits else None
    return [line.reading(i, first.end, clock(hour, 0, sure=True), written, said)], first.end


def _hours(line: Line, i: int) -> Found:
    """восемь тридцать (after в), восемь часов пять минут, восемь вечера, десять минут девятого."""
    first = line.numeral(i, CARDINALS)
    if first is None or first.value != int(first.value) or first.value > 59:
        return None
    unit = line.unit(first.end)
    if unit == "min":
        hour = _hour_of(line, first.end + 1)
        return None if hour is None else _time(line, i, first.end + 2, hour, int(first.value), vague=True)
    if first.value > 24:
        return None
    hour = int(first.value)
    at = line.word(i - 1) in _AT
    if line.word(first.end) == "дня" and 1 <= hour <= 12 and line.word(i - 1) in _BY_DAY:
        (time,), end = _time(line, i, first.end, hour, 0)
        days = hour in (2, 3, 4) and line.word(i - 1) in ("в", "во")  # в два дня: perhaps in two days
        return [replace(time, written=None) if days else time], end
    if unit == "h":
        start = first.end + 1 + (line.word(first.end + 1) == "и")
        rest = line.numeral(start, CARDINALS)
        if rest and line.unit(rest.end) == "min" and rest.value < 60:
            minute = int(rest.value)
            if at or hour > 12 or line.word(rest.end + 1) in _PARTS:
                return _time(line, i, rest.end + 1, hour, minute)
            whole = Quantity(first.value * 60 + minute, "min")
            nouns = line.shown(first.end), line.shown(rest.end)
            figures = f"{hour} {nouns[0]} {minute} {nouns[1]}"
            words = f"{ru_words.cardinal(hour)} {nouns[0]} {ru_words.cardinal(minute, gender='f')} {nouns[1]}"
            texts = (None if first.digits else figures, words if first.digits or rest.digits else None)
            return [line.reading(i, rest.end + 1, whole, *texts)], rest.end + 1
        if line.word(first.end + 1) in _PARTS and line.word(first.end + 1) != "днем":
            return _time(line, i, first.end + 1, hour, 0)
        part, _ = _part(line, i, first.end)
        if at:
            quantity = clock(_hour(hour, part), 0, sure=part is not None)
            written = None if first.digits else f"{hour} {line.word(first.end)}"
            case = "gen" if ru_say.asks_genitive(line.word(i - 1)) else "nom"
            said = f"{ru_words.cardinal(hour, case)} {line.word(first.end)}" if first.digits else None
            return [line.reading(i, first.end + 1, quantity, written, said)], first.end + 1
        return None
    if line.word(first.end) in ("утра", "вечера", "ночи") and hour <= 12:
        return _time(line, i, first.end, hour, 0)
    if line.word(i - 1) == "в" and not first.digits and unit is None:
        zero = line.word(first.end) == "ноль"
        rest = line.numeral(first.end + zero, CARDINALS)
        if rest and not rest.digits and (10 <= rest.value < 60 or zero) and line.unit(rest.end) is None:
            return _time(line, i, rest.end, hour, int(rest.value))
    return None


def _date(line: Line, i: int) -> Found:
    """двадцать второе ноября две тысячи двадцать шестого года, 22 ноября, 03-фев-2002."""
    zero = line.word(i) == "ноль"
    day = line.ordinal(i + zero) or (line.numeral(i, CARDINALS) if line.tokens[i].kind == "number" else None)
    if day is None or not 1 <= day.value <= 31 or day.value != int(day.value):
        return None
    at = day.end + (line.word(day.end) == "-")
    name = line.word(at)
    month = MONTHS.get(name) or (_SHORT_MONTHS.get(name) if at > day.end else None)
    if month is None:
        return _first_day(line, i, day)
    value, end = _year(line, at + 1 + (line.word(at + 1) == "-" and at > day.end))
    end = at + 1 if value is None else end
    written = f"{int(day.value)} {line.shown(at)}"
    if value is not None:
        written = f"{written} {value}" if value > 99 else f"{int(day.value):02}.{month:02}.{value:02}"
    said = None
    if day.digits:
        named = i == 0 or line.word(i - 1) in ("на", "за", "по", "сегодня", "завтра", "вчера", "это", "число")
        said = ru_words.ordinal(int(day.value), "nom" if named else "gen", "n") + " " + name
        if value is not None:
            said += " " + ru_words.ordinal(value, "gen")
    return [
        line.reading(i, end, date(int(day.value), month, value or 0), None if day.digits else written, said)
    ], end


def _first_day(line: Line, i: int, day: Numeral) -> Found:
    """с первого по пятое декабря: the month of the last day is the first one's too."""
    if line.word(i - 1) != "с" or line.word(day.end) not in ("по", "до"):
        return None
    last = line.ordinal(day.end + 1) or line.numeral(day.end + 1, CARDINALS)
    month = MONTHS.get(line.word(last.end)) if last and day.value < last.value <= 31 else None
    if month is None:
        return None
    number = int(day.value)
    said = ru_words.ordinal(number, "gen", "n")
    written, spoken = (None, said) if day.digits else (str(number), None)
    return [line.reading(i, day.end, date(number, month), written, spoken)], day.end


def _year(line: Line, i: int) -> tuple[int | None, int]:
    zero = line.word(i) == "ноль"
    if i + zero >= len(line.tokens):
        return None, i
    found = line.ordinal(i + zero)
    if found is None and line.tokens[i].kind == "number" and re.fullmatch(r"\d{4}", line.word(i)):
        found = line.numeral(i, CARDINALS)
    if found is None or not (found.value > 31 or zero or line.word(found.end).startswith("год")):
        return None, i
    return int(found.value), found.end


def _figures(line: Line, i: int) -> Found:
    """22.11.2026, 18.05: not where a unit follows (12.05 юаня)."""
    parts = [int(part) for part in re.split(r"\D", line.word(i))]
    day, month = parts[0], parts[1]
    year = parts[2] if len(parts) > 2 else 0
    if not (1 <= day <= 31 and 1 <= month <= 12) or (len(parts) == 2 and line.unit(i + 1)):
        return None
    said = f"{ru_words.ordinal(day, gender='n')} {_genitive(month)}"
    if year:
        said += f" {ru_words.ordinal(year, 'gen')} года"
    end = i + 1 + (line.word(i + 1) in ("г", "года"))
    return [line.reading(i, end, date(day, month, year), None, said)], end


def _genitive(month: int) -> str:
    return [form for form, number in MONTHS.items() if number == month][1]


def say_time(hour: int, minute: int, *, full: bool, case: str = "nom") -> str:
    """двадцать тридцать (after в), восемь ноль пять, восемь часов; in full: восемь часов пять минут."""
    hours = f"{ru_words.cardinal(hour, case)} {ru_units.noun('h', ru_words.agreement(hour), case)}"
    if minute == 0:
        return hours
    if full:
        noun = ru_units.noun("min", ru_words.agreement(minute), case)
        return f"{hours} {ru_words.cardinal(minute, case, 'f')} {noun}"
    return f"{ru_words.cardinal(hour)} {'ноль ' if minute < 10 else ''}{ru_words.cardinal(minute)}"
