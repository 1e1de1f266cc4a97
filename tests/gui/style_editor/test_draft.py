from __future__ import annotations

from pytestqt.qtbot import QtBot

from livestream_studio.gui.overlay.style import Style
from livestream_studio.gui.style_editor.draft import LIMIT, Draft


def test_a_control_that_is_dragged_is_one_step(qtbot: QtBot) -> None:
    draft = Draft(Style())
    for size in (50.0, 55.0, 60.0):
        draft.change(size=size)
    draft.rest()
    draft.change(size=70.0)
    draft.change(bold=False)
    draft.undo()
    assert (draft.style.size, draft.style.bold) == (70.0, True)
    draft.undo()
    assert draft.style.size == 60.0
    draft.undo()
    assert draft.style == Style()
    assert not draft.can_undo


def test_what_was_taken_back_comes_again_until_something_else_is_done(qtbot: QtBot) -> None:
    draft = Draft(Style())
    draft.change(size=50.0)
    draft.undo()
    with qtbot.waitSignal(draft.changed) as told:
        draft.redo()
    assert told.args[0].size == 50.0
    draft.undo()
    draft.change(size=60.0)
    assert not draft.can_redo
    draft.redo()
    assert draft.style.size == 60.0


def test_the_same_again_is_no_step(qtbot: QtBot) -> None:
    draft = Draft(Style())
    draft.change(size=Style().size)
    draft.put(Style())
    assert not draft.can_undo


def test_the_first_steps_are_forgotten_in_the_end(qtbot: QtBot) -> None:
    draft = Draft(Style())
    for number in range(LIMIT + 5):
        draft.change(size=10.0 + number)
        draft.rest()
    for _ in range(LIMIT + 5):
        draft.undo()
    assert draft.style.size > 10.0
