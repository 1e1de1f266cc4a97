"""Everything a style has, in groups; what is moved is told as fields of `Style`."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from livestream_studio.gui.figures import percent_sign
from livestream_studio.gui.overlay.style import Align, Anchor, Animation, Box, Style
from livestream_studio.gui.style_editor.controls import Amount, ColourField
from livestream_studio.gui.style_editor.theme_form import ThemeForm
from livestream_studio.gui.widgets.choice import Choice

# Fields in em, shown as parts of a hundred: from, to.
_SHARES = {
    "arabic_scale": (50, 200),
    "line_spacing": (90, 300),
    "gap": (0, 300),
    "outline": (0, 40),
    "shadow": (0, 100),
    "shadow_blur": (0, 100),
    "shadow_opacity": (0, 100),
    "box_opacity": (0, 100),
    "box_padding": (0, 200),
    "box_radius": (0, 200),
}
_SLIDES = {"line_spacing": (90, 200), "gap": (0, 100), "outline": (0, 25), "shadow": (0, 30),
           "shadow_blur": (0, 50), "box_padding": (0, 100), "box_radius": (0, 100)}  # fmt: skip
_SIDES = ("left", "top", "right", "bottom")


class Form(ThemeForm):
    """Of subtitles: fields of `Style`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = Style()
        self._size = Amount(16, 120, wide=(8, 400))
        self._bold = QCheckBox()
        self._first, self._others = ColourField(), ColourField()
        self._shares = {
            name: Amount(*_SLIDES.get(name, whole), wide=whole) for name, whole in _SHARES.items()
        }
        self._colours = {name: ColourField() for name in ("outline_colour", "shadow_colour", "box_colour")}
        self._choices = {name: Choice() for name in ("face", "box", "align", "anchor", "animation")}
        self._margins = {side: Amount(0, 200, wide=(0, 2000)) for side in _SIDES}
        self._connect()
        self._arrange()
        self.retranslate()

    def show_style(self, style: Style) -> None:
        """Tells nobody."""
        self._style = style
        self._size.set_value(style.size)
        self._bold.setChecked(style.bold)
        self._first.set_value(style.fill(0))
        self._others.set_value(style.fill(1))
        for name, amount in self._shares.items():
            amount.set_value(100 * getattr(style, name))
        for name, colour in self._colours.items():
            colour.set_value(getattr(style, name))
        for name, choice in self._choices.items():
            choice.set_value(getattr(style, name))
        for amount, margin in zip(self._margins.values(), style.margins, strict=True):
            amount.set_value(margin)
        self._follow()

    def retranslate(self) -> None:
        pixels = dict.fromkeys((self._size, *self._margins.values()), self.tr(" px"))
        self.put_words(self._groups(), self._names(), pixels, percent_sign())
        self._bold.setText(self.tr("Bold"))
        for name, options in self._options().items():
            self._choices[name].set_options(options)

    def _groups(self) -> tuple[str, ...]:
        return (
            self.tr("Letters"),
            self.tr("Outline"),
            self.tr("Box"),
            self.tr("Shadow"),
            self.tr("Place"),
            self.tr("Margins"),
        )

    def _names(self) -> dict[QWidget, str]:
        shares, colours, choices = self._shares, self._colours, self._choices
        return {
            choices["face"]: self.tr("Typeface"),
            self._size: self.tr("Size"),
            self._bold: self.tr("Weight"),
            self._first: self.tr("First language"),
            self._others: self.tr("Other languages"),
            shares["line_spacing"]: self.tr("Line spacing"),
            shares["gap"]: self.tr("Between languages"),
            shares["arabic_scale"]: self.tr("Arabic script"),
            shares["outline"]: self.tr("Width"),
            colours["outline_colour"]: self.tr("Colour"),
            shares["shadow"]: self.tr("Distance"),
            shares["shadow_blur"]: self.tr("Softness"),
            shares["shadow_opacity"]: self.tr("Strength"),
            colours["shadow_colour"]: self.tr("Colour"),
            choices["box"]: self.tr("Shape"),
            colours["box_colour"]: self.tr("Colour"),
            shares["box_opacity"]: self.tr("Strength"),
            shares["box_padding"]: self.tr("Padding"),
            shares["box_radius"]: self.tr("Corners"),
            choices["align"]: self.tr("Alignment"),
            choices["anchor"]: self.tr("In its window"),
            choices["animation"]: self.tr("Animation"),
            self._margins["left"]: self.tr("Left"),
            self._margins["top"]: self.tr("Top"),
            self._margins["right"]: self.tr("Right"),
            self._margins["bottom"]: self.tr("Bottom"),
        }

    def _options(self) -> dict[str, list[tuple[object, str]]]:
        return {
            "face": self._faces(),
            "box": [
                (Box.NONE, self.tr("None")),
                (Box.LINE, self.tr("Each line")),
                (Box.BAND, self.tr("Edge to edge")),
            ],
            "align": [
                (Align.START, self.tr("At the start")),
                (Align.CENTRE, self.tr("In the middle")),
                (Align.END, self.tr("At the end")),
            ],
            "anchor": [
                (Anchor.TOP, self.tr("At the top")),
                (Anchor.MIDDLE, self.tr("In the middle")),
                (Anchor.BOTTOM, self.tr("At the bottom")),
            ],
            "animation": [
                (Animation.OFF, self.tr("Off")),
                (Animation.GENTLE, self.tr("Old lines fade")),
            ],
        }

    def _connect(self) -> None:
        self._size.moved.connect(lambda value: self._tell(size=float(value)))
        self._bold.clicked.connect(lambda on: self._tell(bold=on))
        self._first.moved.connect(lambda value: self._tell(fills=(value, *self._style.fills[1:])))
        self._others.moved.connect(lambda value: self._tell(fills=(self._style.fill(0), value)))
        for name, amount in self._shares.items():
            amount.moved.connect(self._teller(name, lambda value: value / 100))
        for name, colour in self._colours.items():
            colour.moved.connect(self._teller(name, str))
        for name, choice in self._choices.items():
            # A list keeps plain texts, whatever it was given.
            choice.picked.connect(self._teller(name, type(getattr(self._style, name))))
            choice.picked.connect(self.rested)
        for number, margin in enumerate(self._margins.values()):
            margin.moved.connect(lambda value, number=number: self._margin(number, value))
        self._follow_rests(self._size, *self._shares.values(), *self._margins.values())
        self._follow_rests(self._first, self._others, *self._colours.values())

    def _margin(self, number: int, value: int) -> None:
        margins = list(self._style.margins)
        margins[number] = float(value)
        self._tell(margins=tuple(margins))

    def _follow(self) -> None:
        """What has no effect now is not offered."""
        style = self._style
        box, shadow = style.box is not Box.NONE, style.shadow > 0
        for control, used in (
            (self._colours["outline_colour"], style.outline > 0),
            (self._shares["shadow_blur"], shadow),
            (self._shares["shadow_opacity"], shadow),
            (self._colours["shadow_colour"], shadow),
            (self._colours["box_colour"], box),
            (self._shares["box_opacity"], box),
            (self._shares["box_padding"], box),
            (self._shares["box_radius"], style.box is Box.LINE),
        ):
            control.setEnabled(used)
            self._labels[control].setEnabled(used)

    def _arrange(self) -> None:
        shares, colours, choices = self._shares, self._colours, self._choices
        groups: tuple[tuple[QWidget, ...], ...] = (
            (choices["face"], self._size, self._bold, self._first, self._others,
             shares["line_spacing"], shares["gap"], shares["arabic_scale"]),
            (shares["outline"], colours["outline_colour"]),
            (choices["box"], colours["box_colour"], shares["box_opacity"], shares["box_padding"],
             shares["box_radius"]),
            (shares["shadow"], shares["shadow_blur"], shares["shadow_opacity"], colours["shadow_colour"]),
            (choices["align"], choices["anchor"], choices["animation"]),
            tuple(self._margins.values()),
        )  # fmt: skip
        self.lay(groups)
