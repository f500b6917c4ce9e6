"""The sample site on one port and its file store on another, with knobs to make them misbehave in a test."""

from __future__ import annotations

import asyncio
import contextlib
import json
import zlib
from dataclasses import dataclass, field
from typing import Any

import catalogue
import hub
import images
import pictures
from aiohttp import web

KEY = "sample-key"
_SIGNATURE = "signed-by-the-sample"
_BLOCK = 16 * 1024


@dataclass
class Knobs:
    """What may be changed while it runs: bytes a second a connection, and the versions (of the hub the file names) that
    stall, fail or lie; ``gated`` is a file of the hub whose terms nobody has accepted."""

    speed: float | None = None
    stall: int | str | None = None
    fail_once: int | str | None = None
    corrupt: int | str | None = None
    gated: str | None = None
    delay: float = 0.0


@dataclass
class Sample:
    """The handlers of both ports."""

    knobs: Knobs
    origin: str = ""
    store: str = ""
    seen: list[dict[str, Any]] = field(default_factory=list)
    asked: int = 0

    def site_app(self) -> web.Application:
        app = web.Application(middlewares=[self._note("site")])
        app.add_routes(
            [
                web.get("/api/v1/images", self.image),
                web.get("/api/v1/model-versions/by-hash/{digest}", self.by_hash),
                web.get("/api/v1/model-versions/mini/{version}", self.access),
                web.get("/api/v1/model-versions/{version}", self.version),
                web.get("/api/v1/models/{model}", self.model),
                web.get("/api/v1/me", self.me),
                web.get("/api/trpc/image.getGenerationData", self.generation),
                web.get("/api/download/models/{version}", self.download),
                web.get("/picture/{image}.png", self.picture),
                web.get("/sample/{uuid}/{transforms}/{name}", self.original),
                web.get("/hub/{owner}/{repository}/resolve/{revision}/{path:.+}", self.resolve),
                web.post("/_control", self.control),
                web.get("/_requests", self.requests),
            ]
        )
        return app

    def store_app(self) -> web.Application:
        app = web.Application(middlewares=[self._note("store")])
        app.add_routes([web.get("/file/{version}", self.file), web.get("/hub/{name}", self.hub_file)])
        return app

    def _note(self, port: str) -> Any:
        @web.middleware
        async def note(request: web.Request, handler: Any) -> web.StreamResponse:
            has_key = "Authorization" in request.headers
            asked = request.headers.get("Range")
            self.seen.append({"port": port, "path": request.path_qs, "had_key": has_key, "range": asked})
            if self.knobs.delay and request.path.startswith("/api/"):
                await asyncio.sleep(self.knobs.delay)
            response: web.StreamResponse = await handler(request)
            return response

        return note

    async def image(self, request: web.Request) -> web.Response:
        query = request.query
        if "postId" in query:
            wanted = images.POSTS.get(int(query["postId"]), ())
        elif "modelVersionId" in query:
            wanted = images.GALLERIES.get(int(query["modelVersionId"]), ())
        elif "ids" in query:
            wanted = tuple(int(number) for number in query["ids"].split(","))
        else:
            wanted = (int(query.get("imageId", "0")),)
        shown = wanted if query.get("browsingLevel") == "31" else ()
        items = images.listed(shown, self.origin, with_meta=query.get("withMeta") == "true")
        return web.json_response({"items": items, "metadata": {}})

    async def model(self, request: web.Request) -> web.Response:
        number = int(request.match_info["model"])
        model = catalogue.BY_VERSION.get(number + 100000)
        if model is None or not model.listed:
            return web.json_response({"error": f"No model with id {number}"}, status=404)
        return web.json_response(model.page_json(self.origin, images.gallery_of(model.version_id, self.origin)))

    async def version(self, request: web.Request) -> web.Response:
        model = catalogue.BY_VERSION.get(int(request.match_info["version"]))
        return self._model(model if model and model.listed else None)

    async def access(self, request: web.Request) -> web.Response:
        model = catalogue.BY_VERSION.get(int(request.match_info["version"]))
        if model is None or not model.listed:
            return web.json_response({"error": "Model not found"}, status=404)
        return web.json_response({"requireAuth": model.needs_key, "checkPermission": False, "availability": "Public"})

    async def by_hash(self, request: web.Request) -> web.Response:
        return self._model(catalogue.find_by_hash(request.match_info["digest"]))

    def _model(self, model: catalogue.Model | None) -> web.Response:
        if model is None:
            return web.json_response({"error": "Model not found"}, status=404)
        return web.json_response(model.as_json(self.origin, images.gallery_of(model.version_id, self.origin)))

    async def me(self, request: web.Request) -> web.Response:
        if not _has_key(request):
            return web.json_response({"error": "Unauthorized"}, status=401)
        return web.json_response({"id": 1, "username": "sample-artist"})

    async def generation(self, request: web.Request) -> web.Response:
        """Both encodings by turns, as the real site's servers answer."""
        if not _has_key(request):
            return web.json_response({"error": {"json": {"message": "no", "code": -32001}}}, status=401)
        self.asked += 1
        if self.asked % 2:
            return web.json_response({"result": {"data": {"json": {"type": "image", "resources": []}}}})
        flat = json.dumps([{"type": 1, "resources": 2}, "image", []])
        return web.json_response({"result": {"data": flat}})

    async def download(self, request: web.Request) -> web.Response:
        model = catalogue.BY_VERSION.get(int(request.match_info["version"]))
        asked = request.query.get("fileId")
        is_full = model is not None and model.full_kilobytes > 0 and asked == str(model.full_id)
        if model is None or not model.listed or (asked != str(model.file_id) and not is_full):
            return web.json_response({"error": "File not found"}, status=404)
        if model.mode == "Archived":
            return web.json_response({"error": "Model archived"}, status=410)
        if model.needs_key and not _has_key(request):
            message = "The creator of this asset requires you to be logged in to download it"
            return web.json_response({"error": "Unauthorized", "message": message}, status=401)
        signed = f"{self.store}/file/{model.version_id}?signature={_SIGNATURE}{'&full=1' if is_full else ''}"
        return web.Response(status=307, headers={"Location": signed})

    async def file(self, request: web.Request) -> web.StreamResponse:
        if "Authorization" in request.headers:
            return web.Response(status=400, text="InvalidArgument")
        if request.query.get("signature") != _SIGNATURE:
            return web.Response(status=403, text="SignatureDoesNotMatch")
        model = catalogue.BY_VERSION[int(request.match_info["version"])]
        content = model.full if "full" in request.query else model.content
        return await self._give(request, model.version_id, content, str(zlib.crc32(content)))

    async def resolve(self, request: web.Request) -> web.Response:
        """The hub, which takes no key and refuses whoever brings one."""
        if "Authorization" in request.headers:
            return web.Response(status=401, text="Invalid credentials in Authorization header")
        return hub.answer(request, self.store, _SIGNATURE, self.knobs.gated)

    async def hub_file(self, request: web.Request) -> web.StreamResponse:
        if "Authorization" in request.headers:
            return web.Response(status=400, text="InvalidArgument")
        if request.query.get("signature") != _SIGNATURE:
            return web.Response(status=403, text="SignatureDoesNotMatch")
        file = hub.BY_NAME[request.match_info["name"]]
        return await self._give(request, file.name, file.content, file.name)

    async def _give(self, request: web.Request, name: int | str, whole: bytes, etag: str) -> web.StreamResponse:
        """The bytes asked for, as the knobs have it."""
        if self.knobs.fail_once == name:
            self.knobs.fail_once = None
            return web.Response(status=503, text="SlowDown")
        content = bytearray(whole)
        if self.knobs.corrupt == name:
            content[-1] ^= 0xFF
        response = web.StreamResponse(headers={"ETag": f'"{etag}"'})
        response.content_type = "application/octet-stream"
        wanted, start = request.http_range, 0
        if wanted.start is not None:
            start, total = wanted.start, len(content)
            content = content[start : wanted.stop]
            response.set_status(206)
            response.headers["Content-Range"] = f"bytes {start}-{start + len(content) - 1}/{total}"
        response.content_length = len(content)
        await response.prepare(request)
        # Whoever cancels a download hangs up; that is no fault of the store.
        with contextlib.suppress(ConnectionResetError):
            await self._send(response, bytes(content), name, stalls_at=max(0, len(whole) // 3 - start))
        return response

    async def _send(self, response: web.StreamResponse, content: bytes, name: int | str, *, stalls_at: int) -> None:
        for start in range(0, len(content), _BLOCK):
            while self.knobs.stall == name and start >= stalls_at:
                await asyncio.sleep(0.05)
            await response.write(content[start : start + _BLOCK])
            if self.knobs.speed:
                await asyncio.sleep(_BLOCK / self.knobs.speed)

    async def picture(self, request: web.Request) -> web.Response:
        body = await asyncio.to_thread(pictures.picture, int(request.match_info["image"]))
        return web.Response(body=body, content_type="image/png")

    async def original(self, request: web.Request) -> web.Response:
        """A file of the picture host; only the original keeps what stands in it."""
        image_id = images.image_of(request.match_info["uuid"])
        if image_id is None:
            return web.Response(status=404, text="no such picture")
        body = await asyncio.to_thread(pictures.picture, image_id)
        if request.match_info["transforms"] == "original=true":
            body = pictures.with_texts(body, images.TEXTS.get(image_id, {}))
        return web.Response(body=body, content_type="image/png")

    async def control(self, request: web.Request) -> web.Response:
        for name, value in (await request.json()).items():
            setattr(self.knobs, name, value)
        return web.json_response({"ok": True})

    async def requests(self, _request: web.Request) -> web.Response:
        return web.json_response(self.seen)


def _has_key(request: web.Request) -> bool:
    return request.headers.get("Authorization") == f"Bearer {KEY}"


class RunningSample:
    """Both ports, listening."""

    def __init__(self, sample: Sample, runners: list[web.AppRunner]) -> None:
        self.url = sample.origin
        self._runners = runners

    async def close(self) -> None:
        """Stop listening."""
        for runner in self._runners:
            await runner.cleanup()


async def start_sample(host: str = "127.0.0.1", port: int = 0, speed: float | None = None) -> RunningSample:
    """Start the sample site; port 0 takes a free one."""
    sample = Sample(Knobs(speed=speed))
    runners, addresses = [], []
    for app, wanted in ((sample.site_app(), port), (sample.store_app(), 0)):
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await runner.setup()
        await web.TCPSite(runner, host, wanted).start()
        runners.append(runner)
        addresses.append(f"http://{host}:{runner.addresses[0][1]}")
    sample.origin, sample.store = addresses
    return RunningSample(sample, runners)
