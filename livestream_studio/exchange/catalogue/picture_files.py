"""The picture files of a folder or a zip, each looked at before it is read."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
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
_OTHER_KINDS = (".heic", ".heif", ".avif", ".tif", ".tiff", ".svg", ".psd", ".raw", ".dng")
# Russian letters in the code page of DOS, as Russian Windows writes names into archives without saying so.
_CP866 = frozenset((*range(0x20, 0xB0), *range(0xE0, 0xF2)))


@dataclass(frozen=True, slots=True)
class PictureFile:
    """One picture that is offered. `name` is its path inside the folder or archive."""

    name: str
    read: Callable[[], bytes]


@contextmanager
def files_of(source: Path, problems: list[RowFault]) -> Iterator[list[PictureFile]]:
    """The files of `source` whose names are those of pictures, to be read while it is open; what must not or
    cannot be read goes to `problems`.

    Raises `StudioError`: pictures_missing, pictures_corrupt, pictures_too_large.
    """
    if source.is_dir():
        yield list(_in_folder(source, problems))
    elif source.is_file():
        with _opened(source) as archive:  # once: a big archive takes a while to be looked through
            yield list(_in_zip(archive, source, problems))
    else:
        raise StudioError("pictures_missing", str(source))


def picture_fault(code: str, name: str, detail: str = "") -> RowFault:
    """A picture that is left out, by its name."""
    return RowFault(0, code, Severity.LEFT_OUT, "", name[:200], detail)


def _in_folder(source: Path, problems: list[RowFault]) -> Iterator[PictureFile]:
    for number, path in enumerate(source.rglob("*")):
        if number > MOST_FILES:
            raise StudioError("pictures_too_large", str(source))
        name = path.relative_to(source).as_posix()
        if not _is_picture(PurePosixPath(name), name, problems):
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


def _opened(source: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(source)
    except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise StudioError("pictures_corrupt", str(source)) from error


def _in_zip(archive: zipfile.ZipFile, source: Path, problems: list[RowFault]) -> Iterator[PictureFile]:
    entries = archive.infolist()
    if len(entries) > MOST_FILES or sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise StudioError("pictures_too_large", str(source))
    for entry in entries:
        name = _decoded(entry)
        path = PurePosixPath(name.replace("\\", "/"))
        if entry.is_dir() or not _is_picture(path, name, problems):
            continue
        if _leads_out(name, path) or stat.S_ISLNK(entry.external_attr >> 16):
            problems.append(picture_fault("picture_unsafe", name))
        elif entry.file_size > LARGEST or entry.file_size > MOST_RATIO * max(entry.compress_size, 1000):
            problems.append(picture_fault("picture_large", name))
        else:
            yield PictureFile(path.as_posix(), lambda entry=entry: _of_entry(archive, entry))  # type: ignore[misc]


def _of_entry(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    try:
        with archive.open(entry) as stream:
            return stream.read(LARGEST + 1)  # never more than the entry says; its checksum is tested
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise BadCell("picture_unreadable") from error


def _is_picture(path: PurePosixPath, name: str, problems: list[RowFault]) -> bool:
    """Whether it is called as one that is read; a picture of another kind is told, other files are not."""
    ending = path.suffix.lower()
    if path.name.startswith("."):
        return False
    if ending in _OTHER_KINDS:
        problems.append(picture_fault("picture_kind", name))
    return ending in _ENDINGS


def _leads_out(name: str, path: PurePosixPath) -> bool:
    return ".." in path.parts or path.is_absolute() or bool(PureWindowsPath(name).drive) or "\0" in name


def _decoded(entry: zipfile.ZipInfo) -> str:
    """The name; archives made on Chinese or Russian Windows do not say that theirs is GB18030 or CP866."""
    name = entry.filename
    if entry.flag_bits & 0x800 or name.isascii():
        return name
    with suppress(UnicodeError):
        raw = name.encode("cp437")
        # The characters that are used in Chinese begin with bytes that are frames and shades in CP866.
        for encoding in ("utf-8", "cp866" if _CP866.issuperset(raw) else "gb18030"):
            with suppress(UnicodeError):
                return raw.decode(encoding)
    return name
