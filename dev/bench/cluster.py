"""What sharing a batch out costs beside rendering: 1, 2, 4 and 8 hosts over a real Ray, a second a render."""

from __future__ import annotations

import asyncio
import contextlib
import sys
import tempfile
import time
import uuid
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import host_process
from kept import DEV

if TYPE_CHECKING:
    from civitai_remake.pipeline.batch.render_job import Rendered, RenderJob

_HOSTS = (1, 2, 4, 8)
_SECONDS = 1.0
_LEAST = 0.9
# One white pixel: what is drawn is no part of what is measured.
_PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46b8"
    "0000000049454e44ae426082"
)
_GRAPH = {
    "1": {"class_type": "LoadImage", "inputs": {"image": "input.png"}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "p"}},
}


@dataclass
class _Course:
    """When the first picture was taken and when the last was told, and who rendered how many."""

    begun: float = 0.0
    ended: float = 0.0
    done: int = 0
    failed: int = 0


def run(rounds: int) -> int:
    """Measure and print a table; 1 where the speed-up is below nine tenths of the ideal one."""
    print(f"| hosts | pictures | seconds, ideal {_SECONDS * rounds:.0f} | beside rendering, ms a picture | speed-up |")
    print("|---|---|---|---|---|")
    is_good = True
    with tempfile.TemporaryDirectory() as folder:
        for hosts in _HOSTS:
            with contextlib.ExitStack() as stack:
                urls = [stack.enter_context(_host(Path(folder), f"{hosts}-{place}")) for place in range(hosts)]
                course = asyncio.run(_measure(urls, rounds * hosts))
            took = course.ended - course.begun
            speed_up = course.done * _SECONDS / took
            beside = 1000 * (took - _SECONDS * rounds) / rounds
            is_good = is_good and not course.failed and speed_up >= _LEAST * hosts
            print(f"| {hosts} | {course.done} | {took:.2f} | {beside:.0f} | {speed_up:.2f} |", flush=True)
    return 0 if is_good else 1


async def _measure(urls: list[str], count: int) -> _Course:
    from civitai_remake.pipeline.batch.render_job import RenderJob
    from civitai_remake.pipeline.cluster.ray_rendering import RayRendering

    course = _Course()

    async def jobs() -> AsyncIterator[RenderJob]:
        # Ray and its actors are there by now: that is once a batch.
        course.begun = time.monotonic()
        for number in range(count):
            yield RenderJob(key=f"image-{number}", prompt_id=str(uuid.uuid4()), graph=_GRAPH, was_taken=False)

    async def tell(rendered: Rendered) -> None:
        course.ended = time.monotonic()
        course.done += rendered.code is None
        course.failed += rendered.code is not None

    # One alone goes over Ray here too, to be compared.
    await RayRendering(addresses=urls).run(jobs(), tell)
    return course


@contextlib.contextmanager
def _host(folder: Path, name: str) -> Iterator[str]:
    base, frontend = folder / name, folder / "frontend"
    (base / "input").mkdir(parents=True)
    frontend.mkdir(exist_ok=True)
    (frontend / "index.html").write_text("<html></html>")
    (base / "input/input.png").write_bytes(_PICTURE)
    (base / "run-gives.png").write_bytes(_PICTURE)
    command = [sys.executable, DEV / "preview_host", "--frontend", frontend, "--base", base, "--delay", _SECONDS]
    with host_process.running(command) as url:
        yield url
