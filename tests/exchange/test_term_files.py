"""Terms leave and come back the same; what other tools write is understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from livestream_studio.core.types import StudioError
from livestream_studio.exchange import TERM_FORMATS, Fault, read_terms, write_terms
from livestream_studio.translation.termbase import Term

TERMS = [
    Term("", {"zh": "耐克", "ru": "Nike"}, "brand", {"ru": ("найк", "найки")}, {"kk": ("Найк",)}),
    Term("", {"zh": "合作中心", "ru": "центр <сотрудничества> & точка"}, "term"),
    Term("", {"kk": "=формула"}, "name", {}, {"ru": ("@плохо", "-хуже")}),
]


@pytest.mark.parametrize("ending", TERM_FORMATS)
def test_what_is_written_is_read_again(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"t.{ending}"
    assert write_terms(path, TERMS) == 3
    found = read_terms(path)
    assert found.faults == []
    assert found.records == TERMS


def test_tbx_of_other_tools(tmp_path: Path) -> None:
    (tmp_path / "t.tbx").write_text(
        """<?xml version='1.0'?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><descrip type="subjectField">trade</descrip>
 <langSec xml:lang="zh-CN"><termSec><term>直播</term></termSec></langSec>
 <langSec xml:lang="ru-RU"><termSec><term>эфир</term></termSec>
  <termSec><term>стрим</term>
   <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec>
  <termSec><term>трансляция</term>
   <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></termSec>
 </langSec></conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="de"><termSec><term>Haus</term></termSec></langSec></conceptEntry>
</body></text></tbx>""",
        encoding="utf-8",
    )
    found = read_terms(tmp_path / "t.tbx")
    assert found.records == [
        Term("", {"zh": "直播", "ru": "эфир"}, "term", {"ru": ("трансляция",)}, {"ru": ("стрим",)})
    ]
    assert found.faults == [Fault(11, "no_source")]


def test_bad_rows_are_told(tmp_path: Path) -> None:
    rows = ["kind\tzh\tru", "brand\t小米\tСяоми", "brand\t\t", "brand\t坏\x01\tx", "a\tb\tc\td"]
    rows.append(f"term\t{'长' * 3000}\t")
    (tmp_path / "t.tsv").write_text("\n".join(rows), encoding="utf-8")
    found = read_terms(tmp_path / "t.tsv")
    assert [term.names for term in found.records] == [{"zh": "小米", "ru": "Сяоми"}]
    assert [(fault.line, fault.code) for fault in found.faults] == [
        *((3, "no_source"), (4, "control"), (5, "columns"), (6, "too_long")),
    ]


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    (tmp_path / "t.tbx").write_text('<!DOCTYPE t [<!ENTITY a "b">]><martif>&a;</martif>', encoding="utf-8")
    with pytest.raises(StudioError) as caught:
        read_terms(tmp_path / "t.tbx")
    assert caught.value.problem.code == "exchange_unsafe"
    (tmp_path / "t.tsv").write_text("a\tb\n1\t2\n", encoding="utf-8")
    with pytest.raises(StudioError) as caught:
        read_terms(tmp_path / "t.tsv")
    assert caught.value.problem.code == "exchange_columns"
