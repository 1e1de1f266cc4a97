"""Training and test material: lines spoken by many voices, with a label for each frame."""

import contextlib
import multiprocessing
import random
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count, islice
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from models.recipes.speech import augment, phones, voices
from models.recipes.speech.augment import Babble, Wave
from models.recipes.speech.corpus import Corpus, Line
from models.recipes.speech.features import FeatureOptions, mfcc
from models.recipes.speech.phones import SILENCE, Segment
from models.recipes.speech.synth import Manner, synthesiser

SHARD = 250  # utterances with one seed: the data do not depend on how many processes made them
OTHER_SEED = 500_000
COMMA_SHARE = 0.06

Job = tuple[int, int, int]  # number, seed, size of a shard


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line as spoken: 16 kHz samples within +-1 and its phones in seconds."""

    line: Line
    manner: Manner
    wave: Wave
    parts: list[Segment]


@dataclass(slots=True)
class Example:
    """One training utterance: features (frames x bins) and the segment of each third frame."""

    line: Line
    parts: list[Segment]
    features: NDArray[np.float16]
    path: NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Mix:
    """Shares of random word strings and of words outside the vocabulary; the rest are sentences."""

    jumbled: float = 0.35
    foreign: float = 0.2


def commas(line: Line, chance: random.Random) -> frozenset[int]:
    """Words after which the speaker pauses, here and there."""
    return frozenset(index for index in range(len(line)) if chance.random() < COMMA_SHARE)


def speak(
    line: Line,
    manner: Manner,
    breaks: Collection[int] = (),
    *,
    stretch: float = 1.0,
    lead: float = 0.3,
    tail: float = 0.5,
) -> Spoken | None:
    """Have espeak say a line, with a short pause after the words (by index) of ``breaks``.

    ``lead`` and ``tail`` seconds of silence stand around it. ``None`` where it is of no use.
    """
    engine = synthesiser()
    said = [word.said for word in line]
    text = "".join(word + (", " if index in breaks else " ") for index, word in enumerate(said)).rstrip(" ,")
    samples, events = engine.speak(text, manner)
    found = phones.segments(events, len(samples), said)
    if len(samples) < engine.rate // 10 or not found:
        return None
    wave = augment.resample(samples.astype(float), stretch) / augment.FULL_SCALE
    before, after = int(lead * augment.RATE), int(tail * augment.RATE)
    length = (before + len(wave) + after) / augment.RATE
    scale, offset = stretch / engine.rate, before / augment.RATE
    parts = [
        part._replace(start=part.start * scale + offset, end=part.end * scale + offset) for part in found
    ]
    if parts[0].phone == SILENCE:
        parts[0] = parts[0]._replace(start=0.0)
    else:
        parts.insert(0, Segment(0.0, parts[0].start, SILENCE, -1))
    if parts[-1].phone == SILENCE:
        parts[-1] = parts[-1]._replace(end=length)
    else:
        parts.append(Segment(parts[-1].end, length, SILENCE, -1))
    return Spoken(line, manner, np.concatenate([np.zeros(before), wave, np.zeros(after)]), parts)


def _choose(corpus: Corpus, mix: Mix, chance: random.Random, words: Iterator[str]) -> Line:
    draw = chance.random()
    if draw < mix.jumbled:
        return corpus.line(" ".join(islice(words, chance.randint(1, 6))))
    if draw < mix.jumbled + mix.foreign:
        return corpus.foreign(chance, testing=False)
    return corpus.draw(chance, testing=False)


def _in_turn(corpus: Corpus, shard: int) -> Iterator[str]:
    """The vocabulary, mixed; each shard goes on about where the last one ends, so no word stays unheard."""
    cycle, place = divmod(shard * SHARD, len(corpus.words))
    yield from random.Random(cycle).sample(corpus.words, len(corpus.words))[place:]
    for later in count(cycle + 1):
        yield from random.Random(later).sample(corpus.words, len(corpus.words))


def _shard(job: Job, corpus: Corpus, mix: Mix, options: FeatureOptions) -> list[Example]:
    number, seed, size = job
    chance, generator, babble = random.Random(seed), np.random.default_rng(seed), Babble()
    words = _in_turn(corpus, number)
    examples: list[Example] = []
    while len(examples) < size:
        line = _choose(corpus, mix, chance, words)
        manner = voices.any_manner(corpus.language, voices.TRAINING, chance)
        spoken = speak(
            line,
            manner,
            commas(line, chance),
            stretch=chance.uniform(0.9, 1.1),
            lead=chance.uniform(0, 0.5),
            tail=chance.uniform(0, 0.4),
        )
        if spoken is None:
            continue
        babble.add(spoken.wave)
        features = mfcc(augment.degrade(spoken.wave, generator, babble), options)
        path = phones.align(spoken.parts, (len(features) + 2) // 3)
        if path is not None:
            examples.append(Example(line, spoken.parts, features.astype(np.float16), path))
    return examples


def training_set(
    corpus: Corpus, size: int, *, mix: Mix, options: FeatureOptions, seed: int, jobs: int = 1
) -> list[Example]:
    """``size`` utterances by the training voices, made ready for learning, in ``jobs`` processes."""
    starts = range(0, size, SHARD)
    shards = [(number, seed * 1000 + number, min(SHARD, size - start)) for number, start in enumerate(starts)]
    work = partial(_shard, corpus=corpus, mix=mix, options=options)
    return [example for made in apart(work, shards, jobs) for example in made]


def apart(work: Callable[[Job], list[Example]], shards: Sequence[Job], jobs: int) -> list[list[Example]]:
    """The work of each shard in a process of its own, ``jobs`` at a time, in the order of ``shards``.

    espeak-ng 1.51 crashes once in some ten thousand lines: a shard whose process dies is made once more
    from another seed. A pool would wait for its answer for ever.
    """
    context = multiprocessing.get_context("fork")
    waiting = list(enumerate(shards))[::-1]
    running: dict[Connection, tuple[int, Job, BaseProcess]] = {}
    made: dict[int, list[Example]] = {}
    while waiting or running:
        while waiting and len(running) < jobs:
            index, shard = waiting.pop()
            answer, sender = context.Pipe(duplex=False)
            child = context.Process(target=_answer, args=(work, shard, sender))
            child.start()
            sender.close()
            running[answer] = index, shard, child
        ready = wait(list(running))
        for answer in [each for each in running if each in ready]:
            index, (number, seed, size), process = running.pop(answer)
            with contextlib.suppress(EOFError):
                made[index] = answer.recv()
            answer.close()
            process.join()
            if process.exitcode:
                if process.exitcode > 0:  # an error of ours, told above, and no crash
                    raise ChildProcessError(f"speech not made, part {number}")
                waiting.append((index, (number, seed + OTHER_SEED, size)))
    return [made[index] for index in range(len(shards))]


def _answer(work: Callable[[Job], list[Example]], shard: Job, sender: Connection) -> None:
    sender.send(work(shard))


def heard_wave(spoken: Spoken, generator: Generator, kind: str = "", snr: float = 0.0) -> NDArray[np.int16]:
    """int16 samples at -22 dBFS, with a whisper of hiss, or with ``kind`` noise ``snr`` dB below it."""
    wave = augment.normalise(spoken.wave)
    if kind:
        wave = wave + augment.noise(generator, len(wave), kind) * 10 ** (-snr / 20)
    else:
        wave = wave + generator.standard_normal(len(wave)) * 1e-3
    return augment.to_level(augment.normalise(wave), -22).astype(np.int16)
