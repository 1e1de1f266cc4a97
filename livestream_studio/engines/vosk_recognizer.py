"""Speech recognition by Vosk: chunks in, partial and final hypotheses out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from livestream_studio.core.types import AudioChunk, Hypothesis, Problem, StudioError, Word
from livestream_studio.engines.speech_folder import takes_grammars
from livestream_studio.engines.speech_model import Endpoint, is_noise, load_speech_model, quiet
from livestream_studio.engines.unknown_voice import UnknownVoice

_BRIDGED_MS = 500
"""A shorter gap in the sound is filled with silence; a longer one ends the utterance."""
_ROUNDING_MS = 2
_RENEW_MS = 30 * 60_000
_LEAD_MS = 500
_WORD_MS = 300  # how long a word may have been said when several are heard at once
"""A partial shows up about so long after its first word began (the network looks ahead)."""
_HAN_SPACE = re.compile("(?<=[\u2e80-\u9fff]) +(?=[\u2e80-\u9fff])|(?<=[\u2e80-\u9fff]) +(?=\\W)")


class VoskRecognizer:
    """Recognises `language` with the model in the folder `model_dir`; used from one thread.

    Finals carry words with times and confidences; the words of partials have estimated times and no
    confidence (Vosk would align a lattice for each and write a warning for most). A partial that
    changes nothing is not given, nor a final without words, except to take back a partial that was.
    Without `partials` only finals come. `[unk]` is in no text. Chinese comes without spaces.
    `grammar` narrows the model to these phrases. `on_problem` gets the standing notice
    `voice_unknown`, and `voice_known` at its end.

    Raises what `SpeechModel` raises, and `grammar_unsupported`.
    """

    def __init__(
        self,
        model_dir: str | Path,
        language: str,
        rate: int = 16_000,
        *,
        endpoint: Endpoint | None = None,
        grammar: Sequence[str] | None = None,
        partials: bool = True,
        on_problem: Callable[[Problem], None] | None = None,
    ) -> None:
        self.language = language
        self._partials = partials
        self._model = load_speech_model(model_dir, language, endpoint)
        self._rate, self._tell = rate, on_problem or (lambda problem: None)
        self._voice = UnknownVoice(language)
        self._utterance = 0
        self._shown: tuple[Word, ...] = ()  # of the last partial
        self._began_ms = 0  # of the utterance that is being said
        self._offset_ms = 0  # session time at which Vosk's own count began
        self._fed = 0  # samples given to this recogniser
        self._closed_ms = 0  # session time at which the last utterance ended
        if grammar is not None and not takes_grammars(self._model.path):
            raise StudioError("grammar_unsupported", str(model_dir))
        self._grammar = grammar
        self._vosk = self._new()

    def _new(self) -> Any:
        import vosk

        with quiet():
            if self._grammar is None:
                recognizer = vosk.KaldiRecognizer(self._model.vosk, self._rate)
            else:
                phrases = json.dumps([*self._grammar, "[unk]"], ensure_ascii=False)
                recognizer = vosk.KaldiRecognizer(self._model.vosk, self._rate, phrases)
        recognizer.SetWords(True)
        self._fed = 0
        return recognizer

    def accept(self, chunk: AudioChunk) -> Iterator[Hypothesis]:
        if chunk.rate != self._rate:
            raise ValueError(f"chunk of {chunk.rate} Hz for a recogniser of {self._rate} Hz")
        gap = chunk.start_ms - self._now_ms()
        if _ROUNDING_MS < gap <= _BRIDGED_MS and self._fed:
            yield from self._feed(bytes(gap * self._rate // 1000 * 2))
        elif abs(gap) > _ROUNDING_MS:
            if self._fed:
                yield from self.finish()
                self._renew()
            self._offset_ms = chunk.start_ms
        yield from self._feed(chunk.pcm)

    def finish(self) -> Iterator[Hypothesis]:
        if self._fed:
            yield from self._final(self._vosk.FinalResult())

    def _now_ms(self) -> int:
        return self._offset_ms + self._fed * 1000 // self._rate

    def _feed(self, pcm: bytes) -> Iterator[Hypothesis]:
        self._fed += len(pcm) // 2
        if self._vosk.AcceptWaveform(pcm):
            yield from self._final(self._vosk.Result())
            if self._fed * 1000 // self._rate > _RENEW_MS:
                self._renew()
        elif self._partials:
            yield from self._partial(self._vosk.PartialResult())

    def _renew(self) -> None:
        """A new recogniser, between utterances: whatever the old one kept goes with it."""
        self._offset_ms = self._now_ms()
        self._vosk = self._new()

    def _partial(self, said: str) -> Iterator[Hypothesis]:
        texts = [word for word in json.loads(said)["partial"].split() if not is_noise(word)]
        if [word.text for word in self._shown] == texts:
            return
        if not self._shown:
            self._began_ms = max(self._closed_ms, self._now_ms() - _LEAD_MS)
        self._shown = self._estimated(texts)
        words = self._shown
        yield Hypothesis(self._utterance, self._join(texts), self._began_ms, self._now_ms(), False, words)

    def _estimated(self, texts: Sequence[str]) -> tuple[Word, ...]:
        """The words of a partial. Vosk tells their times only for a warning on every chunk, so a word
        ends when it was first heard; several that come at once share the time since the last one."""
        kept: list[Word] = []
        for old, new in zip(self._shown, texts, strict=False):
            if old.text != new:
                break
            kept.append(old)
        fresh = texts[len(kept) :]
        now = self._now_ms()
        at = max(kept[-1].end_ms if kept else self._began_ms, now - _WORD_MS * len(fresh))
        step = max(0, now - at) / max(1, len(fresh))
        made = [Word(text, round(at + i * step), round(at + (i + 1) * step)) for i, text in enumerate(fresh)]
        return (*kept, *made)

    def _final(self, said: str) -> Iterator[Hypothesis]:
        answer = json.loads(said)
        heard = [self._word(word) for word in answer.get("result", ())]
        words = tuple(word for word in heard if not is_noise(word.text))
        # a model without word boundaries gives a text and no words
        spoken = [word.text for word in words] or [w for w in answer["text"].split() if not is_noise(w)]
        shown, self._shown = self._shown, ()
        start = words[0].start_ms if words else self._began_ms
        end = words[-1].end_ms if words else self._now_ms()
        self._closed_ms = self._now_ms()
        if spoken or shown:
            yield Hypothesis(self._utterance, self._join(spoken), start, end, final=True, words=words)
            self._utterance += 1
        if problem := self._voice.hear(heard):
            self._tell(problem)

    def _word(self, word: dict[str, Any]) -> Word:
        start, end = (self._offset_ms + round(word[side] * 1000) for side in ("start", "end"))
        return Word(word["word"], start, max(start, end), float(word.get("conf", 1.0)))

    def _join(self, words: Sequence[str]) -> str:
        text = " ".join(words)
        return _HAN_SPACE.sub("", text) if self.language == "zh" else text
