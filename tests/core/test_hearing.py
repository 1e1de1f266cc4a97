"""What the microphone's levels amount to for a host."""

from __future__ import annotations

import pytest

from livestream_studio.core.level import Hearing, hearing
from livestream_studio.core.types import Level

Pairs = list[tuple[float, float]]
ROOM: Pairs = [(-60.0, -48.0), (-59.0, -47.0), (-61.0, -50.0)] * 10


@pytest.mark.parametrize(
    ("heard", "expected"),
    [
        ([], Hearing.OK),
        ([(-120.0, -120.0)] * 30, Hearing.NO_SIGNAL),
        ([(-88.0, -74.0)] * 30, Hearing.NO_SIGNAL),
        (ROOM, Hearing.OK),  # nobody speaks
        ([*ROOM, (-46.0, -30.0), (-45.0, -31.0)], Hearing.TOO_QUIET),
        ([*ROOM, (-24.0, -9.0), (-22.0, -8.0)], Hearing.OK),
        ([*ROOM, (-6.0, 0.0), (-22.0, -8.0)], Hearing.OK),  # one knock
        ([*ROOM, (-6.0, 0.0), (-5.0, -0.1)], Hearing.CLIPPING),
        ([(-46.0, -30.0)], Hearing.OK),
    ],
)
def test_levels_to_words(heard: Pairs, expected: Hearing) -> None:
    levels = [Level(rms, peak, 100 * at) for at, (rms, peak) in enumerate(heard)]
    assert hearing(levels) is expected
