"""What a picture file really is, by its own bytes: kind and size, nothing decoded."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

# Of the segments of a JPEG these hold its size; C4, C8 and CC look alike and do not.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


@dataclass(frozen=True, slots=True)
class Image:
    """`kind` is jpg, png, webp, gif or bmp; width and height in pixels."""

    kind: str
    width: int
    height: int


def image_of(data: bytes) -> Image | None:
    """None for anything that is no whole picture of a known kind, whatever its name says."""
    try:
        return next((found for found in _tried(data) if found and found.width > 0 and found.height > 0), None)
    except (struct.error, IndexError):
        return None


def _tried(data: bytes) -> Iterator[Image | None]:
    if data.startswith(b"\x89PNG\r\n\x1a\n") and data[12:16] == b"IHDR" and b"IEND" in data[-64:]:
        yield Image("png", *struct.unpack(">II", data[16:24]))
    elif data.startswith(b"\xff\xd8\xff") and data.rfind(b"\xff\xd9") > 0:
        yield _jpeg(data)
    elif data[:6] in (b"GIF87a", b"GIF89a"):
        yield Image("gif", *struct.unpack("<HH", data[6:10]))
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP" and struct.unpack("<I", data[4:8])[0] <= len(data) - 8:
        yield _webp(data)
    elif data.startswith(b"BM") and struct.unpack("<I", data[14:18])[0] >= 40:
        width, height = struct.unpack("<ii", data[18:26])
        yield Image("bmp", width, abs(height))


def _jpeg(data: bytes) -> Image | None:
    at = 2
    while at < len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF or 0xD0 <= marker <= 0xD8 or marker == 0x01:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return Image("jpg", width, height)
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def _webp(data: bytes) -> Image | None:
    chunk = data[12:16]
    if chunk == b"VP8X":
        width, height = (int.from_bytes(data[at : at + 3], "little") + 1 for at in (24, 27))
        return Image("webp", width, height)
    if chunk == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return Image("webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if chunk == b"VP8 ":
        width, height = struct.unpack("<HH", data[26:30])
        return Image("webp", width & 0x3FFF, height & 0x3FFF)
    return None
