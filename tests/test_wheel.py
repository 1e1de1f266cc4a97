"""`pip install .` gives a program that stands on its own: built here, installed elsewhere, run anywhere."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("hatchling", reason="hatchling, the build tool, is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    done = subprocess.run(build, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("*.whl"))


def test_it_carries_what_the_program_needs_and_no_more(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    data = "livestream_studio/_data"
    for language in ("zh", "ru", "kk"):
        assert f"{data}/models/starter/{language}/graph/words.txt" in names
    assert f"{data}/models/manifest.toml" in names
    assert any(name.startswith(f"{data}/assets/phrasebook/") for name in names)
    assert any(name.startswith(f"{data}/assets/demo/") for name in names)
    tops = {name.split("/")[0].split("-")[0] for name in names}
    assert tops == {"livestream_studio"}  # no tests, tools or launcher in anybody's site-packages
    assert not [name for name in names if "__pycache__" in name]


def test_the_demo_runs_from_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    site, empty, home = tmp_path / "站点 site", tmp_path / "пустая папка", tmp_path / "home"
    empty.mkdir()
    home.mkdir()
    install = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        str(site),
    ]
    subprocess.run([*install, str(wheel)], check=True)
    command = next((site / ("Scripts" if os.name == "nt" else "bin")).glob("livestream-studio*"))
    # Its packages are this interpreter's; the program itself must come from the wheel.
    environ = {
        name: value for name, value in os.environ.items() if not name.startswith(("LIVESTREAM", "XDG"))
    }
    environ |= {"PYTHONPATH": str(site), "HOME": str(home), "LOCALAPPDATA": str(home)}
    where = [sys.executable, "-c", "import livestream_studio.paths as p; print(p.__file__)"]
    found = subprocess.run(where, cwd=empty, env=environ, capture_output=True, encoding="utf-8", check=True)
    assert Path(found.stdout.strip()).is_relative_to(site)

    demo = [command] if os.name == "nt" else [sys.executable, command]  # a long shebang line is no program
    done = subprocess.run(
        [*demo, "demo", "--fast"], cwd=empty, env=environ, stdin=subprocess.DEVNULL, capture_output=True,
        encoding="utf-8", check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    for language in ("zh", "ru", "kk"):
        written = list(tmp_path.rglob(f"*.{language}.srt"))
        assert written, done.stdout
        assert not [
            path for path in written if path.is_relative_to(site)
        ]  # where programs lie is not for data
