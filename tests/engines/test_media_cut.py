"""A recording that was cut short is read as far as it goes, and does not pass for a whole one."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.engines.media_cut import is_cut
from livestream_studio.engines.media_file import MediaFile
from livestream_studio.paths import assets

SECONDS = 12
NOISE = np.random.default_rng(1).normal(0, 0.1, 16_000 * SECONDS)
IN_PROCESS = ["wav", "aiff", "flac", "ogg", "opus", "mp3"]
THROUGH_FFMPEG = ["mkv", "flv", "aac", "webm", "m4a"]


def recording(folder: Path, ending: str, *options: str) -> Path:
    """Twelve seconds of noise; containers that libsndfile does not write come from ffmpeg."""
    path = folder / f"show.{ending}"
    if ending in IN_PROCESS and not options:
        kind = {"ogg": "VORBIS", "opus": "OPUS"}.get(ending)
        soundfile.write(path, NOISE, 16_000, subtype=kind, format="OGG" if kind else None)
        return path
    if not shutil.which("ffmpeg"):
        pytest.skip("needs the program ffmpeg")
    soundfile.write(folder / "in.wav", NOISE, 16_000)
    sound = ("-ar", "44100") if ending == "flv" else ()
    command = ["ffmpeg", "-nostdin", "-loglevel", "error", "-i", str(folder / "in.wav"), *options, *sound]
    subprocess.run([*command, str(path)], check=True, timeout=60)
    return path


def read(path: Path) -> tuple[float, list[Problem]]:
    """How many seconds were heard, and what was said of them."""
    said: list[Problem] = []
    source = MediaFile(path, on_problem=said.append)
    return sum(len(chunk.pcm) for chunk in source.chunks()) / 32_000, said


def shorten(path: Path, share: float = 0.6) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])


@pytest.mark.parametrize("ending", [*IN_PROCESS, *THROUGH_FFMPEG])
def test_cut_short_it_is_heard_as_far_as_it_goes_and_says_so(tmp_path: Path, ending: str) -> None:
    # An MP4 is read without its end only where its table of contents stands in front.
    path = recording(tmp_path, ending, *(["-movflags", "+faststart"] if ending == "m4a" else []))
    seconds, said = read(path)
    assert seconds == pytest.approx(SECONDS, abs=0.2)
    assert said == []
    shorten(path)
    seconds, said = read(path)
    assert 0.3 * SECONDS < seconds < 0.8 * SECONDS
    assert said == [Problem("media_truncated", str(path))]
    assert not said[0].fatal


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "opus", "mp3"])
def test_a_few_bytes_are_missed_too(tmp_path: Path, ending: str) -> None:
    path = recording(tmp_path, ending)
    path.write_bytes(path.read_bytes()[:-5])
    assert [problem.code for problem in read(path)[1]] == ["media_truncated"]


@pytest.mark.parametrize("options", [["-b:a", "64k"], ["-q:a", "4"]])
def test_an_mp3_without_a_table_of_contents(tmp_path: Path, options: list[str]) -> None:
    path = recording(tmp_path, "mp3", *options, "-write_xing", "0")
    assert not is_cut(path, "MP3")
    tagged = path.read_bytes() + b"TAG" + bytes(125)
    path.write_bytes(tagged)
    assert not is_cut(path, "MP3")
    path.write_bytes(tagged[: int(len(tagged) * 0.6)])
    assert is_cut(path, "MP3")


@pytest.mark.parametrize("language", ["zh", "ru", "kk"])
def test_the_demo_is_whole(language: str) -> None:
    assert not is_cut(assets() / "demo" / f"{language}.ogg", "OGG")


def test_what_does_not_look_like_its_kind_is_not_called_cut(tmp_path: Path) -> None:
    path = tmp_path / "any"
    path.write_bytes(bytes(20_000))
    assert [is_cut(path, kind) for kind in ("WAV", "AIFF", "OGG", "MP3", "CAF")] == [False] * 5


@pytest.mark.parametrize("ending", ["flac", "ogg"])
def test_without_any_sound_before_the_damage_it_cannot_be_read(tmp_path: Path, ending: str) -> None:
    path = recording(tmp_path, ending)
    shorten(path, 0.02)
    with pytest.raises(StudioError) as caught:
        read(path)
    assert caught.value.problem.code == "media_unreadable"


def test_a_video_whose_table_of_contents_is_gone_cannot_be_read(tmp_path: Path) -> None:
    path = recording(tmp_path, "mp4")
    shorten(path)
    with pytest.raises(StudioError) as caught:
        read(path)
    assert caught.value.problem.code == "media_unreadable"


@pytest.mark.parametrize("ending", ["flv", "mkv", "mp4"])
def test_pictures_that_go_on_without_sound_are_no_cut(tmp_path: Path, ending: str) -> None:
    """An FLV that was cut complains of nothing; it only stops before the length that it states."""
    pictures = ["-f", "lavfi", "-i", f"testsrc=size=64x64:rate=10:duration={SECONDS + 6}"]
    path = recording(tmp_path, ending, *pictures, "-movflags", "+faststart")
    seconds, said = read(path)
    assert seconds == pytest.approx(SECONDS, abs=0.2)
    assert said == []
    shorten(path, 0.5)
    assert [problem.code for problem in read(path)[1]] == ["media_truncated"]


def test_stopped_by_its_listener_it_is_not_called_cut(tmp_path: Path) -> None:
    path = recording(tmp_path, "ogg")
    shorten(path)
    said: list[Problem] = []
    source = MediaFile(path, on_problem=said.append)
    chunks = source.chunks()
    next(chunks)
    source.stop()
    assert list(chunks) == []
    assert said == []
