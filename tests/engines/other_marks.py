"""A trained package as an official one would be: its vocabulary does not hold the studio's placeholder.

The starter package's own pieces ⟦1⟧ … are given another name, in SentencePiece's model and in CTranslate2's
vocabulary; the weights stay. So it carries names under that name, and takes ⟦1⟧ to pieces.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

MARKS = 8  # ⟦9⟧ is the token by which it abstains


def package_with_marks(folder: Path, starter: Path, spelling: str) -> Path:
    """A copy of `starter` in `folder` that knows `spelling` (with {} for the number) and not ⟦1⟧."""
    package = folder / starter.name
    shutil.copytree(starter, package)
    renamed = {f"⟦{number}⟧": spelling.format(number) for number in range(1, MARKS + 1)}
    pieces, vocabulary = package / "sentencepiece.model", package / "model" / "shared_vocabulary.json"
    data = pieces.read_bytes()
    for old, new in renamed.items():
        data = _renamed(data, old.encode(), new.encode())
    pieces.write_bytes(data)
    tokens = json.loads(vocabulary.read_text(encoding="utf-8"))
    tokens = [renamed.get(token, token) for token in tokens]
    vocabulary.write_text(json.dumps(tokens, ensure_ascii=False), encoding="utf-8")
    return package


def _renamed(model: bytes, old: bytes, new: bytes) -> bytes:
    """The protocol buffer with one piece's text replaced: the piece's length and its message's change."""
    text = b"\x0a" + bytes([len(old)]) + old
    at = model.index(text)
    assert model[at - 2] == 0x0A, "not a piece"
    message = bytes([0x0A, model[at - 1] + len(new) - len(old), 0x0A, len(new)]) + new
    return model[: at - 2] + message + model[at + len(text) :]
