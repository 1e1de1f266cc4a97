"""Machine drafts of a product's missing texts, made beside the window by the studio's own translators."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from livestream_studio import studio
from livestream_studio.commerce.texts import Wanted
from livestream_studio.core.ports import Translator
from livestream_studio.core.types import StudioError


def draft(
    sku: str, wanted: Sequence[Wanted], report: Callable[[float], None]
) -> tuple[str, list[tuple[Wanted, str]]]:
    """The texts that could be translated. Raises `StudioError` where no direction could be gone at all."""
    translators: dict[tuple[str, str], Translator | None] = {}
    made: list[tuple[Wanted, str]] = []
    last: StudioError | None = None
    for number, each in enumerate(wanted):
        report(number / len(wanted))
        way = each.source, each.target
        if way not in translators:
            try:
                translators[way] = studio.translator(*way)
            except StudioError as error:
                translators[way], last = None, error
        found = translators[way]
        if found is not None and (text := _translated(found, each.text)):
            made.append((each, text))
    if not made and last is not None:
        raise last
    return sku, made


def _translated(translator: Translator, text: str) -> str:
    """Line by line; empty where one line could not be answered for."""
    lines = [line for line in text.splitlines() if line.strip()]
    done = [translator.translate(line).text for line in lines]
    return "\n".join(done) if all(done) else ""
