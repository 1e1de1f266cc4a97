"""Our Argos output equals argostranslate's own on the same package, with its sentence splitter replaced.

It runs in a process of its own: argostranslate's splitters (stanza, minisbd) are stubbed before import,
and its settings are read once for all at import.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from livestream_studio import paths
from livestream_studio.engines.argos_home import argos_environment
from livestream_studio.engines.argos_model import ArgosModel
from livestream_studio.engines.argos_package import read_package
from livestream_studio.engines.models import ModelLibrary
from livestream_studio.translation.number_guard import agree

sys.path.append(str(Path(__file__).parents[1] / "engines"))
import tiny_argos as tiny

THEIRS = """
import importlib.machinery, json, sys, types

def stub(name, **inside):
    module = types.ModuleType(name)
    module.__spec__ = importlib.machinery.ModuleSpec(name, None)
    module.__dict__.update(inside)
    sys.modules[name] = module
    return module

class Refuse:
    def __init__(self, *arguments, **named):
        raise RuntimeError("sentence splitting is not wanted here")

stub("stanza", Pipeline=Refuse)
models = stub("minisbd.models", list_models=lambda: ["zh-hans", "ru", "kk", "en"], cache_dir="")
stub("minisbd", SBDetect=Refuse, models=models)

class WholeLine:
    def split_sentences(self, text):
        return [text] if text.strip() else []

from pathlib import Path
from argostranslate import package, translate

answers = []
for path, lines in json.load(sys.stdin):
    found = package.Package(Path(path))
    languages = [translate.Language(found.from_code, ""), translate.Language(found.to_code, "")]
    translation = translate.PackageTranslation(*languages, found)
    translation.sentencizer = WholeLine()
    answers.append([[h.value, h.score] for h in (translation.hypotheses(line, 1)[0] for line in lines)])
assert not {"torch", "onnxruntime", "spacy"} & set(sys.modules)
json.dump(answers, sys.stdout)
"""


def theirs(asked: list[tuple[Path, list[str]]], home: Path) -> list[list[tuple[str, float]]]:
    if importlib.util.find_spec("argostranslate") is None:
        pytest.skip("needs argostranslate")
    done = subprocess.run(
        [sys.executable, "-c", THEIRS],
        input=json.dumps([(str(path), lines) for path, lines in asked]),
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
        env={**os.environ, **argos_environment(home), "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr[-3_000:]
    answers: list[list[tuple[str, float]]] = json.loads(done.stdout)
    return answers


def test_a_package_says_the_same_here_and_there(tmp_path: Path) -> None:
    # lines that end by themselves: where our limit cuts a line, the two must differ
    packages = [
        tiny.write_package(tmp_path / "a", "zh", "ru", prefix="<2ru>", abstain=tiny.ABSTAIN, eos=8),
        tiny.write_package(tmp_path / "b", "ru", "kk", seed=5, eos=8),
    ]
    answers = theirs([(path, tiny.LINES) for path in packages], tmp_path)
    for path, said in zip(packages, answers, strict=True):
        model = ArgosModel(read_package(path))
        ours = [model.decode(line) for line in tiny.LINES]
        assert [line.text for line in ours] == [text for text, _ in said]
        assert len({line.text for line in ours}) > 1


def test_the_starter_packages_say_the_same_here_and_there(tmp_path: Path) -> None:
    library = ModelLibrary(tmp_path, paths.starter_models(), paths.model_manifest())
    packages = [package for package in library.packages() if package.path.is_dir()]
    zipped = [package for package in library.packages() if not package.path.is_dir()]
    if not packages and not zipped:
        pytest.skip("needs the starter translation packages in models/starter")
    from livestream_studio.engines.archive import unpack

    for package in zipped:
        unpack(package.path, tmp_path / package.path.stem)
        packages.append(read_package(tmp_path / package.path.stem))
    lines = {
        "zh": ["大家好欢迎来到直播间", "这件连衣裙现在只要299元", "我们明天发货"],
        "ru": ["всем привет добро пожаловать", "это платье сейчас стоит 299 юаней", "мы отправим завтра"],
        "kk": ["сәлеметсіздер ме қош келдіңіздер", "бұл көйлек қазір 299 юань", "ертең жібереміз"],
    }
    answers = theirs([(package.path, lines[package.source]) for package in packages], tmp_path)
    for package, said in zip(packages, answers, strict=True):
        model = ArgosModel(package)
        for line, (text, _) in zip(lines[package.source], said, strict=True):
            ours = model.decode(line).text
            if ours != text:  # of the same beam we take the first line that has its numbers right
                assert agree(package.source, line, package.target, text) != ()
                assert agree(package.source, line, package.target, ours) == ()
