"""The models there are: shipped, installed, and official ones to fetch."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.engines.argos import Route, find_route, find_routes
from livestream_studio.engines.argos_package import SUFFIX, ArgosPackage, read_package
from livestream_studio.engines.speech_folder import demo_only, spoken_language

SPEECH, TRANSLATION = "speech", "translation"


@dataclass(frozen=True, slots=True)
class SpeechFolder:
    """A Vosk model on disk. `starter` models know a synthetic voice and the phrasebook, not people; a copy
    that somebody installed is one too."""

    path: Path
    language: str
    starter: bool


@dataclass(frozen=True, slots=True)
class OfficialModel:
    """One entry of `models/manifest.toml`: nothing is fetched by the program itself.

    `kind` is speech, translation or note (must be converted first); `size` in bytes or None;
    `put_in` is the folder in which it is found after unpacking by hand.
    """

    kind: str
    name: str
    languages: tuple[str, ...]
    address: str
    size: int | None
    size_text: str
    licence: str
    sha256: str
    accuracy: str
    advice: str
    put_in: Path


@dataclass(frozen=True, slots=True)
class Checked:
    """The result of loading and running one model: `problem` is None where it works."""

    kind: str
    path: Path
    languages: tuple[str, ...]
    starter: bool
    problem: Problem | None


class ModelLibrary:
    """`home` holds what the user installed (`speech/NAME/`, `translation/NAME/`), `starter` what was
    shipped. Listing never fails because of one broken model; `check` names it."""

    def __init__(self, home: Path, starter: Path, manifest: Path) -> None:
        self.home, self.starter, self.manifest = home, starter, manifest

    def speech(self) -> tuple[SpeechFolder, ...]:
        """Every Vosk model whose language is known; those that know people first, then installed ones."""
        found = [(path, demo_only(path)) for path in _speech_folders(self.home / SPEECH)]
        found += [(path, True) for path in _speech_folders(self.starter)]
        return tuple(
            SpeechFolder(path, language, starter)
            for path, starter in sorted(found, key=lambda each: each[1])
            if (language := _language(path)) is not None
        )

    def installed(self, path: Path) -> bool:
        """Whether the user put this model there, and may take it out."""
        return path.is_relative_to(self.home)

    def speech_model(self, language: str) -> SpeechFolder:
        """The model to use: the first installed one by name, else the starter. Raises `model_none`."""
        for model in self.speech():
            if model.language == language:
                return model
        raise StudioError("model_none", language)

    def packages(self) -> tuple[ArgosPackage, ...]:
        """Every readable Argos package, installed and starter."""
        return tuple(package for package in self._read_packages() if isinstance(package, ArgosPackage))

    def route(self, source: str, target: str) -> Route:
        """The best way to translate. Raises `no_route`."""
        return find_route(self.packages(), source, target)

    def routes(self, source: str, target: str) -> list[Route]:
        """Every way to translate, the best one first."""
        return find_routes(self.packages(), source, target)

    def official(self) -> tuple[OfficialModel, ...]:
        """What may be fetched by hand. Raises `manifest_unreadable`."""
        try:
            entries = tomllib.loads(self.manifest.read_text("utf-8"))["model"]
            return tuple(self._official(entry) for entry in entries)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StudioError("manifest_unreadable", str(self.manifest)) from error

    def check(self) -> Iterator[Checked]:
        """Load every model and run it once, one after another (large ones take a while)."""
        for model in self.speech():
            problem = speech_problem(model.path, model.language)
            yield Checked(SPEECH, model.path, (model.language,), model.starter, problem)
        for package in self._read_packages():
            if isinstance(package, StudioError):
                yield Checked(TRANSLATION, Path(package.problem.detail), (), False, package.problem)
            else:
                pair = (package.source, package.target)
                yield Checked(TRANSLATION, package.path, pair, package.starter, package_problem(package))

    def _read_packages(self) -> Iterator[ArgosPackage | StudioError]:
        places = ((self.home / TRANSLATION, False), (self.starter, True), (self.starter / TRANSLATION, True))
        for folder, starter in places:
            for path in _package_paths(folder):
                try:
                    yield read_package(path, starter=starter)
                except StudioError as error:
                    yield error

    def _official(self, entry: dict[str, Any]) -> OfficialModel:
        return OfficialModel(
            kind=str(entry["kind"]),
            name=str(entry["name"]),
            languages=tuple(entry["languages"]),
            address=str(entry["address"]),
            size=entry.get("size"),
            size_text=str(entry["size_text"]),
            licence=str(entry["licence"]),
            sha256=str(entry["sha256"]),
            accuracy=str(entry["accuracy"]),
            advice=str(entry["advice"]),
            put_in=self.home / (SPEECH if entry["kind"] == SPEECH else TRANSLATION),
        )


def speech_problem(path: Path, language: str) -> Problem | None:
    """Load the model and let it hear half a second of silence."""
    from livestream_studio.core.types import AudioChunk
    from livestream_studio.engines.vosk_recognizer import VoskRecognizer

    try:
        recognizer = VoskRecognizer(path, language)
        list(recognizer.accept(AudioChunk(bytes(16_000), 16_000, 0)))
        list(recognizer.finish())
    except StudioError as error:
        return error.problem
    return None


def package_problem(package: ArgosPackage) -> Problem | None:
    """Load the package and translate one character."""
    from livestream_studio.engines.argos_model import ArgosModel

    try:
        ArgosModel(package).decode("1")
    except StudioError as error:
        return error.problem
    return None


def _speech_folders(place: Path) -> Iterable[Path]:
    return sorted(file.parent.parent for file in place.glob("*/am/final.mdl"))


def _package_paths(place: Path) -> Iterable[Path]:
    return sorted([*place.glob(f"*{SUFFIX}"), *(file.parent for file in place.glob("*/metadata.json"))])


def _language(path: Path) -> str | None:
    try:
        return spoken_language(path)
    except OSError:
        return None
