"""The pack inside ComfyUI: its routes on the host's table, its socket events, and the host's folders and secrets.

The only file that names ``server`` and ``folder_paths``. What the routes do stands in ``pipeline/routes``, a file a
subject.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from aiohttp import web

from .civitai_download import DownloadQueue
from .civitai_utils.download.download_journal import DownloadJournal
from .civitai_utils.download.download_settings import SettingsFile
from .civitai_utils.download.transfer import DownloadOrder
from .civitai_utils.host.key_choice import KeyState
from .civitai_utils.host.key_store import KeyStore
from .civitai_utils.host.keys_in_force import KeysInForce
from .civitai_utils.library.hash_book import HashBook
from .civitai_utils.library.host_folders import HostFolders, secret_folder
from .civitai_utils.library.local_search import LocalSearch
from .civitai_utils.library.model_hashes import FileHashes
from .civitai_utils.library.model_library import ModelLibrary
from .civitai_utils.site.civitai_client import CivitaiClient
from .civitai_utils.site.http_session import SharedSession
from .civitai_utils.site.picture_client import PictureClient
from .civitai_utils.site.sites import Site, site_from
from .pipeline.routes.downloads import DownloadRoutes
from .pipeline.routes.local_files import LocalFileRoutes
from .pipeline.routes.look_up import LookUpRoutes
from .pipeline.routes.settings import SettingsRoutes
from .pipeline.routes.shared import Route, Shared
from .pipeline.routes.workflow import WorkflowRoutes

EVENT = "civitai.download.progress"
LOCAL_EVENT = "civitai.local.progress"
KEY_EVENT = "civitai.key.state"
PREFIX = "/civitai"
GROUPS = (LookUpRoutes, LocalFileRoutes, DownloadRoutes, WorkflowRoutes, SettingsRoutes)


class Routes:
    """The pack's life in one host: what the routes share, from the host's start to its end."""

    def __init__(
        self,
        *,
        site: Site,
        session: SharedSession,
        keys: KeyStore,
        library: ModelLibrary,
        settings: SettingsFile,
        journal: DownloadJournal,
        send: Callable[[Any], None],
        send_local: Callable[[Any], None],
        send_key: Callable[[Any], None],
        is_busy: Callable[[], bool],
        loads_safely: Callable[[], bool],
    ) -> None:
        self._session = session
        self._send = send
        self._send_key = send_key
        client = CivitaiClient(site, session)
        self._shared = Shared(
            site=site,
            client=client,
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
                on_done=self._note_download,
            ),
            search=LocalSearch(library, send_local),
            loads_safely=loads_safely,
        )
        self._noting: set[asyncio.Task[None]] = set()
        self._restoring: asyncio.Task[None] | None = None

    def all(self) -> tuple[Route, ...]:
        """Every route of the pack."""
        return tuple(route for group in GROUPS for route in group(self._shared).routes())

    def add_to(self, table: web.RouteTableDef) -> None:
        """Put the routes of docs/architecture.md on the host's table."""
        for route in self.all():
            table.route(route.method, f"{PREFIX}{route.path}")(route.handler)

    def restore(self, loop: asyncio.AbstractEventLoop) -> None:
        """Bring back, on the host's loop, what an earlier run left unfinished; it goes on with the key that counts."""
        loop.call_soon(self._shared.keys.look_ahead)
        self._restoring = loop.create_task(self._shared.queue.restore(key=self._shared.keys.choose().value))

    async def close(self) -> None:
        """Stop what runs and close the connections; ComfyUI itself never calls back at its end."""
        if self._restoring is not None:
            await self._restoring
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
    """Put the pack on a running ComfyUI: called once, while the host imports its custom nodes."""
    host = server.PromptServer.instance
    folder = secret_folder(folder_paths)
    settings = SettingsFile(folder / "settings.json")
    library = ModelLibrary(
        HostFolders(folder_paths),
        HashBook(folder / "hashes.sqlite3"),
        preferred=lambda kind: settings().folders.get(kind.value),
    )
    routes = Routes(
        site=site_from(os.environ),
        session=SharedSession(),
        keys=KeyStore(folder / "api_key", os.environ),
        library=library,
        settings=settings,
        journal=DownloadJournal(folder / "downloads.json"),
        send=partial(host.send_sync, EVENT),
        send_local=partial(host.send_sync, LOCAL_EVENT),
        send_key=partial(host.send_sync, KEY_EVENT),
        is_busy=lambda: _makes_an_image(host),
        loads_safely=loads_safely,
    )
    routes.add_to(host.routes)
    # ComfyUI imports its packs inside its running loop.
    routes.restore(host.loop)
    return routes


def loads_safely() -> bool:
    """Whether this ComfyUI loads every model file of its own with weights only, so that no pickle runs code.

    It does where PyTorch is 2.4 or newer, and says so in ``comfy.utils.ALWAYS_SAFE_LOAD``; what is not said is not so.
    """
    return getattr(sys.modules.get("comfy.utils"), "ALWAYS_SAFE_LOAD", False) is True


def _makes_an_image(host: Any) -> bool:
    """Whether ComfyUI executes a prompt at this moment."""
    queue = getattr(host, "prompt_queue", None)
    return bool(getattr(queue, "currently_running", None))
