"""Final cues as one output shows them: in which script, and what stands where nothing was translated.

The journal and JSON Lines keep the cues as they were; this is for what an audience reads.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from livestream_studio.core.types import Cue, Origin

NOTHING, SOURCE, SIGN = "nothing", "source", "sign"
UNTRANSLATED = (NOTHING, SOURCE, SIGN)
CYRILLIC, ARABIC, LATIN = "cyrl", "arab", "latin"
KAZAKH_SCRIPTS = (CYRILLIC, ARABIC, LATIN)
MARK = "…"
"""The neutral sign: something was said here. It promises no words, in any language or script."""


def as_shown(cues: Iterable[Cue], *, untranslated: str = NOTHING, kazakh_script: str = CYRILLIC) -> list[Cue]:
    """The cues with their text as it is shown, in the order given.

    `untranslated` is what a line without a translation gives: nothing, the line as it was said
    (`source`), or the neutral `sign`. `kazakh_script` is for the Kazakh track; a Kazakh line that
    stands on another track because nobody translated it is in it too.
    """
    from livestream_studio.languages.scripts import (  # the command line needs the names only
        to_arabic,
        to_latin,
    )

    cues = list(cues)
    said = {(cue.utterance, cue.part): cue for cue in cues if cue.origin is Origin.SPEECH}
    convert = {ARABIC: to_arabic, LATIN: to_latin}.get(kazakh_script, str)
    made = []
    for cue in cues:
        text, written = cue.text, cue.language
        if cue.origin is Origin.NONE and untranslated == SIGN:
            text = MARK
        elif cue.origin is Origin.NONE and untranslated == SOURCE:
            source = said.get((cue.utterance, cue.part))
            text, written = (source.text, source.language) if source else (cue.spoken, "")
        made.append(replace(cue, text=convert(text) if written == "kk" else text))
    return made
