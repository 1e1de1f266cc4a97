"""The other commands, on the real starter models."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from livestream_studio import paths

Run = Callable[..., Result]
ROOT = Path(__file__).parents[2]
KEYS = "utterance part language text spoken start_ms end_ms final origin score confidence".split()


def test_help_imports_no_engine_store_or_window() -> None:
    heavy = (
        "vosk ctranslate2 sentencepiece sounddevice soundfile soxr sqlite_utils numpy PySide6 pypinyin "
        "rich livestream_studio.languages.numbers livestream_studio.languages.scripts"
    )
    code = (
        "import sys; from livestream_studio.cli import commands\n"
        "try: commands(['--help'])\n"
        "except SystemExit: pass\n"
        f"print([m for m in {heavy.split()!r} if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_without_a_command_and_a_display_it_says_so_and_plays_the_demo(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from livestream_studio.cli import demo

    played: list[bool] = []
    monkeypatch.setattr(demo.command, "callback", lambda **_: played.append(True))
    assert "QT_QPA_PLATFORM=offscreen" in run().output
    assert played


def test_the_demo_as_json_is_one_cue_a_line_and_its_files_are_written(run: Run) -> None:
    done = run("demo", "--fast", "--json")
    assert done.exit_code == 0, done.output
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert all(list(row) == KEYS for row in rows)
    finals = [row for row in rows if row["final"]]
    assert {row["language"] for row in finals} == {"zh", "ru", "kk"}
    assert len(rows) > len(finals), "partials are shown too"
    keys = [(row["utterance"], row["part"], row["language"]) for row in finals]
    assert len(keys) == len(set(keys)), "a final is never taken back"
    assert {p.name for p in (paths.data_home() / "demo").iterdir()} >= {
        "demo.zh.srt",
        "demo.ru.vtt",
        "demo.jsonl",
    }


def test_sessions_are_listed_and_exported(run: Run, excerpt: Path, tmp_path: Path) -> None:
    assert run("sessions", "list").output.strip() == "No session has been kept yet."
    run("caption", excerpt, "--from", "zh", "--to", "ru", "--format", "jsonl", "--out", tmp_path / "a")
    (row,) = json.loads(run("sessions", "list", "--json").output)
    assert row["state"] == "ended"
    name = row["session"]["id"][:8]
    listed = run("sessions", "list").output
    assert name in listed
    assert f" {row['lines']} lines " in listed, "as the window counts them: not each language anew"
    assert row["cues"] > row["lines"]
    done = run("sessions", "export", name, "--format", "jsonl", "--out", tmp_path / "b")
    assert done.exit_code == 0, done.output
    (first,), (second,) = ([*(tmp_path / x).iterdir()] for x in "ab")
    assert first.name == second.name
    assert first.read_text("utf-8") == second.read_text("utf-8")


def test_a_session_that_is_not_there_is_said_so(run: Run) -> None:
    done = run("sessions", "export", "12345678")
    assert done.exit_code == 1
    assert "no session" in done.output


def test_translate_tells_who_answered(run: Run) -> None:
    done = run("translate", "这条连衣裙只要两百九十九块", "--from", "zh", "--to", "ru,kk")
    assert "Это платье всего за 299 юаней." in done.output
    assert "Бұл көйлек небәрі 299 юань." in done.output
    assert "approved" in done.output


def test_translate_gives_the_whole_decision(run: Run, tmp_path: Path) -> None:
    (tmp_path / "lines.txt").write_text("大家好，欢迎来到直播间！\n今天的天气真不错我们去爬山\n", "utf-8")
    done = run("translate", "--lines", tmp_path / "lines.txt", "--from", "zh", "--to", "kk", "--json")
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first["origin"] == "approved"
    assert first["steps"][1] == {
        "stage": "approved",
        "answered": True,
        "text": first["text"],
        "score": 1.0,
        "notes": first["notes"],
        "suggestions": [],
    }
    assert (second["origin"], second["text"]) == ("none", "")
    assert second["steps"][0]["stage"] == "own_lines"
    assert not any(step["answered"] for step in second["steps"])


def test_translate_says_why_not_in_words_and_fails_where_nothing_could_be_translated(run: Run) -> None:
    run(
        "memory",
        "add",
        "这双鞋子今天可以退货",
        "Эти туфли сегодня можно вернуть.",
        "--from",
        "zh",
        "--to",
        "ru",
    )
    ask = ("translate", "这双鞋子今天不可以退货", "--from", "zh", "--to", "ru,kk")
    done = run(*ask)
    assert done.exit_code == 1
    assert "ru: not translated: no approved line is the same; the most similar approved line" in done.output
    assert "similar: 这双鞋子今天可以退货  Эти туфли сегодня можно вернуть." in done.output
    assert not re.search("[a-z]_[a-z]", done.output), "no code is left without words"
    assert run(*ask, "--json").exit_code == 0, "there the decision is the answer"


def test_some_lines_translated_are_no_failure(run: Run, tmp_path: Path) -> None:
    (tmp_path / "lines.txt").write_text("今天的天气真不错我们去爬山\n大家好，欢迎来到直播间！\n", "utf-8")
    assert run("translate", "--lines", tmp_path / "lines.txt", "--from", "zh", "--to", "kk").exit_code == 0


def test_translate_takes_a_text_or_a_file(run: Run) -> None:
    assert run("translate", "--from", "zh").exit_code == 2
    assert run("translate", " ", "--from", "zh").exit_code == 2


def test_models_are_listed_checked_and_installed(run: Run) -> None:
    listed = json.loads(run("models", "list", "--json").output)
    assert {m["language"] for m in listed["speech"]} == {"zh", "ru", "kk"}
    assert len(listed["translation"]) == 6
    assert all(m["address"].startswith("https://") and m["licence"] for m in listed["official"])
    assert run("models", "install", paths.starter_models() / "ru").exit_code == 0
    again = json.loads(run("models", "list", "--json").output)
    # A copy of a starter model knows no more than the starter does.
    assert [m["starter"] for m in again["speech"] if m["language"] == "ru"] == [True, True]
    doctor = json.loads(run("doctor", "--json").output)
    (found,) = [f for f in doctor if f["check"] == "speech ru"]
    assert found["detail"].startswith(str(paths.models_home()))
    assert "not what people say" in found["detail"]
    done = run("models", "check")
    assert done.exit_code == 0, done.output
    assert done.output.count("ok") == 10


def test_a_folder_that_is_no_model_is_refused(run: Run, tmp_path: Path) -> None:
    done = run("models", "install", tmp_path)
    assert done.exit_code == 1
    assert "neither a Vosk model" in done.output


def test_the_doctor_finds_all_that_is_needed(run: Run) -> None:
    done = run("doctor", "--json")
    findings = json.loads(done.output)
    assert {"Python", "vosk", "ffmpeg", "microphones", "data folder", "disk"} <= {
        f["check"] for f in findings
    }
    assert [f for f in findings if f["needed"] and not f["ok"]] == []
    assert all(f["advice"] for f in findings if not f["ok"])
    assert done.exit_code == 0


def test_the_doctor_says_what_to_do_about_a_data_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LIVESTREAM_STUDIO_HOME", str(tmp_path / "file"))
    done = run("doctor")
    assert done.exit_code == 1
    assert "LIVESTREAM_STUDIO_HOME" in done.output


def test_listening_without_a_microphone_is_explained(run: Run) -> None:
    from livestream_studio.core.types import StudioError
    from livestream_studio.engines.microphone_devices import list_microphones

    try:
        there = bool(list_microphones())
    except StudioError:
        there = False
    if there:
        pytest.skip("needs a machine without a microphone")
    done = run("listen", "--from", "zh", "--to", "ru")
    assert done.exit_code == 1
    assert "microphone" in done.output.lower()


def test_a_shows_script_counts_in_that_show_alone_and_what_is_blocked_is_offered(run: Run) -> None:
    line, said = "这双鞋子今天可以退货", "Эти туфли сегодня можно вернуть."
    added = run("memory", "add", line, said, "--from", "zh", "--to", "ru", "--kind", "script", "--show", "A")
    assert added.exit_code == 0, added.output
    ask = ("translate", line, "--from", "zh", "--to", "ru", "--json")
    assert json.loads(run(*ask, "--show", "A").stdout)["text"] == said
    assert json.loads(run(*ask).stdout)["text"] != said
    opposite = ("translate", "这双鞋子今天不可以退货", "--from", "zh", "--to", "ru", "--json", "--show", "A")
    steps = {step["stage"]: step for step in json.loads(run(*opposite).stdout)["steps"]}
    assert {"source": line, "text": said} in steps["memory"]["suggestions"]
    assert not steps["memory"]["answered"]
