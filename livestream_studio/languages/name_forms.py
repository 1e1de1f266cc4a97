"""Whether a word that was heard is a form of a word of a name: narrow, where `stems` is generous.

A name's word has a key. A word that was heard has the keys of every name's word that it may be a form
of; `is_form` then says whether it really is. Russian: one stem by endings, fleeting vowels evened out.
Kazakh: what is left without plural, possessive and case, proved by inflecting it again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache

from livestream_studio.languages import diminutives, kazakh

_RU_ENDINGS = sorted(
    "ыми ими его ого ему ому ая яя ое ее ые ие ый ий ой ых их ую юю ею ою ым им ом ем "
    "ями ами ов ев ей ам ям ах ях ию ия ии а я о е ы и у ю ь".split(),
    key=len,
    reverse=True,
)
_RU_PLURAL = frozenset("ы и ов ев ей ам ям ами ями ах ях".split())
_RU_SHORTEST = 3  # letters of a stem
_SHORT_Y = re.compile(r"([а-я][аеоу])(?:й|я|ю|е|и|ем|ев|ям|ями|ях)")  # чай, чая, чаем
_FLEETING = re.compile(r"(?<=[бвгджзклмнпрстфхцчшщ])[ео](?=[кцнл]$)")
_KK_CASES = (
    *("ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н да де та те нда нде".split()),
    *("дан ден тан тен нан нен мен бен пен ндағы ндегі дағы дегі тағы тегі".split()),
)
_KK_OWNERS = "сы сі ы і ымыз іміз мыз міз ыңыз іңіз ңыз ңіз ым ім м ың ің ң".split()
_KK_PLURALS = "лар лер дар дер тар тер".split()
_KK_SEAM = {"г": "к", "ғ": "қ", "б": "п"}
_KK_SHORTEST = 3
_KK_PLAIN = str.maketrans("өүұқғңәһіы", "оуукгнахии")
_KK_RUSSIAN = str.maketrans("өүұқғңәһі", "оуукгнахи")
_KK_PLAIN_ENDINGS = tuple(
    tuple(
        dict.fromkeys(
            each.translate(_KK_PLAIN)
            for each in (*endings, *(f"{c}{of}" for c in of_cases for of in ("ғы", "гі")))
        )
    )
    for endings, of_cases in ((_KK_CASES, "да де та те".split()), (_KK_OWNERS, ()), (_KK_PLURALS, ()))
)
_KK_OF = re.compile(r"(?:да|де|та|те)(?:ғы|гі)$")


def folded(word: str) -> str:
    """As names are compared: lower case, ё as е."""
    return word.lower().replace("ё", "е")


def name_keys(language: str, word: str) -> tuple[str, ...]:
    """The keys of a name's word: one, and for a Kazakh one that is possessed already (қабы) the other."""
    word = folded(word)
    if language == "ru":
        return (_russian(word)[0],)
    if language == "kk" and len(word) > _KK_SHORTEST and word[-1] in "ыі":
        stem = word[:-2] if word[-2] == "с" else word[:-1]
        return word, stem[:-1] + _KK_SEAM.get(stem[-1], stem[-1])
    return (word,)


@lru_cache(20_000)
def keys(language: str, heard: str) -> tuple[str, ...]:
    """The keys of name's words that `heard` may be a form of, the word itself first."""
    heard = folded(heard)
    if language == "ru":
        return (_russian(heard)[0],)
    if language == "kk":
        return tuple(dict.fromkeys((heard, *_kazakh(heard))))
    return (heard,)


@lru_cache(20_000)
def diminutive_keys(heard: str) -> tuple[str, ...]:
    """The keys of Russian name's words that `heard` may be a diminutive of: шарфики, of шарф."""
    return tuple(dict.fromkeys(_even(base) for base, _ in diminutives.bases(_russian(folded(heard))[0])))


@lru_cache(20_000)
def is_diminutive(heard: str, word: str) -> bool:
    """Whether `heard` is a form of a diminutive of the Russian noun `word`, which has one of those keys."""
    (stem, ending), (other, own) = _russian(folded(heard)), _russian(folded(word))
    if own in ("ы", "и") and not (ending in _RU_PLURAL or not ending):
        return False  # кроссовочка is none of кроссовки
    return any(_even(base) == other and own in endings for base, endings in diminutives.bases(stem))


@lru_cache(20_000)
def is_form(language: str, heard: str, word: str) -> bool:
    """Whether `heard` is a form of `word`, which has one of its keys."""
    heard, word = folded(heard), folded(word)
    if heard == word:
        return True
    if language == "kk":
        return _of_kazakh(heard) in _kazakh_forms(word) or heard in _kazakh_forms(word)
    if language != "ru":
        return False
    (stem, ending), (other, own) = _russian(heard), _russian(word)
    if stem != other:
        return False
    if own not in ("ы", "и"):
        return True
    # A name in the plural has no singular: духи is perfume, but дух and духе are not.
    return ending in _RU_PLURAL or (not ending and (heard != stem or stem[-1] in "кг"))


def plain(word: str) -> str:
    """A Kazakh word with one letter for those that recognisers mix up: ө о, ү ұ у, қ к, ғ г, ң н, ә а, һ х,
    і ы и."""
    return folded(word).translate(_KK_PLAIN)


@lru_cache(20_000)
def plain_keys(heard: str) -> tuple[str, ...]:
    """The keys of Kazakh name's words, in plain letters, that `heard` may be a form of."""
    whole, cases, owners, plurals = plain(heard), *_KK_PLAIN_ENDINGS
    return tuple(dict.fromkeys(_stems(whole, cases, owners, plurals, {"г": "к", "б": "п"})))


def is_plain_form(heard: str, word: str) -> bool:
    """Whether `heard` is a form of the Kazakh `word`, whichever of those letters was written."""
    said = plain(heard)
    return (
        said == plain(word)
        or said in _plain_forms(folded(word))
        or (said.endswith(("даги", "деги", "таги", "теги")) and said[:-2] in _plain_forms(folded(word)))
    )


def russian_letters(heard: str) -> str:
    """A Russian word that was heard among Kazakh ones, without their letters: подушқа, пуһовик."""
    return heard.translate(_KK_RUSSIAN)


@lru_cache(4_000)
def _plain_forms(word: str) -> frozenset[str]:
    return frozenset(map(plain, _kazakh_forms(word)))


def _russian(word: str) -> tuple[str, str]:
    """Stem and ending."""
    short = _SHORT_Y.fullmatch(word)
    if short:
        return f"{short[1]}й", word[2:]
    stem, ending = word, ""
    for each in _RU_ENDINGS:
        if word.endswith(each) and len(word) - len(each) >= _RU_SHORTEST:
            stem, ending = word[: -len(each)], each
            break
    return _even(stem), ending


def _even(stem: str) -> str:
    """Without the vowel or soft sign that stands in some forms only: носок, носк."""
    if len(stem) > _RU_SHORTEST:
        stem = _FLEETING.sub("", stem)
        stem = re.sub(r"ь(?=[кцнл]$)", "", stem)
    return stem


def _of_kazakh(word: str) -> str:
    """Without -дағы, which makes an adjective of a locative: жәшіктегі, жәшікте."""
    return word[:-2] if _KK_OF.search(word) else word


def _kazakh(word: str) -> Iterator[str]:
    for whole in dict.fromkeys((word, _of_kazakh(word))):
        yield from _stems(whole, _KK_CASES, _KK_OWNERS, _KK_PLURALS, _KK_SEAM)


def _stems(
    word: str,
    cases: Collection[str],
    owners: Collection[str],
    plurals: Collection[str],
    seam: Mapping[str, str],
) -> Iterator[str]:
    for stem in _stripped(word, cases):
        for owned in _stripped(stem, owners):
            yield from _stripped(owned, plurals)
            if owned != stem and owned[-1] in seam:
                yield owned[:-1] + seam[owned[-1]]


def _stripped(word: str, endings: Collection[str]) -> Iterator[str]:
    yield word
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _KK_SHORTEST:
            yield word[: -len(ending)]


@lru_cache(4_000)
def _kazakh_forms(word: str) -> frozenset[str]:
    """Every form of a noun, with either harmony (loans), plain and as one that is possessed already."""
    heads = ("", *(f"{head}." for head in ("pl", *kazakh.OWNERS)))
    found = {
        kazakh.inflect(word, f"{head}{case}", front=front, possessed=possessed)
        for head in heads
        for case in kazakh.CASES
        for front in (True, False)
        for possessed in (False, True)
        if not possessed or word[-1] in "ыі"
    }
    # тауарларымыз: plural and owner together, which the forms of the phrasebook do not know.
    plurals = {kazakh.inflect(word, "pl", front=front) for front in (True, False)}
    found |= {
        kazakh.inflect(plural, f"{owner}.{case}")
        for plural in plurals
        for owner in kazakh.OWNERS
        for case in kazakh.CASES
    }
    # табамыз is "we shall find" far more often than "our pan".
    return frozenset(found - {f"{word}мыз", f"{word}міз"})
