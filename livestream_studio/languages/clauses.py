"""Words that open or close a clause: where speech without punctuation may be cut.

A cue word beside a short pause is a better place to cut than a longer pause alone; after some words
(prepositions, bare modifiers) a line is never cut, however long the speaker thinks.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Clauses:
    """`starters` open a line, `enders` close one, `open_words` never end one; endings are of words."""

    starters: frozenset[str]
    enders: frozenset[str]
    open_words: frozenset[str]
    closing_endings: tuple[str, ...] = ()

    def starts(self, word: str) -> bool:
        return word in self.starters

    def ends(self, word: str) -> bool:
        return word in self.enders or (len(word) > 3 and word.endswith(self.closing_endings))

    def holds(self, word: str) -> bool:
        """Whether a line may not end with this word."""
        return word in self.open_words


_WORDS: dict[str, Clauses] = {
    "zh": Clauses(
        starters=frozenset(
            [
                "然后",
                "所以",
                "但是",
                "不过",
                "而且",
                "还有",
                "如果",
                "因为",
                "那",
                "接下来",
                "另外",
                "大家",
                "家人们",
                "宝宝们",
                "朋友们",
                "我们",
                "现在",
                "今天",
            ]
        ),
        enders=frozenset(["了", "吧", "呢", "啊", "嘛", "哦", "哈", "吗", "对吧", "是不是", "好不好"]),
        open_words=frozenset(
            [
                "的",
                "地",
                "得",
                "把",
                "给",
                "在",
                "和",
                "跟",
                "很",
                "最",
                "比",
                "不",
                "没",
                "是",
                "只",
                "这",
                "那",
                "第",
                "请",
                "从",
                "到",
                "用",
                "也",
                "都",
                "太",
                "再",
            ]
        ),
    ),
    "ru": Clauses(
        starters=frozenset(
            [
                "а",
                "но",
                "поэтому",
                "потому",
                "чтобы",
                "если",
                "когда",
                "значит",
                "теперь",
                "дальше",
                "смотрите",
                "друзья",
                "кстати",
                "сегодня",
                "сейчас",
                "это",
                "эта",
                "этот",
                "эти",
                "у",
                "мы",
                "я",
                "вы",
                "можно",
                "нельзя",
                "пишите",
                "спасибо",
            ]
        ),
        enders=frozenset(
            ["пожалуйста", "друзья", "спасибо", "сегодня", "сейчас", "рублей", "юаней", "тенге", "бесплатно"]
        ),
        open_words=frozenset(
            [
                "в",
                "во",
                "на",
                "с",
                "со",
                "к",
                "ко",
                "о",
                "об",
                "от",
                "до",
                "из",
                "за",
                "по",
                "для",
                "без",
                "под",
                "над",
                "при",
                "через",
                "у",
                "не",
                "ни",
                "и",
                "а",
                "но",
                "или",
                "что",
                "чтобы",
                "если",
                "когда",
                "который",
                "которая",
                "которое",
                "которые",
                "очень",
                "самый",
                "самая",
                "самое",
                "самые",
                "этот",
                "эта",
                "это",
                "эти",
                "наш",
                "наша",
                "наше",
                "наши",
                "всего",
            ]
        ),
    ),
    "kk": Clauses(
        starters=frozenset(
            [
                "бірақ",
                "сондықтан",
                "өйткені",
                "ал",
                "енді",
                "сосын",
                "егер",
                "достар",
                "бүгін",
                "қазір",
                "бұл",
                "біз",
                "мен",
                "сіз",
            ]
        ),
        enders=frozenset(
            [
                "бар",
                "жоқ",
                "емес",
                "керек",
                "екен",
                "еді",
                "болады",
                "шығар",
                "сияқты",
                "ғой",
                "ма",
                "ме",
                "ба",
                "бе",
                "па",
                "пе",
                "рахмет",
            ]
        ),
        open_words=frozenset(
            [
                "бұл",
                "мына",
                "осы",
                "сол",
                "ол",
                "өте",
                "ең",
                "және",
                "мен",
                "бен",
                "пен",
                "әрі",
                "немесе",
                "тек",
                "небәрі",
                "үшін",
                "біздің",
            ]
        ),
        closing_endings=(
            *("ады", "еді", "йды", "йді", "мыз", "міз", "мын", "мін", "ңыз", "ңіз", "ңыздар", "ңіздер"),
            *("лды", "лді", "рды", "рді", "тты", "тті", "дық", "дік"),
        ),
    ),
}


def clauses(code: str) -> Clauses:
    """The cues of a language; none for one that has none written down."""
    return _WORDS.get(code, Clauses(frozenset(), frozenset(), frozenset()))
