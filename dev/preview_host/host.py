"""Starting and stopping the preview host."""

import asyncio
import contextlib
import mimetypes
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from .host_modules import PromptServer, UserManager, install_host_modules, remove_host_modules
from .input_pictures import attach_input_pictures
from .load_pack import load_pack, script_urls
from .made_pictures import attach_view
from .model_folders import ModelFolders
from .node_definitions import Definition, core_classes, describe
from .origin import refuse_foreign_origin
from .pack_words import pack_words
from .prompts import Prompts
from .settings import Settings
from .sockets import Sockets
from .start_calls import VERSION, attach_start_calls
from .user_files import UserFiles

LARGEST_BODY = 100 * 1024 * 1024
"""Bytes; ComfyUI's default for --max-upload-size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningHost:
    """A host that answers at `url` until it is closed. `server` is what the pack knows as PromptServer.instance."""

    url: str
    server: PromptServer
    _runner: web.AppRunner
    _sockets: Sockets
    _tasks: "tuple[asyncio.Task[None], ...]"

    async def close(self) -> None:
        """Stop serving and take the host's modules away again."""
        for task in self._tasks:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        await self._sockets.close()
        await self._runner.cleanup()
        remove_host_modules()


async def start_host(
    *,
    frontend: Path,
    base: Path,
    packs: Sequence[Path] = (),
    extra_models: Path | None = None,
    without: Sequence[str] = (),
    version: str | None = None,
    host: str = "127.0.0.1",
    port: int = 0,
    delay: float = 0.0,
) -> RunningHost:
    """Serve `frontend` (the package's static folder) over a ComfyUI tree made at `base`, with `packs` in this order.

    It says to be this `version` of ComfyUI (None for its own), and lacks the node classes `without`. Port 0 takes a
    free one. A run takes `delay` seconds. OSError if the port is taken; what the pack's import raises goes through.
    """
    if not (frontend / "index.html").is_file():
        raise FileNotFoundError(f"{frontend} holds no ComfyUI frontend (no index.html)")
    folders = ModelFolders(base, extra_models)
    await asyncio.to_thread(folders.make)
    user = folders.base / "user" / "default"
    files = UserFiles(user)
    sockets = Sockets(asyncio.get_running_loop())
    app = web.Application(middlewares=[_revalidate_scripts, refuse_foreign_origin], client_max_size=LARGEST_BODY)
    server = PromptServer(app, sockets, UserManager(files))
    version = version or VERSION
    classes = {name: found for name, found in core_classes(folders).items() if name not in without}
    install_host_modules(server, folders, classes, version=version)
    try:
        # One entry a name, as in ComfyUI: of two copies of a pack the later one's scripts are served.
        loaded = [load_pack(pack) for pack in packs]
        web_folders = {name: folder for pack in loaded for name, folder in pack.web_folders.items()}
        for pack in loaded:
            classes.update({name: found for name, found in pack.node_classes.items() if name not in classes})

        def definitions() -> dict[str, Definition]:
            return describe(classes, folders)

        routes = server.routes
        routes.get("/ws")(sockets.handle)
        attach_start_calls(
            routes,
            definitions=definitions,
            folders=folders,
            scripts=lambda: _frontend_scripts(frontend) + script_urls(web_folders),
            words=pack_words(packs),
            version=version,
        )
        Settings(user / "comfy.settings.json").attach(routes)
        files.attach(routes)
        attach_input_pictures(routes, folders.base)
        attach_view(routes, folders.base)
        prompts = Prompts(definitions, sockets, folders.base, delay=delay)
        prompts.attach(routes)
        _mount(app, routes)
        for name, folder in web_folders.items():
            app.router.add_static(f"/extensions/{name}", folder)
        _serve_frontend(app, frontend)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        site = web.TCPSite(runner, host, port)
        await site.start()
    except BaseException:
        remove_host_modules()
        raise
    server.address, server.port = host, int(runner.addresses[0][1])
    return RunningHost(
        url=f"http://{host}:{server.port}",
        server=server,
        _runner=runner,
        _sockets=sockets,
        _tasks=(asyncio.create_task(sockets.publish()), asyncio.create_task(prompts.work())),
    )


def _mount(app: web.Application, routes: web.RouteTableDef) -> None:
    """Every route at /x and at /api/x, the latter first, as the host adds them."""
    both = web.RouteTableDef()
    for route in routes:
        if isinstance(route, web.RouteDef):
            both.route(route.method, "/api" + route.path, **route.kwargs)(route.handler)
    app.add_routes(both)
    app.add_routes(routes)


def _frontend_scripts(frontend: Path) -> list[str]:
    return sorted("/" + path.relative_to(frontend).as_posix() for path in frontend.glob("extensions/**/*.js"))


def _serve_frontend(app: web.Application, frontend: Path) -> None:
    # Windows takes these from the registry, where other programs may have put nonsense.
    mimetypes.add_type("application/javascript; charset=utf-8", ".js")
    mimetypes.add_type("application/javascript; charset=utf-8", ".mjs")

    async def index(request: web.Request) -> web.FileResponse:
        return web.FileResponse(frontend / "index.html", headers={"Cache-Control": "no-cache"})

    app.router.add_get("/", index)
    app.router.add_static("/", frontend)


@web.middleware
async def _revalidate_scripts(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    response = await handler(request)
    if request.path.endswith((".js", ".mjs", ".css")):
        response.headers.setdefault("Cache-Control", "no-cache")
    return response
