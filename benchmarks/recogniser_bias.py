"""What it does to recognition that the names of a shop are expected: docs/decisions/0015 rests on it.

    python benchmarks/recogniser_bias.py [--language ru,zh,kk] [--seed 2] [--bonus 4] [--lists]

Sentences by espeak-ng in voices that no starter model learnt from: half of them name a product, made of words
that the model knows in an order that the phrasebook does not have; the others are the phrasebook's. Each is
said clean and under noise. The model hears them as it is, then as it expects the names of 300 products, of
which 36 are said (the phrasebook's own are among the others). With `--lists` also by Vosk's own way, a list
of phrases in place of the language model: the names and every word of the model. Errors are words (Chinese:
characters) in per cent; the last line is JSON. Needs espeak-ng and the speech recipe's libraries.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measure import finish  # noqa: E402
from livestream_studio import paths  # noqa: E402
from livestream_studio.core.types import AudioChunk  # noqa: E402
from livestream_studio.engines import name_bias, openfst  # noqa: E402
from livestream_studio.engines.biased_model import GRAMMAR  # noqa: E402
from livestream_studio.engines.speech_model import link_model, load_speech_model  # noqa: E402
from livestream_studio.engines.vosk_recognizer import VoskRecognizer  # noqa: E402
from livestream_studio.languages import russian  # noqa: E402
from models.recipes.speech import dataset, phrasebook, voices  # noqa: E402
from models.recipes.speech.corpus import Corpus, Line  # noqa: E402
from models.recipes.speech.features import RATE  # noqa: E402

PRODUCTS, SAID, TIMES = 300, 36, 3  # names, those that are said, and sentences with each
NOISE_DB = 8
CARRIERS = {
    "ru": ("{} стоит двести юаней", "у нас есть {}", "какая цена {}", "а вот {} смотрите", "{} в наличии"),
    "zh": ("{} 两 百 元", "我们 有 {}", "下面 看 {}", "今天 的 {} 很 便宜", "{} 多少 钱", "请 看 这个 {}"),
    "kk": ("{} екі жүз теңге", "бізде {} бар", "енді {} көреміз", "бүгін {} бар", "{} қоймада бар"),
}


class Heard(NamedTuple):
    """`name` is empty for a sentence of the phrasebook."""

    name: str
    words: list[str]
    clean: NDArray[np.int16]
    noisy: NDArray[np.int16]


def main() -> None:
    layout = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=layout)
    parser.add_argument("--language", default="ru,zh,kk")
    parser.add_argument("--seed", type=int, default=2, help="another one, another set")
    parser.add_argument("--bonus", default=f"{name_bias.BONUS:g}", help="several with commas")
    parser.add_argument("--lists", action="store_true")
    options = parser.parse_args()
    bonuses = [float(bonus) for bonus in options.bonus.split(",")]
    rows = [
        row
        for language in options.language.split(",")
        for row in measured(language, options.seed, bonuses, lists=options.lists)
    ]
    finish(bias=rows)


def measured(language: str, seed: int, bonuses: Sequence[float], *, lists: bool) -> Iterator[dict[str, Any]]:
    chance = random.Random(seed)
    corpus = phrasebook.corpus(language)
    shop = names(corpus, chance, PRODUCTS)
    material = list(speech(corpus, shop[:SAID], chance, np.random.default_rng(seed)))
    model = paths.starter_models() / language
    with tempfile.TemporaryDirectory() as scratch:
        ways = {"as it is": (model, None)} | {
            f"bonus {bonus:g}": (expecting(model, language, shop, bonus, Path(scratch)), None)
            for bonus in bonuses
        }
        if lists:
            ways["a list of phrases"] = (model, [*corpus.words, *shop])
        for name, (folder, grammar) in ways.items():
            figures = {"language": language, "way": name, **recognised(folder, language, grammar, material)}
            print(", ".join(f"{key} {value}" for key, value in figures.items()), flush=True)
            yield figures


def names(corpus: Corpus, chance: random.Random, count: int) -> list[str]:
    """Names of words that the model knows, for the last ones the products of the phrasebook."""
    tables = {kind: [row.cells for row in rows] for kind, rows in phrasebook.book().tables.items()}
    known, made = set(corpus.words), list[str]()
    single = [row.get(f"{corpus.language}_nom", row.get(corpus.language, "")) for row in tables["product"]]
    while len(made) < count - len(single):
        rows = [chance.choice(tables[kind]) for kind in ("product", "color", "material", "brand", "city")]
        name = chance.choice(shapes(corpus.language, *rows))
        if name not in made and known.issuperset(name.split()):
            made.append(name)
    return [*made, *(name for name in single if known.issuperset(name.split()))]


def shapes(language: str, product: Any, color: Any, material: Any, brand: Any, city: Any) -> tuple[str, ...]:
    if language == "ru":
        noun = product["ru_nom"]
        which = f"{russian.adjective(color['ru'], product['ru_gender'], 'nom')} {noun}"
        of, made_by = f"из {material['ru_gen']}", brand["ru"].lower()
        place = city.get("ru_nom", city.get("ru", "")).lower()
        return f"{which} {of}", f"{noun} {made_by}", f"{which} {made_by}", f"{place} {noun} {of}"
    noun, made_by, place = product[language], brand[language].lower(), city[language].lower()
    which, of = color[language], material[language]
    return f"{which} {of} {noun}", f"{made_by} {noun}", f"{made_by} {which} {noun}", f"{place} {noun}"


def speech(
    corpus: Corpus, said: Sequence[str], chance: random.Random, generator: np.random.Generator
) -> Iterator[Heard]:
    known = set(corpus.words)
    around = CARRIERS[corpus.language]
    around = tuple(line for line in around if known.issuperset(line.replace("{}", "").split()))
    lines: list[tuple[str, Line]] = [
        (name, corpus.line(line.format(name))) for name in said for line in chance.sample(around, TIMES)
    ]
    lines += [("", corpus.draw(chance, testing=True)) for _ in lines]
    for name, line in lines:
        manner = voices.any_manner(corpus.language, voices.HELD_OUT, chance)
        if spoken := dataset.speak(line, manner, dataset.commas(line, chance)):
            clean = dataset.heard_wave(spoken, generator)
            noisy = dataset.heard_wave(spoken, generator, "pink", NOISE_DB)
            yield Heard(name, [word.text for word in line], clean, noisy)


def expecting(model: Path, language: str, shop: Sequence[str], bonus: float, scratch: Path) -> Path:
    words = dict(line.split() for line in (model / "graph/words.txt").read_text("utf-8").splitlines())
    labels = {word: int(label) for word, label in words.items()}
    made = scratch / f"{bonus:g}" / language
    link_model(model, made)
    (made / GRAMMAR).unlink()
    phrases = name_bias.sayable(shop, labels, language)
    openfst.write(name_bias.with_phrases(openfst.read(model / GRAMMAR), phrases, bonus), made / GRAMMAR)
    return made


def recognised(
    folder: Path, language: str, grammar: Sequence[str] | None, material: Sequence[Heard]
) -> dict[str, Any]:
    """Errors with and without a name, clean and noisy, and how many of the names were heard whole."""
    model = load_speech_model(folder, language)  # held, so that the recognisers share it
    figures: dict[str, Any] = {}
    for kind in ("clean", "noisy"):
        tallies = {True: [0, 0], False: [0, 0]}
        whole = 0
        for each in material:
            heard = recognise(model.path, language, grammar, getattr(each, kind))
            said, got = units(language, each.words), units(language, heard)
            tally = tallies[bool(each.name)]
            tally[0] += Levenshtein.distance(said, got)
            tally[1] += len(said)
            joint = "" if language == "zh" else " "
            whole += bool(each.name) and joint.join(units(language, each.name.split())) in joint.join(got)
        for named, (errors, total) in tallies.items():
            figures[f"{kind} {'names' if named else 'others'}"] = round(100 * errors / total, 2)
        figures[f"{kind} whole"] = f"{whole}/{sum(bool(each.name) for each in material)}"
    return figures


def recognise(
    folder: Path, language: str, grammar: Sequence[str] | None, samples: NDArray[np.int16]
) -> list[str]:
    recognizer = VoskRecognizer(folder, language, RATE, grammar=grammar, partials=False)
    chunk = AudioChunk(samples.tobytes(), RATE, 0)
    lines = [*recognizer.accept(chunk), *recognizer.finish()]
    return [word.text for line in lines for word in line.words]


def units(language: str, words: Sequence[str]) -> list[str]:
    return list("".join(words)) if language == "zh" else list(words)


if __name__ == "__main__":
    main()
