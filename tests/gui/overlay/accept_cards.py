"""`python tests/gui/overlay/accept_cards.py`: draws the accepted cards anew. Look at every one."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(HERE.parents[2]))
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    cards = runpy.run_path(str(HERE / "card_pictures.py"))
    for name in cards["CASES"]:
        cards["draw_case"](name).save(str(HERE / "accepted" / f"card-{name}.png"))
