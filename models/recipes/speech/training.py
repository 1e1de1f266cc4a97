"""Teach the network which phone each frame is, from espeak's own times, then from its own second opinion."""

import collections
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from models.recipes.speech import acoustic
from models.recipes.speech.acoustic import AcousticModel, Network
from models.recipes.speech.dataset import Example
from models.recipes.speech.phones import SILENCE, best_path

RARE = 10  # a phone heard less often (of 9000 utterances) is espeak's accident, not the language's
IGNORED = -100
BATCH = 24


@dataclass(frozen=True, slots=True)
class TrainingOptions:
    """``hidden`` units a layer; after a third and two thirds of the ``epochs`` labels are aligned anew."""

    hidden: int = 192
    epochs: int = 7
    peak_rate: float = 4e-3
    seed: int = 0


Lexicon = dict[str, collections.Counter[tuple[str, ...]]]


def heard_words(examples: Sequence[Example]) -> Lexicon:
    """How often each word was pronounced in which way."""
    lexicon: Lexicon = collections.defaultdict(collections.Counter)
    for example in examples:
        heard: list[list[str]] = [[] for _ in example.line]
        for part in example.parts:
            if part.word >= 0:
                heard[part.word].append(part.phone)
        for word, pronunciation in zip(example.line, heard, strict=True):
            if word.text:
                lexicon[word.text][tuple(pronunciation)] += 1
    return lexicon


def _needed(lexicon: Lexicon) -> set[str]:
    """Phones of each word's commonest pronunciation."""
    return {phone for heard in lexicon.values() for phone in heard.most_common(1)[0][0]}


def _common(examples: Sequence[Example]) -> set[str]:
    counts = collections.Counter(
        part.phone for example in examples for part in example.parts if part.word >= 0
    )
    return {phone for phone, count in counts.items() if count >= max(3, RARE * len(examples) // 9000)}


class Trainer:
    """One run over one set of examples."""

    def __init__(self, examples: Sequence[Example], options: TrainingOptions) -> None:
        torch.manual_seed(options.seed)
        self._chance = random.Random(options.seed)
        self._options = options
        self._lexicon = heard_words(examples)
        self.phones = [SILENCE, *sorted(_needed(self._lexicon) | _common(examples))]
        self._index = {phone: number for number, phone in enumerate(self.phones)}
        self.examples = [e for e in examples if all(part.phone in self._index for part in e.parts)]
        self._ids = [np.array([self._index[part.phone] for part in e.parts]) for e in self.examples]
        self._labels = [self._label(i, example.path) for i, example in enumerate(self.examples)]
        inputs = self.examples[0].features.shape[1]
        self.network = Network(inputs, options.hidden, 2 * len(self.phones))
        sample = np.concatenate([e.features[::7] for e in self.examples[:3000]]).astype(np.float32)
        self.network.mean.data = torch.tensor(sample.mean(0))
        self.network.scale.data = torch.tensor(1 / sample.std(0))
        self._order = sorted(range(len(self.examples)), key=lambda i: len(self.examples[i].features))

    def _label(self, number: int, path: NDArray[np.int32]) -> NDArray[np.int64]:
        states = 2 * self._ids[number][path] + 1
        states[np.r_[True, path[1:] != path[:-1]]] -= 1
        return states

    def _batches(self) -> list[list[int]]:
        batches = [self._order[i : i + BATCH] for i in range(0, len(self._order), BATCH)]
        self._chance.shuffle(batches)
        return batches

    def _collate(self, batch: Sequence[int]) -> tuple[Tensor, Tensor]:
        longest = max(len(self.examples[i].features) for i in batch)
        longest += -longest % acoustic.SUBSAMPLING
        frames, labels = [], np.full((len(batch), longest // acoustic.SUBSAMPLING), IGNORED)
        for row, number in enumerate(batch):
            features = self.examples[number].features.astype(np.float32)
            padding = (acoustic.LEFT, acoustic.RIGHT + longest - len(features))
            frames.append(np.pad(features, (padding, (0, 0)), mode="edge"))
            labels[row, : len(self._labels[number])] = self._labels[number]
        return torch.tensor(np.stack(frames)).transpose(1, 2), torch.tensor(labels)

    def _priors(self) -> NDArray[np.float32]:
        states = np.bincount(np.concatenate(self._labels), minlength=2 * len(self.phones))
        counts: NDArray[np.float32] = states.astype(np.float32) + 5
        counts /= counts.sum()
        return counts

    def realign(self) -> float:
        """Let the network say where phones begin and end; the share of labels that changed."""
        self.network.eval()
        prior = torch.tensor(self._priors()).log()[None, :, None]
        changed = total = 0
        with torch.no_grad():
            for batch in self._batches():
                frames, _ = self._collate(batch)
                costs = (prior - functional.log_softmax(self.network(frames), 1)).double().numpy()
                for row, number in enumerate(batch):
                    ids, old = self._ids[number], self._labels[number]
                    enter, stay = costs[row][2 * ids, : len(old)].T, costs[row][2 * ids + 1, : len(old)].T
                    path = best_path(stay, ids == 0, enter)
                    if path is not None:
                        self._labels[number] = self._label(number, path)
                        changed += int((self._labels[number] != old).sum())
                        total += len(old)
        self.network.train()
        return changed / max(total, 1)

    def run(self, report: Callable[[str], None]) -> AcousticModel:
        """All epochs; ``report`` gets a line for each."""
        epochs = self._options.epochs
        optimiser = torch.optim.AdamW(self.network.parameters(), lr=2e-3, weight_decay=1e-3)
        schedule = torch.optim.lr_scheduler.OneCycleLR(
            optimiser, self._options.peak_rate, total_steps=len(self._batches()) * epochs, pct_start=0.15
        )
        began = time.monotonic()
        for epoch in range(epochs):
            self.network.train()
            loss_sum = right = frames_seen = 0.0
            for batch in self._batches():
                frames, labels = self._collate(batch)
                self._mask(frames)
                scores = self.network(frames)
                loss = functional.cross_entropy(scores, labels, label_smoothing=0.02)
                optimiser.zero_grad()
                loss.backward()  # type: ignore[no-untyped-call]
                torch.nn.utils.clip_grad_norm_(self.network.parameters(), 5)
                optimiser.step()
                schedule.step()
                real = labels >= 0
                count = float(real.sum())
                loss_sum += float(loss.detach()) * count
                right += float(((scores.argmax(1) == labels) & real).sum())
                frames_seen += count
            report(
                f"epoch {epoch + 1}/{epochs}: loss {loss_sum / frames_seen:.3f}, "
                f"frames right {right / frames_seen:.3f}, {time.monotonic() - began:.0f} s"
            )
            if epochs >= 6 and epoch in (epochs // 3, 2 * epochs // 3):
                report(f"aligned anew: {self.realign():.1%} of the labels changed")
        return self._result()

    def _mask(self, frames: Tensor) -> None:
        """Hide a moment (up to 0.15 s) of half the batches, so that no phone hangs on one frame."""
        if self._chance.random() < 0.5:
            start = self._chance.randrange(frames.shape[2])
            frames[:, :, start : start + self._chance.randint(1, 15)] = frames.mean((0, 2))[None, :, None]

    def _result(self) -> AcousticModel:
        self.network.eval()
        states = np.bincount(np.concatenate(self._labels), minlength=2 * len(self.phones))
        stay = [
            float(np.clip(1 - first / max(first + later, 1), 0.05, 0.95))
            for first, later in states.reshape(-1, 2)
        ]
        return AcousticModel(self.phones, acoustic.fold(self.network), self._priors(), stay, self._lexicon)
