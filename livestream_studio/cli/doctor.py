"""`doctor`: is everything here that a show needs, and what to do where it is not."""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

import click

from livestream_studio import languages

_LOW_DISK_MB = 500
_DEMO_ONLY = " (starter: it knows the demo and the phrasebook, not what people say)"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `advice` is empty where all is well; `needed` is False for extras."""

    check: str
    ok: bool
    detail: str
    advice: str = ""
    needed: bool = True


def python() -> Iterator[Finding]:
    ok = (3, 11) <= sys.version_info[:2] <= (3, 13)
    yield Finding("Python", ok, platform.python_version(), "" if ok else "Install Python 3.11, 3.12 or 3.13.")


def libraries() -> Iterator[Finding]:
    reinstall = "Start the program through main.py: it installs what is missing."
    for module, package, needed in (
        ("vosk", "vosk", True),
        ("ctranslate2", "ctranslate2", True),
        ("sentencepiece", "sentencepiece", True),
        ("soundfile", "soundfile", True),
        ("sqlite_utils", "sqlite-utils", True),
        ("argostranslate", "argostranslate", False),
        ("PySide6.QtWidgets", "PySide6-Essentials", False),
    ):
        try:
            if module != "argostranslate":  # its import makes folders in the home folder
                import_module(module)
            yield Finding(package, True, version(package), needed=needed)
        except (ImportError, OSError, PackageNotFoundError) as error:
            missing = isinstance(error, PackageNotFoundError | ModuleNotFoundError)
            advice = reinstall if missing else "A shared library of the system is missing; main.py names it."
            if package == "argostranslate":  # absent on purpose where pip installed the program
                advice = "No show needs it; to have it beside: pip install --no-deps argostranslate."
            yield Finding(package, False, str(error), advice, needed)


def ffmpeg() -> Iterator[Finding]:
    from livestream_studio.settings import load

    found = shutil.which(load().ffmpeg or "ffmpeg")
    advice = "Needed for MP4, MKV, FLV and AAC only: install ffmpeg, or set its path in the settings."
    yield Finding("ffmpeg", found is not None, found or "not found", "" if found else advice, needed=False)


def audio() -> Iterator[Finding]:
    from livestream_studio.cli.words import message
    from livestream_studio.core.types import StudioError
    from livestream_studio.engines.microphone_devices import list_microphones

    try:
        names = list_microphones()
    except StudioError as error:
        yield Finding("microphones", False, error.problem.code, message(error.problem), needed=False)
        return
    detail = ", ".join(d.name for d in names) if names else "none"
    yield Finding("microphones", bool(names), detail, "" if names else "Connect a microphone.", needed=False)


def models() -> Iterator[Finding]:
    from livestream_studio.core.types import StudioError
    from livestream_studio.translators import library, route

    for code in languages.codes():
        advice = f"`models list` says where to get a speech model for {languages.profile(code).english}."
        model = next((model for model in library().speech() if model.language == code), None)
        detail = f"{model.path}{_DEMO_ONLY if model.starter else ''}" if model else "none"
        yield Finding(f"speech {code}", model is not None, detail, "" if model else advice)
    for source in languages.codes():
        for target in languages.codes():
            if source != target:
                check = f"translation {source} to {target}"
                try:
                    way = route(source, target)
                    detail = " + ".join(way.languages) + (_DEMO_ONLY if way.starter else "")
                    yield Finding(check, True, detail)
                except StudioError:
                    advice = "`models list` says where to get a translation package."
                    yield Finding(check, False, "", advice)


def fonts() -> Iterator[Finding]:
    if not sys.platform.startswith("linux"):
        yield Finding("fonts", True, "of the system", needed=False)
        return
    for code in languages.codes():
        name = f"font for {languages.profile(code).english}"
        try:
            listed = subprocess.run(
                ["fc-list", f":lang={code}", "family"],
                capture_output=True,
                text=True,
                timeout=20,
                check=False,
            ).stdout.splitlines()
        except (OSError, subprocess.TimeoutExpired):
            listed = []
        advice = "The terminal or window needs a font with these letters, for instance Noto Sans (CJK)."
        yield Finding(
            name, bool(listed), sorted(listed)[0] if listed else "none", "" if listed else advice, False
        )


def data_folder() -> Iterator[Finding]:
    from livestream_studio.paths import data_home

    folder = data_home()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".written-by-doctor"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        advice = "Set LIVESTREAM_STUDIO_HOME to a folder that can be written."
        yield Finding("data folder", False, f"{folder}: {error.strerror}", advice)
        return
    yield Finding("data folder", True, str(folder))
    free = shutil.disk_usage(folder).free // 2**20
    advice = "" if free >= _LOW_DISK_MB else "Make room: sessions and models need it."
    yield Finding("disk", not advice, f"{free} MB free", advice)


CHECKS: tuple[Callable[[], Iterator[Finding]], ...] = (
    python,
    libraries,
    ffmpeg,
    audio,
    models,
    fonts,
    data_folder,
)


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="A list of findings as JSON.")
def command(as_json: bool) -> None:
    """Look at everything a show needs; exit code 1 where something needed is missing."""
    from livestream_studio.cli.console import put_json, screen

    findings = [finding for check in CHECKS for finding in check()]
    if as_json:
        put_json([asdict(f) for f in findings])
    else:
        console = screen()
        for f in findings:
            mark = "[green]ok[/]" if f.ok else "[red]missing[/]" if f.needed else "[yellow]missing[/]"
            console.print(f"{mark:>16}  {f.check}: ", end="")
            console.print(f.detail, markup=False)
            if f.advice:
                console.print(f"          {f.advice}", markup=False)
    if any(f.needed and not f.ok for f in findings):
        raise SystemExit(1)
