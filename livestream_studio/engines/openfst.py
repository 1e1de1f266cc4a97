"""OpenFst's binary files, as far as the language model of a speech model needs them: `const`, `vector` and
`ngram` are read, `const` is written.

After OpenFst 1.6 to 1.8 (`fst.cc`, `const-fst.h`, `vector-fst.h`, `symbol-table.cc`): little-endian, costs in
the tropical semiring. Only acceptors: a language model has one label on an arc.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAGIC, _SYMBOLS = 0x7EB2FDD6, 0x7EB2FB74
_HAS_SYMBOLS, _HAS_OUTPUT_SYMBOLS, _ALIGNED = 1, 2, 4
_ALIGNMENT = 16  # bytes
# Expanded, an acceptor, its arcs sorted by label: what OpenFst then need not find out.
_PROPERTIES = 0x1 | 0x1_0000 | 0x1000_0000 | 0x4000_0000
ARC = np.dtype([("label", "<i4"), ("output", "<i4"), ("cost", "<f4"), ("target", "<i4")])
_STATE = np.dtype([("final", "<f4"), ("at", "<u4"), ("arcs", "<u4"), ("in", "<u4"), ("out", "<u4")])


class UnknownKind(ValueError):
    """A file of another type than can be read here; the message names it."""


@dataclass(frozen=True, slots=True)
class Acceptor:
    """The arcs of state `s` are `arcs[first[s] : first[s + 1]]`, sorted by label, 0 (the empty word) first; a
    state with an endless `final` cost is not final. `symbols`: the tables of words, as the file has them."""

    start: int
    final: NDArray[np.float32]
    first: NDArray[np.int64]
    arcs: NDArray[np.void]
    symbols: bytes = b""
    flags: int = 0

    def checked(self) -> Acceptor:
        """Itself. Raises `ValueError` where it leads out of itself, or is no sorted acceptor."""
        states, counts = len(self.final), np.diff(self.first)
        if not 0 <= self.start < states or len(counts) != states or (counts < 0).any():
            raise ValueError("states")
        if self.first[0] != 0 or self.first[-1] != len(self.arcs):
            raise ValueError("arcs")
        if len(self.arcs) and not 0 <= self.arcs["target"].min() <= self.arcs["target"].max() < states:
            raise ValueError("targets")
        labels, source = self.arcs["label"].astype(np.int64), np.repeat(np.arange(states), counts)
        if (labels != self.arcs["output"]).any() or (np.diff(source * 2**32 + labels) < 0).any():
            raise ValueError("no sorted acceptor")
        return self

    def words(self) -> dict[str, int]:
        """The labels of the words in the table of symbols that Vosk reads; empty where there is none."""
        if not self.flags & _HAS_OUTPUT_SYMBOLS:
            return {}
        return Reader(self.symbols).symbols(tables=2 if self.flags & _HAS_SYMBOLS else 1)


class Reader:
    """A walk through bytes. Raises `ValueError` or `struct.error` where they end too soon."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def number(self, form: str) -> int:
        (value,) = struct.unpack_from(f"<{form}", self.data, self.at)
        self.at += struct.calcsize(f"<{form}")
        return int(value)

    def text(self) -> bytes:
        size = self.number("i")
        self.at += size
        return self.data[self.at - size : self.at]

    def array(self, kind: Any, count: int) -> NDArray[Any]:
        found = np.frombuffer(self.data, kind, count, self.at)
        self.at += found.nbytes
        return found

    def align(self) -> None:
        self.at += -self.at % _ALIGNMENT

    def symbols(self, tables: int) -> dict[str, int]:
        """The last of so many tables."""
        self.skip_symbols(tables - 1)
        data, size, label = self.data, struct.Struct("<i"), struct.Struct("<q")
        found, count, at = {}, self._open_symbols(), self.at
        for _ in range(count):
            end = at + 4 + size.unpack_from(data, at)[0]
            found[data[at + 4 : end].decode("utf-8", "replace")] = label.unpack_from(data, end)[0]
            at = end + 8
        self.at = at
        return found

    def skip_symbols(self, tables: int) -> None:
        first = self.at
        for table in range(tables):
            if table and self.data.startswith(self.data[first : self.at], self.at):  # as it nearly always is
                self.at += self.at - first
                continue
            size, count, at = struct.Struct("<i"), self._open_symbols(), self.at
            for _ in range(count):
                at += 12 + size.unpack_from(self.data, at)[0]
            self.at = at

    def _open_symbols(self) -> int:
        if self.number("i") != _SYMBOLS:
            raise ValueError("symbols")
        self.text()  # its name
        self.number("q")  # the next free label
        return self.number("q")


def read(path: Path) -> Acceptor:
    """Raises `OSError`, `UnknownKind`, and `ValueError` for a file that is damaged or no acceptor."""
    reader = Reader(path.read_bytes())
    try:
        return _read(reader).checked()
    except (struct.error, IndexError, OverflowError, MemoryError) as error:
        raise ValueError(str(error)) from error


def _read(reader: Reader) -> Acceptor:
    if reader.number("i") != MAGIC:
        raise ValueError("no FST")
    kind, arcs_kind, version, flags = (reader.text(), reader.text(), reader.number("i"), reader.number("i"))
    if arcs_kind != b"standard":
        raise UnknownKind(arcs_kind.decode("ascii", "replace"))
    reader.number("Q")  # properties
    start, states, arcs = (reader.number("q") for _ in range(3))
    at, tables = reader.at, flags & (_HAS_SYMBOLS | _HAS_OUTPUT_SYMBOLS)
    reader.skip_symbols(tables.bit_count())
    symbols = reader.data[at : reader.at]
    if kind == b"const":
        final, first, found = _const(reader, states, arcs, version == 1 or bool(flags & _ALIGNED))
    elif kind == b"vector":
        final, first, found = _vector(reader, states)
    elif kind == b"ngram":
        from livestream_studio.engines.openfst_ngram import arcs_of

        final, first, found = arcs_of(reader)
    else:
        raise UnknownKind(kind.decode("ascii", "replace"))
    return Acceptor(start, final, first, found, symbols, tables)


Parts = tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.void]]


def _const(reader: Reader, states: int, arcs: int, aligned: bool) -> Parts:
    if aligned:
        reader.align()
    table = reader.array(_STATE, states)
    if aligned:
        reader.align()
    return table["final"], np.append(table["at"].astype(np.int64), arcs), reader.array(ARC, arcs)


def _vector(reader: Reader, states: int) -> Parts:
    final, first, arcs = [], [0], []
    for _ in range(states):
        final.append(reader.array("<f4", 1))
        arcs.append(reader.array(ARC, reader.number("q")))
        first.append(first[-1] + len(arcs[-1]))
    return np.concatenate(final), np.array(first, np.int64), np.concatenate(arcs)


def write(grammar: Acceptor, path: Path) -> None:
    """As `const`. Raises `OSError`."""
    states = np.zeros(len(grammar.final), _STATE)
    states["final"], states["at"] = grammar.final, grammar.first[:-1]
    states["arcs"] = np.diff(grammar.first)
    empty = np.concatenate([[0], np.cumsum(grammar.arcs["label"] == 0)])
    states["in"] = states["out"] = np.diff(empty[grammar.first])
    head = struct.pack("<ii5si8sii", MAGIC, 5, b"const", 8, b"standard", 2, grammar.flags)
    head += struct.pack("<Qqqq", _PROPERTIES, grammar.start, len(states), len(grammar.arcs))
    path.write_bytes(b"".join((head, grammar.symbols, states.tobytes(), grammar.arcs.tobytes())))
