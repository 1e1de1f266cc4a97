"""What a show needs, made ready before it: models warm, the microphone heard, room to keep it."""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from livestream_studio import paths, studio
from livestream_studio.core.level import Meter
from livestream_studio.core.outlet import problem_of
from livestream_studio.core.pipeline import translated
from livestream_studio.core.ports import AudioSource, CueSink, Translator
from livestream_studio.core.types import EDITED, Cue, Problem, StudioError
from livestream_studio.running import Show
from livestream_studio.settings import Settings
from livestream_studio.translators import Translators

log = logging.getLogger(__name__)
LEAST_FREE = 200 * 2**20  # bytes: with less, something will soon be missing, if not to the journal
FULL = 4 * 2**20  # what is left of a disk that other programs have filled


class State(StrEnum):
    WAITING = "waiting"  # being looked at
    READY = "ready"
    LOOK = "look"  # a show can go on like this, but the host should know
    BLOCKED = "blocked"  # no show can begin


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the pre-flight. `what` is microphone, speech, target, overlay, journal or disk; `subject`
    the language or the device; `problem` says what is wrong, and so what to do."""

    what: str
    subject: str = ""
    state: State = State.WAITING
    problem: Problem | None = None

    @property
    def code(self) -> str:
        return self.problem.code if self.problem is not None else ""


def checked(what: str, subject: str, problem: Problem | None, *, blocks: bool) -> Check:
    """The check that a problem, or the lack of one, makes."""
    if problem is None:
        return Check(what, subject, State.READY)
    return Check(what, subject, State.BLOCKED if blocks else State.LOOK, problem)


def models_of(settings: Settings) -> tuple[object, ...]:
    """What the models are loaded by: where it changes, they are loaded anew."""
    chosen = (dict(settings.speech_models), dict(settings.translation_routes), settings.show)
    return settings.source, settings.targets, settings.endpoint_silence_ms, settings.expect_names, *chosen


class Engines:
    """The models of one spoken language and its targets, loaded; they serve one show after another.

    A target without translator is left out and stands in `checks`. Raises `StudioError` where the
    speech model will not do. `told` gets each check as it is made.
    """

    def __init__(
        self,
        settings: Settings,
        source: str,
        targets: Iterable[str],
        *,
        show: str = "",
        told: Callable[[Check], None] = lambda check: None,
    ) -> None:
        self.source = source
        self.checks: list[Check] = []
        self._told = told
        folder = studio.speech_model(source, settings)
        try:
            # Held so that the model stays loaded; each show has a recogniser of its own.
            self._names = studio.names_expected(settings, source)
            self._warm = studio.recognizer(settings, source, model=folder, names=self._names)
        except StudioError as error:
            self._tell(checked("speech", source, error.problem, blocks=True))
            raise
        assert folder is not None
        self.speech_folder: Path = folder
        self._tell(checked("speech", source, None, blocks=True))
        studio.segmenter(source)
        self._answers = Translators(source, show)
        self._translators: dict[str, Translator] = {}
        for target in targets:
            self._tell(checked("target", target, self._load(target), blocks=False))

    @property
    def targets(self) -> tuple[str, ...]:
        """Those that can be reached."""
        return tuple(self._translators)

    def live(
        self,
        settings: Settings,
        sinks: Iterable[CueSink],
        *,
        file: Path | None = None,
        realtime: bool = True,
        title: str = "",
    ) -> Show:
        """A show with these models; see `studio.build_live`."""
        return studio.build_live(
            settings,
            self.source,
            self.targets,
            sinks,
            file=file,
            realtime=realtime,
            title=title,
            speech_model=self.speech_folder,
            translators=list(self._translators.values()),
            answers=self._answers,
            names=self._names,
        )

    def expect(self, settings: Settings) -> None:
        """The names of the products as they are now. Seconds with a large model, so never while a show
        begins: that takes what is loaded."""
        names = studio.names_expected(settings, self.source)
        if names != self._names:
            warm = studio.recognizer(settings, self.source, model=self.speech_folder, names=names)
            self._names, self._warm = names, warm

    def names(self) -> tuple[list[str], list[str]]:
        """What no line may be broken inside: names of several words, and Chinese ones."""
        known = [term.names for term in self._answers.terms.terms]
        several = {name for names in known for name in names.values() if " " in name.strip()}
        return sorted(several), sorted({names["zh"] for names in known if len(names.get("zh", "")) > 1})

    def approve(self, line: str, target: str, translation: str, by: str) -> None:
        """A human's word for a line: counts from the next line on. Raises as `MemoryStore`."""
        self._answers.approve(line, target, translation, by)

    def reread(self) -> None:
        """What was written elsewhere meanwhile counts from the next line on. Raises as `MemoryStore`."""
        self._answers.reread()

    def reread_products(self) -> None:
        """The catalogue's names as they are kept now count from the next line on."""
        self._answers.reread_products()

    def confirm(self, heard: str, meant: str, by: str) -> bool:
        """A human says that `heard` was the approved line `meant`; see `Translators.confirm`."""
        return self._answers.confirm(heard, meant, by)

    def anew(self, cue: Cue, without: Iterable[str]) -> list[Cue]:
        """The translations of a mended line, but for those languages."""
        skipped, wrong = set(without), list[Problem]()
        return [
            translated(cue, translator, wrong.append)
            for target, translator in self._translators.items()
            if target not in skipped
        ]

    def lost(self) -> Problem | None:
        """Whether the speech model was deleted since; what is loaded goes on."""
        return None if self.speech_folder.is_dir() else Problem("model_missing", str(self.speech_folder))

    def _load(self, target: str) -> Problem | None:
        try:
            self._translators[target] = self._answers.to(target)
        except StudioError as error:
            return Problem(error.problem.code, error.problem.detail)
        return None

    def _tell(self, check: Check) -> None:
        self.checks.append(check)
        self._told(check)


def amend_kept(session_id: str, cue: Cue, by: str, anew: Engines | None = None) -> list[Cue]:
    """A person's version of a line of a session that is over, with its translations anew where `anew` has
    them and no person has spoken. Gives what was kept; raises as `store.journal.amend`."""
    from livestream_studio.store.journal import amend
    from livestream_studio.store.sessions import Sessions

    path, line = paths.database(), (cue.utterance, cue.part)
    amend(path, session_id, cue, by)
    if anew is None:
        return [cue]
    kept = Sessions(path).cues(session_id)
    by_hand = [c.language for c in kept if (c.utterance, c.part) == line and EDITED in c.notes]
    made = anew.anew(cue, by_hand)
    for each in made:
        amend(path, session_id, each)
    return [cue, *made]


class Monitor:
    """The microphone's level while nobody is on the air. `stop` and `join` before a show opens the
    microphone; `after` is a monitor that must have let go of it first.

    `sink` gets levels, and problems as they come; all from the monitor's thread.
    """

    def __init__(self, settings: Settings, sink: CueSink, after: Monitor | None = None) -> None:
        self._name, self._sink, self._after = settings.microphone or None, sink, after
        self._lock = threading.Lock()
        self._stopped = False
        self._source: AudioSource | None = None
        self._thread = threading.Thread(target=self._listen, name="studio-monitor", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Returns at once."""
        with self._lock:
            self._stopped = True
            if self._source is not None:
                self._source.stop()

    def join(self) -> None:
        self._thread.join()

    def _listen(self) -> None:
        from livestream_studio.engines.microphone import Microphone  # slow: not in the window's thread

        meter, after = Meter(), self._after
        self._after = None
        if after is not None:
            after.join()
        with self._lock:
            source = self._source = Microphone(self._name, on_problem=self._sink.accept)
            if self._stopped:
                return
        try:
            for chunk in source.chunks():
                if level := meter.measure(chunk):
                    self._sink.accept(level)
        except Exception as error:
            self._sink.accept(problem_of(error, "source_failed", fatal=False))


def microphones() -> list[str]:
    """The names of the inputs there are, the default one first. Raises `portaudio_missing`."""
    from livestream_studio.engines.microphone_devices import list_microphones

    return list(dict.fromkeys(device.name for device in list_microphones()))


def keeping() -> list[Check]:
    """Whether a session can be kept: the journal, and a whole show's room, which is set aside in it now.

    An empty journal is no harm, and what cannot be made is found out before the show.
    """
    from livestream_studio.store import room

    journal, whole = None, True
    try:
        whole = room.make(paths.database())
    except StudioError as error:
        journal = Problem(error.problem.code, error.problem.detail)
    disk = disk_problem() if whole else Problem("journal_room", str(room.NEEDED_MB))
    return [checked("journal", "", journal, blocks=False), checked("disk", "", disk, blocks=False)]


def since_then(engines: Engines) -> list[Check]:
    """What may have changed while a show waits or runs."""
    return [
        checked("speech", engines.source, engines.lost(), blocks=False),
        checked("disk", "", disk_problem(), blocks=False),
    ]


def disk_problem() -> Problem | None:
    """`disk_low` with the megabytes that are left, `disk_full_kept` where only the journal has room, or
    `journal_room` where that has none either."""
    from livestream_studio.store import room

    try:
        free = shutil.disk_usage(_existing(paths.data_home())).free
    except OSError:
        return None
    if free >= LEAST_FREE:
        return None
    if room.left(paths.database()) < min(room.LITTLE, room.WHOLE):
        return Problem("journal_room", str(room.NEEDED_MB))
    return Problem("disk_full_kept") if free < FULL else Problem("disk_low", str(free // 2**20))


def _existing(path: Path) -> Path:
    return next(folder for folder in (path, *path.parents) if folder.exists())
