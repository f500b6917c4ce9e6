"""What is looked up over HTTP: numbers, addresses, texts and files, whole and broken."""

import asyncio
import io
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientTimeout, FormData
from PIL import Image
from PIL.PngImagePlugin import PngInfo


@pytest.mark.parametrize("body", ["", "[]", "5", "{", "null"])
async def test_a_body_that_is_no_object_is_a_clear_error(place: Any, body: str) -> None:
    headers = {"Content-Type": "application/json"}
    async with place.client.post("/civitai_remake/fetch", data=body, headers=headers) as response:
        assert (response.status, (await response.json())["code"]) == (400, "bad_request")


@pytest.mark.parametrize(
    ("image", "status", "code"),
    [
        ("8", 404, "image_not_found"),
        ("https://civitai.com/collections/5", 422, "reference_unsupported"),
        ("what", 400, "reference_unreadable"),
        (None, 400, "reference_unreadable"),
    ],
)
async def test_look_ups_that_fail_say_why(place: Any, image: Any, status: int, code: str) -> None:
    answered, body = await place.post("/civitai_remake/fetch", {"image_id": image})
    assert (answered, body["code"]) == (status, code)


INFO = "a lighthouse\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7.25, Seed: 5, Size: 832x1216"


async def test_a_pasted_text_is_a_look_up_of_its_own(place: Any) -> None:
    status, body = await place.post("/civitai_remake/fetch", {"image_id": INFO})
    assert (status, body["kind"], body["image_id"], body["page_url"], body["image_url"]) == (
        200,
        "image",
        None,
        None,
        None,
    )
    assert (body["seed"], body["cfg_scale"], body["prompt"]) == (5, 7.25, "a lighthouse")
    _, body = await place.post("/civitai_remake/fetch", {"image_id": json.dumps(place.meta)})
    assert (body["kind"], body["seed"], len(body["resources"])) == ("image", str(2**63), 2)
    assert place.site_saw == []


async def test_what_is_no_single_image_is_choices(place: Any) -> None:
    status, body = await place.post("/civitai_remake/fetch", {"image_id": "https://civitai.com/posts/70"})
    assert (status, body["kind"], body["of"], body["resources"]) == (200, "choices", "post", [])
    assert body["page_url"] == f"{place.base}/posts/70"
    assert body["images"] == [
        {"image_id": 7, "image_url": "https://x.example/7.png", "preview_url": None, "width": 832, "height": 1216,
         "media": "image", "has_recipe": True}
    ]  # fmt: skip
    _, body = await place.post("/civitai_remake/fetch", {"image_id": "urn:air:sdxl:lora:civitai:3@11+81"})
    assert (body["of"], body["title"], body["images"]) == ("version", "rainy v1", [])
    (entry,) = body["resources"]
    assert (entry["file_key"], entry["available"], entry["already_downloaded"]) == ("11:81", True, False)
    assert entry["target_path"] == str(place.root / "models/loras")
    status, body = await place.post("/civitai_remake/download", {"resource": entry})
    assert (await place.finished("11:81"))["status"] == "completed"


def picture(text: str) -> bytes:
    made, texts = io.BytesIO(), PngInfo()
    texts.add_text("parameters", text)
    Image.new("RGB", (8, 8)).save(made, "PNG", pnginfo=texts)
    return made.getvalue()


async def upload(place: Any, content: bytes | None, *, fields: dict[str, str] | None = None, **headers: str) -> Any:
    form = FormData(fields or {}, default_to_multipart=True)
    if content is not None:
        form.add_field("file", io.BytesIO(content), filename="C:\\pictures\\x.png", content_type="image/png")
    sent = {"X-Civitai-Remake": "1", **{name.replace("_", "-"): value for name, value in headers.items()}}
    async with place.client.post("/civitai_remake/fetch", data=form, headers=sent) as response:
        return response.status, await response.json()


async def test_an_image_file_is_read(place: Any) -> None:
    status, body = await upload(place, picture(INFO), fields={"api_key": place.key})
    assert (status, body["kind"], body["image_id"], body["seed"]) == (200, "image", None, 5)
    assert body["size"] == {"width": 8, "height": 8}
    assert place.site_saw == []


@pytest.mark.parametrize(
    ("content", "headers", "status", "code"),
    [
        (picture(""), {}, 422, "image_without_recipe"),
        (b"MZ no image", {}, 422, "image_file_unreadable"),
        (None, {}, 400, "bad_request"),
        (picture(INFO), {"X_Civitai_Remake": "0"}, 415, "content_type_refused"),
        (picture(INFO), {"Origin": "https://evil.example"}, 403, "origin_refused"),
    ],
    ids=["nothing in it", "no image", "no file", "no header", "another page"],
)
async def test_uploads_that_fail_say_why(
    place: Any, content: bytes | None, headers: dict[str, str], status: int, code: str
) -> None:
    answered, body = await upload(place, content, fields={"note": "x"}, **headers)
    assert (answered, body["code"]) == (status, code)


@pytest.mark.parametrize("measured", [True, False])
async def test_an_upload_that_is_too_large_is_told_and_the_route_lives_on(place: Any, measured: bool) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="x.png"\r\n\r\n'
        for _ in range(66):
            yield bytes(1 << 20)
        yield b"\r\n--x--\r\n"

    headers = {"Content-Type": "multipart/form-data; boundary=x", "X-Civitai-Remake": "1"}
    if measured:
        headers["Content-Length"] = str(76 + (66 << 20) + 9)
    async with place.client.post("/civitai_remake/fetch", data=pieces(), headers=headers) as response:
        assert (response.status, (await response.json())["code"]) == (422, "image_file_unreadable")
    assert (await upload(place, picture(INFO)))[0] == 200


@pytest.mark.parametrize(
    "body", [b"", b"--x\r\n", b"--x\r\nContent-Disposition: form-data; name=file\r\n\r\nabc", b"no form"]
)
async def test_a_broken_form_is_told(place: Any, body: bytes) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x", "X-Civitai-Remake": "1"}
    async with place.client.post("/civitai_remake/fetch", data=body, headers=headers) as response:
        assert (response.status, (await response.json())["code"]) in {
            (400, "bad_request"),
            (422, "image_file_unreadable"),
        }
    headers["Content-Type"] = "multipart/form-data"
    async with place.client.post("/civitai_remake/fetch", data=body, headers=headers) as response:
        assert (response.status, (await response.json())["code"]) == (400, "bad_request")


async def test_a_field_too_long_is_not_called_a_file_too_large(place: Any) -> None:
    status, body = await upload(place, picture(INFO), fields={"note": "x" * 300_000})
    assert (status, body["code"], body["field"]) == (400, "bad_request", "note")


async def test_a_video_says_how_long_it_is_where_its_record_does(place: Any) -> None:
    assert (await place.metadata())["length"] is None
    place.shown = {"type": "video", "meta": {**place.meta, "Frames": "49", "FPS": "16"}}
    assert (await place.metadata())["length"] == {"frames": 49, "rate": 16}


async def given_up(place: Any, path: str, body: dict[str, Any]) -> None:
    """Asks, goes away after a moment, and waits until the site would have answered."""
    place.delay = 1.5
    with pytest.raises(asyncio.TimeoutError):
        async with place.client.post(path, json=body, timeout=ClientTimeout(total=0.3)):
            pass
    await asyncio.sleep(2.0)
    place.delay = 0.0


async def test_a_look_up_ends_when_whoever_asked_has_gone(place: Any) -> None:
    await given_up(place, "/civitai_remake/fetch", {"image_id": "7"})
    assert (await place.get("/civitai_remake/recent"))["pictures"] == []
    assert (await place.post("/civitai_remake/fetch", {"image_id": "7"}))[0] == 200


async def test_the_models_are_asked_for_no_more_when_whoever_asked_has_gone(place: Any) -> None:
    metadata = await place.metadata()
    await given_up(place, "/civitai_remake/resolve", {"metadata": metadata})
    (picture,) = (await place.get("/civitai_remake/recent"))["pictures"]
    assert picture["models"] == []
    assert (await place.post("/civitai_remake/resolve", {"metadata": metadata}))[0] == 200
    (picture,) = (await place.get("/civitai_remake/recent"))["pictures"]
    assert picture["models"] != []


@pytest.mark.parametrize("is_cancelled", [False, True], ids=["as ComfyUI runs it", "handlers are cancelled"])
@pytest.mark.parametrize("path", ["/civitai_remake/fetch", "/civitai_remake/resolve"])
async def test_who_goes_away_takes_nothing_from_others_who_ask_the_same(
    place: Any, path: str, is_cancelled: bool
) -> None:
    place.client.server.runner.server.handler_cancellation = is_cancelled
    body = {"image_id": "7", "metadata": await place.metadata(), "api_key": place.key}
    leaving = asyncio.ensure_future(given_up(place, path, body))
    await asyncio.sleep(0.1)
    staying = await place.post(path, body)
    await leaving
    assert staying == await place.post(path, body)
    assert staying[0] == 200
