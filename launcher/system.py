"""System libraries: installed where we may, else named in one line to paste. They never block a start."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from launcher.failures import say
from livestream_studio.system_libraries import MICROPHONE, apt_command, missing


def may_install(yes: bool) -> bool:
    """With the user's yes, or as root where nobody could be asked: in a container or in CI."""
    if not sys.platform.startswith("linux"):
        return False
    return yes or (os.geteuid() == 0 and (sys.stdin is None or not sys.stdin.isatty()))


def mend_libraries(yes: bool) -> None:
    absent = missing()
    if not absent:
        return
    packages = sorted(set(absent.values()))
    if may_install(yes) and apt_install(packages):
        absent = missing()
        if not absent:
            return
    what = "microphone" if set(absent) <= set(MICROPHONE) else "window and the microphone"
    say(f"\nFor the {what} this system lacks: {', '.join(absent)}")
    say("Captioning files works without. To install them:")
    if shutil.which("apt-get"):
        say("  sudo " + " ".join(apt_command(sorted(set(absent.values())))))
        say("or start with: python3 main.py --yes\n")
    else:
        say("  use your system's package manager; the names above are the files to look for\n")


def apt_install(packages: list[str]) -> bool:
    """Whether apt-get brought them all."""
    if not shutil.which("apt-get"):
        return False
    say(f"Installing system packages: {' '.join(packages)} ...")
    root = [] if os.geteuid() == 0 else ["sudo"]
    # Both steps are quiet, since a dozen libraries bring hundreds of lines; errors are still shown.
    for command in (["apt-get", "update", "-qq"], apt_command(["-qq", *packages])):
        environ = ["env", "DEBIAN_FRONTEND=noninteractive"]
        try:
            done = subprocess.run([*root, *environ, *command], stdout=subprocess.DEVNULL, check=False)
        except OSError:  # no sudo
            return False
        if done.returncode and command[1] == "install":
            return False
    return True
