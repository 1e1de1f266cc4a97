"""Qt Linguist's .ts files, read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree


@dataclass(frozen=True, slots=True)
class Message:
    """One text. `state` is empty, or why it does not count: unfinished, vanished, obsolete."""

    context: str
    source: str
    comment: str
    plural: bool
    state: str
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.plural


def read(path: Path) -> list[Message]:
    """In the file's order. Raises `ParseError` for what is no XML."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            translation = message.find("translation")
            forms = (
                [] if translation is None else translation.findall("numerusform") if plural else [translation]
            )
            found.append(
                Message(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    plural,
                    "missing" if translation is None else translation.get("type", ""),
                    tuple("".join(form.itertext()) for form in forms),
                )
            )
    return found
