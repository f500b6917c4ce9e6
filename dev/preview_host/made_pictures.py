"""What a run gives here: there is no sampler, so a picture is drawn, saved and shown as ComfyUI does it."""

import asyncio
import re
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from aiohttp import web

STANDS_IN = "run-gives.png"
"""A picture of this name in the host's folder is what every run gives, instead of one that is drawn."""

_FOLDERS = {"SaveImage": "output", "PreviewImage": "temp"}
_STRANGE = re.compile(r"[^\w .()-]", re.ASCII)


def attach_view(routes: web.RouteTableDef, base: Path) -> None:
    """Add GET /view to the host's table."""

    async def view(request: web.Request) -> web.StreamResponse:
        query = request.query
        folder = query.get("type", "output")
        if folder not in ("output", "temp", "input"):
            raise web.HTTPBadRequest
        root = (base / folder).resolve()
        path = (root / query.get("subfolder", "") / query.get("filename", "")).resolve()
        if not path.is_relative_to(root):
            raise web.HTTPForbidden
        if not await asyncio.to_thread(path.is_file):
            raise web.HTTPNotFound
        return web.FileResponse(path)

    routes.get("/view")(view)


def save_pictures(prompt: Mapping[str, Any], base: Path) -> dict[str, Any]:
    """One picture for each node that saves or previews one; the outputs as ComfyUI tells them. Blocking."""
    outputs: dict[str, Any] = {}
    for node_id, node in prompt.items():
        folder = _FOLDERS.get(node["class_type"])
        if folder is None:
            continue
        prefix = node["inputs"].get("filename_prefix", "ComfyUI_temp")
        name = _save(base / folder, _STRANGE.sub("_", str(prefix)), _picture_of(prompt, base))
        outputs[node_id] = {"images": [{"filename": name, "subfolder": "", "type": folder}]}
    return outputs


def _save(folder: Path, prefix: str, content: bytes) -> str:
    """The name it has: the next of its prefix."""
    folder.mkdir(parents=True, exist_ok=True)
    count = 1
    while (path := folder / f"{prefix}_{count:05}_.png").exists():
        count += 1
    path.write_bytes(content)
    return path.name


def _picture_of(prompt: Mapping[str, Any], base: Path) -> bytes:
    given = base / STANDS_IN
    if given.is_file():
        return given.read_bytes()
    seed = next((inputs["seed"] for inputs in _inputs(prompt) if isinstance(inputs.get("seed"), int | str)), 0)
    return _drawn(int(seed))


def _inputs(prompt: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [node["inputs"] for node in prompt.values()]


def _drawn(seed: int, width: int = 312, height: int = 456) -> bytes:
    """A PNG of slanted stripes, others for another seed."""
    pitch, shade = 12 + seed % 37, seed % 160
    pixels = ((64 + shade, (x * 2 // 5) % 256, 220) if (x + y) % (2 * pitch) < pitch else (24, shade, (y // 2) % 256)
              for y in range(height) for x in range(width))  # fmt: skip
    flat = bytes(channel for pixel in pixels for channel in pixel)
    rows = b"".join(b"\0" + flat[at : at + width * 3] for at in range(0, len(flat), width * 3))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
