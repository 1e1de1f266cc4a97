"""Unpacking what a person fetched from somewhere: bounded, inside one folder, whole or not at all."""

from __future__ import annotations

import shutil
import stat
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath

from livestream_studio.core.types import StudioError

MOST_BYTES = 12 * 1024**3
"""More than any model that a desktop can run."""
MOST_FILES = 2_000
MOST_RATIO = 100
"""Models hardly compress; a zip bomb does by a thousand and more."""
_BLOCK = 1024**2
_SPARE = 64 * 1024**2
_IGNORED = ("__MACOSX", ".DS_Store")


def top_names(path: Path) -> dict[str, zipfile.ZipInfo]:
    """Files of the zip by their name below its one top folder.

    Raises `archive_corrupt` (no zip), `archive_unsafe` (names that lead out, links) and
    `archive_many_folders`.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (OSError, zipfile.BadZipFile) as error:
        raise StudioError("archive_corrupt", str(path)) from error
    entries = [entry for entry in entries if PurePosixPath(entry.filename).name not in _IGNORED]
    entries = [entry for entry in entries if PurePosixPath(entry.filename).parts[:1] != (_IGNORED[0],)]
    for entry in entries:
        _refuse_unsafe(path, entry)
    tops = {PurePosixPath(entry.filename).parts[0] for entry in entries}
    if len(tops) != 1:
        raise StudioError("archive_many_folders", str(path))
    files = (entry for entry in entries if not entry.is_dir())
    return {"/".join(PurePosixPath(entry.filename).parts[1:]): entry for entry in files}


def _refuse_unsafe(path: Path, entry: zipfile.ZipInfo) -> None:
    name = entry.filename
    parts = PurePosixPath(name.replace("\\", "/")).parts
    leads_out = not parts or ".." in parts or name.startswith(("/", "\\")) or PureWindowsPath(name).drive
    if leads_out or "\\" in name or "\0" in name or stat.S_ISLNK(entry.external_attr >> 16):
        raise StudioError("archive_unsafe", f"{path}: {name}")


Report = Callable[[float], None]


def unreported(_share: float) -> None:
    """Nobody listens to how far the work is."""


def unpack(path: Path, folder: Path, report: Report = unreported) -> None:
    """Unpack the zip's one top folder to `folder`, which is new. `report` hears the share that is done;
    what it raises ends the work.

    Raises what `top_names` raises, and `archive_too_large`, `archive_corrupt`, `disk_full`.
    """
    files = top_names(path)
    total = sum(entry.file_size for entry in files.values())
    packed = sum(entry.compress_size for entry in files.values())
    if total > MOST_BYTES or len(files) > MOST_FILES or total > MOST_RATIO * max(packed, 10_000):
        raise StudioError("archive_too_large", str(path))
    folder.mkdir(parents=True)
    if shutil.disk_usage(folder).free < total + _SPARE:
        raise StudioError("disk_full", str(folder))
    done = 0
    try:
        with zipfile.ZipFile(path) as archive:
            for name, entry in files.items():
                target = folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(entry) as source, target.open("wb") as out:
                    while block := source.read(_BLOCK):  # never more than file_size, CRC checked
                        out.write(block)
                        done += len(block)
                        report(done / max(total, 1))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise StudioError("archive_corrupt", str(path)) from error
