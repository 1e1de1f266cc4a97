"""Which product a line names: offered to the host, or shown by itself where there is no doubt.

Precision first: a card that nobody asked for is worse than one that must be clicked. A name is sure where
it stands whole (name, alias, nickname), inflected or misheard by sound, and means one product only; a
part of a long name where no other product has as much of it and the thing itself is among what was
said. Everything else, a word that many products share among it, is an offer.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass

from livestream_studio.commerce.mention_index import STOP, Index, Token
from livestream_studio.commerce.mention_parts import RARE, parts
from livestream_studio.commerce.mention_words import NONE_BEFORE, NOT_AFTER, NOT_BEFORE, THING_AFTER
from livestream_studio.commerce.running_order import RunningOrder
from livestream_studio.commerce.types import Product
from livestream_studio.languages.name_forms import folded, plain
from livestream_studio.languages.numbers import Reading, readings, written
from livestream_studio.languages.sounds import is_chinese_word, syllables

MOST_OFFERS = 5
LONGEST_LINE = 2_000  # characters; more is no line
_SURE, _SURE_BY_SOUND, _PART = 1.0, 0.9, 0.6
_NUMBER = re.compile("[零〇一二两三四五六七八九十百千万亿]")
_NEVER_NAMES = frozenset(
    "s min h day week month year time clock date month# CNY KZT RUB USD EUR % off%".split()
)
_AROUND = 12  # characters beside a number in which it must be said what is numbered
_LINK = {
    "zh": re.compile("链接|商品|宝贝|产品|款"),
    "ru": re.compile("ссылк|лот|товар|номер"),
    "kk": re.compile("сілтеме|лот|тауар|нөмір|номер"),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """A product that `line[start:end]` may mean. `score`: 0 to 1. `how`: name, sound, part, number; `sure`:
    good enough to be shown by itself."""

    product: Product
    score: float
    start: int
    end: int
    how: str
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Best first; `shown` is the one product that the line surely names, None where it names none or two."""

    offers: tuple[Offer, ...] = ()

    @property
    def shown(self) -> Offer | None:
        sure = [offer for offer in self.offers if offer.sure]
        return sure[0] if len(sure) == 1 else None


@dataclass(frozen=True, slots=True)
class _Span:
    """Units `start` to `end` are one of these names."""

    start: int
    end: int
    names: tuple[int, ...]
    how: str


class Mentions:
    """Listens for the names of `products` in one spoken language. Immutable; thread-safe."""

    def __init__(self, language: str, products: Sequence[Product]) -> None:
        self.language = language
        self.products = tuple(products)
        self._index = Index(language, self.products)
        self._tonight: frozenset[int] = frozenset()
        self._numbers: Mapping[str, int] = {}

    def during(self, order: RunningOrder) -> Mentions:
        """The same, in a show: of products that share a name those of its running order go first, one alone
        among them is meant; and the number that viewers quote names its product. Costs nothing."""
        places = {product.id: at for at, product in enumerate(self.products)}
        made = copy(self)
        made._tonight = frozenset(places[t.product] for t in order.turns if t.product in places)
        numbers = order.by_number().items()
        made._numbers = {number: places[product] for number, product in numbers if product in places}
        return made

    def find(self, line: str) -> Mentioned:
        """What a final line names, as it was heard or as it is written."""
        if not line or len(line) > LONGEST_LINE:
            return Mentioned()
        found = readings(self.language, line)
        tokens = [_masked(token, found) for token in self._index.tokens(line)]
        spans = list(_longest(self._spans(tokens)))
        offers = [offer for span in spans for offer in self._named(tokens, span)]
        taken = {at for span in spans for at in range(span.start, span.end)}
        offers += self._parts(tokens, taken)
        offers += self._quoted(line, found)
        return Mentioned(tuple(_best(offers)))

    def _spans(self, tokens: Sequence[Token]) -> Iterator[_Span]:
        units = [token.text for token in tokens]
        read = syllables(units) if self.language == "zh" else units
        for at in range(len(units)):
            found: dict[tuple[int, str], dict[int, None]] = {}
            for number, end, exactly in self._index.whole(units, at):
                found.setdefault((end, "name" if exactly else "sound"), {})[number] = None
            for number, end in self._index.sounding(units, read, at):
                if self._may_sound(units[at:end]):
                    found.setdefault((end, "sound"), {})[number] = None
            for (end, how), numbers in found.items():
                if how == "sound" or self._may_stand(units, at, end):
                    yield _Span(at, end, tuple(numbers), how)

    def _may_sound(self, units: Sequence[str]) -> bool:
        """Whether these units may be something misheard: no word or number of their own."""
        heard = "".join(units)
        if self.language != "zh":
            return not any(map(self._index.is_word, units))
        return not is_chinese_word(heard) and len(_NUMBER.findall(heard)) <= (len(heard) > 2)

    def _may_stand(self, units: Sequence[str], at: int, end: int) -> bool:
        """Whether a short Chinese name is a word there: not so in 左手表示, where its end begins another."""
        if self.language != "zh" or end - at > 2:
            return True
        left = "".join(units[at - 1 : at + 1]) if at else ""
        right = "".join(units[end - 1 : end + 1])
        heard = "".join(units[at:end])
        return not is_chinese_word(right) and (is_chinese_word(heard) or not is_chinese_word(left))

    def _named(self, tokens: Sequence[Token], span: _Span) -> Iterator[Offer]:
        meant = {self._index.names[number].product for number in span.names}
        sure = self._of_these(meant, span)
        doubted = self._doubted(tokens, span.start, span.end)
        score = _SURE if span.how == "name" else _SURE_BY_SOUND
        start, end = tokens[span.start].start, tokens[span.end - 1].end
        for product in sorted(meant | self._sharing(span), key=lambda n: (n not in self._tonight, n)):
            alone = product == sure and not doubted
            yield Offer(
                self.products[product],
                score if alone else score / 2,
                start,
                end,
                span.how,
                alone,
            )

    def _of_these(self, meant: set[int], span: _Span) -> int | None:
        """The one product that the names of a span mean, if it is one."""
        tonight = meant & self._tonight
        if len(meant) > 1 and len(tonight) == 1:
            return next(iter(tonight))
        if len(meant) > 1:
            return None
        one = next(iter(meant))
        telling = [self._index.names[number] for number in span.names]
        if any(
            name.own and len(self._index.features_of(n)) > 1
            for n, name in zip(span.names, telling, strict=True)
        ):
            return one
        sharing = self._sharing(span)
        if sharing - {one} and (sharing | {one}) & self._tonight != {one}:
            return None
        return one

    def _sharing(self, span: _Span) -> set[int]:
        """Products whose longer names hold all of this one."""
        found: set[int] = set()
        for number in span.names:
            features = self._index.features_of(number)
            if not features:
                continue
            common = set.intersection(*(self._index.holding(feature) for feature in features))
            if len(common) > RARE:
                return {self._index.names[n].product for n in sorted(common)[:MOST_OFFERS]}
            found |= {self._index.names[n].product for n in common}
        return found

    def _doubted(self, tokens: Sequence[Token], start: int, end: int) -> bool:
        """Whether the words around say that it is not the product itself that is on offer."""
        before, after = tokens[max(0, start - 3) : start], tokens[end : end + 3]
        if self.language == "zh":
            left, right = "".join(t.text for t in before), "".join(t.text for t in after)
            return left.endswith(NOT_BEFORE["zh"]) or right.startswith((*NOT_AFTER["zh"], *THING_AFTER["zh"]))
        spelled = plain if self.language == "kk" else folded
        said = [spelled(token.text) for token in before]
        following = spelled(after[0].text) if after else ""
        return (
            (bool(said) and said[-1] in NOT_BEFORE[self.language])
            or any(word in NONE_BEFORE[self.language] for word in said)
            or following in map(spelled, (*NOT_AFTER[self.language], *THING_AFTER[self.language]))
        )

    def _parts(self, tokens: Sequence[Token], taken: Collection[int]) -> Iterator[Offer]:
        """Products of whose names a part was said."""
        for part in parts(self._index, tokens, taken, self._tonight, MOST_OFFERS):
            sure = part.sure and not self._doubted(tokens, part.start, part.end)
            score = _PART + (_SURE_BY_SOUND - _PART) * part.share if sure else _PART * part.share
            start, end = tokens[part.start].start, tokens[part.end - 1].end
            yield Offer(self.products[part.product], round(score, 4), start, end, "part", sure)

    def _quoted(self, line: str, found: Iterable[Reading]) -> Iterator[Offer]:
        """The product whose number in the running order was said: 三号链接, ссылка номер три, 3-сілтеме."""
        for reading in found:
            if reading.quantity.unit not in ("no", "ord"):
                continue
            product = self._numbers.get(written.plain(reading.quantity.value))
            around = line[max(0, reading.start - _AROUND) : reading.end + _AROUND].lower()
            if product is not None and _LINK[self.language].search(around):
                yield Offer(self.products[product], _SURE, reading.start, reading.end, "number", True)


def _masked(token: Token, found: Iterable[Reading]) -> Token:
    """Words of a time or a sum are no names: пять часов sells no watches."""
    for reading in found:
        if reading.quantity.unit in _NEVER_NAMES and reading.start < token.end and token.start < reading.end:
            return Token(STOP, token.start, token.end)
    return token


def _longest(spans: Iterable[_Span]) -> list[_Span]:
    """None inside or across another: the longest first, of equal ones what was said word for word."""
    kept: list[_Span] = []
    for span in sorted(spans, key=lambda s: (s.start - s.end, s.how != "name", s.start)):
        if all(span.end <= other.start or other.end <= span.start for other in kept):
            kept.append(span)
    return kept


def _best(offers: Iterable[Offer]) -> list[Offer]:
    """Each product once, as well as it was named anywhere; the best of them first."""
    best: dict[str, Offer] = {}
    for offer in offers:
        known = best.get(offer.product.sku)
        if known is None or (offer.sure, offer.score) > (known.sure, known.score):
            best[offer.product.sku] = offer
    return sorted(best.values(), key=lambda o: (not o.sure, -o.score))[:MOST_OFFERS]
