"""One language's place on screen: what is shown in it, what waits, and when the next may come."""

from __future__ import annotations

from collections.abc import Callable

from livestream_studio.core.display.atoms import open_tail, tidy
from livestream_studio.core.display.entries import Action, Decision, Entry, Key, Page
from livestream_studio.core.display.lines import Laid, grown, laid
from livestream_studio.core.display.rules import Rules

MAX_WAITING = 6


class SlotScreen:
    """Pages of one slot. Every method gets the time; `advance` lets it pass, at most one page a call."""

    def __init__(self, number: int, rules: Rules, record: Callable[[Decision], None]) -> None:
        self.page: Page | None = None
        self._number = number
        self._rules = rules
        self._record = record
        self._waiting: list[Entry] = []
        self._last: Key | None = None  # the newest cue that ever reached the screen
        self._faded: Entry | None = None  # left the screen before it was finished

    def accept(self, key: Key, text: str, final: bool, now: int, *, whole: bool = False) -> None:
        """A new cue, a longer or mended version of one, or (empty) one taken back.

        A `whole` one (a translation) does not grow: another version of it comes when it has been read.
        """
        text = tidy(text)
        shown = self._shown(key)
        waiting = next((entry for entry in self._waiting if entry.key == key), None)
        if shown is not None and (not text or not shown.whole or shown.final or text == shown.text):
            if waiting is not None:
                self._waiting.remove(waiting)
            self._change(shown, text, final, now)
        elif waiting is not None:
            if text:
                waiting.text, waiting.closed = text, self._closed(text, final or whole)
                waiting.final, waiting.whole = final, final or whole
            else:
                self._waiting.remove(waiting)
        elif text and (shown or self._last is None or key > self._last or self._goes_on(key, text)):
            closed = self._closed(text, final or whole)
            self._waiting.append(Entry(key, text, closed, final, final or whole, now))
            self._waiting.sort(key=lambda entry: entry.key)

    def clear(self) -> None:
        """Everything goes, and cues may be numbered from the beginning again."""
        self.page, self._last, self._faded = None, None, None
        self._waiting.clear()

    def advance(self, now: int) -> None:
        page = self.page
        if page is not None and page.entries and self._following(page) and now >= self._free_ms(page, now):
            self._turn(page, now)
        elif self._ready() is not None and (page is None or now >= self._free_ms(page, now)):
            self._next(page, now)
        elif page is not None and now >= self.stale_ms(page) + self._rules.fade_ms:
            self._faded = next((entry for entry in page.entries if not entry.final), None)
            self.page = None

    def rows(self) -> list[tuple[Entry, str]]:
        """What is to be seen, from the top; at most `rules.rows` lines."""
        if self.page is None:
            return []
        seen = [(e, e.lines.line(i)) for e in self.page.entries for i in range(e.first, len(e.lines.cuts))]
        return seen[: self._rules.rows]

    def opacity(self, now: int) -> float:
        if self.page is None:
            return 0.0
        past = now - self.stale_ms(self.page)
        return 1.0 if past <= 0 else max(0.0, 1 - past / max(1, self._rules.fade_ms))

    def stale_ms(self, page: Page) -> int:
        """When the page begins to fade if nothing more comes."""
        rules = self._rules
        quiet = max(page.changed_ms + rules.fade_after_ms, page.read_ms, page.shown_ms + rules.min_ms)
        return min(quiet, max(page.changed_ms + rules.max_ms, page.shown_ms + rules.min_ms))

    def next_ms(self, now: int) -> int | None:
        """When `advance` should be called even if nothing comes; None when nothing is shown or waits."""
        page = self.page
        if page is None:
            return now if self._ready() is not None else None
        stale = self.stale_ms(page)
        due = stale if now < stale else now
        if self._following(page) or self._ready() is not None:
            due = min(due, self._free_ms(page, now))
        return max(now, due)

    def _goes_on(self, key: Key, text: str) -> bool:
        """Whether more comes of a line that had faded in a pause of its speaker."""
        return self._faded is not None and self._faded.key == key and self._faded.lines.text != text

    # What comes next

    def _ready(self) -> Entry | None:
        """The first that waits and has anything to show."""
        return next((entry for entry in self._waiting if entry.closed), None)

    def _closed(self, text: str, whole: bool) -> str:
        return text if whole else text[: open_tail(text, self._rules)].rstrip()

    def _late(self, now: int) -> bool:
        return bool(self._waiting) and now - self._waiting[0].since_ms > self._rules.late_ms

    def _free_ms(self, page: Page, now: int) -> int:
        """From when on the page may make room: read, and shown for the least time."""
        read = page.hurried_ms if self._late(now) else page.read_ms
        return max(page.shown_ms + self._rules.min_ms, read)

    def _following(self, page: Page) -> bool:
        entry = page.entries[-1]
        return len(page.entries) == 1 and len(entry.lines.cuts) > entry.first + self._rules.rows

    def _turn(self, page: Page, now: int) -> None:
        """The next lines of the same cue."""
        entry = page.entries[0]
        self._note_hurry(page, now)
        entry.first += self._rules.rows
        self.page = self._page([entry], now)

    def _next(self, before: Page | None, now: int) -> None:
        late = self._late(now)
        if before is not None:
            self._note_hurry(before, now)
        self._skip(now)
        first = self._ready()
        assert first is not None
        entry = self._take(first, now, late)
        entries = [entry]
        if self._one_line(entry):
            while len(entries) < self._rules.rows and self._waiting and self._waiting[0].final:
                other = self._waiting[0]
                other.lines = laid(other.text, self._rules)
                if not self._one_line(other):
                    break
                entries.append(self._take(other, now, late))
                self._decide(now, other, Action.MERGED, now - other.since_ms)
        self.page = self._page(entries, now)

    def _one_line(self, entry: Entry) -> bool:
        return entry.final and len(entry.lines.cuts) == 1

    def _take(self, entry: Entry, now: int, late: bool) -> Entry:
        self._waiting.remove(entry)
        self._last = max(entry.key, self._last or entry.key)
        if now > entry.since_ms:
            self._decide(now, entry, Action.HELD, now - entry.since_ms)
        if late and entry.final:
            shorter = tidy(self._rules.shorten(entry.text))
            if shorter and shorter != entry.text:
                self._decide(now, entry, Action.SHORTENED, 0, entry.text)
                entry.text = entry.closed = shorter
        entry.grows = not entry.whole
        if entry.whole:
            entry.lines = laid(entry.closed, self._rules)
        else:
            entry.lines = grown(Laid("", ()), entry.closed, self._rules)
        return entry

    def _skip(self, now: int) -> None:
        """Lines that are too late to be of use; those with numbers go last."""
        while len(self._waiting) > 1:
            if len(self._waiting) <= MAX_WAITING and now - self._waiting[0].since_ms <= self._rules.skip_ms:
                return
            old = [entry for entry in self._waiting[:-1] if entry.final]
            plain = [entry for entry in old if not any(letter.isdigit() for letter in entry.text)]
            if not plain and len(self._waiting) <= MAX_WAITING:
                return
            entry = (plain or old or self._waiting)[0]
            self._waiting.remove(entry)
            self._decide(now, entry, Action.SKIPPED, now - entry.since_ms, entry.text)

    # What is on screen

    def _shown(self, key: Key) -> Entry | None:
        return next((e for e in self.page.entries if e.key == key), None) if self.page else None

    def _page(self, entries: list[Entry], now: int) -> Page:
        page = Page(entries, now, now, now, now)
        self.page = page
        self._read(page, self._amount(), now)
        return page

    def _amount(self) -> float:
        return sum(self._rules.units(line) for _, line in self.rows())

    def _read(self, page: Page, units: float, now: int) -> None:
        """A reader begins with new words when they are there and the ones before are read."""
        page.read_ms = max(page.read_ms, now) + self._rules.reading_ms(units)
        page.hurried_ms = max(page.hurried_ms, now) + self._rules.reading_ms(units, hurry=True)

    def _change(self, entry: Entry, text: str, final: bool, now: int) -> None:
        page = self.page
        assert page is not None
        if not text:
            self._decide(now, entry, Action.WITHDRAWN, 0, entry.text)
            page.entries.remove(entry)
            if not page.entries:
                self.page = None
            return
        before = [line for _, line in self.rows()]
        old = entry.lines
        entry.text, entry.final = text, final
        entry.closed = closed = self._closed(text, final or entry.whole)
        if not closed or (not final and len(closed) < len(old.text) and text.startswith(old.text)):
            return  # what is shown stays
        entry.lines = grown(old, closed, self._rules, final=final)
        if len(page.entries) > 1 and len(entry.lines.cuts) > 1:
            page.entries = [entry]  # it was mended and needs the other's place
        entry.first = min(entry.first, (len(entry.lines.cuts) - 1) // self._rules.rows * self._rules.rows)
        after = [line for _, line in self.rows()]
        if self._moved(old, entry.lines):
            self._decide(now, entry, Action.REBROKEN)
        if after != before:
            page.changed_ms = now
            self._read(page, self._fresh(before, after), now)

    def _moved(self, old: Laid, new: Laid) -> bool:
        """Whether a line that was complete holds other words now."""
        complete = [len(line.split()) for line in old.lines[:-1]]
        return [len(line.split()) for line in new.lines[: len(complete)]] != complete

    def _fresh(self, before: list[str], after: list[str]) -> float:
        """How much of the page is new to its reader."""
        units = 0.0
        for i, line in enumerate(after):
            known = before[i] if i < len(before) else ""
            same = 0
            while same < min(len(known), len(line)) and known[same] == line[same]:
                same += 1
            units += self._rules.units(line[same:])
        return units

    # The record

    def _note_hurry(self, page: Page, now: int) -> None:
        if now < page.read_ms:
            self._decide(now, page.entries[0], Action.HURRIED, page.read_ms - now)

    def _decide(self, now: int, entry: Entry, action: Action, ms: int = 0, text: str = "") -> None:
        self._record(Decision(now, self._number, *entry.key, action, ms, text))
