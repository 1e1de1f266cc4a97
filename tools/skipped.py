"""Fails where a test was skipped that must run in CI: `python tools/skipped.py JUNIT.xml`.

A test may skip on a desk that lacks a tool. CI installs every tool, so there only what belongs to
another operating system may skip, and its reason must say so.
"""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ElementTree

ALLOWED = re.compile(r"\b(only on|needs) (Windows|macOS)\b")


def unexpected(report: str) -> list[str]:
    """`test: reason` of each skipped test in a JUnit report (its text) that is not excused."""
    found = []
    for case in ElementTree.fromstring(report).iter("testcase"):
        for skipped in case.iter("skipped"):
            reason = skipped.get("message", "")
            if skipped.get("type") != "pytest.xfail" and not ALLOWED.search(reason):
                found.append(f"{case.get('classname')}::{case.get('name')}: {reason}")
    return found


def main() -> int:
    with open(sys.argv[1], encoding="utf-8") as file:
        found = unexpected(file.read())
    for line in found:
        print(f"skipped, but must run here: {line}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
