"""All pictures of a batch looked up and planned, some at a time; what they need together."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from ...civitai_utils.batch.job import Job, JobState
from ...civitai_utils.errors import DiskFull, FolderNotWritable, RemakeError
from ...civitai_utils.library.hash_match import Sought
from ...civitai_utils.library.local_search import LocalSearch
from ...civitai_utils.library.model_library import ModelLibrary
from ..models.local_match import soughts_of
from .around import Around, Lost, Watch
from .expand import SITE_IS_AWAY
from .originals import Originals
from .plan_picture import plan_picture, why_not
from .whole_plan import WholePlan

# The client holds its questions to eight; the rest reads answers meanwhile.
_AT_ONCE = 16
# So many pictures one after the other, and it is no picture's fault.
_ENOUGH = 8


async def look_up_all(around: Around, originals: Originals, jobs: Sequence[Job], watch: Watch) -> WholePlan:
    """What all these pictures need. One that cannot be made has failed then, with its code.

    Models that may be here under other names are looked for once, for all of them together. Raises the ``SiteError``
    where the site is away altogether: the pictures stay as they are, for a later run.
    """
    numbers = [job.image_id for job in jobs if job.image_id is not None]
    watch.begin("looking up", len(jobs))
    try:
        await around.asked.fetch_together(numbers, key=around.key)
        plan, soughts = await _plan_all(around, originals, jobs, watch)
    finally:
        watch.end()
    if soughts:
        each_once = {one.file_key: one for found in soughts.values() for one in found}
        await _search(around.library, list(each_once.values()), watch)
        # One that was lost may be made with what was found.
        waiting = [job for job in jobs if job.key in plan.needs or job.key in soughts]
        again, _ = await _plan_all(around, originals, waiting, None)
        again.lost |= {key: lost for key, lost in plan.lost.items() if key not in soughts}
        plan = again
    await _note_lost(around, jobs, plan)
    return plan


async def _plan_all(
    around: Around, originals: Originals, jobs: Sequence[Job], watch: Watch | None
) -> tuple[WholePlan, dict[str, list[Sought]]]:
    """What they need, and what of each may be here under another name, by the key of the picture."""
    library = around.library.snapshot()
    whole, soughts = WholePlan(), dict[str, list[Sought]]()
    # By their place, so that what is told and asked is in the order of the list.
    waiting = iter(jobs)
    away = 0

    async def work() -> None:
        nonlocal away
        for job in waiting:
            try:
                plan = await plan_picture(around, originals, job, library)
                if found := await asyncio.to_thread(soughts_of, plan.used):
                    soughts[job.key] = found
                lost = await asyncio.to_thread(why_not, plan)
            except (DiskFull, FolderNotWritable):
                raise
            except RemakeError as error:
                away = away + 1 if isinstance(error, SITE_IS_AWAY) else 0
                if away >= _ENOUGH:
                    raise
                lost = Lost(code=error.code, reason=error.message)
            else:
                away = 0
                if lost is None:
                    whole.add(job.key, plan)
            if lost is not None:
                whole.lost[job.key] = lost
            if watch is not None:
                watch.step()

    workers = [asyncio.create_task(work()) for _ in range(min(_AT_ONCE, len(jobs)))]
    try:
        await asyncio.gather(*workers)
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    return whole, soughts


async def _search(library: ModelLibrary, soughts: Sequence[Sought], watch: Watch) -> None:
    watch.begin("looking for models under other names", len(soughts))

    def emit(event: dict[str, object]) -> None:
        if event["status"] != "hashing":
            watch.step()

    search = LocalSearch(library, emit, head_start=0.0)
    try:
        search.start(soughts)
        await search.wait()
    finally:
        await search.close()
        watch.end()


async def _note_lost(around: Around, jobs: Sequence[Job], plan: WholePlan) -> None:
    await around.jobs.change_all(
        (job.key, {"state": JobState.FAILED, "code": lost.code, "reason": lost.reason})
        for job in jobs
        if (lost := plan.lost.get(job.key)) is not None
    )
