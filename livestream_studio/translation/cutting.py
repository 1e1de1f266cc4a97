"""Cutting running speech into lines.

A recogniser ends an utterance only at silence and writes no marks, and hosts talk without pausing. So
lines are cut while speech runs: at the ends of approved lines, at pauses, at clause cues beside a
short pause; only once the words up to the cut have stopped changing, and never inside a number with its
unit. A line that was given as final is never taken back.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from livestream_studio.core.types import Cue, Hypothesis, Origin, Word, mean_confidence
from livestream_studio.languages import profile
from livestream_studio.translation.approved import ApprovedLines
from livestream_studio.translation.boundaries import PAUSE_MS, Boundaries
from livestream_studio.translation.known_lines import KnownLines, OwnLines
from livestream_studio.translation.unsure import UnsureWords

log = logging.getLogger(__name__)

HOLD_MS = 2_000  # speech younger than this is not cut while it goes on
AHEAD = 2  # words that must follow before those of a cut count as settled
AHEAD_OF_APPROVED = 1  # the same behind a whole approved line, which is a sign in itself
LONGEST_MS = 3_000  # so long already: nobody should wait for the whole of it
FAR_TOO_LONG_MS = 5_000  # without any sign: the longest pause will do, or any word
LEFT_OVER = 3  # what an unexplained word costs, where an approved line costs 1
SHORT_LINE, LONGEST_LINE = 3, 40  # words
PATIENCE = 2  # times that length for a line that may still become an approved one


def as_spoken(text: str) -> str:
    return text


@dataclass(slots=True)
class _Open:
    """The utterance being said: the lines that were cut from it, and the words after them."""

    utterance: int
    parts: int = 0
    given: tuple[str, ...] = ()  # the words of the lines that were cut
    before: tuple[str, ...] = ()
    shown: str = ""


class CuttingSegmenter:
    """A `Segmenter`. `write` turns the spoken line into the one that is shown, `finish` gives a final
    one its capital and closing mark; `lines` and `own` know approved lines, `names` are never torn."""

    def __init__(
        self,
        language: str,
        write: Callable[[str], str] = as_spoken,
        finish: Callable[[str], str] = as_spoken,
        lines: ApprovedLines | None = None,
        own: OwnLines | None = None,
        names: Iterable[str] = (),
    ) -> None:
        self._language, self._write, self._finish = language, write, finish
        self._lines = KnownLines(lines, own, language)
        names = tuple(names)
        self._profile, self._places = profile(language), Boundaries(language, names)
        self._unsure = UnsureWords(language, self._lines.slot_words(), names)
        self._open = _Open(-1)

    def segment(self, hypothesis: Hypothesis) -> Iterable[Cue]:
        if self._open.utterance != hypothesis.utterance:
            self._open = _Open(hypothesis.utterance)
        now = self._open
        words = hypothesis.words or _evenly(hypothesis, self._profile.spaced)
        rest = words[self._after_given([w.text for w in words]) :]
        made: list[Cue] = []
        if hypothesis.final:
            for count in self._whole(rest):
                made.append(self._line(rest[:count], final=True))
                rest = rest[count:]
            if now.shown:
                made.append(self._nothing(hypothesis))
            self._open = _Open(-1)
            return made
        same = self._unchanged(rest)
        # A sentence that a pause will end soon comes whole and exact: only longer speech is cut.
        while rest and hypothesis.end_ms - rest[0].start_ms > HOLD_MS:
            count = self._running(rest, same)
            if not count:
                break
            made.append(self._line(rest[:count], final=True))
            rest, same = rest[count:], same - count
        now.before = tuple(w.text for w in rest)
        if self._profile.join(list(now.before)) != now.shown:
            made.append(self._line(rest, final=False) if rest else self._nothing(hypothesis))
        return made

    def _after_given(self, texts: Sequence[str]) -> int:
        """How many of the words were given as lines already, however the recogniser sees them now."""
        given = self._open.given
        if tuple(texts[: len(given)]) == given:
            return len(given)
        wanted = "".join(given)
        return min(
            range(len(texts) + 1),
            key=lambda count: (Levenshtein.distance(wanted, "".join(texts[:count])), abs(count - len(given))),
        )

    def _unchanged(self, rest: Sequence[Word]) -> int:
        """How many words from the left are the same as before."""
        same = 0
        for word, before in zip(rest, self._open.before, strict=False):
            if word.text != before:
                break
            same += 1
        return same

    def _whole(self, rest: Sequence[Word]) -> list[int]:
        """Nothing more comes: how many words make each line. Approved lines that explain most words
        decide; what they leave over is cut at pauses and clause cues."""
        texts = [w.text for w in rest]
        known, ends, at = self._explained(texts), [], 0
        while at < len(rest):
            if at in known:
                at = known[at]
            else:
                until = next((start for start in known if start > at), len(rest))
                at += self._next_cut(rest[at:until]) or until - at
            ends.append(at)
        return [end - start for start, end in zip([0, *ends], ends, strict=False)]

    def _next_cut(self, rest: Sequence[Word]) -> int:
        """Where a pause or, in too long a line, a clause cue ends the first line; 0 for nowhere."""
        for count in range(1, len(rest)):
            if self._places.may_cut(rest, count):
                return count
        return self._places.best(rest, len(rest)) if self._places.is_long([w.text for w in rest], 1) else 0

    def _explained(self, texts: Sequence[str]) -> dict[int, int]:
        """Where approved lines begin and end, so that the fewest words are left unexplained.

        Beside unexplained words a line of a word or two is more likely a part of something else.
        """
        count = len(texts)
        # Cost and next step from each word on; `loose` is the cost where an unexplained word goes before.
        cost, loose, step = [0] * (count + 1), [0] * (count + 1), [0] * (count + 1)
        for at in range(count - 1, -1, -1):
            cost[at], step[at] = LEFT_OVER + loose[at + 1], 0
            loose[at] = cost[at]
            for length in self._lines.line_ends(texts[at : at + LONGEST_LINE]):
                end = at + length
                short = length < SHORT_LINE
                whole = 1 + (loose[end] if short and end < count else cost[end])
                if whole < cost[at]:
                    cost[at], step[at] = whole, end
                if not short and whole < loose[at]:
                    loose[at] = whole
        found, at, left_over = {}, 0, False
        while at < count:
            if step[at] and not (left_over and step[at] - at < SHORT_LINE):
                found[at] = step[at]
                at, left_over = step[at], False
            else:
                at, left_over = at + 1, True
        return found

    def _running(self, rest: Sequence[Word], same: int) -> int:
        """Speech goes on: a line that may still become a longer approved one is waited for."""
        texts = [w.text for w in rest]
        settled = max(0, min(same, len(rest) - AHEAD))
        sure = max(0, min(same, len(rest) - AHEAD_OF_APPROVED))
        approved = self._lines.line_ends(texts)
        # A longer approved line may still come of it, or is there but not settled yet.
        growing = self._lines.may_grow(texts) or any(count > sure for count in approved)
        waited = rest[-1].end_ms - rest[0].start_ms
        clauses = self._lines.clause_ends(texts) if waited > LONGEST_MS else []
        if any(count <= sure for count in clauses):
            return max(count for count in clauses if count <= sure)
        for count in sorted((c for c in approved if c <= sure), reverse=True):
            gap = rest[count].start_ms - rest[count - 1].end_ms
            clear = count >= SHORT_LINE or self._lines.may_begin(texts[count:])
            if gap >= PAUSE_MS or (clear and not growing):
                return count
        misheard = 0 if growing or approved else next(iter(self._explained(texts[: settled + AHEAD])), 0)
        if 0 < misheard <= settled:  # an approved line follows words that are none
            return misheard
        return self._without_lines(rest, settled, PATIENCE if growing else 1)

    def _without_lines(self, rest: Sequence[Word], settled: int, patience: int) -> int:
        """Where speech that no approved line explains yet is cut; `patience` 1 where none is expected."""
        long = self._places.is_long([w.text for w in rest], patience)
        if patience == 1 or long:
            for count in range(1, min(settled, len(rest) - 1) + 1):
                if self._places.may_cut(rest, count):
                    return count
        waited = rest[-1].end_ms - rest[0].start_ms
        if not long and waited <= LONGEST_MS * patience:
            return 0
        return self._places.best(rest, settled, at_any_word=waited > FAR_TOO_LONG_MS * patience)

    def _line(self, words: Sequence[Word], *, final: bool) -> Cue:
        now = self._open
        spoken = self._profile.join([w.text for w in words])
        cue = Cue(
            utterance=now.utterance,
            part=now.parts,
            language=self._language,
            text=self._text(spoken, final),
            spoken=spoken,
            start_ms=words[0].start_ms,
            end_ms=words[-1].end_ms,
            final=final,
            origin=Origin.SPEECH,
            confidence=mean_confidence(words),
            notes=self._unsure.notes(words) if final else (),
            words=tuple(words),
        )
        if final:
            now.parts, now.shown = now.parts + 1, ""
            now.given += tuple(w.text for w in words)
        else:
            now.shown = spoken
        return cue

    def _text(self, spoken: str, final: bool) -> str:
        """An approved line has its own marks and capitals; any other gets them by rule. Where a rule raises,
        the line is shown as it was spoken."""
        if final and (known := self._lines.written(spoken)):
            return known
        try:
            text = self._write(spoken)
            return self._finish(text) if final else text
        except Exception:
            log.exception("a line could not be written; it is shown as it was spoken")
            return spoken

    def _nothing(self, hypothesis: Hypothesis) -> Cue:
        """Takes back a partial that came to nothing, so that nothing false stays on screen."""
        now = self._open
        now.shown = ""
        return Cue(
            now.utterance,
            self._language,
            "",
            "",
            hypothesis.start_ms,
            hypothesis.end_ms,
            False,
            Origin.SPEECH,
            now.parts,
        )


def _evenly(hypothesis: Hypothesis, spaced: bool) -> tuple[Word, ...]:
    """Words for an engine that gives none: the time shared out by length."""
    texts = hypothesis.text.split() if spaced else list(hypothesis.text)
    total, done = sum(map(len, texts)) or 1, 0
    made, length = [], hypothesis.end_ms - hypothesis.start_ms
    for text in texts:
        start = hypothesis.start_ms + length * done // total
        done += len(text)
        made.append(Word(text, start, hypothesis.start_ms + length * done // total))
    return tuple(made)
