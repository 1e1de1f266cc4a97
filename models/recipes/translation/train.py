"""Training: one model for all six directions, the target language named by the first token."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import sentencepiece
import torch
from torch import Tensor
from torch.nn import functional

from models.recipes.translation.corpus import Corpus
from models.recipes.translation.network import BOS, EOS, PAD, Network
from models.recipes.translation.pieces import tag

LONGEST = 120  # pieces; longer pairs are skipped


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how fast: `seconds` of wall clock, or `steps` where repeatability matters."""

    steps: int = 15000
    batch: int = 64
    rate: float = 2e-3
    warm_up: int = 300
    label_smoothing: float = 0.1
    seconds: float | None = None


def train(
    corpus: Corpus, pieces: sentencepiece.SentencePieceProcessor, plan: Plan, network: Network
) -> Network:
    """The network, trained and in evaluation mode. Prints a line every 200 steps."""
    torch.manual_seed(0)
    network.train()
    optimizer = torch.optim.AdamW(network.parameters(), lr=plan.rate, betas=(0.9, 0.98), weight_decay=0.01)
    began, mean = time.monotonic(), 0.0
    for step, (source, target) in enumerate(_batches(corpus, pieces, plan.batch)):
        spent = time.monotonic() - began
        done = step / plan.steps if plan.seconds is None else spent / plan.seconds
        if done >= 1:
            break
        for group in optimizer.param_groups:
            warm = min(1.0, (step + 1) / plan.warm_up)
            group["lr"] = plan.rate * warm * max(0.02, 0.5 * (1 + math.cos(math.pi * done)))
        loss = _loss(network, source, target, plan.label_smoothing)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        mean = loss.item() if step == 0 else 0.98 * mean + 0.02 * loss.item()
        if step % 200 == 0:
            print(f"step {step} of {plan.steps}, {spent:.0f} s, loss {mean:.3f}", flush=True)
    return network.eval()


def _loss(network: Network, source: Tensor, target: Tensor, smoothing: float) -> Tensor:
    given = torch.cat([torch.full((len(target), 1), BOS), target[:, :-1]], 1)
    wanted = target.clone()
    wanted[:, 0] = PAD  # the language tag is given, not learnt
    logits = network(source, given)
    return functional.cross_entropy(
        logits.reshape(-1, logits.size(-1)), wanted.reshape(-1), ignore_index=PAD, label_smoothing=smoothing
    )


def _batches(
    corpus: Corpus, pieces: sentencepiece.SentencePieceProcessor, size: int
) -> Iterator[tuple[Tensor, Tensor]]:
    """Endless batches of like lengths, shuffled among forty."""
    tags = {code: pieces.piece_to_id(tag(code)) for code in ("zh", "ru", "kk")}
    stream = iter(corpus)
    while True:
        rows = []
        for pair in islice(stream, size * 40):
            source = [*pieces.encode(pair.text), EOS]
            target = [tags[pair.target], *pieces.encode(pair.wanted), EOS]
            if max(len(source), len(target)) <= LONGEST:
                rows.append((source, target))
        rows.sort(key=lambda row: (len(row[0]), len(row[1])))
        starts = list(range(0, len(rows), size))
        for k in torch.randperm(len(starts)).tolist():
            rows_of_batch = rows[starts[k] : starts[k] + size]
            yield _pad([s for s, _ in rows_of_batch]), _pad([t for _, t in rows_of_batch])


def _pad(rows: list[list[int]]) -> Tensor:
    longest = max(map(len, rows))
    return torch.tensor([row + [PAD] * (longest - len(row)) for row in rows])
