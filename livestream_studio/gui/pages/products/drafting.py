"""Machine drafts of a product's missing texts, made beside the window by the studio's own translators."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from livestream_studio.commerce.texts import Wanted
from livestream_studio.core.ports import Translator
from livestream_studio.core.types import StudioError
from livestream_studio.translators import Translators


def draft(
    sku: str, wanted: Sequence[Wanted], report: Callable[[float], None]
) -> tuple[str, list[tuple[Wanted, str]]]:
    """The texts that could be drafted: names that are known as terms or composed of known words, all else by
    who answers for spoken lines. Where nothing could, raises `StudioError("draft_words_unknown")` with the
    words of a name that nobody knows, or `draft_none`."""
    makers: dict[str, _Maker] = {}
    made: list[tuple[Wanted, str]] = []
    for number, each in enumerate(wanted):
        report(number / len(wanted))
        maker = makers.setdefault(each.source, _Maker(each.source))
        if text := maker.made(each):
            made.append((each, text))
    if not made:
        unknown = dict.fromkeys(word for maker in makers.values() for word in maker.unknown)
        if unknown:
            raise StudioError("draft_words_unknown", ", ".join(unknown), fatal=False)
        raise StudioError("draft_none", sku, fatal=False)
    return sku, made


class _Maker:
    """From one language, its models loaded when they are needed."""

    def __init__(self, source: str) -> None:
        self._source, self._answers = source, Translators(source)
        self._names = self._answers.name_drafts()
        self._chains: dict[str, Translator | None] = {}
        self.unknown: list[str] = []
        """Words of names that could not be drafted."""

    def made(self, wanted: Wanted) -> str:
        """Line by line; empty where one line could not be answered for."""
        lines = [line.strip() for line in wanted.text.splitlines() if line.strip()]
        names = wanted.field == "names"
        done = [
            self._known(line, wanted.target)
            or (names and self._composed(line, wanted.target))
            or self._translated(line, wanted.target)
            for line in lines
        ]
        return "\n".join(map(str, done)) if all(done) else ""

    def _composed(self, line: str, target: str) -> str:
        draft = self._names.draft(line, target)
        self.unknown += draft.unknown
        return draft.text

    def _known(self, line: str, target: str) -> str:
        """The line is a name that the termbase has."""
        named = (
            t
            for t in self._answers.terms.terms
            if t.names.get(self._source, "").casefold() == line.casefold()
        )
        found = next((term.names[target] for term in named if term.names.get(target)), "")
        return found[:1].upper() + found[1:]

    def _translated(self, line: str, target: str) -> str:
        if target not in self._chains:
            try:
                self._chains[target] = self._answers.to(target)
            except StudioError:
                self._chains[target] = None
        chain = self._chains[target]
        return chain.translate(line).text if chain is not None else ""
