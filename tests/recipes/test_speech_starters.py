"""The shipped speech models keep what their cards promise."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from livestream_studio.paths import starter_models
from livestream_studio.translation.phrasebook import vocabulary
from models.recipes.speech import dataset, evaluate, phrasebook, tools
from models.recipes.speech.features import RATE
from models.recipes.speech.phones import SILENCE

LANGUAGES = ("zh", "ru", "kk")
WORDS = 600
BYTES = 4_000_000
LINES = 25


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def folder(language: str) -> Path:
    return starter_models() / language


def known_words(folder: Path) -> set[str]:
    lines = (folder / "graph" / "words.txt").read_text(encoding="utf-8").splitlines()
    return {line.split()[0] for line in lines} - {"<eps>", "[unk]"}


def test_a_model_is_small_and_knows_enough_words(folder: Path) -> None:
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) <= BYTES
    assert len(known_words(folder)) >= WORDS


def test_every_word_of_the_phrasebook_is_known(language: str, folder: Path) -> None:
    missing = set(vocabulary(phrasebook.book(), language)) - known_words(folder)
    assert not missing, f"make the graph anew (--reuse): {sorted(missing)[:20]}"


def test_the_card_meets_the_targets(folder: Path) -> None:
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    missed = {
        name: card["figures"][name] for name, most in evaluate.TARGETS.items() if card["figures"][name] > most
    }
    assert not missed
    assert card["command"] in (folder / "README.md").read_text(encoding="utf-8")


@pytest.fixture
def model(folder: Path) -> Any:
    vosk = pytest.importorskip("vosk")
    vosk.SetLogLevel(-1)
    return vosk.Model(str(folder))


def test_sentences_never_heard_by_voices_never_heard_are_understood(language: str, model: Any) -> None:
    if absent := tools.missing(training=False):
        pytest.skip("speaking needs " + ", ".join(absent))
    corpus = phrasebook.corpus(language)
    material = evaluate.held_out_speech(corpus, "sentence", LINES, seed=77)
    clean = evaluate.measure(model, corpus, material)
    assert clean.rate <= evaluate.TARGETS["clean"], clean.mistakes
    noisy = evaluate.measure(model, corpus, material, noise="pink", snr=10)
    assert noisy.rate <= evaluate.TARGETS["pink 10 dB"], noisy.mistakes


def test_a_grammar_given_at_run_time_limits_what_is_heard(language: str, model: Any) -> None:
    if absent := tools.missing(training=False):
        pytest.skip("speaking needs " + ", ".join(absent))
    import vosk

    corpus = phrasebook.corpus(language)
    material = evaluate.held_out_speech(corpus, "sentence", 2, seed=78)
    sentences = [" ".join(word.text for word in spoken.line) for spoken in material]
    grammar = json.dumps([sentences[0], "[unk]"], ensure_ascii=False)
    heard = []
    for spoken in material:
        recogniser = vosk.KaldiRecognizer(model, 16000, grammar)
        recogniser.AcceptWaveform(dataset.heard_wave(spoken, np.random.default_rng(1)).tobytes())
        heard.append(json.loads(recogniser.FinalResult())["text"])
    assert heard[0] == sentences[0]
    assert set(heard[1].split()) <= {*sentences[0].split(), "[unk]"}


def test_half_a_second_of_silence_ends_a_line(language: str, model: Any) -> None:
    if absent := tools.missing(training=False):
        pytest.skip("speaking needs " + ", ".join(absent))
    corpus = phrasebook.corpus(language)
    spoken = evaluate.held_out_speech(corpus, "sentence", 8, seed=79)
    pause = np.zeros(RATE // 2, np.int16)
    pieces = [piece for line in spoken for piece in (voiced(line), pause)]
    lines = evaluate.recognise_lines(model, np.concatenate([pause, *pieces, pause]))
    assert len(lines) == len(spoken)


def voiced(spoken: dataset.Spoken) -> NDArray[np.int16]:
    """A line as it is heard, without the silence around it."""
    parts = [part for part in spoken.parts if part.phone != SILENCE]
    wave = dataset.heard_wave(spoken, np.random.default_rng(1))
    return wave[int(parts[0].start * RATE) : int(parts[-1].end * RATE)]
