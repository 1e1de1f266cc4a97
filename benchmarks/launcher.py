"""What a later start through `main.py` adds to starting the same command directly.

    python3 main.py --prepare && .venv/bin/python benchmarks/launcher.py

Both start `--version` in turns, so that both meet the same machine; the medians are compared.
The launcher is started with the interpreter that made the environment, as a user would.
`ROOT` is another checkout than this one. Target: at most 0.2 s.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 15
TARGET_S = 0.2


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("root", nargs="?", type=Path, default=ROOT, help="the checkout that is measured")
    root = parser.parse_args().root.resolve()
    python = root / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    base = getattr(sys, "_base_executable", sys.executable)
    direct = [str(python), str(root / "livestream_studio" / "__main__.py"), "--version"]
    launched = [base, str(root / "main.py"), "--version"]
    seconds(direct), seconds(launched)  # warms the caches
    pairs = [(seconds(direct), seconds(launched)) for _ in range(ROUNDS)]
    straight, through = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"directly {straight:.3f} s, through main.py {through:.3f} s (medians of {ROUNDS})")
    figures = {
        "launched_s": round(through, 4),
        "direct_s": round(straight, 4),
        "added_s": round(through - straight, 4),
        "ratio": round(through / straight, 3),
        "target_added_s": TARGET_S,
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
