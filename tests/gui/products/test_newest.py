"""The newest question is answered, older ones are forgotten."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from livestream_studio.core.types import StudioError
from livestream_studio.gui.products.finder import Newest


def test_what_was_asked_meanwhile_is_asked_once_and_last(qtbot: QtBot) -> None:
    go, asked, found = threading.Event(), list[str](), list[tuple[str, str]]()

    def answer(question: str) -> str:
        asked.append(question)
        go.wait(5)
        return question.upper()

    newest = Newest(answer, "test")
    newest.found.connect(lambda question, said: found.append((question, said)))
    for question in ("a", "ab", "abc"):
        newest.ask(question)
    with qtbot.waitSignal(newest.found):
        go.set()
    assert asked == ["a", "abc"]
    assert found == [("abc", "ABC")]
    assert not newest.busy
    newest.close()


def test_a_question_that_fails_is_told_and_the_next_is_answered(qtbot: QtBot) -> None:
    def answer(question: str) -> str:
        if question == "bad":
            raise StudioError("exchange_unreadable")
        return question

    newest = Newest(answer, "test")
    with qtbot.waitSignal(newest.failed):
        newest.ask("bad")
    with qtbot.waitSignal(newest.found) as found:
        newest.ask("good")
    assert found.args == ["good", "good"]
    newest.close()
