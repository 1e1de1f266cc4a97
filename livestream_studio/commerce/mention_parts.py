"""Products of whose long names only a part was said: 波浪记忆枕 for 升级款护颈波浪记忆枕."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nlargest
from itertools import pairwise

from livestream_studio.commerce.mention_index import STOP, Index, Token

RARE = 400  # names that share a feature: where more do, it tells nothing
_JUDGED = 40  # names that are looked at closely
_NEAR = 4  # words or characters from one part of a name to the next
_AHEAD = 0.85  # the next product may have so much of the best one's weight
_COVERED = 0.4  # share of a name's weight that must have been said
_LIKELY = 0.6  # offered beside the best one
_CHARACTERS = 4  # of a Chinese name; elsewhere two words


@dataclass(frozen=True, slots=True)
class Part:
    """`weight` of what was said of a product's name, and which share of it; units `start` to `end`.

    `sure`: enough of it, and no other product has nearly as much.
    """

    weight: float
    share: float
    product: int
    start: int
    end: int
    enough: bool
    sure: bool = False


def parts(
    index: Index, tokens: Sequence[Token], taken: Collection[int], tonight: Collection[int], limit: int
) -> list[Part]:
    """The likeliest products, best first, of the units that are not `taken`; `tonight` breaks ties."""
    places = _places(index, tokens, taken)
    best: dict[int, Part] = {}
    for number in _likeliest(index, places, tonight):
        part = _judged(index, number, places)
        if part is not None and (part.product not in best or best[part.product].weight < part.weight):
            best[part.product] = part
    ranked = sorted(best.values(), key=lambda p: (-p.weight, p.product not in tonight, -p.share, p.product))
    return _decided(ranked, tonight)[:limit]


def _likeliest(index: Index, places: Iterable[str], tonight: Collection[int]) -> list[int]:
    """The names that share most with the line, by weight."""
    shared: defaultdict[int, float] = defaultdict(float)
    for feature in places:
        holding = index.holding(feature)
        if len(holding) <= RARE:
            weight = index.weight(feature)
            for number in holding:
                shared[number] += weight
    if len(shared) <= _JUDGED:
        return list(shared)
    return nlargest(_JUDGED, shared, key=lambda n: (shared[n], index.names[n].product in tonight, -n))


def _places(index: Index, tokens: Sequence[Token], taken: Collection[int]) -> dict[str, int]:
    """Features of names in the line, each where it stands first."""
    places: dict[str, int] = {}
    for at, token in enumerate(tokens):
        if at in taken or token.text == STOP:
            continue
        following = tokens[at + 1].text if at + 1 < len(tokens) and at + 1 not in taken else ""
        for feature in index.features(token.text, following):
            places.setdefault(feature, at)
    return places


def _judged(index: Index, number: int, places: Mapping[str, int]) -> Part | None:
    """None where what thing it is was not said."""
    name, features = index.names[number], index.features_of(number)
    heads = [places[head] for head in name.heads if head in places]
    if not heads:
        return None
    reach = len(features) + _NEAR
    said = [f for f in features if f in places and any(abs(places[f] - head) <= reach for head in heads)]
    weights = {feature: index.weight(feature) for feature in features}
    weight = sum(weights[feature] for feature in said)
    order = [places[feature] for feature in said]  # as the name has them
    at = sorted(set(order))
    if index.language == "zh":
        enough = len({place + more for place in at for more in (0, 1)}) >= _CHARACTERS
    else:
        enough = len(at) > 1
    # Only Russian puts what kind it is behind the thing: 围巾是羊毛的 speaks of any scarf.
    enough = enough and (name.language == "ru" or order == sorted(order))
    enough = enough and all(later - earlier <= _NEAR for earlier, later in pairwise(at))
    end = at[-1] + (2 if index.language == "zh" else 1)
    share = weight / sum(weights.values())
    return Part(weight, share, name.product, at[0], end, enough and share >= _COVERED)


def _decided(ranked: Sequence[Part], tonight: Collection[int]) -> list[Part]:
    if not ranked:
        return []
    first = ranked[0]
    rivals = [part for part in ranked[1:] if part.weight > _AHEAD * first.weight]
    if first.product in tonight:
        rivals = [part for part in rivals if part.product in tonight]
    sure = first.enough and not rivals
    likely = [part for part in ranked[1:] if part.weight >= _LIKELY * first.weight]
    return [replace(first, sure=sure), *likely]
