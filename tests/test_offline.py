"""Whole commands in a world without a network: only loopback is there, and everything works."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import wave
from pathlib import Path

import pytest

from livestream_studio import paths

ROOT = Path(__file__).parents[1]
ALONE = ["unshare", "-rn", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
OUTSIDE = "import socket; socket.create_connection(('192.0.2.1', 53), 2)"
INSIDE = (
    "import socket; s = socket.create_server(('127.0.0.1', 0)); socket.create_connection(s.getsockname())"
)
LIMIT_S = 300  # on a busy machine; alone each takes a few seconds


def alone(*command: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"LIVESTREAM_STUDIO_HOME": str(home), "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [*ALONE, sys.executable, *command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LIMIT_S,
        check=False,
        env=environment,
        cwd=home,
    )


@pytest.fixture(scope="module", autouse=True)
def a_world_without_network(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The tools are there, loopback works inside, and nothing else does."""
    for tool in ("unshare", "ip"):
        if shutil.which(tool) is None:
            pytest.skip(f"needs the program {tool} (util-linux, iproute2)")
    home = tmp_path_factory.mktemp("world")
    if alone("-c", INSIDE, home=home).returncode:
        pytest.skip("needs unshare -rn: user namespaces are not allowed here")
    assert "Network is unreachable" in alone("-c", OUTSIDE, home=home).stderr


@pytest.fixture(autouse=True)
def starter_models() -> None:
    if not (paths.starter_models() / "zh" / "am").is_dir():
        pytest.skip("needs the starter models")


def studio(*arguments: str, home: Path, code: int = 0) -> str:
    done = alone("-m", "livestream_studio", *arguments, home=home)
    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout


def beginning_of_the_demo(path: Path, seconds: int) -> Path:
    """The first seconds of the Chinese show as a WAV."""
    from livestream_studio.engines.media_file import MediaFile

    source = MediaFile(paths.assets() / "demo" / "zh.ogg")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16000)
        for chunk in source.chunks():
            if chunk.start_ms >= seconds * 1000:
                break
            file.writeframes(chunk.pcm)
    source.stop()
    return path


def test_a_recording_is_captioned(own_home: Path, tmp_path: Path) -> None:
    file = beginning_of_the_demo(tmp_path / "эфир 直播.wav", 20)
    studio("caption", str(file), "--from", "zh", "--to", "ru,kk", home=own_home)
    for language in ("zh", "ru", "kk"):
        assert "-->" in (tmp_path / f"эфир 直播.{language}.srt").read_text(encoding="utf-8")
    kept = json.loads(studio("sessions", "list", "--json", home=own_home))
    assert [session["state"] for session in kept] == ["ended"]


def test_the_demo_plays(own_home: Path) -> None:
    shown = studio("demo", "--fast", "--json", home=own_home).splitlines()
    cues = [json.loads(line) for line in shown if line.startswith("{")]
    assert {cue["language"] for cue in cues if cue["final"] and cue["text"]} == {"zh", "ru", "kk"}


def test_a_line_is_translated(own_home: Path) -> None:
    said = studio(
        "translate", "大家好，欢迎来到直播间！", "--from", "zh", "--to", "kk", "--json", home=own_home
    )
    assert json.loads(said.splitlines()[0])["text"]


@pytest.mark.parametrize(
    "command", [("models", "list"), ("models", "check"), ("sessions", "list"), ("--help",)]
)
def test_the_rest_answers(command: tuple[str, ...], own_home: Path) -> None:
    assert studio(*command, home=own_home).strip()


def test_the_doctor_looks_around(own_home: Path) -> None:
    """It may find something missing on this machine (exit code 1), but never a network."""
    done = alone("-m", "livestream_studio", "doctor", "--json", home=own_home)
    assert done.returncode in (0, 1), done.stderr
    assert {"Python", "disk"} <= {finding["check"] for finding in json.loads(done.stdout)}
