"""`python benchmarks/numbers.py --cases DIR`: see `number_cases.py`, which does the work.

This name hides the standard library's `numbers` from every script of this folder (`decimal` needs
it), so the folder is taken off the path first, and a script that asked for that module gets it.
"""

from __future__ import annotations

import sys
from os.path import abspath, dirname

_HERE = dirname(abspath(__file__))
sys.path[:] = [dirname(_HERE), *(entry for entry in sys.path if abspath(entry) != _HERE)]

if __name__ == "numbers":
    del sys.modules["numbers"]
    __import__("numbers")
elif __name__ == "__main__":
    from benchmarks.number_cases import main

    raise SystemExit(main())
