"""Original beside result over HTTP: only the picture host is asked, only ComfyUI's own pictures are read."""

from __future__ import annotations

import asyncio
import io
import json
import random
import time
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from PIL import Image, ImageDraw

SENT_BY_PANEL = {"X-Civitai-Remake": "1"}
RESULT = {"filename": "ComfyUI_00001_.png", "subfolder": "remake", "type": "output"}


def drawn(width: int, height: int, seed: int = 1) -> Image.Image:
    chance = random.Random(seed)
    picture = Image.new("RGB", (width, height), (80, 90, 120))
    pen = ImageDraw.Draw(picture)
    for _ in range(60):
        x, y, side = chance.randrange(width), chance.randrange(height), chance.randrange(3, width // 3)
        colour = (chance.randrange(256), chance.randrange(256), chance.randrange(256))
        pen.ellipse((x - side, y - side, x + side, y + side), fill=colour)
    return picture


def png(picture: Image.Image) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


def put(path: Path, content: bytes) -> None:
    path.write_bytes(content)


ORIGINAL = drawn(256, 320)


@pytest.fixture
def result(tmp_path: Path) -> Path:
    path = tmp_path / "output/remake/ComfyUI_00001_.png"
    path.parent.mkdir(parents=True)
    path.write_bytes(png(ORIGINAL))
    (tmp_path / "key.png").write_bytes(png(ORIGINAL))
    return path


async def looked_up(place: Any) -> str:
    """Image 7, whose picture the site has: the id of the look-up."""
    place.pictures["/pictures/7.png"] = png(ORIGINAL)
    place.shown = {"url": f"{place.base}/pictures/7.png"}
    return str((await place.metadata())["recent"])


async def compare(place: Any, original: Any, result: Any = RESULT, **more: Any) -> tuple[int, dict[str, Any]]:
    body = {"original": original, "result": result, **more}
    return tuple(await place.post("/civitai_remake/compare", body))  # type: ignore[return-value]


async def compare_file(place: Any, content: bytes, result: Any = RESULT, **fields: str) -> tuple[int, dict[str, Any]]:
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("result", json.dumps(result))
    for name, value in fields.items():
        form.add_field(name, value)
    form.add_field("file", content, filename="mine.png", content_type="image/png")
    async with place.client.post("/civitai_remake/compare", data=form, headers=SENT_BY_PANEL) as response:
        return response.status, await response.json()


async def results(place: Any) -> list[dict[str, Any]]:
    (picture,) = (await place.get("/civitai_remake/recent"))["pictures"]
    return list(picture["results"])


@pytest.mark.usefixtures("result")
async def test_the_same_picture_is_identical_and_kept_with_the_look_up(place: Any) -> None:
    recent = await looked_up(place)
    status, answer = await compare(place, recent)
    assert (status, answer) == (
        200,
        {
            "msssim": 1.0,
            "likeness": "identical",
            "words": "identical",
            "words_said": [{"form": "identical", "values": {}}],
            "width": 256,
            "height": 320,
            "differs": [],
        },
    )
    (kept,) = await results(place)
    assert kept | {"date": ""} == RESULT | {
        "date": "", "seed": None, "grade": None, "msssim": 1.0, "likeness": "identical", "differs": [],
    }  # fmt: skip
    assert all(authorization is None for path, authorization in place.site_saw if path.startswith("/pictures"))


async def test_an_address_is_asked_for_on_the_picture_host_alone(place: Any, result: Path) -> None:
    recent = await looked_up(place)
    put(result, png(drawn(256, 320, seed=2)))
    status, answer = await compare(place, f"{place.base}/pictures/7.png", recent=recent)
    assert (status, answer["likeness"]) == (200, "different")
    assert answer["msssim"] < 0.6
    assert [one["likeness"] for one in await results(place)] == ["different"]
    asked = len(place.site_saw)
    for elsewhere in (
        "https://spy.example/7.png", "http://127.0.0.1:1/7.png", "http://169.254.169.254/latest", "file:///etc/passwd",
        "https://image.civitai.com.spy.example/x.png", "https://image.civitai.com@spy.example/x.png",
        "http://image.civitai.com/x.png", "//spy.example/x.png", "x", "https://",
    ):  # fmt: skip
        status, answer = await compare(place, elsewhere)
        assert (status, answer["code"]) == (400, "host_not_listed"), elsewhere
    assert len(place.site_saw) == asked


@pytest.mark.usefixtures("result")
async def test_an_original_that_is_nowhere_on_the_site_comes_with_the_request(place: Any) -> None:
    recent = await looked_up(place)
    status, answer = await compare_file(place, png(ORIGINAL.resize((128, 160))), recent=recent)
    assert (status, answer["width"], answer["height"]) == (200, 128, 160)
    assert answer["likeness"] in {"identical", "same_picture"}
    assert [one["what"] for one in answer["differs"]] == ["size"]
    assert len(await results(place)) == 1
    status, answer = await compare_file(place, b"no picture at all")
    assert (status, answer["code"], answer["field"]) == (422, "image_file_unreadable", "file")


async def test_another_shape_is_told(place: Any, result: Path) -> None:
    put(result, png(ORIGINAL.resize((320, 320))))
    status, answer = await compare_file(place, png(ORIGINAL))
    assert (status, [one["what"] for one in answer["differs"]]) == (200, ["size", "shape"])
    values = {"original": "256x320", "result": "320x320"}
    assert answer["differs"][0] | {"text": ""} == values | {
        "what": "size",
        "text": "",
        "text_said": [
            {
                "form": "The result has {result}, the original {original}; it was scaled to compare them.",
                "values": values,
            }
        ],
    }


@pytest.mark.usefixtures("result")
@pytest.mark.parametrize(
    "named",
    [
        {"filename": "../key.png", "subfolder": ""},
        {"filename": "key.png", "subfolder": ".."},
        {"filename": "key.png", "subfolder": "remake/../.."},
        {"filename": "key.png", "subfolder": "remake\\..\\.."},
        {"filename": "..\\key.png"},
        {"filename": "%2e%2e%2fkey.png", "subfolder": ""},
        {"filename": "key.png", "subfolder": "%2e%2e"},
        {"filename": "key.png", "subfolder": "....//"},
        {"filename": "/etc/passwd"},
        {"filename": "key.png", "subfolder": "/"},
        {"filename": "key.png", "subfolder": "C:\\"},
        {"filename": "key.png", "subfolder": "\\\\?\\C:\\"},
        {"filename": "key.png\x00"},
        {"filename": "key.png", "subfolder": "..", "type": "temp"},
        {"filename": "key.png", "type": ".."},
        {"filename": "key.png", "type": "user"},
        {"filename": "key.png", "subfolder": "\uff0e\uff0e"},
        {"filename": "key.png", "subfolder": ".. "},
        {"filename": ["key.png"]},
        {"filename": "gone.png"},
    ],
)
async def test_no_name_leads_to_another_file(place: Any, named: dict[str, Any]) -> None:
    recent = await looked_up(place)
    status, answer = await compare(place, recent, RESULT | named)
    assert (status, answer["code"]) in {(400, "bad_request"), (404, "picture_unknown")}
    status, answer = await compare_file(place, png(ORIGINAL), RESULT | named)
    assert (status, answer["code"]) in {(400, "bad_request"), (404, "picture_unknown")}
    assert await results(place) == []


@pytest.mark.usefixtures("result")
async def test_what_has_no_original_says_so(place: Any) -> None:
    status, answer = await compare(place, "f" * 16)
    assert (status, answer["code"]) == (404, "recent_unknown")
    text = "a\nSteps: 20, Sampler: Euler a, Seed: 5, Size: 64x64"
    _, found = await place.post("/civitai_remake/fetch", {"image_id": text})
    for original in (found["recent"], None, "", [], 5.5, {"id": 1}):
        status, answer = await compare(place, original)
        assert (status, answer["code"]) in {(400, "bad_request"), (400, "host_not_listed")}, original


async def test_a_picture_that_cannot_be_read_is_told_by_its_side(place: Any, result: Path) -> None:
    recent = await looked_up(place)
    put(result, png(ORIGINAL)[:500])
    status, answer = await compare(place, recent)
    assert (status, answer["code"], answer["field"]) == (422, "image_file_unreadable", "result")
    put(result, png(ORIGINAL))
    place.pictures["/pictures/7.png"] = b"GIF89a"
    status, answer = await compare(place, recent)
    assert (status, answer["code"], answer["field"]) == (422, "image_file_unreadable", "original")
    del place.pictures["/pictures/7.png"]
    status, answer = await compare(place, recent)
    assert (status, answer["code"]) == (404, "image_not_found")


async def test_a_picture_too_small_to_compare_has_no_number(place: Any, result: Path) -> None:
    put(result, png(Image.new("RGB", (10, 300))))
    status, answer = await compare_file(place, png(Image.new("RGB", (10, 300))))
    assert (status, answer["msssim"], answer["likeness"]) == (200, None, "unknown")


async def longest_wait(place: Any, large: bytes) -> float:
    """The longest that another request waited while two large pictures were compared, in seconds."""
    waits = [0.0]
    doing = asyncio.ensure_future(compare_file(place, large))
    while not doing.done():
        begun = time.perf_counter()
        await place.get("/civitai_remake/key")
        waits.append(time.perf_counter() - begun)
        await asyncio.sleep(0.005)
    status, answer = await doing
    assert (status, answer["msssim"], answer["width"], answer["height"]) == (200, 1.0, 2048, 2048)
    return max(waits)


async def test_large_pictures_are_compared_smaller_and_stop_nobody(place: Any, result: Path) -> None:
    large = png(Image.radial_gradient("L").resize((3000, 3000)))
    put(result, large)
    # One of three: other programs of this machine may stop everybody.
    assert min([await longest_wait(place, large) for _ in range(3)]) < 0.5


async def test_comparisons_asked_at_once_all_come(place: Any, result: Path) -> None:
    put(result, png(ORIGINAL))
    answers = await asyncio.gather(*(compare_file(place, png(ORIGINAL)) for _ in range(5)))
    assert [(status, answer["msssim"]) for status, answer in answers] == [(200, 1.0)] * 5


@pytest.mark.usefixtures("result")
async def test_an_upload_from_a_strange_page_compares_nothing(place: Any) -> None:
    form = aiohttp.FormData()
    form.add_field("file", png(ORIGINAL), filename="mine.png")
    async with place.client.post("/civitai_remake/compare", data=form) as response:
        assert (response.status, (await response.json())["code"]) == (415, "content_type_refused")
