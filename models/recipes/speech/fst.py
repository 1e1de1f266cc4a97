"""Weighted finite-state transducers as text, and the OpenFst programs that turn them into Vosk's files."""

import collections
import os
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from models.recipes.speech.tools import MissingTool, lookahead_library

EPSILON = 0
WIDE = 4  # a state with more ways out is not copied for each phone that enters it


class Arc(NamedTuple):
    source: int
    target: int
    inside: int
    outside: int
    cost: float


class Fst:
    """States, arcs and final costs; state 0 is the start."""

    def __init__(self) -> None:
        self.arcs: list[Arc] = []
        self.final: dict[int, float] = {}
        self.states = 0

    def state(self) -> int:
        self.states += 1
        return self.states - 1

    def arc(
        self, source: int, target: int, inside: int = EPSILON, outside: int = EPSILON, cost: float = 0.0
    ) -> None:
        self.arcs.append(Arc(source, target, inside, outside, cost))

    def text(self) -> str:
        """OpenFst's text form; its start is the first line's state, so state 0 comes first."""
        lines = [
            "{}\t{}\t{}\t{}\t{:.6f}".format(*arc) for arc in sorted(self.arcs, key=lambda arc: arc.source)
        ]
        lines += [f"{state}\t{cost:.6f}" for state, cost in self.final.items()]
        return "\n".join(lines) + "\n"


def determinize(fst: Fst) -> Fst:
    """One path for each string of inputs, epsilons removed (Kaldi's ``determinize-star``)."""
    import kaldifst  # type: ignore[import-untyped,unused-ignore]

    graph = kaldifst.compile(fst.text(), acceptor=False, keep_isymbols=False, keep_osymbols=False)
    if kaldifst.determinize_star(graph):
        raise RuntimeError("determinization did not end")
    result = Fst()
    number: dict[int, int] = {}
    for state in [graph.start, *(s for s in kaldifst.StateIterator(graph) if s != graph.start)]:
        number[state] = result.state()
    for state in number:
        cost = graph.final(state).value
        if cost < 1e9:
            result.final[number[state]] = cost
        for arc in kaldifst.ArcIterator(graph, state):
            result.arc(number[state], number[arc.nextstate], arc.ilabel, arc.olabel, arc.weight.value)
    return result


def add_self_loops(
    fst: Fst,
    phone_of: Callable[[int], int],
    loop_label: Callable[[int], int],
    stay_cost: Sequence[float],
    leave_cost: Sequence[float],
) -> Fst:
    """Kaldi's self-loops in their reordered form: a phone's first frame enters a state, others loop there.

    ``phone_of`` an arc's input label is 0 where no phone is entered. Each state is split by the phone that
    entered it; where many arcs leave, the copies share them through an epsilon instead of repeating them.
    """
    leaving: dict[int, list[Arc]] = collections.defaultdict(list)
    for arc in fst.arcs:
        leaving[arc.source].append(arc)
    result = Fst()
    number: dict[tuple[int, int], int] = {(0, 0): result.state()}
    waiting = [(0, 0)]

    def copy_of(state: int, phone: int) -> int:
        if (state, phone) not in number:
            number[state, phone] = result.state()
            waiting.append((state, phone))
        return number[state, phone]

    while waiting:
        state, phone = waiting.pop()
        me = number[state, phone]
        leave = leave_cost[phone] if phone else 0.0
        if phone:
            result.arc(me, me, loop_label(phone), EPSILON, stay_cost[phone])
        if phone and len(leaving[state]) > WIDE:
            result.arc(me, copy_of(state, 0), cost=leave)
            continue
        for arc in leaving[state]:
            result.arc(
                me, copy_of(arc.target, phone_of(arc.inside)), arc.inside, arc.outside, arc.cost + leave
            )
        if state in fst.final:
            result.final[me] = fst.final[state] + leave
    return result


def _run(
    program: str, *arguments: str, data: bytes = b"", environment: dict[str, str] | None = None
) -> bytes:
    try:
        done = subprocess.run(
            [program, *arguments], input=data, capture_output=True, check=True, env=environment
        )
    except FileNotFoundError as missing:
        raise MissingTool(f"{program} (libfst-tools)") from missing
    except subprocess.CalledProcessError as error:
        raise RuntimeError(f"{program}: {error.stderr.decode(errors='replace').strip()}") from error
    return done.stdout


def write_const(fst: Fst, path: Path) -> None:
    """Compile, sort by input, write as a const FST."""
    compiled = _run("fstarcsort", "--sort_type=ilabel", data=_run("fstcompile", data=fst.text().encode()))
    path.write_bytes(_run("fstconvert", "--fst_type=const", data=compiled))


def write_lookahead(fst: Fst, path: Path, scratch: Path) -> dict[int, int]:
    """Compile, sort by output, write for look-ahead composition; the new number of each output label."""
    library = lookahead_library()
    if library is None:
        raise MissingTool("libfst-tools (libfstlookahead)")
    compiled = _run("fstarcsort", "--sort_type=olabel", data=_run("fstcompile", data=fst.text().encode()))
    pairs = scratch / "relabel"
    # Preloaded, because the programs look for the type under another file name than Debian's.
    environment = {**os.environ, "LD_PRELOAD": library}
    arguments = ("--fst_type=olabel_lookahead", f"--save_relabel_opairs={pairs}", "-", str(path))
    _run("fstconvert", *arguments, data=compiled, environment=environment)
    return {int(old): int(new) for old, new in (line.split() for line in pairs.read_text().splitlines())}
