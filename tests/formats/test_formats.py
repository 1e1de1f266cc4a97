"""Every format in the folder writes every line, right-to-left and empty ones included."""

from __future__ import annotations

import json
import re

import pytest

from livestream_studio import formats
from livestream_studio.core.types import Cue, Origin, StudioError
from livestream_studio.formats.base import timestamp, tracks

LINES = {
    "zh": ["大家好！", "这条裙子只要299元。"],
    "ru": ["Всем привет!", "Эта юбка — всего 299\u00a0юаней & <b>подарок</b> --> тут."],
    "kk": ["ٴبارىڭىزگە سالەم!", ""],
}


def cues() -> list[Cue]:
    made = []
    for code, lines in LINES.items():
        for i, text in enumerate(lines):
            origin = Origin.SPEECH if code == "zh" else Origin.MACHINE if text else Origin.NONE
            made.append(Cue(i, code, text, LINES["zh"][i], i * 3000, i * 3000 + 2000, True, origin))
    made.append(Cue(2, "zh", "还没", "还没", 6000, 6500, False, Origin.SPEECH))
    return made


def test_the_four_formats_are_found_by_listing_the_folder() -> None:
    assert {"srt", "vtt", "txt", "jsonl"} <= set(formats.names())


@pytest.mark.parametrize("name", formats.names())
def test_every_line_of_every_language_is_written(name: str) -> None:
    files = formats.get(name).files("show", tracks(cues(), ["zh", "ru", "kk"]))
    whole = "\n".join(files.values()).replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
    whole = whole.replace("→", "-->")
    plain = re.sub(r"\s", "", whole)
    for lines in LINES.values():
        for text in lines:
            assert re.sub(r"\s", "", text) in plain
    assert "还没" not in whole, "a partial is no line of the record"


@pytest.mark.parametrize("name", formats.names())
def test_a_session_without_a_line_still_gives_its_files(name: str) -> None:
    files = formats.get(name).files("show", tracks([], ["zh", "ru"]))
    assert len(files) == (2 if formats.get(name).per_language else 1)


def test_names_carry_the_language() -> None:
    assert list(formats.get("srt").files("a b", tracks([], ["zh", "kk"]))) == ["a b.zh.srt", "a b.kk.srt"]
    assert list(formats.get("jsonl").files("a b", tracks([], ["zh", "kk"]))) == ["a b.jsonl"]


def test_srt_reads_as_blocks_of_number_time_text() -> None:
    text = formats.get("srt").files("x", tracks(cues(), ["ru"]))["x.ru.srt"]
    blocks = text.strip().split("\n\n")
    assert [b.split("\n")[0] for b in blocks] == [str(i + 1) for i in range(len(blocks))]
    times = [b.split("\n")[1] for b in blocks]
    assert all(re.fullmatch(r"\d\d:\d\d:\d\d,\d{3} --> \d\d:\d\d:\d\d,\d{3}", t) for t in times)


def test_vtt_begins_with_its_name_and_hides_markup() -> None:
    text = formats.get("vtt").files("x", tracks(cues(), ["ru"]))["x.ru.vtt"]
    assert text.startswith("WEBVTT\n\n")
    assert "<b>" not in text
    assert text.count("-->") == len(tracks(cues(), ["ru"])[0].blocks)


def test_jsonl_holds_every_key_and_the_untranslated_line() -> None:
    text = formats.get("jsonl").files("x", tracks(cues(), ["zh", "ru", "kk"]))["x.jsonl"]
    rows = [json.loads(line) for line in text.splitlines()]
    keys = "utterance part language text spoken start_ms end_ms final origin score confidence"
    assert all(list(row) == keys.split() for row in rows)
    assert next(r for r in rows if r["origin"] == "none")["text"] == ""


def test_an_unknown_format_is_a_code() -> None:
    with pytest.raises(StudioError) as caught:
        formats.get("doc")
    assert caught.value.problem.code == "format_unknown"


def test_timestamps_run_past_ten_hours() -> None:
    assert timestamp(36_000_000 + 61_007, ".") == "10:01:01.007"
