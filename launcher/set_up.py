"""The first start, and each start after the lock has changed: makes the environment and fills it."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys

from launcher import environment
from launcher.failures import NEEDED_MB, NO_VENV, Stop, explain, say
from launcher.locking import one_at_a_time
from launcher.progress import Progress
from launcher.system import apt_install, may_install, mend_libraries

_PROBE = "probe-"


def run(root: str, whole: str | None, places: list[str], goal: dict[str, str], yes: bool) -> str:
    """Brings an environment to `goal` and gives its folder: `whole` if there is one, else in `places`.

    Raises `Stop`, or `OSError` from the file system.
    """
    if whole is not None:
        mend_libraries(yes)
        return whole
    folder = _writable(places)
    with one_at_a_time(folder + ".lock") as keep:
        if not environment.is_whole(folder, goal):  # else the start that we waited for has made it
            _fill(root, folder, goal, yes, keep)
    return folder


def _fill(root: str, folder: str, goal: dict[str, str], yes: bool, keep: int) -> None:
    """Adds the test tools to a whole environment; makes any other anew, since pip takes a package that
    it was killed over for installed. What pip downloaded is in its cache and not lost."""
    say(f"Setting up Livestream Studio in {folder}")
    stamp = environment.read_stamp(folder)
    locks = [name for name in goal if name != "python"]
    if not environment.is_whole(folder, {name: goal[name] for name in ("python", locks[0])}):
        stamp = {}
        _need_room(folder)
        _need_venv_module(yes)
        _clear(folder)
        environment.write_stamp(folder, {})  # ours, and unfinished
        say("Making the Python environment ...")
        _step([sys.executable, "-m", "venv", folder], folder, keep)
    environment.write_stamp(folder, {})
    for lock in locks:
        if stamp.get(lock) != goal[lock]:
            _install(root, lock, folder, keep)
    mend_libraries(yes)
    environment.write_stamp(folder, {**stamp, **goal})
    say("Ready.\n")


def _writable(places: list[str]) -> str:
    failures = []
    for folder in places:
        probe = os.path.join(folder, f"{_PROBE}{os.getpid()}.tmp")  # two starts may probe at once
        try:
            os.makedirs(folder, exist_ok=True)
            with open(probe, "w", encoding="utf-8"):
                pass
            os.remove(probe)
        except OSError as error:  # asking os.access would be wrong on Windows and read-only mounts
            failures.append(f"  {folder}: {error.strerror or error}")
        else:
            return folder
    raise Stop(
        "There is no place to set up the program:\n"
        + "\n".join(failures)
        + "\nMake room, or name a folder of "
        "yours in the variable LIVESTREAM_STUDIO_HOME, and start again."
    )


def _need_room(folder: str) -> None:
    free = shutil.disk_usage(folder).free // 10**6
    if free < NEEDED_MB:
        raise Stop(
            f"Setting up needs {NEEDED_MB} MB of disk, and {folder} has {free} MB free.\n"
            "Free some space, or put Livestream Studio on another drive, and start again."
        )


def _need_venv_module(yes: bool) -> None:
    """Debian and Ubuntu keep these parts of the standard library in a package of their own."""
    package = "python{}.{}-venv".format(*sys.version_info)
    if _has_venv() or (may_install(yes) and apt_install([package]) and _has_venv()):
        return
    raise Stop(NO_VENV)


def _has_venv() -> bool:
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def _clear(folder: str) -> None:
    entries = [name for name in os.listdir(folder) if not name.startswith(_PROBE)]  # each removes its own
    if entries and not {environment.STAMP, "pyvenv.cfg"} & set(entries):
        raise Stop(f"{folder} holds something that is not ours. Move it away and start again.")
    for entry in sorted(
        entries, key=lambda name: name == environment.STAMP
    ):  # the mark that it is ours: last
        path = os.path.join(folder, entry)
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path)
        else:
            os.remove(path)


def _install(root: str, lock: str, folder: str, keep: int) -> None:
    path = os.path.join(root, lock)
    with open(path, encoding="utf-8") as file:
        total = sum("==" in line for line in file if not line.startswith((" ", "#")))
    say(f"Installing {lock}: {total} packages, downloading what is not here yet ...")
    # Ready-made wheels only, each with its checksum: nothing is built, and no resolver is asked.
    command = [environment.python_in(folder), "-m", "pip", "install", "--no-deps", "--require-hashes"]
    command += ["--only-binary", ":all:", "--find-links", os.path.join(root, "vendor"), "-r", path]
    command += ["--no-user", "--no-input", "--progress-bar", "off", "--disable-pip-version-check"]
    progress = Progress(total, sys.stderr)
    try:
        _step(command, folder, keep, progress)
    finally:
        progress.close()


def _step(command: list[str], folder: str, keep: int, progress: Progress | None = None) -> None:
    """Runs one command; its output goes to a log, and a failure is explained from it."""
    log = os.path.join(folder, "set-up.log")
    environ = environment.clean() | {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1"}
    process = subprocess.Popen(
        command,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        pass_fds=() if os.name == "nt" else (keep,),
    )
    output = []
    with process, open(log, "a", encoding="utf-8") as file:
        assert process.stdout is not None
        for line in process.stdout:
            file.write(line)
            output.append(line)
            if progress is not None:
                progress.line(line)
    if process.returncode:
        raise Stop(explain("".join(output), log))
