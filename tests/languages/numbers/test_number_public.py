"""The public test files, where they are at hand: values and units agree, few lines are left out."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]
CASES = ROOT.parent / "shared" / "data" / "spoken-written"


@pytest.fixture
def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("number_cases", ROOT / "benchmarks" / "number_cases.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["number_cases"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def test_the_public_files_agree(benchmark: ModuleType) -> None:
    if not CASES.is_dir():
        pytest.skip(f"no public test files in {CASES}")
    report: list[str] = []
    agreed, compared, _, within = benchmark.compare(CASES, report)
    assert within, report
    assert compared > 1000
    assert agreed >= benchmark.MUST_AGREE * compared, report


def test_every_exclusion_says_why(benchmark: ModuleType) -> None:
    for (file, line), reason in benchmark.read_exclusions().items():
        assert file.startswith("nemo/")
        assert line > 0
        assert len(reason) > 10
