"""The first minutes: a few steps over the window, and then a show."""

from livestream_studio.gui.welcome.welcome import Welcome, open_welcome

__all__ = ["Welcome", "open_welcome"]
