"""How much survives Cyrillic -> Arabic or Latin -> Cyrillic, and how fast lines are converted.

    python benchmarks/scripts.py [--words FILE]

Three readers are compared in the same run over the phrasebook's Kazakh words: letter rules alone, rules with
a lexicon of four fifths of the words (each fifth is read by a lexicon that has not seen it), and the lexicon
of all words, as the program has it. `--words` repeats the second with another list: a word a line, what
follows a slash is left out (a hunspell .dic). The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from livestream_studio import paths
from livestream_studio.languages import scripts
from livestream_studio.languages.reading_lines import Pinyin, read_corrections, readable
from livestream_studio.translation.phrasebook.book import Phrasebook
from livestream_studio.translation.phrasebook.vocabulary import vocabulary

Figures = dict[str, float | int]
_FOLDS = 5


def survival(words: list[str], lexicon_for: Callable[[int], scripts.Lexicon]) -> Figures:
    """Per cent of words that come back, or are said to be ambiguous; lost words that were not said to be."""
    right = latin_right = ambiguous = silent = 0
    for i, word in enumerate(words):
        lexicon = lexicon_for(i)
        back = scripts.from_arabic(scripts.to_arabic(word), lexicon)
        right += back.text == word
        ambiguous += bool(back.ambiguous)
        silent += back.text != word and back.certain
        latin_right += scripts.from_latin(scripts.to_latin(word), lexicon).text == word
    n = len(words)
    return {
        "words": n,
        "arabic_right_%": round(100 * right / n, 2),
        "latin_right_%": round(100 * latin_right / n, 2),
        "ambiguous_%": round(100 * ambiguous / n, 2),
        "wrong_and_not_said": silent,
    }


def held_out(words: list[str]) -> Callable[[int], scripts.Lexicon]:
    """For the word at i, a lexicon of all folds but its own."""
    folds = [
        scripts.Lexicon([" ".join(w for i, w in enumerate(words) if i % _FOLDS != fold)])
        for fold in range(_FOLDS)
    ]
    return lambda i: folds[i % _FOLDS]


def without_hamza(words: list[str], lexicon: scripts.Lexicon) -> float:
    """Per cent that come back if the writer leaves every hamza out."""
    typed = [scripts.to_arabic(word).replace(scripts.HIGH_HAMZA, "") for word in words]
    read = [scripts.from_arabic(line, lexicon).text for line in typed]
    return per_cent(a == b for a, b in zip(read, words, strict=True))


def per_cent(right: Iterable[bool]) -> float:
    answers = list(right)
    return round(100 * sum(answers) / len(answers), 2)


def speed(convert: Callable[[str], object], lines: list[str]) -> Figures:
    """Milliseconds a line, each line once, after one round that warms up."""
    taken = []
    for line in lines[:20]:
        convert(line)
    for line in lines:
        start = time.perf_counter()
        convert(line)
        taken.append(1000 * (time.perf_counter() - start))
    return {
        "p50_ms": round(statistics.median(taken), 4),
        "p95_ms": round(statistics.quantiles(taken, n=20)[-1], 4),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--words", type=Path, help="another list of Kazakh words")
    asked = parser.parse_args()

    book = Phrasebook.load(paths.assets() / "phrasebook")
    words = sorted(vocabulary(book, "kk"))
    random.Random(1).shuffle(words)
    full = scripts.Lexicon([" ".join(words)])
    nothing = scripts.Lexicon()
    result: dict[str, Figures] = {
        "rules_alone": survival(words, lambda i: nothing),
        "words_not_in_the_lexicon": survival(words, held_out(words)),
        "words_in_the_lexicon": survival(words, lambda i: full),
    }
    result["words_in_the_lexicon"]["hamza_left_out_right_%"] = without_hamza(words, full)
    if asked.words:
        listed = {
            line.split("/")[0].strip().lower() for line in asked.words.read_text("utf-8-sig").splitlines()
        }
        other = sorted(word for word in listed if re.fullmatch("[а-яёәғқңөұүһі]{2,}", word))
        random.Random(1).shuffle(other)
        sample = other[:5000]
        result["other_words_rules_alone"] = survival(sample, lambda i: nothing)
        result["other_words_phrasebook_lexicon"] = survival(sample, lambda i: full)

    rng = random.Random(1)
    fillings = [(template, book.fill(template, rng)) for template in book.templates]
    kazakh, chinese, russian = (
        [book.render(template, filling, language, "written") for template, filling in fillings]
        for language in ("kk", "zh", "ru")
    )
    arabic = [scripts.to_arabic(line) for line in kazakh]
    back = [scripts.from_arabic(line, full).text for line in arabic]
    latin_back = [scripts.from_latin(scripts.to_latin(line), full).text for line in kazakh]
    result["whole_lines"] = {
        "lines": len(kazakh),
        "arabic_right_%": per_cent(a.lower() == b.lower() for a, b in zip(back, kazakh, strict=True)),
        "arabic_right_with_capitals_%": per_cent(a == b for a, b in zip(back, kazakh, strict=True)),
        "latin_right_%": per_cent(a == b for a, b in zip(latin_back, kazakh, strict=True)),
    }
    pinyin = Pinyin(read_corrections(paths.assets() / "phrasebook" / "pinyin.tsv")[0])
    from pypinyin import Style, lazy_pinyin

    start = time.perf_counter()
    scripts.Lexicon([" ".join(words)])
    result["lexicon"] = {"words": len(words), "build_ms": round(1000 * (time.perf_counter() - start), 1)}
    result["to_arabic"] = speed(scripts.to_arabic, kazakh)
    result["to_latin"] = speed(scripts.to_latin, kazakh)
    result["from_arabic"] = speed(lambda line: scripts.from_arabic(line, full), arabic)
    result["readable"] = speed(lambda line: readable(line, "ru"), russian)
    result["pinyin"] = speed(pinyin.line, chinese)
    result["pypinyin_alone"] = speed(lambda line: lazy_pinyin(line, style=Style.TONE), chinese)

    for name, figures in result.items():
        print(f"{name:32}", "  ".join(f"{key} {value}" for key, value in figures.items()))
    print(json.dumps(result, ensure_ascii=False))


if __name__ == "__main__":
    main()
