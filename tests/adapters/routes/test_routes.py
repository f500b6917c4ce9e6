"""The routes as a browser, curl and a hostile page meet them: the whole job, the guard, and faults of ours."""

import json
from pathlib import Path
from typing import Any

import pytest


async def test_the_whole_job(place: Any) -> None:
    metadata = await place.metadata()
    assert (metadata["image_id"], metadata["seed"], metadata["workflow_type"]) == (7, str(2**63), "txt2img")
    status, answer = await place.post("/civitai_remake/resolve", {"metadata": metadata})
    assert (status, answer["resolved_count"], answer["unresolved_count"]) == (200, 2, 0)
    checkpoint, lora = answer["resources"]
    assert (lora["weight"], lora["already_downloaded"], lora["filename"]) == (0.333, False, "rainy.safetensors")
    assert Path(lora["target_path"]) == place.root / "models/loras"
    status, started = await place.post("/civitai_remake/download-all", {"resources": [checkpoint, lora]})
    assert status == 200
    ends = [await place.finished(entry["file_key"]) for entry in (checkpoint, lora)]
    assert [end["status"] for end in ends] == ["completed", "completed"]
    assert {end["task_id"] for end in ends} == {started["task_id"]}
    assert (place.root / "models/loras/rainy.safetensors").read_bytes() == place.body
    again = await place.resources()
    assert [entry["already_downloaded"] for entry in again] == [True, True]
    status, workflow = await place.post("/civitai_remake/generate", {"metadata": metadata, "resources": again})
    assert (status, workflow["node_count"], workflow["seed"]) == (200, 13, str(2**63))
    loader = next(n for n in workflow["workflow"].values() if n["class_type"] == "LoraLoader")["inputs"]
    assert (loader["lora_name"], loader["strength_model"]) == ("rainy.safetensors", 0.333)
    listed = (await place.get("/civitai_remake/downloads"))["downloads"]
    assert {event["file_key"] for event in listed} == {"10:80", "11:81"}


async def test_a_model_in_a_sub_folder_of_an_extra_path_is_present(place: Any) -> None:
    path = place.root / "extra/sdxl/rainy.safetensors"
    path.parent.mkdir()
    path.write_bytes(place.body)
    lora = (await place.resources())[1]
    assert (lora["already_downloaded"], lora["local_path"]) == (True, str(path))
    assert lora["listed_name"] == str(Path("sdxl/rainy.safetensors"))


@pytest.mark.parametrize("path", ["fetch", "resolve", "download", "download-all", "download-cancel", "generate", "key"])
async def test_pages_of_others_and_plain_forms_change_nothing(place: Any, path: str) -> None:
    own = f"http://127.0.0.1:{place.client.port}"
    for headers, code in (
        ({"Origin": "null"}, "origin_refused"),
        ({"Origin": "https://evil.example"}, "origin_refused"),
        ({"Sec-Fetch-Site": "cross-site"}, "origin_refused"),
    ):
        status, body = await place.post(f"/civitai_remake/{path}", {}, **headers)
        assert (status, body["code"]) == (403, code)
    async with place.client.post(f"/civitai_remake/{path}", data='{"cancel_all": true}') as response:
        assert (response.status, (await response.json())["code"]) == (415, "content_type_refused")
    status, body = await place.post(f"/civitai_remake/{path}", {}, Origin=own)
    assert body.get("code") not in {"origin_refused", "content_type_refused"}


READ = ("settings", "key", "downloads", "local?type=lora")


@pytest.mark.parametrize("prefix", ["/civitai", "/civitai_remake"])
async def test_a_strangers_name_for_this_computer_reads_and_changes_nothing(
    place: Any, prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    evil = {"Host": "evil.example:8188", "Origin": "http://evil.example:8188", "X-Forwarded-For": "10.0.0.9"}
    status, body = await place.post(f"{prefix}/settings", {"connections": 1}, **evil)
    assert (status, body["code"]) == (403, "host_name_unknown")
    for path in READ:
        async with place.client.get(f"{prefix}/{path}", headers={"Host": "evil.example:8188"}) as response:
            assert (response.status, (await response.json())["code"]) == (403, "host_name_unknown")
    monkeypatch.setenv("CIVITAI_REMAKE_HOSTS", "mine.example, evil.example")
    for path in READ:
        async with place.client.get(f"{prefix}/{path}", headers={"Host": "evil.example:8188"}) as response:
            assert response.status == 200
    assert (await place.post(f"{prefix}/settings", {"connections": 1}, **evil))[0] == 200


async def test_strange_metadata_never_breaks_a_route(place: Any) -> None:
    for metadata in ({}, [], {"image_id": "x"}, {"image_id": 7, "resources": [None, 5, {"type": []}], "hires": 5}):
        for path in ("resolve", "generate"):
            status, body = await place.post(
                f"/civitai_remake/{path}", {"metadata": metadata, "resources": [None, {}, {"a": 1}]}
            )
            assert status in {200, 400, 422}, body


async def test_a_fault_of_ours_is_an_answer_and_its_log_holds_no_key(
    place: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise ValueError(f"headers were {{'Authorization': 'Bearer {place.key}'}}")

    monkeypatch.setattr("civitai_remake.pipeline.routes.look_up.parse_reference", broken)
    status, body = await place.post("/civitai_remake/fetch", {"image_id": 7, "api_key": place.key})
    assert (status, body["code"]) == (500, "internal")
    assert "ValueError" in caplog.text
    assert place.key not in caplog.text + json.dumps(body)
