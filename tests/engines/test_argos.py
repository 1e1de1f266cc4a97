"""Routes, limits and refusals of the Argos translator, over real (tiny, random) packages."""

from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path

import pytest
import tiny_argos as tiny

from livestream_studio.core.types import Origin, StudioError
from livestream_studio.engines.argos import Route, RouteTranslator, find_route
from livestream_studio.engines.argos_model import MOST_PIECES, ArgosModel, Decoded
from livestream_studio.engines.argos_package import ArgosPackage, package_bytes, read_package


def package(pair: str, *, starter: bool = False, version: str = "1.0") -> ArgosPackage:
    source, target = pair.split("-")
    return ArgosPackage(Path(f"/{pair}-{version}-{starter}"), source, target, version, starter)


def way(*packages: ArgosPackage, source: str = "zh", target: str = "ru") -> str:
    return "-".join(find_route(packages, source, target).languages)


def test_an_installed_route_beats_a_starter_even_through_a_pivot() -> None:
    starter = package("zh-ru", starter=True)
    assert way(starter) == "zh-ru"
    assert find_route([starter], "zh", "ru").starter
    assert way(starter, package("zh-en"), package("en-ru")) == "zh-en-ru"
    assert way(starter, package("zh-en"), package("en-ru"), package("zh-ru")) == "zh-ru"


def test_a_direct_starter_beats_a_pivot_that_ends_in_a_starter() -> None:
    packages = [
        package("zh-kk", starter=True),
        package("ru-kk", starter=True),
        package("zh-en"),
        package("en-ru"),
    ]
    assert way(*packages, target="kk") == "zh-kk"


def test_the_newest_version_is_taken() -> None:
    old, new = package("zh-ru", version="1.9"), package("zh-ru", version="1.10")
    assert find_route([old, new], "zh", "ru").packages == (new,)
    assert find_route([new, old], "zh", "ru").packages == (new,)


def test_kyrgyz_is_never_taken_for_kazakh() -> None:
    with pytest.raises(StudioError) as caught:
        find_route([package("en-ky"), package("zh-en"), package("ky-kk")], "zh", "kk")
    assert caught.value.problem.code == "no_route"
    assert caught.value.problem.detail == "zh→kk"


def test_routes_neither_circle_nor_run_on() -> None:
    chain = [package(pair) for pair in ("zh-en", "en-zh", "en-de", "de-fr", "fr-ru")]
    with pytest.raises(StudioError):
        find_route(chain, "zh", "ru")
    assert way(*chain, package("de-ru")) == "zh-en-de-ru"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    return tiny.write_package(
        tmp_path / "Пользователь 梁 x", "zh", "ru", prefix="<2ru>", abstain=tiny.ABSTAIN
    )


def test_a_folder_and_its_zip_are_the_same_package(made: Path) -> None:
    zipped = tiny.zip_package(made)
    one, other = read_package(made), read_package(zipped)
    assert package_bytes(one) == package_bytes(other)
    assert (one.source, one.target, one.prefix, one.abstain) == ("zh", "ru", "<2ru>", tiny.ABSTAIN)
    a, b = ArgosModel(one), ArgosModel(other)
    assert a._engine is b._engine
    assert [a.decode(line) for line in tiny.LINES] == [b.decode(line) for line in tiny.LINES]


def test_packages_with_another_model_do_not_share_it(made: Path, tmp_path: Path) -> None:
    other = tiny.write_package(tmp_path, "zh", "kk", seed=4)
    assert ArgosModel(read_package(made))._engine is not ArgosModel(read_package(other))._engine


def test_the_prefix_steers_and_is_not_shown(tmp_path: Path) -> None:
    russian = ArgosModel(read_package(tiny.write_package(tmp_path, "zh", "ru", prefix="<2ru>")))
    kazakh = ArgosModel(read_package(tiny.write_package(tmp_path, "zh", "kk", prefix="<2kk>")))
    assert russian._engine is kazakh._engine
    said = [model.decode(tiny.LINES[0]).text for model in (russian, kazakh)]
    assert said[0] != said[1]
    assert not any("<2" in line for line in said)


def test_decoding_is_bounded_and_scored(made: Path) -> None:
    model = ArgosModel(read_package(made))
    for line in [*tiny.LINES, "的" * 50]:
        said = model.decode(line)
        assert said.tokens <= min(MOST_PIECES, 2 * len(model.pieces(line)) + 16)
        assert 0 < said.score <= 1
    assert model.decode("駱駝").unknown > 0


def test_threads_share_a_translator(made: Path) -> None:
    translator = RouteTranslator(Route((read_package(made),)))
    translator.warm()
    alone = [translator.translate(line) for line in tiny.LINES]
    fresh = RouteTranslator(translator.route)
    got: list[list[object]] = []
    threads = [
        threading.Thread(target=lambda: got.append([fresh.translate(line) for line in tiny.LINES]))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert got == [alone] * 4


class Scripted:
    """A model that says what it is told to, in place of a loaded one."""

    def __init__(self, pair: str, *said: Decoded | str, pieces: int = 3) -> None:
        self.package, self.said, self.asked = package(pair), list(said), list[int]()
        self._pieces = pieces

    def pieces(self, text: str) -> list[str]:
        return ["x"] * self._pieces

    def decode(self, text: str, *, no_repeat: int = 0) -> Decoded:
        self.asked.append(no_repeat)
        said = self.said[min(len(self.asked), len(self.said)) - 1]
        return said if isinstance(said, Decoded) else Decoded(said, 0.5, 3, 0.0)


def scripted(made: Path, *models: Scripted) -> RouteTranslator:
    translator = RouteTranslator(Route((read_package(made),)))
    translator._models = list(models)  # type: ignore[assignment]
    translator.route = Route(tuple(model.package for model in models))
    return translator


def test_a_good_line_is_a_machine_translation(made: Path) -> None:
    translated = scripted(made, Scripted("zh-ru", "Всем привет!")).translate("大家 好")
    assert (translated.text, translated.origin, translated.score) == ("Всем привет!", Origin.MACHINE, 0.5)
    assert translated.source == "大家好"
    assert translated.notes == ()


def test_a_pivot_is_told_and_the_weakest_hop_counts(made: Path) -> None:
    models = Scripted("zh-en", Decoded("hello everyone", 0.4003871, 3, 0)), Scripted("en-ru", "всем привет")
    translated = scripted(made, *models).translate("大家好")
    assert (translated.text, translated.score, translated.notes) == ("всем привет", 0.4, ("route:zh-en-ru",))


@pytest.mark.parametrize(
    ("model", "note"),
    [
        (Scripted("zh-ru", Decoded("⟦9⟧", 0.9, 1, 0, abstained=True)), "abstained"),
        (Scripted("zh-ru", "大家好"), "echoed"),
        (Scripted("zh-ru", "салат " * 5), "looped"),
        (Scripted("zh-ru", "x", pieces=MOST_PIECES + 1), "too_long"),
        (Scripted("zh-ru", Decoded("привет", 0.9, 1, 0.6)), "unknown_input"),
        (Scripted("zh-ru", ""), "empty"),
    ],
)
def test_what_is_not_good_enough_is_nothing(made: Path, model: Scripted, note: str) -> None:
    translated = scripted(made, model).translate("大家好")
    assert (translated.text, translated.origin, translated.notes) == ("", Origin.NONE, (note,))


def test_a_loop_gets_one_more_try(made: Path) -> None:
    model = Scripted("zh-ru", "салат " * 5, "салат")
    assert scripted(made, model).translate("沙拉").text == "салат"
    assert model.asked == [0, 3]


def test_no_model_is_asked_for_nothing(made: Path) -> None:
    model = Scripted("zh-ru", "привет")
    translator = scripted(made, model)
    assert translator.translate("  ").notes == ("empty",)
    assert translator.translate("!!! 299").notes == ("no_letters",)
    assert model.asked == []


def test_a_repeated_line_is_remembered(made: Path) -> None:
    model = Scripted("zh-ru", "привет")
    translator = scripted(made, model)
    assert translator.translate("大家好") == translator.translate("大家 好")
    assert model.asked == [0]


def code(path: Path) -> str:
    with pytest.raises(StudioError) as caught:
        RouteTranslator(Route((read_package(path),)))
    return caught.value.problem.code


def test_broken_packages_have_codes(made: Path, tmp_path: Path) -> None:
    assert code(tmp_path / "gone") == "package_missing"
    (tmp_path / "text.argosmodel").write_text("hello")
    assert code(tmp_path / "text.argosmodel") == "package_not_argos"
    (tmp_path / "empty").mkdir()
    assert code(tmp_path / "empty") == "package_not_argos"
    (made / "sentencepiece.model").rename(made / "bpe.model")
    assert code(made) == "package_unsupported"
    (made / "bpe.model").rename(made / "sentencepiece.model")
    (made / "metadata.json").write_text(json.dumps({"from_code": "zh"}))
    assert code(made) == "package_corrupt"


@pytest.mark.parametrize(
    "name", ["model/model.bin", "model/config.json", "sentencepiece.model", "metadata.json"]
)
@pytest.mark.parametrize("keep", [0, 0.5, 0.99])
def test_a_truncated_file_is_a_corrupt_package(made: Path, name: str, keep: float) -> None:
    whole = (made / name).read_bytes()
    (made / name).write_bytes(whole[: int(len(whole) * keep)])
    assert code(made) == "package_corrupt"


@pytest.mark.parametrize("name", ["model/model.bin", "sentencepiece.model", "model"])
def test_a_missing_file_is_a_corrupt_package(made: Path, name: str) -> None:
    shutil.rmtree(made / name) if (made / name).is_dir() else (made / name).unlink()
    assert code(made) == "package_corrupt"


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        (["Всего 29 юаней.", "Всего 2999 юаней.", "Всего 299 юаней."], 2),
        (["Всего 299 юаней.", "299 юаней всего."], 0),
        (["Всего 29 юаней.", "Всего 99 юаней."], 0),
        ([f"{tiny.ABSTAIN}", "Всего 299 юаней."], 0),
    ],
)
def test_of_a_beam_the_first_line_with_the_right_numbers_is_taken(
    tmp_path: Path, lines: list[str], taken: int
) -> None:
    path = tiny.write_package(tmp_path / "a", "zh", "ru", prefix="<2ru>", abstain=tiny.ABSTAIN)
    assert ArgosModel(read_package(path))._chosen("只要299元", lines) == taken
