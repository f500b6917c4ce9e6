"""POST /picture: the image itself, for the page to put it into ComfyUI's input folder as a start picture."""

from __future__ import annotations

import asyncio

from aiohttp import web

from ...civitai_utils.errors import ImageFileUnreadable, InputError
from ...civitai_utils.host.route_answers import mutating, read_body
from ...civitai_utils.pictures.image_file import picture_type, read_image_file
from ...civitai_utils.wire import read_str
from .shared import Route, Shared

_SECONDS = 60.0


class StartPictureRoutes:
    """The picture that was looked up, as its host gives it out."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        return (Route(method="POST", path="/picture", handler=mutating(self.picture)),)

    async def picture(self, request: web.Request) -> web.Response:
        """The bytes behind an address of Civitai's picture host; nothing but a still picture is handed on."""
        body = await read_body(request)
        address = read_str(body.get("image_url"))
        if address is None:
            raise InputError("This image has no address.", field="image_url")
        content = await self._shared.pictures.fetch_original(address, seconds=_SECONDS)
        try:
            await asyncio.to_thread(read_image_file, content)
        except ImageFileUnreadable as error:
            # No file came with this request: it is the address that leads to none.
            error.field = "image_url"
            raise
        headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}
        return web.Response(body=content, content_type=picture_type(content), headers=headers)
