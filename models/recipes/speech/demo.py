"""The demo recordings: ``python -m models.recipes.speech.demo zh`` writes ``zh.ogg`` and ``zh.json``.

The show of ``assets/demo/show.tsv``, spoken by voices that training never hears, with pauses as hosts make
them, and beside it the true script with the time of every word.
"""

import argparse
import json
import random
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from livestream_studio.translation.phrasebook import Amount, Filling, Template, Value
from livestream_studio.translation.phrasebook import style as styles
from livestream_studio.translation.phrasebook.book import render_nodes
from livestream_studio.translation.phrasebook.values import SHARES, TABLES
from models.recipes.speech import phones, phrasebook, voices
from models.recipes.speech.corpus import Line, Word
from models.recipes.speech.phones import SILENCE
from models.recipes.speech.synth import Manner, synthesiser
from models.recipes.speech.tools import require

FOLDER = phrasebook.ROOT / "assets" / "demo"
RATE = 24000
HOSTS = {"zh": ("m7", "linda"), "ru": ("linda", "pablo"), "kk": ("steph2", "Denis")}
TEMPO = {"zh": (150, 175), "ru": (145, 165), "kk": (150, 175)}  # espeak's words a minute
SECOND_HOST = ("viewers", "delivery")  # the topics that the host leaves to an assistant
BREATHLESS_SECONDS = 21.0
SEED = 3
MONOLOGUE_SEEDS = {"zh": 4, "ru": 4, "kk": 7}  # Vosk's cut after a minute falls between words
MONOLOGUE = slice(4, 32)  # sentences, a minute or a little more in each language
SHORT_SHARE = 0.2
FADE_SECONDS = 0.004


@dataclass(frozen=True, slots=True)
class Sentence:
    """One line of the show in one language; ``breaks`` are the words after which the speaker pauses."""

    id: str
    line: Line
    written: str
    breaks: frozenset[int]

    @property
    def spoken(self) -> str:
        return " ".join(word.text for word in self.line)


@dataclass(frozen=True, slots=True)
class Clip:
    """A spoken sentence without silence around it; ``words`` are start and end in samples."""

    sentence: Sentence
    samples: NDArray[np.float64]
    words: list[tuple[int, int]]


def show(path: Path = FOLDER / "show.tsv", *, language: str) -> list[Sentence]:
    """The rows of a show: template id, ``slot=filling; …`` (a table's Chinese cell; number and unit), and

    the words, if any, after which a speaker takes a breath without a comma.
    """
    templates = {template.id: template for template in phrasebook.book().templates}
    lines = path.read_text(encoding="utf-8").splitlines()[1:]
    rows = [(*line.split("\t"), "", "")[:3] for line in lines if line.strip()]
    return [
        _sentence(templates[name], filling(fill), language, breath.split()) for name, fill, breath in rows
    ]


def filling(text: str) -> Filling:
    """``product=连衣裙; price=299 CNY`` as the phrasebook has it. ``ValueError`` for what no table holds."""
    return Filling({key: _value(key, value) for key, value in _pairs(text).items()})


def _pairs(text: str) -> Mapping[str, str]:
    parts = (part.split("=", 1) for part in text.split(";") if part.strip())
    return {key.strip(): value.strip() for key, value in parts}


def _value(key: str, text: str) -> Value:
    kind = key.rstrip("123456789")
    if kind not in TABLES:
        number, _, unit = text.partition(" ")
        return Amount(kind, int(number), unit or SHARES.get(kind, ""))
    for entry in phrasebook.book().tables[kind]:
        if entry.cells["zh"] == text:
            return entry
    raise ValueError(f"{kind} has no {text}")


def _sentence(template: Template, values: Filling, language: str, breath: Sequence[str]) -> Sentence:
    raw = render_nodes(template.nodes(language), values, language, "spoken")
    words: list[str] = []
    breaks = set()
    for clause in re.split(r"[,;:.!?，。！？；：、…—]", raw):
        words += styles.spoken(clause).split()
        breaks.add(len(words) - 1)
    breaks.update(index for index, word in enumerate(words) if word in breath)
    line = tuple(Word(word, phrasebook.said(language, word)) for word in words)
    written = phrasebook.book().render(template, values, language, "written")
    return Sentence(template.id, line, written, frozenset(breaks))


def say(sentence: Sentence, manner: Manner) -> Clip:
    """The sentence alone, cut at its first and last phone."""
    engine = synthesiser()
    said = [word.said for word in sentence.line]
    last = len(said) - 1
    text = " ".join(
        word + ("," if index in sentence.breaks and index < last else "") for index, word in enumerate(said)
    )
    samples, events = engine.speak(text, manner)
    found = phones.segments(events, len(samples), said)
    if found is None:
        raise ValueError(f"espeak-ng cannot say {sentence.id}: {text}")
    voiced = [part for part in found if part.phone != SILENCE]
    first, end = int(voiced[0].start), int(voiced[-1].end)
    wave = samples[first:end].astype(float) / 32768
    fade = np.linspace(0, 1, int(FADE_SECONDS * engine.rate))
    wave[: len(fade)] *= fade
    wave[-len(fade) :] *= fade[::-1]
    words = []
    for index in range(len(said)):
        own = [part for part in voiced if part.word == index]
        words.append((int(own[0].start) - first, int(own[-1].end) - first))
    return Clip(sentence, wave, words)


def pauses(lengths: Sequence[float], chance: random.Random) -> list[float]:
    """Seconds of silence after each sentence of ``lengths`` seconds.

    From the middle on, one passage of 20 s runs through without any; of the others a fifth are under 0.35 s
    and the median is 0.6 s.
    """
    first = len(lengths) // 2
    last, passage = first, lengths[first]
    while passage < BREATHLESS_SECONDS and last < len(lengths) - 1:
        last += 1
        passage += lengths[last]
    free = len(lengths) - (last - first)
    short = round(free * SHORT_SHARE)
    middle = round(free * 0.5) - short
    drawn = [chance.uniform(0.2, 0.34) for _ in range(short)]
    drawn += [chance.uniform(0.42, 0.6) for _ in range(middle)]
    drawn += [chance.uniform(0.6, 1.1) for _ in range(free - short - middle)]
    chance.shuffle(drawn)
    return [0.0 if first <= index < last else drawn.pop() for index in range(len(lengths))]


def record(
    sentences: Sequence[Sentence], language: str, seed: int = SEED, *, breathless: bool = False
) -> tuple[NDArray[np.float64], list[dict[str, object]]]:
    """The whole show at espeak's rate, and its script with times in milliseconds.

    A ``breathless`` one has one voice and not a pause in it.
    """
    chance, engine = random.Random(seed), synthesiser()
    clips = []
    for sentence in sentences:
        name = HOSTS[language][not breathless and sentence.id.split(".")[0] in SECOND_HOST]
        voice = f"{voices.ESPEAK_VOICE[language]}+{name}"
        manner = Manner(voice, rate=chance.randint(*TEMPO[language]), pitch=chance.randint(45, 60), range=60)
        clips.append(say(sentence, manner))
    lengths = [len(clip.samples) / engine.rate for clip in clips]
    gaps = [0.0] * len(clips) if breathless else pauses(lengths, chance)
    pieces = [np.zeros(engine.rate // 2)]
    position, script = len(pieces[0]), []

    def ms(sample: int) -> int:
        return round(sample * 1000 / engine.rate)

    for clip, gap in zip(clips, gaps, strict=True):
        words = [
            {"text": word.text, "start_ms": ms(position + start), "end_ms": ms(position + end)}
            for word, (start, end) in zip(clip.sentence.line, clip.words, strict=True)
        ]
        script.append(
            {
                "id": clip.sentence.id,
                "spoken": clip.sentence.spoken,
                "written": clip.sentence.written,
                "start_ms": ms(position),
                "end_ms": ms(position + len(clip.samples)),
                "words": words,
            }
        )
        pieces += [clip.samples, np.zeros(int(gap * engine.rate))]
        position += len(clip.samples) + len(pieces[-1])
    wave = np.concatenate(pieces)
    hiss = np.random.default_rng(seed).standard_normal(len(wave)) * 3e-4  # no room is silent
    return wave / np.abs(wave).max() * 0.6 + hiss, script


def write(path: Path, wave: NDArray[np.float64], rate: int) -> None:
    """Opus in OGG, mono, 24 kHz."""
    import soundfile
    import soxr

    resampled = soxr.resample(wave, rate, RATE).astype(np.float32)
    with soundfile.SoundFile(path, "w", RATE, 1, format="OGG", subtype="OPUS", compression_level=0.9) as file:
        for start in range(0, len(resampled), RATE):  # libsndfile overflows its stack on one long write
            file.write(resampled[start : start + RATE])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("languages", nargs="+", choices=sorted(HOSTS))
    parser.add_argument("--monologue", action="store_true", help="a minute of the show without a pause")
    parser.add_argument("--out", type=Path, default=FOLDER)
    options = parser.parse_args()
    require(training=False)
    for language in options.languages:
        sentences, name, seed = show(language=language), language, SEED
        if options.monologue:
            sentences, name, seed = sentences[MONOLOGUE], f"monologue-{language}", MONOLOGUE_SEEDS[language]
        wave, script = record(sentences, language, seed, breathless=options.monologue)
        write(options.out / f"{name}.ogg", wave, synthesiser().rate)
        text = json.dumps(script, ensure_ascii=False, indent=1) + "\n"
        (options.out / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
        sys.stdout.write(f"{name}: {len(script)} sentences, {len(wave) / synthesiser().rate:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
