"""The selling language of a show as data: templates with slots, filled and rendered in three languages."""

from __future__ import annotations

from livestream_studio.translation.phrasebook.book import Phrasebook, Style
from livestream_studio.translation.phrasebook.template import (
    LANGUAGES,
    Choice,
    Node,
    PhrasebookError,
    Slot,
    Template,
    Text,
)
from livestream_studio.translation.phrasebook.values import Amount, Entry, Filling, Value
from livestream_studio.translation.phrasebook.vocabulary import vocabulary

__all__ = [
    "LANGUAGES",
    "Amount",
    "Choice",
    "Entry",
    "Filling",
    "Node",
    "Phrasebook",
    "PhrasebookError",
    "Slot",
    "Style",
    "Template",
    "Text",
    "Value",
    "vocabulary",
]
