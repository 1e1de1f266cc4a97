"""XML without its dangers: no declared entities, nothing fetched, bounded depth."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from xml.parsers import expat

from livestream_studio.core.types import StudioError

DEEPEST = 64
MOST_ELEMENTS = 3_000_000
LINE = "\0line"  # an attribute no file can have: where the element began


class _Refused(Exception):
    """The file declares what it may not."""


def parsed(data: bytes, path: str) -> ET.Element:
    """The root element; every element says in the attribute `LINE` on which line it began.

    A document type may be named, as TMX files do, but is never read; a file that declares entities
    is refused. Names keep their prefix, so `xml:lang` is just that. Raises `StudioError`:
    exchange_unsafe, exchange_unreadable.
    """
    builder = ET.TreeBuilder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    depth = count = 0

    def start(tag: str, attributes: Mapping[str, str]) -> None:
        nonlocal depth, count
        depth += 1
        count += 1
        if depth > DEEPEST or count > MOST_ELEMENTS:
            raise _Refused
        builder.start(tag, {**attributes, LINE: str(parser.CurrentLineNumber)})

    def end(tag: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(tag)

    def refuse(*_: object) -> int:
        raise _Refused

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.EntityDeclHandler = refuse  # internal and external, general and parameter
    parser.ExternalEntityRefHandler = refuse
    try:
        parser.Parse(data, True)
        return builder.close()
    except _Refused as error:
        raise StudioError("exchange_unsafe", path) from error
    except (expat.ExpatError, LookupError, ValueError, AssertionError) as error:
        raise StudioError("exchange_unreadable", path) from error


def line_of(element: ET.Element) -> int:
    return int(element.get(LINE, "0"))


def language_of(element: ET.Element) -> str:
    """The element's own language as a two-letter code, empty where it names none: ru-RU is ru."""
    named = element.get("xml:lang") or element.get("lang") or ""
    code = named.replace("_", "-").split("-")[0].lower()
    return {"chi": "zh", "zho": "zh", "cmn": "zh", "rus": "ru", "kaz": "kk"}.get(code, code)


def document(root: ET.Element, doctype: str = "") -> bytes:
    """The file of a tree: UTF-8, indented."""
    ET.indent(root)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' + (f"{doctype}\n" if doctype else "")
    return head.encode() + ET.tostring(root, encoding="unicode").encode("utf-8") + b"\n"
