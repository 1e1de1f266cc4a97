"""`caption`: recordings to subtitle files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

import click

from livestream_studio import formats
from livestream_studio.cli.options import LANGUAGE, as_readers_see, several, show_option, targets_of


@click.command("caption")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--from", "source", type=LANGUAGE, required=True, help="The language that is spoken.")
@several("--to", "targets", kind=LANGUAGE, help="Languages of the subtitles; without it, all others.")
@several(
    "--format", "names", kind=click.Choice(formats.names()), help="File formats; without it, all of them."
)
@click.option(
    "--out", type=click.Path(path_type=Path), help="Folder for the files; else beside the recording."
)
@click.option("--speech-model", type=click.Path(path_type=Path), help="A Vosk model folder to use.")
@show_option
@as_readers_see
def command(
    files: tuple[Path, ...],
    source: str,
    targets: tuple[str, ...],
    names: tuple[str, ...],
    out: Path | None,
    speech_model: Path | None,
    show: str,
    untranslated: str | None,
    kazakh_script: str | None,
) -> None:
    """Write subtitle files for recordings: sound files as they are, video through ffmpeg.

    NAME.LANG.EXT for each language, and one NAME.jsonl with every cue. A recording that is cut short is
    captioned as far as it goes; the exit code is 1 then, as wherever a recording was not captioned whole.
    """
    from livestream_studio.cli.console import notices
    from livestream_studio.cli.words import message
    from livestream_studio.core.types import StudioError

    shown = {"untranslated": untranslated, "kazakh_script": kazakh_script}
    wanted, failed = targets_of(source, targets), False
    taken: set[Path] = set()
    for file in files:
        folder = out or file.parent
        # Two recordings that differ only in their ending must not overwrite each other's subtitles.
        stem = file.stem if folder / file.stem not in taken else file.name
        taken.add(folder / stem)
        try:
            whole = _caption(
                file, source, wanted, names or formats.names(), folder, stem, speech_model, show, shown
            )
            failed = failed or not whole
        except StudioError as error:
            failed = True
            notices().print(f"{message(error.problem)}", style="red", markup=False)
    if failed:
        raise SystemExit(1)


def _caption(
    file: Path,
    source: str,
    targets: tuple[str, ...],
    names: tuple[str, ...],
    folder: Path,
    stem: str,
    speech_model: Path | None,
    show: str,
    shown: Mapping[str, str | None],
) -> bool:
    """Whether the recording was captioned to its end, and not cut short."""
    from livestream_studio import settings, studio
    from livestream_studio.cli.console import notices, progress, screen
    from livestream_studio.cli.sinks import Collector
    from livestream_studio.core.types import AudioChunk
    from livestream_studio.subtitle_files import writable, write_all

    collector = Collector(notices())
    work = studio.build_caption(
        settings.load(), file, source, targets, [collector], speech_model=speech_model, show=show
    )
    try:
        with writable(folder):
            with progress() as bar:
                task = bar.add_task(file.name, total=work.duration_ms)

                def heard(chunk: AudioChunk) -> None:
                    bar.update(task, completed=chunk.start_ms + chunk.duration_ms)

                work.run(heard)
            write = partial(write_all, folder, stem, collector.cues, (source, *targets), names)
            for path in write(untranslated=shown["untranslated"], kazakh_script=shown["kazakh_script"]):
                screen().print(str(path), markup=False)
    except KeyboardInterrupt:
        notices().print(f"Interrupted: no file of {file.name} was written.", markup=False)
        if work.kept:
            notices().print(
                f"What was captioned until then: sessions export {work.session.id[:8]}", markup=False
            )
        raise SystemExit(1) from None
    finally:
        work.close()
    return not collector.cut_short
