"""ComfyUIs with the pack on them and a small site behind: a whole job's, and one of local files."""

from __future__ import annotations

import asyncio
import hashlib
import io
import json
import os
import struct
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from civitai_remake.civitai_routes import EVENT, KEY_EVENT, LOCAL_EVENT, ORDER_EVENT, RECENT_EVENT, Routes, attach


def model(seed: bytes, length: int = 3000, metadata: dict[str, str] | None = None) -> bytes:
    tensors = (seed * length)[:length]
    entries: dict[str, Any] = {"w": {"dtype": "U8", "shape": [length], "data_offsets": [0, length]}}
    header = json.dumps(entries | ({"__metadata__": metadata} if metadata else {})).encode()
    return struct.pack("<Q", len(header)) + header + tensors


def sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest().upper()


def version(version_id: int, kind: str, name: str, content: bytes) -> dict[str, Any]:
    """A model version as the site tells it; its one file has the content."""
    file = {
        "id": version_id + 70, "name": name, "type": "Model", "sizeKB": len(content) / 1024, "primary": True,
        "hashes": {"SHA256": sha(content), "AutoV2": sha(content)[:10]}, "metadata": {"format": "SafeTensor"},
    }  # fmt: skip
    model_entry = {"name": name.partition(".")[0], "type": kind}
    return {
        "id": version_id, "modelId": 3, "name": "v1", "baseModel": "SDXL 1.0", "model": model_entry, "files": [file],
    }  # fmt: skip


@pytest.fixture(name="version")
def _version() -> Callable[..., dict[str, Any]]:
    return version


def classes_of(definitions: Mapping[str, Any]) -> dict[str, Any]:
    """What a ComfyUI of these definitions has in its ``NODE_CLASS_MAPPINGS``."""
    return {
        name: type(
            name,
            (),
            {
                "INPUT_TYPES": classmethod(lambda _, said=said: said["input"]),
                "RETURN_TYPES": tuple(said["output"]),
                "OUTPUT_NODE": said.get("output_node", False),
            },
        )
        for name, said in definitions.items()
    }


@pytest.fixture(name="classes_of")
def _classes_of() -> Callable[[Mapping[str, Any]], dict[str, Any]]:
    return classes_of


def attached(
    app: web.Application,
    folders: Mapping[str, Sequence[Path]],
    listed: Callable[[str], list[str]],
    send_sync: Callable[[str, dict[str, Any]], None],
    user: Path,
    server: SimpleNamespace | None = None,
) -> Routes:
    """The pack on a host that has this app, these model folders, and what a ``server`` module tells of its nodes."""
    server = server or SimpleNamespace()
    server.PromptServer = SimpleNamespace(instance=SimpleNamespace(app=app, send_sync=send_sync))
    return attach(
        server,
        SimpleNamespace(
            folder_names_and_paths=folders,
            get_folder_paths=lambda name: [str(path) for path in folders[name]],
            get_filename_list=listed,
            get_full_path=lambda name, file: next(
                (str(path / file) for path in folders[name] if (path / file).is_file()), None
            ),
            get_user_directory=lambda: str(user),
            get_output_directory=lambda: str(user.parent / "output"),
            get_temp_directory=lambda: str(user.parent / "temp"),
            get_input_directory=lambda: str(user.parent / "input"),
        ),
    )


KEY = "5ecre7ke5ecre7ke5ecre7ke5ecre7ke"


HEADER = b'{"w": {"dtype": "U8", "shape": [5000], "data_offsets": [0, 5000]}}'


BODY = len(HEADER).to_bytes(8, "little") + HEADER + b"w" * 5000


META = {
    "prompt": "a lighthouse", "negativePrompt": "blurry", "steps": 20, "cfgScale": 7.25, "sampler": "Euler a",
    "seed": 2**63, "Size": "832x1216", "Version": "v1.10.1",
    "civitaiResources": [
        {"type": "Checkpoint", "modelVersionId": 10},
        {"type": "LORA", "modelVersionId": 11, "weight": 0.333},
    ],
}  # fmt: skip


class Place:
    """A ComfyUI of its own: routes under / and /api, model folders, a user folder, a socket that keeps what is sent."""

    key = KEY
    body = BODY
    meta = META

    def __init__(self, root: Path) -> None:
        self.root = root
        self.versions = {
            10: version(10, "Checkpoint", "harbour.safetensors", BODY),
            11: version(11, "LORA", "rainy.safetensors", BODY),
            12: version(12, "LORA", "../../evil.safetensors", BODY),
        }
        # What a version's file holds, where that is not the usual.
        self.bodies: dict[int, bytes] = {}
        self.sent: list[dict[str, Any]] = []
        self.orders: list[dict[str, Any]] = []
        self.key_states: list[dict[str, Any]] = []
        self.recent_told: list[dict[str, Any]] = []
        # What image 7 has besides, and the picture files that the site has, by their paths.
        self.shown: dict[str, Any] = {}
        self.pictures: dict[str, bytes] = {}
        self.site_saw: list[tuple[str, str | None]] = []
        self.stalls = False
        self.client: Any = None
        self.base = ""

    async def post(self, path: str, body: Any, **headers: str) -> tuple[int, dict[str, Any]]:
        async with self.client.post(path, json=body, headers=headers) as response:
            return response.status, await response.json()

    async def get(self, path: str) -> dict[str, Any]:
        async with self.client.get(path) as response:
            return dict(await response.json())

    async def metadata(self) -> dict[str, Any]:
        return (await self.post("/civitai_remake/fetch", {"image_id": "7"}))[1]

    async def resources(self) -> list[dict[str, Any]]:
        return list((await self.post("/civitai_remake/resolve", {"metadata": await self.metadata()}))[1]["resources"])

    async def finished(self, file_key: str) -> dict[str, Any]:
        for _ in range(500):
            for event in self.sent:
                if event["file_key"] == file_key and event["status"] in {"completed", "failed", "cancelled"}:
                    return event
            await asyncio.sleep(0.01)
        raise AssertionError(self.sent)


@pytest.fixture
async def place(tmp_path, aiohttp_client, listening, image_item, monkeypatch):
    made = Place(tmp_path)

    async def site(request: web.Request) -> web.StreamResponse:
        made.site_saw.append((request.path_qs, request.headers.get("Authorization")))
        path = request.path
        if path == "/api/v1/images":
            wanted = request.query.get("imageId") == "7" or request.query.get("postId") == "70"
            return web.json_response({"items": [image_item(META) | made.shown] if wanted else []})
        if path == "/api/v1/me":
            known = request.headers.get("Authorization") == f"Bearer {KEY}"
            return web.json_response({"username": "painter"} if known else {}, status=200 if known else 401)
        if path == "/api/v1/model-versions/mini/10":
            return web.json_response(
                {"requireAuth": True, "checkPermission": True, "earlyAccessEndsAt": "2026-12-24T08:00:00.000Z"}
            )
        if path.startswith("/api/v1/model-versions/mini/"):
            return web.json_response({"error": "no"}, status=500)
        if path.startswith("/api/v1/model-versions/"):
            found = made.versions.get(int(path.rpartition("/")[2]))
            return web.json_response(found or {"error": "Model not found"}, status=200 if found else 404)
        if path.startswith("/api/download/models/"):
            sought = path.rpartition("/")[2]
            return web.Response(status=307, headers={"Location": f"{made.base}/store/file?sig=abc&of={sought}"})
        if path in made.pictures:
            return web.Response(body=made.pictures[path], content_type="image/png")
        if path == "/store/file" and made.stalls:
            await asyncio.sleep(60)
        if path == "/store/file":
            body = made.bodies.get(int(request.query.get("of", "0")), BODY)
            return web.Response(body=body, content_type="application/octet-stream")
        return web.json_response({"error": "no"}, status=404)

    async with listening(("/{path:.*}", site)) as made.base:
        monkeypatch.setenv("CIVITAI_BASE_URL", made.base)
        monkeypatch.setenv("HF_ENDPOINT", made.base)
        monkeypatch.delenv("CIVITAI_API_KEY", raising=False)
        folders = {
            "checkpoints": [tmp_path / "models/checkpoints"],
            "diffusion_models": [tmp_path / "models/diffusion_models"],
            "loras": [tmp_path / "models/loras", tmp_path / "extra"],
        }
        for paths in folders.values():
            for path in paths:
                path.mkdir(parents=True)

        def listed(name: str) -> list[str]:
            return [str(f.relative_to(path)) for path in folders[name] for f in path.rglob("*.safetensors")]

        def send_sync(name: str, event: dict[str, Any]) -> None:
            assert event["pack"] == "civitai-remake"
            assert name in {EVENT, ORDER_EVENT, LOCAL_EVENT, KEY_EVENT, RECENT_EVENT}
            told = {KEY_EVENT: made.key_states, RECENT_EVENT: made.recent_told, ORDER_EVENT: made.orders}
            told.get(name, made.sent).append(event)

        app = web.Application()
        routes = attached(app, folders, listed, send_sync, tmp_path / "user")
        made.client = await aiohttp_client(app)
        yield made
        await routes.close()


OLD = 1_600_000_000


LIMIT = 65536


KINDS = ("checkpoints", "diffusion_models", "loras", "embeddings", "vae")


SENT_BY_PANEL = {"X-Civitai-Remake": "1"}


MINE = model(b"mine")


OTHER = model(b"evil")


LOCAL_META = {
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

    limit = LIMIT
    mine = MINE
    other = OTHER
    model = staticmethod(model)
    sha = staticmethod(sha)

    def __init__(self, root: Path) -> None:
        self.models = root / "models"
        # What its modules say of its nodes; without any it is a host that nobody can ask.
        self.server = SimpleNamespace()
        self.versions = {
            10: version(10, "Checkpoint", "harbour.safetensors", MINE),
            11: version(11, "LORA", "rainy.safetensors", MINE),
            12: version(12, "TextualInversion", "stormy.safetensors", MINE) | {"trainedWords": ["stormy"]},
        }
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
        return (await self.post("/civitai_remake/fetch", {"image_id": "7"}))[1]

    async def resolve(self, **more: Any) -> dict[str, dict[str, Any]]:
        """The resources by their type; the LoRA nobody knows is called "lost"."""
        _, answer = await self.post("/civitai_remake/resolve", {"metadata": await self.metadata(), **more})
        return {entry["type"] if entry["resolved"] else "lost": entry for entry in answer["resources"]}

    async def generate(self, resources: dict[str, dict[str, Any]]) -> tuple[int, dict[str, Any]]:
        body = {"metadata": await self.metadata(), "resources": list(resources.values())}
        return await self.post("/civitai_remake/generate", body)

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
        async with self.client.post("/civitai_remake/supply", data=form, headers=sent) as response:
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
            return web.json_response({"items": [image_item(LOCAL_META)]})
        if path.startswith("/api/v1/model-versions/") and path.rpartition("/")[2].isdigit():
            return web.json_response(made.versions[int(path.rpartition("/")[2])])
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
        if name != RECENT_EVENT:
            (made.local if name == LOCAL_EVENT else made.downloads).append(event)

    async with listening(("/{path:.*}", site)) as base:
        monkeypatch.setenv("CIVITAI_BASE_URL", base)
        monkeypatch.setenv("HF_ENDPOINT", base)
        monkeypatch.delenv("CIVITAI_API_KEY", raising=False)
        app = web.Application(client_max_size=LIMIT)
        routes = attached(app, folders, listed, send_sync, tmp_path / "user", made.server)
        made.client = await aiohttp_client(app)
        yield made
        await routes.close()


@pytest.fixture(name="attached")
def _attached() -> Callable[..., Routes]:
    return attached
