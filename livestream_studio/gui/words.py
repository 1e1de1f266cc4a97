"""Codes into words, in the interface language: what went wrong, and what a person can do about it.

The core speaks in codes; this is the window's dictionary of them. `{0}` is the problem's detail.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from livestream_studio.core.types import Problem
from livestream_studio.gui.figures import number
from livestream_studio.gui.overlay.style import READABLE
from livestream_studio.gui.tongue import NAMES
from livestream_studio.gui.words_kept import KEPT
from livestream_studio.gui.words_sound import SOUND

CONTEXT = "Problems"

_WORDS: dict[str, object] = {
    **SOUND,
    **KEPT,
    # overlay
    "overlay_no_compositor": QT_TRANSLATE_NOOP(
        "Problems",
        "This desktop shows no transparent windows: the overlay takes the shape of its letters.",
    ),
    "overlay_wayland": QT_TRANSLATE_NOOP(
        "Problems",
        "On Wayland a program cannot place its windows or keep them on top: use an X11 session.",
    ),
    "overlay_screen_gone": QT_TRANSLATE_NOOP(
        "Problems",
        "The screen {0} that held the overlay is gone; the overlay moved to another.",
    ),
    "fonts_missing": QT_TRANSLATE_NOOP(
        "Problems",
        "The program's own fonts are missing ({0}); install the program again.",
    ),
    "theme_unreadable": QT_TRANSLATE_NOOP("Problems", "The theme {0} cannot be read."),
    "theme_not_json": QT_TRANSLATE_NOOP("Problems", "{0} is no theme file."),
    "theme_newer": QT_TRANSLATE_NOOP(
        "Problems",
        "The theme {0} was made by a newer version of the program; update the program.",
    ),
    "theme_field_unknown": QT_TRANSLATE_NOOP("Problems", "The theme has a setting that is not known: {0}."),
    "theme_field_kind": QT_TRANSLATE_NOOP("Problems", "A setting of the theme is of the wrong kind: {0}."),
    "theme_field_range": QT_TRANSLATE_NOOP("Problems", "A setting of the theme is out of its range: {0}."),
    "theme_unwritable": QT_TRANSLATE_NOOP("Problems", "The theme {0} cannot be written."),
    "areas_unwritable": QT_TRANSLATE_NOOP("Problems", "The safe areas {0} cannot be written."),
    "theme_deleted": QT_TRANSLATE_NOOP("Problems", "The theme {0} is deleted."),
    "overlay_removed": QT_TRANSLATE_NOOP("Problems", "The overlay {0} is removed."),
    "area_removed": QT_TRANSLATE_NOOP("Problems", "The safe area {0} is removed."),
    "theme_low_contrast": QT_TRANSLATE_NOOP(
        "Problems",
        "The letters hardly stand out from what is behind them ({0}); {1} is needed.",
    ),
    # other
    "settings_unwritable": QT_TRANSLATE_NOOP("Problems", "The settings {0} cannot be written."),
    "language_unknown": QT_TRANSLATE_NOOP("Problems", "{0} is no language of the studio."),
    "format_unknown": QT_TRANSLATE_NOOP("Problems", "{0} is no export format."),
    # the show
    "microphone_unheard": QT_TRANSLATE_NOOP("Problems", "Nothing heard yet: say something."),
    "disk_low": QT_TRANSLATE_NOOP("Problems", "Only {0} MB are free where sessions are kept: make room."),
    "overlay_not_shown": QT_TRANSLATE_NOOP(
        "Problems", "No overlay is open: open one in the settings, or nobody sees subtitles."
    ),
    "overlay_blanked": QT_TRANSLATE_NOOP(
        "Problems", "All is blanked: press the key again, or nobody sees subtitles."
    ),
    "session_crashed": QT_TRANSLATE_NOOP(
        "Problems", "The show of {0} was broken off. Every line that was shown is kept."
    ),
    "nothing_to_approve": QT_TRANSLATE_NOOP(
        "Problems", "This line has no translation to approve: write one first."
    ),
    # keys
    "hotkey_taken": QT_TRANSLATE_NOOP(
        "Problems", "Another program has the key {0} already: it counts only while the studio is in front."
    ),
    "hotkey_bare": QT_TRANSLATE_NOOP("Problems", "{0} alone is needed for typing: add Ctrl or Alt to it."),
    "action_port_taken": QT_TRANSLATE_NOOP(
        "Problems", "The local address cannot be opened: another program uses port {0}."
    ),
    # the window
    "studio_silent": QT_TRANSLATE_NOOP(
        "Problems", "The studio is open already on this data folder, and does not answer."
    ),
    "settings_reset": QT_TRANSLATE_NOOP("Problems", "All settings are as they come with the program."),
    "unexpected": QT_TRANSLATE_NOOP("Problems", "That did not work ({0})."),
    "crashed": QT_TRANSLATE_NOOP(
        "Problems", "Something in the program went wrong. The show goes on; the report lies in {0}."
    ),
}


def words(problem: Problem) -> str:
    """The problem as a sentence. An unknown code is shown as it is rather than hidden."""
    found = _WORDS.get(problem.code)
    if found is None:
        return f"{problem.code} {problem.detail}".strip()
    return QCoreApplication.translate(CONTEXT, str(found)).format(*_details(problem))


def _details(problem: Problem) -> tuple[str, ...]:
    """What fills the gaps; ratios as people of the interface's language write them."""
    if problem.code == "theme_low_contrast":
        ratios = (float(problem.detail), READABLE)
        return tuple(number(ratio, 1) for ratio in ratios)
    if problem.code.startswith("card_"):  # which product, what it lacks, by which rule
        sku, what, rule = problem.detail.rsplit(" ", 2)
        return sku, NAMES.get(what, what), rule
    return (problem.detail,)
