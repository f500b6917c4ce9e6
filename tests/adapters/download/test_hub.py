"""Files from Hugging Face through the engine: its redirects, its promises, its refusals; and never a key."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from civitai_remake.civitai_download import DownloadOrder, DownloadQueue
from civitai_remake.civitai_utils import errors
from civitai_remake.civitai_utils.download.download_journal import DownloadJournal, JournalEntry
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from civitai_remake.civitai_utils.site.hub import Hub
from civitai_remake.civitai_utils.site.hub_client import HubClient, Promise
from civitai_remake.civitai_utils.site.sites import Site
from yarl import URL

KEY = "5ecre7ke5ecre7ke5ecre7ke5ecre7ke"
SOURCE = "owner/old-name/resolve/main/split_files/vae/ae.safetensors"
NOW = SOURCE.replace("old-name", "new-name")
SIGNED = "X-Amz-Signature=s1gned"


class HuggingFace:
    """A hub and its store on two loopback ports; ``answers`` replaces what the hub says to a path."""

    def __init__(self, body: bytes) -> None:
        self.body = self.sent = body
        self.hub = self.store = ""
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.ranges: list[str | None] = []
        self.answers: dict[str, Callable[[], web.StreamResponse]] = {}
        self.refusals = 0
        self.released: asyncio.Event | None = None

    def linked(self, **more: str) -> web.Response:
        digest = hashlib.sha256(self.body).hexdigest()
        headers = {"X-Linked-Size": str(len(self.body)), "X-Linked-ETag": f'"{digest}"', "X-Repo-Commit": "c0ffee"}
        return web.Response(status=302, headers={"Location": f"{self.store}/xet/ae?{SIGNED}"} | headers | more)

    def renamed(self) -> web.Response:
        return web.Response(status=307, headers={"Location": f"/{NOW}"})

    async def answer_hub(self, request: web.Request) -> web.StreamResponse:
        self.asked.append((request.method, request.path, dict(request.headers)))
        return self.answers.get(request.path.strip("/"), self.linked)()

    async def answer_store(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(("store", request.path, dict(request.headers)))
        if self.refusals:
            self.refusals -= 1
            return web.Response(status=403, text="Request has expired")
        self.ranges.append(request.headers.get("Range"))
        wanted = request.http_range
        body = self.sent[wanted.start or 0 : wanted.stop]
        response = web.StreamResponse(status=200 if wanted.start is None else 206, headers={"ETag": '"e1"'})
        if wanted.start is not None:
            response.headers["Content-Range"] = f"bytes {wanted.start}-{wanted.start + len(body) - 1}/{len(self.sent)}"
        response.content_length = len(body)
        await response.prepare(request)
        await response.write(body[: len(body) // 2])
        if self.released is not None:
            await self.released.wait()
        await response.write(body[len(body) // 2 :])
        return response

    def order(self, folder: Path, **more: Any) -> DownloadOrder:
        known: dict[str, Any] = {
            "size_kb": len(self.body) / 1024, "sha256": hashlib.sha256(self.body).hexdigest().upper(),
        }  # fmt: skip
        file = ModelFile(
            version_id=0, file_id=77, name="ae.safetensors", kind=ModelKind.VAE, source=SOURCE, **known | more
        )
        url = Hub(URL(self.hub)).file_url(SOURCE)
        return DownloadOrder(file=file, folder=folder, filename=file.name, url=url, key=KEY)


@pytest.fixture
async def hugging_face(listening, model_bytes):
    made = HuggingFace(model_bytes(300_000))
    async with (
        listening(("/xet/{name}", made.answer_store)) as made.store,
        listening(("/{path:.*}", made.answer_hub)) as made.hub,
    ):
        yield made


@pytest.fixture
async def queue(hugging_face, session, impatient):
    # The same origin as the site's: even there the key has no business.
    site = Site(URL(hugging_face.hub), Hub(URL(hugging_face.hub)))
    made = DownloadQueue(site, session, lambda _: None, patience=impatient)
    yield made
    await made.close()


async def last_of(queue: DownloadQueue, order: DownloadOrder) -> dict[str, Any]:
    (event,) = await asyncio.wait_for(queue.wait(queue.start(order)), 10)
    return event


def no_key_was_seen(hugging_face: HuggingFace) -> bool:
    return not any("Authorization" in headers or KEY in str(headers) for _, _, headers in hugging_face.asked)


async def test_a_file_behind_a_signed_link_comes_whole_and_without_the_key(hugging_face, queue, tmp_path) -> None:
    event = await last_of(queue, hugging_face.order(tmp_path))
    assert (event["status"], event["file_key"]) == ("completed", "0:77")
    assert (tmp_path / "ae.safetensors").read_bytes() == hugging_face.body
    assert [path for _, path, _ in hugging_face.asked] == [f"/{SOURCE}", "/xet/ae"]
    assert no_key_was_seen(hugging_face)


async def test_a_repository_that_was_renamed_is_followed(hugging_face, queue, tmp_path) -> None:
    hugging_face.answers[SOURCE] = hugging_face.renamed
    event = await last_of(queue, hugging_face.order(tmp_path))
    assert event["status"] == "completed"
    assert [path for _, path, _ in hugging_face.asked] == [f"/{SOURCE}", f"/{NOW}", "/xet/ae"]
    assert no_key_was_seen(hugging_face)


async def test_a_small_file_that_the_hub_gives_itself_comes_too(hugging_face, queue, tmp_path) -> None:
    hugging_face.answers[SOURCE] = lambda: web.Response(body=hugging_face.body, content_type="application/octet-stream")
    assert (await last_of(queue, hugging_face.order(tmp_path)))["status"] == "completed"


async def test_names_that_lead_round_in_a_circle_end(hugging_face, queue, tmp_path) -> None:
    hugging_face.answers[SOURCE] = lambda: web.Response(status=307, headers={"Location": f"/{SOURCE}"})
    event = await last_of(queue, hugging_face.order(tmp_path))
    assert (event["code"], event["error"]) == ("download_failed", "Hugging Face sends the download round in a circle.")


async def test_an_expired_link_is_asked_for_anew(hugging_face, queue, tmp_path) -> None:
    hugging_face.refusals = 1
    assert (await last_of(queue, hugging_face.order(tmp_path)))["status"] == "completed"
    assert [path for _, path, _ in hugging_face.asked].count(f"/{SOURCE}") == 2


async def test_other_bytes_than_promised_are_not_kept(hugging_face, queue, tmp_path, model_bytes) -> None:
    hugging_face.sent = model_bytes(300_000, seed=2)
    event = await last_of(queue, hugging_face.order(tmp_path))
    assert event["code"] == "hash_mismatch"
    assert list(tmp_path.iterdir()) == []


async def test_a_length_that_people_have_rounded_promises_nothing(hugging_face, queue, tmp_path) -> None:
    order = hugging_face.order(tmp_path, size_kb=290, size_is_about=True)
    assert (await last_of(queue, order))["status"] == "completed"


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, "terms_not_accepted"),
        (403, "terms_not_accepted"),
        (404, "file_gone"),
        (429, "site_busy"),
        (503, "site_busy"),
        (418, "download_failed"),
    ],
)
async def test_a_refusal_is_told_in_its_own_words(hugging_face, queue, tmp_path, status: int, code: str) -> None:
    hugging_face.answers[SOURCE] = lambda: web.Response(status=status, text='{"error":"Access is restricted"}')
    event = await last_of(queue, hugging_face.order(tmp_path))
    assert (event["code"], event["wants_key"]) == (code, False)
    assert "Hugging Face" in event["error"]
    assert "Civitai" not in event["error"] + event["hint"]


async def test_a_page_instead_of_the_file_asks_for_no_key(hugging_face, queue, tmp_path) -> None:
    hugging_face.answers[SOURCE] = lambda: web.Response(text="<html>log in</html>", content_type="text/html")
    event = await last_of(queue, hugging_face.order(tmp_path))
    assert (event["code"], event["wants_key"]) == ("download_failed", False)
    assert "Civitai" not in event["error"] + event["hint"]


async def test_an_address_beside_the_hub_is_not_asked(hugging_face, queue, tmp_path) -> None:
    order = hugging_face.order(tmp_path)
    strange = DownloadOrder(
        file=order.file, folder=tmp_path, filename="ae.safetensors", url=URL(f"{hugging_face.store}/xet/ae")
    )
    event = await last_of(queue, strange)
    assert event["code"] == "host_not_listed"
    assert event["error"].endswith("not on Hugging Face.")
    assert hugging_face.asked == []


async def test_what_was_begun_goes_on_after_a_restart(hugging_face, session, impatient, tmp_path, wait_until) -> None:
    site = Site(URL(hugging_face.hub), Hub(URL(hugging_face.hub)))
    user, folder = tmp_path / "downloads.json", tmp_path / "vae"
    hugging_face.released = asyncio.Event()
    events: list[dict[str, Any]] = []
    first = DownloadQueue(
        site, session, events.append, journal=DownloadJournal(user), patience=impatient, event_seconds=0
    )
    task = first.start(hugging_face.order(folder))
    await wait_until(lambda: any(event["downloaded_bytes"] > 100_000 for event in events))
    first.pause(task)
    await asyncio.wait_for(first.close(), 5)
    hugging_face.released.set()
    kept = json.loads(user.read_text())
    assert [(one["source"], one["version_id"], one["file_id"]) for one in kept["downloads"]] == [(SOURCE, 0, 77)]
    assert "http" not in user.read_text()

    second = DownloadQueue(site, session, lambda _: None, journal=DownloadJournal(user), patience=impatient)
    await second.restore(key=KEY)
    (event,) = second.events()
    assert (event["status"], event["file_key"]) == ("paused", "0:77")
    assert event["downloaded_bytes"] > 0
    second.resume(task)
    (event,) = await asyncio.wait_for(second.wait(task), 10)
    await second.close()
    assert event["status"] == "completed"
    assert (folder / "ae.safetensors").read_bytes() == hugging_face.body
    assert (hugging_face.ranges[-1] or "").startswith("bytes=1"), "only the rest was asked for"
    assert no_key_was_seen(hugging_face)


async def test_a_rounded_length_does_not_become_a_promise_by_a_restart(hugging_face, tmp_path) -> None:
    order = hugging_face.order(tmp_path, size_kb=290, size_is_about=True)
    journal = DownloadJournal(tmp_path / "downloads.json")
    journal.save([JournalEntry(task_id="t", file=order.file, folder=tmp_path, filename="x", paused=False)])
    (entry,) = journal.load()
    assert (entry.file.source, entry.file.promised_bytes, entry.file.key) == (SOURCE, None, "0:77")


@pytest.mark.parametrize("source", ["https://evil.example/x", "../../evil", "a/b/blob/main/x", 5])
def test_a_strange_path_in_the_list_of_before_counts_for_nothing(tmp_path: Path, source: object) -> None:
    entry = {
        "task_id": "t", "version_id": 0, "file_id": 77, "name": "x.safetensors", "kind": "vae", "source": source,
        "folder": str(tmp_path), "filename": "x.safetensors", "paused": False,
    }  # fmt: skip
    path = tmp_path / "downloads.json"
    path.write_text(json.dumps({"format": 1, "downloads": [entry]}))
    assert DownloadJournal(path).load() == []


# What it promises before a byte comes


async def no_wait(_seconds: float) -> None:
    return


@pytest.fixture
def client(hugging_face, session) -> HubClient:
    return HubClient(Hub(URL(hugging_face.hub)), session, wait=no_wait)


async def test_length_and_hash_are_told_by_the_hub_alone(hugging_face, client) -> None:
    digest = hashlib.sha256(hugging_face.body).hexdigest().upper()
    hugging_face.answers[SOURCE] = hugging_face.renamed
    assert await client.fetch_promise(SOURCE) == Promise(size=len(hugging_face.body), sha256=digest)
    assert [(method, path) for method, path, _ in hugging_face.asked] == [("HEAD", f"/{SOURCE}"), ("HEAD", f"/{NOW}")]
    assert no_key_was_seen(hugging_face)


@pytest.mark.parametrize(
    ("answer", "promise"),
    [
        (lambda: web.Response(body=b"x" * 77), Promise(size=77)),
        (lambda: web.Response(status=405), Promise()),
        (lambda: web.Response(status=302, headers={"Location": "https://cdn.example/x"}), Promise()),
        (
            lambda: web.Response(
                status=302,
                headers={"Location": "https://cdn.example/x", "X-Linked-ETag": '"abc"', "X-Linked-Size": "-5"},
            ),
            Promise(),
        ),
    ],
)
async def test_what_the_hub_does_not_say_is_not_known(hugging_face, client, answer: Any, promise: Promise) -> None:
    hugging_face.answers[SOURCE] = answer
    assert await client.fetch_promise(SOURCE) == promise


@pytest.mark.parametrize(
    ("status", "error"), [(401, errors.TermsNotAccepted), (404, errors.FileGone), (503, errors.SiteBusy)]
)
async def test_a_refusal_comes_before_the_download(
    hugging_face, client, status: int, error: type[errors.RemakeError]
) -> None:
    hugging_face.answers[SOURCE] = lambda: web.Response(status=status)
    with pytest.raises(error, match="Hugging Face"):
        await client.fetch_promise(SOURCE)
    assert len(hugging_face.asked) == (3 if status == 503 else 1)


async def test_a_hub_that_is_not_there_is_told(session) -> None:
    gone = HubClient(Hub(URL("http://127.0.0.1:9")), session, wait=no_wait)
    with pytest.raises(errors.SiteUnreachable, match="Hugging Face"):
        await gone.fetch_promise(SOURCE)
