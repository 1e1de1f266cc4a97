"""Numbers as people of the window's language write them: 23.54 and 94%, or 23,54 and 94 %."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import QDate, QLocale, Qt

_GAP = "\u00a0"
_SPACED = frozenset({"ru", "kk"})  # a space before the sign (GOST 8.417; CLDR)
_SIZES = ((2**30, "GB", "ГБ"), (2**20, "MB", "МБ"), (2**10, "kB", "КБ"))
_POINT = re.compile(r"\d+\.(\d+)")


def number(value: float | Decimal, places: int = 0) -> str:
    """With so many digits after the point or comma."""
    return QLocale().toString(float(value), "f", places)


def exact(value: Decimal, *, grouped: bool = True) -> str:
    """With all its digits; to be typed over, without spaces between thousands."""
    whole = value.normalize()
    locale = QLocale()
    if not grouped:
        locale.setNumberOptions(locale.numberOptions() | QLocale.NumberOption.OmitGroupSeparator)
    _sign, _digits, exponent = whole.as_tuple()
    places = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return locale.toString(float(whole), "f", places)


def percent_sign() -> str:
    """As it stands behind a number."""
    return f"{_GAP}%" if _language() in _SPACED else "%"


def percent(value: int | Decimal) -> str:
    """Of a hundred: 94 is 94%. No float: all its binary digits would be shown."""
    return f"{exact(Decimal(value))}{percent_sign()}"


def data_size(size: int) -> str:
    """Of so many bytes, in the powers of 1024 in which publishers of models count: 42 MB, 1.3 GB."""
    unit, latin, cyrillic = next((each for each in _SIZES if size >= each[0]), _SIZES[-1])
    sign = cyrillic if _language() in _SPACED else latin
    return f"{number(size / unit, int(size < 10 * unit))}{_GAP}{sign}"


def day(iso: str) -> str:
    """An ISO date."""
    return QLocale().toString(QDate.fromString(iso, Qt.DateFormat.ISODate), QLocale.FormatType.ShortFormat)


def retold(text: str) -> str:
    """Somebody's words, whose figures have decimal points; each keeps its places: 9.60 becomes 9,60."""
    return _POINT.sub(lambda found: number(float(found[0]), len(found[1])), text)


def _language() -> str:
    return QLocale().name()[:2]
