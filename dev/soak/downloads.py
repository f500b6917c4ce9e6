"""Three downloads without end, from a store that is slow, stalls, fails and lies: one file each, with its fault."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections import Counter
from pathlib import Path
from typing import Any

import aiohttp

# Versions of the sample site whose files take seconds at the slowest speed, so that a fault meets them half way.
FILES = (910001, 910002, 910012)
_SPEEDS = (200_000, 400_000, 1_600_000)
_FAULTS = ("fail_once", "corrupt", "stall", None)
_ENDED = frozenset({"completed", "failed", "cancelled", "paused"})
_FAULT_SECONDS = 4.0
_MOST_SECONDS = 60


class Downloads:
    """What downloads at one host, and how each download ended."""

    def __init__(self, host: str, site: str, seed: int) -> None:
        self._pack, self._site = f"{host}/civitai_remake", site
        self._chance = random.Random(seed)
        self.ends: Counter[str] = Counter()
        self.at_once: list[int] = []

    async def run(self, session: aiohttp.ClientSession) -> None:
        """All of it, until it is cancelled."""
        await post(session, f"{self._pack}/settings", {"files_at_once": len(FILES)})
        await asyncio.gather(
            self._break_on(session), self._look_on(session), *(self._fetch_on(session, n) for n in FILES)
        )

    async def _break_on(self, session: aiohttp.ClientSession) -> None:
        """Every few seconds another fault for another file, and another speed."""
        while True:
            knobs: dict[str, Any] = {name: None for name in _FAULTS if name}
            knobs |= {name: number for name, number in zip(self._drawn(), FILES, strict=True) if name}
            async with session.post(
                f"{self._site}/_control", json={"speed": self._chance.choice(_SPEEDS)} | knobs
            ) as done:
                await done.read()
            await asyncio.sleep(_FAULT_SECONDS)

    def _drawn(self) -> list[str | None]:
        return self._chance.sample(_FAULTS, len(FILES))

    async def _fetch_on(self, session: aiohttp.ClientSession, version: int) -> None:
        wanted = {"model_version_id": version, "file_id": version - 200_000}
        while True:
            task = (await post(session, f"{self._pack}/download", {"resource": wanted})).get("task_id")
            event = await self._wait(session, task)
            self.ends[event.get("status", "refused")] += 1
            await post(session, f"{self._pack}/download-cancel", {"task_id": task})
            if event.get("path"):
                await asyncio.to_thread(_remove, Path(event["path"]))
            if task is None:
                await asyncio.sleep(0.5)

    async def _wait(self, session: aiohttp.ClientSession, task: object) -> dict[str, Any]:
        """The event it ended with, or the last one where it takes too long."""
        event: dict[str, Any] = {}
        for _ in range(4 * _MOST_SECONDS if task else 0):
            event = next((one for one in await self._events(session) if one["task_id"] == task), {})
            if event.get("status", "cancelled") in _ENDED:
                break
            await asyncio.sleep(0.25)
        return event

    async def _look_on(self, session: aiohttp.ClientSession) -> None:
        while True:
            self.at_once.append(sum(one["status"] not in _ENDED for one in await self._events(session)))
            await asyncio.sleep(1)

    async def _events(self, session: aiohttp.ClientSession) -> list[dict[str, Any]]:
        async with session.get(f"{self._pack}/downloads") as response:
            return list((await response.json())["downloads"])


async def post(session: aiohttp.ClientSession, url: str, body: object) -> dict[str, Any]:
    """What is answered to JSON; nothing where it is refused."""
    async with session.post(url, json=body) as response:
        return dict(await response.json()) if response.status == 200 else {}


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
