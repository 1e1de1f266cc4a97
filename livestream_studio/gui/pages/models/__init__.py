"""The Models page: what listens and translates, and where better ones come from."""

from livestream_studio.gui.pages.models.page import ModelsPage

__all__ = ["ModelsPage"]
