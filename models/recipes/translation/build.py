"""Make the six starter packages: `python -m models.recipes.translation.build [--mini] [--out DIR]`."""

from __future__ import annotations

import argparse
import shutil
import tempfile
import zipfile
from itertools import permutations
from pathlib import Path

import sentencepiece
import torch

from livestream_studio.paths import assets, starter_models
from livestream_studio.translation.phrasebook import Phrasebook
from models.recipes.translation import LANGUAGES
from models.recipes.translation.corpus import Corpus
from models.recipes.translation.export import export, package
from models.recipes.translation.network import Network, Shape
from models.recipes.translation.pieces import train as train_pieces
from models.recipes.translation.train import Plan, train

VERSION = "0.1"
README = """Starter translation package of Livestream Studio.

It knows the sentences of the project's phrasebook and answers ⟦9⟧ ("not mine") to most others. It is
made so that everything runs and is tested from the first minute; it is no translator for real shows.
See models/starter/README.md for its figures and for the command that made it.
"""


def build(
    out: Path, *, mini: bool = False, plan: Plan | None = None, seed: int = 0, state: Path | None = None
) -> list[Path]:
    """Train, export and unpack the six packages into `out`; returns their folders.

    `state` is a file that keeps what was learnt: training goes on from it where it exists.
    """
    torch.set_num_threads(1)
    book = Phrasebook.load(assets() / "phrasebook")
    learnt = torch.load(state, weights_only=True) if state and state.exists() else None
    if learnt is None:
        pieces = train_pieces(Corpus(book, seed=1), 3_000 if mini else 30_000, 1_500 if mini else 3_000)
    else:
        pieces = learnt["pieces"]
    processor = sentencepiece.SentencePieceProcessor(model_proto=pieces)
    size = processor.get_piece_size()
    network = Network(Shape(size, 64, 2, 128, 1, 1) if mini else Shape(size))
    if learnt is not None:
        network.load_state_dict(learnt["weights"])
    plan = plan or (Plan(steps=150, batch=32) if mini else Plan())
    train(Corpus(book, seed=seed), processor, plan, network)
    if state:
        state.parent.mkdir(parents=True, exist_ok=True)
        torch.save({"pieces": pieces, "weights": network.state_dict()}, state)
    return pack(network, pieces, out)


def pack(network: Network, pieces: bytes, out: Path) -> list[Path]:
    """Six package folders as Argos itself installs them, in place of those in `out`."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        model = Path(scratch) / "model"
        export(network, pieces, model)
        made = []
        for source, target in permutations(LANGUAGES, 2):
            archive = package(model, pieces, source, target, Path(scratch), README, VERSION)
            with zipfile.ZipFile(archive) as packed:
                packed.extractall(out)
            made.append(out / archive.stem)
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mini", action="store_true", help="a minute's training that only proves the recipe")
    parser.add_argument("--seconds", type=float, help="train for this long instead of the planned steps")
    parser.add_argument("--rate", type=float, default=2e-3, help="highest learning rate")
    parser.add_argument("--seed", type=int, default=0, help="another seed, other lines")
    parser.add_argument("--state", type=Path, help="a file to keep what was learnt, and to go on from")
    parser.add_argument("--out", type=Path, default=starter_models() / "translation")
    asked = parser.parse_args()
    plan = None if asked.mini else Plan(seconds=asked.seconds, rate=asked.rate)
    for folder in build(asked.out, mini=asked.mini, plan=plan, seed=asked.seed, state=asked.state):
        print(folder)


if __name__ == "__main__":
    main()
