"""What is made of Vosk's answers, with the answers scripted; the real engine is in test_vosk_models.py."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from livestream_studio.core.types import AudioChunk, Hypothesis, Problem, StudioError, Word
from livestream_studio.engines import vosk_recognizer
from livestream_studio.engines.vosk_recognizer import VoskRecognizer


class Script:
    """Answers for successive chunks: a str is a partial, a list of words a final."""

    def __init__(self, *answers: str | list[tuple[str, float, float]]) -> None:
        self.answers = list(answers)
        self.heard = b""

    def AcceptWaveform(self, pcm: bytes) -> int:
        self.heard += pcm
        return bool(self.answers) and isinstance(self.answers[0], list)

    def PartialResult(self) -> str:
        return json.dumps({"partial": self.answers.pop(0) if self.answers else ""})

    def Result(self) -> str:
        words: Any = self.answers.pop(0) if self.answers else []
        if not words:
            return json.dumps({"text": ""})
        result = [{"word": word, "start": start, "end": end, "conf": 0.9} for word, start, end in words]
        return json.dumps({"result": result, "text": " ".join(word[0] for word in words)})

    def FinalResult(self) -> str:
        return self.Result() if not self.answers or isinstance(self.answers[0], list) else '{"text": ""}'


class Rig:
    def __init__(self, monkeypatch: pytest.MonkeyPatch, language: str, *scripts: Script) -> None:
        self.scripts, self.problems, self.made = list(scripts), list[Problem](), list[Any]()
        model = type("Model", (), {"vosk": None, "path": Path("/model")})()
        monkeypatch.setattr(vosk_recognizer, "load_speech_model", lambda *_: model)

        def new(recognizer: VoskRecognizer) -> Any:
            recognizer._fed = 0
            self.made.append(recognizer._grammar)
            return self.scripts.pop(0) if self.scripts else Script()

        monkeypatch.setattr(VoskRecognizer, "_new", new)
        self.recognizer = VoskRecognizer("/model", language, on_problem=self.problems.append)

    def hear(self, *starts: int, ms: int = 100) -> list[Hypothesis]:
        chunks = (AudioChunk(bytes(ms * 32), 16_000, start) for start in starts)
        return [hypothesis for chunk in chunks for hypothesis in self.recognizer.accept(chunk)]


def test_partials_then_a_final_with_words_in_session_time(monkeypatch: pytest.MonkeyPatch) -> None:
    words = [("всем", 0.03, 0.2), ("привет", 0.2, 0.29)]
    rig = Rig(monkeypatch, "ru", Script("всем", "всем", "всем привет", words, "ещё"))
    heard = rig.hear(5_000, 5_100, 5_200, 5_300, 5_400)
    assert [(h.utterance, h.text, h.final) for h in heard] == [
        (0, "всем", False),
        (0, "всем привет", False),
        (0, "всем привет", True),
        (1, "ещё", False),
    ]
    assert heard[2].words == (Word("всем", 5_030, 5_200, 0.9), Word("привет", 5_200, 5_290, 0.9))
    assert (heard[2].start_ms, heard[2].end_ms) == (5_030, 5_290)
    assert heard[0].start_ms <= heard[0].end_ms == 5_100
    assert heard[3].start_ms >= 5_400  # a partial does not reach back into the utterance before it


def test_unknown_words_are_in_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    final = [("[unk]", 0.0, 0.1), ("шарф", 0.1, 0.2), ("<unk>", 0.2, 0.3)]
    rig = Rig(monkeypatch, "ru", Script("[unk]", "[unk] шарф", final))
    assert [h.text for h in rig.hear(0, 100, 200)] == ["шарф", "шарф"]


def test_a_final_of_nothing_is_given_only_to_take_back_a_partial(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig(monkeypatch, "ru", Script("", [("[unk]", 0, 0.1)], "шарф", [("[unk]", 0.2, 0.3)], "да"))
    heard = rig.hear(0, 100, 200, 300, 400)
    said = [(h.utterance, h.text, h.final) for h in heard]
    assert said == [(0, "шарф", False), (0, "", True), (1, "да", False)]


def test_chinese_loses_the_spaces_between_words_only(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig(monkeypatch, "zh", Script("这件 衣服 iphone 十五 手机", [("很", 0, 0.1), ("好", 0.1, 0.2)]))
    heard = rig.hear(0, 100)
    assert [h.text for h in heard] == ["这件衣服 iphone 十五手机", "很好"]
    assert [word.text for word in heard[1].words] == ["很", "好"]


def test_a_short_gap_is_silence_and_a_long_one_ends_the_utterance(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = Script("раз", "раз", "раз", [("раз", 0, 0.2)]), Script([("два", 0.0, 0.1)])
    rig = Rig(monkeypatch, "ru", first, second)
    assert [h.final for h in rig.hear(0, 300)] == [False]
    assert len(first.heard) == 32 * 400  # 200 ms were filled in
    heard = rig.hear(10_000)
    assert [(h.text, h.final, h.start_ms) for h in heard] == [("раз", True, 0), ("два", True, 10_000)]


def test_a_voice_that_is_not_understood_is_told_once_and_its_end_too(monkeypatch: pytest.MonkeyPatch) -> None:
    unknown = [("[unk]", 0.0, 1.5), ("да", 1.5, 2.0)]
    known = [("да", 0.0, 2.0)]
    rig = Rig(monkeypatch, "kk", Script(*[unknown] * 8, *[known] * 8))
    rig.hear(*range(0, 400, 100))
    assert rig.problems == []  # eight seconds of speech are too few to judge
    rig.hear(*range(400, 800, 100))
    assert rig.problems == [Problem("voice_unknown", "kk")]
    rig.hear(*range(800, 1_600, 100))
    assert rig.problems == [Problem("voice_unknown", "kk"), Problem("voice_known", "kk")]


def test_the_recogniser_is_renewed_at_a_pause_and_time_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vosk_recognizer, "_RENEW_MS", 250)
    rig = Rig(monkeypatch, "ru", Script("а", "а", [("а", 0, 0.2)]), Script([("б", 0.05, 0.1)]))
    heard = rig.hear(1_000, 1_100, 1_200, 1_300)
    assert len(rig.made) == 2
    assert [h.start_ms for h in heard if h.final] == [1_000, 1_350]


def test_finish_gives_the_last_words_once(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig(monkeypatch, "ru", Script("пока", [("пока", 0, 0.1)]))
    rig.hear(0)
    assert [(h.text, h.final) for h in rig.recognizer.finish()] == [("пока", True)]
    assert list(rig.recognizer.finish()) == []


def test_nothing_heard_nothing_finished(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig(monkeypatch, "ru")
    assert list(rig.recognizer.finish()) == []


def test_a_chunk_of_another_rate_is_a_mistake_in_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig(monkeypatch, "ru")
    with pytest.raises(ValueError, match="8000 Hz"):
        list(rig.recognizer.accept(AudioChunk(b"\0\0", 8_000, 0)))


def test_a_static_graph_takes_no_phrases(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vosk_recognizer, "takes_grammars", lambda path: False)
    Rig(monkeypatch, "ru")
    with pytest.raises(StudioError) as caught:
        VoskRecognizer("/model", "ru", grammar=["да"])
    assert caught.value.problem.code == "grammar_unsupported"
