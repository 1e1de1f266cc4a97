"""What a translation model may not be allowed to say: loops, echoes, the wrong script, lost placeholders.

Numbers and names are judged elsewhere (`translation/`); here only what shows in the text itself.
"""

from __future__ import annotations

import re
from collections import Counter

PLACEHOLDER = re.compile(r"⟦\d+⟧")
_LOOP = re.compile(r"(?=(\S.{1,40}?)\1{3,})")
_WORD = re.compile(r"[^\W\d_]+")
_HAN, _CYRILLIC, _LATIN = "\u3400-\u9fff\uf900-\ufaff", "\u0400-\u04ff", "A-Za-zÀ-ɏ"
_SCRIPTS = {
    "zh": re.compile(f"[{_HAN}]"),
    "ru": re.compile(f"[{_CYRILLIC}]"),
    "kk": re.compile(f"[{_CYRILLIC}]"),
    "en": re.compile(f"[{_LATIN}]"),
}
_SAME_SCRIPT_ECHO_WORDS = 3
_FULL_WIDTH = str.maketrans(",.!?:;()", "，。！？：；（）")
_CJK = f"[{_HAN}\u3000-\u303f\uff00-\uffef]"
_AFTER_CJK = re.compile(
    f"(?<=[{_HAN}”》）])[,.!?:;](?!\\d)|(?<=[{_HAN}])\\(|\\((?=[{_HAN}])|(?<=[{_HAN}])\\)"
)
_SPACE_IN_CJK = re.compile(f"(?<={_CJK}) +(?={_CJK})|(?<=[，。！？：；（]) +| +(?=[，。！？：；）])")


def clean_source(text: str, language: str) -> str:
    """One line: newlines become spaces, and Chinese loses the spaces that recognisers put in."""
    text = " ".join(text.split())
    return _SPACE_IN_CJK.sub("", text) if language == "zh" else text


def tidy(text: str, language: str) -> str:
    """Chinese marks in full width beside Chinese characters, no spaces between these."""
    text = " ".join(text.split())
    if language != "zh":
        return text
    text = _SPACE_IN_CJK.sub("", text)
    return _SPACE_IN_CJK.sub("", _AFTER_CJK.sub(lambda mark: mark[0].translate(_FULL_WIDTH), text))


def loops(text: str) -> bool:
    """Whether something of two characters or more comes four times in a row (digits may: 11111111)."""
    return any(_WORD.search(found[1]) for found in _LOOP.finditer(f"{text} "))


def objection(source: str, target: str, source_language: str, language: str) -> str | None:
    """The code of the first thing wrong with `target`, or None."""
    if not target.strip():
        return "empty"
    if loops(target):
        return "looped"
    if Counter(PLACEHOLDER.findall(source)) != Counter(PLACEHOLDER.findall(target)):
        return "placeholder_lost"
    if _weight(target) > 4 * max(_weight(source), 8):
        return "too_long_output"
    if _is_echo(source, target, source_language, language):
        return "echoed"
    return "wrong_script" if _is_wrong_script(source, target, language) else None


def _weight(text: str) -> int:
    """Length in letters; a Chinese character says as much as three."""
    return len(text) + 2 * len(_SCRIPTS["zh"].findall(text))


def _is_echo(source: str, target: str, source_language: str, language: str) -> bool:
    words, said = _WORD.findall(source.casefold()), _WORD.findall(target.casefold())
    script = _SCRIPTS.get(source_language)
    if words != said or script is None or not script.search(source):
        return False  # a model name in Latin letters stays what it is
    same_script = script is _SCRIPTS.get(language) or {source_language, language} == {"ru", "kk"}
    return not same_script or len(words) >= _SAME_SCRIPT_ECHO_WORDS


def _is_wrong_script(source: str, target: str, language: str) -> bool:
    script = _SCRIPTS.get(language)
    if script is None:
        return False
    copied = {word.casefold() for word in re.findall(f"[{_LATIN}]+", source)}
    words = [word for word in re.findall(rf"[{_LATIN}]+|[^\W\d_]+?", target) if word.casefold() not in copied]
    letters = "".join(words)
    return bool(letters) and 2 * len(script.findall(letters)) < len(letters)
