"""It listens: the product that a line names, and no card that nobody asked for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mention_tables import Said, catalogue, lines

from livestream_studio.commerce.mentions import Mentioned, Mentions
from livestream_studio.commerce.running_order import RunningOrder
from livestream_studio.commerce.types import LANGUAGES, Product, Text, TextState

LISTENING = {code: Mentions(code, catalogue()) for code in LANGUAGES}
TABLE = [said for code in LANGUAGES for said in lines(code)]


def shown(found: Mentioned) -> str:
    return found.shown.product.sku if found.shown else ""


def wrong(said: Said) -> str:
    """The card that should not have come up, or ""."""
    card = shown(LISTENING[said.language].find(said.line))
    return card if card and (said.kind != "show" or card != said.sku) else ""


def test_the_table_is_worth_its_name() -> None:
    assert len(TABLE) >= 200
    for code in LANGUAGES:
        of_language = [said for said in TABLE if said.language == code]
        assert sum(said.kind == "none" for said in of_language) >= 30
        assert sum(said.kind == "show" for said in of_language) >= 50
    assert len({(said.language, said.line) for said in TABLE}) == len(TABLE)


def test_at_most_one_false_card_in_a_hundred_lines() -> None:
    false = [(said.line, wrong(said)) for said in TABLE if wrong(said)]
    assert len(false) <= 0.01 * len(TABLE), false


def test_at_least_nine_mentions_in_ten_are_found() -> None:
    mentions = [said for said in TABLE if said.kind == "show"]
    missed = [said.line for said in mentions if shown(LISTENING[said.language].find(said.line)) != said.sku]
    assert len(missed) <= 0.1 * len(mentions), missed


@pytest.mark.parametrize("said", [said for said in TABLE if said.kind == "offer"], ids=lambda said: said.line)
def test_a_word_that_several_share_is_only_offered(said: Said) -> None:
    found = LISTENING[said.language].find(said.line)
    assert found.shown is None
    assert said.sku in [offer.product.sku for offer in found.offers]


def test_the_place_in_the_line_is_told() -> None:
    line = "девочки, шёлкового платья осталось три штуки"
    offer = LISTENING["ru"].find(line).shown
    assert offer is not None
    assert line[offer.start : offer.end] == "шёлкового платья"
    assert (offer.how, offer.score) == ("name", 1.0)


def test_what_was_misheard_scores_less() -> None:
    offer = LISTENING["zh"].find("这款保文杯今天特价").shown
    assert offer is not None
    assert (offer.product.sku, offer.how) == ("K1", "sound")
    assert offer.score < 1


def test_two_products_in_a_line_are_both_offered_and_none_is_shown() -> None:
    found = LISTENING["zh"].find("保温杯和双肩包一起带走")
    assert found.shown is None
    assert {"K1", "B2"} <= {offer.product.sku for offer in found.offers}


def test_no_name_goes_across_a_mark() -> None:
    assert LISTENING["zh"].find("请看吹风，机器很好") == Mentioned()
    assert shown(LISTENING["zh"].find("请看吹风机器很好")) == "E5"


class TestInAShow:
    ORDER = RunningOrder("s").add("D2", "H3", "W1")

    def test_of_several_the_one_of_tonight_goes_first(self) -> None:
        found = LISTENING["zh"].during(self.ORDER).find("这条连衣裙有什么颜色")
        assert found.offers[0].product.sku == "D2"

    @pytest.mark.parametrize(
        ("language", "line"),
        [
            ("zh", "拍二号链接"),
            ("ru", "ссылка номер два"),
            ("ru", "берите второй лот"),
            ("kk", "екінші сілтемені басыңыз"),
        ],
    )
    def test_the_number_that_viewers_quote(self, language: str, line: str) -> None:
        found = LISTENING[language].during(self.ORDER).find(line)
        assert shown(found) == "H3"
        assert shown(LISTENING[language].find(line)) == ""

    def test_another_number_is_none_of_it(self) -> None:
        listening = LISTENING["zh"].during(self.ORDER)
        for line in ("打二折", "两百元", "五号链接", "二号仓库发货"):
            assert shown(listening.find(line)) == ""

    def test_one_alias_of_two_products(self) -> None:
        twins = [Product(sku, id=sku, names={"ru": Text("плед звёздный")}) for sku in ("P1", "P2")]
        listening = Mentions("ru", twins)
        found = listening.find("вот звёздный плед и плед звёздный")
        assert found.shown is None
        assert len(found.offers) == 2
        assert shown(listening.during(RunningOrder("s").add("P2")).find("показываю плед звёздный")) == "P2"


@pytest.mark.parametrize("line", ["", "   ", "。。。", "😀", "a" * 5000, "\x00\u202e", "1" * 60])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_line_names_nothing(language: str, line: str) -> None:
    assert LISTENING[language].find(line) == Mentioned()


PIECES = [
    "термос",
    "зонд",
    "连衣裙",
    "保温",
    "杯",
    "三号",
    "链接",
    "сөмке",
    "нің",
    "Nike",
    "-",
    " ",
    "，",
    "5",
    "нет",
    "没有",
    "ё",
    "𝟛",
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=12).map("".join))
def test_whatever_is_said_offers_lie_inside_the_line(line: str) -> None:
    for listening in LISTENING.values():
        for offer in listening.find(line).offers:
            assert 0 <= offer.start < offer.end <= len(line)
            assert 0 < offer.score <= 1


def test_a_machines_draft_of_a_name_brings_no_card() -> None:
    named = {"zh": Text("保温杯"), "kk": Text("термос", TextState.DRAFT)}
    line = "мына термос өте жақсы"
    assert Mentions("kk", [Product("T", names=named)]).find(line) == Mentioned()
    approved = Product("T", names=named | {"kk": Text("термос")})
    assert shown(Mentions("kk", [approved]).find(line)) == "T"


def test_products_without_names_are_never_meant() -> None:
    assert (
        Mentions("kk", [Product("X"), Product("Y", names={"kk": Text("—")})]).find("бәрі жақсы")
        == Mentioned()
    )
    assert Mentions("zh", []).find("大家好") == Mentioned()


# What recognisers of Kazakh write for each other; the last is a whole line in Russian letters.
MIXED_UP = ("өо", "үу", "ұу", "үұ", "қк", "ғг", "ңн", "іи", "әа", "һх", "ыі", "қөүұғңәі|коуугнаи")


@pytest.mark.parametrize("letters", MIXED_UP)
def test_kazakh_letters_that_are_mixed_up_cost_no_card_and_bring_none(letters: str) -> None:
    heard, written = letters.split("|") if "|" in letters else letters
    as_heard = str.maketrans(heard, written)
    mentions = Mentions("kk", catalogue())
    shown = []
    for said in lines("kk"):
        offer = mentions.find(said.line.translate(as_heard)).shown
        shown.append((said, offer.product.sku if offer else ""))
    wanted = [(said, sku) for said, sku in shown if said.kind == "show"]
    assert sum(said.sku == sku for said, sku in wanted) >= 0.93 * len(wanted)
    assert sum(sku not in ("", said.sku) or (said.kind == "none" and sku != "") for said, sku in shown) <= 1


def test_a_short_name_in_other_letters_is_no_mention() -> None:
    coat = Product("T", id="T", names={"kk": Text("Төс")})
    assert Mentions("kk", [coat]).find("төсі жақсы").shown is not None
    assert Mentions("kk", [coat]).find("тос бір минут").shown is None
