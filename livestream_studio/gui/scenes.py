"""What pictures show beside the pages: the welcome, an import, the style editor, overlays being arranged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from livestream_studio.gui.main_window import MainWindow

Look = tuple[str, Callable[[], QPixmap]]
Scene = Callable[[MainWindow, Path], Iterator[Look]]
_TABLE = """货号,商品名称,品牌,类目,价格,库存,颜色,备注
HG-001,连衣裙,,服装,289,350,红色,
HG-201,羊绒围巾,鹿王,服装,159,120,灰色,
HG-202,保温杯,哈尔斯,家居,八十九,60,白色,500毫升
HG-203,长绒棉四件套,,家居,399,,米色,
,无名商品,,家居,19,10,,
"""


def welcome(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """Each step but that of the microphone, which would listen to whoever takes the pictures."""
    from livestream_studio.gui.welcome import open_welcome
    from livestream_studio.gui.welcome.steps import MicrophoneStep

    shown = open_welcome(window, window.shared)
    for number, step in enumerate(shown.steps):
        if not isinstance(step, MicrophoneStep):
            shown.go(number - shown.number)
            yield f"welcome-{number + 1}", window.grab
    shown.skip()


def importing(window: MainWindow, folder: Path) -> Iterator[Look]:
    """A table of a shop, with what is wrong in it."""
    from livestream_studio.gui.pages.products import ProductsPage

    window.show_page("products")
    page = window.page("products")
    assert isinstance(page, ProductsPage)
    page.demo()
    table = folder / "goods.csv"
    table.write_text(_TABLE, encoding="utf-8")
    page.files.open(table)
    yield "import", window.grab
    page.stack.setCurrentIndex(0)


def style(window: MainWindow, _folder: Path) -> Iterator[Look]:
    from livestream_studio.gui.overlay.setup import overlays
    from livestream_studio.gui.pages.settings_overlays import OverlaysSection
    from livestream_studio.gui.style_editor.editor import USUAL

    section = window.page("settings").findChild(OverlaysSection)
    assert isinstance(section, OverlaysSection)
    section.editor.open_for(overlays(window.shared.settings.value, every_language=True)[0])
    section.editor.resize(window.size().boundedTo(USUAL))
    yield "style", section.editor.grab
    section.editor.close()


def arranging(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """The whole screen, on a stand-in for what lies behind."""
    from livestream_studio.gui.pages.live import LivePage

    page = window.page("live")
    assert isinstance(page, LivePage)
    page.overlays.arrange(True)
    yield "arrange", lambda: _screen(window, page.overlays.main)
    page.overlays.arrange(False)


SCENES: dict[str, Scene] = {"welcome": welcome, "import": importing, "style": style, "arrange": arranging}


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
