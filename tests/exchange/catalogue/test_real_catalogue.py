"""The real shop's file imports with no hand work, and its products are right.

The expected values are thirty of the 239 products of linlinjava/litemall (MIT), read off the file
without the importer: SKU, name, category, brand, short text, unit, old price and price in fen.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from livestream_studio.commerce.types import Money, Price, Product, Text
from livestream_studio.exchange.catalogue import plan, read_records

FILE = Path(__file__).parents[4] / "shared" / "data" / "catalogue" / "litemall-products.tsv"

EXPECTED = [
    (
        "1006014",
        "双宫茧桑蚕丝被 子母被",
        "被枕",
        "罗莱制造商",
        "双层子母被，四季皆可使用",
        "件",
        1419900,
        139900,
    ),
    ("1006051", "皇室御用超柔毛巾", "毛巾", "", "至柔至软，热销50万条", "条", 7900, 5900),
    ("1009012", "可水洗舒柔丝羽绒枕", "被枕", "", "超细纤维，蓬松轻盈回弹", "件", 7900, 5900),
    ("1011004", "色织精梳AB纱格纹空调被", "夏凉", "MUJI制造商", "加大加厚，双色精彩", "件", 21900, 19900),
    ("1023003", "100年传世珐琅锅 全家系列", "锅具", "", "特质铸铁，大容量全家共享", "只", 41800, 39800),
    (
        "1023032",
        "纯棉色织缎纹四件套",
        "床品件套",
        "Ralph Lauren制造商",
        "色织缎纹工艺，亲肤舒适",
        "件",
        46900,
        44900,
    ),
    ("1035006", "全棉单面割绒浴室地垫", "布艺软装", "", "手工制作，纯棉材质，柔软舒适", "件", 7600, 5600),
    ("1046001", "按动式三角中油笔", "文具", "", "进口笔尖，无毒油墨", "支", 2890, 890),
    ("1055022", "磨砂杆直杆中性笔", "文具", "", "高韧笔杆，书写不疲惫", "件", 2490, 490),
    ("1056002", "男式玩色内裤", "内裤", "", "德国工艺，多色随搭", "条", 7900, 5900),
    ("1064000", "清新条纹开放式宠物窝", "宠物", "NITORI制造商", "清凉触感，耐抓耐磨", "件", 9900, 7900),
    ("1083009", "海洋之心永生花", "家饰", "", "厄瓜多尔玫瑰，精致美感", "件", 31900, 29900),
    ("1085019", "20寸 纯PC“铝框”（非全铝）登机箱", "功能箱包", "", "铝质包角，牢固抗摔", "件", 36900, 34900),
    ("1086023", "彩色波点缓冲宠物牵引绳", "宠物", "", "精致合金，萌趣波点", "件", 3990, 1990),
    ("1097012", "原素系列实木床头柜", "家具", "", "优选实木环保喷漆", "件", 101900, 99900),
    ("1097013", "原素系列实木五斗柜", "家具", "", "造型经典，收纳的得力助手", "件", 271900, 269900),
    ("1110002", "大头风扇", "家饰", "", "静音劲风，小巧灵动", "件", 13900, 11900),
    ("1110008", "全棉贡缎纯色床单", "床品件套", "", "丝滑缎纹 舒适百搭", "件", 11900, 9900),
    ("1110019", "宠物合金钢安全除菌指甲护理组合", "宠物", "", "猫狗皆可用，保护家具", "件", 8900, 6900),
    ("1116008", "棉双层纱波点娃娃裙（婴童）", "服饰", "", "波点娃娃裙搭配面包裤", "件", 11900, 9900),
    ("1125011", "格纹棉质衬衣（婴童）", "服饰", "", "法式翻领 气质格纹", "件", 15900, 13900),
    ("1127052", "纯棉水洗色织格夏凉被", "夏凉", "", "100%棉填充，透气排汗，双面可用", "件", 18900, 16900),
    ("1131017", "平滑细篾头层青碳化竹凉席", "夏凉", "", "细篾整密，凉滑不夹肉", "件", 27900, 25900),
    ("1135050", "多功能封闭式环保除菌猫砂盆", "宠物", "", "银离子吸附脏东西，多功能", "件", 19900, 17900),
    ("1135055", "北欧印象几何条纹混色窗帘", "布艺软装", "", "山形纹提花 北欧简约混色", "件", 41900, 39900),
    ("1143018", "粽情乡思端午粽礼盒 640克", "糕点", "", "五种口味，寄情端午", "件", 8800, 6800),
    ("1152004", "魔兽世界 蛋盾包 双肩包", "魔兽世界", "", "伊利丹掉落，挤地铁神器", "件", 41900, 39900),
    ("1152100", "魔兽世界 部落·奥格瑞玛 堡垒收纳盒", "魔兽世界", "", "桌面整理神器", "件", 51900, 49900),
    ("1152161", "竹语丝麻印花四件套", "床品件套", "", "3重透气，清爽柔滑", "件", 47900, 45900),
    ("1156006", "20寸 全铝镁合金登机箱", "功能箱包", "", "100%铝镁合金，超薄坚固", "件", 71900, 69900),
]


@pytest.fixture(scope="module")
def products() -> dict[str, Product]:
    if not FILE.is_file():
        pytest.skip(f"no public catalogue at {FILE}")
    planned = plan(read_records(FILE), [])
    assert (len(planned.added), planned.refused, planned.complete) == (239, 0, True)
    told = {each.code for each in planned.problems}
    assert told == {"column_ignored", "list_price_far"}  # the keywords; two prices with a digit too many
    return {product.sku: product for product in planned.added}


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda expected: str(expected[0]))
def test_a_product_is_right(
    products: dict[str, Product], expected: tuple[str, str, str, str, str, str, int, int]
) -> None:
    sku, name, category, brand, short, unit, old, price = expected
    assert products[sku] == Product(
        sku,
        names={"zh": Text(name)},
        short={"zh": Text(short)},
        category={"zh": Text(category)},
        brand=brand,
        unit={"zh": Text(unit)},
        prices=(Price(Money(price, "CNY"), Money(old, "CNY")),),
    )


def test_there_are_thirty() -> None:
    assert len({expected[0] for expected in EXPECTED}) == 30
