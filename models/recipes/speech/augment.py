"""What happens to speech between a mouth and a recogniser: rooms, microphones, noise, level. numpy only."""

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

Wave = NDArray[np.float64]
FULL_SCALE = 32768
TILT = {"white": 0.0, "pink": 0.5, "brown": 1.0}
ESPEAK_RATE, RATE = 22050, 16000


def resample(wave: Wave, stretch: float = 1.0) -> Wave:
    """22 050 Hz to 16 000 Hz; ``stretch`` over 1 makes it longer and deeper, like a larger speaker."""
    count = len(wave)
    padded = np.pad(wave, (0, (-count) % 441))
    target = round(len(padded) * 320 / 441 * stretch)
    target += target % 2
    source = np.fft.rfft(padded)
    spectrum = np.zeros(target // 2 + 1, complex)
    kept = min(len(source), len(spectrum))
    spectrum[:kept] = source[:kept]
    result: Wave = np.fft.irfft(spectrum, target) * (target / len(padded))
    return result


def _easy(count: int) -> int:
    """A length at least ``count`` of which a Fourier transform is fast."""
    return 1 << (count - 1).bit_length()


def noise(random: Generator, count: int, kind: str) -> Wave:
    """``count`` samples of white, pink or brown noise, RMS 1."""
    size = _easy(count)
    spectrum = np.fft.rfft(random.standard_normal(size))
    frequency = np.arange(len(spectrum), dtype=float)
    frequency[0] = 1
    wave: Wave = np.fft.irfft(spectrum / frequency ** TILT[kind], size)[:count]
    wave /= wave.std() + 1e-9
    return wave


class Babble:
    """Other people talking at once, from speech heard earlier."""

    def __init__(self, capacity: int = 100) -> None:
        self._pool: list[Wave] = []
        self._capacity = capacity

    def add(self, wave: Wave) -> None:
        if len(self._pool) < self._capacity and len(wave):
            self._pool.append(wave)

    def ready(self) -> bool:
        return len(self._pool) >= 10

    def wave(self, random: Generator, count: int) -> Wave:
        """``count`` samples of one to four talkers, RMS 1."""
        mix = np.zeros(count)
        for _ in range(random.integers(1, 5)):
            talker = self._pool[random.integers(len(self._pool))]
            talker = np.tile(talker, count // len(talker) + 2)
            offset = random.integers(len(talker) - count)
            mix += talker[offset : offset + count]
        mix /= mix.std() + 1e-9
        return mix


def normalise(wave: Wave) -> Wave:
    """The wave at RMS 1."""
    result: Wave = wave / (np.sqrt((wave**2).mean()) + 1e-9)
    return result


def to_level(wave: Wave, decibels: float) -> Wave:
    """A wave of RMS 1 as int16-range samples at ``decibels`` below full scale, rounded and clipped."""
    result: Wave = np.clip(np.round(wave * 10 ** (decibels / 20) * FULL_SCALE), -FULL_SCALE, FULL_SCALE - 1)
    return result


def degrade(wave: Wave, random: Generator, babble: Babble) -> Wave:
    """A random room, microphone, noise (from 3 dB) and level; int16-range samples."""
    count = len(wave)
    if random.random() < 0.3:
        length = int(random.uniform(0.08, 0.45) * RATE)
        room = random.standard_normal(length) * np.exp(-6.9 * np.arange(length) / length)
        room *= random.uniform(0.02, 0.15)
        room[0] = 1
        size = _easy(count + length)
        wave = np.fft.irfft(np.fft.rfft(wave, size) * np.fft.rfft(room, size), size)[:count]
    if random.random() < 0.5:
        size = _easy(count)
        spectrum = np.fft.rfft(wave, size)
        gains = np.interp(np.linspace(0, 6, len(spectrum)), np.arange(7), random.uniform(-8, 8, 7))
        wave = np.fft.irfft(spectrum * 10 ** (gains / 20), size)[:count]
    wave = normalise(wave)
    if random.random() < 0.75:
        if random.random() < 0.15 and babble.ready():
            wave = wave + babble.wave(random, count) * 10 ** (-random.uniform(8, 35) / 20)
        else:
            kind = ("white", "white", "pink", "pink", "brown")[random.integers(5)]
            wave = wave + noise(random, count, kind) * 10 ** (-random.uniform(3, 28) / 20)
    else:
        wave = wave + random.standard_normal(count) * 10 ** (-random.uniform(40, 70) / 20)
    return to_level(wave, random.uniform(-38, -12))
