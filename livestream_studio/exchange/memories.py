"""Files of approved lines: TSV, CSV, XLSX and TMX.

Tables have one column a language, named in the first row (zh, ru, kk, or the language's name), and
may have `kind` and `show`. Without such a row, the first two columns are source and target.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from livestream_studio.core.types import StudioError
from livestream_studio.exchange import sheets, text, tmx
from livestream_studio.exchange.report import (
    BadCell,
    Fault,
    Imported,
    Tick,
    clean,
    ignore,
    read_bytes,
    write_bytes,
)
from livestream_studio.languages import codes, profile
from livestream_studio.translation.memory.amounts import changed_amounts
from livestream_studio.translation.memory.entry import Kind
from livestream_studio.translation.memory.pair import Pair

MEMORY_FORMATS = ("tsv", "csv", "xlsx", "tmx")
_EXTRA = ("kind", "show")
# What tools put over a column of lines and one of translations; no host says both as one line.
_HEADINGS = frozenset(
    "source src original 原文 源文 оригинал түпнұсқа target tgt translation 译文 翻译 перевод аударма".split()
) | {"source text", "target text"}
Texts = Mapping[str, str]


def read_pairs(
    path: Path,
    source: str = "",
    targets: Sequence[str] = (),
    *,
    kind: Kind = Kind.MEMORY,
    show: str = "",
    tick: Tick = ignore,
) -> Imported[Pair]:
    """The approved lines of a file, by its ending; `source` is the spoken language, else the first column.

    `tick` hears the number of each line that is read; what it raises ends the reading.

    Raises `StudioError`: exchange_unreadable, exchange_too_large, exchange_unsafe, exchange_format, and
    exchange_columns where a table does not say its languages and `source` and one target are not named.
    """
    found: Imported[Pair] = Imported()
    for line, texts, extra in _units(path, source, targets, found.faults):
        tick(line)
        try:
            found.records += _pairs(texts, extra, source, targets, kind, show)
        except BadCell as bad:
            found.faults.append(Fault(line, bad.code, bad.detail))
    return found


def write_pairs(path: Path, pairs: Iterable[Pair]) -> int:
    """Writes the lines as the file's ending says; how many. Raises `StudioError`."""
    lines: dict[tuple[str, str, str, str], dict[str, str]] = {}
    for pair in pairs:
        texts = lines.setdefault(
            (pair.source_language, pair.source, pair.kind.value, pair.show),
            {pair.source_language: pair.source},
        )
        texts[pair.target_language] = pair.target
    extras = [{"kind": kind, "show": show} for _, _, kind, show in lines]
    ending = path.suffix.lower().lstrip(".")
    if ending == "tmx":
        spoken = {language for language, _, _, _ in lines}
        both = list(zip(lines.values(), extras, strict=True))
        write_bytes(path, tmx.file(both, spoken.pop() if len(spoken) == 1 else ""))
        return len(lines)
    if ending not in MEMORY_FORMATS:
        raise StudioError("exchange_format", ending or path.name)
    order = list(dict.fromkeys(language for texts in lines.values() for language in texts))
    table = [[*order, *_EXTRA]]
    table += [
        [*(texts.get(language, "") for language in order), *extra.values()]
        for texts, extra in zip(lines.values(), extras, strict=True)
    ]
    write_bytes(path, sheets.file(table, ending))
    return len(lines)


def _units(path: Path, source: str, targets: Sequence[str], faults: list[Fault]) -> Iterator[tmx.Unit]:
    ending = path.suffix.lower().lstrip(".")
    if ending not in MEMORY_FORMATS and ending != "txt":
        raise StudioError("exchange_format", ending or path.name)
    data = read_bytes(path)
    if ending == "tmx":
        yield from tmx.units(data, str(path))
        return
    if ending == "xlsx":
        rows = sheets.rows(data, str(path))
    else:
        rows = text.rows(data, str(path), comma=_comma(ending))
    header: list[str] | None = None
    for line, cells in rows:
        if header is None:
            header = [column_of(cell) for cell in cells]
            if len({name for name in header if name in codes()}) >= 2:
                continue
            header = [source, *targets[:1]]
            if len(header) != 2 or not all(header):
                raise StudioError("exchange_columns", str(path))
            if {cell.strip().casefold() for cell in cells[:2]} <= _HEADINGS:
                continue
        if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
            faults.append(Fault(line, "columns", str(len(cells))))
            continue
        named = {name: cell for name, cell in zip(header, cells, strict=False) if name}
        yield (
            line,
            {name: cell for name, cell in named.items() if name in codes()},
            {name: named.get(name, "") for name in _EXTRA},
        )


def _pairs(
    texts: Texts, extra: Texts, source: str, targets: Sequence[str], kind: Kind, show: str
) -> list[Pair]:
    known = {language: clean(cell) for language, cell in texts.items() if language in codes()}
    spoken = source or next(iter(known), "")
    if not known.get(spoken):
        raise BadCell("no_source", spoken)
    said = {
        language: cell
        for language, cell in known.items()
        if cell and language != spoken and (not targets or language in targets)
    }
    if not said:
        raise BadCell("no_target")
    for language, cell in {spoken: known[spoken], **said}.items():
        if not any(character.isalnum() for character in cell):
            raise BadCell("language", language)
        # A Chinese column without one Chinese character is a column that was mixed up.
        if not profile(language).letters.search(cell) and any(
            profile(other).letters.search(cell) for other in codes()
        ):
            raise BadCell("language", language)
    for language, cell in said.items():
        if changed := changed_amounts(spoken, known[spoken], language, cell):
            raise BadCell("numbers", changed[0].partition(":")[2])
    its_kind = Kind(extra["kind"]) if extra.get("kind") in ("script", "memory") else kind
    its_show = clean(extra.get("show") or "") or show
    return [Pair(spoken, to, known[spoken], cell, its_kind, its_show) for to, cell in said.items()]


def column_of(cell: str) -> str:
    """The language or field that a column's heading names; empty for any other."""
    name = cell.strip().lower().replace("_", "-")
    if name in _EXTRA:
        return name
    for code in codes():
        facts = profile(code)
        if name.split("-")[0] == code or name in (facts.english.lower(), facts.autonym.lower()):
            return code
    return {"汉语": "zh", "俄语": "ru", "哈萨克语": "kk", "китайский": "zh", "казахский": "kk"}.get(name, "")


def _comma(ending: str) -> bool | None:
    return {"csv": True, "tsv": False}.get(ending)
