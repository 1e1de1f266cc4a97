"""Where things lie: what is shipped, and what belongs to the user.

The only place that knows the difference between a checkout, an installed wheel and a frozen program.
Nothing here makes a folder.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

HOME_VARIABLE = "LIVESTREAM_STUDIO_HOME"


def _shipped() -> Path:
    """The folder that holds `assets` and `models`, as they lie at the top of a checkout.

    A wheel carries both under `_data` inside the package, where nothing else in site-packages can
    meet them; a frozen program unpacks the same tree under `sys._MEIPASS`.
    """
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(frozen) / "livestream_studio" if frozen else Path(__file__).resolve().parent
    carried = package / "_data"
    return carried if frozen or carried.is_dir() else package.parent


def assets() -> Path:
    """Phrasebook, demo recordings, fonts, icons."""
    return _shipped() / "assets"


def rule_folders() -> tuple[Path, Path]:
    """Rules and currencies as they ship, and the user's own that go over them, which may not be there."""
    return assets() / "rules", data_home() / "rules"


def starter_models() -> Path:
    """The small models that come with the program: `zh`, `ru`, `kk` for speech, and translation."""
    return _shipped() / "models" / "starter"


def model_manifest() -> Path:
    """The TOML list of official models: language, address, size, checksum, licence."""
    return _shipped() / "models" / "manifest.toml"


def data_home() -> Path:
    """The user's own folder (journal, models, settings): `LIVESTREAM_STUDIO_HOME`, or the platform's place.

    Always absolute; it may not exist yet, and may not be writable. `main.py` follows the same rule
    without this module, since it runs before `platformdirs` is installed.
    """
    named = os.environ.get(HOME_VARIABLE, "").strip()
    if named:
        return Path(os.path.abspath(os.path.expanduser(named)))
    return Path(platformdirs.user_data_dir("livestream-studio", appauthor=False))


def models_home() -> Path:
    """Models that the user installed; one found here wins over a starter model."""
    return data_home() / "models"


def database() -> Path:
    """The journal: every session that was kept, with its lines and their versions."""
    return data_home() / "studio.db"


def expecting_models() -> Path:
    """Speech models as they expect the names of a show; made again when they are missing."""
    return data_home() / "cache" / "speech"


def decisions(database: Path) -> Path:
    """What the overlays did in each session of that journal: SESSION.tsv, which goes when it does."""
    return database.parent / "decisions"


def pictures_home() -> Path:
    """The pictures of products, each named by the hash of its content."""
    return data_home() / "pictures"
