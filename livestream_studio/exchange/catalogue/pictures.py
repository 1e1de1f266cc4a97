"""Pictures from a folder or a zip, each to the product whose SKU its name begins with.

Nothing is ever written under a name that comes from outside: pictures are kept by the hash of their content.
"""

from __future__ import annotations

import hashlib
import re
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath, PureWindowsPath

from livestream_studio.commerce.types import Product
from livestream_studio.commerce.validation import skus
from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue.images import image_of
from livestream_studio.exchange.catalogue.problems import RowFault, Severity
from livestream_studio.exchange.catalogue.records import Records
from livestream_studio.exchange.report import BadCell, write_bytes

MOST_FILES = 50_000
LARGEST = 32 * 2**20  # bytes of one picture
MOST_BYTES = 8 * 2**30  # of all that an archive says it unpacks to
MOST_RATIO = 200  # pictures hardly shrink; what does by more is a bomb, or empty
MOST_PIXELS = 60_000_000
LONGEST_SIDE = 20_000
MOST_PER_PRODUCT = 20

_ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".bmp", ".jfif")
_TAILED = re.compile(r"(.+?)[\s_\-.(（]+[^\s_\-.(（]*")
Report = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class _File:
    """One picture that is offered. `name` is its path inside the folder or archive."""

    name: str
    read: Callable[[], bytes]


@dataclass(slots=True)
class Pictures:
    """`kept`: names in the pictures folder by SKU; `matched` files of `seen` in all, whose `names` those
    are."""

    kept: dict[str, tuple[str, ...]] = field(default_factory=dict)
    problems: list[RowFault] = field(default_factory=list)
    names: set[str] = field(default_factory=set)
    seen: int = 0
    matched: int = 0


def take_pictures(
    source: Path,
    owned: Mapping[str, str],
    home: Path,
    *,
    wanted: Mapping[str, Iterable[str]] | None = None,
    dry: bool = False,
    report: Report | None = None,
) -> Pictures:
    """Keeps the pictures of `source`, a folder or a zip, in `home`; with `dry` only looks at them.

    `owned` gives for each SKU (a variant's too) the product it belongs to; `wanted` the file names that a
    table itself names. Each picture that cannot be taken is a problem of its own (`value`: its name):
    picture_unsafe, picture_large, picture_not_image, picture_unreadable, picture_no_product. Raises
    `StudioError`: pictures_missing,
    pictures_corrupt, pictures_too_large, out_unwritable.
    """
    found = Pictures()
    if source.is_dir():
        files = list(_in_folder(source, found))
    elif source.is_file():
        files = list(_in_zip(source, found))
    else:
        raise StudioError("pictures_missing", str(source))
    found.seen, found.names = len(files), {_file_name(each.name) for each in files}
    owners = _Owners(owned, wanted or {})
    chosen: dict[str, list[str]] = {}
    for number, file in enumerate(sorted(files, key=lambda each: _order(each.name))):
        if report and number % 20 == 0:
            report(number / len(files))
        sku = owners.of(file.name)
        if not sku:
            found.problems.append(_problem("picture_no_product", file.name))
            continue
        try:
            name = _keep(file.read(), home, dry=dry)
        except BadCell as bad:
            found.problems.append(_problem(bad.code, file.name, bad.detail))
            continue
        found.matched += 1
        if name not in chosen.setdefault(sku, []) and len(chosen[sku]) < MOST_PER_PRODUCT:
            chosen[sku].append(name)
    found.kept = {sku: tuple(names) for sku, names in chosen.items()}
    return found


def add_pictures(
    records: Records,
    source: Path | None,
    existing: Iterable[Product],
    home: Path,
    *,
    dry: bool = False,
    report: Report | None = None,
) -> Pictures:
    """Puts the pictures of `source` to the products of a file, and to those of the catalogue that it does not
    mention; tells which pictures a table names and nobody gave. Raises as `take_pictures` does."""
    if source is None:
        named = sum(map(len, records.pictures.values()))
        if named:
            records.problems.append(RowFault(0, "pictures_not_given", Severity.NOTE, detail=str(named)))
        return Pictures()
    owners = {sku: each.sku for each in (*existing, *records.products.values()) for sku in skus(each)}
    found = take_pictures(source, owners, home, wanted=records.pictures, dry=dry, report=report)
    for sku, names in found.kept.items():
        product = records.products.get(sku) or Product(sku)
        pictures = tuple(dict.fromkeys((*names, *product.pictures)))
        records.products[sku] = replace(product, pictures=pictures)
        records.rows.setdefault(sku, 0)
    for sku, names in records.pictures.items():
        for name in names:
            if _file_name(name) not in found.names:
                row = records.rows.get(sku, 0)
                found.problems.append(RowFault(row, "picture_missing_file", Severity.LEFT_OUT, "", name))
    records.problems += found.problems
    return found


class _Owners:
    """Whose picture a file is: named by the table, in a folder of the SKU, or named after the SKU."""

    def __init__(self, skus: Mapping[str, str], wanted: Mapping[str, Iterable[str]]) -> None:
        self._skus = {_folded(sku): owner for sku, owner in skus.items()}
        self._wanted = {_file_name(name): sku for sku, names in wanted.items() for name in names}

    def of(self, name: str) -> str:
        path = PurePosixPath(name)
        if sku := self._wanted.get(_file_name(name)):
            return sku
        stem = _folded(path.stem)
        while stem:
            if sku := self._skus.get(stem):
                return sku
            match = _TAILED.fullmatch(stem)
            stem = match[1] if match else ""
        return next(
            (self._skus[_folded(p)] for p in reversed(path.parts[:-1]) if _folded(p) in self._skus), ""
        )


def _keep(data: bytes, home: Path, *, dry: bool) -> str:
    """Writes the picture under its hash. Raises BadCell: picture_not_image, picture_large."""
    image = image_of(data)
    if image is None:
        raise BadCell("picture_not_image")
    if image.width * image.height > MOST_PIXELS or max(image.width, image.height) > LONGEST_SIDE:
        raise BadCell("picture_large", f"{image.width}×{image.height}")
    name = f"{hashlib.sha256(data).hexdigest()}.{image.kind}"
    if not dry and not (home / name).exists():
        write_bytes(home / name, data)
    return name


def _in_folder(source: Path, found: Pictures) -> Iterator[_File]:
    for number, path in enumerate(source.rglob("*")):
        if number > MOST_FILES:
            raise StudioError("pictures_too_large", str(source))
        name = path.relative_to(source).as_posix()
        if path.suffix.lower() not in _ENDINGS or path.name.startswith("."):
            continue
        if path.is_symlink() or not path.is_file():
            found.problems.append(_problem("picture_unsafe", name))
        elif path.stat().st_size > LARGEST:
            found.problems.append(_problem("picture_large", name))
        else:
            yield _File(name, lambda path=path: _of_file(path))  # type: ignore[misc]


def _of_file(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadCell("picture_unreadable") from error


def _in_zip(source: Path, found: Pictures) -> Iterator[_File]:
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
            found.problems.append(_problem("picture_unsafe", name))
        elif entry.file_size > LARGEST or entry.file_size > MOST_RATIO * max(entry.compress_size, 1000):
            found.problems.append(_problem("picture_large", name))
        else:
            yield _File(path.as_posix(), lambda entry=entry: _of_entry(source, entry))  # type: ignore[misc]


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


def _file_name(name: str) -> str:
    return _folded(PurePosixPath(name.replace("\\", "/")).name)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()


def _order(name: str) -> list[tuple[int, str]]:
    """2 before 10; the picture without a number before both."""
    stem = str(PurePosixPath(name).with_suffix("")).casefold()
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", stem)]


def _problem(code: str, name: str, detail: str = "") -> RowFault:
    return RowFault(0, code, Severity.LEFT_OUT, "", name[:200], detail)
