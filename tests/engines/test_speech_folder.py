"""Looking at a model folder without Vosk: whole or not, which language, which path, which endpoints."""

from __future__ import annotations

from pathlib import Path

import pytest

from livestream_studio.core.types import StudioError
from livestream_studio.engines import speech_model
from livestream_studio.engines.speech_folder import check_speech_folder, spoken_language, takes_grammars
from livestream_studio.engines.speech_model import Endpoint, loadable_path, with_lines

WORDS = {
    "zh": "欢迎 来到 直播间 朋友们 今天 我们 有 新 的 连衣裙",
    "ru": "добро пожаловать друзья сегодня цена скидка доставка казахстан"
    " размер цвет красный платье хлопок алматы спасибо әже",
    "kk": "қош келдіңіздер достар бүгін баға жеңілдік жеткізу көйлек",
    "ky": "кош келиңиздер достор бүгүн баасы арзандатуу жеткирүү көйнөк",
    "latin": "welcome to the stream friends today the price is lower shipping dress",
}


def folder(path: Path, words: str = WORDS["ru"], *, small: bool = True) -> Path:
    files = {
        "am/final.mdl": "x",
        "conf/mfcc.conf": "--sample-frequency=16000",
        "conf/model.conf": "--beam=10.0\n--endpoint.silence-phones=1:2\n",
        "graph/phones/word_boundary.int": "1 nonword",
        "graph/words.txt": "\n".join(f"{word} {i}" for i, word in enumerate((words + " ").split() * 40)),
    }
    graph = ("HCLr.fst", "Gr.fst", "disambig_tid.int") if small else ("HCLG.fst",)
    for name, text in {**files, **{f"graph/{name}": "x" for name in graph}}.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(text, encoding="utf-8")
    return path


def code(path: Path) -> str:
    with pytest.raises(StudioError) as caught:
        check_speech_folder(path)
    return caught.value.problem.code


@pytest.mark.parametrize("small", [True, False])
def test_a_whole_model_passes(tmp_path: Path, small: bool) -> None:
    path = folder(tmp_path / "m", small=small)
    check_speech_folder(path)
    assert takes_grammars(path) is small


@pytest.mark.parametrize("empty", [False, True])
@pytest.mark.parametrize(
    "name", ["am/final.mdl", "conf/mfcc.conf", "conf/model.conf", "graph/HCLr.fst", "graph/disambig_tid.int"]
)
def test_a_missing_or_empty_file_is_named(tmp_path: Path, name: str, empty: bool) -> None:
    path = folder(tmp_path / "m")
    (path / name).write_text("") if empty else (path / name).unlink()
    with pytest.raises(StudioError) as caught:
        check_speech_folder(path)
    assert caught.value.problem.code == "model_corrupt"
    assert caught.value.problem.detail == str(path / name)


def test_a_model_that_would_end_the_process_is_refused(tmp_path: Path) -> None:
    path = folder(tmp_path / "m")
    (path / "conf/model.conf").write_text("--beam=10.0\n")
    assert code(path) == "model_corrupt"


def test_what_is_no_model_at_all(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "file").touch()
    assert code(tmp_path / "gone") == "model_missing"
    assert code(tmp_path / "photos") == "model_not_vosk"
    assert code(tmp_path / "file") == "model_not_vosk"


@pytest.mark.parametrize("language", list(WORDS))
def test_the_alphabet_tells_the_language(tmp_path: Path, language: str) -> None:
    assert spoken_language(folder(tmp_path / "my-model", WORDS[language])) == language


def test_words_inside_a_graph_tell_it_too_and_the_name_settles_the_rest(tmp_path: Path) -> None:
    path = folder(tmp_path / "my-model")
    (path / "graph/words.txt").unlink()
    (path / "graph/Gr.fst").write_bytes(b"\xd6\xfd\xb2\x7e" + b"\0\x11".join([WORDS["kk"].encode()] * 30))
    assert spoken_language(path) == "kk"
    (path / "graph/Gr.fst").write_bytes(b"\0" * 500)
    assert spoken_language(path) is None
    assert spoken_language(path.rename(tmp_path / "vosk-model-small-kz-0.42")) == "kk"
    assert spoken_language(folder(tmp_path / "vosk-model-small-en-us-0.15", WORDS["latin"])) == "en"
    assert spoken_language(folder(tmp_path / "vosk-model-ru-9", WORDS["latin"])) == "latin"
    noise = folder(tmp_path / "vosk-model-ru-0.42")
    (noise / "graph/words.txt").unlink()
    (noise / "graph/Gr.fst").write_bytes(b"\x01A\0B" * 2_000)
    assert spoken_language(noise) == "ru"


def test_a_renamed_model_is_known_by_its_words(tmp_path: Path) -> None:
    assert spoken_language(folder(tmp_path / "vosk-model-small-ru-0.22", WORDS["kk"])) == "kk"


def test_endpoint_lengths_replace_the_models_own() -> None:
    conf = "--beam=10.0\n--endpoint.rule2.min-trailing-silence=0.35\n--endpoint.silence-phones=1"
    lines = with_lines(conf, Endpoint(0.4, 0.5, 0.6, 12.0).lines()).splitlines()
    assert lines == [
        "--beam=10.0",
        "--endpoint.silence-phones=1",
        "--endpoint.rule2.min-trailing-silence=0.4",
        "--endpoint.rule3.min-trailing-silence=0.5",
        "--endpoint.rule4.min-trailing-silence=0.6",
        "--endpoint.rule5.min-utterance-length=12.0",
    ]


def test_any_path_is_taken_as_it_is_but_on_windows(tmp_path: Path) -> None:
    assert loadable_path(Path("/модели/ru"), "linux") == str(Path("/модели/ru"))
    assert loadable_path(Path("/models/ru"), "win32") == str(Path("/models/ru"))


def test_on_windows_the_way_from_here_comes_before_the_short_name(tmp_path: Path) -> None:
    here = tmp_path / "Пользователь" / "студия"
    near = here / "models" / "ru"
    asked: list[str] = []

    def short_name(path: str) -> str:
        asked.append(path)
        return "C:\\USERS~1\\RU"

    assert loadable_path(near, "win32", here=here, short_name=short_name) == str(Path("models/ru"))
    assert asked == []
    far = tmp_path / "модели" / "ru"
    assert loadable_path(far, "win32", here=here, short_name=short_name) == "C:\\USERS~1\\RU"
    assert asked == [str(far)]


def test_on_windows_without_short_names_the_code_says_so(tmp_path: Path) -> None:
    with pytest.raises(StudioError) as caught:
        loadable_path(tmp_path / "модели", "win32", here=tmp_path / "х", short_name=lambda path: path)
    assert caught.value.problem.code == "model_path"


@pytest.mark.parametrize(("refused", "own"), [([], False), (["symlink"], False), (["symlink", "link"], True)])
def test_other_endpoints_need_links_or_small_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: list[str], own: bool
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("not on this system")

    for name in refused:
        monkeypatch.setattr(speech_model.os, name, refuse)
    monkeypatch.setattr(speech_model, "_COPIED", 0)
    path = folder(tmp_path / "m")
    with speech_model._endpoint_view(path, Endpoint(0.9).lines()) as view:
        assert (view == path) is own
        assert ("rule2.min-trailing-silence=0.9" in (view / "conf/model.conf").read_text()) is not own
        assert (view / "graph/words.txt").read_bytes() == (path / "graph/words.txt").read_bytes()
    assert "rule2" not in (path / "conf/model.conf").read_text()
    assert own or not view.exists()


def test_a_model_that_says_no_longest_utterance_gets_ours(tmp_path: Path) -> None:
    path = folder(tmp_path / "m")
    conf = path / "conf" / "model.conf"
    ours = speech_model._patience(path)
    assert ours == {"--endpoint.rule5.min-utterance-length": "120.0"}
    conf.write_text("--endpoint.rule5.min-utterance-length=60.0\n", "utf-8")
    assert speech_model._patience(path) == {}
    conf.unlink()
    assert speech_model._patience(path) == {}


def test_where_nothing_can_be_written_a_model_keeps_its_own_endpoints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(speech_model.tempfile, "TemporaryDirectory", full)
    path = folder(tmp_path / "m")
    with speech_model._endpoint_view(path, Endpoint().lines()) as view:
        assert view == path
