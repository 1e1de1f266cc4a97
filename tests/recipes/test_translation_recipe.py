"""The translation recipe makes packages that run, and what it exports is what it trained."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="the recipes need torch 2.x (CPU); the program does not")

import ctranslate2  # noqa: E402
import sentencepiece  # noqa: E402

from livestream_studio.paths import assets  # noqa: E402
from livestream_studio.translation.phrasebook import Phrasebook  # noqa: E402
from models.recipes.translation import LANGUAGES, build  # noqa: E402
from models.recipes.translation.corpus import ABSTAIN, Corpus, held_out, spoken_style  # noqa: E402
from models.recipes.translation.export import export  # noqa: E402
from models.recipes.translation.network import BOS, EOS, Network, Shape  # noqa: E402
from models.recipes.translation.pieces import tag, train  # noqa: E402


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return Phrasebook.load(assets() / "phrasebook")


@pytest.fixture(scope="module")
def pieces(book: Phrasebook) -> bytes:
    return train(Corpus(book, seed=1), 1_500, 900)


def test_the_corpus_repeats_for_the_same_seed(book: Phrasebook) -> None:
    assert list(islice(Corpus(book, seed=5), 50)) == list(islice(Corpus(book, seed=5), 50))


def test_what_is_outside_the_phrasebook_is_to_be_refused(book: Phrasebook) -> None:
    pairs = list(islice(Corpus(book, seed=5), 500))
    outside = [p for p in pairs if not p.inside]
    assert 30 <= len(outside) <= 100
    assert {p.wanted for p in outside} == {ABSTAIN}
    assert all(p.wanted != ABSTAIN for p in pairs if p.inside)


def test_held_out_fillings_never_reach_training(book: Phrasebook) -> None:
    corpus = Corpus(book, seed=3)
    tests = {corpus.aligned(test=True)["zh"] for _ in range(50)}
    training = {corpus.aligned()["zh"] for _ in range(500)}
    assert tests.isdisjoint(training)
    assert not any(held_out(t, "x") for t in book.templates if not t.slots())


def test_spoken_style_keeps_digits_and_drops_marks() -> None:
    assert spoken_style("Всего 2,5 кг, друзья!") == "всего 2,5 кг друзья"
    assert spoken_style("好的，299元！") == "好的 299元"


def test_digits_and_placeholders_are_single_pieces_and_tags_cannot_be_typed(pieces: bytes) -> None:
    processor = sentencepiece.SentencePieceProcessor(model_proto=pieces)
    found = processor.encode("299 ⟦1⟧", out_type=str)
    assert [p for p in found if p.strip("▁")] == ["2", "9", "9", "⟦1⟧"]
    assert processor.piece_to_id(tag("ru")) not in processor.encode("<2ru>")
    assert processor.decode([processor.piece_to_id(tag("ru"))]) == ""


def test_the_exported_model_answers_as_the_trained_one(pieces: bytes, tmp_path: Path) -> None:
    processor = sentencepiece.SentencePieceProcessor(model_proto=pieces)
    torch.manual_seed(3)
    network = Network(Shape(processor.get_piece_size(), 64, 2, 128, 2, 2)).eval()
    export(network, pieces, tmp_path / "model", quantization=None)
    engine = ctranslate2.Translator(str(tmp_path / "model"), compute_type="float32", intra_threads=1)
    for text in ("大家好", "сколько стоит платье", "бәріңізге сәлем"):
        source = torch.tensor([[*processor.encode(text), EOS]])
        given = [BOS, processor.piece_to_id(tag("ru"))]
        with torch.no_grad():
            for _ in range(12):
                given.append(int(network(source, torch.tensor([given]))[0, -1].argmax()))
                if given[-1] == EOS:
                    break
        wanted = [processor.id_to_piece(i) for i in given[1:] if i != EOS]
        answer = engine.translate_batch(
            [processor.encode(text, out_type=str)],
            target_prefix=[[tag("ru")]],
            beam_size=1,
            max_decoding_length=12 + 1,
        )[0].hypotheses[0]
        assert answer[: len(wanted)] == wanted


def test_a_mini_training_gives_six_packages_that_run(tmp_path: Path) -> None:
    folders = build.build(tmp_path / "translate", mini=True)
    directions = set()
    for folder in folders:
        metadata = json.loads((folder / "metadata.json").read_text("utf-8"))
        directions.add((metadata["from_code"], metadata["to_code"]))
        assert metadata["abstain"] == ABSTAIN
    assert directions == {(a, b) for a in LANGUAGES for b in LANGUAGES if a != b}
    processor = sentencepiece.SentencePieceProcessor(model_file=str(folders[0] / "sentencepiece.model"))
    engine = ctranslate2.Translator(str(folders[0] / "model"), intra_threads=1)
    result = engine.translate_batch(
        [processor.encode("大家好", out_type=str)], target_prefix=[[metadata["target_prefix"]]]
    )
    assert len(result[0].hypotheses[0]) >= 1
