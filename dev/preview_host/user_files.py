"""GET, POST and DELETE /userdata: what the frontend keeps for its user, workflows above all, in real files."""

import asyncio
import shutil
from pathlib import Path
from typing import Any

from aiohttp import web


class UserFiles:
    """One user's folder; ComfyUI has the user `default` unless started with --multi-user."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path_of(self, file: str) -> Path:
        """The file's place; HTTPForbidden for a name that leads out of the user's folder."""
        path = (self.folder / file).resolve()
        if not path.is_relative_to(self.folder.resolve()):
            raise web.HTTPForbidden
        return path

    def attach(self, routes: web.RouteTableDef) -> None:
        """Add the calls to the host's table."""
        routes.get("/userdata")(self._list)
        routes.get("/v2/userdata")(self._list_tree)
        routes.get("/userdata/{file}")(self._read)
        routes.post("/userdata/{file}")(self._write)
        routes.delete("/userdata/{file}")(self._delete)
        routes.post("/userdata/{file}/move/{dest}")(self._move)

    async def _list(self, request: web.Request) -> web.Response:
        directory = request.query.get("dir")
        if not directory:
            raise web.HTTPBadRequest
        top = self.path_of(directory)
        recurse, full = _flag(request, "recurse"), _flag(request, "full_info")
        files = await asyncio.to_thread(_files, top, recurse)
        if files is None:
            raise web.HTTPNotFound
        found: list[Any] = [_facts(path, top) if full else path.relative_to(top).as_posix() for path in files]
        if _flag(request, "split") and not full:
            found = [[name, *name.split("/")] for name in found]
        return web.json_response(found)

    async def _list_tree(self, request: web.Request) -> web.Response:
        top = self.path_of(request.query.get("path", ""))
        paths = await asyncio.to_thread(lambda: sorted(top.rglob("*")))
        entries: list[dict[str, Any]] = []
        for path in paths:
            entry: dict[str, Any] = {"name": path.name, "path": path.relative_to(self.folder.resolve()).as_posix()}
            if path.is_dir():
                entry["type"] = "directory"
            else:
                entry |= {"type": "file", "size": path.stat().st_size, "modified": path.stat().st_mtime}
            entries.append(entry)
        return web.json_response(entries)

    async def _read(self, request: web.Request) -> web.StreamResponse:
        path = self.path_of(request.match_info["file"])
        if not path.is_file():
            raise web.HTTPNotFound
        return web.FileResponse(path)

    async def _write(self, request: web.Request) -> web.Response:
        path = self.path_of(request.match_info["file"])
        if request.query.get("overwrite") == "false" and path.exists():
            raise web.HTTPConflict
        body = await request.read()
        await asyncio.to_thread(_write_file, path, body)
        return self._answer(request, path)

    async def _delete(self, request: web.Request) -> web.Response:
        path = self.path_of(request.match_info["file"])
        if not path.is_file():
            raise web.HTTPNotFound
        await asyncio.to_thread(path.unlink)
        return web.Response(status=204)

    async def _move(self, request: web.Request) -> web.Response:
        source, target = self.path_of(request.match_info["file"]), self.path_of(request.match_info["dest"])
        if not source.is_file():
            raise web.HTTPNotFound
        if request.query.get("overwrite") == "false" and target.exists():
            raise web.HTTPConflict
        target.parent.mkdir(parents=True, exist_ok=True)
        await asyncio.to_thread(shutil.move, source, target)
        return self._answer(request, target)

    def _answer(self, request: web.Request, path: Path) -> web.Response:
        top = self.folder.resolve()
        return web.json_response(_facts(path, top) if _flag(request, "full_info") else path.relative_to(top).as_posix())


def _flag(request: web.Request, name: str) -> bool:
    return request.query.get(name, "").lower() == "true"


def _files(top: Path, recurse: bool) -> list[Path] | None:
    if not top.is_dir():
        return None
    return sorted(path for path in (top.rglob("*") if recurse else top.glob("*")) if path.is_file())


def _write_file(path: Path, body: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)


def _facts(path: Path, top: Path) -> dict[str, Any]:
    stat = path.stat()
    return {
        "path": path.relative_to(top).as_posix(),
        "size": stat.st_size,
        "modified": int(stat.st_mtime * 1000),
        "created": int(stat.st_ctime * 1000),
    }
