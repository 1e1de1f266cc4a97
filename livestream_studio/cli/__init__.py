"""The command line: one module a command, imported only when that command is asked for.

Exit codes: 0 done, 1 the work failed, 2 the command was wrong.
"""

from __future__ import annotations

import json
import pkgutil
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import IO, Any

import click

from livestream_studio import __version__
from livestream_studio.core.types import StudioError

_HELPERS = {
    "catalogue_rows", "catalogue_show", "console", "files", "options", "reasons", "show", "sinks", "words",
}  # fmt: skip


class _JsonError(click.ClickException):
    """Told to a program: a line of JSON, on standard error as all that is no data."""

    def __init__(self, code: str, detail: str, message: str) -> None:
        super().__init__(message)
        self._told = {"error": code, "detail": detail, "message": message}

    def show(self, file: IO[Any] | None = None) -> None:
        click.echo(json.dumps(self._told, ensure_ascii=False), file=file, err=True)


class _JsonUsage(_JsonError):
    exit_code = 2


class _Commands(click.Group):
    """Commands found by listing this folder, so that `--help` of one imports none of the others."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(m.name for m in pkgutil.iter_modules(__path__) if m.name not in _HELPERS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        found = import_module(f"{__name__}.{cmd_name}").command
        assert isinstance(found, click.Command)
        return found

    def invoke(self, ctx: click.Context) -> Any:
        as_json = "--json" in ctx.args
        try:
            return super().invoke(ctx)
        except StudioError as error:
            from livestream_studio.cli.words import message

            problem, said = error.problem, message(error.problem)
            if as_json:
                raise _JsonError(problem.code, problem.detail, said) from error
            raise click.ClickException(said) from error
        except click.UsageError as error:
            if not as_json:
                raise
            raise _JsonUsage("usage", "", error.format_message()) from error


@click.group(
    cls=_Commands, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.version_option(__version__, prog_name="livestream-studio")
@click.pass_context
def commands(ctx: click.Context) -> None:
    """Live subtitles for selling across a language border, offline.

    Speech recognition by Vosk, translation between Chinese, Russian and Kazakh through Argos
    packages. Nothing is sent to a network.
    """
    if ctx.invoked_subcommand is None:
        _studio(ctx)


def _studio(ctx: click.Context) -> None:
    """The window; where there can be none, what is missing and the demo show in the terminal."""
    from livestream_studio.gui.display import why_no_window

    problem = why_no_window()
    if problem is None:
        from livestream_studio.gui.app import run

        raise SystemExit(run())
    from livestream_studio.cli.demo import command as demo
    from livestream_studio.cli.words import message

    click.echo(message(problem), err=True)
    click.echo("This is the demo show in the terminal.", err=True)
    ctx.invoke(demo)


def main() -> None:
    """The program's entry point."""
    for stream in (sys.stdout, sys.stderr):
        # Subtitles are never plain ASCII, whatever the terminal's or the pipe's encoding is said to be.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    commands()
