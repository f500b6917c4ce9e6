"""A Civitai and a file store on two loopback ports, that can go wrong in every way the real ones do."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import random
import re
import struct
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from civitai_remake.civitai_download import DownloadQueue
from civitai_remake.civitai_utils.download.retries import Patience
from civitai_remake.civitai_utils.download.transfer import DownloadOrder
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from civitai_remake.civitai_utils.site.http_session import SharedSession
from civitai_remake.civitai_utils.site.sites import Site
from yarl import URL

KEY = "5ecre7ke5ecre7ke5ecre7ke5ecre7ke"
SIGNATURE = "s1gnature-of-the-store"
HEADER = 84

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


def model_bytes(length: int, seed: int = 1) -> bytes:
    """A whole safetensors file of so many bytes (at least 100), no part of it like another."""
    content = length - 8 - HEADER
    header = json.dumps({"t": {"dtype": "U8", "shape": [content], "data_offsets": [0, content]}}).ljust(HEADER)
    return struct.pack("<Q", HEADER) + header.encode() + random.Random(seed).randbytes(content)


@dataclass
class Seen:
    where: str
    path: str
    query: str
    headers: dict[str, str]


@dataclass
class FaultServer:
    """What each version answers, and what was asked. ``site`` and ``store`` replace the good answers."""

    bodies: dict[int, bytes] = field(default_factory=dict)
    site: dict[int, Answer] = field(default_factory=dict)
    store: dict[int, Answer] = field(default_factory=dict)
    seen: list[Seen] = field(default_factory=list)
    ranges: list[tuple[int, int, int]] = field(default_factory=list)
    released: asyncio.Event = field(default_factory=asyncio.Event)
    open_now: int = 0
    most_open: int = 0
    site_url: str = ""
    store_url: str = ""

    async def answer_site(self, request: web.Request) -> web.StreamResponse:
        self._note("site", request)
        version = int(request.match_info["version"])
        if version in self.site:
            return await self.site[version](request)
        return self.redirect(version)

    async def answer_store(self, request: web.Request) -> web.StreamResponse:
        self._note("store", request)
        version = int(request.match_info["version"])
        if "Authorization" in request.headers:
            return web.Response(status=400, text="InvalidRequest: Missing x-amz-content-sha256")
        if request.query.get("X-Amz-Signature") != SIGNATURE:
            return web.Response(status=403, text="SignatureDoesNotMatch")
        self.open_now += 1
        self.most_open = max(self.most_open, self.open_now)
        try:
            if version in self.store:
                return await self.store[version](request)
            return self.ranged(version, request)
        finally:
            self.open_now -= 1

    def ranged(self, version: int, request: web.Request, body: bytes | None = None, etag: str = "") -> web.Response:
        """What a good store answers: the range asked for, or the whole."""
        body = self.bodies[version] if body is None else body
        headers = {"Content-Type": "application/octet-stream", "ETag": etag or f'"{version}"'}
        found = re.match(r"bytes=(\d+)-(\d+)$", request.headers.get("Range", ""))
        if found is None:
            return web.Response(body=body, headers=headers)
        start, end = int(found[1]), min(int(found[2]) + 1, len(body))
        if start >= end:
            return web.Response(status=416, headers={"Content-Range": f"bytes */{len(body)}"})
        self.ranges.append((version, start, end))
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{len(body)}"
        return web.Response(status=206, body=body[start:end], headers=headers)

    def signed(self, version: int) -> str:
        # Every escape must arrive as it was signed, also those a tidy client would write otherwise.
        return f"{self.store_url}/{version}/a%2Fb%20c+d%41?X-Amz-Signature={SIGNATURE}&name=%22x%2by%7E%22,%2C"

    def redirect(self, version: int) -> web.Response:
        return web.Response(status=307, headers={"Location": self.signed(version)})

    def partly(self, version: int, count: int, then: str, *, length: int | None = None) -> Answer:
        """The first bytes, and then nothing more: ``stall``, ``abort`` (the connection resets) or ``close``."""

        async def answer(request: web.Request) -> web.StreamResponse:
            response = web.StreamResponse(headers={"Content-Type": "application/octet-stream"})
            response.content_length = len(self.bodies[version]) if length is None else length
            await response.prepare(request)
            if count:
                await response.write(self.bodies[version][:count])
            if then == "stall":
                await self.released.wait()
            elif request.transport is not None:
                request.transport.abort() if then == "abort" else request.transport.close()
            return response

        return answer

    def unmeasured(self, body: bytes, *, chunked: bool) -> Answer:
        """A body without a length: in chunks, or until the connection closes."""

        async def answer(request: web.Request) -> web.StreamResponse:
            if not chunked:
                # The server's own responses always mark the end.
                request.transport.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body)
                request.transport.close()
                return web.Response()
            response = web.StreamResponse(headers={"Content-Type": "application/octet-stream"})
            response.enable_chunked_encoding()
            await response.prepare(request)
            await response.write(body)
            return response

        return answer

    def slowly(self, version: int, pieces: int, pause: float) -> Answer:
        """The whole body in pieces with a pause after each."""

        async def answer(request: web.Request) -> web.StreamResponse:
            body = self.bodies[version]
            response = web.StreamResponse(headers={"Content-Type": "application/octet-stream"})
            response.content_length = len(body)
            await response.prepare(request)
            step = len(body) // pieces + 1
            for at in range(0, len(body), step):
                await response.write(body[at : at + step])
                await asyncio.sleep(pause)
            return response

        return answer

    def slowly_ranged(self, version: int, released: asyncio.Event) -> Answer:
        """The first bytes of the range at once, the rest when released."""

        async def answer(request: web.Request) -> web.StreamResponse:
            good = self.ranged(version, request)
            headers = {name: good.headers[name] for name in ("Content-Range", "ETag", "Content-Type")}
            response = web.StreamResponse(status=206, headers=headers)
            response.content_length = len(good.body)
            await response.prepare(request)
            await response.write(good.body[:1000])
            await released.wait()
            await response.write(good.body[1000:])
            return response

        return answer

    def add(self, version: int, body: bytes) -> None:
        self.bodies[version] = body

    def _note(self, where: str, request: web.Request) -> None:
        self.seen.append(Seen(where, request.path_qs, request.rel_url.raw_query_string, dict(request.headers.items())))


def fixed(status: int, body: bytes | str = b"", **headers: str) -> Answer:
    """An answer that is always the same; header names with ``_`` for ``-``."""

    async def answer(_: web.Request) -> web.StreamResponse:
        data = body.encode() if isinstance(body, str) else body
        return web.Response(status=status, body=data, headers={k.replace("_", "-"): v for k, v in headers.items()})

    return answer


async def wait_until(condition: Callable[[], object], seconds: float = 5) -> None:
    """Looks until something is so; an error after some seconds."""
    last = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < last, "it never became so"
        await asyncio.sleep(0.005)


@pytest.fixture(name="wait_until")
def _wait_until():
    return wait_until


@contextlib.asynccontextmanager
async def listening(*routes: tuple[str, Answer]):
    app = web.Application()
    for path, handler in routes:
        app.router.add_get(path, handler)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


@pytest.fixture(name="listening")
def _listening():
    return listening


@pytest.fixture(name="fixed")
def _fixed():
    return fixed


def image_item(meta: dict[str, object]) -> dict[str, object]:
    """Image 7 as the site lists it, with this generation data."""
    url = "https://x.example/7.png"
    return {"id": 7, "type": "image", "url": url, "width": 832, "height": 1216, "meta": meta}


@pytest.fixture(name="image_item")
def _image_item():
    return image_item


@pytest.fixture(name="model_bytes")
def _model_bytes():
    return model_bytes


@pytest.fixture
def key() -> str:
    return KEY


@pytest.fixture
async def server():
    faults = FaultServer()
    async with (
        listening(("/{version}/{name:.*}", faults.answer_store)) as faults.store_url,
        listening(("/api/download/models/{version}", faults.answer_site)) as faults.site_url,
    ):
        yield faults
        faults.released.set()


@pytest.fixture
async def session():
    shared = SharedSession()
    yield shared
    await shared.close()


IMPATIENT = Patience(stall_seconds=0.4, attempts=3, pause_seconds=0.01)


@pytest.fixture
def impatient() -> Patience:
    return IMPATIENT


@dataclass
class Bench:
    """A queue on the fault server, the events it made, and a folder for its files."""

    server: FaultServer
    queue: DownloadQueue
    folder: object
    events: list[dict]

    def order(self, version: int, *, filename: str = "", sha256: str | None = "right", size: str | None = "right"):
        body = self.server.bodies.get(version, b"")
        file = ModelFile(
            version_id=version,
            file_id=version + 1000,
            name=filename or f"model{version}.safetensors",
            kind=ModelKind.LORA,
            size_kb=len(body) / 1024 if size == "right" else None,
            sha256=hashlib.sha256(body).hexdigest().upper() if sha256 == "right" else sha256,
        )
        url = URL(f"{self.server.site_url}/api/download/models/{version}").with_query(fileId=str(file.file_id))
        return DownloadOrder(file=file, folder=self.folder, filename=file.name, url=url, key=KEY)

    async def fetch(self, order: DownloadOrder) -> dict:
        """The last event of one download."""
        (last,) = await asyncio.wait_for(self.queue.wait(self.queue.start(order)), 10)
        return last

    wait_until = staticmethod(wait_until)

    async def until(self, file_key: str, status: str) -> None:
        """Waits for the first event of a file with this status."""
        await wait_until(lambda: any(e["file_key"] == file_key and e["status"] == status for e in self.events))

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir()) if self.folder.exists() else []

    def most_shown(self) -> int:
        """How many files were told to be downloading or verifying at once, at most."""
        now: dict[str, str] = {}
        most = 0
        for event in self.events:
            now[event["file_key"]] = event["status"]
            most = max(most, sum(status in {"downloading", "verifying"} for status in now.values()))
        return most

    def statuses(self, file_key: str) -> list[str]:
        return [e["status"] for e in self.events if e["file_key"] == file_key]


@pytest.fixture
async def bench(server, session, tmp_path):
    events: list[dict] = []
    queue = DownloadQueue(Site(URL(server.site_url)), session, events.append, patience=IMPATIENT)
    yield Bench(server, queue, tmp_path / "loras", events)
    await asyncio.wait_for(queue.close(), 5)
