"""A server that speaks as ComfyUI does and renders one prompt after the other, with knobs for what can go wrong."""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web


@dataclass
class ComfyLike:
    """``rendered`` are the marks of all runs that were begun; ``fails`` those that end with an error."""

    takes_ids: bool = True
    seconds: float = 0.02
    has_socket: bool = True
    makes: str = "images"
    fails: set[str] = field(default_factory=set)
    refuses: set[str] = field(default_factory=set)
    breaks_after: int | None = None
    busy: int = 0
    rendered: list[str] = field(default_factory=list)
    sent: list[dict[str, Any]] = field(default_factory=list)
    most_waiting: int = 0
    asked: list[str] = field(default_factory=list)
    port: int = 0

    def __post_init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """As after a restart."""
        self.running: list[Any] | None = None
        self.pending: list[list[Any]] = []
        self.history: dict[str, Any] = {}
        self.sockets: dict[str, web.WebSocketResponse] = {}

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        app = web.Application(middlewares=[self._door])
        app.router.add_post("/prompt", self._prompt)
        app.router.add_get("/queue", self._queue)
        app.router.add_get("/history", self._history)
        app.router.add_get("/history/{id}", self._history)
        app.router.add_get("/view", self._view)
        app.router.add_get("/ws", self._socket)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()
        self.port = self._runner.addresses[0][1]
        self._worker = asyncio.create_task(self._work())

    async def stop(self) -> None:
        self._worker.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._worker
        await self._runner.cleanup()

    @web.middleware
    async def _door(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.asked.append(f"{request.method} {request.path_qs}")
        if self.busy:
            self.busy -= 1
            return web.Response(status=503, text="starting")
        answer: web.StreamResponse = await handler(request)
        return answer

    async def _prompt(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        text = body["prompt"]["1"]["inputs"]["text"]
        if text in self.refuses:
            fault = {"1": {"errors": [{"message": "Value not in list", "details": "ckpt_name"}]}}
            return web.json_response({"error": {"message": "failed"}, "node_errors": fault}, status=400)
        prompt_id = body["prompt_id"] if self.takes_ids else str(uuid.uuid4())
        extra = body.get("extra_data", {}) | {"client_id": body["client_id"]}
        self.pending.append([len(self.sent), prompt_id, body["prompt"], extra, []])
        self.sent.append(body)
        self.most_waiting = max(self.most_waiting, len(self.pending) + (self.running is not None))
        if self.breaks_after == len(self.sent):
            # It has arrived, and nobody hears so.
            assert request.transport is not None
            request.transport.abort()
        return web.json_response({"prompt_id": prompt_id, "number": 1, "node_errors": {}})

    async def _work(self) -> None:
        while True:
            if not self.pending:
                await asyncio.sleep(0.002)
                continue
            self.running = item = self.pending.pop(0)
            _, prompt_id, graph, extra, _ = item
            text = graph["1"]["inputs"]["text"]
            self.rendered.append(text)
            begun = time.time() * 1000
            await self._tell(extra, "execution_start", prompt_id)
            await self._tell(extra, "executing", prompt_id, node="1")
            await asyncio.sleep(self.seconds)
            failed = text in self.fails
            data = {"node_id": "1", "node_type": "KSampler", "exception_message": "out of memory"} if failed else {}
            end = "execution_error" if failed else "execution_success"
            messages = [["execution_start", {"timestamp": begun}], [end, {**data, "timestamp": time.time() * 1000}]]
            made = [{"filename": f"{text}_00001_.png", "subfolder": "", "type": "output"}]
            self.history[prompt_id] = {
                "prompt": item,
                "outputs": {} if failed or self.makes == "nothing" else {"9": {self.makes: made}},
                "status": {"status_str": "error" if failed else "success", "messages": messages},
            }
            self.running = None
            await self._tell(extra, end, prompt_id)

    async def _tell(self, extra: dict[str, Any], event: str, prompt_id: str, **data: Any) -> None:
        socket = self.sockets.get(extra["client_id"])
        if socket is not None and not socket.closed:
            await socket.send_json({"type": event, "data": {**data, "prompt_id": prompt_id}})

    async def _queue(self, request: web.Request) -> web.Response:
        return web.json_response(
            {"queue_running": [self.running] if self.running else [], "queue_pending": self.pending}
        )

    async def _history(self, request: web.Request) -> web.Response:
        wanted = request.match_info.get("id")
        return web.json_response({i: entry for i, entry in self.history.items() if wanted in (None, i)})

    async def _view(self, request: web.Request) -> web.Response:
        return web.Response(body=f"the picture {request.query['filename']}".encode(), content_type="image/png")

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        if not self.has_socket:
            return web.Response(status=404)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets[request.query["clientId"]] = socket
        async for _ in socket:
            pass
        return socket


@pytest.fixture
async def comfy() -> AsyncIterator[ComfyLike]:
    server = ComfyLike()
    await server.start()
    yield server
    await server.stop()
