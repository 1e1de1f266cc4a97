"""Kazakh, stored in Cyrillic."""

import re

from livestream_studio.languages.profile import Profile

PROFILE = Profile(
    code="kk",
    autonym="Қазақша",
    english="Kazakh",
    line_chars=42,
    spaced=True,
    full_stop=".",
    question_mark="?",
    question=re.compile(
        r"\b(ма|ме|ба|бе|па|пе)$|\b(кім|не|қанша|қандай|қашан|қайда|қайдан|қай|қалай|неге|неден|неше|қаншаға|қаншадан)\b(?!.*\b(де|да|сұрайды)$)"
        r"|(мысыз|місіз|мысың|місің|мыз ба|міз бе)$"
    ),
    letters=re.compile(r"[а-яёәғқңөұүһі]", re.IGNORECASE),
)
