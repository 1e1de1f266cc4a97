"""The termbase: names and terms that go through translation whole, and forms that must not be used."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from livestream_studio.core.types import StudioError
from livestream_studio.exchange import TERM_FORMATS
from livestream_studio.gui import ask
from livestream_studio.gui.pages.lines.demo_show import demo_terms
from livestream_studio.gui.pages.lines.desk import Desk, Tools
from livestream_studio.gui.pages.lines.kind_words import KindWords
from livestream_studio.gui.pages.lines.term_editor import BAR, TermEditor
from livestream_studio.gui.pages.lines.transfer import export_terms, import_terms
from livestream_studio.gui.tables.column import Column
from livestream_studio.languages import codes, profile
from livestream_studio.store.terms import TermStore
from livestream_studio.translation.termbase import Term

FILES = " ".join(f"*.{ending}" for ending in TERM_FORMATS)
ORDER = tuple(reversed(codes()))  # Chinese first, as hosts of these shows read


class TermsTab(Desk):
    def __init__(self, tools: Tools, store: TermStore) -> None:
        self._store = store
        self._kinds = KindWords()
        columns = [Column[Term](code, _name(code), detail=_forms(code)) for code in ORDER]
        columns.append(Column[Term]("forbidden", _forbidden, tip=_forbidden))
        columns.append(Column[Term]("kind", lambda term: self._kinds(term.kind), 112, optional=True))
        super().__init__(tools, columns, lambda term: term.id, _words, TermEditor(), "tag")
        self.table.sortable(0)
        self.retranslate()

    def load(self) -> list[Term]:
        return self._store.all()

    def swap_kept(self, before: Sequence[Term], after: Sequence[Term]) -> None:
        self._store.replace(before, after, self.tools.by)

    def show_in_editor(self, row: Term | None) -> None:
        self.editor.put(row)

    def add(self) -> None:
        self.table.clearSelection()
        self.editor.put(Term("", {}))
        self.beside.show()
        self.editor.begin()

    def write(self, draft: Term) -> bool:
        if draft.id:
            old = next((term for term in self.model.rows if term.id == draft.id), None)
            if old is None:
                return False  # deleted since
            return self.push(self.tr("Edit a term"), [old], [draft])
        try:
            kept = self._store.add([draft], self.tools.by)
        except StudioError as error:
            self.tell(error)
            return False
        self.done(self.tr("Add a term"), kept.before, kept.after)
        return True

    def remove(self, rows: Sequence[Term]) -> None:
        self.push(self.tr("Delete %n term(s)", None, len(rows)), rows, [])

    def import_(self) -> None:
        path = ask.open_file(self, self.tr("Import terms"), self.tr("Terms ({0})").format(FILES))
        if path is not None:
            self.start(path, import_terms, path, self._store, self.tools.by)

    def export(self) -> None:
        filters = ";;".join(f"{ending.upper()} (*.{ending})" for ending in TERM_FORMATS)
        path = ask.save_file(self, self.tr("Export the terms that are shown"), "terms.tsv", filters)
        if path is not None:
            self.start(path, export_terms, path, self.finder.shown())

    def demo(self) -> None:
        """Some names of the demo show."""
        kept = self._store.add(demo_terms(), self.tools.by)
        self.done(self.tr("Add a term"), kept.before, kept.after)

    def counted(self) -> str:
        return self.tr("%n term(s)", None, len(self.model.rows))

    def retranslate(self) -> None:
        super().retranslate()
        self.search.set_words(self.tr("Search terms"))
        self.empty.set_words(
            self.tr(
                "Names and terms written here go through translation whole, and forms that must not be used "
                "are never shown."
            ),
            self.tr("Add a term"),
        )
        names = [profile(code).autonym for code in ORDER]
        self.model.set_headings([*names, self.tr("Must not be used"), self.tr("Kind")])


def _name(code: str) -> Callable[[Term], str]:
    return lambda term: term.names.get(code, "–")


def _forms(code: str) -> Callable[[Term], str]:
    return lambda term: BAR.join(term.forms.get(code, ()))


def _forbidden(term: Term) -> str:
    return BAR.join(form for code in ORDER for form in term.forbidden.get(code, ()))


def _words(term: Term) -> str:
    forms = (form for table in (term.forms, term.forbidden) for each in table.values() for form in each)
    return "\n".join((*term.names.values(), *forms))
