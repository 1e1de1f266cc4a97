"""Whatever is said and however it comes: each line can be read, or its loss is recorded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st
from screen_rig import RU, Stage, cue, translated

from livestream_studio.core.display import Action, Frame, Rules
from livestream_studio.core.types import Cue


@dataclass(frozen=True)
class Said:
    pause: int
    words: tuple[str, ...]
    steps: int  # in so many partials it came


_WORDS = "мы у нас есть платье, скидка. 299 юаней Samsung ну вот".split(" ")
_TEXT = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=35).map(tuple)
_SHOW = st.lists(st.builds(Said, st.integers(0, 6_000), _TEXT, st.integers(0, 6)), min_size=1, max_size=9)


class Watcher:
    """A viewer who reads at the fastest speed, word after word as they appear, and complains."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._lines: list[str] = []
        self._read_ms = self._since = 0

    def look(self, frame: Frame, now: int) -> None:
        lines = [line.text for line in frame.lines]
        grown = len(lines) >= len(self._lines) > 0 and all(map(str.startswith, lines, self._lines))
        if self._lines and not grown:
            assert now >= self._read_ms, (self._lines, lines, now, self._read_ms)
            assert now - self._since >= self._rules.min_ms
        if not grown:
            self._since = self._read_ms = now
        new = self._units(lines) - (self._units(self._lines) if grown else 0)
        self._read_ms = max(self._read_ms, now) + int(new * 1000 / self._rules.hurry_cps) - 1
        self._lines = lines

    def _units(self, lines: list[str]) -> float:
        return sum(map(self._rules.units, lines))


@settings(max_examples=40, deadline=None)
@given(
    _SHOW, st.sampled_from([70, 130, 700]), st.sampled_from([200, 3_000]), st.sampled_from([cue, translated])
)
def test_every_line_can_be_read_or_its_loss_is_recorded(
    show: list[Said], tick: int, late_ms: int, line: Callable[..., Cue]
) -> None:
    rules = replace(RU, late_ms=late_ms)
    stage, watcher = Stage(rules), Watcher(rules)
    shown: dict[int, set[str]] = {}

    def run(until: int) -> None:
        while stage.now < until:
            stage.now += tick
            look()

    def look() -> None:
        frame = stage.frame()
        assert len(frame.lines) <= RU.rows
        watcher.look(frame, stage.now)
        for line in frame.lines:
            shown.setdefault(line.utterance, set()).update(line.text.split(" "))

    for number, said in enumerate(show):
        run(stage.now + said.pause)
        for step in range(said.steps):
            stage.screen.accept(
                line(number, " ".join(said.words[: 1 + step * len(said.words) // 7]), final=False)
            )
            look()
            run(stage.now + 200)
        stage.screen.accept(line(number, " ".join(said.words) + "."))
        look()
    limit = stage.now + 200_000
    while stage.screen.next_ms() is not None and stage.now < limit:
        run(stage.now + tick)
    assert stage.screen.next_ms() is None
    assert stage.frame().lines == ()
    lost = {d.utterance for d in stage.record if d.action in (Action.SKIPPED, Action.SHORTENED)}
    for number, said in enumerate(show):
        if number not in lost:
            assert {*said.words[:-1], f"{said.words[-1]}."} <= shown[number], number
