"""The joint SentencePiece model of the three languages."""

from __future__ import annotations

import io
from itertools import islice

import sentencepiece

from models.recipes.translation import LANGUAGES
from models.recipes.translation.corpus import Corpus
from models.recipes.translation.network import BOS, EOS, PAD

SIZE = 3000


def tag(language: str) -> str:
    """The control token that asks for a target language; it cannot be typed and decodes to nothing."""
    return f"<2{language}>"


def train(corpus: Corpus, lines: int, size: int = SIZE) -> bytes:
    """A serialised unigram model; digits stand alone and unknown characters stay unknown."""
    sentences = []
    for pair in islice(corpus, lines):
        sentences += [pair.text, pair.wanted] if pair.inside else [pair.text]
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sentences),
        model_writer=model,
        vocab_size=size,
        model_type="unigram",
        character_coverage=1.0,
        # The default rule would turn full-width Chinese marks into ASCII.
        normalization_rule_name="identity",
        split_digits=True,
        byte_fallback=False,
        hard_vocab_limit=False,
        num_threads=1,
        user_defined_symbols=[f"⟦{n}⟧" for n in range(1, 10)],
        control_symbols=[tag(code) for code in LANGUAGES],
        unk_id=0,
        bos_id=BOS,
        eos_id=EOS,
        pad_id=PAD,
        minloglevel=2,
    )
    return model.getvalue()
