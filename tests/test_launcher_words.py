"""What the launcher says: why a start fails, how far it is, which libraries are missing."""

from __future__ import annotations

import errno
import io
import os
import sys

import pytest

from launcher import failures, set_up, system
from launcher.progress import Progress
from livestream_studio import system_libraries


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
