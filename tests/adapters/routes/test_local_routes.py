"""The routes about local files, on a host whose limit for bodies is far below any model."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import os
import shutil
import struct
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from civitai_remake.civitai_routes import LOCAL_EVENT, attach

OLD = 1_600_000_000
LIMIT = 65536
KINDS = ("checkpoints", "loras", "embeddings", "vae")
SENT_BY_PANEL = {"X-Civitai-Remake": "1"}


def model(seed: bytes, length: int = 3000, metadata: dict[str, str] | None = None) -> bytes:
    tensors = (seed * length)[:length]
    entries: dict[str, Any] = {"w": {"dtype": "U8", "shape": [length], "data_offsets": [0, length]}}
    header = json.dumps(entries | ({"__metadata__": metadata} if metadata else {})).encode()
    return struct.pack("<Q", len(header)) + header + tensors


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest().upper()


MINE = model(b"mine")
OTHER = model(b"evil")


def version(version_id: int, kind: str, name: str, content: bytes = MINE) -> dict[str, Any]:
    file = {
        "id": version_id + 70, "name": name, "type": "Model", "sizeKB": len(content) / 1024, "primary": True,
        "hashes": {"SHA256": sha(content), "AutoV2": sha(content)[:10]}, "metadata": {"format": "SafeTensor"},
    }  # fmt: skip
    model_entry = {"name": name.partition(".")[0], "type": kind}
    words = ["stormy"] if kind == "TextualInversion" else []
    return {
        "id": version_id, "modelId": 3, "name": "v1", "baseModel": "SDXL 1.0", "model": model_entry, "files": [file],
        "trainedWords": words,
    }  # fmt: skip


VERSIONS = {
    10: version(10, "Checkpoint", "harbour.safetensors"),
    11: version(11, "LORA", "rainy.safetensors"),
    12: version(12, "TextualInversion", "stormy.safetensors"),
}
META = {
    "prompt": "a lighthouse, stormy", "steps": 20, "cfgScale": 7, "sampler": "Euler a", "seed": 1, "Size": "832x1216",
    "Version": "v1.10.1",
    "hashes": {"lora:never-published": "abababababab"},
    "civitaiResources": [
        {"type": "Checkpoint", "modelVersionId": 10},
        {"type": "LORA", "modelVersionId": 11, "weight": 0.5},
        {"type": "TextualInversion", "modelVersionId": 12},
    ],
}  # fmt: skip


class Host:
    """A ComfyUI of its own with the pack on it."""

    def __init__(self, root: Path) -> None:
        self.models = root / "models"
        self.local: list[dict[str, Any]] = []
        self.downloads: list[dict[str, Any]] = []
        self.client: Any = None
        self.files_served = 0

    def put(self, place: str, content: bytes) -> Path:
        path = self.models / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        os.utime(path, (OLD, OLD))
        return path

    def names(self, folder: str) -> list[str]:
        return sorted(path.name for path in (self.models / folder).iterdir())

    async def post(self, path: str, body: Any) -> tuple[int, dict[str, Any]]:
        async with self.client.post(path, json=body) as response:
            return response.status, await response.json()

    async def metadata(self) -> dict[str, Any]:
        return (await self.post("/civitai/fetch", {"image_id": "7"}))[1]

    async def resolve(self, **more: Any) -> dict[str, dict[str, Any]]:
        """The resources by their type; the LoRA nobody knows is called "lost"."""
        _, answer = await self.post("/civitai/resolve", {"metadata": await self.metadata(), **more})
        return {entry["type"] if entry["resolved"] else "lost": entry for entry in answer["resources"]}

    async def generate(self, resources: dict[str, dict[str, Any]]) -> tuple[int, dict[str, Any]]:
        body = {"metadata": await self.metadata(), "resources": list(resources.values())}
        return await self.post("/civitai/generate", body)

    async def supply(
        self, resource: Any, content: Any, filename: str, *, headers: dict[str, str] | None = None, **fields: str
    ) -> tuple[int, dict[str, Any]]:
        form = aiohttp.FormData(quote_fields=False)  # as browsers do
        form.add_field("resource", json.dumps(resource))
        for name, value in fields.items():
            form.add_field(name, value)
        sent_as = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field("file", sent_as, filename=filename, content_type="application/octet-stream")
        sent = SENT_BY_PANEL if headers is None else headers
        async with self.client.post("/civitai/supply", data=form, headers=sent) as response:
            return response.status, await response.json()

    async def ended(self, events: list[dict[str, Any]], file_key: str) -> dict[str, Any]:
        for _ in range(500):
            for event in events:
                if event["file_key"] == file_key and event["status"] in {"found", "absent", "completed", "failed"}:
                    return event
            await asyncio.sleep(0.01)
        raise AssertionError(events)


@pytest.fixture
async def host(tmp_path, aiohttp_client, listening, image_item, monkeypatch) -> AsyncIterator[Host]:
    made = Host(tmp_path)

    async def site(request: web.Request) -> web.StreamResponse:
        path = request.path
        if path == "/api/v1/images":
            return web.json_response({"items": [image_item(META)]})
        if path.startswith("/api/v1/model-versions/") and path.rpartition("/")[2].isdigit():
            return web.json_response(VERSIONS[int(path.rpartition("/")[2])])
        if path.startswith("/api/download/models/"):
            made.files_served += 1
            return web.Response(body=MINE, content_type="application/octet-stream")
        return web.json_response({"error": "no"}, status=404)

    folders = {name: [tmp_path / "models" / name] for name in KINDS}
    for (path,) in folders.values():
        path.mkdir(parents=True)

    def listed(name: str) -> list[str]:
        found = [path for path in folders[name][0].rglob("*") if path.suffix in {".safetensors", ".pt"}]
        return sorted(str(path.relative_to(folders[name][0])) for path in found)

    def send_sync(name: str, event: dict[str, Any]) -> None:
        (made.local if name == LOCAL_EVENT else made.downloads).append(event)

    async with listening(("/{path:.*}", site)) as base:
        monkeypatch.setenv("CIVITAI_BASE_URL", base)
        monkeypatch.delenv("CIVITAI_API_KEY", raising=False)
        table = web.RouteTableDef()
        comfy = SimpleNamespace(loop=asyncio.get_running_loop(), routes=table, send_sync=send_sync)
        routes = attach(
            SimpleNamespace(PromptServer=SimpleNamespace(instance=comfy)),
            SimpleNamespace(
                folder_names_and_paths=folders,
                get_folder_paths=lambda name: [str(path) for path in folders[name]],
                get_filename_list=listed,
                get_full_path=lambda name, file: (
                    str(folders[name][0] / file) if (folders[name][0] / file).is_file() else None
                ),
                get_user_directory=lambda: str(tmp_path / "user"),
            ),
        )
        app = web.Application(client_max_size=LIMIT)
        app.add_routes(table)
        made.client = await aiohttp_client(app)
        yield made
        await routes.close()


async def test_renamed_models_are_found_and_used_by_their_own_names(host: Host) -> None:
    host.put("checkpoints/sdxl/my harbour.safetensors", MINE)
    host.put("loras/zz.safetensors", MINE)
    host.put("loras/aa.safetensors", OTHER)
    host.put("embeddings/thunder.safetensors", MINE)
    before = await host.resolve()
    assert {kind: entry["checking"] for kind, entry in before.items()} == {
        "checkpoint": True, "lora": True, "embedding": True, "lost": True,
    }  # fmt: skip
    assert not any(entry["already_downloaded"] for entry in before.values())
    ends = {kind: await host.ended(host.local, entry["file_key"]) for kind, entry in before.items()}
    assert {kind: end["status"] for kind, end in ends.items()} == {
        "checkpoint": "found", "lora": "found", "embedding": "found", "lost": "absent",
    }  # fmt: skip
    assert ends["lora"]["listed_name"] == "zz.safetensors"
    status, workflow = await host.generate(before)
    assert status == 200
    nodes = {node["class_type"]: node["inputs"] for node in workflow["workflow"].values() if "_meta" in node}
    assert nodes["CheckpointLoaderSimple"]["ckpt_name"] == str(Path("sdxl/my harbour.safetensors"))
    assert nodes["LoraLoader"]["lora_name"] == "zz.safetensors"
    texts = [n["inputs"]["text"] for n in workflow["workflow"].values() if n["class_type"] == "CLIPTextEncode"]
    assert texts[0] == "a lighthouse, embedding:thunder"
    after = await host.resolve()
    assert [after[kind]["already_downloaded"] for kind in ("checkpoint", "lora", "embedding")] == [True] * 3
    assert after["lora"]["checking"] is False
    assert after["lora"]["chosen_name"] is None


@pytest.mark.parametrize(
    "name",
    [
        "zz.safetensors",
        "ZZ [v2].safetensors",
        "e\N{COMBINING ACUTE ACCENT}t\N{LATIN SMALL LETTER E WITH ACUTE}.safetensors",
    ],
)
async def test_a_download_of_what_is_here_under_another_name_fetches_nothing(host: Host, name: str) -> None:
    host.put(f"loras/{name}", MINE)
    lora = (await host.resolve())["lora"]
    assert (await host.ended(host.local, lora["file_key"]))["status"] == "found"
    _, preflight = await host.post("/civitai/preflight", {"resources": [lora]})
    (file,) = preflight["files"]
    assert (file["filename"], file["kept_bytes"], preflight["total_bytes"]) == (name, len(MINE), 0)
    await host.post("/civitai/download", {"resource": lora})
    end = await host.ended(host.downloads, lora["file_key"])
    assert (end["status"], end["path"]) == ("completed", str(host.models / "loras" / name))
    assert (host.files_served, host.names("loras")) == (0, [name])


async def test_a_downloaded_file_is_known_by_its_hash_at_once(host: Host) -> None:
    lora = (await host.resolve())["lora"]
    await host.post("/civitai/download", {"resource": lora})
    assert (await host.ended(host.downloads, lora["file_key"]))["status"] == "completed"
    metadata = await host.metadata()
    by_hash_alone = {"name": "gone", "type": "lora", "hashes": [sha(MINE)[:10]]}
    for _ in range(100):
        body = {"metadata": metadata | {"resources": [by_hash_alone]}}
        (found,) = (await host.post("/civitai/resolve", body))[1]["resources"]
        if found["already_downloaded"]:
            break
        await asyncio.sleep(0.02)
    assert (found["listed_name"], found["checking"]) == ("rainy.safetensors", False)
    assert host.local == []


async def test_local_files_are_listed_by_kind(host: Host) -> None:
    host.put("loras/sub/b.safetensors", MINE)
    host.put("loras/a.safetensors", b"12345")
    host.put("loras/notes.txt", b"no model")
    host.put("vae/v.pt", b"123")
    async with host.client.get("/civitai/local?type=lora") as response:
        assert await response.json() == {
            "files": [
                {"listed_name": "a.safetensors", "size_bytes": 5},
                {"listed_name": str(Path("sub/b.safetensors")), "size_bytes": len(MINE)},
            ]
        }
    for query in ("", "?type=", "?type=../..", "?type=other"):
        async with host.client.get(f"/civitai/local{query}") as response:
            assert (response.status, (await response.json())["code"]) == (400, "bad_request")
    async with host.client.get("/civitai/local?type=upscaler") as response:
        assert await response.json() == {"files": []}, "a host without such a folder has none"


async def test_another_local_file_is_used_instead(host: Host) -> None:
    host.put("loras/sub/mine.safetensors", OTHER)
    host.put("checkpoints/c.safetensors", OTHER)
    host.put("embeddings/calm.pt", OTHER)
    resources = await host.resolve()
    resources["lora"]["chosen_name"] = "sub/mine.safetensors"
    resources["checkpoint"]["chosen_name"] = "c.safetensors"
    resources["embedding"]["chosen_name"] = "calm.pt"
    status, workflow = await host.generate(resources)
    assert status == 200
    nodes = {node["class_type"]: node["inputs"] for node in workflow["workflow"].values()}
    assert nodes["LoraLoader"]["lora_name"] == str(Path("sub/mine.safetensors"))
    assert nodes["CheckpointLoaderSimple"]["ckpt_name"] == "c.safetensors"
    texts = [n["inputs"]["text"] for n in workflow["workflow"].values() if n["class_type"] == "CLIPTextEncode"]
    assert texts[0] == "a lighthouse, embedding:calm"
    levels = {row["field"]: (row["level"], row["used"]) for row in workflow["fidelity"]}
    assert levels["checkpoint"] == ("approximated", "c.safetensors")
    assert levels["file of rainy"] == ("approximated", str(Path("sub/mine.safetensors")))
    again = await host.resolve(resources=list(resources.values()))
    assert (again["lora"]["already_downloaded"], again["lora"]["chosen_name"]) == (
        True,
        str(Path("sub/mine.safetensors")),
    )
    (host.models / "loras/sub/mine.safetensors").unlink()
    assert (await host.resolve(resources=list(resources.values())))["lora"]["already_downloaded"] is False


@pytest.mark.parametrize(
    "name",
    ["nothing.safetensors", "c.safetensors", "../checkpoints/c.safetensors", "notes.txt", "/etc/passwd", "x" * 5000],
)
async def test_only_a_listed_file_of_the_kind_can_be_chosen(host: Host, name: str) -> None:
    host.put("checkpoints/c.safetensors", OTHER)
    host.put("loras/notes.txt", b"no model")
    resources = await host.resolve()
    resources["lora"]["chosen_name"] = name
    status, answer = await host.generate(resources)
    assert (status, answer["code"], answer["field"]) == (422, "local_file_unknown", "chosen_name")


async def slowly(content: bytes, piece: int = 700) -> AsyncIterator[bytes]:
    for at in range(0, len(content), piece):
        yield content[at : at + piece]


async def test_a_supplied_file_is_checked_placed_and_present(host: Host) -> None:
    big = model(b"supplied", 30_000_000)
    VERSIONS[11] = version(11, "LORA", "rainy.safetensors", big)
    try:
        lora = (await host.resolve())["lora"]
        assert len(big) > LIMIT, "the host's limit for bodies does not count here"
        status, entry = await host.supply(lora, big, "what I called it.safetensors")
        assert (status, entry["already_downloaded"], entry["listed_name"]) == (200, True, "rainy.safetensors")
        assert (entry["file_key"], entry["chosen_name"]) == (lora["file_key"], None)
        assert (host.models / "loras/rainy.safetensors").read_bytes() == big
        assert host.names("loras") == ["rainy.safetensors"]
        assert (await host.resolve())["lora"]["already_downloaded"] is True
    finally:
        VERSIONS[11] = version(11, "LORA", "rainy.safetensors")


async def test_a_file_whose_length_nobody_says_comes_in_pieces_of_any_size(host: Host) -> None:
    lora = (await host.resolve())["lora"]
    for piece in (1, 7, 700, 100_000):
        status, entry = await host.supply(lora, slowly(MINE, piece), "mine.safetensors")
        assert (status, entry["listed_name"]) == (200, "rainy.safetensors")
    assert host.names("loras") == ["rainy.safetensors"]


async def test_what_follows_the_file_counts_too(host: Host) -> None:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("resource", json.dumps((await host.resolve())["lora"]))
    form.add_field("file", OTHER, filename="o.safetensors")
    form.add_field("accept_other", "1")
    async with host.client.post("/civitai/supply", data=form, headers=SENT_BY_PANEL) as response:
        assert (response.status, (await response.json())["listed_name"]) == (200, "o.safetensors")


async def test_a_host_that_reads_bodies_whole_would_refuse_it(aiohttp_client) -> None:
    """What the test above proves rests on this: the limit is in force on the same app."""

    async def whole(request: web.Request) -> web.Response:
        await request.post()
        return web.Response()

    app = web.Application(client_max_size=LIMIT)
    app.router.add_post("/", whole)
    client = await aiohttp_client(app)
    form = aiohttp.FormData()
    form.add_field("file", bytes(LIMIT + 1), filename="m.safetensors")
    async with client.post("/", data=form) as response:
        assert response.status == 413


@pytest.mark.parametrize(
    ("content", "filename", "status", "code"),
    [
        (OTHER, "rainy.safetensors", 502, "hash_mismatch"),
        (MINE[:-1], "rainy.safetensors", 502, "wrong_content"),
        (b"<html>no model</html>", "rainy.safetensors", 502, "wrong_content"),
        (b"", "rainy.safetensors", 502, "wrong_content"),
        (MINE, "rainy.exe", 422, "file_name_refused"),
        (MINE, "", 422, "file_name_refused"),
    ],
)
async def test_a_wrong_file_is_refused_and_leaves_nothing(
    host: Host, content: bytes, filename: str, status: int, code: str
) -> None:
    lora = (await host.resolve())["lora"]
    answer = await host.supply(lora, content, filename)
    assert (answer[0], answer[1]["code"]) == (status, code)
    assert host.names("loras") == []


async def test_another_file_is_taken_where_the_user_insists(host: Host) -> None:
    resources = await host.resolve()
    status, entry = await host.supply(resources["lora"], OTHER, "../../mine?.safetensors", accept_other="1")
    assert (status, entry["listed_name"], entry["chosen_name"]) == (200, "mine_.safetensors", "mine_.safetensors")
    assert host.names("loras") == ["mine_.safetensors"]
    assert (await host.resolve())["lora"]["already_downloaded"] is False, "it is still another file"
    host.put("checkpoints/harbour.safetensors", MINE)
    status, workflow = await host.generate(resources | {"lora": entry})
    loader = next(n for n in workflow["workflow"].values() if n["class_type"] == "LoraLoader")["inputs"]
    assert (status, loader["lora_name"]) == (200, "mine_.safetensors")


async def test_a_file_for_a_model_nobody_knows_gets_the_images_name_for_it(host: Host) -> None:
    lost = (await host.resolve())["lost"]
    trained = model(b"mine", metadata={"sshs_model_hash": "ab" * 32})
    status, entry = await host.supply(lost, OTHER, "download (3).safetensors")
    assert (status, entry["code"]) == (502, "hash_mismatch")
    status, entry = await host.supply(lost, trained, "download (3).safetensors")
    assert (status, entry["listed_name"]) == (200, "never-published.safetensors")
    assert entry["chosen_name"] is None, "its hash is the one the image names"
    assert (await host.resolve())["lost"]["already_downloaded"] is True


async def test_nothing_is_ever_replaced(host: Host) -> None:
    mine = host.put("loras/rainy.safetensors", b"my own training")
    lora = (await host.resolve())["lora"]
    _, entry = await host.supply(lora, MINE, "rainy.safetensors")
    assert entry["listed_name"] == "rainy-11.safetensors"
    assert mine.read_bytes() == b"my own training"
    _, entry = await host.supply(lora, MINE, "rainy.safetensors")
    assert entry["listed_name"] == "rainy-11.safetensors", "the same bytes are not kept twice"
    assert host.names("loras") == ["rainy-11.safetensors", "rainy.safetensors"]


async def test_a_sender_that_goes_away_leaves_nothing(host: Host) -> None:
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


async def test_what_a_dead_host_left_goes_and_what_others_are_writing_stays(host: Host) -> None:
    dead = host.put("loras/x.safetensors.01234567.supplied.part", b"half")
    fresh = host.put("loras/y.safetensors.01234567.supplied.part", b"half")
    os.utime(fresh)
    other = host.put("loras/z.safetensors.part", b"half")
    await host.supply((await host.resolve())["lora"], MINE, "rainy.safetensors")
    assert (dead.exists(), fresh.exists(), other.exists()) == (False, True, True)


async def test_a_drive_without_room_is_told_before_the_bytes_come(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    lora = (await host.resolve())["lora"]
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=100))
    status, answer = await host.supply(lora, MINE, "rainy.safetensors")
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
async def test_pages_of_others_supply_nothing(host: Host, headers: dict[str, str], status: int) -> None:
    lora = (await host.resolve())["lora"]
    assert (await host.supply(lora, MINE, "rainy.safetensors", headers=headers))[0] == status
    assert host.names("loras") == []


@pytest.mark.parametrize(
    ("resource", "content", "code"),
    [
        ("no object", MINE, "bad_request"),
        ({"type": "other", "name": "x"}, MINE, "folder_unknown"),
        ({"type": "upscaler", "name": "x"}, MINE, "folder_unknown"),
    ],
)
async def test_what_is_no_resource_is_told(host: Host, resource: Any, content: bytes, code: str) -> None:
    assert (await host.supply(resource, content, "x.safetensors"))[1]["code"] == code


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
async def test_a_broken_body_is_a_clear_error(host: Host, body: bytes) -> None:
    headers = SENT_BY_PANEL | {"Content-Type": "multipart/form-data; boundary=b"}
    async with host.client.post("/civitai/supply", data=io.BytesIO(body), headers=headers) as response:
        assert (response.status, (await response.json())["code"]) == (400, "bad_request")


@pytest.mark.parametrize(
    "kind", ["multipart/form-data", 'multipart/form-data; boundary=""', "multipart/form-data; boundary=é"]
)
async def test_a_body_without_a_boundary_is_a_clear_error(host: Host, kind: str) -> None:
    async with host.client.post(
        "/civitai/supply", data=b"x", headers=SENT_BY_PANEL | {"Content-Type": kind}
    ) as response:
        assert (response.status, (await response.json())["code"]) == (400, "bad_request")


async def test_a_file_that_breaks_off_in_the_middle_leaves_nothing(host: Host) -> None:
    resource = json.dumps((await host.resolve())["lora"]).encode()
    body = PART % b"resource" + b"\r\n" + resource + b"\r\n"
    body += b'--b\r\nContent-Disposition: form-data; name="file"; filename="x.safetensors"\r\n\r\n' + MINE
    headers = SENT_BY_PANEL | {"Content-Type": "multipart/form-data; boundary=b"}
    async with host.client.post("/civitai/supply", data=body, headers=headers) as response:
        assert (response.status, (await response.json())["code"]) == (400, "bad_request")
    assert host.names("loras") == []
