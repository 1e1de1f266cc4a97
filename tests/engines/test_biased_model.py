"""A model that expects names, with the real engine: what it missed is heard, and nothing else changes."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from livestream_studio import paths
from livestream_studio.core.types import StudioError
from livestream_studio.engines import biased_model as biasing
from livestream_studio.engines import openfst
from livestream_studio.engines.biased_model import GRAMMAR, biased_model
from livestream_studio.engines.media_file import MediaFile
from livestream_studio.engines.vosk_recognizer import VoskRecognizer

NAMES = ["Красное платье", "чайник"]  # one word is no name to expect


@pytest.fixture
def model(tmp_path: Path) -> Path:
    folder = paths.starter_models() / "ru"
    if not (folder / "am" / "final.mdl").is_file():
        pytest.skip("needs the starter model models/starter/ru")
    return shutil.copytree(folder, tmp_path / "vosk-model-small-ru-0.22")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "speech"


def heard(folder: Path, from_ms: int, until_ms: int) -> str:
    recording = paths.assets() / "demo" / "ru.ogg"
    if not recording.is_file():
        pytest.skip("needs the demo recording assets/demo/ru")
    recognizer = VoskRecognizer(folder, "ru", partials=False)
    chunks = [
        chunk for chunk in MediaFile(recording, chunk_ms=250).chunks() if from_ms <= chunk.start_ms < until_ms
    ]
    lines = [line for chunk in chunks for line in recognizer.accept(chunk)]
    return " ".join(line.text for line in [*lines, *recognizer.finish()])


def test_without_names_it_is_the_model_itself(model: Path, home: Path) -> None:
    for names in ([], ["", "  "], ["айпад", "ноутбук 15", "чайник"]):
        assert biased_model(model, "ru", names, home) == model
    assert not home.exists()


def test_it_shows_the_model_with_another_grammar(model: Path, home: Path) -> None:
    whole = (model / GRAMMAR).read_bytes()
    made = biased_model(model, "ru", NAMES, home)
    assert made.name == model.name
    files = {file.relative_to(model) for file in model.rglob("*") if file.is_file()}
    assert {file.relative_to(made) for file in made.rglob("*") if file.is_file()} == files
    changed = {file for file in files if (made / file).read_bytes() != (model / file).read_bytes()}
    assert changed == {GRAMMAR}
    assert (model / GRAMMAR).read_bytes() == whole
    assert len(openfst.read(made / GRAMMAR).arcs) == len(openfst.read(model / GRAMMAR).arcs) + 2


def test_it_is_made_once_for_a_model_and_names(model: Path, home: Path) -> None:
    made = biased_model(model, "ru", NAMES, home)
    stamp = (made / GRAMMAR).stat().st_mtime_ns
    assert biased_model(model, "ru", [*reversed(NAMES), NAMES[0]], home) == made
    assert (made / GRAMMAR).stat().st_mtime_ns == stamp
    assert biased_model(model, "ru", NAMES[:1], home) != made
    os.utime(model / GRAMMAR, ns=(1, 1))  # another model has come to its place
    assert biased_model(model, "ru", NAMES, home) != made


def test_old_ones_go(model: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(biasing, "_KEPT", 2)
    made = []
    for age, name in enumerate(("белый чай", "белый чайник", "белая сумка")):
        made.append(biased_model(model, "ru", [name], home))
        os.utime(made[-1].parent, (1000 + age, 1000 + age))
    assert [folder.is_dir() for folder in made] == [False, True, True]
    assert len(list(home.iterdir())) == 2


def test_what_could_not_be_removed_as_a_whole_is_never_taken_for_a_model(
    model: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(biasing, "_KEPT", 1)
    first = biased_model(model, "ru", NAMES, home)
    os.utime(first.parent, (1000, 1000))
    with monkeypatch.context() as held:  # as Windows does with files that are open
        half = SimpleNamespace(rmtree=lambda folder, **_: (folder / model.name / GRAMMAR).unlink())
        held.setattr(biasing, "shutil", half)
        biased_model(model, "ru", ["белая сумка"], home)
    assert (biased_model(model, "ru", NAMES, home) / GRAMMAR).is_file()


def test_models_that_cannot_expect_are_left_as_they_are(model: Path, home: Path) -> None:
    kept = (model / GRAMMAR).read_bytes()
    (model / GRAMMAR).write_bytes(kept.replace(b"const", b"other"))
    assert biased_model(model, "ru", NAMES, home) == model
    (model / "graph" / "HCLG.fst").write_bytes(b"static")
    assert biased_model(model, "ru", NAMES, home) == model


def test_what_goes_wrong_is_told(model: Path, home: Path) -> None:
    home.parent.mkdir(parents=True)
    home.write_text("in the way of a folder")
    with pytest.raises(StudioError) as caught:
        biased_model(model, "ru", NAMES, home)
    assert caught.value.problem.code == "names_not_expected"
    home.unlink()
    (model / GRAMMAR).write_bytes((model / GRAMMAR).read_bytes()[:-5])
    with pytest.raises(StudioError, match="names_not_expected"):
        biased_model(model, "ru", NAMES, home)
    assert not list(home.iterdir()) if home.exists() else True


def made_strange(model: Path, word: str, cost: float) -> None:
    """As if the model had never seen `word` in company: dearer wherever it stands."""
    lines = (model / "graph" / "words.txt").read_text("utf-8").splitlines()
    label = next(int(line.split()[1]) for line in lines if line.split()[0] == word)
    grammar = openfst.read(model / GRAMMAR)
    arcs = grammar.arcs.copy()
    arcs["cost"][arcs["label"] == label] += cost
    openfst.write(openfst.Acceptor(grammar.start, grammar.final, grammar.first, arcs), model / GRAMMAR)


def test_a_name_that_was_missed_is_heard_and_no_word_is_taken_away(model: Path, home: Path) -> None:
    made_strange(model, "синее", 10.0)
    missed = heard(model, 12_500, 19_250)
    expecting = biased_model(model, "ru", ["синее платье", "чайник", "белая сумка"], home)
    assert missed == "сегодня у нас новое платье это синие платье очень красивое это платье сшито из льна"
    assert heard(expecting, 12_500, 19_250) == missed.replace("это синие платье", "это синее платье")
