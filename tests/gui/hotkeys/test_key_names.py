import pytest
from PySide6.QtGui import QKeySequence

from livestream_studio.gui.hotkeys.names import global_key


@pytest.mark.parametrize(
    ("text", "keysym", "virtual", "held"),
    [
        ("Ctrl+Shift+F12", "F12", 0x7B, (True, False, True, False)),
        ("F5", "F5", 0x74, (False, False, False, False)),
        ("Ctrl+Alt+S", "s", 0x53, (True, True, False, False)),
        ("Meta+7", "7", 0x37, (False, False, False, True)),
        ("Alt+PgDown", "Next", 0x22, (False, True, False, False)),
        ("Media Next", "XF86AudioNext", 0xB0, (False, False, False, False)),
    ],
)
def test_a_key_has_its_names_elsewhere(
    text: str, keysym: str, virtual: int, held: tuple[bool, bool, bool, bool]
) -> None:
    key = global_key(QKeySequence(text, QKeySequence.SequenceFormat.PortableText))
    assert key is not None
    assert (key.keysym, key.virtual) == (keysym, virtual)
    assert (key.control, key.alt, key.shift, key.meta) == held


@pytest.mark.parametrize("text", ["", "Ctrl+K, Ctrl+B", "Ctrl+Ä"])
def test_what_no_desktop_grabs_is_none(text: str) -> None:
    assert global_key(QKeySequence(text, QKeySequence.SequenceFormat.PortableText)) is None


@pytest.mark.parametrize(("text", "bare"), [("E", True), ("Shift+E", True), ("Alt+E", False), ("F5", False)])
def test_letters_alone_are_not_taken_from_other_programs(text: str, bare: bool) -> None:
    key = global_key(QKeySequence(text, QKeySequence.SequenceFormat.PortableText))
    assert key is not None
    assert key.bare is bare
