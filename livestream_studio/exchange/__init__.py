"""Translation memories and termbases to and from the files that translators' tools read and write.

Good rows come in; each bad one is reported with its line. Nothing in a file is ever executed, fetched
or expanded.
"""

from __future__ import annotations

from livestream_studio.exchange.memories import MEMORY_FORMATS, read_pairs, write_pairs
from livestream_studio.exchange.report import Fault, Imported
from livestream_studio.exchange.termfiles import TERM_FORMATS, read_terms, write_terms

__all__ = [
    "MEMORY_FORMATS",
    "TERM_FORMATS",
    "Fault",
    "Imported",
    "read_pairs",
    "read_terms",
    "write_pairs",
    "write_terms",
]
