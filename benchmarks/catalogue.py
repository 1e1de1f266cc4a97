"""The catalogue's search: how long a key stroke waits, and how often the first hit is right.

    python benchmarks/catalogue.py [--products 10000,100000] [--queries 60]

Made-up products in three languages (the phrasebook's goods, colours and materials, made-up brands and
series) are saved as one import; then every kind of query is asked through `CatalogueStore.search` and
through three plain searches over the same texts: LIKE, FTS5 and FTS5 with trigrams. A hit is right where
it is a product of the kind that was asked for. `own` is the thread's own time, which a busy machine does
not lengthen. The last line is JSON.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from rapidfuzz.distance import OSA
from sqlite_utils import Database

from benchmarks.measure import finish, percentile
from livestream_studio.commerce.types import Money, Price, Product, Text
from livestream_studio.languages.kazakh import inflect
from livestream_studio.languages.pinyin_keys import readings
from livestream_studio.paths import assets
from livestream_studio.store.catalogue import CatalogueStore

LIMITS_MS = {10_000: 10.0, 100_000: 50.0}  # at p95, of any kind
SHOWN = 20
PAUSE_S = 0.005  # nobody types without a pause; without one a busy machine would share the time slice out
COLUMNS = ("sku", "zh", "ru", "kk", "brand", "hs")
Ask = Callable[[str], list[str]]  # a query to SKUs


@dataclass(frozen=True)
class Query:
    kind: str
    text: str
    right: Callable[[dict[str, str]], bool]


def main() -> None:
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("--products", default="10000,100000")
    parser.add_argument("--queries", type=int, default=60, help="of each kind")
    options = parser.parse_args()
    finish(catalogue=[measured(int(count), options.queries) for count in options.products.split(",")])


def measured(count: int, queries: int) -> dict[str, object]:
    rng = random.Random(5)
    goods = table("product")
    rows = list(made_up(count, goods, rng))
    asked = list(questions(rows, goods, queries, rng))
    by_sku = {row["sku"]: row for row in rows}
    with tempfile.TemporaryDirectory() as folder:
        store = CatalogueStore(Path(folder) / "studio.db")
        started = time.perf_counter()
        store.save(map(product_of, rows), "benchmark", what="import")
        saving = time.perf_counter() - started
        plain = plain_tables(Path(folder) / "plain.db", rows)
        ways: dict[str, Ask] = {
            "catalogue": lambda text: [hit.product.sku for hit in store.search(text, SHOWN)],
            "like": lambda text: like(plain, text),
            "fts5": lambda text: matched(plain, "words", text),
            "trigram": lambda text: matched(plain, "trigrams", text),
        }
        found = {name: timed(ask, asked, by_sku) for name, ask in ways.items()}
        size = sum(path.stat().st_size for path in Path(folder).glob("studio.db*")) / 2**20
        plain.close()
        store.close()
    print(f"\n{count:,} products saved in {saving:.1f} s, {size:.0f} MB; p95, own p95 (ms), right first hits")
    print(f"{'query':22}" + "".join(f"{name:>21}" for name in ways))
    for kind in found["catalogue"]:
        cells = (found[name][kind] for name in ways)
        print(
            f"{kind:22}"
            + "".join(f"{cell['p95']:>8.2f}{cell['own_p95']:>7.2f}{cell['right']:>6.0%}" for cell in cells)
        )
    slowest = max(cell["p95"] for cell in found["catalogue"].values())
    own = max(cell["own_p95"] for cell in found["catalogue"].values())
    limit = LIMITS_MS.get(count)
    return {
        "products": count,
        "save_s": round(saving, 2),
        "size_mb": round(size, 1),
        "slowest_p95_ms": slowest,
        "slowest_own_p95_ms": own,
        "within": None if limit is None else slowest <= limit,
        **found,
    }


def made_up(count: int, goods: Sequence[dict[str, str]], rng: random.Random) -> Iterator[dict[str, str]]:
    colours, materials = table("color"), table("material")
    brands = [
        "".join(rng.choice("bdfgklmnrstvz") + rng.choice("aeiou") for _ in range(3)) for _ in range(300)
    ]
    characters = sorted({c for row in goods for c in row["zh"]})
    for number in range(count):
        kind, colour, material = rng.choice(goods), rng.choice(colours), rng.choice(materials)
        series = "".join(rng.sample(characters, 2))
        owned = rng.random() < 0.5
        yield {
            "sku": f"{rng.choice('ABCDEFGH')}{rng.choice('KLMNP')}-{number:06d}",
            "zh": f"{colour['zh']}{material['zh']}{series}{kind['zh']}",
            "ru": f"{kind['ru_nom'].capitalize()} из {material['ru_gen']}, цвет {colour['ru']}",
            "kk": f"әйелдер {inflect(kind['kk'], 'poss')}" if owned else f"{colour['kk']} {kind['kk']}",
            "brand": rng.choice(brands).capitalize(),
            "hs": f"{rng.randrange(10**9, 10**10)}",
            "kind": kind["zh"],
        }


def questions(
    rows: Sequence[dict[str, str]], goods: Sequence[dict[str, str]], each: int, rng: random.Random
) -> Iterator[Query]:
    skus = {row["sku"] for row in rows}
    for _ in range(each):
        row, kind = rng.choice(rows), rng.choice(goods)
        of_kind = same("kind", kind["zh"])
        sku = row["sku"]
        yield Query("one character", kind["zh"][-1], has("zh", kind["zh"][-1]))
        yield Query("two characters", kind["zh"][-2:], has("zh", kind["zh"][-2:]))
        yield Query("a whole name", row["zh"], same("zh", row["zh"]))
        yield Query("pinyin", "".join(readings(kind["zh"])[0]), has("zh", kind["zh"]))
        yield Query("pinyin initials", "".join(s[0] for s in readings(kind["zh"])[0]), sounds(kind["zh"]))
        yield Query("a Russian case", kind[rng.choice(["ru_gen", "ru_dat", "ru_ins", "ru_gpl"])], of_kind)
        yield Query("a Kazakh ending", inflect(kind["kk"], rng.choice(["poss", "pl", "poss.acc"])), of_kind)
        yield Query("capitals", kind["ru_nom"].upper(), of_kind)
        yield Query("part of an SKU", sku[-5:], has("sku", sku[-5:]))
        yield Query("beginning of a brand", row["brand"][:4].lower(), has("brand", row["brand"][:4]))
        long = rng.choice([each for each in goods if len(each["ru_nom"]) > 4])
        yield Query("a slip", slipped(long["ru_nom"], rng), same("kind", long["zh"]))
        for how, wrong in slipped_sku(sku, rng):
            if wrong not in skus:
                yield Query(f"an SKU, {how}", wrong, near(wrong))
        three = rng.choice([each for each in goods if len(each["zh"]) > 2])["zh"]
        wrong = other_character(three, rng)
        yield Query("a wrong character", wrong, one_other(wrong))
        yield Query("two languages", f"{row['brand']} {row['kind']}", both(row))
        yield Query("nothing there", "".join(rng.sample("жщъэцфх", 6)), lambda found: False)


def same(field: str, value: str) -> Callable[[dict[str, str]], bool]:
    return lambda row: row[field] == value


def has(field: str, value: str) -> Callable[[dict[str, str]], bool]:
    return lambda row: value in row[field]


def sounds(name: str) -> Callable[[dict[str, str]], bool]:
    """Initials stand for many names, and may be an SKU's letters: any that holds them is right."""
    initials = "".join(syllable[0] for syllable in readings(name)[0])
    return lambda row: (
        initials in "".join(syllable[0] for syllable in readings(row["zh"])[0])
        or initials in row["sku"].lower()
    )


def both(asked: dict[str, str]) -> Callable[[dict[str, str]], bool]:
    return lambda row: row["brand"] == asked["brand"] and asked["kind"] in row["zh"]


def slipped(word: str, rng: random.Random) -> str:
    place = rng.randrange(1, len(word))
    return rng.choice([word[:place] + word[place + 1 :], word[:place] + "о" + word[place:]])


def slipped_sku(sku: str, rng: random.Random) -> Iterator[tuple[str, str]]:
    place = rng.choice(
        [at for at in range(len(sku) - 1) if sku[at] != sku[at + 1] and "-" not in sku[at : at + 2]]
    )
    head, one, two, rest = sku[:place], sku[place], sku[place + 1], sku[place + 2 :]
    yield "swapped", head + two + one + rest
    yield "missing", head + two + rest
    yield "doubled", head + one + one + two + rest
    yield "wrong", head + rng.choice("0123456789") + two + rest


def near(typed: str) -> Callable[[dict[str, str]], bool]:
    """Nobody can tell which of the SKUs was meant that are one slip away."""
    return lambda row: OSA.distance(typed, row["sku"]) == 1


def one_other(typed: str) -> Callable[[dict[str, str]], bool]:
    """Nor which character is wrong."""

    def right(row: dict[str, str]) -> bool:
        stretches = (row["zh"][at : at + len(typed)] for at in range(len(row["zh"])))
        return any(OSA.distance(typed, each) <= 1 for each in stretches)

    return right


def other_character(name: str, rng: random.Random) -> str:
    place = rng.randrange(len(name))
    return name[:place] + rng.choice("龙山水火木金土石田目") + name[place + 1 :]


def product_of(row: dict[str, str]) -> Product:
    return Product(
        row["sku"],
        names={code: Text(row[code]) for code in ("zh", "ru", "kk")},
        brand=row["brand"],
        hs_code=row["hs"],
        prices=(Price(Money(19_900, "CNY"), Money(29_900, "CNY")), Price(Money(1_490_000, "KZT"))),
    )


def plain_tables(path: Path, rows: Sequence[dict[str, str]]) -> Database:
    db = Database(path)
    for name, tokenize in (("words", None), ("trigrams", "trigram")):
        db[name].insert_all([{column: row[column] for column in COLUMNS} for row in rows])
        db[name].enable_fts(COLUMNS, tokenize=tokenize)
    return db


def like(db: Database, text: str) -> list[str]:
    where = " OR ".join(f"{column} LIKE :asked" for column in COLUMNS)
    found = db.execute(f"SELECT sku FROM words WHERE {where} LIMIT {SHOWN}", {"asked": f"%{text}%"})
    return [sku for (sku,) in found]


def matched(db: Database, name: str, text: str) -> list[str]:
    return [row["sku"] for row in db[name].search(text, limit=SHOWN, quote=True, columns=["sku"])]


def timed(ask: Ask, asked: Sequence[Query], by_sku: dict[str, dict[str, str]]) -> dict[str, dict[str, float]]:
    spent: dict[str, list[float]] = {}
    worked: dict[str, list[float]] = {}
    right: dict[str, list[bool]] = {}
    ask("连衣裙")
    for query in asked:
        time.sleep(PAUSE_S)
        started, idle = time.perf_counter(), time.thread_time()
        try:
            found = ask(query.text)
        except sqlite3.Error:
            found = []
        spent.setdefault(query.kind, []).append((time.perf_counter() - started) * 1000)
        worked.setdefault(query.kind, []).append((time.thread_time() - idle) * 1000)
        first = bool(found) and query.right(by_sku[found[0]])
        right.setdefault(query.kind, []).append(first or (query.kind == "nothing there" and not found))
    return {
        kind: {
            "p95": round(percentile(values, 0.95) or 0.0, 3),
            "own_p95": round(percentile(worked[kind], 0.95) or 0.0, 3),
            "right": round(sum(right[kind]) / len(right[kind]), 3),
        }
        for kind, values in spent.items()
    }


def table(name: str) -> list[dict[str, str]]:
    lines = (assets() / "phrasebook" / "slots" / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    head, *rows = (line.split("\t") for line in lines if line.strip() and not line.startswith("#"))
    return [dict(zip(head, row, strict=False)) for row in rows]


if __name__ == "__main__":
    main()
