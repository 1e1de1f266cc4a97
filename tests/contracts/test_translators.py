"""What every translator promises: the fake, and the whole chain where starter packages are there."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from fakes import FakeTranslator

from livestream_studio import paths
from livestream_studio.core.ports import Translator
from livestream_studio.core.types import Origin, StudioError


@pytest.fixture(scope="module", params=["fake", "zh-ru", "zh-kk", "ru-zh", "ru-kk", "kk-zh", "kk-ru"])
def translator(request: pytest.FixtureRequest) -> Translator:
    if request.param == "fake":
        return FakeTranslator("ru")
    if not paths.starter_models().is_dir():
        pytest.skip("no starter models")
    from livestream_studio import studio

    source, target = request.param.split("-")
    try:
        return studio.translator(source, target)
    except StudioError as error:
        pytest.skip(f"no starter translation of {request.param}: {error}")


LINES = {"zh": "欢迎来到直播间", "ru": "Добро пожаловать на эфир", "kk": "Эфирге қош келдіңіздер"}


def test_it_knows_its_languages(translator: Translator) -> None:
    assert translator.source != translator.target


def test_an_empty_line_has_no_answer(translator: Translator) -> None:
    for text in ("", "   "):
        answer = translator.translate(text)
        assert (answer.text, answer.origin) == ("", Origin.NONE)


def test_an_answer_says_who_gave_it(translator: Translator) -> None:
    answer = translator.translate(LINES[translator.source])
    assert (answer.origin is Origin.NONE) == (answer.text == "")
    assert answer.origin is not Origin.SPEECH
    assert answer.score is None or 0 <= answer.score <= 1


def test_the_same_line_gets_the_same_answer_from_any_thread(translator: Translator) -> None:
    line = LINES[translator.source]
    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(translator.translate, [line] * 8))) == 1
