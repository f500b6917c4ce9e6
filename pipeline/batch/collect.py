"""What a ComfyUI has rendered -> the folder of the batch and its list; and how alike it is to the original."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from functools import partial

from ...civitai_utils.batch.job import Job, JobState
from ...civitai_utils.errors import ImageFileUnreadable, NumericsMissing, RemakeError
from ...civitai_utils.wire import read_object, read_str
from ..compare.compare_pictures import Compared, compare_pictures
from .around import Around, Watch
from .folder import REPORT
from .originals import Originals
from .render_job import Rendered

_SECONDS = 60.0


async def collect(around: Around, rendered: Rendered) -> Job | None:
    """Keep the files, then note that the picture is done; or that it has failed. The job as it is then, None for one
    that is not in the list or was done before: what is told twice is kept once."""
    job = await around.jobs.get(rendered.key)
    if job is None or job.state is not JobState.RENDERING:
        return None
    if rendered.code is not None:
        failed = {"state": JobState.FAILED, "code": rendered.code, "reason": rendered.reason}
        await around.jobs.change(job.key, **failed, host=rendered.host)
        return await around.jobs.get(job.key)
    made = [(one.name, one.content) for one in rendered.files]
    files = await asyncio.to_thread(around.folder.keep_results, job.key, made)
    await around.jobs.change(
        job.key, state=JobState.DONE, files=files, host=rendered.host, seconds=rendered.seconds, code=None, reason=None
    )
    return await around.jobs.get(job.key)


class Comparing:
    """Compares what is done with its original, one picture after the other, while others are rendered."""

    def __init__(self, around: Around, originals: Originals, watch: Watch) -> None:
        self._around = around
        self._originals = originals
        self._watch = watch
        self._waiting: asyncio.Queue[Job | None] = asyncio.Queue()
        self._can_measure = True
        self._task = asyncio.create_task(self._work())

    def add(self, job: Job) -> None:
        """One more picture that is done."""
        self._waiting.put_nowait(job)

    @property
    def left(self) -> int:
        """How many still wait."""
        return self._waiting.qsize()

    async def finish(self) -> None:
        """Until all of them are compared; raises what the disk does."""
        self._waiting.put_nowait(None)
        await self._task

    async def stop(self) -> None:
        """At once; what waits is compared by the next run."""
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _work(self) -> None:
        while (job := await self._waiting.get()) is not None:
            await self._compare(job)
            self._watch.note(f"comparing, {self.left} wait" if self.left else "")

    async def _compare(self, job: Job) -> None:
        around = self._around
        report = await asyncio.to_thread(around.folder.read_json, f"{job.key}/{REPORT}") or {}
        address = read_str((read_object(report.get("metadata")) or {}).get("image_url"))
        try:
            if address is not None:
                await self._originals.fetch(job.key, address, seconds=_SECONDS)
        except RemakeError as error:
            self._watch.say(f"The original of {job.key} cannot be had: {error.message} [{error.code}]")
        original = await asyncio.to_thread(around.folder.original, job.key)
        compared = await asyncio.to_thread(self._measure, original, job)
        said = {"msssim": compared.msssim, "likeness": compared.likeness.value} if compared is not None else None
        if said is not None and compared is not None:
            comparison = {**said, "differs": [asdict(one) for one in compared.differs]}
            keep = partial(around.folder.keep_json, job.key, REPORT, {**report, "comparison": comparison})
            await asyncio.to_thread(keep)
        await around.jobs.change(job.key, original=original, **(said or {"likeness": None}))

    def _measure(self, original: str | None, job: Job) -> Compared | None:
        folder = self._around.folder
        before = folder.read(original) if original is not None else None
        after = folder.read(job.files[0]) if job.files else None
        if before is None or after is None or not self._can_measure:
            return None
        try:
            return compare_pictures(before, after)
        except ImageFileUnreadable:
            # A film, or a picture that only other programs read.
            return None
        except NumericsMissing as error:
            self._can_measure = False
            self._watch.say(f"The results are not compared: {error.message} {error.hint}")
            return None
