"""Tasks and events: joining, order, cancel, and how often the panel hears of it."""

from __future__ import annotations

import asyncio
import time
import uuid
from dataclasses import replace
from itertools import pairwise

import pytest
from civitai_remake.civitai_download import DownloadQueue
from civitai_remake.civitai_utils.download.download_settings import DownloadSettings
from civitai_remake.civitai_utils.download.retries import Patience
from civitai_remake.civitai_utils.errors import TaskUnknown
from civitai_remake.civitai_utils.site.sites import Site
from yarl import URL

EVENT_FIELDS = """task_id file_key filename status progress downloaded_bytes total_bytes speed eta error said code
hint path held wants_key""".split()


async def test_events_have_the_promised_fields(bench, model_bytes):
    bench.server.add(7, model_bytes(5000))
    task = bench.queue.start(bench.order(7))
    await bench.queue.wait(task)
    assert str(uuid.UUID(task, version=4)) == task
    for event in bench.events:
        assert sorted(event) == sorted(EVENT_FIELDS)
        assert (event["task_id"], event["file_key"], event["filename"]) == (task, "7:1007", "model7.safetensors")


class TestCancel:
    @pytest.mark.parametrize("where", ["site", "store before the first byte", "store in the body"])
    async def test_ends_within_a_second_while_the_server_stalls(self, bench, model_bytes, wait_until, where):
        bench.server.add(7, model_bytes(200_000))

        async def silent(_):
            await bench.server.released.wait()

        if where == "site":
            bench.server.site[7] = silent
        elif where == "store in the body":
            bench.server.store[7] = bench.server.partly(7, 100_000, "stall")
        else:
            bench.server.store[7] = silent
        queue = DownloadQueue(Site(URL(bench.server.site_url)), bench.queue._session, bench.events.append)
        task = queue.start(bench.order(7))
        wanted = 1 if where == "site" else 2
        await wait_until(lambda: len(bench.server.seen) == wanted)
        if where.endswith("body"):
            await wait_until(bench.names)
        began = time.monotonic()
        queue.cancel(task, "7:1007")
        (last,) = await asyncio.wait_for(queue.wait(task), 1)
        assert time.monotonic() - began < 1
        assert last["status"] == "cancelled"
        assert bench.names() == []
        await queue.close()

    async def test_right_after_the_start(self, bench, model_bytes):
        bench.server.add(7, model_bytes(100))
        task = bench.queue.start(bench.order(7))
        bench.queue.cancel(task)
        (last,) = await asyncio.wait_for(bench.queue.wait(task), 1)
        assert last["status"] == "cancelled"
        assert bench.names() == []

    async def test_then_download_again_at_once(self, bench, model_bytes):
        bench.server.add(7, model_bytes(200_000))
        bench.server.store[7] = bench.server.partly(7, 100_000, "stall")
        first = bench.queue.start(bench.order(7))
        await bench.until("7:1007", "downloading")
        bench.queue.cancel(first)
        del bench.server.store[7]
        second = bench.queue.start(bench.order(7))
        (last,) = await asyncio.wait_for(bench.queue.wait(second), 5)
        assert last["status"] == "completed"
        # The second waits until the first has let go of the part file.
        heard = [(e["task_id"], e["status"]) for e in bench.events]
        assert heard.index((first, "cancelled")) < heard.index((second, "downloading"))
        assert bench.names() == ["model7.safetensors"]

    async def test_of_one_file_of_a_batch_leaves_the_others(self, bench, model_bytes):
        for version in (1, 2, 3):
            bench.server.add(version, model_bytes(5000, seed=version))
        bench.server.store[1] = bench.server.partly(1, 100, "stall")
        task = bench.queue.start_all([bench.order(v) for v in (1, 2, 3)])
        await bench.until("1:1001", "downloading")
        bench.queue.cancel(task, "3:1003")
        await bench.until("3:1003", "cancelled")
        assert bench.statuses("3:1003") == ["waiting", "cancelled"]
        bench.queue.cancel(task, "1:1001")
        lasts = await asyncio.wait_for(bench.queue.wait(task), 5)
        assert [last["status"] for last in lasts] == ["cancelled", "completed", "cancelled"]
        assert bench.names() == ["model2.safetensors"]

    async def test_of_all(self, bench, model_bytes):
        for version in (1, 2, 3, 4):
            bench.server.add(version, model_bytes(5000, seed=version))
            bench.server.store[version] = bench.server.partly(version, 100, "stall")
        tasks = [bench.queue.start_all([bench.order(v) for v in (1, 2)]), bench.queue.start(bench.order(3))]
        await bench.until("3:1003", "downloading")
        bench.queue.cancel_all()
        for task in tasks:
            for last in await asyncio.wait_for(bench.queue.wait(task), 1):
                assert last["status"] == "cancelled"
        assert bench.names() == []

    async def test_of_an_unknown_task_or_file_is_an_error(self, bench, model_bytes):
        bench.server.add(7, model_bytes(100))
        task = bench.queue.start(bench.order(7))
        with pytest.raises(TaskUnknown):
            bench.queue.cancel(str(uuid.uuid4()))
        with pytest.raises(TaskUnknown):
            bench.queue.cancel(task, "8:1008")
        await bench.queue.wait(task)

    async def test_after_the_end_changes_nothing(self, bench, model_bytes):
        bench.server.add(7, model_bytes(100))
        task = bench.queue.start(bench.order(7))
        await bench.queue.wait(task)
        bench.queue.cancel(task)
        bench.queue.cancel_all()
        assert bench.statuses("7:1007")[-1] == "completed"
        assert bench.names() == ["model7.safetensors"]


class TestPause:
    async def stalled(self, bench, model_bytes, wait_until) -> str:
        """A task of three files, of which the first has brought 120,000 of 200,000 bytes and stalls."""
        for version in (1, 2, 3):
            bench.server.add(version, model_bytes(200_000, seed=version))
        bench.server.store[1] = bench.server.partly(1, 120_000, "stall")
        bench.queue._event_seconds = 0.02
        bench.queue._patience = Patience(stall_seconds=20)
        task = bench.queue.start_all([bench.order(v) for v in (1, 2, 3)])
        await wait_until(lambda: bench.events[-1]["downloaded_bytes"] == 120_000)
        return task

    async def test_of_one_file_lets_the_next_begin_and_resume_fetches_the_rest(self, bench, model_bytes, wait_until):
        task = await self.stalled(bench, model_bytes, wait_until)
        bench.queue.pause(task, "1:1001")
        await bench.until("3:1003", "completed")
        paused = bench.queue.events()[0]
        assert (paused["status"], paused["downloaded_bytes"], paused["total_bytes"]) == ("paused", 120_000, 200_000)
        del bench.server.store[1]
        bench.queue.resume(task, "1:1001")
        lasts = await asyncio.wait_for(bench.queue.wait(task), 5)
        assert [last["status"] for last in lasts] == ["completed"] * 3
        assert (1, 120_000, 200_000) in bench.server.ranges

    async def test_of_all_and_resume_of_all(self, bench, model_bytes, wait_until):
        task = await self.stalled(bench, model_bytes, wait_until)
        bench.queue.pause_all()
        await wait_until(lambda: {e["status"] for e in bench.queue.events()} == {"paused"})
        asked = len(bench.server.seen)
        await asyncio.sleep(0.05)
        assert len(bench.server.seen) == asked
        del bench.server.store[1]
        bench.queue.resume_all()
        assert {e["status"] for e in await bench.queue.wait(task)} == {"completed"}

    async def test_then_cancel_removes_what_was_kept(self, bench, model_bytes, wait_until):
        task = await self.stalled(bench, model_bytes, wait_until)
        bench.queue.pause_all()
        await wait_until(lambda: {e["status"] for e in bench.queue.events()} == {"paused"})
        assert bench.names()
        bench.queue.cancel(task)
        assert {e["status"] for e in await asyncio.wait_for(bench.queue.wait(task), 2)} == {"cancelled"}
        assert bench.names() == []

    async def test_cancel_while_the_pause_is_on_its_way(self, bench, model_bytes, wait_until):
        task = await self.stalled(bench, model_bytes, wait_until)
        bench.queue.pause_all()
        bench.queue.cancel_all()
        assert {e["status"] for e in await asyncio.wait_for(bench.queue.wait(task), 2)} == {"cancelled"}
        assert bench.names() == []

    async def test_asking_for_a_paused_file_again_goes_on_with_it(self, bench, model_bytes, wait_until):
        task = await self.stalled(bench, model_bytes, wait_until)
        bench.queue.pause_all()
        await wait_until(lambda: {e["status"] for e in bench.queue.events()} == {"paused"})
        del bench.server.store[1]
        (last,) = await asyncio.wait_for(bench.queue.wait(bench.queue.start(bench.order(1))), 5)
        assert last["status"] == "completed"
        assert (1, 120_000, 200_000) in bench.server.ranges
        bench.queue.cancel(task)

    async def test_a_late_word_of_a_paused_transfer_changes_nothing(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        await bench.fetch(bench.order(7))
        for _ in range(60):
            # The file is here: a thread compares it and says so at a moment of its own.
            task = bench.queue.start(bench.order(7))
            await asyncio.sleep(0)
            bench.queue.pause(task)
            await asyncio.sleep(0.003)
            assert bench.queue.events()[-1]["status"] in {"paused", "completed"}

    async def test_failed_files_are_tried_again_together(self, bench, fixed, model_bytes):
        for version in (1, 2):
            bench.server.add(version, model_bytes(5000, seed=version))
            bench.server.site[version] = fixed(404)
        task = bench.queue.start_all([bench.order(1), bench.order(2)])
        assert {e["status"] for e in await bench.queue.wait(task)} == {"failed"}
        bench.server.site.clear()
        bench.queue.resume_all(failed=True)
        assert {e["status"] for e in await bench.queue.wait(task)} == {"completed"}


class TestOrder:
    async def test_what_failed_for_want_of_a_key_goes_on_with_a_new_one(self, bench, fixed, model_bytes, key):
        needs = "The creator of this asset requires you to be logged in to download it"
        for version in (1, 2, 3):
            bench.server.add(version, model_bytes(5000, seed=version))

        async def guarded(request):
            if request.headers.get("Authorization") != f"Bearer {key}":
                return await fixed(401, needs)(request)
            return bench.server.redirect(int(request.match_info["version"]))

        bench.server.site[1] = guarded
        bench.server.site[2] = fixed(404)
        bench.server.site[3] = fixed(403, '{"error": "Early Access"}')
        orders = [replace(bench.order(version), key=None) for version in (1, 2, 3)]
        task = bench.queue.start_all(orders)
        ended = await bench.queue.wait(task)
        assert [event["wants_key"] for event in ended] == [True, False, True], "early access may have been bought"
        bench.queue.use_key(None, instead_of=None)
        assert [event["status"] for event in bench.queue.events()] == ["failed"] * 3
        bench.server.site.pop(3)
        bench.queue.use_key(key, instead_of=None)
        ended = await bench.queue.wait(task)
        assert [event["status"] for event in ended] == ["completed", "failed", "completed"]

    async def test_what_waits_takes_the_new_key_unless_it_came_with_its_own(self, bench, model_bytes, key, wait_until):
        for version in (1, 2, 3):
            bench.server.add(version, model_bytes(5000, seed=version))
        bench.server.store[1] = bench.server.slowly(1, 2, 0.3)
        keys = {1: "old", 2: "old", 3: "its-own"}
        task = bench.queue.start_all([replace(bench.order(version), key=old) for version, old in keys.items()])
        await wait_until(lambda: any(seen.where == "store" for seen in bench.server.seen))
        bench.queue.use_key(key, instead_of="old")
        await bench.queue.wait(task)
        last = {
            seen.path.rpartition("/")[2][:1]: seen.headers["Authorization"]
            for seen in bench.server.seen
            if seen.where == "site"
        }
        assert last == {"1": "Bearer old", "2": f"Bearer {key}", "3": "Bearer its-own"}

    async def test_a_waiting_file_can_be_put_first(self, bench, model_bytes):
        for version in (1, 2, 3):
            bench.server.add(version, model_bytes(5000, seed=version))
        bench.server.store[1] = bench.server.partly(1, 1000, "stall")
        task = bench.queue.start_all([bench.order(v) for v in (1, 2, 3)])
        await bench.wait_until(lambda: any(seen.where == "store" for seen in bench.server.seen))
        bench.queue.move("3:1003", 0)
        assert [e["file_key"] for e in bench.queue.events()] == ["1:1001", "3:1003", "2:1002"]
        with pytest.raises(TaskUnknown):
            bench.queue.move("1:1001", 0)
        bench.queue.cancel(task, "1:1001")
        await asyncio.wait_for(bench.queue.wait(task), 5)
        begun = [e["file_key"] for e in bench.events if e["status"] == "downloading"]
        assert list(dict.fromkeys(begun)) == ["1:1001", "3:1003", "2:1002"]

    async def test_several_files_of_a_batch_at_once_where_that_is_set(self, bench, model_bytes):
        for version in range(1, 7):
            bench.server.add(version, model_bytes(5000, seed=version))
            bench.server.store[version] = bench.server.slowly(version, 3, 0.02)
        bench.queue._settings = lambda: DownloadSettings(files_at_once=3)
        await asyncio.wait_for(bench.queue.wait(bench.queue.start_all([bench.order(v) for v in range(1, 7)])), 5)
        assert bench.most_shown() == 3

    async def test_quota_stops_what_waits_and_asks_no_more(self, bench, fixed, model_bytes):
        for version in (1, 2, 3):
            bench.server.add(version, model_bytes(5000, seed=version))
            bench.server.site[version] = fixed(429, "We've noticed an unusual amount of downloading")
        lasts = await bench.queue.wait(bench.queue.start_all([bench.order(v) for v in (1, 2, 3)]))
        assert [(last["status"], last["code"]) for last in lasts] == [("failed", "download_quota")] * 3
        assert len(bench.server.seen) == 1


class TestJoining:
    async def test_same_file_twice_is_fetched_once_and_both_tasks_hear_the_end(self, bench, model_bytes):
        bench.server.add(7, model_bytes(100_000))
        bench.server.store[7] = bench.server.slowly(7, 5, 0.02)
        first, second = (bench.queue.start(bench.order(7)) for _ in range(2))
        assert first != second
        for task in (first, second):
            (last,) = await bench.queue.wait(task)
            assert (last["task_id"], last["status"]) == (task, "completed")
            heard = [e["status"] for e in bench.events if e["task_id"] == task]
            assert (heard[0], heard[-1]) == ("waiting", "completed")
        assert [seen.where for seen in bench.server.seen] == ["site", "store"]
        assert bench.names() == ["model7.safetensors"]

    async def test_cancel_in_either_task_ends_the_one_transfer(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        bench.server.store[7] = bench.server.partly(7, 100, "stall")
        first = bench.queue.start(bench.order(7))
        await bench.until("7:1007", "downloading")
        second = bench.queue.start(bench.order(7))
        bench.queue.cancel(second)
        for task in (first, second):
            assert (await asyncio.wait_for(bench.queue.wait(task), 1))[0]["status"] == "cancelled"

    async def test_file_waiting_in_a_batch_starts_at_once_when_asked_for_alone(self, bench, model_bytes):
        for version in (1, 2):
            bench.server.add(version, model_bytes(5000, seed=version))
        bench.server.store[1] = bench.server.partly(1, 100, "stall")
        batch = bench.queue.start_all([bench.order(1), bench.order(2)])
        await bench.until("1:1001", "downloading")
        (last,) = await asyncio.wait_for(bench.queue.wait(bench.queue.start(bench.order(2))), 5)
        assert last["status"] == "completed"
        bench.queue.cancel(batch, "1:1001")
        lasts = await asyncio.wait_for(bench.queue.wait(batch), 5)
        assert [event["status"] for event in lasts] == ["cancelled", "completed"]

    async def test_two_files_of_one_version_are_two(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        one = bench.order(7)
        other = replace(one, file=replace(one.file, file_id=5))
        await bench.queue.wait(bench.queue.start_all([one, other]))
        assert {e["file_key"] for e in bench.queue.events()} == {"7:1007", "7:5"}


class TestBatch:
    async def test_is_fetched_one_after_the_other_and_a_failure_stops_nothing(self, bench, fixed, model_bytes):
        for version in (1, 2, 3, 4):
            bench.server.add(version, model_bytes(50_000, seed=version))
            bench.server.store[version] = bench.server.slowly(version, 3, 0.01)
        bench.server.site[2] = fixed(404)
        task = bench.queue.start_all([bench.order(v) for v in (1, 2, 3, 4)])
        assert [e["status"] for e in bench.events] == ["waiting"] * 4
        lasts = await asyncio.wait_for(bench.queue.wait(task), 10)
        assert [last["status"] for last in lasts] == ["completed", "failed", "completed", "completed"]
        assert bench.most_shown() == 1
        fetched = [seen.path.split("/")[1] for seen in bench.server.seen if seen.where == "store"]
        assert sorted(fetched) == ["1", "3", "4"]

    async def test_at_most_four_run_at_once_also_when_each_was_asked_for_alone(self, bench, model_bytes):
        for version in range(1, 8):
            bench.server.add(version, model_bytes(5000, seed=version))
            bench.server.store[version] = bench.server.slowly(version, 3, 0.02)
        tasks = [bench.queue.start(bench.order(version)) for version in range(1, 8)]
        for task in tasks:
            assert (await asyncio.wait_for(bench.queue.wait(task), 5))[0]["status"] == "completed"
        assert bench.most_shown() == 4


class TestEvents:
    async def test_progress_at_most_twice_a_second_and_changes_of_status_at_once(self, bench, model_bytes):
        bench.server.add(7, model_bytes(400_000))
        bench.server.store[7] = bench.server.slowly(7, 60, 0.02)
        at: list[tuple[float, str]] = []
        queue = DownloadQueue(
            Site(URL(bench.server.site_url)),
            bench.queue._session,
            lambda event: at.append((time.monotonic(), event["status"])),
        )
        first = queue.start(bench.order(7))
        queue.start(bench.order(7))
        await asyncio.wait_for(queue.wait(first), 10)
        progress = [moment for moment, status in at if status == "downloading"]
        # The change to "downloading" is told to both tasks; what follows is the throttled progress.
        gaps = [after - before for before, after in pairwise(progress[1:])]
        assert len(gaps) >= 2
        assert min(gaps) > 0.49
        assert [status for _, status in at][-4:] == ["verifying", "verifying", "completed", "completed"]

    async def test_running_event_tells_bytes_speed_and_time_left(self, bench, model_bytes):
        bench.server.add(7, model_bytes(400_000))
        bench.server.store[7] = bench.server.slowly(7, 60, 0.02)
        await bench.fetch(bench.order(7))
        running = [e for e in bench.events if e["status"] == "downloading" and e["speed"]]
        assert running
        for event in running:
            assert event["total_bytes"] == 400_000
            assert 0 < event["downloaded_bytes"] <= 400_000
            assert event["progress"] == event["downloaded_bytes"] * 100 // 400_000
            assert 50_000 < event["speed"] < 2_000_000
            assert event["eta"] >= 0

    async def test_last_piece_before_a_stall_is_told_too(self, bench, wait_until, model_bytes):
        bench.server.add(7, model_bytes(200_000))
        bench.server.store[7] = bench.server.partly(7, 120_000, "stall")
        queue = DownloadQueue(
            Site(URL(bench.server.site_url)), bench.queue._session, bench.events.append, event_seconds=0.1
        )
        queue.start(bench.order(7))
        await wait_until(lambda: bench.events and bench.events[-1]["downloaded_bytes"] > 110_000)
        assert bench.events[-1]["status"] == "downloading"
        await queue.close()

    async def test_list_shows_each_file_once_in_its_latest_state(self, bench, fixed, model_bytes):
        bench.server.add(7, model_bytes(5000))
        bench.server.site[7] = fixed(404)
        await bench.fetch(bench.order(7))
        assert [e["status"] for e in bench.queue.events()] == ["failed"]
        del bench.server.site[7]
        await bench.fetch(bench.order(7))
        assert [e["status"] for e in bench.queue.events()] == ["completed"]

    async def test_arrival_is_told_before_the_completed_event(self, bench, model_bytes):
        bench.server.add(7, model_bytes(5000))
        told: list[object] = []
        queue = DownloadQueue(
            Site(URL(bench.server.site_url)),
            bench.queue._session,
            lambda event: told.append(event["status"]),
            on_done=lambda order, path: told.append((order.file.key, path)),
        )
        await queue.wait(queue.start(bench.order(7)))
        assert told[-2:] == [("7:1007", bench.folder / "model7.safetensors"), "completed"]


async def test_a_speed_limit_lets_bytes_come_steadily(bench, model_bytes):
    """Read in large blocks, a slow download would stand still for seconds and then leap."""
    bench.server.add(7, model_bytes(300_000))
    bench.queue._throttle._rate = lambda: 200_000
    bench.queue._event_seconds = 0.01
    assert (await bench.fetch(bench.order(7)))["status"] == "completed"
    told = [event["downloaded_bytes"] for event in bench.events if event["status"] == "downloading"]
    assert max(after - before for before, after in pairwise(told)) <= 100_000, told


async def test_closing_pauses_everything_and_leaves_no_task(bench, model_bytes, wait_until):
    before = asyncio.all_tasks()
    for version in (1, 2):
        bench.server.add(version, model_bytes(5000))
        bench.server.store[version] = bench.server.partly(version, 2000, "stall")
    queue = DownloadQueue(
        Site(URL(bench.server.site_url)), bench.queue._session, bench.events.append, event_seconds=0.05
    )
    queue.start_all([bench.order(1), bench.order(2)])
    await wait_until(lambda: bench.events[-1]["downloaded_bytes"] == 2000)
    await asyncio.wait_for(queue.close(), 2)
    assert [e["status"] for e in queue.events()] == ["paused", "paused"]
    assert not {task for task in asyncio.all_tasks() - before if task.get_name().startswith("download")}
    # The second had come ahead of its turn, how far is a matter of the moment.
    assert bench.names()[:2] == ["model1.safetensors.part", "model1.safetensors.part.json"]
    assert not [name for name in bench.names() if name.endswith(".safetensors")]
