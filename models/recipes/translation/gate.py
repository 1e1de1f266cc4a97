"""Where to set the gate of the starter packages: `python -m models.recipes.translation.gate`.

For each pair of thresholds: how much of the phrasebook would be shown (held-out combinations) and how
much of what lies outside it (the hand-written lines for tuning, which no figure is taken from). The
numbers' guard and the others have their say before, as in a show.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from livestream_studio.paths import starter_models
from livestream_studio.translation.stages import Gate, MachineStage
from models.recipes.translation.evaluate import PAIRS, Bench
from models.recipes.translation.samples import held_out_lines, outside_lines

SEED = 20_262  # not that of the evaluation
SCORES = (0.0, 0.6, 0.65, 0.7, 0.75, 0.8)
ROUND_TRIPS = (0.0, 40.0, 50.0, 55.0, 60.0, 70.0, 80.0)


@dataclass(frozen=True, slots=True)
class Passed:
    """A line that every other guard lets through. `exact` is None where no right answer exists."""

    score: float
    round_trip: float
    exact: bool | None


def measure(folder: Path, count: int) -> tuple[list[Passed], int, int]:
    """What passes the other guards, and how many lines inside and outside were tried."""
    bench = Bench(folder)
    lines = list(islice(held_out_lines(bench.book, SEED), count))
    passed: list[Passed] = []
    tried = 0
    for source, target in PAIRS:
        stage = bench.machine(source, target, Gate(0.0, 0.0))
        known = [(line.heard[source], line.wanted[target]) for line in lines]
        passed += [found for text, wanted in known if (found := _passed(stage, text, wanted))]
        unknown = [text for _, text in outside_lines(source, tuning=True)]
        passed += [found for text in unknown if (found := _passed(stage, text, None))]
        tried += len(unknown)
    return passed, len(lines) * len(PAIRS), tried


def _passed(stage: MachineStage, text: str, wanted: str | None) -> Passed | None:
    step = stage(text)
    if step.answer is None:
        return None
    round_trip = next(float(n.partition(":")[2]) for n in step.notes if n.startswith("round_trip:"))
    return Passed(step.score or 0.0, round_trip, None if wanted is None else step.answer.text == wanted)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--packages", type=Path, default=starter_models() / "translation")
    parser.add_argument("--lines", type=int, default=150, help="held-out sentences a direction")
    asked = parser.parse_args()
    passed, inside, outside = measure(asked.packages, asked.lines)
    print("score  round trip   inside shown   of these exact   outside shown")
    for score in SCORES:
        for round_trip in ROUND_TRIPS:
            left = [p for p in passed if p.score >= score and p.round_trip >= round_trip]
            known = [p.exact for p in left if p.exact is not None]
            right = 100 * sum(known) / max(1, len(known))
            print(
                f"{score:5.2f}{round_trip:10.0f}{100 * len(known) / inside:13.1f} %{right:14.1f} %"
                f"{100 * (len(left) - len(known)) / outside:14.1f} %"
            )


if __name__ == "__main__":
    main()
