"""A page filled as in a show: for pictures in the guide, and to look at while it is built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from livestream_studio.core.types import Cue, Level, Origin, Word
from livestream_studio.gui.pages.live.shop.example import show_shop
from livestream_studio.gui.show_control import Air
from livestream_studio.rehearsal import Check, State

if TYPE_CHECKING:
    from livestream_studio.gui.pages.live.page import LivePage

_FROM_MS = 42 * 60_000 + 1_000
_A, _M, _X, _N = Origin.APPROVED, Origin.MEMORY, Origin.MACHINE, Origin.NONE
_LINES: tuple[tuple[int, str, str, str, Origin, int], ...] = (
    (
        0,
        "欢迎来到直播间，今天给大家带来霍尔果斯的好货。",
        "Тікелей эфирге қош келдіңіздер! Бүгін сіздерге Қорғастың жақсы тауарларын әкелдік.",
        "Добро пожаловать в эфир! Сегодня у нас отличные товары из Хоргоса.",
        _A,
        200,
    ),
    (
        5_000,
        "这条红色连衣裙原价399元，今天只要289元。",
        "Бұл қызыл көйлектің бұрынғы бағасы 399 юань, бүгін небәрі 289 юань.",
        "Это красное платье раньше стоило 399 юаней, сегодня всего 289 юаней.",
        _M,
        200,
    ),
    (
        10_000,
        "面料是新疆长绒棉，洗了不缩水。",
        "Матасы Шыңжаңның ұзын талшықты мақтасынан, жуғанда отырмайды.",
        "Ткань из синьцзянского длинноволокнистого хлопка, не садится после стирки.",
        _X,
        900,
    ),
    (14_000, "昨天我去看了一场特别有意思的电影。", "", "", _N, 400),
)


def show_example(page: LivePage) -> None:
    """Through the page's own doors: the transcript, the overlay, the meter."""
    page.model.begin("zh", ("kk", "ru"))
    page.overlays.set_live(True)
    for what, subject in (
        ("microphone", ""),
        ("speech", "zh"),
        ("target", "kk"),
        ("target", "ru"),
        ("overlay", ""),
    ):
        page.control.put(Check(what, subject, State.READY))
    page.control.pretend(Air.LIVE, _FROM_MS + 17_000)
    for number, (at, said, kk, ru, origin, late) in enumerate(_LINES):
        start = _FROM_MS + at
        words = (Word("新疆长绒棉", start, start + 900, 0.4),) if origin is _X else ()
        cue = Cue(number, "zh", said, said, start, start + 3_000, True, Origin.SPEECH, words=words)
        page.model.accept(cue)
        for language, text in (("kk", kk), ("ru", ru)):
            score = 0.94 if origin is _M else None
            line = Cue(number, language, text, said, start, start + 3_000, True, origin, score=score)
            page.model.accept(line, late)
            if number == 1:
                page.overlays.accept(line)
    start = _FROM_MS + 16_000
    going = Cue(9, "zh", "库存还有35000件，喜欢的朋友赶紧", "", start, start + 900, False, Origin.SPEECH)
    page.model.accept(going)
    page.view.setCurrentIndex(page.model.index(1, 1))
    show_shop(page.shop, page.floor, priced=(1, 0))
    for rms in (-50.0, -21.0, -18.0, -24.0) * 3:
        page.control.level.emit(Level(rms, rms + 6.0, start))
    page.hold()
