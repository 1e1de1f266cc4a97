"""Kaldi's binary ``final.mdl`` (transition model and nnet3 network), written without Kaldi.

Field by field as Kaldi's ``HmmTopology``, ``TransitionModel``, ``Nnet`` and ``AmNnetSimple`` read it.
"""

import math
import struct
from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from models.recipes.speech.acoustic import LEFT, RIGHT, Affine

COMPRESS_OVER = 5000  # weights; small matrices stay exact


class KaldiWriter:
    """Kaldi's primitives: sizes before values, little-endian, tokens that end in a space."""

    def __init__(self) -> None:
        self.data = bytearray(b"\0B")

    def token(self, text: str) -> None:
        self.data += text.encode() + b" "

    def integer(self, value: int) -> None:
        self.data += b"\x04" + struct.pack("<i", value)

    def single(self, value: float) -> None:
        self.data += b"\x04" + struct.pack("<f", value)

    def double(self, value: float) -> None:
        self.data += b"\x08" + struct.pack("<d", value)

    def integers(self, values: Sequence[int]) -> None:
        self.data += b"\x04" + struct.pack("<i", len(values)) + np.asarray(values, "<i4").tobytes()

    def vector(self, values: ArrayLike) -> None:
        array = np.asarray(values, "<f4")
        self.token("FV")
        self.integer(len(array))
        self.data += array.tobytes()

    def matrix(self, values: NDArray[np.floating], *, exact: bool = False) -> None:
        """As float32, or where it is large one byte a weight (``CM3``, linear between least and greatest)."""
        array = np.ascontiguousarray(values, "<f4")
        if exact or array.size <= COMPRESS_OVER:
            self.token("FM")
            self.integer(array.shape[0])
            self.integer(array.shape[1])
            self.data += array.tobytes()
            return
        least, reach = float(array.min()), float(np.ptp(array))
        self.token("CM3")
        self.data += struct.pack("<ffii", least, reach, *array.shape)
        self.data += np.clip(np.floor((array - least) / reach * 255 + 0.5), 0, 255).astype(np.uint8).tobytes()


def model_bytes(
    state_of: Sequence[int],
    stay: Sequence[float],
    layers: Sequence[Affine],
    priors: NDArray[np.float32],
    inputs: int,
) -> bytes:
    """``state_of[i]`` is the network's phone of HMM phone i+1, ``stay`` its chance of another frame."""
    writer = KaldiWriter()
    _transitions(writer, state_of, stay)
    _network(writer, layers, inputs)
    for name, value in (("<LeftContext>", LEFT), ("<RightContext>", RIGHT)):
        writer.token(name)
        writer.integer(value)
    writer.token("<Priors>")
    writer.vector(priors)
    return bytes(writer.data)


def _transitions(writer: KaldiWriter, state_of: Sequence[int], stay: Sequence[float]) -> None:
    writer.token("<TransitionModel>")
    writer.token("<Topology>")
    writer.integers(range(1, len(state_of) + 1))
    writer.integers([-1, *state_of])
    writer.integer(-1)  # first frame and later frames have their own states
    writer.integer(len(stay))
    for chance in stay:
        writer.integer(2)
        for value in (0, 1, 2, 0):
            writer.integer(value)
        writer.single(chance)
        writer.integer(1)
        writer.single(1 - chance)
        for value in (-1, -1, 0):
            writer.integer(value)
    writer.token("</Topology>")
    writer.token("<Tuples>")
    writer.integer(len(state_of))
    for phone, state in enumerate(state_of, 1):
        for value in (phone, 0, 2 * state, 2 * state + 1):
            writer.integer(value)
    writer.token("</Tuples>")
    writer.token("<LogProbs>")
    logs = [0.0]
    for state in state_of:
        logs += [math.log(stay[state]), math.log(1 - stay[state])]
    writer.vector(logs)
    writer.token("</LogProbs>")
    writer.token("</TransitionModel>")


def _network(writer: KaldiWriter, layers: Sequence[Affine], inputs: int) -> None:
    lines = ["", f"input-node name=input dim={inputs}"]
    source = "input"
    names = [f"l{number}" for number in range(1, len(layers))] + ["output"]
    kinds = ["relu"] * (len(layers) - 1) + ["log-softmax"]
    for name, kind, layer in zip(names, kinds, layers, strict=True):
        taps = ", ".join(source if tap == 0 else f"Offset({source}, {tap})" for tap in layer.taps)
        descriptor = f"Append({taps})" if len(layer.taps) > 1 else taps
        lines.append(f"component-node name={name}.affine component={name}.affine input={descriptor}")
        lines.append(f"component-node name={name}.{kind} component={name}.{kind} input={name}.affine")
        source = f"{name}.{kind}"
    lines.append(f"output-node name=output input={source} objective=linear")
    writer.token("<Nnet3>")
    writer.data += "\n".join(lines).encode() + b"\n\n"
    writer.token("<NumComponents>")
    writer.integer(2 * len(layers))
    for name, kind, layer in zip(names, kinds, layers, strict=True):
        _component(writer, f"{name}.affine", "FixedAffineComponent")
        writer.token("<LinearParams>")
        # Inputs differ a hundredfold in size, so do their weights: one step for all would drown the tones.
        writer.matrix(layer.weights, exact=layer is layers[0])
        writer.token("<BiasParams>")
        writer.vector(layer.bias)
        writer.token("</FixedAffineComponent>")
        title = "LogSoftmaxComponent" if kind == "log-softmax" else "RectifiedLinearComponent"
        _component(writer, f"{name}.{kind}", title)
        writer.token("<Dim>")
        writer.integer(len(layer.bias))
        for statistic in ("<ValueAvg>", "<DerivAvg>"):
            writer.token(statistic)
            writer.vector([])
        writer.token("<Count>")
        writer.double(0)
        writer.token(f"</{title}>")
    writer.token("</Nnet3>")


def _component(writer: KaldiWriter, name: str, kind: str) -> None:
    writer.token("<ComponentName>")
    writer.token(name)
    writer.token(f"<{kind}>")
