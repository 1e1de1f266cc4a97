"""A Vosk model as it lies on disk, looked at before Vosk is: whether it is whole, and its language.

Vosk prints what it does not like, and where some files are empty it ends the whole process instead of
raising (tried file by file: an empty `disambig_tid.int`, a `model.conf` without silence phones, an option
that is cut short), so these are looked at here.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from livestream_studio.core.types import StudioError

_ALWAYS = ("am/final.mdl", "conf/mfcc.conf", "conf/model.conf")
_STATIC = ("graph/HCLG.fst",)
_RUNTIME = ("graph/HCLr.fst", "graph/Gr.fst", "graph/disambig_tid.int")
_OPTION = re.compile(r"(?:--[A-Za-z][\w.-]*(?:\s*=\s*\S+)?)?\s*(?:#.*)?")
_SILENCE_PHONES = re.compile(r"^--endpoint\.silence-phones=\d", re.MULTILINE)
_NAMED = re.compile(r"(?:^|[-_/\\])(cn|zh|ru|kz|kk|ky|en|uz|uk|tg|tr)(?:$|[-_])")
_CODES = {"cn": "zh", "kz": "kk"}
_SAMPLE = 4_000_000  # bytes of a word list or of a graph with its own
_HAN = re.compile("[\u4e00-\u9fff]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
_LATIN = re.compile("[a-zA-Z]")
_KAZAKH_ONLY = re.compile("[әғқұһӘҒҚҰҺ]")
_KYRGYZ = re.compile("[ңөүҢӨҮ]")
_UKRAINIAN = re.compile("[іїєґ]")


def check_speech_folder(path: Path) -> None:
    """Raises `model_missing`, `model_not_vosk` (no model of Vosk's in it) or `model_corrupt` (detail:
    the first file that is missing or empty)."""
    if not path.exists():
        raise StudioError("model_missing", str(path))
    if not (path / "am" / "final.mdl").exists() and not (path / "conf" / "model.conf").exists():
        raise StudioError("model_not_vosk", str(path))
    graph = _STATIC if (path / _STATIC[0]).exists() else _RUNTIME
    for name in (*_ALWAYS, *graph, "graph/words.txt", "graph/phones/word_boundary.int"):
        file = path / name
        optional = name in ("graph/words.txt", "graph/phones/word_boundary.int")
        if optional and not file.exists():
            continue
        if not file.is_file() or file.stat().st_size == 0:
            raise StudioError("model_corrupt", str(file))
    for name in ("conf/mfcc.conf", "conf/model.conf"):
        text = (path / name).read_text("utf-8", "replace")
        whole = all(_OPTION.fullmatch(line.strip()) for line in text.splitlines())
        if not whole or (name == "conf/model.conf" and not _SILENCE_PHONES.search(text)):
            raise StudioError("model_corrupt", str(path / name))


def demo_only(path: Path) -> bool:
    """Whether the model's own card says that it is for demonstration, wherever the model lies."""
    try:
        card = json.loads((path / "card.json").read_text("utf-8"))
        return str(card["purpose"]).startswith("demonstration")
    except (OSError, ValueError, KeyError, TypeError):
        return False  # official models carry no card


def takes_grammars(path: Path) -> bool:
    """Whether a list of phrases can narrow this model (a static graph ignores it)."""
    return not (path / _STATIC[0]).exists()


def spoken_language(path: Path) -> str | None:
    """The model's language by the alphabet of its words, else by the folder's name; None: unknown.

    Small official models carry their words inside a graph file only, so that is what is looked at.
    An alphabet that several languages share is settled by the name.
    """
    found = _NAMED.search(path.name.lower())
    named = _CODES.get(found[1], found[1]) if found else None
    for name in ("graph/words.txt", "graph/Gr.fst", "graph/HCLG.fst"):
        if (path / name).is_file():
            with (path / name).open("rb") as file:
                script = _by_letters(file.read(_SAMPLE).decode("utf-8", "ignore"))
            if script == "latin":
                # by chance a graph's numbers look like letters, so there the name is believed
                believed = named in _CODES.values() or named == "ru"
                return named if named and not (believed and name.endswith(".txt")) else "latin"
            if script:
                return script
    return named


def _by_letters(text: str) -> str | None:
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if 3 * len(_HAN.findall(text)) > max(cyrillic, latin, 60):
        return "zh"
    if cyrillic > max(latin, 100):
        # a Russian list holds a Kazakh name at most; a Kazakh one such a letter in every other word
        if 40 * len(_KAZAKH_ONLY.findall(text)) > cyrillic:
            return "kk"
        if 50 * len(_KYRGYZ.findall(text)) > cyrillic:
            return "ky"
        return "uk" if 50 * len(_UKRAINIAN.findall(text)) > cyrillic else "ru"
    return "latin" if latin > 1_000 else None
