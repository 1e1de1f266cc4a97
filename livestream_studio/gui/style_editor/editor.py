"""The style editor: a window beside the studio's, which stops nothing there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.gui import ask
from livestream_studio.gui.figures import number
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.overlay.style import READABLE
from livestream_studio.gui.style_editor import shelf
from livestream_studio.gui.style_editor.draft import Draft
from livestream_studio.gui.style_editor.subject import CardPlace, Target, subject_of
from livestream_studio.gui.style_editor.theme_bar import ThemeBar
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.notice_strip import NoticeStrip

LEAST, USUAL = QSize(900, 480), QSize(1240, 728)
FRAME = QSize(16, 48)  # what the desktop puts around a window, about
LEFT = 396


class StyleEditor(Translated, QWidget):
    """`tried` carries an overlay's name, or CARD, and the style that it shall wear now (None: its own again),
    `used` its name and the theme that it shall keep, `kept` says that themes on the shelf are others.

    What is made of a theme stays until the studio is closed, whether it was saved or not.
    """

    tried = Signal(str, object)
    used = Signal(str, str)
    kept = Signal()

    def __init__(self, target: Target, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._subject = subject_of(target)
        self._kind = self._subject.kind
        self._target = target
        self._shelf = shelf.shelf(self._kind)
        self._stem = self._subject.usual
        self._drafts: dict[str, Draft] = {}
        self._notices = Notices(self)
        self.bar, self.form, self.previews = ThemeBar(), self._subject.form, self._subject.previews
        self._contrast = QLabel(wordWrap=True)
        self.trying, self.use = QCheckBox(), QPushButton()
        self.use.setMinimumHeight(32)
        self._arrange()
        self._connect()
        self.setMinimumSize(LEAST)
        self.resize(USUAL.boundedTo((parent or self).screen().availableSize() - FRAME))
        self.retranslate()

    @property
    def draft(self) -> Draft:
        if self._stem not in self._drafts:
            made = Draft(self._shelf[self._stem].style, self)
            made.changed.connect(self._show)
            self._drafts[self._stem] = made
        return self._drafts[self._stem]

    def open_for(self, target: Target) -> None:
        """Beside the window, with the theme of this overlay, or of the card."""
        self._stop_trying()
        self.follow(target)
        self._look_at_shelf(target.theme)
        self.show()
        self.raise_()
        self.activateWindow()

    def follow(self, target: Target) -> None:
        """The overlay has other languages, or another theme."""
        self._target = target
        self._subject.follow(target)
        self._show()

    @property
    def target(self) -> Target:
        return self._target

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop_trying()
        super().closeEvent(event)

    def retranslate(self) -> None:
        cards = isinstance(self._target, CardPlace)
        self.setWindowTitle(
            self.tr("Style of the product card") if cards else self.tr("Style of the subtitles")
        )
        self.trying.setText(self.tr("Try on the overlay"))
        self.trying.setToolTip(self.tr("The overlay on the screen wears the style while it is made."))
        self.use.setText(self.tr("Use it there"))
        self.use.setToolTip(self.tr("The overlay keeps this theme."))
        self.bar.show_themes(self._shelf.values(), self._stem)
        self._show()

    # What is asked

    def choose(self, stem: str) -> None:
        """Another theme on the desk; what was made of this one waits."""
        self._stem = stem if stem in self._shelf else self._subject.usual
        self.bar.show_themes(self._shelf.values(), self._stem)
        self._show()

    def save(self) -> None:
        self._attempt(lambda: shelf.keep(self._stem, self.draft.style, self._kind), self._stem)

    def save_as(self, name: str) -> None:
        """Under another name; the overlay wears it from now on, and the first stays as it was saved."""
        style, before = self.draft.style, self._stem

        def keep() -> str:
            return shelf.keep_new(name, style, self._kind)

        stem = self._attempt(keep, None)
        if stem is not None:
            self._drafts.pop(before, None)
            self.used.emit(self._target.name, stem)

    def rename(self, name: str) -> None:
        """Its file keeps its name, and the overlays that wear it keep it."""
        saved = replace(self._shelf[self._stem].style, name=name)
        self._attempt(lambda: shelf.keep(self._stem, saved, self._kind), self._stem)
        self.draft.change(name=name)

    def bring_in(self) -> None:
        path = ask.open_file(self, self.tr("A theme"), self.tr("Themes") + " (*.json)")
        if path is not None:
            self._attempt(lambda: shelf.bring_in(path, self._kind), None)

    def give_out(self) -> None:
        name = shelf.file_name(self._shelf[self._stem].name)
        kind = self.tr("Themes") + " (*.json)"
        path = ask.save_file(self, self.tr("The theme as a file"), f"{name}.json", kind)
        if path is not None:
            style = self.draft.style
            self._attempt(lambda: self._kind.save(style, path), self._stem)

    def reset(self) -> None:
        """A built-in theme as it came; one of the user's as it was saved. A step that can be taken back."""
        came = self._kind.built_in().get(self._stem)
        self.draft.put(came or self._shelf[self._stem].style)
        if came is not None and self._shelf[self._stem].changed:
            self._attempt(lambda: shelf.take_away(self._stem, self._kind), self._stem)

    def delete(self) -> None:
        stem, name = self._stem, self._shelf[self._stem].name

        def take_away() -> str:
            style = shelf.take_away(stem, self._kind)
            if style is not None:
                undo = (
                    self.tr("Undo"),
                    lambda: self._attempt(lambda: shelf.keep(stem, style, self._kind), stem),
                )
                self._notices.tell(Problem("theme_deleted", name), action=undo)
            return self._subject.usual

        if self._attempt(take_away, None) is not None:
            self._drafts.pop(stem, None)

    # Behind it

    def _attempt(self, deed: Callable[[], object], stem: str | None) -> str | None:
        """Does it and looks at the shelf again, at `stem` or what the deed gives."""
        try:
            given = deed()
        except StudioError as error:
            self._notices.tell(error.problem)
            return None
        wanted = stem or str(given)
        self._look_at_shelf(wanted)
        self.kept.emit()
        return wanted

    def _look_at_shelf(self, stem: str) -> None:
        self._shelf = shelf.shelf(self._kind)
        self.choose(stem)

    def _show(self, _style: object = None) -> None:
        style, theme = self.draft.style, self._shelf[self._stem]
        self.form.show_style(style)
        self.previews.set_style(style)
        found = self._subject.contrast(style)
        enough = found >= READABLE
        plain, little = self.tr("Contrast {0} : 1"), self.tr("Contrast {0} : 1, too little: 4.5 is needed")
        said = plain if enough else little
        self._contrast.setText(said.format(number(found, 1)))
        self._contrast.setProperty("kind", "dim" if enough else "look")
        self._contrast.style().polish(self._contrast)
        draft = self.draft
        unsaved = style != theme.style
        self.bar.show_state(theme, unsaved=unsaved, undo=draft.can_undo, redo=draft.can_redo)
        self.use.setEnabled(self._target.theme != self._stem)
        self._try_on()

    def _try_on(self) -> None:
        if self.trying.isChecked():
            self.tried.emit(self._target.name, self.draft.style)

    def _stop_trying(self) -> None:
        self.trying.setChecked(False)

    def _trying(self, on: bool) -> None:
        self.tried.emit(self._target.name, self.draft.style if on else None)

    def _connect(self) -> None:
        self.form.changed.connect(lambda fields: self.draft.change(**fields))
        self.form.rested.connect(lambda: self.draft.rest())
        self.bar.chosen.connect(self.choose)
        self.bar.saved_as.connect(self.save_as)
        self.bar.renamed.connect(self.rename)
        self.bar.asked.connect(self._do)
        self.trying.toggled.connect(self._trying)
        self.use.clicked.connect(lambda: self.used.emit(self._target.name, self._stem))
        for key, name in (
            (QKeySequence.StandardKey.Undo, "undo"),
            (QKeySequence.StandardKey.Redo, "redo"),
            (QKeySequence.StandardKey.Save, "save"),
        ):
            QShortcut(QKeySequence(key), self, lambda name=name: self._do(name))

    def _do(self, what: str) -> None:
        {
            "save": self.save,
            "undo": self.draft.undo,
            "redo": self.draft.redo,
            "bring_in": self.bring_in,
            "give_out": self.give_out,
            "reset": self.reset,
            "delete": self.delete,
        }[what]()

    def _arrange(self) -> None:
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.trying, 1)
        foot.addWidget(self.use)
        inside = QWidget()
        inside.setFixedWidth(LEFT)
        left = QVBoxLayout(inside)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(12)
        left.addWidget(self.bar)
        left.addWidget(self._contrast)
        left.addWidget(scroll, 1)
        left.addLayout(foot)
        seen = QScrollArea(widgetResizable=True)
        seen.setWidget(self.previews)
        row = QHBoxLayout()
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(24)
        row.addWidget(inside)
        row.addWidget(seen, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row, 1)
        whole.addWidget(NoticeStrip(self._notices))
