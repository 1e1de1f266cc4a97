"""Which languages go together: the spoken one is no target of itself."""

from __future__ import annotations

from livestream_studio.settings import Settings


def with_source(settings: Settings, source: str) -> dict[str, object]:
    """The changes that make `source` the spoken language: where it was a target, the old one takes its
    place."""
    targets = tuple(settings.source if target == source else target for target in settings.targets)
    return {"source": source, "targets": targets}
