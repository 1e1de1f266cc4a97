"""The tool that collects, compiles and checks the window's texts, on small sources of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import translations
from tools.source_texts import faults_in_sources, texts_in
from tools.ts_files import read

SOURCE = """
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
class Page:
    def retranslate(self, count):
        self.one.setText(self.tr("There are {0} of {name}."))
        self.two.setText(self.tr("%n line(s)", None, count))
        self.three = lambda: self.tr("one " "text")
NAMED = {"a": QT_TRANSLATE_NOOP("Codes", "It is gone.")}
"""


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "gui"
    folder.mkdir()
    (folder / "page.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "SOURCES", folder)
    return folder / "page.py"


@pytest.fixture
def folder(sources: Path, tmp_path: Path) -> Path:
    """Everything translated."""
    made = tmp_path / "i18n"
    translations.update(made)
    for language, forms in translations.FORMS.items():
        path = translations.ts(language, made)
        text = path.read_text("utf-8").replace(' type="unfinished"', "")
        for message in read(path):
            if not message.plural:
                bare = f"<source>{message.source}</source>\n        <translation></translation>"
                assert bare in text
                filled = bare.replace("<translation>", f"<translation>{language} {message.source}")
                text = text.replace(bare, filled)
        assert text.count("<numerusform></numerusform>") == forms
        text = text.replace("<numerusform></numerusform>", f"<numerusform>{language} %n</numerusform>")
        path.write_text(text, encoding="utf-8")
    translations.compile_all(made)
    return made


def change(folder: Path, language: str, old: str, new: str) -> list[str]:
    path = translations.ts(language, folder)
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    translations.compile_all(folder)
    return translations.check(folder)


def test_texts_are_collected_with_their_class_and_plurals(sources: Path, tmp_path: Path) -> None:
    translations.update(tmp_path / "i18n")
    found = {(m.context, m.source, m.plural) for m in read(translations.ts("ru", tmp_path / "i18n"))}
    assert found == {
        ("Page", "There are {0} of {name}.", False),
        ("Page", "%n line(s)", True),
        ("Page", "one text", False),
        ("Codes", "It is gone.", False),
    }
    assert found == texts_in([sources])
    assert [m.source for m in read(translations.ts("en", tmp_path / "i18n"))] == ["%n line(s)"]


def test_what_is_complete_has_no_fault(folder: Path) -> None:
    assert translations.check(folder) == []


def test_an_update_keeps_what_was_translated(folder: Path) -> None:
    before = translations.ts("kk", folder).read_text("utf-8")
    translations.update(folder)
    assert translations.ts("kk", folder).read_text("utf-8") == before


@pytest.mark.parametrize(
    ("language", "old", "new", "fault"),
    [
        ("ru", "<translation>ru It", '<translation type="unfinished">ru It', "ru: unfinished: “It is gone.”"),
        ("zh", "<translation>zh It is gone.", "<translation>", "zh: empty: “It is gone.”"),
        ("kk", "<translation>kk There are {0}", "<translation>kk There are {1}", "kk: gaps differ"),
        ("kk", "{name}.</translation>", "name.</translation>", "kk: gaps differ"),
        ("ru", "<numerusform>ru %n</numerusform>", "", "ru: 2 plural forms of 3"),
        ("en", "<numerusform>en %n", "<numerusform>one", "en: gaps differ"),
        ("zh", "<source>It is gone.", "<source>It was gone.", "zh: not up to the sources (1 texts new"),
        ("zh", "<translation>zh It", "<translation> zh It", "zh: blanks around"),
    ],
)  # fmt: skip
def test_a_fault_is_named(folder: Path, language: str, old: str, new: str, fault: str) -> None:
    faults = change(folder, language, old, new)
    assert any(each.startswith(fault) for each in faults), faults


def test_what_was_not_compiled_again_is_named(folder: Path) -> None:
    path = translations.ts("ru", folder)
    path.write_text(path.read_text("utf-8").replace("ru It", "RU It"), encoding="utf-8")
    assert translations.check(folder) == [
        "ru: livestream_studio_ru.qm is not what lrelease makes of its .ts: run compile"
    ]


def test_a_new_text_is_named(folder: Path, sources: Path) -> None:
    sources.write_text(SOURCE.replace('"text"', '"other text"'), encoding="utf-8")
    assert any("1 texts new, 1 gone" in fault for fault in translations.check(folder))


def test_a_missing_file_is_named(folder: Path) -> None:
    translations.ts("kk", folder).unlink()
    assert translations.check(folder) == ["livestream_studio_kk.ts is missing"]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('self.tr(f"{n} lines")', "the text itself"),
        ('self.tr("a" + name)', "the text itself"),
        ('self.tr("{} of {}")', "gaps have numbers"),
        ('self.tr("%n lines")', "%n and a count"),
        ('self.tr("lines", None, n)', "%n and a count"),
        ('other.tr("lines")', "said by `self`"),
    ],
)
def test_a_text_that_could_not_be_translated_is_named(tmp_path: Path, line: str, fault: str) -> None:
    path = tmp_path / "a.py"
    path.write_text(f"class A:\n    def f(self, n, name, other):\n        {line}\n", encoding="utf-8")
    (found,) = faults_in_sources([path], tmp_path)
    assert found.startswith("a.py:3: ")
    assert fault in found


def test_a_text_outside_a_class_has_no_context(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text('def f(self):\n    self.tr("lines")\n', encoding="utf-8")
    (found,) = faults_in_sources([path], tmp_path)
    assert "said by `self` in a method" in found


def test_a_text_that_the_collector_misreads_is_named(folder: Path, sources: Path) -> None:
    """After a `translate` it takes the next `tr` for a part of that class: seen in 6.11."""
    extra = """
class B:
    def f(self):
        QCoreApplication.translate("C", "x")
        self.tr("y")
"""
    sources.write_text(SOURCE + extra, encoding="utf-8")
    assert any("lupdate does not find “y” under B" in fault for fault in translations.check(folder))
