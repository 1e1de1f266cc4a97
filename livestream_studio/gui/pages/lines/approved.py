"""The host's memory: every line that a person approved or corrected."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QComboBox, QPushButton

from livestream_studio.core.types import StudioError
from livestream_studio.exchange import MEMORY_FORMATS
from livestream_studio.gui import ask
from livestream_studio.gui.pages.lines.check import Check, HintWords
from livestream_studio.gui.pages.lines.demo_show import demo_lines
from livestream_studio.gui.pages.lines.desk import Desk, Tools
from livestream_studio.gui.pages.lines.line_editor import Draft, LineEditor
from livestream_studio.gui.pages.lines.numbers import numbers
from livestream_studio.gui.pages.lines.scan import Scan
from livestream_studio.gui.pages.lines.transfer import export_lines, import_lines
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.tables.column import Column
from livestream_studio.languages import profile
from livestream_studio.store.journal import now
from livestream_studio.store.memory import MemoryStore
from livestream_studio.translation.memory.entry import Kind
from livestream_studio.translation.memory.pair import Pair

FILES = " ".join(f"*.{ending}" for ending in MEMORY_FORMATS)


class ApprovedTab(Desk):
    def __init__(self, tools: Tools, store: MemoryStore, check: Check, settings: SettingsHolder) -> None:
        self._store, self._check, self._settings = store, check, settings
        self._directions, self._looks = QComboBox(), QPushButton()
        columns = [
            Column[Pair]("direction", lambda p: f"{p.source_language} → {p.target_language}".upper(), 88),
            Column[Pair](
                "source",
                lambda p: p.source,
                tip=lambda p: p.source,
                strong=lambda p: numbers(p.source_language, p.source),
            ),
            Column[Pair](
                "target",
                lambda p: p.target,
                tip=lambda p: p.target,
                strong=lambda p: numbers(p.target_language, p.target),
            ),
            Column[Pair]("hints", self._hints, 168, warns=lambda p: True, tip=self._hints),
            Column[Pair]("by", when, 132, key=lambda p: p.created, detail=lambda p: p.by, optional=True),
        ]
        editor = LineEditor(check, one_target=True)
        super().__init__(tools, columns, lambda p: p.id, _words, editor, "book-open")
        self._hint_words = HintWords(self)
        self._scan = Scan(check, self)
        self._scan.found.connect(self._scanned)
        self._directions.setMinimumHeight(32)
        self._directions.activated.connect(self._filter)
        self._looks.setCheckable(True)
        self._looks.setMinimumHeight(32)
        self._looks.toggled.connect(self._filter)
        self.add_filters(self._directions, self._looks)
        self.table.sortable(-1)
        self.retranslate()

    def load(self) -> list[Pair]:
        return self._store.all(kind=Kind.MEMORY)

    def swap_kept(self, before: Sequence[Pair], after: Sequence[Pair]) -> None:
        self._store.replace(before, after)

    def changed_rows(self, before: Sequence[Pair], after: Sequence[Pair]) -> list[Pair]:
        gone = {pair.id for pair in (*before, *after)}
        return sorted([*(p for p in self.model.rows if p.id not in gone), *after], key=lambda p: p.place)

    def reload(self, choose: Iterable[str] = (), rows: list[Pair] | None = None) -> None:
        super().reload(choose, rows)
        self._list_directions()
        self._scan.begin(self.model.rows)

    def show_in_editor(self, row: Pair | None) -> None:
        if row is None:
            self.editor.put(None)
            return
        about = " · ".join(filter(None, (when(row), row.by)))
        targets = {row.target_language: row.target}
        self.editor.put(Draft(row.source_language, row.source, targets, row.id, about))

    def add(self) -> None:
        self.table.clearSelection()
        settings = self._settings.value
        spoken, into = self._direction() or (settings.source, next(iter(settings.targets), "ru"))
        self.editor.put(Draft(spoken, "", {into: ""}))
        self.beside.show()
        self.editor.begin()

    def write(self, draft: Draft) -> bool:
        (into, target), by = next(iter(draft.targets.items())), self.tools.by
        if not target:
            return False
        if draft.id:
            old = next((pair for pair in self.model.rows if pair.id == draft.id), None)
            if old is None:
                return False  # deleted since
            new = replace(old, source=draft.source, target=target, created=now(), by=by)
            if new.source != old.source:
                new = replace(new, normal="", sound="")
            return self.push(self.tr("Edit a line"), [old], [new])
        new = Pair(draft.language, into, draft.source, target, id=str(uuid.uuid4()), by=by)
        try:
            kept = self._store.add([new], by)
        except StudioError as error:
            self.tell(error)
            return False
        self.done(self.tr("Add a line"), kept.before, kept.after)
        return True

    def remove(self, rows: Sequence[Pair]) -> None:
        self.push(self.tr("Delete %n line(s)", None, len(rows)), rows, [])

    def import_(self) -> None:
        path = ask.open_file(self, self.tr("Import approved lines"), self.tr("Lines ({0})").format(FILES))
        if path is not None:
            settings = self._settings.value
            direction = self._direction() or (settings.source, next(iter(settings.targets), "ru"))
            self.start(path, import_lines, path, self._store, direction, Kind.MEMORY, "", self.tools.by)

    def export(self) -> None:
        filters = ";;".join(f"{ending.upper()} (*.{ending})" for ending in MEMORY_FORMATS)
        path = ask.save_file(self, self.tr("Export the lines that are shown"), "lines.tsv", filters)
        if path is not None:
            self.start(path, export_lines, path, self.finder.shown())

    def demo(self) -> None:
        """Some of the demo show's lines, as if they had been approved on the air; one has a slip in it."""
        lines = demo_lines()
        texts = [line.texts for line in lines[:24]]
        pairs = [Pair("zh", code, each["zh"], each[code]) for each in texts for code in ("ru", "kk")]
        pairs += [Pair("ru", "kk", each["ru"], each["kk"]) for each in texts[:6]]
        pairs.append(Pair("zh", "ru", "这件连衣裙今天299元。", "Это платье сегодня 399 юаней."))
        kept = self._store.add(pairs, self.tools.by)
        self.done(self.tr("Add a line"), kept.before, kept.after)

    def counted(self) -> str:
        return self.tr("%n approved line(s)", None, len(self.model.rows))

    def retranslate(self) -> None:
        super().retranslate()
        self.search.set_words(self.tr("Search approved lines"))
        self._directions.setAccessibleName(self.tr("Languages"))
        self._directions.setItemText(0, self.tr("All languages"))
        self._looks.setText(self.tr("To look at"))
        self._looks.setToolTip(
            self.tr("Only lines whose amounts differ, or which use a form that must not be")
        )
        self.empty.set_words(
            self.tr(
                "What you approve or correct on the air is kept here, and comes first the next time "
                "somebody says it."
            ),
            self.tr("Add a line"),
        )
        self.model.set_headings(
            [
                self.tr("Languages"),
                self.tr("Said"),
                self.tr("Translation"),
                self.tr("To look at"),
                self.tr("When, by whom"),
            ]
        )

    def close_now(self) -> None:
        self._scan.stop()
        super().close_now()

    def _hints(self, pair: Pair) -> str:
        return self._hint_words.line(self._check(pair))

    def _scanned(self, count: int) -> None:
        said = self.tr("%n to look at", None, count) if count else ""
        self.count.setText(" · ".join(filter(None, (self.counted(), said))) if self.model.rows else "")

    def _direction(self) -> tuple[str, str] | None:
        found: tuple[str, str] | None = self._directions.currentData()
        return found

    def _list_directions(self) -> None:
        held = self._direction()
        found = sorted({(pair.source_language, pair.target_language) for pair in self.model.rows})
        self._directions.clear()
        self._directions.addItem(self.tr("All languages"), None)
        for spoken, into in found:
            words = f"{profile(spoken).autonym} → {profile(into).autonym}"
            self._directions.addItem(words, (spoken, into))
        self._directions.setCurrentIndex(found.index(held) + 1 if held in found else 0)

    def _filter(self) -> None:
        direction, looks = self._direction(), self._looks.isChecked()

        def wanted(pair: Pair) -> bool:
            right = direction is None or (pair.source_language, pair.target_language) == direction
            return right and (not looks or bool(self._check(pair)))

        self.finder.only(wanted if direction or looks else None)


def when(pair: Pair) -> str:
    moment = QDateTime.fromString(pair.created, Qt.DateFormat.ISODateWithMs)
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)


def _words(pair: Pair) -> str:
    return f"{pair.source}\n{pair.target}\n{pair.by}"
