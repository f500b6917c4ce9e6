"""Which files of a queue come next, and which tasks know of them: without a loop, without a transfer."""

from pathlib import Path
from typing import cast

import pytest
from civitai_remake.civitai_utils.download.job_list import REMEMBERED, JobList
from civitai_remake.civitai_utils.download.transfer import DownloadOrder
from civitai_remake.civitai_utils.download.transfer_states import Cancelled, Paused
from civitai_remake.civitai_utils.errors import TaskUnknown
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from yarl import URL


def order(number: int, *, key: str | None = None) -> DownloadOrder:
    file = ModelFile(version_id=number, file_id=number, name=f"{number}.safetensors", kind=ModelKind.LORA)
    return DownloadOrder(file=file, folder=Path("loras"), filename=file.name, url=URL("https://x.example"), key=key)


def keys(jobs) -> list[str]:
    return [job.key for job in jobs]


def test_a_file_stands_once_whoever_asks() -> None:
    jobs = JobList()
    first = jobs.add([order(1), order(2), order(1)], urgent=False)
    second = jobs.add([order(2, key="newer"), order(3)], urgent=False)
    assert keys(jobs) == ["1:1", "2:2", "3:3"]
    assert (keys(jobs.find(first)), keys(jobs.find(second))) == (["1:1", "2:2"], ["2:2", "3:3"])
    (joined,) = jobs.find(second, "2:2")
    assert joined.task_ids == [first, second]
    assert joined.order.key == "newer", "the newer order has the key the user has now"


@pytest.mark.parametrize(("task", "file_key"), [("nobody", None), (None, "9:9")])
def test_what_is_not_there_is_unknown(task: str | None, file_key: str | None) -> None:
    jobs = JobList()
    known = jobs.add([order(1)], urgent=False)
    with pytest.raises(TaskUnknown):
        jobs.find(task or known, file_key)


def test_what_is_asked_for_alone_goes_first_and_batches_keep_their_number() -> None:
    jobs = JobList()
    jobs.add([order(1), order(2), order(3)], urgent=False)
    assert keys(jobs.to_begin(1)) == ["1:1"]
    assert keys(jobs.to_begin(2)) == ["1:1", "2:2"]
    jobs.add([order(9)], urgent=True)
    assert keys(jobs.to_begin(1)) == ["9:9"], "and one of the batch when its turn comes"
    assert keys(jobs.waiting()) == ["9:9", "1:1", "2:2", "3:3"]


def test_a_waiting_file_can_be_moved() -> None:
    jobs = JobList()
    jobs.add([order(1), order(2), order(3)], urgent=False)
    jobs.move("3:3", 0)
    assert keys(jobs.waiting()) == ["3:3", "1:1", "2:2"]
    jobs.move("3:3", 99)
    assert keys(jobs.waiting()) == ["1:1", "2:2", "3:3"]
    for job in jobs:
        job.state = Paused(kept=0, total=None)
    with pytest.raises(TaskUnknown):
        jobs.move("1:1", 0)


def test_what_had_stopped_is_put_back_and_what_is_over_begins_anew() -> None:
    jobs = JobList()
    jobs.add([order(1), order(2)], urgent=False)
    stopped, over = jobs
    stopped.state = Paused(kept=5, total=None)
    over.state = Cancelled(total=None)
    task = jobs.add([order(1), order(2)], urgent=False)
    again, fresh = jobs.find(task)
    assert again is stopped
    assert stopped.waits
    assert fresh is not over
    assert fresh.before is None


def test_a_file_waits_for_its_earlier_self_to_leave() -> None:
    jobs = JobList()
    jobs.add([order(1)], urgent=False)
    (leaving,) = jobs
    leaving.state, leaving.running = Cancelled(total=None), cast("object", object())
    jobs.add([order(1)], urgent=True)
    assert jobs.to_begin(1) == [], "both would hold the same part file"
    leaving.running = None
    assert keys(jobs.to_begin(1)) == ["1:1"]


def test_old_ends_are_forgotten_with_their_tasks_but_nothing_that_is_not_over() -> None:
    jobs = JobList()
    first = jobs.add([order(1)], urgent=False)
    for job in jobs:
        job.state = Cancelled(total=None)
    kept = jobs.add([order(number) for number in range(2, REMEMBERED + 3)], urgent=False)
    with pytest.raises(TaskUnknown):
        jobs.find(first)
    assert len(jobs.find(kept)) == REMEMBERED + 1
