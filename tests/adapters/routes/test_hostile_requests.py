"""Bodies and pictures made to break or to stop the host: each is an answer with a code, and ComfyUI goes on."""

from __future__ import annotations

import asyncio
import io
import json
import struct
import time
import zlib
from collections.abc import Awaitable
from pathlib import Path
from typing import Any

import aiohttp
import pytest

POSTS = (
    "fetch", "resolve", "generate", "preflight", "download", "download-all", "download-cancel", "download-pause",
    "download-resume", "download-move", "settings", "key", "recent-remove", "recent-note", "compare",
)  # fmt: skip
JSON = {"Content-Type": "application/json"}
BODIES: dict[str, tuple[bytes, dict[str, str]]] = {
    "a charset nobody knows": (b"{", {"Content-Type": "application/json; charset=nonsense"}),
    "a charset that is no text": (b"\xff\xfe{}", {"Content-Type": "application/json; charset=\xff"}),
    "5,000 digits": (b'{"a": ' + b"9" * 5000 + b"}", JSON),
    "nested without end": (b'{"a":' * 100_000, JSON),
    "lists without end": (b"[" * 100_000 + b"]" * 100_000, JSON),
    "no UTF-8": (b'{"a": "\xc3("}', JSON),
    "half": (b'{"a": ', JSON),
    "nothing": (b"", JSON),
    "a list": (b"[1]", JSON),
    "a number": (b"5", JSON),
    "not packed": (b"{}", JSON | {"Content-Encoding": "gzip"}),
}


async def send(place: Any, path: str, body: bytes, headers: dict[str, str]) -> tuple[int, dict[str, Any]]:
    async with place.client.post(f"/civitai_remake/{path}", data=io.BytesIO(body), headers=headers) as response:
        return response.status, await response.json()


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize("fault", BODIES)
async def test_a_body_that_is_no_object_is_a_fault_of_the_request(place: Any, path: str, fault: str) -> None:
    body, headers = BODIES[fault]
    status, answer = await send(place, path, body, headers)
    assert (status, answer["code"]) == (400, "bad_request")


ODD = (
    '"--5"', '"²"', '"\\ud800"', "NaN", "-Infinity", "1e999", "9" * 4000, '"' + "9" * 5000 + '"', "[]", "{}", "true",
    '""', '"\\u0000"', '"../../x"', "[[[[[[]]]]]]",
)  # fmt: skip
FIELDS = (
    "image_id", "api_key", "metadata", "resources", "resource", "task_id", "file_key", "place", "connections",
    "speed_limit", "folders", "accept_pickles", "cancel_all", "id", "state", "result", "original", "recent",
    "keep_recent",
)  # fmt: skip


@pytest.mark.parametrize("path", POSTS)
async def test_a_strange_value_in_any_field_is_never_a_fault_of_ours(place: Any, path: str) -> None:
    for name in FIELDS:
        for value in ODD:
            status, answer = await send(place, path, f'{{"{name}": {value}}}'.encode(), JSON)
            assert status < 500, (name, value[:20], answer)
            assert status == 200 or answer["code"]


@pytest.mark.parametrize("path", ["resolve", "generate"])
async def test_strange_values_inside_metadata_and_resources_are_never_a_fault_of_ours(place: Any, path: str) -> None:
    metadata = await place.metadata()
    (first, *_) = await place.resources()
    for value in ODD:
        odd = json.loads(value, parse_constant=float)
        for name in metadata:
            body = {"metadata": metadata | {name: odd}, "resources": []}
            status, answer = await send(place, path, json.dumps(body).encode(), JSON)
            assert status < 500, (name, value[:20], answer)
        for name in first:
            body = {"metadata": metadata, "resources": [first | {name: odd}]}
            status, answer = await send(place, path, json.dumps(body).encode(), JSON)
            assert status < 500, (name, value[:20], answer)


def png(text: str) -> bytes:
    """A PNG whose pixels nobody looks at, with this generation text."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 64, 64, 8, 2, 0, 0, 0)
    said = b"parameters\x00\x00" + zlib.compress(text.encode())
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"zTXt", said) + chunk(b"IEND", b"")


async def upload(place: Any, content: bytes) -> tuple[int, dict[str, Any]]:
    form = aiohttp.FormData()
    form.add_field("file", content, filename="x.png", content_type="image/png")
    headers = {"X-Civitai-Remake": "1"}
    async with place.client.post("/civitai_remake/fetch", data=form, headers=headers) as response:
        return response.status, await response.json()


@pytest.mark.parametrize("seed", ["--5", "+-5", "²", "9" * 5000, "NaN", "1e999", "-"])
async def test_a_picture_with_a_seed_that_is_none_is_read_all_the_same(place: Any, seed: str) -> None:
    status, answer = await upload(place, png(f"a cat\nSteps: 20, Sampler: Euler a, Seed: {seed}, Size: 64x64"))
    assert (status, answer.get("seed"), answer.get("steps")) == (200, None, 20), answer


async def longest_wait(place: Any, work: Awaitable[Any]) -> tuple[float, Any]:
    """The longest that another request waited while something was asked for, in seconds, and what came."""
    waits = [0.0]
    doing = asyncio.ensure_future(work)
    while not doing.done():
        begun = time.perf_counter()
        async with place.client.get("/civitai_remake/key") as response:
            await response.read()
        waits.append(time.perf_counter() - begun)
        await asyncio.sleep(0.001)
    return max(waits), await doing


TAGS = "".join(f"<lora:a{number}:1>" for number in range(10_000)) + "\nSteps: 20, Sampler: Euler a, Seed: 1"
HASHES = ", ".join(f"t{number}: {number:012x}" for number in range(100_000))
GRAPH = {
    str(n): {"class_type": "LoraLoader", "inputs": {"lora_name": f"a{n}", "model": [str(n + 1), 0]}}
    for n in range(40_000)
}
META: dict[str, Any] = {"workflow_type": "txt2img", "prompt": "a", "steps": 20}
HEAVY = {
    "tags in a text": ("fetch", {"image_id": TAGS}),
    "TI hashes": ("fetch", {"image_id": f'a\nSteps: 20, Sampler: Euler a, Seed: 1, TI hashes: "{HASHES}"'}),
    "tags again and again": ("fetch", {"image_id": "<lora:a:1>" * 300_000 + "\nSteps: 20, Sampler: Euler a, Seed: 1"}),
    "a graph": ("fetch", {"image_id": json.dumps(GRAPH)}),
    "empty resources": ("resolve", {"metadata": META | {"resources": [{}] * 35_000}}),
    "as many models as may be": (
        "resolve",
        {"metadata": META | {"resources": [{"type": "lora", "name": f"a{n}"} for n in range(500)]}},
    ),
    "resources of a workflow": ("generate", {"metadata": META, "resources": [{}] * 35_000}),
    "detailers": ("generate", {"metadata": META | {"detailers": [{}] * 35_000}, "resources": []}),
    "a batch": ("preflight", {"resources": [{}] * 35_000}),
}


@pytest.mark.parametrize("name", HEAVY)
async def test_other_requests_are_answered_while_a_huge_one_is_worked_on(place: Any, name: str) -> None:
    """Without bounds these took from 8 to 40 s, the host's loop with them; the margin is for slow machines."""
    path, body = HEAVY[name]
    content = json.dumps(body).encode()
    begun = time.perf_counter()
    longest, (status, answer) = await longest_wait(place, send(place, path, content, JSON))
    assert status in {200, 400, 422}, answer
    assert longest < 0.5
    assert time.perf_counter() - begun < 10


async def test_a_small_picture_of_ten_thousand_tags_stops_nobody_and_is_told_as_cut(place: Any) -> None:
    longest, (status, answer) = await longest_wait(place, upload(place, png(TAGS)))
    assert (status, len(answer["resources"])) == (200, 500)
    assert {entry["what"] for entry in answer["cut"]} == {"mentions of models", "models"}
    assert longest < 0.5


DAMAGED = {
    "nested without end": "[" * 100_000,
    "5,000 digits": '{"format": 1, "connections": ' + "9" * 5000 + ', "downloads": [' + "9" * 5000 + "]}",
    "odd numbers": '{"format": 1, "speed_limit": "--5", "downloads": [{"version_id": "--5", "file_id": "²"}]}',
    "halves of pairs": '{"format": 1, "folders": {"lora": "\\ud800"}, "downloads": [{"folder": "\\ud800"}]}',
    "another shape": '{"format": 1, "folders": [], "downloads": {"a": 1}}',
    "no text": "\udcff\udcfe",
}


@pytest.fixture(params=DAMAGED)
def _damaged(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    folder = tmp_path / "user/__civitai_remake"
    folder.mkdir(parents=True)
    for name in ("settings.json", "downloads.json", "api_key", "hashes.sqlite3", "recent.json"):
        (folder / name).write_bytes(DAMAGED[request.param].encode("utf-8", "surrogateescape"))


@pytest.mark.usefixtures("_damaged")
async def test_damaged_files_of_ours_never_keep_the_pack_from_its_work(place: Any) -> None:
    assert (await place.get("/civitai_remake/settings"))["files_at_once"] == 1
    assert (await place.get("/civitai_remake/downloads"))["downloads"] == []
    assert (await place.metadata())["image_id"] == 7
    status, answer = await place.post("/civitai_remake/settings", {"connections": 2})
    assert (status, answer["connections"]) == (200, 2)
