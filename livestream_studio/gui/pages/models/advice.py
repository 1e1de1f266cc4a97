"""The manifest's advice in the interface language: it is data, so each sentence is marked here."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "Advice"
SENTENCES = (
    QT_TRANSLATE_NOOP("Advice", "Small and quick: begin with this one."),
    QT_TRANSLATE_NOOP("Advice", "Large: needs several gigabytes of memory and most of a processor core."),
    QT_TRANSLATE_NOOP(
        "Advice",
        "Small and quick: begin with this one. Read speech; live selling speech is untested.",
    ),
    QT_TRANSLATE_NOOP("Advice", "The older small Kazakh model."),
    QT_TRANSLATE_NOOP("Advice", "The older large Kazakh model, a third of the newer one's size."),
    QT_TRANSLATE_NOOP("Advice", "With translate-en_ru it makes Chinese to Russian by way of English."),
    QT_TRANSLATE_NOOP("Advice", "With translate-ru_en it makes Russian to Chinese by way of English."),
    QT_TRANSLATE_NOOP("Advice", "With translate-en_zh it makes Russian to Chinese by way of English."),
    QT_TRANSLATE_NOOP("Advice", "With translate-zh_en it makes Chinese to Russian by way of English."),
    QT_TRANSLATE_NOOP(
        "Advice",
        "Must be converted with ct2-transformers-converter (transformers 4) and packed with "
        '"add_source_eos": true in model/config.json. No official Argos package exists for Kazakh; the one '
        "for Kyrgyz (ky) is not a substitute.",
    ),
    QT_TRANSLATE_NOOP("Advice", "As kazRush-ru-kk, the other way."),
    QT_TRANSLATE_NOOP(
        "Advice",
        "All six directions in one model, the only one with a free licence; must be converted with "
        "CTranslate2, one package for each source language.",
    ),
)


def advice(sentence: str) -> str:
    return QCoreApplication.translate(CONTEXT, sentence) if sentence else ""
