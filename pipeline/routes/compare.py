"""POST /compare: an original and what ComfyUI made of it -> how alike they are, as a number and in words."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from functools import partial
from typing import Any

from aiohttp import web

from ...civitai_utils.errors import InputError
from ...civitai_utils.host.route_answers import either, json_answer, mutating, read_body, read_upload, receiving
from ...civitai_utils.made_picture import MadePicture, read_made_picture
from ...civitai_utils.pictures.image_file import MOST_BYTES
from ...civitai_utils.recent.recent_json import is_recent_id, read_result
from ...civitai_utils.recent.recent_picture import LONGEST_ADDRESS, with_result
from ...civitai_utils.references import FileAddress
from ...civitai_utils.said import said_as_json
from ...civitai_utils.wire import Json, parse_json, read_str
from ..compare.compare_pictures import compare_pictures
from ..reference import parse_reference
from .recent import now
from .shared import Route, Shared

_SECONDS = 60.0


class CompareRoutes:
    """Original beside result."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        # Two large pictures are some hundred megabytes while they are compared.
        self._one_at_a_time = asyncio.Lock()

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        handler = either(mutating(self.compare), receiving(self.compare_file))
        return (Route(method="POST", path="/compare", handler=handler),)

    async def compare(self, request: web.Request) -> web.Response:
        """An original on the site, by its address or as a recent picture, beside a result."""
        body = await read_body(request)
        made = read_made_picture(body.get("result"))
        original = read_str(body.get("original")) or ""
        recent = original if is_recent_id(original) else body.get("recent")
        result = await self._read_result(made)
        content = await self._fetch_original(original)
        return await self._compared(content, result, made, recent)

    async def compare_file(self, request: web.Request) -> web.Response:
        """An original that came with the request beside a result."""
        upload = await read_upload(request, most_bytes=MOST_BYTES)
        made = read_made_picture(parse_json(read_str(upload.fields.get("result")) or ""))
        return await self._compared(
            upload.content, await self._read_result(made), made, upload.fields.get("recent"), field="file"
        )

    async def _read_result(self, made: MadePicture) -> bytes:
        return await asyncio.to_thread(self._shared.made.read, made)

    async def _fetch_original(self, original: str) -> bytes:
        """The bytes of the original; asked for as the site keeps it, never with the key."""
        address: str | None = original
        if is_recent_id(original):
            picture = await self._shared.recent.get(original)
            address = picture.preview_url if picture.kind == "image" else None
        if not address or len(address) > LONGEST_ADDRESS:
            raise InputError("The original has no address on Civitai: send it as a file.", field="original")
        return await self._shared.pictures.fetch_original(_original_address(address), seconds=_SECONDS)

    async def _compared(
        self, original: bytes, result: bytes, made: MadePicture, recent: object, *, field: str = "original"
    ) -> web.Response:
        async with self._one_at_a_time:
            answer = await asyncio.to_thread(_compare, original, result, field)
        said = {"msssim": answer["msssim"], "likeness": answer["likeness"]}
        noted = read_result(said, picture=made, date=now())
        await self._shared.recent.learn(recent, partial(with_result, result=noted))
        return await json_answer(lambda: answer)


def _original_address(address: str) -> str:
    """The same picture as its maker uploaded it; an address of another form as it is, which its client judges."""
    try:
        reference = parse_reference(address)
    except InputError:
        return address
    return reference.url if isinstance(reference, FileAddress) else address


def _compare(original: bytes, result: bytes, field: str) -> Json:
    compared = compare_pictures(original, result, field=field)
    answer: dict[str, Any] = {
        "msssim": compared.msssim,
        "likeness": compared.likeness.value,
        "words": compared.likeness.text,
        "words_said": said_as_json(compared.likeness.text),
        "width": compared.size.width,
        "height": compared.size.height,
        "differs": [asdict(one) | {"text_said": said_as_json(one.text)} for one in compared.differs],
    }
    return answer
