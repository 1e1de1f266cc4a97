"""Templates are parsed, filled and rendered as assets/phrasebook/README.md promises."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from livestream_studio.translation.phrasebook import (
    LANGUAGES,
    Amount,
    Choice,
    Entry,
    Filling,
    Phrasebook,
    PhrasebookError,
    Slot,
    Template,
    Text,
    vocabulary,
)

ASSETS = Path(__file__).parents[2] / "assets" / "phrasebook"
HEADER = "id\tzh\tru\tkk\n"


@pytest.fixture(scope="module")
def shipped() -> Phrasebook:
    return Phrasebook.load(ASSETS)


def book(folder: Path, *lines: str, header: str = HEADER) -> Phrasebook:
    """A phrasebook of the shipped slot tables and these template lines ("|||" stands for a tab)."""
    shutil.copytree(ASSETS / "slots", folder / "slots")
    (folder / "templates").mkdir()
    text = header + "".join(line.replace("|||", "\t") + "\n" for line in lines)
    (folder / "templates" / "a.tsv").write_text(text, encoding="utf-8")
    return Phrasebook.load(folder)


def entry(of: Phrasebook, kind: str, zh: str) -> Entry:
    return next(row for row in of.tables[kind] if row.cells["zh"] == zh)


def test_a_line_is_kept_as_text_slots_and_choices(tmp_path: Path) -> None:
    (template,) = book(
        tmp_path,
        "# a comment",
        "",
        "x.y|||{product} {price2} 。|||{product?Он|Она|Оно|Они}, {price2:acc}.|||{product:pl.acc} {price2}.",
    ).templates
    assert template.id == "x.y"
    assert template.nodes("ru") == (
        Choice("product", "product", "gender", ("Он", "Она", "Оно", "Они")),
        Text(", "),
        Slot("price2", "price", ("acc",)),
        Text("."),
    )
    assert template.nodes("kk")[0] == Slot("product", "product", ("pl", "acc"))
    assert template.slots() == {"product": "product", "price2": "price"}


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("a.b|||好|||Да.", "3 columns"),
        ("a|||好|||Да.|||Иә.", "not an id"),
        ("a.b||||||Да.|||Иә.", "zh is empty"),
        ("a.b|||{thing}|||Да.|||Иә.", "no slot is called 'thing'"),
        ("a.b|||{product|||Да.|||Иә.", "a brace without its partner"),
        ("a.b|||{product:}|||Да.|||Иә.", "is not a slot"),
        ("a.b|||{product}|||{product?он|она}|||Иә.", r"\? takes 4 choices, in ru only"),
        ("a.b|||{product}|||{product}|||{product?а|б|в|г}", r"\? takes 4 choices, in ru only"),
        ("a.b|||{days}|||{days#день|дня}|||{days}", "# takes 3 choices"),
        ("a.b|||{product}|||{product:vok}|||{product}", "no form 'vok' of product in ru"),
        ("a.b|||{product}|||{product}|||{product:ours}", "no Kazakh noun form 'ours'"),
        ("a.b|||{product:acc}|||{product}|||{product}", "no form 'acc' of product"),
        ("a.b|||{city}|||{city}|||{city?а|б|в|г}", "in ru only"),
        ("a.b|||{city}|||{city?а|б|в|г}|||{city}", "only a product has a gender"),
        ("a.b|||{city}|||{city#а|б|в}|||{city}", "is not a number"),
        ("a.b|||{color}|||{color:agr}|||{color}", "product"),
        ("a.b|||{price}|||{price:f}|||{price}", "no form 'f' of price in ru"),
        ("a.b|||{brand}|||{brand:gen}|||{brand}", "no form"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_line(tmp_path: Path, line: str, what: str) -> None:
    with pytest.raises(PhrasebookError, match=what) as caught:
        book(tmp_path, "ok.ok|||好|||Да.|||Иә.", line)
    assert (Path(caught.value.path).name, caught.value.line) == ("a.tsv", 3)


def test_an_id_used_twice_and_a_broken_header_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PhrasebookError, match="used twice"):
        book(tmp_path / "1", "a.b|||好|||Да.|||Иә.", "a.b|||好|||Да.|||Иә.")
    with pytest.raises(PhrasebookError, match="header"):
        book(tmp_path / "2", header="id\tru\tzh\tkk\n")


def test_a_broken_slot_table_is_refused(tmp_path: Path) -> None:
    shutil.copytree(ASSETS / "slots", tmp_path / "slots")
    with (tmp_path / "slots" / "color.tsv").open("a", encoding="utf-8") as table:
        table.write("金色\tзолотой\n")
    with pytest.raises(PhrasebookError, match="2 columns instead of 3"):
        Phrasebook.load(tmp_path)


def test_the_same_seed_gives_the_same_filling(shipped: Phrasebook) -> None:
    for template in shipped.templates[::7]:
        first, second = (shipped.fill(template, random.Random(11)) for _ in range(2))
        assert first == second


def test_fillings_of_one_kind_differ_and_rise(tmp_path: Path) -> None:
    made = book(
        tmp_path,
        "a.b|||{price} {price2} {size} {size2} {days} {days2}"
        "|||{price} {price2} {size} {size2} {days} {days2}|||{price} {price2} {size} {size2} {days} {days2}",
    )
    currencies = set()
    for seed in range(200):
        filling = made.fill(made.templates[0], random.Random(seed))
        low, high = filling["price"], filling["price2"]
        assert isinstance(low, Amount)
        assert isinstance(high, Amount)
        assert 1 <= low.value < high.value <= 60_000
        assert low.unit == high.unit
        assert filling["size"] != filling["size2"]
        currencies.add(low.unit)
    assert currencies == {"CNY", "KZT", "RUB"}


def test_products_fit_what_they_stand_with(tmp_path: Path) -> None:
    lines = [
        f"a.{kind}|||{{{kind}}} {{product}}|||{{{kind}}} {{product}}|||{{{kind}}} {{product}}"
        for kind in ("color", "size", "material", "brand", "shoe")
    ]
    made = book(
        tmp_path,
        *lines,
        "a.food|||{product}|||{product}|||{product}|||food",
        header="id\tzh\tru\tkk\tproduct\n",
    )
    by_id = {template.id: template for template in made.templates}
    found = {
        name: {row.cells["zh"] for row in made.candidates(template, "product")}
        for name, template in by_id.items()
    }
    assert found["a.food"] == {"茶叶", "蜂蜜", "坚果", "巧克力"}
    assert found["a.shoe"] == {"运动鞋", "靴子", "拖鞋"}
    assert not found["a.food"] & (found["a.color"] | found["a.size"] | found["a.material"] | found["a.brand"])
    for seed in range(100):
        filling = made.fill(by_id["a.brand"], random.Random(seed))
        brand, product = filling["brand"], filling["product"]
        assert isinstance(brand, Entry)
        assert isinstance(product, Entry)
        assert brand.tags & product.tags


@pytest.mark.parametrize(
    ("language", "written", "spoken"),
    [
        ("zh", "现在两件299元！", "现在 两 件 两 百 九 十 九 元"),
        (
            "ru",
            "Сейчас две штуки всего за 299 юаней!",
            "сейчас две штуки всего за " + "двести девяносто девять юаней",
        ),
        ("kk", "Қазір екі дана небәрі 299 юань!", "қазір екі дана небәрі екі жүз тоқсан тоғыз юань"),
    ],
)
def test_the_two_styles(tmp_path: Path, language: str, written: str, spoken: str) -> None:
    made = book(
        tmp_path,
        "a.b|||现在 两 件 {price} ！|||Сейчас две штуки всего за {price:acc}!"
        "|||Қазір екі дана небәрі {price}!",
    )
    filling = Filling({"price": Amount("price", 299, "CNY")})
    assert made.render(made.templates[0], filling, language, "spoken") == spoken
    assert made.render(made.templates[0], filling, language, "written") == written


def test_colloquial_yuan_are_spoken_differently_and_written_alike(tmp_path: Path) -> None:
    made = book(tmp_path, "a.b|||{price} 。|||{price}.|||{price}.")
    plain, colloquial = (Filling({"price": Amount("price", 35, "CNY", each)}) for each in (False, True))
    spoken = [made.render(made.templates[0], each, "zh", "spoken") for each in (plain, colloquial)]
    written = {made.render(made.templates[0], each, "zh", "written") for each in (plain, colloquial)}
    assert spoken == ["三 十 五 元", "三 十 五 块"]
    assert written == {"35元。"}


FORMS = [
    # slot text, language, filling, spoken
    ("{color:agr.acc} {product:acc}", "ru", {"color": "蓝色", "product": "裙子"}, "синюю юбку"),
    ("{color:agr.gen} {product:gen}", "ru", {"color": "白色", "product": "运动鞋"}, "белых кроссовок"),
    ("{color:f.acc}", "ru", {"color": "黑色"}, "чёрную"),
    ("{size:m.gen} размера", "ru", {"size": "特大号"}, "самого большого размера"),
    ("{size:m.gen} размера", "ru", {"size": "加大号"}, "очень большого размера"),
    ("{price:gen}", "ru", {"price": Amount("price", 1200, "RUB")}, "тысячи двухсот рублей"),
    ("{price:dat}", "ru", {"price": Amount("price", 2000, "CNY")}, "двум тысячам юаней"),
    ("{price:dat}", "ru", {"price": Amount("price", 203, "CNY")}, "двумстам трём юаням"),
    ("{price:ins}", "ru", {"price": Amount("price", 21, "RUB")}, "двадцатью одним рублём"),
    ("{price}", "ru", {"price": Amount("price", 101, "KZT")}, "сто один тенге"),
    ("{discount:ins}", "ru", {"discount": Amount("discount", 21, "off%")}, "двадцатью одним процентом"),
    ("{count:f.acc} {count#штуку|штуки|штук}", "ru", {"count": Amount("count", 21)}, "двадцать одну штуку"),
    ("{count:f} {count#штука|штуки|штук}", "ru", {"count": Amount("count", 12)}, "двенадцать штук"),
    ("продан{product?|а|о|ы}", "ru", {"product": "毛巾"}, "продано"),
    ("{product:poss.acc}", "kk", {"product": "连衣裙"}, "көйлегін"),
    ("{product:our}", "kk", {"product": "口红"}, "ерін далабымыз"),
    ("{product:dat}", "kk", {"product": "羽绒服"}, "пуховикке"),
    ("{product} {product:q}", "kk", {"product": "连衣裙"}, "көйлек пе"),
    ("{product} {product~ғой|ғөй}", "kk", {"product": "羽绒服"}, "пуховик ғөй"),
    ("{product} {product~ғой|ғөй}", "kk", {"product": "短袖"}, "футболка ғой"),
    ("{price:abl}", "kk", {"price": Amount("price", 300, "CNY")}, "үш жүз юаньнен"),
    ("{price} {price:q}", "kk", {"price": Amount("price", 5, "KZT")}, "бес теңге ме"),
    ("{discount:dat}", "kk", {"discount": Amount("discount", 20, "off%")}, "жиырма пайызға"),
    ("{hour:loc}", "kk", {"hour": Amount("hour", 3)}, "үште"),
    ("{city:loc}", "kk", {"city": "莫斯科"}, "мәскеуде"),
    ("{discount}", "zh", {"discount": Amount("discount", 15, "off%")}, "八 五 折"),
    ("{discount}", "zh", {"discount": Amount("discount", 30, "off%")}, "七 折"),
    ("{percent}", "zh", {"percent": Amount("percent", 20, "%")}, "百分之 二 十"),
    ("{count} 件", "zh", {"count": Amount("count", 2)}, "两 件"),
    ("{number} 号", "zh", {"number": Amount("number", 2)}, "二 号"),
    ("一 {product:mw} {product}", "zh", {"product": "裤子"}, "一 条 裤子"),
]


@pytest.mark.parametrize(("text", "language", "values", "spoken"), FORMS)
def test_forms(
    shipped: Phrasebook,
    tmp_path: Path,
    text: str,
    language: str,
    values: dict[str, str | Amount],
    spoken: str,
) -> None:
    slots = " ".join(f"{{{kind}}}" for kind in values)
    made = book(tmp_path, "a.b|||" + "|||".join(text if each == language else slots for each in LANGUAGES))
    filling = Filling(
        {
            kind: entry(shipped, kind, value) if isinstance(value, str) else value
            for kind, value in values.items()
        }
    )
    assert made.render(made.templates[0], filling, language, "spoken") == spoken


@pytest.mark.parametrize(
    ("text", "language", "amount", "written"),
    [
        ("{discount}", "zh", Amount("discount", 15, "off%"), "8.5折"),
        ("{discount:dat}", "kk", Amount("discount", 20, "off%"), "20\u00a0%-ға"),
        ("{discount} скидка", "ru", Amount("discount", 20, "off%"), "20\u00a0% скидка"),
        ("Сағат {hour:loc}", "kk", Amount("hour", 3), "Сағат 3-те"),
    ],
)
def test_written_amounts(tmp_path: Path, text: str, language: str, amount: Amount, written: str) -> None:
    slot = f"{{{amount.kind}}}"
    made = book(tmp_path, "a.b|||" + "|||".join(text if each == language else slot for each in LANGUAGES))
    assert made.render(made.templates[0], Filling({amount.kind: amount}), language, "written") == written


def test_each_sentence_begins_with_a_capital(tmp_path: Path) -> None:
    made = book(tmp_path, "a.b|||{color} 。|||{color} цвет. {day} будет!|||{color} түс. {day} болады!")
    filling = made.fill(made.templates[0], random.Random(1))
    for language in ("ru", "kk"):
        first, second = made.render(made.templates[0], filling, language, "written").split(". ")
        assert first[0].isupper()
        assert second[0].isupper()


def test_the_vocabulary_holds_every_word_of_every_rendered_line(shipped: Phrasebook) -> None:
    known = {language: vocabulary(shipped, language) for language in LANGUAGES}
    rng = random.Random(20261122)
    for template in shipped.templates:
        for _ in range(4):
            filling = shipped.fill(template, rng)
            for language in LANGUAGES:
                words = set(shipped.render(template, filling, language, "spoken").split())
                assert words <= known[language].keys(), template.id


def test_the_vocabulary_counts_templates(tmp_path: Path) -> None:
    made = book(
        tmp_path, "a.b|||好|||Да, {color:agr} {product}.|||Иә.", "a.c|||好|||Да, да.|||Иә, {color} {product}."
    )
    words = vocabulary(made, "ru")
    assert words["да"] == 2
    assert words["синее"] == 1
    assert "синего" not in words


def test_templates_are_values(shipped: Phrasebook) -> None:
    template = shipped.templates[0]
    assert isinstance(hash(template), int)
    with pytest.raises(AttributeError):
        template.id = "other"  # type: ignore[misc]
    assert isinstance(template, Template)
