"""The next files come ahead of their turn, so that the line does not idle; whoever looks sees one after the other."""

from __future__ import annotations

import asyncio
import shutil
from collections import namedtuple
from dataclasses import replace

import pytest
from aiohttp import web
from civitai_remake.civitai_utils.download import segment_fetch, segment_plan
from civitai_remake.civitai_utils.download.download_settings import DownloadSettings
from civitai_remake.civitai_utils.download.retries import Patience
from civitai_remake.civitai_utils.download.transfer import Transfer
from civitai_remake.civitai_utils.download.turn import Turn
from civitai_remake.civitai_utils.site.sites import Site
from yarl import URL

Usage = namedtuple("Usage", "free")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segment_fetch, "_TICK_SECONDS", 0.02)


def asked(bench, where: str = "site") -> list[str]:
    """The versions that the site or the store was asked for."""
    found = [seen.path.partition("?")[0].split("/") for seen in bench.server.seen if seen.where == where]
    return [parts[-1] if where == "site" else parts[1] for parts in found]


def is_here(bench, version: int) -> bool:
    """Whether all bytes of a file have been asked for, under no final name yet."""
    return any(one == version for one, *_ in bench.server.ranges)


async def begun(bench, model_bytes, *, files: int = 2, wait: bool = True, **given) -> str:
    """A task of small files, of which the first stalls in its middle while the others come ahead."""
    for version in range(1, files + 1):
        bench.server.add(version, model_bytes(5000, seed=version))
    bench.server.store[1] = bench.server.partly(1, 1000, "stall")
    bench.queue._patience = Patience(stall_seconds=20, pause_seconds=0.01)
    task = bench.queue.start_all([replace(bench.order(version), **given) for version in range(1, files + 1)])
    if wait:
        await bench.wait_until(lambda: all(is_here(bench, version) for version in range(2, files + 1)))
        await asyncio.sleep(0.05)
    return task


async def rest(bench, task: str) -> list[str]:
    """How all ended once the first file was cancelled."""
    bench.queue.cancel(task, "1:1001")
    return [event["status"] for event in await asyncio.wait_for(bench.queue.wait(task), 5)]


class TestUnseen:
    async def test_what_is_here_already_waits_for_its_turn(self, bench, model_bytes):
        task = await begun(bench, model_bytes, files=4)
        assert [event["status"] for event in bench.queue.events()] == ["downloading", *["waiting"] * 3]
        assert not [name for name in bench.names() if name.endswith(".safetensors")]
        assert await rest(bench, task) == ["cancelled", *["completed"] * 3]
        assert sorted(asked(bench, "store")) == ["1", "2", "3", "4"]
        assert bench.most_shown() == 1
        for version in (2, 3, 4):
            statuses = list(dict.fromkeys(bench.statuses(f"{version}:{version + 1000}")))
            assert statuses == ["waiting", "downloading", "verifying", "completed"]
        ends = [event["file_key"] for event in bench.events if event["status"] == "completed"]
        assert ends == ["2:1002", "3:1003", "4:1004"]

    async def test_nothing_comes_ahead_before_the_first_byte(self, bench, model_bytes):
        async def silent(_):
            await bench.server.released.wait()

        bench.server.store[1] = silent
        for version in (1, 2):
            bench.server.add(version, model_bytes(5000, seed=version))
        task = bench.queue.start_all([bench.order(1), bench.order(2)])
        await bench.wait_until(lambda: asked(bench, "store") == ["1"])
        await asyncio.sleep(0.1)
        assert asked(bench) == ["1"]
        bench.queue.cancel(task)

    @pytest.mark.parametrize("status", [401, 404, 429])
    async def test_a_refusal_counts_for_nothing_and_is_asked_again_in_turn(self, bench, fixed, model_bytes, status):
        answers = [fixed(status, "no")]

        async def answer(request):
            return await answers.pop()(request) if answers else bench.server.redirect(2)

        bench.server.site[2] = answer
        task = await begun(bench, model_bytes, wait=False)
        await bench.wait_until(lambda: "2" in asked(bench))
        await asyncio.sleep(0.1)
        assert asked(bench) == ["1", "2"], "not again before its turn"
        assert await rest(bench, task) == ["cancelled", "completed"]
        assert "failed" not in bench.statuses("2:1002")

    async def test_an_equal_file_that_goes_meanwhile_is_fetched(self, bench, model_bytes):
        body = model_bytes(5000, seed=2)
        bench.folder.mkdir()
        equal = bench.folder / "model2.safetensors"
        equal.write_bytes(body)
        task = await begun(bench, model_bytes, wait=False)
        await bench.until("1:1001", "downloading")
        await bench.wait_until(lambda: any(job.unseen is not None for job in bench.queue._jobs))
        await asyncio.sleep(0.05)
        equal.unlink()
        assert await rest(bench, task) == ["cancelled", "completed"]
        assert equal.read_bytes() == body


class TestStopped:
    async def test_cancel_leaves_nothing_of_it(self, bench, model_bytes):
        task = await begun(bench, model_bytes, files=3)
        bench.queue.cancel(task, "2:1002")
        await bench.until("2:1002", "cancelled")
        assert not [name for name in bench.names() if name.startswith("model2")]
        assert bench.statuses("2:1002") == ["waiting", "cancelled"]
        assert await rest(bench, task) == ["cancelled", "cancelled", "completed"]

    async def test_pause_keeps_what_has_come(self, bench, model_bytes):
        task = await begun(bench, model_bytes, files=3)
        bench.queue.pause(task, "2:1002")
        await bench.until("2:1002", "paused")
        assert bench.queue.events()[1]["downloaded_bytes"] == 5000
        bench.queue.cancel(task, "1:1001")
        await bench.until("3:1003", "completed")
        bench.queue.resume(task, "2:1002")
        await asyncio.wait_for(bench.queue.wait(task), 5)
        assert sorted(asked(bench, "store")) == ["1", "2", "3"], "no byte was asked for again"
        assert bench.names() == ["model2.safetensors", "model3.safetensors"]

    async def test_a_file_that_is_asked_for_again_goes_with_the_newer_key(self, bench, model_bytes, key):
        async def members(request):
            if "Authorization" not in request.headers:
                await asyncio.sleep(0.1)
                return web.Response(status=401, text="requires you to be logged in")
            return bench.server.redirect(2)

        bench.server.site[2] = members
        task = await begun(bench, model_bytes, key=None, wait=False)
        await bench.wait_until(lambda: "2" in asked(bench))
        again = bench.queue.start(replace(bench.order(2), key=key))
        (last,) = await asyncio.wait_for(bench.queue.wait(again), 5)
        assert last["status"] == "completed", last
        assert "failed" not in bench.statuses("2:1002")
        bench.queue.cancel(task)

    async def test_what_is_moved_to_the_end_gives_its_place_back_and_keeps_its_bytes(self, bench, model_bytes):
        task = await begun(bench, model_bytes, files=8)
        for version in range(9, 13):
            bench.server.add(version, model_bytes(5000, seed=version))
        more = bench.queue.start_all([bench.order(version) for version in range(9, 13)])
        bench.queue.move("2:1002", 99)
        await bench.wait_until(lambda: is_here(bench, 9))
        assert bench.queue.events()[-1]["file_key"] == "2:1002"
        assert bench.queue.events()[-1]["status"] == "waiting"
        assert await rest(bench, task) == ["cancelled", *["completed"] * 7]
        await asyncio.wait_for(bench.queue.wait(more), 5)
        ends = [event["file_key"] for event in bench.events if event["status"] == "completed"]
        assert ends == [*(f"{n}:{n + 1000}" for n in range(3, 13)), "2:1002"]
        assert asked(bench, "store").count("2") == 1

    async def test_close_keeps_it(self, bench, model_bytes):
        await begun(bench, model_bytes)
        await asyncio.wait_for(bench.queue.close(), 2)
        assert [event["status"] for event in bench.queue.events()] == ["paused", "paused"]
        assert bench.queue.events()[1]["downloaded_bytes"] == 5000
        assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("download ")]


class TestBounds:
    async def test_a_large_file_brings_one_range_then_all_then_its_name(self, bench, model_bytes, session, monkeypatch):
        monkeypatch.setattr(segment_plan, "SMALLEST_PIECE", 16_384)
        monkeypatch.setattr(segment_plan, "LARGEST_PIECE", 16_384)
        monkeypatch.setattr(segment_fetch, "_LEAST_SHARED", 16_384)
        bench.server.add(7, model_bytes(100_000))
        turn, told = Turn(ahead=True), []
        site = Site(URL(bench.server.site_url))
        running = asyncio.ensure_future(Transfer(bench.order(7), site, session, told.append, turn=turn).run())
        await bench.wait_until(lambda: told and getattr(told[-1], "received", 0) == 16_384)
        await asyncio.sleep(0.1)
        assert bench.server.ranges == [(7, 0, 16_384)]
        turn.free_line()
        await bench.wait_until(lambda: sum(end - start for _, start, end in bench.server.ranges) == 100_000)
        await asyncio.sleep(0.1)
        assert bench.names() == ["model7.safetensors.part", "model7.safetensors.part.json"]
        turn.come()
        assert (await running).read_bytes() == bench.server.bodies[7]
        assert bench.names() == ["model7.safetensors"]

    async def test_the_line_is_free_while_the_file_in_front_is_verified(self, bench, model_bytes, monkeypatch):
        monkeypatch.setattr(segment_plan, "SMALLEST_PIECE", 16_384)
        monkeypatch.setattr(segment_plan, "LARGEST_PIECE", 16_384)
        hold = asyncio.Event()
        finish = segment_fetch.FrontHash.finish

        async def slow(self, length):
            await hold.wait() if length == 5000 else None
            return await finish(self, length)

        monkeypatch.setattr(segment_fetch.FrontHash, "finish", slow)
        bench.server.add(1, model_bytes(5000, seed=1))
        bench.server.add(2, model_bytes(100_000, seed=2))
        task = bench.queue.start_all([bench.order(1), bench.order(2)])
        await bench.wait_until(lambda: sum(e - s for n, s, e in bench.server.ranges if n == 2) == 100_000)
        assert [event["status"] for event in bench.queue.events()] == ["verifying", "waiting"]
        hold.set()
        assert {event["status"] for event in await asyncio.wait_for(bench.queue.wait(task), 5)} == {"completed"}

    async def test_where_the_drive_has_no_room_to_spare_it_waits(self, bench, model_bytes, monkeypatch):
        free = 100 << 20
        monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(free))
        task = await begun(bench, model_bytes)
        part = bench.folder / "model2.safetensors.part"
        assert part.stat().st_size == 0
        assert await rest(bench, task) == ["cancelled", "completed"]

    async def test_nothing_begins_ahead_while_comfyui_is_busy(self, bench, model_bytes):
        bench.queue._settings = lambda: DownloadSettings(pause_while_generating=True)
        bench.queue._throttle._holds = lambda: True
        task = await begun(bench, model_bytes, wait=False)
        await bench.wait_until(lambda: "1" in asked(bench, "store"))
        await asyncio.sleep(0.2)
        assert asked(bench) == ["1"]
        bench.queue.cancel(task)

    async def test_the_speed_limit_counts_what_comes_ahead(self, bench, model_bytes):
        bench.queue._settings = lambda: DownloadSettings(speed_limit=400_000)
        bench.queue._throttle._rate = lambda: 400_000
        for version in range(1, 7):
            bench.server.add(version, model_bytes(100_000, seed=version))
        loop = asyncio.get_running_loop()
        began = loop.time()
        task = bench.queue.start_all([bench.order(version) for version in range(1, 7)])
        await asyncio.wait_for(bench.queue.wait(task), 10)
        assert loop.time() - began > 1.0, "600,000 bytes, a quarter of a second of them at once"


class TestSameName:
    async def test_names_are_given_in_the_order_of_the_list(self, bench, model_bytes):
        task = await begun(bench, model_bytes, files=3, filename="m.safetensors")
        assert await rest(bench, task) == ["cancelled", "completed", "completed"]
        assert bench.names() == ["m-3.safetensors", "m.safetensors"]
        assert (bench.folder / "m.safetensors").read_bytes() == bench.server.bodies[2]

    async def test_what_lies_under_the_second_name_is_found_again(self, bench, model_bytes):
        task = await begun(bench, model_bytes, filename="m.safetensors")
        bench.queue.pause(task, "2:1002")
        await bench.until("2:1002", "paused")
        bench.queue.cancel(task, "1:1001")
        await bench.until("1:1001", "cancelled")
        assert bench.names() == ["m-2.safetensors.part", "m-2.safetensors.part.json"]
        bench.queue.resume(task, "2:1002")
        await asyncio.wait_for(bench.queue.wait(task), 5)
        assert bench.names() == ["m.safetensors"]
        assert asked(bench, "store") == ["1", "2"]
