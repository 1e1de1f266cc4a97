"""What the overlays decided is kept for each show."""

from __future__ import annotations

from pathlib import Path

from livestream_studio.core.display import Action, Decision
from livestream_studio.gui.decision_record import HEADING, DecisionRecord


def test_each_decision_is_a_row_at_once_and_says_nothing_of_the_words(tmp_path: Path) -> None:
    record = DecisionRecord(tmp_path / "decisions")
    record.note("main", Decision(0, 0, 1, 0, Action.HELD, 400))  # no show runs
    record.begin("first")
    record.note("main\tone", Decision(5, 0, 7, 2, Action.SHORTENED, 0, "secret words"))
    path = tmp_path / "decisions" / "first.tsv"
    kept = path.read_text("utf-8")
    assert kept.startswith(HEADING)
    (row,) = kept.removeprefix(HEADING).splitlines()
    assert row.split("\t")[1:] == ["main one", "7.2", "shortened", "0"]
    assert "secret" not in kept
    record.begin("silent")
    record.begin("second")
    record.note("main", Decision(0, 0, 1, 0, Action.MERGED))
    record.close()
    record.note("main", Decision(0, 0, 1, 0, Action.MERGED))
    assert path.read_text("utf-8") == kept
    assert not (tmp_path / "decisions" / "silent.tsv").exists()
    assert len((tmp_path / "decisions" / "second.tsv").read_text("utf-8").splitlines()) == 2


def test_a_folder_that_cannot_be_made_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    record = DecisionRecord(tmp_path / "file" / "decisions")
    record.begin("show")
    record.note("main", Decision(0, 0, 1, 0, Action.HELD, 400))
    record.close()
