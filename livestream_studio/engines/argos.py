"""Translation by Argos packages: the route between two languages, and the translator that walks it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from livestream_studio.core.types import Origin, StudioError, Translation
from livestream_studio.engines.argos_checks import clean_source, tidy
from livestream_studio.engines.argos_model import MOST_PIECES, ArgosModel
from livestream_studio.engines.argos_package import ArgosPackage
from livestream_studio.translation.line_guard import loops, objection

_MOST_HOPS = 3
_NEVER = frozenset({"ky"})
"""Kyrgyz is close enough to Kazakh to tempt a search for routes, and wrong in every line."""
_REMEMBERED = 512  # lines: hosts repeat themselves
_MOST_UNKNOWN = 0.5
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Route:
    """The packages that lead from one language to another, in order."""

    packages: tuple[ArgosPackage, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        """All languages on the way, for showing: zh, en, ru."""
        return (self.packages[0].source, *(package.target for package in self.packages))

    @property
    def name(self) -> str:
        """What the settings call it: the packages' folders, in order."""
        return " + ".join(package.path.name for package in self.packages)

    @property
    def starter(self) -> bool:
        """Whether a starter model takes part: the program then says what it is not for."""
        return any(package.starter for package in self.packages)


def find_route(packages: Iterable[ArgosPackage], source: str, target: str) -> Route:
    """The best of `find_routes`. Raises `no_route` (detail: both languages)."""
    found = find_routes(packages, source, target)
    if not found:
        raise StudioError("no_route", f"{source}→{target}")
    return found[0]


def find_routes(packages: Iterable[ArgosPackage], source: str, target: str) -> list[Route]:
    """Every way from `source` to `target`, the best one first: that is the fewest starter packages, then
    the fewest hops, then the newest versions."""
    usable = [package for package in packages if not {package.source, package.target} & _NEVER]
    found = _walk(usable, (), source, target) if source != target else []
    return [Route(way) for way in sorted(found, key=_cost)]


def _walk(
    usable: list[ArgosPackage], way: tuple[ArgosPackage, ...], at: str, target: str
) -> list[tuple[ArgosPackage, ...]]:
    if at == target:
        return [way]
    if len(way) == _MOST_HOPS:
        return []
    been = {package.source for package in way}
    return [
        whole
        for package in usable
        if package.source == at and package.target not in been
        for whole in _walk(usable, (*way, package), package.target, target)
    ]


def _cost(way: tuple[ArgosPackage, ...]) -> tuple[int, int, tuple[tuple[int, ...], ...], str]:
    newest = tuple(tuple(-int(part) for part in re.findall(r"\d+", package.version)) for package in way)
    return sum(package.starter for package in way), len(way), newest, str([package.path for package in way])


class RouteTranslator:
    """Translates along `route`; answers NONE, with a note that says why, rather than something wrong.

    Notes: `abstained` (a starter model does not know the line), `looped`, `echoed`, `empty`,
    `wrong_script`, `too_long` (input), `too_long_output`, `placeholder_lost`, `unreadable`,
    `unknown_input`, `no_letters`; on a good answer through a pivot `route:zh-en-ru`. The score is the
    weakest hop's mean token probability, to three digits. Raises `package_corrupt` when made. Thread-safe.
    """

    def __init__(self, route: Route, *, threads: int = 1) -> None:
        self.route = route
        self.source, self.target = route.languages[0], route.languages[-1]
        self._models = [ArgosModel(package, threads=threads) for package in route.packages]
        self._remember = lru_cache(maxsize=_REMEMBERED)(self._translate)

    def warm(self) -> None:
        """Run every model once, so that the first line of a show is not the slow one."""
        for model in self._models:
            model.decode("1")

    def translate(self, text: str) -> Translation:
        return self._remember(clean_source(text, self.source))

    def _translate(self, text: str) -> Translation:
        if not _LETTER.search(text):
            return _none(text, "empty" if not text else "no_letters")
        line, score = text, 1.0
        for model in self._models:
            line, hop, note = _hop(model, line)
            if note:
                return _none(text, note)
            score = min(score, hop)
        notes = (f"route:{'-'.join(self.route.languages)}",) if len(self._models) > 1 else ()
        return Translation(line, Origin.MACHINE, round(score, 3), text, notes)


def _hop(model: ArgosModel, text: str) -> tuple[str, float, str]:
    """One package's answer, its score, and the code of what is wrong with it (or "")."""
    package = model.package
    if len(model.pieces(text)) > MOST_PIECES:
        return "", 0.0, "too_long"
    said = model.decode(text)
    if not said.abstained and loops(said.text):
        said = model.decode(text, no_repeat=3)
    if said.abstained:
        return "", said.score, "abstained"
    if said.unknown > _MOST_UNKNOWN:
        return "", said.score, "unknown_input"
    line = tidy(said.text, package.target)
    return line, said.score, objection(text, line, package.source, package.target) or ""


def _none(text: str, note: str) -> Translation:
    return Translation("", Origin.NONE, None, text, (note,))
