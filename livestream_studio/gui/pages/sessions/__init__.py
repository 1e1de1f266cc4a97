"""The Sessions page: every show that was kept, with its lines."""

from livestream_studio.gui.pages.sessions.page import SessionsPage

__all__ = ["SessionsPage"]
