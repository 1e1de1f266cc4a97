"""The material is made in processes apart, since espeak-ng may crash in the middle of it."""

import os
import signal
import sys

import pytest

from models.recipes.speech.dataset import OTHER_SEED, Example, Job, apart

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the recipes need fork, which Windows lacks")


def named(job: Job) -> list[Example]:
    """Stands for speech: what it was made from."""
    return [job]  # type: ignore[list-item]


def crashes_once(job: Job) -> list[Example]:
    if job[0] == 2 and job[1] < OTHER_SEED:
        os.kill(os.getpid(), signal.SIGKILL)
    return named(job)


def fails(_: Job) -> list[Example]:
    raise ValueError("a mistake of the recipe")


SHARDS = [(0, 10, 5), (1, 11, 5), (2, 12, 5), (3, 13, 5)]


@pytest.mark.parametrize("jobs", [2, 3])
def test_the_order_does_not_depend_on_the_number_of_processes(jobs: int) -> None:
    assert apart(named, SHARDS, jobs) == [[shard] for shard in SHARDS]


def test_a_part_whose_process_crashed_is_made_from_another_seed() -> None:
    made = apart(crashes_once, SHARDS, 2)
    assert made[2] == [(2, 12 + OTHER_SEED, 5)]
    assert [made[0], made[1], made[3]] == [[SHARDS[0]], [SHARDS[1]], [SHARDS[3]]]


def test_an_error_in_the_recipe_is_told_and_not_tried_for_ever() -> None:
    with pytest.raises(ChildProcessError, match="not made"):
        apart(fails, SHARDS, 2)
