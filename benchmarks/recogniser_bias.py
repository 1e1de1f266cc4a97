"""What a list of product names does to recognition: docs/decisions/0012 rests on it.

    python benchmarks/recogniser_bias.py [--language ru,zh,kk]

The demo recording is recognised as it is, then with run-time grammars: the names alone, every word of the
model beside them, the phrasebook's sentences without and with the names. Errors are words (Chinese:
characters) against the true script. The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rapidfuzz.distance import Levenshtein

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(1, str(ROOT / "tests"))

from mention_tables import catalogue  # noqa: E402

from benchmarks.measure import finish  # noqa: E402
from livestream_studio import paths  # noqa: E402
from livestream_studio.engines.media_file import MediaFile  # noqa: E402
from livestream_studio.engines.vosk_recognizer import VoskRecognizer  # noqa: E402
from livestream_studio.translation.phrasebook import Phrasebook  # noqa: E402

ROUNDS = 12  # renderings of each template
WEIGHT = 5  # how often a name is given beside the sentences


def main() -> None:
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("--language", default="ru,zh,kk")
    options = parser.parse_args()
    book = Phrasebook.load(paths.assets() / "phrasebook")
    finish(bias=[row for language in options.language.split(",") for row in measured(book, language)])


def measured(book: Phrasebook, language: str) -> list[dict[str, Any]]:
    words = (paths.starter_models() / language / "graph" / "words.txt").read_text(encoding="utf-8")
    known = {line.split()[0] for line in words.splitlines()}
    names = product_names(book, language)
    rng = random.Random(1)
    said = [
        book.render(template, book.fill(template, rng), language, "spoken")
        for _ in range(ROUNDS)
        for template in book.templates
    ]
    plain = sorted(word for word in known if word[0] not in "<#[")
    grammars: dict[str, list[str] | None] = {
        "as it is": None,
        "names alone": names,
        "every word and names": plain + names,
        "sentences": said,
        "sentences and names": said + names * WEIGHT,
    }
    own = [name for each in catalogue() if (name := each.names[language].text.lower())]
    sayable = sum(
        all(word in known for word in name.replace("«", "").replace("»", "").split()) for name in own
    )
    print(f"{language}: {sayable} of {len(own)} names of a catalogue are in the model's vocabulary")
    report = []
    for name, grammar in grammars.items():
        if grammar is not None:
            grammar = [line for line in grammar if all(word in known for word in line.split())]
        figures = {"language": language, "grammar": name, **recognised(language, names, grammar)}
        print(", ".join(f"{key} {value}" for key, value in figures.items()))
        report.append(figures)
    return report


def product_names(book: Phrasebook, language: str) -> list[str]:
    rows = [row.cells for row in book.tables["product"]]
    if language == "ru":
        cases = [column for column in rows[0] if column.startswith("ru_") and column != "ru_gender"]
        return sorted({cells[column] for cells in rows for column in cases})
    return sorted({cells[language] for cells in rows})


def recognised(language: str, names: Sequence[str], grammar: Sequence[str] | None) -> dict[str, Any]:
    demo = paths.assets() / "demo"
    truth = [line["spoken"] for line in json.loads((demo / f"{language}.json").read_text(encoding="utf-8"))]
    started = time.process_time()
    recognizer = VoskRecognizer(paths.starter_models() / language, language, grammar=grammar, partials=False)
    heard: list[str] = []
    for chunk in MediaFile(demo / f"{language}.ogg", chunk_ms=250).chunks():
        heard += [each.text for each in recognizer.accept(chunk)]
    heard += [each.text for each in recognizer.finish()]
    said, got = units(language, truth), units(language, heard)
    joint = "" if language == "zh" else " "
    true_text, heard_text = joint.join(said), joint.join(got)
    return {
        "errors": round(Levenshtein.distance(said, got) / len(said), 4),
        "names": f"{sum(map(heard_text.count, names))}/{sum(map(true_text.count, names))}",
        "cpu_s": round(time.process_time() - started, 1),
    }


def units(language: str, lines: Sequence[str]) -> list[str]:
    text = " ".join(lines)
    return list("".join(text.split())) if language == "zh" else text.split()


if __name__ == "__main__":
    main()
