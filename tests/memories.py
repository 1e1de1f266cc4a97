"""Memories over the real language data, for tests and nothing else."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from livestream_studio.paths import assets
from livestream_studio.translation.memory import Entry, Knowledge, Memory
from livestream_studio.translation.names import NameMender
from livestream_studio.translation.phrasebook import Phrasebook
from livestream_studio.translation.termbase import Termbase, of_phrasebook

DATA = Path(__file__).parent / "data"
LANGUAGES = ("zh", "ru", "kk")


@cache
def termbase() -> Termbase:
    return Termbase(of_phrasebook(Phrasebook.load(assets() / "phrasebook")))


def knowledge(language: str) -> Knowledge:
    return Knowledge.load(assets() / "languages", language, termbase().names(language))


@cache
def mender(language: str) -> NameMender:
    return NameMender(language, termbase().terms)


def entries(*sources: str, target: str = "en") -> list[Entry]:
    return [Entry(str(n), source, {target: f"[{source}]"}) for n, source in enumerate(sources)]


def memory_of(language: str, *sources: str) -> Memory:
    return Memory.load(knowledge(language), entries(*sources), mender(language))


def table(folder: str, language: str) -> list[dict[str, str]]:
    with (DATA / folder / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))
