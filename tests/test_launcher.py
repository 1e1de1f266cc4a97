"""The launcher's parts. `test_launcher_install.py` runs it whole."""

from __future__ import annotations

import ast
import json
import sys
from pathlib import Path

import pytest

import main as launcher_file
from launcher import environment, failures, set_up, start
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


def test_the_probe_of_another_start_is_neither_foreign_nor_touched(tmp_path: Path) -> None:
    probe = tmp_path / "probe-4711.tmp"
    probe.touch()
    set_up._clear(str(tmp_path))
    assert probe.exists(), "its own start removes it, and would fail without it"


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
