"""`script`: lines into another script, or into a reading line for someone who cannot read it."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from livestream_studio import paths

if TYPE_CHECKING:
    from livestream_studio.languages import scripts

_TARGETS = {"kk": ("arab", "latin", "cyrl", "reading"), "ru": ("reading",), "zh": ("pinyin",)}
_ARABIC = re.compile("[\u0620-\u06ff\ufb50-\ufdff\ufe70-\ufefc]")
_CYRILLIC = re.compile("[\u0400-\u052f]")


@dataclass(frozen=True, slots=True)
class _Line:
    """One converted line. `ambiguous` and `unseen` are Cyrillic words to be looked at."""

    source: str
    text: str
    ambiguous: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()


@click.command("script")
@click.argument("language", type=click.Choice(sorted(_TARGETS)))
@click.option(
    "--to",
    "target",
    required=True,
    type=click.Choice([*_TARGETS["kk"], "pinyin"]),
    help="The script to write.",
)
@click.option("--old-fonts", is_flag=True, help="arab: write the hamza as U+0621, for fonts without U+0674.")
@click.option("--no-isolates", is_flag=True, help="arab: no direction controls around numbers and names.")
@click.option("--syllables", is_flag=True, help="reading: part the syllables with a dot.")
@click.option(
    "--words",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    multiple=True,
    help="kk: a Cyrillic text whose words are known; zh: a table of word and reading. May be repeated.",
)
@click.option("--json", "as_json", is_flag=True, help="One object a line, with what is ambiguous or unseen.")
def command(
    language: str,
    target: str,
    old_fonts: bool,
    no_isolates: bool,
    syllables: bool,
    words: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Convert lines from standard input, a line for a line.

    Kazakh (kk) to the Arabic script of Xinjiang, the 2021 Latin, back to Cyrillic, or to a simple reading
    line; Russian (ru) to a reading line; Chinese (zh) to Pinyin. Kazakh may come in Cyrillic or in the
    Arabic script; a Latin line is read as Kazakh only with --to cyrl, else as a foreign name.
    """
    from livestream_studio.cli.console import put_json
    from livestream_studio.languages import scripts

    if target not in _TARGETS[language]:
        raise click.UsageError(f"{language} goes to {', '.join(_TARGETS[language])}, not to {target}.")
    hamza = scripts.PLAIN_HAMZA if old_fonts else scripts.HIGH_HAMZA
    convert: Callable[[str], _Line]
    if target == "pinyin":
        convert = _chinese(words)
    elif target == "reading":
        convert = _readable(language, syllables)
    else:
        convert = _kazakh(target, hamza, not no_isolates, words)
    for raw in sys.stdin.buffer:  # not sys.stdin: its encoding is the console's on some systems
        line = raw.decode("utf-8", "replace")
        done = convert(line.removeprefix("\ufeff").rstrip("\r\n"))
        if as_json:
            put_json(asdict(done))
        else:
            click.echo(done.text)


def _kazakh(target: str, hamza: str, isolates: bool, words: tuple[Path, ...]) -> Callable[[str], _Line]:
    from livestream_studio.languages import scripts

    lexicon: list[scripts.Lexicon] = []  # built for the first line that is not in Cyrillic

    def convert(line: str) -> _Line:
        read = scripts.Reading(line)
        if _ARABIC.search(line) or (target == "cyrl" and not _CYRILLIC.search(line)):
            if not lexicon:
                lexicon.append(known_words(words))
            if _ARABIC.search(line):
                read = scripts.from_arabic(line, lexicon[0])
            else:
                read = scripts.from_latin(line, lexicon[0])
        text = read.text
        if target == "arab":
            text = scripts.to_arabic(text, hamza=hamza, isolates=isolates)
        elif target == "latin":
            text = scripts.to_latin(text)
        return _Line(line, text, read.ambiguous, read.unseen)

    return convert


def known_words(extra: tuple[Path, ...] = ()) -> scripts.Lexicon:
    """Every Kazakh word of the phrasebook and of the given texts."""
    from livestream_studio.languages import scripts
    from livestream_studio.translation.phrasebook.book import Phrasebook
    from livestream_studio.translation.phrasebook.vocabulary import vocabulary

    book = Phrasebook.load(paths.assets() / "phrasebook")
    lexicon = scripts.Lexicon()
    for word, times in vocabulary(book, "kk").items():
        lexicon.add(word, times)
    for kind in ("brand", "city", "person"):
        for row in book.tables[kind]:
            lexicon.add_name(row.cells["kk"])
    for path in extra:
        lexicon.add(path.read_text(encoding="utf-8-sig", errors="replace"))
    return lexicon


def _chinese(words: tuple[Path, ...]) -> Callable[[str], _Line]:
    from livestream_studio.languages.reading_lines import Pinyin, read_corrections

    corrections: dict[str, str] = {}
    shipped = paths.assets() / "phrasebook" / "pinyin.tsv"
    for path in (*([shipped] if shipped.exists() else []), *words):
        rows, bad = read_corrections(path)
        if bad and path != shipped:
            numbers = ", ".join(map(str, bad))
            click.echo(f"{path}: no word and reading in line {numbers}; left out.", err=True)
        corrections |= rows
    pinyin = Pinyin(corrections)
    return lambda line: _Line(line, pinyin.line(line))


def _readable(language: str, syllables: bool) -> Callable[[str], _Line]:
    from livestream_studio.languages.reading_lines import readable

    return lambda line: _Line(line, readable(line, language, syllables=syllables))
