"""Why a line was not translated, in words: the one reason that helps most."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "Reasons"
# The first that fits: the stages say much, and a host has a glance.
_REASONS: tuple[tuple[tuple[str, ...], object], ...] = (
    (("too_long",), QT_TRANSLATE_NOOP("Reasons", "too long for a line")),
    (("translator_failed",), QT_TRANSLATE_NOOP("Reasons", "the translator failed")),
    (("unsure_number",), QT_TRANSLATE_NOOP("Reasons", "a number was not heard clearly")),
    (("number", "value", "unit"), QT_TRANSLATE_NOOP("Reasons", "the numbers would differ")),
    (("term_", "name_lost"), QT_TRANSLATE_NOOP("Reasons", "a name would be lost")),
    (("question_lost",), QT_TRANSLATE_NOOP("Reasons", "the question would be lost")),
    (("question_added",), QT_TRANSLATE_NOOP("Reasons", "it would become a question")),
    (("blocked:",), QT_TRANSLATE_NOOP("Reasons", "like an approved line, but not the same")),
    (("low_score", "round_trip", "abstained"), QT_TRANSLATE_NOOP("Reasons", "the model is not sure")),
)
_NONE = QT_TRANSLATE_NOOP("Reasons", "no approved line")


def reason(notes: Iterable[str]) -> str:
    """In the interface language, for a line without text."""
    given = tuple(notes)
    for codes, words in _REASONS:
        if any(note.startswith(codes) for note in given):
            return QCoreApplication.translate(CONTEXT, str(words))
    return QCoreApplication.translate(CONTEXT, str(_NONE))
