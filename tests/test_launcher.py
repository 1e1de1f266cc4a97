"""The launcher's parts. `test_launcher_install.py` runs it whole."""

from __future__ import annotations

import ast
import errno
import io
import json
import os
import sys
from pathlib import Path

import pytest

import main as launcher_file
from launcher import environment, failures, set_up, start, system
from launcher.progress import Progress
from livestream_studio import system_libraries

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("version", [(2, 7), (3, 6), (3, 10), (3, 14), (4, 0)])
def test_a_foreign_python_is_told_which_will_do(version: tuple[int, int]) -> None:
    text = launcher_file.complaint(version, 2**63)
    assert f"this is Python {version[0]}.{version[1]}" in text
    assert "3.11, 3.12, 3.13" in text


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_a_python_that_will_do_hears_nothing(version: tuple[int, int]) -> None:
    assert launcher_file.complaint(version, 2**63) == ""
    assert "32-bit" in launcher_file.complaint(version, 2**31)


def test_an_old_python_can_read_the_file_that_turns_it_away() -> None:
    source = (ROOT / "main.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 6))
    # feature_version lets these through; Python 2 and 3.6 do not.
    assert not [
        node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr | ast.NamedExpr | ast.AnnAssign)
    ]
    assert not [node for node in ast.walk(tree) if isinstance(node, ast.arg) and node.annotation]
    assert "from __future__ import annotations" not in source


def test_only_the_standard_library_is_imported() -> None:
    for path in [ROOT / "main.py", *(ROOT / "launcher").glob("*.py"), Path(system_libraries.__file__)]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                top = name.split(".")[0]
                known = top in sys.stdlib_module_names or top == "launcher"
                assert known or name == "livestream_studio.system_libraries", f"{path.name} imports {name}"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], (False, False, [])),
        (["demo", "--yes"], (False, False, ["demo", "--yes"])),
        (["--yes", "demo", "--fast"], (True, False, ["demo", "--fast"])),
        (["--prepare", "--yes", "test"], (True, True, ["test"])),
        (["--help"], (False, False, ["--help"])),
    ],
)
def test_what_stands_before_the_command_is_the_launchers(
    arguments: list[str], expected: tuple[bool, bool, list[str]]
) -> None:
    assert start.split(arguments) == expected


def make_whole(folder: Path, goal: dict[str, str]) -> None:
    python = Path(environment.python_in(str(folder)))
    python.parent.mkdir(parents=True)
    python.touch()
    environment.write_stamp(str(folder), goal)


def test_an_environment_is_whole_when_its_stamp_fits(tmp_path: Path) -> None:
    folder = tmp_path / "venv"
    make_whole(folder, {"python": "3.11 linux", "a.lock": "1", "b.lock": "2"})
    assert environment.is_whole(str(folder), {"python": "3.11 linux", "a.lock": "1"})
    assert not environment.is_whole(str(folder), {"python": "3.12 linux", "a.lock": "1"})
    assert not environment.is_whole(str(folder), {"python": "3.11 linux", "a.lock": "other"})
    assert not environment.is_whole(str(folder), {"python": "3.11 linux", "c.lock": "3"})
    Path(environment.python_in(str(folder))).unlink()
    assert not environment.is_whole(str(folder), {"python": "3.11 linux", "a.lock": "1"})


@pytest.mark.parametrize("content", ["", "{", "[]", '"text"'])
def test_a_damaged_stamp_is_none(content: str, tmp_path: Path) -> None:
    (tmp_path / environment.STAMP).write_text(content)
    assert environment.read_stamp(str(tmp_path)) == {}


def test_line_ends_do_not_change_a_lock(tmp_path: Path) -> None:
    (tmp_path / "unix").write_bytes(b"a==1\nb==2\n")
    (tmp_path / "windows").write_bytes(b"a==1\r\nb==2\r\n")
    (tmp_path / "other").write_bytes(b"a==1\nb==3\n")
    found = environment.goal(str(tmp_path), ["unix", "windows", "other"])
    assert found["unix"] == found["windows"] != found["other"]


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").touch()
    with pytest.raises(failures.Stop, match="not ours"):
        set_up._clear(str(tmp_path))
    assert (tmp_path / "thesis.txt").exists()


def test_a_half_made_environment_is_emptied_but_not_what_it_links_to(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").touch()
    folder = tmp_path / "venv"
    (folder / "lib" / "deep").mkdir(parents=True)
    (folder / "pyvenv.cfg").touch()
    (folder / "lib64").symlink_to(outside)
    set_up._clear(str(folder))
    assert list(folder.iterdir()) == []
    assert (outside / "precious").exists()


def test_the_next_place_is_taken_where_the_first_cannot_be_written(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    first, second = str(blocked / ".venv"), str(tmp_path / "home" / "venv")
    assert set_up._writable([first, second]) == second
    with pytest.raises(failures.Stop, match="LIVESTREAM_STUDIO_HOME") as caught:
        set_up._writable([first])
    assert first in str(caught.value)


def test_too_little_room_is_said_before_anything_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(set_up, "NEEDED_MB", 10**12)
    with pytest.raises(failures.Stop, match="MB free"):
        set_up._need_room(str(tmp_path))


def test_a_python_without_venv_is_told_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up, "_has_venv", lambda: False)
    monkeypatch.setattr(set_up, "may_install", lambda yes: yes)
    asked: list[list[str]] = []

    def refuse(packages: list[str]) -> bool:
        asked.append(packages)
        return False

    monkeypatch.setattr(set_up, "apt_install", refuse)
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    with pytest.raises(failures.Stop, match=package):
        set_up._need_venv_module(yes=False)
    assert asked == []
    with pytest.raises(failures.Stop, match=package):
        set_up._need_venv_module(yes=True)
    assert asked == [[package]]


@pytest.mark.parametrize(
    ("output", "advice"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        (
            "NewConnectionError: Failed to establish a new connection: [Errno -3] Temporary",
            "needs the network",
        ),
        (
            "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
            "other than it was published",
        ),
        ("ERROR: No matching distribution found for vosk==0.3.45", "not made for this system"),
        ("SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED", "date and time"),
        ("getaddrinfo failed ... No matching distribution found for click", "needs the network"),
        ("OSError: [Errno 30] Read-only file system: '/x'", "could not be written"),
        ("The virtual environment was not created successfully because ensurepip is not\navailable", "-venv"),
        ("line 1\nNobodyExpectsThisError: boo", "boo"),
    ],
)
def test_each_failure_is_explained(output: str, advice: str) -> None:
    text = failures.explain(output, "/logs/set-up.log")
    assert advice in text
    assert "/logs/set-up.log" in text


def test_a_full_disk_is_explained_wherever_it_strikes() -> None:
    assert "disk is full" in failures.explain_os_error(OSError(errno.ENOSPC, "No space left on device"))
    assert "/x/y" in failures.explain_os_error(PermissionError(errno.EACCES, "Permission denied", "/x/y"))


PIP = """Looking in links: /a/vendor
Collecting click==8.5.1 (from -r requirements.lock (line 1))
  Using cached click-8.5.1-py3-none-any.whl (108 kB)
Processing ./a b/vendor/srt-3.5.3-py3-none-any.whl (from -r requirements.lock (line 2))
Collecting pyside6-essentials==6.11.3 (from -r requirements.lock (line 2))
  Downloading pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl (80.3 MB)
Installing collected packages: click, pyside6-essentials
Successfully installed click-8.5.1 pyside6-essentials-6.11.3
"""


def test_progress_is_a_line_a_package_in_a_log() -> None:
    out = io.StringIO()
    progress = Progress(3, out)
    for line in PIP.splitlines():
        progress.line(line)
    progress.close()
    assert out.getvalue().splitlines() == [
        "  1 of 3  click",
        "  2 of 3  srt",
        "  3 of 3  pyside6-essentials",
        "  3 of 3  pyside6-essentials, 80.3 MB",
        "  3 of 3  all here, unpacking ...",
    ]


def test_progress_is_one_changing_line_on_a_terminal() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    out = Terminal()
    progress = Progress(3, out)
    for line in PIP.splitlines():
        progress.line(line)
    progress.close()
    written = out.getvalue()
    assert written.count("\n") == 1
    assert written.endswith("\n")
    last = written.rstrip("\n").split("\r")[-1]
    assert last.startswith("  3 of 3  all here, unpacking ...")
    assert len(last) >= len("  3 of 3  pyside6-essentials, 80.3 MB")  # nothing of the longer line is left


def test_missing_libraries_are_named_with_their_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    table = {"libc.so.6": "libc6", "libnobody-has-this.so.9": "libnobody9"}
    if not os.path.exists("/proc"):
        table.pop("libc.so.6")
    assert system_libraries.missing(table) == {"libnobody-has-this.so.9": "libnobody9"}
    monkeypatch.setattr(sys, "platform", "darwin")
    assert system_libraries.missing(table) == {}


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A system that lacks PortAudio for good; what apt-get is asked for lands in the list."""
    asked: list[list[str]] = []

    def apt(packages: list[str]) -> bool:
        asked.append(packages)
        return False

    monkeypatch.setattr(system, "missing", lambda: {"libportaudio.so.2": "libportaudio2"})
    monkeypatch.setattr(system, "apt_install", apt)
    monkeypatch.setattr(system.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(sys, "platform", "linux")
    return asked


@pytest.mark.parametrize(
    ("user", "terminal", "yes"), [(1000, True, True), (0, False, False), (0, True, True)]
)
def test_libraries_are_installed_with_a_yes_or_in_a_container(
    user: int, terminal: bool, yes: bool, lacking: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(sys, "stdin", type("Stdin", (), {"isatty": lambda self: terminal})())
    system.mend_libraries(yes)
    assert lacking == [["libportaudio2"]]


@pytest.mark.parametrize(("user", "terminal"), [(1000, True), (1000, False), (0, True)])
def test_else_one_line_to_paste_is_printed_and_the_start_goes_on(
    user: int,
    terminal: bool,
    lacking: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user, raising=False)
    monkeypatch.setattr(sys, "stdin", type("Stdin", (), {"isatty": lambda self: terminal})())
    system.mend_libraries(False)
    said = capsys.readouterr().err
    assert lacking == []
    assert "sudo apt-get install -y --no-install-recommends libportaudio2" in said
    assert "Captioning files works without" in said


def test_foreign_python_settings_do_not_reach_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/opt/ros/lib")
    monkeypatch.setenv("PYTHONHOME", "/usr")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    environ = environment.clean()
    assert "PYTHONPATH" not in environ
    assert "PYTHONHOME" not in environ
    assert environ["HTTPS_PROXY"] == "http://127.0.0.1:9"


def test_the_stamp_is_readable_by_a_person(tmp_path: Path) -> None:
    environment.write_stamp(str(tmp_path), {"python": "3.11 linux"})
    assert json.loads((tmp_path / environment.STAMP).read_text()) == {"python": "3.11 linux"}
