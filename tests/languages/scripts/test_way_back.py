"""Arabic and Latin Kazakh back to Cyrillic: known words for certain, unknown ones by rule, and said to be."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from script_tables import table

from livestream_studio.languages import scripts
from livestream_studio.translation.phrasebook.book import Phrasebook
from livestream_studio.translation.phrasebook.vocabulary import vocabulary

PHRASEBOOK = Path(__file__).parents[3] / "assets" / "phrasebook"


@pytest.fixture(scope="module")
def words() -> dict[str, int]:
    return dict(vocabulary(Phrasebook.load(PHRASEBOOK), "kk"))


@pytest.fixture(scope="module")
def lexicon(words: dict[str, int]) -> scripts.Lexicon:
    known = scripts.Lexicon()
    for word, times in words.items():
        known.add(word, times)
    known.add_name("Алматы")
    return known


def test_the_phrasebook_survives_the_arabic_script(words: dict[str, int], lexicon: scripts.Lexicon) -> None:
    lost = [w for w in words if scripts.from_arabic(scripts.to_arabic(w), lexicon).text.lower() != w]
    assert len(lost) <= len(words) // 100, lost


def test_the_phrasebook_survives_the_latin(words: dict[str, int], lexicon: scripts.Lexicon) -> None:
    lost = [w for w in words if scripts.from_latin(scripts.to_latin(w), lexicon).text != w]
    assert len(lost) <= len(words) // 100, lost


def test_the_rules_alone_read_most_of_the_checked_pairs() -> None:
    nothing = scripts.Lexicon()
    pairs = table("kk-arab")
    right = sum(scripts.from_arabic(arabic, nothing).text == cyrillic for cyrillic, arabic, _ in pairs)
    assert right >= len(pairs) * 0.88
    assert all(scripts.from_arabic(arabic, nothing).unseen for _, arabic, _ in pairs)


def test_written_lines_come_back_but_for_capitals(lexicon: scripts.Lexicon) -> None:
    book = Phrasebook.load(PHRASEBOOK)
    rng = random.Random(1)
    for template in book.templates:
        line = book.render(template, book.fill(template, rng), "kk", "written")
        assert scripts.from_arabic(scripts.to_arabic(line), lexicon).text.lower() == line.lower()
        assert scripts.from_latin(scripts.to_latin(line), lexicon).text == line


def test_a_line_comes_back_with_its_capitals_and_marks(lexicon: scripts.Lexicon) -> None:
    line = "Бұл көйлек 20 500 ₸, Алматыдан келді. Арзан ба? Nike 5%"
    read = scripts.from_arabic(scripts.to_arabic(line), lexicon)
    assert read == scripts.Reading(line)
    assert read.certain


def test_words_that_are_written_alike_are_said_to_be() -> None:
    known = scripts.Lexicon(["қайдағы қазір", "қаидағы"])
    assert scripts.from_arabic("قايداعى", known).ambiguous == ("қайдағы",)
    known.add("қаидағы қаидағы")
    assert scripts.from_arabic("قايداعى", known).text == "қаидағы"


def test_an_unknown_word_is_said_to_be(lexicon: scripts.Lexicon) -> None:
    read = scripts.from_arabic("كارتا بار", lexicon)
    assert read.text == "карта бар"
    assert read.unseen == ("карта",)
    assert read.ambiguous == ("карта",)


@pytest.mark.parametrize("typed", ["تىل", "ءتىل", "تٸل", "ٴتىل"])
def test_a_forgotten_or_foreign_hamza_is_understood(typed: str) -> None:
    read = scripts.from_arabic(typed, scripts.Lexicon(["тіл"]))
    assert read.text == "тіл"
    assert read.ambiguous == (("тіл",) if typed == "تىل" else ())


def test_a_known_beginning_gets_an_ending_by_harmony() -> None:
    known = scripts.Lexicon(["кітапхана", "қауіпсіз"])
    assert scripts.from_arabic(scripts.to_arabic("қауіпсіздіктен"), known).text == "қауіпсіздіктен"
    assert scripts.from_arabic(scripts.to_arabic("кітапханадан"), known).text == "кітапханадан"


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("İran IS ısı İIS", "Иран ІС ісі ИІС"),
        ("iPhone Watsons Nike", "iPhone Watsons Nike"),
        ("tişört tşek tsirk tūştşy", "тишөрт чек цирк тұщы"),
        ("Wi-Fi, Qazaq-Aqtau, https://abc.kz/a?b=1", "Wi-Fi, Қазақ-Ақтау, https://abc.kz/a?b=1"),
    ],
)
def test_latin_letters_and_capitals(latin: str, cyrillic: str) -> None:
    assert scripts.from_latin(latin, scripts.Lexicon(["Nike"])).text == cyrillic


@pytest.mark.parametrize(("cyrillic", "latin", "source"), table("kk-latin"))
def test_a_latin_pair(cyrillic: str, latin: str, source: str) -> None:
    assert scripts.to_latin(cyrillic) == latin
    assert scripts.from_latin(latin, scripts.Lexicon([cyrillic])).text == cyrillic


@pytest.mark.parametrize(
    "piece", [".", "…a", "1 ", "a-", "ٴ", "«ٴ", "5%-", "1.1,", "б.", "ا", "aб", "tş", "ıа "]
)
def test_a_hostile_line_is_done_in_linear_time(piece: str) -> None:
    line = piece * 5000 + "б ا"
    known = scripts.Lexicon(["тіл"])
    assert scripts.from_arabic(line, known).text
    assert scripts.from_latin(line, known).text
    assert scripts.to_arabic(line)


def test_only_whole_sentences_get_a_capital() -> None:
    known = scripts.Lexicon(["бұл арзан"])
    line = scripts.to_arabic("www.shop.kz арзан. iPhone арзан! «Бұл 6.9 арзан.» арзан")
    assert scripts.from_arabic(line, known).text == "www.shop.kz арзан. iPhone арзан! «Бұл 6.9 арзан.» арзан"


@settings(deadline=None)
@given(st.text(max_size=60) | st.text("اەىيۋكقتلٴءٸ ،؟12abİıIŞşhi.", max_size=30))
def test_reading_never_fails(text: str) -> None:
    known = scripts.Lexicon(["тіл кітап Nike"])
    assert isinstance(scripts.from_arabic(text, known).text, str)
    assert isinstance(scripts.from_latin(text, known).text, str)
    assert scripts.to_latin(scripts.to_latin(text)) == scripts.to_latin(text)


def test_a_quoted_name_ends_no_sentence(lexicon: scripts.Lexicon) -> None:
    assert scripts.from_arabic("«ٴتىل» – بۇل كىتاپ.", lexicon).text.startswith("«Тіл» – бұл ")
