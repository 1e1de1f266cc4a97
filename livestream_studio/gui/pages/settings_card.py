"""Settings: the product's card that the audience sees."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget

from livestream_studio.gui.look.palette import DARK, mixed
from livestream_studio.gui.navigator import Navigator
from livestream_studio.gui.overlay import card_theme
from livestream_studio.gui.overlay.card import draw
from livestream_studio.gui.overlay.card_window import SAMPLE
from livestream_studio.gui.overlay.setup import overlays
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.style_editor import CardPlace, StyleEditor
from livestream_studio.gui.style_editor.shelf import CARDS, shelf
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.settings import Settings

EXAMPLE = QSize(324, 192)
_EDGE, _RADIUS = QMargins(12, 12, 12, 12), 8  # of what lies behind the card in the example
_BEHIND = mixed(DARK.accent, DARK.ground, 0.4)  # a stand-in for a camera's picture


class CardSection(Section):
    """What is chosen counts at once, on the screens too."""

    name = "card"

    def __init__(self, holder: SettingsHolder, pages: Navigator, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self._pages = pages
        self._editor: StyleEditor | None = None
        self.theme, self.shown, self.by_itself = Choice(), QCheckBox(), QCheckBox()
        self.edits = QPushButton()
        self._theme_row, self._shown_row = self.add(self._both()), self.add(self.shown)
        self._itself_row = self.add(self.by_itself)
        self._example = QLabel()
        self._example.setMinimumSize(EXAMPLE)
        self.add_widget(self._example)
        self.theme.picked.connect(lambda name: holder.update(card_theme=str(name)))
        self.shown.clicked.connect(lambda on: holder.update(card_shown=on))
        self.by_itself.clicked.connect(lambda on: holder.update(show_heard=on))
        self.edits.clicked.connect(lambda: self.editor.open_for(self._place()))
        self.ready()

    @property
    def editor(self) -> StyleEditor:
        """Made when it is first asked for."""
        if self._editor is None:
            self._editor = StyleEditor(self._place(), self.window())
            self._editor.tried.connect(self._pages.tried)
            self._editor.used.connect(lambda _name, stem: self.holder.update(card_theme=stem))
            self._editor.kept.connect(self._themes_kept)
        return self._editor

    def close_now(self) -> None:
        if self._editor is not None:
            self._editor.close()

    def title(self) -> str:
        return self.tr("Product card")

    def show_values(self, settings: Settings) -> None:
        self.theme.set_value(settings.card_theme)
        self.shown.setChecked(settings.card_shown)
        self.by_itself.setChecked(settings.show_heard)
        self._example.setPixmap(self._drawn(card_theme.theme(settings.card_theme)))
        if self._editor is not None:
            self._editor.follow(self._place())

    def retranslate(self) -> None:
        super().retranslate()
        self.theme.set_options([(each.stem, each.name) for each in shelf(CARDS).values()])
        self.theme.set_value(self.holder.value.card_theme)
        self.theme.setAccessibleName(self.tr("How the card looks"))
        self.edits.setText(self.tr("Edit…"))
        self.edits.setAccessibleName(self.tr("Edit the style of the card"))
        self._theme_row.set_words(
            self.tr("How the card looks"), self.tr("A theme that comes with the program, or your own.")
        )
        self.shown.setText(self.tr("Show it"))
        self._shown_row.set_words(
            self.tr("The card on the screen"), self.tr("In a window of its own, arranged with the subtitles.")
        )
        self.by_itself.setText(self.tr("Show by itself"))
        self._itself_row.set_words(
            self.tr("A product that is surely named"), self.tr("Without this it is only offered to you.")
        )
        self._example.setAccessibleName(self.tr("What the card looks like"))

    def _themes_kept(self) -> None:
        self.retranslate()
        self.show_values(self.holder.value)
        self._pages.kept.emit("themes")

    def _drawn(self, theme: card_theme.CardTheme) -> QPixmap:
        """The sample on a stand-in for a camera's picture."""
        ratio, whole = self.devicePixelRatioF(), QRect(0, 0, EXAMPLE.width(), EXAMPLE.height())
        inner = whole.marginsRemoved(_EDGE)
        made = QPixmap(EXAMPLE * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(_BEHIND))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        words = card_theme.CardWords.load()
        painter.drawImage(inner.topLeft(), draw(SAMPLE, theme, words, inner.size(), ratio))
        painter.end()
        return made

    def _place(self) -> CardPlace:
        settings = self.holder.value
        return CardPlace(settings.card_theme, overlays(settings)[0].safe_area())

    def _both(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.theme, 1)
        row.addWidget(self.edits)
        self.edits.setMinimumHeight(32)
        return both
