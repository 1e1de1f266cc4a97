"""Installing a model from a file or folder: looked at, tried, then moved into place in one step."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from livestream_studio.core.types import StudioError
from livestream_studio.engines.archive import Report, top_names, unpack, unreported
from livestream_studio.engines.argos_package import read_package
from livestream_studio.engines.models import SPEECH, TRANSLATION, package_problem, speech_problem
from livestream_studio.engines.speech_folder import check_speech_folder, spoken_language

COPYING = 0.9  # of the whole work; the rest is trying the model


def install(path: Path, home: Path, report: Report = unreported) -> Path:
    """Install a Vosk folder or zip, or an Argos package, under `home`; gives where it now lies.

    A model of the same name is replaced; until the new one has loaded and run, nothing is touched.
    `report` hears the share that is done; what it raises ends the work and leaves nothing behind.
    Raises `install_missing`, `install_unknown` (neither kind), `archive_*`, `disk_full`,
    `home_not_writable`, `model_language_unknown`, and what loading a broken model raises.
    """
    if not path.exists():
        raise StudioError("install_missing", str(path))
    kind = _kind(path)
    with _incoming(home) as incoming:
        folder = incoming / _name(path)
        if path.is_dir():
            _copy(path, folder, report)
        else:
            unpack(path, folder, lambda share: report(COPYING * share))
        report(COPYING)
        try:
            _try(kind, folder)
        except StudioError as error:  # the copy is gone in a moment: the user knows what was named
            detail = error.problem.detail.replace(str(folder), str(path))
            raise StudioError(error.problem.code, detail) from error
        report(1.0)
        return _move(folder, home / kind / folder.name, incoming / "replaced")


def _kind(path: Path) -> str:
    names: Iterable[str]
    if path.is_dir():
        names = {file.relative_to(path).as_posix() for file in path.rglob("*") if file.is_file()}
    else:
        names = top_names(path)
    if "metadata.json" in names:
        return TRANSLATION
    if "am/final.mdl" in names or "conf/model.conf" in names:
        return SPEECH
    raise StudioError("install_unknown", str(path))


def _copy(path: Path, folder: Path, report: Report) -> None:
    total = sum(file.stat().st_size for file in path.rglob("*") if file.is_file()) or 1
    done = 0

    def copied(source: str, target: str) -> str:
        nonlocal done
        shutil.copy2(source, target)
        done += os.path.getsize(target)
        report(COPYING * min(done / total, 1.0))
        return target

    shutil.copytree(path, folder, copy_function=copied)


def _name(path: Path) -> str:
    return path.resolve().name if path.is_dir() else path.stem


def _try(kind: str, folder: Path) -> None:
    if kind == TRANSLATION:
        problem = package_problem(read_package(folder))
    else:
        check_speech_folder(folder)
        language = spoken_language(folder)
        if language is None:
            raise StudioError("model_language_unknown", folder.name)
        problem = speech_problem(folder, language)
    if problem is not None:
        raise StudioError(problem.code, problem.detail)


def _move(folder: Path, target: Path, aside: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.exists():
        os.replace(target, aside)
    os.replace(folder, target)
    return target


@contextmanager
def _incoming(home: Path) -> Iterator[Path]:
    """A folder on the same disk as `home`, gone afterwards whatever happened."""
    try:
        home.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".incoming-", dir=home, ignore_cleanup_errors=True) as name:
            yield Path(name)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise StudioError("disk_full", str(home)) from error
        raise StudioError("home_not_writable", str(home)) from error
