"""What a column holds, told by its cells alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from livestream_studio.exchange.catalogue.layout import Column

_CODE = re.compile(r"(?=.*\d)[A-Za-zА-Я0-9][\w./-]{1,39}")
_PRICE = re.compile(r"[¥￥₸₽]?\s*\d[\d\s.,]*\s*(?:元|块|тг|тенге|₸|₽|¥|руб\.?|р\.)?")
_SIGN = re.compile(r"[¥￥₸₽元]|тг|тенге|руб")
_FILE = re.compile(r".+\.(?:jpe?g|png|webp|gif)", re.IGNORECASE)
_HAN = re.compile(r"[\u4e00-\u9fff]")
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_KAZAKH = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_MOST = 0.9  # of the cells must look like what the column is taken for


def language_of(cells: Sequence[str], otherwise: str) -> str:
    """The language of a column's texts by their letters; `otherwise` (or Chinese) where they have none."""
    chinese = sum(1 for cell in cells if _HAN.search(cell))
    cyrillic = sum(1 for cell in cells if _CYRILLIC.search(cell) and not _HAN.search(cell))
    if chinese + cyrillic == 0:
        return otherwise or "zh"
    if chinese >= cyrillic:
        return "zh"
    # About every second Kazakh word has a letter that Russian lacks; where fewer do, it is a Russian column.
    kazakh = sum(1 for cell in cells if _KAZAKH.search(cell))
    return "kk" if kazakh * 3 > cyrillic else "ru"


def guessed(columns: Sequence[Column], contents: Sequence[Sequence[str]]) -> dict[str, int]:
    """For each of sku, name, price and picture that no heading names: the column that looks like it, if
    exactly one does."""
    named = {column.field for column in columns}
    free = [column.index for column in columns if column.why == "unknown"]
    found: dict[str, int] = {}
    for field, fits in (("picture", _pictures), ("sku", _codes), ("price", _prices), ("name", _names)):
        if field in named:
            continue
        likely = [index for index in free if index not in found.values() and fits(_filled(contents[index]))]
        if field == "name" and likely:  # of several texts, the shortest that differ most
            likely = sorted(likely, key=lambda index: -len(set(contents[index])))[:1]
        if len(likely) == 1:
            found[field] = likely[0]
    return found


def _filled(cells: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in cells if cell.strip()]


def _share(cells: list[str], pattern: re.Pattern[str]) -> float:
    return sum(1 for cell in cells if pattern.fullmatch(cell)) / len(cells) if cells else 0.0


def _pictures(cells: list[str]) -> bool:
    return _share(cells, _FILE) > _MOST


def _codes(cells: list[str]) -> bool:
    """Different in every row, without spaces, no running number, no decimal amounts."""
    if len(cells) < 2 or len(set(cells)) < len(cells) or _share(cells, _CODE) < _MOST:
        return False
    numbers = [int(cell) for cell in cells if cell.isdecimal()]
    running = len(numbers) == len(cells) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    short = sum(len(cell) for cell in cells) / len(cells) < 3
    amounts = sum(1 for cell in cells if re.fullmatch(r"\d+[.,]\d{1,2}", cell))
    return not (running and numbers[0] <= 1) and not short and amounts * 2 < len(cells)


def _prices(cells: list[str]) -> bool:
    """Amounts, most of them with a currency's sign or with decimals: stock is none."""
    if _share(cells, _PRICE) < _MOST:
        return False
    told = sum(1 for cell in cells if _SIGN.search(cell) or re.search(r"[.,]\d{1,2}\b", cell))
    return told * 2 > len(cells)


def _names(cells: list[str]) -> bool:
    letters = sum(1 for cell in cells if _HAN.search(cell) or _CYRILLIC.search(cell))
    return bool(cells) and letters > _MOST * len(cells) and len(set(cells)) * 10 > len(cells) * 6
