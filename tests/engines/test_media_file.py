"""Every kind of file that people have, and the broken ones, through the real decoders."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from livestream_studio.core.types import StudioError
from livestream_studio.engines.media_file import MediaFile

HZ = 440.0


def tone(rate: int, seconds: float = 1.5, hz: float = HZ) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * hz * np.arange(int(rate * seconds)) / rate)).astype("float32")


def heard(source: MediaFile) -> np.ndarray:
    return np.frombuffer(b"".join(chunk.pcm for chunk in source.chunks()), dtype="<i2")


def pitch(samples: np.ndarray) -> float:
    spectrum = np.abs(np.fft.rfft(samples.astype(float)))
    return float(np.argmax(spectrum) * 16_000 / len(samples))


def code(path: Path, **how: object) -> str:
    with pytest.raises(StudioError) as caught:
        heard(MediaFile(path, **how))  # type: ignore[arg-type]
    return caught.value.problem.code


def ffmpeg(*arguments: str | Path) -> None:
    if not shutil.which("ffmpeg"):
        pytest.skip("needs the program ffmpeg")
    subprocess.run(
        ["ffmpeg", "-nostdin", "-loglevel", "error", "-y", *map(str, arguments)], check=True, timeout=60
    )


@pytest.mark.parametrize(
    ("name", "rate", "channels", "kind"),
    [
        ("a.wav", 16_000, 1, "PCM_16"),
        ("a.wav", 8_000, 1, "PCM_16"),
        ("a.wav", 96_000, 2, "PCM_24"),
        ("a.wav", 44_100, 6, "FLOAT"),
        ("a.flac", 48_000, 2, "PCM_16"),
        ("a.ogg", 44_100, 2, "VORBIS"),
        ("a.opus", 48_000, 1, "OPUS"),
        ("a.mp3", 32_000, 2, "MPEG_LAYER_III"),
    ],
)
def test_any_rate_and_channel_count_keeps_pitch_and_length(
    tmp_path: Path, name: str, rate: int, channels: int, kind: str
) -> None:
    path = tmp_path / name
    sound = np.tile(tone(rate)[:, None], (1, channels))
    soundfile.write(path, sound, rate, subtype=kind, format="OGG" if name.endswith("opus") else None)
    source = MediaFile(path)
    samples = heard(source)
    assert abs(len(samples) - 24_000) <= 900  # an encoder's padding
    assert abs(pitch(samples[4_000:20_000]) - HZ) <= 2
    assert source.duration_ms is not None
    assert abs(source.duration_ms - 1_500) <= 60


def test_sixteen_bit_mono_comes_through_bit_for_bit(tmp_path: Path) -> None:
    sound = np.arange(-16_000, 16_001, 3, dtype="int16")
    soundfile.write(tmp_path / "a.wav", sound, 16_000)
    assert np.array_equal(heard(MediaFile(tmp_path / "a.wav")), sound)


def test_chunks_are_a_tenth_of_a_second_and_timed_by_samples(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", tone(16_000, 1.05), 16_000)
    chunks = list(MediaFile(tmp_path / "a.wav").chunks())
    assert [chunk.start_ms for chunk in chunks] == list(range(0, 1_100, 100))
    assert {len(chunk.pcm) for chunk in chunks[:-1]} == {3200}
    assert chunks[-1].duration_ms == 50
    chunks = list(MediaFile(tmp_path / "a.wav", chunk_ms=250).chunks())
    assert [chunk.start_ms for chunk in chunks] == [0, 250, 500, 750, 1000]


def test_not_a_number_and_too_loud_samples_do_no_harm(tmp_path: Path) -> None:
    sound = tone(16_000)
    sound[100:200], sound[300], sound[400], sound[500] = np.nan, np.inf, 7.0, -7.0
    soundfile.write(tmp_path / "a.wav", sound, 16_000, subtype="FLOAT")
    samples = heard(MediaFile(tmp_path / "a.wav"))
    assert not samples[100:200].any()
    assert (samples[300], samples[400], samples[500]) == (0, 32_767, -32_768)


def test_the_subwoofer_is_not_heard(tmp_path: Path) -> None:
    sound = np.zeros((16_000, 6), dtype="float32")
    sound[:, 3] = 0.9
    soundfile.write(tmp_path / "a.wav", sound, 16_000, subtype="FLOAT")
    assert not heard(MediaFile(tmp_path / "a.wav")).any()


@pytest.mark.parametrize("name", ["with space.wav", "запись эфира.flac", "直播 回放.wav", "-i.wav"])
def test_any_path_works(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    soundfile.write(Path(name).absolute(), tone(16_000), 16_000)
    assert len(heard(MediaFile(Path(name)))) == 24_000


@pytest.mark.parametrize(
    "name", ["a.mp4", "a.mkv", "a.flv", "a.aac", "a.mov", "a.m4a", "直播 эфир.mp4", "-a.mp4"]
)
def test_recordings_of_live_platforms(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    soundfile.write("in.wav", tone(44_100), 44_100)
    video = [] if name.endswith(("aac", "m4a")) else ["-f", "lavfi", "-i", "color=s=32x32:r=5:d=1.5"]
    ffmpeg("-i", "in.wav", *video, "-c:a", "aac", "-shortest", Path(name).absolute())
    source = MediaFile(name)
    samples = heard(source)
    assert abs(len(samples) - 24_000) <= 2_400
    assert abs(pitch(samples[4_000:20_000]) - HZ) <= 2


def test_video_without_sound(tmp_path: Path) -> None:
    ffmpeg("-f", "lavfi", "-i", "color=s=32x32:r=5:d=1", tmp_path / "mute.mp4")
    assert code(tmp_path / "mute.mp4") == "media_no_sound"


def test_no_such_file_a_folder_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    soundfile.write(tmp_path / "none.wav", np.zeros(0), 16_000)
    assert code(tmp_path / "gone.wav") == "media_missing"
    assert code(tmp_path) == "media_is_folder"
    assert code(tmp_path / "empty.mp4") == "media_empty"
    assert code(tmp_path / "none.wav") == "media_empty"


@pytest.mark.parametrize("name", ["text.wav", "text.mp4"])
def test_text_under_another_name(tmp_path: Path, name: str) -> None:
    if not shutil.which("ffmpeg"):
        pytest.skip("needs the program ffmpeg")
    (tmp_path / name).write_text("欢迎来到直播间\n" * 50, encoding="utf-8")
    assert code(tmp_path / name) == "media_unreadable"


def test_without_ffmpeg_the_message_names_it_only_where_it_would_help(tmp_path: Path) -> None:
    (tmp_path / "text.wav").write_text("hello " * 50)
    (tmp_path / "show.mp4").write_bytes(b"\0" * 500)
    assert code(tmp_path / "text.wav", ffmpeg="no-such-program") == "media_unreadable"
    assert code(tmp_path / "show.mp4", ffmpeg="no-such-program") == "ffmpeg_missing"


@pytest.mark.parametrize("length", [0, 0xFFFF_FFFF, 0x7FFF_FFFF])
def test_a_recorder_that_was_cut_off_leaves_no_length_and_is_read_whole(tmp_path: Path, length: int) -> None:
    if length == 0 and not shutil.which("ffmpeg"):
        pytest.skip("needs the program ffmpeg")
    data = (tone(16_000) * 32_767).astype("<i2").tobytes()
    form = struct.pack("<IHHIIHH", 16, 1, 1, 16_000, 32_000, 2, 16)
    size = struct.pack("<I", length)
    (tmp_path / "a.wav").write_bytes(b"RIFF" + size + b"WAVEfmt " + form + b"data" + size + data)
    assert len(heard(MediaFile(tmp_path / "a.wav"))) == 24_000


def test_a_piped_flac_states_no_length_and_is_read_whole(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "in.wav", tone(16_000), 16_000)
    ffmpeg("-i", tmp_path / "in.wav", tmp_path / "a.flac")
    data = bytearray((tmp_path / "a.flac").read_bytes())
    data[21] &= 0xF0
    data[22:26] = bytes(4)  # STREAMINFO: 36 bits of total samples, 0 for unknown
    (tmp_path / "a.flac").write_bytes(data)
    assert len(heard(MediaFile(tmp_path / "a.flac"))) == 24_000


class Clock:
    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.now += seconds


def test_in_real_time_a_chunk_comes_when_its_last_sample_was_spoken(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", tone(16_000, 1.0), 16_000)
    clock = Clock()
    source = MediaFile(tmp_path / "a.wav", realtime=True, clock=clock, wait=clock.wait)
    came, behind = [], []
    for chunk in source.chunks():
        came.append(round(clock.now - 50 - (chunk.start_ms + chunk.duration_ms) / 1000, 6))
        behind.append(source.behind_ms())
        if chunk.start_ms == 300:
            clock.now += 0.25  # a slow listener is caught up with, not waited for twice
    assert came[:4] == [0, 0, 0, 0]
    assert came[4:6] == [pytest.approx(0.15), pytest.approx(0.05)]
    assert came[6:] == [0, 0, 0, 0]
    assert behind == [0, 0, 0, 0, 150, 50, 0, 0, 0, 0]


@pytest.mark.parametrize("name", ["a.wav", "a.mp4"])
def test_stop_ends_the_chunks_at_once(tmp_path: Path, name: str) -> None:
    soundfile.write(tmp_path / "a.wav", tone(16_000, 20), 16_000)
    if name == "a.mp4":
        ffmpeg("-i", tmp_path / "a.wav", "-c:a", "aac", tmp_path / name)
    source = MediaFile(tmp_path / name)
    chunks = source.chunks()
    next(chunks)
    source.stop()
    assert list(chunks) == []


def test_a_real_time_wait_ends_with_stop(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", tone(16_000), 16_000)
    source = MediaFile(tmp_path / "a.wav", realtime=True, clock=lambda: 0.0)
    source.stop()  # the default wait is the stop event's own: a set event never blocks
    assert list(source.chunks()) == []


def test_a_second_reading_starts_again(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", tone(16_000), 16_000)
    source = MediaFile(tmp_path / "a.wav")
    assert np.array_equal(heard(source), heard(source))
