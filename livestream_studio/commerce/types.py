"""The nouns of the catalogue.

Everything is immutable. A field that a shop has not filled is empty (`""`, `()`, `{}`) or None, never
guessed; whether what it holds makes sense is for `commerce.validation` to say. Texts are kept by
language code ("zh", "ru", "kk").
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

LANGUAGES = ("zh", "ru", "kk")
# Digits after the decimal point of every currency of ISO 4217: a fact, so that a sum means the same wherever
# and whenever it is read. Which of them a shop is offered is for the rules to say (`commerce.money`).
MINOR_DIGITS: Mapping[str, int] = {
    **dict.fromkeys(
        "CNY KZT RUB USD EUR AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN "
        "BWP BYN BZD CAD CDF CHF COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB FJD FKP GBP GEL GHS GIP GMD "
        "GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD LAK LBP LKR LRD LSL MAD MDL MGA "
        "MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR "
        "RON RSD SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD "
        "TZS UAH UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG".split(),
        2,
    ),
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
}
# China customs supervision modes for cross-border electronic commerce: 9610 parcels direct to buyers,
# 9710 direct to firms, 9810 to a warehouse abroad (announcement 75 of 2020), 1210 bonded warehouse.
CUSTOMS_MODES = ("9610", "9710", "9810", "1210")
PLACES = ("shop", "warehouse", "cold_store", "factory")
TEXT_FIELDS = ("names", "short", "long", "points")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (fen, tiyn, kopecks) of an ISO 4217 currency. Never a float."""

    minor: int
    currency: str


class TextState(StrEnum):
    """Whether a human stands for a text."""

    APPROVED = "approved"
    DRAFT = "draft"  # made by a machine on request, marked wherever it is shown


@dataclass(frozen=True, slots=True)
class Text:
    """One text in one language."""

    text: str
    state: TextState = TextState.APPROVED


Texts = Mapping[str, Text]  # language -> text
WordLists = Mapping[str, tuple[str, ...]]  # language -> words


@dataclass(frozen=True, slots=True)
class Variant:
    """One colour, size and material that can be bought.

    `sku` is unique in the catalogue and names it in prices and stock. `size` is as it is printed on
    the goods, in `size_system` ("CN", "RU", "EU", "INT"; empty: not a size of clothes or shoes).
    """

    sku: str
    colour: Texts = field(default_factory=dict)
    size: str = ""
    size_system: str = ""
    material: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Price:
    """What is asked in one currency; `list_price` is the old or crossed-out one.

    Valid from the start of `valid_from` to the end of `valid_until` (ISO dates, the shop's calendar;
    empty: open). `variant` is a variant's SKU; empty: every variant that has no price of its own.
    """

    amount: Money
    list_price: Money | None = None
    valid_from: str = ""
    valid_until: str = ""
    variant: str = ""

    def valid_on(self, day: str) -> bool:
        """Whether it holds on that ISO date; "" asks for no date and always holds."""
        return not day or (self.valid_from or day) <= day <= (self.valid_until or day)


@dataclass(frozen=True, slots=True)
class Stock:
    """How many units lie where. `place` is one of `PLACES`; `name` says which shop or warehouse.

    `quantity` None: not counted. `lead_days`: days until a factory has made it. `variant` as in `Price`.
    """

    place: str
    quantity: int | None = None
    lead_days: int | None = None
    name: str = ""
    variant: str = ""


@dataclass(frozen=True, slots=True)
class Product:
    """One product. `id` is a text UUID, given by the store where it is empty; `sku` is the shop's.

    `points` are selling points, one a line. `brand` is written as on the goods. `category` and `unit`
    are texts as the shop writes them. `pictures` are file names in the pictures folder (content hash
    and suffix), the first one leads. `origin` is an ISO 3166 alpha-2 country, `hs_code` 6 to 13 digits
    without dots, `weight_g` grams gross of one unit, `customs_mode` one of `CUSTOMS_MODES`, `declared`
    the value for customs. `forbidden` is what may not be said of it, `aliases` its other names,
    `nicknames` how hosts call it, all by language.
    """

    sku: str
    id: str = ""
    names: Texts = field(default_factory=dict)
    short: Texts = field(default_factory=dict)
    long: Texts = field(default_factory=dict)
    points: Texts = field(default_factory=dict)
    brand: str = ""
    category: Texts = field(default_factory=dict)
    variants: tuple[Variant, ...] = ()
    pictures: tuple[str, ...] = ()
    unit: Texts = field(default_factory=dict)
    prices: tuple[Price, ...] = ()
    stock: tuple[Stock, ...] = ()
    origin: str = ""
    hs_code: str = ""
    weight_g: int | None = None
    customs_mode: str = ""
    declared: Money | None = None
    forbidden: WordLists = field(default_factory=dict)
    aliases: WordLists = field(default_factory=dict)
    nicknames: WordLists = field(default_factory=dict)
    notes: str = ""

    @property
    def missing_languages(self) -> tuple[str, ...]:
        """Languages in which it has no name, not even a draft."""
        return self.missing("names")

    def missing(self, text_field: str) -> tuple[str, ...]:
        """Languages in which one of `TEXT_FIELDS` is empty."""
        texts: Texts = getattr(self, text_field)
        return tuple(code for code in LANGUAGES if code not in texts or not texts[code].text)

    def drafts(self) -> Iterator[tuple[str, str]]:
        """(field, language) of each machine draft that nobody has approved."""
        for name in TEXT_FIELDS:
            texts: Texts = getattr(self, name)
            yield from ((name, code) for code, text in texts.items() if text.state is TextState.DRAFT)

    def name(self, language: str) -> str:
        """The name in a language, or else in the first language that has one, or else the SKU; a machine's
        draft only where no human named it."""
        named = [self.names[code] for code in (language, *LANGUAGES) if code in self.names]
        named.sort(key=lambda text: text.state is TextState.DRAFT)
        return next((text.text for text in named if text.text), self.sku)

    @property
    def currencies(self) -> tuple[str, ...]:
        """In which it has prices of its own, in the order of `MINOR_DIGITS`."""
        own = {price.amount.currency for price in self.prices}
        return tuple(code for code in MINOR_DIGITS if code in own)

    def price(self, currency: str, day: str = "", variant: str = "") -> Price | None:
        """The price in a currency on a day (ISO date; "": any): a variant's own one before the common one,
        of several the one that began last. None where there is none."""
        held = [each for each in self.prices if each.amount.currency == currency and each.valid_on(day)]
        own = [each for each in held if each.variant == variant]
        chosen = own or [each for each in held if not each.variant]
        return max(chosen, key=lambda each: each.valid_from, default=None)
