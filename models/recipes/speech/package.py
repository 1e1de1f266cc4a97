"""Write the folder that ``vosk.Model`` reads."""

import random
import shutil
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from models.recipes.speech import fst, graph, kaldi_writer, language_model
from models.recipes.speech.acoustic import SUBSAMPLING, AcousticModel
from models.recipes.speech.corpus import Corpus
from models.recipes.speech.features import FeatureOptions


@dataclass(frozen=True, slots=True)
class DecodingOptions:
    """What Vosk reads from ``model.conf``, and the price of ``[unk]``.

    A cheap ``[unk]`` loop needs a narrow ``lattice_beam``: with 6 that of noisy speech grows without end.
    The ``pause`` lengths (seconds of silence after which a line ends) hold for a likely, a possible and an
    unlikely end; shorter than the 0.5 s they serve, as silence is seen ``frames_per_chunk`` at a time.
    After ``longest`` seconds an utterance ends without a pause, amid a word if need be (Kaldi's own
    limit is 20, which falls into the numbers of a host who does not pause).
    """

    acoustic_scale: float = 0.7
    beam: float = 12.0
    lattice_beam: float = 3.0
    max_active: int = 3000
    frames_per_chunk: int = 15
    pause_likely: float = 0.27
    pause_possible: float = 0.27
    pause_unlikely: float = 0.3
    longest: float = 120.0
    unknown_scale: float = 0.85
    unknown_chance: float = 0.003
    unknown_first: float = 0.03
    known_again: float = 0.05
    sentences: int = 30000

    def configuration(self) -> str:
        """The text of ``model.conf``."""
        return (
            f"--min-active=200\n--max-active={self.max_active}\n--beam={self.beam}\n"
            f"--lattice-beam={self.lattice_beam}\n--acoustic-scale={self.acoustic_scale}\n"
            f"--frames-per-chunk={self.frames_per_chunk}\n--frame-subsampling-factor={SUBSAMPLING}\n"
            f"--endpoint.silence-phones=1\n--endpoint.rule2.min-trailing-silence={self.pause_likely}\n"
            f"--endpoint.rule3.min-trailing-silence={self.pause_possible}\n"
            f"--endpoint.rule4.min-trailing-silence={self.pause_unlikely}\n"
            f"--endpoint.rule5.min-utterance-length={self.longest}\n"
        )


def write(
    folder: Path, corpus: Corpus, model: AcousticModel, features: FeatureOptions, decoding: DecodingOptions
) -> None:
    """Make ``folder`` anew: ``am``, ``conf`` and ``graph``, nothing Vosk does not read."""
    shutil.rmtree(folder, ignore_errors=True)
    for part in ("am", "conf", "graph/phones"):
        (folder / part).mkdir(parents=True)
    table = graph.PhoneTable.of(model.phones)
    (folder / "am/final.mdl").write_bytes(
        kaldi_writer.model_bytes(table.state_of, model.stay, model.layers, model.priors, features.bins)
    )
    _text(folder / "conf/mfcc.conf", features.configuration())
    _text(folder / "conf/model.conf", decoding.configuration())
    boundary = (f"{number} {kind}\n" for number, kind in enumerate(table.boundary, 1))
    _text(folder / "graph/phones/word_boundary.int", "".join(boundary))
    made = graph.build(corpus.words, model, table, unknown_scale=decoding.unknown_scale)
    _text(folder / "graph/disambig_tid.int", "".join(f"{label}\n" for label in made.disambiguation))
    with tempfile.TemporaryDirectory() as scratch:
        relabelled = fst.write_lookahead(made.fst, folder / "graph/HCLr.fst", Path(scratch))
    label = {word: relabelled[number] for number, word in enumerate(made.words) if number}
    lines = "".join(f"{word} {number}\n" for word, number in sorted(label.items(), key=lambda item: item[1]))
    _text(folder / "graph/words.txt", "<eps> 0\n" + lines)
    chance = random.Random(7)
    drawn = ([word.text for word in corpus.draw(chance, testing=False)] for _ in range(decoding.sentences))
    grammar = language_model.build(
        drawn,
        corpus.words,
        label,
        unknown=decoding.unknown_chance,
        unknown_first=decoding.unknown_first,
        known_again=decoding.known_again,
    )
    fst.write_const(grammar, folder / "graph/Gr.fst")


def settings(features: FeatureOptions, decoding: DecodingOptions) -> dict[str, object]:
    """For the model's card."""
    return {"features": asdict(features), "decoding": asdict(decoding)}


def _text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
