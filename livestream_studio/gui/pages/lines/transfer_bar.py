"""Above the table: how far a file is, then what came of it, with the rows that did not come in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.exchange import Fault
from livestream_studio.exchange.report import write_bytes
from livestream_studio.gui import ask
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.lines.transfer import Came, Wrote
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.work import Work
from livestream_studio.languages import profile

MOST_SHOWN = 500  # rows; the saved list has all of them
LIST_HEIGHT = 132


class TransferBar(Translated, QWidget):
    """Follows one `Work`. `undo` asks for what came in to be taken out again."""

    undo = Signal()

    def __init__(self, work: Work, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work, self._notices = work, notices
        self._came: Came | None = None
        self._wrote: Wrote | None = None
        self._file = ""
        self._words, self._progress = QLabel(wordWrap=True), QProgressBar()
        self._cancel, self._save, self._undo = QPushButton(), QPushButton(), QPushButton()
        self._open, self._away = QPushButton(), QToolButton()
        self._open.clicked.connect(self._open_folder)
        self._away.setIcon(icon("x"))
        self._away.setIconSize(QSize(16, 16))
        self._away.setProperty("kind", "quiet")
        self._faults = QListWidget()
        self._faults.setStyleSheet("background: transparent")
        self._cancel.clicked.connect(self._stop)
        self._save.clicked.connect(self._save_faults)
        self._undo.clicked.connect(self._take_back)
        self._away.clicked.connect(self.hide)
        work.progress.connect(lambda share: self._progress.setValue(round(100 * share)))
        work.failed.connect(self._fail)
        self._arrange()
        self.hide()
        self.retranslate()

    def begin(self, path: Path) -> None:
        self._came, self._wrote, self._file = None, None, path.name
        self._progress.setValue(0)
        self.retranslate()
        self.show()

    def wrote(self, written: Wrote) -> None:
        """A file was written."""
        self._came, self._wrote = None, written
        self.retranslate()
        self.show()

    def tell(self, came: Came) -> None:
        """What came in; stays until it is put away."""
        self._came = came
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._save.setText(self.tr("Save this list…"))
        self._open.setText(self.tr("Open the folder"))
        self._undo.setText(self.tr("Undo the import"))
        self._away.setAccessibleName(self.tr("Hide this report"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self._faults.setAccessibleName(self.tr("Rows that did not come in"))
        came, wrote = self._came, self._wrote
        done = came is not None or wrote is not None
        changed = came is not None and bool(came.kept.added + came.kept.updated)
        for widget, shown in (
            (self._cancel, not done),
            (self._progress, not done),
            (self._away, done),
            (self._undo, changed),
            (self._save, came is not None and bool(came.faults)),
            (self._faults, came is not None and bool(came.faults)),
            (self._open, wrote is not None),
        ):
            widget.setVisible(shown)
        self._words.setText(self._summary(came) if came else self._file)
        if wrote is not None:
            count = self.tr("%n line(s) written", None, wrote.count)
            self._words.setText(self.tr("{0}: {1}.").format(wrote.path.name, count))
        self._faults.clear()
        if came is not None:
            self._faults.addItems([self._fault(fault) for fault in came.faults[:MOST_SHOWN]])
            rows = max(self._faults.sizeHintForRow(0), 0) * len(came.faults)
            self._faults.setFixedHeight(min(rows + 8, LIST_HEIGHT))

    def _summary(self, came: Came) -> str:
        parts = [
            self.tr("%n new", None, came.kept.added),
            self.tr("%n changed", None, came.kept.updated),
            self.tr("%n known already", None, came.kept.unchanged),
            self.tr("%n left out", None, len(came.faults)),
        ]
        said = self.tr("{0}: {1}.").format(came.path.name, self.tr(", ").join(parts))
        if came.taken_as is not None:
            names = [profile(code).autonym for code in came.taken_as]
            said += " " + self.tr("The table does not name its languages; it was taken as {0} → {1}.").format(
                *names
            )
        return said

    def _fault(self, fault: Fault) -> str:
        why = {
            "columns": self.tr("it has {0} columns, more than the heading"),
            "no_source": self.tr("there is no text in the spoken language"),
            "no_target": self.tr("there is no translation"),
            "too_long": self.tr("a text of {0} characters is no spoken line"),
            "control": self.tr("it holds control characters"),
            "formula": self.tr("it is a formula, no text"),
            "numbers": self.tr("the amounts differ ({0})"),
            "language": self.tr("the text is not in the language of its column ({0})"),
        }.get(fault.code, fault.code)
        return self.tr("line {0}: {1}").format(fault.line, why.format(fault.detail))

    def _save_faults(self) -> None:
        came = self._came
        if came is None:
            return
        name = f"{came.path.stem}-left-out.txt"
        path = ask.save_file(self, self.tr("Save this list"), name, self.tr("Text (*.txt)"))
        if path is None:
            return
        try:
            write_bytes(path, "".join(f"{self._fault(f)}\n" for f in came.faults).encode("utf-8"))
        except StudioError as error:
            self._fail(error)

    def _open_folder(self) -> None:
        if self._wrote is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._wrote.path.resolve().parent)))

    def _take_back(self) -> None:
        self.hide()
        self.undo.emit()

    def _stop(self) -> None:
        self._work.cancel()
        self.hide()

    def _fail(self, error: StudioError) -> None:
        self.hide()
        self._notices.tell(Problem(error.problem.code, error.problem.detail))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self._progress, 1)
        for button in (self._open, self._save, self._undo, self._cancel, self._away):
            button.setMinimumHeight(32)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        card = QFrame()
        card.setProperty("kind", "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 0, 24, 12)
        around.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 8, 8, 8)
        column.addLayout(row)
        column.addWidget(self._faults)
