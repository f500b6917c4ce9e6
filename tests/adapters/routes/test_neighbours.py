"""The pack on a host with others: packs that own names like ours, copies of itself, and folders of any name."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
NOTHING: dict[str, Any] = {"downloads": [], "waiting": []}
# What another pack says of itself wherever it answers.
NEIGHBOUR = """
from aiohttp import web
from server import PromptServer

NODE_CLASS_MAPPINGS = {}
routes = PromptServer.instance.routes


@routes.post("/civitai/download")
async def download(request):
    return web.json_response({"neighbour": "download"})


@routes.get("/civitai/downloads")
async def downloads(request):
    return web.json_response({"neighbour": "downloads"})


@routes.route("*", "/civitai/key")
async def key(request):
    return web.json_response({"neighbour": "key"})


@routes.post("/civitai/download-{what:(pause|resume)}")
async def one_of_many(request):
    return web.json_response({"neighbour": request.match_info["what"]})


@routes.get("/civitai/status")
async def status(request):
    return web.json_response({"neighbour": "status"})
"""
# Straight onto the app, as some do: not under /api, and a sub-application.
ON_THE_APP = """
from aiohttp import web
from server import PromptServer

NODE_CLASS_MAPPINGS = {}


async def answer(request):
    return web.json_response({"neighbour": request.path})


PromptServer.instance.app.router.add_post("/civitai/fetch", answer)
inner = web.Application()
inner.router.add_route("*", "/{rest:.*}", answer)
PromptServer.instance.app.add_subapp("/api/civitai/", inner)
"""


@dataclass
class Running:
    """A host in a process of its own, as ComfyUI is, and what it wrote on its console."""

    url: str
    console: Path

    def ask(self, method: str, path: str) -> tuple[int, dict[str, Any]]:
        body = b"{}" if method == "POST" else None
        request = urllib.request.Request(f"{self.url}{path}", body, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request) as response:
                return response.status, json.load(response)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def said(self) -> str:
        return self.console.read_text(encoding="utf-8")


Copy = Callable[[Path], Path]
Start = Callable[[Sequence[Path]], Running]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a host with packs, loaded in their order."""
    frontend = tmp_path / "frontend"
    frontend.mkdir()
    (frontend / "index.html").write_text("<html></html>")
    running: list[subprocess.Popen[str]] = []

    def begin(packs: Sequence[Path]) -> Running:
        command = [sys.executable, ROOT / "dev/preview_host", "--frontend", frontend, "--base", tmp_path / "base"]
        for pack in packs:
            command += ["--pack", pack]
        console = tmp_path / "console.log"
        environ = os.environ | {"CIVITAI_API_KEY": "", "PYTHONUTF8": "1"}
        with console.open("w") as written:
            process = subprocess.Popen(
                [str(part) for part in command], stdout=subprocess.PIPE, stderr=written, text=True, env=environ
            )
        running.append(process)
        assert process.stdout is not None
        found = re.search(r"http://\S+", process.stdout.readline())
        assert found, console.read_text(encoding="utf-8")
        return Running(found[0], console)

    yield begin
    for process in running:
        process.kill()
        process.communicate(timeout=10)


def neighbour(folder: Path, source: str) -> Path:
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(source)
    return folder


@pytest.mark.parametrize("ours_first", [True, False], ids=["ours first", "theirs first"])
@pytest.mark.parametrize("mount", ["", "/api"])
def test_each_pack_has_its_own_routes_in_whatever_order(
    start: Start, tmp_path: Path, ours_first: bool, mount: str
) -> None:
    theirs = neighbour(tmp_path / "custom_nodes/Neighbour", NEIGHBOUR)
    host = start([ROOT, theirs] if ours_first else [theirs, ROOT])
    for method, path, said in [
        ("POST", "/civitai/download", "download"),
        ("GET", "/civitai/downloads", "downloads"),
        ("GET", "/civitai/key", "key"),
        ("POST", "/civitai/key", "key"),
        ("POST", "/civitai/download-pause", "pause"),
        ("GET", "/civitai/status", "status"),
    ]:
        assert host.ask(method, mount + path) == (200, {"neighbour": said}), path
    # What nobody else owns is ours under both names, and under our own everything is.
    assert host.ask("GET", f"{mount}/civitai/settings")[1]["connections"] == 4
    assert host.ask("POST", f"{mount}/civitai/download-cancel")[1]["code"] == "bad_request"
    assert host.ask("POST", f"{mount}/civitai_remake/download")[1]["code"] == "bad_request"
    assert host.ask("GET", f"{mount}/civitai_remake/downloads") == (200, NOTHING)
    assert host.ask("GET", f"{mount}/civitai_remake/key")[1]["source"] == "none"
    assert host.ask("POST", f"{mount}/civitai_remake/download-pause")[1]["code"] == "bad_request"
    (line,) = [line for line in host.said().splitlines() if "Left to" in line]
    assert line == (
        "[Civitai Remake] Left to Neighbour, whose they are: POST /civitai/download, POST /civitai/download-pause, "
        "POST /civitai/download-resume, GET /civitai/downloads, GET /civitai/key, POST /civitai/key. "
        "Ours stand under /civitai_remake."
    )


@pytest.mark.parametrize("ours_first", [True, False], ids=["ours first", "theirs first"])
def test_routes_that_were_put_straight_onto_the_app_are_theirs_too(
    start: Start, tmp_path: Path, ours_first: bool
) -> None:
    theirs = neighbour(tmp_path / "custom_nodes/Straight", ON_THE_APP)
    host = start([ROOT, theirs] if ours_first else [theirs, ROOT])
    assert host.ask("POST", "/civitai/fetch") == (200, {"neighbour": "/civitai/fetch"})
    assert host.ask("GET", "/api/civitai/settings") == (200, {"neighbour": "/api/civitai/settings"})
    assert host.ask("GET", "/civitai/settings")[1]["connections"] == 4
    assert host.ask("GET", "/api/civitai_remake/settings")[1]["connections"] == 4


def test_alone_the_pack_has_all_its_promised_names(start: Start) -> None:
    host = start([ROOT])
    for prefix in ("/civitai", "/api/civitai", "/civitai_remake", "/api/civitai_remake"):
        assert host.ask("GET", f"{prefix}/downloads") == (200, NOTHING)
        for name in ("fetch", "resolve", "preflight", "download", "download-all", "download-cancel", "generate"):
            assert host.ask("POST", f"{prefix}/{name}")[1]["code"] in {"bad_request", "reference_unreadable"}
    assert "Left to" not in host.said()


@pytest.mark.parametrize("fault", ["import numpy_of_nobody", "torch.float32", "raise OSError('a library')"])
def test_nodes_that_cannot_be_imported_leave_the_panel_at_work(
    start: Start, copy_of_the_pack: Copy, tmp_path: Path, fault: str
) -> None:
    pack = copy_of_the_pack(tmp_path / "custom_nodes/civitai-remake")
    (pack / "civitai_nodes/noise.py").write_text(fault)
    host = start([pack])
    assert host.ask("GET", "/civitai_remake/downloads") == (200, NOTHING)
    (line,) = [line for line in host.said().splitlines() if "own nodes" in line]
    assert line.startswith("[Civitai Remake] The pack's own nodes could not be loaded; all else works: ")


@pytest.mark.parametrize(
    "name", ["civitai remake (1)", "シヴィタイ", "civitai#x", "civitai-remake-main", "a'b & 100%", "Ünï [x]"]
)
def test_a_folder_of_any_name_has_a_panel(start: Start, copy_of_the_pack: Copy, tmp_path: Path, name: str) -> None:
    host = start([copy_of_the_pack(tmp_path / "custom_nodes" / name)])
    with urllib.request.urlopen(f"{host.url}/api/extensions") as answer:
        ours = [path for path in json.load(answer) if "main.js" in path]
    assert ours == ["/extensions/civitai-remake/main.js"]
    with urllib.request.urlopen(host.url + ours[0]) as script:
        assert b"civitai_remake" in script.read()
    assert host.ask("GET", "/civitai_remake/downloads")[0] == 200


def test_of_two_copies_one_works_and_the_other_stands_aside(
    start: Start, copy_of_the_pack: Copy, tmp_path: Path
) -> None:
    old = copy_of_the_pack(tmp_path / "custom_nodes/civitai-remake")
    new = copy_of_the_pack(tmp_path / "custom_nodes/civitai-remake (1)")
    for folder, mark in ((old, "the old panel"), (new, "the new panel")):
        (folder / "js/main.js").write_text(f"// {mark}")
    journal = tmp_path / "base/user/__civitai_remake/downloads.json"
    journal.parent.mkdir(parents=True)
    unfinished = {
        "task_id": "t", "version_id": 1, "file_id": 2, "name": "x.safetensors", "kind": "lora", "size_kb": 9,
        "sha256": "AB" * 32, "linked": False, "folder": str(tmp_path), "filename": "x.safetensors", "paused": True,
    }  # fmt: skip
    journal.write_text(json.dumps({"format": 1, "downloads": [unfinished]}))
    host = start([old, new])
    (line,) = [line for line in host.said().splitlines() if "installed twice" in line]
    assert line == (
        f"[Civitai Remake] This pack is installed twice: the copy in {new} works, the one in {old} stands aside. "
        "Remove one of them."
    )
    with urllib.request.urlopen(f"{host.url}/extensions") as answer:
        assert [path for path in json.load(answer) if "main.js" in path] == ["/extensions/civitai-remake/main.js"]
    with urllib.request.urlopen(f"{host.url}/extensions/civitai-remake/main.js") as script:
        assert script.read() == b"// the new panel", "the panel is the working copy's own"
    _, told = host.ask("GET", "/civitai_remake/downloads")
    assert [(event["filename"], event["status"]) for event in told["downloads"]] == [("x.safetensors", "paused")]
    assert host.ask("GET", "/civitai/downloads") == (200, told), "the promised names are the working copy's as well"
    assert "Left to" not in host.said()
