"""Kinds of terms as people read them."""

from __future__ import annotations

from PySide6.QtCore import QObject


class KindWords(QObject):
    def __call__(self, kind: str) -> str:
        words = {
            "brand": self.tr("brand"),
            "person": self.tr("person"),
            "product": self.tr("product"),
            "city": self.tr("city"),
            "name": self.tr("name"),
            "term": self.tr("term"),
        }
        return words.get(kind, kind)
