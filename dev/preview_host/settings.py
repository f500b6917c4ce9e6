"""GET and POST /settings: the frontend's settings, kept in the file ComfyUI keeps them in."""

import asyncio
import json
from pathlib import Path
from typing import Any

from aiohttp import web

# Keeps the first-run dialogs away.
AT_FIRST: dict[str, Any] = {
    "Comfy.TutorialCompleted": True,
    "Comfy.Notification.ShowVersionUpdates": False,
}


class Settings:
    """One user's settings."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values = dict(AT_FIRST)
        if file.is_file():
            self._values |= json.loads(file.read_text(encoding="utf-8"))

    def attach(self, routes: web.RouteTableDef) -> None:
        """Add the calls to the host's table."""
        routes.get("/settings")(self._all)
        routes.get("/settings/{id}")(self._one)
        routes.post("/settings")(self._set_many)
        routes.post("/settings/{id}")(self._set_one)

    async def _all(self, request: web.Request) -> web.Response:
        return web.json_response(self._values)

    async def _one(self, request: web.Request) -> web.Response:
        return web.json_response(self._values.get(request.match_info["id"]))

    async def _set_many(self, request: web.Request) -> web.Response:
        return await self._keep(await request.json())

    async def _set_one(self, request: web.Request) -> web.Response:
        return await self._keep({request.match_info["id"]: await request.json()})

    async def _keep(self, values: dict[str, Any]) -> web.Response:
        self._values |= values
        text = json.dumps(self._values, indent=4)
        await asyncio.to_thread(self._file.write_text, text, encoding="utf-8")
        return web.Response()
