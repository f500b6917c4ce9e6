"""Where files go and which count as here, through the routes, on a host with several folders of a kind."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import shutil
import struct
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from aiohttp import web
from civitai_remake.civitai_routes import EVENT, attach
from civitai_remake.civitai_utils.library import model_roots

LISTED = {".safetensors", ".ckpt", ".pt"}

TEXT = "a cat\nSteps: 20, Seed: 1, Sampler: Euler a"


def weights(seed: bytes, length: int = 199_000) -> bytes:
    header = json.dumps({"w": {"dtype": "U8", "shape": [length], "data_offsets": [0, length]}}).encode()
    return struct.pack("<Q", len(header)) + header + (seed * length)[:length]


MINE = weights(b"mine")
FP32 = weights(b"full", 398_000)
GGUF = b"GGUF\x03\0\0\0" + b"q" * 5000


def file_entry(file_id: int, name: str, content: bytes, file_type: str = "Model", **more: Any) -> dict[str, Any]:
    return {
        "id": file_id, "name": name, "type": file_type, "sizeKB": len(content) / 1024,
        "hashes": {"SHA256": hashlib.sha256(content).hexdigest().upper()}, "metadata": {"format": "SafeTensor"}, **more,
    }  # fmt: skip


def version(version_id: int, kind: str, *files: dict[str, Any]) -> dict[str, Any]:
    model = {"name": f"model {version_id}", "type": kind}
    return {"id": version_id, "modelId": 3, "name": "v", "baseModel": "SDXL 1.0", "model": model, "files": list(files)}


class Host:
    """A ComfyUI with two roots of LoRAs, of which only the first is there at first."""

    def __init__(self, root: Path) -> None:
        self.first, self.second = root / "c" / "loras", root / "d" / "new" / "loras"
        self.models = root / "models"
        self.roots: dict[str, list[Path]] = {
            "loras": [self.first, self.second],
            "checkpoints": [self.models / "checkpoints"],
            "diffusion_models": [self.models / "unet", self.models / "diffusion_models"],
        }
        self.versions: dict[int, dict[str, Any]] = {}
        self.bodies: dict[int, bytes] = {}
        self.served = 0
        self.events: list[dict[str, Any]] = []
        self.client: Any = None

    def add(self, version_id: int, kind: str, *files: tuple[str, bytes], **more: Any) -> None:
        entries = []
        for number, (name, content) in enumerate(files):
            file_id = version_id * 10 + number
            self.bodies[file_id] = content
            entries.append(file_entry(file_id, name, content, **more))
        self.versions[version_id] = version(version_id, kind, *entries)

    async def post(self, path: str, body: Any) -> tuple[int, dict[str, Any]]:
        async with self.client.post(path, json=body) as response:
            return response.status, await response.json()

    async def get(self, path: str) -> dict[str, Any]:
        async with self.client.get(path) as response:
            return await response.json()

    async def resolve(self, *version_ids: int) -> list[dict[str, Any]]:
        resources = [
            {"name": None, "type": self.versions[one]["model"]["type"], "model_version_id": one, "weight": 0.5}
            for one in version_ids
        ]
        metadata = (await self.post("/civitai_remake/fetch", {"image_id": TEXT}))[1]
        status, answer = await self.post("/civitai_remake/resolve", {"metadata": metadata | {"resources": resources}})
        assert status == 200, answer
        return answer["resources"]

    async def download(self, resource: dict[str, Any]) -> dict[str, Any]:
        status, answer = await self.post("/civitai_remake/download", {"resource": resource, "accept_pickles": True})
        assert status == 200, answer
        for _ in range(500):
            for event in self.events:
                if event["task_id"] == answer["task_id"] and event["status"] in {"completed", "failed"}:
                    return event
            await asyncio.sleep(0.01)
        raise AssertionError(self.events)


@pytest.fixture
async def host(tmp_path, aiohttp_client, listening, monkeypatch) -> AsyncIterator[Host]:
    made = Host(tmp_path)
    made.first.mkdir(parents=True)
    (made.models / "checkpoints").mkdir(parents=True)

    async def site(request: web.Request) -> web.StreamResponse:
        last = request.path.rpartition("/")[2]
        if request.path.startswith("/api/v1/model-versions/") and last.isdigit() and int(last) in made.versions:
            return web.json_response(made.versions[int(last)])
        if request.path.startswith("/api/download/models/"):
            made.served += 1
            body = made.bodies[int(request.query["fileId"])]
            return web.Response(body=body, content_type="application/octet-stream")
        return web.json_response({"error": "no"}, status=404)

    def listed(name: str) -> list[str]:
        found = {
            os.path.relpath(Path(where, file), root)
            for root in made.roots[name]
            for where, _, files in os.walk(root, followlinks=True)
            for file in files
            if Path(file).suffix in LISTED
        }
        return sorted(found)

    def full_path(name: str, file: str) -> str | None:
        return next((str(root / file) for root in made.roots[name] if (root / file).is_file()), None)

    def send_sync(name: str, event: dict[str, Any]) -> None:
        if name == EVENT:
            made.events.append(event)

    async with listening(("/{path:.*}", site)) as base:
        monkeypatch.setenv("CIVITAI_BASE_URL", base)
        monkeypatch.delenv("CIVITAI_API_KEY", raising=False)
        app = web.Application()
        comfy = SimpleNamespace(loop=asyncio.get_running_loop(), app=app, send_sync=send_sync)
        routes = attach(
            SimpleNamespace(PromptServer=SimpleNamespace(instance=comfy)),
            SimpleNamespace(
                folder_names_and_paths=made.roots,
                get_folder_paths=lambda name: [str(path) for path in made.roots[name]],
                get_filename_list=listed,
                get_full_path=full_path,
                get_user_directory=lambda: str(tmp_path / "user"),
            ),
        )
        made.client = await aiohttp_client(app)
        yield made
        await routes.close()


@pytest.fixture
def small_first(host: Host, monkeypatch: pytest.MonkeyPatch) -> Host:
    """The first root's drive has room for one of the files, the second's for all."""
    usage = shutil.disk_usage(host.first)

    def two_drives(there: Path) -> tuple[str, int]:
        is_first = Path(there).is_relative_to(host.first)
        return ("c", len(MINE) + 10) if is_first else ("d", usage.free)

    monkeypatch.setattr(model_roots, "drive_of", two_drives)
    return host


# Case s2-13 of the field: the first drive is full, the second, of extra_model_paths.yaml, has room.
async def test_a_full_first_folder_moves_on_to_the_next_and_says_so(small_first: Host) -> None:
    host = small_first
    host.add(1, "LORA", ("one.safetensors", MINE))
    host.add(2, "LORA", ("two.safetensors", weights(b"two")))
    cards = await host.resolve(1, 2)
    assert [card["target_path"] for card in cards] == [str(host.first), str(host.second)]
    assert cards[1]["folder_why"].startswith(f"{host.first} has no room")
    _, told = await host.post("/civitai_remake/preflight", {"resources": cards})
    assert [(file["folder"], bool(file["folder_why"]), file["folder_code"]) for file in told["files"]] == [
        (str(host.first), False, None),
        (str(host.second), True, "passed_over"),
    ]
    assert (told["fits"], host.second.exists()) == (True, False), "a look makes nothing"
    status, _ = await host.post("/civitai_remake/download-all", {"resources": cards})
    assert status == 200
    for _ in range(500):
        if sum(event["status"] == "completed" for event in host.events) == 2:
            break
        await asyncio.sleep(0.01)
    assert (host.first / "one.safetensors").read_bytes() == MINE
    assert [path.name for path in host.second.iterdir()] == ["two.safetensors"], "its parents were made"
    after = await host.resolve(1, 2)
    assert [card["already_downloaded"] for card in after] == [True, True]


async def test_the_folder_of_a_kind_is_shown_and_chosen(host: Host) -> None:
    loras = next(kind for kind in (await host.get("/civitai_remake/folders"))["kinds"] if kind["type"] == "lora")
    assert (loras["chosen"], loras["used"]) == (None, str(host.first))
    assert [(root["folder"], root["exists"], root["writable"]) for root in loras["roots"]] == [
        (str(host.first), True, True),
        (str(host.second), False, True),
    ]
    assert all(root["free_bytes"] > 0 for root in loras["roots"])
    status, settings = await host.post("/civitai_remake/settings", {"folders": {"lora": str(host.second)}})
    assert (status, settings["folders"]) == (200, {"lora": str(host.second)})
    host.add(1, "LORA", ("one.safetensors", MINE))
    (card,) = await host.resolve(1)
    assert card["target_path"] == str(host.second)
    assert (await host.download(card))["path"] == str(host.second / "one.safetensors")
    loras = next(kind for kind in (await host.get("/civitai_remake/folders"))["kinds"] if kind["type"] == "lora")
    assert (loras["chosen"], loras["roots"][0]["folder"]) == (str(host.second), str(host.second))
    _, settings = await host.post("/civitai_remake/settings", {"folders": {"lora": None}})
    assert settings["folders"] == {}


@pytest.mark.parametrize(
    "folders", [{"lora": "/etc"}, {"lora": "../.."}, {"lora": 5}, {"other": "/c"}, {"nothing": "/c"}, [], "x", None]
)
async def test_no_request_chooses_a_folder_that_is_not_the_hosts(host: Host, folders: Any) -> None:
    status, answer = await host.post("/civitai_remake/settings", {"folders": folders})
    assert (status, answer["field"]) == (400, "folders")
    assert (await host.get("/civitai_remake/settings"))["folders"] == {}


# Case s2-05: the site prints 195 KiB for 194.9.
async def test_what_was_downloaded_stays_here_however_the_site_rounds(host: Host) -> None:
    host.add(1, "LORA", ("one.safetensors", MINE))
    host.versions[1]["files"][0]["sizeKB"] = round(len(MINE) / 1024)
    (card,) = await host.resolve(1)
    assert (await host.download(card))["status"] == "completed"
    served = host.served
    for _ in range(100):
        (after,) = await host.resolve(1)
        if after["already_downloaded"]:
            break
        await asyncio.sleep(0.02)
    assert after["already_downloaded"]
    _, told = await host.post("/civitai_remake/preflight", {"resources": [after]})
    assert told["total_bytes"] == 0
    assert (await host.download(after))["status"] == "completed"
    assert host.served == served, "it is fetched once"


# Case s2-15: ComfyUI's own list has no .gguf.
@pytest.mark.parametrize("file_type", ["Diffusion Model", "Model"])
async def test_a_downloaded_gguf_is_here(host: Host, file_type: str) -> None:
    host.bodies[10] = GGUF
    host.versions[1] = version(1, "Checkpoint", file_entry(10, "flux-Q4.gguf", GGUF, file_type))
    card, *_ = await host.resolve(1)
    assert (card["available"], card["type"]) == (True, "diffusion_model")
    assert (await host.download(card))["path"] == str(host.models / "unet" / "flux-Q4.gguf")
    after, *_ = await host.resolve(1)
    assert after["already_downloaded"]
    metadata = (await host.post("/civitai_remake/fetch", {"image_id": TEXT}))[1]
    status, answer = await host.post("/civitai_remake/generate", {"metadata": metadata, "resources": [after]})
    assert (status, answer["code"]) == (422, "custom_node_missing")
    assert "GGUF" in answer["error"]


async def test_another_file_of_the_version_is_used_reported_and_does_not_stand_in_the_way(host: Host) -> None:
    host.add(1, "Checkpoint", ("one.safetensors", MINE), ("one_fp32.safetensors", FP32))
    for entry, precision in zip(host.versions[1]["files"], ("fp16", "fp32"), strict=True):
        entry["metadata"]["fp"] = precision
    (host.models / "checkpoints" / "one_fp32.safetensors").write_bytes(FP32)
    (card,) = await host.resolve(1)
    assert (card["already_downloaded"], card["listed_name"]) == (True, "one_fp32.safetensors")
    assert (card["variant"], card["other_file"]["variant"]) == ("fp16", "fp32")
    metadata = (await host.post("/civitai_remake/fetch", {"image_id": TEXT}))[1]
    status, workflow = await host.post("/civitai_remake/generate", {"metadata": metadata, "resources": [card]})
    assert status == 200
    row = next(row for row in workflow["fidelity"] if row["field"] == "checkpoint")
    assert (row["level"], row["used"]) == ("approximated", "one_fp32.safetensors")
    assert "fp32" in row["why"]
    assert "fp16" in row["why"]
    assert (await host.download(card))["path"] == str(host.models / "checkpoints" / "one.safetensors")
    (after,) = await host.resolve(1)
    assert (after["listed_name"], after["other_file"]) == ("one.safetensors", None)
