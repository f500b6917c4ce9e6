"""Civitai Remake in another ComfyUI, asked over its own routes (docs/architecture.md): which files that one lists, and
to fetch one. It fetches with the key that it has itself; none is ever sent.
"""

from __future__ import annotations

import asyncio
import time

from ..errors import ModelNotThere
from ..kinds import ModelKind, folder_of
from ..said import say
from ..wire import Json, parse_json, read_int, read_list, read_object, read_objects, read_str
from .comfyui_answers import Answer, read_answer
from .comfyui_client import ComfyClient

_ROUTES = "civitai_remake"
# How often a download is asked after, and how long one is waited for that another program makes: seconds.
_TURN = 1.0
_OTHERS = 2.0
_ENDED = frozenset({"completed", "failed", "cancelled", "paused", "interrupted"})
_ELSEWHERE = "download_elsewhere"


class PackThere:
    """The pack in the ComfyUI that ``client`` speaks with; ``shown`` is its address as it may be told.

    Besides what is said, every call raises what ``ComfyClient`` raises.
    """

    def __init__(self, client: ComfyClient, shown: str) -> None:
        self._client = client
        self._shown = shown

    async def listed(self, kind: ModelKind) -> dict[str, int | None]:
        """The files of a kind as that ComfyUI lists them, with their sizes; None where only the names can be had,
        because the pack is not there."""
        answer = await self._client.call("GET", _ROUTES, "local", query={"type": kind.value})
        body = read_object(parse_json(answer.content))
        if answer.status == 200 and body is not None and "files" in body:
            files = read_objects(body["files"])
            return {name: read_int(file.get("size_bytes")) for file in files if (name := read_str(file["listed_name"]))}
        folder = folder_of(kind)
        if folder is None:
            return {}
        answer = await self._client.call("GET", "models", folder)
        return {name: None for one in read_list(parse_json(answer.content)) if (name := read_str(one))}

    async def fetch(self, entry: Json, name: str) -> str:
        """Let it download the file of a resource, and wait for the end: the path of the file there.

        ``entry`` is what POST /civitai/resolve says of it; of that its ids alone are believed there. Raises
        ``ModelNotThere`` with the reason that is given there.
        """
        while True:
            task_id = await self._begin(entry, name)
            event = await self._end_of(task_id)
            status, path = (read_str(event.get("status")), read_str(event.get("path"))) if event else (None, None)
            if status == "completed" and path is not None:
                return path
            if event is not None and event.get("code") == _ELSEWHERE:
                # Another ComfyUI with the same folders is at it.
                await asyncio.sleep(_OTHERS)
            elif event is not None:
                reason = read_str(event.get("error")) or f"the download was {status} there"
                raise self._not_there(name, reason)

    async def _begin(self, entry: Json, name: str) -> str:
        answer = await self._client.call("POST", _ROUTES, "download", content={"resource": entry})
        body = read_object(parse_json(answer.content)) or {}
        task_id = read_str(body.get("task_id"))
        if answer.status == 200 and task_id is not None:
            return task_id
        if body.get("code") is not None:
            raise self._not_there(name, read_str(body.get("error")) or str(body["code"]))
        if answer.status in {404, 405}:
            raise self._not_there(name, "Civitai Remake is not installed there")
        read_answer(answer, self._shown)
        raise self._not_there(name, f"it answers {answer.status}")

    async def _end_of(self, task_id: str) -> Json | None:
        """The last event of a task; None where that ComfyUI knows it no more."""
        begun = time.monotonic()
        while True:
            events = await self._events()
            event = next((one for one in events if one.get("task_id") == task_id), None)
            if event is None or read_str(event.get("status")) in _ENDED:
                return event
            # What is here already has ended at once.
            await asyncio.sleep(min(_TURN, 0.05 + time.monotonic() - begun))

    async def _events(self) -> list[Json]:
        answer: Answer = await self._client.call("GET", _ROUTES, "downloads")
        return read_objects(read_answer(answer, self._shown).get("downloads"))

    def _not_there(self, name: str, reason: str) -> ModelNotThere:
        return ModelNotThere(
            say("{host} cannot get {name}: {reason}.", host=self._shown, name=name, reason=reason.rstrip("."))
        )
