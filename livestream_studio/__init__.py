"""Livestream Studio: live selling across a language border, offline."""

__version__ = "0.1.0"
