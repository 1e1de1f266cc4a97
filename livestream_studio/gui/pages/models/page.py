"""The Models page: what listens and translates, whether it works, and where better ones come from."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.engines import model_bin
from livestream_studio.engines.models import Checked, ModelLibrary
from livestream_studio.gui import ask
from livestream_studio.gui.figures import data_size
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.models.here import ORDER, Here
from livestream_studio.gui.pages.models.official import Official
from livestream_studio.gui.pages.models.work_bar import WorkBar
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.ask_sheet import AskSheet
from livestream_studio.gui.widgets.hairline import Hairline
from livestream_studio.gui.work import Work
from livestream_studio.studio import install_model
from livestream_studio.translators import library

WIDEST = 1040  # lines longer than this are hard to follow


class ModelsPage(Translated, QWidget):
    """A model that is taken out lies in a bin until that is emptied. `changed`: others are here now."""

    changed = Signal()
    name = "models"
    icon = "boxes"

    def __init__(self, settings: SettingsHolder, look: Look, notices: Notices) -> None:
        super().__init__()
        self._settings, self._notices = settings, notices
        self.work = Work("models", self)
        self.bar = WorkBar(self.work)
        self.here, self.official = Here(), Official()
        self._standing = QLabel(wordWrap=True)
        self._standing.setProperty("kind", "look")
        self.files, self.folders, self.checks, self.bin = (QPushButton() for _ in range(4))
        self._sure = AskSheet(self)
        self._then: Callable[..., None] = self._installed
        self._binned: tuple[Path, Path] | None = None
        self._arrange()
        self._connect()
        self.reload()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Models")

    def demo(self) -> None:
        """What ships is all there is to show."""
        self.reload()

    def reload(self) -> None:
        here = library()
        self.here.put(here, self._settings.value)
        try:
            official = here.official()
        except StudioError as error:
            self._tell(error)
            official = ()
        found = {model.path.name for model in here.speech()} | {each.path.name for each in here.packages()}
        self.official.put(official, frozenset(found))
        self._standing.setVisible(_starts(here))
        size = model_bin.size(here.home)
        self.bin.setVisible(size > 0)
        self.bin.setText(self.tr("Empty the bin ({0})").format(data_size(size)))

    def install(self, path: Path) -> None:
        if not self.work.running:
            self._then = self._installed
            self.bar.begin(self.tr("Installing {0}").format(path.name))
            self.work.start(install_model, path, self.work.report)

    def check(self) -> None:
        if not self.work.running:
            self._then = self._checked
            self.bar.begin(self.tr("Every model is loaded and run once"))
            self.work.start(_check, library(), self.work.report)

    def take_out(self, path: Path) -> None:
        try:
            self._binned = (model_bin.put_away(path, library().home), path)
        except StudioError as error:
            self._tell(error)
            return
        chosen = self._settings.value.speech_models
        if str(path) in chosen.values():
            left = {code: each for code, each in chosen.items() if each != str(path)}
            self._settings.update(speech_models=left)
        self.reload()
        self.changed.emit()
        self.bar.tell(self.tr("{0} was taken out.").format(path.name), undo=True)

    def may_close(self) -> bool:
        return True

    def close_now(self) -> None:
        self.work.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()  # somebody may have unpacked one by hand

    def retranslate(self) -> None:
        self.files.setText(self.tr("Install from a file…"))
        self.folders.setText(self.tr("Install from a folder…"))
        self.checks.setText(self.tr("Check all"))
        self.checks.setToolTip(self.tr("Loads every model and runs it once"))
        self._standing.setText(
            self.tr(
                "The starter models know only the demo's language and voice. For a real show install a "
                "speech model of the language that is spoken, and packages for its translations."
            )
        )
        self._sure.set_words(
            self.tr("Empty the bin?"),
            self.tr("The models in it are destroyed; to have one again it must be fetched again."),
            self.tr("Keep them"),
            self.tr("Destroy them"),
        )
        self.reload()

    def _ask_file(self) -> None:
        filters = self.tr("Models ({0})").format("*.zip *.argosmodel")
        path = ask.open_file(self, self.tr("Install a model"), filters)
        if path is not None:
            self.install(path)

    def _ask_folder(self) -> None:
        path = ask.folder(self, self.tr("Install a model from its folder"))
        if path is not None:
            self.install(path)

    def _installed(self, path: Path) -> None:
        self.reload()
        self.changed.emit()
        self.bar.tell(self.tr("{0} is installed, and has loaded and run once.").format(path.name))

    def _checked(self, found: list[Checked]) -> None:
        self.here.set_results({each.path: each.problem for each in found})
        broken = sum(each.problem is not None for each in found)
        if broken:
            self.bar.tell(self.tr("%n model(s) do not work: the reason stands beside each.", None, broken))
        else:
            self.bar.tell(self.tr("All %n model(s) work.", None, len(found)))

    def _fail(self, error: StudioError) -> None:
        self.bar.hide()
        self._tell(error)

    def _take_back(self) -> None:
        if self._binned is None:
            return
        try:
            model_bin.put_back(*self._binned)
        except StudioError as error:
            self._tell(error)
        self._binned = None
        self.reload()
        self.changed.emit()

    def _empty_bin(self) -> None:
        model_bin.empty(library().home)
        self._binned = None
        self.bar.hide()
        self.reload()

    def _listen(self, language: str, path: str) -> None:
        chosen = {**self._settings.value.speech_models, language: path}
        self._settings.update(speech_models={code: each for code, each in chosen.items() if each})

    def _translate(self, direction: str, way: str) -> None:
        chosen = {**self._settings.value.translation_routes, direction: way}
        self._settings.update(translation_routes={each: name for each, name in chosen.items() if name})

    def _copy(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self.bar.tell(self.tr("Copied: {0}").format(address))

    def _tell(self, error: StudioError) -> None:
        self._notices.tell(Problem(error.problem.code, error.problem.detail))

    def _connect(self) -> None:
        self.files.clicked.connect(self._ask_file)
        self.folders.clicked.connect(self._ask_folder)
        self.checks.clicked.connect(self.check)
        self.bin.clicked.connect(self._sure.ask)
        self._sure.agreed.connect(self._empty_bin)
        self.work.done.connect(lambda result: self._then(result))
        self.work.failed.connect(self._fail)
        self.work.running_changed.connect(self._running)
        self.bar.undo.connect(self._take_back)
        self.here.listens.connect(self._listen)
        self.here.translates.connect(self._translate)
        self.here.removed.connect(self.take_out)
        self.official.copied.connect(self._copy)
        self.official.opened.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self._settings.changed.connect(lambda _value: self.reload())

    def _running(self, running: bool) -> None:
        for button in (self.files, self.folders, self.checks, self.bin):
            button.setEnabled(not running)
        if not running:  # cancelled in its last moment, it may have been done all the same
            self.reload()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 24, 12)
        head.setSpacing(8)
        for button, name in (
            (self.files, "download"),
            (self.folders, "folder-open"),
            (self.checks, "circle-check"),
        ):
            button.setIcon(icon(name))
            button.setMinimumHeight(32)
            head.addWidget(button)
        head.addStretch(1)
        self.bin.setIcon(icon("trash-2"))
        self.bin.setMinimumHeight(32)
        head.addWidget(self.bin)
        line = Hairline()
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        body = QVBoxLayout(inner)
        body.setContentsMargins(24, 16, 24, 24)
        body.setSpacing(16)
        for widget in (self._standing, self.here, self.official):
            body.addWidget(widget)
        body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(line)
        column.addWidget(area, 1)


def _starts(here: ModelLibrary) -> bool:
    """Whether a starter model is all that there is for some language."""
    own = {model.language for model in here.speech() if not model.starter}
    return any(code not in own for code in ORDER)


def _check(here: ModelLibrary, report: Callable[[float], None]) -> list[Checked]:
    count = len(here.speech()) + len(here.packages()) or 1
    found = []
    report(0.0)
    for each in here.check():
        found.append(each)
        report(min(len(found) / count, 1.0))
    return found
