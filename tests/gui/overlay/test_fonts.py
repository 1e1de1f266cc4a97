"""Our faces have every letter of the show, so no line is set from a font of the machine."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QRawFont, QTextLayout

from livestream_studio.commerce.money import Currencies
from livestream_studio.commerce.types import LANGUAGES, Money
from livestream_studio.core.types import StudioError
from livestream_studio.gui.overlay import fonts
from livestream_studio.gui.overlay.style import Face
from livestream_studio.languages.scripts import to_arabic, to_latin
from livestream_studio.languages.scripts.letters import ARABIC, LATIN
from livestream_studio.paths import assets

STYLES = ("Regular", "Bold")
PUNCTUATION = {
    "StudioSans": "0123456789 ₸₽¥$€№%+−±×≈/&@#*.,:;!?…–—«»„“”‘’()[]\u00a0\u2009\u202f\u2066\u2069",
    "StudioSansSC": "0123456789¥￥%，。！？；：、…—·“”‘’（）《》【】\u2066\u2069",
    "StudioNaskh": "،؛؟\u2066\u2069\u202f",
}
PUNCTUATION |= {"StudioSerif": PUNCTUATION["StudioSans"], "StudioSerifSC": PUNCTUATION["StudioSansSC"]}
WESTERN, CHINESE = ("StudioSans", "StudioSerif"), ("StudioSansSC", "StudioSerifSC")


def face(name: str, style: str) -> QRawFont:
    return QRawFont(str(assets() / "fonts" / f"{name}-{style}.ttf"), 44.0)


def lacking(name: str, style: str, letters: str) -> list[str]:
    raw = face(name, style)
    assert raw.isValid()
    return [
        f"U+{ord(letter):04X} {letter}"
        for letter in sorted(set(letters))
        if not raw.supportsCharacter(ord(letter))
    ]


def phrasebook() -> str:
    return "".join(path.read_text(encoding="utf-8") for path in (assets() / "phrasebook").rglob("*.tsv"))


@pytest.mark.parametrize("style", STYLES)
def test_every_letter_of_the_phrasebook_is_ours(qapp: object, style: str) -> None:
    text = phrasebook()
    assert len(re.findall(r"[\u4e00-\u9fff]", text)) > 1000
    for name in CHINESE:
        assert not lacking(name, style, "".join(re.findall(r"[\u3000-\u9fff\uff00-\uffef]", text)))
    for name in WESTERN:
        assert not lacking(name, style, "".join(re.findall(r"[!-\u052f]", text)))


def gb2312(rows: range) -> str:
    pairs = (bytes((row, cell)) for row in rows for cell in range(0xA1, 0xFF))
    return "".join(pair.decode("gb2312", errors="ignore") for pair in pairs)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("name", CHINESE)
def test_all_of_gb_2312_is_ours(qapp: object, name: str, style: str) -> None:
    characters, signs = gb2312(range(0xB0, 0xF8)), gb2312(range(0xA1, 0xA3))
    assert len(characters) == 6763
    assert not lacking(name, style, characters)
    assert {"℃", "★", "①", "≥", "→"} <= set(signs)
    assert not lacking(name, style, signs)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("pair", list(zip(WESTERN, CHINESE, strict=True)))
def test_prices_in_every_shipped_currency_are_ours(qapp: object, pair: tuple[str, str], style: str) -> None:
    known = Currencies.load(assets() / "rules" / "currencies.toml")
    prices = {
        known.written(Money(123456, code), language) for code in known.codes() for language in LANGUAGES
    }
    letters = "".join(prices)
    assert not {*lacking(pair[0], style, letters)} & {*lacking(pair[1], style, letters)}


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("chosen", Face)
@pytest.mark.parametrize(
    "goods",
    [
        "油炸馓子和糌粑、山西饸饹面、煎饼馃子、椪柑、藠头、鳀鱼",
        "百裥裙、氆氇、褡裢、靰鞡鞋，200g/㎡，≥37℃，第①款★",
    ],
)
def test_names_of_goods_are_set_from_our_faces(qapp: object, goods: str, chosen: Face, bold: bool) -> None:
    layout = QTextLayout(goods, fonts.font("zh", "", 44, bold=bold, face=chosen))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} <= set(fonts.load())
    glyphs = [glyph for run in runs for glyph in run.glyphIndexes()]
    assert len(glyphs) == len(goods)
    assert 0 not in glyphs


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("sans", "serif"), [WESTERN, CHINESE])
def test_both_faces_have_the_same_letters(qapp: object, sans: str, serif: str, style: str) -> None:
    """So another face never brings a font of the system into a line."""
    one, other = face(sans, style), face(serif, style)
    letters = [code for code in range(0x20, 0x10000) if one.supportsCharacter(code)]
    assert len(letters) > 1500
    assert [hex(code) for code in letters if not other.supportsCharacter(code)] == []


@pytest.mark.parametrize("style", STYLES)
def test_all_scripts_of_kazakh_are_ours(qapp: object, style: str) -> None:
    cyrillic = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
    assert set(ARABIC) <= set(cyrillic)
    latin = "".join(LATIN.values()) + to_latin(phrasebook())
    for name in WESTERN:
        assert not lacking(name, style, cyrillic + cyrillic.upper())
        assert not lacking(name, style, "".join(re.findall(r"[!-\u024f]", latin + latin.upper())))
    arabic = "".join(ARABIC.values()) + "\u0674\u0621" + to_arabic(phrasebook(), isolates=False)
    assert not lacking("StudioNaskh", style, "".join(re.findall(r"[\u0600-\u06ff]", arabic)))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(("name", "marks"), PUNCTUATION.items())
def test_digits_signs_and_marks_are_ours(qapp: object, name: str, marks: str, style: str) -> None:
    assert not lacking(name, style, marks)


def test_direction_marks_take_no_room(qapp: object) -> None:
    for name in PUNCTUATION:
        raw = face(name, "Bold")
        glyphs = raw.glyphIndexesForString("\u2066\u2069")
        assert [advance.x() for advance in raw.advancesForGlyphIndexes(glyphs)] == [0.0, 0.0]


def test_the_faces_have_their_names_and_weights(qapp: object) -> None:
    families = {name: re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name) for name in PUNCTUATION}
    assert set(fonts.load()) == set(families.values())
    for name, family in families.items():
        regular, bold = face(name, "Regular"), face(name, "Bold")
        assert (regular.familyName(), bold.familyName()) == (family, family)
        assert regular.weight() < bold.weight()
        assert (assets() / "fonts" / f"{name}-LICENSE.txt").read_text().count("SIL Open Font License") > 0


@pytest.mark.parametrize("chosen", Face)
@pytest.mark.parametrize(("language", "script"), [("zh", ""), ("ru", ""), ("kk", ""), ("kk", "Arab")])
def test_a_font_has_the_face_and_the_weight_that_were_asked_for(
    qapp: object, language: str, script: str, chosen: Face
) -> None:
    family = fonts.families(language, script, chosen)[0]
    for bold in (False, True):
        got = QRawFont.fromFont(fonts.font(language, script, 44, bold=bold, face=chosen))
        assert (got.familyName(), got.styleName()) == (family, STYLES[bold])


def test_arabic_script_is_naskh_in_both_faces() -> None:
    assert fonts.families("kk", "Arab", Face.SERIF) == [fonts.ARABIC, fonts.SERIF, fonts.CHINESE_SERIF]
    assert fonts.families("kk", "Arab", Face.SANS) == [fonts.ARABIC, fonts.SANS, fonts.CHINESE]


def test_fonts_that_are_not_there_are_named(
    qapp: object, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "assets", lambda: tmp_path)
    fonts.load.cache_clear()
    try:
        with pytest.raises(StudioError, match="fonts_missing"):
            fonts.load()
    finally:
        fonts.load.cache_clear()
