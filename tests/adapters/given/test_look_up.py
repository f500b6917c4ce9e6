"""Look-ups of everything a user can give, against a site and a picture host that go wrong in every way."""

from __future__ import annotations

import asyncio
import gzip
import threading
import time
from collections.abc import Callable
from typing import Any, ClassVar

import pytest
from aiohttp import web
from civitai_remake.civitai_utils import errors
from civitai_remake.civitai_utils.model_files import Resolved, Unresolved
from civitai_remake.civitai_utils.offered_pictures import Choices
from civitai_remake.civitai_utils.references import (
    FileAddress,
    GivenFile,
    ImageReference,
    ModelReference,
    PostReference,
    VersionReference,
)
from civitai_remake.civitai_utils.site.civitai_client import CivitaiClient
from civitai_remake.civitai_utils.site.picture_client import PictureClient
from civitai_remake.civitai_utils.site.sites import Site
from civitai_remake.pipeline import fetch_metadata
from civitai_remake.pipeline.choices import pick_picture
from civitai_remake.pipeline.look_up import answer_look_up, look_up
from yarl import URL

KEY = "5ecre7ke5ecre7ke5ecre7ke5ecre7ke"
UUID = "1a47412d-2930-4989-b1f8-4b91798a8600"
OTHER = "2b47412d-2930-4989-b1f8-4b91798a8600"
INFO = "a cat\nNegative prompt: dog\nSteps: 20, Seed: 5"
WHOLE = {"prompt": "a cat", "steps": 20, "sampler": "Euler a", "seed": 5, "Size": "512x768"}


def png(text: str = INFO) -> bytes:
    """A PNG as far as its texts go: the reader never comes to the pixels."""
    data = b"parameters\0" + text.encode()
    head = b"\0\0\0\x0dIHDR" + (512).to_bytes(4, "big") + (768).to_bytes(4, "big") + b"\x08\x02\0\0\0" + bytes(4)
    return b"\x89PNG\r\n\x1a\n" + head + len(data).to_bytes(4, "big") + b"tEXt" + data + bytes(4)


class World:
    """A site whose answers, and a picture host whose files, are replaced at will; and what both were asked."""

    def __init__(self) -> None:
        self.base = ""
        self.items: list[dict[str, Any]] = []
        self.lists: dict[str, list[dict[str, Any]]] = {}
        self.models: dict[str, dict[str, Any]] = {}
        self.file: Callable[[], Any] = lambda: web.Response(body=png(), content_type="image/jpeg")
        self.asked: list[str] = []
        self.queries: list[dict[str, str]] = []
        self.keys: list[str | None] = []

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.asked.append(request.path)
        self.queries.append(dict(request.query))
        self.keys.append(request.headers.get("Authorization"))
        if request.path.startswith("/acct/"):
            made = self.file()
            return await made(request) if callable(made) else made
        if request.path == "/api/v1/images":
            for name in ("postId", "modelVersionId"):
                if name in request.query:
                    return web.json_response({"items": self.lists.get(f"{name}={request.query[name]}", [])})
            return web.json_response({"items": self.items})
        found = self.models.get(request.path.removeprefix("/api/v1/"))
        return web.json_response(found or {"error": "Model not found"}, status=200 if found else 404)

    def item(self, meta: dict[str, Any] | None, **more: Any) -> dict[str, Any]:
        url = f"{self.base}/acct/{UUID}/width=450/{UUID}.jpeg"
        return {"id": 5, "type": "image", "url": url, "width": 512, "height": 768, "meta": meta} | more

    @property
    def files_asked(self) -> list[str]:
        return [path for path in self.asked if path.startswith("/acct/")]


@pytest.fixture
async def world(listening):
    made = World()
    async with listening(("/{path:.*}", made.answer)) as made.base:
        yield made


@pytest.fixture
def find(world, session):
    async def wait(_: float) -> None:
        await asyncio.sleep(0)

    site = Site(URL(world.base))
    client, pictures = CivitaiClient(site, session, wait=wait), PictureClient(site, session, most_bytes=50_000)

    async def ask(reference: Any, key: str | None = None) -> Any:
        return await look_up(client, pictures, site, reference, key=key)

    return ask


IMAGE = ImageReference(image_id=5)


async def test_the_original_is_read_where_the_site_says_too_little(world, find):
    world.items = [world.item(None)]
    record = await find(IMAGE, KEY)
    assert record.embedded.texts == {"parameters": INFO}
    assert (record.image_id, record.embedded.picture.width) == (5, 512)
    assert world.files_asked == [f"/acct/{UUID}/original=true/{UUID}.jpeg"]
    told = dict(zip(world.asked, world.keys, strict=True))
    assert told["/api/v1/images"] == f"Bearer {KEY}"
    assert told[world.files_asked[0]] is None, "the picture host never sees the key"


async def test_nothing_is_fetched_where_the_site_says_all(world, find):
    world.items = [world.item(WHOLE)]
    record = await find(IMAGE)
    assert (record.embedded, record.meta["seed"], world.files_asked) == (None, 5, [])


async def oversize(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    response.enable_chunked_encoding()
    await response.prepare(request)
    while True:
        await response.write(bytes(4096))


async def slow(_: web.Request) -> web.StreamResponse:
    await asyncio.sleep(30)
    return web.Response()


async def broken(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    response.content_length = 10_000
    await response.prepare(request)
    await response.write(png())
    request.transport.abort()
    return response


def sends(status: int = 200, **more: Any) -> Callable[[], web.Response]:
    return lambda: web.Response(status=status, **more)


NOT_THERE, BUSY, GONE = errors.ImageNotFound, errors.SiteBusy, errors.SiteUnreachable
NO_IMAGE, FOREIGN = errors.ImageFileUnreadable, errors.HostNotListed
FAULTS: dict[str, tuple[Callable[[], Any], type[errors.RemakeError]]] = {
    "404": (sends(404), NOT_THERE),
    "403 page": (sends(403, text="<html>", content_type="text/html"), NOT_THERE),
    "a page": (sends(text="<html>not here", content_type="text/html"), NO_IMAGE),
    "a page without its type": (sends(body=b"<html>not here"), NO_IMAGE),
    "500": (sends(500), BUSY),
    "429": (sends(429), BUSY),
    "too large, told": (sends(body=bytes(60_000)), NO_IMAGE),
    "too large, not told": (lambda: oversize, NO_IMAGE),
    "packed": (lambda: web.Response(body=gzip.compress(png()), headers={"Content-Encoding": "gzip"}), NO_IMAGE),
    "to a foreign host": (sends(302, headers={"Location": "https://evil.example/5.png"}), FOREIGN),
    "to an unencrypted host": (sends(302, headers={"Location": "http://image.civitai.com/5.png"}), FOREIGN),
    "to an impossible port": (sends(302, headers={"Location": "https://image.civitai.com:99999/5.png"}), GONE),
    "to an impossible host": (sends(302, headers={"Location": "https://xn--/5.png"}), GONE),
    "round in a circle": (sends(302, headers={"Location": f"/acct/{UUID}/original=true/{UUID}.jpeg"}), GONE),
    "to nowhere": (sends(302), GONE),
    "slow": (lambda: slow, GONE),
    "broken off": (lambda: broken, GONE),
    "no image": (sends(body=b"MZ not an image"), NO_IMAGE),
}


@pytest.mark.parametrize("fault", FAULTS)
async def test_an_original_that_cannot_be_had_costs_nothing(world, find, fault, monkeypatch):
    monkeypatch.setattr(fetch_metadata, "_EXTRA_SECONDS", 0.3)
    world.items = [world.item({"prompt": "a cat"})]
    world.file = FAULTS[fault][0]
    begun = time.monotonic()
    record = await find(IMAGE)
    assert (record.meta, record.embedded) == ({"prompt": "a cat"}, None)
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_file_that_is_all_there_is_says_why_it_cannot_be_had(world, find, fault, monkeypatch):
    monkeypatch.setattr(fetch_metadata, "_NEEDED_SECONDS", 0.3)
    world.file, expected = FAULTS[fault]
    with pytest.raises(expected) as caught:
        await find(FileAddress(url=f"{world.base}/acct/{UUID}/original=true/{UUID}.jpeg", uuid=UUID))
    assert caught.value.message


async def test_a_redirect_to_another_host_is_not_followed(world, find, listening):
    foreign: list[str] = []

    async def take(request: web.Request) -> web.StreamResponse:
        foreign.append(request.path)
        return web.Response(body=png())

    world.items = [world.item(None)]
    async with listening(("/{path:.*}", take)) as elsewhere:
        world.file = sends(302, headers={"Location": f"{elsewhere}/5.png"})
        assert (await find(IMAGE)).embedded is None
    assert foreign == []


async def test_a_redirect_within_the_site_is_followed(world, find):
    world.items = [world.item(None)]
    answers = [sends(302, headers={"Location": "/acct/elsewhere.png"}), sends(body=png())]
    world.file = lambda: answers.pop(0)()  # noqa: PLW0108 - popped anew at each request
    assert (await find(IMAGE)).embedded.texts == {"parameters": INFO}


@pytest.mark.parametrize(
    "address", ["https://evil.example/a.png", "http://image.civitai.com/a.png", "file:///etc/x", "", "https://[x"]
)
async def test_pictures_come_from_listed_hosts_only(world, session, address):
    with pytest.raises(errors.HostNotListed):
        await PictureClient(Site(URL("https://civitai.com")), session).fetch_original(address, seconds=1)
    assert world.asked == []


@pytest.mark.parametrize(
    ("shown", "image_id"), [(UUID, 5), (OTHER, None), (None, None)], ids=["same picture", "another picture", "no image"]
)
async def test_the_number_in_a_file_name_is_believed_when_the_picture_is_the_same(world, find, shown, image_id):
    if shown:
        world.items = [world.item(WHOLE, url=f"https://image.civitai.com/acct/{shown.upper()}/original=true/x.jpeg")]
    address = f"{world.base}/acct/{UUID}/original=true/5.jpeg"
    record = await find(FileAddress(url=address, uuid=UUID, image_id=5))
    assert record.image_id == image_id
    if image_id is None:
        assert (record.image_url, record.meta, record.embedded.texts) == (address, None, {"parameters": INFO})
    else:
        assert (record.meta["seed"], world.files_asked) == (5, [])


async def test_a_file_without_data_says_so(world, find):
    with pytest.raises(errors.ImageWithoutRecipe, match="holds no generation data"):
        await find(GivenFile(name="x.png", content=png("")))
    world.file = sends(body=png(""))
    with pytest.raises(errors.ImageWithoutRecipe, match="holds no generation data"):
        await find(FileAddress(url=f"{world.base}/acct/{UUID}/original=true/x.jpeg", uuid=UUID))
    with pytest.raises(errors.ImageFileUnreadable):
        await find(GivenFile(name="x.txt", content=b"hello"))


async def test_a_given_file_is_read_without_asking_anyone(world, find):
    record = await find(GivenFile(name="x.png", content=png()))
    assert (record.image_id, record.image_url, record.embedded.texts) == (None, None, {"parameters": INFO})
    assert world.asked == []


async def test_an_item_of_another_id_is_not_the_image(world, find):
    world.items = [world.item(WHOLE, id=6)]
    with pytest.raises(errors.ImageNotFound):
        await find(IMAGE)


async def test_a_post_lists_its_pictures(world, find):
    world.lists["postId=45"] = [
        {"id": 5, "type": "image", "url": "u5", "width": 512, "height": 768, "meta": WHOLE, "postId": 45},
        {"id": 6, "type": "video", "url": "u6", "meta": None, "postId": 45},
        {"id": 7, "type": "image", "url": "u7", "meta": {"id": 7, "meta": None}, "postId": 45},
        {"id": 8, "type": "image", "url": "u8", "meta": WHOLE, "postId": 46},
    ]
    found = await find(PostReference(post_id=45))
    assert isinstance(found, Choices)
    assert [(one.image_id, one.media, one.has_recipe, one.can_be_chosen) for one in found.pictures] == [
        (5, "image", True, True), (6, "video", False, True), (7, "image", False, True)
    ]  # fmt: skip
    everything = {"browsingLevel": "31", "withMeta": "true", "flatMeta": "true"}
    assert world.queries == [{"postId": "45", "limit": "200", **everything}]
    assert (found.of, found.title, found.page_url) == ("post", "Post 45", f"{world.base}/posts/45")
    assert pick_picture(found, 1) == 5
    assert pick_picture(found, 2) == 6
    for number in (None, 0, 4, -1):
        with pytest.raises(errors.ChoiceNeeded):
            pick_picture(found, number)


async def test_an_empty_post_gets_a_sentence(find):
    with pytest.raises(errors.ImageNotFound, match="may be new"):
        await find(PostReference(post_id=45))


def version(version_id: int, **more: Any) -> dict[str, Any]:
    file = {"id": version_id + 70, "name": "x.safetensors", "type": "Model", "sizeKB": 10, "primary": True,
            "hashes": {"SHA256": "A" * 64}, "metadata": {"format": "SafeTensor"}}  # fmt: skip
    second = file | {"id": version_id + 71, "name": "y.safetensors", "primary": False}
    image = {"url": f"https://image.civitai.com/acct/{UUID}/width=450/521229.jpeg", "width": 512, "height": 768}
    return {"id": version_id, "name": "v2", "baseModel": "SDXL 1.0", "files": [file, second], "images": [image]} | more


def model(*versions: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"id": 3, "name": "Rainy", "type": "LORA", "modelVersions": list(versions)} | more


async def test_a_model_offers_its_newest_version_and_its_gallery(world, find):
    world.models["models/3"] = model(version(12), version(11))
    found = await find(ModelReference(model_id=3))
    assert (found.of, found.title) == ("model", "Rainy v2")
    assert found.page_url == f"{world.base}/models/3?modelVersionId=12"
    assert [(one.image_id, one.media, one.has_recipe) for one in found.pictures] == [(521229, "image", None)]
    (resolution,) = found.resolutions
    assert isinstance(resolution, Resolved)
    assert (resolution.file.key, resolution.file.kind.value, resolution.model_name) == ("12:82", "lora", "Rainy")
    assert pick_picture(found, 0) is None
    older = await find(ModelReference(model_id=3, version_id=11))
    assert older.resolutions[0].file.version_id == 11


async def test_an_archived_model_says_so(world, find):
    world.models["models/3"] = model(version(12, files=[]), mode="Archived")
    (resolution,) = (await find(ModelReference(model_id=3))).resolutions
    assert isinstance(resolution, Unresolved)
    assert resolution.code == "model_archived"


async def test_a_version_offers_the_file_asked_for(world, find):
    world.models["model-versions/12"] = version(12, modelId=3, model={"name": "Rainy", "type": "LORA"})
    found = await find(VersionReference(version_id=12, file_id=83))
    assert (found.of, found.resolutions[0].file.name) == ("version", "y.safetensors")


async def test_a_gallery_without_ids_is_asked_for_by_version(world, find):
    bare = version(12, modelId=3, model={"name": "Rainy", "type": "LORA"}, images=[])
    world.models["model-versions/12"] = bare
    world.lists["modelVersionId=12"] = [{"id": 5, "type": "image", "url": "u5", "meta": WHOLE}]
    found = await find(VersionReference(version_id=12))
    assert [one.image_id for one in found.pictures] == [5]
    world.lists.clear()
    assert (await find(VersionReference(version_id=12))).pictures == (), "the download alone is offered"


@pytest.mark.parametrize(
    "reference",
    [ModelReference(model_id=4), ModelReference(model_id=3, version_id=99), VersionReference(version_id=99)],
)
async def test_models_the_site_does_not_show(world, find, reference):
    world.models["models/3"] = model(version(12))
    with pytest.raises(errors.ModelNotFound):
        await find(reference)


class Told(dict[str, Any]):
    """Generation data that notes on which thread it is gone through."""

    threads: ClassVar[set[int]] = set()

    def items(self) -> Any:
        self.threads.add(threading.get_ident())
        return super().items()


class Record:
    """A site with one image."""

    async def fetch_image(self, image_id: int, *, key: str | None = None) -> dict[str, Any]:
        return {"id": image_id, "meta": Told(WHOLE)}


async def test_an_image_is_read_beside_the_loop() -> None:
    async def no_plan(_: object) -> tuple[()]:
        return ()

    source: Any = Record()
    site = Site(URL("https://civitai.com"))
    given = ImageReference(image_id=7)
    answer = await answer_look_up(source, source, site, given, plan=no_plan, take=lambda told: told)
    assert answer["seed"] == 5
    assert Told.threads
    assert threading.get_ident() not in Told.threads
