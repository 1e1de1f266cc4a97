"""What the recipe needs beyond the program's own libraries, and how to say that something is missing."""

import ctypes.util
import importlib.util
import shutil

LIBRARIES = {"espeak-ng": "espeak-ng", "fstlookahead": "libfst-tools (libfstlookahead)"}
PROGRAMS = ("fstcompile", "fstarcsort", "fstconvert")
MODULES = ("torch", "kaldi_native_fbank", "kaldifst", "vosk", "pypinyin")


class MissingTool(RuntimeError):
    """A tool of the recipe is not installed; the message names it."""


def missing(*, training: bool = True) -> list[str]:
    """Names of absent tools; without ``training`` only what speaking and measuring need."""
    absent = [] if ctypes.util.find_library("espeak-ng") else [LIBRARIES["espeak-ng"]]
    modules = MODULES if training else ("kaldi_native_fbank", "vosk", "pypinyin")
    absent += [name for name in modules if importlib.util.find_spec(name) is None]
    if training:
        absent += [f"{name} (libfst-tools)" for name in PROGRAMS if shutil.which(name) is None]
        if lookahead_library() is None:
            absent.append(LIBRARIES["fstlookahead"])
    return absent


def lookahead_library() -> str | None:
    """The shared library that teaches OpenFst's programs the ``olabel_lookahead`` type."""
    return ctypes.util.find_library("fstlookahead")


def require(*, training: bool = True) -> None:
    """Raise :class:`MissingTool` naming everything that is absent."""
    absent = missing(training=training)
    if absent:
        raise MissingTool("the speech recipe needs: " + ", ".join(absent))
