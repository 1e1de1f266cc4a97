"""Who speaks: variants of espeak-ng's voices, some of which training never hears."""

import random

from models.recipes.speech.synth import Manner

# Pinyin, because the hanzi voice of Debian's build spells in English.
ESPEAK_VOICE = {"zh": "cmn-latn-pinyin", "ru": "ru", "kk": "kk"}
_NAMES = """
f1 f2 f4 f5 m1 m2 m3 m4 m5 m6 m8 Annie Alex Alicia Andrea Andy Gene Hugo Jacky Lee Marco Mario Michael Mike
adam anika antonio aunty belinda benjamin boris caleb david ed edward grandma grandpa gustave iven john
kaukovalta klatt klatt2 klatt4 max michel miguel norbert paul pedro quincy rob robert sandro shelby steph
travis zac
"""
TRAINING = tuple(_NAMES.split())
HELD_OUT = ("f3", "m7", "linda", "pablo", "Denis", "steph2", "klatt3")


def any_manner(language: str, variants: tuple[str, ...], chance: random.Random) -> Manner:
    """A random variant at a random tempo, pitch and liveliness."""
    return Manner(
        f"{ESPEAK_VOICE[language]}+{chance.choice(variants)}",
        rate=chance.randint(120, 220),
        pitch=chance.randint(20, 85),
        range=chance.randint(20, 80),
    )
