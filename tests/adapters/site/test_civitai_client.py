"""The client against a site that misbehaves: retries, waits, errors, how much at once, and who sees the key."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import time
from collections.abc import Callable

import pytest
from aiohttp import web
from civitai_remake.civitai_utils import errors
from civitai_remake.civitai_utils.site.civitai_client import CivitaiClient, Missing
from civitai_remake.civitai_utils.site.http_session import SharedSession
from civitai_remake.civitai_utils.site.sites import Site
from yarl import URL

HTML = {"Content-Type": "text/html"}


class Api:
    """Answers each path from a list, the last one for ever; a site of one path an answer."""

    def __init__(self) -> None:
        self.answers: dict[str, list[web.Response | Callable]] = {}
        self.seen: list[tuple[str, dict[str, str], dict[str, str]]] = []
        self.waits: list[float] = []
        self.open_now = self.most_open = 0
        self.pause = 0.0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.seen.append((request.path, dict(request.query), dict(request.headers)))
        self.open_now += 1
        self.most_open = max(self.most_open, self.open_now)
        try:
            await asyncio.sleep(self.pause)
            answers = self.answers.get(request.path) or [lambda: web.json_response({"error": "no"}, status=404)]
            make = answers.pop(0) if len(answers) > 1 else answers[0]
            response = make()
            if response is None:
                request.transport.abort()
                return web.Response()
            return response
        finally:
            self.open_now -= 1

    async def wait(self, seconds: float) -> None:
        self.waits.append(seconds)

    def on(self, path: str, *answers: Callable) -> None:
        self.answers[path] = list(answers)


def says(body: object, status: int = 200, **headers: str) -> Callable[[], web.Response]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    if isinstance(body, str):
        return lambda: web.Response(text=body, status=status, headers=named)
    return lambda: web.json_response(body, status=status, headers=named)


@pytest.fixture
async def api(listening):
    site = Api()
    async with listening(("/{path:.*}", site.handle)) as site.url:
        yield site


@pytest.fixture
async def client(api, session):
    return CivitaiClient(Site(URL(api.url)), session, wait=api.wait)


VERSION = "/api/v1/model-versions/5"


async def test_image_is_asked_for_with_everything_it_may_hide(client, api):
    api.on("/api/v1/images", says({"items": [{"id": 4}, {"id": 5, "meta": {"seed": 1}}]}))
    assert (await client.fetch_image(5))["meta"] == {"seed": 1}
    _, query, headers = api.seen[0]
    assert query == {"imageId": "5", "browsingLevel": "31", "withMeta": "true", "flatMeta": "true"}
    assert "Authorization" not in headers
    assert headers["User-Agent"].startswith("civitai-remake/")


@pytest.mark.parametrize("items", [[], [{"id": 6}], ["strange"], [{"id": None}]])
async def test_image_of_another_id_is_not_found(client, api, items):
    api.on("/api/v1/images", says({"items": items}))
    with pytest.raises(errors.ImageNotFound):
        await client.fetch_image(5)


@pytest.mark.parametrize("status", [429, 499, 500, 502, 503, 524])
async def test_busy_site_is_asked_again(client, api, status):
    api.on(VERSION, says("", status), says("", status), says({"id": 5}))
    assert await client.fetch_version(5) == {"id": 5}
    assert api.waits == [1.0, 2.0]


async def test_retry_after_is_honoured(client, api):
    api.on(VERSION, says("", 429, Retry_After="7"), says({"id": 5}))
    await client.fetch_version(5)
    assert api.waits == [7.0]


async def test_wait_longer_than_anyone_would_is_an_error_at_once(client, api):
    api.on(VERSION, says("", 429, Retry_After="3600"))
    with pytest.raises(errors.SiteBusy):
        await client.fetch_version(5)
    assert api.waits == []
    assert len(api.seen) == 1


async def test_site_that_stays_busy(client, api):
    api.on(VERSION, says("", 503))
    with pytest.raises(errors.SiteBusy):
        await client.fetch_version(5)
    assert len(api.seen) == 4
    assert len(api.waits) == 3


async def test_broken_connection_is_tried_again(client, api):
    api.on(VERSION, lambda: None, says({"id": 5}))
    assert await client.fetch_version(5) == {"id": 5}


async def test_site_that_is_not_there(session, api):
    nobody = CivitaiClient(Site(URL("http://127.0.0.1:1")), session, wait=api.wait)
    with pytest.raises(errors.SiteUnreachable) as caught:
        await nobody.fetch_version(5)
    assert "127.0.0.1" not in str(caught.value)


FAULTS = [
    (says("<html>Just a moment...</html>", 403, **HTML), errors.SiteBlocked),
    (says({"error": "x", "code": "REGION_BLOCKED"}, 451), errors.RegionBlocked),
    (says("<html>Hello</html>", 200, **HTML), errors.SiteAnswerUnreadable),
    (says("{", 200), errors.SiteAnswerUnreadable),
    (says([1]), errors.SiteAnswerUnreadable),
    (says({"id": "x"}), errors.SiteAnswerUnreadable),
    (says({"error": "bad"}, 400), errors.SiteAnswerUnreadable),
    (says("", 301, Location="https://example.org/"), errors.SiteAnswerUnreadable),
]


@pytest.mark.parametrize(("answer", "error"), FAULTS)
async def test_strange_answer_has_its_error_and_is_not_asked_again(client, api, answer, error):
    api.on(VERSION, answer)
    with pytest.raises(error):
        await client.fetch_version(5)
    assert len(api.seen) == 1


async def test_missing_version_carries_the_sites_reason(client, api):
    api.on(VERSION, says({"error": "Model not found"}, 404))
    assert await client.fetch_version(5) == Missing(detail="Model not found")
    assert await client.fetch_version_by_hash("ABCDEF1234") == Missing(detail="no")


async def test_hash_is_checked_before_it_goes_into_an_address(client, api):
    for text in ("../../me", "", "xyz", "ABC", "A" * 65):
        assert isinstance(await client.fetch_version_by_hash(text), Missing)
    assert api.seen == []
    await client.fetch_version_by_hash("abcdef1234")
    assert api.seen[0][0] == "/api/v1/model-versions/by-hash/ABCDEF1234"


async def test_version_is_remembered_also_when_found_by_hash(session, api):
    now = [0.0]
    client = CivitaiClient(Site(URL(api.url)), session, wait=api.wait, clock=lambda: now[0])
    api.on("/api/v1/model-versions/by-hash/ABCDEF1234", says({"id": 5}))
    api.on(VERSION, says({"id": 5}))
    for _ in range(3):
        await client.fetch_version_by_hash("ABCDEF1234")
        await client.fetch_version(5)
    assert len(api.seen) == 1
    now[0] = 601.0
    await client.fetch_version(5)
    assert len(api.seen) == 2


async def test_at_most_eight_requests_at_once_and_the_loop_stays_free(client, api):
    api.pause = 0.05
    for number in range(1, 33):
        api.on(f"/api/v1/model-versions/{number}", says({"id": number}))
    longest = 0.0
    stop = asyncio.Event()

    async def heartbeat() -> None:
        nonlocal longest
        while not stop.is_set():
            began = time.monotonic()
            await asyncio.sleep(0.005)
            longest = max(longest, time.monotonic() - began)

    beating = asyncio.create_task(heartbeat())
    await asyncio.gather(*(client.fetch_version(number) for number in range(1, 33)))
    stop.set()
    await beating
    assert api.most_open == 8
    assert longest < 0.3


async def test_waiting_for_a_busy_site_does_not_block_the_others(api, session, wait_until):
    forever = asyncio.Event()
    waiting = 0

    async def wait(_: float) -> None:
        nonlocal waiting
        waiting += 1
        await forever.wait()

    client = CivitaiClient(Site(URL(api.url)), session, wait=wait)
    busy = []
    for number in range(10, 30):
        api.on(f"/api/v1/model-versions/{number}", says("", 429, Retry_After="20"))
        busy.append(asyncio.create_task(client.fetch_version(number)))
    api.on(VERSION, says({"id": 5}))
    await wait_until(lambda: waiting == 20)
    assert await asyncio.wait_for(client.fetch_version(5), 2) == {"id": 5}
    for task in busy:
        task.cancel()
    await asyncio.gather(*busy, return_exceptions=True)


class TestKey:
    async def test_goes_in_the_header_only_and_into_no_text(self, client, api, key, caplog):
        caplog.set_level(logging.DEBUG)
        api.on("/api/v1/me", says({"username": "someone"}))
        assert await client.fetch_user(key) == "someone"
        api.on("/api/v1/me", says("<html>", 403, **HTML))
        with pytest.raises(errors.SiteBlocked) as caught:
            await client.fetch_user(key)
        for _, query, headers in api.seen:
            assert headers["Authorization"] == f"Bearer {key}"
            assert query == {}
        assert key not in caplog.text + str(caught.value) + repr(caught.value)

    async def test_unknown_key_is_no_user(self, client, api, key):
        api.on("/api/v1/me", says({"error": "Unauthorized"}, 401))
        assert await client.fetch_user(key) is None

    async def test_login_file_of_the_home_folder_is_not_used(self, client, api, monkeypatch, tmp_path):
        (tmp_path / "netrc").write_text("machine 127.0.0.1 login someone password else\n")
        monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
        await client.fetch_version(5)
        assert "Authorization" not in api.seen[0][2]

    async def test_resource_list_of_the_site_is_read_in_both_encodings(self, client, api, key):
        plain = {"result": {"data": {"json": {"resources": [{"versionId": 5}]}}}}
        flat = {"result": {"data": json.dumps([{"resources": 1}, [2], {"versionId": 3}, 5])}}
        api.on("/api/trpc/image.getGenerationData", says(plain), says(flat), says({"error": "no"}, 401))
        for _ in range(2):
            assert await client.fetch_generation(9, key=key) == {"resources": [{"versionId": 5}]}
        assert await client.fetch_generation(9, key=key) is None


async def test_session_is_one_and_can_be_closed_and_opened_again():
    shared = SharedSession()
    first = shared()
    assert shared() is first
    await shared.close()
    await shared.close()
    assert first.closed
    second = shared()
    assert second is not first
    assert not second.trust_env
    await shared.close()


async def test_an_answer_that_unpacks_without_end_is_refused(api, session):
    """A small packed answer can hold gigabytes: what counts is what it unpacks to."""
    packed = gzip.compress(b'{"id": 5, "x": "' + b"a" * (8 << 20) + b'"}')
    assert len(packed) < 20_000
    client = CivitaiClient(Site(URL(api.url)), session, wait=api.wait, most_bytes=1 << 20)
    api.on(VERSION, lambda: web.Response(body=packed, headers={"Content-Encoding": "gzip"}))
    with pytest.raises(errors.SiteAnswerUnreadable, match="larger"):
        await client.fetch_version(5)
    assert len(api.seen) == 1, "it would be as large again"


async def test_an_answer_that_never_ends_is_waited_for_once(api, session, listening):
    async def dribble(request: web.Request) -> web.StreamResponse:
        asked.append(request.path)
        response = web.StreamResponse()
        await response.prepare(request)
        for _ in range(200):
            await response.write(b" ")
            await asyncio.sleep(0.02)
        return response

    asked: list[str] = []
    async with listening(("/{path:.*}", dribble)) as address:
        client = CivitaiClient(Site(URL(address)), session, wait=api.wait, answer_seconds=0.3)
        begun = time.monotonic()
        with pytest.raises(errors.SiteUnreachable, match="in time"):
            await client.fetch_version(5)
    assert time.monotonic() - begun < 3
    assert (len(asked), api.waits) == (1, [])


async def test_a_question_that_has_taken_long_is_not_asked_again(api, session):
    now = 0.0

    async def wait(seconds: float) -> None:
        nonlocal now
        now += seconds

    client = CivitaiClient(Site(URL(api.url)), session, wait=wait, clock=lambda: now)
    api.on(VERSION, says("", 429, Retry_After="29"))
    with pytest.raises(errors.SiteBusy):
        await client.fetch_version(5)
    assert (len(api.seen), now) == (3, 58.0)


@pytest.mark.parametrize("pause", ["²", "-5", "9" * 5000, "soon", "Wed, 21 Oct 2026 07:28:00 GMT"])
async def test_a_strange_wait_is_none(client, api, pause):
    api.on(VERSION, says("", 503, Retry_After=pause), says({"id": 5}))
    assert await client.fetch_version(5) == {"id": 5}
    assert api.waits == [1.0]


async def test_the_list_of_base_models_is_asked_for_once_and_a_refusal_is_no_list(api, client):
    api.on("/api/v1/enums", says("no", 500), says({"BaseModel": ["SDXL 1.0", 7, "Flux.9"]}))
    assert await client.fetch_base_models() is None
    assert await client.fetch_base_models() == {"SDXL 1.0", "Flux.9"}
    assert await client.fetch_base_models() == {"SDXL 1.0", "Flux.9"}
    assert len(api.seen) == 2
