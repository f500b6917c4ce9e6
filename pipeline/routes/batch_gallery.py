"""GET /batch-gallery/...: what a batch has made, to be looked at in the browser; nothing is changed, nothing listed.

No HTML comes from the disk: the page is made here of the table beside it, so whatever another program writes into the
output folder can be seen and never runs. Of the other files those with a known ending are given, as what that says.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from aiohttp import web

from ...civitai_utils.aside import aside
from ...civitai_utils.batch.batch_folders import BatchFolders, unknown_batch
from ...civitai_utils.host.route_answers import reading
from ...civitai_utils.wire import parse_json
from ..gallery.entry import read_entry
from ..gallery.page import content_rules, gallery_page
from ..gallery.write_gallery import JSONL, PAGE
from .batch_note import title_of
from .shared import Route

# What is given, and as what; anything else that may lie there (the job list, a page) is not.
TYPES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".webp": "image/webp",
    ".gif": "image/gif",
    ".avif": "image/avif",
    ".mp4": "video/mp4",
    ".webm": "video/webm",
    ".json": "application/json",
    ".jsonl": "application/jsonl",
    ".csv": "text/csv; charset=utf-8",
}
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    # It is written anew while a batch runs.
    "Cache-Control": "no-cache",
}
_NOTHING_RUNS = "default-src 'none'; sandbox"


class BatchGalleryRoutes:
    """The page of a batch, and the files that it shows."""

    def __init__(self, folders: BatchFolders) -> None:
        self._folders = folders

    def routes(self) -> tuple[Route, ...]:
        """Its routes."""
        return (
            Route(method="GET", path="/batch-gallery/{batch}/{name}", handler=reading(self.get_file)),
            Route(method="GET", path="/batch-gallery/{batch}/{key}/{name}", handler=reading(self.get_file)),
        )

    async def get_file(self, request: web.Request) -> web.StreamResponse:
        """One file below the folder of a batch; raises ``BatchUnknown`` for any other."""
        asked = request.match_info
        batch, names = asked["batch"], [asked[part] for part in ("key", "name") if part in asked]
        if names == [PAGE]:
            return await self._page(batch)
        path = await asyncio.to_thread(self._folders.file, batch, *names)
        kind = TYPES.get(path.suffix.lower())
        if kind is None:
            raise unknown_batch()
        headers = {**_ALWAYS, "Content-Type": kind, "Content-Security-Policy": _NOTHING_RUNS}
        return web.FileResponse(path, headers=headers)

    async def _page(self, batch: str) -> web.Response:
        table = await asyncio.to_thread(self._folders.file, batch, JSONL)
        page, written = await aside(lambda: (page_of(table), table.stat().st_mtime))
        rules = f"{content_rules()}; frame-ancestors 'none'"
        answer = web.Response(
            body=page,
            content_type="text/html",
            charset="utf-8",
            headers={**_ALWAYS, "Content-Security-Policy": rules},
        )
        # The page says of when it is.
        answer.last_modified = written
        return answer


def page_of(table: Path) -> bytes:
    """The page of what a table of results has; blocking."""
    lines = table.read_text(encoding="utf-8", errors="replace").splitlines()
    entries = [entry for line in lines if (entry := read_entry(parse_json(line))) is not None]
    return gallery_page(entries, title=title_of(table.parent))
