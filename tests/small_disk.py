"""A program whose disk is a real file system of a few megabytes."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

_SCRIPT = """
set -e
mount -t tmpfs -o size={size}m tmpfs {folder}
exec {command}
"""


def run_on_a_small_disk(
    folder: Path, megabytes: int, *command: str | Path, env: Mapping[str, str] | None = None
) -> str:
    """What it says; the disk is mounted at `folder`, and gone afterwards."""
    if shutil.which("unshare") is None:
        pytest.skip("needs unshare (util-linux)")
    script = _SCRIPT.format(size=megabytes, folder=folder, command=" ".join(map(str, command)))
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script],
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    if "unshare failed" in done.stderr:
        pytest.skip("needs user namespaces")
    assert done.returncode == 0, done.stderr
    return done.stdout
