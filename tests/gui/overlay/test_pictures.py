"""Every script looks as it was accepted. `python tests/gui/overlay/accept.py` draws the pictures anew;
look at each before it is kept.

Tolerance: at most 0.5 % of the pixels may differ by more than 40 of 255 in a channel, for rasterisers
round differently; a missing letter or another face changes ten times as many (tested below).
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

sys.path.insert(0, str(Path(__file__).parent))
from pictures import ARAB, CASES, CHINESE, KAZAKH, KK, RATIOS, RU, RUSSIAN, SMALL, TOTE, ZH, different, draw

from livestream_studio.core.display import Frame, Place, ShownLine
from livestream_studio.gui.overlay import fonts
from livestream_studio.gui.overlay.shaping import shape
from livestream_studio.gui.overlay.style import Face

ACCEPTED = Path(__file__).parent / "accepted"
BY, SHARE = 40, 0.005


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("name", CASES)
def test_a_picture_is_as_accepted(qapp: object, name: str, ratio: float) -> None:
    accepted = QImage(str(ACCEPTED / f"{name}@{round(ratio * 100)}.png"))
    assert not accepted.isNull()
    assert different(draw(name, ratio), accepted, BY) <= SHARE


@pytest.mark.parametrize("name", ["zh", "ru", "kk", "kk-arab", "serif-zh", "serif-ru", "serif-kk"])
def test_the_tolerance_sees_another_letter(qapp: object, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    shown, style, size = CASES[name]
    first = shown.lines[0]
    less = ShownLine(first.slot, first.row, first.text[:4] + first.text[5:])
    monkeypatch.setitem(CASES, name, (Frame(shown.places, (less, *shown.lines[1:])), style, size))
    assert different(draw(name, 1.0), QImage(str(ACCEPTED / f"{name}@100.png")), BY) > 5 * SHARE


@pytest.mark.parametrize("name", ["zh", "ru", "kk", "mixed"])
def test_the_tolerance_sees_another_face(qapp: object, name: str) -> None:
    assert different(draw(f"serif-{name}", 1.0), QImage(str(ACCEPTED / f"{name}@100.png")), BY) > 5 * SHARE


@pytest.mark.parametrize("face", Face)
@pytest.mark.parametrize(("place", "texts"), [(ZH, CHINESE), (RU, RUSSIAN), (KK, KAZAKH), (ARAB, TOTE)])
def test_only_our_faces_are_used(qapp: object, place: Place, texts: tuple[str, ...], face: Face) -> None:
    for text in texts:
        for bold in (True, False):
            used = shape(text, place.language, place.script, round(SMALL.size), bold, face).families()
            assert used <= set(fonts.families(place.language, place.script, face))
