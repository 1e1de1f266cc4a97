"""Settings: where a platform's own buttons cover the picture; figures that a host may mend."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from livestream_studio.core.types import Problem, StudioError
from livestream_studio.gui.look.icons import icon
from livestream_studio.gui.overlay import areas
from livestream_studio.gui.overlay.areas import SafeArea, safe_areas
from livestream_studio.gui.overlay.setup import AREA
from livestream_studio.gui.style_editor.controls import Amount
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.icon_button import IconButton
from livestream_studio.gui.widgets.setting_row import SettingRow

LARGEST, SLIDES_TO = 7680, 700
LONGEST = 40
_SIDES = ("left", "top", "right", "bottom")


class AreaEditor(Translated, QWidget):
    """`kept`: the host's file holds others now. `told` carries a `Problem` and what can be done, or None."""

    kept = Signal()
    told = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._id = AREA
        self._choice, self._name = Choice(), QLineEdit(maxLength=LONGEST)
        self._copy = QPushButton()
        self._copy.setIcon(icon("copy"))
        self._back, self._away = IconButton("rotate-ccw"), IconButton("trash-2")
        self._amounts = {side: Amount(0, SLIDES_TO, wide=(0, LARGEST)) for side in _SIDES}
        self._labels = {side: QLabel() for side in _SIDES}
        self._row, self._name_row = SettingRow(self._choice), SettingRow(self._name)
        self._choice.picked.connect(self._choose)
        self._copy.clicked.connect(self.copy)
        self._back.clicked.connect(lambda: self._take_away(self._id))
        self._away.clicked.connect(self.remove)
        self._name.editingFinished.connect(self._rename)
        for side, amount in self._amounts.items():
            amount.moved.connect(lambda value, side=side: self._change(**{side: value}))
        self._arrange()
        self.retranslate()

    @property
    def area(self) -> SafeArea:
        found = safe_areas()
        return found.get(self._id) or found[AREA]

    def copy(self) -> None:
        """One of the host's own, to be named and mended."""
        taken = set(safe_areas())
        id = next(id for n in range(2, 1000) if (id := f"{self._id}-{n}") not in taken)
        name = self.tr("{0}, my own").format(self.area.title)[:LONGEST]
        self._keep(replace(self.area, id=id, name=name, names={}))
        self._name.setFocus()
        self._name.selectAll()

    def remove(self) -> None:
        gone = self.area
        if self._take_away(gone.id):
            undo = (self.tr("Undo"), lambda: self._keep(gone))
            self.told.emit(Problem("area_removed", gone.title), undo)

    def retranslate(self) -> None:
        self._row.set_words(
            self.tr("Safe areas"),
            self.tr("How much of each side a platform covers; measured by others, mend it where it is wrong"),
        )
        self._name_row.set_words(self.tr("Name"))
        self._copy.setText(self.tr("Copy"))
        self._back.set_words(self.tr("As it was at first"))
        self._away.set_words(self.tr("Remove this safe area"))
        for side, words in (
            ("left", self.tr("Left")),
            ("top", self.tr("Top")),
            ("right", self.tr("Right")),
            ("bottom", self.tr("Bottom")),
        ):
            self._labels[side].setText(words)
            self._amounts[side].set_words(words, self.tr(" px"))
        self._fill()

    def _fill(self) -> None:
        area, came = self.area, areas.came_with_it(self._id)
        self._choice.set_options(
            [
                (each.id, self.tr("{0} ({1} × {2})").format(each.title, each.width, each.height))
                for each in safe_areas().values()
            ]
        )
        self._choice.set_value(area.id)
        self._name.setText(area.title)
        self._name_row.setVisible(came is None)
        self._away.setVisible(came is None)
        self._back.setVisible(came is not None)
        self._back.setEnabled(came is not None and came != area)
        for side, amount in self._amounts.items():
            amount.set_value(getattr(area, side))

    def _choose(self, id: str) -> None:
        self._id = id
        self._fill()

    def _rename(self) -> None:
        name = self._name.text().strip()
        if name and name != self.area.title:
            self._change(name=name, names={})

    def _change(self, **fields: object) -> None:
        area = replace(self.area, **fields)  # type: ignore[arg-type]
        if min(area.width - area.left - area.right, area.height - area.top - area.bottom) > 0:
            self._keep(area)
        else:
            self._fill()  # nothing would be left of the picture

    def _keep(self, area: SafeArea) -> None:
        self._id = area.id
        try:
            areas.keep(area)
        except StudioError as error:
            self.told.emit(error.problem, None)
        self._fill()
        self.kept.emit()

    def _take_away(self, id: str) -> bool:
        try:
            areas.take_away(id)
        except StudioError as error:
            self.told.emit(error.problem, None)
            return False
        self._id = id if areas.came_with_it(id) else AREA
        self._fill()
        self.kept.emit()
        return True

    def _arrange(self) -> None:
        deeds = QHBoxLayout()
        deeds.addStretch(1)
        for button in (self._back, self._away, self._copy):
            button.setMinimumHeight(32)
            deeds.addWidget(button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for number, side in enumerate(_SIDES):
            row, column = divmod(number, 2)
            grid.addWidget(self._labels[side], row, 2 * column)
            grid.addWidget(self._amounts[side], row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self._row)
        whole.addWidget(self._name_row)
        whole.addLayout(grid)
        whole.addLayout(deeds)
