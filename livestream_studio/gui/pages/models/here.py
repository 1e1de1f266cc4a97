"""The models that are here: for each language what listens, for each direction what translates."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from livestream_studio.core.types import Problem
from livestream_studio.engines.argos import Route
from livestream_studio.engines.argos_package import ArgosPackage
from livestream_studio.engines.model_bin import folder_size
from livestream_studio.engines.models import ModelLibrary, SpeechFolder
from livestream_studio.gui.figures import data_size
from livestream_studio.gui.pages.models.row import Row, Rows
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.section_label import SectionLabel
from livestream_studio.gui.words import words
from livestream_studio.languages import codes, profile
from livestream_studio.settings import Settings

Results = Mapping[Path, Problem | None]
ORDER = tuple(reversed(codes()))


class Here(Translated, QWidget):
    """`listens` (language, folder; empty: the best one) and `translates` (direction, route's name) carry
    a choice; `removed` the path of a model to be taken out."""

    listens = Signal(str, str)
    translates = Signal(str, str)
    removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library: ModelLibrary | None = None
        self._settings, self._results = Settings(), dict[Path, Problem | None]()
        self._headings = [SectionLabel(), SectionLabel(), SectionLabel()]
        self.speech, self.routes, self.packages = Rows(), Rows(), Rows()
        self._groups: list[QButtonGroup] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for heading, rows in zip(self._headings, (self.speech, self.routes, self.packages), strict=True):
            column.addWidget(heading)
            column.addWidget(rows)
            column.addSpacing(24)
        self.retranslate()

    def put(self, library: ModelLibrary, settings: Settings) -> None:
        """What is there now, and which of it the settings choose."""
        self._library, self._settings = library, settings
        self.retranslate()

    def set_results(self, results: Results) -> None:
        """What checking has shown, by the models' paths."""
        self._results = dict(results)
        self.retranslate()

    def retranslate(self) -> None:
        titles = (self.tr("Speech: what listens"), self.tr("Translation"), self.tr("Installed packages"))
        for heading, title in zip(self._headings, titles, strict=True):
            heading.setText(title)
        library = self._library
        if library is None:
            return
        self._groups = []
        speech, packages = library.speech(), library.packages()
        self.speech.put([row for code in ORDER for row in self._language(library, code, speech)])
        pairs = [(source, target) for source in ORDER for target in ORDER if source != target]
        self.routes.put([row for pair in pairs for row in self._direction(library, *pair)])
        own = [package for package in packages if library.installed(package.path)]
        self.packages.put([self._package(package) for package in own])
        for widget in (self._headings[2], self.packages):
            widget.setVisible(bool(own))

    def _language(self, library: ModelLibrary, code: str, speech: tuple[SpeechFolder, ...]) -> list[Row]:
        models = [model for model in speech if model.language == code]
        name = profile(code).autonym
        if not models:
            return [self._lacking(name)]
        chosen = self._settings.speech_models.get(code, "")
        used = next((model for model in models if str(model.path) == chosen), models[0])
        group, rows = self._group(), list[Row]()
        for model in models:
            own = library.installed(model.path)
            row = Row(
                name if model is models[0] else "",
                self.tr("Starter model") if model.starter else model.path.name,
                self._about(model.path) if own else "",
                choice=model is used if len(models) > 1 else None,
            )
            self._tag(row, model.starter)
            if own:
                row.add_button(self.tr("Take out"), "trash-2", partial(self.removed.emit, model.path))
            if row.radio is not None:
                group.addButton(row.radio)
                path = "" if model is models[0] else str(model.path)
                row.radio.clicked.connect(lambda _=False, path=path: self.listens.emit(code, path))
            self._tell(row, [model.path])
            rows.append(row)
        return rows

    def _direction(self, library: ModelLibrary, source: str, target: str) -> list[Row]:
        routes = library.routes(source, target)
        name = f"{profile(source).autonym} → {profile(target).autonym}"
        if not routes:
            return [self._lacking(name)]
        chosen = self._settings.translation_routes.get(f"{source}-{target}", "")
        used = next((route for route in routes if route.name == chosen), routes[0])
        group, rows = self._group(), list[Row]()
        shown = self._worth_showing(routes, used)
        for route in shown:
            row = Row(
                name if not rows else "",
                self._way(route),
                "" if route.starter else route.name,
                choice=route is used if len(shown) > 1 else None,
            )
            self._tag(row, route.starter)
            if row.radio is not None:
                group.addButton(row.radio)
                way = "" if route is routes[0] else route.name
                row.radio.clicked.connect(
                    lambda _=False, way=way: self.translates.emit(f"{source}-{target}", way)
                )
            self._tell(row, [package.path for package in route.packages])
            rows.append(row)
        return rows

    def _worth_showing(self, routes: list[Route], used: Route) -> list[Route]:
        """Ways through other starter models are no choice that anybody wants."""
        shortest = next((route for route in routes if route.starter), None)
        return [route for route in routes if not route.starter or route in (shortest, used)]

    def _package(self, package: ArgosPackage) -> Row:
        version = self.tr("version {0}").format(package.version)
        detail = f"{version} · {self._about(package.path)}"
        row = Row(f"{package.source.upper()} → {package.target.upper()}", package.path.name, detail)
        if package.starter:
            self._tag(row, package.starter)
        row.add_button(self.tr("Take out"), "trash-2", lambda: self.removed.emit(package.path))
        self._tell(row, [package.path])
        return row

    def _lacking(self, name: str) -> Row:
        row = Row(name, self.tr("There is none yet"), "")
        row.add_tag(self.tr("missing"), "look")
        return row

    def _way(self, route: Route) -> str:
        if route.starter and len(route.packages) == 1:
            return self.tr("Starter model")
        between = [_named(code) for code in route.languages[1:-1]]
        return self.tr("By way of {0}").format(" → ".join(between)) if between else self.tr("Directly")

    def _tag(self, row: Row, starter: bool) -> None:
        if starter:
            row.add_tag(self.tr("demo only"), "dim")
        else:
            row.add_tag(self.tr("installed"), "fine")

    def _about(self, path: Path) -> str:
        return f"{data_size(folder_size(path))} · {path}"

    def _tell(self, row: Row, paths: list[Path]) -> None:
        known = [self._results[path] for path in paths if path in self._results]
        if len(known) == len(paths):
            problem = next((each for each in known if each is not None), None)
            row.set_result(words(problem) if problem else self.tr("works"), good=problem is None)

    def _group(self) -> QButtonGroup:
        """Buttons of different parents exclude each other only so."""
        group = QButtonGroup(self)
        self._groups.append(group)
        return group


def _named(code: str) -> str:
    return profile(code).autonym if code in codes() else QLocale(code).nativeLanguageName() or code
