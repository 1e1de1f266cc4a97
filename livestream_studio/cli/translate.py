"""`translate`: what a line becomes, and why."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from livestream_studio.cli.options import LANGUAGE, several, show_option, targets_of


@click.command("translate")
@click.argument("text", required=False)
@click.option(
    "--lines", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="A file of lines."
)
@click.option("--from", "source", type=LANGUAGE, required=True, help="The language of the text.")
@several("--to", "targets", kind=LANGUAGE, help="Target languages; without it, all others.")
@show_option
@click.option("--json", "as_json", is_flag=True, help="The whole decision, a line of JSON each.")
def command(
    text: str | None, lines: Path | None, source: str, targets: tuple[str, ...], show: str, as_json: bool
) -> None:
    """Translate TEXT as a spoken line would be: approved lines first, then the machine, else nothing.

    The exit code is 1 where no line at all could be translated (with --json the decision is the answer: 0).
    """
    from livestream_studio import studio
    from livestream_studio.cli.console import notices, put_json, screen
    from livestream_studio.cli.reasons import reasons

    if (text is None) == (lines is None):
        raise click.UsageError("Give either TEXT or --lines FILE.")
    if text is not None and not text.strip():
        raise click.UsageError("TEXT is empty.")
    asked = [text] if text is not None else _read(lines)
    wanted = targets_of(source, targets)
    chains = [studio.translator(source, target, show) for target in wanted]
    answered = False
    for line in asked:
        for chain in chains:
            decision = chain.decide(studio.as_heard(source, line))
            answered = answered or bool(decision.translation.text)
            if as_json:
                put_json(_as_json(line, source, chain.target, decision))
            elif decision.translation.text:
                head = f"{chain.target}  " if len(chains) > 1 else ""
                screen().print(f"{head}{decision.translation.text}", markup=False)
                notices().print(f"({decision.translation.origin})", style="dim")
            else:
                why = reasons(decision.translation.notes)
                notices().print(f"{chain.target}: not translated: {why}.", style="yellow", markup=False)
                for similar, text in [each for step in decision.steps for each in step.suggestions][:1]:
                    notices().print(f"    similar: {similar}  {text}", style="dim", markup=False)
    if asked and not answered and not as_json:
        raise SystemExit(1)


def _read(file: Path | None) -> list[str]:
    assert file is not None
    try:
        return file.read_text(encoding="utf-8-sig").splitlines()
    except (UnicodeDecodeError, OSError) as error:
        raise click.ClickException(f"{file} cannot be read as UTF-8 text.") from error


def _as_json(line: str, source: str, target: str, decision: Any) -> dict[str, Any]:
    answer = decision.translation
    return {
        "line": line,
        "from": source,
        "to": target,
        "text": answer.text,
        "origin": str(answer.origin),
        "score": answer.score,
        "source": answer.source,
        "notes": list(answer.notes),
        "steps": [
            {
                "stage": step.stage,
                "answered": step.answer is not None,
                "text": step.answer.text if step.answer else "",
                "score": step.score,
                "notes": list(step.notes),
                "suggestions": [{"source": line, "text": text} for line, text in step.suggestions],
            }
            for step in decision.steps
        ],
    }
