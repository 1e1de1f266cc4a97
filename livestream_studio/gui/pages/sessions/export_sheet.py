"""Which files of a session, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from livestream_studio import formats
from livestream_studio.core.types import Cue, Problem, StudioError
from livestream_studio.gui import ask
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.work import Work
from livestream_studio.store.rows import KeptSession
from livestream_studio.store.sessions import Sessions
from livestream_studio.subtitle_files import write_all

FIRST = ("srt", "vtt")  # chosen to begin with


class ExportSheet(Translated, QWidget):
    """Stands over the transcript while it is asked for. `written` carries the paths."""

    written = Signal(object)

    def __init__(self, sessions: Sessions, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sessions, self._notices = sessions, notices
        self._kept: KeptSession | None = None
        self._paths: Sequence[Path] = ()
        self.work = Work("export", self)
        self._formats = {name: QCheckBox() for name in formats.names()}
        for name, box in self._formats.items():
            box.setChecked(name in FIRST)
            box.toggled.connect(self._refresh)
        self._heading, self._told = QLabel(), QLabel(wordWrap=True)
        self._heading.setProperty("kind", "section")
        self._folder, self._progress = QLineEdit(str(Path.home())), QProgressBar()
        self._choose, self._go, self._cancel, self._open = (QPushButton() for _ in range(4))
        self._go.setProperty("kind", "primary")
        self._choose.clicked.connect(self._ask)
        self._go.clicked.connect(self.start)
        self._cancel.clicked.connect(self._stop)
        self._open.clicked.connect(self._open_folder)
        self._folder.textChanged.connect(self._refresh)
        self.work.progress.connect(lambda share: self._progress.setValue(round(100 * share)))
        self.work.running_changed.connect(self._refresh)
        self.work.done.connect(self._done)
        self.work.failed.connect(self._fail)
        self._arrange()
        self.hide()
        self.retranslate()

    def begin(self, kept: KeptSession) -> None:
        self._kept, self._paths = kept, ()
        self._refresh()
        self.show()
        self._go.setFocus()

    def set_folder(self, folder: Path) -> None:
        self._folder.setText(str(folder))

    def start(self) -> None:
        kept = self._kept
        if kept is None or self.work.running or not self._chosen():
            return
        self._paths = ()
        self._progress.setValue(0)
        folder = Path(self._folder.text().strip()).expanduser()
        self.work.start(_write, self._sessions, kept, folder, self._chosen(), self.work.report)

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Export"))
        labels = {
            "srt": self.tr("SubRip (.srt), for players and editors"),
            "vtt": self.tr("WebVTT (.vtt), for web pages"),
            "txt": self.tr("Text (.txt), to read"),
            "jsonl": self.tr("JSON Lines (.jsonl), everything"),
        }
        for name, box in self._formats.items():
            box.setText(labels.get(name, name))
        self._folder.setAccessibleName(self.tr("Folder for the files"))
        self._progress.setAccessibleName(self.tr("Progress"))
        self._choose.setText(self.tr("Choose a folder…"))
        self._go.setText(self.tr("Write the files"))
        self._open.setText(self.tr("Open the folder"))
        self._refresh()

    def _chosen(self) -> list[str]:
        return [name for name, box in self._formats.items() if box.isChecked()]

    def _refresh(self) -> None:
        running = self.work.running
        self._progress.setVisible(running)
        self._cancel.setText(self.tr("Cancel") if running else self.tr("Close"))
        self._go.setEnabled(not running and bool(self._chosen()) and bool(self._folder.text().strip()))
        self._open.setVisible(bool(self._paths))
        self._told.setVisible(bool(self._paths))
        self._told.setText(self.tr("%n file(s) written", None, len(self._paths)))

    def _ask(self) -> None:
        chosen = ask.folder(self, self.tr("Folder for the files"))
        if chosen is not None:
            self.set_folder(chosen)

    def _stop(self) -> None:
        if self.work.running:
            self.work.cancel()
        else:
            self.hide()

    def _done(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._refresh()
        self.written.emit(paths)

    def _fail(self, error: StudioError) -> None:
        self._notices.tell(Problem(error.problem.code, error.problem.detail))

    def _open_folder(self) -> None:
        if self._paths:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._paths[0].parent)))

    def _arrange(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        around = QVBoxLayout(self)
        around.setContentsMargins(16, 0, 16, 12)
        around.addWidget(card)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        formats_below = QVBoxLayout()
        formats_below.setSpacing(0)
        for box in self._formats.values():
            formats_below.addWidget(box)
        column.addLayout(formats_below)
        where = QHBoxLayout()
        where.addWidget(self._folder, 1)
        where.addWidget(self._choose)
        column.addLayout(where)
        column.addWidget(self._progress)
        foot = QHBoxLayout()
        for button in (self._choose, self._go, self._open, self._cancel):
            button.setMinimumHeight(32)
        foot.addWidget(self._go)
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        foot.addWidget(self._told)
        foot.addWidget(self._open)
        column.addLayout(foot)


def _write(
    sessions: Sessions, kept: KeptSession, folder: Path, names: Sequence[str], report: object
) -> list[Path]:
    cues: list[Cue] = sessions.cues(kept.session.id)
    assert callable(report)
    report(0.1)
    stem = _file_name(kept)
    languages = (kept.session.source, *kept.session.targets)
    return write_all(folder, stem, cues, languages, names, report=report)


def _file_name(kept: KeptSession) -> str:
    """The title without what no file system takes; a session without one goes by its id."""
    title = Path(kept.session.title).stem if kept.origin else kept.session.title
    plain = "".join("-" if c in '<>:"/\\|?*' or ord(c) < 32 else c for c in title).strip(" .-")
    return plain[:80] or kept.session.id[:8]
