"""A speech model that expects certain names: a folder that shows the model with a grammar of its own.

Vosk reads everything while it loads, so the folder is no more than links, `graph/Gr.fst` aside. It is kept
for the next show with the same model and names.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from livestream_studio.core.types import StudioError
from livestream_studio.engines import openfst
from livestream_studio.engines.name_bias import BONUS, sayable, with_phrases
from livestream_studio.engines.speech_folder import takes_grammars
from livestream_studio.engines.speech_model import link_model

log = logging.getLogger(__name__)
_MADE = 1  # raised when what is made of the same names changes
_KEPT = 4  # the newest are kept: other shows, other languages
_LARGEST = 512 * 1024**2  # bytes of a grammar: it is held in memory several times over while it is made
GRAMMAR = Path("graph") / "Gr.fst"


def biased_model(model: Path, language: str, names: Iterable[str], home: Path) -> Path:
    """The folder of `model` as it expects `names`, under `home`; `model` itself where there are none that
    it can hear, its graph is a static one, or its grammar of a kind that is not known.

    Raises `StudioError("names_not_expected", reason)`. Takes milliseconds where it is there already, else up
    to some ten seconds with a large model.
    """
    names = sorted({name.strip() for name in names} - {""})
    if not names or not takes_grammars(model) or not (model / GRAMMAR).is_file():
        return model
    try:
        place = home / _key(model, names)
        if not (place / model.name).is_dir():
            if not _made(model, language, names, place):
                return model
            _tidy(home)
        os.utime(place)
        return place / model.name
    except openfst.UnknownKind as kind:
        log.info("%s: a grammar of the kind %s expects no names", model, kind)
        return model
    except (OSError, ValueError) as error:
        raise StudioError("names_not_expected", str(error)) from error


def _made(model: Path, language: str, names: list[str], place: Path) -> bool:
    if (model / GRAMMAR).stat().st_size > _LARGEST:
        log.info("%s: its grammar is too large to expect names", model)
        return False
    grammar = openfst.read(model / GRAMMAR)
    phrases = sayable(names, grammar.words() or _listed(model), language)
    if not phrases:
        return False
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent, prefix=".") as scratch:
        made = Path(scratch) / "made"
        if not link_model(model, made / model.name):
            raise OSError(f"{model} can be neither linked nor copied")
        (made / model.name / GRAMMAR).unlink()
        openfst.write(with_phrases(grammar, phrases, BONUS), made / model.name / GRAMMAR)
        with contextlib.suppress(OSError):  # another program has made it meanwhile
            made.rename(place)
    log.info("%s expects %d names", model, len(phrases))
    return True


def _listed(model: Path) -> dict[str, int]:
    lines = (model / "graph" / "words.txt").read_text("utf-8").splitlines()
    return {line.split()[0]: int(line.split()[1]) for line in lines if len(line.split()) == 2}


def _key(model: Path, names: list[str]) -> str:
    """The same for the same names and the same files, as far as their sizes and times tell."""
    known = hashlib.blake2b(repr((_MADE, BONUS, str(model.resolve()), names)).encode(), digest_size=12)
    for file in sorted(each for each in model.rglob("*") if each.is_file()):
        state = file.stat()
        known.update(repr((file.relative_to(model).as_posix(), state.st_size, state.st_mtime_ns)).encode())
    return known.hexdigest()


def _tidy(home: Path) -> None:
    with contextlib.suppress(OSError):  # another program tidies too
        folders = sorted(home.iterdir(), key=lambda each: each.stat().st_mtime, reverse=True)
        for old in folders[_KEPT:]:
            # Aside first: what cannot be removed as a whole must not be taken for a model.
            aside = old if old.name.startswith(".") else old.rename(old.with_name(f".{old.name}"))
            shutil.rmtree(aside, ignore_errors=True)
