#!/usr/bin/env python3
"""Starts Livestream Studio. The first start also sets everything up, which takes a minute or two.

    python3 main.py              the studio
    python3 main.py demo         the demo show; any other command of the program likewise (--help lists them)
    python3 main.py test         every test; what follows goes to pytest

Before the command may stand:
    --yes        also install the system libraries that are missing (Linux)
    --prepare    set up, and stop there

Standard library only, here and in launcher/. This one file keeps to the syntax of Python 3.6, so that an
old Python is told what is wanted instead of showing a SyntaxError. Everything is said on stderr: stdout
belongs to the program.
"""

import os
import sys

PYTHONS = ((3, 11), (3, 12), (3, 13))


def complaint(version, maxsize):
    """Why this Python will not do, and what to do about it; empty where it will."""
    found = "Python {}.{}".format(version[0], version[1])
    if tuple(version[:2]) not in PYTHONS:
        wanted = ", ".join("{}.{}".format(*pair) for pair in PYTHONS)
        return (
            "Livestream Studio needs Python {}; this is {}.\n"
            "Install one of those and start with it, for instance: python3.12 main.py".format(wanted, found)
        )
    if maxsize < 2**32:
        return "This is a 32-bit {}. Install the 64-bit one and start again.".format(found)
    return ""


def main(arguments):
    sorry = complaint(sys.version_info, sys.maxsize)
    if sorry:
        sys.stderr.write(sorry + "\n")
        return 1
    from launcher import start

    return start.main(os.path.dirname(os.path.realpath(__file__)), arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
