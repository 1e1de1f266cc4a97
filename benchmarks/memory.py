"""The translation memory's speed and recall, beside RapidFuzz's extractOne over the same strings.

    python benchmarks/memory.py [--language ru] [--lines 5000,50000] [--queries 200]

Lines are renderings of the phrasebook; queries are lines said right, misheard, of another sense and
unknown. Recall is against an exhaustive search, which judges every line. The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import quantiles

from rapidfuzz import fuzz, process

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from livestream_studio.languages.sounds import syllables
from livestream_studio.paths import assets
from livestream_studio.translation.memory import Entry, Knowledge, Memory
from livestream_studio.translation.memory.line import Line
from livestream_studio.translation.memory.verdict import reasons
from livestream_studio.translation.names import NameMender
from livestream_studio.translation.phrasebook import Phrasebook
from livestream_studio.translation.termbase import Termbase, of_phrasebook

LIMITS = {5_000: (3.0, 10.0), 50_000: (20.0, 60.0)}  # ms at p95: whole lines, with cutting
_CONFUSED = {"ru": dict(zip("аоеи", "оаие", strict=True)), "kk": dict(zip("ыіқңұә", "іыкнуа", strict=True))}
_FILLER = {"zh": "嗯", "ru": "ну ", "kk": "ы "}


def main() -> None:
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("--language", default="zh,ru,kk")
    parser.add_argument("--lines", default="5000,50000")
    parser.add_argument("--queries", type=int, default=200)
    options = parser.parse_args()
    book = Phrasebook.load(assets() / "phrasebook")
    found = [
        measured(book, language, int(lines), options.queries)
        for language in options.language.split(",")
        for lines in options.lines.split(",")
    ]
    print(json.dumps({"memory": found}, ensure_ascii=False))


def measured(book: Phrasebook, language: str, count: int, queries: int) -> dict[str, object]:
    rng = random.Random(11)
    terms = Termbase(of_phrasebook(book))
    lines = rendered(book, language, count, rng)
    known = Knowledge.load(assets() / "languages", language, terms.names(language))
    started = time.perf_counter()
    memory = Memory.load(
        known,
        [Entry(str(n), line, {"x": line}) for n, line in enumerate(lines)],
        NameMender(language, terms.terms),
    )
    loading = time.perf_counter() - started
    stored = [replace(entry, sound="") for entry in memory.entries()]
    started = time.perf_counter()
    Memory.load(known, stored)
    reloading = time.perf_counter() - started
    mishear = Mishearing(language, lines, rng)
    asked = [spoken(language, line) for line in rng.sample(lines, queries)]
    asked += [mishear(line) for line in rng.sample(lines, queries)]
    asked += rendered(book, language, queries, random.Random(99))  # mostly lines that are not there
    long = [
        ("" if language == "zh" else " ").join(mishear(line) for line in rng.sample(lines, 3))
        for _ in range(queries)
    ]
    normals = [Line.of(line, known).normal for line in lines]
    fresh = [Line.of(line, known).normal for line in asked[: max(20, queries // 4)]]
    clean = [("" if language == "zh" else " ").join(rng.sample(asked[:queries], 3)) for _ in range(queries)]
    whole, cut = clocked(memory.find, asked), clocked(memory.cut, long)
    report: dict[str, object] = {
        "language": language,
        "lines": len(lines),
        "load_s": round(loading, 2),
        "load_with_keys_s": round(reloading, 2),
        "find_ms": whole,
        "cut_ms": cut,
        "extractOne_ms": clocked(lambda text: process.extractOne(text, normals), fresh),
        "extractOne_ratio_ms": clocked(
            lambda text: process.extractOne(text, normals, scorer=fuzz.ratio, score_cutoff=60), fresh
        ),
        "cut_found": round(sum(memory.cut(text) is not None for text in clean) / len(clean), 4),
        "cut_mended": round(sum(memory.cut(text) is not None for text in long) / len(long), 4),
    }
    if count <= 5_000:
        report |= recall(known, lines, asked[queries : 2 * queries])
    limits = LIMITS.get(count)
    if limits:
        report["within"] = whole["p95"] <= limits[0] and cut["p95"] <= limits[1]
        report["own_within"] = whole["own_p95"] <= limits[0] and cut["own_p95"] <= limits[1]
    print(f"{language} {len(lines):6d} lines: " + ", ".join(f"{k} {v}" for k, v in list(report.items())[2:]))
    return report


def rendered(book: Phrasebook, language: str, count: int, rng: random.Random) -> list[str]:
    """Different written lines: the templates in turn, with fillings drawn anew; then two in one."""
    found: dict[str, None] = {}
    for _ in range(40):
        for template in book.templates:
            found[book.render(template, book.fill(template, rng), language, "written")] = None
            if len(found) >= count:
                return list(found)
    single = list(found)
    while len(found) < count:
        found[("" if language == "zh" else " ").join(rng.sample(single, 2))] = None
    return list(found)


def spoken(language: str, line: str) -> str:
    return line.rstrip(".!?。！？").lower()


class Mishearing:
    """Sound-alikes put into a line: what the memory is there to mend."""

    def __init__(self, language: str, lines: Sequence[str], rng: random.Random) -> None:
        self._language, self._rng = language, rng
        self._alike: defaultdict[str, set[str]] = defaultdict(set)
        if language == "zh":
            for character in {c for line in lines for c in line if "\u4e00" <= c <= "\u9fff"}:
                self._alike[syllables([character])[0]].add(character)

    def __call__(self, line: str) -> str:
        text = spoken(self._language, line)
        if self._rng.random() < 0.3:
            text = _FILLER[self._language] + text
        letters = list(text)
        for at in self._rng.sample(range(len(letters)), len(letters)):
            other = self._other(letters[at])
            if other:
                letters[at] = other
                break
        return "".join(letters)

    def _other(self, letter: str) -> str:
        if self._language != "zh":
            return _CONFUSED[self._language].get(letter, "")
        alike = sorted(self._alike[syllables([letter])[0]] - {letter})
        return self._rng.choice(alike) if alike else ""


def clocked(work: Callable[[str], object], texts: Sequence[str]) -> dict[str, float]:
    """Milliseconds by the clock, and of this thread's own work: they differ where the machine is busy."""
    spent, worked = [], []
    for text in texts:
        started, idle = time.perf_counter(), time.thread_time()
        work(text)
        spent.append((time.perf_counter() - started) * 1000)
        worked.append((time.thread_time() - idle) * 1000)
    cuts = quantiles(spent, n=20)
    own = quantiles(worked, n=20)
    return {"p50": round(cuts[9], 3), "p95": round(cuts[18], 3), "own_p95": round(own[18], 3)}


def recall(known: Knowledge, lines: Sequence[str], asked: Sequence[str]) -> dict[str, object]:
    """Of the queries that some line may stand for, the share for which one is found."""
    subset = Memory.load(known, [Entry(str(n), line, {"x": line}) for n, line in enumerate(lines)])
    prepared = [Line.of(line, known) for line in lines]
    there = found = 0
    for text in asked:
        heard = Line.of(text, known)
        if not any(not reasons(heard, line) for line in prepared):
            continue
        there += 1
        answer = subset.find(text)
        ambiguous = any("ambiguous" in suggestion.reasons for suggestion in answer.suggestions)
        found += answer.matched is not None or ambiguous
    return {"exhaustive": there, "recall": round(found / there, 4) if there else None}


if __name__ == "__main__":
    main()
