"""Similar approved lines travel with a cue, and only where they are of use."""

from __future__ import annotations

from livestream_studio.core.types import Origin, Translation
from livestream_studio.translation.chain import Chain, Step
from livestream_studio.translation.offers import Offer, as_note, offers, without

PAIRS = (("今天包邮。", "Сегодня доставка бесплатно."), ("明天包邮。", "Завтра доставка бесплатно."))


def passing(*suggestions: tuple[str, str]) -> object:
    return lambda text: Step("memory", None, 0.9, ("blocked:number",), suggestions)


def answering(origin: Origin) -> object:
    return lambda text: Step("last", Translation("Да.", origin, 0.9, text, ("own",)), 0.9)


def test_there_and_back() -> None:
    notes = ("blocked:number", *map(as_note, PAIRS), "low_score")
    assert offers(notes) == tuple(Offer(*pair) for pair in PAIRS)
    assert without(notes) == ("blocked:number", "low_score")
    assert offers((as_note(("a\tb", "c")),)) == (Offer("a b", "c"),)
    assert offers(("offer:half",)) == ()


def test_a_line_that_nobody_answered_carries_them() -> None:
    chain = Chain("zh", "ru", [passing(*PAIRS), passing(PAIRS[0])])  # type: ignore[list-item]
    answer = chain.translate("今天不包邮。")
    assert answer.origin is Origin.NONE
    assert [offer.source for offer in offers(answer.notes)] == ["今天包邮。", "明天包邮。"]
    assert "blocked:number" in without(answer.notes)
    assert not offers(chain.decide("今天不包邮。").translation.notes), "they are no reasons"


def test_a_machines_line_carries_them_and_an_approved_one_does_not() -> None:
    for origin, many in ((Origin.MACHINE, 2), (Origin.APPROVED, 0), (Origin.MEMORY, 0)):
        chain = Chain("zh", "ru", [passing(*PAIRS), answering(origin)])  # type: ignore[list-item]
        assert len(offers(chain.translate("今天不包邮。").notes)) == many
