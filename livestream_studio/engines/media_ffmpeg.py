"""MP4, MKV, FLV, AAC ... decoded by the user's own `ffmpeg` program through a pipe.

It is never imported and never shipped: the wheels that hold it link GPL encoders. It reads local
files only (`-protocol_whitelist`), so a playlist in disguise reaches no network.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from livestream_studio.core.types import StudioError
from livestream_studio.engines.resample import RATE

_BLOCK = RATE * 2  # bytes: one second
_PROBE_SECONDS = 60
_DURATION = re.compile(rb"Duration: (\d+):(\d\d):(\d\d)\.(\d\d)")
_AUDIO = re.compile(rb"Stream #\S+: Audio:")
_STREAM = re.compile(rb"Stream #\S+: ")
_GUESSED = b"Estimating duration"  # from the bit rate: not what the container says
_ENDS_TORN = re.compile(
    rb"ended prematurely|partial file|Truncating packet|Input buffer exhausted|packet size too small"
)
_SHORTER_MS = 2_000  # than the container says; encoders pad by less
_TIME_BASE = re.compile(rb"#tb 0: (\d+)/(\d+)")
_PICTURE = re.compile(rb"^0, +-?\d+, +(-?\d+),", re.MULTILINE)
_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # no console flashes up on Windows


def find_ffmpeg(program: str | None = None) -> str | None:
    """The path of `program`, or of the `ffmpeg` on PATH; None where there is none."""
    return shutil.which(program or "ffmpeg")


class FfmpegDecoder:
    """Decodes `path` to PCM blocks (mono, 16 kHz, 16-bit) with the program `ffmpeg`.

    `cut` says, once the blocks are at their end, whether the sound stopped before the recording's own end.
    Raises `media_unreadable`, `media_no_sound` or `ffmpeg_failed` (the detail ends with ffmpeg's last line).
    """

    def __init__(self, path: Path, ffmpeg: str) -> None:
        self._path, self._ffmpeg = path, ffmpeg
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = self._guessed = self.cut = False
        self.duration_ms = self._probe()

    def _input(self, from_ms: int = 0) -> list[str]:
        return [
            *(self._ffmpeg, "-nostdin", "-hide_banner", "-protocol_whitelist", "file,pipe"),
            *(("-ss", f"{from_ms / 1000}") if from_ms else ()),
            *("-i", f"file:{self._path.absolute()}"),
        ]

    def _asked(self, command: list[str]) -> tuple[bytes, bytes]:
        """What a short command writes to its two outputs."""
        try:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PROBE_SECONDS,
                check=False,
                creationflags=_NO_WINDOW,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise self._failed(str(error)) from error
        return done.stdout, done.stderr

    def _probe(self) -> int | None:
        _, said = self._asked(self._input())
        if not _STREAM.search(said):
            raise StudioError("media_unreadable", str(self._path))
        if not _AUDIO.search(said):
            raise StudioError("media_no_sound", str(self._path))
        found = _DURATION.search(said)
        if not found:
            return None
        self._guessed = _GUESSED in said
        hours, minutes, seconds, hundredths = map(int, found.groups())
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + hundredths * 10

    def blocks(self) -> Iterator[bytes]:
        command = [
            *self._input(),
            *("-loglevel", "error", "-vn", "-sn", "-dn", "-map", "0:a:0"),
            *("-f", "s16le", "-ac", "1", "-ar", str(RATE), "pipe:1"),
        ]
        # what it complains of goes to a file: a pipe that nobody reads would block it
        with tempfile.TemporaryFile() as complaints:
            try:
                process = subprocess.Popen(
                    command,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=complaints,
                    creationflags=_NO_WINDOW,
                )
            except OSError as error:
                raise self._failed(str(error)) from error
            self._process, done = process, 0
            assert process.stdout is not None
            try:
                while block := process.stdout.read(_BLOCK):
                    done += len(block)
                    yield block
                code = process.wait()
            finally:
                process.kill()
                process.stdout.close()
                process.wait()
            if self._killed:
                return
            complaints.seek(-min(complaints.tell(), 65_536), os.SEEK_END)
            said = complaints.read()
            if code:
                lines = said.decode("utf-8", "replace").split("\n")
                raise self._failed(next((line for line in reversed(lines) if line.strip()), str(code)))
            if not done:
                raise StudioError("media_no_sound", str(self._path))
            self.cut = _ENDS_TORN.search(said) is not None or self._stops_early(done * 1000 // (RATE * 2))

    def _stops_early(self, heard_ms: int) -> bool:
        """Whether the container promises more than `heard_ms`, and no picture goes on without the sound."""
        stated_ms = 0 if self._guessed else self.duration_ms or 0
        return heard_ms < stated_ms - _SHORTER_MS and self._last_picture_ms(heard_ms) < heard_ms + _SHORTER_MS

    def _last_picture_ms(self, from_ms: int) -> int:
        """When the last picture at or after that time comes; 0 where there is none."""
        frames = ("-loglevel", "error", "-copyts", "-map", "0:v:0", "-c", "copy", "-f", "framecrc", "pipe:1")
        listed, _ = self._asked([*self._input(from_ms), *frames])
        base, times = _TIME_BASE.search(listed), _PICTURE.findall(listed)
        return int(times[-1]) * 1000 * int(base[1]) // int(base[2]) if base and times else 0

    def _failed(self, reason: str) -> StudioError:
        return StudioError("ffmpeg_failed", f"{self._path} ({reason.strip()})")

    def kill(self) -> None:
        """End the program at once, from any thread; the reader then sees the end of the pipe."""
        self._killed = True
        if self._process is not None:
            self._process.kill()
