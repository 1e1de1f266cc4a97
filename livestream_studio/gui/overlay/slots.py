"""Languages chosen for an overlay, as the cue layout wants them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from livestream_studio.core.display import Place, Slot
from livestream_studio.gui.overlay.rows import measure
from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.overlay.words import chinese_words
from livestream_studio.languages.screen import ARABIC, LATIN, screen_rules


def slots(
    places: Sequence[Place],
    style: Style,
    width: float,
    *,
    tall: bool = False,
    names: Iterable[str] = (),
    words: Iterable[str] = (),
) -> tuple[Slot, ...]:
    """For a picture of `width` logical pixels. `names` and `words` as in `screen_rules`, the
    words of the phrasebook being known.

    Raises `StudioError("language_unknown")`.
    """
    names, words = tuple(names), (*words, *chinese_words())
    made = []
    for place in places:
        write = _writer(place.script)
        plain = screen_rules(place.language, place.script, tall=tall, rows=place.rows)
        place = replace(place, line_units=plain.line_units)
        rules = screen_rules(
            place.language,
            place.script,
            tall=tall,
            rows=place.rows,
            names=[write(name) for name in names] if write else names,
            words=words if not plain.spaced else (),
            measure=measure(place, style, width),
        )
        made.append(Slot(place, rules, write) if write else Slot(place, rules))
    return tuple(made)


def _writer(script: str) -> Callable[[str], str] | None:
    """None where text is shown as it is kept. Imported late: a window without them opens sooner."""
    if not script:
        return None
    from livestream_studio.languages.scripts import to_arabic, to_latin

    return {ARABIC: to_arabic, LATIN: to_latin}[script]
