"""What a batch costs beside rendering: the look-up of many pictures on a slow site, and the list of very many jobs."""

from __future__ import annotations

import asyncio
import hashlib
import json
import struct
import tempfile
import time
from collections.abc import AsyncIterable
from pathlib import Path
from typing import Any

from aiohttp import web

_PICTURES, _CHECKPOINTS, _LORAS = 500, 5, 60
_LATENCY = 0.15
_JOBS = 10_000


def run(rounds: int) -> int:
    """Both measurements, as tables."""
    print(f"| {_PICTURES} pictures, {_LATENCY * 1000:.0f} ms an answer | seconds to ready | ms a picture | requests |")
    print("|---|---|---|---|")
    for title, knows_lists in (("a site that takes lists of ids", True), ("one that does not", False)):
        for what, seconds, requests in asyncio.run(_look_up(rounds, knows_lists=knows_lists)):
            print(f"| {title}, {what} | {seconds:.2f} | {1000 * seconds / _PICTURES:.1f} | {requests} |")
    print()
    asyncio.run(_many_jobs())
    return 0


class _Site:
    """Pictures that name a checkpoint and three LoRAs by their hashes; every answer takes its time."""

    def __init__(self, folder: Path, *, knows_lists: bool) -> None:
        self.asked = 0
        self.url = ""
        self._knows_lists = knows_lists
        self._models: dict[str, dict[str, Any]] = {}
        names = [("checkpoints", "Checkpoint", f"base{one}") for one in range(_CHECKPOINTS)]
        names += [("loras", "LORA", f"lora{one}") for one in range(_LORAS)]
        self.digests: list[str] = []
        for number, (place, kind, name) in enumerate(names, start=1):
            content = _safetensors(number)
            path = folder / place / f"{name}.safetensors"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
            digest = hashlib.sha256(content).hexdigest().upper()
            self.digests.append(digest[:10])
            file = {
                "id": number, "name": path.name, "type": "Model", "sizeKB": len(content) / 1024, "primary": True,
                "hashes": {"SHA256": digest, "AutoV2": digest[:10]}, "metadata": {"format": "SafeTensor"},
            }  # fmt: skip
            self._models[digest[:10]] = {
                "id": number, "modelId": number, "name": "v1", "baseModel": "SDXL 1.0",
                "model": {"name": name, "type": kind}, "files": [file],
            }  # fmt: skip

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_get("/api/v1/images", self._images)
        app.router.add_get("/api/v1/model-versions/by-hash/{digest}", self._by_hash)
        return app

    async def _images(self, request: web.Request) -> web.Response:
        await self._take_time()
        if "ids" in request.query:
            ids = request.query["ids"].split(",") if self._knows_lists else []
        else:
            ids = [request.query["imageId"]]
        return web.json_response({"items": [self._image(int(one)) for one in ids]})

    def _image(self, number: int) -> dict[str, Any]:
        base = number % _CHECKPOINTS
        loras = [_CHECKPOINTS + (number * step) % _LORAS for step in (1, 7, 13)]
        hashes = {"model": self.digests[base]}
        hashes |= {f"lora:lora{one - _CHECKPOINTS}": self.digests[one] for one in loras}
        tags = " ".join(f"<lora:lora{one - _CHECKPOINTS}:0.7>" for one in loras)
        meta = {
            "prompt": f"a lighthouse, {number} gulls {tags}", "negativePrompt": "blurry", "steps": 20, "cfgScale": 7,
            "sampler": "Euler a", "seed": number, "Size": "832x1216", "Model": f"base{base}", "Version": "v1.10.1",
            "Model hash": self.digests[base], "hashes": hashes,
        }  # fmt: skip
        url = f"{self.url}/{number}.png"
        return {"id": number, "url": url, "type": "image", "width": 832, "height": 1216, "meta": meta}

    async def _by_hash(self, request: web.Request) -> web.Response:
        await self._take_time()
        found = self._models.get(request.match_info["digest"])
        return web.json_response(found or {"error": "Model not found"}, status=200 if found else 404)

    async def _take_time(self) -> None:
        self.asked += 1
        await asyncio.sleep(_LATENCY)


def _safetensors(number: int) -> bytes:
    header = json.dumps({"w": {"dtype": "U8", "shape": [number], "data_offsets": [0, number]}}).encode().ljust(96)
    return struct.pack("<Q", len(header)) + header + bytes(number)


async def _look_up(rounds: int, *, knows_lists: bool) -> list[tuple[str, float, int]]:
    """The first run and one that goes on with nothing left to ask, in the middle of so many rounds."""
    first, again, asked = [], [], []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            site = _Site(Path(folder) / "models", knows_lists=knows_lists)
            runner = web.AppRunner(site.app(), access_log=None)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            site.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
            try:
                first.append(await _run_batch(Path(folder), site.url, [str(one) for one in range(1, _PICTURES + 1)]))
                asked.append((site.asked, 0))
                _forget_workflows(Path(folder))
                again.append(await _run_batch(Path(folder), site.url, []))
                asked[-1] = (asked[-1][0], site.asked - asked[-1][0])
            finally:
                await runner.cleanup()
    middle = rounds // 2
    return [
        ("first run", sorted(first)[middle], asked[middle][0]),
        ("all workflows anew", sorted(again)[middle], asked[middle][1]),
    ]


def _forget_workflows(folder: Path) -> None:
    for path in (folder / "out").glob("*/workflow.json"):
        path.unlink()


async def _run_batch(folder: Path, site_url: str, sources: list[str], rendering: Any = None) -> float:
    from civitai_remake.civitai_utils.batch.job import JobState
    from civitai_remake.civitai_utils.batch.job_list import JOB_LIST_NAME, JobList
    from civitai_remake.civitai_utils.host.core_nodes import core_definitions
    from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
    from civitai_remake.civitai_utils.site.civitai_client import CivitaiClient
    from civitai_remake.civitai_utils.site.http_session import SharedSession
    from civitai_remake.civitai_utils.site.picture_client import PictureClient
    from civitai_remake.civitai_utils.site.sites import site_from
    from civitai_remake.pipeline.batch.around import Around
    from civitai_remake.pipeline.batch.asked_once import AskedOnce
    from civitai_remake.pipeline.batch.folder import BatchFolder
    from civitai_remake.pipeline.batch.given import read_given
    from civitai_remake.pipeline.batch.jobs_aside import JobsAside
    from civitai_remake.pipeline.batch.run import Doing, Options, run_batch
    from civitai_remake.pipeline.models.companion_files import CompanionFiles
    from civitai_remake.pipeline.nodes.known_nodes import nodes_told

    async def agree(_preflight: Any) -> None: ...

    async def fetch(plans: Any) -> Any:
        raise RuntimeError(f"{len(plans)} files would be fetched")

    async def known() -> Any:
        return nodes_told("0.33.0", core_definitions(), site_url)

    site = site_from({"CIVITAI_BASE_URL": site_url})
    session = SharedSession()
    begun = time.monotonic()
    try:
        async with JobsAside(JobList(folder / "out" / JOB_LIST_NAME)) as jobs:
            around = Around(
                site=site,
                asked=AskedOnce(CivitaiClient(site, session), jobs),
                pictures=PictureClient(site, session),
                library=ModelLibrary(PlainFolders(folder / "models")),
                companions=CompanionFiles(is_pinned=False),
                jobs=jobs,
                folder=BatchFolder(folder / "out"),
            )
            doing = Doing(agree=agree, tell=lambda _: None, fetch=fetch, known=known, rendering=rendering)
            await run_batch(around, read_given(sources), Options(no_render=rendering is None), doing, _Quiet())
            seconds = time.monotonic() - begun
            counts = await jobs.counts()
    finally:
        await session.close()
    wanted = JobState.READY if rendering is None else JobState.DONE
    if counts[wanted] != sum(counts.values()):
        raise RuntimeError(f"not all are {wanted.value}: {counts}")
    return seconds


class _Quiet:
    def begin(self, stage: str, total: int, done: int = 0) -> None: ...

    def step(self, note: str = "") -> None: ...

    def note(self, text: str) -> None: ...

    def end(self) -> None: ...

    def say(self, text: str) -> None: ...


async def _many_jobs() -> None:
    """So many pictures rendered in no time: what the list and the driver take."""
    from civitai_remake.civitai_utils.batch.job import Job, JobState
    from civitai_remake.civitai_utils.batch.job_list import JOB_LIST_NAME, JobList

    print(f"| a change of a list of {_JOBS:,} | median, ms | 99 of 100 below, ms |")
    print("|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        keys = [f"image-{number}" for number in range(_JOBS)]
        for title, level in (("as it is: each change on the drive", "FULL"), ("without the wait for the drive", "OFF")):
            with JobList(Path(folder) / level / JOB_LIST_NAME) as jobs:
                jobs.put(Job(key=key, source="x", state=JobState.READY) for key in keys)
                jobs._store.execute(f"PRAGMA synchronous = {level}")  # type: ignore[union-attr]
                times = []
                for key in keys:
                    for changed in ({"state": JobState.RENDERING, "prompt_id": key}, {"state": JobState.DONE}):
                        begun = time.perf_counter()
                        jobs.change(key, **changed)
                        times.append(time.perf_counter() - begun)
                times.sort()
                print(f"| {title} | {1000 * times[len(times) // 2]:.3f} | {1000 * times[int(len(times) * 0.99)]:.3f} |")
        print(f"\n| driver of {_JOBS:,} jobs: done | seconds | resident MiB |\n|---|---|---|")
        out = Path(folder) / "out"
        with JobList(out / JOB_LIST_NAME) as jobs:
            made = (Job(key=key, source="x", state=JobState.READY, workflow=f"{key}/workflow.json") for key in keys)
            jobs.put(made)
        for key in keys:
            (out / key).mkdir()
            (out / key / "workflow.json").write_text('{"1": {"class_type": "KSampler", "inputs": {}}}')
        await _run_batch(Path(folder), "http://127.0.0.1:9", [], _NoTime)


class _NoTime:
    """Renders nothing, at once."""

    async def run(self, jobs: AsyncIterable[Any], tell: Any) -> None:
        from civitai_remake.pipeline.batch.render_job import Rendered, RenderedFile

        begun, count = time.monotonic(), 0
        async for job in jobs:
            await tell(Rendered(key=job.key, host="x", files=(RenderedFile(name="a.png", content=b"x" * 1000),)))
            count += 1
            if count in {1, 1000, 2500, 5000, 7500, _JOBS}:
                print(f"| {count:,} | {time.monotonic() - begun:.1f} | {_resident():.0f} |", flush=True)


def _resident() -> float:
    """What this program has in memory, in MiB; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * 4096 / (1 << 20)
