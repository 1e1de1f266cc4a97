"""A button with its key beside its words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from livestream_studio.gui.actions import Actions
from livestream_studio.gui.look import type as faces

_PAD, _GAP, _HIGH = 6, 8, 20


class KeyButton(QPushButton):
    """Does an action of the registry; enabled with it, and shows its key, also when that is changed."""

    def __init__(self, actions: Actions, id: str, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._id = actions, id
        self._action = actions.action(id)
        if kind:
            self.setProperty("kind", kind)
        self.setMinimumHeight(36 if kind == "live" else 32)
        self.setCheckable(self._action.isCheckable())
        self.clicked.connect(self._action.trigger)
        self._action.changed.connect(self._follow)
        actions.changed.connect(lambda _id: self._follow())
        self._follow()

    def set_words(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        plain = super().sizeHint()
        wide = self._key_width()
        return QSize(plain.width() + (wide + _GAP if wide else 0), plain.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        wide = self._key_width()
        if wide:
            option.rect = option.rect.adjusted(0, 0, -wide - _GAP, 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)
        if wide:
            self._paint_key(painter, wide)
        painter.end()

    def _paint_key(self, painter: QPainter, wide: int) -> None:
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        kind = self.property("kind")
        filled = (kind in ("live", "primary") and self.isEnabled()) or (kind == "blank" and self.isChecked())
        role = QPalette.ColorRole.Window if filled else QPalette.ColorRole.WindowText
        ink = QColor(QGuiApplication.palette().color(group, role))  # the style sheet has colours of its own
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(faces.face(faces.SMALL))
        cap = QRectF(
            self.width() - _GAP - wide + 0.5, (self.height() - _HIGH) // 2 + 0.5, wide - 1, _HIGH - 1
        )
        ink.setAlphaF(0.35)
        painter.setPen(QPen(ink, 1))
        painter.drawRoundedRect(cap, 4, 4)
        ink.setAlphaF(0.75)
        painter.setPen(ink)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._actions.key_text(self._id))

    def _key_width(self) -> int:
        key = self._actions.key_text(self._id)
        if not key:
            return 0
        return QFontMetrics(faces.face(faces.SMALL)).horizontalAdvance(key) + 2 * _PAD

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        if self._action.isCheckable():
            self.setChecked(self._action.isChecked())
        self.updateGeometry()
        self.update()
