"""Weights into a CTranslate2 model folder, and that folder into Argos packages."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import sentencepiece
from ctranslate2.converters import utils
from ctranslate2.specs import common_spec, transformer_spec
from torch import nn

from livestream_studio import languages
from models.recipes.translation.corpus import ABSTAIN
from models.recipes.translation.network import Attention, FeedForward, Network, positions
from models.recipes.translation.pieces import tag

LONGEST = 1024  # positions; CTranslate2 raises beyond the table, so it is longer than any line


def export(network: Network, pieces: bytes, folder: Path, quantization: str | None = "int8") -> None:
    """Write `network` as a CTranslate2 model into `folder`; None keeps 32-bit floats."""
    shape = network.shape
    spec = transformer_spec.TransformerSpec.from_config(
        (shape.encoder_layers, shape.decoder_layers),
        shape.heads,
        pre_norm=True,
        activation=common_spec.Activation.RELU,
    )
    weight = network.embedding.weight.detach().numpy()
    spec.encoder.embeddings[0].weight = weight
    spec.decoder.embeddings.weight = weight
    spec.decoder.projection.weight = weight
    spec.decoder.projection.bias = network.bias.detach().numpy()
    for side, layers, norm in (
        (spec.encoder, network.encoder, network.encoder_norm),
        (spec.decoder, network.decoder, network.decoder_norm),
    ):
        side.scale_embeddings = True
        side.position_encodings.encodings = positions(LONGEST, shape.width).numpy()
        for target, layer in zip(side.layer, layers, strict=True):
            _self_attention(target.self_attention, layer.attention, layer.norm)
            if layer.crossed:
                _cross_attention(target.attention, layer.cross, layer.cross_norm)
            _feed_forward(target.ffn, layer.feed, layer.feed_norm)
        _norm(side.layer_norm, norm)
    processor = sentencepiece.SentencePieceProcessor(model_proto=pieces)
    vocabulary = [processor.id_to_piece(i) for i in range(processor.get_piece_size())]
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    config: Any = spec.config
    config.bos_token, config.eos_token, config.unk_token = "<s>", "</s>", "<unk>"
    config.decoder_start_token, config.add_source_eos = "<s>", True
    spec.validate()
    spec.optimize(quantization=quantization)
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))


def package(
    model: Path, pieces: bytes, source: str, target: str, folder: Path, readme: str, version: str
) -> Path:
    """One `.argosmodel` of the shared model; the same bytes for the same input."""
    name = f"translate-{source}_{target}-{version.replace('.', '_')}"
    metadata = {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": languages.profile(source).english,
        "to_code": target,
        "to_name": languages.profile(target).english,
        "links": [],
        "type": "translate",
        "target_prefix": tag(target),
        "abstain": ABSTAIN,
    }
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.argosmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        _add(archive, f"{name}/metadata.json", json.dumps(metadata, indent=2, ensure_ascii=False).encode())
        _add(archive, f"{name}/README.md", readme.encode())
        _add(archive, f"{name}/sentencepiece.model", pieces)
        for file in sorted(model.iterdir()):
            _add(archive, f"{name}/model/{file.name}", file.read_bytes())
    return path


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    info = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))  # fixed, so that the bytes repeat
    info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
    archive.writestr(info, content)


def _linear(spec: Any, layer: nn.Linear) -> None:
    spec.weight, spec.bias = layer.weight.detach().numpy(), layer.bias.detach().numpy()


def _fused(spec: Any, layers: list[nn.Linear]) -> None:
    parts = [common_spec.LinearSpec() for _ in layers]
    for part, layer in zip(parts, layers, strict=True):
        _linear(part, layer)
    utils.fuse_linear(spec, parts)


def _norm(spec: Any, layer: nn.LayerNorm) -> None:
    spec.gamma, spec.beta = layer.weight.detach().numpy(), layer.bias.detach().numpy()


def _self_attention(spec: Any, layer: Attention, norm: nn.LayerNorm) -> None:
    _fused(spec.linear[0], [layer.query, layer.key, layer.value])
    _linear(spec.linear[1], layer.out)
    _norm(spec.layer_norm, norm)


def _cross_attention(spec: Any, layer: Attention, norm: nn.LayerNorm) -> None:
    _linear(spec.linear[0], layer.query)
    _fused(spec.linear[1], [layer.key, layer.value])
    _linear(spec.linear[2], layer.out)
    _norm(spec.layer_norm, norm)


def _feed_forward(spec: Any, layer: FeedForward, norm: nn.LayerNorm) -> None:
    _linear(spec.linear_0, layer.up)
    _linear(spec.linear_1, layer.down)
    _norm(spec.layer_norm, norm)
