from __future__ import annotations

import pytest

from tools import lock, skipped

REPORT = """<testsuites><testsuite><testcase classname="tests.test_a" name="test_x"/>
<testcase classname="tests.test_a" name="test_y"><skipped type="pytest.skip" message="{reason}"/></testcase>
<testcase classname="tests.test_a" name="test_z"><skipped type="pytest.xfail" message="known"/></testcase>
</testsuite></testsuites>"""


@pytest.mark.parametrize(
    ("reason", "count"), [("ffmpeg is not installed", 1), ("only on Windows", 0), ("needs macOS", 0), ("", 1)]
)
def test_a_skipped_test_needs_an_excuse(reason: str, count: int) -> None:
    assert len(skipped.unexpected(REPORT.format(reason=reason))) == count


def test_a_lock_is_read_as_its_pins() -> None:
    entries = ("vosk==0.3.44 ; sys_platform == 'darwin'", "click==8.5.1")
    text = "".join(f"{entry} \\\n    --hash=sha256:00\n" for entry in entries)
    assert lock.pins(text) == list(entries)


def test_the_locks_name_no_host_and_agree_with_each_other() -> None:
    texts = [(lock.ROOT / name).read_text(encoding="utf-8") for name in (lock.RUN, lock.TEST)]
    assert not [text for text in texts if "://" in text]
    run, test = (dict(pin.split(" ")[0].split("==") for pin in lock.pins(text)) for text in texts)
    assert {name: test[name] for name in run.keys() & test.keys()} == {
        name: run[name] for name in run.keys() & test
    }


@pytest.mark.parametrize("name", ["torch", "stanza", "spacy", "minisbd", "sacremoses", "onnxruntime", "pip"])
def test_the_lock_leaves_out_what_the_program_must_not_bring(name: str) -> None:
    assert f"\n{name}==" not in "\n" + (lock.ROOT / lock.RUN).read_text(encoding="utf-8")
