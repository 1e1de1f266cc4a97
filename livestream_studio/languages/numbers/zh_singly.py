"""Chinese digits said one by one: telephones, order numbers, shoe sizes, and prices (只要一九九)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from livestream_studio.languages.numbers.zh_read import DIGIT, Number
from livestream_studio.languages.numbers.zh_units import UNIT

_CODE_DIGITS = "零一二三四五六七八九幺两拐洞勾"
_CODE = {"幺": "1", "两": "2", "拐": "7", "洞": "0", "勾": "9"} | {c: str(v) for c, v in DIGIT.items()}
_ENDS = "(?![十百千万亿点折年])"
_RUN = re.compile(f"[{_CODE_DIGITS}]{{3,}}+{_ENDS}")
_ZEROS = re.compile("([两二三四五六七八九])个零")  # 优惠码两个零七: 007
_TOLD_RUN = re.compile(f"(?:{_ZEROS.pattern}|[{_CODE_DIGITS}]){{2,}}+{_ENDS}")
_WHOSE_ZEROS = re.compile(f"{_ZEROS.pattern}[{_CODE_DIGITS}]++{_ENDS}(?!{UNIT.pattern})")
_FIGURES = re.compile(rf"\d{{3,}}(?![\d.,:年月折%])(?!(?!号){UNIT.pattern})")
# 订单号, 尾号是, 验证码: digits after it are no amount
_LABEL = re.compile(
    "(?:[单尾编货型款卡账帐代门房机工批桌座员证件间物品]号码?|(?:验证|取件|提货|邀请|优惠|促销|折扣|兑换|取货|条形|核销|追溯|防伪)码"
    "|尾数|后[两三四五六]位|邮编|密码|口令|条码|型号|房间|电话|热线|号码|微信号?|qq号?|[vq]信)"
    "(?:[是为叫]|就是)?[:,、 ]?$"
)
_TYPED = re.compile(rf"(?<=扣)[{_CODE_DIGITS}]{{2,}}|(?<=打)([{_CODE_DIGITS}])\1{{2}}")  # 扣六六六, 打一一一
_COUNTING = "01234567890 9876543210"

_CUES = "价(?:格)?(?:是|只要|卖)?|只要|仅要?|到手|券后|只需|立减|卖|才"
_ONE = "[零一二三四五六七八九]"
_POINTED = re.compile(
    f"(?<!{_ONE})(?<![周期拜])[一二三四五六七八九]{_ONE}{{1,2}}点{_ONE}(?:{_ONE}(?![件个只条款台双套盒箱包袋瓶斤公]))?(?![分十折])"
)
_SOFT_CUES = "现在|今天|今晚|直播间|拍下|秒杀|活动|福利|下单|领券|一共|总共|给你们"  # 现在三九九
_PRICE = "[一二三四五六七八九][零一二三四五六七八九]{2,3}+"
_PRICE_RUN = re.compile(_PRICE)
_CUED = re.compile(f"(?:{_CUES})(?:{_PRICE}[到至])?$")
_SOFTLY_CUED = re.compile(f"(?:{_SOFT_CUES})(?:只要)?$")
_SIZE = re.compile("[二三四五][零一二三四五六七八九](?=码|[到至][二三四五][零一二三四五六七八九]码)")
_TAKEN = re.compile("到手|起(?![来床点头身])|带走|拿走|秒杀")  # 二九九到手
_MONEY = re.compile("块钱?|元|包邮")
_GOES_ON = re.compile("[十百千万亿点折年两号楼路班月]")
_FOR_TWO = re.compile("两[件双盒套瓶包袋箱个只条斤]")
_SOLD = re.compile("[件个只条款台双套盒箱包袋瓶斤](?!邮)")


@dataclass(frozen=True, slots=True)
class Code:
    """The digits of text[start:end], read one by one; `counting` aloud is no number."""

    digits: str
    end: int
    figures: bool = False
    counting: bool = False


def read_code(text: str, start: int) -> Code | None:
    """Five digits and more, three with 零 or 幺 among them, two after a word such as 订单号."""
    told = _LABEL.search(text, max(0, start - 12), start) or _TYPED.match(text, start)
    if told and (figures := _FIGURES.match(text, start)):
        return Code(figures.group(), figures.end(), figures=True)
    if not told and (zeros := _WHOSE_ZEROS.match(text, start)):
        return Code("", zeros.end(), counting=True)
    match = (_TOLD_RUN if told else _RUN).match(text, start)
    if match is None:
        return None
    run = _ZEROS.sub(lambda zeros: "零" * DIGIT[zeros[1]], match.group())
    digits = "".join(_CODE[char] for char in run)
    if not told and (digits in _COUNTING or _sizes(digits)):
        return Code(digits, match.end(), counting=True)
    if not (told or len(digits) >= 5 or re.search("[零幺洞]", match.group()[1:-1])):
        return None
    return Code(digits, match.end())


def _sizes(digits: str) -> bool:
    """三六三七三八都有: shoe sizes one after another."""
    pairs = [int(digits[at : at + 2]) for at in range(0, len(digits), 2)]
    return len(digits) % 2 == 0 and 30 <= pairs[0] <= 48 and pairs == list(range(pairs[0], pairs[-1] + 1))


def read_size(text: str, start: int) -> Number | None:
    """三七码: a shoe size said by its digits."""
    found = _SIZE.match(text, start)
    if found is None or (start and text[start - 1] in DIGIT):
        return None
    return Number(found.end(), Decimal(DIGIT[found.group()[0]] * 10 + DIGIT[found.group()[1]]))


def read_point(text: str, start: int) -> Number | None:
    """三九点九, 一九九点九: 39.9, 199.9; not the hour of 周三八点五分."""
    found = _POINTED.match(text, start)
    if found is None:
        return None
    digits = "".join(str(DIGIT.get(char, ".")) for char in found.group())
    return Number(found.end(), Decimal(digits))


def read_price(text: str, start: int) -> Number | None:
    """一九九, 二三九九: a price said by its digits, with 元 or 块 behind it or 只要 or 现在 before."""
    run = _PRICE_RUN.match(text, start)
    if run is None or (start and text[start - 1] in DIGIT):
        return None
    end = run.end()
    money = bool(_MONEY.match(text, end))
    cued = _CUED.search(text, max(0, start - 10), start)
    hinted = _SOFTLY_CUED.search(text, max(0, start - 6), start) or _TAKEN.match(text, end)
    hinted = hinted or _FOR_TWO.match(text, end)  # 一九九两件
    if not (money or cued or (hinted and len(run.group()) == 3)):
        return None
    if not money and _SOLD.match(text, end):
        if len(run.group()) < 4:
            return None
        end -= 1  # 只要一九九三件: 199 for three
    if _GOES_ON.match(text, end) and not _FOR_TWO.match(text, end):
        return None
    digits = "".join(str(DIGIT[char]) for char in text[start:end])
    if not money and digits in _COUNTING:
        return None
    return Number(end, Decimal(digits), priced=True)
