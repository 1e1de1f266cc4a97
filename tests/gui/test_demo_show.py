"""The demo outside the window: its overlay, and pictures of it."""

from __future__ import annotations

import sys
import wave
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from livestream_studio import paths, studio
from livestream_studio.core.ports import CueSink
from livestream_studio.core.types import Cue, Origin, StudioError
from livestream_studio.gui import demo_show
from livestream_studio.gui.overlay.window import OverlayWindow
from livestream_studio.running import Show
from livestream_studio.settings import Settings
from livestream_studio.store.sessions import Sessions

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the offscreen platform
CHOSEN = Settings(source="zh", targets=("ru",))


def cues(number: int, said: str, made: str) -> list[Cue]:
    spoken = Cue(number, "zh", said, said, 0, 1000, True, Origin.SPEECH)
    origin = Origin.APPROVED if made else Origin.NONE
    return [spoken, Cue(number, "ru", made, said, 0, 1000, True, origin)]


def colours(path: Path) -> int:
    image = QImage(str(path))
    return len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)})


def test_the_pictures_show_a_line_with_a_price(qtbot: QtBot, tmp_path: Path) -> None:
    lines = [
        *cues(0, "大家好。", "Всем привет!"),
        *cues(1, "今天只要299元。", "Сегодня всего 299 юаней."),
        *cues(2, "这个句子有888个字，没有翻译。", ""),
    ]
    assert [cue.utterance for cue in demo_show._telling(lines)] == [1, 1]
    written = demo_show.write_pictures(lines, CHOSEN, tmp_path, "demo")
    assert [path.name for path in written] == ["demo.overlay-wide.png", "demo.overlay-tall.png"]
    assert [(QImage(str(p)).width(), QImage(str(p)).height()) for p in written] == [
        (1920, 1080),
        (1080, 1920),
    ]
    assert all(colours(path) > 10 for path in written), "there are letters on it"
    with pytest.raises(StudioError, match="out_unwritable"):
        demo_show.write_pictures(lines, CHOSEN, tmp_path / "none", "demo")


def test_where_nothing_was_said_the_picture_is_empty(qtbot: QtBot, tmp_path: Path) -> None:
    assert demo_show._telling([]) == []
    (wide, _) = demo_show.write_pictures([], CHOSEN, tmp_path, "demo")
    assert colours(wide) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C wakes Qt through a socket there")
def test_the_show_plays_into_the_overlay(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not (paths.starter_models() / "zh" / "am" / "final.mdl").exists():
        pytest.skip("needs the starter models")
    import soundfile

    sound, rate = soundfile.read(paths.assets() / "demo" / "zh.ogg", dtype="int16")
    recording = tmp_path / "show.wav"
    with wave.open(str(recording), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(sound[: 8 * rate].tobytes())
    monkeypatch.setattr(demo_show, "LAST_LINE_MS", 1)
    shown: set[str] = set()
    accept = OverlayWindow.accept

    def watch(window: OverlayWindow, cue: Cue) -> None:
        accept(window, cue)
        shown.update(line.text for line in window.frame.lines)

    monkeypatch.setattr(OverlayWindow, "accept", watch)

    def build(sink: CueSink) -> Show:
        return studio.build_live(CHOSEN, "zh", ["ru"], [sink], file=recording, realtime=False)

    demo_show.play(CHOSEN, build)
    (kept,) = Sessions(paths.database()).all()
    assert kept.state == "ended"
    russian = {cue.text for cue in Sessions(paths.database()).cues(kept.session.id) if cue.language == "ru"}
    assert shown
    assert all(any(line in text for text in russian) for line in shown)
