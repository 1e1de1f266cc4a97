"""Recordings for the pages."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from livestream_studio import paths

Cut = Callable[[str, float], Path]


@pytest.fixture
def starter() -> Path:
    zh = paths.starter_models() / "zh"
    if not (zh / "am" / "final.mdl").exists():
        pytest.skip("needs the starter models")
    return zh


@pytest.fixture
def demo_cut(tmp_path: Path) -> Cut:
    """The first seconds of a demo show as a recording of its own, with silence after them."""

    def cut(language: str, seconds: float) -> Path:
        import soundfile

        sound, rate = soundfile.read(paths.assets() / "demo" / f"{language}.ogg", dtype="int16")
        path = tmp_path / f"{language}.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes(
                np.concatenate([sound[: round(seconds * rate)], np.zeros(rate, "int16")]).tobytes()
            )
        return path

    return cut
