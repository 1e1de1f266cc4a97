"""The composition root: settings to engines, store and pipeline. The one file that knows every part.

Engines are imported inside the functions, so that a command that needs none starts at once.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from livestream_studio import languages, paths
from livestream_studio.core.keeper import LATE_S
from livestream_studio.core.live import LivePipeline
from livestream_studio.core.outlet import Outlet
from livestream_studio.core.ports import AudioSource, CueSink, Recognizer, Segmenter, Translator
from livestream_studio.core.types import Problem, Session, StudioError
from livestream_studio.running import Captioning, Record, Show, Tell
from livestream_studio.settings import Settings
from livestream_studio.translators import Translators, approved_lines, library, phrasebook

if TYPE_CHECKING:
    from livestream_studio.engines.media_file import MediaFile
    from livestream_studio.translation.chain import Chain


def build_caption(
    settings: Settings,
    file: Path,
    source: str,
    targets: Sequence[str],
    sinks: Iterable[CueSink],
    *,
    speech_model: Path | None = None,
    show: str = "",
) -> Captioning:
    """Everything to caption `file`; `show` brings that show's script in.

    Raises `StudioError` for a file, model or route that will not do.
    """
    sinks = tuple(sinks)
    tell = Outlet(None, sinks).show
    audio = open_recording(settings, file, tell=tell)
    names = names_expected(settings, source)
    # Nobody watches: without partials the lines are cut at exact word times, and at less cost.
    heard = recognizer(settings, source, model=speech_model, partials=False, tell=tell, names=names)
    answers = Translators(source, show)
    translators = [answers.to(target) for target in targets]
    session = _session(source, targets, file.name)
    return Captioning(session, audio, heard, segmenter(source, answers), translators, sinks)


def build_live(
    settings: Settings,
    source: str,
    targets: Sequence[str],
    sinks: Iterable[CueSink],
    *,
    file: Path | None = None,
    realtime: bool = True,
    title: str = "",
    speech_model: Path | None = None,
    show: str = "",
    translators: Sequence[Translator] | None = None,
    answers: Translators | None = None,
    names: Sequence[str] | None = None,
) -> Show:
    """A live session from the microphone that the settings name, or from `file` as if it were one.

    `translators`, and the `answers` that made them, where they are loaded already; `names` where it is known
    which the recogniser shall expect. The session stands in the journal from here on; raises
    `StudioError` as `build_caption`.
    """
    sinks = tuple(sinks)
    late: list[Tell] = [Outlet(None, sinks).show]  # until there is a pipeline, nothing else speaks

    def tell(problem: Problem) -> None:
        late[-1](problem)

    audio: AudioSource
    if file is None:
        from livestream_studio.engines.microphone import Microphone

        audio = Microphone(settings.microphone or None, on_problem=tell)
    else:
        audio = open_recording(settings, file, realtime=realtime, tell=tell)
    names = names_expected(settings, source) if names is None else names
    heard = recognizer(settings, source, model=speech_model, tell=tell, names=names)
    answers = answers or Translators(source, show)
    if translators is None:
        translators = [answers.to(target) for target in targets]
    cutting = segmenter(source, answers)
    session = _session(source, targets, title or (file.name if file else ""))
    record = Record(session, file, live=True, tell=tell)
    partial_ms = settings.partial_steady_ms if settings.translate_partials else None
    pipeline = LivePipeline(
        audio,
        heard,
        cutting,
        translators,
        record.journal,
        sinks,
        partial_ms=partial_ms,
        journal_late_s=LATE_S if realtime else None,
    )
    late.append(pipeline.tell)
    return Show(session, pipeline, record, settings.stop_limit_s)


def open_recording(
    settings: Settings, file: Path, *, realtime: bool = False, tell: Tell | None = None
) -> MediaFile:
    """Small chunks where somebody waits for each word; larger ones, which cost the recogniser a quarter
    less, where nobody does."""
    from livestream_studio.engines.media_file import MediaFile

    chunk_ms = 100 if realtime else 250
    return MediaFile(
        file, realtime=realtime, chunk_ms=chunk_ms, ffmpeg=settings.ffmpeg or None, on_problem=tell
    )


def speech_model(language: str, settings: Settings | None = None) -> Path | None:
    """The folder of the speech model to use: the one in the settings, else an installed one, else the
    starter model, else None."""
    chosen = settings.speech_models.get(language) if settings else None
    if chosen:
        return Path(chosen)
    return next((model.path for model in library().speech() if model.language == language), None)


def recognizer(
    settings: Settings,
    language: str,
    *,
    model: Path | None = None,
    partials: bool = True,
    tell: Tell | None = None,
    names: Sequence[str] = (),
) -> Recognizer:
    """Loads the speech model, where it can as it expects `names`; where that fails `tell` hears of it.

    Raises `speech_model_none` and what `VoskRecognizer` raises.
    """
    from livestream_studio.engines.speech_model import Endpoint
    from livestream_studio.engines.vosk_recognizer import VoskRecognizer

    folder = model or speech_model(language, settings)
    if folder is None:
        raise StudioError("speech_model_none", language)
    silence = settings.endpoint_silence_ms / 1000
    endpoint = Endpoint(likely=silence, less_likely=1.5 * silence, any=2 * silence) if silence else None
    load = partial(VoskRecognizer, language=language, endpoint=endpoint, partials=partials, on_problem=tell)
    if not names:
        return load(folder)
    from livestream_studio.engines.biased_model import biased_model

    try:
        return load(biased_model(folder, language, names, paths.expecting_models()))
    except StudioError as error:
        heard = load(folder)  # what is wrong with the model itself is raised here
        if tell is not None:
            tell(Problem("names_not_expected", error.problem.detail, fatal=False))
        return heard


def names_expected(settings: Settings, language: str) -> list[str]:
    """How the products of the show are called in the spoken language, as far as the settings want them
    expected."""
    from livestream_studio.expected_names import expected_names

    return expected_names(language, lambda: phrasebook().tables["product"]) if settings.expect_names else []


def segmenter(language: str, answers: Translators | None = None) -> Segmenter:
    """Lines cut while speech runs, numbers as readers expect them, a capital and a closing mark. With
    `answers` the host's own lines are known too, the latest included, and their names stay whole."""
    from livestream_studio.languages.numbers import write
    from livestream_studio.translation.cutting import CuttingSegmenter

    finish, lines = languages.profile(language).finish, approved_lines(language)
    lines.warm()
    own = answers.own_lines if answers else None
    names = answers.names_spoken() if answers else ()
    return CuttingSegmenter(language, partial(write, language), finish, lines, own, names)


def as_heard(language: str, line: str) -> str:
    """A typed line as the segmenter would have written it, had it been spoken."""
    from livestream_studio.languages.numbers import write

    return languages.profile(language).finish(write(language, line))


def install_model(path: Path, report: Callable[[float], None]) -> Path:
    """A Vosk model or an Argos package from a file or folder, put into place. Raises as `install`."""
    from livestream_studio.engines.install import install

    return install(path, paths.models_home(), report)


def translator(source: str, target: str, show: str = "") -> Chain:
    """Who answers for a line, in one pair of languages. Raises `StudioError("no_route")`."""
    return Translators(source, show).to(target)


def _session(source: str, targets: Sequence[str], title: str) -> Session:
    from livestream_studio.store.journal import now

    return Session(str(uuid.uuid4()), now(), source, tuple(targets), title)
