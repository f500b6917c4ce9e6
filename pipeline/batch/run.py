"""A batch from what was given to its gallery: each step notes what it has done before the next one begins, so that a
run that was stopped at any moment goes on where it was."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass

from ...civitai_utils.batch.job import Job, JobState
from ...civitai_utils.errors import DiskFull, FolderNotWritable, RemakeError, RunInterrupted
from ...civitai_utils.wire import Json, parse_json, read_list
from ..gallery.of_jobs import GalleryOfJobs
from ..nodes.known_nodes import KnownNodes
from .around import Around, Fetch, Lost, Watch
from .collect import Comparing, collect
from .expand import expand, is_nothing
from .folder import REPORT
from .given import Given
from .hosts import Rendering
from .look_up_all import look_up_all
from .make_workflow import make_workflow
from .needed_models import needed_models
from .originals import Originals
from .plan_picture import plan_picture, why_not
from .render_job import NeededModel, Rendered, RenderJob
from .whole_plan import Preflight, WholePlan, weigh_all

_AGREED = "agreed"
_GALLERY_SECONDS = 30.0
# What a run takes up: all that is not done. What failed before is tried once more.
_OPEN = frozenset({JobState.FOUND, JobState.READY, JobState.RENDERING, JobState.FAILED, JobState.SKIPPED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """``top`` pictures of a post or model at most; the first ``limit`` pictures of the list alone; ``only_ready``:
    those whose models are here, and nothing is downloaded; ``dry_run``: look up and plan, and do nothing;
    ``no_render``: models and workflows alone. ``title`` is what the gallery is called, by default as its folder."""

    top: int | None = None
    limit: int | None = None
    only_ready: bool = False
    dry_run: bool = False
    no_render: bool = False
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """What a batch has others do. ``agree`` is asked once, before anything is downloaded or rendered, and raises where
    it may not; ``fetch`` downloads; ``known`` asks a ComfyUI for its nodes; ``rendering`` renders, None for none."""

    agree: Callable[[Preflight], Awaitable[None]]
    tell: Callable[[Preflight], None]
    fetch: Fetch
    known: Callable[[], Awaitable[KnownNodes]]
    rendering: Callable[[], Rendering] | None


async def run_batch(around: Around, given: Iterable[Given], options: Options, doing: Doing, watch: Watch) -> None:
    """All steps. What a single picture lacks is noted with it; raised is what stops all of them: ``SiteError`` for a
    site that is away, ``HostError`` for a ComfyUI that is, what ``agree`` raises, ``DiskFull`` and
    ``FolderNotWritable``."""
    await expand(around, given, top=options.top)
    await _Batch(around, options, doing, watch).run()


class _Batch:
    def __init__(self, around: Around, options: Options, doing: Doing, watch: Watch) -> None:
        self._around = around
        self._jobs = around.jobs
        self._options = options
        self._doing = doing
        self._watch = watch
        self._originals = Originals(around.pictures, around.folder)
        folder = around.folder
        self._gallery = GalleryOfJobs(
            folder.path, folder.read_json, title=options.title or folder.path.resolve().name or "Remakes"
        )
        self._gallery_at = 0.0

    async def run(self) -> None:
        options = self._options
        mine = (await self._jobs.all())[: options.limit]
        await self._begin_again(mine)
        mine = (await self._jobs.all())[: options.limit]
        plan = await look_up_all(
            self._around, self._originals, [job for job in mine if job.state is JobState.FOUND], self._watch
        )
        if options.only_ready:
            await self._leave_out_what_must_come(plan)
        waiting = sum(job.state in {JobState.READY, JobState.RENDERING} for job in mine)
        # What was given and names nothing cannot be remade either.
        plan.lost |= {
            job.source: Lost(code=job.code or "", reason=job.reason or "")
            for job in mine
            if job.state is JobState.FAILED and is_nothing(job)
        }
        preflight = await weigh_all(self._around, plan, waiting=waiting)
        self._doing.tell(preflight)
        if options.dry_run:
            return
        await self._agree(preflight, mine)
        try:
            lost = await self._download(plan)
            await self._build([job for job in mine if job.key in plan.needs], lost)
            if not options.no_render and self._doing.rendering is not None:
                await self._render(self._doing.rendering(), {job.key for job in mine})
        finally:
            await asyncio.shield(self._keep_gallery())

    async def _begin_again(self, mine: Sequence[Job]) -> None:
        """What an earlier run has left: failed and skipped ones once more; a workflow that is gone is built anew."""
        changes: list[tuple[str, dict[str, object]]] = []
        for job in mine:
            if is_nothing(job):
                continue
            again = job.state in {JobState.FAILED, JobState.SKIPPED}
            if job.state is JobState.READY:
                again = await asyncio.to_thread(self._read_workflow, job) is None
            if again:
                changes.append((job.key, {"state": JobState.FOUND, "code": None, "reason": None}))
        await self._jobs.change_all(changes)

    async def _leave_out_what_must_come(self, plan: WholePlan) -> None:
        waiting = [key for key, needed in plan.needs.items() if needed]
        skipped = {"state": JobState.SKIPPED, "code": None, "reason": "Models of it are not here."}
        await self._jobs.change_all((key, skipped) for key in waiting)
        plan.leave_out(waiting)

    async def _agree(self, preflight: Preflight, mine: Sequence[Job]) -> None:
        """Ask, where this has not been agreed to before."""
        coming = {one.file.key for one in preflight.files}
        text = await self._jobs.kept(_AGREED)
        agreed = set(read_list(parse_json(text or "")))
        new = {job.key for job in mine if job.state in _OPEN} | coming
        if text is None or not new <= agreed:
            await self._doing.agree(preflight)
            await self._jobs.keep({_AGREED: json.dumps(sorted(agreed | new))})

    async def _download(self, plan: WholePlan) -> dict[str, Lost]:
        """Every file once; what did not come, by file key."""
        return dict(await self._doing.fetch(list(plan.wanted.values()))) if plan.wanted else {}

    async def _build(self, jobs: Sequence[Job], lost: dict[str, Lost]) -> None:
        if not jobs:
            return
        # Asked when the files are here: the lists of ComfyUI have them then.
        known = await self._doing.known()
        library = self._around.library.snapshot()
        self._watch.begin("building workflows", len(jobs))
        try:
            for job in jobs:
                try:
                    plan = await plan_picture(self._around, self._originals, job, library, lost)
                    gone = await asyncio.to_thread(why_not, plan)
                    if gone is None:
                        changed = await make_workflow(self._around, job, plan, library, known)
                    else:
                        changed = {"state": JobState.FAILED, "code": gone.code, "reason": gone.reason}
                except (DiskFull, FolderNotWritable):
                    raise
                except RemakeError as error:
                    changed = {"state": JobState.FAILED, "code": error.code, "reason": error.message}
                await self._jobs.change(job.key, **changed)
                self._watch.step()
        finally:
            self._watch.end()

    async def _render(self, rendering: Rendering, mine: set[str]) -> None:
        waiting = [job for job in await self._jobs.of_state(JobState.RENDERING, JobState.READY) if job.key in mine]
        done = [job for job in await self._jobs.of_state(JobState.DONE) if job.key in mine]
        comparing = Comparing(self._around, self._originals, self._watch)
        self._watch.begin("rendering", len(waiting) + len(done), len(done))
        try:
            for job in done:
                if job.original is None:
                    comparing.add(job)

            async def tell(rendered: Rendered) -> None:
                job = await collect(self._around, rendered)
                if job is None:
                    return
                self._watch.step()
                if job.state is JobState.DONE:
                    comparing.add(job)
                if time.monotonic() - self._gallery_at > _GALLERY_SECONDS:
                    await self._keep_gallery()

            await rendering.run(self._to_render(in_groups(waiting)), tell)
            self._watch.note("")
            await comparing.finish()
        finally:
            await comparing.stop()
            self._watch.end()

    async def _to_render(self, jobs: Iterable[Job]) -> AsyncIterator[RenderJob]:
        """Each picture, noted as sent before it is."""
        for job in jobs:
            graph = await asyncio.to_thread(self._read_workflow, job)
            prompt_id = job.prompt_id
            if graph is None:
                again = RunInterrupted("Its workflow is no longer in the folder.")
                await self._jobs.change(job.key, state=JobState.FAILED, code=again.code, reason=again.message)
                continue
            if job.state is JobState.READY or prompt_id is None:
                prompt_id = str(uuid.uuid4())
                await self._jobs.change(job.key, state=JobState.RENDERING, prompt_id=prompt_id)
            yield RenderJob(
                key=job.key,
                prompt_id=prompt_id,
                graph=graph,
                checkpoint=job.checkpoint,
                models=await asyncio.to_thread(self._read_models, job, graph),
                was_taken=job.state is JobState.RENDERING,
            )

    def _read_workflow(self, job: Job) -> dict[str, object] | None:
        found = self._around.folder.read_json(job.workflow) if job.workflow is not None else None
        return dict(found) if found is not None else None

    def _read_models(self, job: Job, graph: Json) -> tuple[NeededModel, ...]:
        return needed_models(self._around.folder.read_json(f"{job.key}/{REPORT}") or {}, graph)

    async def _keep_gallery(self) -> None:
        self._gallery_at = time.monotonic()
        jobs = await self._jobs.all()
        kept_open = await asyncio.to_thread(self._gallery.write, jobs)
        if kept_open:
            self._watch.say(
                f"Another program keeps {', '.join(kept_open)} open: close it, and it is written next time."
            )


def in_groups(jobs: Sequence[Job]) -> list[Job]:
    """The same with those of one checkpoint one after the other, so that models are loaded rarely; in front those that
    a ComfyUI may have already. The groups, and the pictures in each, keep the order of the list."""
    groups: dict[str | None, list[Job]] = {}
    sent = [job for job in jobs if job.state is JobState.RENDERING]
    for job in [*sent, *(job for job in jobs if job.state is not JobState.RENDERING)]:
        groups.setdefault(job.checkpoint, []).append(job)
    return [*sent, *(job for group in groups.values() for job in group if job.state is not JobState.RENDERING)]
