"""Argos packages as they lie on disk: an unpacked folder, or the `.argosmodel` zip itself.

Of a package only `metadata.json`, `sentencepiece.model` and `model/` (CTranslate2) are read; sentence
splitters that older packages carry are left alone.
"""

from __future__ import annotations

import json
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from livestream_studio.core.types import StudioError

SUFFIX = ".argosmodel"


@dataclass(frozen=True, slots=True)
class ArgosPackage:
    """One direction. `prefix` is the target token that a multilingual model is started with; `abstain`
    is the token by which a starter model says that it does not know (empty: it never does). Who has one is
    a `starter`, wherever it lies: it knows the phrasebook alone, and what it says is checked by it."""

    path: Path
    source: str
    target: str
    version: str
    starter: bool = False
    prefix: str = ""
    abstain: str = ""
    name: str = ""


def read_package(path: Path, *, starter: bool = False) -> ArgosPackage:
    """What `path` says of itself. Raises `package_missing`, `package_not_argos`, `package_corrupt` and
    `package_unsupported` (subword-nmt packages, which would need a tokenizer that is not shipped)."""
    if not path.exists():
        raise StudioError("package_missing", str(path))
    names = _files(path)
    if "metadata.json" not in names:
        raise StudioError("package_not_argos", str(path))
    try:
        said: Any = json.loads(_read(path, names["metadata.json"]).decode("utf-8"))
        abstain = str(said.get("abstain") or "")
        package = ArgosPackage(
            path=path,
            source=str(said["from_code"]),
            target=str(said["to_code"]),
            version=str(said.get("package_version", "")),
            starter=starter or bool(abstain),
            prefix=str(said.get("target_prefix") or ""),
            abstain=abstain,
            name=f"{said.get('from_name', said['from_code'])} → {said.get('to_name', said['to_code'])}",
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StudioError("package_corrupt", str(path)) from error
    if "sentencepiece.model" not in names:
        raise StudioError("package_unsupported" if "bpe.model" in names else "package_corrupt", str(path))
    if "model/model.bin" not in names:
        raise StudioError("package_corrupt", str(path))
    return package


def package_bytes(package: ArgosPackage) -> tuple[bytes, dict[str, bytes]]:
    """The SentencePiece model and the files of `model/`, by name: engines load them from memory, so
    any path works (theirs fail on Chinese and Russian folders of Windows)."""
    names = _files(package.path)
    try:
        pieces = _read(package.path, names["sentencepiece.model"])
        if not pieces:
            raise StudioError("package_corrupt", str(package.path))
        model = {
            name.removeprefix("model/"): _read(package.path, at)
            for name, at in names.items()
            if name.startswith("model/") and name.count("/") == 1
        }
    except (OSError, KeyError, zipfile.BadZipFile, RuntimeError) as error:
        raise StudioError("package_corrupt", str(package.path)) from error
    return pieces, model


def _files(path: Path) -> dict[str, str]:
    """Name inside the package -> where it lies (a zip holds everything in one top folder)."""
    try:
        if path.is_dir():
            found = (file for file in path.rglob("*") if file.is_file())
            return {file.relative_to(path).as_posix(): str(file) for file in found}
        with zipfile.ZipFile(path) as archive:
            tops = {PurePosixPath(name).parts[0] for name in archive.namelist() if name.strip("/")}
            if len(tops) != 1:
                raise StudioError("package_not_argos", str(path))
            top = f"{tops.pop()}/"
            return {n.removeprefix(top): n for n in archive.namelist() if n.startswith(top) and n[-1] != "/"}
    except (OSError, zipfile.BadZipFile) as error:
        raise StudioError("package_not_argos", str(path)) from error


def _read(path: Path, name: str) -> bytes:
    if path.is_dir():
        return Path(name).read_bytes()
    with zipfile.ZipFile(path) as archive:
        return archive.read(name)
