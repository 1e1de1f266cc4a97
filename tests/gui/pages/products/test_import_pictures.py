"""Pictures beside a table that is taken in: from a folder or a zip, chosen or dragged."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from livestream_studio.gui import ask
from livestream_studio.gui.main_window import MainWindow
from livestream_studio.gui.pages import PAGES
from livestream_studio.gui.pages.products import ProductsPage
from livestream_studio.paths import pictures_home

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


@pytest.fixture
def page(studio: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path) -> ProductsPage:
    """With a table in the assistant."""
    window = studio([entry for entry in PAGES if entry.name == "products"])
    window.show_page("products")
    page = window.page("products")
    assert isinstance(page, ProductsPage)
    table = tmp_path / "shop.csv"
    table.write_text("SKU,名称,价格\nB-2,围巾,19\n", encoding="utf-8")
    page.files.dropped(table)
    calm(qtbot, page)
    assert page.assistant.plan is not None
    return page


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A zip with a picture of the product."""
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    image.save(str(tmp_path / "B-2.png"))
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as made:
        made.write(tmp_path / "B-2.png", "B-2.png")
    return tmp_path / "photos.zip"


def calm(qtbot: QtBot, page: ProductsPage) -> None:
    qtbot.wait(0)
    qtbot.waitUntil(lambda: not page.busy() and not page.assistant.looking.running, timeout=30_000)
    qtbot.wait(0)


def take(qtbot: QtBot, page: ProductsPage) -> None:
    with qtbot.waitSignal(page.assistant.finished):
        page.assistant.takes.click()
    calm(qtbot, page)
    (name,) = page.floor.store.get("B-2").pictures
    assert (pictures_home() / name).is_file()


def test_pictures_come_from_a_zip(
    page: ProductsPage, photos: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "open_file", lambda *_: photos)
    page.assistant.pictures.zips.trigger()
    calm(qtbot, page)
    assert "photos.zip" in page.assistant.pictures.text()
    take(qtbot, page)


def test_pictures_come_from_a_folder(
    page: ProductsPage, photos: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ask, "folder", lambda *_: photos.parent)
    page.assistant.pictures.folders.trigger()
    calm(qtbot, page)
    take(qtbot, page)


def test_a_zip_that_is_dragged_beside_a_table_holds_its_pictures(
    page: ProductsPage, photos: Path, qtbot: QtBot
) -> None:
    page.files.dropped(photos)
    calm(qtbot, page)
    take(qtbot, page)


def test_a_broken_zip_is_told_once_and_the_table_stays(
    page: ProductsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[str] = []
    page._notices.told.connect(lambda notice: told.append(notice.problem.code))
    (tmp_path / "broken.zip").write_bytes(b"PK no more")
    with qtbot.waitSignal(page.assistant.looking.failed):
        page.files.dropped(tmp_path / "broken.zip")
    calm(qtbot, page)
    assert told == ["pictures_corrupt"]
    assert "broken.zip" not in page.assistant.pictures.text()
    assert page.assistant.plan is not None
    assert page.assistant.takes.isEnabled()


def test_another_table_while_one_is_looked_at(page: ProductsPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.assistant.cancel.click()
    for name in ("one", "two"):
        (tmp_path / f"{name}.csv").write_text(f"SKU,名称,价格\n{name},围巾,19\n", encoding="utf-8")
        page.files.dropped(tmp_path / f"{name}.csv")
    calm(qtbot, page)
    assert page.assistant.plan is not None
    assert [each.sku for each in page.assistant.plan.added] == ["two"]
