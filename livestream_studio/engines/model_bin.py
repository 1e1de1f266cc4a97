"""Models that the user took out: they lie in a bin, from which they come back, until it is emptied."""

from __future__ import annotations

import os
import shutil
import uuid
from pathlib import Path

from livestream_studio.core.types import StudioError

BIN = ".bin"


def put_away(path: Path, home: Path) -> Path:
    """Moves an installed model into the bin under `home`; where it lies there.

    Raises `model_shipped` for one that is not under `home`, `model_in_use` where the system keeps it.
    """
    if not path.resolve().is_relative_to(home.resolve()):
        raise StudioError("model_shipped", path.name)
    return _move(path, home / BIN / uuid.uuid4().hex[:8] / path.name)


def put_back(lying: Path, path: Path) -> None:
    """To where it was. Raises `model_in_use`, and `model_taken` where another one has come there."""
    if path.exists():
        raise StudioError("model_taken", path.name)
    _move(lying, path)


def size(home: Path) -> int:
    """Of what lies in the bin, in bytes."""
    return folder_size(home / BIN)


def empty(home: Path) -> None:
    """Destroys what lies in the bin."""
    shutil.rmtree(home / BIN, ignore_errors=True)


def folder_size(path: Path) -> int:
    """In bytes; 0 for what is not there."""
    if path.is_file():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def _move(path: Path, target: Path) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(path, target)
    except OSError as error:
        raise StudioError("model_in_use", path.name) from error
    return target
