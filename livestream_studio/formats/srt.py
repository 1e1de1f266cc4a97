"""SubRip: the subtitle file that every player and editor opens."""

from collections.abc import Sequence

from livestream_studio.formats.base import Format, Track, timestamp


def render(tracks: Sequence[Track]) -> str:
    return "\n".join(
        _block(number, timestamp(block.start_ms, ","), timestamp(block.end_ms, ","), block.lines)
        for track in tracks
        for number, block in enumerate(track.blocks, 1)
    )


def _block(number: int, start: str, end: str, lines: tuple[str, ...]) -> str:
    # "-->" inside a line would be read as a time line.
    text = "\n".join(lines).replace("-->", "→")
    return f"{number}\n{start} --> {end}\n{text}\n"


FORMAT = Format("srt", per_language=True, render=render)
