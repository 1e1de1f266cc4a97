"""Russian."""

import re

from livestream_studio.languages.profile import Profile

PROFILE = Profile(
    code="ru",
    autonym="Русский",
    english="Russian",
    line_chars=42,
    spaced=True,
    full_stop=".",
    question_mark="?",
    question=re.compile(
        r"^(а |и |ну )?(кто|что|сколько|какой|какая|какое|какие|какого|какую|каком|когда|где|куда|откуда"
        r"|как(?! раз| и | только)|почему|зачем|чей|разве|неужели|можно ли|до скольки|во сколько"
        r"|за сколько)\b"
        r"|(?<!сяо )\bли\b(?! нин)"  # but not in a name
    ),
    letters=re.compile(r"[а-яё]", re.IGNORECASE),
)
