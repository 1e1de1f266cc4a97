"""Everything a product card's theme has, in groups."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from livestream_studio.gui.figures import percent_sign
from livestream_studio.gui.overlay.card_theme import CardTheme
from livestream_studio.gui.overlay.style import Face
from livestream_studio.gui.style_editor.controls import Amount, ColourField
from livestream_studio.gui.style_editor.theme_form import ThemeForm
from livestream_studio.gui.widgets.choice import Choice

# Fields shown as parts of a hundred: from, to; and lengths in letters, shown as they are.
_SHARES = {
    "price_scale": (50, 400),
    "small": (30, 100),
    "opacity": (0, 100),
    "padding": (0, 400),
    "radius": (0, 400),
}
_SLIDES = {
    "price_scale": (80, 250),
    "small": (50, 100),
    "padding": (0, 200),
    "radius": (0, 150),
    "width": (10, 30),
}
_LETTERS = {"width": (4, 60), "picture": (0, 20)}
_COLOURS = ("text", "dim", "price", "ground", "mark_text", "mark_ground", "number_text", "number_ground")
_SHOWN = ("all_prices", "old_price", "sizes", "number")


class CardForm(ThemeForm):
    """Fields of `CardTheme`, but for `size`: the window makes a card as large as it is itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = Choice()
        amounts = {
            name: Amount(*_SLIDES.get(name, whole), wide=whole)
            for name, whole in (*_SHARES.items(), *_LETTERS.items())
        }
        self._shares = {name: amounts[name] for name in _SHARES}
        self._letters = {name: amounts[name] for name in _LETTERS}
        self._colours = {name: ColourField() for name in _COLOURS}
        self._switches = {name: QCheckBox() for name in ("bold", *_SHOWN, "fade")}
        self._connect()
        self._arrange()
        self.retranslate()

    def show_style(self, theme: CardTheme) -> None:
        """Tells nobody."""
        self._face.set_value(theme.face)
        for name, amount in self._shares.items():
            amount.set_value(100 * getattr(theme, name))
        for name, amount in self._letters.items():
            amount.set_value(getattr(theme, name))
        for name, colour in self._colours.items():
            colour.set_value(getattr(theme, name))
        for name, switch in self._switches.items():
            switch.setChecked(getattr(theme, name))

    def retranslate(self) -> None:
        letters = dict.fromkeys(self._letters.values(), self.tr(" em"))
        self.put_words(self._groups(), self._names(), letters, percent_sign())
        self._face.set_options(self._faces())
        for name, switch in self._switches.items():
            switch.setText({"bold": self.tr("Bold"), "fade": self.tr("On")}.get(name, self.tr("Show")))

    def _groups(self) -> tuple[str, ...]:
        return (
            self.tr("Letters"),
            self.tr("Price"),
            self.tr("What is shown"),
            self.tr("Box"),
            self.tr("Mark"),
            self.tr("Number"),
            self.tr("Animation"),
        )

    def _names(self) -> dict[QWidget, str]:
        shares, colours, switches = self._shares, self._colours, self._switches
        return {
            self._face: self.tr("Typeface"),
            switches["bold"]: self.tr("Weight"),
            colours["text"]: self.tr("Names"),
            colours["dim"]: self.tr("Small text"),
            shares["small"]: self.tr("Size of small text"),
            colours["price"]: self.tr("Colour"),
            shares["price_scale"]: self.tr("Size"),
            self._letters["picture"]: self.tr("Picture, 0: none"),
            switches["all_prices"]: self.tr("Every currency"),
            switches["old_price"]: self.tr("Old price"),
            switches["sizes"]: self.tr("Sizes, what is left"),
            switches["number"]: self.tr("Number to quote"),
            colours["ground"]: self.tr("Colour"),
            shares["opacity"]: self.tr("Strength"),
            self._letters["width"]: self.tr("Letters across"),
            shares["padding"]: self.tr("Margins"),
            shares["radius"]: self.tr("Corners"),
            colours["mark_text"]: self.tr("Letters"),
            colours["mark_ground"]: self.tr("Box"),
            colours["number_text"]: self.tr("Letters"),
            colours["number_ground"]: self.tr("Box"),
            switches["fade"]: self.tr("A card comes softly"),
        }

    def _connect(self) -> None:
        self._face.picked.connect(self._teller("face", Face))
        self._face.picked.connect(self.rested)
        for name, amount in self._shares.items():
            amount.moved.connect(self._teller(name, lambda value: value / 100))
        for name, amount in self._letters.items():
            amount.moved.connect(self._teller(name, float))
        for name, colour in self._colours.items():
            colour.moved.connect(self._teller(name, str))
        for name, switch in self._switches.items():
            switch.clicked.connect(self._teller(name, bool))
        self._follow_rests(*self._shares.values(), *self._letters.values(), *self._colours.values())

    def _arrange(self) -> None:
        shares, colours, switches = self._shares, self._colours, self._switches
        self.lay(
            (
                (self._face, switches["bold"], colours["text"], colours["dim"], shares["small"]),
                (colours["price"], shares["price_scale"]),
                (self._letters["picture"], *(switches[name] for name in _SHOWN)),
                (colours["ground"], shares["opacity"], self._letters["width"], shares["padding"],
                 shares["radius"]),
                (colours["mark_text"], colours["mark_ground"]),
                (colours["number_text"], colours["number_ground"]),
                (switches["fade"],),
            )
        )  # fmt: skip
