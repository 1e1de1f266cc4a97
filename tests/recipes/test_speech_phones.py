"""Labels from espeak's events: palatal releases, tones, stray words, silences that may be skipped."""

import numpy as np

from models.recipes.speech.phones import Segment, add_tones, align, best_path, segments
from models.recipes.speech.synth import Event


def events(*marks: tuple[int, str]) -> list[Event]:
    return [Event(sample, name) for sample, name in marks]


def test_phones_get_their_words_and_ends():
    heard = events((0, ""), (0, "p"), (10, ";"), (20, "a"), (30, ""), (30, "t"), (40, "o"), (50, "_:"))
    assert segments(heard, 80, ["пя", "то"]) == [
        Segment(0, 20, "p;", 0),
        Segment(20, 30, "a", 0),
        Segment(30, 40, "t", 1),
        Segment(40, 50, "o", 1),
        Segment(50, 80, "SIL", -1),
    ]


def test_a_word_mark_that_owns_no_phone_is_passed_over():
    heard = events((0, ""), (0, "a"), (10, ""), (10, "o"), (20, ""), (20, "_"))
    found = segments(heard, 30, ["а", "о"])
    assert found is not None
    assert [part.word for part in found] == [0, 1, -1]


def test_words_that_cannot_be_told_apart_are_not_used():
    assert segments(events((0, ""), (0, "a"), (10, "o")), 20, ["а", "о"]) is None


def test_a_word_spelt_in_english_is_not_used():
    assert segments(events((0, ""), (0, "(en)"), (0, "a"), (9, "(ru)")), 20, ["k"]) is None


def test_the_tone_stands_on_the_vowel_of_its_syllable():
    phones = [(0, "m", 0), (1, "ai", 0), (2, "m", 1), (3, "ai", 1)]
    toned = add_tones(phones, ["mai3", "mai4"])
    assert toned is not None
    assert [phone for _, phone, _ in toned] == ["m", "ai3", "m", "ai4"]


def test_tones_and_vowels_that_do_not_match_are_not_used():
    assert add_tones([(0, "m", 0), (1, "a", 0)], ["ma1ma5"]) is None
    assert add_tones([(0, "a", 0), (1, "o", 0)], ["a1"]) is None


def test_without_tone_digits_nothing_changes():
    phones = [(0, "a", 0)]
    assert add_tones(phones, ["а"]) == phones


def test_a_phone_of_no_length_still_gets_a_frame():
    parts = [Segment(0, 0.3, "SIL", -1), Segment(0.3, 0.3, "a", 0), Segment(0.3, 0.6, "o", 0)]
    path = align(parts, 20)
    assert path is not None
    assert set(path.tolist()) == {0, 1, 2}
    assert (np.diff(path) >= 0).all()


def test_a_silence_shorter_than_a_frame_may_be_skipped():
    parts = [Segment(0, 0.3, "a", 0), Segment(0.3, 0.302, "SIL", -1), Segment(0.302, 0.6, "o", 1)]
    path = align(parts, 20)
    assert path is not None
    assert 1 not in path.tolist()


def test_more_phones_than_frames_have_no_path():
    cost = np.zeros((2, 3))
    assert best_path(cost, np.zeros(3, bool), cost) is None


def test_the_cheapest_path_is_taken():
    cost = np.array([[0, 9], [0, 9], [9, 0], [9, 0]], float)
    path = best_path(cost, np.zeros(2, bool), cost)
    assert path is not None
    assert path.tolist() == [0, 0, 1, 1]
