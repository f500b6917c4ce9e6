"""The command as a process against the sample site, and a loopback server that speaks as ComfyUI does."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def site(serving) -> Iterator[str]:
    with serving("sample_civitai") as url:
        yield url


@pytest.fixture
def run(site: str, tmp_path: Path) -> Run:
    (tmp_path / "models").mkdir()

    def start(*arguments: str, key: str = "", stdin: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
        # Its cache belongs to the test: Windows, Linux and macOS each ask another name.
        caches = dict.fromkeys(("LOCALAPPDATA", "XDG_CACHE_HOME"), str(tmp_path / "cache"))
        names = {"CIVITAI_BASE_URL": site, "HF_ENDPOINT": f"{site}/hub", "CIVITAI_API_KEY": key}
        names |= {"PYTHONIOENCODING": "utf-8"} | caches | environ
        return subprocess.run(
            [sys.executable, "-m", "civitai_remake.pipeline.reproduce", *arguments],
            env=os.environ | names,
            cwd=tmp_path,
            input=stdin,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )

    return start


PICTURE = b"\x89PNG\r\n\x1a\n of a sample"


@dataclass
class Comfy:
    """A ComfyUI that takes a graph whose first node loads Harbour Light, and runs it as ``messages`` tell.

    ``made`` are the entries of its one output. So many answers of /queue as ``pending`` come before it runs, a ``lost``
    run enters no history. Its ``nodes`` are what GET /object_info answers, None for a 404. ``wants`` is the token of
    the address, or an Authorization header; ``fails`` answers are 503.
    """

    address: str = ""
    messages: list[tuple[str, dict[str, Any]]] = field(default_factory=lambda: [("execution_success", {})])
    made: list[dict[str, str]] = field(default_factory=list)
    pending: int = 0
    lost: bool = False
    wants: str | None = None
    gives_cookie: bool = False
    fails: int = 0
    nodes: dict[str, Any] | None = None
    version: str = "0.33.0"
    seen: list[str] = field(default_factory=list)
    uploads: dict[str, bytes] = field(default_factory=dict)
    graphs: list[dict[str, Any]] = field(default_factory=list)
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    clients: list[str] = field(default_factory=list)
    _asked: int = 0

    def app(self) -> web.Application:
        app = web.Application(middlewares=[self._door])
        for prefix in ("", "/comfy"):
            app.router.add_post(f"{prefix}/prompt", self._prompt)
            app.router.add_post(f"{prefix}/upload/image", self._upload)
            app.router.add_get(f"{prefix}/queue", self._queue)
            app.router.add_get(f"{prefix}/object_info", self._object_info)
            app.router.add_get(f"{prefix}/system_stats", self._system_stats)
            app.router.add_get(f"{prefix}/history/{{id}}", self._history)
            app.router.add_get(f"{prefix}/view", self._view)
            app.router.add_get(f"{prefix}/ws", self._socket)
        return app

    @web.middleware
    async def _door(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.seen.append(f"{request.method} {request.path_qs}")
        if self.wants is not None:
            given = (request.query.get("token"), request.headers.get("Authorization"), request.cookies.get("pass"))
            if self.wants not in given:
                return web.Response(status=401, text="no")
            if self.gives_cookie and given[2] is None:
                raise self._to_the_same_place(request)
        if self.fails and request.path != "/prompt":
            self.fails -= 1
            return web.Response(status=503, text="<html>starting</html>", content_type="text/html")
        answer: web.StreamResponse = await handler(request)
        return answer

    def _to_the_same_place(self, request: web.Request) -> web.HTTPFound:
        found = web.HTTPFound(request.path)
        found.set_cookie("pass", self.wants or "")
        return found

    async def _prompt(self, request: web.Request) -> web.Response:
        body = await request.json()
        graph = body["prompt"]
        self.clients.append(body["client_id"])
        if not graph["1"]["inputs"].get("ckpt_name", "harbourLightXL").startswith("harbourLightXL"):
            fault = {"1": {"errors": [{"message": "Value not in list", "details": "ckpt_name"}]}}
            return web.json_response({"error": {"message": "failed"}, "node_errors": fault}, status=400)
        self.graphs.append(graph)
        return web.json_response({"prompt_id": "run-1", "number": 1, "node_errors": {}})

    async def _object_info(self, request: web.Request) -> web.Response:
        return web.json_response(self.nodes or {}, status=404 if self.nodes is None else 200)

    async def _system_stats(self, request: web.Request) -> web.Response:
        return web.json_response({"system": {"comfyui_version": self.version}, "devices": []})

    async def _upload(self, request: web.Request) -> web.Response:
        form = await request.post()
        image = form["image"]
        assert isinstance(image, web.FileField)
        self.uploads[image.filename] = image.file.read()
        return web.json_response({"name": f"taken {image.filename}", "subfolder": "", "type": form["type"]})

    async def _queue(self, request: web.Request) -> web.Response:
        self._asked += 1
        waits = self._asked <= self.pending
        mine, other = [5, "run-1", {}, {}, []], [4, "other", {}, {}, []]
        runs = [] if self.lost or not self._is_running() else [mine]
        queue = {"queue_running": [other], "queue_pending": [mine]} if waits else {"queue_running": runs}
        return web.json_response(queue)

    def _is_running(self) -> bool:
        return self._asked <= self.pending + 1

    async def _history(self, request: web.Request) -> web.Response:
        if self.lost or self._is_running():
            return web.json_response({})
        messages = [[kind, {"prompt_id": "run-1", **data}] for kind, data in self.messages]
        good = messages[-1][0] == "execution_success"
        status = {"status_str": "success" if good else "error", "completed": good, "messages": messages}
        return web.json_response({"run-1": {"outputs": {"9": {"images": self.made}}, "status": status}})

    async def _view(self, request: web.Request) -> web.Response:
        return web.Response(body=PICTURE + request.query["filename"].encode(), content_type="image/png")

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.append(socket)
        self.clients.append(request.query["clientId"])
        await socket.send_json({"type": "status", "data": {"sid": "x"}})
        await socket.send_bytes(b"\0\0\0\1 a preview")
        for kind, data in self.messages:
            await socket.send_json({"type": kind, "data": {"prompt_id": "run-1", **data}})
        async for _ in socket:
            pass
        return socket


@pytest.fixture
def comfy() -> Iterator[Comfy]:
    """On a loop of its own: the command is another process, and its tests block."""
    server = Comfy()
    loop = asyncio.new_event_loop()
    runner = web.AppRunner(server.app(), shutdown_timeout=0.1)

    async def start() -> None:
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        server.address = f"http://127.0.0.1:{runner.addresses[0][1]}"

    loop.run_until_complete(start())
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield server
    asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    loop.close()
