"""Tables as shops really have them come in with no hand work, and what does not is told by its row."""

from __future__ import annotations

from pathlib import Path

import pytest
from catalogue_files import DATA, codes, planned, prices, table

from livestream_studio.commerce.types import Money, Product, Stock, Text


def test_gb18030_with_semicolons_a_title_sections_and_a_total() -> None:
    found = planned(DATA / "gb18030-semicolons.csv")
    records = found.records
    assert (records.encoding, records.delimiter, records.layout.header) == ("gb18030", ";", 4)
    dress, shoes, coat, lamp = found.added
    assert dress.names == {"zh": Text("连衣裙"), "ru": Text("Платье")}
    assert [each.size for each in dress.variants] == ["S", "M", "L", "XL"]
    assert dress.prices[0].list_price == Money(39900, "CNY")
    assert prices(shoes) == [(1990, "CNY", "")]
    assert [each.size for each in shoes.variants] == [str(size) for size in range(36, 43)]
    assert prices(coat) == [(1_200_000, "CNY", "")]
    assert coat.stock == (Stock("warehouse"),)
    assert (prices(lamp), lamp.stock) == ([(129900, "CNY", "")], (Stock("warehouse", 0),))
    assert codes(found) == [
        (5, "sizes_listed"),
        (6, "sizes_listed"),
        (6, "price_range"),
        (7, "section_row"),
        (10, "header_again"),
        (12, "totals_row"),
    ]
    assert found.complete


def test_windows_1251_with_prices_as_text_and_one_sku_twice() -> None:
    found = planned(DATA / "russian-1251.csv")
    assert found.records.encoding == "cp1251"
    dress, kettle = found.added
    assert (dress.sku, prices(dress), dress.weight_g, dress.origin) == (
        "Р-1",
        [(1_500_000, "KZT", "")],
        350,
        "CN",
    )
    assert (prices(kettle), kettle.origin) == ([(999050, "KZT", "")], "TR")
    assert codes(found)[1:] == [(5, "price_no_number"), (6, "duplicate_sku"), (7, "totals_row")]
    assert (found.refused, found.complete) == (2, False)


def test_kazakh_windows_with_tenge_under_a_kazakh_heading() -> None:
    found = planned(DATA / "kazakh-kz1048.tsv")
    assert found.records.encoding == "kz1048"
    dress, lamp = found.added
    assert dress.names == {"kk": Text("Жазғы көйлек")}
    assert [each.colour["kk"].text for each in dress.variants] == ["қызыл", "ақ"]
    assert [prices(dress), prices(lamp)] == [[(990000, "KZT", "")], [(450000, "KZT", "")]]


def test_a_kazakh_name_without_kazakh_letters_stays_among_the_others(tmp_path: Path) -> None:
    rows = ["Тауар коды\tАтауы\tБағасы, тг", "K1\tЖібек көйлек\t15000", "K2\tТермос\t4000", "K3\tҚалпақ\t900"]
    (tmp_path / "kk.tsv").write_text("\n".join(rows), encoding="utf-8")
    found = planned(tmp_path / "kk.tsv")
    assert [dict(each.names) for each in found.added] == [
        {"kk": Text("Жібек көйлек")},
        {"kk": Text("Термос")},
        {"kk": Text("Қалпақ")},
    ]


def test_a_kazakh_name_among_russian_ones_is_kazakh(tmp_path: Path) -> None:
    rows = ["SKU;Название;Цена, тг", "1;Платье;900", "2;Термос;900", "3;Көйлек;900", "4;Сумка;900"]
    (tmp_path / "ru.csv").write_text("\n".join(rows), encoding="utf-8")
    found = planned(tmp_path / "ru.csv")
    assert [code for each in found.added for code in each.names] == ["ru", "ru", "kk", "ru"]


def test_a_table_without_headings_is_told_by_its_cells() -> None:
    found = planned(DATA / "no-headings.txt")
    assert [(each.sku, each.name("zh"), prices(each)[0][0]) for each in found.added] == [
        ("K100", "红色围巾", 5900),
        ("K101", "蓝色帽子", 3990),
        ("K102", "棉袜", 990),
    ]


def test_merged_headings_in_a_workbook(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["封面", "不是表格"])
    sheet = book.create_sheet("товары")
    for row in (
        ["Каталог 2026"],
        ["货号", "商品名称", None, None, "价格", None, "库存"],
        [None, "中文", "俄文", "哈文", "元", "坚戈", None],
        [1234, "连衣裙", "Платье", "Көйлек", 299, "15 000", 40],
        [1235, None, "Платье детское", None, "=E4/2", 0.1 + 0.2, None],
    ):
        sheet.append(row)
    for merged in ("A1:G1", "A2:A3", "B2:D2", "E2:F2", "G2:G3", "B4:B5", "G4:G5"):
        sheet.merge_cells(merged)
    sheet["A4"].number_format = sheet["A5"].number_format = "000000"
    book.save(tmp_path / "t.xlsx")
    found = planned(tmp_path / "t.xlsx")
    assert (found.records.sheet, found.records.layout.header) == ("товары", 3)
    (dress,) = found.added
    assert dress.sku == "001234"
    assert {code: text.text for code, text in dress.names.items()} == {
        "zh": "连衣裙",
        "ru": "Платье",
        "kk": "Көйлек",
    }
    assert prices(dress) == [(29900, "CNY", ""), (1_500_000, "KZT", "")]
    assert dress.stock == (Stock("warehouse", 40),)
    assert codes(found) == [(5, "formula")]  # a formula whose value nobody calculated


def test_json_of_any_shape(tmp_path: Path) -> None:
    path = tmp_path / "shop.json"
    one = '{"sku": "J1", "name": {"zh": "裙", "ru": "Платье"}, "price": 19.90, "stock": 3}'
    for text in (
        f"[{one}]",
        f'{{"code": 0, "data": {{"total": 1, "list": [{one}]}}}}',
        one,
        f"{one}\n{one}\n",
    ):
        path.write_text(text, encoding="utf-8")
        (product,) = planned(path).added
        assert product.names == {"zh": Text("裙"), "ru": Text("Платье")}
        assert prices(product) == [(1990, "CNY", "")]


def test_rows_of_one_sku_are_its_variants(tmp_path: Path) -> None:
    head = ("货号", "名称", "颜色", "尺码", "价格", "库存")
    rows = [
        ("D1", "裙", "红", "S", "99", "3"),
        ("D1", "裙", "红", "M", "99", "4"),
        ("D1", "裙", "白", "M", "99", ""),
    ]
    (product,) = planned(table(tmp_path / "t.tsv", head, *rows)).added
    assert [(v.colour["zh"].text, v.size) for v in product.variants] == [
        ("红", "S"),
        ("红", "M"),
        ("白", "M"),
    ]
    assert prices(product) == [(9900, "CNY", "")]  # the same for all: the product's own
    assert [(each.variant, each.quantity) for each in product.stock] == [("D1-红-S", 3), ("D1-红-M", 4)]


def test_dearer_sizes_keep_their_prices(tmp_path: Path) -> None:
    rows = [("货号", "名称", "尺码", "价格"), ("D1", "裙", "S", "99"), ("D1", "裙", "XXL", "119")]
    (product,) = planned(table(tmp_path / "t.tsv", *rows)).added
    assert prices(product) == [(9900, "CNY", "D1-S"), (11900, "CNY", "D1-XXL")]


def test_a_table_without_skus_knows_a_product_by_its_name(tmp_path: Path) -> None:
    path = table(tmp_path / "t.tsv", ("名称", "价格"), ("连衣裙", "99"), ("帽子", "9.9"))
    found = planned(path)
    assert [each.code for each in found.problems] == ["sku_made", "sku_made"]
    assert planned(path, found.added).unchanged == tuple(each.sku for each in found.added)


def test_prices_under_a_russian_heading_need_their_currency_named(tmp_path: Path) -> None:
    path = table(
        tmp_path / "t.tsv", ("Артикул", "Название", "Цена"), ("A1", "Платье", "100"), ("A2", "Юбка", "50 ₸")
    )
    dress, skirt = planned(path).added
    assert (dress.prices, prices(skirt)) == ((), [(5000, "KZT", "")])
    assert codes(planned(path)) == [(2, "currency_unclear")]
    dress, skirt = planned(path, currency="CNY").added
    assert (prices(dress), prices(skirt)) == ([(10000, "CNY", "")], [(5000, "KZT", "")])


def test_a_cell_in_another_currency_than_its_column_is_refused(tmp_path: Path) -> None:
    path = table(tmp_path / "t.tsv", ("SKU", "名称", "价格(元)"), ("A1", "裙", "5000 ₸"), ("A2", "帽", "5元"))
    found = planned(path)
    assert [each.sku for each in found.added] == ["A2"]
    assert codes(found) == [(2, "currency_differs")]


def test_excels_ways_to_keep_zeros_are_understood(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text('sep=;\nSKU;名称;价格\n="00123";裙;9\n"=""00124""";帽;8\n', encoding="utf-8")
    assert [each.sku for each in planned(path).added] == ["00123", "00124"]


def test_far_prices_are_pointed_at(tmp_path: Path) -> None:
    rows = [("SKU", "名称", "价格"), *((f"A{n}", f"裙{n}", "99") for n in range(30)), ("B", "帽", "999999")]
    found = planned(table(tmp_path / "t.tsv", *rows))
    assert codes(found) == [(32, "price_far")]
    assert found.complete


def test_a_stray_quotation_mark_swallows_nothing(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text('SKU,名称,价格\n1,"5"" 屏",9\n2,7" 屏,8\n3,"没关,7\n4,"两\n行",6\n', encoding="utf-8")
    assert [(each.sku, each.name("zh")) for each in planned(path).added] == [
        ("1", '5" 屏'),
        ("2", '7" 屏'),
        ("3", '"没关'),
        ("4", "两 行"),
    ]


def test_a_product_that_is_new_needs_a_name(tmp_path: Path) -> None:
    path = table(tmp_path / "t.tsv", ("SKU", "价格"), ("A1", "9"), ("A2", "8"))
    found = planned(path, [Product("A1", names={"zh": Text("裙")})])
    assert [each.after.sku for each in found.changed] == ["A1"]
    assert codes(found) == [(3, "name_missing")]


def test_a_delimiter_too_many_shifts_no_price(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("SKU,名称,价格,备注\nA,裙,9,\nB,帽,红色,8,x\nC,鞋,7,y\n", encoding="utf-8")
    found = planned(path)
    assert [each.sku for each in found.added] == ["A", "C"]
    assert [(each.row, each.code, each.detail) for each in found.problems] == [(3, "too_many_cells", "5")]


def test_an_old_price_alone_is_the_price_and_told(tmp_path: Path) -> None:
    found = planned(
        table(
            tmp_path / "t.tsv", ("SKU", "名称", "市场价", "价格"), ("A", "裙", "9", ""), ("B", "帽", "9", "8")
        )
    )
    assert [prices(each) for each in found.added] == [[(900, "CNY", "")], [(800, "CNY", "")]]
    assert codes(found) == [(2, "list_price_alone")]


def test_kazakh_in_arabic_letters_is_not_taken_for_chinese(tmp_path: Path) -> None:
    rows = [("SKU", "名称", "哈语"), ("A", "裙", "كويلەك"), ("B", "帽", "Бөрік")]
    found = planned(table(tmp_path / "t.tsv", *rows))
    assert [each.names["kk"].text for each in found.added] == ["Бөрік"]
    assert [(each.row, each.code) for each in found.problems] == [(2, "arabic_script")]


def test_three_decimals_of_a_russian_bookkeeping_program_are_no_thousands(tmp_path: Path) -> None:
    head = ("Номенклатура", "Код", "Остаток", "Цена розничная, тенге")
    rows = [("Платье", "00-123", "5,000", "12 500,00"), ("Чайник", "00-124", "1 205,000", "9 900,00")]
    found = planned(table(tmp_path / "t.tsv", head, *rows))
    assert [each.stock[0].quantity for each in found.added] == [5, 1205]
    unclear = planned(table(tmp_path / "t.tsv", head, ("Платье", "00-123", "5,000", "12500")))
    assert codes(unclear) == [(2, "number_unclear")]


def test_headings_in_two_languages_at_once(tmp_path: Path) -> None:
    head = ("№", "Тауар атауы / Название товара", "Бағасы (тг) / Цена")
    found = planned(table(tmp_path / "t.tsv", head, ("1", "Көйлек", "9900"), ("2", "Лампа", "4500")))
    assert [prices(each) for each in found.added] == [[(990000, "KZT", "")], [(450000, "KZT", "")]]


def test_latin_colours_stand_in_the_language_of_their_column(tmp_path: Path) -> None:
    rows = [("Item No.", "Product Name", "Unit Price (USD)", "Color"), ("X1", "Night lamp", "3.20", "white")]
    (lamp,) = planned(table(tmp_path / "t.tsv", *rows)).added
    assert (prices(lamp), lamp.variants[0].colour) == ([(320, "USD", "")], {"zh": Text("white")})


@pytest.mark.parametrize(
    ("name", "heading", "currency"),
    [
        ("裙", "price", "CNY"),
        ("Көйлек ұзын", "price", "KZT"),
        ("Платье", "price", ""),
        ("Платье", "价格", "CNY"),
    ],
)
def test_whose_money_a_bare_price_is(tmp_path: Path, name: str, heading: str, currency: str) -> None:
    found = planned(table(tmp_path / "t.tsv", ("SKU", "name", heading), ("A", name, "9")))
    assert found.records.currency == currency


def test_a_kazakh_name_spelled_as_the_russian_one_stays_in_its_column(tmp_path: Path) -> None:
    rows = [("T-1", "Гүлді көйлек", "Платье"), ("T-2", "Термос", "Термос"), ("T-3", "", "Шарф")]
    found = planned(table(tmp_path / "kz.tsv", ("SKU", "Атауы", "Название"), *rows))
    assert [each.names for each in found.added] == [
        {"kk": Text("Гүлді көйлек"), "ru": Text("Платье")},
        {"kk": Text("Термос"), "ru": Text("Термос")},
        {"ru": Text("Шарф")},
    ]
