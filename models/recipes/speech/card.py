"""What stands beside a model: a page for people and the same for programs."""

import importlib.metadata
import json
import platform
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any

from models.recipes.speech import voices
from models.recipes.speech.synth import synthesiser

LANGUAGES = {"zh": "Chinese (Mandarin)", "ru": "Russian", "kk": "Kazakh (Cyrillic)"}
LIBRARIES = ("torch", "kaldi-native-fbank", "kaldifst", "vosk", "numpy", "pypinyin")
LATER = """
Its words and decoding were set after the training, with `--reuse`."""
MEANINGS = {
    "clean": "{unit} error rate, sentences not heard in training, %",
    "white 10 dB": "the same in white noise 10 dB below the speech, %",
    "pink 10 dB": "the same in pink noise, %",
    "random words": "{sound} error rate, random words of the vocabulary, %",
    "false words outside": "known words heard for each 100 spoken outside the vocabulary",
    "lost to unknown": "words of the vocabulary heard as `[unk]`, %",
}


def tool_versions() -> dict[str, str]:
    """Versions of everything that shaped the model."""
    versions = {name: importlib.metadata.version(name) for name in LIBRARIES}
    return {"python": platform.python_version(), "espeak-ng": synthesiser().version(), **versions}


def write(
    folder: Path,
    language: str,
    recipe: Any,
    figures: Mapping[str, float],
    targets: Mapping[str, float],
    *,
    reused: bool,
) -> None:
    """``card.json`` and ``README.md`` into the model's folder.

    ``reused`` says that the graph was made anew and the acoustic model is that of an earlier training.
    """
    command = f"python -m models.recipes.speech.build {language}"
    card = {
        "language": language,
        "kind": "speech",
        "engine": "vosk",
        "purpose": "demonstration and tests: the phrasebook's sentences in synthetic voices",
        "not_for": "people's speech, real shows",
        "command": command,
        "graph_made_later": reused,
        "figures": dict(figures),
        "targets": dict(targets),
        "held_out_voices": list(voices.HELD_OUT),
        "tools": tool_versions(),
        "recipe": asdict(recipe) if is_dataclass(recipe) and not isinstance(recipe, type) else recipe,
    }
    text = json.dumps(card, ensure_ascii=False, indent=2) + "\n"
    (folder / "card.json").write_text(text, encoding="utf-8", newline="\n")
    (folder / "README.md").write_text(_page(card), encoding="utf-8", newline="\n")


def _page(card: Mapping[str, Any]) -> str:
    language, figures = card["language"], card["figures"]
    unit, sound = ("character", "syllable (with tone)") if language == "zh" else ("word", "word")
    rows = "".join(
        f"| {meaning.format(unit=unit, sound=sound)} | {figures[name]} | {card['targets'][name]} |\n"
        for name, meaning in MEANINGS.items()
    )
    tools = ", ".join(f"{name} {version}" for name, version in card["tools"].items())
    return f"""# Starter speech model: {LANGUAGES[language]}

A small Vosk model ({figures["words"]} words, {figures["megabytes"]} MB) that lets the demo run and the
tests be real from the first minute, without a download.

**It understands the sentences of `assets/phrasebook/` spoken by espeak-ng's synthetic voices. It does not
understand people**: most of what a person says to it comes out as `[unk]`, which the program never shows.
For a real show install an official model; `livestream-studio models list` names them.

| measured on voices that training never heard | figure | target, at most |
|---|---|---|
{rows}
Its words are the phrasebook's, the numbers and a page of everyday words (`models/recipes/speech/extra/`).
Runtime grammars work. Words outside the vocabulary are given as `[unk]`.

Made by `{card["command"]}` with {tools}.{LATER if card["graph_made_later"] else ""}
`card.json` says the same for programs. It was trained only on speech made by espeak-ng (GPL-3) from this
project's own sentences; it holds no code and no data of espeak-ng.
"""
