"""The launcher as a person meets it: a small project of the same shape, set up from wheels made here."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = """
import json, os, sys
import studio_dependency
print(json.dumps({"argv": sys.argv, "cwd": os.getcwd(), "value": studio_dependency.VALUE, "path": sys.path[0],
                  "prefix": sys.prefix}))
sys.exit(3 if "fail" in sys.argv else 0)
"""


def make_wheel(folder: Path, name: str, version: str, source: str) -> str:
    """Writes a pure wheel and gives its lock line with the checksum."""
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": source,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = []
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        record.append(f"{path},sha256={digest},{len(text.encode())}")
    files[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,"]) + "\n"
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return f"{name}=={version} \\\n    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A checkout in a folder with a space, Cyrillic and Chinese, whose lock is one small wheel."""
    return make_project(tmp_path / "мой проект 直播")


@pytest.fixture(scope="module")
def first_start(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A project that was started once, and what that start said."""
    root = make_project(tmp_path_factory.mktemp("first") / "直播 проект")
    # What lies in the user's current folder is not the program's, whatever its name.
    (root.parent / "studio_dependency.py").write_text("VALUE = 'stray'")
    return root, launch(root, "demo", "--fast", "имя 名.wav")


@pytest.fixture
def ready(first_start: tuple[Path, subprocess.CompletedProcess[str]], tmp_path: Path) -> Path:
    """A checkout that was set up and then moved."""
    return shutil.copytree(first_start[0], tmp_path / "moved to 别处", symlinks=True)


def make_project(root: Path) -> Path:
    package = root / "livestream_studio"
    package.mkdir(parents=True)
    shutil.copy(ROOT / "main.py", root)
    shutil.copytree(ROOT / "launcher", root / "launcher", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "livestream_studio" / "system_libraries.py", package)
    shutil.copy(ROOT / "livestream_studio" / "__main__.py", package)
    (package / "__init__.py").touch()
    (package / "cli.py").write_text(f"def main():\n    exec({PROGRAM!r}, {{}})\n", encoding="utf-8")
    (root / "vendor").mkdir()
    (root / "requirements.lock").write_text(
        make_wheel(root / "vendor", "studio_dependency", "1.0", "VALUE = 1")
    )
    (root / "requirements-test.lock").write_text(make_wheel(root / "vendor", "pytest", "1.0", PROGRAM))
    return root


def command(root: Path, *arguments: str) -> list[str]:
    return [sys.executable, str(root / "main.py"), *arguments]


def environ(root: Path) -> dict[str, str]:
    # A person's own, as far as it can matter: a home, and a PYTHONPATH that must not get through.
    return {
        **{name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TEMP", "TMPDIR") if name in os.environ},
        "HOME": str(root.parent / "home"),
        "LIVESTREAM_STUDIO_HOME": str(root.parent / "данные"),
        "PYTHONPATH": str(root.parent),
        "PIP_NO_INDEX": "1",
        "LANG": "C",
    }


def launch(root: Path, *arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    settings = {"cwd": root.parent, "env": environ(root), "stdin": subprocess.DEVNULL, **options}
    return subprocess.run(  # type: ignore[call-overload, no-any-return]
        command(root, *arguments), capture_output=True, encoding="utf-8", timeout=120, check=False, **settings
    )


def test_the_first_start_sets_up_and_runs_the_command(
    first_start: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    root, done = first_start
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["argv"] == ["main.py", "demo", "--fast", "имя 名.wav"]
    assert told["cwd"] == str(root.parent)
    assert told["path"] == str(root)
    assert told["value"] == 1
    assert Path(told["prefix"]) == root / ".venv"
    assert "Setting up Livestream Studio" in done.stderr
    assert "1 of 1  studio_dependency" in done.stderr


def test_a_later_start_says_nothing_and_gives_the_programs_exit_code(ready: Path) -> None:
    done = launch(ready, "fail")
    assert done.returncode == 3
    assert done.stderr == ""
    assert Path(json.loads(done.stdout)["prefix"]) == ready / ".venv"


def test_the_test_command_adds_the_tools_and_runs_pytest_in_the_checkout(ready: Path) -> None:
    done = launch(ready, "test", "-k", "some thing")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["argv"][1:] == ["-k", "some thing"]
    assert told["cwd"] == str(ready)
    assert "requirements-test.lock" in done.stderr
    assert "Making the Python environment" not in done.stderr
    assert launch(ready, "test").stderr == ""
    assert launch(ready, "demo").stderr == ""


def test_an_update_that_was_killed_is_mended_by_the_next_start(ready: Path) -> None:
    """At the worst moment: a package half copied, which pip would take for installed."""
    line = make_wheel(ready / "vendor", "studio_dependency", "2.0", "VALUE = 2")
    (ready / "requirements.lock").write_text(line)
    (ready / ".venv" / "livestream-studio.json").write_text("{}")
    (next((ready / ".venv").rglob("studio_dependency.py"))).unlink()
    mended = launch(ready)
    assert mended.returncode == 0, mended.stderr
    assert json.loads(mended.stdout)["value"] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_killed_while_it_works_then_started_twice_at_once(project: Path) -> None:
    process = subprocess.Popen(
        command(project),
        cwd=project.parent,
        env=environ(project),
        stderr=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )
    assert process.stderr is not None
    for line in process.stderr:
        if b"Making the Python environment" in line:
            process.send_signal(signal.SIGKILL)
            break
    process.stderr.close()
    process.wait()
    assert not list((project / ".venv").rglob("studio_dependency.py"))

    both = [
        subprocess.Popen(
            command(project), cwd=project.parent, env=environ(project), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8",
        )
        for _ in range(2)
    ]  # fmt: skip
    results = [one.communicate(timeout=120) for one in both]
    for one, (out, err) in zip(both, results, strict=True):
        assert one.returncode == 0, err
        assert json.loads(out)["value"] == 1
    assert sum("Ready." in err for _, err in results) == 1  # the other waited for it


def test_no_network_is_explained(ready: Path) -> None:
    next((ready / "vendor").glob("pytest*")).unlink()
    refused = {**environ(ready), "PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_RETRIES": "1"}
    del refused["PIP_NO_INDEX"]
    failed = launch(ready, "test", env=refused)
    assert failed.returncode == 1
    assert "needs the network" in failed.stderr
    assert "Traceback" not in failed.stderr
    assert failed.stdout == ""


def test_a_package_that_was_tampered_with_is_refused(ready: Path) -> None:
    make_wheel(ready / "vendor", "pytest", "1.0", "VALUE = 'evil'")
    failed = launch(ready, "test")
    assert failed.returncode == 1
    assert "other than it was published" in failed.stderr
    assert not list((ready / ".venv").rglob("pytest.py"))


@pytest.mark.skipif(sys.platform != "linux", reason="mounts")
def test_a_read_only_checkout_is_set_up_in_the_data_folder(project: Path) -> None:
    if not shutil.which("unshare") or subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        pytest.skip("needs unshare with user namespaces")
    script = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"'
    for expected in ("Setting up", ""):
        done = subprocess.run(
            ["unshare", "-rm", "sh", "-c", script, "sh", str(project), *command(project)],
            cwd=project.parent, env=environ(project), stdin=subprocess.DEVNULL, capture_output=True,
            encoding="utf-8", timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        assert expected in done.stderr
        assert bool(done.stderr) == bool(expected)
        assert Path(json.loads(done.stdout)["prefix"]).parent == project.parent / "данные"
    assert not (project / ".venv").exists()
