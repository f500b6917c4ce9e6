"""GET and POST /settings and /key, POST /key-test, GET /folders: what the user sets, and the key, never told."""

from __future__ import annotations

import asyncio
from dataclasses import asdict

from aiohttp import web

from ...civitai_utils.download.download_settings import DownloadSettings
from ...civitai_utils.errors import InputError
from ...civitai_utils.host.key_choice import is_valid
from ...civitai_utils.host.route_answers import mutating, read_body, reading
from ..models.choose_root import refuse_strange_folders
from ..spoken.folders import folders_as_json
from ..workflow.own_noise import is_card
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
            Route(method="GET", path="/folders", handler=reading(self.get_folders)),
            Route(method="GET", path="/key", handler=reading(self.get_key)),
            Route(method="POST", path="/key", handler=mutating(self.set_key)),
            Route(method="POST", path="/key-test", handler=mutating(self.prove_key)),
        )

    async def get_settings(self, _request: web.Request) -> web.Response:
        """The settings in force."""
        return web.json_response(asdict(self._shared.settings()))

    async def set_settings(self, request: web.Request) -> web.Response:
        """Change the settings named; they count at once."""
        shared = self._shared
        wanted = await read_body(request)
        changed = await asyncio.to_thread(shared.settings.change, wanted, self._refuse)
        shared.queue.settings_changed()
        if "keep_recent" in wanted:
            await shared.recent.keep_only(changed.keep_recent)
        shared.tell_settings()
        return web.json_response(asdict(changed))

    def _refuse(self, old: DownloadSettings, new: DownloadSettings) -> None:
        if new.noise_card and not is_card(new.noise_card):
            raise InputError("noise_card must be one of the cards of the node Noise of A1111.", field="noise_card")
        refuse_strange_folders(old.folders, new.folders, self._shared.library)

    async def get_folders(self, _request: web.Request) -> web.Response:
        """Where new files of each kind can go, and where they would."""
        return web.json_response(await asyncio.to_thread(folders_as_json, self._shared.library.snapshot()))

    async def get_key(self, _request: web.Request) -> web.Response:
        """Which key counts and what is known of it, never the key; what nobody knows yet follows as an event."""
        self._shared.keys.look()
        return web.json_response(self._shared.keys.state().as_json())

    async def set_key(self, request: web.Request) -> web.Response:
        """Store or remove the key, and say what became of it and whether Civitai knows it."""
        keys = self._shared.keys
        new = await keys.set((await read_body(request)).get("api_key"))
        return web.json_response(
            {
                **keys.state().as_json(),
                "done": new.fate.value,
                "valid": is_valid(new.report.standing),
                "username": new.report.username,
            }
        )

    async def prove_key(self, _request: web.Request) -> web.Response:
        """Have Civitai asked anew about the keys, and say whether it knows the one that counts."""
        keys = self._shared.keys
        report = await keys.prove()
        return web.json_response(
            {
                **keys.state().as_json(),
                "done": "tested",
                "valid": is_valid(report.standing),
                "username": report.username,
            }
        )
