"""Our faces have every letter of the show, so no line is set from a font of the machine."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QRawFont

from livestream_studio.core.types import StudioError
from livestream_studio.gui.overlay import fonts
from livestream_studio.languages.scripts import to_arabic, to_latin
from livestream_studio.languages.scripts.letters import ARABIC, LATIN
from livestream_studio.paths import assets

STYLES = ("Regular", "Bold")
PUNCTUATION = {
    "StudioSans": "0123456789 ₸₽¥$€№%+−±×≈/&@#*.,:;!?…–—«»„“”‘’()[]\u00a0\u2009\u202f\u2066\u2069",
    "StudioSansSC": "0123456789¥￥%，。！？；：、…—·“”‘’（）《》【】\u2066\u2069",
    "StudioNaskh": "،؛؟\u2066\u2069\u202f",
}


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
    assert not lacking("StudioSansSC", style, "".join(re.findall(r"[\u3000-\u9fff\uff00-\uffef]", text)))
    assert not lacking("StudioSans", style, "".join(re.findall(r"[!-\u052f]", text)))


@pytest.mark.parametrize("style", STYLES)
def test_all_scripts_of_kazakh_are_ours(qapp: object, style: str) -> None:
    cyrillic = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
    assert set(ARABIC) <= set(cyrillic)
    assert not lacking("StudioSans", style, cyrillic + cyrillic.upper())
    latin = "".join(LATIN.values()) + to_latin(phrasebook())
    assert not lacking("StudioSans", style, "".join(re.findall(r"[!-\u024f]", latin + latin.upper())))
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
    assert set(fonts.load()) == {fonts.SANS, fonts.CHINESE, fonts.ARABIC}
    for name, family in (
        ("StudioSans", fonts.SANS),
        ("StudioSansSC", fonts.CHINESE),
        ("StudioNaskh", fonts.ARABIC),
    ):
        regular, bold = face(name, "Regular"), face(name, "Bold")
        assert (regular.familyName(), bold.familyName()) == (family, family)
        assert regular.weight() < bold.weight()
        assert (assets() / "fonts" / f"{name}-LICENSE.txt").read_text().count("SIL Open Font License") > 0


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
