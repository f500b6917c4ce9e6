"""Recent pictures over HTTP: the server keeps them by itself, and every page has the same."""

from __future__ import annotations

import io
import json
import random
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from civitai_remake.pipeline.reference import parse_reference
from civitai_remake.pipeline.routes.recent import shown_reference
from PIL import Image
from PIL.PngImagePlugin import PngInfo

INFOTEXT = (
    "a secret garden\nNegative prompt: fog\n"
    "Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 64x64, Model: dream"
)
SENT_BY_PANEL = {"X-Civitai-Remake": "1"}
OUTPUT = {"filename": "ComfyUI_00001_.png", "subfolder": "", "type": "output"}


async def look_up(place: Any, given: str) -> dict[str, Any]:
    status, answer = await place.post("/civitai_remake/fetch", {"image_id": given})
    assert status == 200, answer
    return answer


async def drop(place: Any, content: bytes, name: str = "mine.png") -> dict[str, Any]:
    form = aiohttp.FormData(quote_fields=False)  # as browsers do
    form.add_field("file", content, filename=name, content_type="image/png")
    async with place.client.post("/civitai_remake/fetch", data=form, headers=SENT_BY_PANEL) as response:
        assert response.status == 200
        return dict(await response.json())


def text_png(parameters: str, **more: str) -> bytes:
    told = PngInfo()
    for name, text in {"parameters": parameters, **more}.items():
        told.add_text(name, text)
    written = io.BytesIO()
    Image.new("RGB", (64, 64)).save(written, "PNG", pnginfo=told)
    return written.getvalue()


async def recent(place: Any, search: str = "") -> list[dict[str, Any]]:
    return list((await place.get(f"/civitai_remake/recent?search={search}"))["pictures"])


def kept(place: Any) -> str:
    """All that lies on the disk of it, as text."""
    folder = place.root / "user/__civitai_remake"
    files = [
        path for path in folder.rglob("*") if path.is_file() and str(path.relative_to(folder)).startswith("recent")
    ]
    return "\n".join(path.read_bytes().decode("latin-1") for path in files)


async def test_a_look_up_is_kept_by_the_server_and_told_to_every_page(place: Any) -> None:
    place.shown = {"url": f"{place.base}/pictures/7.png"}
    answer = await look_up(place, " https://civitai.com/images/7 ")
    (picture,) = await recent(place)
    assert picture["id"] == answer["recent"]
    assert picture | {"id": "", "date": ""} == {
        "id": "", "date": "", "kind": "image", "source": "reference", "given": "https://civitai.com/images/7",
        "reopens": "reference", "title": None, "models": [], "base_model": answer["base_model"], "media": "image",
        "image_id": 7, "preview_url": f"{place.base}/pictures/7.png", "page_url": f"{place.base}/images/7",
        "state": "looked_up", "results": [],
    }  # fmt: skip
    assert picture["date"].endswith("Z")
    assert place.recent_told == [{"pack": "civitai-remake"}]
    assert (await place.get("/civitai/recent"))["most"] == 50


async def test_the_names_and_the_state_follow_from_what_the_page_asks_next(place: Any) -> None:
    metadata = await place.metadata()
    _, resolved = await place.post("/civitai_remake/resolve", {"metadata": metadata})
    (picture,) = await recent(place)
    assert (picture["title"], picture["models"]) == ("harbour", ["harbour", "rainy"])
    assert (picture["base_model"], picture["state"]) == ("SDXL 1.0", "looked_up")
    await place.post("/civitai_remake/generate", {"metadata": metadata, "resources": resolved["resources"]})
    assert [(one["state"], one["models"]) for one in await recent(place)] == [("workflow_made", ["harbour", "rainy"])]
    await place.metadata()
    assert [(one["state"], one["models"]) for one in await recent(place)] == [("workflow_made", ["harbour", "rainy"])]


async def test_the_same_in_two_spellings_is_one_and_choices_are_kept_too(place: Any) -> None:
    ids = [(await look_up(place, given))["recent"] for given in ("7", "https://civitai.red/images/7", "7")]
    post = await look_up(place, "https://civitai.com/posts/70")
    assert len(set(ids)) == 1
    first, second = await recent(place)
    assert (first["id"], first["kind"], first["title"]) == (post["recent"], "choices", "Post 70")
    assert second["id"] == ids[0]
    assert [one["id"] for one in await recent(place, "POST 70")] == [post["recent"]]
    assert await recent(place, "nothing") == []


@pytest.mark.parametrize(
    ("given", "reopens"),
    [
        ("https://civitai.com/images/7?token={key}", "reference"),
        ("https://user:{key}@civitai.com/images/7", None),
        ("https://civitai.com/images/7?x={key}#{key}", "reference"),
        ("https://civitai.com/images/7?a=" + "b" * 800, "reference"),
        ("https://civitai.com/images/7/" + "b" * 800, "never"),
    ],
)
async def test_no_key_is_kept_with_a_reference(place: Any, given: str, reopens: str | None) -> None:
    status, _ = await place.post("/civitai_remake/fetch", {"image_id": given.format(key=place.key)})
    assert place.key not in kept(place)
    if reopens is not None:
        assert status == 200
        (picture,) = await recent(place)
        assert picture["reopens"] == reopens
        assert len(picture["given"]) <= 500


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (" 900001 ", "900001"),
        ("https://civitai.com/images/7?period=Week#x", "https://civitai.com/images/7"),
        ("civitai.com/models/3/dream?modelVersionId=11", "civitai.com/models/3/dream?modelVersionId=11"),
        (
            "https://civitai.com/models/3?modelVersionId=11&token=5ecre7#x",
            "https://civitai.com/models/3?modelVersionId=11&token=[hidden]",
        ),
        ("https://civitai.com/api/download/models/11?token=5ecre7", "https://civitai.com/api/download/models/11"),
        ("urn:air:sdxl:lora:civitai:3@11", "urn:air:sdxl:lora:civitai:3@11"),
    ],
)
def test_of_a_reference_what_it_needs_is_kept(typed: str, shown: str) -> None:
    reference = parse_reference(typed)
    assert shown_reference(typed, reference) == shown
    assert parse_reference(shown) == reference


async def test_the_request_s_own_key_is_not_kept(place: Any) -> None:
    await place.post("/civitai_remake/fetch", {"image_id": "7", "api_key": place.key})
    assert kept(place)
    assert place.key not in kept(place)


async def test_of_an_image_of_the_site_no_prompt_is_kept(place: Any) -> None:
    await place.metadata()
    assert "lighthouse" not in kept(place)
    async with place.client.get(f"/civitai_remake/recent-metadata?id={(await recent(place))[0]['id']}") as response:
        assert (response.status, (await response.json())["code"]) == (404, "recent_unknown")


async def test_a_text_is_shown_again_from_its_metadata(place: Any) -> None:
    answer = await look_up(place, INFOTEXT)
    (picture,) = await recent(place)
    assert (picture["source"], picture["given"], picture["reopens"]) == ("text", None, "metadata")
    again = await place.get(f"/civitai_remake/recent-metadata?id={picture['id']}")
    assert again == answer | {"raw": {}}
    status, resolved = await place.post("/civitai_remake/resolve", {"metadata": again})
    assert (status, len(resolved["resources"])) == (200, 1)
    assert (await look_up(place, INFOTEXT))["recent"] == picture["id"]
    assert len(await recent(place)) == 1


async def test_a_dropped_file_is_kept_by_its_name_and_metadata_alone(place: Any) -> None:
    content = text_png(INFOTEXT)
    answer = await drop(place, content, "C:\\Users\\me\\mine.png")
    (picture,) = await recent(place)
    assert (picture["source"], picture["given"], picture["reopens"]) == ("file", "mine.png", "metadata")
    assert await place.get(f"/civitai_remake/recent-metadata?id={answer['recent']}") == answer | {"raw": {}}
    assert content[-40:].decode("latin-1") not in kept(place)


async def test_what_is_too_much_to_keep_cannot_be_reopened_and_says_so(place: Any) -> None:
    words = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz ,0123456789", k=199_000))
    lots = ", ".join(f'"{key}": "{words[:150_000]}{key}"' for key in "ab")
    graph = f'{{"3": {{"class_type": "KSampler", "inputs": {{"seed": 5, "steps": 20, {lots}}}}}}}'
    await drop(place, text_png(f"{words}\nSteps: 20, Sampler: Euler a, Seed: 5", prompt=graph))
    (picture,) = await recent(place)
    assert picture["reopens"] == "never"
    assert len(kept(place)) < 100_000


async def test_a_result_is_noted_and_keeps_what_is_not_said_again(place: Any) -> None:
    answer = await look_up(place, "7")
    said = {"id": answer["recent"], "result": OUTPUT | {"seed": str(2**64 - 1), "grade": "near", "differs": ["steps"]}}
    status, noted = await place.post("/civitai_remake/recent-note", said)
    assert (status, noted["picture"]["state"]) == (200, "run")
    await place.post("/civitai_remake/recent-note", {"id": answer["recent"], "result": OUTPUT | {"msssim": 7}})
    (picture,) = await recent(place)
    (result,) = picture["results"]
    assert result | {"date": ""} == OUTPUT | {
        "date": "", "seed": str(2**64 - 1), "grade": "near", "msssim": None, "likeness": None, "differs": ["steps"],
    }  # fmt: skip
    assert len(place.recent_told) == 2, "what changes nothing is told to nobody"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"state": "run"}, "recent_unknown"),
        ({"id": "f" * 16, "state": "run"}, "recent_unknown"),
        ({"id": "../recent", "state": "run"}, "recent_unknown"),
        ({"id": "f" * 16}, "bad_request"),
        ({"id": "f" * 16, "state": "done"}, "bad_request"),
        ({"id": "f" * 16, "state": ["run"]}, "bad_request"),
        ({"id": "f" * 16, "result": {"filename": "../x.png", "type": "output"}}, "bad_request"),
        ({"id": "f" * 16, "result": "x.png"}, "bad_request"),
    ],
)
async def test_what_cannot_be_noted_is_told(place: Any, body: dict[str, Any], code: str) -> None:
    status, answer = await place.post("/civitai_remake/recent-note", body)
    assert (status, answer["code"]) == (404 if code == "recent_unknown" else 400, code)


async def test_one_is_removed_or_all_with_whatever_was_kept(place: Any) -> None:
    text = await look_up(place, INFOTEXT)
    image = await look_up(place, "7")
    assert await place.post("/civitai_remake/recent-remove", {"id": text["recent"]}) == (200, {"removed": True})
    assert [one["id"] for one in await recent(place)] == [image["recent"]]
    status, answer = await place.post("/civitai_remake/recent-remove", {"id": text["recent"]})
    assert (status, answer["code"]) == (404, "recent_unknown")
    assert (await place.post("/civitai_remake/recent-remove", {"all": True}))[0] == 200
    assert (await recent(place), json.loads(kept(place))) == ([], {"format": 1, "pictures": []})
    assert len(place.recent_told) == 4


async def test_the_setting_keeps_fewer_or_none_at_once(place: Any) -> None:
    for given in (INFOTEXT, "7", "https://civitai.com/posts/70"):
        await look_up(place, given)
    await place.post("/civitai_remake/settings", {"keep_recent": 2})
    assert [one["kind"] for one in await recent(place)] == ["choices", "image"]
    status, settings = await place.post("/civitai_remake/settings", {"keep_recent": 0})
    assert (status, settings["keep_recent"]) == (200, 0)
    assert (await recent(place), json.loads(kept(place))) == ([], {"format": 1, "pictures": []})
    assert (await look_up(place, "7"))["recent"] is None
    assert (await recent(place), json.loads(kept(place))) == ([], {"format": 1, "pictures": []})


async def test_a_look_up_that_fails_is_not_kept(place: Any) -> None:
    for given in ("8", "nonsense", "https://civitai.com/collections/5"):
        await place.post("/civitai_remake/fetch", {"image_id": given})
    assert (await recent(place), place.recent_told) == ([], [])


def put_into(path: Path, **fields: str) -> None:
    stored = json.loads(path.read_text())
    stored["pictures"][0] |= fields
    path.write_text(json.dumps(stored))


async def test_addresses_that_were_put_into_the_file_are_not_given_to_a_page(place: Any) -> None:
    await look_up(place, "7")
    path = place.root / "user/__civitai_remake/recent.json"
    put_into(path, preview_url="https://spy.example/x.png", page_url="javascript:alert(1)")
    (picture,) = await recent(place)
    assert (picture["preview_url"], picture["page_url"]) == (None, f"{place.base}/images/7")


async def test_a_folder_that_cannot_be_written_is_in_no_look_ups_way(place: Any) -> None:
    (place.root / "user").write_text("a file where the folder should be")
    assert (await look_up(place, "7"))["recent"] is None
    assert await recent(place) == []
