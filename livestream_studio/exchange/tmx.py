"""TMX 1.4, the translators' exchange format, as far as memories need it."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping

from livestream_studio import __version__
from livestream_studio.exchange.report import printable
from livestream_studio.exchange.xml_safe import document, language_of, line_of, parsed

# Elements that hold another tool's formatting codes; what stands in them is no text of the line.
_CODES = frozenset({"bpt", "ept", "it", "ph", "ut"})

Unit = tuple[int, dict[str, str], dict[str, str]]


def units(data: bytes, path: str) -> Iterator[Unit]:
    """Each translation unit: its line, its text by language, its properties. Raises `StudioError`."""
    for unit in parsed(data, path).iter("tu"):
        texts: dict[str, str] = {}
        for variant in unit.iter("tuv"):
            segment = variant.find("seg")
            if segment is not None:
                texts.setdefault(language_of(variant), _text(segment))
        properties = {prop.get("type", ""): prop.text or "" for prop in unit.findall("prop")}
        yield line_of(unit), texts, properties


def file(lines: Iterable[tuple[Mapping[str, str], Mapping[str, str]]], source: str) -> bytes:
    """A TMX file of texts by language, each with its properties; `source` is the spoken language."""
    root = ET.Element("tmx", version="1.4")
    ET.SubElement(
        root,
        "header",
        {
            "creationtool": "livestream-studio",
            "creationtoolversion": __version__,
            "segtype": "sentence",
            "o-tmf": "livestream-studio",
            "adminlang": "en",
            "srclang": source or "*all*",
            "datatype": "plaintext",
        },
    )
    body = ET.SubElement(root, "body")
    for texts, properties in lines:
        unit = ET.SubElement(body, "tu")
        for name, value in properties.items():
            if value:
                ET.SubElement(unit, "prop", type=name).text = printable(value)
        for language, text in texts.items():
            variant = ET.SubElement(unit, "tuv", {"xml:lang": language})
            ET.SubElement(variant, "seg").text = printable(text)
    return document(root, '<!DOCTYPE tmx SYSTEM "tmx14.dtd">')


def _text(element: ET.Element) -> str:
    """The text of a segment without other tools' codes, but with what stands between them."""
    text = element.text or ""
    for child in element:
        text += ("" if child.tag in _CODES else _text(child)) + (child.tail or "")
    return text
