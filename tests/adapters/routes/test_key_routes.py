"""Which key counts, as a user with an old, a quoted or a second key meets it: real routes, a real site."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from aiohttp import web
from civitai_remake.civitai_routes import EVENT, KEY_EVENT, Routes, attach

GOOD, OTHER, OLD = "60d0" * 8, "07e2" * 8, "01d0" * 8
OWNERS = {f"Bearer {GOOD}": "painter", f"Bearer {OTHER}": "sculptor"}
BODY = b"two words" * 200


class Install:
    """One ComfyUI with the pack, a site beside it, and what was said."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.events: list[dict[str, Any]] = []
        self.states: list[dict[str, Any]] = []
        self.site_saw: list[tuple[str, str | None]] = []
        self.owners = dict(OWNERS)
        self.is_down = False
        self.base = ""
        self.client: Any = None
        self.routes: Routes | None = None

    @property
    def key_file(self) -> Path:
        return self.root / "user/__civitai_remake/api_key"

    def store(self, key: str) -> None:
        self.key_file.parent.mkdir(parents=True, exist_ok=True)
        self.key_file.write_text(key)

    def asked_about(self) -> list[str | None]:
        """The keys the site was asked about, in that order."""
        return [key for path, key in self.site_saw if path == "/api/v1/me"]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        path, key = request.path, request.headers.get("Authorization")
        self.site_saw.append((path, key))
        if path == "/api/v1/me" and not self.is_down:
            owner = self.owners.get(key or "")
            return web.json_response({"username": owner} if owner else {}, status=200 if owner else 401)
        if path == "/api/v1/model-versions/11":
            return web.json_response(_version())
        if path == "/api/v1/model-versions/mini/11":
            return web.json_response({"requireAuth": True})
        if path == "/api/download/models/11" and self.owners.get(key or ""):
            return web.Response(body=BODY, content_type="application/octet-stream")
        if path == "/api/download/models/11":
            words = "The creator of this asset requires you to be logged in to download it"
            return web.json_response({"error": "Unauthorized", "message": words}, status=401)
        return web.json_response({"error": "no"}, status=404)

    def send(self, name: str, event: dict[str, Any]) -> None:
        assert event.pop("pack") == "civitai-remake"
        {EVENT: self.events, KEY_EVENT: self.states}[name].append(event)

    async def key(self) -> dict[str, Any]:
        async with self.client.get("/civitai_remake/key") as response:
            return dict(await response.json())

    async def post(self, path: str, **body: Any) -> dict[str, Any]:
        async with self.client.post(f"/civitai_remake/{path}", json=body) as response:
            return dict(await response.json())

    async def known(self) -> dict[str, Any]:
        """What GET /key answers once the site has been asked."""
        for _ in range(500):
            state = await self.key()
            if not any(one and one["asking"] for one in state["keys"].values()):
                return state
            await asyncio.sleep(0.01)
        raise AssertionError(state)

    async def until(self, so: Any) -> None:
        for _ in range(500):
            if so():
                return
            await asyncio.sleep(0.01)
        raise AssertionError((self.events, self.states))

    def statuses(self) -> list[str]:
        return list(dict.fromkeys(event["status"] for event in self.events))


def _version() -> dict[str, Any]:
    file = {
        "id": 81, "name": "guarded.pt", "type": "Model", "sizeKB": len(BODY) / 1024, "hashes": {},
        "metadata": {"format": "PickleTensor"}, "pickleScanResult": "Success", "virusScanResult": "Success",
    }  # fmt: skip
    about = {"name": "Guarded", "type": "TextualInversion"}
    return {"id": 11, "modelId": 3, "name": "v1", "baseModel": "SD 1.5", "model": about, "files": [file]}


RESOURCE = {"model_version_id": 11, "file_id": 81, "file_key": "11:81"}


@pytest.fixture
async def install(tmp_path, aiohttp_client, listening, monkeypatch) -> AsyncIterator[Any]:
    made = Install(tmp_path)
    folder = tmp_path / "models/embeddings"
    folder.mkdir(parents=True)

    async def start(environment: str = "", stored: str | None = None) -> Install:
        monkeypatch.setenv("CIVITAI_API_KEY", environment)
        if stored is not None:
            made.store(stored)
        app = web.Application()
        host = SimpleNamespace(app=app, send_sync=made.send)
        made.routes = attach(
            SimpleNamespace(PromptServer=SimpleNamespace(instance=host)),
            SimpleNamespace(
                folder_names_and_paths={"embeddings": [folder]},
                get_folder_paths=lambda name: [str(folder)],
                get_filename_list=lambda name: [path.name for path in folder.iterdir()],
                get_full_path=lambda name, file: str(folder / file),
                get_user_directory=lambda: str(tmp_path / "user"),
            ),
        )
        made.client = await aiohttp_client(app)
        return made

    async with listening(("/{path:.*}", made.answer)) as made.base:
        monkeypatch.setenv("CIVITAI_BASE_URL", made.base)
        yield start
        if made.routes is not None:
            await made.routes.close()


def about(valid: bool | None, username: str | None = None, *, malformed: bool = False) -> dict[str, Any]:
    return {"valid": valid, "malformed": malformed, "username": username, "asking": False}


@pytest.mark.parametrize(
    ("environment", "stored", "source", "keys"),
    [
        ("", None, "none", (None, None)),
        ("", GOOD, "file", (None, about(True, "painter"))),
        ("", OLD, "file", (None, about(False))),
        (GOOD, None, "environment", (about(True, "painter"), None)),
        (f'"{GOOD}"', None, "environment", (about(True, "painter"), None)),
        (f"'{GOOD} '\r", OTHER, "environment", (about(True, "painter"), about(True, "sculptor"))),
        (OLD, None, "environment", (about(False), None)),
        (OLD, GOOD, "file", (about(False), about(True, "painter"))),
        ("two words", GOOD, "file", (about(False, malformed=True), about(True, "painter"))),
        ("two words", None, "none", (about(False, malformed=True), None)),
        (OLD, "", "environment", (about(False), None)),
    ],
)
async def test_which_key_counts_is_told_with_its_account(
    install: Any, environment: str, stored: str | None, source: str, keys: tuple[Any, Any]
) -> None:
    host = await install(environment, stored)
    state = await host.known()
    told = {"environment": keys[0], "file": keys[1]}
    assert state == {"set": source != "none", "source": source, "keys": told}
    assert len(host.asked_about()) == len(set(host.asked_about())), "asked once about each"
    assert (host.states[-1:] or [state]) == [state]


async def test_a_quoted_old_key_of_the_environment_gives_way_to_a_good_one(install: Any) -> None:
    """The case s2-09: the key came through docker's --env-file, and a good one is then saved in the panel."""
    host = await install(f'"{OLD}"')
    await host.post("download", resource=RESOURCE)
    await host.until(lambda: host.statuses()[-1] == "failed")
    assert (host.events[-1]["code"], host.events[-1]["wants_key"]) == ("login_required", True)
    answer = await host.post("key", api_key=GOOD)
    assert (answer["done"], answer["valid"], answer["username"], answer["source"]) == (
        "stored",
        True,
        "painter",
        "file",
    )
    assert answer["keys"]["environment"] == about(False)
    await host.until(lambda: host.statuses()[-1] == "completed")


async def test_beside_a_good_key_of_the_environment_the_stored_one_waits(install: Any) -> None:
    host = await install(OTHER)
    answer = await host.post("key", api_key=GOOD)
    assert (answer["done"], answer["source"]) == ("stored", "environment")
    assert answer["keys"] == {"environment": about(True, "sculptor"), "file": about(True, "painter")}


@pytest.mark.parametrize("stored", [GOOD, OLD, None])
async def test_a_key_the_site_refuses_is_never_stored(install: Any, stored: str | None) -> None:
    host = await install(stored=stored)
    answer = await host.post("key", api_key="b4d0" * 8)
    assert (answer["done"], answer["valid"], answer["set"]) == ("refused", False, stored is not None)
    assert (host.key_file.read_text() if host.key_file.exists() else None) == stored


@pytest.mark.parametrize(
    ("stored", "known", "done"),
    [(None, False, "stored"), (GOOD, True, "unproven"), (GOOD, False, "unproven"), (OLD, True, "stored")],
)
async def test_without_the_site_a_new_key_takes_no_place_a_good_one_could_hold(
    install: Any, stored: str | None, known: bool, done: str
) -> None:
    host = await install(stored=stored)
    if known:
        await host.known()
    host.is_down = True
    answer = await host.post("key", api_key=OTHER)
    assert (answer["done"], answer["valid"]) == (done, None)
    assert host.key_file.read_text() == (OTHER if done == "stored" else stored)
    await host.post("key", api_key="")
    assert (await host.post("key", api_key=OTHER))["done"] == "stored", "removing the old one first is the way out"


async def test_every_request_uses_the_key_that_counts(install: Any) -> None:
    host = await install(OLD, GOOD)
    await host.post("preflight", resources=[RESOURCE])
    await host.post("download", resource=RESOURCE)
    await host.until(lambda: host.statuses()[-1] == "completed")
    used = {key for path, key in host.site_saw if path != "/api/v1/me"}
    assert used == {f"Bearer {GOOD}"}


async def test_a_refused_file_has_the_site_asked_about_the_key(install: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    host = await install(OLD)
    await host.post("download", resource=RESOURCE)
    await host.until(lambda: host.states)
    assert host.states[-1]["keys"]["environment"] == about(False)
    host.store(GOOD)  # by another ComfyUI with the same user folder
    assert (await host.known())["source"] == "file"
    assert not any(key in caplog.text + json.dumps([host.events, host.states]) for key in (GOOD, OTHER, OLD))


async def test_one_key_alone_is_asked_about_only_when_somebody_looks(install: Any) -> None:
    host = await install(GOOD)
    await host.post("download", resource=RESOURCE)
    await host.until(lambda: host.statuses()[-1] == "completed")
    assert host.asked_about() == []


async def test_preflight_tells_of_a_key_the_site_does_not_know(install: Any) -> None:
    host = await install(OLD)
    answer = await host.post("preflight", resources=[RESOURCE])
    assert (answer["has_key"], answer["key_valid"], answer["files"][0]["needs_key"]) == (True, False, True)
    answer = await host.post("preflight", resources=[RESOURCE], api_key=GOOD)
    assert (answer["has_key"], answer["key_valid"]) == (True, True)


async def test_preflight_without_a_key_says_nothing_of_one(install: Any) -> None:
    host = await install("")
    answer = await host.post("preflight", resources=[RESOURCE])
    assert (answer["has_key"], answer["key_valid"]) == (False, None)


async def test_a_key_that_the_site_no_longer_knows_is_found_out_by_testing_it(install: Any) -> None:
    host = await install("", GOOD)
    good = await host.post("key-test")
    assert (good["done"], good["valid"], good["username"], good["source"]) == ("tested", True, "painter", "file")
    host.is_down = True
    silent = await host.post("key-test")
    assert (silent["valid"], silent["username"], silent["keys"]["file"]["valid"]) == (None, None, True)
    host.is_down, host.owners = False, {}
    lost = await host.post("key-test")
    assert (lost["valid"], lost["username"], lost["keys"]["file"]["valid"]) == (False, None, False)
    assert host.key_file.read_text().strip() == GOOD
