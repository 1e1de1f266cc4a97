"""How fast and how surely a product is known in a line, beside a search for the most similar name.

    python benchmarks/mentions.py [--products 10000] [--lines 200]

Speed: lines of the phrasebook and names of a made-up catalogue in them, at that many products. The
comparison, in the same run over the same names, is RapidFuzz's extractOne with partial_ratio, which knows
nothing of inflection or sound. Recall and false cards: the tables of tests/data/mentions. The last line
is JSON.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable, Sequence
from itertools import product as combinations
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz, process

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(1, str(ROOT / "tests"))

from mention_tables import catalogue, lines  # noqa: E402

from benchmarks.measure import finish, percentile  # noqa: E402
from livestream_studio.commerce.mentions import Mentions  # noqa: E402
from livestream_studio.commerce.types import LANGUAGES, Product, Text  # noqa: E402
from livestream_studio.paths import assets  # noqa: E402
from livestream_studio.translation.phrasebook import Phrasebook  # noqa: E402

LIMIT_MS = 5.0
CUTOFF = 85.0  # similarity from which the comparison shows a card


def main() -> None:
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("--products", type=int, default=10_000)
    parser.add_argument("--lines", type=int, default=200)
    options = parser.parse_args()
    book = Phrasebook.load(assets() / "phrasebook")
    products = made_up(book, options.products)
    speed = [measured(book, products, language, options.lines) for language in LANGUAGES]
    surety = {"ours": sure(_ours), "partial_ratio": sure(_similar)}
    for name, figures in surety.items():
        print(f"{name}: " + ", ".join(f"{key} {value}" for key, value in figures.items()))
    finish(mentions=speed, limit_ms=LIMIT_MS, lines=surety)


def made_up(book: Phrasebook, count: int) -> list[Product]:
    """Products with names of several words: colour, material, kind and a series number."""
    rows = list(
        combinations(book.tables["product"], book.tables["color"], book.tables["material"], range(1, 9))
    )
    random.Random(5).shuffle(rows)
    found = []
    for kind, colour, material, series in rows[:count]:
        k, c, m = kind.cells, colour.cells, material.cells
        names = {
            "zh": f"{c['zh']}{m['zh']}{k['zh']}{series}代",
            "ru": f"{c['ru']} {k['ru_nom']} {m['ru_nom']} серия {series}",
            "kk": f"{series} серия {c['kk']} {m['kk']} {k['kk']}",
        }
        sku = f"M{len(found)}"
        found.append(Product(sku, id=sku, names={code: Text(name) for code, name in names.items()}))
    return found


def measured(book: Phrasebook, products: Sequence[Product], language: str, count: int) -> dict[str, Any]:
    rng = random.Random(3)
    said = [
        book.render(t, book.fill(t, rng), language, "spoken") for t in rng.choices(book.templates, k=count)
    ]
    said = ["".join(line.split()) if language == "zh" else line for line in said]
    gap = "" if language == "zh" else " "
    said += [
        f"{line}{gap}{p.name(language).lower()}"
        for line, p in zip(said, rng.sample(products, count), strict=True)
    ]
    started = time.perf_counter()
    mentions = Mentions(language, products)
    making = time.perf_counter() - started
    names = [each.name(language).lower() for each in products]
    ours = clocked(mentions.find, said)
    theirs = clocked(
        lambda line: process.extractOne(line, names, scorer=fuzz.partial_ratio), said[:: max(1, count // 20)]
    )
    report = {
        "language": language,
        "products": len(products),
        "index_s": round(making, 2),
        "ms": ours,
        "extractOne_ms": theirs,
    }
    print(f"{language}: " + ", ".join(f"{key} {value}" for key, value in report.items()))
    return report | {"within": ours["p95"] <= LIMIT_MS, "own_within": ours["own_p95"] <= LIMIT_MS}


def clocked(work: Callable[[str], object], asked: Sequence[str]) -> dict[str, float]:
    """Milliseconds a line, by the clock on the wall and (`own`) without what other programs took."""
    times, own = [], []
    for line in asked:
        started, used = time.perf_counter(), time.thread_time()
        work(line)
        times.append(1000 * (time.perf_counter() - started))
        own.append(1000 * (time.thread_time() - used))
    shares = {"p50": (times, 0.5), "p95": (times, 0.95), "own_p95": (own, 0.95)}
    return {name: round(percentile(values, share) or 0, 3) for name, (values, share) in shares.items()}


def sure(listener: Callable[[str], Callable[[str], str]]) -> dict[str, Any]:
    """Of the table's lines: share of mentions found, share of lines with a false card."""
    false = found = wanted = total = 0
    for language in LANGUAGES:
        shown = listener(language)
        for said in lines(language):
            card = shown(said.line)
            total += 1
            false += card not in ("", said.sku) or (said.kind == "none" and card != "")
            wanted += said.kind == "show"
            found += said.kind == "show" and card == said.sku
    return {"found": round(found / wanted, 4), "false_cards": round(false / total, 4), "lines": total}


def _ours(language: str) -> Callable[[str], str]:
    mentions = Mentions(language, catalogue())

    def shown(line: str) -> str:
        offer = mentions.find(line).shown
        return offer.product.sku if offer else ""

    return shown


def _similar(language: str) -> Callable[[str], str]:
    """Every name and alias, and the most similar one if it is similar enough."""
    calls = [
        (name.lower(), product.sku)
        for product in catalogue()
        for name in (product.names[language].text, *product.aliases.get(language, ()))
    ]

    def shown(line: str) -> str:
        best = process.extractOne(line, [c for c, _ in calls], scorer=fuzz.partial_ratio, score_cutoff=CUTOFF)
        return calls[best[2]][1] if best else ""

    return shown


if __name__ == "__main__":
    main()
