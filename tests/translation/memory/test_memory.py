"""The memory's promises: exact first, mended next, everything else held back; at once and from any thread."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from memories import entries, knowledge, memory_of

from livestream_studio.core.types import Origin
from livestream_studio.translation.memory import Entry, Knowledge, Memory
from livestream_studio.translation.memory.entry import Kind
from livestream_studio.translation.memory.stage import MemoryStage, OwnLinesStage

RU = ("Можно вернуть товар.", "Сейчас есть скидка.", "Цена 299 юаней.", "Все готовы?")


def ru(*more: Entry) -> Memory:
    return Memory.load(knowledge("ru"), [*entries(*RU, target="kk"), *more])


class TestExact:
    @pytest.mark.parametrize(
        ("language", "approved", "heard"),
        [
            ("zh", "只要299元，可以退货！", "只要 两百九十九元 可以退货"),
            ("ru", "Всего 20 500 ₸ — дёшево!", "всего двадцать тысяч пятьсот тенге дешево"),
            ("kk", "Бағасы — 299 юань.", "бағасы екі жүз тоқсан тоғыз юань"),
            ("ru", "Размер 2,5 кг", "размер 2.5 кг"),
            ("zh", "Ｎｉｋｅ的鞋", "nike的鞋。"),
        ],
    )
    def test_after_normalising_speech(self, language: str, approved: str, heard: str) -> None:
        found = memory_of(language, approved).exact(heard)
        assert found is not None
        assert found.source == approved

    def test_fillers_and_sound_alikes_are_not_exact(self) -> None:
        assert ru().exact("ну можно вернуть товар") is None
        assert ru().exact("можно вернуть тавар") is None

    def test_a_script_wins_over_the_memory_and_that_over_the_phrasebook(self) -> None:
        kinds = [Kind.PHRASEBOOK, Kind.SCRIPT, Kind.MEMORY]
        lines = [Entry(kind, "Привет.", {"kk": f"Сәлем {kind}"}, kind) for kind in kinds]
        memory = Memory.load(knowledge("ru"), lines)
        order = []
        for _ in kinds:
            found = memory.exact("привет")
            assert found is not None
            order.append(found.kind)
            memory.remove(found.id)
        assert order == [Kind.SCRIPT, Kind.MEMORY, Kind.PHRASEBOOK]

    def test_only_lines_with_the_target_answer(self) -> None:
        assert ru().exact("можно вернуть товар", "kk") is not None
        assert ru().exact("можно вернуть товар", "zh") is None
        assert ru().find("можно вернуть тавар", "zh").matched is None
        assert ru().find("можно вернуть тавар", "zh").suggestions == ()


class TestQuestions:
    def test_a_mark_that_was_heard_decides(self) -> None:
        both = memory_of("ru", "Все готовы?", "Все готовы.")
        for text, wanted in (("все готовы?", "Все готовы?"), ("все готовы", "Все готовы.")):
            found = both.exact(text)
            assert found is not None
            assert found.source == wanted

    def test_a_script_question_is_known_by_its_words_where_nothing_else_has_them(self) -> None:
        assert ru().exact("все готовы") is not None
        assert ru().exact("Все готовы.") is None  # in the memory, where nobody said that it would come
        script = [Entry("1", "Все готовы?", {"kk": "x"}, Kind.SCRIPT)]
        assert Memory.load(knowledge("ru"), script).exact("Все готовы.") is not None

    def test_a_statement_never_answers_a_question(self) -> None:
        assert ru().find("Можно вернуть товар?").matched is None
        assert ru().find("можно ли вернуть товар").suggestions[0].reasons[0] == "question"


class TestMending:
    def test_the_score_says_how_much_was_mended(self) -> None:
        answer = ru().find("ну можно вирнуть тавар")
        assert answer.matched is not None
        assert 0.8 < answer.score < 1

    def test_what_is_blocked_is_suggested_with_its_reason(self) -> None:
        answer = ru().find("цена двести девяносто восемь юаней")
        assert answer.matched is None
        assert answer.suggestions[0].entry.source == "Цена 299 юаней."
        assert "number" in answer.suggestions[0].reasons

    def test_two_lines_of_one_sound_are_ambiguous_unless_they_mean_the_same(self) -> None:
        lines = [Entry("1", "他来了。", {"ru": "Он пришёл."}), Entry("2", "她来了。", {"ru": "Она пришла."})]
        memory = Memory.load(knowledge("zh"), lines)
        answer = memory.find("它来了", "ru")
        assert (answer.matched, {s.reasons for s in answer.suggestions}) == (None, {("ambiguous",)})
        exact = memory.find("她来了", "ru").matched
        assert exact is not None
        assert exact.id == "2"
        memory.add(Entry("1", "他来了。", {"ru": "Она пришла."}))
        assert memory.find("它来了", "ru").matched is not None

    @pytest.mark.parametrize(
        "text", ["", " ", "嗯", "ну э", "…", "🎉🎉", "⟦1⟧", "\x00", "а" * 10_000, "да " * 5_000]
    )
    def test_nothing_is_made_of_nothing(self, text: str) -> None:
        for memory in (ru(), memory_of("zh", "可以退货。", "嗯。"), memory_of("kk", "Болады.")):
            assert memory.find(text).matched is None
            assert memory.cut(text) is None

    def test_a_slip_that_a_person_confirmed_is_mended_the_next_time(self) -> None:
        memory = memory_of("ru", "Откройте корзину.", "Товар лежит в корзине, корзину видно.")
        heard = "откройте карусель"
        assert memory.find(heard).matched is None
        found = memory.exact("откройте корзину")
        assert found is not None
        assert memory.confirm(heard, found.source)
        assert memory.find(heard).matched == found
        parts = memory.cut(f"{heard} {heard}")
        assert parts is not None
        assert [part.score < 1 for part in parts] == [True, True]

    def test_no_slip_may_change_a_meaning(self) -> None:
        memory = memory_of("ru", "Можно вернуть.")
        approved = memory.exact("можно вернуть")
        assert approved is not None
        assert not memory.confirm("нельзя вернуть", approved.source)
        assert memory.find("нельзя вернуть").matched is None


class TestCutting:
    def test_a_long_utterance_is_several_lines(self) -> None:
        parts = ru().cut("э сейчас есть скитка можно вернуть товар цена 299 юаней")
        assert parts is not None
        assert [part.entry.source for part in parts] == [RU[1], RU[0], RU[2]]
        assert [part.score == 1 for part in parts] == [False, True, True]

    @pytest.mark.parametrize(
        "text",
        [
            "сейчас есть скидка можно вернуть",  # half a line
            "сейчас есть скидка не можно вернуть товар",
            "сейчас есть скидка можно вернуть товар?",
            "цена 299 юаней пятьсот сейчас есть скидка",
        ],
    )
    def test_nothing_may_be_left_over(self, text: str) -> None:
        assert ru().cut(text) is None

    def test_the_fewest_lines_win(self) -> None:
        memory = memory_of("zh", "大家好", "欢迎", "大家好欢迎", "来直播间")
        parts = memory.cut("大家好欢迎来直播间")
        assert parts is not None
        assert [part.entry.source for part in parts] == ["大家好欢迎", "来直播间"]

    def test_never_inside_a_number(self) -> None:
        assert memory_of("zh", "一百", "五十块").cut("一百五十块") is None


class TestChanging:
    def test_a_new_line_answers_at_once(self) -> None:
        memory = ru()
        assert memory.find("перезвоните завтра").matched is None
        memory.add(Entry("n", "Перезвоните завтра.", {"kk": "Ертең хабарласыңыз."}))
        assert memory.exact("перезвоните завтра") is not None
        assert memory.find("пирезвоните завтра").matched is not None

    def test_a_correction_takes_the_old_ones_place(self) -> None:
        memory = ru()
        memory.add(Entry("0", RU[0], {"kk": "жаңа"}))
        found = memory.exact("можно вернуть товар")
        assert found is not None
        assert (found.targets, len(memory)) == ({"kk": "жаңа"}, len(RU))
        assert memory.remove("0")
        assert not memory.remove("0")
        assert memory.find("можно вернуть товар").matched is None
        assert memory.cut("можно вернуть товар") is None

    def test_readers_and_a_writer_at_the_same_time(self) -> None:
        memory, stop, wrong = ru(), threading.Event(), []

        def read() -> None:
            while not stop.is_set():
                answers = (memory.find("можно вернуть тавар"), memory.find("можно вернуть двадцать"))
                if answers[0].matched is None or answers[1].matched is not None:
                    wrong.append(answers)

        readers = [threading.Thread(target=read) for _ in range(3)]
        for reader in readers:
            reader.start()
        for number in range(300):
            memory.add(Entry(f"x{number}", f"Можно вернуть двадцать {number}.", {"kk": "x"}))
            memory.remove(f"x{number - 5}")
        stop.set()
        for reader in readers:
            reader.join()
        assert wrong == []
        assert len(memory) == len(RU) + 5


class TestStage:
    @pytest.mark.parametrize(
        ("text", "origin"),
        [
            ("можно вернуть товар", Origin.APPROVED),
            ("можно вернуть тавар", Origin.MEMORY),
            ("сейчас есть скидка можно вернуть товар", Origin.APPROVED),
            ("сейчас есть скитка можно вернуть товар", Origin.MEMORY),
        ],
    )
    def test_it_says_who_answered(self, text: str, origin: Origin) -> None:
        step = MemoryStage(ru(), "kk")(text)
        assert step.answer is not None
        assert step.answer.origin is origin
        assert step.answer.text.endswith("[Можно вернуть товар.]")
        assert "memory:0" in step.notes

    def test_it_passes_and_says_why(self) -> None:
        step = MemoryStage(ru(), "kk")("нельзя вернуть товар")
        assert step.answer is None
        assert "blocked:negation" in step.notes
        assert MemoryStage(ru(), "kk")("погода хорошая").notes == ("no_memory_line",)
        assert MemoryStage(ru(), "zh")("можно вернуть товар").answer is None


class TestKnowledge:
    def test_a_broken_row_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "ru").mkdir()
        (tmp_path / "ru" / "colors.tsv").write_text("sense\tforms\n# ok\nred\tкрасн*\n\tсин*\n", "utf-8")
        with pytest.raises(ValueError, match=r"colors\.tsv:4"):
            Knowledge.load(tmp_path, "ru")

    def test_a_speaker_extends_it_by_a_row(self, tmp_path: Path) -> None:
        (tmp_path / "ru").mkdir()
        (tmp_path / "ru" / "opposites.tsv").write_text("sense\tforms\npair\tпара\ntime\tпора\n", "utf-8")
        bare, told = Knowledge("ru", {}), Knowledge.load(tmp_path, "ru")
        line = entries("Вот пара.")
        assert Memory.load(bare, line).find("вот пора").matched is not None
        assert Memory.load(told, line).find("вот пора").matched is None


class TestAmounts:
    """A person slips too: an approved line whose sum is another one is never shown."""

    @pytest.mark.parametrize(
        ("source", "target", "fault"),
        [
            ("价钱300元", "Цена 400 юаней.", "number_missing:300 CNY"),
            ("价钱300元", "Цена 300 тенге.", "number_missing:300 CNY"),
            ("全场七折", "Скидка 70 %.", "number_missing:30 off%"),
            ("一共两斤", "Всего 2 кг.", "number_missing:2 jin"),
        ],
    )
    def test_it_is_held_back_and_said_why(self, source: str, target: str, fault: str) -> None:
        memory = Memory.load(knowledge("zh"), [Entry("x", source, {"ru": target}, Kind.MEMORY)])
        for stage in (OwnLinesStage(memory, "ru"), MemoryStage(memory, "ru")):
            step = stage(source)
            assert step.answer is None
            assert fault in step.notes

    @pytest.mark.parametrize(
        ("source", "target"),
        [
            ("价钱300元", "Цена 300 юаней."),
            ("全场七折", "Скидка 30 %."),
            ("买二送一今天有效", "Купи два — третий в подарок, только сегодня."),
            ("一起来看看", "Давайте посмотрим вместе."),
        ],
    )
    def test_what_is_merely_counted_is_the_writers_word(self, source: str, target: str) -> None:
        memory = Memory.load(knowledge("zh"), [Entry("x", source, {"ru": target}, Kind.MEMORY)])
        answer = OwnLinesStage(memory, "ru")(source).answer
        assert answer is not None
        assert answer.text == target
