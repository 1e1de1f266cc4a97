"""`python tests/gui/overlay/accept.py`: draws the accepted pictures anew. Look at every one."""

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
    pictures = runpy.run_path(str(HERE / "pictures.py"))
    (HERE / "accepted").mkdir(exist_ok=True)
    for name in pictures["CASES"]:
        for ratio in pictures["RATIOS"]:
            picture = pictures["draw"](name, ratio)
            picture.save(str(HERE / "accepted" / f"{name}@{round(ratio * 100)}.png"))
