"""Finds what has no room: words and controls that a person would see cut off, or over one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES, Demonstrable
from livestream_studio.gui.pictures import settle
from livestream_studio.gui.widgets.choice import AROUND, Choice
from livestream_studio.gui.widgets.elided_label import ElidedLabel
from livestream_studio.gui.widgets.rail_button import RailButton

SPARE = 1  # rounding
CONTROLS = (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
)


class Longer(QTranslator):
    """Every text of ours 60 % longer, as Russian and Kazakh may be; nothing is looked up."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, comment: str | None = None, n: int = -1) -> str | None:
        if context.startswith("Q"):
            return None
        words = source.replace("%n", str(n)) if n >= 0 else source
        return words + " " + ("ұзарып тұрғансөздер " * 99)[: round(len(words) * 0.6)].strip()


def filled_pages(window: MainWindow) -> Iterator[str]:
    """Each page by its name, in sight and with its demo data."""
    for entry in PAGES:
        window.show_page(entry.name)
        page = window.page(entry.name)
        if isinstance(page, Demonstrable):
            page.demo()
        settle(window)
        yield entry.name


def cut_off(window: QWidget) -> list[str]:
    """Visible labels, buttons and lists whose text is larger than they are; controls that stand out of
    what holds them, or lie over their neighbours. A list of names that people or devices gave may be too
    small, where its tip has the whole name."""
    found = [f"{_named(a)} lies over {_named(b)}" for a, b in _crossing(window)]
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or _painted_by_qt(widget):
            continue
        if isinstance(widget, CONTROLS) and not _within(widget.minimumSize(), widget.size()):
            found.append(f"{_named(widget)} has {widget.size().toTuple()}, less than its least")
        text = _text(widget)
        if text and not _fits(widget, text):
            found.append(f"{_named(widget)} has {widget.size().toTuple()}")
        if isinstance(widget, QTableView) and not _columns_fit(widget):
            found.append(f"{_named(widget)} has columns out of sight")
        if isinstance(widget, CONTROLS) and (cut := _sticks_out(widget, window)):
            found.append(f"{_named(widget)} sticks out of {_named(cut)}")
        found += [f"{_named(a)} lies over {_named(b)}" for a, b in _crossing(widget)]
    return found


def _painted_by_qt(widget: QWidget) -> bool:
    """The inside of a list, a field or a table is Qt's own."""
    parent = widget.parentWidget()
    return isinstance(parent, QComboBox | QLineEdit | QAbstractSpinBox | QTabBar) or (
        isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea)
    )


def _text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return str(widget.text())
    if isinstance(widget, QLineEdit):
        return "" if widget.text() else widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _fits(widget: QWidget, text: str) -> bool:
    if isinstance(widget, QLabel):
        return _label_fits(widget) or isinstance(widget, ElidedLabel)
    if isinstance(widget, RailButton):
        return _within(widget.sizeHint(), widget.size())
    if isinstance(widget, QPushButton | QCheckBox | QToolButton):
        return _within(widget.minimumSizeHint(), widget.size())
    if isinstance(widget, QComboBox | QLineEdit):
        around = AROUND if isinstance(widget, QComboBox) else 24
        needed = widget.fontMetrics().horizontalAdvance(text) + around
        return isinstance(widget, Choice) or bool(widget.toolTip()) or needed <= widget.width()
    return True


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect().size()
    if not label.wordWrap():
        return _within(label.sizeHint(), label.size())
    if label.textFormat() == Qt.TextFormat.RichText:  # its tags take no room
        return label.heightForWidth(label.width()) <= label.height() + SPARE
    needed = label.fontMetrics().boundingRect(
        QRect(0, 0, room.width(), 10_000), int(label.alignment()) | 0x1000, label.text()
    )
    return _within(needed.size(), room)


def _within(needed: QSize, there: QSize) -> bool:
    return needed.width() <= there.width() + SPARE and needed.height() <= there.height() + SPARE


def _columns_fit(table: QTableView) -> bool:
    if table.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        return True
    return table.horizontalHeader().length() <= table.viewport().width() + SPARE


def _sticks_out(widget: QWidget, window: QWidget) -> QWidget | None:
    """What cuts it. Where one can scroll, being out of sight is not being cut."""
    across = down = True
    holder = widget.parentWidget()
    while holder is not None:
        place = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        room = holder.rect().adjusted(-SPARE, -SPARE, SPARE, SPARE)
        scrolled = holder.parentWidget()
        if isinstance(scrolled, QScrollArea) and holder is scrolled.viewport():
            still = scrolled.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            across = across and (still or scrolled.horizontalScrollBar().maximum() == 0)
            down = down and scrolled.verticalScrollBar().maximum() == 0
        if across and (place.left() < room.left() or place.right() > room.right()):
            return holder
        if down and (place.top() < room.top() or place.bottom() > room.bottom()):
            return holder
        if holder is window:
            return None
        holder = scrolled
    return None


def _crossing(holder: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Neighbours in its layout that lie over one another. What floats on purpose is in no layout."""
    layout = holder.layout()
    if layout is None:
        return
    for one, other in combinations([each for each in _held(layout) if each.isVisible()], 2):
        crossed = one.geometry().intersected(other.geometry())
        if crossed.width() > SPARE and crossed.height() > SPARE:
            yield one, other


def _held(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        assert item is not None
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _held(inner)


def _named(widget: QWidget) -> str:
    words = _text(widget) or widget.accessibleName()
    return f"{type(widget).__name__} {words!r}" if words else type(widget).__name__


def speak_longer() -> QTranslator:
    """To be removed again by the caller."""
    made = Longer()
    application = QCoreApplication.instance()
    assert application is not None
    application.installTranslator(made)
    return made
