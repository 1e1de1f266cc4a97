"""Lines to measure the packages with: fillings kept from training, and what no phrasebook holds."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from livestream_studio.translation.phrasebook import Entry, Filling, Phrasebook
from livestream_studio.translation.plain_numbers import plain
from models.recipes.translation import LANGUAGES
from models.recipes.translation.corpus import as_heard, held_out

OUTSIDE = Path(__file__).with_name("outside")
NAMES = ("person", "brand")  # carried round the model as placeholders, so held out as placeholders


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence: as the live chain hands it over, and as it is shown, by language."""

    id: str
    heard: dict[str, str]
    wanted: dict[str, str]


def held_out_lines(book: Phrasebook, seed: int) -> Iterator[Line]:
    """Endless sentences in combinations that training never sees, with real names in them."""
    rng = random.Random(seed)
    weights = [1 + 2 * len(template.slots()) for template in book.templates]  # as in training
    while True:
        template = rng.choices(book.templates, weights)[0]
        filling = book.fill(template, rng)
        if not held_out(template, plain(book.render(template, _masked(filling), "zh", "written"))):
            continue
        spoken = {code: book.render(template, filling, code, "spoken") for code in LANGUAGES}
        yield Line(
            template.id,
            {code: as_heard(code, said) for code, said in spoken.items()},
            {code: book.render(template, filling, code, "written") for code in LANGUAGES},
        )


def outside_lines(language: str, *, tuning: bool = False) -> list[tuple[Literal["other", "chat"], str]]:
    """Hand-written lines with their kind: `other` words for the phrasebook's matters, or mere `chat`."""
    path = OUTSIDE / (f"tuning.{language}.txt" if tuning else f"{language}.txt")
    found: list[tuple[Literal["other", "chat"], str]] = []
    for row in path.read_text("utf-8").splitlines():
        if row and not row.startswith("#"):
            kind, line = row.split("\t")
            found.append(("chat" if kind == "chat" else "other", as_heard(language, line)))
    return found


def _masked(filling: Filling) -> Filling:
    values = dict(filling.values)
    for number, key in enumerate((k for k in values if k.startswith(NAMES)), 1):
        values[key] = Entry(key.rstrip("0123456789"), {code: f"⟦{number}⟧" for code in LANGUAGES})
    return Filling(values)
