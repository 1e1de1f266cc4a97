"""Texts that are missing, drafted by a machine on request, and approved by a human."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from livestream_studio.commerce.types import LANGUAGES, TEXT_FIELDS, Product, Text, Texts, TextState


def approved(texts: Texts, language: str) -> str:
    """What a human stands for in a language; "" where there is nothing, or only a machine's draft."""
    text = texts.get(language)
    return text.text if text is not None and _is_approved(text) else ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text that a translator could draft: `field` of a product from `source` into `target`."""

    field: str
    source: str
    target: str
    text: str


def wanted(product: Product) -> Iterator[Wanted]:
    """What is missing and could be drafted, each from the first language whose text a human stands for."""
    for name in TEXT_FIELDS:
        texts: Texts = getattr(product, name)
        stood_for = (code for code in LANGUAGES if code in texts and _is_approved(texts[code]))
        source = next(stood_for, None)
        if source is not None:
            for target in product.missing(name):
                yield Wanted(name, source, target, texts[source].text)


def with_text(product: Product, field: str, language: str, text: Text | None) -> Product:
    """The product with one text put in, or taken out (None). `field` is one of `TEXT_FIELDS`."""
    kept: dict[str, Any] = {code: each for code, each in getattr(product, field).items() if code != language}
    if text is not None:
        kept[language] = text
    changed: dict[str, Any] = {field: kept}
    return replace(product, **changed)


def with_draft(product: Product, field: str, language: str, text: str) -> Product:
    """The product with a machine draft. What a human stands for stays: the product comes back as it is."""
    known: Text | None = getattr(product, field).get(language)
    if known is not None and _is_approved(known):
        return product
    return with_text(product, field, language, Text(text, TextState.DRAFT))


def with_approval(product: Product, field: str, language: str) -> Product:
    """The product with that text approved as it stands; as it is where there is none."""
    known: Text | None = getattr(product, field).get(language)
    return product if known is None else with_text(product, field, language, Text(known.text))


def _is_approved(text: Text) -> bool:
    return bool(text.text) and text.state is TextState.APPROVED
