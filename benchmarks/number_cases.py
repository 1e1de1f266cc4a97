"""How well spoken and written numbers agree, on public test files and on every value.

Run by `numbers.py`. `--cases DIR` compares values and units, not strings, over the files of
DIR (`nemo/{ru,zh}/*/test_cases_*.txt`, a spoken and a written form a line), lists each
disagreement, then speaks and reads back every value up to `--to` in every language, and ends with
one line of JSON. Lines that make no sense in selling speech are left out by
`numbers_exclusions.tsv` (file, line, reason), at most 15 % of a file. Exit code 1 when a share is
missed.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from livestream_studio.languages.numbers import kk_words, quantities, ru_words, speak, write
from livestream_studio.languages.numbers.quantity import Quantity, same

EXCLUSIONS = Path(__file__).with_name("numbers_exclusions.tsv")
MAY_EXCLUDE, MUST_AGREE = 0.15, 0.98
_CASES = {"zh": ("nom",), "ru": ru_words.CASES, "kk": kk_words.CASES}


@dataclass(frozen=True)
class Case:
    file: str
    line: int
    language: str
    spoken: str
    written: str


def read_cases(folder: Path) -> Iterator[Case]:
    """The pairs of every file; "~written" alone heads the spoken variants on the lines after it."""
    for path in sorted(folder.glob("**/test_cases_*.txt")):
        language = path.parent.parent.name
        name = path.relative_to(folder).as_posix()
        swapped = language == "zh" and "inverse" not in path.parent.name
        heading = ""
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            left, tilde, right = line.partition("~")
            if tilde and not left:
                heading = right
            elif not tilde:
                yield Case(name, number, language, line, heading)
            else:
                spoken, written = (right, left) if swapped else (left, right)
                yield Case(name, number, language, spoken, written)


def read_exclusions() -> dict[tuple[str, int], str]:
    rows = (line.split("\t") for line in EXCLUSIONS.read_text(encoding="utf-8").splitlines()[1:])
    return {(file, int(line)): reason for file, line, reason in rows}


def agree(one: tuple[Quantity, ...], other: tuple[Quantity, ...]) -> bool:
    """Every quantity of one side has its own partner on the other."""
    rest = list(other)
    for quantity in one:
        partner = next((candidate for candidate in rest if same(quantity, candidate)), None)
        if partner is None:
            return False
        rest.remove(partner)
    return not rest


def right(case: Case) -> bool:
    """Both sides and our own written form have the same values; words without a number stay."""
    spoken = quantities(case.language, case.spoken)
    ours = write(case.language, case.spoken)
    if not spoken and case.spoken == case.written:
        return ours == case.spoken
    if not spoken and any(char.isdecimal() for char in case.written):
        return False  # a number that nobody read is no agreement
    return agree(spoken, quantities(case.language, case.written)) and agree(
        spoken, quantities(case.language, ours)
    )


def compare(folder: Path, out: list[str]) -> tuple[int, int, int, bool]:
    """(right, compared, excluded, within the limits of every file)."""
    excluded = read_exclusions()
    totals: dict[str, list[int]] = {}
    for case in read_cases(folder):
        count = totals.setdefault(case.file, [0, 0, 0])
        if (case.file, case.line) in excluded:
            count[2] += 1
            continue
        count[1] += 1
        if right(case):
            count[0] += 1
        else:
            found = quantities(case.language, case.spoken), quantities(case.language, case.written)
            shown = " | ".join(
                ", ".join(f"{quantity.value} {quantity.unit}" for quantity in side) for side in found
            )
            out.append(f"{case.file}:{case.line}: {case.spoken} ~ {case.written}: {shown}")
    within = True
    for file, (good, compared, left_out) in totals.items():
        allowed = left_out <= MAY_EXCLUDE * (compared + left_out)
        within &= allowed
        out.append(f"{file}: {good}/{compared}, excluded {left_out}{'' if allowed else ': TOO MANY'}")
    sums = [sum(column) for column in zip(*totals.values(), strict=True)]
    return sums[0], sums[1], sums[2], within


def round_trip(language: str, to: int, out: list[str]) -> tuple[int, float]:
    """Speak and read back 0..to, the case changing with the value; (failures, microseconds a line)."""
    cases = _CASES[language]
    failures = 0
    started = time.process_time()
    for value in range(to + 1):
        spoken = speak(language, value, case=cases[value % len(cases)])
        if value == 1 and language == "kk":  # бір is an article
            continue
        found = quantities(language, spoken)
        if len(found) != 1 or found[0].value != value:
            failures += 1
            if failures <= 20:
                out.append(f"{language} {value}: {spoken}: {[str(quantity.value) for quantity in found]}")
    return failures, (time.process_time() - started) / (to + 1) * 1e6


def line_time(language: str) -> float:
    """Microseconds to write a line of ordinary selling speech."""
    lines = {
        "zh": "家人们这款连衣裙今天直播间只要两百九十九块原价五百九十九打八五折库存只剩十二件晚上八点半涨价",
        "ru": "девочки это платье сегодня стоит всего двести девяносто девять юаней "
        "скидка двадцать процентов "
        "осталось двенадцать штук размер сорок два",
        "kk": "бүгін бұл көйлек небәрі екі жүз тоқсан тоғыз юань жиырма пайыз жеңілдік он екі дана қалды "
        "жеткізу жиырма мың бес жүз теңгеге",
    }
    started = time.process_time()
    for _ in range(500):
        write(language, lines[language])
    return (time.process_time() - started) / 500 * 1e6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=Path, help="the folder of public test files")
    parser.add_argument("--to", type=int, default=1_000_000, help="speak and read every value up to this")
    options = parser.parse_args()
    out: list[str] = []
    result: dict[str, object] = {"benchmark": "numbers"}
    good = True
    if options.cases:
        if not options.cases.is_dir():
            sys.stderr.write(f"no such folder: {options.cases}\n")
            return 2
        agreed, compared, excluded, within = compare(options.cases, out)
        share = agreed / compared if compared else 0.0
        good = within and share >= MUST_AGREE
        result |= {"agree": agreed, "compared": compared, "excluded": excluded, "share": round(share, 4)}
    rng = random.Random(20261122)
    for language in ("zh", "ru", "kk"):
        failures, per_value = round_trip(language, options.to, out)
        great = sum(
            quantities(language, speak(language, value))[0].value != Decimal(value)
            for value in (rng.randrange(10**6, 10**12) for _ in range(2000))
        )
        good &= not failures and not great
        result[language] = {
            "round_trip_failures": failures + great, "us_per_value": round(per_value, 1),
            "us_per_line": round(line_time(language), 1),
        }  # fmt: skip
    sys.stdout.write("\n".join([*out, json.dumps({**result, "to": options.to, "ok": good})]) + "\n")
    return 0 if good else 1
