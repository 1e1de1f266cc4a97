"""`python tools/icons.py FOLDER [NAME …]`: takes icons from an unpacked `lucide-static` package.

FOLDER holds `icons/` and `LICENSE`. Named icons are added to assets/icons; without a name, those that are
there are taken again. Comments and line breaks go, since these files are read at every start. A style
sheet cannot colour a picture: its two signs are drawn once for each palette, in assets/icons/sheet.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from livestream_studio.gui.look.palette import DARK, LIGHT

TARGET = Path(__file__).resolve().parent.parent / "assets" / "icons"


def main(folder: Path, names: list[str]) -> None:
    for name in names or sorted(path.stem for path in TARGET.glob("*.svg")):
        drawn = (folder / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        drawn = re.sub(r"<!--.*?-->|\s+class=\"[^\"]*\"", "", drawn, flags=re.DOTALL)
        drawn = re.sub(r">\s+<", "><", re.sub(r"\s+", " ", drawn)).replace(" >", ">").strip()
        (TARGET / f"{name}.svg").write_text(drawn + "\n", encoding="utf-8")
    for palette, folder_name in ((DARK, "dark"), (LIGHT, "light")):
        for name, colour in (("chevron-down", palette.dim), ("check", palette.ground)):
            drawn = (TARGET / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
            made = TARGET / "sheet" / folder_name / f"{name}.svg"
            made.parent.mkdir(parents=True, exist_ok=True)
            made.write_text(drawn, encoding="utf-8")
    licence = (folder / "LICENSE").read_text(encoding="utf-8")
    (TARGET / "LICENSE.txt").write_text(licence, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
