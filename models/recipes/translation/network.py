"""The network: a small pre-norm Transformer with tied embeddings, as CTranslate2 runs it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

PAD, BOS, EOS = 3, 1, 2


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the network; `width` is shared by all layers, `inner` is the feed-forward's."""

    vocabulary: int
    width: int = 192
    heads: int = 3
    inner: int = 768
    encoder_layers: int = 3
    decoder_layers: int = 2


def positions(count: int, width: int) -> Tensor:
    """Sinusoidal position table, sines first and cosines after (Vaswani et al. 2017, in halves)."""
    step = torch.arange(width // 2).float()[None]
    angle = torch.arange(count).float()[:, None] / torch.pow(10000.0, 2 * step / width)
    return torch.cat([angle.sin(), angle.cos()], 1)


class Attention(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))

    def forward(self, x: Tensor, memory: Tensor, mask: Tensor | None = None, causal: bool = False) -> Tensor:
        batch, length, width = x.shape

        def split(t: Tensor) -> Tensor:
            return t.view(batch, -1, self.heads, width // self.heads).transpose(1, 2)

        made = functional.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(memory)), split(self.value(memory)), mask, is_causal=causal
        )
        return self.out(made.transpose(1, 2).reshape(batch, length, width))


class FeedForward(nn.Module):
    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)

    def forward(self, x: Tensor) -> Tensor:
        return self.down(functional.relu(self.up(x)))


class Layer(nn.Module):
    """An encoder layer, or with `crossed` a decoder layer that also looks at the encoder."""

    def __init__(self, shape: Shape, dropout: float, crossed: bool) -> None:
        super().__init__()
        self.norm, self.attention = nn.LayerNorm(shape.width), Attention(shape.width, shape.heads)
        self.crossed = crossed
        if crossed:
            self.cross_norm, self.cross = nn.LayerNorm(shape.width), Attention(shape.width, shape.heads)
        self.feed_norm, self.feed = nn.LayerNorm(shape.width), FeedForward(shape.width, shape.inner)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor, memory: Tensor | None = None) -> Tensor:
        normed = self.norm(x)
        own_mask = None if self.crossed else mask
        x = x + self.dropout(self.attention(normed, normed, own_mask, causal=self.crossed))
        if memory is not None:
            x = x + self.dropout(self.cross(self.cross_norm(x), memory, mask))
        return x + self.dropout(self.feed(self.feed_norm(x)))


class Network(nn.Module):
    """Source and target token ids (batch, length) to logits (batch, length, vocabulary)."""

    def __init__(self, shape: Shape, dropout: float = 0.1, longest: int = 256) -> None:
        super().__init__()
        self.shape = shape
        self.embedding = nn.Embedding(shape.vocabulary, shape.width, padding_idx=PAD)
        nn.init.normal_(self.embedding.weight, 0, shape.width**-0.5)
        self.register_buffer("positions", positions(longest, shape.width), persistent=False)
        self.encoder = nn.ModuleList(Layer(shape, dropout, False) for _ in range(shape.encoder_layers))
        self.decoder = nn.ModuleList(Layer(shape, dropout, True) for _ in range(shape.decoder_layers))
        self.encoder_norm, self.decoder_norm = nn.LayerNorm(shape.width), nn.LayerNorm(shape.width)
        self.bias = nn.Parameter(torch.zeros(shape.vocabulary))
        self.dropout = nn.Dropout(dropout)

    def _embed(self, tokens: Tensor) -> Tensor:
        scaled = self.embedding(tokens) * math.sqrt(self.shape.width)
        return self.dropout(scaled + self.get_buffer("positions")[: tokens.size(1)])

    def forward(self, source: Tensor, target: Tensor) -> Tensor:
        mask = (source != PAD)[:, None, None, :]
        x = self._embed(source)
        for layer in self.encoder:
            x = layer(x, mask)
        memory, y = self.encoder_norm(x), self._embed(target)
        for layer in self.decoder:
            y = layer(y, mask, memory)
        return functional.linear(self.decoder_norm(y), self.embedding.weight, self.bias)
