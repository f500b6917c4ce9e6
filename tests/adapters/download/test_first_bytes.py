"""The header of a file at its store: through the signed link, bounded, and silent where it cannot be had."""

from __future__ import annotations

import asyncio
import json
import struct

import pytest
from aiohttp import web
from civitai_remake.civitai_utils.download.first_bytes import FirstBytes
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from civitai_remake.civitai_utils.site.sites import Site
from civitai_remake.pipeline.models.remote_headers import RemoteHeaders
from yarl import URL

FLUX = {
    "double_blocks.0.img_attn.norm.key_norm.scale": [128],
    "guidance_in.in_layer.weight": [3072, 256],
    "img_in.weight": [3072, 64],
}


def flux(padding: int = 0, content: int = 2_000_000) -> bytes:
    """The front of a bare Flux model, and bytes behind it that nobody must ask for."""
    tensors = {name: {"dtype": "F8_E4M3", "shape": shape, "data_offsets": [0, 1]} for name, shape in FLUX.items()}
    header = json.dumps(tensors | {"__metadata__": {"note": "x" * padding}}).encode()
    return struct.pack("<Q", len(header)) + header + bytes(content)


def gguf() -> bytes:
    def text(value: str) -> bytes:
        return struct.pack("<Q", len(value)) + value.encode()

    front = (
        b"GGUF"
        + struct.pack("<IQQ", 3, len(FLUX), 1)
        + text("general.architecture")
        + struct.pack("<I", 8)
        + text("flux")
    )
    for name, shape in FLUX.items():
        front += text(name) + struct.pack("<I", len(shape)) + b"".join(struct.pack("<Q", side) for side in shape[::-1])
        front += struct.pack("<IQ", 12, 0)
    return front + bytes(1_000_000)


def file(version: int, name: str = "flux.safetensors") -> ModelFile:
    return ModelFile(version_id=version, file_id=version + 1000, name=name, kind=ModelKind.CHECKPOINT)


@pytest.fixture(name="ask")
def _ask(server, session, key):
    headers = RemoteHeaders(FirstBytes(Site(URL(server.site_url)), session, seconds=2))

    async def ask(version: int, name: str = "flux.safetensors", key: str | None = key):
        return await headers.ask(file(version, name), key)

    return ask


async def test_the_first_bytes_tell_what_a_file_is_and_are_asked_for_once(server, ask):
    server.add(7, flux())
    said = await ask(7)
    assert (said.model, said.kind) == ("Flux.1 dev", ModelKind.DIFFUSION_MODEL)
    assert [end - start for _, start, end in server.ranges] == [1 << 18]
    assert await ask(7) == said
    assert [seen.where for seen in server.seen] == ["site", "store"]
    # The key goes to the site alone.
    assert ["Authorization" in seen.headers for seen in server.seen] == [True, False]


async def test_a_long_header_takes_a_second_question_for_the_rest_alone(server, ask):
    server.add(7, flux(padding=400_000))
    assert (await ask(7)).model == "Flux.1 dev"
    (_, first, middle), (_, begin, end) = server.ranges
    assert (first, middle) == (0, begin)
    assert end < 500_000


async def test_a_gguf_file_tells_itself(server, ask):
    server.add(7, gguf())
    said = await ask(7, "flux.gguf")
    assert (said.model, said.quantisation.value, said.detail) == ("Flux.1 dev", "gguf", "Q4_K")


async def test_a_store_that_ignores_ranges_is_left_after_the_header(server, ask):
    server.add(7, flux(padding=400_000, content=30_000_000))
    sent = 0

    async def whole(request):
        nonlocal sent
        response = web.StreamResponse()
        response.content_length = len(server.bodies[7])
        await response.prepare(request)
        for at in range(0, len(server.bodies[7]), 1 << 16):
            await response.write(server.bodies[7][at : at + (1 << 16)])
            sent = at
        return response

    server.store[7] = whole
    assert (await ask(7)).model == "Flux.1 dev"
    assert [seen.where for seen in server.seen] == ["site", "store"]
    await asyncio.sleep(0.05)
    assert sent < 20_000_000


async def test_without_a_key_that_is_wanted_there_is_no_answer_and_later_there_is(server, ask, fixed):
    server.add(7, flux())
    refusal = json.dumps({"error": "Unauthorized", "message": "requires you to be logged in"})

    async def keyed(request):
        if "Authorization" in request.headers:
            return server.redirect(7)
        return await fixed(401, refusal, Content_Type="application/json")(request)

    server.site[7] = keyed
    assert await ask(7, key=None) is None
    assert (await ask(7)).model == "Flux.1 dev"


async def test_nothing_that_a_site_or_store_does_is_more_than_no_answer(server, ask, fixed):
    server.add(7, flux())
    page = "<!doctype html><html><body>Just a moment...</body></html>"
    for answer in (
        fixed(200, page, Content_Type="text/html"),
        fixed(200, page, Content_Type="application/octet-stream"),
        fixed(403, "no"),
        fixed(500, "no"),
        fixed(416, ""),
        fixed(206, b"x", Content_Range="bytes 9-9/10"),
        fixed(200, b""),
        fixed(200, b"12345678"),
        fixed(200, struct.pack("<Q", 2**62) + b"{}"),
        fixed(200, struct.pack("<Q", 24_000_000) + b"{}"),
        fixed(200, struct.pack("<Q", 2) + b"[]"),
        fixed(200, flux()[:200]),
        server.partly(7, 100, "stall"),
        server.partly(7, 100, "abort"),
    ):
        server.store[7] = answer
        assert await ask(7) is None
    server.store.clear()
    for answer in (
        fixed(404, "{}"),
        fixed(200, page, Content_Type="text/html"),
        fixed(307, "", Location="/login?reason=x"),
    ):
        server.site[7] = answer
        assert await ask(7) is None
    server.site.clear()
    assert (await ask(7)).model == "Flux.1 dev"


async def test_a_format_without_a_header_is_never_asked_about(server, ask):
    server.add(7, b"PK")
    assert await ask(7, "old.ckpt") is None
    assert server.seen == []


async def test_two_who_ask_at_once_cost_one_question_and_a_stopped_one_keeps_nobody(server, session, key):
    server.add(7, flux())
    headers = RemoteHeaders(FirstBytes(Site(URL(server.site_url)), session))
    both = await asyncio.gather(headers.ask(file(7), key), headers.ask(file(7), key))
    assert both[0] is both[1]
    assert len(server.seen) == 2
    server.add(8, flux())
    server.store[8] = server.partly(8, 100, "stall")
    waiting = asyncio.ensure_future(headers.ask(file(8), key))
    await asyncio.sleep(0.1)
    waiting.cancel()
    await asyncio.wait([waiting])
    server.store.clear()
    assert (await asyncio.wait_for(headers.ask(file(8), key), 2)).model == "Flux.1 dev"
