"""What is said while thinking, between two lines: there it is no line of its own.

Some of these mean something inside a line (那个: that one), so only at a line's edge are they passed over.
What means nothing anywhere stands in `assets/languages/LANGUAGE/fillers.tsv`.
"""

from __future__ import annotations

from collections.abc import Mapping

BETWEEN_LINES: Mapping[str, frozenset[str]] = {
    "zh": frozenset("嗯 呃 啊 哦 哎 诶 那个 那 那么 就是 就是说 然后".split()),
    "ru": frozenset("э ээ эээ э-э э-э-э мм ммм м-м хм ну вот так значит короче".split()),
    "kk": frozenset("ы ыы э ээ эээ э-э мм ммм м-м хм ал міне жаңағы сонымен".split()),
}
