"""GET and POST /settings and /key: what the user sets, and the key, which is never told."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from typing import Any

from aiohttp import web

from ...civitai_utils.download.download_settings import changed_settings
from ...civitai_utils.errors import SiteError
from ...civitai_utils.host.key_store import read_key
from ...civitai_utils.host.route_answers import mutating, read_body, reading
from .shared import Route, Shared


class SettingsRoutes:
    """The settings of downloads, and the API key."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        return (
            Route(method="GET", path="/settings", handler=reading(self.get_settings)),
            Route(method="POST", path="/settings", handler=mutating(self.set_settings)),
            Route(method="GET", path="/key", handler=reading(self.get_key)),
            Route(method="POST", path="/key", handler=mutating(self.set_key)),
        )

    async def get_settings(self, _request: web.Request) -> web.Response:
        """The settings in force."""
        return web.json_response(asdict(self._shared.settings()))

    async def set_settings(self, request: web.Request) -> web.Response:
        """Change the settings named; they count at once."""
        shared = self._shared
        changed = changed_settings(shared.settings(), await read_body(request))
        await asyncio.to_thread(shared.settings.keep, changed)
        shared.queue.settings_changed()
        return web.json_response(asdict(changed))

    async def get_key(self, _request: web.Request) -> web.Response:
        """Whether a key is set and where; never the key."""
        return web.json_response(self._key_state())

    async def set_key(self, request: web.Request) -> web.Response:
        """Store or remove the key, and say whether Civitai knows it."""
        shared = self._shared
        body = await read_body(request)
        key = read_key(body.get("api_key"))
        await asyncio.to_thread(shared.keys.keep, key)
        answer: dict[str, Any] = {**self._key_state(), "valid": None}
        if key is not None:
            try:
                name = await shared.client.fetch_user(key)
                answer |= {"valid": name is not None, "username": name}
            except SiteError:
                # The key is stored; whether it works will show at the next download.
                answer["valid"] = None
        return web.json_response(answer)

    def _key_state(self) -> dict[str, Any]:
        chosen = self._shared.keys.choose()
        return {"set": chosen.value is not None, "source": chosen.source}
