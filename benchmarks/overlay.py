"""`python benchmarks/overlay.py [--frames N]`: how long it takes to paint changing subtitles.

Two and four lines in four scripts, 1920 × 300, 44 px bold, 4 px outline; every frame all lines say
something new, as live subtitles do, so shaping is in every figure. Beside the overlay's own `render`
stand, in the same run and turn by turn: a plain QLabel (no outline: the floor), and the same outlines
stroked as paths in every frame (the usual way). Milliseconds, p50 and p95; the last line is JSON.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication, QLabel

from benchmarks.measure import finish, summary
from livestream_studio.core.display import Frame, Place, ShownLine
from livestream_studio.gui.overlay import fonts
from livestream_studio.gui.overlay.renderer import render
from livestream_studio.gui.overlay.rows import rows
from livestream_studio.gui.overlay.shaping import shape
from livestream_studio.gui.overlay.style import Style
from livestream_studio.languages.scripts import to_arabic

SIZE = QSize(1920, 300)
STYLE = Style(size=44.0, arabic_scale=1.0, outline=4 / 44, line_spacing=1.3, gap=0.0)
LINES = (
    (Place("zh", rows=1), "大家好，欢迎来到直播间！今天讲实时字幕。"),
    (Place("ru", rows=1), "Всем привет! Сегодня — субтитры в прямом эфире, объём ёж."),
    (Place("kk", rows=1), "Қош келдіңіздер! Әр сөзіңіз өте маңызды, үлкен рақмет, һәм ғажап."),
    (Place("kk", "Arab", rows=1), to_arabic("Қош келдіңіздер! Бүгін тікелей эфир, OBS, үлкен рақмет.")),
)
WARM = 10
Texts = list[str]


def texts(count: int, number: int) -> Texts:
    """Lines that were never painted before: another end, and the number of the frame."""
    return [f"{text[: len(text) - number % 7]} {number}" for _, text in LINES[:count]]


def by_sprites(found: Texts) -> None:
    places = tuple(place for place, _ in LINES[: len(found)])
    render(Frame(places, tuple(ShownLine(i, 0, text) for i, text in enumerate(found))), STYLE, SIZE)


def by_paths(found: Texts) -> None:
    image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    places = tuple(place for place, _ in LINES[: len(found)])
    placed = rows(places, STYLE, SIZE.width(), SIZE.height(), 1.0)
    pen = QPen(QColor("black"), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    for place, text, (row,) in zip(places, found, placed, strict=True):
        shaped = shape(text, place.language, place.script, row.em, True)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for run in shaped.runs:
            for glyph, (x, y) in zip(run.glyphs, run.positions, strict=True):
                left = (SIZE.width() - shaped.width) / 2
                path.addPath(run.face.pathForGlyph(glyph).translated(left + x, row.base_line + y))
        painter.strokePath(path, pen)
        painter.fillPath(path, QColor("white"))
    painter.end()


class ByLabel:
    """A QLabel with the same face, drawn into the same kind of picture."""

    def __init__(self) -> None:
        self._label = QLabel()
        self._label.setFont(fonts.font("ru", "", 44))
        self._label.resize(SIZE)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setStyleSheet("color: white; background: transparent")

    def __call__(self, found: Texts) -> None:
        image = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        self._label.setText("\n".join(found))
        self._label.render(image)


def measure(count: int, frames: int) -> dict[str, list[float]]:
    ways: dict[str, Callable[[Texts], None]] = {"overlay": by_sprites, "label": ByLabel(), "paths": by_paths}
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(frames + WARM):
        found = texts(count, number)
        for name, paint in ways.items():
            shape.cache_clear()  # none may profit from another's shaping
            begin = time.perf_counter()
            paint(found)
            if number >= WARM:  # the first ones load faces and draw sprites
                taken[name].append((time.perf_counter() - begin) * 1000)
    return taken


def main() -> None:
    parser = argparse.ArgumentParser(description="Painting subtitles: overlay, QLabel, stroked paths.")
    parser.add_argument("--frames", type=int, default=40)
    frames: int = parser.parse_args().frames
    application = QApplication([])
    figures: dict[str, object] = {"size": "1920x300", "unit": "ms"}
    for count in (2, 4):
        taken = measure(count, frames)
        found = {name: summary([round(ms, 2) for ms in values]) for name, values in taken.items()}
        times = found["paths"]["p95"] / found["overlay"]["p95"]
        for name, each in found.items():
            print(f"{count} lines, {name:8} p50 {each['p50']:7.2f} ms   p95 {each['p95']:7.2f} ms")
        print(f"{count} lines: {times:.0f} times faster than stroked paths (p95)")
        figures[f"lines_{count}"] = {**found, "times_faster_than_paths_p95": round(times, 1)}
    application.quit()
    finish(benchmark="overlay", **figures)


if __name__ == "__main__":
    main()
