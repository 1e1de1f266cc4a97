"""Cells that no spreadsheet may take for formulas go out and come back as they were."""

from __future__ import annotations

import pytest

from livestream_studio.exchange.text import armed, disarmed


@pytest.mark.parametrize("cell", ["=1+1", "-5", "'=1", "''=1", "'9'=", "it's '=", "\t", "", "'", "＝A1"])
def test_a_cell_goes_round(cell: str) -> None:
    out = disarmed(cell)
    assert not out.startswith(("=", "-", "＝", "\t"))
    assert armed(out) == cell
    assert armed(cell) == cell.removeprefix("'") if cell.startswith(("'=", "''=")) else armed(cell) == cell
