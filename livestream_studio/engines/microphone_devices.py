"""Which microphones there are, and which one a name means. PortAudio is loaded only when asked."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import Any

from livestream_studio.core.types import StudioError

_LISTED = threading.Lock()  # nobody reads PortAudio's list while it is made anew


@dataclass(frozen=True, slots=True)
class Device:
    """One input of the computer. `index` holds until PortAudio looks again; keep the name instead."""

    index: int
    name: str
    host: str
    channels: int
    rate: int
    default: bool


def load_sounddevice() -> Any:
    """The sounddevice module; without the PortAudio library its import fails with an OSError."""
    try:
        import sounddevice
    except (OSError, ImportError) as error:
        raise StudioError("portaudio_missing", str(error)) from error
    return sounddevice


def list_microphones(sd: Any = None) -> tuple[Device, ...]:
    """Every input device, the default one first. Raises `portaudio_missing` and `microphone_none`."""
    sd = sd or load_sounddevice()
    try:
        with _LISTED:
            hosts = sd.query_hostapis()
            devices = sd.query_devices()
            default = sd.query_devices(kind="input")["index"] if len(devices) else -1
        found = [
            Device(
                index=index,
                name=str(one["name"]),
                host=str(hosts[one["hostapi"]]["name"]),
                channels=int(one["max_input_channels"]),
                rate=int(one["default_samplerate"]),
                default=index == default,
            )
            for index, one in enumerate(devices)
            if one["max_input_channels"] > 0
        ]
    except sd.PortAudioError as error:
        raise StudioError("microphone_none", str(error)) from error
    return tuple(sorted(found, key=lambda device: not device.default))


def look_again(sd: Any) -> None:
    """PortAudio lists the devices that there were when it was started: this starts it anew, which ends
    every open stream. Raises the module's `PortAudioError`."""
    with _LISTED:
        sd._terminate()  # private, and the only way
        sd._initialize()


def choose(devices: tuple[Device, ...], name: str | None) -> Device:
    """The device called `name`: exactly, else by a part that only one name has; None means the default.

    Windows lists one microphone under several drivers with the same name: the first of them is taken.
    Raises `microphone_none` and `microphone_not_found`.
    """
    if not devices:
        raise StudioError("microphone_none")
    if name is None:
        return devices[0]
    if exact := [device for device in devices if device.name == name]:
        return exact[0]
    part = [device for device in devices if name.casefold() in device.name.casefold()]
    if len({device.name for device in part}) == 1:
        return part[0]
    raise StudioError("microphone_not_found", name)
