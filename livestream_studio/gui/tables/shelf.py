"""A table, or what stands in its place while there is nothing in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from livestream_studio.gui.tables.table_view import TableView
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.empty_page import EmptyPage


class Shelf(Translated, QStackedWidget):
    """The table where it shows rows; `empty` where there are none at all; else that none was found."""

    def __init__(self, table: TableView[Any], empty: EmptyPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table, self._empty = table, empty
        self._none_found = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self._none_found.setProperty("kind", "dim")
        for widget in (table, empty, self._none_found):
            self.addWidget(widget)
        table.finder.modelReset.connect(self._refresh)
        self._refresh()
        self.retranslate()

    def minimumSizeHint(self) -> QSize:
        """Of what is shown: a table may be narrower than the page that teaches."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()

    def retranslate(self) -> None:
        self._none_found.setText(
            self.tr("Nothing here matches. Empty the search field to see everything again.")
        )

    def _refresh(self) -> None:
        shown, all_ = self._table.finder.rowCount(), self._table.finder.model.rowCount()
        self.setCurrentWidget(self._table if shown else self._none_found if all_ else self._empty)
