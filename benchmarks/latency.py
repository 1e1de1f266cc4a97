"""How long a viewer waits: a demo recording, fed in real time through the live pipeline.

Measured against the recording's own script, which knows when every word and sentence ended:
- words: from a word's end to its first appearance at its place in the source line (partials count);
- words to translation: from a word's end to the first translated line that it is in;
- sentences: from a sentence's end to its first translated line, partials included, for sentences that end an
  utterance (the endpoint's silence is in it) and for those that the speaker ran on from.
Words that were not understood, and sentences that nobody answered for, are counted, not timed.
The comparison is from the same run: the wait for the final source line alone, without any translation.

    python benchmarks/latency.py --from zh --to ru,kk [--seconds 40]
    python benchmarks/latency.py --from zh --to ru,kk --monologue        a minute without a pause
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.measure import Recognised, Track, finish, joined, summary  # noqa: E402
from livestream_studio import paths, settings, studio  # noqa: E402
from livestream_studio.core.live import LivePipeline  # noqa: E402
from livestream_studio.core.types import AudioChunk, Cue, Event, Problem  # noqa: E402

WORD_TARGET_MS, SENTENCE_TARGET_MS = 600, 1500
TRANSLATION_TARGETS_MS = (2500, 4000)  # p50 and p95 of words to translation, without a pause


class Clocked:
    """A source that notes the moment of the recording's first sample, and ends after `limit_ms`."""

    def __init__(self, source: Any, limit_ms: float) -> None:
        self._source = source
        self._limit_ms = limit_ms
        self.zero = 0.0

    def chunks(self) -> Iterator[AudioChunk]:
        for chunk in self._source.chunks():
            if not self.zero:
                self.zero = time.perf_counter() - chunk.duration_ms / 1000
            if chunk.start_ms >= self._limit_ms:
                return
            yield chunk

    def stop(self) -> None:
        self._source.stop()


class Watcher:
    """What a viewer sees, with the moment since the recording's first sample."""

    def __init__(self) -> None:
        self.seen: list[tuple[float, Cue]] = []
        self.problems: list[Problem] = []

    def accept(self, event: Event) -> None:
        if isinstance(event, Cue):
            self.seen.append((time.perf_counter(), event))
        elif isinstance(event, Problem):
            self.problems.append(event)


def evaluate(
    script: list[dict[str, Any]], seen: list[tuple[float, Cue]], source: str, targets: list[str]
) -> dict[str, Any]:
    """The three sets of waiting times in milliseconds, from cues with the moment each was seen."""
    tracks = {language: Track() for language in (source, *targets)}
    final = Track()
    for at_ms, cue in seen:
        tracks[cue.language].add(cue, at_ms)
        if cue.final and cue.language == source:
            final.add(cue, at_ms)
    recognised = Recognised([cue for _, cue in seen if cue.final and cue.language == source])
    spoken = tracks[source]
    words: list[float] = []
    translated: list[float] = []
    ending: list[float] = []
    running: list[float] = []
    untranslated: list[float] = []
    missed = unanswered = 0
    for sentence in script:
        place = None
        for word in sentence["words"]:
            letters = joined(word["text"])
            place = recognised.find(letters, word["end_ms"])
            if place is None:
                missed += 1
                continue
            if (at := spoken.first_seen(place.utterance, letters, place.start)) is not None:
                words.append(at - word["end_ms"])
            for target in targets:
                if (at := tracks[target].first_seen(place.utterance, letters, place.start)) is not None:
                    translated.append(at - word["end_ms"])
        if place is None:
            continue
        last = joined(sentence["words"][-1]["text"])
        closed_at = final.first_seen(place.utterance, last, place.start)
        if recognised.closes(place) and closed_at is not None:
            untranslated.append(closed_at - sentence["end_ms"])
        for target in targets:
            at = tracks[target].first_seen(place.utterance, last, place.start)
            if at is None:
                unanswered += 1
            else:
                (ending if recognised.closes(place) else running).append(at - sentence["end_ms"])
    return {
        "words": summary(words),
        "words_to_translation": summary(translated),
        "sentences_ending_an_utterance": summary(ending),
        "other_sentences": summary(running),
        "comparison_final_source_line": summary(untranslated),
        "words_not_understood": missed,
        "translations_unanswered": unanswered,
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--from", dest="source", default="zh", help="the spoken language (zh)")
    parser.add_argument("--to", default="ru,kk", help="target languages (ru,kk)")
    parser.add_argument("--seconds", type=float, default=1e6, help="only the recording's beginning")
    parser.add_argument("--demo", type=Path, default=paths.assets() / "demo", help="folder of the recordings")
    parser.add_argument("--monologue", action="store_true", help="the recording without a pause")
    options = parser.parse_args()
    name = f"monologue-{options.source}" if options.monologue else options.source
    targets = [code for code in options.to.split(",") if code != options.source]
    print(__doc__)

    folder, limit_ms = options.demo, options.seconds * 1000
    script = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    script = [sentence for sentence in script if sentence["end_ms"] <= limit_ms]
    chosen = replace(settings.Settings(), source=options.source, targets=tuple(targets))
    audio = Clocked(studio.open_recording(chosen, folder / f"{name}.ogg", realtime=True), limit_ms)
    watcher = Watcher()
    pipeline = LivePipeline(
        audio,
        studio.recognizer(chosen, options.source),
        studio.segmenter(options.source),
        [studio.translator(options.source, target) for target in targets],
        None,
        [watcher],
        partial_ms=chosen.partial_steady_ms,
    )
    pipeline.start()
    pipeline.wait()
    seen = [((moment - audio.zero) * 1000, cue) for moment, cue in watcher.seen]
    figures = evaluate(script, seen, options.source, targets)

    for kind, own in figures.items():
        if not isinstance(own, dict):
            continue
        middle, most = (f"{own[key]:.0f} ms" if own["count"] else "-" for key in ("p50", "p95"))
        print(f"{kind.replace('_', ' '):32} p50 {middle:>8}  p95 {most:>8}  of {own['count']}")
    print(f"words not understood: {figures['words_not_understood']}")
    print(f"translations that nobody answered for: {figures['translations_unanswered']}")
    for problem in watcher.problems:
        print(f"problem: {problem.code} {problem.detail}")
    ending, alone = (
        figures[kind]["p95"] for kind in ("sentences_ending_an_utterance", "comparison_final_source_line")
    )
    finish(
        benchmark="latency",
        ratio=round(ending / alone, 3) if ending and alone else None,
        source=options.source,
        targets=targets,
        target_words_p95_ms=WORD_TARGET_MS,
        target_sentences_p95_ms=SENTENCE_TARGET_MS,
        target_words_to_translation_ms=TRANSLATION_TARGETS_MS,
        **figures,
    )


if __name__ == "__main__":
    main()
