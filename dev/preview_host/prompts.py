"""/prompt, /queue, /history, /interrupt and /jobs of a host that checks prompts and runs no models."""

import asyncio
import contextlib
import json
import time
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from aiohttp import web

from .made_pictures import save_pictures
from .prompt_queue import Item, PromptQueue
from .sockets import Sockets
from .validate_prompt import validate_prompt

_STEPS = 4
"""How often a run that takes time tells how far it is."""


class Prompts:
    """What was asked to run, one after the other; each takes ``delay`` seconds, and its pictures are made up."""

    def __init__(
        self, definitions: Callable[[], Mapping[str, Any]], sockets: Sockets, base: Path, *, delay: float = 0.0
    ) -> None:
        self._definitions = definitions
        self._sockets = sockets
        self._base = base
        self._delay = delay
        self._count = 0
        self._queue = PromptQueue()
        self._interrupted = asyncio.Event()

    def attach(self, routes: web.RouteTableDef) -> None:
        """Add the calls to the host's table."""
        routes.get("/prompt")(self._waiting)
        routes.post("/prompt")(self._post)
        routes.get("/queue")(self._get_queue)
        routes.post("/queue")(self._change_queue)
        routes.post("/interrupt")(self._interrupt)
        routes.get("/history")(self._history)
        routes.get("/history/{id}")(self._history)
        routes.post("/history")(self._change_history)
        routes.get("/jobs")(self._jobs)

    async def work(self) -> None:
        """Run what waits, for ever."""
        while True:
            item = await self._queue.next()
            self._tell_status()
            await self._run(item)

    async def _post(self, request: web.Request) -> web.Response:
        body = await request.json()
        prompt = body.get("prompt") if isinstance(body, dict) else None
        if not isinstance(prompt, dict):
            return _refused("no_prompt", "No prompt provided", "No prompt provided")
        given = body.get("prompt_id")
        if given is not None and not _is_job_id(given):
            details = "prompt_id must be a UUID string in canonical lowercase hyphenated form"
            return _refused("invalid_prompt_id", "prompt_id must be a valid UUID", details)
        verdict = validate_prompt(prompt, self._definitions())
        if verdict.error is not None:
            return web.json_response({"error": verdict.error, "node_errors": verdict.node_errors}, status=400)
        number, prompt_id = self._count, str(given or uuid.uuid4())
        self._count += 1
        print(f"Prompt {number}: {len(prompt)} nodes, valid. This preview host runs no models.", flush=True)
        extra = {**(body.get("extra_data") or {}), "create_time": _now()}
        if "client_id" in body:
            extra["client_id"] = body["client_id"]
        turn = float(body["number"]) if "number" in body else -number if body.get("front") else number
        self._queue.put((turn, prompt_id, prompt, extra, []))
        self._tell_status()
        return web.json_response({"prompt_id": prompt_id, "number": turn, "node_errors": verdict.node_errors})

    async def _run(self, item: Item) -> None:
        """Tell of a run in ComfyUI's own order: it is in the history only between its success and the last event."""
        prompt_id, prompt, client = item[1], item[2], item[3].get("client_id")
        self._interrupted.clear()

        def tell(event: str, **data: Any) -> None:
            if client is not None:
                self._sockets.send_sync(event, {**data, "prompt_id": prompt_id}, client)

        tell("execution_start", timestamp=_now())
        tell("execution_cached", nodes=[], timestamp=_now())
        slow = next(
            (node_id for node_id, node in prompt.items() if "Sampler" in node["class_type"]), next(iter(prompt))
        )
        if not await self._take_time(slow, tell):
            stopped = {"prompt_id": prompt_id, "node_id": slow, "node_type": prompt[slow]["class_type"], "executed": []}
            tell("execution_interrupted", **stopped)
            messages = [["execution_interrupted", stopped]]
            self._queue.done({}, {"status_str": "error", "completed": False, "messages": messages})
        else:
            outputs = await asyncio.to_thread(save_pictures, prompt, self._base)
            for node_id in prompt:
                tell("executing", node=node_id, display_node=node_id)
                if node_id in outputs:
                    tell("executed", node=node_id, display_node=node_id, output=outputs[node_id])
            tell("execution_success", timestamp=_now())
            self._queue.done(outputs, {"status_str": "success", "completed": True, "messages": []})
        tell("executing", node=None)
        self._tell_status()

    async def _take_time(self, node: str, tell: Callable[..., None]) -> bool:
        """Be as slow as was wished; False where the run was interrupted."""
        if not self._delay:
            return True
        tell("executing", node=node, display_node=node)
        for step in range(1, _STEPS + 1):
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(self._interrupted.wait(), self._delay / _STEPS)
                return False
            tell("progress", node=node, value=step, max=_STEPS)
        return True

    def _tell_status(self) -> None:
        self._sockets.send_sync("status", {"status": self._remaining()})

    def _remaining(self) -> dict[str, Any]:
        return {"exec_info": {"queue_remaining": self._queue.remaining}}

    async def _waiting(self, request: web.Request) -> web.Response:
        return web.json_response(self._remaining())

    async def _get_queue(self, request: web.Request) -> web.Response:
        return web.json_response(self._queue.as_json())

    async def _change_queue(self, request: web.Request) -> web.Response:
        body = await request.json()
        if body.get("clear"):
            self._queue.clear()
        self._queue.delete(body.get("delete") or [])
        self._tell_status()
        return web.Response()

    async def _interrupt(self, request: web.Request) -> web.Response:
        try:
            body = await request.json()
        except json.JSONDecodeError:
            body = {}
        if self._queue.is_running(body.get("prompt_id")):
            self._interrupted.set()
        return web.Response()

    async def _history(self, request: web.Request) -> web.Response:
        history = self._queue.history
        if "id" in request.match_info:
            wanted = request.match_info["id"]
            return web.json_response({wanted: history[wanted]} if wanted in history else {})
        most = request.query.get("max_items")
        last = list(history.items())[-int(most) :] if most else history.items()
        return web.json_response(dict(last))

    async def _change_history(self, request: web.Request) -> web.Response:
        body = await request.json()
        if body.get("clear"):
            self._queue.history.clear()
        for prompt_id in body.get("delete") or []:
            self._queue.history.pop(prompt_id, None)
        return web.Response()

    async def _jobs(self, request: web.Request) -> web.Response:
        pagination = {"offset": 0, "limit": 0, "total": 0, "has_more": False}
        return web.json_response({"jobs": [], "pagination": pagination})


def _refused(kind: str, message: str, details: str) -> web.Response:
    error = {"type": kind, "message": message, "details": details, "extra_info": {}}
    return web.json_response({"error": error, "node_errors": {}}, status=400)


def _is_job_id(given: object) -> bool:
    """A UUID as ComfyUI takes it: it compares the text, so only one spelling will do."""
    try:
        return isinstance(given, str) and str(uuid.UUID(given)) == given
    except ValueError:
        return False


def _now() -> int:
    """Milliseconds, as ComfyUI stamps its events."""
    return int(time.time() * 1000)
