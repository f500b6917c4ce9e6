"""Eight clients at the preview host while three downloads run with faults; ends with a table, and 1 where anything
answered 500 or grew."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

import aiohttp

from .books import Held, growth, read_held, what_grows
from .downloads import Downloads, post
from .requests import IMAGES, Asked, Requests

DEV = Path(__file__).resolve().parents[1]
CLIENTS = 8
_WAIT = aiohttp.ClientTimeout(total=120)


def run(frontend: Path, minutes: float, seed: int) -> int:
    """So many minutes of it; the same seed draws the same requests."""
    with hosted(frontend) as host:
        soak = Soak(host, seed)
        begun = time.monotonic()
        asyncio.run(soak.run(60 * minutes))
        return soak.report(time.monotonic() - begun)


@dataclass(frozen=True, kw_only=True)
class Hosted:
    """A preview host with the pack, and the sample site it asks."""

    url: str
    pid: int
    site: str


@contextlib.contextmanager
def hosted(frontend: Path) -> Iterator[Hosted]:
    """Both of them, in a folder that goes with them."""
    with tempfile.TemporaryDirectory(prefix="hosted-") as folder, contextlib.ExitStack() as stack:
        _, site = stack.enter_context(_started(DEV / "sample_civitai"))
        options = ("--frontend", frontend, "--base", folder, "--pack", DEV.parent)
        environ = {"CIVITAI_BASE_URL": site, "HF_ENDPOINT": f"{site}/hub", "CIVITAI_API_KEY": ""}
        process, url = stack.enter_context(_started(DEV / "preview_host", *options, **environ))
        yield Hosted(url=url, pid=process.pid, site=site)


class Soak:
    """One run at one host."""

    def __init__(self, host: Hosted, seed: int) -> None:
        self._host, self._pid, self._seed = host.url, host.pid, seed
        self._downloads = Downloads(host.url, host.site, seed)
        self._statuses: Counter[int] = Counter()
        self._faults: list[str] = []
        self._held: list[Held] = []
        self._waits: list[float] = []

    async def run(self, seconds: float) -> None:
        """Everything at once, until the time is over."""
        async with aiohttp.ClientSession(timeout=_WAIT) as session:
            work = [self._ask_on(session, Requests(self._seed + number)) for number in range(CLIENTS)]
            work += [self._downloads.run(session), self._watch(session), self._count(session)]
            tasks = [asyncio.ensure_future(one) for one in work]
            done, _ = await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_EXCEPTION)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for task in done:
                task.result()

    def report(self, seconds: float) -> int:
        """Prints the table; 1 where something is wrong."""
        waits = sorted(self._waits) or [0.0]
        p50, p99 = (1000 * waits[int(share * (len(waits) - 1))] for share in (0.5, 0.99))
        print(f"\n{sum(self._statuses.values()):,} requests of {CLIENTS} clients in {seconds / 60:.1f} minutes")
        print("answers: " + ", ".join(f"{count:,} x {status}" for status, count in sorted(self._statuses.items())))
        ends = ", ".join(f"{count} {how}" for how, count in sorted(self._downloads.ends.items()))
        print(f"downloads: {ends}; {mean(self._downloads.at_once or [0]):.1f} at once")
        print(f"/system_stats, ms: p50 {p50:.1f}, p99 {p99:.1f}, longest {1000 * waits[-1]:.1f} of {len(waits):,}")
        print("\n| held by the host | second quarter | last quarter |\n|---|---|---|")
        for name, (early, late) in growth(self._held).items():
            print(f"| {name} | {early:.0f} | {late:.0f} |")
        faults = [*self._faults, *(f"{name} grows" for name in what_grows(self._held))]
        print("\n" + "\n".join(faults or ["No 500, and nothing grows."]))
        return 1 if faults else 0

    async def _ask_on(self, session: aiohttp.ClientSession, requests: Requests) -> None:
        while True:
            if not requests.metadata:
                image = requests.chance.choice(IMAGES)
                pack = f"{self._host}/civitai_remake"
                requests.metadata = await post(session, f"{pack}/fetch", {"image_id": image}) or {"workflow_type": "x"}
                found = await post(session, f"{pack}/resolve", {"metadata": requests.metadata})
                requests.resources = found.get("resources", [])
            await self._ask(session, requests.draw())
            if requests.chance.random() < 0.02:
                requests.metadata = {}

    async def _ask(self, session: aiohttp.ClientSession, asked: Asked) -> None:
        url = f"{self._host}/civitai_remake/{asked.path}"
        data = asked.body if asked.method == "POST" else None
        headers = asked.headers if asked.method == "POST" else {}
        async with session.request(asked.method, url, data=data, headers=headers) as response:
            text = await response.text(errors="replace")
            self._statuses[response.status] += 1
            if response.status == 500:
                self._faults.append(f"500: {asked.method} {asked.path} {asked.body[:300]!r} -> {text[:200]}")

    async def _watch(self, session: aiohttp.ClientSession) -> None:
        while True:
            begun = time.perf_counter()
            async with session.get(f"{self._host}/system_stats") as response:
                await response.read()
            self._waits.append(time.perf_counter() - begun)
            await asyncio.sleep(0.05)

    async def _count(self, session: aiohttp.ClientSession) -> None:
        while True:
            async with session.get(f"{self._host}/_preview/counts") as response:
                counts = await response.json()
            self._held.append(await asyncio.to_thread(read_held, self._pid, counts))
            await asyncio.sleep(2)


@contextlib.contextmanager
def _started(*command: object, **environ: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A program and its address."""
    process = subprocess.Popen(
        [sys.executable, *map(str, command)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | environ,
    )
    try:
        found = re.search(r"http://\S+", process.stdout.readline() if process.stdout else "")
        if found is None:
            raise RuntimeError(f"{command[0]} did not start")
        yield process, found[0].rstrip("/")
    finally:
        process.terminate()
        process.wait(10)
        if process.stdout:
            process.stdout.close()
