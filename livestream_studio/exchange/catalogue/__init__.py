"""The catalogue to and from the files of shops: read as they come, shown as a plan, saved as a whole.

Nothing in a file is executed, fetched or expanded, and nothing is saved here: `plan` says what would be.
"""

from __future__ import annotations

from livestream_studio.exchange.catalogue.declaration import write_declaration
from livestream_studio.exchange.catalogue.everyday import everyday
from livestream_studio.exchange.catalogue.pictures import Pictures, add_pictures, take_pictures
from livestream_studio.exchange.catalogue.plan import Change, Plan, plan
from livestream_studio.exchange.catalogue.problems import RowFault, Severity, write_problems
from livestream_studio.exchange.catalogue.records import Records, read_records
from livestream_studio.exchange.catalogue.write import CATALOGUE_FORMATS, write_catalogue

__all__ = [
    "CATALOGUE_FORMATS",
    "Change",
    "Pictures",
    "Plan",
    "Records",
    "RowFault",
    "Severity",
    "add_pictures",
    "everyday",
    "plan",
    "read_records",
    "take_pictures",
    "write_catalogue",
    "write_declaration",
    "write_problems",
]
