"""A session made ready and run: its place in the journal, a recording that is captioned, a live show.

`studio.py` builds them; they know no settings and load no model.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from livestream_studio import paths
from livestream_studio.core.live import LivePipeline
from livestream_studio.core.outlet import Outlet
from livestream_studio.core.pipeline import Heard, ignore, run
from livestream_studio.core.ports import CueSink, Recognizer, Segmenter, Translator
from livestream_studio.core.types import AudioChunk, Cue, Problem, Session, StudioError

if TYPE_CHECKING:
    from livestream_studio.engines.media_file import MediaFile
    from livestream_studio.store.journal import SessionJournal

log = logging.getLogger(__name__)

Tell = Callable[[Problem], None]


class Record:
    """The journal of one session, or the lack of one: where nothing can be kept the work goes on."""

    def __init__(self, session: Session, origin: Path | None, *, live: bool, tell: Tell) -> None:
        from livestream_studio.store import room
        from livestream_studio.store.journal import SessionJournal

        self.journal: SessionJournal | None = None
        where = str(origin.resolve()) if origin else ""
        try:
            self.journal = SessionJournal(paths.database(), session, origin=where, power_safe=live)
        except StudioError as error:
            tell(Problem(error.problem.code, error.problem.detail, fatal=False))
        self.kept = self.journal is not None
        if live and self.journal is not None and not _room_for(self.journal):
            tell(Problem("journal_room", str(room.NEEDED_MB)))

    def end(self, state: str, *, heard: bool = True) -> None:
        """`ended`, `interrupted` or `failed`; only the first call counts. One that failed before anything
        was `heard` leaves nothing."""
        journal, self.journal = self.journal, None
        if journal is None:
            return
        try:
            if heard or state != "failed":
                journal.end(state)
            else:
                journal.discard()
        except StudioError:
            log.warning("the end of the session could not be kept")


def _room_for(journal: SessionJournal) -> bool:
    """False where the disk has too little. Another reason (a program that holds the database) is none to
    stop or to warn: the disk is watched during the show, and a journal that fails says so itself."""
    try:
        return journal.set_room_aside()
    except StudioError as error:
        log.warning("no room was set aside for the show", exc_info=error)
        return True


class Captioning:
    """A recording made ready, with its models loaded. `run` once, then `close`."""

    def __init__(
        self,
        session: Session,
        source: MediaFile,
        recognizer: Recognizer,
        segmenter: Segmenter,
        translators: Sequence[Translator],
        sinks: Sequence[CueSink],
    ) -> None:
        self.session = session
        self.duration_ms = source.duration_ms
        self._source, self._recognizer, self._segmenter = source, recognizer, segmenter
        self._translators, self._sinks = translators, sinks
        self._record: Record | None = None

    @property
    def kept(self) -> bool:
        return self._record is not None and self._record.kept

    def run(self, heard: Heard = ignore) -> None:
        """Captions the whole recording. `heard` gets each chunk, for progress. Raises `StudioError`."""
        tell = Outlet(None, self._sinks).show
        record = self._record = Record(self.session, self._source.path, live=False, tell=tell)
        state, chunks = "failed", 0

        def came(chunk: AudioChunk) -> None:
            nonlocal chunks
            chunks += 1
            heard(chunk)

        try:
            run(
                self._source,
                self._recognizer,
                self._segmenter,
                self._translators,
                record.journal,
                self._sinks,
                heard=came,
            )
            state = "ended"
        except KeyboardInterrupt:
            state = "interrupted"
            raise
        finally:
            record.end(state, heard=chunks > 1)

    def close(self) -> None:
        """Lets go of the recording, whether it was captioned or not."""
        self._source.stop()


class Show:
    """A live session made ready: `start`, then `wait` for a source that ends, or `stop`."""

    def __init__(self, session: Session, pipeline: LivePipeline, record: Record, stop_limit_s: float) -> None:
        self.session = session
        self.kept = record.kept
        self._pipeline, self._record, self._stop_limit_s = pipeline, record, stop_limit_s

    def start(self) -> None:
        self._pipeline.start()

    def pause(self, on: bool) -> None:
        """While it is on, what is said is not captioned; the session goes on."""
        self._pipeline.pause(on)

    def amend(self, cue: Cue, by: str, *, anew: bool = False) -> bool:
        """A person's version of a final line, kept and shown in its turn; see `LivePipeline.amend`."""
        return self._pipeline.amend(cue, by, anew=anew)

    def wait(self, limit_s: float | None = None) -> bool:
        """True once the source has ended by itself and its last line is kept and shown."""
        if not self._pipeline.wait(limit_s):
            return False
        self._end()
        return True

    def stop(self) -> None:
        """Returns when the last words are translated, kept and shown, or given up with a notice."""
        self._pipeline.stop(stuck_s=self._stop_limit_s)
        self._end()

    def _end(self) -> None:
        state = "failed" if self._pipeline.failed else "ended"
        self._record.end(state, heard=self._pipeline.heard)
