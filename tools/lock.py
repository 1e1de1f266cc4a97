"""The pinned lock: `python tools/lock.py` writes both files anew from pyproject.toml.

    --check      fails where the files differ from what it would write (CI)
    --wheels     asks for every line whether a wheel exists for each system and Python (needs the network)
    --upgrade    takes the newest versions that pyproject.toml allows; without it, what is locked stays

The test lock is made under the run-time lock's versions, so that both install into one environment.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUN, TEST = "requirements.lock", "requirements-test.lock"
EXCLUDES = "tools/lock-excludes.txt"
PYTHONS = ("3.11", "3.12", "3.13")
# uv's names: Debian 12's C library, Windows 10, macOS 13.
SYSTEMS = ("x86_64-manylinux_2_36", "x86_64-pc-windows-msvc", "aarch64-apple-darwin", "x86_64-apple-darwin")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--wheels", action="store_true")
    parser.add_argument("--upgrade", action="store_true")
    options = parser.parse_args()
    if options.wheels:
        return wheels()
    if options.check:
        return check()
    write(ROOT, upgrade=options.upgrade)
    return 0


def write(folder: Path, *, upgrade: bool = False) -> None:
    """Writes both locks into `folder`; versions and checksums that stand there already are kept."""
    extra = ["--upgrade"] if upgrade else []
    compile_lock(["pyproject.toml", "--group", "argos"], folder / RUN, extra)
    compile_lock(["--group", "test", "--constraints", str(folder / RUN)], folder / TEST, extra)


def compile_lock(sources: list[str], output: Path, extra: list[str]) -> None:
    uv(
        "compile", *sources, *extra, "--output-file", str(output),
        "--universal", "--python-version", PYTHONS[0], "--generate-hashes", "--excludes", EXCLUDES,
        "--no-emit-index-url", "--no-annotate", "--no-header",
    )  # fmt: skip


def check() -> int:
    """Compiles over copies, so that a version published since then changes nothing."""
    with tempfile.TemporaryDirectory() as folder:
        for name in (RUN, TEST):
            Path(folder, name).write_bytes((ROOT / name).read_bytes())
        write(Path(folder))
        stale = [
            name for name in (RUN, TEST) if Path(folder, name).read_bytes() != (ROOT / name).read_bytes()
        ]
    for name in stale:
        print(f"{name} is not what pyproject.toml asks for: run python tools/lock.py and commit it")
    return 1 if stale else 0


def wheels() -> int:
    """Both locks on each system and Python; only where the whole does not fit is each line asked alone."""
    lacking = 0
    for name in (RUN, TEST):
        lines = pins((ROOT / name).read_text(encoding="utf-8"))
        for system in SYSTEMS:
            for python in PYTHONS:
                if has_wheels(lines, system, python):
                    continue
                without = [line for line in lines if not has_wheels([line], system, python)]
                lacking += len(without)
                print(f"{system}, Python {python}: no wheel for {', '.join(without) or 'the lines together'}")
    print("every line has its wheels" if not lacking else f"{lacking} wheels are lacking")
    return 1 if lacking else 0


def pins(lock: str) -> list[str]:
    """`name==version ; marker` of each entry, without its checksums."""
    return [
        line.removesuffix("\\").strip()
        for line in lock.splitlines()
        if line and not line.startswith((" ", "#"))
    ]


def has_wheels(lines: list[str], system: str, python: str) -> bool:
    """Whether every line that applies there (its marker says) can be had without building anything."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "lines.txt")
        source.write_text("\n".join(lines), encoding="utf-8")
        target = ("--python-platform", system, "--python-version", python)
        return uv("compile", str(source), "--no-deps", "--only-binary", ":all:", *target, check=False) == 0


def uv(*arguments: str, check: bool = True) -> int:
    # The wheels that the project carries itself are looked through as the launcher does.
    command = [sys.executable, "-m", "uv", "pip", *arguments, "--find-links", "vendor"]
    done = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False
    )
    if check and done.returncode:
        raise SystemExit(done.stderr)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
