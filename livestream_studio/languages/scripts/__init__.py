"""Kazakh in Cyrillic (as it is stored), in the Arabic script of Xinjiang, and in the 2021 Latin."""

from livestream_studio.languages.scripts.latin import to_latin
from livestream_studio.languages.scripts.letters import HIGH_HAMZA, PLAIN_HAMZA
from livestream_studio.languages.scripts.lexicon import Lexicon
from livestream_studio.languages.scripts.lines import strip_isolates, to_arabic
from livestream_studio.languages.scripts.normal import normalise
from livestream_studio.languages.scripts.reading import Reading
from livestream_studio.languages.scripts.way_back import from_arabic
from livestream_studio.languages.scripts.way_back_latin import from_latin

__all__ = [
    "HIGH_HAMZA",
    "PLAIN_HAMZA",
    "Lexicon",
    "Reading",
    "from_arabic",
    "from_latin",
    "normalise",
    "strip_isolates",
    "to_arabic",
    "to_latin",
]
