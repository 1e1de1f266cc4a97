"""Pictures from a folder or a zip, each to the product whose SKU its name begins with.

Nothing is ever written under a name that comes from outside: pictures are kept by the hash of their content.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from livestream_studio.commerce.types import Product
from livestream_studio.commerce.validation import skus
from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue.images import image_of
from livestream_studio.exchange.catalogue.picture_files import LARGEST, PictureFile, files_of, picture_fault
from livestream_studio.exchange.catalogue.problems import RowFault, Severity
from livestream_studio.exchange.catalogue.records import Records
from livestream_studio.exchange.report import BadCell, write_bytes

MOST_PIXELS = 60_000_000
LONGEST_SIDE = 20_000
MOST_PER_PRODUCT = 20

_TAILED = re.compile(r"(.+?)[\s_\-.(（]+[^\s_\-.(（]*")
Report = Callable[[float], None]


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
    picture_unsafe, picture_large, picture_kind, picture_not_image, picture_unreadable, picture_no_product,
    picture_many. Raises `StudioError`: pictures_missing, pictures_corrupt, pictures_too_large,
    out_unwritable.
    """
    found = Pictures()
    with files_of(source, found.problems) as files:
        _take(files, found, _Owners(owned, wanted or {}), home, dry=dry, report=report)
    return found


def _take(
    files: list[PictureFile],
    found: Pictures,
    owners: _Owners,
    home: Path,
    *,
    dry: bool,
    report: Report | None,
) -> None:
    found.seen, found.names = len(files), {_file_name(each.name) for each in files}
    chosen: dict[str, dict[str, None]] = {}
    for number, file in enumerate(sorted(files, key=lambda each: _order(each.name))):
        if report and number % 20 == 0:
            report(number / len(files))
        sku = owners.of(file.name)
        if not sku:
            found.problems.append(picture_fault("picture_no_product", file.name))
            continue
        try:
            name = _keep(file.read(), home, dry=dry)
        except BadCell as bad:
            found.problems.append(picture_fault(bad.code, file.name, bad.detail))
            continue
        found.matched += 1
        if len(names := chosen.setdefault(sku, {})) < MOST_PER_PRODUCT:
            names[name] = None
        elif name not in names:
            found.problems.append(picture_fault("picture_many", file.name, str(MOST_PER_PRODUCT)))
    found.kept = {sku: tuple(names) for sku, names in chosen.items()}


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


def keep_picture(path: Path, home: Path) -> str:
    """One picture that a person chose, into `home`; its name there. Raises `StudioError`: picture_large,
    picture_not_image, picture_unreadable (detail: the path), out_unwritable."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadCell("picture_large")
        return _keep(path.read_bytes(), home, dry=False)
    except OSError as error:
        raise StudioError("picture_unreadable", str(path), fatal=False) from error
    except BadCell as bad:
        raise StudioError(bad.code, str(path), fatal=False) from bad


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


def _file_name(name: str) -> str:
    return _folded(PurePosixPath(name.replace("\\", "/")).name)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()


def _order(name: str) -> list[tuple[int, str]]:
    """2 before 10; the picture without a number before both."""
    stem = str(PurePosixPath(name).with_suffix("")).casefold()
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", stem)]
