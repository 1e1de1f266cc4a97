"""The letters of Kazakh in its three scripts. Sources: CLDR `kk_Arab`, DB65/T 3692-2015, the 2021 Latin."""

from __future__ import annotations

HIGH_HAMZA = "\u0674"  # what the regional standard names
PLAIN_HAMZA = "\u0621"  # what CLDR and the press of Kazakhstan write; older fonts have it

# Vowel pairs share a letter (а ә, о ө, ұ ү, ы і): the hamza before the word tells them apart.
ARABIC = {
    "а": "ا", "ә": "ا", "б": "ب", "в": "ۆ", "г": "گ", "ғ": "ع", "д": "د", "е": "ە", "ё": "يو", "ж": "ج",
    "з": "ز", "и": "ي", "й": "ي", "к": "ك", "қ": "ق", "л": "ل", "м": "م", "н": "ن", "ң": "ڭ", "о": "و",
    "ө": "و", "п": "پ", "р": "ر", "с": "س", "т": "ت", "у": "ۋ", "ұ": "ۇ", "ү": "ۇ", "ф": "ف", "х": "ح",
    "һ": "ھ", "ц": "س", "ч": "چ", "ш": "ش", "щ": "شش", "ъ": "", "ы": "ى", "і": "ى", "ь": "", "э": "ە",
    "ю": "يۋ", "я": "يا",
}  # fmt: skip

LATIN = {
    "а": "a", "ә": "ä", "б": "b", "в": "v", "г": "g", "ғ": "ğ", "д": "d", "е": "e", "ё": "io", "ж": "j",
    "з": "z", "и": "i", "й": "i", "к": "k", "қ": "q", "л": "l", "м": "m", "н": "n", "ң": "ñ", "о": "o",
    "ө": "ö", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ұ": "ū", "ү": "ü", "ф": "f", "х": "h",
    "һ": "h", "ц": "ts", "ч": "tş", "ш": "ş", "щ": "ştş", "ъ": "", "ы": "y", "і": "ı", "ь": "", "э": "e",
    "ю": "iu", "я": "ia",
}  # fmt: skip

# Latin letters that people type inside Cyrillic words: і from an English layout, ə and ɵ from old fonts.
LOOKALIKES = str.maketrans("aceopxyihəɵABCEHKMOPTXIƏƟ", "асеорхуіһәөАВСЕНКМОРТХІӘӨ")

VOWELS = frozenset("аәеёиоөуұүыіэюя")
ARABIC_LETTERS = r"\u0621-\u064a\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff"
CYRILLIC_LETTERS = r"\u0400-\u0481\u048a-\u052f"
LATIN_LETTERS = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"

# Controls that set the direction of text; a subtitle gets only those that this package puts there.
BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
