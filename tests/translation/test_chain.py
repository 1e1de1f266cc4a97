"""The chain: the first stage that can answer does, and an empty line says who would not and why."""

from __future__ import annotations

import pytest

from livestream_studio.core.types import Origin, Translation
from livestream_studio.translation.chain import LONGEST, Chain, Step


class Says:
    """A stage with one answer (None: it passes), that remembers what it was asked."""

    def __init__(self, name: str, answer: str | None, *notes: str, origin: Origin = Origin.MACHINE) -> None:
        self._name, self._notes, self.asked = name, notes, list[str]()
        self._answer = None if answer is None else Translation(answer, origin, 0.9, "", notes)

    def __call__(self, text: str) -> Step:
        self.asked.append(text)
        return Step(self._name, self._answer, 0.9, self._notes)


def test_the_first_stage_that_answers_is_the_last_that_is_asked() -> None:
    first = Says("approved", None, "no_approved_line")
    second, third = Says("memory", "Привет.", origin=Origin.MEMORY), Says("machine", "Здравствуйте.")
    decision = Chain("zh", "ru", [first, second, third]).decide("你好")
    assert (decision.translation.text, decision.translation.origin) == ("Привет.", Origin.MEMORY)
    assert [step.stage for step in decision.steps] == ["approved", "memory"]
    assert third.asked == []


def test_the_notes_of_an_answer_are_its_own_stages() -> None:
    chain = Chain("zh", "ru", [Says("approved", None, "no_approved_line"), Says("machine", "Да.", "route:x")])
    assert chain.translate("是").notes == ("route:x",)


def test_nobody_answers_so_nothing_is_shown_and_every_stage_says_why() -> None:
    chain = Chain(
        "zh", "ru", [Says("approved", None, "no_approved_line"), Says("machine", None, "abstained")]
    )
    decision = chain.decide("说什么呢")
    assert decision.translation == Translation(
        "", Origin.NONE, None, "说什么呢", ("no_approved_line", "abstained")
    )
    assert [step.answer for step in decision.steps] == [None, None]


@pytest.mark.parametrize("text", ["", "   ", "\n\t\x00\u200b\u202e"])
def test_an_empty_line_asks_nobody(text: str) -> None:
    stage = Says("machine", "Что угодно.")
    assert Chain("zh", "ru", [stage]).translate(text) == Translation("", Origin.NONE)
    assert stage.asked == []


def test_what_is_too_long_to_be_a_line_asks_nobody() -> None:
    stage = Says("machine", "Что угодно.")
    chain = Chain("zh", "ru", [stage])
    answer = chain.translate("买" * (LONGEST + 1))
    assert (answer.text, answer.origin, answer.notes) == ("", Origin.NONE, ("too_long",))
    assert stage.asked == []
    assert chain.translate("买" * LONGEST).text == "Что угодно."


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("  две   строки\nв одной\r\n", "две строки в одной"),
        ("це\u202eна\u200b 5\x00", "цена 5"),
        ("٣٠٠ юаней, ２９９ юаней", "300 юаней, 299 юаней"),
        ("⟦1⟧ юань", "1 юань"),
        ("20\u00a0500\u00a0₸", "20\u00a0500\u00a0₸"),
        ("и\u0306", "й"),
    ],
)
def test_stages_see_one_readable_line(text: str, asked: str) -> None:
    stage = Says("machine", "好")
    Chain("ru", "zh", [stage]).translate(text)
    assert stage.asked == [asked]
