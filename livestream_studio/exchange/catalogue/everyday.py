"""The everyday words that come with the program."""

from __future__ import annotations

from functools import cache

from livestream_studio.commerce.everyday import Everyday
from livestream_studio.paths import assets


@cache
def everyday() -> Everyday:
    return Everyday.load(assets())
