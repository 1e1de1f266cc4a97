"""Russian adjectives and the noun form after a number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from livestream_studio.languages import russian

# lemma: gender = nom gen dat acc ins loc
DECLENSIONS = """
красный m=красный,красного,красному,красный,красным,красном
красный f=красная,красной,красной,красную,красной,красной
красный n=красное,красного,красному,красное,красным,красном
красный pl=красные,красных,красным,красные,красными,красных
синий m=синий,синего,синему,синий,синим,синем
синий f=синяя,синей,синей,синюю,синей,синей
синий n=синее,синего,синему,синее,синим,синем
синий pl=синие,синих,синим,синие,синими,синих
маленький m=маленький,маленького,маленькому,маленький,маленьким,маленьком
маленький f=маленькая,маленькой,маленькой,маленькую,маленькой,маленькой
маленький n=маленькое,маленького,маленькому,маленькое,маленьким,маленьком
маленький pl=маленькие,маленьких,маленьким,маленькие,маленькими,маленьких
строгий f=строгая,строгой,строгой,строгую,строгой,строгой
большой m=большой,большого,большому,большой,большим,большом
большой f=большая,большой,большой,большую,большой,большой
большой pl=большие,больших,большим,большие,большими,больших
золотой m=золотой,золотого,золотому,золотой,золотым,золотом
голубой pl=голубые,голубых,голубым,голубые,голубыми,голубых
хороший m=хороший,хорошего,хорошему,хороший,хорошим,хорошем
хороший f=хорошая,хорошей,хорошей,хорошую,хорошей,хорошей
хороший n=хорошее,хорошего,хорошему,хорошее,хорошим,хорошем
свежий pl=свежие,свежих,свежим,свежие,свежими,свежих
"""


@pytest.mark.parametrize("row", DECLENSIONS.strip().splitlines())
def test_declension(row: str) -> None:
    lemma, _, rest = row.partition(" ")
    gender, _, forms = rest.partition("=")
    assert [russian.adjective(lemma, gender, case) for case in russian.CASES] == forms.split(",")


@pytest.mark.parametrize(
    ("lemma", "gender", "case"), [("красно", "m", "nom"), ("ый", "m", "nom"), ("синий", "x", "nom")]
)
def test_what_is_not_an_adjective_is_refused(lemma: str, gender: str, case: str) -> None:
    with pytest.raises(ValueError, match="Russian"):
        russian.adjective(lemma, gender, case)


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((1, 21, 101, 1001, 31), "one"),
        ((2, 3, 4, 22, 34, 102, Decimal("2.5"), Decimal("1.1")), "few"),
        ((0, 5, 10, 11, 12, 13, 14, 20, 25, 100, 111, 112, 114, 1000, 1011), "many"),
    ],
)
def test_number_classes(numbers: tuple[int | Decimal, ...], expected: str) -> None:
    assert {russian.number_class(number) for number in numbers} == {expected}
