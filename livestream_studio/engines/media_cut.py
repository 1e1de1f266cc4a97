"""Whether a recording was cut short: each container's own sign that its end is missing.

libsndfile reads such files to where they stop and says nothing. A sign is needed, never a guess: an MP3
without a table of contents that was cut between two frames looks whole, and passes for whole.

- WAV, AIFF: the data chunk promises more bytes than the file holds.
- OGG (Vorbis, Opus, FLAC): the last page is torn, or is not marked as the stream's end (RFC 3533, section 6).
- MP3: fewer bytes than the Xing or Info header promises; without one, a last frame that is torn.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import BinaryIO

UNKNOWN_LENGTH = 0x7FFF_0000
"""Recorders that were cut off, and pipes, leave a chunk length near the greatest value: it says nothing."""

_LARGEST_PAGE = 27 + 255 + 255 * 255
_END_OF_STREAM = 4
_TAIL = 16_384  # bytes: a dozen MP3 frames
_RATES = (44_100, 48_000, 32_000)
_KBITS = {
    1: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_SIDE_INFO = {(1, False): 32, (1, True): 17, (2, False): 17, (2, True): 9}  # bytes, by version and mono


def is_cut(path: Path, container: str) -> bool:
    """`container` is libsndfile's name for it; of one that is not known here the answer is no."""
    with path.open("rb") as file:
        size = path.stat().st_size
        match container:
            case "WAV" | "WAVEX":
                return _chunks_are_cut(file, size, b"RIFF", b"data", "<")
            case "AIFF":
                return _chunks_are_cut(file, size, b"FORM", b"SSND", ">")
            case "OGG":
                return _ogg_is_cut(file, size)
            case "MP3" | "MPEG":
                return _mp3_is_cut(file, size)
    return False


def _chunks_are_cut(file: BinaryIO, size: int, outer: bytes, sound: bytes, order: str) -> bool:
    if file.read(4) != outer:
        return False
    file.seek(12)
    while len(head := file.read(8)) == 8:
        name, length = struct.unpack(f"{order}4sI", head)
        if name == sound:
            return bool(length < UNKNOWN_LENGTH and file.tell() + length > size)
        file.seek(length + (length & 1), 1)
    return False


def _ogg_is_cut(file: BinaryIO, size: int) -> bool:
    file.seek(max(0, size - 2 * _LARGEST_PAGE))
    tail = file.read()
    at = tail.rfind(b"OggS\0")
    if at < 0:
        return False
    head = tail[at : at + 27]
    if len(head) < 27:
        return True
    laces = tail[at + 27 : at + 27 + head[26]]
    torn = len(laces) < head[26] or at + 27 + len(laces) + sum(laces) > len(tail)
    return torn or not head[5] & _END_OF_STREAM


def _mp3_is_cut(file: BinaryIO, size: int) -> bool:
    begin = _behind_id3(file.read(10))
    file.seek(begin)
    start = file.read(4096)
    first = next((at for at in range(len(start) - 4) if _frame_bytes(start[at : at + 4])), None)
    if first is None:
        return False
    stated = _stated_bytes(start[first:])
    if stated:
        return size - begin - first < stated
    file.seek(max(begin, size - _TAIL))
    return _last_frame_is_torn(file.read())


def _behind_id3(head: bytes) -> int:
    if head[:3] != b"ID3" or len(head) < 10:
        return 0
    return 10 + (head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9])


def _frame_bytes(head: bytes) -> int:
    """The length of the Layer III frame with this header; 0 where it is none."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return 0
    version, kbits, rate = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or kbits in (0, 15) or rate == 3:
        return 0
    first = version == 3  # MPEG 1; 2 is MPEG 2 and 0 MPEG 2.5
    hertz = _RATES[rate] // (1 if first else 2 if version == 2 else 4)
    return (144 if first else 72) * 1000 * _KBITS[1 if first else 2][kbits] // hertz + (head[2] >> 1 & 1)


def _stated_bytes(frame: bytes) -> int:
    """What a Xing or Info header says of the length from this frame on; 0 where it says nothing."""
    version, mono = (1 if frame[1] >> 3 & 3 == 3 else 2), frame[3] >> 6 == 3
    at = 4 + _SIDE_INFO[version, mono]
    if frame[at : at + 4] not in (b"Xing", b"Info") or len(frame) < at + 16:
        return 0
    flags = int.from_bytes(frame[at + 4 : at + 8], "big")
    behind = at + 8 + 4 * (flags & 1)
    return int.from_bytes(frame[behind : behind + 4], "big") if flags & 2 else 0


def _last_frame_is_torn(tail: bytes) -> bool:
    """Follows the frames from the first place where three come in a row."""
    for at in range(len(tail) - 4):
        second = at + (_frame_bytes(tail[at : at + 4]) or len(tail))
        third = second + (_frame_bytes(tail[second : second + 4]) or len(tail))
        if _frame_bytes(tail[third : third + 4]):
            while length := _frame_bytes(tail[third : third + 4]):
                third += length
            return third > len(tail) or 0 < len(tail) - third < 4
    return False
