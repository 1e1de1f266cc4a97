"""A session's lines as rows: what was said, with its translations beside it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from livestream_studio.core.types import Cue, Origin

Key = tuple[int, int]  # utterance and part
AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class Row:
    """One line of speech. `cues` by language; `delays` in milliseconds after the end of speech; `notice` is
    a sentence for the host, shown below."""

    key: Key
    cues: dict[str, Cue] = field(default_factory=dict)
    delays: dict[str, int] = field(default_factory=dict)
    notice: str = ""

    @property
    def start_ms(self) -> int:
        return min((cue.start_ms for cue in self.cues.values()), default=0)

    @property
    def hidden(self) -> bool:
        return any(cue.hidden for cue in self.cues.values())


class TranscriptModel(QAbstractTableModel):
    """A column for each language, the spoken one first. `accept` takes cues in any order.

    `edited` carries a cue and the text that a person wants in its place; what becomes of it comes back
    through `accept`.
    """

    edited = Signal(object, str)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.languages: tuple[str, ...] = ()
        self._rows: list[Row] = []
        self._keys: list[Key] = []

    def begin(self, source: str, targets: Iterable[str]) -> None:
        """Empty, for another session."""
        self.beginResetModel()
        self.languages = (source, *targets)
        self._rows, self._keys = [], []
        self.endResetModel()

    def accept(self, cue: Cue, delay_ms: int | None = None) -> None:
        """A line, a longer or mended version of one, or (a partial without text) one taken back."""
        if cue.language not in self.languages:
            return
        key = (cue.utterance, cue.part)
        at = bisect_left(self._keys, key)
        known = at < len(self._keys) and self._keys[at] == key
        taken_back = not cue.text and not cue.final
        if taken_back:
            if known:
                self._take_back(at, cue.language)
            return
        row = self._rows[at] if known else Row(key)
        row.cues[cue.language] = cue
        if delay_ms is not None and cue.final and cue.language not in row.delays:
            row.delays[cue.language] = delay_ms
        if known:
            self._changed(at, cue.language)
            return
        self.beginInsertRows(_NOWHERE, at, at)
        self._rows.insert(at, row)
        self._keys.insert(at, key)
        self.endInsertRows()

    def set_notice(self, key: Key, words: str) -> None:
        """A sentence for the host beside a line; an empty one takes it away."""
        at = self.find(key)
        if at >= 0 and self._rows[at].notice != words:
            self._rows[at].notice = words
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(self.languages) - 1))

    def row(self, number: int) -> Row:
        return self._rows[number]

    def find(self, key: Key) -> int:
        """The number of a row, -1 where there is none."""
        at = bisect_left(self._keys, key)
        return at if at < len(self._keys) and self._keys[at] == key else -1

    def cue(self, index: AnyIndex) -> Cue | None:
        if not index.isValid():
            return None
        return self._rows[index.row()].cues.get(self.languages[index.column()])

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    # What Qt asks

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.languages)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cue = self.cue(index)
        if cue is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return cue.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{cue.language} {cue.text}" if cue.text else f"{cue.language} –"
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        cue = self.cue(index)
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if cue is not None and cue.final else plain

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        cue, text = self.cue(index), " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or cue is None or not text or text == cue.text:
            return False
        self.edited.emit(cue, text)
        return True

    def _take_back(self, at: int, language: str) -> None:
        row = self._rows[at]
        cue = row.cues.get(language)
        if cue is None or cue.final:
            return
        del row.cues[language]
        if any(other.final or other.origin is Origin.SPEECH for other in row.cues.values()):
            self._changed(at, language)
            return
        self.beginRemoveRows(_NOWHERE, at, at)
        del self._rows[at], self._keys[at]
        self.endRemoveRows()

    def _changed(self, at: int, language: str) -> None:
        index = self.index(at, self.languages.index(language))
        self.dataChanged.emit(index, index)
