"""Pictures find their product by name, and nothing in an archive can do harm."""

from __future__ import annotations

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from catalogue_files import planned, table
from hypothesis import given
from hypothesis import strategies as st

from livestream_studio.commerce.types import Product, Text, Variant
from livestream_studio.core.types import StudioError
from livestream_studio.exchange.catalogue import add_pictures, plan, read_records, take_pictures
from livestream_studio.exchange.catalogue.images import Image, image_of

SKUS = {"A1": "A1", "A1-红": "A1", "A12": "A12", "B": "B"}
Make = Callable[..., Path]


def png(width: int = 2, height: int = 2, colour: int = 0) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(b"\0" + bytes([colour] * 6))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc2\x00\x0b\x08\x00\x10\x00\x20\x03\x01\x22\x00\xff\xd9"


@pytest.fixture(params=["folder", "zip"])
def offered(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    def make(**files: bytes) -> Path:
        named = {name.replace("__", "/"): data for name, data in files.items()}
        if request.param == "folder":
            for name, data in named.items():
                (tmp_path / "p" / name).parent.mkdir(parents=True, exist_ok=True)
                (tmp_path / "p" / name).write_bytes(data)
            return tmp_path / "p"
        with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
            for name, data in named.items():
                archive.writestr(name, data)
        return tmp_path / "p.zip"

    return make


def kept_name(data: bytes, kind: str) -> str:
    return f"{hashlib.sha256(data).hexdigest()}.{kind}"


def test_a_picture_goes_to_the_product_after_which_it_is_named(offered: Make, tmp_path: Path) -> None:
    files = {"A1.png": png(colour=1), "a1-10.PNG": png(colour=2), "A1-2.png": png(colour=3)}
    files |= {
        "A12.jpg": JPEG,
        "B__main.png": png(colour=4),
        "x__A1-红 (1).png": png(colour=5),
        "C.png": png(colour=6),
    }
    source = offered(**files, **{"readme.txt": b"hello", "A1.jpeg": b"<html>"})
    found = take_pictures(source, SKUS, tmp_path / "home")
    order = [files[name] for name in ("A1.png", "A1-2.png", "a1-10.PNG", "x__A1-红 (1).png")]
    assert found.kept["A1"] == tuple(kept_name(data, "png") for data in order)
    assert found.kept["A12"] == (kept_name(JPEG, "jpg"),)
    assert found.kept["B"] == (kept_name(png(colour=4), "png"),)
    assert {(each.code, each.value) for each in found.problems} == {
        ("picture_no_product", "C.png"),
        ("picture_not_image", "A1.jpeg"),
    }
    assert {path.name for path in (tmp_path / "home").iterdir()} == {
        n for names in found.kept.values() for n in names
    }
    assert (found.seen, found.matched) == (8, 6)


def test_looking_keeps_nothing(offered: Make, tmp_path: Path) -> None:
    source = offered(**{"A1.png": png()})
    dry = take_pictures(source, SKUS, tmp_path / "home", dry=True)
    assert not (tmp_path / "home").exists()
    assert dry.kept == take_pictures(source, SKUS, tmp_path / "home").kept


@pytest.mark.parametrize(
    "name", ["../A1.png", "/A1.png", "C:/A1.png", "x/../../A1.png", "..\\A1.png", "C:\\A1.png"]
)
def test_a_path_that_leads_out_of_the_archive_is_refused(tmp_path: Path, name: str) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        entry = zipfile.ZipInfo("x")
        entry.filename = name
        archive.writestr(entry, png())
        archive.writestr("B.png", png())
    found = take_pictures(tmp_path / "p.zip", SKUS, tmp_path / "home")
    assert [each.code for each in found.problems] == ["picture_unsafe"]
    assert set(found.kept) == {"B"}
    assert len(list((tmp_path / "home").iterdir())) == 1
    assert {path.name for path in tmp_path.iterdir()} == {"p.zip", "home"}


def test_a_bomb_in_an_archive_is_refused_unread(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("A1.png", png() + b"\0" * 20 * 2**20)
        archive.writestr("B.png", png())
    found = take_pictures(tmp_path / "p.zip", SKUS, tmp_path / "home")
    assert [(each.code, each.value) for each in found.problems] == [("picture_large", "A1.png")]
    assert set(found.kept) == {"B"}


def test_an_archive_of_more_than_a_catalogue_may_have_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from livestream_studio.exchange.catalogue import picture_files

    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        archive.writestr("A1.png", png())
        archive.writestr("B.png", png())
    for limit in ("MOST_FILES", "MOST_BYTES"):
        with monkeypatch.context() as patch:
            patch.setattr(picture_files, limit, 1)
            with pytest.raises(StudioError, match="pictures_too_large"):
                take_pictures(tmp_path / "p.zip", SKUS, tmp_path / "home")


def test_a_damaged_archive_and_a_damaged_entry_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 no zip")
    with pytest.raises(StudioError, match="pictures_corrupt"):
        take_pictures(tmp_path / "bad.zip", SKUS, tmp_path / "home")
    with pytest.raises(StudioError, match="pictures_missing"):
        take_pictures(tmp_path / "none.zip", SKUS, tmp_path / "home")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("A1.png", png(colour=7))
        archive.writestr("B.png", png())
    data = out.getvalue()
    (tmp_path / "p.zip").write_bytes(data.replace(b"IHDR", b"IHDX", 1))
    found = take_pictures(tmp_path / "p.zip", SKUS, tmp_path / "home")
    assert [(each.code, each.value) for each in found.problems] == [("picture_unreadable", "A1.png")]
    assert set(found.kept) == {"B"}


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(png())
    (tmp_path / "p").mkdir()
    try:
        (tmp_path / "p" / "A1.png").symlink_to(tmp_path / "secret.png")
    except OSError:
        pytest.skip("this system lets no one make symbolic links")
    found = take_pictures(tmp_path / "p", SKUS, tmp_path / "home")
    assert ([each.code for each in found.problems], found.kept) == (["picture_unsafe"], {})


def test_a_huge_picture_is_refused(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "A1.png").write_bytes(png(30_000, 30_000))
    found = take_pictures(tmp_path / "p", SKUS, tmp_path / "home")
    assert [(each.code, each.detail) for each in found.problems] == [("picture_large", "30000×30000")]


@pytest.mark.parametrize(
    ("sku", "encoding"), [("红裙", "gb18030"), ("КР15", "cp866"), ("юбка", "cp866"), ("裙", "utf-8")]
)
def test_names_that_an_archive_does_not_say_the_encoding_of_are_read(
    tmp_path: Path, sku: str, encoding: str
) -> None:
    data = io.BytesIO()
    name = f"{sku}-2.png".encode(encoding)
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("X" * len(name), png())
    (tmp_path / "p.zip").write_bytes(data.getvalue().replace(b"X" * len(name), name))
    assert set(take_pictures(tmp_path / "p.zip", {sku: "R"}, tmp_path / "home").kept) == {"R"}


def test_pictures_of_other_kinds_and_too_many_are_told(offered: Make, tmp_path: Path) -> None:
    many = {f"B-{number}.png": png(number + 1) for number in range(22)}
    source = offered(**{"A1.HEIC": b"x", "A1.tif": b"x", "A1.txt": b"x", ".A1.heic": b"x", **many})
    found = take_pictures(source, SKUS, tmp_path / "home")
    assert {(each.code, each.value) for each in found.problems} == {
        ("picture_kind", "A1.HEIC"),
        ("picture_kind", "A1.tif"),
        ("picture_many", "B-20.png"),
        ("picture_many", "B-21.png"),
    }
    assert len(found.kept["B"]) == 20


def test_an_archive_is_opened_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as archive:
        for number in range(5):
            archive.writestr(f"B-{number}.png", png(number + 1))
    opened: list[zipfile.ZipFile] = []
    real = zipfile.ZipFile
    monkeypatch.setattr(zipfile, "ZipFile", lambda path: opened.append(real(path)) or opened[-1])
    assert len(take_pictures(tmp_path / "p.zip", SKUS, tmp_path / "home").kept["B"]) == 5
    assert [archive.fp for archive in opened] == [None], "once, and closed again"


def test_pictures_that_a_table_names_and_those_of_products_it_does_not_mention(tmp_path: Path) -> None:
    path = table(tmp_path / "t.tsv", ("SKU", "名称", "图片"), ("N1", "新", "front.png; gone.png"))
    known = [
        Product("A1", names={"zh": Text("裙")}, variants=(Variant("A1-红"),), pictures=("a" * 64 + ".png",))
    ]
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "front.png").write_bytes(png(colour=1))
    (tmp_path / "p" / "A1-红.png").write_bytes(png(colour=2))
    records = read_records(path)
    add_pictures(records, tmp_path / "p", known, tmp_path / "home")
    found = plan(records, known)
    assert found.added[0].pictures == (kept_name(png(colour=1), "png"),)
    assert found.changed[0].after.pictures == (kept_name(png(colour=2), "png"), *known[0].pictures)
    assert found.changed[0].fields == ("pictures",)
    assert [(each.code, each.value) for each in found.problems] == [("picture_missing_file", "gone.png")]
    without = read_records(path)
    add_pictures(without, None, known, tmp_path / "home")
    assert [each.code for each in planned(path).problems] == []
    assert [(each.code, each.detail) for each in without.problems] == [("pictures_not_given", "2")]


def test_what_a_picture_really_is() -> None:
    assert image_of(png(3, 5)) == Image("png", 3, 5)
    assert image_of(JPEG) == Image("jpg", 32, 16)
    assert image_of(b"GIF89a" + struct.pack("<HH", 7, 9) + b"\0" * 9) == Image("gif", 7, 9)
    body = (
        b"WEBPVP8X"
        + struct.pack("<I", 10)
        + b"\0" * 4
        + (99).to_bytes(3, "little")
        + (49).to_bytes(3, "little")
    )
    assert image_of(b"RIFF" + struct.pack("<I", len(body)) + body) == Image("webp", 100, 50)
    assert image_of(b"BM" + b"\0" * 12 + struct.pack("<Iii", 40, 4, -6) + b"\0" * 20) == Image("bmp", 4, 6)
    assert image_of(png()[:40]) is None
    assert image_of(b"<svg/>") is None
    assert image_of(b"MZ" + png()) is None


@given(st.sampled_from([png(), JPEG, b"GIF89a", b"RIFF\0\0\0\0WEBPVP8L", b"BM"]), st.binary(max_size=40))
def test_any_bytes_are_a_picture_or_none(head: bytes, tail: bytes) -> None:
    for data in (head + tail, head[: len(head) // 2] + tail):
        found = image_of(data)
        assert found is None or (found.width > 0 and found.height > 0)
