"""The import assistant: what a file would do is seen and mended before anything is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from livestream_studio import shop
from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue import Plan, RowFault, Severity, write_problems
from livestream_studio.gui import ask
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.products import importing
from livestream_studio.gui.pages.products.columns_list import ColumnsList
from livestream_studio.gui.pages.products.import_layout import arrange
from livestream_studio.gui.pages.products.importing import Asked, Looked
from livestream_studio.gui.pages.products.pictures_choice import PicturesChoice
from livestream_studio.gui.products.floor import ShopFloor
from livestream_studio.gui.tables.column import Column
from livestream_studio.gui.tables.finder import Finder
from livestream_studio.gui.tables.rows_model import RowsModel
from livestream_studio.gui.tables.table_view import TableView
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.section_label import SectionLabel
from livestream_studio.gui.words_rows import row_words
from livestream_studio.gui.work import Work
from livestream_studio.store.catalogue import Saved

_HARD = (Severity.REFUSED, Severity.LEFT_OUT)


@dataclass(frozen=True, slots=True)
class Item:
    """One product of the file: `what` is added, changed or unchanged."""

    what: str
    sku: str
    name: str
    fields: tuple[str, ...] = ()


class ImportView(Translated, QWidget):
    """`finished` carries what was saved, `left`: nothing is to be taken in after all."""

    finished = Signal(object)
    left = Signal()

    def __init__(self, floor: ShopFloor, look: Look, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._floor, self._notices = floor, notices
        self._asked = Asked(Path())
        self._looked: Looked | None = None
        self._again = False  # asked otherwise while it was looked at
        self.looking, self.keeping = Work("import-look", self), Work("import", self)
        self.title, self.summary = QLabel(), QLabel(wordWrap=True)
        self.title.setProperty("kind", "title")
        self.progress = QProgressBar()
        self.heading, self.columns = SectionLabel(), ColumnsList()
        self.sheet, self.currency, self.how = Choice(), Choice(), Choice()
        self.pictures = PicturesChoice()
        self.tabs, self.stack = QTabBar(), QStackedWidget()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for choice in (self.sheet, self.currency, self.how):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.tabs.addTab("")
        self.tabs.addTab("")
        self._make_tables(look)
        self.saves, self.cancel, self.takes = QPushButton(), QPushButton(), QPushButton()
        self.takes.setProperty("kind", "primary")
        arrange(self)
        self._connect()
        self.retranslate()

    @property
    def plan(self) -> Plan | None:
        """What would be done, once the file is read."""
        return self._looked.plan if self._looked else None

    def open(self, path: Path) -> None:
        self._look_at(Asked(path))

    def take_pictures(self, path: Path) -> None:
        """Those of a folder or a zip, for the table that is looked at."""
        self._look_at(replace(self._asked, pictures=path))

    def all_or_nothing(self, on: bool) -> None:
        self.how.set_value("all" if on else "good")
        self._enable()

    def take(self) -> None:
        """Keeps what is shown."""
        if self._looked is not None and self.takes.isEnabled():
            self.progress.setValue(0)
            self.keeping.start(importing.take_in, self._looked, self._floor.store, self.keeping.report)

    def close_now(self) -> None:
        self.looking.close()
        self.keeping.close()

    # Behind it

    def _look_at(self, asked: Asked) -> None:
        self._asked = asked
        if self.looking.running:
            self.looking.cancel()
            self._again = True
            return
        self.progress.setValue(0)
        self.looking.start(importing.look, asked, self._floor.store, self.looking.report)

    def _came(self, looked: Looked) -> None:
        if looked.asked != self._asked:
            return
        self._looked = looked
        self.pictures.put(looked.asked.pictures)
        self.currency.set_value(looked.asked.currency)
        self.columns.put(looked.plan.records.layout, looked.asked.columns)
        self._fill(looked.plan)
        self.retranslate()

    def _worked(self, running: bool) -> None:
        self._enable()
        if not running and self._again:
            self._again = False
            self._look_at(self._asked)

    def _fill(self, plan: Plan) -> None:
        language = QLocale().name()[:2]
        names = {each.sku: each.name(language) for each in plan.records.products.values()}
        items = [Item("added", each.sku, each.name(language)) for each in plan.added]
        items += [
            Item("changed", each.after.sku, each.after.name(language), each.fields) for each in plan.changed
        ]
        items += [Item("unchanged", sku, names.get(sku, "")) for sku in plan.unchanged]
        self.items.set_rows(items)
        order = {severity: at for at, severity in enumerate(Severity)}
        self.problems.set_rows(sorted(plan.problems, key=lambda each: (order[each.severity], each.row)))

    def _failed(self, error: StudioError) -> None:
        self._notices.tell(replace(error.problem, fatal=False))
        if self._looked is None:
            self.left.emit()
        else:  # what was seen before still holds
            self._asked = self._looked.asked
            self._came(self._looked)

    def _stop(self) -> None:
        busy, self._again = self.keeping.running, False
        self.keeping.cancel()
        self.looking.cancel()
        if not busy:
            self._leave()

    def _leave(self) -> None:
        self._looked = None
        self.items.set_rows(())
        self.problems.set_rows(())
        self.left.emit()

    def _kept(self, saved: Saved) -> None:
        self._leave()
        self.finished.emit(saved)

    def _enable(self) -> None:
        plan, busy = self.plan, self.looking.running or self.keeping.running
        whole = self.how.value != "all" or (plan is not None and plan.complete)
        self.takes.setEnabled(plan is not None and bool(plan.products()) and whole and not busy)
        self.saves.setEnabled(plan is not None and bool(plan.problems))
        self.progress.setVisible(busy)
        for widget in (self.columns, self.sheet, self.currency, self.how, self.pictures):
            widget.setEnabled(not self.keeping.running)

    def _save_problems(self) -> None:
        if self.plan is None:
            return
        name = f"{self._asked.path.stem}-problems.csv"
        path = ask.save_file(self, self.tr("Save the problems"), name, self.tr("Tables (*.csv *.tsv *.xlsx)"))
        if path is not None:
            try:
                write_problems(path, self.plan.problems, row_words)
            except StudioError as error:
                self._notices.tell(error.problem)

    def retranslate(self) -> None:
        self.heading.setText(self.tr("What the columns hold"))
        self.cancel.setText(self.tr("Cancel"))
        self.saves.setText(self.tr("Save the problems…"))
        self.how.set_options([("good", self.tr("Take the good rows")), ("all", self.tr("All or nothing"))])
        self.how.setAccessibleName(self.tr("What to take in"))
        self.currency.set_options(
            [
                ("", self.tr("Currency: as the file says")),
                *((code, code) for code in shop.usable_currencies().codes()),
            ]
        )
        self.currency.setAccessibleName(self.tr("The currency of prices that do not say it"))
        self.sheet.setAccessibleName(self.tr("The sheet of the workbook"))
        self.progress.setAccessibleName(self.tr("Progress"))
        self.items.set_headings((self.tr("What"), "SKU", self.tr("Product"), self.tr("What changes")))
        self.problems.set_headings((self.tr("Row"), self.tr("Column"), self.tr("What is wrong")))
        self._retell()

    def _retell(self) -> None:
        self.title.setText(self.tr("Import {0}").format(self._asked.path.name))
        plan = self.plan
        self.summary.setVisible(plan is not None)
        columns = plan is not None and bool(plan.records.layout.columns)
        self.heading.setVisible(columns)
        self.columns.setVisible(columns)
        sheets = self._looked.sheets if self._looked else ()
        self.sheet.setVisible(len(sheets) > 1)
        self.sheet.set_options([(name, name) for name in sheets])
        count = len(plan.problems) if plan else 0
        self.tabs.setTabText(0, self.tr("Products ({0})").format(self.items.rowCount()))
        self.tabs.setTabText(1, self.tr("Problems ({0})").format(count))
        for number, table in enumerate(self.stack.findChildren(TableView)):
            table.setAccessibleName(self.tabs.tabText(number))
        if plan is not None:
            self.sheet.set_value(plan.records.sheet)
            parts = [
                self.tr("%n new", None, len(plan.added)),
                self.tr("%n changed", None, len(plan.changed)),
                self.tr("%n unchanged", None, len(plan.unchanged)),
                self.tr("%n of the catalogue not in the file", None, len(plan.left)),
                self.tr("%n row(s) cannot come in", None, plan.refused),
            ]
            self.summary.setText(self.tr("{0}.").format(self.tr(", ").join(parts)))
            self.takes.setText(self.tr("Take in %n product(s)", None, len(plan.products())))
        else:
            self.takes.setText(self.tr("Take in"))
        self._enable()

    def _what(self, item: Item) -> str:
        return {
            "added": self.tr("new"),
            "changed": self.tr("changed"),
            "unchanged": self.tr("unchanged"),
        }[item.what]

    def _make_tables(self, look: Look) -> None:
        self.items: RowsModel[Item] = RowsModel(
            (
                Column("what", self._what, width=112),
                Column("sku", lambda item: item.sku, width=120),
                Column("name", lambda item: item.name),
                Column("fields", lambda item: self.tr(", ").join(map(self.columns.field_words, item.fields))),
            ),
            lambda item: item.sku,
            self,
        )
        self.problems: RowsModel[RowFault] = RowsModel(
            (
                Column("row", lambda each: str(each.row or "–"), width=72, figures=True),
                Column("column", lambda each: each.column, width=140),
                Column("words", row_words, warns=lambda each: each.severity in _HARD),
            ),
            lambda each: f"{each.row} {each.code} {each.column} {each.value}",
            self,
        )
        self.stack.addWidget(TableView(self.items, Finder(self.items, lambda i: i.sku, self), look))
        self.stack.addWidget(TableView(self.problems, Finder(self.problems, row_words, self), look))

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.columns.said.connect(lambda said: self._look_at(replace(self._asked, columns=said)))
        self.sheet.picked.connect(
            lambda name: self._look_at(replace(self._asked, sheet=str(name), columns={}))
        )
        self.currency.picked.connect(lambda code: self._look_at(replace(self._asked, currency=str(code))))
        self.how.picked.connect(lambda _how: self._enable())
        self.pictures.chosen.connect(self.take_pictures)
        self.saves.clicked.connect(self._save_problems)
        self.cancel.clicked.connect(self._stop)
        self.takes.clicked.connect(self.take)
        for work in (self.looking, self.keeping):
            work.failed.connect(self._failed)
            work.running_changed.connect(self._worked)
            work.progress.connect(lambda share: self.progress.setValue(round(100 * share)))
        self.looking.done.connect(self._came)
        self.keeping.done.connect(self._kept)
