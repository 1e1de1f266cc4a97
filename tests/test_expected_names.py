"""Whose names the recogniser expects, and that no show is stopped by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from livestream_studio import expected_names as module
from livestream_studio import paths, studio
from livestream_studio.commerce.running_order import RunningOrder
from livestream_studio.commerce.types import Product, Text
from livestream_studio.core.types import Problem, StudioError
from livestream_studio.engines import biased_model
from livestream_studio.rehearsal import Engines
from livestream_studio.settings import Settings
from livestream_studio.store.catalogue import CatalogueStore
from livestream_studio.store.running_order import RunningOrderStore


def product(sku: str, **names: str) -> Product:
    return Product(sku, id=sku, names={code: Text(name) for code, name in names.items()})


DRESS = product("P1", zh="真丝连衣裙", ru="Шёлковое платье", kk="Жібек көйлек")
PANDA = product("P2", zh="熊猫", ru="Панда Бао")


def keep(*products: Product, order: tuple[str, ...] = ()) -> None:
    CatalogueStore(paths.database()).save(products, "test")
    if order:
        RunningOrderStore(paths.database()).save(RunningOrder("").add(*order))


def expected(language: str) -> list[str]:
    return studio.names_expected(Settings(), language)


def test_without_a_catalogue_nothing_is_expected_or_made() -> None:
    assert expected("ru") == []
    assert not paths.database().exists()
    keep(DRESS)
    assert studio.names_expected(Settings(expect_names=False), "ru") == []


def test_a_small_shop_is_expected_in_every_form() -> None:
    keep(DRESS, PANDA)
    russian = expected("ru")
    assert {"шёлковое платье", "шёлковым платьем", "Панда Бао"} <= set(russian)
    assert {"жібек көйлек", "жібек көйлекті"} <= {name.lower() for name in expected("kk")}
    assert expected("zh") == ["熊猫", "真丝连衣裙"]


def test_the_running_order_comes_first() -> None:
    keep(DRESS, PANDA, order=("P2", "gone"))
    assert expected("zh") == ["熊猫"]


def test_of_a_large_shop_without_an_order_nothing_is_expected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 1)
    keep(DRESS, PANDA)
    assert expected("zh") == []
    RunningOrderStore(paths.database()).save(RunningOrder("").add("P2", "P1"))
    assert expected("zh") == ["熊猫"]


def test_a_damaged_catalogue_is_no_reason_to_stop() -> None:
    paths.database().write_bytes(b"no database at all" * 100)
    assert expected("zh") == []


def model() -> Path:
    folder = paths.starter_models() / "kk"
    if not (folder / "am" / "final.mdl").is_file():
        pytest.skip("needs the starter model models/starter/kk")
    return folder


def test_the_recogniser_falls_back_to_the_model_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> Path:
        raise StudioError("names_not_expected", "no room")

    monkeypatch.setattr(biased_model, "biased_model", fails)
    told: list[Problem] = []
    heard = studio.recognizer(Settings(), "kk", model=model(), tell=told.append, names=["қызыл көйлек"])
    assert list(heard.finish()) == []
    assert told == [Problem("names_not_expected", "no room", fatal=False)]


def test_a_made_folder_that_is_damaged_is_not_listened_with() -> None:
    made = biased_model.biased_model(model(), "kk", ["қызыл көйлек"], paths.expecting_models())
    (made / "graph" / "HCLr.fst").unlink()
    told: list[Problem] = []
    assert studio.recognizer(Settings(), "kk", model=model(), tell=told.append, names=["қызыл көйлек"])
    assert [problem.code for problem in told] == ["names_not_expected"]


def test_products_that_came_meanwhile_count_from_the_next_show_on() -> None:
    folder = model()
    engines = Engines(Settings(source="kk", speech_models={"kk": str(folder)}), "kk", [])
    assert not paths.expecting_models().exists()
    keep(product("P3", kk="қызыл көйлек"))
    recording = paths.assets() / "demo" / "kk.ogg"
    for shows in (0, 1, 1):
        if shows:
            engines.expect(Settings())
        show = engines.live(Settings(), [], file=recording, realtime=False)
        show.start()
        show.stop()
        assert len(list(paths.expecting_models().glob("*"))) == shows, "a show takes what is loaded"
