"""The pure function: what stands where, what is transparent, what is cached, what a key colour meets."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

sys.path.insert(0, str(Path(__file__).parent))
from pictures import ARAB, KAZAKH, KK, RU, RUSSIAN, TOTE, ZH, frame, pixels

from livestream_studio.core.display import Frame, Place, ShownLine, laid
from livestream_studio.gui.overlay.renderer import render
from livestream_studio.gui.overlay.rows import rows
from livestream_studio.gui.overlay.shaping import base_direction, shape
from livestream_studio.gui.overlay.slots import slots
from livestream_studio.gui.overlay.sprites import SpriteCache
from livestream_studio.gui.overlay.style import Align, Anchor, Animation, Box, Face, Style
from livestream_studio.gui.overlay.themes import built_in
from livestream_studio.languages.scripts import to_arabic

SIZE = QSize(900, 200)
STYLE = Style(size=30.0)
pytestmark = pytest.mark.usefixtures("qapp")


def edges(image: QImage) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of what is not transparent."""
    ys, xs = np.nonzero(pixels(image)[:, :, 3])
    return int(xs.min()), int(ys.min()), int(xs.max()), int(ys.max())


def line(text: str, *, place: Place = RU, grows: bool = False, opacity: float = 1.0, row: int = 0) -> Frame:
    return Frame((place,), (ShownLine(0, row, text, opacity, grows),))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_the_picture_has_the_pixels_of_its_screen(ratio: float) -> None:
    image = render(frame((RU, RUSSIAN)), STYLE, SIZE, ratio)
    assert (image.width(), image.height()) == (round(900 * ratio), round(200 * ratio))
    assert image.devicePixelRatio() == ratio
    shown = pixels(image)
    assert shown[0, 0, 3] == 0
    assert shown[:, :, 3].max() == 255
    assert (shown[:, :, :3].min(axis=2) == 255).any(), "white letters"
    left, _, right, _ = edges(image)
    assert (right - left) / ratio == pytest.approx(edges_width(1.0), rel=0.02)


def edges_width(ratio: float) -> int:
    left, _, right, _ = edges(render(frame((RU, RUSSIAN)), STYLE, SIZE, ratio))
    return right - left


def test_nothing_to_show_is_transparent() -> None:
    assert not pixels(render(Frame((RU,), ()), STYLE, SIZE))[:, :, 3].any()
    assert not pixels(render(Frame((), ()), STYLE, SIZE))[:, :, 3].any()


def test_the_same_frame_gives_the_same_picture() -> None:
    shown = frame((KK, KAZAKH), (ARAB, TOTE))
    assert render(shown, STYLE, SIZE) == render(shown, STYLE, SIZE, sprites=SpriteCache())


def test_a_finished_line_is_centred_and_one_that_grows_keeps_its_beginning() -> None:
    whole = edges(render(line("Добрый вечер!"), STYLE, SIZE))
    assert abs((whole[0] + whole[2]) / 2 - 450) < 4
    steps = ["Добрый", "Добрый вечер", "Добрый вечер, друзья"]
    begun = [edges(render(line(text, grows=True), STYLE, SIZE)) for text in steps]
    assert len({left for left, _, _, _ in begun}) == 1
    assert begun[0][2] < begun[1][2] < begun[2][2]
    right = [
        edges(render(line(text, place=ARAB, grows=True), STYLE, SIZE))[2] for text in ("بۇل", "بۇل قىزىل")
    ]
    assert right[0] == right[1]
    assert right[0] > 450


def test_a_shown_line_does_not_move_when_the_next_comes() -> None:
    one = render(line("Добрый вечер!"), STYLE, SIZE)
    two = render(frame((RU, ("Добрый вечер!", "Мы начинаем."))), STYLE, SIZE)
    second = rows((RU,), STYLE, 900, 200, 1.0)[0][1]
    height = int(second.top)
    assert pixels(one)[:height].tolist() == pixels(two)[:height].tolist()


@pytest.mark.parametrize("anchor", Anchor)
def test_rows_stand_where_the_style_says(anchor: Anchor) -> None:
    style = replace(STYLE, anchor=anchor, margins=(0, 20, 0, 20))
    found = rows((RU, ARAB), style, 900, 400, 1.0)
    first, last = found[0][0], found[-1][-1]
    gaps = (first.top - 20, 380 - last.top - last.height)
    assert {Anchor.TOP: gaps[0], Anchor.BOTTOM: gaps[1], Anchor.MIDDLE: gaps[0] - gaps[1]}[
        anchor
    ] == pytest.approx(0)
    assert found[1][0].em == round(30 * style.arabic_scale)


def test_rows_that_are_too_high_become_smaller_and_stay_inside() -> None:
    found = rows((RU, KK, ARAB, ZH), STYLE, 900, 150, 1.0)
    assert found[0][0].top >= STYLE.margins[1] - 1
    assert found[-1][-1].top + found[-1][-1].height <= 150 - STYLE.margins[3] + 3
    assert found[0][0].em < 30


def test_a_line_that_is_too_long_is_drawn_smaller_not_cut() -> None:
    left, _, right, _ = edges(render(line("Щ" * 80), STYLE, SIZE))
    assert left >= STYLE.margins[0] - 5
    assert right <= 900 - STYLE.margins[2] + 5


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize("width", [420, 520, 900, 1920])
@pytest.mark.parametrize(
    ("place", "text"),
    [
        (RU, "Широкошлифованные щипцы, шоколад, мощнейшие жужжащие машинки, ещё широкие шёлковые шляпы."),
        (KK, "Әр сөзіңіз өте маңызды, ғажап һәм үлкен рақмет, шыңғырлау, қуыршақ, ыдыс-аяқ жинағы."),
        (ZH, "这条红色的连衣裙只要两百九十九元，喜欢的朋友赶紧下单，库存不多了！大家好，欢迎来到直播间。"),
        (
            ARAB,
            to_arabic("Бұл қызыл көйлек небәрі 299 ₸, Samsung Galaxy телефоны бар, үлкен рахмет, жүз пайыз."),
        ),
    ],
)
def test_lines_laid_out_for_a_window_fit_it_and_stay_while_they_grow(
    place: Place, text: str, width: int, face: Face
) -> None:
    """So they are never drawn smaller, and one that grows never has to begin further to the left."""
    (slot,) = slots([place], replace(STYLE, face=face), width)
    row = rows((slot.place,), STYLE, width, 400, 1.0)[0][0]
    drawn = [
        shape(each, place.language, place.script, row.em, True, face).seen
        for each in laid(text, slot.rules).lines
    ]
    assert max(drawn) <= row.block <= width - STYLE.margins[0] - STYLE.margins[2]
    assert max(drawn) > row.block * 0.3


@pytest.mark.parametrize(
    ("text", "script", "backwards"),
    [
        ("Привет", "", False),
        ("299 юаней", "", False),
        ("بۇل", "", True),
        ("\u2066OBS\u2069 بۇل", "Arab", True),
        ("\u2066OBS\u2069 тест", "Arab", False),
        ("OBS بۇل", "", False),
        ("299", "Arab", True),
        ("299", "", False),
    ],
)
def test_the_direction_is_that_of_the_first_letter_outside_isolates(
    text: str, script: str, backwards: bool
) -> None:
    assert base_direction(text, script) is backwards
    assert shape(text, "kk", script, 30, True).right_to_left is backwards


def test_arabic_is_joined_and_a_price_inside_runs_left_to_right() -> None:
    joined = shape("بۇل", "kk", "Arab", 40, True).width
    apart = sum(shape(letter, "kk", "Arab", 40, True).width for letter in "بۇل")
    assert joined < 0.9 * apart
    price = shape("بۇل \u2066299 ₸\u2069", "kk", "Arab", 40, True)
    places = {
        run.face_key[0]: [
            x
            for glyph, (x, _) in zip(run.glyphs, run.positions, strict=True)
            if not run.face.pathForGlyph(glyph).isEmpty()
        ]
        for run in price.runs
    }
    signs = places["Studio Sans"]
    assert max(signs) < min(places["Studio Naskh"]), "the price comes after, to the left"
    assert signs == sorted(signs)
    alone = [glyph for run in shape("299 ₸", "ru", "", 32, True).runs for glyph in run.glyphs]
    inside = [glyph for run in price.runs if run.face_key[0] == "Studio Sans" for glyph in run.glyphs]
    assert [glyph for glyph in inside if glyph in alone] == alone


def test_each_face_is_shaped_for_itself_and_sprites_are_not_shared() -> None:
    sans, serif = (shape("Платье 299 ₸", "ru", "", 40, True, face) for face in Face)
    assert (sans.families(), serif.families()) == ({"Studio Sans"}, {"Studio Serif"})
    assert shape("Платье 299 ₸", "ru", "", 40, True, Face.SANS) is sans, "from the cache, and the right one"
    sprites, shown = SpriteCache(), line("Платье 299 ₸")
    serif_style = replace(STYLE, face=Face.SERIF)
    both = [render(shown, style, SIZE, sprites=sprites) for style in (STYLE, serif_style)]
    assert both[0] != both[1]
    assert both[1] == render(shown, serif_style, SIZE, sprites=SpriteCache())


def test_a_price_in_arabic_script_has_the_chosen_face() -> None:
    price = shape("بۇل \u2066299 ₸\u2069", "kk", "Arab", 40, True, Face.SERIF)
    assert price.families() == {"Studio Naskh", "Studio Serif"}


def test_a_fading_line_is_faded_as_a_whole() -> None:
    full = pixels(render(line("Привет"), STYLE, SIZE))[:, :, 3]
    half = pixels(render(line("Привет", opacity=0.5), STYLE, SIZE))[:, :, 3]
    assert abs(half - full / 2).max() <= 2
    off = replace(STYLE, animation=Animation.OFF)
    assert not pixels(render(line("Привет", opacity=0.5), off, SIZE)).any()


def test_glyphs_are_drawn_once() -> None:
    sprites = SpriteCache()
    shown = frame((RU, RUSSIAN))
    render(shown, STYLE, SIZE, sprites=sprites)
    drawn = sprites.drawn
    assert 0 < drawn <= len("".join(RUSSIAN))
    render(shown, STYLE, SIZE, sprites=sprites)
    assert sprites.drawn == drawn
    render(shown, replace(STYLE, fills=("#ffff00",)), SIZE, sprites=sprites)
    assert sprites.drawn == 2 * drawn


def test_the_sprites_of_a_long_show_keep_within_their_limit() -> None:
    sprites = SpriteCache(limit=500_000)
    for start in range(0x4E00, 0x4E00 + 600, 20):
        text = "".join(chr(code) for code in range(start, start + 16))
        render(line(text, place=ZH), STYLE, SIZE, sprites=sprites)
        assert sprites.bytes < 1_000_000


@pytest.mark.parametrize("align", Align)
def test_lines_are_aligned(align: Align) -> None:
    style = replace(STYLE, align=align)
    left, _, right, _ = edges(render(line("Привет"), style, SIZE))
    free_left, free_right = left - 24, 900 - 24 - right
    near = 6
    if align is Align.CENTRE:
        assert abs(free_left - free_right) < near
    else:
        assert abs(free_left if align is Align.START else free_right) < near
    mirrored = edges(render(line("بۇل", place=ARAB), style, SIZE))
    if align is Align.START:
        assert 900 - 24 - mirrored[2] < near


def test_boxes_that_touch_are_not_darker_where_they_meet() -> None:
    style = replace(STYLE, outline=0.0, box=Box.LINE, box_opacity=0.5)
    alpha = pixels(render(frame((RU, ("Шшш шшш", "Шшш шшш"))), style, SIZE))[:, :, 3]
    left_of_letters = alpha[:, 450 - 55]
    assert set(np.unique(left_of_letters[left_of_letters > 0])) <= set(range(120, 135)) | {255} | set(
        range(135, 255)
    )
    middle = rows((RU,), style, 900, 200, 1.0)[0][1].top
    column = alpha[int(middle) - 2 : int(middle) + 3, 450 - 65 : 450 - 62]
    assert column.max() <= 130


@pytest.mark.parametrize("ground", ["#00ff00", "#ff00ff"])
@pytest.mark.parametrize("theme", [Style(size=30.0), Style(size=22.0, outline=0.0), *built_in().values()])
def test_no_pixel_is_between_a_letter_and_the_key_colour(theme: Style, ground: str) -> None:
    key = np.array(QColor(ground).getRgb()[:3])
    shown = frame((KK, KAZAKH), (ARAB, TOTE))
    picture = pixels(render(shown, theme, QSize(900, 320), ground=QColor(ground), hard=True))[:, :, :3]
    free = (picture == key).all(axis=2)
    assert 0.05 < free.mean() < 0.95
    assert _tint(picture[~free], ground) <= 30, "everything else is mixed of the style's own greys and browns"
    soft = pixels(render(shown, theme, QSize(900, 320), ground=QColor(ground)))[:, :, :3]
    assert _tint(soft[~(soft == key).all(axis=2)], ground) > 30


def _tint(colours: np.ndarray, ground: str) -> int:
    """How much of the key colour's hue the most tainted pixel has."""
    red, green, blue = colours.T
    if ground == "#00ff00":
        return int((green - np.maximum(red, blue)).max())
    return int((np.minimum(red, blue) - green).max())


def test_nothing_is_half_there_in_a_hard_picture() -> None:
    hard = render(line("Привет", opacity=0.5), STYLE, SIZE, hard=True)
    assert not pixels(hard).any()
    alpha = pixels(render(frame((KK, KAZAKH)), STYLE, SIZE, hard=True))[:, :, 3]
    assert set(np.unique(alpha)) == {0, 255}
