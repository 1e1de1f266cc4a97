"""Chinese units and measure words, and the words in which a number character is no number."""

from __future__ import annotations

import re

CURRENCIES = {
    "块钱": "CNY", "块": "CNY", "元钱": "CNY", "元人民币": "CNY", "元": "CNY", "人民币": "CNY",
    "美元": "USD", "美金": "USD", "欧元": "EUR", "卢布": "RUB", "坚戈": "KZT", "英镑": "GBP",
    "日元": "JPY", "韩元": "KRW", "港币": "HKD", "印度卢布": "INR",
}  # fmt: skip
MEASURES = {
    "%": "%", "个百分点": "pp", "公斤": "kg", "千克": "kg", "kg": "kg", "斤": "jin", "毫克": "mg",
    "mg": "mg", "克": "g", "g": "g", "吨": "t", "厘米": "cm", "公分": "cm", "cm": "cm", "毫米": "mm",
    "mm": "mm", "公里": "km", "千米": "km", "km": "km", "平方米": "m2", "平米": "m2", "m²": "m2",
    "米": "m", "尺": "chi", "英寸": "inch", "寸": "inch", "毫升": "ml", "ml": "ml", "升": "l",
    "摄氏度": "deg",
    "°c": "deg", "℃": "deg", "°": "deg", "度": "deg", "小时": "h", "个小时": "h", "钟头": "h",
    "个钟头": "h", "分钟": "min", "毫秒": "ms", "ms": "ms", "刻钟": "ke", "秒钟": "s", "秒": "s", "天": "day",
    "个星期": "week", "星期": "week", "周": "week", "个月": "month", "年": "year", "岁": "year",
    "码": "size", "号": "no", "楼": "no", "日": "no", "分": "point", "倍": "times", "两": "liang",
}  # fmt: skip
COUNTS = {
    **dict.fromkeys(
        "件个只条款台部辆张把支枝根片颗粒朵束顶枚串卷罐桶份单间层种样"
        "杯碗壶本册页头匹栋排组针管板听轮场步",
        "pc",
    ),
    **dict.fromkeys(("双", "对", "副"), "pair"), "套": "set", "盒": "box", "箱": "box",
    "包": "pack", "袋": "pack",
    "瓶": "bottle", **dict.fromkeys("人位名家", "person"), "次": "times", "遍": "times", "回": "times",
    "套餐": "set", "万人": "person",
}  # fmt: skip
UNIT_OF = CURRENCIES | MEASURES | COUNTS
_AFTER = {  # what follows where the character is no unit: 包邮, 个人, 回复
    "包": "(?!邮|括|含|装|你|您|裹|包)", "个": "(?!人|性|头|子)", "家": "(?!里|人|具|居)",
    "人": "(?!民币)", "把": "(?!这|它|那)", "回": "(?!头|来|去|家|复|馈)", "单": "(?!独|品|价)",
    "年": "(?!货|轻)", "天": "(?!然|猫)", "周": "(?!年|边|岁)", "度": "(?!过)", "号": "(?!称)",
    "升": "(?!级|高)", "克": "(?!服|拉|隆)", "条": "(?!件)", "片": "(?!面)", "位": "(?!置)",
    "层": "(?!次)", "种": "(?!类|植)", "对": "(?!比|应|不|于|吧)", "只": "(?!要|有|需|是|能|卖|剩)",
    "张": "(?!开)", "场": "(?!景)", "件": "(?!事)", "楼": "(?!下|上)",
    "块": "(?!香皂|蛋糕|手表|表|布|肥皂|巧克力|毛巾|地毯|电池|糖|豆腐|石头|玻璃|面料|屏)",
    "部": "(?!分|队)", "份": "(?!额)", "管": "(?!理)", "排": "(?!队|行)", "组": "(?!合|织)",
    "样": "(?!子|品)", "米": "(?!饭|粉|线|兰|色|白)", "码": "(?!头)",
    "日": "(?![元本常报期历语韩式用均销])", "分": "(?![之钟别享类开期店手析明量成公布配散为辨红])",
    "两": "(?![个件百千万亿条双盒套瓶包块斤点天周年只款])", "台": "(?!湾|阶)", "名": "(?!字|牌|称)",
}  # fmt: skip


def _any(units: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(unit) + _AFTER.get(unit, "") for unit in units))


UNIT = _any(sorted(UNIT_OF, key=len, reverse=True))
COUNT = _any([*COUNTS, "斤", "公斤", "米", "块"])
