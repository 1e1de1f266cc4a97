"""Which overlays there are, and what each shows: as the settings keep it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from livestream_studio import languages
from livestream_studio.core.display import Place
from livestream_studio.core.types import StudioError
from livestream_studio.gui.overlay import themes
from livestream_studio.gui.overlay.areas import SafeArea, safe_areas
from livestream_studio.gui.overlay.style import Style
from livestream_studio.settings import Settings

MAIN = "main"
THEME, AREA = "outline", "wide"
UNTRANSLATED = ("nothing", "source", "sign")  # as `Settings.untranslated` for files
LONGEST_TITLE = 40
_SCRIPTS = {"cyrl": "", "arab": "Arab", "latin": "Latn"}
_FIRST = ("kk", "ru", "zh")  # Kazakh stands above Russian, as signs in Xinjiang and Kazakhstan have it


@dataclass(frozen=True, slots=True)
class Overlay:
    """One window. `places` from the top; `theme` is a theme's name (built in or the user's), `area` a safe
    area's. `audience`: blank unless a show is on the air; else for the studio, never blanked by a pause.
    `title` is the host's own name for it, `name` what it is remembered under. `untranslated`: what stands
    for a line without translation, one of UNTRANSLATED."""

    name: str = MAIN
    places: tuple[Place, ...] = ()
    theme: str = THEME
    area: str = AREA
    shown: bool = True
    audience: bool = True
    title: str = ""
    untranslated: str = "nothing"

    def shown_title(self) -> str:
        """The host's own name for it, or whom it is for."""
        if self.title:
            return self.title
        if self.audience:
            return QCoreApplication.translate("OverlayCard", "For the audience")
        return QCoreApplication.translate("OverlayCard", "For the studio")

    def style(self) -> Style:
        """The theme; one that is gone or broken is replaced by the usual one."""
        own = themes.own_folder() / f"{self.theme}.json"
        built_in = themes.built_in()
        if own.is_file():
            try:
                return themes.load(own)
            except StudioError:
                pass
        return built_in.get(self.theme) or built_in[THEME]

    def safe_area(self) -> SafeArea:
        areas = safe_areas()
        return areas.get(self.area) or areas[AREA]

    def kept(self) -> dict[str, Any]:
        """For `Settings.overlays`."""
        places = [
            {"language": p.language, "script": p.script, "rows": p.rows, "scale": p.scale}
            for p in self.places
        ]
        return {
            "name": self.name,
            "places": places,
            "theme": self.theme,
            "area": self.area,
            "shown": self.shown,
            "audience": self.audience,
            "title": self.title,
            "untranslated": self.untranslated,
        }


def in_order(targets: Iterable[str]) -> list[str]:
    """As they stand one above the other, in the overlay and in the transcript."""
    return sorted(targets, key=lambda code: _FIRST.index(code) if code in _FIRST else len(_FIRST))


def usual(settings: Settings) -> Overlay:
    """One for the audience: the languages of the subtitles, Kazakh first, in the script of the settings."""
    order = in_order(settings.targets)
    script = _SCRIPTS.get(settings.kazakh_script, "")
    places = (Place(code, script if code == "kk" else "", rows=2 if len(order) < 3 else 1) for code in order)
    return Overlay(places=tuple(places))


def overlays(settings: Settings, *, every_language: bool = False) -> tuple[Overlay, ...]:
    """As the settings have them. What makes no sense in them is left out; so are the languages that the
    show does not have now, unless `every_language` is wanted."""
    known = set(languages.codes()) if every_language else {settings.source, *settings.targets}
    found = [each for kept in settings.overlays if (each := _read(kept, known)) is not None]
    return tuple(found) or (usual(settings),)


def keep(found: Iterable[Overlay]) -> tuple[Mapping[str, Any], ...]:
    """The value for `Settings.overlays`."""
    return tuple(each.kept() for each in found)


def _read(kept: Mapping[str, Any], known: set[str]) -> Overlay | None:
    """Languages that the show does not have now take no room."""
    try:
        places = tuple(
            Place(
                str(p["language"]), str(p.get("script", "")), int(p.get("rows", 2)), float(p.get("scale", 1))
            )
            for p in kept["places"]
            if p["language"] in known
        )
        name, theme, area, title, instead = (str(kept.get(key, usual)) for key, usual in _TEXTS)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    right = all(1 <= p.rows <= 4 and 0.2 <= p.scale <= 4 and p.script in ("", "Arab", "Latn") for p in places)
    if not right or not name or not places:
        return None
    shown, audience = (bool(kept.get(key, True)) for key in ("shown", "audience"))
    instead = instead if instead in UNTRANSLATED else UNTRANSLATED[0]
    return Overlay(name, places, theme, area, shown, audience, title[:LONGEST_TITLE], instead)


_TEXTS = (("name", MAIN), ("theme", THEME), ("area", AREA), ("title", ""), ("untranslated", UNTRANSLATED[0]))
