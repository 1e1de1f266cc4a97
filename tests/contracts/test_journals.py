"""What every journal promises."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeJournal, full_disk

from livestream_studio.core.ports import Journal
from livestream_studio.core.types import Cue, Origin, Session, StudioError
from livestream_studio.store.journal import SessionJournal
from livestream_studio.store.sessions import Sessions

CUE = Cue(0, "ru", "сто", "сто", 0, 100, True, Origin.SPEECH)
Read = Callable[[], list[Cue]]


@pytest.fixture(params=["fake", "database"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Journal, Read]]:
    if request.param == "fake":
        fake = FakeJournal()
        yield fake, lambda: fake.kept
        return
    session = Session(str(uuid.uuid4()), "2026-11-22T20:00:00+08:00", "ru", ("zh",))
    real = SessionJournal(tmp_path / "studio.db", session)
    yield real, lambda: Sessions(tmp_path / "studio.db").cues(session.id)
    real.end()


def test_a_cue_is_there_when_keep_returns(journal: tuple[Journal, Read]) -> None:
    keep, read = journal
    keep.keep(CUE)
    assert read() == [CUE]


def test_a_persons_version_is_there_when_edit_returns(journal: tuple[Journal, Read]) -> None:
    keep, read = journal
    keep.keep(CUE)
    mended = replace(CUE, text="200")
    keep.edit(mended, "host")
    assert read()[-1] == mended


def failing_fake(_folder: Path) -> Journal:
    return FakeJournal(full_disk)


def ended(folder: Path) -> Journal:
    session = Session(str(uuid.uuid4()), "2026-11-22T20:00:00+08:00", "ru", ())
    journal = SessionJournal(folder / "studio.db", session)
    journal.end()
    return journal


@pytest.mark.parametrize("make", [failing_fake, ended])
def test_what_cannot_be_kept_is_a_studio_error(make: Callable[[Path], Journal], tmp_path: Path) -> None:
    with pytest.raises(StudioError):
        make(tmp_path).keep(CUE)
