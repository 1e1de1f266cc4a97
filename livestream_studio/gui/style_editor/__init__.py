"""How subtitles look: made with the eye, kept as themes."""

from livestream_studio.gui.style_editor.editor import StyleEditor

__all__ = ["StyleEditor"]
