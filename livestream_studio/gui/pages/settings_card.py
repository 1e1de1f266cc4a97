"""Settings: the product's card that the audience sees."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from livestream_studio.gui.look.palette import DARK, mixed
from livestream_studio.gui.overlay import card_theme
from livestream_studio.gui.overlay.card import draw
from livestream_studio.gui.overlay.card_window import SAMPLE
from livestream_studio.gui.pages.settings_section import Section
from livestream_studio.gui.settings_holder import SettingsHolder
from livestream_studio.gui.widgets.choice import Choice
from livestream_studio.settings import Settings

EXAMPLE = QSize(300, 180)
_BEHIND = mixed(DARK.accent, DARK.ground, 0.4)  # a stand-in for a camera's picture


class CardSection(Section):
    """What is chosen counts at once, on the screens too."""

    name = "card"

    def __init__(self, holder: SettingsHolder, parent: QWidget | None = None) -> None:
        super().__init__(holder, parent)
        self.theme, self.shown, self.by_itself = Choice(), QCheckBox(), QCheckBox()
        self._theme_row, self._shown_row = self.add(self.theme), self.add(self.shown)
        self._itself_row = self.add(self.by_itself)
        self._example = QLabel()
        self._example.setMinimumSize(EXAMPLE)
        self.add_widget(self._example)
        self.theme.picked.connect(lambda name: holder.update(card_theme=str(name)))
        self.shown.clicked.connect(lambda on: holder.update(card_shown=on))
        self.by_itself.clicked.connect(lambda on: holder.update(show_heard=on))
        self.ready()

    def title(self) -> str:
        return self.tr("Product card")

    def show_values(self, settings: Settings) -> None:
        self.theme.set_value(settings.card_theme)
        self.shown.setChecked(settings.card_shown)
        self.by_itself.setChecked(settings.show_heard)
        ratio = self.devicePixelRatioF()
        theme, words = card_theme.theme(settings.card_theme), card_theme.CardWords.load()
        image = draw(SAMPLE, theme, words, EXAMPLE, ratio, ground=QColor(_BEHIND))
        self._example.setPixmap(QPixmap.fromImage(image))

    def retranslate(self) -> None:
        super().retranslate()
        own = {"dark": self.tr("Dark"), "light": self.tr("Light"), "compact": self.tr("Compact")}
        self.theme.set_options([(name, own.get(name, name)) for name in card_theme.names()])
        self._theme_row.set_words(
            self.tr("How the card looks"), self.tr("Your own themes lie in the folder cards.")
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
