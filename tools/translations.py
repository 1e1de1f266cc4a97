"""The window's languages, by Qt Linguist's own tools, which come inside PySide6.

    python tools/translations.py update     the texts of the sources into assets/i18n/*.ts; translations stay
    python tools/translations.py compile    the .ts files into the .qm files that the program reads
    python tools/translations.py check      whether all is complete and fits together; prints what does not

English is the source; its file holds plurals only.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tools.source_texts import faults_in_sources, texts_in
from tools.ts_files import Message, read

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "livestream_studio" / "gui"
FOLDER = ROOT / "assets" / "i18n"
FORMS = {"zh": 1, "ru": 3, "kk": 2, "en": 2}  # how many plural forms Qt knows of a language
_GAP = re.compile(r"%n|%L?\d|\{[^{}]*\}")


def files() -> list[Path]:
    return sorted(SOURCES.rglob("*.py"))


def ts(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"livestream_studio_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Brings every .ts up to the sources; texts that are gone go."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in FORMS:
        plural = ["-pluralonly"] if language == "en" else []
        names = [str(path.relative_to(ROOT)) for path in files()]
        _run(
            "lupdate", *names, "-silent", "-locations", "none", "-no-obsolete", "-no-ui-lines", *plural,
            "-source-language", "en", "-target-language", language, "-ts", str(ts(language, folder)),
        )  # fmt: skip


def compile_all(folder: Path = FOLDER, into: Path | None = None) -> None:
    for language in FORMS:
        made = ts(language, into or folder).with_suffix(".qm")
        _run("lrelease", "-silent", str(ts(language, folder)), "-qm", str(made))


def check(folder: Path = FOLDER) -> list[str]:
    """Every fault in words; nothing is changed."""
    missing = [f"{ts(language).name} is missing" for language in FORMS if not ts(language, folder).exists()]
    if missing:
        return missing
    found = list(faults_in_sources(files(), ROOT))
    for language in FORMS:
        messages = read(ts(language, folder))
        found += [f"{language}: {fault}" for fault in _faults(messages, FORMS[language])]
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for language in FORMS:
            shutil.copy(ts(language, folder), fresh)
        update(fresh)
        found += _stale(folder, fresh)
        found += _uncollected(read(ts("kk", fresh)))
        compile_all(folder, fresh)
        found += _uncompiled(folder, fresh)
    return found


def _faults(messages: Iterable[Message], forms: int) -> Iterator[str]:
    for message in messages:
        said = f"“{message.source}” ({message.context})"
        if message.state:
            yield f"{message.state}: {said}"
        if len(message.forms) != (forms if message.plural else 1):
            yield f"{len(message.forms)} plural forms of {forms}: {said}"
        if not all(form.strip() for form in message.forms):
            yield f"empty: {said}"
        for form in filter(None, message.forms):
            if _gaps(form) != _gaps(message.source):
                yield f"gaps differ: {said}: “{form}”"
            if form != form.strip() and message.source == message.source.strip():
                yield f"blanks around: {said}: “{form}”"


def _gaps(text: str) -> Counter[str]:
    return Counter(_GAP.findall(text))


def _stale(folder: Path, fresh: Path) -> Iterator[str]:
    for language in FORMS:
        now = {m.key for m in read(ts(language, folder))}
        wanted = {m.key for m in read(ts(language, fresh))}
        if now != wanted:
            lacking, gone = len(wanted - now), len(now - wanted)
            yield f"{language}: not up to the sources ({lacking} texts new, {gone} gone): run update"


def _uncollected(messages: Iterable[Message]) -> Iterator[str]:
    """lupdate reads Python by its own lights: each text must have come out under the class that says it."""
    collected = {(m.context, m.source, m.plural) for m in messages}
    for text in sorted(texts_in(files())):
        if text not in collected:
            yield f"lupdate does not find “{text[1]}” under {text[0]}: write it more plainly"


def _uncompiled(folder: Path, fresh: Path) -> Iterator[str]:
    for language in FORMS:
        kept = ts(language, folder).with_suffix(".qm")
        if not kept.exists() or kept.read_bytes() != ts(language, fresh).with_suffix(".qm").read_bytes():
            yield f"{language}: {kept.name} is not what lrelease makes of its .ts: run compile"


def _run(tool: str, *arguments: str) -> None:
    import PySide6

    name = tool + (".exe" if sys.platform == "win32" else "")
    subprocess.run([str(Path(PySide6.__path__[0]) / name), *arguments], cwd=ROOT, check=True)


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["check"]:
            faults = check()
            print("\n".join(faults))
            return 1 if faults else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
