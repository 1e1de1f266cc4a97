"""Make a starter speech model: ``python -m models.recipes.speech.build zh`` (or ``ru``, ``kk``).

Speaks the phrasebook with espeak-ng's voices, trains the acoustic model on one processor core in about
ten minutes (Chinese: forty), writes ``models/starter/LANGUAGE``, measures it, writes README and card.
``--mini`` makes a few topics only, in about a minute. ``--reuse`` takes the last acoustic model and makes
the graph anew.
"""

import argparse
import json
import pickle
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from models.recipes.speech import card, dataset, evaluate, package, phrasebook, pronunciation, training
from models.recipes.speech.acoustic import AcousticModel
from models.recipes.speech.corpus import Corpus
from models.recipes.speech.dataset import Mix
from models.recipes.speech.features import FeatureOptions
from models.recipes.speech.package import DecodingOptions
from models.recipes.speech.tools import require
from models.recipes.speech.training import TrainingOptions


@dataclass(frozen=True, slots=True)
class Recipe:
    """All the choices of a model; ``seed`` makes the data and the training repeatable."""

    utterances: int = 5500
    mix: Mix = field(default_factory=Mix)
    features: FeatureOptions = field(default_factory=FeatureOptions)
    training: TrainingOptions = field(default_factory=TrainingOptions)
    decoding: DecodingOptions = field(default_factory=DecodingOptions)
    topics: tuple[str, ...] = ()
    seed: int = 1


MINI_TOPICS = ("welcome", "farewell")
CARD_SEEDS = (evaluate.SEED, 12345, 31337)  # never those that decoding options were chosen on
# Chinese has three times the phones, as tones count, and a tone is the movement of harmonics: finer bands.
RECIPES = {
    "zh": Recipe(
        utterances=14000,
        mix=Mix(jumbled=0.42, foreign=0.28),
        features=FeatureOptions(bins=64),
        training=TrainingOptions(hidden=320, epochs=8),
        # Many of its words are one syllable long, and so turn up inside every strange one.
        decoding=DecodingOptions(
            acoustic_scale=0.27,
            unknown_scale=0.615,
            unknown_chance=0.0005,
            unknown_first=0.03,
            known_again=0.01,
        ),
    ),
    # The shortest of its words, и, в and у, are hardly more than how their neighbours begin.
    "ru": Recipe(utterances=8000, training=TrainingOptions(hidden=208)),
    "kk": Recipe(),
}


def mini(recipe: Recipe) -> Recipe:
    """The same recipe for two topics in about a minute: proof that it works, not a model to ship."""
    return replace(
        recipe,
        topics=MINI_TOPICS,
        utterances=600,
        training=replace(recipe.training, hidden=96, epochs=6),
        decoding=replace(recipe.decoding, sentences=3000),
    )


def learn(corpus: Corpus, recipe: Recipe, report: Callable[[str], None], *, jobs: int = 1) -> AcousticModel:
    """Make the speech and train on it."""
    began = time.monotonic()
    examples = dataset.training_set(
        corpus, recipe.utterances, mix=recipe.mix, options=recipe.features, seed=recipe.seed, jobs=jobs
    )
    hours = sum(len(example.features) for example in examples) / 360_000
    report(f"{len(examples)} utterances, {hours:.1f} h of speech, made in {time.monotonic() - began:.0f} s")
    return training.Trainer(examples, recipe.training).run(report)


def measured(
    folder: Path, language: str, topics: tuple[str, ...], *, count: int, seeds: Sequence[int]
) -> dict[str, float]:
    """The model's figures, from another process: libvosk does not load beside kaldifst's own OpenFst."""
    command = [sys.executable, "-m", "models.recipes.speech.evaluate", language]
    command += ["--model", str(folder.resolve()), "--count", str(count), "--topics", *topics]
    command += ["--seed", *(str(seed) for seed in seeds)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=phrasebook.ROOT, check=False)
    if not done.stdout:
        raise RuntimeError(f"the model in {folder} could not be measured")
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])["figures"]
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("language", choices=sorted(RECIPES))
    parser.add_argument("--mini", action="store_true", help="a small model in about a minute")
    parser.add_argument("--out", type=Path, help="another folder than models/starter/LANGUAGE")
    parser.add_argument("--jobs", type=int, default=1, help="processes that make the speech")
    parser.add_argument(
        "--work", type=Path, default=Path("build/speech"), help="where the acoustic model is kept"
    )
    parser.add_argument("--reuse", action="store_true", help="take the acoustic model from --work")
    options = parser.parse_args()
    require()
    recipe = mini(RECIPES[options.language]) if options.mini else RECIPES[options.language]
    corpus = phrasebook.corpus(options.language, recipe.topics)
    kept = options.work / f"{options.language}{'-mini' if options.mini else ''}.pickle"

    def report(line: str) -> None:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()

    if options.reuse:
        model: AcousticModel = pickle.loads(kept.read_bytes())
    else:
        model = learn(corpus, recipe, report, jobs=options.jobs)
        options.work.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(pickle.dumps(model))
    model = replace(model, lexicon=pronunciation.complete(model.lexicon, corpus))
    folder = options.out or evaluate.STARTER / options.language
    package.write(folder, corpus, model, recipe.features, recipe.decoding)
    count, seeds = (40, CARD_SEEDS[:1]) if options.mini else (150, CARD_SEEDS)
    figures = measured(folder, options.language, recipe.topics, count=count, seeds=seeds)
    card.write(folder, options.language, recipe, figures, evaluate.TARGETS, reused=options.reuse)
    report(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
