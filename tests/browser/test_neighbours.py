"""The panel beside another pack of the same names, in folders of odd names, twice on one host, and behind a proxy."""

from __future__ import annotations

import asyncio
import contextlib
import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

ROOT = Path(__file__).parents[2]
TAB = '[data-testid="civitai-remake-tab-button"], .civitai-remake-tab-button'
# It owns what the panel would ask under the old names, and answers and tells nonsense there.
NEIGHBOUR = """
from aiohttp import web
from server import PromptServer

NODE_CLASS_MAPPINGS = {}
host = PromptServer.instance
STRANGE = (
    None, "x", [], {}, {"task_id": "t", "filename": "soft_rain.safetensors", "status": "downloading", "progress": 5},
    {"task_id": "t", "file_key": "820002:920002", "status": "failed", "error": "a stranger's", "pack": "another"},
)


async def refuse(request):
    for name in ("civitai.download.progress", "civitai.local.progress"):
        for payload in STRANGE:
            host.send_sync(name, payload)
    return web.json_response({"error": "Missing 'model_url_or_id'"}, status=400)


for name in ("fetch", "resolve", "preflight", "download", "download-all", "download-cancel", "generate", "key"):
    host.routes.post(f"/civitai/{name}")(refuse)
for name in ("downloads", "settings", "key", "local"):
    host.routes.get(f"/civitai/{name}")(refuse)
"""


def neighbour(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(NEIGHBOUR)
    return folder


@pytest.fixture
def packs(request: pytest.FixtureRequest, tmp_path: Path, copy_of_the_pack: Callable[[Path], Path]) -> list[Path]:
    custom_nodes = tmp_path / "custom_nodes"
    found = {
        "ours": lambda: ROOT,
        "theirs": lambda: neighbour(custom_nodes / "Neighbour"),
        "odd": lambda: copy_of_the_pack(custom_nodes / "シヴィタイ #1 (copy)"),
        "twin": lambda: copy_of_the_pack(custom_nodes / "civitai-remake (1)"),
    }
    return [found[name]() for name in getattr(request, "param", ("ours",))]


@pytest.mark.newest_frontend
@pytest.mark.parametrize("packs", [("ours", "theirs"), ("theirs", "ours"), ("odd",), ("odd", "twin")], indirect=True)
def test_the_main_job_in_any_company(panel, page, host) -> None:
    expect(page.locator(TAB)).to_have_count(1)
    told = page.evaluate("async () => (await app.api.fetchApi('/civitai/fetch', { method: 'POST' })).status")
    assert told in {400, 415}, "the neighbour's 400, with its strange events, or our own answer to such a body"
    panel.look_up(900001)
    expect(panel.at("summary")).to_have_text("Missing: 4 of 4")
    page.evaluate("async () => app.api.fetchApi('/civitai/download', { method: 'POST' })")
    panel.download_all()
    expect(panel.at("summary")).to_have_text("Missing: 0 of 4", timeout=30_000)
    assert (host.models / "loras" / "soft_rain.safetensors").is_file()
    page.set_viewport_size({"width": 1900, "height": 1000})
    panel.generate()
    expect(panel.at("confirmation")).to_have_text("Workflow loaded · 15 nodes · txt2img")


class RenamingProxy:
    """Passes a browser's connections on to a port and asks there under another name, as proxies do; in a thread."""

    def __init__(self, target: int, host: str) -> None:
        self._target, self._host = target, host.encode()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self.port = 0

    def __enter__(self) -> RenamingProxy:
        self._thread.start()
        server = asyncio.run_coroutine_threadsafe(asyncio.start_server(self._serve, "127.0.0.1", 0), self._loop)
        self.port = server.result(10).sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    async def _serve(self, browser: asyncio.StreamReader, answer: asyncio.StreamWriter) -> None:
        comfyui, request = await asyncio.open_connection("127.0.0.1", self._target)
        await asyncio.gather(self._pass(browser, request, rename=True), self._pass(comfyui, answer, rename=False))

    async def _pass(self, source: asyncio.StreamReader, target: asyncio.StreamWriter, *, rename: bool) -> None:
        with contextlib.suppress(OSError):
            while content := await source.read(1 << 16):
                if rename:
                    content = re.sub(rb"(?im)^Host: [^\r]*", b"Host: " + self._host, content)
                target.write(content)
                await target.drain()
        target.close()


@pytest.mark.newest_frontend
@pytest.mark.parametrize("asked_as", ["comfyui:8188", "comfyui", "comfy.example"])
def test_the_panel_works_behind_a_proxy_that_asks_under_another_name(panel, page, host, asked_as: str) -> None:
    with RenamingProxy(int(host.url.rpartition(":")[2]), asked_as) as proxy:
        page.goto(f"http://127.0.0.1:{proxy.port}")
        page.wait_for_function("window.app?.extensionManager?.workflow?.activeWorkflow", timeout=60_000)
        panel.open()
        panel.look_up(900001)
        panel.download_all()
        expect(panel.at("summary")).to_have_text("Missing: 0 of 4", timeout=30_000)
        page.goto("about:blank")
