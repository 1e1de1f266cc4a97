"""Each language is complete, and lines get their closing mark."""

from __future__ import annotations

import pytest

from livestream_studio import languages
from livestream_studio.core.types import StudioError


def test_the_three_languages_are_there() -> None:
    assert languages.codes() == ("kk", "ru", "zh")


@pytest.mark.parametrize("code", languages.codes())
def test_a_profile_is_complete(code: str) -> None:
    facts = languages.profile(code)
    assert facts.code == code
    assert facts.letters.search(facts.autonym)
    assert facts.finish("") == ""


def test_lines_in_a_row_have_their_marks_and_one_alone_is_as_it_was_typed() -> None:
    assert languages.profile("ru").row(["мы продаём оригинал", "вернуть можно!"]) == (
        "Мы продаём оригинал. Вернуть можно!"
    )
    assert languages.profile("zh").row(["包邮", "有货吗"]) == "包邮。有货吗？"
    assert languages.profile("kk").row(["жеткізу тегін"]) == "жеткізу тегін"


def test_an_unknown_language_is_a_code() -> None:
    with pytest.raises(StudioError) as caught:
        languages.profile("xx")
    assert caught.value.problem.code == "language_unknown"


@pytest.mark.parametrize(
    ("code", "spoken", "shown"),
    [
        ("zh", "大家好", "大家好。"),
        ("zh", "还有货吗", "还有货吗？"),
        ("zh", "这个多少钱", "这个多少钱？"),
        ("zh", "没什么", "没什么。"),
        ("zh", "你要几件", "你要几件？"),
        ("zh", "寄到比什凯克要几天", "寄到比什凯克要几天？"),
        ("zh", "只要几天", "只要几天。"),
        ("zh", "你要大号还是中号", "你要大号还是中号？"),
        ("zh", "价格还是原价", "价格还是原价。"),
        ("ru", "всем привет", "Всем привет."),
        ("ru", "сколько стоит эта сумка", "Сколько стоит эта сумка?"),
        ("ru", "есть ли красный цвет", "Есть ли красный цвет?"),
        ("ru", "так как товара мало", "Так как товара мало."),
        ("ru", "сяо ли спасибо за заказ", "Сяо ли спасибо за заказ."),
        ("kk", "айдана көйлек қанша тұрады деп сұрайды", "Айдана көйлек қанша тұрады деп сұрайды."),
        ("kk", "бәріңізге сәлем", "Бәріңізге сәлем."),
        ("kk", "бұл көйлек қанша тұрады", "Бұл көйлек қанша тұрады?"),
        ("kk", "жеткізу тегін бе", "Жеткізу тегін бе?"),
        ("kk", "бұл неден жасалған", "Бұл неден жасалған?"),
        ("kk", "Бар ма?", "Бар ма?"),
    ],
)
def test_lines_are_finished_by_rule(code: str, spoken: str, shown: str) -> None:
    assert languages.profile(code).finish(spoken) == shown
