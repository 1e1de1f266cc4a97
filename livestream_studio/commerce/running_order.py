"""The running order of a show: which product when, for how long, and how long it really took.

Pure: every change gives a new order, and the time comes from the caller, in whole milliseconds of any
clock that only goes forward and survives a restart (the wall clock).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

_MINUTE = 60_000


class Mark(StrEnum):
    """What the host says of a product's stock, whatever the catalogue counts."""

    NONE = ""
    LAST = "last_pieces"
    SOLD_OUT = "sold_out"


@dataclass(frozen=True, slots=True)
class Countdown:
    """An offer that ends: at `ends_ms`, or when `pieces` are sold; either may be open (0)."""

    ends_ms: int = 0
    pieces: int = 0
    sold: int = 0

    @classmethod
    def of(cls, now_ms: int, minutes: float = 0, pieces: int = 0) -> Countdown:
        """Ten minutes, fifty pieces: from now on."""
        return cls(now_ms + round(minutes * _MINUTE) if minutes else 0, pieces)

    def left_ms(self, now_ms: int) -> int | None:
        """None where no time was set; never below 0."""
        return max(0, self.ends_ms - now_ms) if self.ends_ms else None

    @property
    def left(self) -> int | None:
        """Pieces; None where no number was set."""
        return max(0, self.pieces - self.sold) if self.pieces else None

    def over(self, now_ms: int) -> bool:
        return self.left_ms(now_ms) == 0 or self.left == 0

    def sell(self, count: int = 1) -> Countdown:
        """`count` more are gone; a negative one takes a slip back."""
        return replace(self, sold=max(0, self.sold + count))


@dataclass(frozen=True, slots=True)
class Turn:
    """A product's turn. `product` is its id; `number` what viewers quote ("" for none); `spent_ms` over all
    the times that it was on air, the running one not counted."""

    product: str
    number: str = ""
    planned_ms: int = 0
    spent_ms: int = 0
    mark: Mark = Mark.NONE
    countdown: Countdown | None = None


@dataclass(frozen=True, slots=True)
class RunningOrder:
    """The turns of the show `show`, one a product. `current` is the product on air ("" for none) since
    `since_ms`; while the show rests (`since_ms` 0) no time runs."""

    show: str
    turns: tuple[Turn, ...] = ()
    current: str = ""
    since_ms: int = 0

    def turn(self, product: str) -> Turn | None:
        return next((turn for turn in self.turns if turn.product == product), None)

    def by_number(self) -> Mapping[str, str]:
        """The number that viewers quote to the product's id; a number given twice means neither."""
        numbers = [turn.number for turn in self.turns if turn.number]
        return {t.number: t.product for t in self.turns if t.number and numbers.count(t.number) == 1}

    def add(self, *products: str, minutes: float = 0, at: int | None = None) -> RunningOrder:
        """With these products at the end, or before the place `at` (from 0). One that is there already stays
        where it is. Numbers go on from the highest one."""
        known = {turn.product for turn in self.turns}
        fresh = [product for product in dict.fromkeys(products) if product not in known]
        first = max((int(t.number) for t in self.turns if t.number.isdecimal()), default=0) + 1
        made = [Turn(product, str(first + n), round(minutes * _MINUTE)) for n, product in enumerate(fresh)]
        place = len(self.turns) if at is None else max(0, min(at, len(self.turns)))
        return replace(self, turns=(*self.turns[:place], *made, *self.turns[place:]))

    def plan(self, products: Iterable[str], minutes: float) -> RunningOrder:
        """With so many minutes for those of these products that have a turn."""
        wanted, planned = frozenset(products), round(minutes * _MINUTE)
        return replace(
            self,
            turns=tuple(replace(t, planned_ms=planned) if t.product in wanted else t for t in self.turns),
        )

    def remove(self, product: str) -> RunningOrder:
        """Without it; on air it goes off."""
        left = tuple(turn for turn in self.turns if turn.product != product)
        if product == self.current:
            return replace(self, turns=left, current="", since_ms=0)
        return replace(self, turns=left)

    def move(self, product: str, to: int) -> RunningOrder:
        """With it at the place `to` (from 0) of the others, as it was dragged. On air stays on air."""
        turn = self.turn(product)
        if turn is None:
            return self
        others = [each for each in self.turns if each.product != product]
        others.insert(max(0, min(to, len(others))), turn)
        return replace(self, turns=tuple(others))

    def change(self, product: str, **changes: object) -> RunningOrder:
        """With fields of that turn changed: `number`, `planned_ms`, `mark`, `countdown`."""
        turns = (
            replace(turn, **changes) if turn.product == product else turn  # type: ignore[arg-type]
            for turn in self.turns
        )
        return replace(self, turns=tuple(turns))

    def go(self, product: str, now_ms: int) -> RunningOrder:
        """With it on air; the time of what was on air is counted. "" takes everything off."""
        if product and self.turn(product) is None:
            return self
        counted = self.pause(now_ms)
        return replace(counted, current=product, since_ms=now_ms if product else 0)

    def next(self, now_ms: int) -> RunningOrder:
        """The next turn that is not sold out; at the end, and with nothing left, nothing changes."""
        return self._step(1, now_ms)

    def previous(self, now_ms: int) -> RunningOrder:
        return self._step(-1, now_ms)

    def pause(self, now_ms: int) -> RunningOrder:
        """The show rests, or is over: the running time is put down, the product stays on air."""
        spent = self.spent_ms(self.current, now_ms)
        return replace(self.change(self.current, spent_ms=spent), since_ms=0)

    def resume(self, now_ms: int) -> RunningOrder:
        return replace(self, since_ms=now_ms) if self.current and not self.since_ms else self

    def spent_ms(self, product: str, now_ms: int) -> int:
        """On air until now, over all its times."""
        turn = self.turn(product)
        running = product == self.current and self.since_ms > 0
        return (turn.spent_ms if turn else 0) + (max(0, now_ms - self.since_ms) if running else 0)

    def over_ms(self, product: str, now_ms: int) -> int:
        """Time over its plan; negative while there is some left; 0 for a turn without a plan."""
        turn = self.turn(product)
        return self.spent_ms(product, now_ms) - turn.planned_ms if turn and turn.planned_ms else 0

    def behind_ms(self, now_ms: int) -> int:
        """How far the show is behind its plan: overtime of the turns that had theirs and of the running one.

        A turn that was cut short counts as time won once it is over.
        """
        begun = (turn for turn in self.turns if turn.planned_ms and self.spent_ms(turn.product, now_ms))
        over = ((turn.product, self.over_ms(turn.product, now_ms)) for turn in begun)
        return sum(max(0, by) if product == self.current else by for product, by in over)

    def left_ms(self, now_ms: int) -> int:
        """Planned time that is still to come, the rest of the running turn's included."""
        return sum(max(0, t.planned_ms - self.spent_ms(t.product, now_ms)) for t in self._to_come())

    def _to_come(self) -> Iterable[Turn]:
        at = self._place()
        return self.turns if at is None else self.turns[at:]

    def _place(self) -> int | None:
        return next((n for n, turn in enumerate(self.turns) if turn.product == self.current), None)

    def _step(self, way: int, now_ms: int) -> RunningOrder:
        at = self._place()
        start = (0 if way > 0 else len(self.turns) - 1) if at is None else at + way
        places = range(start, len(self.turns) if way > 0 else -1, way)
        found = next((n for n in places if self.turns[n].mark is not Mark.SOLD_OUT), None)
        return self if found is None else self.go(self.turns[found].product, now_ms)
