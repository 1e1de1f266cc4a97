"""The acoustic model: a small time-delay network giving two states of each phone every 30 ms."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

SUBSAMPLING = 3  # Vosk counts 30 ms a frame, whatever the model
# Each layer's taps, in 10 ms frames. The second layer takes every third frame. Looking ahead costs delay,
# looking back does not.
LAYERS = ((-2, -1, 0, 1, 2), (-1, 0, 1), (-3, 0, 3), (-3, 0, 3), (-6, 0, 6), (-9, -6, -3, 0))
LEFT = -sum(min(taps) for taps in LAYERS)
RIGHT = sum(max(taps) for taps in LAYERS)
NORM_EPSILON = 1e-5


class Affine(NamedTuple):
    """One layer as Kaldi has it: taps, weights (out x taps*in, tap by tap), bias."""

    taps: Sequence[int]
    weights: NDArray[np.float64]
    bias: NDArray[np.float64]


@dataclass(frozen=True)
class AcousticModel:
    """What training gives and the graph and the model file are made from.

    ``phones[0]`` is silence. State 2p is the first frame of phone p, 2p+1 its others. ``lexicon`` counts the
    pronunciations heard for each word, ``stay`` is each phone's probability of another frame.
    """

    phones: list[str]
    layers: list[Affine]
    priors: NDArray[np.float32]
    stay: list[float]
    lexicon: Mapping[str, Mapping[tuple[str, ...], int]]


class Network(nn.Module):
    """Convolutions without padding, ReLU, normalisation without scale: all folds into affine layers."""

    def __init__(self, inputs: int, hidden: int, states: int) -> None:
        super().__init__()
        self.mean = nn.Parameter(torch.zeros(inputs), requires_grad=False)
        self.scale = nn.Parameter(torch.ones(inputs), requires_grad=False)
        convolutions = []
        for index, taps in enumerate(LAYERS):
            step = (taps[1] - taps[0]) // (1 if index < 2 else SUBSAMPLING)
            convolutions.append(
                nn.Conv1d(
                    hidden if index else inputs,
                    hidden,
                    len(taps),
                    stride=SUBSAMPLING if index == 1 else 1,
                    dilation=step,
                )
            )
        self.convolutions = nn.ModuleList(convolutions)
        self.norms = nn.ModuleList(nn.BatchNorm1d(hidden, affine=False, eps=NORM_EPSILON) for _ in LAYERS)
        self.output = nn.Conv1d(hidden, states, 1)
        self.dropout = nn.Dropout(0.1)

    def forward(self, frames: Tensor) -> Tensor:
        """batch x inputs x (LEFT + time + RIGHT) to batch x states x ceil(time / 3)."""
        hidden = (frames - self.mean[:, None]) * self.scale[:, None]
        for convolution, norm in zip(self.convolutions, self.norms, strict=True):
            hidden = self.dropout(norm(functional.relu(convolution(hidden))))
        result: Tensor = self.output(hidden)
        return result


def fold(network: Network) -> list[Affine]:
    """The network in evaluation mode as plain affine layers: scaling and norms go into what follows them."""
    state = {name: value.detach().double().numpy() for name, value in network.state_dict().items()}
    scale, shift = state["scale"], -state["mean"] * state["scale"]
    layers = []
    for index, taps in enumerate(LAYERS):
        weights = state[f"convolutions.{index}.weight"]  # out, in, taps
        bias = state[f"convolutions.{index}.bias"] + np.einsum("oit,i->o", weights, shift)
        flat = (weights * scale[None, :, None]).transpose(0, 2, 1).reshape(len(bias), -1)
        layers.append(Affine(taps, flat, bias))
        scale = 1 / np.sqrt(state[f"norms.{index}.running_var"] + NORM_EPSILON)
        shift = -state[f"norms.{index}.running_mean"] * scale
    weights = state["output.weight"][:, :, 0]
    layers.append(Affine((0,), weights * scale[None], state["output.bias"] + weights @ shift))
    return layers
