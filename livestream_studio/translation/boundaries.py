"""Where a line of unknown words may end: pauses and clause cues, never inside a number or a name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from livestream_studio.core.types import Word
from livestream_studio.languages import profile
from livestream_studio.languages.clauses import clauses
from livestream_studio.translation.spoken_amounts import number_words

LONG_PAUSE_MS = 600  # ends a line wherever a line may end
PAUSE_MS = 300  # ends one beside a clause cue or an approved line
CUE_PAUSE_MS = 150
LONGEST_CHARS, LONGEST_WORDS = 28, 16  # beyond, the best clause cue will do without a pause
SHORTEST = 3  # words, of a line that is cut without a pause
_STEM = 3  # letters of a name's word that endings leave alone


class Boundaries:
    """The places between the words of one language. `names` of several words are never torn."""

    def __init__(self, language: str, names: Iterable[str] = ()) -> None:
        self._profile, self._clauses = profile(language), clauses(language)
        self._numbers = number_words(language)
        split = (tuple(self._stem(part) for part in self._parts(name)) for name in names)
        self._names = {name for name in split if len(name) > 1}
        self._longest_name = max(map(len, self._names), default=0)

    def may_cut(self, rest: Sequence[Word], count: int) -> bool:
        """Whether the pause behind the first `count` words ends a line there."""
        last, following = rest[count - 1], rest[count]
        gap = following.start_ms - last.end_ms
        if self._holds(rest, count):
            return gap >= 2 * LONG_PAUSE_MS
        cue = self._clauses.starts(following.text) or self._clauses.ends(last.text)
        return gap >= LONG_PAUSE_MS or (gap >= CUE_PAUSE_MS and cue and (count > 2 or gap >= PAUSE_MS))

    def best(self, rest: Sequence[Word], settled: int, *, at_any_word: bool = False) -> int:
        """In a line that grows too long: the last clause cue, pause or not; 0 where there is none.

        With `at_any_word` the longest pause will do instead, the last of equals.
        """
        places = [
            count
            for count in range(min(settled, len(rest) - 1), SHORTEST - 1, -1)
            if not self._holds(rest, count)
        ]
        for count in places:
            if self._clauses.starts(rest[count].text) or self._clauses.ends(rest[count - 1].text):
                return count
        if not at_any_word:
            return 0
        return max(places, key=lambda count: rest[count].start_ms - rest[count - 1].end_ms, default=0)

    def is_long(self, texts: Sequence[str], times: int) -> bool:
        if self._profile.spaced:
            return len(texts) > LONGEST_WORDS * times
        return sum(map(len, texts)) > LONGEST_CHARS * times

    def _holds(self, rest: Sequence[Word], count: int) -> bool:
        last = rest[count - 1].text
        return self._ends_in_number(last) or self._clauses.holds(last) or self._in_name(rest, count)

    def _ends_in_number(self, last: str) -> bool:
        """After a number word comes its unit or its noun; a number that ends a line has a pause."""
        return last in self._numbers if self._profile.spaced else all(char in self._numbers for char in last)

    def _in_name(self, rest: Sequence[Word], count: int) -> bool:
        if not self._names:
            return False
        near = range(max(0, count - self._longest_name), min(len(rest), count + self._longest_name))
        parts = [(self._stem(part), at) for at in near for part in self._parts(rest[at].text)]
        for start in range(len(parts)):
            for end in range(start + 2, min(len(parts), start + self._longest_name) + 1):
                spans = parts[start][1] < count <= parts[end - 1][1]
                if spans and tuple(part for part, _ in parts[start:end]) in self._names:
                    return True
        return False

    def _parts(self, name: str) -> list[str]:
        return name.lower().replace("ё", "е").split() if self._profile.spaced else list(name.lower())

    def _stem(self, part: str) -> str:
        return part[:_STEM] if self._profile.spaced else part
