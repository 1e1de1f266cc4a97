"""Names through foreign models: the spelling that survives is found, or the line is cut around them."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from livestream_studio.core.types import Origin, Translation
from livestream_studio.paths import assets
from livestream_studio.translation.phrasebook import Phrasebook
from livestream_studio.translation.placeholders import (
    SPELLINGS,
    Around,
    Probe,
    Spelled,
    marks,
    probe,
    probe_lines,
)
from livestream_studio.translation.stages import MachineStage, carried_names
from livestream_studio.translation.termbase import Term, Termbase

LINES = ["⟦1⟧你好", "谢谢⟦1⟧", "⟦1⟧和⟦2⟧", "这是⟦1⟧的"]
TERMS = Termbase([Term("nike", {"zh": "耐克", "ru": "Nike", "kk": "Nike"}, "brand")])


class Engine:
    """Gives a line back with what `eats` does to it; counts what it was asked."""

    def __init__(self, eats: Callable[[str], str], source: str = "zh", target: str = "kk") -> None:
        self.source, self.target, self.asked = source, target, list[str]()
        self._eats = eats

    def translate(self, text: str) -> Translation:
        self.asked.append(text)
        made = self._eats(text)
        return Translation(made, Origin.MACHINE if made else Origin.NONE, 0.9 if made else None, text)


def only(*kept: str) -> Callable[[str], str]:
    """An engine to which every other sign is unknown."""
    return lambda text: re.sub(
        r"XQ\d|[\[\]#⟦⟧]", lambda m: m[0] if re.search("|".join(kept), m[0]) else "", text
    )


@pytest.mark.parametrize(
    ("kept", "spelling"), [(r"XQ\d", "XQ{}"), (r"[\[\]]", "[{}]"), ("#", "#{}#"), ("[⟦⟧]", "⟦{}⟧")]
)
def test_the_spelling_that_survives_is_kept(kept: str, spelling: str) -> None:
    assert probe(Engine(only(kept)), SPELLINGS, LINES) == Probe(spelling, 1.0)


def test_how_often_it_survives_is_recorded_and_hopeless_spellings_are_not_tried_on() -> None:
    loses_two = Engine(lambda text: text if "2" not in text else text.replace("2", "1"))
    found = probe(loses_two, SPELLINGS, LINES)
    assert found == Probe("XQ{}", 0.75)
    assert not found.usable
    assert len(loses_two.asked) == 4 + 3 * 3, "given up at the first loss: a tie would not be better"


def test_nothing_survives() -> None:
    assert probe(Engine(lambda _: "жоқ"), SPELLINGS, LINES).survived == 0
    with pytest.raises(ValueError, match="nothing"):
        probe(Engine(str), (), LINES)


def test_marks_twice_or_another_number_did_not_survive() -> None:
    assert probe(Engine(lambda text: f"{text} {text}"), ["XQ{}"], LINES).survived == 0
    assert probe(Engine(lambda text: text.replace("XQ1", "XQ12")), ["XQ{}"], ["⟦1⟧你好"]).survived == 0


@pytest.mark.parametrize(
    ("text", "asked", "said", "made"),
    [
        ("谢谢⟦1⟧的", "谢谢XQ1的", "xq1ге рахмет", "⟦1⟧ге рахмет"),
        ("⟦1⟧2个", "XQ1 2个", "XQ 1 2 дана", "⟦1⟧ 2 дана"),
        ("OPPO⟦1⟧", "OPPO XQ1", "OPPO XQ1.", "OPPO ⟦1⟧."),
        ("没有名字", "没有名字", "XQ1", "XQ1"),
    ],
)
def test_an_engine_sees_its_own_spelling(text: str, asked: str, said: str, made: str) -> None:
    engine = Engine(lambda _: said)
    answer = Spelled(engine, Probe("XQ{}", 0.95)).translate(text)
    assert (engine.asked, answer.text) == ([asked], made)
    assert answer.notes == (("placeholder:XQ1:95",) if marks(text) else ())


@pytest.mark.parametrize(
    ("target", "text", "made", "asked"),
    [
        ("kk", "谢谢⟦1⟧，你好！", "[谢谢] ⟦1⟧ [你好！]", ["谢谢", "你好！"]),
        ("kk", "⟦1⟧！", "⟦1⟧!", []),
        ("zh", "谢谢⟦1⟧你好", "[谢谢]⟦1⟧[你好]", ["谢谢", "你好"]),
        ("kk", "没有", "[没有]", ["没有"]),
    ],
)
def test_a_line_is_cut_around_its_names(target: str, text: str, made: str, asked: list[str]) -> None:
    engine = Engine(lambda piece: f"[{piece}]", target=target)
    answer = Around(engine).translate(text)
    assert (answer.text, engine.asked, answer.origin) == (made, asked, Origin.MACHINE)
    assert answer.notes == (("cut_at_names",) if marks(text) else ())


def test_an_ending_of_the_source_is_not_translated_as_a_word() -> None:
    engine = Engine(lambda piece: f"[{piece}]", "kk", "ru")
    assert Around(engine).translate("⟦1⟧-ның бағасы").text == "⟦1⟧ [бағасы]"


def test_a_piece_that_nobody_can_translate_takes_the_line_with_it() -> None:
    answer = Around(Engine(lambda piece: "" if piece == "你好" else "x")).translate("谢谢⟦1⟧你好")
    assert (answer.text, answer.origin, answer.notes) == ("", Origin.NONE, ("cut_at_names",))


@pytest.mark.parametrize("kept", [r"XQ\d", "#", "нет"])
def test_the_whole_stage_shows_the_name_whatever_the_engine_eats(kept: str) -> None:
    table = {"谢谢": "Рақмет", "的问题": "сұрағыңызға"}

    def answer(text: str) -> str:
        for chinese, kazakh in table.items():
            text = text.replace(chinese, f" {kazakh} ")
        return only(kept)(" ".join(text.split()))

    engine = Engine(answer)
    found = probe(engine, SPELLINGS, LINES)
    machine = Spelled(engine, found) if found.usable else Around(engine)
    step = MachineStage(machine, carry=carried_names(TERMS, "zh", "kk"))("谢谢耐克的问题")
    assert step.answer is not None
    assert step.answer.text == "Рақмет Nike сұрағыңызға."


@pytest.mark.parametrize("source", ["zh", "ru", "kk"])
def test_the_phrasebook_gives_lines_to_probe_with(source: str) -> None:
    book = Phrasebook.load(assets() / "phrasebook")
    lines = probe_lines(book, source)
    assert len(lines) == 20
    assert all(marks(line) for line in lines)
    assert lines == probe_lines(book, source)
