"""What a viewer sees: the Unicode bidirectional algorithm (FriBidi) over our lines, set right to left."""

from __future__ import annotations

import ctypes
import ctypes.util

import pytest

from livestream_studio.languages import scripts

_RIGHT_TO_LEFT = 0x111  # FRIBIDI_PAR_RTL


def shown(line: str) -> str:
    """The characters of a right-to-left paragraph in the order of the screen, from the left."""
    library = ctypes.util.find_library("fribidi")
    if library is None:
        pytest.skip("libfribidi is not installed")
    fribidi = ctypes.CDLL(library)
    logical = (ctypes.c_uint32 * (len(line) + 1))(*map(ord, line))
    visual = (ctypes.c_uint32 * (len(line) + 1))()
    direction = ctypes.c_uint32(_RIGHT_TO_LEFT)
    fribidi.fribidi_log2vis(logical, len(line), ctypes.byref(direction), visual, None, None, None)
    return scripts.strip_isolates("".join(chr(code) for code in visual if code))


@pytest.mark.parametrize(
    "quantity",
    ["299 ¥", "20 500 ₸", "20–30", "5%", "-20 %", "60 × 120", "¥299", "iPhone 15 Pro", "AB-123/4", "15 GB"],
)
def test_a_quantity_or_name_is_read_from_the_left(quantity: str) -> None:
    assert quantity in shown(scripts.to_arabic(f"баға {quantity} арзан"))


@pytest.mark.parametrize("quantity", ["299 ¥", "20 500 ₸", "20–30", "60 × 120"])
def test_without_isolates_it_would_be_torn(quantity: str) -> None:
    assert quantity not in shown(scripts.to_arabic(f"баға {quantity} арзан", isolates=False))


def test_an_ending_stands_left_of_its_number() -> None:
    assert "ەﮔ-20 500 ₸" in shown(scripts.to_arabic("баға 20 500 ₸-ге"))
