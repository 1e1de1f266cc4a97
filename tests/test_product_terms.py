"""Catalogue names in the translator: as soon as they are saved, and only where a person stands for them."""

from __future__ import annotations

import pytest

from livestream_studio import paths
from livestream_studio.commerce.types import Product, Text, TextState
from livestream_studio.core.types import Origin
from livestream_studio.product_terms import names_of
from livestream_studio.store.catalogue import CatalogueStore
from livestream_studio.translation.protect import protect, restore
from livestream_studio.translation.termbase import Termbase
from livestream_studio.translators import Translators, phrasebook

ROWS = phrasebook().tables["product"]


def product(zh: str = "", ru: str = "", kk: str = "", /, sku: str = "P1", **more: tuple[str, ...]) -> Product:
    names = {code: Text(name) for code, name in {"zh": zh, "ru": ru, "kk": kk}.items() if name}
    return Product(sku, names=names, aliases=more)


DRESS = product("真丝吊带连衣裙", "Шёлковое платье", "Жібек көйлек", zh=("真丝裙",))
PANDA = product("毛绒熊猫公仔", "Панда «Бао»", "«Бао» пандасы", sku="P2")


@pytest.mark.parametrize(
    ("what", "kind", "known"),
    [
        (DRESS, "term", True),
        (PANDA, "term", False),  # no panda in the phrasebook: carried whole, but no slot
        (product("真丝裙子", "Шёлковая юбка"), "product", True),  # nothing to put into a Kazakh line
        (product("连衣裙", "платье", "көйлек"), "product", False),  # the phrasebook's own word
    ],
)
def test_kinds(what: Product, kind: str, known: bool) -> None:
    (found,) = names_of([what], ROWS)
    assert (found.term.kind, found.known is not None) == (kind, known)


def test_a_machines_draft_is_no_name() -> None:
    draft = Product(
        "P3", names={"zh": Text("雪地靴"), "ru": Text("Сапоги", TextState.DRAFT), "kk": Text("Етік")}
    )
    (found,) = names_of([draft], ROWS)
    assert set(found.term.names) == {"zh", "kk"}
    assert list(names_of([Product("P4"), Product("P5", names={"zh": Text("雪")})], ROWS)) == []


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        ("Вам понравится ⟦1⟧.", "Вам понравится шёлковое платье."),
        ("Нет ⟦1⟧а.", "Нет шёлкового платья."),
        ("С ⟦1⟧ом.", "С шёлковым платьем."),
    ],
)
def test_a_name_is_carried_round_the_machine_with_its_case(made: str, shown: str) -> None:
    terms = Termbase(found.term for found in names_of([DRESS], ROWS))
    line = protect("今天有真丝裙", "zh", terms)
    assert line.text == "今天有⟦1⟧"
    assert restore(made, line, "ru") == shown


def test_a_saved_product_is_known_to_the_next_session_and_a_learned_one_to_this() -> None:
    CatalogueStore(paths.database()).save([DRESS])
    desk = Translators("zh")
    chain = desk.to("kk")
    answer = chain.translate("这条真丝吊带连衣裙只要299元")
    assert (answer.text, answer.origin) == ("Бұл жібек көйлек небәрі 299 юань.", Origin.APPROVED)
    line = "这个钛钢保温杯只要99元"
    assert chain.translate(line).origin is not Origin.APPROVED
    desk.learn([product("钛钢保温杯", "Титановый термос", "Титан термос", sku="P9")])
    answer = chain.translate(line)
    assert (answer.text, answer.origin) == ("Бұл титан термос небәрі 99 юань.", Origin.APPROVED)
    assert [hit.term.id for hit in desk.terms.find("zh", "钛钢保温杯和真丝裙")] == ["sku:P9", "sku:P1"]


def test_what_the_catalogue_page_saved_and_deleted_counts_when_it_is_reread() -> None:
    store, desk = CatalogueStore(paths.database()), Translators("zh")
    chain, line = desk.to("ru"), "这条真丝吊带连衣裙只要299元"
    store.save([DRESS])
    desk.reread_products()
    assert chain.translate(line).text == "Это шёлковое платье всего за 299 юаней."
    store.delete(["P1"])
    desk.reread_products()
    assert chain.translate(line).origin is not Origin.APPROVED
    assert desk.terms.find("zh", "真丝吊带") == []


def test_what_was_misheard_of_a_name_is_mended() -> None:
    CatalogueStore(paths.database()).save([DRESS])
    desk = Translators("zh")
    desk.approve("真丝吊带连衣裙明天上架", "ru", "Шёлковое платье выйдет завтра.")
    heard = "真丝吊带连衣群明天上架"
    assert desk.to("ru").translate(heard).text == "Шёлковое платье выйдет завтра."


@pytest.mark.parametrize(
    ("heard", "target", "shown"),
    [
        ("这条真丝吊带连衣群只要299元", "ru", "Это шёлковое платье всего за 299 юаней."),
        ("请看这条真丝吊带连衣群", "kk", "Мына жібек көйлекке қараңыз."),
    ],
)
def test_a_misheard_name_finds_the_approved_line_and_is_marked(heard: str, target: str, shown: str) -> None:
    CatalogueStore(paths.database()).save([DRESS])
    answer = Translators("zh").to(target).translate(heard)
    assert (answer.text, answer.origin) == (shown, Origin.MEMORY)
    assert answer.score is not None
    assert answer.score < 1


def test_names_that_only_a_catalogue_knows_do_not_touch_other_lines() -> None:
    CatalogueStore(paths.database()).save([DRESS, PANDA])
    chain = Translators("zh").to("ru")
    assert chain.translate("这条连衣裙只要299元").text == "Это платье всего за 299 юаней."
