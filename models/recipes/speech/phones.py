"""From espeak's events to phones with times and words, and from those to one label a frame."""

import re
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from models.recipes.speech.synth import Event

SILENCE = "SIL"
VOWELS = frozenset("aeiouyAEIOUVY@")
FRAME_SECONDS = 0.03
WINDOW_CENTRE_SECONDS = 0.0125
NEVER = 1e9


class Segment(NamedTuple):
    """One phone, seconds from the recording's start; ``word`` counts from 0, -1 is silence."""

    start: float
    end: float
    phone: str
    word: int


def segments(events: Sequence[Event], total: int, said: Sequence[str]) -> list[Segment] | None:
    """Phones of an utterance whose words were given to espeak as ``said``; times still in samples.

    ``None`` where espeak left the language (spelling a foreign word in English) or its words cannot be told
    apart; such an utterance is not used. Stray word events that own no phone are passed over.
    """
    found: list[tuple[int, str, int]] = []
    word = -1
    for event in events:
        name = event.name
        if not name:
            word += 1
        elif name.startswith("("):
            if "(en)" in name:
                return None
        elif name.startswith("_"):
            found.append((event.sample, SILENCE, -1))
        elif name == ";":
            if found and found[-1][1] != SILENCE and found[-1][1][0] not in VOWELS:
                start, phone, owner = found[-1]
                found[-1] = (
                    start,
                    phone.rstrip(";") + ";",
                    owner,
                )  # its consonant's palatal release
        else:
            found.append((event.sample, name, word))
    owners = sorted({owner for _, _, owner in found if owner >= 0})
    if len(owners) != len(said):
        return None
    rank = {owner: index for index, owner in enumerate(owners)}
    toned = add_tones([(start, phone, rank.get(owner, -1)) for start, phone, owner in found], said)
    return None if toned is None else _with_ends(toned, total)


def add_tones(
    phones: Sequence[tuple[int, str, int]], said: Sequence[str]
) -> list[tuple[int, str, int]] | None:
    """Put the pinyin tone digit on the vowel phone of its syllable; espeak drops tones from its events.

    Each Mandarin syllable has exactly one vowel phone (all of pypinyin's were tried). Words without digits,
    so all of Russian and Kazakh, come back as they are; ``None`` where vowels and tones do not match.
    """
    tones = [re.findall(r"[1-5]", text) for text in said]
    if not any(tones):
        return list(phones)
    used = [0] * len(said)
    result = []
    for start, phone, word in phones:
        if word >= 0 and phone[0] in VOWELS:
            if used[word] >= len(tones[word]):
                return None
            phone += tones[word][used[word]]
            used[word] += 1
        result.append((start, phone, word))
    return result if used == [len(digits) for digits in tones] else None


def _with_ends(phones: Sequence[tuple[int, str, int]], total: int) -> list[Segment]:
    result: list[Segment] = []
    for index, (start, phone, word) in enumerate(phones):
        end = phones[index + 1][0] if index + 1 < len(phones) else total
        if end <= start:
            if phone == SILENCE:
                continue
            end = start + 1  # espeak may give a phone no time at all, yet the label path must pass it
        if result and phone == SILENCE and result[-1].phone == SILENCE:
            result[-1] = result[-1]._replace(end=end)
        else:
            result.append(Segment(start, end, phone, word))
    return result


def best_path(
    score: NDArray[np.float64], skippable: NDArray[np.bool_], enter: NDArray[np.float64]
) -> NDArray[np.int32] | None:
    """The segment of each frame: segments in order, a frame each at least, ``skippable`` ones optional.

    ``score`` (frames x segments) is what staying costs, ``enter`` what a first frame costs. ``None``
    when there are more segments than frames.
    """
    frames, count = score.shape
    if count > frames:
        return None
    cost = np.full(count, NEVER)
    cost[0] = enter[0, 0]
    if skippable[0] and count > 1:
        cost[1] = enter[0, 1]
    back = np.zeros((frames, count), np.int8)
    steps = np.full((3, count), NEVER)
    jump = skippable[1:-1]
    for frame in range(1, frames):
        steps[0] = cost + score[frame]
        steps[1, 1:] = cost[:-1] + enter[frame, 1:]
        if count > 2:
            steps[2, 2:] = np.where(jump, cost[:-2], NEVER) + enter[frame, 2:]
        back[frame] = steps.argmin(0)
        cost = steps.min(0)
    last = count - 1
    if skippable[last] and count > 1 and cost[last - 1] < cost[last]:
        last -= 1
    if cost[last] >= NEVER / 2:
        return None
    path = np.zeros(frames, np.int32)
    for frame in range(frames - 1, -1, -1):
        path[frame] = last
        last -= int(back[frame, last])
    return path


def align(parts: Sequence[Segment], frames: int) -> NDArray[np.int32] | None:
    """The segment (index) of each 30 ms frame, by the times espeak gave."""
    centre = np.arange(frames) * FRAME_SECONDS + WINDOW_CENTRE_SECONDS
    start = np.array([part.start for part in parts])
    end = np.array([part.end for part in parts])
    distance = np.maximum(0, np.maximum(start[None] - centre[:, None], centre[:, None] - end[None]))
    silent = np.array([part.phone == SILENCE for part in parts])
    return best_path(distance, silent, distance)
