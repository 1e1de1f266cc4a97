"""Text that changes with the interface language while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from livestream_studio.gui.figures import number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Base = QWidget
else:
    _Base = object


class Translated(_Base):
    """Mixin, named before the widget: `class LinesPage(Translated, QWidget)`.

    Every text that is seen, accessible names among them, is set in `retranslate`; the widget itself
    calls that at the end of its constructor, and it is called again at a change of language.
    """

    def retranslate(self) -> None:
        raise NotImplementedError

    def tr(self, source: str, /, disambiguation: str | None = None, n: int = -1) -> str:
        """As PySide's, which looks a text up under the names of the object's classes, and finds no plural
        under any but the first (6.11); large counts are grouped as the language does."""
        untranslated = source.replace("%n", str(n)) if n >= 0 else source
        for kind in type(self).__mro__:
            found = QCoreApplication.translate(kind.__name__, source, disambiguation, n)
            if found != untranslated:
                return _grouped(found, n)
        return _grouped(untranslated, n)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def _grouped(text: str, count: int) -> str:
    """12,000 lines: Qt writes the count of a plural bare."""
    return text.replace(str(count), number(count), 1) if count >= 1000 else text
