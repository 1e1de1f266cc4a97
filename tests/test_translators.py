"""The chain as it is wired: the host's word counts at once, opposites and numbers never slip."""

from __future__ import annotations

import pytest

from livestream_studio.core.types import Origin
from livestream_studio.translators import Translators


@pytest.fixture(scope="module")
def chinese() -> Translators:
    return Translators("zh")


def test_the_stages_answer_in_order(chinese: Translators) -> None:
    chain = chinese.to("ru")
    steps = [step.stage for step in chain.decide("今天的天气真不错我们去爬山").steps]
    assert steps == ["own_lines", "approved", "memory", "machine"]
    assert chain.translate("这条连衣裙只要299元").origin is Origin.APPROVED


def test_what_was_misheard_is_mended_and_marked(chinese: Translators) -> None:
    answer = chinese.to("ru").translate("大家好欢迎来道直播间")  # 道 sounds as 到
    assert (answer.origin, answer.text) == (Origin.MEMORY, "Всем привет, добро пожаловать в эфир!")


def test_a_correction_counts_from_the_next_line_on_in_the_same_session() -> None:
    kazakh = Translators("zh")
    chain = kazakh.to("kk")
    assert chain.translate("今天的天气真不错我们去爬山").origin is Origin.NONE
    kazakh.approve("今天的天气真不错我们去爬山", "kk", "Бүгін ауа райы тамаша, тауға барайық!", by="host")
    answer = chain.translate("今天的天气真不错，我们去爬山。")
    assert (answer.origin, answer.text) == (Origin.APPROVED, "Бүгін ауа райы тамаша, тауға барайық!")
    again = Translators("zh").to("kk").translate("今天的天气真不错我们去爬山")
    assert again.text == answer.text, "it is kept for the next session too"


def test_the_hosts_word_goes_before_the_phrasebook() -> None:
    russian = Translators("ru")
    chain = russian.to("kk")
    line = "Качество отличное, не переживайте."
    before = chain.translate(line)
    russian.approve(line, "kk", "Сапасына кепілдік береміз!")
    assert before.text != "Сапасына кепілдік береміз!"
    assert chain.translate(line).text == "Сапасына кепілдік береміз!"


@pytest.mark.parametrize(("line", "other"), [("可以退货", "不可以退货"), ("这条裙子我卖", "这条裙子我买")])
def test_an_opposite_is_never_shown_for_its_opposite(line: str, other: str) -> None:
    desk = Translators("zh")
    desk.approve(line, "ru", "ОДОБРЕНО")
    assert desk.to("ru").translate(line).text == "ОДОБРЕНО"
    assert "ОДОБРЕНО" not in desk.to("ru").translate(other).text
