"""Templates of two statements: each may be a line of its own while somebody speaks on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from livestream_studio.translation.phrasebook.template import (
    LANGUAGES,
    Node,
    PhrasebookError,
    Template,
    Text,
)

_COMMAS = {"zh": "，", "ru": ",", "kk": ","}
_STOPS = {"zh": "。", "ru": ".", "kk": "."}


def read_clauses(path: Path, templates: Mapping[str, Template]) -> dict[str, tuple[Template, Template]]:
    """The two clauses of each template that the file names; none where there is no file.

    Raises PhrasebookError for an id that is not known, and where the two halves hold other slots in
    one language than in another: then nothing tells that they say the same.
    """
    if not path.is_file():
        return {}
    found: dict[str, tuple[Template, Template]] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        name = line.strip()
        if not name or name.startswith("#") or (number == 1 and name == "id"):
            continue
        if name not in templates:
            raise PhrasebookError(path, number, f"there is no template {name}")
        halves = _halves(templates[name])
        if halves is None:
            raise PhrasebookError(path, number, f"{name} has not two clauses with slots of their own")
        found[name] = halves
    return found


def _halves(template: Template) -> tuple[Template, Template] | None:
    cut = {language: _cut(template.nodes(language), language) for language in LANGUAGES}
    halves = []
    for number in (0, 1):
        nodes = {language: found[number] for language, found in cut.items() if found is not None}
        if len(nodes) < len(LANGUAGES):
            return None
        halves.append(Template(f"{template.id}/{number + 1}", **nodes, tags=template.tags))
    first, second = ({language: set(half.slots(language)) for language in LANGUAGES} for half in halves)
    alike = all(first[code] == first["zh"] and second[code] == second["zh"] for code in LANGUAGES)
    return (halves[0], halves[1]) if alike and first["zh"] and second["zh"] else None


def _cut(nodes: Iterable[Node], language: str) -> tuple[tuple[Node, ...], tuple[Node, ...]] | None:
    """Both sides of the last comma; the first gets a full stop."""
    all_nodes = tuple(nodes)
    for at in range(len(all_nodes) - 1, -1, -1):
        node = all_nodes[at]
        if isinstance(node, Text) and _COMMAS[language] in node.text:
            before, _, after = node.text.rpartition(_COMMAS[language])
            first = (*all_nodes[:at], Text(before.rstrip() + _STOPS[language]))
            rest = (Text(after.lstrip()),) if after.strip() else ()
            return first, (*rest, *all_nodes[at + 1 :])
    return None
