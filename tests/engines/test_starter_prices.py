"""The starter packages, as the program feeds them, know a price in Russian, heard or typed."""

import pytest

from livestream_studio.engines.argos import RouteTranslator, find_route
from livestream_studio.engines.argos_package import read_package
from livestream_studio.paths import starter_models
from livestream_studio.translation.plain_numbers import plain


@pytest.mark.parametrize("space", ["\u00a0", " "])
@pytest.mark.parametrize("target", ["zh", "kk"])
def test_a_price_with_its_sign_is_translated(target: str, space: str) -> None:
    folders = sorted((starter_models() / "translation").glob("translate-*"))
    model = RouteTranslator(find_route([read_package(each, starter=True) for each in folders], "ru", target))
    answer = model.translate(plain(f"Эти сапоги всего за 25\u202f899{space}₸."))
    assert "abstained" not in answer.notes
    assert "25899" in answer.text
