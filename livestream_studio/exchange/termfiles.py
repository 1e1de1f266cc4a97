"""Files of terms: TSV (and CSV, XLSX) tables, and TBX as translators' tools write it.

A table has a column a language with the proper name, `kind`, and for each language `ru_also` and
`ru_forbidden`; several forms in a cell are divided by a vertical bar.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from livestream_studio.core.types import StudioError
from livestream_studio.exchange import sheets, text
from livestream_studio.exchange.report import (
    BadCell,
    Fault,
    Imported,
    Tick,
    clean,
    ignore,
    printable,
    read_bytes,
    write_bytes,
)
from livestream_studio.exchange.xml_safe import document, language_of, line_of, parsed
from livestream_studio.languages import codes
from livestream_studio.translation.termbase import Term

TERM_FORMATS = ("tsv", "csv", "xlsx", "tbx")
KINDS = ("brand", "person", "product", "city", "name", "term")
_PREFERRED, _ALSO, _FORBIDDEN = "preferredTerm-admn-sts", "admittedTerm-admn-sts", "deprecatedTerm-admn-sts"
_Words = Mapping[str, list[str]]
# name, other forms, forbidden forms: by language
Sorted = tuple[dict[str, list[str]], dict[str, list[str]], dict[str, list[str]]]


def read_terms(path: Path, *, tick: Tick = ignore) -> Imported[Term]:
    """The terms of a file, by its ending; `tick` as in `read_pairs`. Raises `StudioError` as that does."""
    ending = path.suffix.lower().lstrip(".")
    if ending not in TERM_FORMATS:
        raise StudioError("exchange_format", ending or path.name)
    data = read_bytes(path)
    found: Imported[Term] = Imported()
    if ending == "tbx":
        rows = _of_tbx(data, path)
    else:
        if ending == "xlsx":
            cells = sheets.rows(data, str(path))
        else:
            cells = text.rows(data, str(path), comma=ending == "csv")
        rows = _of_table(cells, path, found.faults)
    for line, kind, (names, forms, forbidden) in rows:
        tick(line)
        try:
            found.records.append(_term(kind, names, forms, forbidden))
        except BadCell as bad:
            found.faults.append(Fault(line, bad.code, bad.detail))
    return found


def write_terms(path: Path, terms: Iterable[Term]) -> int:
    """Writes the terms as the file's ending says; how many. Raises `StudioError`."""
    ending = path.suffix.lower().lstrip(".")
    kept = list(terms)
    if ending == "tbx":
        write_bytes(path, _tbx(kept))
        return len(kept)
    if ending not in TERM_FORMATS:
        raise StudioError("exchange_format", ending or path.name)
    table = [["kind", *(f"{code}{end}" for end in ("", "_also", "_forbidden") for code in codes())]]
    for term in kept:
        each = [{code: (name,) for code, name in term.names.items()}, term.forms, term.forbidden]
        table.append([term.kind, *(" | ".join(part.get(code, ())) for part in each for code in codes())])
    write_bytes(path, sheets.file(table, ending))
    return len(kept)


def _of_table(rows: Iterable[text.Row], path: Path, faults: list[Fault]) -> Iterator[tuple[int, str, Sorted]]:
    header: list[str] | None = None
    for line, cells in rows:
        if header is None:
            header = [cell.strip().lower() for cell in cells]
            if not set(header) & set(codes()):
                raise StudioError("exchange_columns", str(path))
            continue
        if len(cells) > len(header):
            faults.append(Fault(line, "columns", str(len(cells))))
            continue
        named = dict(zip(header, cells, strict=False))
        yield (
            line,
            named.get("kind", "").strip().lower(),
            (
                {code: [named[code]] for code in codes() if named.get(code, "").strip()},
                {code: named.get(f"{code}_also", "").split("|") for code in codes()},
                {code: named.get(f"{code}_forbidden", "").split("|") for code in codes()},
            ),
        )


def _of_tbx(data: bytes, path: Path) -> Iterator[tuple[int, str, Sorted]]:
    """Both dialects: termEntry, langSet, tig or ntig in martif; conceptEntry, langSec, termSec in tbx."""
    for entry in parsed(data, str(path)).iter():
        if entry.tag not in ("termEntry", "conceptEntry"):
            continue
        kind = next((d.text or "" for d in entry.iter("descrip") if d.get("type") == "subjectField"), "")
        names: dict[str, list[str]] = {}
        forms: dict[str, list[str]] = {}
        forbidden: dict[str, list[str]] = {}
        for language in (part for part in entry if part.tag in ("langSet", "langSec")):
            code = language_of(language)
            for group in (part for part in language if part.tag in ("tig", "ntig", "termSec")):
                word = "".join("".join(term.itertext()) for term in group.iter("term"))
                notes = [note for note in group.iter("termNote") if "tatus" in note.get("type", "")]
                status = "".join(note.text or "" for note in notes)
                table = forbidden if status.startswith(("deprecated", "superseded")) else names
                if status.startswith("admitted") or (table is names and code in names):
                    table = forms
                table.setdefault(code, []).append(word)
        yield line_of(entry), kind.strip().lower(), (names, forms, forbidden)


def _term(kind: str, names: _Words, forms: _Words, forbidden: _Words) -> Term:
    proper = {code: clean(each[0]) for code, each in names.items() if code in codes()}
    proper = {code: name for code, name in proper.items() if name}
    if not proper:
        raise BadCell("no_source")
    return Term("", proper, kind if kind in KINDS else "term", _cleaned(forms), _cleaned(forbidden))


def _cleaned(table: _Words) -> dict[str, tuple[str, ...]]:
    made = {code: tuple(filter(None, map(clean, each))) for code, each in table.items() if code in codes()}
    return {code: each for code, each in made.items() if each}


def _tbx(terms: Iterable[Term]) -> bytes:
    root = ET.Element("martif", {"type": "TBX-Basic", "xml:lang": "en"})
    header = ET.SubElement(ET.SubElement(root, "martifHeader"), "fileDesc")
    ET.SubElement(ET.SubElement(header, "sourceDesc"), "p").text = "livestream-studio"
    body = ET.SubElement(ET.SubElement(root, "text"), "body")
    for number, term in enumerate(terms, start=1):
        entry = ET.SubElement(body, "termEntry", id=f"t{number}")
        ET.SubElement(entry, "descrip", type="subjectField").text = term.kind
        for code in codes():
            proper = (term.names[code],) if code in term.names else ()
            groups: list[tuple[str, tuple[str, ...]]] = [(_PREFERRED, proper)]
            groups += [(_ALSO, term.forms.get(code, ())), (_FORBIDDEN, term.forbidden.get(code, ()))]
            if not any(words for _, words in groups):
                continue
            language = ET.SubElement(entry, "langSet", {"xml:lang": code})
            for status, words in groups:
                for word in words:
                    group = ET.SubElement(language, "tig")
                    ET.SubElement(group, "term").text = printable(word)
                    ET.SubElement(group, "termNote", type="administrativeStatus").text = status
    return document(root)
