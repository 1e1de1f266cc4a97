"""The texts for people in Python sources, found by Python's own parser."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

Text = tuple[str, str, bool]  # context, source, plural


def texts_in(files: Iterable[Path]) -> set[Text]:
    """What `self.tr`, `QCoreApplication.translate` and `QT_TRANSLATE_NOOP` say."""
    found: set[Text] = set()
    for path in files:
        for context, call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            if _is_tr(call) and context and isinstance(text := _constant(call, 0), str):
                found.add((context, text, len(call.args) > 2))
            elif not _is_tr(call) and isinstance(text := _constant(call, 1), str):
                found.add((str(_constant(call, 0)), text, len(call.args) > 3))
    return found


def faults_in_sources(files: Iterable[Path], root: Path) -> Iterator[str]:
    """Texts that lupdate cannot collect, or that could not be found again when the program runs."""
    for path in files:
        for context, call in _calls(ast.parse(path.read_text(encoding="utf-8"))):
            where = f"{path.relative_to(root).as_posix()}:{call.lineno}"
            if not _is_tr(call):
                continue
            assert isinstance(call.func, ast.Attribute)
            owner = call.func.value
            if not context or not (isinstance(owner, ast.Name) and owner.id == "self"):
                yield f"{where}: tr is said by `self` in a method, so that its class is the context"
            text = _constant(call, 0)
            if not isinstance(text, str):
                yield f"{where}: tr takes the text itself, which is filled in afterwards"
            elif text.count("{}") > 1:
                yield f"{where}: gaps have numbers or names, since languages order them otherwise"
            elif ("%n" in text) != (len(call.args) > 2):
                yield f"{where}: %n and a count go together: tr(text, None, count)"


def _calls(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """(the class around it, the call)."""

    def walk(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call) and (_is_tr(child) or _is_named(child)):
                yield context, child
            yield from walk(child, child.name if isinstance(child, ast.ClassDef) else context)

    yield from walk(tree, "")


def _is_tr(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "tr"


def _is_named(call: ast.Call) -> bool:
    """With its context as the first argument."""
    if isinstance(call.func, ast.Name):
        return call.func.id == "QT_TRANSLATE_NOOP"
    return isinstance(call.func, ast.Attribute) and call.func.attr == "translate" and len(call.args) > 1


def _constant(call: ast.Call, number: int) -> object:
    argument = call.args[number] if len(call.args) > number else None
    return argument.value if isinstance(argument, ast.Constant) else None
