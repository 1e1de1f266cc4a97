"""One session: what it was, its lines, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.gui.look import type as faces
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.overlay.setup import in_order
from livestream_studio.gui.pages.lines.legend import LegendButton
from livestream_studio.gui.pages.sessions.export_sheet import ExportSheet
from livestream_studio.gui.pages.sessions.versions import Versions
from livestream_studio.gui.pages.sessions.words import SessionWords, length
from livestream_studio.gui.transcript.model import TranscriptModel
from livestream_studio.gui.transcript.view import TranscriptView
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.hairline import Hairline
from livestream_studio.store.rows import KeptSession
from livestream_studio.store.sessions import Sessions

VERSIONS_KEY = "V"


class Detail(Translated, QWidget):
    """`renamed` carries the new title; `deleted` and `restored` ask for that."""

    renamed = Signal(str)
    deleted = Signal()
    restored = Signal()

    def __init__(self, sessions: Sessions, look: Look, notices: Notices) -> None:
        super().__init__()
        self._sessions, self._notices = sessions, notices
        self._words = SessionWords(self)
        self.kept: KeptSession | None = None
        self.title, self._about, self._state = QLineEdit(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.title.setFont(faces.face(faces.SPOKEN, bold=True))
        self.title.setMinimumHeight(36)
        self.title.editingFinished.connect(self._rename)
        self._about.setProperty("kind", "dim")
        self._state.setProperty("kind", "look")
        self.exports, self.deletes, self._shows_versions = QPushButton(), QPushButton(), QPushButton()
        self._shows_versions.setCheckable(True)
        self.sheet = ExportSheet(sessions, notices)
        self.view, self.versions = TranscriptView(look), Versions(look)
        self.view.setEditTriggers(self.view.EditTrigger.NoEditTriggers)
        self.versions.hide()
        self._legend = LegendButton(look)
        self.exports.clicked.connect(self._export)
        self.deletes.clicked.connect(self._delete)
        self._shows_versions.toggled.connect(self.versions.setVisible)
        shortcut = QShortcut(QKeySequence(VERSIONS_KEY), self.view, context=_HERE)
        shortcut.activated.connect(self._shows_versions.toggle)
        self._arrange()
        self.retranslate()

    def put(self, kept: KeptSession) -> None:
        """Shows a session from its beginning. The same one again is read anew where the reader is."""
        again = self.kept is not None and self.kept.session.id == kept.session.id
        unchanged = again and self.kept is not None and self.kept.cues == kept.cues
        self.kept = kept
        if not again:
            self.sheet.hide()
            self.versions.put("", ())
        if not unchanged:
            self._read(kept)
        self.retranslate()

    def show_versions(self, row: int, column: int) -> None:
        """Of the line in that row, in that column's language."""
        model = self.view.transcript()
        cue = model.cue(model.index(row, column)) if model is not None else None
        if cue is None or self.kept is None:
            self.versions.put("", ())
            return
        try:
            self.versions.put(cue.language, self._sessions.versions(self.kept.session.id, cue))
        except StudioError as error:
            self._tell(error)

    def retranslate(self) -> None:
        self.exports.setText(self.tr("Export…"))
        self.title.setAccessibleName(self.tr("Title of the session"))
        self.title.setPlaceholderText(self.tr("Show without a title"))
        self._shows_versions.setText(self.tr("Versions"))
        self._shows_versions.setToolTip(
            self.tr("Every version of the line in hand that was shown ({0})").format(VERSIONS_KEY)
        )
        kept = self.kept
        if kept is None:
            return
        in_bin = kept.deleted is not None
        self.deletes.setText(self.tr("Put back") if in_bin else self.tr("Delete"))
        self.title.setReadOnly(in_bin)
        if self.title.text() != kept.session.title:
            self.title.setText(kept.session.title)
            self.title.setCursorPosition(0)
        parts = [
            self._words.moment(kept.session.started),
            self._words.languages(kept),
            length(kept.length_ms),
        ]
        parts += [self.tr("%n line(s)", None, kept.lines), self._words.state(kept)]
        self._about.setText("  ·  ".join(parts))
        self._state.setText(self._words.about_state(kept))
        self._state.setVisible(bool(self._state.text()))

    def _read(self, kept: KeptSession) -> None:
        model = TranscriptModel(self)  # filled before the view has it: twenty thousand rows at once
        model.begin(kept.session.source, in_order(kept.session.targets))
        try:
            for cue in self._sessions.cues(kept.session.id):
                model.accept(cue)
        except StudioError as error:
            self._tell(error)
        old = self.view.model()
        self.view.setModel(model)
        if old is not None:
            old.deleteLater()
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.verticalScrollBar().setValue(0)

    def _chosen(self, index: QModelIndex) -> None:
        self.show_versions(index.row(), index.column())

    def _rename(self) -> None:
        title = " ".join(self.title.text().split())
        if self.kept is not None and self.kept.deleted is None and title != self.kept.session.title:
            self.renamed.emit(title)

    def _export(self) -> None:
        if self.kept is not None:
            self._shows_versions.setChecked(False)  # a low window has no room for both
            self.sheet.begin(self.kept)

    def _delete(self) -> None:
        if self.kept is not None:
            (self.deleted if self.kept.deleted is None else self.restored).emit()

    def _tell(self, error: StudioError) -> None:
        self._notices.tell(Problem(error.problem.code, error.problem.detail))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self._legend)
        under = QVBoxLayout()
        under.setContentsMargins(26, 8, 16, 0)
        under.setSpacing(4)
        under.addWidget(self._about)
        under.addWidget(self._state)
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 8, 16, 12)
        tools.setSpacing(8)
        for button, name in (
            (self.exports, "upload"),
            (self._shows_versions, "history"),
            (self.deletes, "trash-2"),
        ):
            button.setIcon(icon(name))
            button.setMinimumHeight(32)
            tools.addWidget(button)
        tools.addStretch(1)
        line = Hairline()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, under, tools):
            column.addLayout(part)
        column.addWidget(self.sheet)
        column.addWidget(line)
        column.addWidget(self.view, 1)
        column.addWidget(self.versions)


_HERE = Qt.ShortcutContext.WidgetShortcut
