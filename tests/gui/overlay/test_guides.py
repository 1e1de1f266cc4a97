"""Guides, borders, and the areas that platforms leave free."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from pictures import pixels
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from livestream_studio.gui.look.palette import DARK
from livestream_studio.gui.overlay.areas import clear_of, keep, own_file, safe_areas
from livestream_studio.gui.overlay.guides import GuideSheet, edges_at, paint_held, pulled, snap

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform


def test_a_window_begins_above_those_that_stand_there() -> None:
    safe, low, free = QRect(0, 0, 900, 500), QRect(100, 400, 700, 100), QRect(0, 0, 90, 90)
    assert clear_of(low, [], safe) == clear_of(low, [free], safe) == low
    assert clear_of(low, [QRect(150, 250, 400, 60), low, free], safe) == QRect(100, 150, 700, 100)
    assert clear_of(low, [QRect(0, 50, 900, 450)], safe).top() == 0, "no room: as far away as can be"


def test_a_dragged_window_snaps_to_the_nearest_guide() -> None:
    screen, area = QRect(0, 0, 1920, 1080), safe_areas()["wide"]
    safe = area.safe(screen)
    found = snap(QRect(safe.left() + 5, 300, 400, 100), area, screen)
    assert (found.where.left(), found.upright, found.level) == (safe.left(), safe.left(), None)
    found = snap(QRect(760, safe.bottom() - 103, 401, 100), area, screen)
    assert found.where.bottom() == safe.bottom()
    assert found.where.center().x() == screen.center().x()
    far = QRect(500, 300, 401, 100)
    assert snap(far, area, screen).where == far


def test_borders_are_caught_and_pulled_and_a_window_never_becomes_too_small() -> None:
    size = QRect(0, 0, 400, 100)
    assert edges_at(QPoint(2, 50), size) == Qt.Edge.LeftEdge
    assert edges_at(QPoint(398, 98), size) == Qt.Edge.RightEdge | Qt.Edge.BottomEdge
    assert edges_at(QPoint(200, 50), size) == Qt.Edge(0)
    where = QRect(100, 100, 400, 100)
    assert pulled(where, Qt.Edge.LeftEdge, QPoint(30, 9)) == QRect(130, 100, 370, 100)
    for edge in (Qt.Edge.LeftEdge, Qt.Edge.RightEdge, Qt.Edge.TopEdge, Qt.Edge.BottomEdge):
        small = pulled(
            where, edge, QPoint(5000, 5000) * (1 if edge in (Qt.Edge.LeftEdge, Qt.Edge.TopEdge) else -1)
        )
        assert small.width() >= 160
        assert small.height() >= 40


def test_safe_areas_of_the_host_win_and_bad_ones_are_left_out(own_home: Path) -> None:
    usual = safe_areas()
    assert {"wide", "tall", "tiktok", "kuaishou", "instagram"} <= set(usual)
    assert all(area.tall == (area.id != "wide") for area in usual.values())
    mine = {
        "id": "tiktok",
        "name": "Mine",
        "width": 100,
        "height": 200,
        "left": 1,
        "top": 2,
        "right": 3,
        "bottom": 4,
    }
    own_file().write_text(json.dumps({"areas": [mine, {"id": "x"}, 5, {**mine, "id": "bad", "left": 99}]}))
    assert safe_areas() == usual | {"tiktok": safe_areas()["tiktok"]}
    assert safe_areas()["tiktok"].name == "Mine"
    own_file().write_text("{")
    assert safe_areas() == usual


def test_a_tall_picture_stands_in_the_middle_of_a_wide_screen() -> None:
    area, screen = safe_areas()["tall"], QRect(100, 0, 1920, 1080)
    picture = area.picture(screen)
    assert picture.height() == 1080
    assert abs(picture.width() - 608) <= 1
    assert abs(picture.center().x() - screen.center().x()) <= 1
    assert picture.contains(area.safe(screen))


def test_the_guides_are_drawn(qtbot: QtBot) -> None:
    area = safe_areas()["wide"]
    sheet = GuideSheet(area, Qt.WindowType.FramelessWindowHint)
    qtbot.addWidget(sheet)
    screen = QGuiApplication.primaryScreen()
    sheet.show_on(screen, area)
    before = pixels(sheet.grab().toImage())
    safe = area.safe(screen.geometry())
    sheet.mark(snap(QRect(safe.left() + 2, safe.top() + 100, 300, 90), area, screen.geometry()))
    assert (pixels(sheet.grab().toImage()) != before).any()


def test_a_platform_goes_by_its_name_in_the_language_of_the_window(own_home: Path) -> None:
    usual = QLocale()
    try:
        QLocale.setDefault(QLocale("zh_CN"))
        assert (safe_areas()["kuaishou"].title, safe_areas()["tiktok"].title) == ("快手", "TikTok")
        keep(replace(safe_areas()["kuaishou"], left=1))
        QLocale.setDefault(QLocale("ru_RU"))
        assert (safe_areas()["kuaishou"].title, safe_areas()["kuaishou"].left) == ("Kuaishou", 1)
    finally:
        QLocale.setDefault(usual)


def test_a_name_is_read_on_the_window_that_is_held(qtbot: QtBot) -> None:
    pictures = []
    for title in ("", "Kasachisch unten"):
        picture = QImage(400, 100, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_held(painter, picture.rect(), title)
        painter.end()
        pictures.append(picture)
    accent = QColor(DARK.accent).rgb()
    nameless, named = (sum(p.pixel(x, 6) == accent for x in range(150)) for p in pictures)
    assert nameless < 30 < named
