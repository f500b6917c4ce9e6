"""A file of the user's own, sent to a host whose limit for bodies is far below any model."""

import asyncio
import io
import json
import os
import shutil
from collections.abc import AsyncIterator, Callable
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from aiohttp import web

SENT_BY_PANEL = {"X-Civitai-Remake": "1"}


async def slowly(content: bytes, piece: int = 700) -> AsyncIterator[bytes]:
    for at in range(0, len(content), piece):
        yield content[at : at + piece]


async def test_a_supplied_file_is_checked_placed_and_present(host: Any, version: Any) -> None:
    big = host.model(b"supplied", 30_000_000)
    host.versions[11] = version(11, "LORA", "rainy.safetensors", big)
    lora = (await host.resolve())["lora"]
    assert len(big) > host.limit, "the host's limit for bodies does not count here"
    status, entry = await host.supply(lora, big, "what I called it.safetensors")
    assert (status, entry["already_downloaded"], entry["listed_name"]) == (200, True, "rainy.safetensors")
    assert (entry["file_key"], entry["chosen_name"]) == (lora["file_key"], None)
    assert (host.models / "loras/rainy.safetensors").read_bytes() == big
    assert host.names("loras") == ["rainy.safetensors"]
    assert (await host.resolve())["lora"]["already_downloaded"] is True


async def test_a_file_whose_length_nobody_says_comes_in_pieces_of_any_size(host: Any) -> None:
    lora = (await host.resolve())["lora"]
    for piece in (1, 7, 700, 100_000):
        status, entry = await host.supply(lora, slowly(host.mine, piece), "mine.safetensors")
        assert (status, entry["listed_name"]) == (200, "rainy.safetensors")
    assert host.names("loras") == ["rainy.safetensors"]


async def test_what_follows_the_file_counts_too(host: Any) -> None:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("resource", json.dumps((await host.resolve())["lora"]))
    form.add_field("file", host.other, filename="o.safetensors")
    form.add_field("accept_other", "1")
    async with host.client.post("/civitai_remake/supply", data=form, headers=SENT_BY_PANEL) as response:
        assert (response.status, (await response.json())["listed_name"]) == (200, "o.safetensors")


async def test_a_host_that_reads_bodies_whole_would_refuse_it(aiohttp_client) -> None:
    """What the test above proves rests on this: the limit is in force on the same app."""

    async def whole(request: web.Request) -> web.Response:
        await request.post()
        return web.Response()

    app = web.Application(client_max_size=65536)
    app.router.add_post("/", whole)
    client = await aiohttp_client(app)
    form = aiohttp.FormData()
    form.add_field("file", bytes(65537), filename="m.safetensors")
    async with client.post("/", data=form) as response:
        assert response.status == 413


@pytest.mark.parametrize(
    ("content", "filename", "status", "code"),
    [
        (lambda host: host.other, "rainy.safetensors", 502, "hash_mismatch"),
        (lambda host: host.mine[:-1], "rainy.safetensors", 502, "wrong_content"),
        (lambda _: b"<html>no model</html>", "rainy.safetensors", 502, "wrong_content"),
        (lambda _: b"", "rainy.safetensors", 502, "wrong_content"),
        (lambda host: host.mine, "rainy.exe", 422, "file_name_refused"),
        (lambda host: host.mine, "", 422, "file_name_refused"),
    ],
)
async def test_a_wrong_file_is_refused_and_leaves_nothing(
    host: Any, content: Callable[[Any], bytes], filename: str, status: int, code: str
) -> None:
    lora = (await host.resolve())["lora"]
    answer = await host.supply(lora, content(host), filename)
    assert (answer[0], answer[1]["code"]) == (status, code)
    assert host.names("loras") == []


async def test_another_file_is_taken_where_the_user_insists(host: Any) -> None:
    resources = await host.resolve()
    status, entry = await host.supply(resources["lora"], host.other, "../../mine?.safetensors", accept_other="1")
    assert (status, entry["listed_name"], entry["chosen_name"]) == (200, "mine_.safetensors", "mine_.safetensors")
    assert host.names("loras") == ["mine_.safetensors"]
    assert (await host.resolve())["lora"]["already_downloaded"] is False, "it is still another file"
    host.put("checkpoints/harbour.safetensors", host.mine)
    status, workflow = await host.generate(resources | {"lora": entry})
    loader = next(n for n in workflow["workflow"].values() if n["class_type"] == "LoraLoader")["inputs"]
    assert (status, loader["lora_name"]) == (200, "mine_.safetensors")


async def test_a_file_for_a_model_nobody_knows_gets_the_images_name_for_it(host: Any) -> None:
    lost = (await host.resolve())["lost"]
    trained = host.model(b"mine", metadata={"sshs_model_hash": "ab" * 32})
    status, entry = await host.supply(lost, host.other, "download (3).safetensors")
    assert (status, entry["code"]) == (502, "hash_mismatch")
    status, entry = await host.supply(lost, trained, "download (3).safetensors")
    assert (status, entry["listed_name"]) == (200, "never-published.safetensors")
    assert entry["chosen_name"] is None, "its hash is the one the image names"
    assert (await host.resolve())["lost"]["already_downloaded"] is True


async def test_nothing_is_ever_replaced(host: Any) -> None:
    mine = host.put("loras/rainy.safetensors", b"my own training")
    lora = (await host.resolve())["lora"]
    _, entry = await host.supply(lora, host.mine, "rainy.safetensors")
    assert entry["listed_name"] == "rainy-11.safetensors"
    assert mine.read_bytes() == b"my own training"
    _, entry = await host.supply(lora, host.mine, "rainy.safetensors")
    assert entry["listed_name"] == "rainy-11.safetensors", "the same bytes are not kept twice"
    assert host.names("loras") == ["rainy-11.safetensors", "rainy.safetensors"]


async def test_a_sender_that_goes_away_leaves_nothing(host: Any) -> None:
    lora = (await host.resolve())["lora"]
    begun = asyncio.Event()

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 100_000
            if host.names("loras"):
                begun.set()
            await asyncio.sleep(0.005)

    sending = asyncio.ensure_future(host.supply(lora, endless(), "rainy.safetensors"))
    await asyncio.wait_for(begun.wait(), 10)
    assert host.names("loras")[0].endswith(".part")
    sending.cancel()
    for _ in range(300):
        if not host.names("loras"):
            break
        await asyncio.sleep(0.01)
    assert host.names("loras") == []


async def test_what_a_dead_host_left_goes_and_what_others_are_writing_stays(host: Any) -> None:
    dead = host.put("loras/x.safetensors.01234567.supplied.part", b"half")
    fresh = host.put("loras/y.safetensors.01234567.supplied.part", b"half")
    os.utime(fresh)
    other = host.put("loras/z.safetensors.part", b"half")
    await host.supply((await host.resolve())["lora"], host.mine, "rainy.safetensors")
    assert (dead.exists(), fresh.exists(), other.exists()) == (False, True, True)


async def test_a_drive_without_room_is_told_before_the_bytes_come(host: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    lora = (await host.resolve())["lora"]
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=100))
    status, answer = await host.supply(lora, host.mine, "rainy.safetensors")
    assert (status, answer["code"]) == (507, "disk_full")
    assert host.names("loras") == []


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 415),
        ({"X-Civitai-Remake": "0"}, 415),
        (SENT_BY_PANEL | {"Origin": "https://evil.example"}, 403),
        (SENT_BY_PANEL | {"Origin": "null"}, 403),
        (SENT_BY_PANEL | {"Sec-Fetch-Site": "cross-site"}, 403),
    ],
)
async def test_pages_of_others_supply_nothing(host: Any, headers: dict[str, str], status: int) -> None:
    lora = (await host.resolve())["lora"]
    assert (await host.supply(lora, host.mine, "rainy.safetensors", headers=headers))[0] == status
    assert host.names("loras") == []


@pytest.mark.parametrize(
    ("resource", "code"),
    [
        ("no object", "bad_request"),
        ({"type": "other", "name": "x"}, "folder_unknown"),
        ({"type": "upscaler", "name": "x"}, "folder_unknown"),
    ],
)
async def test_what_is_no_resource_is_told(host: Any, resource: Any, code: str) -> None:
    assert (await host.supply(resource, host.mine, "x.safetensors"))[1]["code"] == code


PART = b'--b\r\nContent-Disposition: form-data; name="%s"\r\n'


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"--b\r\n",
        b"no multipart at all",
        PART % b"file",
        PART % b"resource" + b"X-Long: " + b"x" * 20_000 + b"\r\n\r\n{}",
        b"".join(b"X-%d: y\r\n" % number for number in range(500)).join([PART % b"resource", b"\r\n{}"]),
        PART % b"resource" + b"\xff\xfe: \x00\r\n\r\n{}\r\n--b--",
        PART % b"resource" + b"\r\n\xff\xfe\r\n" + PART % b"file" + b"\r\nx\r\n--b--",
        PART % b"resource" + b"\r\n" + b"[" * 100_000 + b"\r\n" + PART % b"file" + b"\r\nx\r\n--b--",
        PART % b"resource" + b"\r\n" + b"x" * 1_500_000 + b"\r\n" + PART % b"file" + b"\r\nx\r\n--b--",
        PART % b"resource" + b'\r\n{"type": "lora"}\r\n--b--',
        PART % b"file" + b"\r\nx\r\n--b--",
        b"--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--\r\n--b--",
    ],
)
async def test_a_broken_body_is_a_clear_error(host: Any, body: bytes) -> None:
    headers = SENT_BY_PANEL | {"Content-Type": "multipart/form-data; boundary=b"}
    async with host.client.post("/civitai_remake/supply", data=io.BytesIO(body), headers=headers) as response:
        assert (response.status, (await response.json())["code"]) == (400, "bad_request")


@pytest.mark.parametrize(
    "kind", ["multipart/form-data", 'multipart/form-data; boundary=""', "multipart/form-data; boundary=é"]
)
async def test_a_body_without_a_boundary_is_a_clear_error(host: Any, kind: str) -> None:
    async with host.client.post(
        "/civitai_remake/supply", data=b"x", headers=SENT_BY_PANEL | {"Content-Type": kind}
    ) as response:
        assert (response.status, (await response.json())["code"]) == (400, "bad_request")


async def test_a_file_that_breaks_off_in_the_middle_leaves_nothing(host: Any) -> None:
    resource = json.dumps((await host.resolve())["lora"]).encode()
    body = PART % b"resource" + b"\r\n" + resource + b"\r\n"
    body += b'--b\r\nContent-Disposition: form-data; name="file"; filename="x.safetensors"\r\n\r\n' + host.mine
    headers = SENT_BY_PANEL | {"Content-Type": "multipart/form-data; boundary=b"}
    async with host.client.post("/civitai_remake/supply", data=body, headers=headers) as response:
        assert (response.status, (await response.json())["code"]) == (400, "bad_request")
    assert host.names("loras") == []
