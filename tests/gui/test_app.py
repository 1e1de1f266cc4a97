from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from livestream_studio.gui.app import keep_log


@pytest.fixture(autouse=True)
def own_log() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_the_log_keeps_what_the_program_did_and_not_what_was_said(tmp_path: Path) -> None:
    keep_log(tmp_path / "logs")
    logging.getLogger("studio").info("the show began")
    logging.getLogger("studio").debug("she said: 299")
    text = (tmp_path / "logs" / "studio.log").read_text("utf-8")
    assert "the show began" in text
    assert "299" not in text


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    keep_log(tmp_path / "file" / "logs")
    logging.getLogger("studio").info("the show began")
