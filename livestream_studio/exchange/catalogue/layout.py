"""Where a table's headings are and what each of its columns holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue.amounts import decimal_mark
from livestream_studio.exchange.catalogue.guess import guessed, language_of
from livestream_studio.exchange.catalogue.headings import Meaning, meaning

LOOKED_AT = 40  # rows in which the headings may be
TEXTS = frozenset("name short long points category unit colour material forbidden aliases nicknames".split())
AMOUNTS = frozenset("price list_price stock declared weight".split())
SEVERAL = frozenset({"picture", "points", "aliases", "nicknames", "notes"})  # several columns fill one place

Rows = Sequence[tuple[int, list[str]]]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `index` from 0, what stands over it, what it holds (`field` empty: not kept).

    `why` says how that is known: heading, part (of a heading), content; or why it is not kept: unknown,
    ignored, twice.
    """

    index: int
    heading: str
    means: Meaning
    why: str

    @property
    def field(self) -> str:
        return self.means.field if self.why in ("heading", "part", "content") else ""


@dataclass(frozen=True, slots=True)
class Layout:
    """`header` is the number of the row with the headings (the lower one of two), 0 where there is none;
    `width` how many cells a row regularly has; `mark` the decimal mark of its amounts, "" if
    nothing shows it."""

    header: int
    columns: tuple[Column, ...]
    width: int = 0
    mark: str = "."

    def said(self, columns: Mapping[int, tuple[str, str]]) -> Layout:
        """With what a person says of some columns, by their index: field and language ("", "": not kept)."""
        return replace(self, columns=tuple(_said(each, columns) for each in self.columns))

    def of(self, field: str) -> list[Column]:
        return [column for column in self.columns if column.field == field]

    @property
    def score(self) -> float:
        """To compare sheets: how much is understood."""
        return sum(1.0 if column.why == "heading" else 0.5 for column in self.columns if column.field)


def _said(column: Column, columns: Mapping[int, tuple[str, str]]) -> Column:
    if column.index not in columns:
        return column
    field, language = columns[column.index]
    means = replace(column.means, field=field, language=language, sure=True)
    return replace(column, means=means, why="heading" if field else "ignored")


def layout_of(rows: Rows, path: str) -> Layout:
    """From a table's first rows (some hundred, with their numbers).

    Raises `StudioError("catalogue_columns")` where neither headings nor content show which column names the
    product and what else is known of it.
    """
    best: tuple[float, int, list[str]] = (0.0, -1, [])
    for at in range(min(LOOKED_AT, len(rows))):
        for depth, headings in enumerate(_candidates(rows, at)):
            worth = _worth(headings)
            if worth > best[0] + (0.5 if depth else 0.0):
                best = (worth, at + depth, headings)
    worth, at, headings = best
    if worth < 2:
        at, headings = -1, []
    body = [cells for _, cells in rows[at + 1 :] if any(cell.strip() for cell in cells)]
    columns = _columns(headings, body)
    found = Layout(rows[at][0] if at >= 0 else 0, columns, _width(headings, body), _mark(columns, body))
    fields = {column.field for column in columns}
    if not fields & {"sku", "name"} or len(fields - {""}) < 2:
        raise StudioError("catalogue_columns", path)
    return found


def _candidates(rows: Rows, at: int) -> list[list[str]]:
    """The row itself; and, where headings stand in two rows, both joined: 名称 over 中文 and 俄文."""
    top = rows[at][1]
    if at + 1 == len(rows):
        return [top]
    below = rows[at + 1][1]
    width = max(len(top), len(below))
    joined, over = [], ""
    for index in range(width):
        upper = top[index].strip() if index < len(top) else ""
        lower = below[index].strip() if index < len(below) else ""
        over = upper or (over if lower else "")
        joined.append(over if over == lower else f"{over} {lower}".strip())
    return [top, joined]


def _worth(headings: list[str]) -> float:
    """How many different things a row names as headings do."""
    found = [meaning(each) for each in headings if each.strip()]
    sure = {each.target for each in found if each.field and each.sure}
    unsure = {each.target for each in found if each.field and not each.sure} - sure
    if len({each.field for each in found if each.field}) < 2:
        return 0
    return len(sure) + 0.3 * len(unsure)


def _columns(headings: list[str], body: list[list[str]]) -> tuple[Column, ...]:
    width = max([len(headings), *(len(cells) for cells in body)], default=0)
    contents = [[cells[index] for cells in body if index < len(cells)] for index in range(width)]
    made = []
    for index in range(width):
        heading = headings[index].strip() if index < len(headings) else ""
        means = _with_language(meaning(heading), contents[index])
        why = "unknown" if not means.field else "heading" if means.sure else "part"
        made.append(Column(index, heading, means, "ignored" if means.field == "ignored" else why))
    made = _without_doubles(made)
    for field, index in guessed(made, contents).items():
        means = _with_language(Meaning(field, sure=False), contents[index])
        made[index] = replace(made[index], means=means, why="content")
    return tuple(made)


def _mark(columns: tuple[Column, ...], body: list[list[str]]) -> str:
    amounts = [column.index for column in columns if column.field in AMOUNTS]
    shown = decimal_mark(cells[at] for cells in body for at in amounts if at < len(cells))
    # Russian and Kazakh tables may have either; Chinese and English ones have a point.
    of_comma = any(column.means.written_in in ("ru", "kk") for column in columns if column.field)
    return shown or ("" if of_comma else ".")


def _width(headings: list[str], body: list[list[str]]) -> int:
    """Up to the last column that has a heading, or is filled in every fifth row: what stands further right is
    a delimiter too many."""
    widths = sorted(len([*_trimmed(cells)]) for cells in body)
    usual = widths[(len(widths) - 1) * 4 // 5] if widths else 0
    return max(len(_trimmed(headings)), usual)


def _trimmed(cells: list[str]) -> list[str]:
    last = max((at for at, cell in enumerate(cells) if cell.strip()), default=-1)
    return cells[: last + 1]


def _with_language(means: Meaning, cells: list[str]) -> Meaning:
    if means.field not in TEXTS or means.language:
        return means
    return replace(means, language=language_of(cells, means.written_in))


def _without_doubles(columns: list[Column]) -> list[Column]:
    """Of columns that would fill the same place the surest, then the first, counts."""
    kept: set[tuple[str, ...]] = set()
    sure_fields = {column.means.field for column in columns if column.why == "heading"}
    for why in ("heading", "part"):
        for at, column in enumerate(columns):
            if column.why != why or column.means.field in SEVERAL:
                continue
            # A heading that was understood in part only never stands beside one that is clear.
            if column.means.target in kept or (why == "part" and column.means.field in sure_fields):
                columns[at] = replace(column, why="twice")
            kept.add(column.means.target)
    return columns


def is_heading_again(cells: list[str], layout: Layout) -> bool:
    """Whether a row in the middle repeats the headings, as printed tables do on every page."""
    again = [
        c
        for c in layout.columns
        if c.heading and c.index < len(cells) and cells[c.index].strip() == c.heading
    ]
    return len(again) >= 2
