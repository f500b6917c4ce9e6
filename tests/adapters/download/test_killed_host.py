"""A host that is killed without a word at any moment: the next one finishes the file, hardly a byte comes twice."""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from aiohttp import web

SIZE = 24 << 20
BLOCK = 1 << 18
HOST = """
import asyncio, json, sys
from pathlib import Path
from yarl import URL
from civitai_remake.civitai_download import DownloadOrder, DownloadQueue
from civitai_remake.civitai_utils.download import segment_fetch, segment_plan
from civitai_remake.civitai_utils.download.download_journal import DownloadJournal
from civitai_remake.civitai_utils.download.download_settings import DownloadSettings
from civitai_remake.civitai_utils.site.http_session import SharedSession
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.site.sites import Site
from civitai_remake.civitai_utils.model_files import ModelFile

site, folder, user, size, sha256, piece = sys.argv[1:]
segment_plan.LARGEST_PIECE = segment_plan.SMALLEST_PIECE = int(piece)
segment_fetch._RECORD_BYTES = int(piece) // 2  # as in life

async def main():
    chosen = DownloadSettings(resume_at_start=True)
    queue = DownloadQueue(
        Site(URL(site)), SharedSession(), lambda event: print(json.dumps(event), flush=True),
        settings=lambda: chosen, journal=DownloadJournal(Path(user) / "downloads.json"), event_seconds=0.02,
    )
    await queue.restore()
    if not queue.events():
        file = ModelFile(version_id=7, file_id=1007, name="m.safetensors", kind=ModelKind.CHECKPOINT,
                         size_kb=int(size) / 1024, sha256=sha256)
        url = URL(f"{site}/api/download/models/7")
        queue.start(DownloadOrder(file=file, folder=Path(folder), filename="m.safetensors", url=url))
    await queue.wait(queue.events()[0]["task_id"])
    await queue.close()

asyncio.run(main())
"""


PIECE = 4 << 20
CONNECTIONS = 4
KILLS = 4


def paced(server, sent: list[tuple[int, int]]):
    """A store of some megabytes a second a connection, that keeps account of what it has sent."""

    async def answer(request: web.Request) -> web.StreamResponse:
        good = server.ranged(7, request)
        headers = {name: good.headers[name] for name in ("Content-Range", "ETag", "Content-Type")}
        response = web.StreamResponse(status=206, headers=headers)
        response.content_length = len(good.body)
        await response.prepare(request)
        start = request.http_range.start
        for at in range(0, len(good.body), BLOCK):
            await response.write(good.body[at : at + BLOCK])
            sent.append((start + at, start + at + len(good.body[at : at + BLOCK])))
            await asyncio.sleep(0.05)
        return response

    return answer


async def run_and_kill(command: list[str], after: float | None, seen: list[dict]) -> bool:
    """Runs a host, kills it so many seconds after its first bytes (None: never); whether it was killed."""
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    killing = None
    while line := await process.stdout.readline():
        seen.append(json.loads(line))
        if killing is None and after is not None and seen[-1]["status"] == "downloading":
            killing = asyncio.get_running_loop().call_later(after, process.kill)
    await process.wait()
    if killing is not None:
        killing.cancel()
    return process.returncode != 0


@pytest.mark.parametrize("seed", range(2))
async def test_a_killed_host_costs_no_file_and_hardly_a_byte(server, model_bytes, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    body = model_bytes(SIZE)
    server.add(7, body)
    sent: list[tuple[int, int]] = []
    server.store[7] = paced(server, sent)
    folder, user = tmp_path / "checkpoints", tmp_path / "user"
    folder.mkdir()
    sha256 = hashlib.sha256(body).hexdigest().upper()
    command = [sys.executable, "-c", HOST, server.site_url, str(folder), str(user), str(SIZE), sha256, str(PIECE)]
    seen: list[dict] = []
    killed = [await run_and_kill(command, rng.uniform(0.05, 0.7), seen) for _ in range(KILLS)]
    assert sum(killed) >= 2, "the host was hardly ever killed in mid-download"
    assert not await run_and_kill(command, None, seen)
    assert (folder / "m.safetensors").read_bytes() == body
    assert sorted(path.name for path in folder.iterdir()) == ["m.safetensors"]
    found = [event["downloaded_bytes"] for event in seen if event["status"] == "interrupted"]
    assert len(found) >= 2
    assert max(found) > 0, "a later host went on with what an earlier one had brought"
    twice = sum(end - start for start, end in sent) - SIZE
    # What was on its way in the pipes when the host died is counted, too.
    assert 0 <= twice < KILLS * CONNECTIONS * PIECE, twice
    assert json.loads((user / "downloads.json").read_text())["downloads"] == []
