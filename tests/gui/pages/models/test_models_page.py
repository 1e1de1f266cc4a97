"""The Models page, with real models: what is used, whether it works, installed, taken out, brought back."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from cancelling import cancelled_at_first_report
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from livestream_studio import paths
from livestream_studio.gui import ask
from livestream_studio.gui.look.look import Look
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.models import ModelsPage
from livestream_studio.gui.pages.models.advice import SENTENCES
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.settings import Settings
from livestream_studio.translators import route


@pytest.fixture
def settings() -> SettingsHolder:
    return SettingsHolder(Settings())


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def page(settings: SettingsHolder, look: Look, notices: Notices, qtbot: QtBot) -> Iterator[ModelsPage]:
    made = ModelsPage(settings, look, notices)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    yield made
    made.close_now()


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    """A real Vosk model under an official name."""
    folder = shutil.copytree(paths.starter_models() / "ru", tmp_path / "vosk-model-small-ru-0.22")
    (folder / "card.json").unlink()
    return folder


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package that never abstains, as official ones are."""
    folder = shutil.copytree(
        paths.starter_models() / "translation" / "translate-zh_ru-0_1", tmp_path / "translate-zh_ru-9"
    )
    said = json.loads((folder / "metadata.json").read_text("utf-8"))
    (folder / "metadata.json").write_text(json.dumps({**said, "abstain": ""}), "utf-8")
    return folder


def install(page: ModelsPage, path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.work.done, timeout=20_000):
        page.install(path)


def names(page: ModelsPage) -> list[str]:
    return [row.name for row in page.here.speech.rows]


def test_what_ships_is_said_to_be_for_the_demo_only(page: ModelsPage) -> None:
    assert names(page) == ["Starter model"] * 3
    assert len(page.here.routes.rows) == 6
    assert page._standing.isVisible()
    assert page.here.packages.isHidden()


def test_a_speech_model_is_installed_used_chosen_and_taken_out(
    page: ModelsPage,
    settings: SettingsHolder,
    speech: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    shares: list[float] = []
    page.work.progress.connect(shares.append)
    monkeypatch.setattr(ask, "folder", lambda *_arguments: speech)
    with qtbot.waitSignal(page.work.done, timeout=20_000):
        qtbot.mouseClick(page.folders, Qt.MouseButton.LeftButton)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert names(page) == ["Starter model", speech.name, "Starter model", "Starter model"]
    installed, starter = page.here.speech.rows[1:3]
    assert installed.radio is not None
    assert starter.radio is not None
    assert installed.radio.isChecked()
    starter.radio.click()
    assert settings.value.speech_models == {"ru": str(paths.starter_models() / "ru")}
    page.here.speech.rows[1].radio.click()  # type: ignore[union-attr]
    assert settings.value.speech_models == {}
    page.take_out(paths.models_home() / "speech" / speech.name)
    assert names(page) == ["Starter model"] * 3
    assert page.bin.isVisible()
    page.bar.undo.emit()
    assert speech.name in names(page)
    assert page.bin.isHidden()


def test_a_starter_model_that_was_installed_is_for_the_demo_only_and_can_be_taken_out(
    page: ModelsPage, qtbot: QtBot
) -> None:
    install(page, paths.starter_models() / "ru", qtbot)
    install(page, paths.starter_models() / "translation" / "translate-zh_ru-0_1", qtbot)
    assert names(page) == ["Starter model"] * 4
    assert page._standing.isVisible()
    assert len(page.here.packages.rows) == 1
    page.take_out(paths.models_home() / "speech" / "ru")
    assert names(page) == ["Starter model"] * 3


def test_a_chosen_model_that_is_taken_out_is_chosen_no_longer(
    page: ModelsPage, settings: SettingsHolder, speech: Path, qtbot: QtBot
) -> None:
    install(page, speech, qtbot)
    where = paths.models_home() / "speech" / speech.name
    settings.update(speech_models={"ru": str(where)})
    page.take_out(where)
    assert settings.value.speech_models == {}


def test_the_way_of_a_translation_is_chosen(
    page: ModelsPage, settings: SettingsHolder, package: Path, qtbot: QtBot
) -> None:
    install(page, package, qtbot)
    assert route("zh", "ru").name == package.name
    installed, starter = page.here.routes.rows[:2]
    assert (installed.name, starter.name) == ("Directly", "Starter model")
    assert starter.radio is not None
    starter.radio.click()
    from livestream_studio import settings as kept

    assert kept.load().translation_routes == {"zh-ru": "translate-zh_ru-0_1"}
    assert route("zh", "ru").starter
    settings.update(translation_routes={"zh-ru": "gone"})
    assert route("zh", "ru").name == package.name  # a way that is gone is no way


def test_checking_says_beside_each_model_whether_it_works(page: ModelsPage, qtbot: QtBot) -> None:
    broken = paths.models_home() / "speech" / "vosk-model-small-kz-0.42"
    shutil.copytree(paths.starter_models() / "kk", broken, ignore=shutil.ignore_patterns("card.json"))
    (broken / "am" / "final.mdl").write_bytes(b"damaged")
    page.reload()
    with qtbot.waitSignal(page.work.done, timeout=60_000):
        qtbot.mouseClick(page.checks, Qt.MouseButton.LeftButton)
    results = {row.name: row.result for row in page.here.speech.rows}
    assert results["Starter model"] == "works"
    assert "damaged" in results[broken.name] or "Vosk" in results[broken.name]
    assert all(row.result == "works" for row in page.here.routes.rows)
    assert page.bar.words.startswith("1 model(s) do not work")


def test_a_file_that_is_no_model_is_a_notice(
    page: ModelsPage, notices: Notices, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "notes.zip"
    path.write_bytes(b"no zip")
    with qtbot.waitSignal(page.work.failed):
        page.install(path)
    assert notices.all[0].problem.code == "archive_corrupt"
    assert page.bar.isHidden()
    assert page.files.isEnabled()


def test_a_cancelled_installation_leaves_nothing(page: ModelsPage, speech: Path, qtbot: QtBot) -> None:
    cancelled_at_first_report(page.work)
    with qtbot.waitSignal(page.work.running_changed, check_params_cb=lambda running: not running):
        page.install(speech)
    assert names(page) == ["Starter model"] * 3
    assert [path for path in paths.models_home().rglob("*") if path.is_file()] == []


def test_the_bin_is_emptied_only_after_a_question(page: ModelsPage, speech: Path, qtbot: QtBot) -> None:
    install(page, speech, qtbot)
    page.take_out(paths.models_home() / "speech" / speech.name)
    qtbot.mouseClick(page.bin, Qt.MouseButton.LeftButton)
    assert page.bin.isVisible()
    agree = next(each for each in page._sure.findChildren(QPushButton) if each.text() == "Destroy them")
    qtbot.mouseClick(agree, Qt.MouseButton.LeftButton)
    assert page.bin.isHidden()


def test_official_models_are_filtered_by_language_and_their_address_copied(
    page: ModelsPage, qtbot: QtBot
) -> None:
    official = page.official
    all_ = len(official.rows.rows)
    qtbot.mouseClick(official._chips["kk"], Qt.MouseButton.LeftButton)
    shown = [row.name for row in official.rows.rows]
    assert 0 < len(shown) < all_
    assert "vosk-model-small-kz-0.42" in shown
    official.copied.emit("https://example.org/model.zip")
    assert QGuiApplication.clipboard().text() == "https://example.org/model.zip"


def test_all_advice_of_the_manifest_can_be_translated() -> None:
    manifest = tomllib.loads(paths.model_manifest().read_text("utf-8"))
    assert {model["advice"] for model in manifest["model"]} - {""} == set(map(str, SENTENCES))


def test_the_publishers_figures_are_written_as_the_window_does(page: ModelsPage) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ru"))
    try:
        page.official.retranslate()
        said = "\n".join(label.text() for label in page.official.findChildren(QLabel))
    finally:
        QLocale.setDefault(before)
    assert "42\u00a0МБ · Apache-2.0" in said
    assert "788\u00a0МБ in 32-bit floats" in said
    assert "23,54 (SpeechIO-02), 38,29" in said
    assert "vosk-model-small-cn-0.22" in said, "names stay"
