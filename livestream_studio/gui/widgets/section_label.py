"""The heading of a group: small, bold, dim."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget


class SectionLabel(QLabel):
    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("kind", "section")
