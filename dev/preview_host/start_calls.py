"""What the frontend asks of its host while it starts, and the short answers that suffice."""

import asyncio
import platform
import sys
import threading
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

from aiohttp import web

from .model_folders import FOLDERS, ModelFolders

VERSION = "0.33.0"
"""The ComfyUI whose node definitions this host has; it behaves as those from 0.8.0 on do."""

Handler = Callable[[web.Request], Awaitable[web.Response]]


def attach_start_calls(
    routes: web.RouteTableDef,
    *,
    definitions: Callable[[], Mapping[str, Any]],
    folders: ModelFolders,
    scripts: Callable[[], list[str]],
    words: Mapping[str, Any],
    version: str,
) -> None:
    """Add /object_info, /extensions, /users, /system_stats, the model lists, the packs' words and the calls that need
    nothing."""
    system = {
        "os": platform.system(),
        "ram_total": 0,
        "ram_free": 0,
        "comfyui_version": version,
        "python_version": sys.version,
        "pytorch_version": "none",
        "embedded_python": False,
        "argv": ["main.py"],
    }

    async def object_info(request: web.Request) -> web.Response:
        wanted = request.match_info.get("name")
        return web.json_response({n: d for n, d in definitions().items() if wanted in (None, n)})

    async def extensions(request: web.Request) -> web.Response:
        return web.json_response(scripts())

    async def counts(request: web.Request) -> web.Response:
        # For `python dev soak`; no ComfyUI has it.
        return web.json_response({"tasks": len(asyncio.all_tasks()), "threads": threading.active_count()})

    async def embeddings(request: web.Request) -> web.Response:
        return web.json_response([str(Path(name).with_suffix("")) for name in folders.names("embeddings")])

    async def model_kinds(request: web.Request) -> web.Response:
        return web.json_response(_model_kinds())

    async def experiment_kinds(request: web.Request) -> web.Response:
        return web.json_response([{"name": kind, "folders": folders.paths(kind)} for kind in _model_kinds()])

    async def models(request: web.Request) -> web.Response:
        return web.json_response(_listed(request, folders))

    async def experiment_models(request: web.Request) -> web.Response:
        return web.json_response([{"name": name, "pathIndex": 0} for name in _listed(request, folders)])

    calls: dict[str, Handler] = {
        "/object_info": object_info,
        "/object_info/{name}": object_info,
        "/extensions": extensions,
        "/embeddings": embeddings,
        "/_preview/counts": counts,
        "/models": model_kinds,
        "/models/{kind}": models,
        "/experiment/models": experiment_kinds,
        "/experiment/models/{kind}": experiment_models,
        "/i18n": _always(dict(words)),
        "/users": _always({"storage": "server", "migrated": True}),
        "/system_stats": _always({"system": system, "devices": []}),
    }
    for path in ("/features", "/global_subgraphs", "/workflow_templates", "/node_replacements"):
        calls[path] = _always({})
    for path, handler in calls.items():
        routes.get(path)(handler)


def _always(answer: object) -> Handler:
    async def handler(request: web.Request) -> web.Response:
        return web.json_response(answer)

    return handler


def _model_kinds() -> list[str]:
    return [kind for kind in FOLDERS if kind not in ("configs", "custom_nodes")]


def _listed(request: web.Request, folders: ModelFolders) -> list[str]:
    kind = request.match_info["kind"]
    if kind not in FOLDERS:
        raise web.HTTPNotFound
    return folders.names(kind)
