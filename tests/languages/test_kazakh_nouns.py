"""Kazakh noun forms, each pair read and checked one by one."""

from __future__ import annotations

import pytest

from livestream_studio.languages import kazakh

# noun: form=expected ...
PARADIGMS = """
көйлек gen=көйлектің dat=көйлекке acc=көйлекті loc=көйлекте abl=көйлектен ins=көйлекпен
көйлек pl=көйлектер pl.gen=көйлектердің pl.dat=көйлектерге pl.acc=көйлектерді pl.loc=көйлектерде
көйлек pl.abl=көйлектерден pl.ins=көйлектермен poss=көйлегі poss.gen=көйлегінің poss.dat=көйлегіне
көйлек poss.acc=көйлегін poss.loc=көйлегінде poss.abl=көйлегінен poss.ins=көйлегімен our=көйлегіміз
көйлек our.acc=көйлегімізді our.dat=көйлегімізге our.ins=көйлегімізбен your=көйлегіңіз
көйлек your.dat=көйлегіңізге your.abl=көйлегіңізден
жейде gen=жейденің dat=жейдеге acc=жейдені loc=жейдеде abl=жейдеден ins=жейдемен pl=жейделер
жейде poss=жейдесі our=жейдеміз your=жейдеңіз poss.acc=жейдесін
футболка gen=футболканың dat=футболкаға acc=футболканы abl=футболкадан pl=футболкалар poss=футболкасы
қолғап gen=қолғаптың dat=қолғапқа acc=қолғапты loc=қолғапта abl=қолғаптан ins=қолғаппен
қолғап pl=қолғаптар poss=қолғабы our=қолғабымыз your=қолғабыңыз
жастық dat=жастыққа acc=жастықты poss=жастығы poss.loc=жастығында our=жастығымыз pl.acc=жастықтарды
қалпақ poss=қалпағы your.acc=қалпағыңызды ins=қалпақпен
шәйнек poss=шәйнегі dat=шәйнекке
етік poss=етігі pl=етіктер ins=етікпен
шұлық poss=шұлығы acc=шұлықты
шалбар gen=шалбардың dat=шалбарға acc=шалбарды abl=шалбардан ins=шалбармен pl=шалбарлар poss=шалбары
әмиян gen=әмиянның dat=әмиянға acc=әмиянды loc=әмиянда abl=әмияннан ins=әмиянмен pl=әмияндар
күн gen=күннің abl=күннен pl=күндер poss=күні ins=күнмен
бал gen=балдың acc=балды abl=балдан pl=балдар ins=балмен poss=балы
шай gen=шайдың acc=шайды dat=шайға abl=шайдан pl=шайлар poss=шайы
қыз ins=қызбен pl=қыздар gen=қыздың abl=қыздан
сөз ins=сөзбен pl=сөздер dat=сөзге acc=сөзді
жиһаз ins=жиһазбен pl=жиһаздар
таң gen=таңның dat=таңға acc=таңды abl=таңнан pl=таңдар
крем gen=кремнің acc=кремді abl=кремнен pl=кремдер poss=кремі dat=кремге
термос dat=термосқа acc=термосты poss=термосы abl=термостан
шарф dat=шарфқа acc=шарфты ins=шарфпен pl=шарфтар
бренд gen=брендтің dat=брендке loc=брендте
клуб dat=клубқа acc=клубты ins=клубпен
белбеу gen=белбеудің acc=белбеуді dat=белбеуге poss=белбеуі ins=белбеумен
Мәскеу dat=Мәскеуге loc=Мәскеуде abl=Мәскеуден gen=Мәскеудің
Алматы dat=Алматыға loc=Алматыда abl=Алматыдан gen=Алматының
Үрімші dat=Үрімшіге loc=Үрімшіде
Шымкент dat=Шымкентке loc=Шымкентте abl=Шымкенттен
Бішкек dat=Бішкекке loc=Бішкекте
Қорғас dat=Қорғасқа loc=Қорғаста abl=Қорғастан
Ташкент gen=Ташкенттің
киім poss=киімі dat=киімге gen=киімнің pl=киімдер our=киіміміз
рубль dat=рубльге acc=рубльді abl=рубльден ins=рубльмен gen=рубльдің poss=рублі
юань dat=юаньге acc=юаньді abl=юаньнен gen=юаньнің ins=юаньмен poss=юані
теңге dat=теңгеге abl=теңгеден acc=теңгені ins=теңгемен
пайыз dat=пайызға ins=пайызбен abl=пайыздан
су acc=суды dat=суға poss=суы
мата abl=матадан poss=матасы
жүн abl=жүннен acc=жүнді
жібек abl=жібектен poss=жібегі
болат abl=болаттан
зығыр abl=зығырдан
былғары abl=былғарыдан poss=былғарысы
"""
PAIRS = [
    (line.split()[0], *pair.split("="))
    for line in PARADIGMS.strip().splitlines()
    for pair in line.split()[1:]
]
ALREADY_POSSESSED = """
ерін_далабы nom=далабы gen=далабының dat=далабына acc=далабын loc=далабында abl=далабынан ins=далабымен
ерін_далабы poss=далабы our=далабымыз your=далабыңыз pl=далаптары pl.acc=далаптарын poss.dat=далабына
қол_сағаты dat=сағатына our=сағатымыз pl=сағаттары your.acc=сағатыңызды
шаш_маскасы acc=маскасын our=маскамыз pl=маскалары your=маскаңыз
"""
POSSESSED = [
    (line.split()[0].replace("_", " "), *pair.split("="))
    for line in ALREADY_POSSESSED.strip().splitlines()
    for pair in line.split()[1:]
]


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(PAIRS) + len(POSSESSED) >= 150
    assert len({pair[:2] for pair in PAIRS}) == len(PAIRS), "a pair stands twice"


@pytest.mark.parametrize(("noun", "form", "expected"), PAIRS)
def test_nouns(noun: str, form: str, expected: str) -> None:
    assert kazakh.inflect(noun, form) == expected


@pytest.mark.parametrize(("noun", "form", "expected"), POSSESSED)
def test_compounds_that_are_possessive_already(noun: str, form: str, expected: str) -> None:
    first = noun.split()[0]
    assert kazakh.inflect(noun, form, possessed=True) == f"{first} {expected}"


@pytest.mark.parametrize(
    ("noun", "form", "expected"),
    [
        ("пуховик", "dat", "пуховикке"),
        ("пуховик", "poss", "пуховигі"),
        ("пуховик", "pl.acc", "пуховиктерді"),
        ("Каспи", "dat", "Каспиге"),
    ],
)
def test_loans_whose_harmony_the_caller_knows(noun: str, form: str, expected: str) -> None:
    assert kazakh.inflect(noun, form, front=True) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [("acc", "иіссуды"), ("dat", "иіссуға"), ("gen", "иіссудың"), ("pl", "иіссулар"), ("poss", "иіссуы")],
)
def test_a_compound_goes_by_its_last_part(form: str, expected: str) -> None:
    assert kazakh.inflect("иіссу", form, front=False) == expected


@pytest.mark.parametrize(
    ("word", "particle"),
    [
        ("көйлек", "пе"),
        ("қолғап", "па"),
        ("жейде", "ме"),
        ("футболка", "ма"),
        ("бал", "ма"),
        ("шай", "ма"),
        ("шалбар", "ма"),
        ("күн", "бе"),
        ("қыз", "ба"),
        ("өлшем", "бе"),
        ("әмиян", "ба"),
        ("теңге", "ме"),
        ("белбеу", "ме"),
        ("ақ", "па"),
    ],
)
def test_question_particles(word: str, particle: str) -> None:
    assert kazakh.question(word) == particle


@pytest.mark.parametrize("form", ["", "voc", "pl.voc", "npl", "poss.our", "acc.pl"])
def test_unknown_forms_are_refused(form: str) -> None:
    with pytest.raises(ValueError, match="no Kazakh noun form"):
        kazakh.inflect("көйлек", form)
