"""Kazakh from Cyrillic to the Arabic script: checked pairs, lines, and what must hold for any text."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from script_tables import table

from livestream_studio.languages import scripts
from livestream_studio.languages.scripts.letters import ARABIC, BIDI_CONTROLS

PAIRS = table("kk-arab")
ANY = st.text(
    st.sampled_from("абәекқғіөүиюяьһ ABz09%¥₸,.;?-–«»()\u00a0\u2066\u2069ٴءثق\u0675\u0678بhاєŁ😀\n"),
    max_size=40,
)


@pytest.mark.parametrize(("cyrillic", "arabic", "source"), PAIRS, ids=[pair[0] for pair in PAIRS])
def test_a_checked_pair(cyrillic: str, arabic: str, source: str) -> None:
    assert source in ("V", "K")
    assert scripts.to_arabic(cyrillic) == arabic
    assert scripts.to_arabic(cyrillic.upper()) == arabic


def test_the_pairs_are_many_and_cover_every_letter() -> None:
    assert len({pair[0] for pair in PAIRS}) >= 300
    assert sum(pair[2] == "V" for pair in PAIRS) >= 60
    assert set("".join(pair[0] for pair in PAIRS)) >= set(ARABIC)
    assert set("".join(pair[1] for pair in PAIRS)) >= set("".join(ARABIC.values()))


@pytest.mark.parametrize(("cyrillic", "arabic"), table("kk-arab-lines"))
def test_a_line(cyrillic: str, arabic: str) -> None:
    shown = arabic.replace("⟦", "\u2066").replace("⟧", "\u2069")
    assert scripts.to_arabic(cyrillic) == shown
    assert scripts.to_arabic(cyrillic, isolates=False) == scripts.strip_isolates(shown)


def test_the_hamza_of_old_fonts() -> None:
    assert scripts.to_arabic("тіл, үш", hamza=scripts.PLAIN_HAMZA) == "ءتىل، ءۇش"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("cөз", "сөз"), ("бip", "бір"), ("ƏЛЕМ", "әлем"), ("дɵңгелек", "дөңгелек"), ("и\u0306од", "йод")],
)
def test_lookalikes_and_decomposed_letters_are_mended(typed: str, meant: str) -> None:
    assert scripts.to_arabic(typed) == scripts.to_arabic(meant)


def test_controls_in_the_source_do_not_reach_the_line() -> None:
    assert scripts.to_arabic("\u202eбаға\u2066 5\u200f") == "باعا 5"


@settings(deadline=None)
@given(ANY | st.text(max_size=60))
def test_digits_and_names_stay_and_isolates_balance(text: str) -> None:
    shown = scripts.to_arabic(text)
    depth = 0
    for character in shown:
        depth += (character == "\u2066") - (character == "\u2069")
        assert depth in (0, 1)
    assert depth == 0
    assert not set(scripts.strip_isolates(shown)) & set(BIDI_CONTROLS)
    assert [c for c in shown if c.isdecimal()] == [c for c in text if c.isdecimal()]


@settings(deadline=None)
@given(st.from_regex(r"[A-Z][a-z]{2,8}( [A-Z0-9]{2,4})?", fullmatch=True), st.integers(0, 10**9))
def test_a_latin_name_and_a_number_stay_whole(name: str, number: int) -> None:
    shown = scripts.to_arabic(f"Бұл {name} бағасы {number} ¥")
    assert f"\u2066{name}\u2069" in shown
    assert f"\u2066{number} ¥\u2069" in shown


@settings(deadline=None)
@given(ANY | st.text(max_size=60))
def test_normalising_twice_changes_nothing(text: str) -> None:
    once = scripts.normalise(text)
    assert scripts.normalise(once) == once
    assert not set(once) & set("\u0675\u0676\u0677\u0678\u06a9\u06cc")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ءتىل", "ٴتىل"),  # CLDR and the press of Kazakhstan
        ("تٸل", "ٴتىل"),  # a letter of its own
        ("تٸلگە", "تىلگە"),  # beside گ ە no hamza is written
        ("ٶمىر", "ٴومىر"),
        ("ٴ«تىل»", "«ٴتىل»"),  # a fault that is live on the web
        ("ٴوزەن", "وزەن"),
        ("کيىم", "كيىم"),  # a Persian keyboard
        ("تەلەفون۱۲٣", "تەلەفون123"),
        ("قىتای", "قىتاي"),
        ("جيهاز", "جيھاز"),
        ("سهبهت", "سەبەت"),
        ("بـــاعا", "باعا"),
        ("ﺑﺎﻋﺎ", "باعا"),
        ("ٴتوراعا", "ٴتوراعا"),  # a compound that takes it beside ع
    ],
)
def test_every_way_of_typing_becomes_one(typed: str, meant: str) -> None:
    assert scripts.normalise(typed) == meant
