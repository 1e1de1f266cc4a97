"""`python benchmarks/start.py [--runs N] [--platform offscreen]`: from the command to a usable window.

The studio, from Python's start until its first page is painted and the event loop is idle, beside an
empty PySide6 window that does the same, turn by turn in one run; each in a fresh process. The data folder
has been used: its database is there, with a running order. The first start of each is not counted: it reads
the files from the disk. Seconds, p50 and p95; the last line is JSON.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.measure import finish, summary
from livestream_studio.commerce.running_order import RunningOrder
from livestream_studio.paths import database
from livestream_studio.store.running_order import RunningOrderStore

ROOT = Path(__file__).resolve().parent.parent
TARGET_S = 0.7
_WATCH = """
import time
from PySide6.QtCore import QEvent, QObject, QTimer

class Watch(QObject):
    def __init__(self, window):
        super().__init__(window)
        window.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: (print(time.time(), flush=True), watched.close()))
        return False
"""
_EMPTY = (
    _WATCH
    + """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(1440, 900)
watch = Watch(window)
window.show()
application.exec()
"""
)
_STUDIO = (
    "import livestream_studio.cli\nfrom livestream_studio.gui import app, studio_window\n"
    + _WATCH
    + """
build = studio_window.build
def watched(*arguments):
    window = build(*arguments)
    window.watch = Watch(window)
    return window
studio_window.build = watched
app.run()
"""
)


def seconds(code: str, platform: str, home: str) -> float:
    """From before the process was asked for until its window was painted."""
    environment = {**os.environ, "LIVESTREAM_STUDIO_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # or each start would compile the whole program anew
    if platform:
        environment["QT_QPA_PLATFORM"] = platform
    begin = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True
    )
    return float(done.stdout.split()[0]) - begin


def used(home: Path) -> None:
    """Not the first start of all, which opens with the welcome and finds nothing to read."""
    os.environ["LIVESTREAM_STUDIO_HOME"] = str(home)
    (home / "settings.json").write_text('{"welcomed": true}', encoding="utf-8")
    RunningOrderStore(database()).save(RunningOrder("").add("a", "b", "c"))


def main() -> None:
    parser = argparse.ArgumentParser(description="Time to a usable window.")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--platform", default="", help="Qt's platform; default: the one of this desktop.")
    asked = parser.parse_args()
    ways = {"empty": _EMPTY, "studio": _STUDIO}
    taken: dict[str, list[float]] = {name: [] for name in ways}
    with tempfile.TemporaryDirectory() as home:
        used(Path(home))
        for number in range(asked.runs + 1):
            for name, code in ways.items():
                found = seconds(code, asked.platform, home)
                if number:
                    taken[name].append(round(found, 3))
    figures = {name: summary(values) for name, values in taken.items()}
    for name, each in figures.items():
        print(f"{name:8} p50 {each['p50']:.2f} s   p95 {each['p95']:.2f} s")
    more = round(figures["studio"]["p50"] - figures["empty"]["p50"], 3)
    print(f"the studio takes {more:.2f} s more (at most {TARGET_S} s is wanted)")
    finish(benchmark="start", unit="s", **figures, more_p50=more, target=TARGET_S, reached=more <= TARGET_S)


if __name__ == "__main__":
    main()
