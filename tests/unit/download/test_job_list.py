"""Which files of a queue come next, and which tasks know of them: without a loop, without a transfer."""

import asyncio
from pathlib import Path
from typing import cast

import pytest
from civitai_remake.civitai_utils.download.file_job import FileJob
from civitai_remake.civitai_utils.download.job_list import MOST_BUSY, REMEMBERED, JobList
from civitai_remake.civitai_utils.download.segment_plan import MIB
from civitai_remake.civitai_utils.download.transfer import DownloadOrder
from civitai_remake.civitai_utils.download.transfer_states import (
    Cancelled,
    Paused,
    Running,
    TransferState,
    Verifying,
)
from civitai_remake.civitai_utils.errors import TaskUnknown
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from yarl import URL


def order(number: int, *, key: str | None = None, size: int | None = None) -> DownloadOrder:
    file = ModelFile(
        version_id=number,
        file_id=number,
        name=f"{number}.safetensors",
        kind=ModelKind.LORA,
        size_kb=None if size is None else size / 1024,
    )
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


def test_a_moved_file_begins_where_it_was_put() -> None:
    jobs = JobList()
    jobs.add([order(number) for number in (1, 2, 3)], urgent=False)
    jobs.add([order(4)], urgent=True)
    jobs.add([order(5)], urgent=True)
    jobs.move("3:3", 1)
    assert keys(jobs.waiting()) == ["4:4", "3:3", "5:5", "1:1", "2:2"]
    jobs.move("4:4", 9)
    assert keys(jobs.waiting()) == ["3:3", "5:5", "1:1", "2:2", "4:4"]
    jobs.move("5:5", -1)
    assert keys(jobs.waiting()) == ["5:5", "3:3", "1:1", "2:2", "4:4"]


def test_an_order_is_news_where_more_has_changed_than_that_some_have_gone() -> None:
    told: list[list[str]] = []
    jobs = JobList(told.append)
    task = jobs.add([order(number) for number in (1, 2, 3)], urgent=False)
    jobs.tell_order()
    (first,) = jobs.find(task, "1:1")
    first.state = Cancelled(total=None)
    jobs.tell_order()
    assert told == [["1:1", "2:2", "3:3"]]
    jobs.move("3:3", 0)
    jobs.tell_order()
    jobs.add([order(4)], urgent=False)
    jobs.tell_order()
    assert told[1:] == [["3:3", "2:2"], ["3:3", "2:2", "4:4"]]


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


class TestAhead:
    """Which files may come ahead of their turn; a running one is made by hand."""

    def queue(self, *sizes: int | None) -> JobList:
        jobs = JobList()
        jobs.add([order(number, size=size) for number, size in enumerate(sizes, 1)], urgent=False)
        (first, *_) = jobs
        self.run(first, Running(received=1, total=sizes[0], speed=None))
        return jobs

    def run(self, job: FileJob, state: TransferState, *, ahead: bool = False) -> None:
        job.running = cast("asyncio.Task[Path | None]", object())
        job.is_ahead = ahead
        if ahead:
            job.unseen = state
        else:
            job.state = state

    def test_small_files_up_to_a_number_and_a_sum_of_bytes(self) -> None:
        assert keys(self.queue(*[MIB] * 20).to_fetch_ahead(None)) == [f"{n}:{n}" for n in range(2, MOST_BUSY + 1)]
        assert keys(self.queue(*[6 * MIB] * 20).to_fetch_ahead(None)) == ["2:2", "3:3"]

    def test_a_large_file_is_joined_at_its_end_and_a_fast_one_sooner(self) -> None:
        jobs = self.queue(900 * MIB, 900 * MIB, MIB)
        assert jobs.to_fetch_ahead(None) == []
        (first, *_) = jobs
        first.state = Running(received=800 * MIB, total=900 * MIB, speed=120.0 * MIB)
        assert keys(jobs.to_fetch_ahead(None)) == ["2:2"], "and none more: it has all its bytes still to come"
        first.state = Running(received=800 * MIB, total=900 * MIB, speed=50.0 * MIB)
        assert jobs.to_fetch_ahead(None) == []
        first.state = Verifying(total=900 * MIB)
        assert keys(jobs.to_fetch_ahead(None)) == ["2:2"]

    def test_with_a_speed_limit_only_what_a_second_brings(self) -> None:
        jobs = self.queue(MIB, MIB)
        assert jobs.to_fetch_ahead(100_000) == []
        assert keys(jobs.to_fetch_ahead(10 * MIB)) == ["2:2"]

    def test_nothing_before_the_first_byte_nor_where_nobody_knows_how_much_is_to_come(self) -> None:
        jobs = self.queue(MIB, MIB)
        (first, _) = jobs
        first.state = Running(received=0, total=MIB, speed=None)
        assert jobs.to_fetch_ahead(None) == []
        assert self.queue(None, MIB).to_fetch_ahead(None) == []

    def test_nothing_behind_one_that_has_failed_ahead(self) -> None:
        jobs = self.queue(MIB, MIB, MIB)
        (_, second, _) = jobs
        second.has_fallen = True
        assert jobs.to_fetch_ahead(None) == []
        jobs.add([order(2, key="newer")], urgent=False)
        assert keys(jobs.to_fetch_ahead(None)) == ["2:2", "3:3"], "with another key it may try again"

    def test_what_comes_ahead_waits_can_be_moved_and_takes_no_place(self) -> None:
        jobs = self.queue(*[MIB] * 10)
        second = list(jobs)[1]
        self.run(second, Running(received=MIB, total=MIB, speed=None), ahead=True)
        assert second.waits
        assert jobs.to_begin(1) == []
        assert keys(jobs.to_begin(2)) == ["2:2"]
        assert jobs.out_of_place() == []
        jobs.move("2:2", 99)
        assert keys(jobs.out_of_place()) == ["2:2"]

    def test_the_line_is_free_when_all_bytes_in_front_are_here(self) -> None:
        jobs = self.queue(MIB, MIB)
        (first, second) = jobs
        self.run(second, Running(received=MIB, total=MIB, speed=None), ahead=True)
        assert jobs.with_free_line() == []
        first.state = Verifying(total=MIB)
        assert keys(jobs.with_free_line()) == ["2:2"]
