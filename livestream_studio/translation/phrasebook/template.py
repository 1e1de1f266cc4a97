"""Templates as a parse tree: text, slots, and choices that agree with a slot.

The format is described in `assets/phrasebook/README.md`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

LANGUAGES = ("zh", "ru", "kk")
Agreement = Literal["gender", "number", "harmony"]

_BRACES = re.compile(r"\{([^{}]*)\}")
_SLOT = re.compile(r"([a-z]+)([1-9]?)(?::([a-z]+(?:\.[a-z]+)*)|([?#~])(.*))?")
_AGREEMENT: dict[str, tuple[Agreement, int, str]] = {
    "?": ("gender", 4, "ru"),
    "#": ("number", 3, "ru"),
    "~": ("harmony", 2, "kk"),
}


class PhrasebookError(ValueError):
    """What is wrong with a phrasebook file, and where: `path`, `line` (from 1), `what`."""

    def __init__(self, path: Path | str, line: int, what: str) -> None:
        super().__init__(f"{path}:{line}: {what}")
        self.path, self.line, self.what = str(path), line, what


@dataclass(frozen=True, slots=True)
class Text:
    """Words and punctuation as they stand."""

    text: str


@dataclass(frozen=True, slots=True)
class Slot:
    """The filling of `key` in `form`. Keys `price` and `price2` are two fillings of kind `price`."""

    key: str
    kind: str
    form: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of `options`, by the filling of `key`.

    gender: m f n pl · number: one few many · harmony: back front.
    """

    key: str
    kind: str
    by: Agreement
    options: tuple[str, ...]


Node = Text | Slot | Choice


@dataclass(frozen=True, slots=True)
class Template:
    """One aligned line. `tags`: what a product must have to stand here (see `slots/product.tsv`)."""

    id: str
    zh: tuple[Node, ...]
    ru: tuple[Node, ...]
    kk: tuple[Node, ...]
    tags: frozenset[str] = frozenset()

    def nodes(self, language: str) -> tuple[Node, ...]:
        return {"zh": self.zh, "ru": self.ru, "kk": self.kk}[language]

    def slots(self, language: str | None = None) -> dict[str, str]:
        """Slot keys, in order of appearance, with their kinds; of every language where none is named."""
        found: dict[str, str] = {}
        for each in LANGUAGES if language is None else (language,):
            found |= {node.key: node.kind for node in self.nodes(each) if not isinstance(node, Text)}
        return found


def parse_line(text: str, language: str, kinds: frozenset[str]) -> tuple[Node, ...]:
    """The nodes of one language's line. Raises ValueError that says what is wrong."""
    nodes: list[Node] = []
    at = 0
    for match in _BRACES.finditer(text):
        nodes += _text(text[at : match.start()])
        nodes.append(_slot(match[1], language, kinds))
        at = match.end()
    nodes += _text(text[at:])
    if not nodes:
        raise ValueError(f"{language} is empty")
    return tuple(nodes)


def read_templates(path: Path, kinds: frozenset[str]) -> Iterator[tuple[int, Template]]:
    """The templates of one file with their line numbers. Raises PhrasebookError."""
    header: list[str] | None = None
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if header is None:
            header = cells
            if header[:4] != ["id", *LANGUAGES] or header[4:] not in ([], ["product"]):
                raise PhrasebookError(path, number, "the header is not: id zh ru kk [product]")
            continue
        if not 4 <= len(cells) <= len(header):
            raise PhrasebookError(path, number, f"{len(cells)} columns instead of {len(header)}")
        if not re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)+", cells[0]):
            raise PhrasebookError(path, number, f"{cells[0]!r} is not an id like price.only")
        try:
            zh, ru, kk = (
                parse_line(cell, language, kinds)
                for language, cell in zip(LANGUAGES, cells[1:4], strict=True)
            )
        except ValueError as error:
            raise PhrasebookError(path, number, f"{cells[0]}: {error}") from error
        yield number, Template(cells[0], zh, ru, kk, frozenset("".join(cells[4:]).split()))


def _text(text: str) -> list[Node]:
    if "{" in text or "}" in text:
        raise ValueError(f"a brace without its partner in {text!r}")
    return [Text(text)] if text else []


def _slot(inside: str, language: str, kinds: frozenset[str]) -> Node:
    match = _SLOT.fullmatch(inside)
    if match is None:
        raise ValueError(f"{{{inside}}} is not a slot")
    kind, digit, form, mark, options = match.groups()
    if kind not in kinds:
        raise ValueError(f"{{{inside}}}: no slot is called {kind!r}")
    if mark is None:
        return Slot(kind + digit, kind, tuple(form.split(".")) if form else ())
    by, wanted, its_language = _AGREEMENT[mark]
    choices = tuple(options.split("|"))
    if language != its_language or len(choices) != wanted:
        raise ValueError(f"{{{inside}}}: {mark} takes {wanted} choices, in {its_language} only")
    return Choice(kind + digit, kind, by, choices)
