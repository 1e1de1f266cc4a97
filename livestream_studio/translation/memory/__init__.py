"""The translation memory: approved lines found again, also where the recogniser misheard a word."""

from __future__ import annotations

from livestream_studio.translation.memory.entry import Entry, MemoryAnswer, Suggestion
from livestream_studio.translation.memory.knowledge import Knowledge, Name
from livestream_studio.translation.memory.matcher import Memory

__all__ = ["Entry", "Knowledge", "Memory", "MemoryAnswer", "Name", "Suggestion"]
