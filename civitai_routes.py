"""The pack inside ComfyUI: its routes beside those of other packs, its socket events, the host's folders and secrets.

The only file that names ``server`` and ``folder_paths``. What the routes do stands in ``pipeline/routes``, a file a
subject.
"""

from __future__ import annotations

import asyncio
import mimetypes
import os
import sys
from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

from aiohttp import web

from .civitai_download import DownloadQueue
from .civitai_utils.batch.batch_folders import BatchFolders
from .civitai_utils.console_log import log
from .civitai_utils.download.download_journal import DownloadJournal
from .civitai_utils.download.download_settings import SettingsFile
from .civitai_utils.download.first_bytes import FirstBytes
from .civitai_utils.download.transfer import DownloadOrder
from .civitai_utils.host.host_nodes import HostNodes
from .civitai_utils.host.key_choice import KeyState
from .civitai_utils.host.key_store import KeyStore
from .civitai_utils.host.keys_in_force import KeysInForce
from .civitai_utils.host.made_pictures import MadePictures
from .civitai_utils.host.route_owners import owner_of
from .civitai_utils.library.hash_book import HashBook
from .civitai_utils.library.host_folders import HostFolders, secret_folder
from .civitai_utils.library.local_search import LocalSearch
from .civitai_utils.library.model_hashes import FileHashes
from .civitai_utils.library.model_library import ModelLibrary
from .civitai_utils.made_picture import FOLDERS as PICTURE_FOLDERS
from .civitai_utils.recent.recent_file import RecentFile
from .civitai_utils.recent.recent_pictures import RecentPictures
from .civitai_utils.site.civitai_client import CivitaiClient
from .civitai_utils.site.http_session import SharedSession
from .civitai_utils.site.hub_client import HubClient
from .civitai_utils.site.picture_client import PictureClient
from .civitai_utils.site.sites import Site, site_from
from .pipeline.models.place_by_header import PlaceByHeader
from .pipeline.models.remote_headers import RemoteHeaders
from .pipeline.recognise.recognise_file import recognise
from .pipeline.routes.authors_workflow import AuthorsWorkflowRoutes
from .pipeline.routes.batch import BatchRoutes
from .pipeline.routes.batch_gallery import BatchGalleryRoutes
from .pipeline.routes.batch_now import batch_as_json
from .pipeline.routes.compare import CompareRoutes
from .pipeline.routes.downloads import DownloadRoutes
from .pipeline.routes.hosted_batch import HostedBatches
from .pipeline.routes.kept_graphs import KeptGraphs
from .pipeline.routes.local_files import LocalFileRoutes
from .pipeline.routes.look_up import LookUpRoutes
from .pipeline.routes.recent import RecentRoutes
from .pipeline.routes.settings import SettingsRoutes
from .pipeline.routes.shared import Route, Shared
from .pipeline.routes.start_picture import StartPictureRoutes
from .pipeline.routes.workflow import WorkflowRoutes

PACK = "civitai-remake"
EVENT = "civitai.download.progress"
ORDER_EVENT = "civitai.download.order"
LOCAL_EVENT = "civitai.local.progress"
KEY_EVENT = "civitai.key.state"
RECENT_EVENT = "civitai.recent.changed"
SETTINGS_EVENT = "civitai.settings.changed"
BATCH_EVENT = "civitai.batch.changed"
PREFIX = "/civitai_remake"
# Other packs live under it too: a name there is ours only where nobody else owns it.
PROMISED_PREFIX = "/civitai"
# ComfyUI serves what stands on its table under both; the panel's requests come to the second.
MOUNTS = ("", "/api")
# Of the addresses that mean all of this computer's, the one it reaches itself by.
_LOOPBACK = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  nothing is bound here
# What the copies of this pack in one host know of each other: an attribute of PromptServer.instance with a ``folder``.
COPY_AT_WORK = "civitai_remake"
GROUPS = (
    LookUpRoutes,
    LocalFileRoutes,
    DownloadRoutes,
    WorkflowRoutes,
    AuthorsWorkflowRoutes,
    StartPictureRoutes,
    SettingsRoutes,
    RecentRoutes,
    CompareRoutes,
)


class Routes:
    """The pack's life in one host: what the routes share, from the host's start to its end."""

    def __init__(
        self,
        *,
        folder: Path,
        site: Site,
        session: SharedSession,
        keys: KeyStore,
        library: ModelLibrary,
        settings: SettingsFile,
        journal: DownloadJournal,
        recent: RecentFile,
        made: MadePictures,
        send: Callable[[Any], None],
        send_order: Callable[[Any], None],
        send_local: Callable[[Any], None],
        send_key: Callable[[Any], None],
        send_recent: Callable[[Any], None],
        send_settings: Callable[[Any], None],
        send_batch: Callable[[Any], None],
        output: Callable[[], str],
        own_address: Callable[[], str | None],
        is_busy: Callable[[], bool],
        loads_safely: Callable[[], bool],
        nodes: HostNodes,
        comfyui: Path | None = None,
    ) -> None:
        self.folder = folder
        self._session = session
        self._send = send
        self._send_key = send_key
        client = CivitaiClient(site, session)
        headers = RemoteHeaders(FirstBytes(site, session))
        self._shared = Shared(
            site=site,
            client=client,
            hub=HubClient(site.hub, session),
            pictures=PictureClient(site, session),
            keys=KeysInForce(keys, client.fetch_user, tell=self._tell_key, on_change=self._use_key),
            library=library,
            settings=settings,
            queue=DownloadQueue(
                site,
                session,
                self._tell,
                settings=settings,
                journal=journal,
                is_busy=is_busy,
                tell_order=lambda waiting: send_order({"waiting": waiting}),
                on_done=self._note_download,
                settle=PlaceByHeader(headers, library.snapshot).settle,
            ),
            search=LocalSearch(library, send_local),
            recent=RecentPictures(recent, most=lambda: settings().keep_recent, tell=lambda: send_recent({})),
            made=made,
            headers=headers,
            tell_settings=lambda: send_settings({}),
            loads_safely=loads_safely,
            nodes=nodes,
            graphs=KeptGraphs(),
            comfyui=comfyui,
        )
        self._batch_folders = BatchFolders(output)
        self._batches = HostedBatches(
            self._shared, self._batch_folders, own_address, lambda now: send_batch(batch_as_json(now))
        )
        self._noting: set[asyncio.Task[None]] = set()
        self._restoring: asyncio.Task[None] | None = None

    def all(self) -> tuple[Route, ...]:
        """Every route of the pack."""
        batch = (*BatchRoutes(self._shared, self._batches).routes(), *BatchGalleryRoutes(self._batch_folders).routes())
        return (*(route for group in GROUPS for route in group(self._shared).routes()), *batch)

    def add_to(self, router: web.UrlDispatcher) -> None:
        """Put the routes of docs/architecture.md beside everything that other packs have put there.

        To be called when all of them are loaded: no route of theirs is taken away, and the log says what is theirs.
        """
        others = tuple(router.resources())
        routes = self.all()
        left: dict[str, dict[str, None]] = {}
        for route, mount in product(routes, MOUNTS):
            name = f"{PROMISED_PREFIX}{route.path}"
            owner = owner_of(others, route.method, f"{mount}{name}")
            if owner is None:
                router.add_route(route.method, f"{mount}{name}", route.handler)
            else:
                left.setdefault(owner, {})[f"{route.method} {name}"] = None
        for route, mount in product(routes, MOUNTS):
            router.add_route(route.method, f"{mount}{PREFIX}{route.path}", route.handler)
        for owner, names in left.items():
            log.info("Left to %s, whose they are: %s. Ours stand under %s.", owner, ", ".join(names), PREFIX)

    def restore(self, loop: asyncio.AbstractEventLoop) -> None:
        """Bring back, on the host's loop, what an earlier run left unfinished; it goes on with the key that counts."""
        loop.call_soon(self._shared.keys.look_ahead)
        self._restoring = loop.create_task(self._shared.queue.restore(key=self._shared.keys.choose().value))

    async def close(self) -> None:
        """Stop what runs and close the connections; ComfyUI itself never calls back at its end."""
        if self._restoring is not None:
            await self._restoring
        await self._batches.close()
        await self._shared.keys.close()
        await self._shared.search.close()
        await self._shared.queue.close()
        await self._session.close()
        await asyncio.to_thread(self._shared.library.book.close)

    def _tell(self, event: dict[str, Any]) -> None:
        self._send(event)
        if event["wants_key"]:
            self._shared.keys.doubt()

    def _tell_key(self, state: KeyState) -> None:
        self._send_key(state.as_json())

    def _use_key(self, key: str | None, before: str | None) -> None:
        self._shared.queue.use_key(key, instead_of=before)

    def _note_download(self, order: DownloadOrder, path: Path) -> None:
        if order.file.sha256:
            proven = FileHashes(sha256=order.file.sha256.upper())
            noting = asyncio.ensure_future(asyncio.to_thread(self._shared.library.note_hashes, path, proven))
            self._noting.add(noting)
            noting.add_done_callback(self._noting.discard)


def attach(server: ModuleType, folder_paths: ModuleType) -> Routes:
    """Put the pack on a running ComfyUI: called once, while the host imports its custom nodes.

    Nothing is served and nothing resumed before the host starts, when it is known what other packs own, and whether
    another copy of this pack was loaded as well.
    """
    host = server.PromptServer.instance
    folder = secret_folder(folder_paths)
    settings = SettingsFile(folder / "settings.json")
    library = ModelLibrary(
        HostFolders(folder_paths),
        HashBook(folder / "hashes.sqlite3"),
        preferred=lambda kind: settings().folders.get(kind.value),
        recognise=recognise,
    )
    routes = Routes(
        folder=Path(__file__).parent,
        site=site_from(os.environ),
        session=SharedSession(),
        keys=KeyStore(folder / "api_key", os.environ),
        library=library,
        settings=settings,
        journal=DownloadJournal(folder / "downloads.json"),
        recent=RecentFile(folder / "recent.json"),
        made=MadePictures({name: partial(_picture_folder, folder_paths, name) for name in PICTURE_FOLDERS}),
        send=partial(_send, host, EVENT),
        send_order=partial(_send, host, ORDER_EVENT),
        send_local=partial(_send, host, LOCAL_EVENT),
        send_key=partial(_send, host, KEY_EVENT),
        send_recent=partial(_send, host, RECENT_EVENT),
        send_settings=partial(_send, host, SETTINGS_EVENT),
        send_batch=partial(_send, host, BATCH_EVENT),
        output=partial(_picture_folder, folder_paths, "output"),
        own_address=lambda: own_address(server),
        is_busy=lambda: _makes_an_image(host),
        loads_safely=loads_safely,
        nodes=HostNodes(server),
        # Its own code's folder, whatever folder it was told to keep models and users in.
        comfyui=_folder_of(folder_paths),
    )
    host.app.on_startup.append(partial(_begin, host, routes))
    # Of several copies the last one works: it is the one whose panel ComfyUI serves (EXTENSION_WEB_DIRS in its nodes.py
    # has one entry a project, and the last copy's stays).
    setattr(host, COPY_AT_WORK, routes)
    return routes


def _folder_of(module: ModuleType) -> Path | None:
    file = getattr(module, "__file__", None)
    return Path(file).parent if isinstance(file, str) else None


async def _begin(host: Any, routes: Routes, app: web.Application) -> None:
    """The host starts: all packs are loaded, and its router still takes routes."""
    at_work = getattr(host, COPY_AT_WORK)
    if at_work is not routes:
        message = "This pack is installed twice: the copy in %s works, the one in %s stands aside. Remove one of them."
        log.warning(message, at_work.folder, routes.folder)
        return
    # The registry of Windows may call it plain text, and a browser runs no plain text (a later chunk of the panel).
    mimetypes.add_type("text/javascript", ".mjs")
    routes.add_to(app.router)
    routes.restore(asyncio.get_running_loop())


def _send(host: Any, name: str, event: dict[str, Any]) -> None:
    """To every page, marked as ours: other packs send events under names like these."""
    host.send_sync(name, {**event, "pack": PACK})


def _picture_folder(folder_paths: ModuleType, name: str) -> str:
    """Where the host's pictures of one type lie at this moment: the user, or another pack, may have moved them."""
    return str(getattr(folder_paths, f"get_{name}_directory")())


def own_address(server: ModuleType) -> str | None:
    """Where this ComfyUI answers itself; None before it serves, which is when it knows.

    What listens everywhere listens on this computer too (``start_multi_address`` in ComfyUI's ``server.py``).
    """
    host = getattr(server.PromptServer, "instance", None)
    address, port = getattr(host, "address", None), getattr(host, "port", None)
    if not isinstance(address, str) or not isinstance(port, int):
        return None
    name = _LOOPBACK.get(address, address)
    secure = getattr(getattr(server, "args", None), "tls_certfile", None)
    return f"{'https' if secure else 'http'}://{f'[{name}]' if ':' in name else name}:{port}"


def loads_safely() -> bool:
    """Whether this ComfyUI loads every model file of its own with weights only, so that no pickle runs code.

    It does where PyTorch is 2.4 or newer, and says so in ``comfy.utils.ALWAYS_SAFE_LOAD``; what is not said is not so.
    """
    return getattr(sys.modules.get("comfy.utils"), "ALWAYS_SAFE_LOAD", False) is True


def _makes_an_image(host: Any) -> bool:
    """Whether ComfyUI executes a prompt at this moment."""
    queue = getattr(host, "prompt_queue", None)
    return bool(getattr(queue, "currently_running", None))
