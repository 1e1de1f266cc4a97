"""The Live page: am I heard, is it right, is it out, what is wrong."""

from livestream_studio.gui.pages.live.page import LivePage

__all__ = ["LivePage"]
