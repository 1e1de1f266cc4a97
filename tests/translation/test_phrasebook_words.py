"""The shipped phrasebook itself: complete, alike in three languages, every word a real one."""

from __future__ import annotations

import csv
import re
import warnings
from collections import Counter
from pathlib import Path

import pytest

from livestream_studio.translation.phrasebook import (
    LANGUAGES,
    Choice,
    Filling,
    Phrasebook,
    Slot,
    Text,
    vocabulary,
)
from livestream_studio.translation.phrasebook.forms import form_of

ASSETS = Path(__file__).parents[2] / "assets" / "phrasebook"
HUNSPELL = Path("/usr/share/hunspell")
SLOTS_LEFT_OUT: dict[str, set[str]] = {}  # template id: slots that one language only implies

BACK, FRONT = set("аоұыяё"), set("әөүіе")
SEAM = {"к": "г", "қ": "ғ", "п": "б"}
# True is front: loans that end in a soft syllable; иіссу is a compound of су, water.
BY_SOUND = {"пуховик": True, "юань": True, "рубль": True, "иіссу": False}
HARMONY_FREE = {"мен", "бен", "пен", "ныкі"}  # the same after back and front vowels


@pytest.fixture(scope="module")
def book() -> Phrasebook:
    return Phrasebook.load(ASSETS)


@pytest.fixture(scope="module")
def words(book: Phrasebook) -> dict[str, Counter[str]]:
    return {language: vocabulary(book, language) for language in LANGUAGES}


def reviewed(language: str) -> dict[str, dict[str, str]]:
    with (ASSETS / f"reviewed.{language}.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len({row["word"] for row in rows}) == len(rows), "a word is reviewed twice"
    return {row["word"]: row for row in rows}


def readings() -> dict[str, str]:
    with (ASSETS / "pinyin.tsv").open(encoding="utf-8", newline="") as file:
        return {row["word"]: row["reading"] for row in csv.DictReader(file, delimiter="\t")}


def test_there_is_enough_to_say(book: Phrasebook, words: dict[str, Counter[str]]) -> None:
    assert len(book.templates) >= 300
    sizes = {
        "product": 40,
        "color": 10,
        "material": 6,
        "size": 5,
        "city": 10,
        "day": 9,
        "person": 10,
        "brand": 6,
    }
    assert {kind: len(rows) for kind, rows in book.tables.items()} == sizes
    for language in LANGUAGES:  # enough for a recogniser to be worth having, few enough to stay small
        assert 600 <= len(words[language]) <= 1150, language


def test_the_same_slots_stand_in_all_languages(book: Phrasebook) -> None:
    for template in book.templates:
        every = template.slots().keys()
        left_out = {key for language in LANGUAGES for key in every - template.slots(language).keys()}
        assert left_out == SLOTS_LEFT_OUT.get(template.id, set()), template.id


def test_lines_look_as_they_are_shown(book: Phrasebook) -> None:
    for template in book.templates:
        for language in LANGUAGES:
            nodes = template.nodes(language)
            text = "".join(node.text if isinstance(node, Text) else "Ж" for node in nodes)
            assert not re.search(r"[0-9A-Za-z]", text), template.id
            assert text == text.strip(), template.id
            assert "  " not in text, template.id
            assert text[-1] in ("。！？" if language == "zh" else ".!?"), template.id
            if language != "zh":
                assert text[0].isupper() or isinstance(nodes[0], Choice), template.id
            else:
                assert not re.search(r"\S[，。！？、：]|[，。！？、：](?=[^ ])", text), template.id
            for before, node, after in zip((None, *nodes), nodes, (*nodes[1:], None), strict=False):
                if isinstance(node, Slot):  # an ending or a word glued to a slot would hide from the forms
                    assert not (isinstance(before, Text) and before.text[-1].isalnum()), template.id
                    assert not (isinstance(after, Text) and re.match(r"[\w-]", after.text)), template.id


def test_no_line_stands_twice_with_another_translation(book: Phrasebook) -> None:
    for language in LANGUAGES:
        lines = Counter(template.nodes(language) for template in book.templates)
        twice = [line for line, count in lines.items() if count > 2]
        assert not twice, language


@pytest.mark.parametrize(("language", "dictionary"), [("ru", "ru_RU"), ("kk", "kk_KZ")])
def test_every_word_stands_in_a_dictionary_or_is_reviewed(
    words: dict[str, Counter[str]], language: str, dictionary: str
) -> None:
    hunspell = pytest.importorskip("spylls.hunspell", reason="spylls is not installed")
    if not (HUNSPELL / f"{dictionary}.dic").exists():
        pytest.skip(f"the Debian package hunspell-{language} is not installed")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # spylls leaves the dictionary's file open
        lookup = hunspell.Dictionary.from_files(str(HUNSPELL / dictionary)).lookup
    refused = {word for word in words[language] if not (lookup(word) or lookup(word.capitalize()))}
    known = reviewed(language).keys()
    assert sorted(refused - known) == [], "neither in the dictionary nor reviewed"
    assert sorted(known - refused) == [], (
        "reviewed without need: the phrasebook or the dictionary has changed"
    )


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_reviewed_words_are_their_stem_and_endings(language: str) -> None:
    for word, row in reviewed(language).items():
        stem, endings = row["stem"], row["endings"].split("+")
        joined = [base + "".join(endings) for base in (stem, stem[:-1] + SEAM.get(stem[-1], stem[-1]))]
        assert word in joined, word
        assert row["why"], word


def test_endings_of_reviewed_kazakh_words_keep_harmony() -> None:
    for word, row in reviewed("kk").items():
        assert_harmony(row["stem"], [each for each in row["endings"].split("+") if each], word)


def test_slot_forms_keep_harmony(book: Phrasebook) -> None:
    """Every Kazakh form that a template asks for, against a rule written apart from the engine's."""
    asked = {
        (node.kind, node.form)
        for template in book.templates
        for node in template.nodes("kk")
        if isinstance(node, Slot) and node.form and node.form != ("q",)
    }
    checked = 0
    for kind, form in asked:
        for row in book.tables.get(kind, ()):
            base = row.cells["kk"]
            word = form_of(Slot(kind, kind, form), Filling({kind: row}), "kk", written=False)
            marks = row.cells.get("kk_mark", "").split()
            if not marks:
                stem = base if word.startswith(base) else base[:-1] + SEAM[base[-1]]
                assert word.startswith(stem), word
                assert_harmony(base.split()[-1], [word[len(stem) :]], word)
                checked += 1
    assert checked > 200


def assert_harmony(stem: str, endings: list[str], word: str) -> None:
    """The endings' vowels are all back or all front, as the stem's last vowel."""
    front = next((letter in FRONT for letter in reversed(stem) if letter in BACK | FRONT), "у" not in stem)
    front = BY_SOUND.get(stem, front)
    for ending in endings:
        if ending in HARMONY_FREE:
            continue
        vowels = set(ending) & (BACK | FRONT)
        assert vowels <= (FRONT if front else BACK), f"{word}: {ending}"


def test_every_chinese_word_has_a_reading(words: dict[str, Counter[str]]) -> None:
    pypinyin = pytest.importorskip("pypinyin", reason="pypinyin is not installed")
    corrected = readings()
    tone3 = pypinyin.Style.TONE3
    for word in words["zh"]:
        syllables = corrected.get(word) or "".join(
            pypinyin.lazy_pinyin(word, style=tone3, neutral_tone_with_five=True)
        )
        assert re.fullmatch(rf"([a-zü]+[1-5]){{{len(word)}}}", syllables), (word, syllables)
    assert corrected.keys() <= words["zh"].keys(), "a reading is corrected for a word that nothing says"


def test_chinese_words_mostly_differ_in_sound(words: dict[str, Counter[str]]) -> None:
    """Homophones cannot be told apart without context: they must stay rare, and 买 and 卖 are none."""
    pypinyin = pytest.importorskip("pypinyin", reason="pypinyin is not installed")
    corrected = readings()
    sounds = Counter(
        corrected.get(word)
        or "".join(pypinyin.lazy_pinyin(word, style=pypinyin.Style.TONE3, neutral_tone_with_five=True))
        for word in words["zh"]
    )
    assert sum(count for count in sounds.values() if count > 1) <= 0.06 * len(words["zh"])
    assert sounds["mai3"] == sounds["mai4"] == 1
