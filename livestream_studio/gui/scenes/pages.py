"""What pages have beside their first view."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.scenes.scene import Look, shown

_TABLE = """货号,商品名称,品牌,类目,价格,库存,颜色,备注
HG-001,连衣裙,,服装,289,350,红色,
HG-201,羊绒围巾,鹿王,服装,159,120,灰色,
HG-202,保温杯,哈尔斯,家居,八十九,60,白色,500毫升
HG-203,长绒棉四件套,,家居,399,,米色,
,无名商品,,家居,19,10,,
"""


def importing(window: MainWindow, folder: Path) -> Iterator[Look]:
    """A table of a shop, with what is wrong in it."""
    from livestream_studio.gui.pages.products import ProductsPage

    page = shown(window, "products", ProductsPage)
    page.demo()
    table = folder / "goods.csv"
    table.write_text(_TABLE, encoding="utf-8")
    page.files.open(table)
    yield "import", window.grab
    page.stack.setCurrentIndex(0)


def money(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """Currencies and rates, and what a parcel costs at the border."""
    from livestream_studio.gui.pages.products import ProductsPage

    page = shown(window, "products", ProductsPage)
    page.demo()
    page.money.open_sheet()
    yield "rates", window.grab
    page.money.close_sheet()
    page.parcel.open_for(list(page.floor.products(page.model.ids[:2]).values()))
    yield "parcel", window.grab
    page.parcel.close_sheet()


def lines(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """The other tabs of the Lines page."""
    from livestream_studio.gui.pages.lines import LinesPage

    page = shown(window, "lines", LinesPage)
    page.demo()
    for at, name in ((1, "lines-approved"), (2, "lines-terms")):
        page.open(at)
        yield name, window.grab
    page.open(0)


def sessions(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """A session on its way into files."""
    from livestream_studio.gui.pages.sessions import SessionsPage

    page = shown(window, "sessions", SessionsPage)
    page.demo()
    page.detail.exports.click()
    page.detail.sheet.set_folder(Path("Subtitles"))  # not the folder of whoever takes the pictures
    yield "export", window.grab
    page.detail.sheet.hide()


def sections(window: MainWindow, _folder: Path) -> Iterator[Look]:
    """The settings below those that the page begins with."""
    from livestream_studio.gui.pages.settings import SettingsPage

    page = shown(window, "settings", SettingsPage)
    page.demo()
    for name in page.names()[1:]:
        page.open_at(name)
        yield f"settings-{name}", window.grab
