"""Whether the end of a Kazakh word can be a chain of noun suffixes: what tells литрі from литры and метро."""

from __future__ import annotations

import re

_CHAIN = re.compile(
    r"(?:"
    r"[лдт][ае]р|"  # plural
    r"с?[ыі]|[ыі]?[мң]|[ыі]?[мң][ыі]з|"  # possessive
    r"[нтд][ыі]ң|[нтд][ыі]|[ғқ]а|[гк]е|н?[ае]|н?[дт][ае]|[дтн][ае]н|[мбп]ен|н|"  # case
    r"[лдт][ыі][қкғг]?|с[ыі]з|ш[ыі]|[дт][ае]й|[дт][ае][ғг][ыі]|[ндт]ікі"  # what makes new words
    r")*"
)


def is_suffix_chain(letters: str) -> bool:
    """True for nothing at all, too. Longer chains than people build are let through."""
    return _CHAIN.fullmatch(letters) is not None
