"""A product's card looks as it was accepted (`accept_cards.py`; tolerance as for the subtitles)."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

sys.path.insert(0, str(Path(__file__).parent))
from card_pictures import CARDS, CASES, FULL, GREY, SIZE, THEMES, draw_case, picture
from pictures import different, pixels

from livestream_studio.commerce.card import Card, CountdownLeft, SizeLeft
from livestream_studio.commerce.room import NameLine, PriceLine
from livestream_studio.commerce.running_order import Mark
from livestream_studio.commerce.types import Money
from livestream_studio.core.types import StudioError
from livestream_studio.gui.overlay import card_letters
from livestream_studio.gui.overlay.card import _lay_out, draw
from livestream_studio.gui.overlay.card_prices import placed
from livestream_studio.gui.overlay.card_theme import CardTheme, CardWords, built_in, load, theme
from livestream_studio.gui.overlay.card_window import key_colour
from livestream_studio.gui.overlay.shaping import Shaped, shape
from livestream_studio.gui.overlay.style import READABLE, ratio
from livestream_studio.gui.style_editor.shelf import CARDS as CARD_THEMES
from livestream_studio.gui.style_editor.shelf import shelf

ACCEPTED = Path(__file__).parent / "accepted"
BY, SHARE = 40, 0.005


@pytest.mark.parametrize("name", CASES)
def test_a_card_is_as_accepted(qapp: object, name: str) -> None:
    accepted = QImage(str(ACCEPTED / f"card-{name}.png"))
    assert not accepted.isNull()
    assert different(draw_case(name), accepted, BY) <= SHARE


def test_every_letter_of_a_card_has_its_face(qapp: object) -> None:
    for name, own in (("dark", {"Studio Sans"}), ("serif", {"Studio Serif"})):
        letters = _lay_out(FULL, THEMES[name], CardWords.load(), 30.0, True).letters
        assert len(letters) > 6
        assert {family for each in letters for family in each.shaped.families()} == own


def test_the_tolerance_sees_another_letter(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    less = replace(FULL, names=(NameLine("kk", "Жейдесі"), FULL.names[1]))
    monkeypatch.setitem(CASES, "dark-full", (less, "dark"))
    assert different(draw_case("dark-full"), QImage(str(ACCEPTED / "card-dark-full.png")), BY) > SHARE


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
@pytest.mark.parametrize("name", built_in())
def test_kazakh_stands_first_and_all_names_have_one_size(qapp: object, name: str, card: Card) -> None:
    of, words = theme(name), CardWords.load()
    laid = _lay_out(card, of, words, 30.0, True)
    price = next(at for at, each in enumerate(laid.letters) if each.colour == of.price)
    lines = laid.letters[:price]
    assert [each.base for each in lines] == sorted(each.base for each in lines)
    assert len({run.face_key[2] for each in lines for run in each.shaped.runs}) == 1, "one size"
    kazakh = replace(card, names=card.names[:1])
    above = [each.shaped.seen for each in _lay_out(kazakh, of, words, 30.0, True).letters]
    assert lines[0].shaped.seen <= above[0] + 1, "the first line is Kazakh"


@pytest.mark.parametrize("size", [QSize(200, 60), QSize(90, 400), QSize(1200, 700)])
@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_a_card_fits_any_window(qapp: object, size: QSize, card: Card) -> None:
    made = pixels(draw(card, theme("dark"), CardWords.load(), size, 1.5, picture=picture()))
    assert made.shape[:2] == (round(size.height() * 1.5), round(size.width() * 1.5))
    opaque = made[..., 3] > 0
    rows, columns = opaque.any(axis=1).mean(), opaque.any(axis=0).mean()
    assert max(rows, columns) > 0.88, "as large as the window lets it be; letters have whole pixels"


@pytest.mark.parametrize("name", built_in())
def test_on_a_key_colour_no_pixel_is_a_mixture(qapp: object, name: str) -> None:
    key = QColor(key_colour(theme(name)))
    made = pixels(draw(FULL, theme(name), CardWords.load(), SIZE, ground=key, hard=True, picture=picture()))
    is_key = (made[..., :3] == [key.red(), key.green(), key.blue()]).all(axis=2)
    assert is_key.any()
    inside = made[~is_key][:, :3]
    distance = abs(inside - [key.red(), key.green(), key.blue()]).sum(axis=1)
    assert distance.min() > 100


@pytest.mark.parametrize("name", built_in())
def test_what_stands_on_a_card_can_be_read(name: str) -> None:
    of = theme(name)
    for ink, ground in (
        (of.text, of.ground),
        (of.dim, of.ground),
        (of.price, of.ground),
        (of.mark_text, of.mark_ground),
        (of.number_text, of.number_ground),
    ):
        assert ratio(ink, ground) >= READABLE, (ink, ground)


def test_marks_and_offers_are_said_in_the_audiences_languages() -> None:
    words = CardWords.load()
    assert words.mark(Mark.SOLD_OUT, ["kk", "ru"]) == ["Сатылып бітті", "Распродано"]
    assert words.mark(Mark.NONE, ["kk"]) == []
    assert words.said("left", 5, "kk") == "5 дана қалды"
    assert words.least("299 ¥", "CNY", "kk") == "299 ¥-нан бастап"
    assert words.least("299 ¥", "CNY", "ru") == "от 299 ¥"
    assert words.least("299 ¥", "CNY", "en") == "299 ¥"


@pytest.mark.parametrize("left", [CountdownLeft(0, 48, over=True), CountdownLeft(552_000, 0, over=True)])
def test_an_offer_that_is_over_says_so_and_counts_no_more(qapp: object, left: CountdownLeft) -> None:
    """No clock stands still on the air, and no pieces are offered that nobody gets."""
    ended, unset = (
        _lay_out(replace(FULL, countdown=each), theme("dark"), CardWords.load(), 30.0, True)
        for each in (left, None)
    )
    told = [shape(text, "", "", 22, bold=True) for text in ("Ұсыныс аяқталды", "Акция завершена")]
    tags = ended.letters[len(unset.letters) - 1 : -1]  # the number to quote is the last
    assert [_glyphs(each.shaped) for each in tags] == [_glyphs(each) for each in told]


def test_a_card_without_picture_takes_no_room_for_it(qapp: object) -> None:
    words = CardWords.load()
    with_one, without = (_lay_out(FULL, theme("dark"), words, 30.0, each) for each in (True, False))
    assert without.height <= with_one.height
    bare, filled = (
        draw(FULL, theme("dark"), words, SIZE, picture=each, ground=GREY) for each in (None, picture())
    )
    assert different(bare, filled, BY) > 0.05


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("no json", "theme_not_json"),
        ("[]", "theme_not_json"),
        ('{"name": "x"}', "theme_not_json"),
        ('{"livestream_studio_card": 99}', "theme_newer"),
        ('{"livestream_studio_card": 1, "shine": 1}', "theme_field_unknown"),
        ('{"livestream_studio_card": 1, "size": "big"}', "theme_field_kind"),
        ('{"livestream_studio_card": 1, "size": 1e9}', "theme_field_range"),
        ('{"livestream_studio_card": 1, "text": "red"}', "theme_field_kind"),
        ('{"livestream_studio_card": 1, "sizes": 1}', "theme_field_kind"),
        ('{"livestream_studio_card": 1, "face": "gothic"}', "theme_field_kind"),
        ('{"livestream_studio_card": 1, "face": 1}', "theme_field_kind"),
    ],
)
def test_a_theme_that_makes_no_sense_is_refused(tmp_path: Path, content: str, code: str) -> None:
    (tmp_path / "own.json").write_text(content, encoding="utf-8")
    with pytest.raises(StudioError, match=code):
        load(tmp_path / "own.json")


def test_a_users_own_theme_is_found_and_a_broken_one_replaced(own_home: Path) -> None:
    (own_home / "cards").mkdir()
    (own_home / "cards" / "mine.json").write_text(
        json.dumps({"livestream_studio_card": 1, "name": "Mine", "size": 20}), encoding="utf-8"
    )
    (own_home / "cards" / "bad.json").write_text("{", encoding="utf-8")
    assert list(shelf(CARD_THEMES)) == ["dark", "compact", "light", "mine"], "a broken one is left out"
    assert theme("mine") == CardTheme(name="Mine", size=20.0)
    assert theme("bad") == theme("gone") == theme("dark")


_MANY, _MORE = "≈\u00a0128\u202f450\u202f000\u00a0₸", "≈\u00a0179\u202f990\u202f000\u00a0₸"
_BIG = PriceLine(_MANY, Money(12_845_000_000, "KZT"), about=True, old=_MORE)


@pytest.mark.parametrize("name", built_in())
@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("prices", [FULL.prices, (_BIG,) * 3], ids=["usual", "long"])
def test_every_price_stands_whole_with_its_old_one(
    qapp: object, name: str, count: int, prices: tuple[PriceLine, ...]
) -> None:
    of = theme(name)
    chosen = replace(FULL, prices=prices[:count])
    made = placed(chosen, of, CardWords.load(), 30.0, 0.0, 290.0, 0.0)
    shown = chosen.prices if of.all_prices else chosen.prices[:1]
    assert [_glyphs(each.shaped) for each in made.letters] == [
        _glyphs(shape(text, "kk", "", 30, bold=True)) for line in shown for text in (line.text, line.old)
    ]
    assert len(made.strikes) == len(shown)
    assert max(each.x + each.shaped.seen for each in made.letters) <= 290, "nothing beyond the margin"


@pytest.mark.parametrize("name", built_in())
@pytest.mark.parametrize("sizes", [("S", "M", "L", "XL", "XXL"), tuple(map(str, range(35, 46)))])
def test_neither_sizes_nor_what_is_left_are_cut_off(
    qapp: object, monkeypatch: pytest.MonkeyPatch, name: str, sizes: tuple[str, ...]
) -> None:
    shaped: list[str] = []

    def noted(text: str, *args: Any, **options: Any) -> Shaped:
        shaped.append(text)
        return shape(text, *args, **options)

    monkeypatch.setattr(card_letters, "shape", noted)
    card = replace(FULL, sizes=tuple(SizeLeft(each, "", 9) for each in sizes), left=1200)
    _lay_out(card, theme(name), CardWords.load(), 22.0, True)
    assert shaped
    assert not [text for text in shaped if text.endswith(card_letters.ELLIPSIS)]


def test_old_prices_can_be_left_away(qapp: object) -> None:
    plain = replace(theme("dark"), old_price=False)
    assert len(_lay_out(FULL, theme("dark"), CardWords.load(), 30.0, True).strikes) == 3
    assert not _lay_out(FULL, plain, CardWords.load(), 30.0, True).strikes


def _glyphs(line: Shaped) -> int:
    return sum(len(run.glyphs) for run in line.runs)
