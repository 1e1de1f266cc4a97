"""Mending a line where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from livestream_studio.gui.look import type as faces
from livestream_studio.gui.transcript.model import TranscriptModel

AnyIndex = QModelIndex | QPersistentModelIndex
HEIGHT = 32


class LineDelegate(QStyledItemDelegate):
    """Enter keeps the line, Escape leaves it as it was. `name` is what a screen reader says."""

    def __init__(self, name: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        model = index.model()
        assert isinstance(model, TranscriptModel)
        editor = QLineEdit(parent)
        size = faces.TRANSLATION if index.column() else faces.SPOKEN
        editor.setFont(faces.face(size, language=model.languages[index.column()]))
        editor.setAccessibleName(self._name())
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line = QRect(option.rect)
        box = QRect(line.x() - 11, 0, line.width() + 11, HEIGHT)
        box.moveTop(line.center().y() - HEIGHT // 2 + 1)
        editor.setGeometry(box)
