"""Names go through translation whole: mended by sound before, back exactly once, with the right ending."""

from __future__ import annotations

import pytest
from memories import mender, termbase

from livestream_studio.translation.names import NameMender
from livestream_studio.translation.protect import Protected, protect, restore
from livestream_studio.translation.termbase import Term, Termbase

NIKE = Term(
    "nike",
    {"zh": "耐克", "ru": "Nike", "kk": "Nike"},
    "brand",
    forms={"ru": ("найк",), "kk": ("найк",)},
    forbidden={"ru": ("найки",)},
)
WIFI = Term("wifi", {"zh": "Wi-Fi", "ru": "Wi-Fi", "kk": "Wi-Fi"}, "name", {"kk": ("вай-фай",)})
CENTRE = Term("centre", {"zh": "合作中心", "ru": "центр сотрудничества", "kk": "ынтымақтастық орталығы"})
ALL = Termbase([*termbase().terms, NIKE, WIFI, CENTRE])


class TestTermbase:
    @pytest.mark.parametrize(
        ("language", "text", "found"),
        [
            ("zh", "欢迎来合作中心买耐克和小米", ["centre", "nike", "brand:小米"]),
            ("ru", "НАЙК и Марату, а не Маратову", ["nike", "person:马拉特"]),
            ("ru", "антарктика, романы", []),
            ("ru", "центр   сотрудничества", ["centre"]),
            ("kk", "Айгүлге Nike-тың, Сяомиді", ["person:阿依古丽", "nike", "brand:小米"]),
            ("zh", "Wi-Fi很快WiFi", ["wifi"]),
        ],
    )
    def test_terms_are_found_as_whole_words(self, language: str, text: str, found: list[str]) -> None:
        assert [hit.term.id for hit in ALL.find(language, text)] == found

    def test_forms_that_must_not_be_used_are_found(self) -> None:
        (hit,) = ALL.forbidden("ru", "Купите Найки!")
        assert (hit.term, hit.start, hit.end) == (NIKE, 7, 12)
        assert ALL.forbidden("kk", "Купите Найки!") == []

    def test_an_empty_termbase_finds_nothing(self) -> None:
        assert Termbase().find("ru", "что угодно") == []


class TestMending:
    @pytest.mark.parametrize(
        ("language", "heard", "meant"),
        [
            ("zh", "这条连一群很漂亮", "这条连衣裙很漂亮"),
            ("zh", "卡拉甘达包邮", "卡拉甘达包邮"),  # gān is not gàn: nothing is guessed
            ("zh", "娜塔沙你好", "娜塔莎你好"),
            ("zh", "只要一万坚戈", "只要一万坚戈"),  # not 伊万, who sounds the same
            ("zh", "小米手机", "小米手机"),
            ("ru", "марад здравствуйте", "Марат здравствуйте"),
            ("ru", "бренд линин лучше", "бренд Ли Нин лучше"),
            ("ru", "бренд ли нин лучше", "бренд ли нин лучше"),
            ("ru", "бренд хуавей!", "бренд Хуавэй!"),
            ("ru", "мне 20 лет", "мне 20 лет"),
            ("kk", "нурланга рахмет", "Нұрланға рахмет"),
        ],
    )
    def test_by_sound_alone(self, language: str, heard: str, meant: str) -> None:
        assert mender(language)(heard) == meant

    def test_two_names_of_one_sound_are_left_alone(self) -> None:
        mend = NameMender("zh", [Term("1", {"zh": "王芳"}, "person"), Term("2", {"zh": "王方"}, "person")])
        assert mend("王坊你好") == "王坊你好"
        assert NameMender("ru", [])("как есть") == "как есть"


class TestProtecting:
    @pytest.mark.parametrize(
        ("language", "text", "protected"),
        [
            ("zh", "安娜，小米手机和耐克", "⟦1⟧，⟦2⟧手机和⟦3⟧"),
            ("ru", "Для Анны и Марата Найк", "Для ⟦1⟧ и ⟦2⟧а ⟦3⟧"),
            ("kk", "Мараттың Nike-ы", "⟦1⟧тың ⟦2⟧-ы"),
            ("ru", "Юбка за 299 юаней", "Юбка за 299 юаней"),  # products are translated
            ("ru", "⟦1⟧ и ⟦9⟧ Марат", "1 и 9 ⟦1⟧"),
        ],
    )
    def test_names_are_replaced(self, language: str, text: str, protected: str) -> None:
        assert protect(text, language, ALL).text == protected

    def test_what_was_misheard_is_mended_first(self) -> None:
        made = protect("娜塔沙你好", "zh", ALL, mender("zh"))
        assert (made.text, made.slots[0].names["ru"]) == ("⟦1⟧你好", "Наташа")

    def test_more_than_eight_names_cannot_be_restored(self) -> None:
        made = protect(" ".join(["Марат"] * 9), "ru", ALL)
        assert made.text.endswith("⟦8⟧ Марат")
        assert restore(made.text, made, "kk") is None


class TestRestoring:
    HELD = protect("Марат и Nike", "ru", ALL)

    @pytest.mark.parametrize(
        ("target", "translated", "restored"),
        [
            ("kk", "⟦1⟧ ⟦2⟧ алды.", "Марат Nike алды."),
            ("kk", "⟦1⟧ға ⟦2⟧ге", "Маратқа Nike-қа"),
            ("kk", "⟦2⟧-дің ⟦1⟧дан", "Nike-тың Мараттан"),
            ("ru", "У ⟦1⟧а нет ⟦2⟧’а", "У Марата нет Nike"),
            ("ru", "С ⟦1⟧ом ⟦2⟧", "С Маратом Nike"),
            ("zh", "⟦1⟧买⟦2⟧", "马拉特买耐克"),
            ("kk", "⟦1⟧", None),  # one is lost
            ("kk", "⟦1⟧ ⟦1⟧ ⟦2⟧", None),
            ("kk", "⟦1⟧ ⟦3⟧", None),
            ("kk", "⟦1⟧ ⟦2⟧ ⟦12⟧", None),
            ("kk", "⟦1⟧ ⟦2⟧ ⟦", None),
            ("kk", "⟦1⟧қыз ⟦2⟧", None),  # glued to another word
            ("ru", "⟦1⟧ович ⟦2⟧", None),
        ],
    )
    def test_each_name_comes_back_once(self, target: str, translated: str, restored: str | None) -> None:
        assert restore(translated, self.HELD, target) == restored

    def test_kazakh_endings_follow_the_sound_not_the_spelling(self) -> None:
        held = protect("Wi-Fi", "zh", ALL)
        assert restore("⟦1⟧ге", held, "kk") == "Wi-Fi-ға"
        ikea = Protected("⟦1⟧", (Term("i", {"zh": "IKEA"}, "brand"),))
        assert restore("⟦1⟧нің", ikea, "kk") == "IKEA-ның"
        red = Protected("⟦1⟧", (Term("r", {"zh": "RED"}, "brand"),))
        assert restore("⟦1⟧мен", red, "kk") == "RED-пен"

    def test_russian_women_are_declined_and_brands_are_not(self) -> None:
        held = protect("安娜小米", "zh", ALL)
        assert restore("Видим ⟦1⟧у и ⟦2⟧а", held, "ru") == "Видим Анну и Сяоми"
        assert restore("Для ⟦1⟧ы ⟦2⟧", held, "ru") == "Для Анны Сяоми"

    def test_a_name_without_a_form_in_the_target_is_refused(self) -> None:
        held = Protected("⟦1⟧", (Term("x", {"zh": "伊犁"}, "name"),))
        assert restore("⟦1⟧", held, "ru") is None

    @pytest.mark.parametrize("language", ["zh", "ru", "kk"])
    def test_every_name_survives_the_way_there_and_back(self, language: str) -> None:
        for term in ALL.terms:
            if term.kind not in ("brand", "person"):
                continue
            held = protect(term.names[language], language, ALL)
            for target in ("zh", "ru", "kk"):
                assert restore(held.text, held, target) == term.names[target]
