"""The chain as it is wired: the host's word counts at once, opposites and numbers never slip."""

from __future__ import annotations

import re
from pathlib import Path
from typing import cast

import pytest

from livestream_studio import paths, studio
from livestream_studio.core.types import Hypothesis, Origin, Translation, Word
from livestream_studio.engines.argos import Route, RouteTranslator
from livestream_studio.engines.argos_package import ArgosPackage
from livestream_studio.store.memory import MemoryStore
from livestream_studio.store.terms import TermStore
from livestream_studio.translation.memory.entry import Kind
from livestream_studio.translation.memory.pair import Pair
from livestream_studio.translation.stages import none_forbidden
from livestream_studio.translation.termbase import Term
from livestream_studio.translators import Translators, with_names


@pytest.fixture(scope="module")
def chinese() -> Translators:
    return Translators("zh")


def test_the_stages_answer_in_order(chinese: Translators) -> None:
    chain = chinese.to("ru")
    steps = [step.stage for step in chain.decide("今天的天气真不错我们去爬山").steps]
    assert steps == ["own_lines", "approved", "memory", "misheard", "mixed", "machine"]
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


def test_a_line_approved_during_the_show_is_cut_by_in_the_same_breath() -> None:
    desk = Translators("ru")
    segmenter = studio.segmenter("ru", desk)
    texts = "воздух в горах чудесный это платье всего за двести девяносто девять юаней".split()
    words = tuple(Word(text, at * 300, at * 300 + 280) for at, text in enumerate(texts))

    def finals() -> list[str]:
        said = Hypothesis(0, "", 0, words[-1].end_ms, True, words)
        return [cue.text for cue in segmenter.segment(said) if cue.final]

    assert finals()[0] != "Воздух в горах чудесный!"
    desk.approve("Воздух в горах чудесный!", "kk", "Таудағы ауа тамаша!", by="host")
    assert finals() == ["Воздух в горах чудесный!", "Это платье всего за 299 юаней."]
    assert [desk.to("kk").translate(line).origin for line in finals()] == [Origin.APPROVED] * 2


def test_names_of_the_phrasebook_are_known_to_whoever_cuts(chinese: Translators) -> None:
    assert {"安踏", "艾达娜"} <= set(chinese.names_spoken())


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


class Foreign:
    """A translator as an installed official package would be: it keeps only marks like XQ1."""

    source, target = "zh", "ru"

    def __init__(self, folder: Path, version: str, *, starter: bool = False) -> None:
        self.route = Route((ArgosPackage(folder, "zh", "ru", version, starter),))
        self.asked = 0

    def translate(self, text: str) -> Translation:
        self.asked += 1
        return Translation(re.sub("[⟦⟧#]", "", text), Origin.MACHINE, 0.9, text)


def names_through(machine: Foreign) -> Translation:
    return with_names(cast("RouteTranslator", machine)).translate("谢谢⟦1⟧")


def test_an_official_package_is_probed_once_for_each_version(tmp_path: Path) -> None:
    first, second, newer = Foreign(tmp_path, "1.0"), Foreign(tmp_path, "1.0"), Foreign(tmp_path, "1.1")
    assert "⟦1⟧" in names_through(first).text
    assert "⟦1⟧" in names_through(second).text
    assert names_through(newer).notes == ("placeholder:XQ1:100",)
    assert (first.asked, second.asked) == (21, 1)
    assert newer.asked == 21


def test_a_package_that_keeps_no_mark_is_asked_around_the_names(tmp_path: Path) -> None:
    machine = Foreign(tmp_path, "1.0")
    machine.translate = lambda text: Translation("да", Origin.MACHINE, 0.9, text)  # type: ignore[method-assign]
    assert names_through(machine).text == "да ⟦1⟧"


def test_the_starter_packages_know_the_mark(tmp_path: Path) -> None:
    machine = Foreign(tmp_path, "1.0", starter=True)
    assert with_names(cast("RouteTranslator", machine)) is machine
    assert machine.asked == 0


def test_the_hosts_own_term_goes_before_the_phrasebooks_and_a_forbidden_form_is_refused() -> None:
    own = Term("own", {"zh": "小米", "ru": "Сяоми", "kk": "Сяоми"}, "brand", forbidden={"ru": ("Ксяоми",)})
    TermStore(paths.database()).add([own])
    desk = Translators("zh")
    assert [hit.term.id for hit in desk.terms.find("zh", "小米手机")] == ["own"]
    check = none_forbidden(desk.terms, "ru")
    assert check("小米手机", "Телефон КСЯОМИ.") == ("term_forbidden:КСЯОМИ",)
    assert check("小米手机", "Телефон Сяоми.") == ()


def test_a_line_of_the_hosts_beside_one_of_the_phrasebook_in_one_breath() -> None:
    desk = Translators("zh")
    desk.approve("这批货明天到仓库", "ru", "Партия придёт завтра.")
    desk.approve("可以退货", "ru", "Возврат возможен.")
    chain = desk.to("ru")
    price, batch = "Это платье всего за 299 юаней.", "Партия придёт завтра."
    for line, shown in [
        ("这条连衣裙只要299元这批货明天到仓库。", f"{price} {batch}"),
        ("这批货明天到仓库这条连衣裙只要299元。", f"{batch} {price}"),
    ]:
        answer = chain.translate(line)
        assert (answer.text, answer.origin) == (shown, Origin.APPROVED)
    for line in ("这条连衣裙只要299元不可以退货。", "这条连衣裙只要299元可以退货吗？"):
        assert "Возврат возможен." not in chain.translate(line).text


def test_a_question_begun_is_not_the_statement() -> None:
    desk = Translators("ru")
    desk.approve("Можно вернуть?", "kk", "СҰРАҚ")
    desk.approve("Партия придёт завтра.", "kk", "Тауар ертең келеді.")
    chain = desk.to("kk")
    assert "СҰРАҚ" not in chain.translate("Можно вернуть партия придет завтра.").text


def test_another_shows_script_does_not_come_in_with_a_correction() -> None:
    MemoryStore(paths.database()).add([Pair("zh", "ru", "山上有雪", "СЦЕНАРИЙ", Kind.SCRIPT, "зима")])
    desk = Translators("zh", show="лето")
    desk.approve("今天的天气真不错我们去爬山", "ru", "Погода чудесная.")
    assert desk.to("ru").translate("山上有雪。").text != "СЦЕНАРИЙ"
    assert Translators("zh", show="зима").to("ru").translate("山上有雪。").text == "СЦЕНАРИЙ"


def test_what_is_written_elsewhere_counts_once_it_is_read_again() -> None:
    store, terms = MemoryStore(paths.database()), TermStore(paths.database())
    desk = Translators("zh", "зима")
    chain = desk.to("ru")
    store.add([Pair("zh", "ru", "山上有雪", "В горах снег.", Kind.SCRIPT, "зима")])
    terms.add([Term("", {"zh": "雪人", "ru": "Снеговик"}, "name")])
    assert chain.translate("山上有雪").text == ""
    desk.reread()
    assert chain.translate("山上有雪").text == "В горах снег."
    assert [hit.term.names["ru"] for hit in desk.terms.find("zh", "雪人")] == ["Снеговик"]
    assert desk.own_lines.line_ends(["山上", "有", "雪"]) == [3]
    store.replace(store.all(), [])
    terms.replace(terms.all(), [])
    desk.reread()
    assert chain.translate("山上有雪").text == ""
    assert desk.terms.find("zh", "雪人") == []
