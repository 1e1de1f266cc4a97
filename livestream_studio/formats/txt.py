"""Plain text: a line for each line that was shown, for reading and searching."""

from collections.abc import Sequence

from livestream_studio.formats.base import Format, Track


def render(tracks: Sequence[Track]) -> str:
    return "".join(f"{cue.text}\n" for track in tracks for cue in track.cues if cue.text)


FORMAT = Format("txt", per_language=True, render=render)
