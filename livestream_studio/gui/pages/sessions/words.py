"""Sessions as people read them."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale, QObject, Qt

from livestream_studio.core.types import Origin
from livestream_studio.gui.overlay.setup import in_order
from livestream_studio.store.rows import KeptSession


class SessionWords(QObject):
    def state(self, kept: KeptSession) -> str:
        words = {
            "running": self.tr("on the air"),
            "ended": self.tr("ended"),
            "interrupted": self.tr("interrupted"),
            "failed": self.tr("failed"),
            "crashed": self.tr("cut off"),
        }
        return words.get(kept.state, kept.state)

    def about_state(self, kept: KeptSession) -> str:
        """What the state means for who wants the lines."""
        words = {
            "interrupted": self.tr("It was stopped before its end. Every line up to there is kept."),
            "failed": self.tr("It ended with an error. Every line up to there is kept."),
            "crashed": self.tr("The program was cut off during it. Every line that was shown is kept."),
        }
        return words.get(kept.state, "")

    def title(self, kept: KeptSession) -> str:
        return kept.session.title or self.tr("Show without a title")

    def languages(self, kept: KeptSession) -> str:
        targets = " ".join(code.upper() for code in in_order(kept.session.targets))
        return f"{kept.session.source.upper()} → {targets}"

    def moment(self, iso: str) -> str:
        when = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs)
        return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)

    def origin(self, origin: Origin) -> str:
        words = {
            Origin.SPEECH: self.tr("heard"),
            Origin.APPROVED: self.tr("approved"),
            Origin.MEMORY: self.tr("memory"),
            Origin.MACHINE: self.tr("machine"),
            Origin.NONE: self.tr("not translated"),
        }
        return words[origin]


def length(ms: int) -> str:
    """1:02:03 or 2:03."""
    seconds = ms // 1000
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return f"{hours}:{minutes:02d}:{seconds % 60:02d}" if hours else f"{minutes}:{seconds % 60:02d}"
