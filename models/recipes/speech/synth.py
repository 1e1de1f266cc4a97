"""Speech from espeak-ng through its C interface, with the exact sample at which each phone begins.

espeak-ng keeps one global state: one :class:`Synthesiser` a process, never two threads at once.
Checked with espeak-ng 1.51; another version may name phones differently.
"""

import ctypes
import ctypes.util
import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.recipes.speech.tools import MissingTool

SYNCHRONOUS = 2
PHONEME_EVENTS = 1
UTF8 = 1
EVENT_END, EVENT_WORD, EVENT_PHONEME = 0, 1, 7
RATE, VOLUME, PITCH, RANGE, WORD_GAP = 1, 2, 3, 4, 7


class _Identifier(ctypes.Union):
    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Identifier),
    ]


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a line is spoken: espeak voice, words a minute, pitch 0-99, pitch range 0-99."""

    voice: str
    rate: int = 160
    pitch: int = 50
    range: int = 50


@dataclass(frozen=True, slots=True)
class Event:
    """A phone (``name``) or, where ``name`` is empty, the start of a word, at ``sample``."""

    sample: int
    name: str


class Synthesiser:
    """espeak-ng, initialised; ``rate`` is the sample rate of what :meth:`speak` gives."""

    def __init__(self) -> None:
        name = ctypes.util.find_library("espeak-ng")
        if name is None:
            raise MissingTool("espeak-ng")
        self._library = ctypes.CDLL(name)
        self.rate = int(self._library.espeak_Initialize(SYNCHRONOUS, 200, None, PHONEME_EVENTS))
        if self.rate <= 0:
            raise MissingTool("espeak-ng (its data files)")
        self._samples: list[NDArray[np.int16]] = []
        self._events: list[Event] = []
        # Kept on the object: espeak holds only the address, and a collected callback would crash the process.
        self._callback: Callable[..., Any] = _Callback(self._hear)
        self._library.espeak_SetSynthCallback(self._callback)

    def version(self) -> str:
        self._library.espeak_Info.restype = ctypes.c_char_p
        return str(self._library.espeak_Info(None).decode())

    def _hear(self, wave: Any, count: int, events: Any) -> int:
        if wave and count > 0:
            self._samples.append(np.ctypeslib.as_array(wave, (count,)).copy())
        position = 0
        while (event := events[position]).type != EVENT_END:
            if event.type == EVENT_PHONEME:
                self._events.append(Event(event.sample, event.id.string.decode("utf-8", "replace")))
            elif event.type == EVENT_WORD:
                self._events.append(Event(event.sample, ""))
            position += 1
        return 0

    def speak(self, text: str, manner: Manner) -> tuple[NDArray[np.int16], list[Event]]:
        """Samples at ``self.rate`` and the events in order. ``ValueError`` for an unknown voice."""
        self._samples, self._events = [], []
        if self._library.espeak_SetVoiceByName(manner.voice.encode()) != 0:
            raise ValueError(f"espeak-ng has no voice {manner.voice!r}")
        settings = (
            (RATE, manner.rate),
            (VOLUME, 100),
            (PITCH, manner.pitch),
            (RANGE, manner.range),
            (WORD_GAP, 0),
        )
        for parameter, value in settings:
            self._library.espeak_SetParameter(parameter, value, 0)
        encoded = text.encode()
        self._library.espeak_Synth(encoded, len(encoded) + 1, 0, 0, 0, UTF8, None, None)
        self._library.espeak_Synchronize()
        samples = np.concatenate(self._samples) if self._samples else np.zeros(0, np.int16)
        return samples, list(self._events)


@functools.cache
def synthesiser() -> Synthesiser:
    """The process's one synthesiser, started at the first call."""
    return Synthesiser()
