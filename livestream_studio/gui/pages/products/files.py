"""Files of the Products page: a table comes in through the assistant, products go out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMimeData, QObject
from PySide6.QtWidgets import QMenu

from livestream_studio.gui import ask
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.products import importing
from livestream_studio.gui.pages.products.export_bar import ExportBar
from livestream_studio.gui.pages.products.pictures_choice import holds_pictures
from livestream_studio.gui.work import Work
from livestream_studio.paths import assets

if TYPE_CHECKING:
    from livestream_studio.gui.pages.products.page import ProductsPage

DEMO = "catalogue.json"


class Files(QObject):
    def __init__(self, page: ProductsPage, notices: Notices) -> None:
        super().__init__(page)
        self._page = page
        self.giving = Work("export", self)
        self.bar = ExportBar(self.giving, notices)
        self.giving.done.connect(self.bar.wrote)

    def try_demo(self) -> None:
        self.open(assets() / "demo" / DEMO)

    def choose(self) -> None:
        filters = self.tr("Tables (*.csv *.tsv *.txt *.xlsx *.json)")
        path = ask.open_file(self._page, self.tr("A table of products"), filters)
        if path is not None:
            self.open(path)

    def open(self, path: Path) -> None:
        """In the assistant; nothing comes in before it was looked at."""
        self._page.hand.keep_changes()
        self._page.stack.setCurrentWidget(self._page.assistant)
        self._page.assistant.open(path)

    def dropped(self, path: Path) -> None:
        """A table; beside a table that is looked at, a folder or a zip holds its pictures."""
        assistant = self._page.assistant
        if holds_pictures(path) and assistant.plan is not None:
            assistant.take_pictures(path)
        else:
            self.open(path)

    def fill_menu(self) -> None:
        tables = self.tr("Tables (*.xlsx *.csv *.tsv *.json)")
        sheets, paper = self.tr("Sheets (*.xlsx *.csv)"), self.tr("PDF (*.pdf)")
        button = self._page.exports
        menu = button.menu() or QMenu(button)
        menu.clear()
        for kind, text, filters, name in (
            ("catalogue", self.tr("The catalogue as a table…"), tables, "catalogue.xlsx"),
            ("price-list", self.tr("A price list to print…"), paper, "price-list.pdf"),
            ("price-tags", self.tr("Price tags to print…"), paper, "price-tags.pdf"),
            ("declaration", self.tr("A declaration sheet…"), sheets, "declaration.xlsx"),
        ):
            asked = partial(self._give, kind, filters, name)
            menu.addAction(text).triggered.connect(lambda _=False, asked=asked: asked())
        button.setMenu(menu)

    def give(self, path: Path, kind: str) -> None:
        """The selected products, where several are, or else all that are shown."""
        chosen = self._page.table.selected()
        ids = chosen if len(chosen) > 1 else list(self._page.model.ids)
        if ids and not self.giving.running:
            self.bar.begin(path)
            store = self._page.floor.store
            self.giving.start(
                importing.give_out, path, kind, store, ids, QLocale().name()[:2], self.giving.report
            )

    def close(self) -> None:
        self.giving.close()

    def _give(self, kind: str, filters: str, name: str) -> None:
        path = ask.save_file(self._page, self.tr("Export products"), name, filters)
        if path is not None:
            self.give(path, kind)


def dragged(data: QMimeData) -> Path | None:
    """The file that is dragged, where it is one alone."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 else None
