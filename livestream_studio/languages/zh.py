"""Chinese, in simplified characters."""

import re

from livestream_studio.languages.profile import Profile

PROFILE = Profile(
    code="zh",
    autonym="中文",
    english="Chinese",
    line_chars=16,
    spaced=False,
    full_stop="。",
    question_mark="？",
    # 几 and 多少 ask only where no "a few" reading is left (只要几天); 什么 in 没什么 does not ask.
    question=re.compile(
        r"[你您]要几|(?<![只需])要几[天件个双]$|[你您]要.{1,8}还是|"
        r"[吗嘛]$|呢$|(?<!没)什么(?![都也])|多少|怎么|哪|谁|为什么|是不是|有没有|能不能|好不好|对不对|要不要"
    ),
    letters=re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]"),
)
