"""The batch of one ComfyUI: begun, asked about, stopped and gone on with; one at a time.

Its folder and its job list are those of the command line, so ``civitai-remake batch --out`` goes on with it, and this
with that. Beside them lies what was asked for, until all of it stands in the list.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from ...civitai_utils.batch.batch_folders import BatchFolders, unknown_batch
from ...civitai_utils.batch.job_list import JOB_LIST_NAME, JobList
from ...civitai_utils.console_log import log, log_unforeseen
from ...civitai_utils.errors import BatchInUse, RemakeError
from ...civitai_utils.references import ImageReference
from ..batch.around import Around
from ..batch.asked_once import AskedOnce
from ..batch.folder import BatchFolder
from ..batch.given import Given
from ..batch.jobs_aside import JobsAside
from ..batch.run import Options, run_batch
from ..batch.whole_plan import Preflight
from ..gallery.write_gallery import JSONL
from ..models.drive_room import refuse_full
from .batch_doing import HostDoing
from .batch_note import NOTE, keep_note, read_last
from .batch_now import STAGES, BatchNow, Phase
from .shared import Shared
from .workflow import read_wish

_TELL_SECONDS = 0.5


class HostedBatches:
    """``tell`` is called on the loop whenever something has changed, at most twice a second; ``own_address`` is where
    this ComfyUI itself answers. Use it from one event loop."""

    def __init__(
        self,
        shared: Shared,
        folders: BatchFolders,
        own_address: Callable[[], str | None],
        tell: Callable[[BatchNow], None],
    ) -> None:
        self._shared = shared
        self._folders = folders
        self._own_address = own_address
        self._tell = tell
        self._now: BatchNow | None = None
        self._asked: list[int] = []
        self._task: asyncio.Task[None] | None = None
        self._agreed = asyncio.Event()
        self._changed = asyncio.Event()

    async def begin(self, image_ids: Sequence[int], title: str, key: str | None) -> BatchNow:
        """Begin a batch of these images. Raises ``BatchInUse`` while one is at work, ``DiskFull`` and
        ``FolderNotWritable``."""
        self._refuse_a_second()
        batch = self._folders.new(time.strftime("%Y-%m-%d"))
        folder = self._folders.folder(batch)
        now = BatchNow(id=batch, title=title, phase=Phase.WORKING, total=len(image_ids), folder=str(folder))
        self._start(now, list(image_ids), key)
        return now

    async def go_on(self, batch: str, key: str | None) -> BatchNow:
        """Agree to what one asks; begin one again that is at work no more: what is still to do, and what has failed."""
        now = await self._known(batch)
        if now.phase is Phase.ASKING:
            self._agreed.set()
        elif not now.is_at_work:
            self._refuse_a_second()
            self._start(replace(now, phase=Phase.WORKING, error=None, preflight=None), self._asked, key)
        return self._now or now

    async def stop(self, batch: str) -> BatchNow:
        """Stop one that is at work; what ComfyUI makes at this moment it ends, and the batch finds it when it goes
        on. Raises ``BatchUnknown``."""
        now = await self._known(batch)
        if now.is_at_work:
            await self.close()
        return self._now or now

    async def now(self) -> BatchNow | None:
        """The batch at work, else the last one, be it of an earlier run of ComfyUI; None where there was none."""
        if self._now is None:
            found = await asyncio.to_thread(self._last)
            if found is not None and self._now is None:
                self._now, self._asked = found
        return self._now

    async def close(self) -> None:
        """Stop what is at work, so that it can go on another time."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            # One that had not begun yet cannot say so itself.
            if self._now is not None and self._now.is_at_work:
                self._change(phase=Phase.STOPPED)

    async def _known(self, batch: str) -> BatchNow:
        now = await self.now()
        if now is None or now.id != batch:
            raise unknown_batch()
        return now

    def _refuse_a_second(self) -> None:
        if self._now is not None and self._now.is_at_work:
            raise BatchInUse("Another batch is at work in this ComfyUI.")

    def _start(self, now: BatchNow, image_ids: list[int], key: str | None) -> None:
        self._now, self._asked = now, image_ids
        self._agreed.clear()
        self._task = asyncio.create_task(self._live(now, image_ids, key))

    async def _live(self, now: BatchNow, image_ids: list[int], key: str | None) -> None:
        telling = asyncio.create_task(self._tell_changes())
        doing = HostDoing(self._shared, self._own_address, key)
        try:
            await asyncio.to_thread(keep_note, Path(now.folder), now.title, image_ids)
            await self._work(now, image_ids, key, doing)
            self._change(phase=Phase.ENDED, stage=None)
        except asyncio.CancelledError:
            self._change(phase=Phase.STOPPED, stage=None, preflight=None)
        except RemakeError as error:
            log.warning("The batch %s cannot go on: %s [%s]", now.id, error.message, error.code)
            self._change(phase=Phase.FAILED, stage=None, preflight=None, error=error)
        except Exception as error:  # noqa: BLE001  nobody waits for this task: what it says must be seen
            log_unforeseen("A batch", error)
            fault = RemakeError("Something went wrong inside Civitai Remake.")
            self._change(phase=Phase.FAILED, stage=None, preflight=None, error=fault)
        finally:
            telling.cancel()
            await doing.close()
            await self._look_at_gallery()
            if self._now is not None:
                self._tell(self._now)

    async def _work(self, now: BatchNow, image_ids: list[int], key: str | None, host: HostDoing) -> None:
        shared, folder = self._shared, BatchFolder(Path(now.folder))
        # As for a single picture: by the user's setting.
        wish = read_wish(None, shared.settings())
        async with JobsAside(JobList(folder.path / JOB_LIST_NAME)) as jobs:
            around = Around(
                site=shared.site,
                asked=AskedOnce(shared.client, jobs),
                pictures=shared.pictures,
                library=shared.library,
                companions=shared.companions,
                jobs=jobs,
                folder=folder,
                key=key,
                comfyui=shared.comfyui,
                own=wish.own if wish.takes_own else None,
            )
            counting = asyncio.create_task(self._count(jobs))
            try:
                watch = _Watch(self._change)
                given = [_given(shared, one) for one in image_ids]
                await run_batch(around, given, Options(title=now.title or None), host.doing(self._agree, watch), watch)
            finally:
                counting.cancel()
                await asyncio.gather(counting, return_exceptions=True)
                await asyncio.shield(self._count_once(jobs))

    async def _agree(self, preflight: Preflight) -> None:
        refuse_full(preflight.drives)
        if not preflight.files:
            return
        self._change(phase=Phase.ASKING, preflight=preflight, stage=None)
        await self._agreed.wait()
        self._change(phase=Phase.WORKING, preflight=None)

    def _change(self, **changed: object) -> None:
        if self._now is not None:
            self._now = replace(self._now, **changed)  # type: ignore[arg-type]
            self._changed.set()

    async def _tell_changes(self) -> None:
        while True:
            await self._changed.wait()
            self._changed.clear()
            if self._now is not None:
                self._tell(self._now)
            await asyncio.sleep(_TELL_SECONDS)

    async def _count(self, jobs: JobsAside) -> None:
        while True:
            await self._count_once(jobs)
            await self._look_at_gallery()
            await asyncio.sleep(_TELL_SECONDS)

    async def _count_once(self, jobs: JobsAside) -> None:
        counts = {state.value: count for state, count in (await jobs.counts()).items()}
        if self._now is not None and counts != self._now.counts:
            self._change(counts=counts)

    async def _look_at_gallery(self) -> None:
        now = self._now
        if now is not None and not now.has_gallery and await asyncio.to_thread((Path(now.folder) / JSONL).is_file):
            self._change(has_gallery=True)

    def _last(self) -> tuple[BatchNow, list[int]] | None:
        batch = self._folders.newest(NOTE)
        return None if batch is None else read_last(batch, self._folders.folder(batch))


class _Watch:
    """What a run tells (``around.Watch``), as changes of how far it is."""

    def __init__(self, change: Callable[..., None]) -> None:
        self._change = change
        self._done = 0

    def begin(self, stage: str, total: int, done: int = 0) -> None:
        self._done = done
        self._change(stage=STAGES.get(stage), stage_done=done, stage_total=total)

    def step(self, note: str = "") -> None:
        self._done += 1
        self._change(stage_done=self._done)

    def note(self, text: str) -> None:
        """ComfyUI itself shows what it is at."""

    def end(self) -> None:
        self._change(stage=None)

    def say(self, text: str) -> None:
        log.info("The batch: %s", text)


def _given(shared: Shared, image_id: int) -> Given:
    source = shared.site.image_page(image_id) or str(image_id)
    return Given(source=source, named=ImageReference(image_id=image_id))
