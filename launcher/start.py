"""Every start: find the environment, have it set up where it is not whole, hand over to the program.

Later starts pass only through this file and `environment`, so both import little.
"""

from __future__ import annotations

import os
import sys

from launcher import environment
from launcher.failures import Stop, explain_os_error, say

RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-test.lock"


def main(root: str, arguments: list[str]) -> int:
    """Returns an exit code, or never: on POSIX the program takes this process's place."""
    try:
        return _main(root, arguments)
    except Stop as failure:
        say(str(failure))
    except KeyboardInterrupt:
        say("\nStopped. The next start goes on from here.")
        return 130
    except OSError as error:
        say(explain_os_error(error))
    return 1


def split(arguments: list[str]) -> tuple[bool, bool, list[str]]:
    """(yes, prepare, command). Ours stand before the command; all after it is the program's own."""
    count = 0
    while count < len(arguments) and arguments[count] in {"--yes", "--prepare"}:
        count += 1
    ours = arguments[:count]
    return "--yes" in ours, "--prepare" in ours, arguments[count:]


def _main(root: str, arguments: list[str]) -> int:
    yes, prepare, command = split(arguments)
    testing = command[:1] == ["test"]
    goal = environment.goal(root, [RUN_LOCK, TEST_LOCK] if testing else [RUN_LOCK])
    places = environment.places(root)
    folder = next((place for place in places if environment.is_whole(place, goal)), None)
    if folder is None or yes:
        from launcher import set_up

        folder = set_up.run(root, folder, places, goal, yes)
    if prepare:
        return 0
    if testing:
        os.chdir(root)  # pytest finds its settings from here, and the tests named to it
        return hand_over(folder, ["-m", "pytest", *command[1:]])
    # As a file and not with -m, which would let a click.py in the user's current folder be imported.
    return hand_over(folder, [os.path.join(root, "livestream_studio", "__main__.py"), *command])


def hand_over(folder: str, arguments: list[str]) -> int:
    python = environment.python_in(folder)
    environ = environment.clean()
    if os.name != "nt":
        sys.stdout.flush()
        sys.stderr.flush()
        os.execve(python, [python, *arguments], environ)
    import subprocess

    process = subprocess.Popen([python, *arguments], env=environ)
    while True:
        try:
            return process.wait()
        except KeyboardInterrupt:
            continue  # Ctrl-C reached the program too: it ends in its own way, keeping the last words
