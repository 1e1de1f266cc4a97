"""The picture files of a folder or a zip, each looked at before it is read."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue.problems import RowFault, Severity
from livestream_studio.exchange.report import BadCell

MOST_FILES = 50_000
LARGEST = 32 * 2**20  # bytes of one picture
MOST_BYTES = 8 * 2**30  # of all that an archive says it unpacks to
MOST_RATIO = 200  # pictures hardly shrink; what does by more is a bomb, or empty

_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".jfif")


@dataclass(frozen=True, slots=True)
class PictureFile:
    """One picture that is offered. `name` is its path inside the folder or archive."""

    name: str
    read: Callable[[], bytes]


def files_of(source: Path, problems: list[RowFault]) -> list[PictureFile]:
    """The files of `source` whose names are those of pictures; what must not be read goes to `problems`.

    Raises `StudioError`: pictures_missing, pictures_corrupt, pictures_too_large.
    """
    if source.is_dir():
        return list(_in_folder(source, problems))
    if source.is_file():
        return list(_in_zip(source, problems))
    raise StudioError("pictures_missing", str(source))


def picture_fault(code: str, name: str, detail: str = "") -> RowFault:
    """A picture that is left out, by its name."""
    return RowFault(0, code, Severity.LEFT_OUT, "", name[:200], detail)


def _in_folder(source: Path, problems: list[RowFault]) -> Iterator[PictureFile]:
    for number, path in enumerate(source.rglob("*")):
        if number > MOST_FILES:
            raise StudioError("pictures_too_large", str(source))
        name = path.relative_to(source).as_posix()
        if path.suffix.lower() not in _ENDINGS or path.name.startswith("."):
            continue
        if path.is_symlink() or not path.is_file():
            problems.append(picture_fault("picture_unsafe", name))
        elif path.stat().st_size > LARGEST:
            problems.append(picture_fault("picture_large", name))
        else:
            yield PictureFile(name, lambda path=path: _of_file(path))  # type: ignore[misc]


def _of_file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadCell("picture_unreadable") from error


def _in_zip(source: Path, problems: list[RowFault]) -> Iterator[PictureFile]:
    try:
        with zipfile.ZipFile(source) as archive:
            entries = archive.infolist()
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise StudioError("pictures_corrupt", str(source)) from error
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise StudioError("pictures_too_large", str(source))
    for entry in entries:
        name = _decoded(entry)
        path = PurePosixPath(name.replace("\\", "/"))
        if entry.is_dir() or path.suffix.lower() not in _ENDINGS or path.name.startswith((".", "._")):
            continue
        if _leads_out(name, path) or stat.S_ISLNK(entry.external_attr >> 16):
            problems.append(picture_fault("picture_unsafe", name))
        elif entry.file_size > LARGEST or entry.file_size > MOST_RATIO * max(entry.compress_size, 1000):
            problems.append(picture_fault("picture_large", name))
        else:
            yield PictureFile(path.as_posix(), lambda entry=entry: _of_entry(source, entry))  # type: ignore[misc]


def _of_entry(source: Path, entry: zipfile.ZipInfo) -> bytes:
    try:
        with zipfile.ZipFile(source) as archive, archive.open(entry) as stream:
            return stream.read(LARGEST + 1)  # never more than the entry says; its checksum is tested
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise BadCell("picture_unreadable") from error


def _leads_out(name: str, path: PurePosixPath) -> bool:
    return ".." in path.parts or path.is_absolute() or bool(PureWindowsPath(name).drive) or "\0" in name


def _decoded(entry: zipfile.ZipInfo) -> str:
    """The name; archives made on Chinese Windows do not say that theirs is GB18030."""
    name = entry.filename
    if entry.flag_bits & 0x800 or name.isascii():
        return name
    for encoding in ("utf-8", "gb18030"):
        with suppress(UnicodeError):
            return name.encode("cp437").decode(encoding)
    return name
