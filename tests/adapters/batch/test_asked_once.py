"""The site as a batch asks it: each question once, whoever asks it and whenever."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from civitai_remake.civitai_utils.batch.job_list import JobList
from civitai_remake.civitai_utils.errors import ImageNotFound, SiteBusy
from civitai_remake.civitai_utils.site.civitai_client import CivitaiClient, Missing
from civitai_remake.civitai_utils.site.http_session import SharedSession
from civitai_remake.civitai_utils.site.sites import site_from
from civitai_remake.pipeline.batch.asked_once import AskedOnce
from civitai_remake.pipeline.batch.jobs_aside import JobsAside


class SiteLike:
    """``busy`` questions are answered 429 with Retry-After; ``knows_lists``: it takes ids."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.busy = 0
        self.knows_lists = True
        self.url = ""
        self.most_at_once = self._now = 0

    async def answer(self, request: web.Request) -> web.Response:
        self.asked[request.path if "version" in request.path else request.path_qs] += 1
        self._now += 1
        self.most_at_once = max(self.most_at_once, self._now)
        await asyncio.sleep(0.01)
        self._now -= 1
        if self.busy:
            self.busy -= 1
            return web.json_response({}, status=429, headers={"Retry-After": "3"})
        if request.path == "/api/v1/images":
            return self._images(request)
        if request.path == "/api/v1/enums":
            return web.json_response({"BaseModel": ["SD 1.5", "Pony"]})
        last = request.path.rpartition("/")[2]
        if last in {"404", "DEADBEEF"}:
            return web.json_response({"error": "Model not found"}, status=404)
        return web.json_response({"id": int(last[-2:]), "name": "v1"})

    def _images(self, request: web.Request) -> web.Response:
        if "ids" in request.query and self.knows_lists:
            ids = [int(one) for one in request.query["ids"].split(",") if one != "999"]
        elif "ids" in request.query:
            ids = [5001, 5002]
        else:
            ids = [int(request.query["imageId"])] if request.query["imageId"] != "999" else []
        return web.json_response({"items": [{"id": one, "url": f"https://x/{one}.png"} for one in ids]})

    def calls(self, part: str) -> list[str]:
        return [path for path in self.asked.elements() if part in path]


@pytest.fixture
async def site() -> AsyncIterator[SiteLike]:
    found = SiteLike()
    app = web.Application()
    app.router.add_get("/{path:.*}", found.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    found.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield found
    await runner.cleanup()


@pytest.fixture
async def session() -> AsyncIterator[SharedSession]:
    shared = SharedSession()
    yield shared
    await shared.close()


def asking(site: SiteLike, session: SharedSession, jobs: JobsAside, waits: list[float] | None = None) -> AskedOnce:
    told = waits if waits is not None else []

    async def wait(seconds: float) -> None:
        told.append(seconds)
        await asyncio.sleep(0.01)

    client = CivitaiClient(site_from({"CIVITAI_BASE_URL": site.url}), session, wait=wait)
    return AskedOnce(client, jobs, wait=wait)


async def test_many_images_in_few_questions_and_never_again(
    site: SiteLike, session: SharedSession, tmp_path: Path
) -> None:
    numbers = [*range(1000, 1249), 999]
    async with JobsAside(JobList(tmp_path / "jobs")) as jobs:
        asked = asking(site, session, jobs)
        await asked.fetch_together(numbers)
        assert len(site.calls("ids=")) == 3
        for number in (1000, 1100, 1248):
            assert (await asked.fetch_image(number))["id"] == number
        assert site.calls("imageId=") == []
        for _ in range(2):
            with pytest.raises(ImageNotFound):
                await asked.fetch_image(999)
    async with JobsAside(JobList(tmp_path / "jobs")) as jobs:
        later = asking(site, session, jobs)
        await later.fetch_together(numbers)
        assert (await later.fetch_image(1001))["id"] == 1001
    assert len(site.calls("ids=")) == 3, "the one that is left is asked about by itself"


async def test_a_site_that_takes_no_lists_is_asked_one_by_one(
    site: SiteLike, session: SharedSession, tmp_path: Path
) -> None:
    site.knows_lists = False
    async with JobsAside(JobList(tmp_path / "jobs")) as jobs:
        asked = asking(site, session, jobs)
        await asked.fetch_together(list(range(1000, 1300)))
        assert len(site.calls("ids=")) == 1
        assert (await asked.fetch_image(1000))["id"] == 1000
        assert (await asked.fetch_image(1000))["id"] == 1000
    assert len(site.calls("imageId=")) == 1


async def test_each_model_is_asked_about_once_also_by_hash_and_id(
    site: SiteLike, session: SharedSession, tmp_path: Path
) -> None:
    for _ in range(2):
        async with JobsAside(JobList(tmp_path / "jobs")) as jobs:
            asked = asking(site, session, jobs)
            found = await asyncio.gather(*(asked.fetch_version(number % 3 + 10) for number in range(30)))
            assert {one["id"] for one in found if not isinstance(one, Missing)} == {10, 11, 12}
            hashed = await asyncio.gather(*(asked.fetch_version_by_hash("abcdef77") for _ in range(5)))
            assert all(not isinstance(one, Missing) and one["id"] == 77 for one in hashed)
            by_id = await asked.fetch_version(77)
            assert not isinstance(by_id, Missing)
            for ask in (asked.fetch_version(404), asked.fetch_version_by_hash("DEADBEEF")):
                assert await ask == Missing(detail="Model not found")
    assert dict(site.asked) == {
        **{f"/api/v1/model-versions/{number}": 1 for number in (10, 11, 12, 404)},
        **{f"/api/v1/model-versions/by-hash/{digest}": 1 for digest in ("ABCDEF77", "DEADBEEF")},
    }


async def test_the_names_of_base_models_are_asked_for_once(
    site: SiteLike, session: SharedSession, tmp_path: Path
) -> None:
    for _ in range(2):
        async with JobsAside(JobList(tmp_path / "jobs")) as jobs:
            asked = asking(site, session, jobs)
            assert await asked.fetch_base_models() == {"SD 1.5", "Pony"}
    assert dict(site.asked) == {"/api/v1/enums": 1}


async def test_a_busy_site_is_left_alone_by_all_and_asked_again(
    site: SiteLike, session: SharedSession, tmp_path: Path
) -> None:
    site.busy = 13
    waits: list[float] = []
    async with JobsAside(JobList(tmp_path / "jobs")) as jobs:
        asked = asking(site, session, jobs, waits)
        found = await asyncio.gather(*(asked.fetch_version(number) for number in range(10, 40)))
        assert len([one for one in found if not isinstance(one, Missing)]) == 30
        assert site.most_at_once <= 8
        assert waits.count(3.0) >= 9, "what the site asks for is waited"
        site.busy = 1000
        with pytest.raises(SiteBusy):
            await asked.fetch_version(50)
        assert [seconds for seconds in waits if seconds >= 5.0][-3:] == [5.0, 20.0, 60.0]


async def test_one_who_stops_waiting_keeps_nobody_else_waiting(
    site: SiteLike, session: SharedSession, tmp_path: Path
) -> None:
    async with JobsAside(JobList(tmp_path / "jobs")) as jobs:
        asked: Any = asking(site, session, jobs)
        tasks = [asyncio.create_task(asked.fetch_version(10)) for _ in range(4)]
        await asyncio.sleep(0.005)
        tasks[0].cancel()
        tasks[2].cancel()
        found = await asyncio.gather(*tasks, return_exceptions=True)
        assert [isinstance(one, asyncio.CancelledError) for one in found] == [True, False, True, False]
        assert asked._turns == {}
