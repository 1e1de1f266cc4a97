"""Builds real Argos packages of a few kilobytes: random weights, real SentencePiece, real CTranslate2."""

from __future__ import annotations

import io
import json
import zipfile
from functools import lru_cache
from pathlib import Path

import numpy as np
import sentencepiece
from ctranslate2.specs import transformer_spec

LINES = [
    "欢迎来到直播间 朋友们",
    "добро пожаловать друзья",
    "қош келдіңіздер достар",
    "size 42 price 299 ⟦1⟧ ⟦2⟧",
]
PREFIXES = ("<2zh>", "<2ru>", "<2kk>")
ABSTAIN = "⟦9⟧"


@lru_cache
def pieces_model() -> bytes:
    out = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(LINES * 20),
        model_writer=out,
        vocab_size=120,
        hard_vocab_limit=False,
        character_coverage=1.0,
        control_symbols=list(PREFIXES),
        user_defined_symbols=["⟦1⟧", "⟦2⟧", ABSTAIN],
        minloglevel=2,
    )
    return out.getvalue()


def write_model(folder: Path, *, seed: int = 3, eos: float = 0.0, width: int = 16) -> None:
    """A one-layer transformer with weights from `seed`; the higher `eos`, the sooner its lines end."""
    sp = sentencepiece.SentencePieceProcessor(model_proto=pieces_model())
    tokens = [sp.id_to_piece(i) for i in range(sp.get_piece_size())]
    random = np.random.default_rng(seed)

    def array(*shape: int) -> np.ndarray:
        return (random.normal(0, 0.6, shape)).astype(np.float32)

    def zeros(size: int) -> np.ndarray:
        return np.zeros(size, np.float32)

    def plain(norm: object) -> None:
        norm.gamma, norm.beta = np.ones(width, np.float32), zeros(width)  # type: ignore[attr-defined]

    spec = transformer_spec.TransformerSpec.from_config(num_layers=1, num_heads=2)
    for side in (spec.encoder, spec.decoder):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = array(len(tokens), width)
        side.position_encodings.encodings = array(300, width)
        plain(side.layer_norm)
        for layer in side.layer:
            attentions = [(layer.self_attention, [3 * width, width])]
            if hasattr(layer, "attention"):
                attentions.append((layer.attention, [width, 2 * width, width]))
            for attention, outs in attentions:
                for linear, out in zip(attention.linear, outs, strict=True):
                    linear.weight, linear.bias = array(out, width), zeros(out)
                plain(attention.layer_norm)
            ffn = layer.ffn
            plain(ffn.layer_norm)
            ffn.linear_0.weight, ffn.linear_0.bias = array(2 * width, width), zeros(2 * width)
            ffn.linear_1.weight, ffn.linear_1.bias = array(width, 2 * width), zeros(width)
    spec.decoder.projection.weight = array(len(tokens), width)
    spec.decoder.projection.bias = zeros(len(tokens))
    spec.decoder.projection.bias[sp.eos_id()] = eos
    spec.register_source_vocabulary(tokens)
    spec.register_target_vocabulary(tokens)
    spec.config.add_source_eos = True
    spec.validate()
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))


def write_package(
    folder: Path,
    source: str,
    target: str,
    *,
    prefix: str = "",
    abstain: str = "",
    version: str = "1.0",
    seed: int = 3,
    eos: float = 0.0,
) -> Path:
    """`folder/translate-SOURCE_TARGET-VERSION/`, as Argos unpacks it."""
    package = folder / f"translate-{source}_{target}-{version.replace('.', '_')}"
    write_model(package / "model", seed=seed, eos=eos)
    (package / "sentencepiece.model").write_bytes(pieces_model())
    said = {
        **{"package_version": version, "argos_version": "1.9.0", "target_prefix": prefix, "abstain": abstain},
        **{"from_code": source, "from_name": source, "to_code": target, "to_name": target},
    }
    (package / "metadata.json").write_text(json.dumps(said), encoding="utf-8")
    return package


def zip_package(package: Path) -> Path:
    target = package.parent / f"{package.name}.argosmodel"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(package.rglob("*")):
            archive.write(file, file.relative_to(package.parent).as_posix())
    return target
