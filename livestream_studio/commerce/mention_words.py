"""Words about a product's name that say it is not that product which is on offer. A speaker extends them."""

from __future__ import annotations

from collections.abc import Mapping

# Said before the name: not this one, without it, for it, instead of it.
NOT_BEFORE: Mapping[str, tuple[str, ...]] = {
    "zh": ("不是", "没有", "不卖", "不要", "不带", "不送", "除了", "配", "搭", "装", "放", "像", "比"),
    "ru": ("не", "нет", "без", "для", "под", "вместо", "кроме", "ни", "как", "чем", "к"),
    "kk": (),
}
# The same, with a word or two between: нет зелёного фена.
NONE_BEFORE: Mapping[str, frozenset[str]] = {
    "zh": frozenset(),
    "ru": frozenset(["нет", "закончились", "закончился", "закончилась", "закончилось"]),
    "kk": frozenset(),
}
# Said after it: not, there is none, for it, like it.
NOT_AFTER: Mapping[str, tuple[str, ...]] = {
    "zh": ("没有了", "没货", "卖完"),
    "ru": ("нет", "закончились", "закончился", "закончилась", "закончилось"),
    "kk": ("емес", "жоқ", "үшін", "сияқты", "секілді", "арналған", "орнына", "қалмады"),
}
# What makes another thing of it: 手机|壳, 连衣裙|扣, сөмке бауы.
THING_AFTER: Mapping[str, tuple[str, ...]] = {
    "zh": (*"壳套膜罩架垫夹链扣绳柜刷", "收纳", "清洁", "专用", "支架", "配件"),
    "ru": (),
    "kk": ("қабы", "қорабы", "бауы", "сөресі", "қалтасы", "тұғыры", "ілгіші"),
}
# Too common to tell a product by, though names hold them.
COMMON: Mapping[str, frozenset[str]] = {
    "zh": frozenset(),
    "ru": frozenset(
        "и в на с из для по от до за шт набор новый большой маленький хороший мужской женский".split()
    ),
    "kk": frozenset("және мен бен пен үшін арналған жаңа үлкен кіші жақсы ерлер әйелдер дана жинақ".split()),
}
