"""Builds assets/fonts from the Noto faces that npm carries (SIL Open Font License 1.1).

    pip install fonttools brotli
    python tools/build_fonts.py [--packages DIR]

DIR holds the packages unpacked as <scope>-<name>; without it they are fetched with `npm pack`.
The same packages give the same bytes. Why the fonts are rebuilt and not copied:

* the Kazakh letters lie in two subset files of one family (ұ і in "cyrillic", ә ғ қ ң ө ү һ in
  "cyrillic-ext"): unmerged, a word is set from two fonts;
* the Chinese subset of the web lacks a thousand characters of GB 2312 and signs such as ℃ ★ ①, and its
  other pieces lack 33 even so; Chinese is therefore cut from the whole font, which is too big as it is;
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
# Families as subsets of the web, and as whole TTF files.
SUBSETS, WHOLE = ("fontsource", "5.3.0"), ("expo-google-fonts", "0.4.3")
WEIGHTS = {"Regular": 400, "Bold": 700}
# fsSelection bits (OpenType OS/2): italic, bold and regular are taken out before one is set.
_ITALIC_BOLD_REGULAR, _BOLD, _REGULAR = 0b110_0001, 0x20, 0x40
_NARROW_SPACES = (0x2009, 0x202F)
_CONTROLS = (0x061C, 0x200E, 0x200F, 0x2066, 0x2067, 0x2068, 0x2069)
# The rows of GB 2312 (first byte, EUC-CN) with its signs and with its 6,763 characters. The letters and
# the frames between them stay with the other faces: here they are as wide as a character.
_SIGNS, _CHARACTERS = range(0xA1, 0xA3), range(0xB0, 0xF8)
_UNITS = "℉㎎㎏㎜㎝㎞㎡㏄"
# What GB 2312 lacks of levels 1 and 2 (the 6,500 in common use) of the Table of General Standard Chinese
# Characters, 2013: Unihan's kTGH 2013:1 to 2013:6500, without the three (U+20CD0, U+25ED7, U+2C27C) beyond
# the basic plane, for which the whole character map would have to be written twice.
_COMMON = (
    "㤘㧐㧟㸆䁖䏝䥽䦃丏乂亶俵俶僰剋劼匜厾叆吽呣唵啰嗐嗞嘚嘡嚄垱埵堉塆夬奭姮媭嫚峣崚嵎嵖巉彧恓惇愔抃抔"
    "拃拤挦捯捽揳摽旸旻昉晞杻柈栟梿棁棻椪楯榖欸沚沨浕浥湉湜湲滃滪滫潟澥炘烜焗焜熜熥牁牂牤獴玕玙玠玡玥"
    "玦玭珣珰琇琤琫琯瑄璈璘璟璠璪瓘疭瘆盉眊眬睄瞋瞭祇祎祾秾窣窸竑箓粿縠纴罽羑翚膙臜芼茀茓蒟藠螠褟訚豨"
    "赟跐跶踒蹚蹽蹾郤郿鋆铻锜镚镠镴镵闿阇雱霨靰靸靺靿鞡鞧鞨鞬颎颙饸饹馃骎魆鲀鳀鸮鸻鹐鹮齁齉"
)
# All that HarfBuzz applies by itself to horizontal text; Qt sets no other.
_FEATURES = ["ccmp", "kern", "liga", "locl", "mark"]


@dataclass(frozen=True)
class Face:
    """One family of ours: what it is called and where it comes from; `whole` names the files of the whole
    font when the characters of the subsets are not enough.
    """

    family: str
    package: str
    subsets: tuple[str, ...]
    whole: str = ""

    @property
    def origin(self) -> tuple[str, str]:
        return WHOLE if self.whole else SUBSETS


FACES = (
    Face("Studio Sans", "noto-sans", ("latin", "latin-ext", "cyrillic", "cyrillic-ext")),
    Face("Studio Sans SC", "noto-sans-sc", ("chinese-simplified",), "NotoSansSC"),
    Face("Studio Serif", "noto-serif", ("latin", "latin-ext", "cyrillic", "cyrillic-ext")),
    Face("Studio Serif SC", "noto-serif-sc", ("chinese-simplified",), "NotoSerifSC"),
    Face("Studio Naskh", "noto-naskh-arabic", ("arabic",)),
)


def fetch(folder: Path) -> None:
    """The packages of the pinned versions, unpacked as `folder/<scope>-<name>/`; npm checks their digests."""
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is needed to fetch the packages")
    wanted = [(SUBSETS, face) for face in FACES] + [(WHOLE, face) for face in FACES if face.whole]
    for (scope, version), face in wanted:
        name = f"@{scope}/{face.package}@{version}"
        subprocess.run([npm, "pack", "--silent", name, "--pack-destination", str(folder)], check=True)
        archive = folder / f"{scope}-{face.package}-{version}.tgz"
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        (folder / "package").rename(folder / f"{scope}-{face.package}")
        archive.unlink()


def build(face: Face, style: str, packages: Path, scratch: Path) -> Path:
    """One TTF of `face`; the merger reads files, so subsets lie in `scratch` for a moment."""
    font = cut(face, style, packages) if face.whole else merged(face, style, packages, scratch)
    font.recalcTimestamp = False
    font["head"].modified = font["head"].created
    complete(font)
    rename(font, face.family, style, face.origin[1])
    target = FONTS / f"{face.family.replace(' ', '')}-{style}.ttf"
    font.save(target)
    return target


def subset_file(face: Face, subset: str, style: str, packages: Path) -> Path:
    name = f"{face.package}-{subset}-{WEIGHTS[style]}-normal.woff2"
    return packages / f"{SUBSETS[0]}-{face.package}" / "files" / name


def merged(face: Face, style: str, packages: Path, scratch: Path) -> Any:
    from fontTools.merge import Merger
    from fontTools.ttLib import TTFont

    parts = []
    for subset in face.subsets:
        font = TTFont(subset_file(face, subset, style, packages), recalcTimestamp=False)
        font.flavor = None
        parts.append(scratch / f"{face.package}-{subset}.ttf")
        font.save(parts[-1])
    font = Merger().merge([str(part) for part in parts]) if len(parts) > 1 else TTFont(parts[0])
    font["head"].created = TTFont(parts[0])["head"].created
    return font


def cut(face: Face, style: str, packages: Path) -> Any:
    """The whole font brought down to what the subsets have, GB 2312, and the characters in common use."""
    from fontTools.subset import Options, Subsetter
    from fontTools.ttLib import TTFont

    wanted = {ord(each) for each in _COMMON + _UNITS} | gb2312(_SIGNS) | gb2312(_CHARACTERS)
    for subset in face.subsets:
        wanted |= set(TTFont(subset_file(face, subset, style, packages)).getBestCmap())
    weight = f"{WEIGHTS[style]}{style}"
    source = packages / f"{WHOLE[0]}-{face.package}" / weight / f"{face.whole}_{weight}.ttf"
    font = TTFont(source, recalcTimestamp=False)
    options = Options(notdef_outline=True, layout_features=_FEATURES, name_IDs=["*"])
    options.prune_codepage_ranges = False
    options.drop_tables += ["vhea", "vmtx"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    return font


def gb2312(rows: range) -> set[int]:
    pairs = (bytes((row, cell)) for row in rows for cell in range(0xA1, 0xFF))
    return {ord(each) for pair in pairs for each in pair.decode("gb2312", errors="ignore")}


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


def rename(font: Any, family: str, style: str, version: str) -> None:
    """Our family and style in every table that a program may look at; copyright and licence stay."""
    names = font["name"]
    for record in list(names.names):
        if record.nameID in (1, 2, 3, 4, 6, 16, 17, 21, 22, 25):
            names.removeNames(nameID=record.nameID)
    full = f"{family} {style}"
    texts = {1: family, 2: style, 3: f"{full}; {version}", 4: full, 6: f"{family.replace(' ', '')}-{style}"}
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
            source = packages / f"{face.origin[0]}-{face.package}"
            licence = source / ("LICENSE_FONT" if face.whole else "LICENSE")
            shutil.copyfile(licence, FONTS / f"{name}-LICENSE.txt")


if __name__ == "__main__":
    main()
