"""The import assistant: what a file would do is seen and mended before anything is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue import Plan, RowFault, Severity, write_problems
from livestream_studio.gui import ask
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.products import importing
from livestream_studio.gui.pages.products.columns_list import ColumnsList
from livestream_studio.gui.pages.products.fields import CURRENCIES
from livestream_studio.gui.pages.products.importing import Asked, Looked
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
        self.looking, self.keeping = Work("import-look", self), Work("import", self)
        self._title, self._summary = QLabel(), QLabel(wordWrap=True)
        self._title.setProperty("kind", "title")
        self._progress = QProgressBar()
        self._heading, self.columns = SectionLabel(), ColumnsList()
        self._sheet, self._currency, self._how = Choice(), Choice(), Choice()
        self._pictures = QPushButton()
        self._pictures.setIcon(icon("image"))
        self._tabs, self._stack = QTabBar(), QStackedWidget()
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for choice in (self._sheet, self._currency, self._how):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
            choice.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tabs.addTab("")
        self._tabs.addTab("")
        self._make_tables(look)
        self._save, self._cancel, self.takes = QPushButton(), QPushButton(), QPushButton()
        self.takes.setProperty("kind", "primary")
        self._arrange()
        self._connect()
        self.retranslate()

    @property
    def plan(self) -> Plan | None:
        """What would be done, once the file is read."""
        return self._looked.plan if self._looked else None

    def open(self, path: Path) -> None:
        self._look_at(Asked(path))

    def all_or_nothing(self, on: bool) -> None:
        self._how.set_value("all" if on else "good")
        self._enable()

    def take(self) -> None:
        """Keeps what is shown."""
        if self._looked is not None and self.takes.isEnabled():
            self._progress.setValue(0)
            self.keeping.start(importing.take_in, self._looked, self._floor.store, self.keeping.report)

    def close_now(self) -> None:
        self.looking.close()
        self.keeping.close()

    # Behind it

    def _look_at(self, asked: Asked) -> None:
        self._asked = asked
        if self.looking.running:
            self.looking.cancel()  # `_worked` begins again
            return
        self._progress.setValue(0)
        self.looking.start(importing.look, asked, self._floor.store, self.looking.report)

    def _came(self, looked: Looked) -> None:
        if looked.asked != self._asked:
            return
        self._looked = looked
        self.columns.put(looked.plan.records.layout, looked.asked.columns)
        self._fill(looked.plan)
        self.retranslate()

    def _worked(self, running: bool) -> None:
        self._enable()
        if not running and self._looked is not None and self._looked.asked != self._asked:
            self._look_at(self._asked)

    def _fill(self, plan: Plan) -> None:
        names = {product.sku: product.name("zh") for product in plan.records.products.values()}
        items = [Item("added", product.sku, product.name("zh")) for product in plan.added]
        items += [
            Item("changed", change.after.sku, change.after.name("zh"), change.fields)
            for change in plan.changed
        ]
        items += [Item("unchanged", sku, names.get(sku, "")) for sku in plan.unchanged]
        self.items.set_rows(items)
        order = {severity: at for at, severity in enumerate(Severity)}
        self.problems.set_rows(sorted(plan.problems, key=lambda each: (order[each.severity], each.row)))

    def _failed(self, error: StudioError) -> None:
        self._notices.tell(replace(error.problem, fatal=False))
        if self._looked is None:
            self.left.emit()

    def _stop(self) -> None:
        busy = self.keeping.running
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
        whole = self._how.value != "all" or (plan is not None and plan.complete)
        self.takes.setEnabled(plan is not None and bool(plan.products()) and whole and not busy)
        self._save.setEnabled(plan is not None and bool(plan.problems))
        self._progress.setVisible(busy)
        for widget in (self.columns, self._sheet, self._currency, self._how, self._pictures):
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

    def _choose_pictures(self) -> None:
        folder = ask.folder(self, self.tr("The folder with the pictures, named after the SKUs"))
        if folder is not None:
            self._look_at(replace(self._asked, pictures=folder))

    def retranslate(self) -> None:
        self._heading.setText(self.tr("What the columns hold"))
        self._cancel.setText(self.tr("Cancel"))
        self._save.setText(self.tr("Save the problems…"))
        self._pictures.setText(self.tr("Pictures…"))
        self._pictures.setToolTip(self.tr("A folder of pictures, named after the SKUs"))
        self._how.set_options([("good", self.tr("Take the good rows")), ("all", self.tr("All or nothing"))])
        self._how.setAccessibleName(self.tr("What to take in"))
        self._currency.set_options(
            [("", self.tr("Currency: as the file says")), *((code, code) for code in CURRENCIES)]
        )
        self._currency.setAccessibleName(self.tr("The currency of prices that do not say it"))
        self._sheet.setAccessibleName(self.tr("The sheet of the workbook"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self.items.set_headings((self.tr("What"), "SKU", self.tr("Product"), self.tr("What changes")))
        self.problems.set_headings((self.tr("Row"), self.tr("Column"), self.tr("What is wrong")))
        self._retell()

    def _retell(self) -> None:
        self._title.setText(self.tr("Import {0}").format(self._asked.path.name))
        plan = self.plan
        self._summary.setVisible(plan is not None)
        columns = plan is not None and bool(plan.records.layout.columns)
        self._heading.setVisible(columns)
        self.columns.setVisible(columns)
        sheets = self._looked.sheets if self._looked else ()
        self._sheet.setVisible(len(sheets) > 1)
        self._sheet.set_options([(name, name) for name in sheets])
        count = len(plan.problems) if plan else 0
        self._tabs.setTabText(0, self.tr("Products ({0})").format(self.items.rowCount()))
        self._tabs.setTabText(1, self.tr("Problems ({0})").format(count))
        if plan is not None:
            self._sheet.set_value(plan.records.sheet)
            parts = [
                self.tr("%n new", None, len(plan.added)),
                self.tr("%n changed", None, len(plan.changed)),
                self.tr("%n unchanged", None, len(plan.unchanged)),
                self.tr("%n of the catalogue not in the file", None, len(plan.left)),
                self.tr("%n row(s) cannot come in", None, plan.refused),
            ]
            self._summary.setText(", ".join(parts) + ".")
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
                Column("sku", lambda item: item.sku, width=160),
                Column("name", lambda item: item.name),
                Column("fields", lambda item: ", ".join(item.fields)),
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
        self._stack.addWidget(TableView(self.items, Finder(self.items, lambda i: i.sku, self), look))
        self._stack.addWidget(TableView(self.problems, Finder(self.problems, row_words, self), look))

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.columns.said.connect(lambda said: self._look_at(replace(self._asked, columns=said)))
        self._sheet.picked.connect(
            lambda name: self._look_at(replace(self._asked, sheet=str(name), columns={}))
        )
        self._currency.picked.connect(lambda code: self._look_at(replace(self._asked, currency=str(code))))
        self._how.picked.connect(lambda _how: self._enable())
        self._pictures.clicked.connect(self._choose_pictures)
        self._save.clicked.connect(self._save_problems)
        self._cancel.clicked.connect(self._stop)
        self.takes.clicked.connect(self.take)
        for work in (self.looking, self.keeping):
            work.failed.connect(self._failed)
            work.running_changed.connect(self._worked)
            work.progress.connect(lambda share: self._progress.setValue(round(100 * share)))
        self.looking.done.connect(self._came)
        self.keeping.done.connect(self._kept)

    def _arrange(self) -> None:
        options = QHBoxLayout()
        options.setSpacing(8)
        for widget in (self._sheet, self._currency, self._pictures):
            widget.setMinimumHeight(32)
            options.addWidget(widget)
        options.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._heading)
        left.addWidget(self.columns, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._tabs)
        right.addWidget(self._stack, 1)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addLayout(left)
        body.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._save)
        foot.addWidget(self._progress, 1)
        foot.addStretch(1)
        for button in (self._how, self._cancel, self.takes):
            button.setMinimumHeight(36)
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        self._save.setMinimumHeight(36)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._summary)
        column.addLayout(options)
        column.addLayout(body, 1)
        column.addLayout(foot)
