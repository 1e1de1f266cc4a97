"""What stands beside the packages: a page for people and the same for programs."""

from __future__ import annotations

import importlib.metadata
import json
import platform
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from livestream_studio.translation.stages import STARTER_GATE
from models.recipes.translation import evaluate

COMMAND = "python -m models.recipes.translation.build"
LIBRARIES = ("torch", "ctranslate2", "sentencepiece", "numpy")


def write_card(folder: Path, figures: Mapping[str, Mapping[str, float]], lines: int) -> None:
    """`card.json` and `README.md` into the folder of the packages."""
    packages = sorted(folder.glob("translate-*"))
    size = sum(file.stat().st_size for file in packages[0].rglob("*") if file.is_file())
    card: dict[str, Any] = {
        "kind": "translation",
        "engine": "argos",
        "packages": [path.name for path in packages],
        "purpose": "demonstration and tests: the phrasebook's sentences, when no approved line answers",
        "not_for": "anything else that people say; real shows",
        "command": COMMAND,
        "measured_by": f"python -m models.recipes.translation.evaluate --lines {lines} --card",
        "lines": lines,
        "megabytes": round(size / 1e6, 1),
        "figures": figures,
        "targets": {"at_least": evaluate.AT_LEAST, "at_most": evaluate.AT_MOST},
        "gate": asdict(STARTER_GATE),
        "tools": {"python": platform.python_version()}
        | {name: importlib.metadata.version(name) for name in LIBRARIES},
    }
    text = json.dumps(card, ensure_ascii=False, indent=2) + "\n"
    (folder / "card.json").write_text(text, encoding="utf-8", newline="\n")
    (folder / "README.md").write_text(_page(card), encoding="utf-8", newline="\n")


def _page(card: Mapping[str, Any]) -> str:
    names = list(card["figures"])
    head = f"| measured | {' | '.join(names)} | target |\n|---{'|---' * (len(names) + 1)}|\n"
    rows = ""
    for key, meaning in evaluate.MEANINGS.items():
        cells = [meaning, *(f"{card['figures'][name][key]:.1f}" for name in names), _target(key)]
        rows += f"| {' | '.join(cells)} |\n"
    tools = ", ".join(f"{name} {version}" for name, version in card["tools"].items())
    return f"""# Starter translation packages

Six Argos packages (Chinese, Russian, Kazakh, each way; {card["megabytes"]} MB each) that hold one
small model. With them the demo runs and the tests are real, from the first minute and without a
download.

**They know the sentences of `assets/phrasebook/` and next to nothing else.** Of other lines most
are refused by the model itself (it answers `⟦9⟧`), and the program's guards refuse the rest, so
that such a line stays untranslated and is marked so. In the program approved lines answer first.
For a real show install real packages; `livestream-studio models list` names them. An Argos program
without those guards shows what the model says, `⟦9⟧` included.

Measured on {card["lines"]} sentences a direction with combinations of words and numbers that
training never saw, as the live chain hands them over, and on hand-written lines that the phrasebook
does not hold (`models/recipes/translation/outside/`; small talk among them). The mean of the
directions is the target's.

{head}{rows}
A number is right when the line names the amounts and units of the right translation. The last rows
depend on the machine and its load. The guards ask for a score of {card["gate"]["score"]} and,
translated back, a likeness to the source of {card["gate"]["round_trip"]:.0f} (chrF2).

Made by `{card["command"]}`, measured by `{card["measured_by"]}`, with {tools}. `card.json` says the
same for programs. It was trained only on this project's own sentences.
"""


def _target(key: str) -> str:
    least, most = evaluate.AT_LEAST.get(key), evaluate.AT_MOST.get(key)
    return f"≥ {least}" if least else f"≤ {most}" if most else ""
