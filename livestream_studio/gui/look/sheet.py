"""One style sheet for the whole program, made from a palette.

Widgets are told apart by class, or by the property `kind`. Buttons: `primary`, `danger`, `live` (the one red
one), `blank` (amber while it is on), `quiet` (without a frame), `entry` (of a list). Labels: `title`,
`section`, `small`, `dim`, `faint`, `fine`, `look`, `key`. Frames: `card`, `sheet`, `bar`, `strip`, `foot`,
`rail`, `line`; the strip of notices is `notice`, `news` or `quiet`; a light in the foot may be `loud`.
"""

from __future__ import annotations

from livestream_studio.gui.look.palette import Palette, mixed
from livestream_studio.paths import assets


def sheet(p: Palette) -> str:
    pictures = (assets() / "icons" / "sheet" / ("dark" if p.dark else "light")).as_posix()
    hover = mixed(p.text, p.panel, 0.08)
    pressed = mixed(p.text, p.panel, 0.14)
    frame = mixed(p.text, p.ground, 0.24)
    amber = mixed(p.look, p.ground, 0.16)
    return f"""
QToolTip {{ color: {p.text}; background: {p.raised}; border: 1px solid {p.hairline}; padding: 4px 8px; }}
QLabel[kind="dim"] {{ color: {p.dim}; }}
QLabel[kind="faint"] {{ color: {p.faint}; }}
QLabel[kind="fine"] {{ color: {p.fine}; }}
QLabel[kind="look"] {{ color: {p.look}; }}
QLabel[kind="title"] {{ font-size: 20px; font-weight: bold; }}
QLabel[kind="section"] {{ color: {p.dim}; font-size: 12px; font-weight: bold; }}
QLabel[kind="small"] {{ color: {p.dim}; font-size: 12px; }}
QLabel[kind="key"] {{ color: {p.dim}; font-size: 12px; border: 1px solid {p.hairline};
    border-radius: 4px; padding: 0 5px; }}
QFrame[kind="card"] {{ background: {p.panel}; border: 1px solid {p.hairline}; border-radius: 10px; }}
QFrame[kind="sheet"] {{ background: {p.panel}; border: 1px solid {frame}; border-radius: 10px; }}
QFrame[kind="line"] {{ background: {p.hairline}; border: none; }}
QFrame[kind="bar"] {{ background: {p.ground}; border: none; border-bottom: 1px solid {p.hairline}; }}
QFrame[kind="strip"] {{ background: {p.rail}; border: none; border-top: 1px solid {p.hairline}; }}
QFrame[kind="foot"] {{ background: {p.rail}; border: none; }}
QFrame[kind="rail"] {{ background: {p.rail}; border: none; border-right: 1px solid {p.hairline}; }}
QFrame[kind="notice"] {{ background: {amber}; border: none; border-top: 1px solid {p.hairline}; }}
QFrame[kind="news"] {{ background: {p.raised}; border: none; border-top: 1px solid {p.hairline}; }}
QFrame[kind="quiet"] {{ background: {p.rail}; border: none; border-top: 1px solid {p.hairline}; }}
QFrame[kind="notice"] QLabel {{ color: {p.look}; font-size: 13px; }}
QFrame[kind="news"] QLabel {{ color: {p.text}; font-size: 13px; }}
QFrame[kind="quiet"] QLabel {{ color: {p.dim}; font-size: 12px; }}
QPushButton, QToolButton, QComboBox {{ color: {p.text}; background: {p.panel}; border: 1px solid {p.hairline};
    border-radius: 8px; padding: 4px 12px; min-height: 22px; outline: none; }}
QToolButton {{ padding: 4px; }}
QPushButton {{ qproperty-iconSize: 20px 16px; }}
QPushButton:hover, QToolButton:hover, QComboBox:hover {{ background: {hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {pressed}; }}
QPushButton:checked, QToolButton:checked {{ background: {mixed(p.accent, p.ground, 0.16)};
    border-color: {mixed(p.accent, p.ground, 0.6)}; }}
QPushButton:focus, QToolButton:focus, QComboBox:focus {{ border-color: {p.accent}; }}
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled {{ color: {p.faint}; }}
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {{ background: transparent;
    border-color: transparent; }}
QPushButton[kind="quiet"] {{ padding: 4px 8px; }}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover {{ background: {hover}; }}
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus {{ border-color: {p.accent}; }}
QPushButton[kind="entry"] {{ text-align: left; color: {p.dim}; background: transparent;
    border-color: transparent; padding: 4px 12px; }}
QPushButton[kind="entry"]:hover {{ background: {hover}; }}
QPushButton[kind="entry"]:checked {{ color: {p.text}; background: {p.raised}; border-color: transparent; }}
QPushButton[kind="entry"]:focus {{ border-color: {p.accent}; }}
QPushButton[kind="primary"] {{ color: {p.ground}; background: {p.accent}; border-color: {p.accent};
    font-weight: bold; }}
QPushButton[kind="primary"]:hover {{ background: {mixed(p.accent, p.text, 0.85)}; }}
QPushButton[kind="primary"]:focus {{ border-color: {p.text}; }}
QPushButton[kind="live"] {{ color: {p.ground}; background: {p.on_air}; border-color: {p.on_air};
    font-weight: bold; min-height: 26px; padding: 4px 16px; }}
QPushButton[kind="live"]:hover {{ background: {mixed(p.on_air, p.text, 0.85)}; }}
QPushButton[kind="live"]:focus {{ border-color: {p.text}; }}
QPushButton[kind="primary"]:disabled, QPushButton[kind="live"]:disabled {{ color: {p.dim};
    background: {p.raised}; border-color: {p.hairline}; }}
QPushButton[kind="blank"]:checked {{ color: {p.ground}; background: {p.look}; border-color: {p.look};
    font-weight: bold; }}
QPushButton[kind="blank"]:checked:focus {{ border-color: {p.text}; }}
QWidget[kind="loud"] {{ background: {p.look}; border-radius: 6px; }}
QLabel[kind="loud"] {{ color: {p.ground}; background: transparent; font-size: 12px; font-weight: bold; }}
QPushButton[kind="danger"] {{ color: {p.on_air}; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ width: 0; }}
QComboBox {{ padding-right: 24px; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{pictures}/chevron-down.svg"); width: 16px; height: 16px; }}
QComboBox QAbstractItemView {{ background: {p.raised}; border: 1px solid {p.hairline}; outline: none;
    padding: 4px; }}
QComboBox QAbstractItemView::item {{ min-height: 32px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox {{ color: {p.text}; background: {p.panel};
    border: 1px solid {p.hairline}; border-radius: 8px; padding: 4px 8px;
    selection-background-color: {mixed(p.accent, p.ground, 0.35)}; selection-color: {p.text}; }}
QLineEdit, QSpinBox, QDoubleSpinBox {{ min-height: 22px; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {{
    border-color: {p.accent}; }}
QAbstractSpinBox QLineEdit {{ background: transparent; border: none; padding: 0; min-height: 0; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ width: 0; border: none; }}
QLineEdit QToolButton {{ min-height: 0; padding: 0; border: none; background: transparent; }}
QLineEdit:disabled, QSpinBox:disabled {{ color: {p.faint}; }}
QCheckBox, QRadioButton {{ spacing: 8px; min-height: 32px; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {frame}; border-radius: 4px;
    background: {p.panel}; }}
QCheckBox::indicator:checked {{ background: {p.accent}; border-color: {p.accent};
    image: url("{pictures}/check.svg"); }}
QCheckBox::indicator:focus, QCheckBox:focus {{ border-color: {p.accent}; }}
QCheckBox:focus {{ color: {p.accent}; }}
QRadioButton::indicator {{ width: 16px; height: 16px; border: 1px solid {frame}; border-radius: 9px;
    background: {p.panel}; }}
QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {p.accent};
    background: {p.ground}; }}
QRadioButton:focus {{ color: {p.accent}; }}
QMenu {{ background: {p.raised}; border: 1px solid {p.hairline}; border-radius: 8px; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; min-height: 20px; border-radius: 6px; }}
QMenu::item:selected {{ background: {pressed}; }}
QMenu::item:disabled {{ color: {p.faint}; }}
QMenu::separator {{ height: 1px; background: {p.hairline}; margin: 4px 8px; }}
QAbstractItemView {{ background: {p.ground}; border: none; outline: none; }}
QTableView, QTreeView {{ alternate-background-color: {p.panel}; gridline-color: {p.hairline}; }}
QTableView::item, QTreeView::item {{ padding: 4px 8px; border: none; }}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {{
    background: {p.raised}; color: {p.text}; }}
QHeaderView {{ background: {p.ground}; }}
QHeaderView::section {{ color: {p.dim}; background: {p.ground}; border: none;
    border-bottom: 1px solid {p.hairline}; padding: 6px 8px; font-weight: normal; }}
QTableCornerButton::section {{ background: {p.ground}; border: none; }}
QTabBar::tab {{ color: {p.dim}; background: transparent; border: none; padding: 8px 4px; margin-right: 16px;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {p.text}; border-bottom-color: {p.accent}; }}
QTabBar::tab:focus {{ color: {p.accent}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {p.hairline}; }}
QScrollArea {{ background: transparent; border: none; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollArea > #qt_scrollarea_viewport > QWidget {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {mixed(p.text, p.ground, 0.2)}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {mixed(p.text, p.ground, 0.35)}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0; }}
QProgressBar {{ color: transparent; background: {p.raised}; border: none; border-radius: 3px;
    min-height: 6px; max-height: 6px; }}
QProgressBar::chunk {{ background: {p.accent}; border-radius: 3px; }}
QSplitter::handle {{ background: {p.hairline}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
"""
