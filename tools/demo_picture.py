"""The README's picture: `python tools/demo_picture.py` writes docs/demo.svg from the demo show itself."""

from __future__ import annotations

import re
import sys
from io import StringIO
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from livestream_studio import settings, studio  # noqa: E402
from livestream_studio.cli.sinks import LEGEND, Collector, TerminalSink  # noqa: E402

LINES = 27  # of the show, a third of them in each language


def main() -> None:
    collector = Collector()
    recording = ROOT / "assets" / "demo" / "zh.ogg"
    studio.build_caption(settings.Settings(), recording, "zh", ("ru", "kk"), [collector]).run()
    console = Console(record=True, width=84, file=StringIO(), color_system="truecolor")
    console.print(Text(LEGEND, style="dim"))
    sink = TerminalSink(console, console)
    for cue in collector.cues[:LINES]:
        sink.accept(cue)
    svg = console.export_svg(title="python3 main.py demo")
    # The default style would fetch its font from a network.
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    (ROOT / "docs" / "demo.svg").write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
