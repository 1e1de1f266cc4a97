"""Writing subtitle files so that only whole ones are ever left behind."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from livestream_studio import formats, settings
from livestream_studio.core.types import Cue, StudioError
from livestream_studio.formats.base import tracks
from livestream_studio.translation.shown import as_shown

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


def _nobody_asks(_share: float) -> None:
    pass


@contextmanager
def writable(folder: Path) -> Iterator[None]:
    """Makes `folder` and proves that it can be written, before hours of work are done for it. Where these
    end in an exception, the folders that were made for them are taken away again.

    Raises `StudioError`: `out_unwritable`, `disk_full`.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder) as probe:
                probe.write(b"x" * 4096)
                probe.flush()
        except OSError as error:
            raise _failure(error, folder) from error
        yield
    except BaseException:
        for made in missing:
            with suppress(OSError):  # it was not made, or somebody else put something into it
                made.rmdir()
        raise


def write_all(
    folder: Path,
    stem: str,
    cues: Iterable[Cue],
    languages: Sequence[str],
    names: Iterable[str],
    *,
    untranslated: str | None = None,
    kazakh_script: str | None = None,
    report: Callable[[float], None] = _nobody_asks,
) -> list[Path]:
    """Every file of the formats `names` for these languages; all of them, or none is changed.

    `report` hears what share of the files is written; what it raises leaves none.

    Subtitles hold the cues as an audience reads them (`as_shown`; None: as the settings say), the
    record of the whole session holds them as they were. Raises `StudioError`: `out_unwritable`, `disk_full`.
    """
    chosen, kept = settings.load(), tuple(cues)
    shown = as_shown(
        kept,
        untranslated=untranslated or chosen.untranslated,
        kazakh_script=kazakh_script or chosen.kazakh_script,
    )
    of_readers, of_record = tracks(shown, languages), tracks(kept, languages)
    texts = {
        folder / name: text
        for each in map(formats.get, names)
        for name, text in each.files(stem, of_readers if each.per_language else of_record).items()
    }
    parts: dict[Path, Path] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for done, (path, text) in enumerate(texts.items()):
            report(done / len(texts))
            handle, part = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
            parts[Path(part)] = path
            with open(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
        report(1.0)
        for part_path, path in parts.items():
            part_path.chmod(0o644)  # mkstemp keeps its files to their owner
            os.replace(part_path, path)
    except OSError as error:
        raise _failure(error, folder) from error
    finally:
        for part_path in parts:
            part_path.unlink(missing_ok=True)
    return list(texts)


def _failure(error: OSError, folder: Path) -> StudioError:
    return StudioError("disk_full" if error.errno in _FULL else "out_unwritable", str(folder))
