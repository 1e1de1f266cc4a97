"""Controls of the form: an amount, a colour."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QRegularExpressionValidator, QWheelEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from livestream_studio.gui.translated import Translated


class _Slider(QSlider):
    """The wheel goes to the page, which would otherwise change what it is scrolled past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Spin(QSpinBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Amount(QWidget):
    """A slider with its figure. `moved` carries the new value, by a person alone; `rested`: let go.

    `wide` is what the figure may be where the slider's range is too small for it.
    """

    moved = Signal(int)
    rested = Signal()

    def __init__(
        self, low: int, high: int, *, wide: tuple[int, int] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._slider, self._figure = _Slider(Qt.Orientation.Horizontal), _Spin()
        self._slider.setRange(low, high)
        self._slider.setMinimumHeight(32)
        self._slider.setPageStep(max(1, (high - low) // 10))
        self._figure.setRange(*(wide or (low, high)))
        self._figure.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._figure.setFixedSize(72, 32)
        self._figure.lineEdit().setTextMargins(0, 0, 8, 0)
        self._figure.setKeyboardTracking(False)
        self._slider.valueChanged.connect(self._slide)
        self._slider.sliderReleased.connect(self.rested)
        self._figure.valueChanged.connect(self._type)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._slider, 1)
        row.addWidget(self._figure)
        self.setFocusProxy(self._slider)

    @property
    def value(self) -> int:
        return self._figure.value()

    def set_value(self, value: float) -> None:
        for part in (self._slider, self._figure):
            part.blockSignals(True)
            part.setValue(round(value))
            part.blockSignals(False)

    def set_words(self, name: str, unit: str) -> None:
        self._figure.setSuffix(unit)
        self._slider.setAccessibleName(name)
        self._figure.setAccessibleName(name)
        self._figure.lineEdit().setAccessibleName(name)

    def _slide(self, value: int) -> None:
        self.set_value(value)
        self.moved.emit(value)

    def _type(self, value: int) -> None:
        self.set_value(value)
        self.moved.emit(value)
        self.rested.emit()


class ColourField(Translated, QWidget):
    """A swatch that opens a picker, and the colour as #rrggbb. `moved` carries it, by a person alone."""

    moved = Signal(str)
    rested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self.value = ""
        self._swatch, self._text = QToolButton(), QLineEdit()
        self._swatch.setFixedSize(48, 32)
        self._swatch.setIconSize(QSize(36, 20))
        self._swatch.clicked.connect(self._pick)
        self._text.setValidator(QRegularExpressionValidator(QRegularExpression("#?[0-9a-fA-F]{6}"), self))
        self._text.setMinimumHeight(32)
        self._text.editingFinished.connect(self._typed)
        self._picker: QColorDialog | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._swatch)
        row.addWidget(self._text, 1)
        self.setFocusProxy(self._text)
        self.retranslate()

    def set_value(self, colour: str) -> None:
        self.value = colour
        self._text.setText(colour)
        self._paint()

    def set_words(self, name: str) -> None:
        self._name = name
        self.retranslate()

    def retranslate(self) -> None:
        self._text.setAccessibleName(self._name)
        self._swatch.setAccessibleName(self.tr("Pick: {0}").format(self._name))
        self._swatch.setToolTip(self.tr("Pick a colour"))

    def _paint(self) -> None:
        size, ratio = self._swatch.iconSize(), self.devicePixelRatioF()
        drawn = QPixmap(size * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().mid().color())
        painter.setBrush(QColor(self.value))
        painter.drawRoundedRect(1, 1, size.width() - 2, size.height() - 2, 4, 4)
        painter.end()
        self._swatch.setIcon(QIcon(drawn))

    def _typed(self) -> None:
        typed = "#" + self._text.text().lstrip("#").lower()
        if typed != self.value:
            self._move(typed)
            self.rested.emit()

    def _pick(self) -> None:
        """Beside the window, which goes on: the colour is seen in the previews while it is picked."""
        if self._picker is None:
            self._picker = QColorDialog(self)
            self._picker.setModal(False)
            self._picker.setOption(QColorDialog.ColorDialogOption.NoButtons)
            self._picker.currentColorChanged.connect(lambda colour: self._move(colour.name()))
            self._picker.finished.connect(lambda _: self.rested.emit())
        self._picker.blockSignals(True)
        self._picker.setCurrentColor(QColor(self.value))
        self._picker.blockSignals(False)
        self._picker.setWindowTitle(self._name)
        self._picker.show()

    def _move(self, colour: str) -> None:
        if colour != self.value:
            self.set_value(colour)
            self.moved.emit(colour)
