"""POST /upload/image: a picture into the input folder, as ComfyUI takes it."""

import asyncio
from pathlib import Path

from aiohttp import web


def attach_input_pictures(routes: web.RouteTableDef, base: Path) -> None:
    """Add the call to the host's table."""

    async def upload(request: web.Request) -> web.Response:
        form = await request.post()
        image = form.get("image")
        if not isinstance(image, web.FileField) or not image.filename:
            raise web.HTTPBadRequest
        content = await asyncio.to_thread(image.file.read)
        name = await asyncio.to_thread(_keep, base / "input", Path(image.filename).name, content)
        return web.json_response({"name": name, "subfolder": "", "type": "input"})

    routes.post("/upload/image")(upload)


def _keep(folder: Path, name: str, content: bytes) -> str:
    """The name it has there: its own, unless another picture has that already."""
    path, number = folder / name, 1
    while path.exists() and path.read_bytes() != content:
        path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        number += 1
    path.write_bytes(content)
    return path.name
