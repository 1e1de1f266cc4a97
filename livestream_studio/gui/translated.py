"""Text that changes with the interface language while the program runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

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

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
