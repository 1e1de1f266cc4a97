"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from livestream_studio import languages
from livestream_studio.translation.shown import KAZAKH_SCRIPTS, UNTRANSLATED


class _Language(click.ParamType[str]):
    """A language code that the program knows; a wrong one is a usage error that lists the right ones."""

    name = "language"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        code = str(value).strip().lower()
        if code not in languages.codes():
            known = ", ".join(f"{c} ({languages.profile(c).english})" for c in languages.codes())
            self.fail(f"{value!r} is no language of the studio; it knows {known}.", param, ctx)
        return code


class _Several(click.ParamType[tuple[Any, ...]]):
    """Comma-separated values of another type; `--to ru --to kk` and `--to ru,kk` mean the same."""

    def __init__(self, one: click.ParamType[Any]) -> None:
        self.one, self.name = one, one.name

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[Any, ...]:
        if isinstance(value, tuple):
            return value
        return tuple(self.one.convert(piece.strip(), param, ctx) for piece in str(value).split(","))


LANGUAGE = _Language()


def _flat(ctx: click.Context, param: click.Parameter, value: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """One tuple without doubles, in the order asked."""
    return tuple(dict.fromkeys(item for group in value for item in group))


def several(*names: str, kind: click.ParamType[Any], **kwargs: Any) -> Callable[[Any], Any]:
    """An option that may be repeated or be a comma-separated list."""
    return click.option(*names, type=_Several(kind), multiple=True, callback=_flat, **kwargs)


def as_readers_see(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of subtitle files for an audience; None means what the settings say."""
    command = click.option(
        "--kk-script",
        "kazakh_script",
        type=click.Choice(KAZAKH_SCRIPTS),
        help="The script of the Kazakh subtitles; without it, the one in the settings (Cyrillic).",
    )(command)
    return click.option(
        "--untranslated",
        type=click.Choice(UNTRANSLATED),
        help="What subtitles hold where a line was not translated; without it, nothing.",
    )(command)


def targets_of(source: str, asked: tuple[str, ...]) -> tuple[str, ...]:
    """The target languages: those asked for, else all others. The spoken language is no target."""
    if source in asked:
        raise click.UsageError(f"--to {source}: that is the spoken language already.")
    return asked or tuple(code for code in ("ru", "kk", "zh") if code != source)


def show_option(command: Any) -> Any:
    """`--show`: whose script counts among the approved lines."""
    return click.option("--show", default="", help="The show whose script counts (`memory import --show`).")(
        command
    )
