"""The list of a batch, used from an event loop: every call waits for the drive on one thread, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, TypeVar

from ...civitai_utils.batch.job import Job, JobState
from ...civitai_utils.batch.job_list import JobList
from ...civitai_utils.disk.disk_thread import DiskThread

T = TypeVar("T")


class JobsAside:
    """The same calls as ``JobList`` has them, and the same errors; an async context that opens and closes it."""

    def __init__(self, jobs: JobList) -> None:
        self._jobs = jobs
        self._disk = DiskThread("list of a batch")

    async def __aenter__(self) -> JobsAside:
        await self._disk.__aenter__()
        try:
            await self._run(self._jobs.open)
        except BaseException:
            await self._disk.__aexit__()
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._run(self._jobs.close)
        await self._disk.__aexit__()

    async def all(self) -> tuple[Job, ...]:
        """Every picture."""
        return await self._run(self._jobs.all)

    async def of_state(self, *states: JobState) -> tuple[Job, ...]:
        """The pictures in one of these states."""
        return await self._run(partial(self._jobs.of_state, *states))

    async def get(self, key: str) -> Job | None:
        """One picture."""
        return await self._run(partial(self._jobs.get, key))

    async def counts(self) -> dict[JobState, int]:
        """How many pictures are in each state."""
        return await self._run(self._jobs.counts)

    async def put(self, jobs: Iterable[Job], *, keeping: Mapping[str, str] | None = None) -> int:
        """Add pictures; how many are new."""
        return await self._run(partial(self._jobs.put, list(jobs), keeping=keeping))

    async def change(self, key: str, **changed: Any) -> None:
        """Change fields of one picture; on the disk when this returns."""
        await self._run(partial(self._jobs.change, key, **changed))

    async def change_all(self, changes: Iterable[tuple[str, dict[str, Any]]]) -> None:
        """The same for many pictures in one step."""
        await self._run(partial(self._jobs.change_all, list(changes)))

    async def kept(self, name: str) -> str | None:
        """The text that was kept under this name."""
        return await self._run(partial(self._jobs.kept, name))

    async def keep(self, texts: Mapping[str, str], *, durable: bool = True) -> None:
        """Keep texts by name."""
        await self._run(partial(self._jobs.keep, dict(texts), durable=durable))

    async def _run(self, work: Callable[[], T]) -> T:
        return await self._disk.run(work)
