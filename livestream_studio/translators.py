"""Wiring of the chain: who may answer for lines of one spoken language, in which order.

The host's own lines, word for word, come before the phrasebook, so that a correction counts; then
the phrasebook's templates, then what a misheard line was meant to be, then a model behind its guards.
"""

from __future__ import annotations

import logging
from functools import cache
from typing import TYPE_CHECKING

from livestream_studio import paths, settings
from livestream_studio.core.types import StudioError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from livestream_studio.commerce.types import Product
    from livestream_studio.core.ports import Translator
    from livestream_studio.engines.argos import Route, RouteTranslator
    from livestream_studio.engines.models import ModelLibrary
    from livestream_studio.product_terms import ProductNames
    from livestream_studio.translation.approved import ApprovedLines
    from livestream_studio.translation.chain import Chain
    from livestream_studio.translation.name_drafts import NameDrafts
    from livestream_studio.translation.names import NameMender
    from livestream_studio.translation.phrasebook import Phrasebook
    from livestream_studio.translation.product_lines import KnownProduct
    from livestream_studio.translation.sound_lines import SoundLines
    from livestream_studio.translation.termbase import Termbase

log = logging.getLogger(__name__)


def library() -> ModelLibrary:
    """The models that are installed and shipped."""
    from livestream_studio.engines.models import ModelLibrary

    return ModelLibrary(paths.models_home(), paths.starter_models(), paths.model_manifest())


def route(source: str, target: str) -> Route:
    """The way that the settings name, as long as it is there; else the best one. Raises `no_route`."""
    here = library()
    wanted = settings.load().translation_routes.get(f"{source}-{target}")
    if wanted:
        for found in here.routes(source, target):
            if found.name == wanted:
                return found
    return here.route(source, target)


@cache
def phrasebook() -> Phrasebook:
    from livestream_studio.translation.phrasebook import Phrasebook

    return Phrasebook.load(paths.assets() / "phrasebook")


@cache
def approved_lines(source: str) -> ApprovedLines:
    """The phrasebook as heard in one language."""
    from livestream_studio.translation.approved import ApprovedLines

    return ApprovedLines(phrasebook(), source)


@cache
def sound_lines(source: str) -> SoundLines:
    """The same by its sound, for what was misheard of it."""
    from livestream_studio.translation.sound_lines import SoundLines

    return SoundLines(phrasebook(), source)


class Translators:
    """The translators of one spoken language. They share its memory: what is approved while they work
    counts at once, in all of them. `show` brings that show's script in."""

    def __init__(self, source: str, show: str = "") -> None:
        from livestream_studio.product_terms import names_of
        from livestream_studio.store.memory import MemoryStore
        from livestream_studio.store.slips import SlipStore
        from livestream_studio.store.terms import TermStore
        from livestream_studio.translation.known_lines import OwnLines
        from livestream_studio.translation.memory.assemble import assembled
        from livestream_studio.translation.product_lines import ProductLines
        from livestream_studio.translation.termbase import Termbase, of_phrasebook

        self.source, self._show = source, show
        self._store, self._slips = MemoryStore(paths.database()), SlipStore(paths.database())
        try:
            own_terms, own_lines = TermStore(paths.database()).all(), self._store.entries(source, show=show)
            slips = self._slips.all(source)
        except StudioError:
            log.warning("the memory cannot be read; only what ships with the program is approved")
            own_terms, own_lines, slips = [], [], []
        self._own_terms, self._targets = own_terms, set[str]()
        products = names_of(_kept_products(), phrasebook().tables["product"])
        self._products = {each.term.id: each for each in products}
        self.terms, self._mend = self._known_names()
        folder = paths.assets() / "languages"
        # The catalogue's names are left out: where one differs, the line does not sound the same.
        compared = Termbase([*own_terms, *of_phrasebook(phrasebook())])
        self.memory = assembled(folder, source, phrasebook(), compared, self._mend, own_lines)
        for heard, meant in slips:
            self.memory.confirm(heard, meant)
        self._approved = ProductLines(approved_lines(source), self._known_products())
        self.own_lines = OwnLines(approved_lines(source), [entry.source for entry in own_lines])
        """What the segmenter cuts speech by, beside the phrasebook."""

    def names_spoken(self) -> list[str]:
        """Every name in the spoken language, for whoever must not tear one."""
        return [form for term in self.terms.terms for form in term.surfaces(self.source)]

    def to(self, target: str) -> Chain:
        """The chain into one language, its model warm. Raises `StudioError("no_route")`."""
        from livestream_studio.translation.chain import Chain
        from livestream_studio.translation.memory.stage import MemoryStage, OwnLinesStage
        from livestream_studio.translation.misheard import MisheardStage
        from livestream_studio.translation.mixed import MixedStage
        from livestream_studio.translation.stages import (
            ApprovedStage,
            MachineStage,
            both,
            carried_names,
            none_forbidden,
            same_terms,
        )

        machine, back = self._machine(target)
        self._targets.add(target)
        self.terms.warm(target)

        def carry(text: str) -> tuple[str, Callable[[str], str | None]]:
            return carried_names(self.terms, self.source, target, self._mend)(text)

        def check(text: str, made: str) -> tuple[str, ...]:  # with the names that are known by then
            terms = self.terms
            return both(same_terms(terms, self.source, target), none_forbidden(terms, target))(text, made)

        guarded = MachineStage(machine, back, carry=carry, check=check)
        own, mended = OwnLinesStage(self.memory, target), MemoryStage(self.memory, target)
        slotted = self._approved.into(target)
        approved = ApprovedStage(slotted, target)
        misheard = MisheardStage(
            sound_lines(self.source), self.memory.knowledge, target, lambda line: self._mend(line), slotted
        )
        mixed = MixedStage(self.source, target, [own, approved], [own, approved, mended, misheard])
        return Chain(self.source, target, [own, approved, mended, misheard, mixed, guarded])

    def name_drafts(self) -> NameDrafts:
        """Who composes drafts of goods' names of the words that are known by now."""
        from livestream_studio.translation.name_drafts import NameDrafts

        more = paths.assets() / "commerce" / "name_words.tsv"
        return NameDrafts(self.source, phrasebook(), more, self.terms.terms)

    def approve(self, line: str, target: str, translation: str, by: str = "") -> None:
        """A human's word for a line: kept, and used from the next line on. Raises as `MemoryStore`."""
        from livestream_studio.translation.memory.pair import Pair

        self._store.add([Pair(self.source, target, line, translation)], by)
        self.memory.add(*self._store.entries(self.source, show=self._show))
        self.own_lines.add(line)

    def reread(self) -> None:
        """Lines and terms that were written, changed or taken out elsewhere count so from the next line on.
        Raises as `MemoryStore`."""
        from livestream_studio.store.terms import TermStore
        from livestream_studio.translation.memory.entry import Kind

        self._own_terms = TermStore(paths.database()).all()
        kept = {entry.id: entry for entry in self._store.entries(self.source, show=self._show)}
        for entry in self.memory.entries():
            if entry.kind is not Kind.PHRASEBOOK and entry.id not in kept:
                self.memory.remove(entry.id)
        self.memory.add(*kept.values())
        self.own_lines.add(*(entry.source for entry in kept.values()))
        self.terms, self._mend = self._known_names()
        self.memory.mend_with(self._mend)

    def confirm(self, heard: str, meant: str, by: str = "") -> bool:
        """A person says that the line `heard` was the approved line `meant`: kept, and counted as a slip seen
        before from the next line on. False, and nothing is kept, where the two differ in what may not
        differ (a negation, a number ...), or in too much. Raises as `SlipStore`."""
        if not self.memory.confirm(heard, meant):
            return False
        self._slips.add(self.source, heard, meant, by)
        return True

    def learn(self, products: Iterable[Product]) -> None:
        """Products that were saved: their names count from the next line on."""
        from livestream_studio.product_terms import names_of

        fresh = {each.term.id: each for each in names_of(products, phrasebook().tables["product"])}
        self._take(self._products | fresh)

    def reread_products(self) -> None:
        """The catalogue's names as they are kept now, from the next line on."""
        from livestream_studio.product_terms import names_of

        kept = names_of(_kept_products(), phrasebook().tables["product"])
        self._take({each.term.id: each for each in kept})

    def _take(self, products: dict[str, ProductNames]) -> None:
        if products == self._products:
            return
        self._products = products
        self.terms, self._mend = self._known_names()
        self._approved.know(self._known_products())
        self.memory.mend_with(self._mend)

    def _known_products(self) -> list[KnownProduct]:
        return [each.known for each in self._products.values() if each.known]

    def _known_names(self) -> tuple[Termbase, NameMender]:
        """The host's own word for a name goes before the catalogue's, and that before the phrasebook's."""
        from livestream_studio.translation.names import NameMender
        from livestream_studio.translation.termbase import Termbase, of_phrasebook

        named = (each.term for each in self._products.values())
        terms = Termbase([*self._own_terms, *named, *of_phrasebook(phrasebook())])
        terms.warm(self.source, *self._targets)
        return terms, NameMender(self.source, terms.terms)

    def _machine(self, target: str) -> tuple[Translator, Translator | None]:
        """The model, and for one that invents (the starter) its opposite direction to check it with."""
        from livestream_studio.engines.argos import RouteTranslator

        way = route(self.source, target)
        machine = RouteTranslator(way)
        machine.warm()
        back = RouteTranslator(library().route(target, self.source)) if way.starter else None
        return with_names(machine), back


def _kept_products() -> list[Product]:
    from livestream_studio.store.catalogue import CatalogueStore

    try:
        return CatalogueStore(paths.database()).all() if paths.database().is_file() else []
    except StudioError:
        log.warning("the catalogue cannot be read; its names are not known")
        return []


def with_names(machine: RouteTranslator) -> Translator:
    """`machine` made to carry names: in the spelling of a placeholder that survives it, found out once for
    each version of its packages, else around them. Starter packages know the studio's own mark."""
    from livestream_studio.store.probes import ProbeStore
    from livestream_studio.translation.placeholders import SPELLINGS, Around, Spelled, probe, probe_lines

    packages = machine.route.packages
    if all(package.starter for package in packages):
        return machine
    route = " | ".join(f"{package.path.resolve()} {package.version}" for package in packages)
    kept = ProbeStore(paths.data_home() / "placeholders.json")
    found = kept.get(route)
    if found is None or found.spelling not in SPELLINGS:
        found = probe(machine, SPELLINGS, probe_lines(phrasebook(), machine.source))
        kept.put(route, found)
    log.info("placeholder %s survives in %.0f %%: %s", found.spelling, 100 * found.survived, route)
    return Spelled(machine, found) if found.usable else Around(machine)
