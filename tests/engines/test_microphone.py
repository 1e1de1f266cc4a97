"""The microphone over a scripted PortAudio: loss, return, overflow, silence, in simulated time."""

from __future__ import annotations

import inspect
import itertools
import sys
from collections.abc import Callable
from typing import Any

import fake_sounddevice as fake
import pytest

from livestream_studio.core.types import AudioChunk, Problem, StudioError
from livestream_studio.engines.microphone import Microphone
from livestream_studio.engines.microphone_devices import choose, list_microphones, load_sounddevice

# Every error of PortAudio's (portaudio.h); after those of a channel count and a rate others are tried.
REFUSALS = {code: "microphone_refused" for code in range(-10_000, -9_971) if code not in (-9_998, -9_997)}
REFUSALS |= {-9_985: "microphone_busy", -9_996: "microphone_not_found"}


class Rig:
    """A microphone on a fake PortAudio; `hear(until)` collects chunks of so many simulated seconds."""

    def __init__(self, device: str | None = None, **how: Any) -> None:
        self.sd = fake.FakeSoundDevice(**how)
        self.problems: list[Problem] = []
        self.watches: list[Any] = []
        self.mic = Microphone(
            device,
            on_problem=self.problems.append,
            sd=self.sd,
            clock=self.sd.clock,
            wait=self.sd.run,
            watch=self._watch,
        )

    def _watch(self) -> Any:
        self.watches.append(fake.StillWatch())
        return self.watches[-1]

    def hear(self, seconds: float) -> list[AudioChunk]:
        self.sd.at(seconds, self.mic.stop)
        return list(self.mic.chunks())

    def codes(self) -> list[str]:
        return [problem.code for problem in self.problems]


@pytest.mark.parametrize(("rate", "channels"), [(16_000, 1), (48_000, 1), (44_100, 2), (96_000, 8)])
def test_any_native_rate_becomes_16_khz_in_true_time(rate: int, channels: int) -> None:
    rig = Rig(rate=rate, channels=channels)
    chunks = rig.hear(2.0)
    assert {chunk.rate for chunk in chunks} == {16_000}
    samples = sum(len(chunk.pcm) for chunk in chunks) // 2
    assert abs(samples - 32_000) <= 1_700
    at = 0
    for chunk in chunks:
        assert chunk.start_ms == at // 16
        at += len(chunk.pcm) // 2
    assert rig.codes() == []


def test_the_rate_that_the_device_states_may_be_wrong() -> None:
    rig = Rig(rate=48_000)
    rig.sd.rate = 192_000  # what it says; 48 kHz is all that it opens at
    assert rig.hear(1.0)


def test_a_lost_microphone_comes_back_with_its_gap_in_the_time() -> None:
    rig = Rig()
    rig.sd.at(2.0, rig.sd.unplug)
    rig.sd.at(6.0, rig.sd.plug)
    chunks = rig.hear(10.0)
    assert rig.codes() == ["microphone_lost", "microphone_back"]
    gaps = [
        (before.start_ms + before.duration_ms, after.start_ms)
        for before, after in itertools.pairwise(chunks)
        if after.start_ms - before.start_ms - before.duration_ms > 100
    ]
    assert len(gaps) == 1
    assert abs(gaps[0][0] - 2_000) <= 100
    assert 6_000 <= gaps[0][1] <= 8_200  # the last wait is 2 s at most
    assert abs(chunks[-1].start_ms - 9_950) <= 150
    assert rig.sd.inits == 0  # every terminate was followed by an initialize


def test_callbacks_that_stop_without_a_word_are_noticed() -> None:
    rig = Rig()
    rig.sd.at(2.0, lambda: setattr(rig.sd, "plugged", False))
    rig.sd.at(5.0, lambda: setattr(rig.sd, "plugged", True))
    told: list[float] = []
    tell = rig.problems.append
    rig.mic._tell = lambda problem: (told.append(rig.sd.now - 100), tell(problem))[1]
    rig.hear(9.0)
    assert rig.codes()[:2] == ["microphone_lost", "microphone_back"]
    assert 3.5 <= told[0] <= 3.8


def test_a_source_that_was_silently_exchanged_is_a_loss() -> None:
    rig = Rig()
    rig.sd.at(3.0, lambda: setattr(rig.watches[0], "name", "webcam"))
    rig.hear(5.0)
    assert rig.problems == [Problem("microphone_lost", "USB Mic"), Problem("microphone_back", "webcam")]
    assert len(rig.watches) == 2


def test_a_full_queue_drops_the_oldest_and_says_how_much() -> None:
    rig = Rig()
    got: list[AudioChunk] = []
    rig.sd.at(9.0, rig.mic.stop)
    for chunk in rig.mic.chunks():
        got.append(chunk)
        if len(got) == 10:
            rig.sd.run(5.0)  # the listener is busy for five seconds
            behind = rig.mic.behind_ms()
    assert behind == 2_000
    assert rig.mic.behind_ms() == 0
    assert rig.codes() == ["audio_dropped"]
    lost = int(rig.problems[0].detail)
    assert 2_900 <= lost <= 3_100
    jump = got[10].start_ms - got[9].start_ms - got[9].duration_ms
    assert abs(jump - lost) <= 100
    assert abs(got[-1].start_ms - 8_950) <= 150


def test_a_mute_switch_is_told_once_and_its_end_too() -> None:
    rig = Rig()
    rig.sd.at(1.0, lambda: setattr(rig.sd, "silent", True))
    rig.sd.at(9.0, lambda: setattr(rig.sd, "silent", False))
    chunks = rig.hear(11.0)
    assert rig.codes() == ["microphone_silent", "microphone_back"]
    assert abs(chunks[-1].start_ms - 10_950) <= 150


def test_stop_during_a_loss_ends_the_session() -> None:
    rig = Rig()
    rig.sd.at(1.0, rig.sd.unplug)
    assert rig.hear(4.0)
    assert rig.codes() == ["microphone_lost"]


def test_what_was_spoken_before_stop_comes_out() -> None:
    rig = Rig()
    chunks = rig.mic.chunks()
    next(chunks)
    rig.sd.run(1.0)
    rig.mic.stop()
    assert sum(chunk.duration_ms for chunk in chunks) >= 900


@pytest.mark.parametrize(
    ("change", "device", "code"),
    [
        (lambda sd: sd.names.clear(), None, "microphone_none"),
        (lambda sd: None, "Webcam", "microphone_not_found"),
        (lambda sd: sd.rates.clear(), None, "microphone_refused"),
        *(
            (lambda sd, code=code: sd.refuse.extend([code] * 2), None, told)
            for code, told in REFUSALS.items()
        ),
    ],
)
def test_the_first_opening_fails_with_one_code(
    change: Callable[[Any], None], device: str | None, code: str
) -> None:
    rig = Rig(device)
    change(rig.sd)
    with pytest.raises(StudioError) as caught:
        next(iter(rig.mic.chunks()))
    assert caught.value.problem.code == code


def test_what_is_plugged_in_after_the_start_is_found() -> None:
    rig = Rig("USB Mic")
    names, rig.sd.names = rig.sd.names, []
    initialize = rig.sd._initialize
    rig.sd._initialize = lambda: (setattr(rig.sd, "names", names), initialize())  # type: ignore[method-assign]
    assert rig.hear(1.0)
    assert rig.codes() == []


def test_a_name_means_itself_then_the_only_device_that_holds_it() -> None:
    found = list_microphones(fake.FakeSoundDevice(names=("Mic", "Mic Pro", "Веб-камера")))
    assert [device.name for device in found] == ["Веб-камера", "Mic", "Mic Pro"]
    assert choose(found, None).name == "Веб-камера"
    assert choose(found, "Mic").name == "Mic"
    assert choose(found, "pro").name == "Mic Pro"
    assert choose(found, "веб").name == "Веб-камера"
    with pytest.raises(StudioError):
        choose(found, "mi")


def test_without_portaudio_the_code_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoLibrary:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "sounddevice":
                raise OSError("PortAudio library not found")

    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    monkeypatch.setattr(sys, "meta_path", [NoLibrary(), *sys.meta_path])
    with pytest.raises(StudioError) as caught:
        load_sounddevice()
    assert caught.value.problem.code == "portaudio_missing"


def test_the_fake_is_held_to_the_real_module() -> None:
    try:
        import sounddevice as real
    except OSError:
        pytest.skip("needs the PortAudio library")
    asked = inspect.signature(fake.RawInputStream.__init__).parameters
    assert set(asked) <= set(inspect.signature(real.RawInputStream.__init__).parameters)
    for name in ("query_hostapis", "query_devices", "_terminate", "_initialize", "PortAudioError"):
        assert hasattr(real, name)
    assert "kind" in inspect.signature(real.query_devices).parameters
    with pytest.raises(real.PortAudioError):
        real.query_devices(device=10_000)
