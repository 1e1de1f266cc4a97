"""`python benchmarks/transcript.py [--rows N] [--lines N]`: a long show's transcript beside a fresh one.

The same lines (three partials, the final, two translations, and a repaint after each, as in a show) are
appended to a transcript of 200 rows and to one of N (20,000), turn by turn, with the view following; then
a jump to the top and back, and another width, for both. Milliseconds, p50 and p95; the last line is JSON.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from benchmarks.measure import finish, summary
from livestream_studio.core.types import Cue, Origin
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.transcript.model import TranscriptModel
from livestream_studio.gui.transcript.view import TranscriptView

FRESH = 200
SAID = "这条红色连衣裙原价899元，今天只要299元，喜欢的朋友赶紧下单。"
MADE = {
    "kk": "Бұл қызыл көйлектің бұрынғы бағасы 899 юань, бүгін небәрі 299 юань, ұнаса тапсырыс беріңіз.",
    "ru": "Это красное платье раньше стоило 899 юаней, сегодня всего 299 юаней, заказывайте скорее.",
}


class Transcript:
    def __init__(self, look: Look, rows: int) -> None:
        self.model = TranscriptModel()
        self.model.begin("zh", MADE)
        for number in range(rows):
            for cue in line(number)[3:]:
                self.model.accept(cue)
        self.view = TranscriptView(look)
        self.view.setModel(self.model)
        self.view.resize(1040, 800)
        self.view.show()
        self.picture = QImage(self.view.viewport().size(), QImage.Format.Format_RGB32)

    def paint(self) -> None:
        self.view.viewport().render(self.picture)

    def append(self) -> None:
        for cue in line(self.model.rowCount()):
            self.model.accept(cue, 300)
            self.paint()

    def jump(self) -> None:
        self.view.verticalScrollBar().setValue(0)
        self.paint()
        self.view.show_newest()
        self.paint()

    def resize(self) -> None:
        for width in (900, 1040):
            self.view.resize(width, 800)
            self.paint()


def line(number: int) -> list[Cue]:
    """A line as it comes: growing, then final, then translated."""
    said = f"{number}，{SAID}"
    final = Cue(number, "zh", said, said, 5000 * number, 5000 * number + 4000, True, Origin.SPEECH)
    grown = [replace(final, text=said[: len(said) * step // 4], final=False) for step in (1, 2, 3)]
    return [
        *grown,
        final,
        *(replace(final, language=x, text=t, origin=Origin.APPROVED) for x, t in MADE.items()),
    ]


def milliseconds(done: object) -> float:
    begin = time.perf_counter()
    done()  # type: ignore[operator]
    return round((time.perf_counter() - begin) * 1000, 3)


def main() -> None:
    parser = argparse.ArgumentParser(description="The transcript: a long show beside a fresh one.")
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--lines", type=int, default=100)
    asked = parser.parse_args()
    application = QApplication([])
    look = Look(application, "dark")
    shows = {f"rows_{count}": Transcript(look, count) for count in (FRESH, asked.rows)}
    taken: dict[str, dict[str, list[float]]] = {
        name: {"append": [], "jump": [], "resize": []} for name in shows
    }
    for _ in range(3):  # the first ones load faces
        for show in shows.values():
            show.append()
    for _ in range(asked.lines):
        for name, show in shows.items():
            taken[name]["append"].append(milliseconds(show.append))
    for _ in range(5):
        for name, show in shows.items():
            taken[name]["jump"].append(milliseconds(show.jump))
            taken[name]["resize"].append(milliseconds(show.resize))
    figures = {name: {what: summary(found) for what, found in each.items()} for name, each in taken.items()}
    for name, each in figures.items():
        for what, found in each.items():
            print(f"{name:12} {what:7} p50 {found['p50']:8.2f} ms   p95 {found['p95']:8.2f} ms")
    fresh, long = (figures[name]["append"] for name in shows)
    print(f"a line appended to {asked.rows} rows takes {long['p50'] / fresh['p50']:.2f} times as long (p50)")
    finish(
        benchmark="transcript",
        unit="ms",
        **figures,
        append_p50_ratio=round(long["p50"] / fresh["p50"], 3),
        append_p95_ratio=round(long["p95"] / fresh["p95"], 3),
    )
    application.quit()


if __name__ == "__main__":
    main()
