"""What can go wrong in setting up, and what to do about it, in words."""

from __future__ import annotations

import errno
import sys


class Stop(Exception):
    """A failure that was understood; its text tells the person what to do."""


AGAIN = "Then start again: what was downloaded is kept."

DISK_FULL = (
    "The disk is full. Setting up needs about {needed} MB, in part in the temporary and cache folders.\n"
    "Free some space, or put Livestream Studio on another drive (and name a folder there in TMPDIR). " + AGAIN
)
NEEDED_MB = 1200

NO_VENV = (
    "This Python lacks its venv and ensurepip modules. On Debian and Ubuntu paste this line:\n"
    f"  sudo apt-get install python{sys.version_info[0]}.{sys.version_info[1]}-venv\n"
    "Elsewhere install Python with pip and venv. Then start again."
)

# (signs in the output of venv or pip, what it means). The first that fits is told.
EXPLANATIONS = (
    (("ensurepip is not", "No module named ensurepip", "No module named venv"), NO_VENV),
    (
        ("No space left on device", "Errno 28]", "Errno 122]", "WinError 112]", "Disk quota exceeded"),
        DISK_FULL.format(needed=NEEDED_MB),
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "SSLError"),
        "The package server's certificate could not be checked. Look at this computer's date and time; in a "
        "company network ask for its certificate and name the file in the variable PIP_CERT. " + AGAIN,
    ),
    (
        (
            "Failed to establish a new connection",
            "Temporary failure in name resolution",
            "Name or service not known",
            "getaddrinfo failed",
            "Network is unreachable",
            "ConnectTimeout",
            "Read timed out",
            "ReadTimeoutError",
            "Connection aborted",
            "ProxyError",
            "IncompleteRead",
        ),
        "The packages could not be downloaded: no connection to the package server. Only the first start "
        "needs the network.\nConnect this computer (behind a proxy set HTTPS_PROXY; for a mirror nearer "
        "to you set PIP_INDEX_URL). " + AGAIN,
    ),
    (
        ("THESE PACKAGES DO NOT MATCH THE HASHES",),
        "A package arrived other than it was published, so it was not installed. If it happens again, use "
        "another network or mirror. " + AGAIN,
    ),
    (
        ("No matching distribution found", "is not a supported wheel"),
        "One of the packages is not made for this system and Python. Livestream Studio runs on 64-bit "
        "Windows 10 or later, macOS 13 or later, and Linux with glibc 2.34 or later (Debian 12, "
        "Ubuntu 22.04).",
    ),
    (
        ("enable-long-paths", "Long Path"),
        "The folder's path is too long for Windows. Move Livestream Studio to a shorter one, such as "
        "C:\\Studio, and start again.",
    ),
    (
        ("Permission denied", "WinError 5]", "WinError 32]", "Read-only file system"),
        "A file could not be written. Close other copies of Livestream Studio, let the virus scanner finish, "
        "and start again.",
    ),
)


def explain(output: str, log: str) -> str:
    """The meaning of a failed step's output, or its last lines where nobody foresaw it."""
    for signs, meaning in EXPLANATIONS:
        if any(sign in output for sign in signs):
            return f"\n{meaning}\n(Everything it said: {log})"
    tail = "\n".join("  " + line for line in output.rstrip().splitlines()[-12:])
    return f"\nSetting up failed:\n{tail}\n(Everything it said: {log})\nStart again, or report this."


def explain_os_error(error: OSError) -> str:
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return DISK_FULL.format(needed=NEEDED_MB)
    where = f" ({error.filename})" if error.filename else ""
    return f"Livestream Studio could not start: {error.strerror or error}{where}"


def say(text: str) -> None:
    """A line on stderr, which (unlike stdout) can print any path on any terminal."""
    sys.stderr.write(text + "\n")
    sys.stderr.flush()
