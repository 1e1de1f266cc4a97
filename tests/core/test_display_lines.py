"""Lines break at the ends of phrases, hold together what belongs together, and stand still."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from livestream_studio.core.display import Laid, Rules, grown, laid
from livestream_studio.core.display.atoms import open_tail, pieces, tidy
from livestream_studio.languages.screen import screen_rules

RU = screen_rules("ru")
KK = screen_rules("kk")
ZH = screen_rules("zh", words=["连衣裙", "直播间", "喜欢", "朋友", "赶紧", "下单"], names=["霍尔果斯"])
ARABIC = screen_rules("kk", "Arab")


def test_a_short_line_is_not_broken() -> None:
    assert laid("  Добрый вечер,  друзья! ", RU).lines == ("Добрый вечер, друзья!",)
    assert laid("", RU).lines == ()


@pytest.mark.parametrize(
    ("rules", "text", "lines"),
    [
        (
            ZH,
            "这条红色连衣裙原价899元，今天直播间只要299元，喜欢的朋友赶紧下单。",
            ("这条红色连衣裙原价899元，", "今天直播间只要299元，", "喜欢的朋友赶紧下单。"),
        ),
        (
            ZH,
            "欢迎来到直播间，今天给大家带来霍尔果斯的好货。",
            ("欢迎来到直播间，", "今天给大家带来霍尔果斯的好货。"),
        ),
        (
            RU,
            "Сегодня мы покажем новое платье и сумку из кожи",
            ("Сегодня мы покажем новое", "платье и сумку из кожи"),
        ),
        (
            KK,
            "Бұл қызыл көйлектің бұрынғы бағасы 899 юань, бүгін небәрі 299 юань.",
            ("Бұл қызыл көйлектің бұрынғы бағасы", "899 юань, бүгін небәрі 299 юань."),
        ),
    ],
)
def test_lines_end_where_a_phrase_ends(rules: Rules, text: str, lines: tuple[str, ...]) -> None:
    assert laid(text, rules).lines == lines


def test_a_page_ends_where_a_sentence_does() -> None:
    text = "На складе в Бишкеке нет орехов. Поставьте нам лайк. Айдана, мы не можем доставить в Ташкент."
    assert laid(text, RU).lines == (
        "На складе в Бишкеке нет орехов.",
        "Поставьте нам лайк.",
        "Айдана, мы не можем доставить в Ташкент.",
    )


def test_a_preposition_is_not_left_at_the_end_of_a_line() -> None:
    for n in range(1, 9):
        lines = laid("слово " * n + "мы доставим ваш заказ без доплаты в Алматы за три дня", RU).lines
        assert not any(line.endswith((" в", " без", " за")) for line in lines), lines


@pytest.mark.parametrize(
    ("rules", "held", "filler"),
    [
        (RU, "20 500 ₸", "слово "),
        (RU, "299 юаней", "слово "),
        (RU, "20\u202f500\u00a0₸", "слово "),
        (RU, "Samsung Galaxy S24 Ultra", "слово "),
        (RU, "Айгерім Серікқызы", "слово "),
        (KK, "35 000 теңге", "сөз "),
        (ZH, "3.5万元", "好"),
        (ZH, "霍尔果斯", "好"),
        (ZH, "Xiaomi Redmi 12", "好"),
        (ARABIC, "\u2066299 ¥\u2069", "ءسوز "),
        (ARABIC, "\u2066Samsung A54\u2069", "ءسوز "),
    ],
)
@pytest.mark.parametrize("start", range(1, 40, 4))
def test_what_belongs_together_is_never_torn(rules: Rules, held: str, filler: str, start: int) -> None:
    text = tidy((filler * 40)[:start].rstrip() + " " * rules.spaced + held + " " * rules.spaced + filler * 9)
    assert any(held in line for line in laid(text, rules).lines)
    steps = _steps(text, rules)
    assert any(held in line for line in steps[-1].lines), steps[-1].lines


def test_a_comma_does_not_begin_a_line_and_an_opening_mark_does_not_end_one() -> None:
    for start in range(1, 20):
        lines = laid("好" * start + "，《红楼梦》（大号）很好看，喜欢。", ZH).lines
        assert not any(line[0] in "，。》）" or line[-1] in "《（" for line in lines), lines


def test_a_number_without_its_unit_waits() -> None:
    assert open_tail("только сегодня 299", RU) == len("только сегодня ")
    assert open_tail("только сегодня 299 юаней", RU) == len("только сегодня ")
    assert open_tail("наш новый Samsung", RU) == len("наш новый ")
    assert open_tail("299 юаней за", RU) == len("299 юаней за")
    assert open_tail("jaña köilek", screen_rules("kk", "Latn")) == len("jaña köilek")


def test_a_finished_line_gets_its_capital_and_marks_where_it_stands() -> None:
    before = _steps("бүгін біз сіздерге қорғастың жақсы тауарларын алып келдік", KK)[-1]
    after = grown(before, "Бүгін біз сіздерге, Қорғастың жақсы тауарларын алып келдік.", KK, final=True)
    assert [len(line.split()) for line in after.lines] == [len(line.split()) for line in before.lines]


def test_a_mended_word_leaves_the_others_where_they_are() -> None:
    before = _steps("эта куртка стоит триста юаней и сшита из настоящей кожи", RU)[-1]
    assert len(before.lines) == 2
    after = grown(before, "эта сумка стоит триста юаней и сшита из настоящей кожи", RU)
    assert after.lines[1] == before.lines[1]


# Any text

_WORDS = (
    "в|и|платье,|скидка.|«сегодня»|299|20\u00a0500\u00a0₸|12 500 юаней|Samsung|Galaxy|Алматы|—|5 %|№7|слово"
)
_SPACED = st.lists(st.sampled_from(_WORDS.split("|")), min_size=1, max_size=40).map(" ".join)
_PIECE = st.sampled_from([*"这条连衣裙只要", "299元", "3.5万", " A5 ", "20%", "（大号）", "Redmi 12"])
_CLAUSE = st.lists(_PIECE, min_size=1, max_size=20).map(lambda found: "".join(found).strip())
_MARK = st.sampled_from(["，", "。", "！", "”。", ""])
_HAN = st.lists(st.tuples(_CLAUSE, _MARK).map("".join), min_size=1, max_size=6).map("".join)
_TOTE = ["بۇل", "قىزىل", "ءسوز،", "\u2066299 ¥\u2069", "\u2066OBS\u2069", "كويلەك."]
_ARABIC = st.lists(st.sampled_from(_TOTE), min_size=1, max_size=30).map(" ".join)
ANY = st.one_of(
    st.tuples(st.just(RU), _SPACED), st.tuples(st.just(ZH), _HAN), st.tuples(st.just(ARABIC), _ARABIC)
)


def _steps(text: str, rules: Rules) -> list[Laid]:
    """What is shown while the text comes word by word, as the screen shows it."""
    units = re.findall(r"\S+\s*" if rules.spaced else r"[A-Za-z0-9.]+|.", text)
    shown, steps = Laid("", ()), []
    for n in range(1, len(units) + 1):
        so_far = tidy("".join(units[:n]))
        closed = so_far[: open_tail(so_far, rules)].rstrip()
        if len(closed) > len(shown.text):  # what is shown stays
            shown = grown(shown, closed, rules)
        steps.append(shown)
    return [*steps, grown(shown, text, rules, final=True)]


def _check(made: Laid, text: str, rules: Rules) -> None:
    assert re.sub(r"\s", "", "".join(made.lines)) == re.sub(r"\s", "", text)
    assert all(rules.units(line) <= rules.line_units + 3 for line in made.lines)
    bounds = pieces(tidy(text), rules).bounds
    assert all(cut in bounds for cut in made.cuts)


@settings(max_examples=80, deadline=None)
@given(ANY)
def test_nothing_is_lost_and_no_line_is_too_long(case: tuple[Rules, str]) -> None:
    rules, text = case
    _check(laid(text, rules), text, rules)
    _check(_steps(tidy(text), rules)[-1], text, rules)


@settings(max_examples=80, deadline=None)
@given(ANY)
def test_a_line_that_grows_never_moves_or_changes_its_break(case: tuple[Rules, str]) -> None:
    rules, text = case
    steps = _steps(tidy(text), rules)
    for before, after in pairwise(steps):
        if not before.lines:
            continue
        assert after.lines[: len(before.lines) - 1] == before.lines[:-1]
        assert after.lines[len(before.lines) - 1].startswith(before.lines[-1])


@settings(max_examples=50, deadline=None)
@given(ANY)
def test_a_drawn_width_is_kept_as_well(case: tuple[Rules, str]) -> None:
    rules, text = case
    wide = replace(rules, measure=lambda piece: 1.4 * rules.units(piece))
    assert all(1.4 * (rules.units(line) - 3) <= rules.line_units for line in laid(text, wide).lines)


@pytest.mark.parametrize("broken", [{"line_units": 2}, {"read_cps": 0}, {"max_ms": 1000}, {"rows": 0}])
def test_rules_that_cannot_be_kept_are_refused(broken: dict[str, float]) -> None:
    figures = {"line_units": 39, "read_cps": 17, "hurry_cps": 20, "spaced": True} | broken
    with pytest.raises(ValueError, match=r"rows|read"):
        Rules(**figures)  # type: ignore[arg-type]
