"""The routes as a browser, curl and a hostile page meet them: a real server, a small site, a host of two modules."""

import asyncio
import hashlib
import io
import json
import logging
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from aiohttp import FormData, web
from civitai_remake.civitai_routes import EVENT, LOCAL_EVENT, attach
from civitai_remake.civitai_utils.library import model_library
from PIL import Image
from PIL.PngImagePlugin import PngInfo

KEY = "5ecre7ke5ecre7ke5ecre7ke5ecre7ke"
HEADER = b'{"w": {"dtype": "U8", "shape": [5000], "data_offsets": [0, 5000]}}'
BODY = len(HEADER).to_bytes(8, "little") + HEADER + b"w" * 5000
SHA = hashlib.sha256(BODY).hexdigest().upper()


def version(version_id: int, kind: str, name: str, *, base: str = "SDXL 1.0") -> dict[str, Any]:
    file = {
        "id": version_id + 70, "name": name, "type": "Model", "sizeKB": len(BODY) / 1024, "primary": True,
        "hashes": {"SHA256": SHA, "AutoV2": SHA[:10]}, "metadata": {"format": "SafeTensor"},
    }  # fmt: skip
    model = {"name": name.partition(".")[0], "type": kind}
    return {"id": version_id, "modelId": 3, "name": "v1", "baseModel": base, "model": model, "files": [file]}


VERSIONS = {
    10: version(10, "Checkpoint", "harbour.safetensors"),
    11: version(11, "LORA", "rainy.safetensors"),
    12: version(12, "LORA", "../../evil.safetensors"),
}
META = {
    "prompt": "a lighthouse", "negativePrompt": "blurry", "steps": 20, "cfgScale": 7.25, "sampler": "Euler a",
    "seed": 2**63, "Size": "832x1216", "Version": "v1.10.1",
    "civitaiResources": [
        {"type": "Checkpoint", "modelVersionId": 10},
        {"type": "LORA", "modelVersionId": 11, "weight": 0.333},
    ],
}  # fmt: skip


class Place:
    """A ComfyUI of its own: routes under / and /api, model folders, a user folder, a socket that keeps what is sent."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.sent: list[dict[str, Any]] = []
        self.site_saw: list[tuple[str, str | None]] = []
        self.stalls = False
        self.client: Any = None
        self.base = ""

    async def post(self, path: str, body: Any, **headers: str) -> tuple[int, dict[str, Any]]:
        async with self.client.post(path, json=body, headers=headers) as response:
            return response.status, await response.json()

    async def get(self, path: str) -> dict[str, Any]:
        async with self.client.get(path) as response:
            return dict(await response.json())

    async def metadata(self) -> dict[str, Any]:
        return (await self.post("/civitai/fetch", {"image_id": "7"}))[1]

    async def resources(self) -> list[dict[str, Any]]:
        return list((await self.post("/civitai/resolve", {"metadata": await self.metadata()}))[1]["resources"])

    async def finished(self, file_key: str) -> dict[str, Any]:
        for _ in range(500):
            for event in self.sent:
                if event["file_key"] == file_key and event["status"] in {"completed", "failed", "cancelled"}:
                    return event
            await asyncio.sleep(0.01)
        raise AssertionError(self.sent)


@pytest.fixture
async def place(tmp_path, aiohttp_client, listening, image_item, monkeypatch):
    made = Place(tmp_path)

    async def site(request: web.Request) -> web.StreamResponse:
        made.site_saw.append((request.path_qs, request.headers.get("Authorization")))
        path = request.path
        if path == "/api/v1/images":
            wanted = request.query.get("imageId") == "7" or request.query.get("postId") == "70"
            return web.json_response({"items": [image_item(META)] if wanted else []})
        if path == "/api/v1/me":
            known = request.headers.get("Authorization") == f"Bearer {KEY}"
            return web.json_response({"username": "painter"} if known else {}, status=200 if known else 401)
        if path == "/api/v1/model-versions/mini/10":
            return web.json_response(
                {"requireAuth": True, "checkPermission": True, "earlyAccessEndsAt": "2026-12-24T08:00:00.000Z"}
            )
        if path.startswith("/api/v1/model-versions/mini/"):
            return web.json_response({"error": "no"}, status=500)
        if path.startswith("/api/v1/model-versions/"):
            found = VERSIONS.get(int(path.rpartition("/")[2]))
            return web.json_response(found or {"error": "Model not found"}, status=200 if found else 404)
        if path.startswith("/api/download/models/"):
            return web.Response(status=307, headers={"Location": f"{made.base}/store/file?sig=abc"})
        if path == "/store/file" and made.stalls:
            await asyncio.sleep(60)
        if path == "/store/file":
            return web.Response(body=BODY, content_type="application/octet-stream")
        return web.json_response({"error": "no"}, status=404)

    async with listening(("/{path:.*}", site)) as made.base:
        monkeypatch.setenv("CIVITAI_BASE_URL", made.base)
        monkeypatch.delenv("CIVITAI_API_KEY", raising=False)
        folders = {
            "checkpoints": [tmp_path / "models/checkpoints"],
            "loras": [tmp_path / "models/loras", tmp_path / "extra"],
            "vae": [tmp_path / "models/vae"],
        }
        for paths in folders.values():
            for path in paths:
                path.mkdir(parents=True)

        def listed(name: str) -> list[str]:
            return [str(f.relative_to(path)) for path in folders[name] for f in path.rglob("*.safetensors")]

        table = web.RouteTableDef()
        loop = asyncio.get_running_loop()

        def send_sync(name: str, event: dict[str, Any]) -> None:
            assert name in {EVENT, LOCAL_EVENT}
            made.sent.append(event)

        host = SimpleNamespace(loop=loop, routes=table, send_sync=send_sync)
        routes = attach(
            SimpleNamespace(PromptServer=SimpleNamespace(instance=host)),
            SimpleNamespace(
                folder_names_and_paths=folders,
                get_folder_paths=lambda name: [str(path) for path in folders[name]],
                get_filename_list=listed,
                get_full_path=lambda name, file: next(
                    (str(path / file) for path in folders[name] if (path / file).is_file()), None
                ),
                get_user_directory=lambda: str(tmp_path / "user"),
            ),
        )
        app = web.Application()
        app.add_routes(table)
        made.client = await aiohttp_client(app)
        yield made
        await routes.close()


async def test_the_whole_job(place: Place) -> None:
    metadata = await place.metadata()
    assert (metadata["image_id"], metadata["seed"], metadata["workflow_type"]) == (7, str(2**63), "txt2img")
    status, answer = await place.post("/civitai/resolve", {"metadata": metadata})
    assert (status, answer["resolved_count"], answer["unresolved_count"]) == (200, 2, 0)
    checkpoint, lora = answer["resources"]
    assert (lora["weight"], lora["already_downloaded"], lora["filename"]) == (0.333, False, "rainy.safetensors")
    assert Path(lora["target_path"]) == place.root / "models/loras"
    status, started = await place.post("/civitai/download-all", {"resources": [checkpoint, lora]})
    assert status == 200
    ends = [await place.finished(entry["file_key"]) for entry in (checkpoint, lora)]
    assert [end["status"] for end in ends] == ["completed", "completed"]
    assert {end["task_id"] for end in ends} == {started["task_id"]}
    assert (place.root / "models/loras/rainy.safetensors").read_bytes() == BODY
    again = await place.resources()
    assert [entry["already_downloaded"] for entry in again] == [True, True]
    status, workflow = await place.post("/civitai/generate", {"metadata": metadata, "resources": again})
    assert (status, workflow["node_count"], workflow["seed"]) == (200, 8, str(2**63))
    loader = next(n for n in workflow["workflow"].values() if n["class_type"] == "LoraLoader")["inputs"]
    assert (loader["lora_name"], loader["strength_model"]) == ("rainy.safetensors", 0.333)
    listed = (await place.get("/civitai/downloads"))["downloads"]
    assert {event["file_key"] for event in listed} == {"10:80", "11:81"}


async def test_a_model_in_a_sub_folder_of_an_extra_path_is_present(place: Place) -> None:
    path = place.root / "extra/sdxl/rainy.safetensors"
    path.parent.mkdir()
    path.write_bytes(BODY)
    lora = (await place.resources())[1]
    assert (lora["already_downloaded"], lora["local_path"]) == (True, str(path))
    assert lora["listed_name"] == str(Path("sdxl/rainy.safetensors"))


async def test_a_file_of_the_same_name_is_kept_and_the_new_one_is_found_under_its_own(place: Place) -> None:
    mine = place.root / "models/loras/rainy.safetensors"
    mine.write_bytes(b"my own training")
    metadata = await place.metadata()
    lora = (await place.resources())[1]
    assert lora["already_downloaded"] is False
    await place.post("/civitai/download", {"resource": lora})
    assert (await place.finished("11:81"))["status"] == "completed"
    assert mine.read_bytes() == b"my own training"
    again = await place.resources()
    assert (again[1]["already_downloaded"], again[1]["listed_name"]) == (True, "rainy-11.safetensors")
    _, workflow = await place.post("/civitai/generate", {"metadata": metadata, "resources": again})
    loader = next(n for n in workflow["workflow"].values() if n["class_type"] == "LoraLoader")["inputs"]
    assert loader["lora_name"] == "rainy-11.safetensors"


async def test_a_request_cannot_choose_folder_name_kind_or_host(place: Place) -> None:
    lora = (await place.resources())[1]
    told = lora | {
        "target_path": str(place.root), "filename": "../../x.safetensors", "type": "checkpoint",
        "download_url": "https://evil.example/x", "hashes": {"SHA256": "0" * 64},
    }  # fmt: skip
    await place.post("/civitai/download", {"resource": told})
    assert (await place.finished("11:81"))["status"] == "completed"
    assert [f.relative_to(place.root).as_posix() for f in place.root.rglob("*.safetensors")] == [
        "models/loras/rainy.safetensors"
    ]


async def test_a_hostile_name_on_the_site_stays_inside_the_folder(place: Place) -> None:
    status, answer = await place.post("/civitai/download", {"resource": {"model_version_id": 12, "file_id": 82}})
    if status == 200:
        await place.finished("12:82")
    inside = place.root / "models/loras"
    assert all(f.parent == inside for f in place.root.rglob("*.safetensors")), answer


@pytest.mark.parametrize(
    ("resource", "status", "code"),
    [
        ({"download_url": "https://evil.example/x.safetensors", "filename": "x.safetensors"}, 400, "host_not_listed"),
        ({"download_url": "file:///etc/passwd"}, 400, "host_not_listed"),
        ({}, 400, "bad_request"),
        (None, 400, "bad_request"),
        ({"model_version_id": 999, "file_id": 1}, 404, "file_gone"),
        ({"model_version_id": 11, "file_id": 1}, 404, "file_gone"),
    ],
)
async def test_downloads_that_may_not_start(place: Place, resource: Any, status: int, code: str) -> None:
    answered, body = await place.post("/civitai/download", {"resource": resource})
    assert (answered, body["code"]) == (status, code)
    assert body["hint"]


async def test_an_address_of_the_site_without_ids_in_the_request_is_read_for_them(place: Place) -> None:
    address = f"{place.base}/api/download/models/11?fileId=81"
    status, _ = await place.post("/civitai/download", {"resource": {"download_url": address, "type": "vae"}})
    assert status == 200
    assert Path((await place.finished("11:81"))["path"]) == place.root / "models/loras/rainy.safetensors"


@pytest.mark.parametrize("path", ["fetch", "resolve", "download", "download-all", "download-cancel", "generate", "key"])
async def test_pages_of_others_and_plain_forms_change_nothing(place: Place, path: str) -> None:
    own = f"http://127.0.0.1:{place.client.port}"
    for headers, code in (
        ({"Origin": "null"}, "origin_refused"),
        ({"Origin": "https://evil.example"}, "origin_refused"),
        ({"Sec-Fetch-Site": "cross-site"}, "origin_refused"),
    ):
        status, body = await place.post(f"/civitai/{path}", {}, **headers)
        assert (status, body["code"]) == (403, code)
    async with place.client.post(f"/civitai/{path}", data='{"cancel_all": true}') as response:
        assert (response.status, (await response.json())["code"]) == (415, "content_type_refused")
    status, body = await place.post(f"/civitai/{path}", {}, Origin=own)
    assert body.get("code") not in {"origin_refused", "content_type_refused"}


@pytest.mark.parametrize("body", ["", "[]", "5", "{", "null"])
async def test_a_body_that_is_no_object_is_a_clear_error(place: Place, body: str) -> None:
    headers = {"Content-Type": "application/json"}
    async with place.client.post("/civitai/fetch", data=body, headers=headers) as response:
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
async def test_look_ups_that_fail_say_why(place: Place, image: Any, status: int, code: str) -> None:
    answered, body = await place.post("/civitai/fetch", {"image_id": image})
    assert (answered, body["code"]) == (status, code)


INFO = "a lighthouse\nNegative prompt: blurry\nSteps: 20, Sampler: Euler a, CFG scale: 7.25, Seed: 5, Size: 832x1216"


async def test_a_pasted_text_is_a_look_up_of_its_own(place: Place) -> None:
    status, body = await place.post("/civitai/fetch", {"image_id": INFO})
    assert (status, body["kind"], body["image_id"], body["page_url"], body["image_url"]) == (
        200,
        "image",
        None,
        None,
        None,
    )
    assert (body["seed"], body["cfg_scale"], body["prompt"]) == (5, 7.25, "a lighthouse")
    _, body = await place.post("/civitai/fetch", {"image_id": json.dumps(META)})
    assert (body["kind"], body["seed"], len(body["resources"])) == ("image", str(2**63), 2)
    assert place.site_saw == []


async def test_what_is_no_single_image_is_choices(place: Place) -> None:
    status, body = await place.post("/civitai/fetch", {"image_id": "https://civitai.com/posts/70"})
    assert (status, body["kind"], body["of"], body["resources"]) == (200, "choices", "post", [])
    assert body["page_url"] == f"{place.base}/posts/70"
    assert body["images"] == [
        {"image_id": 7, "image_url": "https://x.example/7.png", "width": 832, "height": 1216, "media": "image",
         "has_recipe": True}
    ]  # fmt: skip
    _, body = await place.post("/civitai/fetch", {"image_id": "urn:air:sdxl:lora:civitai:3@11+81"})
    assert (body["of"], body["title"], body["images"]) == ("version", "rainy v1", [])
    (entry,) = body["resources"]
    assert (entry["file_key"], entry["available"], entry["already_downloaded"]) == ("11:81", True, False)
    assert entry["target_path"] == str(place.root / "models/loras")
    status, body = await place.post("/civitai/download", {"resource": entry})
    assert (await place.finished("11:81"))["status"] == "completed"


def picture(text: str) -> bytes:
    made, texts = io.BytesIO(), PngInfo()
    texts.add_text("parameters", text)
    Image.new("RGB", (8, 8)).save(made, "PNG", pnginfo=texts)
    return made.getvalue()


async def upload(place: Place, content: bytes | None, *, fields: dict[str, str] | None = None, **headers: str) -> Any:
    form = FormData(fields or {}, default_to_multipart=True)
    if content is not None:
        form.add_field("file", io.BytesIO(content), filename="C:\\pictures\\x.png", content_type="image/png")
    sent = {"X-Civitai-Remake": "1", **{name.replace("_", "-"): value for name, value in headers.items()}}
    async with place.client.post("/civitai/fetch", data=form, headers=sent) as response:
        return response.status, await response.json()


async def test_an_image_file_is_read(place: Place) -> None:
    status, body = await upload(place, picture(INFO), fields={"api_key": KEY})
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
    place: Place, content: bytes | None, headers: dict[str, str], status: int, code: str
) -> None:
    answered, body = await upload(place, content, fields={"note": "x"}, **headers)
    assert (answered, body["code"]) == (status, code)


@pytest.mark.parametrize("measured", [True, False])
async def test_an_upload_that_is_too_large_is_told_and_the_route_lives_on(place: Place, measured: bool) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="x.png"\r\n\r\n'
        for _ in range(66):
            yield bytes(1 << 20)
        yield b"\r\n--x--\r\n"

    headers = {"Content-Type": "multipart/form-data; boundary=x", "X-Civitai-Remake": "1"}
    if measured:
        headers["Content-Length"] = str(76 + (66 << 20) + 9)
    async with place.client.post("/civitai/fetch", data=pieces(), headers=headers) as response:
        assert (response.status, (await response.json())["code"]) == (422, "image_file_unreadable")
    assert (await upload(place, picture(INFO)))[0] == 200


@pytest.mark.parametrize(
    "body", [b"", b"--x\r\n", b"--x\r\nContent-Disposition: form-data; name=file\r\n\r\nabc", b"no form"]
)
async def test_a_broken_form_is_told(place: Place, body: bytes) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x", "X-Civitai-Remake": "1"}
    async with place.client.post("/civitai/fetch", data=body, headers=headers) as response:
        assert (response.status, (await response.json())["code"]) in {
            (400, "bad_request"),
            (422, "image_file_unreadable"),
        }
    headers["Content-Type"] = "multipart/form-data"
    async with place.client.post("/civitai/fetch", data=body, headers=headers) as response:
        assert (response.status, (await response.json())["code"]) == (400, "bad_request")


async def test_a_field_too_long_is_not_called_a_file_too_large(place: Place) -> None:
    status, body = await upload(place, picture(INFO), fields={"note": "x" * 300_000})
    assert (status, body["code"], body["field"]) == (400, "bad_request", "note")


async def test_a_family_with_companions_finds_them_in_its_folders(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(VERSIONS, 10, version(10, "Checkpoint", "harbour.safetensors", base="Flux.1 D"))
    vae = place.root / "models/vae/flux/ae.safetensors"
    vae.parent.mkdir()
    vae.write_bytes(b"x")
    asked = {"metadata": await place.metadata(), "resources": await place.resources()}
    status, answer = await place.post("/civitai/generate", asked)
    assert (status, answer["family"], answer["variant"]) == (200, "Flux.1", "Flux.1 dev")
    assert (answer["grade"], answer["least_comfyui"]) == ("alike", "0.3.40")
    loader = next(node for node in answer["workflow"].values() if node["class_type"] == "VAELoader")
    assert Path(loader["inputs"]["vae_name"]) == Path("flux/ae.safetensors")
    assert [group["title"] for group in answer["groups"]] == ["Models", "Prompt", "First pass", "Output"]
    assert {node for group in answer["groups"] for node in group["nodes"]} == set(answer["workflow"])


@pytest.mark.parametrize("name", ["../secret.png", "/etc/x.png", "C:/x.png", "a\\..\\b.png", "x" * 300])
async def test_no_picture_outside_the_input_folder_is_named(place: Place, name: str) -> None:
    asked = {"metadata": await place.metadata(), "resources": await place.resources(), "start_picture": name}
    status, body = await place.post("/civitai/generate", asked)
    assert (status, body["field"]) == (400, "start_picture")


async def test_cancel_of_an_unknown_task_is_told(place: Place) -> None:
    assert (await place.post("/civitai/download-cancel", {"task_id": "nope"}))[0] == 404
    assert await place.post("/civitai/download-cancel", {"cancel_all": True}) == (200, {"cancelled": True})


async def test_the_key_is_stored_used_and_never_told(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    assert await place.get("/civitai/key") == {"set": False, "source": "none"}
    status, answer = await place.post("/civitai/key", {"api_key": f" {KEY} "})
    assert (status, answer) == (200, {"set": True, "source": "file", "valid": True, "username": "painter"})
    metadata = await place.metadata()
    resources = await place.resources()
    await place.post("/civitai/download-all", {"resources": resources})
    for entry in resources:
        await place.finished(entry["file_key"])
    _, workflow = await place.post("/civitai/generate", {"metadata": metadata, "resources": resources})
    told = json.dumps([metadata, resources, workflow, place.sent, await place.get("/civitai/downloads"), answer])
    assert KEY not in told
    assert KEY not in caplog.text
    assert not [path for path, _ in place.site_saw if KEY in path], "never in an address"
    store = [key for path, key in place.site_saw if path.startswith("/store/")]
    assert store
    assert not any(store), "never to the store"
    site = [key for path, key in place.site_saw if path.startswith("/api/download/")]
    assert site == [f"Bearer {KEY}"] * 2
    status, answer = await place.post("/civitai/key", {"api_key": ""})
    assert answer["set"] is False


async def test_a_key_the_site_does_not_know_is_told(place: Place) -> None:
    assert (await place.post("/civitai/key", {"api_key": "wrong"}))[1]["valid"] is False
    status, body = await place.post("/civitai/key", {"api_key": "two words"})
    assert (status, body["code"]) == (400, "key_malformed")


async def test_a_key_in_a_request_body_is_honoured(place: Place) -> None:
    await place.post("/civitai/fetch", {"image_id": 7, "api_key": KEY})
    assert ("Bearer " + KEY) in [key for _, key in place.site_saw]


async def test_strange_metadata_never_breaks_a_route(place: Place) -> None:
    for metadata in ({}, [], {"image_id": "x"}, {"image_id": 7, "resources": [None, 5, {"type": []}], "hires": 5}):
        for path in ("resolve", "generate"):
            status, body = await place.post(
                f"/civitai/{path}", {"metadata": metadata, "resources": [None, {}, {"a": 1}]}
            )
            assert status in {200, 400, 422}, body


async def test_a_fault_of_ours_is_an_answer_and_its_log_holds_no_key(
    place: Place, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise ValueError(f"headers were {{'Authorization': 'Bearer {KEY}'}}")

    monkeypatch.setattr("civitai_remake.pipeline.routes.look_up.parse_reference", broken)
    status, body = await place.post("/civitai/fetch", {"image_id": 7, "api_key": KEY})
    assert (status, body["code"]) == (500, "internal")
    assert "ValueError" in caplog.text
    assert KEY not in caplog.text + json.dumps(body)


def pickled(version_id: int) -> dict[str, Any]:
    made = version(version_id, "Checkpoint", "old.ckpt")
    made["files"][0]["metadata"] = {"format": "PickleTensor"}
    made["files"][0]["hashes"] = {}  # else it would be here already, under the name of the other checkpoint
    return made


async def test_preflight_tells_bytes_folders_room_and_what_stands_in_the_way(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(VERSIONS, 13, pickled(13))
    resources = await place.resources()
    resources += [{"model_version_id": 13, "file_key": "13:83"}, {"model_version_id": 404, "file_key": "404:1"}]
    status, answer = await place.post("/civitai/preflight", {"resources": resources})
    assert status == 200
    assert [file["file_key"] for file in answer["files"]] == ["10:80", "11:81", "13:83"]
    checkpoint = answer["files"][0]
    assert checkpoint["folder"] == str(place.root / "models/checkpoints")
    assert (checkpoint["bytes"], checkpoint["kept_bytes"], checkpoint["pickle"]) == (len(BODY), 0, False)
    assert (checkpoint["needs_key"], checkpoint["early_access"]) == (True, True)
    assert checkpoint["early_access_until"] == "2026-12-24T08:00:00.000Z"
    assert answer["files"][1]["needs_key"] is None  # the site would not say
    assert answer["files"][2]["pickle"] is True
    assert [(one["file_key"], one["code"]) for one in answer["refused"]] == [("404:1", "file_gone")]
    (drive,) = answer["drives"]
    assert (drive["needed_bytes"], drive["fits"]) == (3 * len(BODY), True)
    assert (answer["total_bytes"], answer["has_key"]) == (3 * len(BODY), False)
    assert answer["pickles_allowed"] is False
    await place.post("/civitai/settings", {"allow_pickles": True})
    assert (await place.post("/civitai/preflight", {"resources": resources}))[1]["pickles_allowed"] is True
    assert not list(place.root.rglob("*.part*"))


async def test_a_batch_that_cannot_fit_does_not_begin(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    resources = await place.resources()
    usage = shutil.disk_usage(place.root)
    monkeypatch.setattr(model_library.shutil, "disk_usage", lambda _: usage._replace(free=2 * len(BODY) - 1))
    _, asked = await place.post("/civitai/preflight", {"resources": resources})
    assert asked["fits"] is False
    status, answer = await place.post("/civitai/download-all", {"resources": resources})
    assert (status, answer["code"]) == (507, "disk_full")
    assert (await place.get("/civitai/downloads"))["downloads"] == []
    status, answer = await place.post("/civitai/download", {"resource": resources[0]})
    assert status == 200


async def test_a_pickle_is_asked_about(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(VERSIONS, 13, pickled(13))
    one = {"model_version_id": 13, "file_key": "13:83"}
    status, answer = await place.post("/civitai/download", {"resource": one})
    assert (status, answer["code"]) == (422, "pickle_refused")
    resources = [one, *(await place.resources())]
    status, answer = await place.post("/civitai/download-all", {"resources": resources})
    assert status == 200
    assert [(refused["file_key"], refused["code"]) for refused in answer["refused"]] == [("13:83", "pickle_refused")]
    assert (await place.finished("11:81"))["status"] == "completed"
    assert (await place.post("/civitai/download", {"resource": one, "accept_pickles": True}))[0] == 200
    assert (await place.finished("13:83"))["status"] == "completed"
    (place.root / "models/checkpoints/old.ckpt").unlink()
    assert (await place.post("/civitai/settings", {"allow_pickles": True}))[1]["allow_pickles"] is True
    assert (await place.post("/civitai/download", {"resource": one}))[0] == 200


async def test_pause_resume_move_and_their_faults(place: Place) -> None:
    place.stalls = True
    resources = await place.resources()
    _, started = await place.post("/civitai/download-all", {"resources": resources})
    task = started["task_id"]
    assert (await place.post("/civitai/download-move", {"file_key": "11:81", "place": 0}))[0] == 200
    for body, status in (
        ({"file_key": "11:81"}, 400),
        ({"file_key": "11:81", "place": -1}, 400),
        ({"file_key": "9:9", "place": 0}, 404),
    ):
        assert (await place.post("/civitai/download-move", body))[0] == status
    for path in ("pause", "resume", "cancel"):
        assert (await place.post(f"/civitai/download-{path}", {}))[0] == 400
        assert (await place.post(f"/civitai/download-{path}", {"task_id": "no-such-task"}))[0] == 404
    await place.post("/civitai/download-pause", {"task_id": task, "file_key": "11:81"})
    await place.post("/civitai/download-pause", {"all": True})
    for _ in range(100):
        events = (await place.get("/civitai/downloads"))["downloads"]
        if {event["status"] for event in events} == {"paused"}:
            break
        await asyncio.sleep(0.01)
    assert [event["status"] for event in events] == ["paused", "paused"]
    place.stalls = False
    await place.post("/civitai/download-resume", {"task_id": task, "file_key": "11:81"})
    await place.post("/civitai/download-resume", {"all": True})
    assert (await place.finished("10:80"))["status"] == "completed"
    assert (await place.finished("11:81"))["status"] == "completed"


async def test_settings_are_answered_changed_and_checked(place: Place) -> None:
    assert (await place.get("/civitai/settings"))["connections"] == 4
    status, answer = await place.post("/civitai/settings", {"connections": 2, "speed_limit": 1_000_000})
    assert (status, answer["connections"], answer["speed_limit"]) == (200, 2, 1_000_000)
    assert (await place.get("/civitai/settings"))["connections"] == 2
    status, answer = await place.post("/civitai/settings", {"connections": 99})
    assert (status, answer["code"], answer["field"]) == (400, "bad_request", "connections")
    assert (place.root / "user/__civitai_remake/settings.json").is_file()


async def test_one_line_in_the_console_for_each_change_of_state(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", logger="civitai_remake")
    await place.post("/civitai/download", {"resource": (await place.resources())[1], "api_key": KEY})
    await place.finished("11:81")
    lines = [record.getMessage() for record in caplog.records if record.name == "civitai_remake"]
    states = [found[1] for line in lines if (found := re.search(r"file_key=11:81 status=(\w+)", line))]
    assert states == ["waiting", "downloading", "verifying", "completed"]
    assert KEY not in caplog.text
    assert "sig=" not in caplog.text
