"""The whole speech recipe, small: speech is made, a model trained, packed, loaded by Vosk and measured."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from models.recipes.speech import tools

ROOT = Path(__file__).parents[2]


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools.shutil, "which", lambda _: None)
    with pytest.raises(tools.MissingTool, match="fstcompile"):
        tools.require()


def test_a_mini_model_trains_and_understands_voices_it_never_heard(tmp_path: Path) -> None:
    if absent := tools.missing():
        pytest.skip("the speech recipe needs " + ", ".join(absent))
    out, work = tmp_path / "model", tmp_path / "work"
    # In its own process: libvosk, which other tests have loaded here, does not live beside kaldifst.
    command = [sys.executable, "-m", "models.recipes.speech.build", "ru", "--mini"]
    done = subprocess.run(
        [*command, "--out", str(out), "--work", str(work)],
        cwd=ROOT,
        text=True,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    figures = json.loads(done.stdout.splitlines()[-1])
    assert figures["clean"] < 25  # untrained: near 100
    assert figures["words"] > 40
    assert json.loads((out / "card.json").read_text(encoding="utf-8"))["figures"] == figures
    assert "does not" in (out / "README.md").read_text(encoding="utf-8")
