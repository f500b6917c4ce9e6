"""A batch in ComfyUI over HTTP: the whole pack on a host that renders placeholders, against the sample site."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
# Two that can be made, one of a closed model, and one that the site does not know.
PICTURES = [900001, 900002, 900006, 999999]
NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass
class Comfy:
    """A preview host with the pack on it, and the folder it works in."""

    command: list[str]
    base: Path
    url: str = ""
    process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        port = ["--port", self.url.rpartition(":")[2]] if self.url else []
        self.process = subprocess.Popen([*self.command, *port], stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert self.process.stdout is not None
        found = re.search(r"http://\S+", self.process.stdout.readline())
        assert found
        self.url = found[0]

    def kill(self) -> None:
        assert self.process is not None
        self.process.kill()
        self.process.wait(10)
        if self.process.stdout:
            self.process.stdout.close()

    def get(self, path: str) -> tuple[int, Any, bytes]:
        try:
            with NO_PROXY.open(f"{self.url}/civitai_remake/{path}") as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers, error.read()

    def post(self, path: str, **body: Any) -> tuple[int, dict[str, Any]]:
        request = urllib.request.Request(
            f"{self.url}/civitai_remake/{path}", json.dumps(body).encode(), {"Content-Type": "application/json"}
        )
        try:
            with NO_PROXY.open(request) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            with error:
                return error.code, json.load(error)

    def batch(self) -> dict[str, Any] | None:
        return json.loads(self.get("batch")[2])["batch"]

    def until(self, *phases: str) -> dict[str, Any]:
        for _ in range(300):
            now = self.batch()
            if now is not None and now["phase"] in phases:
                return now
            time.sleep(0.1)
        raise AssertionError(self.batch())


@pytest.fixture
def comfy(tmp_path: Path, serving, monkeypatch: pytest.MonkeyPatch, request) -> Iterator[Comfy]:
    frontend = tmp_path / "frontend"
    frontend.mkdir()
    (frontend / "index.html").write_text("nothing to see")
    delay = getattr(request, "param", "0")
    with serving("sample_civitai") as site:
        monkeypatch.setenv("CIVITAI_BASE_URL", site)
        monkeypatch.setenv("HF_ENDPOINT", f"{site.rstrip('/')}/hub")
        monkeypatch.setenv("CIVITAI_API_KEY", "")
        base = tmp_path / "comfyui"
        command = [
            sys.executable,
            str(ROOT / "dev/preview_host"),
            "--frontend",
            frontend,
            "--base",
            base,
            "--pack",
            ROOT,
        ]
        host = Comfy([str(part) for part in [*command, "--delay", delay]], base)
        host.start()
        yield host
        host.kill()


def begin(comfy: Comfy, *, agree: bool = True) -> dict[str, Any]:
    status, answer = comfy.post("batch", image_ids=PICTURES, title="Post 950001")
    assert (status, answer["batch"]["phase"]) == (200, "working")
    asking = comfy.until("asking")
    if agree:
        assert comfy.post("batch-go-on", batch=asking["id"])[0] == 200
    return asking


def test_from_the_numbers_to_the_gallery(comfy: Comfy) -> None:
    assert comfy.batch() is None
    asking = begin(comfy, agree=False)
    preflight = asking["preflight"]
    assert (preflight["pictures"], preflight["lost"], preflight["fits"]) == (2, 2, True)
    assert preflight["files"] > 2
    assert preflight["bytes"] > 0
    assert not list((comfy.base / "models").rglob("*.safetensors"))
    status, refused = comfy.post("batch", image_ids=[900001])
    assert (status, refused["code"]) == (409, "batch_in_use")
    comfy.post("batch-go-on", batch=asking["id"])
    ended = comfy.until("ended", "failed")
    assert (ended["done"], ended["failed"], ended["skipped"], ended["left"], ended["error"]) == (2, 2, 0, 0, None)
    # Its models came through the queue that the panel shows.
    downloads = json.loads(comfy.get("downloads")[2])["downloads"]
    assert {one["status"] for one in downloads} == {"completed"}

    _status, headers, page = comfy.get(ended["gallery"])
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert "script-src 'sha256-" in headers["Content-Security-Policy"]
    assert headers["Last-Modified"]
    assert "<h1>Post 950001</h1>" in page.decode()
    assert "<h1>Post 950001</h1>" in (Path(ended["folder"]) / "index.html").read_text(encoding="utf-8")
    folder = ended["gallery"].rpartition("/")[0]
    _status, headers, table = comfy.get(f"{folder}/results.csv")
    assert headers["Content-Type"] == "text/csv; charset=utf-8"
    rows = {row["key"]: row for row in csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""))}
    assert [rows[f"image-{number}"]["state"] for number in PICTURES] == ["done", "done", "failed", "failed"]
    made = rows["image-900001"]
    status, headers, content = comfy.get(f"{folder}/{made['results']}")
    assert (status, headers["Content-Type"]) == (200, "image/png")
    assert headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert content == (Path(ended["folder"]) / made["results"]).read_bytes()
    assert made["prompt"].startswith("a lighthouse keeper's cottage")
    assert json.loads(comfy.get(f"{folder}/{made['report']}")[2])["grade"] == made["grade"]

    # Once more: what has failed is tried again, what is made is left alone.
    assert comfy.post("batch-go-on", batch=ended["id"])[1]["batch"]["phase"] == "working"
    again = comfy.until("ended", "failed", "asking")
    assert (again["phase"], again["done"], again["failed"]) == ("ended", 2, 2)
    assert comfy.get(f"{folder}/{made['results']}")[2] == content


def test_nothing_but_the_files_of_a_batch_is_given(comfy: Comfy) -> None:
    folder = comfy.base / "output/civitai-remake/2026-01-01-00000001"
    (folder / "image-1").mkdir(parents=True)
    (folder.parent / "secret.json").write_text("{}")
    (folder / "jobs.sqlite3").write_bytes(b"SQLite")
    (folder / "results.jsonl").write_text('{"key": "a", "source": "b", "state": "done"}\nno json\n', encoding="utf-8")
    (folder / "index.html").write_text("<script>alert(1)</script>")
    (folder / "image-1/page.html").write_text("<script>alert(1)</script>")
    (folder / "image-1/drawing.svg").write_text("<svg/>")
    (folder / "image-1/workflow.json").write_text("{}")
    if os.name != "nt":
        (folder / "image-1/linked.json").symlink_to(folder.parent / "secret.json")
    at = f"batch-gallery/{folder.name}"
    # A page of somebody else's is not shown: it is made of the table.
    status, _headers, page = comfy.get(f"{at}/index.html")
    assert (status, b"alert(1)" in page, b'id="entries"' in page) == (200, False, True)
    assert comfy.get(f"{at}/image-1/workflow.json")[0] == 200
    for path in (
        f"{at}/", f"{at}/image-1", f"{at}/image-1/", f"{at}/jobs.sqlite3", f"{at}/image-1/page.html",
        f"{at}/image-1/drawing.svg", f"{at}/image-1/linked.json", f"{at}/image-1/gone.png",
        f"{at}/..%2Fsecret.json", f"{at}/%2e%2e/secret.json", f"{at}/..%5Csecret.json", f"{at}/image-1/con.png",
        "batch-gallery/../secret.json", "batch-gallery/2026-01-01-00000002/index.html",
        "batch-gallery/%2e%2e/index.html",
    ):  # fmt: skip
        assert comfy.get(path)[0] == 404, path


def test_what_is_no_list_of_images_is_refused(comfy: Comfy) -> None:
    strange = (None, [], "900001", [0], ["x"], [900001, None], {"a": 1}, list(range(1, 3000)))
    for image_ids in strange:
        assert comfy.post("batch", image_ids=image_ids)[1]["code"] == "bad_request", image_ids
    assert comfy.post("batch-go-on", batch="2026-01-01-00000001")[1]["code"] == "batch_unknown"
    assert comfy.post("batch-cancel", batch=None)[1]["code"] == "batch_unknown"
    assert comfy.batch() is None


@pytest.mark.parametrize("comfy", ["1.5"], indirect=True)
def test_it_is_stopped_and_goes_on_and_outlives_the_end_of_comfyui(comfy: Comfy) -> None:
    batch = begin(comfy)["id"]
    while (comfy.batch() or {})["stage"] != "rendering":
        time.sleep(0.05)
    stopped = comfy.post("batch-cancel", batch=batch)[1]["batch"]
    assert (stopped["phase"], stopped["error"]) == ("stopped", None)
    assert stopped["left"] > 0
    comfy.post("batch-go-on", batch=batch)
    while (comfy.batch() or {})["stage"] != "rendering":
        time.sleep(0.05)
    comfy.kill()
    comfy.start()
    again = comfy.batch()
    assert again is not None
    assert (again["id"], again["phase"], again["title"], again["total"]) == (batch, "stopped", "Post 950001", 4)
    # All files are here by now: nothing is asked a second time.
    assert comfy.post("batch-go-on", batch=batch)[1]["batch"]["phase"] == "working"
    ended = comfy.until("ended", "failed", "asking")
    assert (ended["phase"], ended["done"], ended["failed"]) == ("ended", 2, 2)
    comfy.kill()
    comfy.start()
    last = comfy.batch()
    assert last is not None
    assert (last["phase"], last["done"], last["gallery"]) == ("ended", 2, ended["gallery"])
