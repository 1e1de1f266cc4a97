"""Finds words that have no room: what a person would see cut off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, QTranslator
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QPushButton, QWidget

from livestream_studio.gui.widgets.rail_button import RailButton

SPARE = 1  # rounding


class Longer(QTranslator):
    """Every text of ours 60 % longer, as Russian and Kazakh may be; nothing is looked up."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, comment: str | None = None, n: int = -1
    ) -> str | None:
        if context.startswith("Q"):
            return None
        words = source.replace("%n", str(n)) if n >= 0 else source
        return words + " " + ("ұзарып тұрғансөздер " * 99)[: round(len(words) * 0.6)].strip()


def cut_off(window: QWidget) -> list[str]:
    """Visible labels, buttons and lists whose text is larger than they are. A list of names that people or
    devices gave may be too small, where its tip has the whole name."""
    found = []
    for widget in window.findChildren(QWidget):
        text = _text(widget)
        if text and widget.isVisible() and not _fits(widget, text):
            found.append(f"{type(widget).__name__} {text!r} has {widget.size().toTuple()}")
    return found


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return str(widget.text())
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _fits(widget: QWidget, text: str) -> bool:
    if isinstance(widget, QLabel):
        return _label_fits(widget)
    if isinstance(widget, RailButton):
        return _within(widget.sizeHint(), widget.size())
    if isinstance(widget, QPushButton | QCheckBox):
        return _within(widget.minimumSizeHint(), widget.size())
    if isinstance(widget, QComboBox):
        return bool(widget.toolTip()) or widget.fontMetrics().horizontalAdvance(text) <= widget.width() - 40
    return True


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect().size()
    if not label.wordWrap():
        return _within(label.sizeHint(), label.size())
    needed = label.fontMetrics().boundingRect(
        QRect(0, 0, room.width(), 10_000), int(label.alignment()) | 0x1000, label.text()
    )
    return _within(needed.size(), room)


def _within(needed: QSize, there: QSize) -> bool:
    return needed.width() <= there.width() + SPARE and needed.height() <= there.height() + SPARE


def speak_longer() -> QTranslator:
    """To be removed again by the caller."""
    made = Longer()
    application = QCoreApplication.instance()
    assert application is not None
    application.installTranslator(made)
    return made
