"""Installing models from zips and folders, whole or not at all, and finding them again."""

from __future__ import annotations

import shutil
import stat
import zipfile
from pathlib import Path

import pytest
import tiny_argos as tiny

from livestream_studio import paths
from livestream_studio.core.types import StudioError
from livestream_studio.engines import archive
from livestream_studio.engines.install import install
from livestream_studio.engines.models import ModelLibrary


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "дом" / "models"


def library(home: Path, starter: Path | None = None) -> ModelLibrary:
    return ModelLibrary(home, starter or home / "no-starter", paths.model_manifest())


def code(path: Path, home: Path) -> str:
    with pytest.raises(StudioError) as caught:
        install(path, home)
    left = [file for file in home.rglob("*") if file.is_file()] if home.exists() else []
    assert left == [], "something half-installed was left behind"
    return caught.value.problem.code


def zipped(path: Path, entries: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, data in entries.items():
            out.writestr(name, data)
    return path


def test_a_package_is_installed_from_its_zip_and_from_a_folder(tmp_path: Path, home: Path) -> None:
    package = tiny.write_package(tmp_path / "src", "zh", "en")
    other = tiny.write_package(tmp_path / "src", "en", "ru")
    assert install(tiny.zip_package(package), home) == home / "translation" / package.name
    assert install(other, home) == home / "translation" / other.name
    route = library(home).route("zh", "ru")
    assert route.languages == ("zh", "en", "ru")
    assert not route.starter
    assert [checked.problem for checked in library(home).check()] == [None, None]
    assert {path.name for path in home.iterdir()} == {"translation"}


def test_a_new_version_under_the_same_name_takes_the_old_ones_place(tmp_path: Path, home: Path) -> None:
    install(tiny.zip_package(tiny.write_package(tmp_path / "a", "zh", "ru", seed=1)), home)
    new = tiny.write_package(tmp_path / "b", "zh", "ru", seed=2)
    place = install(new, home)
    assert (place / "model/model.bin").read_bytes() == (new / "model/model.bin").read_bytes()
    assert len(library(home).packages()) == 1


def test_a_failed_update_leaves_the_old_one(tmp_path: Path, home: Path) -> None:
    place = install(tiny.write_package(tmp_path / "a", "zh", "ru"), home)
    broken = tiny.write_package(tmp_path / "b", "zh", "ru")
    (broken / "model/model.bin").write_bytes(b"no")
    with pytest.raises(StudioError):
        install(broken, home)
    assert [checked.problem for checked in library(home).check()] == [None]
    assert place.is_dir()


def test_starter_packages_are_found_zipped_and_lose_to_installed_ones(tmp_path: Path, home: Path) -> None:
    starter = tmp_path / "starter"
    shutil.move(
        tiny.zip_package(tiny.write_package(tmp_path / "a", "zh", "ru")), _made(starter) / "zh_ru.argosmodel"
    )
    assert library(home, starter).route("zh", "ru").starter
    install(tiny.write_package(tmp_path / "b", "zh", "ru", version="0.1"), home)
    assert not library(home, starter).route("zh", "ru").starter


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def test_one_broken_package_hides_no_other(tmp_path: Path, home: Path) -> None:
    install(tiny.write_package(tmp_path / "a", "zh", "ru"), home)
    broken = tiny.write_package(home / "translation", "ru", "kk")
    (broken / "metadata.json").write_text("{")
    assert [package.target for package in library(home).packages()] == ["ru"]
    problems = {checked.path: checked.problem for checked in library(home).check()}
    assert problems[broken] is not None
    assert problems[broken].code == "package_corrupt"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "name",
    [
        "../evil/metadata.json",
        "/etc/metadata.json",
        "p/../../metadata.json",
        "C:/x/metadata.json",
        "p\\..\\metadata.json",
    ],
)
def test_names_that_lead_out_of_the_folder(tmp_path: Path, home: Path, name: str) -> None:
    path = zipped(tmp_path / "evil.argosmodel", {"p/metadata.json": b"{}", name: b"x"})
    assert code(path, home) == "archive_unsafe"
    assert not (tmp_path / "evil").exists()


def test_a_link_in_a_zip(tmp_path: Path, home: Path) -> None:
    path = tmp_path / "link.zip"
    with zipfile.ZipFile(path, "w") as out:
        entry = zipfile.ZipInfo("p/metadata.json")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        out.writestr(entry, "/etc/passwd")
    assert code(path, home) == "archive_unsafe"


def test_a_zip_bomb(tmp_path: Path, home: Path) -> None:
    path = zipped(tmp_path / "bomb.zip", {"p/metadata.json": b"{}", "p/model/model.bin": bytes(50_000_000)})
    assert code(path, home) == "archive_too_large"


def test_too_little_disk(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(archive.shutil, "disk_usage", lambda path: usage._replace(free=1_000))
    path = tiny.zip_package(tiny.write_package(tmp_path / "a", "zh", "ru"))
    assert code(path, home) == "disk_full"


def test_what_cannot_be_installed(tmp_path: Path, home: Path) -> None:
    package = tiny.write_package(tmp_path / "a", "zh", "ru")
    whole = tiny.zip_package(package)
    assert code(tmp_path / "gone.zip", home) == "install_missing"
    (tmp_path / "text.zip").write_text("hello")
    assert code(tmp_path / "text.zip", home) == "archive_corrupt"
    assert code(zipped(tmp_path / "photos.zip", {"photos/a.jpg": b"x"}), home) == "install_unknown"
    two = {"a/metadata.json": b"{}", "b/metadata.json": b"{}"}
    assert code(zipped(tmp_path / "two.zip", two), home) == "archive_many_folders"
    half = tmp_path / "half.argosmodel"
    half.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    assert code(half, home) == "archive_corrupt"
    data = bytearray(whole.read_bytes())
    at = data.find(b"model.bin") + 2_000
    data[at : at + 50] = bytes(50)
    (tmp_path / "flipped.argosmodel").write_bytes(data)
    assert code(tmp_path / "flipped.argosmodel", home) == "archive_corrupt"
    empty = _made(tmp_path / "empty")
    assert code(empty, home) == "install_unknown"


def test_what_a_mac_adds_to_a_zip_is_ignored(tmp_path: Path, home: Path) -> None:
    path = tiny.zip_package(tiny.write_package(tmp_path / "a", "zh", "ru"))
    with zipfile.ZipFile(path, "a") as out:
        out.writestr("__MACOSX/translate-zh_ru-1_0/._metadata.json", b"x")
    assert install(path, home).is_dir()


def test_a_data_folder_that_is_a_file(tmp_path: Path) -> None:
    blocked = tmp_path / "blocked"
    blocked.touch()
    package = tiny.write_package(tmp_path / "a", "zh", "ru")
    with pytest.raises(StudioError) as caught:
        install(package, blocked / "models")
    assert caught.value.problem.code == "home_not_writable"


def test_a_speech_model_is_installed_and_wins_over_the_starter(tmp_path: Path, home: Path) -> None:
    shipped = paths.starter_models()
    if not (shipped / "ru" / "am" / "final.mdl").is_file():
        pytest.skip("needs the starter model models/starter/ru")
    assert library(home, shipped).speech_model("ru").starter
    path = tmp_path / "vosk-model-small-ru-0.22.zip"
    with zipfile.ZipFile(path, "w") as out:
        for file in (shipped / "ru").rglob("*"):
            if file.name == "card.json":  # official models have none
                continue
            out.write(file, f"vosk-model-small-ru-0.22/{file.relative_to(shipped / 'ru').as_posix()}")
    place = install(path, home)
    assert place == home / "speech" / "vosk-model-small-ru-0.22"
    found = library(home, shipped).speech_model("ru")
    assert (found.path, found.starter) == (place, False)
    assert all(checked.problem is None for checked in library(home).check())


def test_a_starter_model_stays_one_wherever_it_lies(tmp_path: Path, home: Path) -> None:
    shipped = paths.starter_models()
    if not (shipped / "ru" / "am" / "final.mdl").is_file():
        pytest.skip("needs the starter model models/starter/ru")
    install(shipped / "ru", home)
    package = install(next((shipped / "translation").glob("translate-zh_ru-*")), home)
    here = library(home, shipped)
    assert here.speech_model("ru").starter
    assert here.installed(here.speech_model("ru").path)
    assert [found.starter for found in here.packages() if found.path == package] == [True]
    official = tmp_path / "vosk-model-small-ru-0.22"
    shutil.copytree(shipped / "ru", official).joinpath("card.json").unlink()
    assert here.speech_model("ru").path == home / "speech" / "ru"
    assert here.speech_model("ru").path != install(official, home)
    assert here.speech_model("ru").path.name == official.name  # before "ru" though "ru" sorts first


def test_a_language_without_a_model(home: Path) -> None:
    with pytest.raises(StudioError) as caught:
        library(home).speech_model("kk")
    assert (caught.value.problem.code, caught.value.problem.detail) == ("model_none", "kk")


def test_every_language_has_an_official_speech_model_with_its_facts(home: Path) -> None:
    official = library(home).official()
    speech = {language for model in official if model.kind == "speech" for language in model.languages}
    assert speech == {"zh", "ru", "kk"}
    pairs = {model.languages for model in official if model.kind == "translation"}
    assert pairs == {("zh", "en"), ("en", "zh"), ("ru", "en"), ("en", "ru")}
    for model in official:
        assert model.address.startswith("https://")
        assert model.licence
        assert model.size_text
        assert model.sha256 == "" or len(model.sha256) == 64
        assert model.put_in == home / ("speech" if model.kind == "speech" else "translation")
    assert len({model.name for model in official}) == len(official)


def test_a_broken_manifest(home: Path, tmp_path: Path) -> None:
    (tmp_path / "manifest.toml").write_text("[[model]]\nkind = 1\n")
    with pytest.raises(StudioError) as caught:
        ModelLibrary(home, home, tmp_path / "manifest.toml").official()
    assert caught.value.problem.code == "manifest_unreadable"


def test_what_is_wrong_is_said_of_the_folder_that_was_named(tmp_path: Path, home: Path) -> None:
    broken = tmp_path / "broken"
    (broken / "am").mkdir(parents=True)
    (broken / "am" / "final.mdl").write_text("x", encoding="utf-8")
    with pytest.raises(StudioError) as caught:
        install(broken, home)
    assert caught.value.problem.detail.startswith(str(broken))
