"""A spoken price that disagrees with the catalogue's: for the host alone, and never on a guess.

Sums that say something else than what one piece costs now are left alone: freight, coupons, thresholds, a
difference, somebody else's price, several pieces together. What is left must be a price that the
product has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from livestream_studio.commerce.bare_price import is_bare_price
from livestream_studio.commerce.money import Currencies
from livestream_studio.commerce.types import Money, Price, Product
from livestream_studio.languages.numbers import Reading, readings
from livestream_studio.languages.numbers.quantity import ONE_IN_WORDS

_BEFORE, _AFTER = 40, 24  # characters around a sum that may say what it is; a third of it in Chinese
_CLAUSE = re.compile(r"[.,!?;:…，。！？；：]")
_ROUGHLY = Decimal("0.2"), Decimal(5)  # a bare number so far from the price is no price
_POINTS = 2  # per cent: a discount is said in round figures

# What makes a sum something else than the price of this product now.
_OTHER: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile(
        "运费|邮费|快递|包邮|券|红包|满|减|便宜|省|差|押金|定金|订金|起送|消费|外面|别家|别人|别的地方"
        "|专柜|商场|市场|超市|淘宝|成本|工资|送|退|赔|每天|全场|明天|后天|下次|以后|一共|一起|付|分期|每个月"
        "|可以卖吗|不卖|一套|每个人|超过"
    ),
    "ru": re.compile(
        r"купон|промокод|при заказе|сумм|дешевле|экономи|выгод|скидк|задат|предоплат|залог|"
        r"на рынке|в магазин|в торгов|у други|в других|у конкурент|в бутик|подар|верн|штраф|возврат"
        r"|больше на|меньше на|корзин|завтра|следующ|потом|вместе|итого|заплат|при получении|рассрочк|в месяц"
        r"|продадите|не прода|комплект|каждый человек|дороже"
    ),
    "kk": re.compile(
        r"купон|промокод|тапсырыс|жеңілдік|арзан|үнемде|аванс|кепіл|базарда|дүкен|басқа"
        r"|сыйлық|қайтар|сомасы|артық|ертең|келесі|кейін|бірге|барлығы|төле|айына|бөліп"
        r"|сатасыз ба|сатпай|жинағы|әр адам|бастап|қымбат"
    ),
}
# The same wherever it was said before the sum, whatever numbers stand between.
_ELSE: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile("运费|邮费|快递|关税|包裹|免税"),
    "ru": re.compile("доставк|пошлин|посылк|налог"),
    "kk": re.compile("жеткіз|баж|сәлемдеме|салық"),
}
_OLD: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile("原价|原来|平时|以前|之前|吊牌|日常|昨天|正价"),
    "ru": re.compile(r"вместо|было|был[аи]?\b|стоил|раньше|обычн|стар\w+ цен|до скидки|вчера"),
    "kk": re.compile(r"бұрын|ескі баға|әдетте|кеше"),
}
_OLD_AFTER = re.compile("орнына|болған")  # Kazakh says it behind the sum
_ABOUT = re.compile("大概|左右|多块|примерно|около|шамасында|жуық|шамамен")
_CUE: Mapping[str, re.Pattern[str]] = {
    "zh": re.compile("(?:只要|现价|现在|价格|到手价?|秒杀价?|特价|就卖|只卖|卖|才|今天)$"),
    "ru": re.compile(
        r"(?:цен[аыуе]|стоит|стоят|всего(?: за)?|сейчас|по цене|отдаю за|отдаём за|отдаем за)\s*$"
    ),
    "kk": re.compile(r"(?:бағасы|құны|небәрі|бар болғаны|қазір|бүгін)\s*$"),
}
_FOR = re.compile(r"^\D{0,20}\bза\s*$")
# A discount of something else, of everything, or of another day.
_NOT_OF_IT = re.compile(
    "第二|全场|全部|下次|明天|втор|на вс[её]|следующ|завтра|екінші|бәріне|барлы|келесі|ертең"
)


@dataclass(frozen=True, slots=True)
class PriceDoubt:
    """`line[start:end]` says otherwise than the catalogue. `code`: `price_differs`, `list_price_differs`,
    `list_price_said` (the old price was said as the new one), `discount_differs` (`said` and `known` in per
    cent off) or `bundle_costs_more` (several together for more than one by one)."""

    code: str
    said: Money | Decimal
    known: Money | Decimal
    start: int
    end: int


def doubts(
    language: str,
    line: str,
    product: Product,
    day: str,
    currencies: Currencies,
    named: tuple[int, int] | None = None,
) -> tuple[PriceDoubt, ...]:
    """What the host should look at in a final line about `product`, on an ISO date; mostly nothing. `named`:
    from where to where the line names it, for a price that is no more than a number behind the name."""
    found = readings(language, line)
    said = [_sum(language, line, found, at, product, day, named) for at in range(len(found))]
    sums = [each for each in said if each is not None]
    judged = (_judged(each, sums, product, day, currencies) for each in sums)
    discounts = (_discount(language, line, found, at, product, day) for at in range(len(found)))
    return tuple(doubt for doubt in (*judged, *discounts) if doubt is not None)


@dataclass(frozen=True, slots=True)
class _Sum:
    """A sum that may be the product's price: `count` pieces for it; `old`: said as the old one."""

    value: Decimal
    currency: str
    count: int
    old: bool
    start: int
    end: int


def _sum(
    language: str,
    line: str,
    found: Sequence[Reading],
    at: int,
    product: Product,
    day: str,
    named: tuple[int, int] | None,
) -> _Sum | None:
    reading = found[at]
    quantity = reading.quantity
    if not reading.sure or quantity.low is not None or quantity.value <= 0:
        return None
    before, after = _around(language, line, found, at)
    currency = quantity.unit
    if not currency:  # цена двести девяносто девять: in the currency that the product has
        bare = _CUE[language].search(before) or (
            named is not None and is_bare_price(language, line, reading, named, product, day)
        )
        currency = _currency_of_bare(quantity.value, product, day) if bare else ""
    if len(currency) != 3 or not currency.isupper():
        return None
    beside = f"{before}|{after}"
    if _OTHER[language].search(beside) or _ABOUT.search(beside) or _doubled(line, found, at):
        return None
    clause = _CLAUSE.split(line[: reading.start])[-1].lower()
    if _ELSE[language].search(f"{clause}|{after}"):
        return None
    old = bool(_OLD[language].search(before) or _OLD_AFTER.search(after))
    count = _count(line, found, at)
    return _Sum(quantity.value, currency, count, old, reading.start, reading.end) if count else None


def _judged(
    said: _Sum, sums: Sequence[_Sum], product: Product, day: str, currencies: Currencies
) -> PriceDoubt | None:
    prices = _prices(product, said.currency, day)
    if not prices or said.currency not in currencies:
        return None
    now = {currencies.amount(price.amount) for price in prices}
    before = {currencies.amount(price.list_price) for price in prices if price.list_price}
    if said.count > 1:
        known = max(now) * said.count
        return _doubt("bundle_costs_more", said, known, currencies) if said.value > known else None
    if said.old:
        if not before or _among(said.value, before):
            return None
        return _doubt("list_price_differs", said, max(before), currencies)
    others = {each.value for each in sums if each is not said and each.currency == said.currency}
    if _among(said.value, now) or any(_among(other, now) for other in others):
        return None  # of two sums one is right: the other is an old one, or of something else
    code = "list_price_said" if _among(said.value, before) else "price_differs"
    nearest = min(now, key=lambda price: abs(price - said.value))
    return _doubt(code, said, nearest, currencies)


def _discount(
    language: str, line: str, found: Sequence[Reading], at: int, product: Product, day: str
) -> PriceDoubt | None:
    """七折 of a product whose old and new price say otherwise."""
    reading = found[at]
    value = abs(reading.quantity.value)
    before, after = _around(language, line, found, at)
    spoken = reading.quantity.unit == "off%" or (
        reading.quantity.unit == "%" and re.search("скидк|жеңілдік|дешевле|арзан", before + "|" + after)
    )
    if not spoken or not reading.sure or reading.quantity.low is not None or _NOT_OF_IT.search(line.lower()):
        return None
    known = {
        100 - Decimal(100) * price.amount.minor / price.list_price.minor
        for price in product.prices
        if price.valid_on(day) and price.list_price is not None and price.list_price.minor > 0
    }
    if not known or any(abs(value - each) <= _POINTS for each in known):
        return None
    nearest = min(known, key=lambda each: abs(each - value))
    return PriceDoubt("discount_differs", value, round(nearest, 1), reading.start, reading.end)


def _around(language: str, line: str, found: Sequence[Reading], at: int) -> tuple[str, str]:
    """What stands before and after a number, up to the next number or the end of the clause, lower case."""
    reach = 3 if language == "zh" else 1
    start = max(found[at - 1].end if at else 0, found[at].start - _BEFORE // reach)
    end = min(found[at + 1].start if at + 1 < len(found) else len(line), found[at].end + _AFTER // reach)
    before, after = line[start : found[at].start], line[found[at].end : end]
    return _CLAUSE.split(before)[-1].lower(), _CLAUSE.split(after)[0].lower()


def _count(line: str, found: Sequence[Reading], at: int) -> int:
    """For how many pieces the sum is: 三件九十九, 五百两条, два за пятьсот; 0 where that is not clear."""
    for other, gap in _neighbours(line, found, at):
        quantity = other.quantity
        bundle = quantity.unit == "" and _FOR.search(gap) is not None  # два платья за пятьсот
        counted = bundle or (quantity.unit in ONE_IN_WORDS and len(gap.strip()) <= 6)
        if counted and quantity.value == int(quantity.value):
            return 0 if quantity.low is not None else int(quantity.value)
        if quantity.unit in ("g", "kg", "jin", "liang", "l", "ml", "m") and len(gap.strip()) <= 6:
            return 0
    return 1


def _doubled(line: str, found: Sequence[Reading], at: int) -> bool:
    """Two numbers in a row, "two hundred, three hundred": an approximation or a correction."""
    if not at or line[found[at - 1].end : found[at].start].strip():
        return False
    return found[at - 1].quantity.unit in ("", found[at].quantity.unit)


def _neighbours(line: str, found: Sequence[Reading], at: int) -> Iterator[tuple[Reading, str]]:
    if at + 1 < len(found):
        yield found[at + 1], line[found[at].end : found[at + 1].start]
    if at:
        yield found[at - 1], line[found[at - 1].end : found[at].start]


def _currency_of_bare(value: Decimal, product: Product, day: str) -> str:
    low, high = _ROUGHLY
    for price in product.prices:
        major = Decimal(price.amount.minor) / 100
        if price.valid_on(day) and low * major <= value <= high * major:
            return price.amount.currency
    return ""


def _prices(product: Product, currency: str, day: str) -> list[Price]:
    return [price for price in product.prices if price.amount.currency == currency and price.valid_on(day)]


def _among(value: Decimal, prices: set[Decimal]) -> bool:
    """Whether the sum is one of the prices; to leave the decimals away (299 for 299.90) is not wrong."""
    return value in prices or (value == int(value) and any(int(price) == value for price in prices))


def _doubt(code: str, said: _Sum, known: Decimal, currencies: Currencies) -> PriceDoubt | None:
    try:
        spoken = currencies.money(said.value, said.currency)
    except ValueError:
        return None  # finer than the currency: misheard
    return PriceDoubt(code, spoken, currencies.money(known, said.currency), said.start, said.end)
