"""Above the table: how far an export is, then where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QWidget

from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue import RowFault
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.products.importing import Wrote
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.words_rows import row_words
from livestream_studio.gui.work import Work

MOST_TOLD = 12  # what is missing, in the hint


class ExportBar(Translated, QWidget):
    """Follows one `Work`."""

    def __init__(self, work: Work, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._notices = work, notices
        self._path = Path()
        self._wrote: Wrote | None = None
        self._words, self._progress = QLabel(wordWrap=True), QProgressBar()
        self._cancel, self._open, self._away = QPushButton(), QPushButton(), QToolButton()
        self._away.setIcon(icon("x"))
        self._away.setIconSize(QSize(16, 16))
        self._away.setProperty("kind", "quiet")
        self._away.clicked.connect(self.hide)
        self._cancel.clicked.connect(self._stop)
        self._open.clicked.connect(self._show_folder)
        work.progress.connect(lambda share: self._progress.setValue(round(100 * share)))
        work.failed.connect(self._fail)
        card = QFrame()
        card.setProperty("kind", "card")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._progress, 1)
        for button in (self._cancel, self._open, self._away):
            button.setMinimumHeight(32)
            row.addWidget(button)
        around = QHBoxLayout(self)
        around.setContentsMargins(24, 0, 24, 12)
        around.addWidget(card)
        self.hide()
        self.retranslate()

    def begin(self, path: Path) -> None:
        self._path, self._wrote = path, None
        self._progress.setValue(0)
        self.retranslate()
        self.show()

    def wrote(self, written: Wrote) -> None:
        self._wrote = written
        self.retranslate()

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._open.setText(self.tr("Open the folder"))
        self._away.setAccessibleName(self.tr("Hide this report"))
        self._progress.setAccessibleName(self.tr("Progress"))
        wrote = self._wrote
        self._cancel.setVisible(wrote is None)
        self._progress.setVisible(wrote is None)
        self._open.setVisible(wrote is not None)
        self._away.setVisible(wrote is not None)
        said = [self._path.name]
        if wrote is not None:
            said.append(self._counted(wrote))
            if wrote.missing:
                said.append(self.tr("%n missing entry(ies)", None, len(wrote.missing)))
        self._words.setText(self.tr(", ").join(said))
        gaps = (wrote.missing if wrote else ())[:MOST_TOLD]
        self._words.setToolTip("\n".join(map(_gap, gaps)))

    def _counted(self, wrote: Wrote) -> str:
        if wrote.kind == "price-tags":
            return self.tr("%n tag(s) printed", None, wrote.count)
        if wrote.kind == "price-list":
            return self.tr("%n line(s) printed", None, wrote.count)
        return self.tr("%n product(s) written", None, wrote.count)

    def _stop(self) -> None:
        self._work.cancel()
        self.hide()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.resolve().parent)))

    def _fail(self, error: StudioError) -> None:
        self.hide()
        self._notices.tell(error.problem)


def _gap(problem: RowFault) -> str:
    """The product comes first, whether the words name it or not."""
    words = row_words(problem)
    return words if words.startswith(problem.value) else f"{problem.value}: {words}"
