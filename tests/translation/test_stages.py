"""The model's stage: what passes its guards, and that no corrupted number ever does."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator

import pytest

from livestream_studio.core.types import Origin, Translation
from livestream_studio.languages import profile
from livestream_studio.languages.numbers import write
from livestream_studio.paths import assets
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.phrasebook import LANGUAGES, Phrasebook
from livestream_studio.translation.plain_numbers import plain
from livestream_studio.translation.stages import (
    ApprovedStage,
    Gate,
    MachineStage,
    carried_names,
    same_terms,
)
from livestream_studio.translation.termbase import Termbase, of_phrasebook

BOOK = Phrasebook.load(assets() / "phrasebook")
TERMS = Termbase(of_phrasebook(BOOK))
PAIRS = [(source, target) for source in LANGUAGES for target in LANGUAGES if source != target]


class Model:
    """A `Translator` that answers by a function or a table, with a score."""

    def __init__(
        self,
        source: str,
        target: str,
        answer: Callable[..., str | None] | dict[str, str],
        score: float = 0.95,
    ) -> None:
        self.source, self.target, self._score = source, target, score
        self._answer = answer.get if isinstance(answer, dict) else answer
        self.asked: list[str] = []

    def translate(self, text: str) -> Translation:
        self.asked.append(text)
        said = self._answer(text)
        if said is None:
            return Translation("", Origin.NONE, None, text, ("abstained",))
        return Translation(said, Origin.MACHINE, self._score, text)


def heard(language: str, spoken: str) -> str:
    """A spoken line as the live chain hands it to the translator."""
    facts = profile(language)
    return facts.finish(write(language, spoken if facts.spaced else spoken.replace(" ", "")))


def test_approved_lines_answer_with_the_slots_in_the_targets_grammar() -> None:
    step = ApprovedStage(ApprovedLines(BOOK, "zh"), "ru")("这条连衣裙只要299元")
    assert step.answer is not None
    assert (step.answer.text, step.answer.origin) == ("Это платье всего за 299 юаней.", Origin.APPROVED)
    assert step.notes == ("price.only",)


def test_the_model_sees_plain_digits_and_its_answer_is_written_in_the_targets_way() -> None:
    model = Model("zh", "ru", {"一共20500坚戈": "всего 20500 ₸"})
    step = MachineStage(model)("一共2.05万坚戈")
    assert step.answer is not None
    assert step.answer.text == "Всего 20\u202f500\u00a0₸."
    assert (step.answer.origin, step.answer.score, step.score) == (Origin.MACHINE, 0.95, 0.95)


@pytest.mark.parametrize(
    ("line", "answer", "notes"),
    [
        ("只要299元", None, ("abstained",)),
        ("只要299元", "Всего 199 юаней.", ("number_missing:299 CNY", "number_added:199 CNY")),
        ("只要299元", "Всего 299 тенге.", ("number_missing:299 CNY", "number_added:299 KZT")),
        ("昨天399元今天299元", "Вчера 299 юаней, сегодня 399 юаней.", ("number_order",)),
        ("有货吗？", "Товар есть.", ("question_lost",)),
        ("有货", "Товар есть?", ("question_added",)),
        ("欢迎", "Welcome!", ("wrong_script",)),
        ("欢迎", " ", ("empty",)),
    ],
)
def test_what_the_guards_find_is_noted_and_not_shown(
    line: str, answer: str | None, notes: tuple[str, ...]
) -> None:
    step = MachineStage(Model("zh", "ru", lambda _: answer))(line)
    assert (step.answer, step.notes) == (None, notes)


def test_a_russian_question_may_be_known_by_its_tone_alone() -> None:
    assert MachineStage(Model("ru", "zh", lambda _: "有白色的吗？"))("Есть белый цвет.").answer is not None


@pytest.mark.parametrize(
    ("score", "returned", "note"),
    [
        (0.95, "今天有货", "round_trip:100"),
        (0.5, "今天有货", "low_score"),
        (0.95, "谢谢大家", "round_trip:0"),
        (0.95, None, "round_trip:0"),
        (0.95, "今天有货还有礼物送给大家", "round_trip:27"),
    ],
)
def test_a_model_that_invents_must_know_its_own_line_again(
    score: float, returned: str | None, note: str
) -> None:
    there = Model("zh", "ru", {"今天有货。": "Сегодня товар есть."}, score)
    back = Model("ru", "zh", lambda _: returned)
    step = MachineStage(there, back, gate=Gate(0.7, 60.0))("今天有货。")
    assert (step.answer is not None) == (score > 0.7 and returned == "今天有货")
    assert note in step.notes


def test_without_the_opposite_direction_there_is_no_gate() -> None:
    assert MachineStage(Model("zh", "ru", lambda _: "Товар есть.", 0.01))("有货").answer is not None


def test_names_go_round_the_model_and_come_back_whole() -> None:
    model = Model("zh", "kk", {"谢谢⟦1⟧的问题": "⟦1⟧, сұрағыңызға рахмет."})
    step = MachineStage(model, carry=carried_names(TERMS, "zh", "kk"))("谢谢努尔兰的问题")
    assert model.asked == ["谢谢⟦1⟧的问题"]
    assert step.answer is not None
    assert step.answer.text == "Нұрлан, сұрағыңызға рахмет."


@pytest.mark.parametrize(
    ("answer", "note"),
    [
        ("Рахмет.", "placeholder_lost"),
        ("⟦1⟧ ⟦1⟧, рахмет.", "placeholder_lost"),
        ("⟦1⟧ұғым, рахмет.", "name_lost"),
    ],
)
def test_a_name_that_does_not_come_back_takes_the_line_with_it(answer: str, note: str) -> None:
    model = Model("zh", "kk", lambda _: answer)
    step = MachineStage(model, carry=carried_names(TERMS, "zh", "kk"))("谢谢努尔兰")
    assert (step.answer, step.notes) == (None, (note,))


def test_a_product_that_became_another_is_refused() -> None:
    check = same_terms(TERMS, "zh", "ru")
    wrong = MachineStage(Model("zh", "ru", lambda _: "Эта рубашка красивая."), check=check)(
        "这条连衣裙很漂亮"
    )
    assert wrong.answer is None
    assert wrong.notes == ("term_missing:product:连衣裙", "term_added:product:衬衫")
    right = MachineStage(Model("zh", "ru", lambda _: "Это платье красивое."), check=check)("这条连衣裙很漂亮")
    assert right.answer is not None


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_what_is_right_passes_every_guard(source: str, target: str) -> None:
    rng, check = random.Random(5), same_terms(TERMS, source, target)
    refused: dict[str, tuple[str, ...]] = {}
    for template in BOOK.templates:
        filling = BOOK.fill(template, rng)
        right = plain(BOOK.render(template, filling, target, "written"))
        model = Model(source, target, lambda _, made=right: made)
        step = MachineStage(model, check=check)(
            heard(source, BOOK.render(template, filling, source, "spoken"))
        )
        if step.answer is None:
            refused[template.id] = step.notes
        else:
            assert step.answer.text == BOOK.render(template, filling, target, "written")
    # The rule that sets a heard line's mark takes some statements for questions: когда получите, ...
    assert set(refused.values()) <= {("question_lost",)}
    assert len(refused) < 0.04 * len(BOOK.templates)


# ---------------------------------------------------------------- an engine made to corrupt numbers

UNITS = {
    "zh": ("元", "坚戈", "卢布"),
    "ru": ("юаней", "₸", "₽"),
    "kk": ("юань", "теңге", "рубль"),
}
DIGITS = re.compile(r"\d+")


def corrupted(language: str, line: str, rng: random.Random) -> str:
    """The line with its numbers changed in one of the ways that models do it."""
    found = rng.choice(list(DIGITS.finditer(line)))
    digits = found[0]
    at = rng.randrange(len(digits))
    unit = rng.choice(UNITS[language])
    wrong = rng.choice(
        [
            digits[:at] + str((int(digits[at]) + rng.randrange(1, 10)) % 10) + digits[at + 1 :],
            digits[:at] + digits[at] + digits[at:],  # a digit twice: 655 for 65
            digits[:at] + digits[at + 1 :],  # a digit lost, or the whole number
            digits + "0",
            digits[::-1],
            str(int(digits) + 1),
            f"{digits}万" if language == "zh" else f"{digits} тысяч" if language == "ru" else f"{digits} мың",
            f"{digits} {unit} {rng.randrange(2, 99)}",
            f"{digits}.5" if language == "zh" else f"{digits},5",
        ]
    )
    return line[: found.start()] + wrong + line[found.end() :]


def lines(source: str, target: str, seed: int, count: int) -> Iterator[tuple[str, str]]:
    """Phrasebook lines with digits on both sides: as heard, and rightly translated."""
    rng = random.Random(seed)
    numbered = [
        t for t in BOOK.templates if set(t.slots().values()) & {"price", "count", "cm", "hours", "days"}
    ]
    while count:
        template = rng.choice(numbered)
        filling = BOOK.fill(template, rng)
        said = heard(source, BOOK.render(template, filling, source, "spoken"))
        right = plain(BOOK.render(template, filling, target, "written"))
        if DIGITS.search(right):
            count -= 1
            yield said, right


def figures(text: str) -> list[str]:
    """The figures of a line by other means than the guard's. A lone one may be left out (за штуку),
    and 60折 is an odd spelling of 6折."""
    found = DIGITS.findall(re.sub(r"(?<=[1-9])0(?=折)", "", plain(text)))
    return sorted(figure for figure in found if figure != "1")


@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_no_line_of_an_engine_that_corrupts_numbers_is_shown_with_a_wrong_one(
    source: str, target: str
) -> None:
    rng = random.Random(f"{source}{target}")
    refused = kept = 0
    for said, right in lines(source, target, seed=11, count=500):
        wrong = corrupted(target, right, rng)
        answer = MachineStage(Model(source, target, lambda _, made=wrong: made))(said).answer
        refused += answer is None
        if answer is not None:
            assert figures(answer.text) == figures(right), (said, wrong, answer.text)
        kept += MachineStage(Model(source, target, lambda _, made=right: made))(said).answer is not None
    assert refused > 450
    assert kept >= 490, "the guard refuses good lines too"
