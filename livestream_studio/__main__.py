"""`python -m livestream_studio`; also run as a plain file by the launcher, `main.py`."""

from __future__ import annotations

import os
import sys

if not __package__:
    # Run as a file, Python puts this folder on the path, where our modules would pass for top-level
    # ones. The launcher chooses this form because `-m` puts the user's current folder there instead,
    # and a stray click.py in it would be imported.
    sys.path[0] = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    sys.argv[0] = "main.py"

from livestream_studio.cli import main

if __name__ == "__main__":
    main()
