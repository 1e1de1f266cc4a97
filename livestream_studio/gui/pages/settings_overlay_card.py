"""Settings: one overlay window, with its languages from the top."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from livestream_studio import languages
from livestream_studio.core.display import Place
from livestream_studio.gui.figures import percent
from livestream_studio.gui.overlay.areas import safe_areas
from livestream_studio.gui.overlay.setup import LONGEST_TITLE, Overlay
from livestream_studio.gui.style_editor.shelf import shelf
from livestream_studio.gui.tongue import NAMES
from livestream_studio.gui.translated import Translated
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.gui.widgets.icon_button import IconButton
from livestream_studio.gui.widgets.setting_row import SettingRow

_SIZES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class PlaceRow(Translated, QWidget):
    """A language in an overlay. `changed` carries what it should be now, `moved` by how many rows it goes
    up or down, `removed` that it goes."""

    changed = Signal(object)
    moved = Signal(int)
    removed = Signal()

    def __init__(self, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._name = QLabel(NAMES.get(place.language, place.language))
        self._script, self._size, self._rows = Choice(), Choice(), Choice()
        self._up, self._down, self._away = IconButton("arrow-up"), IconButton("arrow-down"), IconButton("x")
        keeps_room = self._script.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)  # the others stand below each other
        self._script.setSizePolicy(keeps_room)
        self._script.setVisible(place.language == "kk")
        self._script.picked.connect(lambda value: self._change(script=value))
        self._size.picked.connect(lambda value: self._change(scale=value))
        self._rows.picked.connect(lambda value: self._change(rows=value))
        self._up.clicked.connect(lambda: self.moved.emit(-1))
        self._down.clicked.connect(lambda: self.moved.emit(1))
        self._away.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self._name, 2)
        for choice in (self._script, self._size, self._rows):
            choice.setMinimumContentsLength(5)
            choice.setMinimumWidth(64)
            row.addWidget(choice, 3)
        for button in (self._up, self._down, self._away):
            row.addWidget(button)
        self.retranslate()

    def set_ends(self, *, first: bool, last: bool) -> None:
        self._up.setEnabled(not first)
        self._down.setEnabled(not last)
        self._away.setEnabled(not (first and last))

    def retranslate(self) -> None:
        self._script.set_options(
            [("", self.tr("Cyrillic")), ("Arab", self.tr("Arabic script")), ("Latn", self.tr("Latin (2021)"))]
        )
        self._size.set_options([(size, percent(round(100 * size))) for size in self._sizes()])
        self._rows.set_options([(rows, self.tr("%n line(s)", "", rows)) for rows in (1, 2, 3, 4)])
        for choice, value, name in (
            (self._script, self._place.script, self.tr("Script")),
            (self._size, self._place.scale, self.tr("Size")),
            (self._rows, self._place.rows, self.tr("Lines at most")),
        ):
            choice.set_value(value)
            choice.setAccessibleName(name)
            choice.setToolTip(name)
        self._up.set_words(self.tr("Higher"))
        self._down.set_words(self.tr("Lower"))
        self._away.set_words(self.tr("Take this language out"))

    def _sizes(self) -> Sequence[float]:
        return sorted({*_SIZES, self._place.scale})

    def _change(self, **changes: object) -> None:
        self._place = replace(self._place, **changes)  # type: ignore[arg-type]
        self.changed.emit(self._place)


class OverlayCard(Translated, QFrame):
    """`changed` carries what the overlay should be now, `removed` that it goes, `styled` that its look is
    to be edited."""

    changed = Signal(object)
    removed = Signal()
    styled = Signal()

    def __init__(self, overlay: Overlay, *, only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._overlay = overlay
        self._title, self._open = QLineEdit(maxLength=LONGEST_TITLE), QCheckBox()
        self._away = IconButton("trash-2")
        self._away.setEnabled(not only)
        self._theme, self._area, self._who, self._more = Choice(), Choice(), Choice(), Choice()
        self._instead, self._style = Choice(), QPushButton()
        self._style.setMinimumHeight(32)
        look = QWidget()
        both = QHBoxLayout(look)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(8)
        both.addWidget(self._theme, 1)
        both.addWidget(self._style)
        self._rows = [SettingRow(each) for each in (look, self._area, self._who, self._more, self._instead)]
        self._places = [PlaceRow(place) for place in overlay.places]
        self._open.setChecked(overlay.shown)
        self._connect()
        self._arrange()
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.shown_title())
        self._title.setAccessibleName(self.tr("Name of the overlay"))
        self._open.setText(self.tr("On screen"))
        self._away.set_words(self.tr("Remove this overlay"))
        self._theme.set_options([(theme.stem, theme.name) for theme in shelf().values()])
        self._theme.setAccessibleName(self.tr("Theme"))
        self._style.setText(self.tr("Edit…"))
        self._style.setAccessibleName(self.tr("Edit the style"))
        self._area.set_options([(area.id, area.title) for area in safe_areas().values()])
        self._who.set_options([(True, self.tr("The audience")), (False, self.tr("The studio"))])
        free = [code for code in NAMES if code in languages.codes() and code not in self._codes()]
        self._more.set_options([("", self.tr("Choose…")), *((code, NAMES[code]) for code in free)])
        self._theme.set_value(self._overlay.theme)
        self._area.set_value(self._overlay.area)
        self._who.set_value(self._overlay.audience)
        self._more.set_value("")
        self._instead.set_options(
            [
                ("nothing", self.tr("Leave it out")),
                ("source", self.tr("Show what was said")),
                ("sign", self.tr("Show a sign (…)")),
            ]
        )
        self._instead.set_value(self._overlay.untranslated)
        theme, area, who, more, instead = self._rows
        instead.set_words(self.tr("Without a translation"))
        theme.set_words(self.tr("Theme"))
        area.set_words(self.tr("Safe area"), self.tr("Where the platform's own buttons leave room"))
        who.set_words(self.tr("Seen by"), self.tr("The studio's goes on while nobody is live"))
        more.set_words(self.tr("Add a language"))
        more.setVisible(bool(free))

    def shown_title(self) -> str:
        return self._overlay.shown_title()

    def _codes(self) -> list[str]:
        return [place.language for place in self._overlay.places]

    def _connect(self) -> None:
        self._title.editingFinished.connect(self._rename)
        self._style.clicked.connect(self.styled)
        self._instead.picked.connect(lambda value: self._change(untranslated=value))
        self._open.toggled.connect(lambda on: self._change(shown=on))
        self._away.clicked.connect(self.removed)
        self._theme.picked.connect(lambda value: self._change(theme=value))
        self._area.picked.connect(lambda value: self._change(area=value))
        self._who.picked.connect(lambda value: self._change(audience=value))
        self._more.picked.connect(self._add)
        for number, row in enumerate(self._places):
            row.changed.connect(self._at(number, self._replace))
            row.moved.connect(self._at(number, self._move))
            row.removed.connect(self._at(number, self._remove))
            row.set_ends(first=number == 0, last=number == len(self._places) - 1)

    @staticmethod
    def _at(number: int, do: Callable[..., None]) -> Callable[..., None]:
        return lambda *what: do(number, *what)

    def _change(self, **changes: object) -> None:
        self._overlay = replace(self._overlay, **changes)  # type: ignore[arg-type]
        self.retranslate()
        self.changed.emit(self._overlay)

    def _rename(self) -> None:
        typed = self._title.text().strip()
        if typed != self.shown_title():
            self._change(title=typed)

    def _replace(self, number: int, place: Place) -> None:
        places = list(self._overlay.places)
        places[number] = place
        self._change(places=tuple(places))

    def _move(self, number: int, by: int) -> None:
        places = list(self._overlay.places)
        places.insert(number + by, places.pop(number))
        self._change(places=tuple(places))

    def _remove(self, number: int) -> None:
        places = list(self._overlay.places)
        del places[number]
        self._change(places=tuple(places))

    def _add(self, code: str) -> None:
        if code:
            self._change(places=(*self._overlay.places, Place(code)))

    def _arrange(self) -> None:
        head = QHBoxLayout()
        self._title.setMinimumHeight(32)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self._open)
        head.addWidget(self._away)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(0)
        column.addLayout(head)
        for row in self._places:
            column.addWidget(row)
        for each in (self._rows[3], self._rows[4], *self._rows[:3]):
            column.addWidget(each)
