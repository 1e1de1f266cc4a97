"""Loading a Vosk model: always by path, from any path, with our own endpoint lengths where wished."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from livestream_studio.core.types import StudioError
from livestream_studio.engines.speech_folder import check_speech_folder, spoken_language

_LONGEST = "--endpoint.rule5.min-utterance-length"
_COPIED = 32 * 1024**2  # bytes: a larger file is linked or left alone


@dataclass(frozen=True, slots=True)
class Endpoint:
    """How much silence, in seconds, ends an utterance: after words that make a likely end, a less
    likely one, and any; and how long an utterance may grow before it is ended without a pause,
    amid a word or a price if need be (Kaldi's own limit is 20)."""

    likely: float = 0.5
    less_likely: float = 0.75
    any: float = 1.0
    longest: float = 120.0

    def lines(self) -> dict[str, str]:
        """As they stand in a model's `conf/model.conf`."""
        return {
            "--endpoint.rule2.min-trailing-silence": str(self.likely),
            "--endpoint.rule3.min-trailing-silence": str(self.less_likely),
            "--endpoint.rule4.min-trailing-silence": str(self.any),
            _LONGEST: str(self.longest),
        }


class SpeechModel:
    """A loaded model; recognisers may share it. `language` is checked against what the model speaks.

    Raises `model_missing`, `model_not_vosk`, `model_corrupt`, `model_wrong_language` (detail: path and
    what it speaks) and, on Windows, `model_path` where no name of the folder is plain ASCII.
    """

    def __init__(self, path: str | Path, language: str, endpoint: Endpoint | None = None) -> None:
        self.path, self.language, self.endpoint = Path(path), language, endpoint
        check_speech_folder(self.path)
        speaks = spoken_language(self.path)
        if speaks is not None and speaks != language:
            raise StudioError("model_wrong_language", f"{self.path} ({speaks})")
        import vosk

        vosk.SetLogLevel(-1)
        lines = endpoint.lines() if endpoint else _patience(self.path)
        view = _endpoint_view(self.path, lines) if lines else contextlib.nullcontext(self.path)
        with view as folder, quiet():
            try:
                self.vosk: Any = vosk.Model(model_path=loadable_path(folder))
                vosk.KaldiRecognizer(self.vosk, 16_000)  # a broken graph shows only here
            except Exception as error:  # vosk raises nothing narrower
                raise StudioError("model_corrupt", str(self.path)) from error


_models: weakref.WeakValueDictionary[tuple[str, str, Endpoint | None], SpeechModel]
_models = weakref.WeakValueDictionary()
_loading = threading.Lock()


def load_speech_model(path: str | Path, language: str, endpoint: Endpoint | None = None) -> SpeechModel:
    """The model of that folder, loaded once for as long as somebody holds it."""
    key = (os.path.abspath(path), language, endpoint)
    with _loading:
        model = _models.get(key)
        if model is None:
            model = _models[key] = SpeechModel(path, language, endpoint)
    return model


def _patience(path: Path) -> dict[str, str]:
    """Official models do not say how long an utterance may grow: Kaldi would end it after 20 seconds, amid
    a word. What a model says itself holds."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        if _LONGEST not in (path / "conf" / "model.conf").read_text("utf-8"):
            return {_LONGEST: str(Endpoint().longest)}
    return {}


@contextlib.contextmanager
def _endpoint_view(path: Path, lines: dict[str, str]) -> Iterator[Path]:
    """A folder that shows the model with other endpoint lengths: links to all its files, and a
    `model.conf` of its own. Vosk 0.3.45 has no call for it, and reads everything while loading.

    Where a large model can be neither linked nor quickly copied (Windows, from another drive), or
    nothing can be written, the model keeps its own lengths."""
    try:
        place = tempfile.TemporaryDirectory(prefix="livestream-studio-")
    except OSError:
        yield path
        return
    with place as name:
        view = Path(name) / path.name
        yield view if _shown(path, view, lines) else path


def _shown(path: Path, view: Path, lines: dict[str, str]) -> bool:
    try:
        if not link_model(path, view):
            return False
        conf = view / "conf" / "model.conf"
        text = conf.read_text("utf-8")
        conf.unlink()
        conf.write_text(with_lines(text, lines), "utf-8")
    except OSError:
        return False
    return True


def link_model(path: Path, view: Path) -> bool:
    """Links all files of a model, or copies the small ones that no link leads to, into a new folder; False
    where a large one can be neither. Raises `OSError`."""
    for file in path.rglob("*"):
        if file.is_file():
            place = view / file.relative_to(path)
            place.parent.mkdir(parents=True, exist_ok=True)
            if not _link(file.absolute(), place):
                return False
    return True


def with_lines(conf: str, ours: dict[str, str]) -> str:
    """A `model.conf` with these lines (option and value) in place of its own."""
    kept = [line for line in conf.splitlines() if line.split("=")[0].strip() not in ours]
    return "\n".join([*kept, *(f"{name}={value}" for name, value in ours.items())]) + "\n"


def _link(file: Path, place: Path) -> bool:
    # Windows lets ordinary users make hard links but not symbolic ones; across drives only copies
    ways = (os.symlink, os.link, shutil.copyfile) if file.stat().st_size < _COPIED else (os.symlink, os.link)
    for way in ways:
        with contextlib.suppress(OSError):
            way(file, place)
            return True
    return False


def loadable_path(
    path: Path,
    platform: str = sys.platform,
    *,
    here: Path | None = None,
    short_name: Callable[[str], str] | None = None,
) -> str:
    """A spelling of `path` that Vosk can open.

    On Windows it opens files by narrow names and fails where the path holds other letters than the
    system's (vosk-api issue 1072): so there a plain path is taken as it is, else the way from the
    current folder, else the short 8.3 name. Raises `model_path` where none of them is plain ASCII.
    """
    if platform != "win32" or str(path).isascii():
        return str(path)
    with contextlib.suppress(ValueError):  # another drive
        relative = os.path.relpath(path, here or Path.cwd())
        if relative.isascii():
            return relative
    short = (short_name or _windows_short_name)(str(path))
    if short and short.isascii():
        return short
    raise StudioError("model_path", str(path))


def _windows_short_name(path: str) -> str:
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - only Windows has it, and mypy knows
    size = kernel.GetShortPathNameW(path, None, 0)
    buffer = ctypes.create_unicode_buffer(size)
    return buffer.value if size and kernel.GetShortPathNameW(path, buffer, size) else ""


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Vosk writes errors to the process's standard error even when told not to; what it means by them
    is raised as a code."""
    try:
        saved = os.dup(2)
    except OSError:  # a windowed program has none
        yield
        return
    try:
        with open(os.devnull, "wb") as nothing:
            os.dup2(nothing.fileno(), 2)
        yield
    finally:
        os.dup2(saved, 2)
        os.close(saved)


_UNKNOWN = re.compile(r"[\[<].*[\]>]")


def is_noise(word: str) -> bool:
    """Whether this is no word but a mark of the model's: `[unk]`, `<unk>`, `[noise]` ..."""
    return _UNKNOWN.fullmatch(word) is not None
