"""The Lines page: a show's script, approved lines, terms."""

from livestream_studio.gui.pages.lines.page import LinesPage

__all__ = ["LinesPage"]
