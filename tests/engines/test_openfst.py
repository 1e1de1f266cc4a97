"""Language models as OpenFst writes them, against OpenFst's own programs where they are installed."""

from __future__ import annotations

import base64
import contextlib
import ctypes.util
import math
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from livestream_studio import paths
from livestream_studio.engines import openfst
from livestream_studio.engines.openfst import Acceptor, UnknownKind

WORDS = {"<eps>": 0, "красная": 1, "сумка": 2, "чай": 3}
NGRAM = base64.b64decode(
    "1v2yfgUAAABuZ3JhbQgAAABzdGFuZGFyZAQAAAADAAAAAQBVVaUlAAABAAAAAAAAAAUAAAAAAAAAAAAAAAAAAAB0+7J+BQAA"
    "AHcudHh0BAAAAAAAAAAEAAAAAAAAAAUAAAA8ZXBzPgAAAAAAAAAADgAAANC60YDQsNGB0L3QsNGPAQAAAAAAAAAKAAAA0YHR"
    "g9C80LrQsAIAAAAAAAAABgAAANGH0LDQuQMAAAAAAAAAdPuyfgUAAAB3LnR4dAQAAAAAAAAABAAAAAAAAAAFAAAAPGVwcz4A"
    "AAAAAAAAAA4AAADQutGA0LDRgdC90LDRjwEAAAAAAAAACgAAANGB0YPQvNC60LACAAAAAAAAAAYAAADRh9Cw0LkDAAAAAAAA"
    "AAUAAAAAAAAABwAAAAAAAAACAAAAAAAAAB0BAAAAAAAArgoAAAAAAAARAAAAAAAAAP////8AAAAAAQAAAAIAAAABAAAAAAAA"
    "AAEAAAACAAAAAwAAAAEAAAACAAAAAwAAAAMAAAAAAIB/AACAPwAAQD8AAAA/AADAPgAAAAAAAIBAAABgPwAAAEAAACBAAABA"
    "QAAAAD8AAIA+AACQPwAAoD4AAAAA"
)
"""What `fstconvert --fst_type=ngram` (1.7.9) makes of a small model of three words."""
WAYS = {  # state: (word, cost, target); 1 is the start, 0 has no history, 4 is "красная сумка"
    0: [(1, 2.0, 2), (2, 2.5, 3), (3, 3.0, 0)],
    1: [(0, 1.0, 0), (1, 0.5, 2)],
    2: [(0, 0.75, 0), (2, 0.25, 4)],
    3: [(0, 0.5, 0), (3, 1.125, 0)],
    4: [(0, 0.375, 3), (3, 0.3125, 0)],
}


def ways(grammar: Acceptor) -> dict[int, list[tuple[int, float, int]]]:
    return {
        state: [
            (int(arc["label"]), float(arc["cost"]), int(arc["target"]))
            for arc in grammar.arcs[grammar.first[state] : grammar.first[state + 1]]
        ]
        for state in range(len(grammar.final))
    }


def same(one: Acceptor, other: Acceptor) -> bool:
    arrays = all(
        np.array_equal(getattr(one, name), getattr(other, name)) for name in ("final", "first", "arcs")
    )
    return arrays and (one.start, one.symbols, one.flags) == (other.start, other.symbols, other.flags)


@pytest.fixture
def ngram(tmp_path: Path) -> Path:
    path = tmp_path / "ngram.fst"
    path.write_bytes(NGRAM)
    return path


def shipped(language: str) -> Path:
    path = paths.starter_models() / language / "graph" / "Gr.fst"
    if not path.is_file():
        pytest.skip(f"needs the starter model models/starter/{language}")
    return path


def run(program: str, *arguments: object) -> bytes:
    if shutil.which(program) is None:
        pytest.skip(f"needs {program} (libfst-tools)")
    more = {"LD_PRELOAD": library} if (library := ctypes.util.find_library("fstngram")) else {}
    made = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, check=True, env={**os.environ, **more}
    )
    return made.stdout


def test_an_ngram_model_is_unfolded(ngram: Path) -> None:
    grammar = openfst.read(ngram)
    assert (grammar.start, grammar.words()) == (1, WORDS)
    assert ways(grammar) == WAYS
    assert grammar.final.tolist() == [4.0, math.inf, math.inf, math.inf, 0.875]


@pytest.mark.parametrize("language", ["zh", "ru", "kk"])
def test_what_is_written_is_read_again(tmp_path: Path, language: str) -> None:
    grammar = openfst.read(shipped(language))
    openfst.write(grammar, tmp_path / "again.fst")
    assert same(openfst.read(tmp_path / "again.fst"), grammar)
    assert grammar.words() == {}  # these models have theirs in words.txt


def test_symbols_go_with_it(ngram: Path, tmp_path: Path) -> None:
    grammar = openfst.read(ngram)
    openfst.write(grammar, tmp_path / "const.fst")
    assert same(openfst.read(tmp_path / "const.fst"), grammar)


@pytest.mark.parametrize("kind", ["const", "vector", "ngram"])
def test_openfst_reads_and_writes_the_same(ngram: Path, tmp_path: Path, kind: str) -> None:
    if ctypes.util.find_library("fstngram") is None:
        pytest.skip("needs libfstngram (libfst22)")
    theirs, ours = tmp_path / "theirs.fst", tmp_path / "ours.fst"
    run("fstconvert", f"--fst_type={kind}", ngram, theirs)
    openfst.write(openfst.read(theirs), ours)
    assert run("fstprint", ours) == run("fstprint", theirs)


def test_openfst_reads_a_shipped_grammar_as_we_write_it(tmp_path: Path) -> None:
    source = shipped("kk")
    openfst.write(openfst.read(source), tmp_path / "ours.fst")
    assert run("fstprint", tmp_path / "ours.fst") == run("fstprint", source)
    run("fstconvert", "--fst_type=vector", source, tmp_path / "vector.fst")
    assert same(openfst.read(tmp_path / "vector.fst"), openfst.read(source))
    run("fstconvert", "--fst_align", source, tmp_path / "aligned.fst")
    assert same(openfst.read(tmp_path / "aligned.fst"), openfst.read(source))


def test_every_damage_is_told(ngram: Path, tmp_path: Path) -> None:
    openfst.write(openfst.read(ngram), tmp_path / "const.fst")
    for whole in (NGRAM, (tmp_path / "const.fst").read_bytes()):
        for size in range(len(whole)):
            ngram.write_bytes(whole[:size])
            with pytest.raises(ValueError):  # noqa: PT011 - whatever is found first
                openfst.read(ngram)
        for at in range(len(whole)):  # what can still be read leads nowhere outside itself
            ngram.write_bytes(whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :])
            with contextlib.suppress(ValueError):
                openfst.read(ngram).checked()


def test_other_kinds_are_named(ngram: Path) -> None:
    for kind, other in ((b"ngram", b"other"), (b"standard", b"log_log_")):
        ngram.write_bytes(NGRAM.replace(kind, other))
        with pytest.raises(UnknownKind, match=other.decode()):
            openfst.read(ngram)
