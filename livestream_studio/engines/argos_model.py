"""One Argos package, loaded and decoding: CTranslate2 and SentencePiece under our own limits.

`argostranslate.translate` is not used live: it imports torch, stanza and spaCy, can go to the network,
and sets no limit to what it decodes. A contract test holds this output equal to its own.
"""

from __future__ import annotations

import hashlib
import threading
import weakref
from dataclasses import dataclass
from math import exp
from typing import Any

from livestream_studio.core.types import StudioError
from livestream_studio.engines.argos_package import ArgosPackage, package_bytes
from livestream_studio.languages import codes
from livestream_studio.translation.number_guard import agree

BEAM = 4
LENGTH_PENALTY = 0.2  # Argos's own
MOST_PIECES = 200
"""Longer input is refused, not cut: half a line translated as a whole one would be a lie."""


class _Engine:
    """A model in memory; the six starter packages hold the same one and share it."""

    def __init__(self, pieces: bytes, model: dict[str, bytes], device_threads: int) -> None:
        import ctranslate2
        import sentencepiece

        self.pieces: Any = sentencepiece.SentencePieceProcessor(model_proto=pieces)
        self.translator: Any = ctranslate2.Translator(
            "memory", device="cpu", inter_threads=1, intra_threads=device_threads, files=model
        )


_loaded: weakref.WeakValueDictionary[bytes, _Engine] = weakref.WeakValueDictionary()
_loading = threading.Lock()


def _engine(package: ArgosPackage, threads: int) -> _Engine:
    pieces, model = package_bytes(package)
    key = hashlib.sha256(pieces)
    for name in sorted(model):
        key.update(name.encode() + b"\0" + hashlib.sha256(model[name]).digest())
    key.update(bytes([threads]))
    with _loading:
        engine = _loaded.get(key.digest())
        if engine is None:
            try:
                engine = _Engine(pieces, model, threads)
            except (RuntimeError, ValueError, OSError, MemoryError) as error:
                raise StudioError("package_corrupt", str(package.path)) from error
            _loaded[key.digest()] = engine
    return engine


@dataclass(frozen=True, slots=True)
class Decoded:
    """`score` is the mean probability of a token, 0 to 1; `unknown` the share of input pieces that the
    model has no entry for."""

    text: str
    score: float
    tokens: int
    unknown: float
    abstained: bool = False


class ArgosModel:
    """Loads `package` (raises `package_corrupt`); thread-safe; one thread, as speech needs the other core."""

    def __init__(self, package: ArgosPackage, *, threads: int = 1) -> None:
        self.package = package
        self._engine = _engine(package, threads)

    def pieces(self, text: str) -> list[str]:
        found: list[str] = self._engine.pieces.encode(text, out_type=str)
        return found

    def decode(self, text: str, *, no_repeat: int = 0) -> Decoded:
        """Translate one line as it stands; `no_repeat` forbids repeating so many tokens in a row."""
        pieces, sp = self.pieces(text), self._engine.pieces
        prefix = self.package.prefix
        answer = self._engine.translator.translate_batch(
            [pieces],
            target_prefix=[[prefix]] if prefix else None,
            beam_size=BEAM,
            num_hypotheses=BEAM,
            length_penalty=LENGTH_PENALTY,
            max_decoding_length=min(MOST_PIECES, 2 * len(pieces) + 16),
            max_input_length=0,
            no_repeat_ngram_size=no_repeat,
            replace_unknowns=True,
            return_scores=True,
        )[0]
        chosen = self._chosen(text, [sp.decode_pieces(found) for found in answer.hypotheses])
        tokens: list[str] = answer.hypotheses[chosen]
        line = sp.decode_pieces(tokens).replace("▁", " ").replace("_", " ")
        if prefix and line.startswith(prefix):
            line = line[len(prefix) :]
        said = [token for token in tokens if token != prefix]
        abstain = self.package.abstain
        return Decoded(
            text=line.removeprefix(" "),
            score=min(1.0, exp(answer.scores[chosen] / max(1, len(tokens)) ** (1 - LENGTH_PENALTY))),
            tokens=len(said),
            unknown=sum(sp.piece_to_id(piece) == sp.unk_id() for piece in pieces) / max(1, len(pieces)),
            abstained=bool(abstain) and (abstain in said or abstain in line),
        )

    def _chosen(self, text: str, lines: list[str]) -> int:
        """Which of the beam's lines to take: the best whose numbers are the source's, else the best.

        Small models lose and double digits (199 for 1999), and the right line is often the next one.
        """
        source, target, abstain = self.package.source, self.package.target, self.package.abstain
        if not {source, target} <= set(codes()) or (abstain and abstain in lines[0]):
            return 0
        right = (at for at, line in enumerate(lines) if not agree(source, text, target, line))
        return next(right, 0)
