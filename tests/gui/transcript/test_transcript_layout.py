"""How a row is set where it has little room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from livestream_studio.core.types import Cue, Origin
from livestream_studio.gui.look.palette import DARK
from livestream_studio.gui.transcript.layout import Dress, RowLayout, lay, notice_font
from livestream_studio.gui.transcript.model import Row

pytestmark = pytest.mark.usefixtures("qapp")
PRICE = "Цена: в каталоге 299 ¥, сказано 289 ¥"


def row(text: str = "", notice: str = "") -> Row:
    said = Cue(0, "zh", "好", "好", 0, 2000, True, Origin.SPEECH)
    line = Cue(0, "ru", text, "好", 0, 2000, True, Origin.MEMORY)
    return Row((0, 0), {"zh": said, "ru": line} if text else {"zh": said}, notice=notice)


def lines(found: RowLayout) -> list[str]:
    layout = found.blocks["ru"].layout
    text = layout.text()
    each = (layout.lineAt(at) for at in range(layout.lineCount()))
    return [text[line.textStart() : line.textStart() + line.textLength()] for line in each]


@pytest.mark.parametrize("width", range(300, 620, 20))
def test_a_figure_stays_in_one_line_with_its_unit(qapp: QApplication, width: int) -> None:
    found = lay(
        row("Это платье раньше стоило 399 юаней, сегодня 289 юаней."), Dress(DARK, ("zh", "ru"), width)
    )
    whole = lines(found)
    assert sum("399\u00a0юаней" in line for line in whole) == 1
    assert sum("289\u00a0юаней" in line for line in whole) == 1


def test_a_notice_goes_on_in_another_line_instead_of_being_cut(qapp: QApplication) -> None:
    wide = lay(row(notice=PRICE), Dress(DARK, ("zh", "ru"), 900))
    narrow = lay(row(notice=PRICE), Dress(DARK, ("zh", "ru"), 400))
    assert wide.notice is not None
    assert narrow.notice is not None
    assert wide.notice.width() >= QFontMetrics(notice_font()).horizontalAdvance(PRICE)
    assert narrow.notice.height() > wide.notice.height()
    assert narrow.height - wide.height == narrow.notice.height() - wide.notice.height()
