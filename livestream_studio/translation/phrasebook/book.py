"""The phrasebook: aligned sentence templates in Chinese, Russian and Kazakh, filled and rendered."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from livestream_studio.translation.phrasebook import style as styles
from livestream_studio.translation.phrasebook.clauses import read_clauses
from livestream_studio.translation.phrasebook.forms import choice_of, form_of
from livestream_studio.translation.phrasebook.template import (
    LANGUAGES,
    Choice,
    Node,
    PhrasebookError,
    Slot,
    Template,
    Text,
    read_templates,
)
from livestream_studio.translation.phrasebook.values import (
    KINDS,
    TABLES,
    Entry,
    Filling,
    Value,
    draw_numbers,
    read_table,
)

Style = Literal["written", "spoken"]


class Phrasebook:
    """Templates with the tables that fill their slots. Immutable after loading."""

    def __init__(
        self,
        templates: tuple[Template, ...],
        tables: Mapping[str, tuple[Entry, ...]],
        clauses: Mapping[str, tuple[Template, Template]] | None = None,
    ) -> None:
        self.templates = templates
        self.tables = tables
        self.clauses: Mapping[str, tuple[Template, Template]] = clauses or {}
        """By a template's id its two statements, where each may be a line of its own."""

    @classmethod
    def load(cls, folder: Path) -> Phrasebook:
        """Read `slots/*.tsv`, `templates/*.tsv` and `clauses.tsv` of `folder`.

        Raises PhrasebookError, which says file, line and what, for whatever could not be rendered
        later: a broken slot, a form that a slot has not got, an id used twice.
        """
        tables = {kind: read_table(folder / "slots" / f"{kind}.tsv", kind) for kind in TABLES}
        book = cls((), tables)
        found: dict[str, Template] = {}
        for path in sorted((folder / "templates").glob("*.tsv")):
            for line, template in read_templates(path, KINDS):
                if template.id in found:
                    raise PhrasebookError(path, line, f"the id {template.id} is used twice")
                book._prove(template, path, line)
                found[template.id] = template
        return cls(tuple(found.values()), tables, read_clauses(folder / "clauses.tsv", found))

    def fill(self, template: Template, rng: random.Random) -> Filling:
        """Draw a filling for every slot of `template`; the same `rng` state gives the same filling.

        Fillings of one kind differ, and numbers of one kind rise with the slot's digit: `price2` is
        more than `price`. Where a product stands with a colour, size, material or brand, they fit.
        """
        keys: defaultdict[str, list[str]] = defaultdict(list)
        for key, kind in sorted(template.slots().items()):
            keys[kind].append(key)
        values: dict[str, Value] = {}
        for kind, its_keys in keys.items():
            if kind in TABLES:
                rows = self.candidates(template, kind)
                if kind in ("brand", "material") and "product" in keys:
                    continue
                values.update(zip(its_keys, rng.sample(rows, len(its_keys)), strict=True))
            else:
                values.update(zip(its_keys, draw_numbers(kind, len(its_keys), rng), strict=True))
        for kind in ("brand", "material"):
            if kind in keys and "product" in keys:
                product = values["product"]
                fitting = [row for row in self.tables[kind] if _fits(row, product)]
                values.update(zip(keys[kind], rng.sample(fitting, len(keys[kind])), strict=True))
        return Filling(values)

    def candidates(self, template: Template, kind: str) -> list[Entry]:
        """The rows of a table that may fill slots of `kind` in `template`."""
        rows = list(self.tables[kind])
        if kind != "product":
            return rows
        kinds = frozenset(template.slots().values())
        needed = set(template.tags) | (kinds & {"color", "size"}) | ({"shoe"} if "shoe" in kinds else set())
        rows = [row for row in rows if needed <= row.tags]
        for other in kinds & {"brand", "material"}:
            rows = [row for row in rows if any(_fits(each, row) for each in self.tables[other])]
        return rows

    def render(self, template: Template, filling: Filling, language: str, style: Style) -> str:
        """One line: "written" as it is shown, "spoken" as a recogniser gives it (zh: words spaced)."""
        text = render_nodes(template.nodes(language), filling, language, style)
        return styles.written(text, language) if style == "written" else styles.spoken(text)

    def _prove(self, template: Template, path: Path, line: int) -> None:
        """Render once in every language and style, so that what is broken is found while loading."""
        try:
            filling = self.fill(template, random.Random(0))
            for language in LANGUAGES:
                self.render(template, filling, language, "written")
                self.render(template, filling, language, "spoken")
        except (ValueError, KeyError) as error:
            raise PhrasebookError(path, line, f"{template.id}: {error}") from error


def render_nodes(nodes: tuple[Node, ...], filling: Filling, language: str, style: Style) -> str:
    """The raw text of some nodes, before the style's spaces and capitals."""
    parts = []
    for node in nodes:
        match node:
            case Text(text):
                parts.append(text)
            case Slot():
                parts.append(form_of(node, filling, language, written=style == "written"))
            case Choice():
                parts.append(choice_of(node, filling))
    return "".join(parts)


def _fits(row: Entry, product: Value) -> bool:
    """Whether a material or brand goes with a product: they share a tag."""
    tags = frozenset({row.cells["tag"]}) if "tag" in row.cells else row.tags
    return isinstance(product, Entry) and bool(tags & product.tags)
