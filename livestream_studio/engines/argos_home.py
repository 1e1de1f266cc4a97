"""The one place where argostranslate is imported.

Its settings are read, and folders made, at import: in HOME, dying where HOME cannot be written; and a
settings file there may send every line to a server. So the variables that rule it are set first, to
our data folder, and the settings that matter are forced.
"""

from __future__ import annotations

import importlib
import os
from pathlib import Path
from types import ModuleType

_FORCED = {
    "ARGOS_MODEL_PROVIDER": "OPENNMT",  # anything else is somebody's server
    "ARGOS_DEBUG": "0",  # 1 prints what was said
    "ARGOS_DEVICE_TYPE": "cpu",
    "ORT_DISABLE_TELEMETRY": "1",  # onnxruntime, should a package pull it in, reports home by itself
}


def argos_environment(home: Path) -> dict[str, str]:
    """The variables that tie argostranslate to the folder `home`."""
    folder = home / "argos"
    return {
        **_FORCED,
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "ARGOS_PACKAGES_DIR": str(home / "models" / "translation"),
    }


def argos_package(home: Path) -> ModuleType:
    """The module `argostranslate.package`, tied to `home`; the XDG variables of others are put back."""
    variables = argos_environment(home)
    before = {name: os.environ.get(name) for name in variables if name.startswith("XDG_")}
    os.environ.update(variables)
    try:
        return importlib.import_module("argostranslate.package")
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
