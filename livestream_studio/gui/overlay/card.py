"""`draw`: a product's card and its theme, to a picture. Used by windows, previews and tests alike."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from livestream_studio.commerce.card import Card, CountdownLeft
from livestream_studio.commerce.running_order import Mark
from livestream_studio.gui.overlay.card_letters import Letters, broken, fitted, wrapped
from livestream_studio.gui.overlay.card_prices import placed
from livestream_studio.gui.overlay.card_theme import CardTheme, CardWords
from livestream_studio.gui.overlay.shaping import Shaped, shape

_ABOVE, _LINE = 0.95, 1.28  # of an em: letters above the base line, and from line to line
_LEAST = 0.62  # a long name becomes so small at most, in every language alike
_ONE_LINE = 0.8
_NAME_LINES = 2
_SIZE_LINES = 2
_BADGE = 1.6  # em that the number takes at most in the usual case
_FULL = 4096  # pixels; no picture is larger


@dataclass(slots=True)
class _Laid:
    """What a card is made of, in pixels from its corner."""

    width: float
    height: float = 0.0
    picture: QRectF | None = None
    letters: list[Letters] = field(default_factory=list)
    boxes: list[tuple[QRectF, str]] = field(default_factory=list)
    strikes: list[tuple[float, float, float]] = field(default_factory=list)


def draw(
    card: Card,
    theme: CardTheme,
    words: CardWords,
    size: QSize,
    ratio: float = 1.0,
    *,
    picture: QImage | None = None,
    ground: QColor | None = None,
    hard: bool = False,
) -> QImage:
    """The card in the middle of `size` logical pixels, as large as that lets it be.

    Premultiplied ARGB on `ground`, by default transparent. `hard` leaves no pixel between the ground and
    the card: for a key colour, and where windows cannot be half transparent.
    """
    pixels = QSize(*(max(1, min(_FULL, round(each * ratio))) for each in size.toTuple()))
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(ground if ground is not None else Qt.GlobalColor.transparent)
    laid = _fitting(card, theme, words, pixels, picture is not None)
    painter = QPainter(image)
    x, y = round((pixels.width() - laid.width) / 2), round((pixels.height() - laid.height) / 2)
    painter.translate(x, y)
    _paint(painter, laid, theme, picture, hard)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def _fitting(card: Card, theme: CardTheme, words: CardWords, pixels: QSize, picture: bool) -> _Laid:
    em = pixels.width() / theme.width
    for _ in range(4):  # lines break otherwise at another size: a step or two until it fits
        laid = _lay_out(card, theme, words, em, picture)
        if laid.height <= pixels.height() or em < 4:
            return laid
        em *= max(0.5, pixels.height() / laid.height * 0.995)
    return laid


def _lay_out(card: Card, theme: CardTheme, words: CardWords, em: float, picture: bool) -> _Laid:
    laid = _Laid(theme.width * em)
    gap = theme.padding * em
    left = gap
    if theme.picture > 0 and picture:
        side = theme.picture * em
        laid.picture = QRectF(gap, gap, side, side)
        left += side + gap
    y = _names(laid, card, theme, em, left, gap)
    y = _prices(laid, card, theme, words, em, left, y)
    y = _small(laid, card, theme, words, em, left, y)
    bottom = laid.picture.bottom() if laid.picture else 0.0
    laid.height = round(max(y, bottom) + gap)
    _number(laid, card, theme, em)
    return laid


def _names(laid: _Laid, card: Card, theme: CardTheme, em: float, left: float, top: float) -> float:
    """All names in one size: the law that wants Kazakh first does not let Russian be larger."""
    room = laid.width - left - theme.padding * em
    if card.number and theme.number and not laid.picture:
        room -= _BADGE * em  # the number stands in the corner
    size = _name_size(card, theme, em, room)
    lines = [
        wrapped(name.text, name.language, size, room, theme.face, _NAME_LINES, bold=theme.bold)
        for name in card.names
    ]
    y = top
    for line in (line for each in lines for line in each):
        laid.letters.append(Letters(line, left, y + _ABOVE * size, theme.text))
        y += _LINE * size
    return y


def _name_size(card: Card, theme: CardTheme, em: float, room: float) -> int:
    """On one line each where a little smaller is enough, else on two in the largest size that holds them."""

    def most(size: int) -> int:
        lines = (broken(n.text, n.language, size, room, theme.face, bold=theme.bold) for n in card.names)
        return max(map(len, lines), default=0)

    sizes = [round(em * (1.0 - 0.04 * step)) for step in range(round((1.0 - _LEAST) / 0.04) + 1)]
    single = (size for size in sizes if size >= _ONE_LINE * em and most(size) <= 1)
    double = (size for size in sizes if most(size) <= _NAME_LINES)
    return next(single, 0) or next(double, sizes[-1])


def _prices(
    laid: _Laid, card: Card, theme: CardTheme, words: CardWords, em: float, left: float, top: float
) -> float:
    room = laid.width - left - theme.padding * em
    made = placed(card, theme, words, em, left, room, top)
    laid.letters += made.letters
    laid.strikes += made.strikes
    return made.bottom


def _small(
    laid: _Laid, card: Card, theme: CardTheme, words: CardWords, em: float, left: float, top: float
) -> float:
    """Sizes, what is left, marks and the countdown."""
    room, small = laid.width - left - theme.padding * em, round(em * theme.small)
    languages = [name.language for name in card.names]
    first = languages[0] if languages else ""
    y = top + 0.15 * em
    sizes = " · ".join(dict.fromkeys(each.size for each in card.sizes)) if theme.sizes else ""
    counted = card.left is not None and card.mark is not Mark.SOLD_OUT
    left_over = words.said("left", card.left, first) if counted else ""
    for line in _stock(sizes, left_over, first, small, room, theme) if theme.sizes else ():
        laid.letters.append(Letters(line, left, y + _ABOVE * small, theme.dim))
        y += _LINE * small
    tags = words.mark(card.mark, languages)
    if card.mark is Mark.SOLD_OUT and card.lead_days:
        tags = [*tags, words.said("lead", card.lead_days, first)]
    if card.countdown is not None and card.mark is not Mark.SOLD_OUT:
        tags = [*_counting(card.countdown, words, languages), *tags]
    return _tags(laid, tags, theme, em, left, y) if tags else y


def _stock(
    sizes: str, left_over: str, language: str, small: int, room: float, theme: CardTheme
) -> list[Shaped]:
    """Sizes and what is left beside each other, or else below each other: a number cut off misleads."""
    beside = "   ".join(filter(None, (sizes, left_over)))
    together = shape(beside, language, "", small, False, theme.face)
    if together.seen <= room:
        return [together] if beside else []
    commas = sizes.replace(" · ", ", ")  # no line begins with one
    listed = wrapped(commas, "", small, room, theme.face, _SIZE_LINES, bold=False) if sizes else []
    counted = [fitted(left_over, language, small, room, theme.face, bold=False)] if left_over else []
    return listed + counted


def _tags(laid: _Laid, tags: list[str], theme: CardTheme, em: float, left: float, top: float) -> float:
    """Words in boxes of their own, on as many lines as they need."""
    room, small = laid.width - left - theme.padding * em, round(em * theme.small)
    pad, x, y = 0.35 * small, left, top + 0.15 * em
    high = _LINE * small + pad
    for tag in dict.fromkeys(tags):
        line: Shaped = fitted(tag, "", small, room - 2 * pad, theme.face)
        if x > left and x + line.seen + 2 * pad > left + room:
            x, y = left, y + high + pad
        box = QRectF(round(x), round(y), round(line.seen + 2 * pad), round(high))
        laid.boxes.append((box, theme.mark_ground))
        laid.letters.append(Letters(line, x + pad, y + pad / 2 + _ABOVE * small, theme.mark_text))
        x += line.seen + 3 * pad
    return y + high


def _counting(countdown: CountdownLeft, words: CardWords, languages: list[str]) -> list[str]:
    """Once it is over neither a clock that stands still nor pieces that nobody gets any more."""
    if countdown.over:
        return [words.said("over", "", code) for code in languages]
    made = []
    if countdown.ms is not None:
        minutes, seconds = divmod(-(-countdown.ms // 1000), 60)
        made.append(f"{minutes:02d}:{seconds:02d}")
    if countdown.pieces is not None:
        made.append(words.said("offer", countdown.pieces, languages[0] if languages else ""))
    return made


def _number(laid: _Laid, card: Card, theme: CardTheme, em: float) -> None:
    """What viewers quote: on the picture's corner, or else in the card's."""
    if not (card.number and theme.number):
        return
    size = round(em * (1.1 if laid.picture else 0.9))
    line = fitted(card.number, "", size, laid.width / 3, theme.face)
    pad = 0.35 * size
    wide = max(line.seen + 2 * pad, _LINE * size)
    x = laid.picture.left() if laid.picture else laid.width - wide
    y = laid.picture.top() if laid.picture else 0.0
    box = QRectF(round(x), round(y), round(wide), round(_LINE * size))
    laid.boxes.append((box, theme.number_ground))
    laid.letters.append(Letters(line, x + (wide - line.seen) / 2, y + 1.02 * size, theme.number_text))


def _paint(painter: QPainter, laid: _Laid, theme: CardTheme, picture: QImage | None, hard: bool) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not hard)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    whole, em = QRectF(0, 0, round(laid.width), laid.height), laid.width / theme.width
    radius = 0.0 if hard else theme.radius * em
    colour = QColor(theme.ground)
    colour.setAlphaF(1.0 if hard else theme.opacity)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(whole, radius, radius)
    if laid.picture is not None and picture is not None and not picture.isNull():
        shape = QPainterPath()
        shape.addRoundedRect(laid.picture, radius / 2, radius / 2)
        painter.save()
        painter.setClipPath(shape)
        painter.drawImage(laid.picture, picture, _middle(picture))
        painter.restore()
    for box, fill in laid.boxes:
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box, radius / 3, radius / 3)
    for letters in laid.letters:
        letters.draw(painter)
    for start, end, y in laid.strikes:
        painter.setPen(QPen(QColor(theme.dim), max(1.0, 0.06 * em)))
        painter.drawLine(round(start), round(y), round(end), round(y))


def _middle(picture: QImage) -> QRectF:
    """The largest square in the picture's middle."""
    side = min(picture.width(), picture.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(picture.rect()).center())
    return square
