"""`caption` on real recordings: the files it writes, what it keeps, and every way that it can fail."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import soundfile
from click.testing import Result

from livestream_studio import paths, settings
from livestream_studio.core.types import AudioChunk, Cue, Origin, Session
from livestream_studio.engines.media_file import MediaFile
from livestream_studio.store.journal import SessionJournal
from livestream_studio.store.sessions import Sessions

Run = Callable[..., Result]
KEYS = "utterance part language text spoken start_ms end_ms final origin score confidence".split()


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_every_format_of_every_language_is_written_and_kept(run: Run, excerpt: Path, tmp_path: Path) -> None:
    done = run("caption", excerpt, "--from", "zh", "--to", "ru", "--to", "kk", "--out", tmp_path)
    assert done.exit_code == 0, done.output
    tracks = {f"эфир 直播.{code}.{e}" for code in ("zh", "ru", "kk") for e in ("srt", "vtt", "txt")}
    assert names(tmp_path) == tracks | {"эфир 直播.jsonl"}
    rows = [json.loads(line) for line in (tmp_path / "эфир 直播.jsonl").read_text("utf-8").splitlines()]
    assert all(list(row) == KEYS for row in rows)
    assert {row["language"] for row in rows} == {"zh", "ru", "kk"}
    assert all(row["final"] for row in rows)
    assert all(row["text"] == "" for row in rows if row["origin"] == "none")
    (kept,) = Sessions(paths.database()).all()
    assert kept.state == "ended"
    assert kept.cues == len(rows)


def test_subtitles_keep_their_limits(run: Run, excerpt: Path, tmp_path: Path) -> None:
    run("caption", excerpt, "--from", "zh", "--to", "ru,kk", "--format", "srt", "--out", tmp_path)
    for code, limit in (("zh", 16), ("ru", 42), ("kk", 42)):
        text = (tmp_path / f"эфир 直播.{code}.srt").read_text("utf-8")
        assert text.strip()
        for block in text.strip().split("\n\n"):
            _, times, *lines = block.split("\n")
            start, end = (_ms(t) for t in times.split(" --> "))
            assert 1 <= len(lines) <= 2
            assert all(len(line) <= limit for line in lines)
            assert 1000 <= end - start <= 7000


def test_the_script_of_kazakh_and_what_stands_for_an_untranslated_line(
    run: Run, excerpt: Path, tmp_path: Path
) -> None:
    options = ("--from", "zh", "--to", "kk", "--format", "txt,jsonl", "--out", tmp_path)
    assert run("caption", excerpt, *options, "--kk-script", "arab").exit_code == 0
    kept = (tmp_path / "эфир 直播.jsonl").read_text("utf-8")
    shown = (tmp_path / "эфир 直播.kk.txt").read_text("utf-8")
    assert not re.search("[а-яәғқңөұүһі]", shown)
    assert re.search("[\u0621-\u06d5]", shown)
    assert re.search("[а-яәғқңөұүһі]", kept), "what is kept stays as it was"


def test_an_export_says_what_was_said_where_nothing_was_translated(run: Run, tmp_path: Path) -> None:
    said = Cue(0, "zh", "天气真好。", "天气真好", 0, 900, True, Origin.SPEECH)
    none = Cue(0, "ru", "", "天气真好", 0, 900, True, Origin.NONE)
    session = Session("abc", "2026-11-22T10:00:00+05:00", "zh", ("ru",))
    journal = SessionJournal(paths.database(), session)
    journal.keep(said)
    journal.keep(none)
    journal.end("ended")

    def shown(*options: str) -> str:
        done = run("sessions", "export", "abc", "--format", "txt", "--out", tmp_path, *options)
        assert done.exit_code == 0, done.output
        return (tmp_path / "abc.ru.txt").read_text("utf-8")

    assert shown() == ""
    assert shown("--untranslated", "source") == "天气真好。\n"
    assert shown("--untranslated", "sign") == "…\n"
    settings.save(settings.Settings(untranslated="source"))
    assert shown() == "天气真好。\n"
    assert shown("--untranslated", "nothing") == ""


def _ms(stamp: str) -> int:
    hours, minutes, seconds, ms = map(int, re.split("[:,]", stamp))
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms


def test_the_files_lie_beside_the_recording_and_targets_may_be_a_list(
    run: Run, excerpt: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copy(excerpt, tmp_path / "a.wav"))
    assert run("caption", copy, "--from", "zh", "--to", "ru,kk", "--format", "txt").exit_code == 0
    assert names(tmp_path) == {"a.wav", "a.zh.txt", "a.ru.txt", "a.kk.txt"}


def test_recordings_of_one_name_do_not_overwrite_each_other(run: Run, excerpt: Path, tmp_path: Path) -> None:
    sound, rate = soundfile.read(excerpt, dtype="int16")
    soundfile.write(tmp_path / "a.flac", sound[: 4 * rate], rate)
    soundfile.write(tmp_path / "a.wav", sound[: 4 * rate], rate)
    files = (tmp_path / "a.wav", tmp_path / "a.flac")
    assert run("caption", *files, "--from", "zh", "--to", "ru", "--format", "jsonl").exit_code == 0
    assert {"a.jsonl", "a.flac.jsonl"} <= names(tmp_path)


@pytest.mark.parametrize("container", ["mp4", "mkv", "flv", "aac"])
def test_what_live_platforms_give_goes_through_ffmpeg(
    run: Run, excerpt: Path, tmp_path: Path, container: str
) -> None:
    if shutil.which("ffmpeg") is None:
        pytest.skip("needs the program ffmpeg")
    video = tmp_path / f"show.{container}"
    picture = [] if container == "aac" else ["-f", "lavfi", "-i", "color=size=64x64:rate=5"]
    command = ["ffmpeg", "-v", "error", "-i", str(excerpt), *picture, "-ar", "44100", "-shortest", str(video)]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
    done = run("caption", video, "--from", "zh", "--to", "ru", "--format", "txt")
    assert done.exit_code == 0, done.output
    assert (tmp_path / "show.zh.txt").read_text("utf-8").strip()


@pytest.fixture
def bad(tmp_path: Path, excerpt: Path, request: pytest.FixtureRequest) -> tuple[Path, str]:
    """A recording that will not do, and words that the message must have."""
    kind = request.param
    path = tmp_path / f"{kind}.wav"
    if kind == "missing":
        return path, "There is no file"
    if kind == "folder":
        path.mkdir()
        return path, "is a folder"
    if kind == "empty":
        path.write_bytes(b"")
        return path, "is empty"
    if kind == "text":
        path.write_text("this is no sound\n" * 100)
        return path, "cannot be read as sound"
    assert kind == "silent"
    if shutil.which("ffmpeg") is None:
        pytest.skip("needs the program ffmpeg")
    path = tmp_path / "silent.mp4"
    command = "ffmpeg -v error -f lavfi -i color=size=64x64:rate=5:duration=2".split()
    subprocess.run([*command, str(path)], check=True, stdin=subprocess.DEVNULL)
    return path, "no sound track"


@pytest.mark.parametrize("bad", ["missing", "folder", "empty", "text", "silent"], indirect=True)
def test_a_bad_recording_is_explained_and_leaves_nothing(
    run: Run, bad: tuple[Path, str], tmp_path: Path
) -> None:
    path, words = bad
    before = names(tmp_path)
    done = run("caption", path, "--from", "zh", "--to", "ru")
    assert done.exit_code == 1
    assert words in done.output
    assert str(path) in done.output
    assert names(tmp_path) == before


def test_a_recording_that_is_cut_short_is_captioned_as_far_as_it_goes_and_says_so(
    run: Run, excerpt: Path, tmp_path: Path
) -> None:
    sound, rate = soundfile.read(excerpt, dtype="int16")
    cut = tmp_path / "cut.flac"
    soundfile.write(cut, sound, rate)
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size * 2 // 3])
    done = run("caption", cut, "--from", "zh", "--to", "ru", "--format", "txt", "--out", tmp_path / "out")
    assert done.exit_code == 1
    assert f"The sound of {cut} stops before its end" in done.output
    assert names(tmp_path / "out") == {"cut.zh.txt", "cut.ru.txt"}
    assert (tmp_path / "out" / "cut.zh.txt").read_text("utf-8").strip()
    (kept,) = Sessions(paths.database()).all()
    assert kept.state == "ended"


def test_the_good_recordings_beside_a_bad_one_are_captioned(run: Run, excerpt: Path, tmp_path: Path) -> None:
    done = run("caption", tmp_path / "no.wav", excerpt, "--from", "zh", "--to", "ru", "--out", tmp_path)
    assert done.exit_code == 1
    assert "эфир 直播.ru.srt" in names(tmp_path)


def test_a_model_that_will_not_do_is_explained(run: Run, excerpt: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(paths.starter_models() / "zh", broken)
    (broken / "am" / "final.mdl").write_bytes(b"nothing")
    for model, words in (
        (tmp_path / "none", "There is no model"),
        (tmp_path, "is no Vosk model"),
        (broken, "damaged"),
        (paths.starter_models() / "ru", "another language"),
    ):
        done = run(
            "caption", excerpt, "--from", "zh", "--to", "ru", "--speech-model", model, "--out", tmp_path / "o"
        )
        assert done.exit_code == 1
        assert words in done.output, done.output
    assert not (tmp_path / "o").exists()


@pytest.mark.parametrize(
    "wrong", [("--from", "xx"), ("--from", "zh", "--to", "yy"), ("--from", "zh", "--to", "zh")]
)
def test_a_wrong_language_is_a_usage_error(run: Run, excerpt: Path, wrong: tuple[str, ...]) -> None:
    done = run("caption", excerpt, *wrong)
    assert done.exit_code == 2


def test_a_folder_that_cannot_be_written_is_said_before_the_work(
    run: Run, excerpt: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    done = run("caption", excerpt, "--from", "zh", "--to", "ru", "--out", tmp_path / "file" / "out")
    assert done.exit_code == 1
    assert "cannot be written" in done.output


@pytest.mark.parametrize("home", ["home", ""])
def test_without_a_data_folder_it_works_and_says_that_nothing_was_kept(
    run: Run, excerpt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: str
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LIVESTREAM_STUDIO_HOME", str(tmp_path / "file" / home))
    done = run("caption", excerpt, "--from", "zh", "--to", "ru", "--format", "txt", "--out", tmp_path / "out")
    assert done.exit_code == 0, done.output
    assert "nothing is kept in the data folder" in done.output
    assert (tmp_path / "out" / "эфир 直播.ru.txt").exists()


def test_interrupted_it_leaves_no_file_and_says_where_the_lines_are(
    run: Run, excerpt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = MediaFile.chunks

    def cut_off(self: MediaFile) -> Iterator[AudioChunk]:
        for chunk in whole(self):
            yield chunk
            if chunk.start_ms > 8_000:
                raise KeyboardInterrupt

    monkeypatch.setattr(MediaFile, "chunks", cut_off)
    (tmp_path / "there").mkdir()
    for folder in (tmp_path / "new" / "made", tmp_path / "there"):
        done = run("caption", excerpt, "--from", "zh", "--to", "ru", "--out", folder)
        assert done.exit_code == 1
    assert names(tmp_path) == {"there"}, "a folder that it made itself is taken away again"
    assert names(tmp_path / "there") == set()
    kept, _ = Sessions(paths.database()).all()
    assert kept.state == "interrupted"
    assert f"sessions export {kept.session.id[:8]}" in done.output


SCRIPT = """
set -e
mkdir -p {work}/ro {work}/small
mount --bind -o ro {work}/ro {work}/ro
mount -o remount,bind,ro {work}/ro
mount -t tmpfs -o size=16k tmpfs {work}/small
{caption} --out {work}/ro && exit 9
test -z "$(ls -A {work}/ro)"
head -c 12288 /dev/zero > {work}/small/filler
{caption} --out {work}/small && exit 9
test "$(ls -A {work}/small)" = filler
"""


def test_a_read_only_folder_and_a_full_disk(excerpt: Path, tmp_path: Path) -> None:
    """As root only a mount refuses a write, so both are mounted, in a namespace of their own."""
    import sys

    if shutil.which("unshare") is None:
        pytest.skip("needs unshare (util-linux)")
    caption = f"{sys.executable} -m livestream_studio caption '{excerpt}' --from zh --to ru --to kk"
    script = SCRIPT.format(work=tmp_path, caption=caption)
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script], capture_output=True, text=True, check=False, cwd=Path.cwd()
    )
    if "unshare failed" in done.stderr:
        pytest.skip("needs user namespaces")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "cannot be written" in done.stderr
    assert "The disk is full" in done.stderr
