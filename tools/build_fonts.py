"""Builds assets/fonts from the Noto faces that npm carries as subsets (SIL Open Font License 1.1).

    pip install fonttools brotli
    python tools/build_fonts.py [--packages DIR]

DIR holds the unpacked packages from an earlier run; without it they are fetched with `npm pack`.
The same packages give the same bytes. Why the fonts are rebuilt and not copied:

* the Kazakh letters lie in two subset files of one family (ұ і in "cyrillic", ә ғ қ ң ө ү һ in
  "cyrillic-ext"): unmerged, a word is set from two fonts;
* both weights of the Chinese face call themselves "Thin", so no program finds the bold one;
* WOFF2 is for browsers; Qt loads TTF everywhere;
* a name of our own never meets another Noto on the user's machine, of another version or coverage.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FONTS = Path(__file__).resolve().parent.parent / "assets" / "fonts"
VERSION = "5.3.0"
WEIGHTS = {"Regular": 400, "Bold": 700}
# fsSelection bits (OpenType OS/2): italic, bold and regular are taken out before one is set.
_ITALIC_BOLD_REGULAR, _BOLD, _REGULAR = 0b110_0001, 0x20, 0x40
_NARROW_SPACES = (0x2009, 0x202F)
_CONTROLS = (0x061C, 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069)


@dataclass(frozen=True)
class Face:
    """One family of ours: where it comes from and what it is called."""

    family: str
    package: str
    subsets: tuple[str, ...]


FACES = (
    Face("Studio Sans", "noto-sans", ("latin", "latin-ext", "cyrillic", "cyrillic-ext")),
    Face("Studio Sans SC", "noto-sans-sc", ("chinese-simplified",)),
    Face("Studio Serif", "noto-serif", ("latin", "latin-ext", "cyrillic", "cyrillic-ext")),
    Face("Studio Serif SC", "noto-serif-sc", ("chinese-simplified",)),
    Face("Studio Naskh", "noto-naskh-arabic", ("arabic",)),
)


def fetch(folder: Path) -> None:
    """The packages of the pinned version, unpacked as `folder/<name>/`; npm checks their digests."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is needed to fetch the packages")
    for face in FACES:
        name = f"@fontsource/{face.package}@{VERSION}"
        subprocess.run([npm, "pack", "--silent", name, "--pack-destination", str(folder)], check=True)
        (archive,) = folder.glob(f"fontsource-{face.package}-{VERSION}.tgz")
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        (folder / "package").rename(folder / face.package)
        archive.unlink()


def build(face: Face, style: str, packages: Path, scratch: Path) -> Path:
    """One TTF of `face`; the merger reads files, so subsets lie in `scratch` for a moment."""
    from fontTools.merge import Merger
    from fontTools.ttLib import TTFont

    parts = []
    for subset in face.subsets:
        source = packages / face.package / "files" / f"{face.package}-{subset}-{WEIGHTS[style]}-normal.woff2"
        font = TTFont(source, recalcTimestamp=False)
        font.flavor = None
        parts.append(scratch / f"{face.package}-{subset}.ttf")
        font.save(parts[-1])
    font = Merger().merge([str(part) for part in parts]) if len(parts) > 1 else TTFont(parts[0])
    font.recalcTimestamp = False
    font["head"].modified = font["head"].created = TTFont(parts[0])["head"].created
    complete(font)
    rename(font, face.family, style)
    target = FONTS / f"{face.family.replace(' ', '')}-{style}.ttf"
    font.save(target)
    return target


def complete(font: Any) -> None:
    """What every face needs and the subsets lack: the narrow spaces between digits and before signs,
    direction marks without width (else each sends a line to some font of the system), and ≈.
    """
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    em = font["head"].unitsPerEm
    known, glyphs = font.getBestCmap(), font["glyf"]

    def add(code: int, glyph: Any, advance: int) -> None:
        if code in known:
            return
        name = f"studio{code:04X}"
        font.setGlyphOrder([*font.getGlyphOrder(), name])
        glyphs[name] = glyph
        font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name

    for space in _NARROW_SPACES:
        add(space, TTGlyphPen(None).glyph(), em // 5)
    for control in _CONTROLS:
        add(control, TTGlyphPen(None).glyph(), 0)
    tilde = known.get(ord("~"))
    if tilde is not None:
        pen = TTGlyphPen(glyphs)
        for shift in (0.1, -0.1):
            pen.addComponent(tilde, (1, 0, 0, 1, 0, round(shift * em)))
        twice = pen.glyph()
        twice.recalcBounds(glyphs)
        add(ord("≈"), twice, font["hmtx"][tilde][0])


def rename(font: Any, family: str, style: str) -> None:
    """Our family and style in every table that a program may look at; copyright and licence stay."""
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            names.removeNames(nameID=record.nameID)
    full = f"{family} {style}"
    texts = {1: family, 2: style, 3: f"{full}; {VERSION}", 4: full, 6: f"{family.replace(' ', '')}-{style}"}
    for identifier, text in texts.items():
        names.setName(text, identifier, 3, 1, 0x409)
    bold = style == "Bold"
    table = font["OS/2"]
    table.usWeightClass = WEIGHTS[style]
    table.fsSelection = table.fsSelection & ~_ITALIC_BOLD_REGULAR | (_BOLD if bold else _REGULAR)
    font["head"].macStyle = 1 if bold else 0


def main() -> None:
    parser = argparse.ArgumentParser(description="Builds assets/fonts.")
    parser.add_argument("--packages", type=Path, help="folder with the unpacked packages")
    packages: Path | None = parser.parse_args().packages
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        if packages is None:
            packages = Path(scratch)
            fetch(packages)
        for face in FACES:
            for style in WEIGHTS:
                made = build(face, style, packages, Path(scratch))
                digest = hashlib.sha256(made.read_bytes()).hexdigest()
                sys.stdout.write(f"{digest}  {made.name}  {made.stat().st_size:,} bytes\n")
            name = face.family.replace(" ", "")
            shutil.copyfile(packages / face.package / "LICENSE", FONTS / f"{name}-LICENSE.txt")


if __name__ == "__main__":
    main()
