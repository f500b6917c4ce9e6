"""/prompt, /queue, /history and /jobs of a host that checks prompts and runs none."""

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web

from .sockets import Sockets
from .validate_prompt import validate_prompt


class Prompts:
    """What was asked to run. An accepted prompt is done at once and has no pictures."""

    def __init__(self, definitions: Callable[[], Mapping[str, Any]], sockets: Sockets) -> None:
        self._definitions = definitions
        self._sockets = sockets
        self._accepted: dict[str, dict[str, Any]] = {}

    def attach(self, routes: web.RouteTableDef) -> None:
        """Add the calls to the host's table."""
        routes.get("/prompt")(self._waiting)
        routes.post("/prompt")(self._post)
        routes.get("/queue")(self._queue)
        routes.post("/queue")(self._nothing)
        routes.post("/interrupt")(self._nothing)
        routes.get("/history")(self._history)
        routes.get("/history/{id}")(self._history)
        routes.post("/history")(self._nothing)
        routes.get("/jobs")(self._jobs)

    async def _post(self, request: web.Request) -> web.Response:
        body = await request.json()
        prompt = body.get("prompt") if isinstance(body, dict) else None
        if not isinstance(prompt, dict):
            error = {"type": "no_prompt", "message": "No prompt provided", "details": "", "extra_info": {}}
            return web.json_response({"error": error, "node_errors": {}}, status=400)
        verdict = validate_prompt(prompt, self._definitions())
        if verdict.error is not None:
            return web.json_response({"error": verdict.error, "node_errors": verdict.node_errors}, status=400)
        number, prompt_id = len(self._accepted), str(uuid.uuid4())
        self._accepted[prompt_id] = {
            "prompt": [number, prompt_id, prompt, body.get("extra_data", {}), []],
            "outputs": {},
            "status": {"status_str": "success", "completed": True, "messages": []},
        }
        print(f"Prompt {number}: {len(prompt)} nodes, valid. This preview host runs no models.", flush=True)
        for event in ("execution_start", "execution_success"):
            self._sockets.send_sync(event, {"prompt_id": prompt_id, "timestamp": 0}, body.get("client_id"))
        self._sockets.send_sync("status", {"status": {"exec_info": {"queue_remaining": 0}}})
        return web.json_response({"prompt_id": prompt_id, "number": number, "node_errors": verdict.node_errors})

    async def _waiting(self, request: web.Request) -> web.Response:
        return web.json_response({"exec_info": {"queue_remaining": 0}})

    async def _queue(self, request: web.Request) -> web.Response:
        return web.json_response({"queue_running": [], "queue_pending": []})

    async def _history(self, request: web.Request) -> web.Response:
        wanted = request.match_info.get("id")
        return web.json_response({i: entry for i, entry in self._accepted.items() if wanted in (None, i)})

    async def _jobs(self, request: web.Request) -> web.Response:
        pagination = {"offset": 0, "limit": 0, "total": 0, "has_more": False}
        return web.json_response({"jobs": [], "pagination": pagination})

    async def _nothing(self, request: web.Request) -> web.Response:
        return web.Response()
