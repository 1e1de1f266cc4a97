"""Export formats. A format is one module in this folder with a `FORMAT`; the folder is the list."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from livestream_studio.core.types import StudioError
from livestream_studio.formats.base import Format


@cache
def names() -> tuple[str, ...]:
    """The formats that can be asked for by name."""
    return tuple(sorted(m.name for m in pkgutil.iter_modules(__path__) if m.name != "base"))


@cache
def get(name: str) -> Format:
    """The format of that name. Raises `StudioError("format_unknown")`."""
    if name not in names():
        raise StudioError("format_unknown", name)
    found = import_module(f"{__name__}.{name}").FORMAT
    assert isinstance(found, Format)
    return found
