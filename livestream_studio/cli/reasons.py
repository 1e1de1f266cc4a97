"""Why a line was not translated, in words: the notes of the chain's stages, for a person."""

from __future__ import annotations

from collections.abc import Iterable

# What stands before the first colon of a note; {0} is what stands behind it.
REASONS = {
    # approved lines and memory
    "no_own_line": "",
    "no_approved_line": "",
    "no_memory_line": "",
    "blocked": "the most similar approved line differs in {0}",
    "number_missing": "the amount {0} would be lost",
    "number_added": "an amount that nobody said would be added ({0})",
    # the model
    "abstained": "the model does not know such lines",
    "low_score": "the model is not sure enough",
    "round_trip": "translated back it says something else ({0} of 100 alike)",
    "looped": "the model repeats itself",
    "echoed": "the model gives the line back as it was",
    "empty": "the model says nothing",
    "wrong_script": "the model writes in another script",
    "unreadable": "the model's line holds signs that cannot be shown or checked",
    "unknown_input": "most of the line is unknown to the model",
    "no_letters": "there are no words in it",
    "too_long": "the line is too long",
    "too_long_output": "the model says far more than was said",
    "placeholder_lost": "a name would be lost or doubled",
    "name_lost": "a name would be lost or doubled",
    "number_order": "amounts would change places",
    "question_lost": "the question would become a statement",
    "question_added": "the statement would become a question",
    "term_missing": "a product or a city would be lost ({0})",
    "term_added": "a product or a city that nobody named would be added ({0})",
    "term_forbidden": "the forbidden word {0} would be used",
    "package_corrupt": "the translation package is damaged",
    "translator_failed": "the translator failed",
    "unsure_number": "the number word {0} was not heard clearly",
    "unsure_slot": "",
    # how it was tried: no reason in itself
    "cut_at_names": "",
    "placeholder": "",
    "route": "",
}
_DIFFERENCES = {
    "negation": "a negation",
    "opposite": "a word of opposite sense",
    "number": "a number",
    "question": "being a question",
    "color": "a colour",
    "size": "a size",
    "material": "a material",
    "city": "a city",
    "product": "a product",
    "brand": "a brand",
    "person": "a person's name",
    "name": "a name",
    "sound": "how it sounds",
    "ambiguous": "nothing that tells it from another one",
}


def reasons(notes: Iterable[str]) -> str:
    """The notes of a line without translation as one phrase; every note that has no words as it is."""
    said = ["no approved line is the same"]
    differs = []
    for note in notes:
        code, _, detail = note.partition(":")
        if code == "blocked":
            differs.append(_DIFFERENCES.get(detail, detail))
        elif words := REASONS.get(code, note):
            said.append(words.format(detail))
    if differs:
        said.insert(1, REASONS["blocked"].format(", ".join(dict.fromkeys(differs))))
    return "; ".join(dict.fromkeys(said))
