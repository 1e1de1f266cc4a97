"""What the editor makes themes of: subtitles, or the product's card."""

from __future__ import annotations

from dataclasses import dataclass

from livestream_studio.gui.overlay import card_theme
from livestream_studio.gui.overlay.areas import SafeArea
from livestream_studio.gui.overlay.card_window import CARD
from livestream_studio.gui.overlay.setup import THEME, Overlay
from livestream_studio.gui.overlay.style import contrast
from livestream_studio.gui.style_editor import shelf
from livestream_studio.gui.style_editor.card_form import CardForm
from livestream_studio.gui.style_editor.card_preview import CardPhone, CardStrip
from livestream_studio.gui.style_editor.form import Form
from livestream_studio.gui.style_editor.grounds import Ground
from livestream_studio.gui.style_editor.preview import Phone, Previews, Strip


@dataclass(frozen=True, slots=True)
class CardPlace:
    """The card as the editor's overlay: its name, the stem of the theme that it wears, what covers it."""

    theme: str
    area: SafeArea
    name: str = CARD


class Subtitles:
    """`usual` is the theme that stands in where one is gone; `follow`: the overlay that wears the theme has
    other languages, or stands elsewhere."""

    kind, usual = shelf.SUBTITLES, THEME

    def __init__(self) -> None:
        self._phone = Phone()
        self.contrast, self.form = contrast, Form()
        self.previews = Previews([Strip(kind) for kind in Ground], self._phone)

    def follow(self, target: Target) -> None:
        if isinstance(target, Overlay):
            self._phone.show_overlay(target.places, target.safe_area())


class Cards:
    """As `Subtitles`."""

    kind, usual = shelf.CARDS, card_theme.USUAL

    def __init__(self) -> None:
        self._phone = CardPhone()
        self.contrast, self.form = card_theme.contrast, CardForm()
        self.previews = Previews([CardStrip(kind) for kind in Ground], self._phone)

    def follow(self, target: Target) -> None:
        if isinstance(target, CardPlace):
            self._phone.show_area(target.area)


Target = Overlay | CardPlace
Subject = Subtitles | Cards


def subject_of(target: Target) -> Subject:
    return Cards() if isinstance(target, CardPlace) else Subtitles()
