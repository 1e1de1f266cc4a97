"""Commands run in this process, on short real recordings, with the real starter models."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile
from click.testing import CliRunner, Result

from livestream_studio import paths
from livestream_studio.cli import commands

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    def invoke(*arguments: object) -> Result:
        return CliRunner().invoke(commands, [str(a) for a in arguments])

    return invoke


@pytest.fixture(scope="session")
def excerpt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's first twelve seconds, with a name that is not plain ASCII in a folder with a space."""
    sound, rate = soundfile.read(paths.assets() / "demo" / "zh.ogg", dtype="int16", stop=None)
    folder = tmp_path_factory.mktemp("записи 录音 a")
    soundfile.write(folder / "эфир 直播.wav", sound[: 12 * rate], rate)
    return folder / "эфир 直播.wav"
