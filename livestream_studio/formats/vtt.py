"""WebVTT: subtitles for browsers. https://www.w3.org/TR/webvtt1/"""

from collections.abc import Sequence

from livestream_studio.formats.base import Format, Track, timestamp


def render(tracks: Sequence[Track]) -> str:
    shown = (
        f"{timestamp(block.start_ms, '.')} --> {timestamp(block.end_ms, '.')}\n{_escape(block.lines)}\n"
        for track in tracks
        for block in track.blocks
    )
    return "\n".join(["WEBVTT\n", *shown])


def _escape(lines: tuple[str, ...]) -> str:
    text = "\n".join(lines)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


FORMAT = Format("vtt", per_language=True, render=render)
