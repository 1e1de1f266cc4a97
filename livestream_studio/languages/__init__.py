"""What is known about the languages of a show. A language is one two-letter module with a `PROFILE`."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from livestream_studio.core.types import StudioError
from livestream_studio.languages.profile import Profile


@cache
def codes() -> tuple[str, ...]:
    """The languages that a show can be spoken or subtitled in, found by listing this folder."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__) if len(m.name) == 2))


@cache
def profile(code: str) -> Profile:
    """What is known about a language. Raises `StudioError("language_unknown")`."""
    if code not in codes():
        raise StudioError("language_unknown", code)
    found = import_module(f"{__name__}.{code}").PROFILE
    assert isinstance(found, Profile)
    return found
