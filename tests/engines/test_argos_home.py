"""argostranslate is tied to our data folder before it can make one of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import tiny_argos as tiny

CHECK = """
import json, os, sys
from pathlib import Path
from livestream_studio.engines.argos_home import argos_package
module = argos_package(Path(sys.argv[1]))
from argostranslate import settings
found = module.Package(Path(sys.argv[2]))
print(json.dumps({
    "folders": [str(settings.data_dir), str(settings.config_dir), str(settings.cache_dir)],
    "packages": str(settings.package_data_dir),
    "provider": settings.model_provider.name,
    "debug": settings.debug,
    "pair": [found.from_code, found.to_code],
    "xdg": [name for name in os.environ if name.startswith("XDG_")],
    "heavy": sorted({"torch", "stanza", "spacy", "onnxruntime", "minisbd"} & set(sys.modules)),
}))
"""


def test_everything_of_argos_lies_in_our_folder_and_home_stays_empty(tmp_path: Path) -> None:
    pytest.importorskip("argostranslate", reason="needs argostranslate")
    home, ours = tmp_path / "home", tmp_path / "студия"
    home.mkdir()
    package = tiny.write_package(tmp_path / "p", "zh", "ru")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "ARGOS_"))}
    environment |= {"HOME": str(home), "USERPROFILE": str(home), "ARGOS_MODEL_PROVIDER": "LIBRETRANSLATE"}
    environment["PYTHONUTF8"] = "1"
    done = subprocess.run(
        [sys.executable, "-c", CHECK, str(ours), str(package)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    said = json.loads(done.stdout)
    assert all(Path(folder).is_relative_to(ours) for folder in said["folders"])
    assert Path(said["packages"]) == ours / "models" / "translation"
    assert (said["provider"], said["debug"], said["pair"]) == ("OPENNMT", False, ["zh", "ru"])
    assert said["xdg"] == []
    assert said["heavy"] == []
    assert list(home.iterdir()) == []
