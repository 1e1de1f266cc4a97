"""What the forms of all themes have in common: controls in groups, each with its words beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from livestream_studio.gui.overlay.style import Face
from livestream_studio.gui.style_editor.controls import Amount, ColourField
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.section_label import SectionLabel

_LABEL, _CONTROL = 136, 216


class ThemeForm(Translated, QWidget):
    """`changed` carries fields with their new values, `rested` says that a control was let go.

    Subclasses make their controls, `lay` them in groups, and show a style with `show_style`.
    """

    changed = Signal(object)
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: dict[QWidget, QLabel] = {}
        self._headings: list[SectionLabel] = []

    def lay(self, groups: Sequence[Sequence[QWidget]]) -> None:
        """Controls below each other; a heading stands over each group."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(4)
        for group in groups:
            heading = SectionLabel()
            self._headings.append(heading)
            column.addWidget(heading)
            column.addLayout(self._grid(group))
            column.addSpacing(12)
        column.addStretch(1)

    def put_words(
        self,
        headings: Sequence[str],
        names: Mapping[QWidget, str],
        units: Mapping[Amount, str],
        unit: str,
    ) -> None:
        """`units` of amounts that have another than `unit`."""
        for heading, words in zip(self._headings, headings, strict=True):
            heading.setText(words)
        for control, words in names.items():
            self._labels[control].setText(words)
            if isinstance(control, Amount):
                control.set_words(words, units.get(control, unit))
            elif isinstance(control, ColourField):
                control.set_words(words)
            else:
                control.setAccessibleName(words)

    def _faces(self) -> list[tuple[object, str]]:
        return [(Face.SANS, self.tr("Sans serif")), (Face.SERIF, self.tr("Serif"))]

    def _follow_rests(self, *controls: Amount | ColourField) -> None:
        for control in controls:
            control.rested.connect(self.rested)

    def _tell(self, **fields: object) -> None:
        self.changed.emit(fields)

    def _teller(self, name: str, made: Callable[..., object]) -> Callable[[object], None]:
        return lambda value: self._tell(**{name: made(value)})

    def _grid(self, controls: Sequence[QWidget]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for row, control in enumerate(controls):
            label = QLabel(wordWrap=True)
            label.setMinimumWidth(_LABEL)
            label.setBuddy(control)
            control.setMinimumWidth(_CONTROL)
            self._labels[control] = label
            grid.addWidget(label, row, 0)
            grid.addWidget(control, row, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        return grid
