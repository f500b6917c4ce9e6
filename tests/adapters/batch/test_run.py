"""A batch in one process on the sample site, rendered by whatever renders: what one picture lacks stops no other."""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import urllib.request
from collections.abc import AsyncIterable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.batch.job import Job, JobState
from civitai_remake.civitai_utils.batch.job_list import JOB_LIST_NAME, JobList
from civitai_remake.civitai_utils.errors import ComfyUnreachable, SiteUnreachable
from civitai_remake.civitai_utils.host.core_nodes import core_definitions
from civitai_remake.civitai_utils.library.model_library import ModelLibrary, PlainFolders
from civitai_remake.civitai_utils.site.civitai_client import CivitaiClient
from civitai_remake.civitai_utils.site.http_session import SharedSession
from civitai_remake.civitai_utils.site.picture_client import PictureClient
from civitai_remake.civitai_utils.site.sites import site_from
from civitai_remake.pipeline.batch.around import Around, Lost
from civitai_remake.pipeline.batch.asked_once import AskedOnce
from civitai_remake.pipeline.batch.folder import BatchFolder
from civitai_remake.pipeline.batch.given import read_given
from civitai_remake.pipeline.batch.hosts import Tell
from civitai_remake.pipeline.batch.jobs_aside import JobsAside
from civitai_remake.pipeline.batch.render_job import Rendered, RenderedFile, RenderJob
from civitai_remake.pipeline.batch.run import Doing, Options, in_groups, run_batch
from civitai_remake.pipeline.batch.whole_plan import Preflight
from civitai_remake.pipeline.models.companion_files import CompanionFiles
from civitai_remake.pipeline.nodes.known_nodes import KnownNodes, nodes_told

SAMPLE = Path(__file__).parents[3] / "dev" / "sample_civitai"
TENSOR = {"dtype": "U8", "shape": [1], "data_offsets": [0, 1]}
PICTURES = ("900001", "900002", "900003", "900005")


@pytest.fixture(scope="module")
def site(serving: Any) -> Iterator[str]:
    with serving("sample_civitai") as url:
        yield url


class Quiet:
    """Hears of a batch and keeps it."""

    def __init__(self) -> None:
        self.stages: list[tuple[str, int, int]] = []
        self.steps = 0
        self.said: list[str] = []

    def begin(self, stage: str, total: int, done: int = 0) -> None:
        self.stages.append((stage, total, done))

    def step(self, note: str = "") -> None:
        self.steps += 1

    def note(self, text: str) -> None: ...

    def end(self) -> None: ...

    def say(self, text: str) -> None:
        self.said.append(text)


class InMemory:
    """Renders by making a file up; ``fails`` are the pictures that end with an error, after ``most`` it goes away."""

    def __init__(self, picture: bytes) -> None:
        self.fails: dict[str, tuple[str, str]] = {}
        self.most = 1000
        self.rendered: list[RenderJob] = []
        self.twice = False
        self._picture = picture

    async def run(self, jobs: AsyncIterable[RenderJob], tell: Tell) -> None:
        async for job in jobs:
            if len(self.rendered) >= self.most:
                raise ComfyUnreachable("Nothing listens at http://127.0.0.1:9.")
            self.rendered.append(job)
            code, reason = self.fails.get(job.key, (None, None))
            files = () if code else (RenderedFile(name="ComfyUI_00001_.png", content=self._picture),)
            rendered = Rendered(key=job.key, host="http://x", files=files, seconds=0.5, code=code, reason=reason)
            await tell(rendered)
            if self.twice:
                await tell(Rendered(key=job.key, host="http://x", code="run_failed", reason="told late"))


async def _at_once(_seconds: float) -> None:
    await asyncio.sleep(0)


class Batch:
    """One folder, run again and again."""

    def __init__(self, folder: Path, site: str) -> None:
        self.folder = folder
        self.site = site_from({"CIVITAI_BASE_URL": site, "HF_ENDPOINT": f"{site}/hub"})
        with urllib.request.urlopen(f"{site}/picture/900001.png") as response:
            self.rendering = InMemory(response.read())
        self.watch = Quiet()
        self.fetched: list[str] = []
        self.loses: str | None = None
        self.agreed: list[Preflight] = []

    async def run(self, *sources: str, **options: Any) -> dict[str, Job]:
        session = SharedSession()
        library = ModelLibrary(PlainFolders(self.folder / "models"))
        try:
            async with JobsAside(JobList(self.folder / "out" / JOB_LIST_NAME)) as jobs:
                around = Around(
                    site=self.site,
                    asked=AskedOnce(CivitaiClient(self.site, session, wait=_at_once), jobs, wait=_at_once),
                    pictures=PictureClient(self.site, session),
                    library=library,
                    companions=CompanionFiles(is_pinned=False),
                    jobs=jobs,
                    folder=BatchFolder(self.folder / "out"),
                    key="sample-key",
                )
                await run_batch(around, read_given(sources), Options(**options), self._doing(), self.watch)
        finally:
            await session.close()
        return self.jobs()

    def jobs(self) -> dict[str, Job]:
        with JobList(self.folder / "out" / JOB_LIST_NAME) as jobs:
            return {job.key: job for job in jobs.all()}

    def _doing(self) -> Doing:
        async def agree(preflight: Preflight) -> None:
            self.agreed.append(preflight)

        async def known() -> KnownNodes:
            return nodes_told("0.33.0", core_definitions(), "http://x")

        return Doing(agree=agree, tell=lambda _: None, fetch=self._fetch, known=known, rendering=lambda: self.rendering)

    async def _fetch(self, plans: Any) -> dict[str, Lost]:
        return await asyncio.to_thread(self._bring, plans)

    def _bring(self, plans: Any) -> dict[str, Lost]:
        """Every file in its place, but for one that is lost."""
        lost = {}
        for plan in plans:
            self.fetched.append(plan.file_name)
            if self.loses is not None and plan.file_name.startswith(self.loses):
                lost[plan.resolution.key] = Lost(code="hash_mismatch", reason="The bytes are others.")
                continue
            address = str(self.site.file_url(plan.resolution.file))
            with urllib.request.urlopen(address, timeout=10) as response:
                plan.folder.mkdir(parents=True, exist_ok=True)
                (plan.folder / plan.file_name).write_bytes(response.read())
        return lost


@pytest.fixture
def batch(tmp_path: Path, site: str) -> Callable[[], Batch]:
    (tmp_path / "models").mkdir()
    return lambda: Batch(tmp_path, site)


async def test_what_one_picture_lacks_stops_no_other(batch: Callable[[], Batch], tmp_path: Path) -> None:
    one = batch()
    one.rendering.fails = {"image-900002": ("run_failed", "out of memory")}
    jobs = await one.run(*PICTURES, "999999")
    states = {key: (job.state, job.code) for key, job in jobs.items()}
    assert states == {
        "image-900001": (JobState.DONE, None),
        "image-900002": (JobState.FAILED, "run_failed"),
        "image-900003": (JobState.DONE, None),
        "image-900005": (JobState.DONE, None),
        "image-999999": (JobState.FAILED, "image_not_found"),
    }
    assert jobs["image-900002"].reason == "out of memory"
    assert jobs["image-900001"].files == ("image-900001/result.png",)
    assert jobs["image-900001"].likeness == "identical"
    assert len(one.fetched) == len(set(one.fetched)), "each file once, whoever needs it"
    assert [stage for stage, _, _ in one.watch.stages] == ["looking up", "building workflows", "rendering"]
    # Once more: only the failed ones, under new ids, and nothing is downloaded or agreed to again.
    sent = {job.key: job.prompt_id for job in one.rendering.rendered}
    one.fetched.clear()
    one.rendering.fails = {}
    jobs = await one.run(*PICTURES)
    assert jobs["image-900002"].state is JobState.DONE
    assert [job.key for job in one.rendering.rendered[4:]] == ["image-900002"]
    assert one.rendering.rendered[4].prompt_id != sent["image-900002"]
    assert (one.fetched, len(one.agreed)) == ([], 1)


async def test_pictures_of_one_checkpoint_come_one_after_the_other(batch: Callable[[], Batch]) -> None:
    one = batch()
    await one.run("900001", "900003", "900002", "900005")
    order = [(job.key, job.checkpoint) for job in one.rendering.rendered]
    assert [key for key, _ in order] == ["image-900001", "image-900002", "image-900005", "image-900003"]
    assert len({checkpoint for _, checkpoint in order}) == 2
    models = {model.name for model in one.rendering.rendered[0].models}
    assert "harbourLightXL_v10.safetensors" in models
    assert not any(job.was_taken for job in one.rendering.rendered)


async def test_what_nobody_gives_any_more_is_looked_for_under_other_names(
    batch: Callable[[], Batch], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The site has a LoRA no more; here it lies under a name of the user's own."""
    monkeypatch.syspath_prepend(SAMPLE)
    weights = importlib.import_module("weights")
    monkeypatch.delitem(sys.modules, "weights")
    mine = tmp_path / "models" / "loras" / "a name of mine.safetensors"
    mine.parent.mkdir(parents=True)
    known = weights.hashes(weights.safetensors("gone_away.safetensors", 100))["AutoV3"]
    header = {"__metadata__": {"sshs_model_hash": known.lower().ljust(64, "0")}, "w": TENSOR}
    text = json.dumps(header).encode()
    mine.write_bytes(len(text).to_bytes(8, "little") + text + b"1")
    one = batch()
    one.loses = "members_only"
    await one.run("900004")
    graph = one.rendering.rendered[0].graph
    loras = [node["inputs"]["lora_name"] for node in graph.values() if node["class_type"] == "LoraLoader"]
    assert mine.name in loras


async def test_a_comfyui_that_goes_away_leaves_a_list_that_goes_on(batch: Callable[[], Batch]) -> None:
    one = batch()
    one.rendering.most = 2
    with pytest.raises(ComfyUnreachable):
        await one.run(*PICTURES)
    states = sorted(job.state.value for job in one.jobs().values())
    assert states == ["done", "done", "ready", "rendering"]
    sent = next(job for job in one.jobs().values() if job.state is JobState.RENDERING)
    one.rendering.most = 1000
    jobs = await one.run()
    assert {job.state for job in jobs.values()} == {JobState.DONE}
    again = one.rendering.rendered[2]
    assert (again.key, again.prompt_id, again.was_taken) == (sent.key, sent.prompt_id, True), "the same run, first"
    assert len(one.rendering.rendered) == 4


async def test_a_key_in_what_was_given_is_shown_nowhere(batch: Callable[[], Batch], tmp_path: Path) -> None:
    secret = "0123456789abcdef" * 2
    jobs = await batch().run(f"https://civitai.com/images/900001?token={secret}", f"https://x.example/?token={secret}")
    assert {job.state for job in jobs.values()} == {JobState.DONE, JobState.FAILED}
    for path in (tmp_path / "out").rglob("*"):
        if path.is_file():
            assert secret.encode() not in path.read_bytes(), path


async def test_an_end_that_is_told_twice_counts_once(batch: Callable[[], Batch]) -> None:
    one = batch()
    one.rendering.twice = True
    jobs = await one.run("900001")
    assert jobs["image-900001"].state is JobState.DONE


async def test_files_that_do_not_come_fail_their_pictures_alone(batch: Callable[[], Batch]) -> None:
    one = batch()
    one.loses = "meadowPress"
    jobs = await one.run(*PICTURES)
    failed = [(job.key, job.code, job.reason) for job in jobs.values() if job.state is JobState.FAILED]
    assert failed == [("image-900003", "hash_mismatch", "The bytes are others.")]


async def test_a_site_that_is_away_fails_nothing_for_good(batch: Callable[[], Batch], tmp_path: Path) -> None:
    one = batch()
    one.site = site_from({"CIVITAI_BASE_URL": "http://127.0.0.1:9"})
    with pytest.raises(SiteUnreachable):
        await asyncio.wait_for(one.run(*map(str, range(1, 60))), 60)
    states = [job.state for job in one.jobs().values()]
    assert len(states) == 59
    assert states.count(JobState.FAILED) == 0


def test_what_may_be_with_a_comfyui_already_goes_first() -> None:
    def job(key: str, checkpoint: str | None, state: JobState = JobState.READY) -> Job:
        return Job(key=key, source="", state=state, checkpoint=checkpoint)

    jobs = [
        job("a", "x"),
        job("b", "y"),
        job("c", "x"),
        job("d", None),
        job("e", "y", JobState.RENDERING),
        job("f", "y"),
    ]
    assert [one.key for one in in_groups(jobs)] == ["e", "b", "f", "a", "c", "d"]
