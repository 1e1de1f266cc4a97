"""Measure a starter model on speech that training never heard, against the project's targets.

``python -m models.recipes.speech.evaluate zh`` prints the figures and ends with one line of JSON.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.recipes.speech import dataset, phrasebook, voices
from models.recipes.speech.corpus import Corpus
from models.recipes.speech.dataset import Spoken
from models.recipes.speech.features import RATE
from models.recipes.speech.graph import UNKNOWN
from models.recipes.speech.tools import require

STARTER = phrasebook.ROOT / "models" / "starter"
TARGETS = {
    "clean": 3.0,
    "white 10 dB": 8.0,
    "pink 10 dB": 8.0,
    "random words": 6.0,
    "false words outside": 10.0,
    "lost to unknown": 1.0,
}
SEED = 901
CHUNK_BYTES = 3200  # a tenth of a second


@dataclass
class Tally:
    """Errors over reference units, in per cent, and what went wrong."""

    errors: int = 0
    units: int = 0
    unknown: int = 0
    words: int = 0
    mistakes: list[str] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return 100 * self.errors / max(self.units, 1)


def distance(reference: Sequence[str], heard: Sequence[str]) -> int:
    """Edits (change, leave out, put in) between two sequences."""
    row = list(range(len(heard) + 1))
    for count, expected in enumerate(reference, 1):
        diagonal, row[0] = row[0], count
        for index, found in enumerate(heard, 1):
            diagonal, row[index] = (
                row[index],
                min(row[index] + 1, row[index - 1] + 1, diagonal + (expected != found)),
            )
    return row[-1]


def recognise_lines(model: Any, samples: NDArray[np.int16]) -> list[list[str]]:
    """The lines of words Vosk hears in 16 kHz samples, fed a tenth of a second at a time."""
    import vosk

    recogniser = vosk.KaldiRecognizer(model, RATE)
    data = samples.tobytes()
    found: list[list[str]] = []
    for start in range(0, len(data), CHUNK_BYTES):
        if recogniser.AcceptWaveform(data[start : start + CHUNK_BYTES]):
            found.append(json.loads(recogniser.Result())["text"].split())
    found.append(json.loads(recogniser.FinalResult())["text"].split())
    return [line for line in found if line]


def recognise(model: Any, samples: NDArray[np.int16]) -> list[str]:
    """All the words of :func:`recognise_lines`."""
    return [word for line in recognise_lines(model, samples) for word in line]


def units(language: str, line: Sequence[str], *, by_sound: bool) -> list[str]:
    """What is counted: words; in Chinese characters, or toned syllables where no context parts homophones."""
    if language != "zh":
        return list(line)
    if by_sound:
        return phrasebook.syllables(" ".join(line))
    return [unit for word in line for unit in ([word] if word == UNKNOWN else word)]


def held_out_speech(corpus: Corpus, kind: str, count: int, seed: int) -> list[Spoken]:
    """``sentence``, ``jumble`` or ``foreign`` lines, spoken by voices that training never heard."""
    chance = random.Random(seed)
    result: list[Spoken] = []
    while len(result) < count:
        if kind == "sentence":
            line = corpus.draw(chance, testing=True)
        elif kind == "jumble":
            line = corpus.jumble(chance)
        else:
            line = corpus.foreign(chance, testing=True)
        spoken = dataset.speak(
            line, voices.any_manner(corpus.language, voices.HELD_OUT, chance), dataset.commas(line, chance)
        )
        if spoken is not None:
            result.append(spoken)
    return result


def measure(
    model: Any,
    corpus: Corpus,
    material: Sequence[Spoken],
    *,
    noise: str = "",
    snr: float = 0.0,
    by_sound: bool = False,
) -> Tally:
    """Recognise each line. ``[unk]`` counts as an error like any other wrong word."""
    tally, generator = Tally(), np.random.default_rng(5)
    for spoken in material:
        expected = [word.text for word in spoken.line]
        heard = recognise(model, dataset.heard_wave(spoken, generator, noise, snr))
        reference = units(corpus.language, expected, by_sound=by_sound)
        errors = distance(reference, units(corpus.language, heard, by_sound=by_sound))
        tally.errors += errors
        tally.units += len(reference)
        tally.unknown += heard.count(UNKNOWN)
        tally.words += len(expected)
        if errors:
            tally.mistakes.append(f"{spoken.manner.voice}: {' '.join(expected)} | {' '.join(heard)}")
    return tally


def false_words(model: Any, material: Sequence[Spoken]) -> Tally:
    """Known words heard where none was said, for each hundred words spoken."""
    tally, generator = Tally(), np.random.default_rng(6)
    for spoken in material:
        heard = recognise(model, dataset.heard_wave(spoken, generator))
        wrong = [word for word in heard if word != UNKNOWN]
        tally.errors += len(wrong)
        tally.units += len(spoken.line)
        if wrong:
            tally.mistakes.append(f"{' '.join(word.said for word in spoken.line)} | {' '.join(heard)}")
    return tally


def evaluate(
    folder: Path, corpus: Corpus, *, count: int = 150, seeds: Sequence[int] = (SEED,)
) -> tuple[dict[str, float], list[str]]:
    """The figures named in :data:`TARGETS`, in per cent, and the lines that went wrong.

    ``count`` lines of each kind for each of ``seeds``: the figures of 150 lines differ by about one.
    """
    import vosk

    vosk.SetLogLevel(-1)
    began = time.perf_counter()
    model = vosk.Model(str(folder))
    figures = {"load seconds": round(time.perf_counter() - began, 3)}

    def spoken(kind: str, offset: int) -> list[Spoken]:
        return [line for seed in seeds for line in held_out_speech(corpus, kind, count, seed + offset)]

    sentences, jumbles = spoken("sentence", 0), spoken("jumble", 1)
    tallies = {"clean": measure(model, corpus, sentences)}
    for kind in ("white", "pink"):
        tallies[f"{kind} 10 dB"] = measure(model, corpus, sentences, noise=kind, snr=10)
    tallies["random words"] = measure(model, corpus, jumbles, by_sound=True)
    tallies["false words outside"] = false_words(model, spoken("foreign", 2))
    figures |= {name: round(tally.rate, 2) for name, tally in tallies.items()}
    known = [tallies["clean"], tallies["random words"]]
    lost = 100 * sum(tally.unknown for tally in known) / sum(tally.words for tally in known)
    figures["lost to unknown"] = round(lost, 2)
    figures["words"] = len(corpus.words)
    figures["megabytes"] = round(
        sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6, 2
    )
    return figures, [f"{name}: {mistake}" for name, tally in tallies.items() for mistake in tally.mistakes]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=sorted(voices.ESPEAK_VOICE))
    parser.add_argument("--model", type=Path, help="another folder than models/starter/LANGUAGE")
    parser.add_argument("--count", type=int, default=150, help="lines in each test set")
    parser.add_argument(
        "--seed",
        type=int,
        nargs="+",
        default=[SEED],
        help="other seeds, other test sets; more, a larger one",
    )
    parser.add_argument("--topics", nargs="*", default=[], help="for a model of these topics only")
    parser.add_argument("--mistakes", action="store_true", help="print the lines that went wrong")
    options = parser.parse_args()
    require(training=False)
    folder = options.model or STARTER / options.language
    corpus = phrasebook.corpus(options.language, tuple(options.topics))
    figures, mistakes = evaluate(folder, corpus, count=options.count, seeds=options.seed)
    out = sys.stdout
    out.write("".join(f"{mistake}\n" for mistake in mistakes if options.mistakes))
    for name, value in figures.items():
        target = (
            f"   target at most {TARGETS[name]} {'met' if value <= TARGETS[name] else 'MISSED'}"
            if name in TARGETS
            else ""
        )
        out.write(f"{name:>22}: {value}{target}\n")
    missed = [name for name in TARGETS if figures[name] > TARGETS[name]]
    out.write(
        json.dumps({"language": options.language, "figures": figures, "targets": TARGETS, "missed": missed})
        + "\n"
    )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
