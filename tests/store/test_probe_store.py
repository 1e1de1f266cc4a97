"""What was found of placeholders is kept by route; a broken file costs a probing, no more."""

from __future__ import annotations

from pathlib import Path

import pytest

from livestream_studio.store.probes import ProbeStore
from livestream_studio.translation.placeholders import Probe


def test_kept_by_route(tmp_path: Path) -> None:
    store = ProbeStore(tmp_path / "new" / "placeholders.json")
    assert store.get("a 1.0") is None
    store.put("a 1.0", Probe("XQ{}", 0.95))
    store.put("包 1.1", Probe("⟦{}⟧", 0.0))
    again = ProbeStore(tmp_path / "new" / "placeholders.json")
    assert (again.get("a 1.0"), again.get("包 1.1")) == (Probe("XQ{}", 0.95), Probe("⟦{}⟧", 0.0))
    assert again.get("a 1.1") is None
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["placeholders.json"]


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"a": 1}', '{"a": {"spelling": "x"}}', '{"a": {"survived": "x"}}']
)
def test_a_broken_file_is_as_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "placeholders.json"
    file.write_text(text, "utf-8")
    assert ProbeStore(file).get("a") is None
    ProbeStore(file).put("a", Probe("XQ{}", 1.0))
    assert ProbeStore(file).get("a") == Probe("XQ{}", 1.0)


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = ProbeStore(tmp_path / "file" / "placeholders.json")
    store.put("a", Probe("XQ{}", 1.0))
    assert store.get("a") is None
