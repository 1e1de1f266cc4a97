"""How subtitles and product cards look: made with the eye, kept as themes."""

from livestream_studio.gui.overlay.card_window import CARD
from livestream_studio.gui.style_editor.editor import StyleEditor
from livestream_studio.gui.style_editor.subject import CardPlace

__all__ = ["CARD", "CardPlace", "StyleEditor"]
