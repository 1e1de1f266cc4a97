"""What stands around the window: the style editor, and overlays on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.scenes.scene import Look, shown


def style(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """Of the subtitles, and of the product's card."""
    from livestream_studio.gui.pages.settings import SettingsPage
    from livestream_studio.gui.pages.settings_card import CardSection
    from livestream_studio.gui.pages.settings_overlays import OverlaysSection
    from livestream_studio.gui.style_editor.editor import USUAL

    page = shown(window, "settings", SettingsPage)
    overlays, card = page.findChild(OverlaysSection), page.findChild(CardSection)
    assert overlays is not None
    assert card is not None
    for name, section in (("style", overlays), ("style-card", card)):
        editor = section.editor
        editor.open_for(editor.target)
        editor.resize(window.size().boundedTo(USUAL))
        yield name, editor.grab
        editor.close()


def arranging(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """The whole screen, on a stand-in for what lies behind."""
    from livestream_studio.gui.pages.live import LivePage

    page = shown(window, "live", LivePage)
    page.demo()
    page.overlays.arrange(True)
    yield "arrange", lambda: _screen(window, page.overlays.main)
    page.overlays.arrange(False)


def _screen(window: MainWindow, overlay: QWidget) -> QPixmap:
    from livestream_studio.gui.overlay.guides import GuideSheet

    room, ratio = overlay.screen().geometry(), overlay.devicePixelRatioF()
    made = QPixmap(room.size() * ratio)
    made.setDevicePixelRatio(ratio)
    palette = window.shared.look.palette
    ground = QLinearGradient(QPointF(0, 0), QPointF(room.width(), room.height()))
    ground.setColorAt(0.0, QColor(palette.dim))
    ground.setColorAt(1.0, QColor(palette.hairline))
    painter = QPainter(made)
    painter.fillRect(made.rect(), ground)
    sheets = [each for each in QApplication.topLevelWidgets() if isinstance(each, GuideSheet)]
    for each in (*(sheet for sheet in sheets if sheet.isVisible()), overlay):
        painter.drawPixmap(each.pos() - room.topLeft(), each.grab())
    painter.end()
    return made
