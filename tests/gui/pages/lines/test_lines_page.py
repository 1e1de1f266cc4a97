"""The Lines page, used as a host uses it: every edit is kept, and every edit can be taken back."""

from __future__ import annotations

from gui.pages.lines.lines_rig import HELLO, PRICE, sources, typed
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from livestream_studio import paths
from livestream_studio.gui.notices import Notices
from livestream_studio.gui.pages.lines import LinesPage
from livestream_studio.store.memory import MemoryStore
from livestream_studio.store.terms import TermStore
from livestream_studio.translation.memory.entry import Kind
from livestream_studio.translation.memory.pair import Pair


def test_an_approved_line_is_edited_and_the_edit_taken_back(
    page: LinesPage, store: MemoryStore, qtbot: QtBot
) -> None:
    desk = page.approved
    desk.table.choose([desk.model.rows[1].id])
    typed(desk, 1, "Всего 5 юаней.", qtbot)
    kept = store.all()[1]
    assert kept.target == "Всего 5 юаней."
    assert desk.table.current() == kept
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert store.all()[1].target == PRICE.target
    desk.stack.redo()
    assert store.all()[1] == kept


def test_what_is_typed_is_kept_when_another_line_is_taken_in_hand(
    page: LinesPage, store: MemoryStore, qtbot: QtBot
) -> None:
    desk = page.approved
    desk.table.choose([desk.model.rows[0].id])
    field = desk.editor._fields["ru"]
    field._edit.setPlainText("Здравствуйте.")
    with qtbot.waitSignal(desk.edited):
        desk.table.choose([desk.model.rows[1].id])
    assert store.all()[0].target == "Здравствуйте."
    assert desk.table.current().source == PRICE.source


def test_lines_are_deleted_and_come_back_where_they_were(
    page: LinesPage, store: MemoryStore, qtbot: QtBot
) -> None:
    before, desk = store.all(), page.approved
    desk.table.choose([before[0].id])
    qtbot.keyClick(desk.table, Qt.Key.Key_Delete)
    assert (sources(desk), desk.table.current().source) == ([PRICE.source], PRICE.source)
    desk.stack.undo()
    assert store.all() == before


def test_the_hint_says_which_amount_differs_and_filters(page: LinesPage, qtbot: QtBot) -> None:
    desk = page.approved
    column = [desk.model.index(at, 3).data() for at in (0, 1)]
    assert column == ["", "5 CNY is not in the translation · 6 CNY is only in the translation"]
    qtbot.mouseClick(desk._looks, Qt.MouseButton.LeftButton)
    assert sources(desk) == [PRICE.source]


def test_the_languages_filter(page: LinesPage, store: MemoryStore) -> None:
    store.add([Pair("ru", "kk", "Да.", "Иә.")])
    desk = page.approved
    desk.reload()
    assert [desk._directions.itemText(at) for at in range(3)] == [
        "All languages",
        "Русский → Қазақша",
        "中文 → Русский",
    ]
    desk._directions.setCurrentIndex(1)
    desk._directions.activated.emit(1)
    assert sources(desk) == ["Да."]


def test_a_line_is_added_from_the_keyboard(page: LinesPage, store: MemoryStore, qtbot: QtBot) -> None:
    desk = page.approved
    desk.table.setFocus()
    qtbot.keyClick(desk.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    desk.editor._fields["zh"]._edit.setPlainText("谢谢。")
    typed(desk, 1, "Спасибо.", qtbot)
    assert [(p.source, p.target, p.kind) for p in store.all()][2] == ("谢谢。", "Спасибо.", Kind.MEMORY)
    assert desk.table.current().source == "谢谢。"
    desk.stack.undo()
    assert len(store.all()) == 2


def test_a_line_cannot_take_anothers_words(
    page: LinesPage, store: MemoryStore, notices: Notices, qtbot: QtBot
) -> None:
    desk = page.approved
    desk.table.choose([desk.model.rows[1].id])
    typed(desk, 0, HELLO.source, qtbot)
    assert notices.all[0].problem.code == "memory_taken"
    assert (len(store.all()), desk.stack.count()) == (2, 0)
    assert desk.editor.draft().source == HELLO.source  # nothing that was typed is lost


def test_a_script_is_written_arranged_and_taken_back(
    page: LinesPage, store: MemoryStore, qtbot: QtBot
) -> None:
    page.open(0)
    desk = page.script
    desk.open("Осень")
    for source, target in (("一。", "Один."), ("二。", "Два."), ("三。", "")):
        desk.add()
        desk.editor._fields["ru"]._edit.setPlainText(target)
        typed(desk, 0, source, qtbot)
    assert sources(desk) == ["一。", "二。", "三。"]
    assert desk.model.index(2, 2).data() == "RU: no translation yet"
    qtbot.keyClick(desk.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert sources(desk) == ["一。", "三。", "二。"]
    desk.table.choose([desk.model.rows[0].id])
    desk.add()  # comes after the line in hand
    typed(desk, 0, "一一。", qtbot)
    assert sources(desk) == ["一。", "一一。", "三。", "二。"]
    while desk.stack.canUndo():
        desk.stack.undo()
    assert sources(desk) == []
    while desk.stack.canRedo():
        desk.stack.redo()
    assert sources(desk) == ["一。", "一一。", "三。", "二。"]
    assert {pair.show for pair in store.all(kind=Kind.SCRIPT)} == {"Осень"}


def test_scripts_of_shows_are_chosen_by_name(page: LinesPage, store: MemoryStore, qtbot: QtBot) -> None:
    store.add(
        [Pair("zh", "ru", "甲。", "А.", Kind.SCRIPT, "A"), Pair("zh", "ru", "乙。", "Б.", Kind.SCRIPT, "B")]
    )
    page.open(0)
    picker = page.script._picker
    assert [picker.itemText(at) for at in range(picker.count())] == ["Every show", "A", "B"]
    picker.setEditText("B")
    qtbot.keyClick(picker.lineEdit(), Qt.Key.Key_Return)
    assert sources(page.script) == ["乙。"]


def test_one_shows_script_counts_on_the_air(page: LinesPage, store: MemoryStore, qtbot: QtBot) -> None:
    store.add([Pair("zh", "ru", "甲。", "А.", Kind.SCRIPT, show) for show in ("A", "B")])
    page.open(0)
    desk = page.script
    assert desk.counts.isHidden()  # the lines of every show always count
    desk.open("B")
    qtbot.mouseClick(desk.counts, Qt.MouseButton.LeftButton)
    assert desk._settings.value.show == "B"
    desk.open("A")
    assert not desk.counts.isChecked()
    desk.open("B")
    assert desk.counts.isChecked()
    qtbot.mouseClick(desk.counts, Qt.MouseButton.LeftButton)
    assert desk._settings.value.show == ""


def test_a_term_is_written_and_lines_are_looked_at_again(
    page: LinesPage, store: MemoryStore, qtbot: QtBot
) -> None:
    page.open(2)
    desk = page.terms
    desk.add()
    fields = desk.editor._fields
    fields["ru"].name.setText("добро пожаловать")
    fields["ru"].forbidden.setText("Привет | Здрасьте")
    qtbot.keyClick(fields["ru"].name, Qt.Key.Key_Return)
    (term,) = TermStore(paths.database()).all()
    assert (term.names, term.forbidden) == ({"ru": "добро пожаловать"}, {"ru": ("Привет", "Здрасьте")})
    assert page.approved.model.index(0, 3).data() == "not to be used: Привет"
    desk.stack.undo()
    assert TermStore(paths.database()).all() == []
    assert page.approved.model.index(0, 3).data() == ""


def test_what_is_typed_is_kept_when_the_window_closes(page: LinesPage, store: MemoryStore) -> None:
    desk = page.approved
    desk.table.choose([desk.model.rows[0].id])
    desk.editor._fields["ru"]._edit.setPlainText("Здравствуйте.")
    page.open(2)
    page.terms.add()
    page.terms.editor._fields["ru"].name.setText("Хоргос")
    page.close_now()
    assert store.all()[0].target == "Здравствуйте."
    assert [term.names for term in TermStore(paths.database()).all()] == [{"ru": "Хоргос"}]


def test_an_empty_script_teaches_and_shows_the_demo(page: LinesPage, qtbot: QtBot) -> None:
    page.open(0)
    desk = page.script
    assert not desk.beside.isVisible()
    with qtbot.waitSignal(desk.edited):
        desk.empty.tried.emit()
    assert desk.script_of == "Demo show"
    assert len(desk.model.rows) > 40
    assert all(set(line.targets) == {"ru", "kk"} for line in desk.model.rows)
    desk.stack.undo()
    assert desk.model.rows == ()


def test_every_control_has_a_name_and_room_to_be_hit(page: LinesPage) -> None:
    page.demo()
    for desk in page.desks:
        controls = [desk.search, desk.adds, desk.imports, desk.exports, *desk.editor.findChildren(QLineEdit)]
        for control in controls:
            named = control.accessibleName() or getattr(control, "text", str)()
            assert named, control
            assert control.minimumHeight() >= 32 or control.height() >= 22, control


def test_texts_follow_the_language(page: LinesPage) -> None:
    page.approved.adds.setText("")
    QApplication.sendEvent(page.approved, _language_change())
    assert page.approved.adds.text() == "Add"


def _language_change() -> object:
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.LanguageChange)
