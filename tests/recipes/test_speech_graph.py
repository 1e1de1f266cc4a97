"""The recogniser's graph and language model as text, and Kaldi's model file as bytes: no tool is needed."""

import collections
import math
import struct

import numpy as np
import pytest

from models.recipes.speech import language_model
from models.recipes.speech.fst import Fst, add_self_loops
from models.recipes.speech.graph import UNKNOWN


def chance_of_leaving(fst: Fst) -> dict[int, float]:
    total: dict[int, float] = collections.defaultdict(float)
    for arc in fst.arcs:
        total[arc.source] += math.exp(-arc.cost)
    for state, cost in fst.final.items():
        total[state] += math.exp(-cost)
    return total


def test_every_state_of_the_language_model_is_a_distribution():
    words = ["цена", "сто", "двести"]
    label = {word: number for number, word in enumerate([*words, UNKNOWN], 1)}
    sentences = [["цена", "сто"], ["цена", "двести"]]
    fst = language_model.build(sentences, words, label, unknown=0.1, unknown_first=0.3, known_again=0.2)
    chances = chance_of_leaving(fst)
    assert len(chances) == fst.states
    for state, chance in chances.items():
        assert chance == pytest.approx(1), state


def test_a_word_never_seen_in_a_sentence_can_still_be_recognised():
    label = {"цена": 1, "сто": 2, UNKNOWN: 3}
    fst = language_model.build(
        [["цена"]], ["цена", "сто"], label, unknown=0.1, unknown_first=0.3, known_again=0.2
    )
    assert any(arc.inside == 2 for arc in fst.arcs)


def test_a_line_begins_with_a_strange_word_as_often_as_it_is_told_to():
    label = {"цена": 1, UNKNOWN: 2}
    fst = language_model.build([["цена"]], ["цена"], label, unknown=0.1, unknown_first=0.3, known_again=0.2)
    (first,) = [arc for arc in fst.arcs if arc.source == 0 and arc.inside == label[UNKNOWN]]
    assert math.exp(-first.cost) == pytest.approx(0.3)


def test_self_loops_follow_the_phone_that_was_entered():
    fst = Fst()
    start, end = fst.state(), fst.state()
    fst.arc(start, end, 2, 7)  # transition 2 enters phone 1
    fst.final[end] = 0.0
    looped = add_self_loops(fst, lambda label: label // 2, lambda phone: 2 * phone - 1, [0, 0.5], [0, 0.9])
    (enter,) = [arc for arc in looped.arcs if arc.source != arc.target]
    (loop,) = [arc for arc in looped.arcs if arc.source == arc.target]
    assert (enter.source, enter.inside, enter.outside) == (0, 2, 7)
    assert (loop.source, loop.inside, loop.outside, loop.cost) == (enter.target, 1, 0, 0.5)
    assert looped.final == {enter.target: 0.9}


def test_a_wide_state_is_shared_by_the_phones_that_enter_it():
    fst = Fst()
    start, wide = fst.state(), fst.state()
    for phone in range(1, 6):
        fst.arc(start, wide, 2 * phone)
        fst.arc(wide, start, 2 * phone)
    looped = add_self_loops(fst, lambda label: label // 2, lambda phone: 2 * phone - 1, [0.0] * 6, [1.0] * 6)
    bridges = [arc for arc in looped.arcs if arc.inside == 0 and arc.outside == 0]
    assert len(bridges) == 10  # five phones into each of the two states
    assert {arc.cost for arc in bridges} == {1.0}
    assert len({arc.target for arc in bridges}) == 2


def test_the_text_form_begins_with_the_start():
    fst = Fst()
    first, second = fst.state(), fst.state()
    fst.arc(second, first, 1, 1)
    fst.arc(first, second, 2, 2)
    assert fst.text().splitlines()[0].split("\t")[0] == str(first)


def test_pronunciations_leave_out_rare_ones_and_name_what_was_never_heard():
    pytest.importorskip("torch", reason="the speech recipe needs torch")
    from models.recipes.speech.acoustic import AcousticModel
    from models.recipes.speech.graph import PhoneTable, positioned, pronunciations

    lexicon = {"да": {("d", "a"): 100, ("d", "o"): 50, ("d",): 2}}
    model = AcousticModel(["SIL", "a", "d", "o"], [], np.ones(8, np.float32), [0.5] * 4, lexicon)
    entries = pronunciations(["да"], model)
    assert [(word, phones) for word, phones, _ in entries] == [("да", ("d", "a")), ("да", ("d", "o"))]
    assert entries[1][2] == pytest.approx(math.log(2))
    with pytest.raises(ValueError, match="нет"):
        pronunciations(["нет"], model)
    table = PhoneTable.of(model.phones)
    assert len(table.names) == 1 + 2 * 4 * 3
    assert table.enter("SIL") == 2
    assert positioned(["a"]) == ["a_S"]
    assert positioned(["d", "o", "a"]) == ["d_B", "o_I", "a_E"]


def test_kaldi_primitives_carry_their_sizes():
    pytest.importorskip("torch", reason="the speech recipe needs torch")
    from models.recipes.speech.kaldi_writer import COMPRESS_OVER, KaldiWriter

    writer = KaldiWriter()
    writer.integer(7)
    writer.vector([1.5])
    assert bytes(writer.data) == b"\0B\x04\x07\0\0\0FV \x04\x01\0\0\0" + struct.pack("<f", 1.5)
    values = np.random.default_rng(0).standard_normal((60, 100))
    assert values.size > COMPRESS_OVER
    writer = KaldiWriter()
    writer.matrix(values)
    data = bytes(writer.data)[2:]
    assert data.startswith(b"CM3 ")
    least, reach, rows, columns = struct.unpack("<ffii", data[4:20])
    assert (rows, columns) == values.shape
    read = least + reach * np.frombuffer(data[20:], np.uint8).reshape(rows, columns) / 255
    assert np.abs(read - values).max() <= reach / 255 * 0.51
    writer = KaldiWriter()
    writer.matrix(values, exact=True)
    assert bytes(writer.data).endswith(values.astype("<f4").tobytes())


def test_folding_changes_nothing_but_the_form():
    torch = pytest.importorskip("torch", reason="the speech recipe needs torch")
    from models.recipes.speech.acoustic import LEFT, RIGHT, Network, fold

    torch.manual_seed(1)
    network = Network(inputs=5, hidden=8, states=4)
    network.mean.data, network.scale.data = torch.randn(5), torch.rand(5) + 0.5
    network(torch.randn(6, 5, LEFT + 30 + RIGHT))  # moves the norms' averages
    network.eval()
    frames = torch.randn(1, 5, LEFT + 6 + RIGHT)
    with torch.no_grad():
        expected = network(frames)[0].numpy()
    layers = fold(network)
    values = {time: frames[0, :, time + LEFT].numpy() for time in range(-LEFT, 6 + RIGHT)}
    for number, layer in enumerate(layers):
        reach = [time for time in values if all(time + tap in values for tap in layer.taps)]
        values = {
            time: layer.weights @ np.concatenate([values[time + tap] for tap in layer.taps]) + layer.bias
            for time in reach
        }
        if number < len(layers) - 1:
            values = {time: np.maximum(value, 0) for time, value in values.items()}
    for output, time in enumerate((0, 3)):
        np.testing.assert_allclose(values[time], expected[:, output], atol=1e-4)
