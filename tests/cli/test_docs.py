"""Every command and option has help and stands in the guide, which names none that is gone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from livestream_studio.cli import commands
from livestream_studio.core.types import MARKS

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "guide" / "command-line.md").read_text("utf-8")


def every_command() -> Iterator[tuple[str, click.Command]]:
    context = click.Context(commands)
    for name in commands.list_commands(context):
        found = commands.get_command(context, name)
        assert found is not None
        yield name, found
        if isinstance(found, click.Group):
            yield from ((f"{name} {sub}", command) for sub, command in found.commands.items())


COMMANDS = dict(every_command())


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_help_and_stands_in_the_guide(name: str) -> None:
    assert COMMANDS[name].help
    top, *sub = name.split()
    section = re.search(rf"^## {top}$(.*?)(?=^## |\Z)", GUIDE, re.MULTILINE | re.DOTALL)
    assert section, f"no section on {top}"
    for word in sub:
        assert word in section[1]
    for option in COMMANDS[name].params:
        if isinstance(option, click.Option):
            assert option.help, option.name
            assert any(opt in section[1] for opt in option.opts), f"{name} {option.opts}"


def test_the_guide_names_no_command_that_is_gone() -> None:
    sections = re.findall(r"^## (\S+)$", GUIDE, re.MULTILINE)
    assert sections == [s for s in sections if s in COMMANDS]


@pytest.mark.parametrize("page", sorted(ROOT.glob("*.md")) + sorted((ROOT / "docs").rglob("*.md")))
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", ["README.md", "docs/guide/hosts.md", "docs/demo.svg"])
def test_the_marks_are_those_of_the_program(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    assert [sign for sign in MARKS.values() if sign not in text] == []
    assert not set("✓✗⚙✔✘") & set(text), "each has one sign"
