"""Downloads over HTTP: what they would mean, which may not start, their names, order and end."""

import asyncio
import re
import shutil
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from civitai_remake.civitai_utils.library import model_roots


async def test_a_file_of_the_same_name_is_kept_and_the_new_one_is_found_under_its_own(place: Any) -> None:
    mine = place.root / "models/loras/rainy.safetensors"
    mine.write_bytes(b"my own training")
    metadata = await place.metadata()
    lora = (await place.resources())[1]
    assert lora["already_downloaded"] is False
    await place.post("/civitai_remake/download", {"resource": lora})
    assert (await place.finished("11:81"))["status"] == "completed"
    assert mine.read_bytes() == b"my own training"
    again = await place.resources()
    assert (again[1]["already_downloaded"], again[1]["listed_name"]) == (True, "rainy-11.safetensors")
    _, workflow = await place.post("/civitai_remake/generate", {"metadata": metadata, "resources": again})
    loader = next(n for n in workflow["workflow"].values() if n["class_type"] == "LoraLoader")["inputs"]
    assert loader["lora_name"] == "rainy-11.safetensors"


async def test_a_request_cannot_choose_folder_name_kind_or_host(place: Any) -> None:
    lora = (await place.resources())[1]
    told = lora | {
        "target_path": str(place.root), "filename": "../../x.safetensors", "type": "checkpoint",
        "download_url": "https://evil.example/x", "hashes": {"SHA256": "0" * 64},
    }  # fmt: skip
    await place.post("/civitai_remake/download", {"resource": told})
    assert (await place.finished("11:81"))["status"] == "completed"
    assert [f.relative_to(place.root).as_posix() for f in place.root.rglob("*.safetensors")] == [
        "models/loras/rainy.safetensors"
    ]


async def test_a_hostile_name_on_the_site_stays_inside_the_folder(place: Any) -> None:
    status, answer = await place.post("/civitai_remake/download", {"resource": {"model_version_id": 12, "file_id": 82}})
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
async def test_downloads_that_may_not_start(place: Any, resource: Any, status: int, code: str) -> None:
    answered, body = await place.post("/civitai_remake/download", {"resource": resource})
    assert (answered, body["code"]) == (status, code)
    assert body["hint"]


async def test_an_address_of_the_site_without_ids_in_the_request_is_read_for_them(place: Any) -> None:
    address = f"{place.base}/api/download/models/11?fileId=81"
    status, _ = await place.post("/civitai_remake/download", {"resource": {"download_url": address, "type": "vae"}})
    assert status == 200
    assert Path((await place.finished("11:81"))["path"]) == place.root / "models/loras/rainy.safetensors"


async def test_cancel_of_an_unknown_task_is_told(place: Any) -> None:
    assert (await place.post("/civitai_remake/download-cancel", {"task_id": "nope"}))[0] == 404
    assert await place.post("/civitai_remake/download-cancel", {"cancel_all": True}) == (200, {"cancelled": True})


def pickled(made: dict[str, Any]) -> dict[str, Any]:
    """A version whose file is a pickle nobody knows the hash of."""
    made["files"][0]["metadata"] = {"format": "PickleTensor"}
    made["files"][0]["hashes"] = {}  # else it would be here already, under the name of the other checkpoint
    return made


async def test_preflight_tells_bytes_folders_room_and_what_stands_in_the_way(
    place: Any, version: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(place.versions, 13, pickled(version(13, "Checkpoint", "old.ckpt", place.body)))
    resources = await place.resources()
    resources += [{"model_version_id": 13, "file_key": "13:83"}, {"model_version_id": 404, "file_key": "404:1"}]
    status, answer = await place.post("/civitai_remake/preflight", {"resources": resources})
    assert status == 200
    assert [file["file_key"] for file in answer["files"]] == ["10:80", "11:81", "13:83"]
    checkpoint = answer["files"][0]
    assert checkpoint["folder"] == str(place.root / "models/checkpoints")
    assert (checkpoint["bytes"], checkpoint["kept_bytes"], checkpoint["pickle"]) == (len(place.body), 0, False)
    assert (checkpoint["needs_key"], checkpoint["early_access"]) == (True, True)
    assert checkpoint["early_access_until"] == "2026-12-24T08:00:00.000Z"
    assert answer["files"][1]["needs_key"] is None  # the site would not say
    assert answer["files"][2]["pickle"] is True
    assert [(one["file_key"], one["code"]) for one in answer["refused"]] == [("404:1", "file_gone")]
    (drive,) = answer["drives"]
    assert (drive["needed_bytes"], drive["fits"]) == (3 * len(place.body), True)
    assert (answer["total_bytes"], answer["has_key"]) == (3 * len(place.body), False)
    assert answer["pickles_allowed"] is False
    await place.post("/civitai_remake/settings", {"allow_pickles": True})
    assert (await place.post("/civitai_remake/preflight", {"resources": resources}))[1]["pickles_allowed"] is True
    assert not list(place.root.rglob("*.part*"))


async def test_a_batch_that_cannot_fit_does_not_begin(place: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    resources = await place.resources()
    usage = shutil.disk_usage(place.root)
    monkeypatch.setattr(model_roots.shutil, "disk_usage", lambda _: usage._replace(free=2 * len(place.body) - 1))
    _, asked = await place.post("/civitai_remake/preflight", {"resources": resources})
    assert asked["fits"] is False
    status, answer = await place.post("/civitai_remake/download-all", {"resources": resources})
    assert (status, answer["code"]) == (507, "disk_full")
    assert (await place.get("/civitai_remake/downloads"))["downloads"] == []
    status, answer = await place.post("/civitai_remake/download", {"resource": resources[0]})
    assert status == 200


async def test_a_pickle_is_asked_about(place: Any, version: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(place.versions, 13, pickled(version(13, "Checkpoint", "old.ckpt", place.body)))
    one = {"model_version_id": 13, "file_key": "13:83"}
    status, answer = await place.post("/civitai_remake/download", {"resource": one})
    assert (status, answer["code"]) == (422, "pickle_refused")
    resources = [one, *(await place.resources())]
    status, answer = await place.post("/civitai_remake/download-all", {"resources": resources})
    assert status == 200
    assert [(refused["file_key"], refused["code"]) for refused in answer["refused"]] == [("13:83", "pickle_refused")]
    assert (await place.finished("11:81"))["status"] == "completed"
    assert (await place.post("/civitai_remake/download", {"resource": one, "accept_pickles": True}))[0] == 200
    assert (await place.finished("13:83"))["status"] == "completed"
    (place.root / "models/checkpoints/old.ckpt").unlink()
    assert (await place.post("/civitai_remake/settings", {"allow_pickles": True}))[1]["allow_pickles"] is True
    assert (await place.post("/civitai_remake/download", {"resource": one}))[0] == 200


@pytest.mark.parametrize(("said", "asks"), [(True, False), (False, True), (None, True), ("yes", True)])
async def test_a_pickle_is_asked_about_only_where_comfyui_would_run_it(
    place: Any, version: Any, monkeypatch: pytest.MonkeyPatch, said: object, asks: bool
) -> None:
    monkeypatch.setitem(place.versions, 13, pickled(version(13, "Checkpoint", "old.ckpt", place.body)))
    module = SimpleNamespace() if said is None else SimpleNamespace(ALWAYS_SAFE_LOAD=said)
    monkeypatch.setitem(sys.modules, "comfy.utils", module)
    one = {"model_version_id": 13, "file_key": "13:83"}
    _, answer = await place.post("/civitai_remake/preflight", {"resources": [one]})
    assert (answer["files"][0]["pickle"], answer["files"][0]["can_run_code"]) == (True, asks)
    status, _ = await place.post("/civitai_remake/download", {"resource": one})
    assert status == (422 if asks else 200)


@pytest.mark.parametrize("scan", ["pickleScanResult", "virusScanResult"])
async def test_what_a_scan_calls_dangerous_never_comes(
    place: Any, version: Any, monkeypatch: pytest.MonkeyPatch, scan: str
) -> None:
    bad = pickled(version(13, "Checkpoint", "old.ckpt", place.body))
    bad["files"][0][scan] = "Danger"
    monkeypatch.setitem(place.versions, 13, bad)
    monkeypatch.setitem(sys.modules, "comfy.utils", SimpleNamespace(ALWAYS_SAFE_LOAD=True))
    await place.post("/civitai_remake/settings", {"allow_pickles": True})
    one = {"model_version_id": 13, "file_key": "13:83"}
    status, answer = await place.post("/civitai_remake/download", {"resource": one, "accept_pickles": True})
    assert (status, answer["code"]) == (422, "unsafe_file")
    _, answer = await place.post("/civitai_remake/preflight", {"resources": [one]})
    assert [refused["code"] for refused in answer["refused"]] == ["unsafe_file"]


async def test_pause_resume_move_and_their_faults(place: Any) -> None:
    place.stalls = True
    resources = await place.resources()
    _, started = await place.post("/civitai_remake/download-all", {"resources": resources})
    task = started["task_id"]
    assert (await place.get("/civitai_remake/downloads"))["waiting"] == ["11:81"]
    assert (await place.post("/civitai_remake/download-move", {"file_key": "11:81", "place": 0}))[0] == 200
    assert place.orders == [{"waiting": ["11:81"], "pack": "civitai-remake"}]
    for body, status in (
        ({"file_key": "11:81"}, 400),
        ({"file_key": "11:81", "place": -1}, 400),
        ({"file_key": "9:9", "place": 0}, 404),
    ):
        assert (await place.post("/civitai_remake/download-move", body))[0] == status
    for path in ("pause", "resume", "cancel"):
        assert (await place.post(f"/civitai_remake/download-{path}", {}))[0] == 400
        assert (await place.post(f"/civitai_remake/download-{path}", {"task_id": "no-such-task"}))[0] == 404
    await place.post("/civitai_remake/download-pause", {"task_id": task, "file_key": "11:81"})
    await place.post("/civitai_remake/download-pause", {"all": True})
    for _ in range(100):
        events = (await place.get("/civitai_remake/downloads"))["downloads"]
        if {event["status"] for event in events} == {"paused"}:
            break
        await asyncio.sleep(0.01)
    assert [event["status"] for event in events] == ["paused", "paused"]
    place.stalls = False
    await place.post("/civitai_remake/download-resume", {"task_id": task, "file_key": "11:81"})
    await place.post("/civitai_remake/download-resume", {"all": True})
    assert (await place.finished("10:80"))["status"] == "completed"
    assert (await place.finished("11:81"))["status"] == "completed"


async def test_one_line_in_the_console_for_each_change_of_state(place: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", logger="civitai_remake")
    await place.post("/civitai_remake/download", {"resource": (await place.resources())[1], "api_key": place.key})
    await place.finished("11:81")
    lines = [record.getMessage() for record in caplog.records if record.name == "civitai_remake"]
    states = [found[1] for line in lines if (found := re.search(r"file_key=11:81 status=(\w+)", line))]
    assert states == ["waiting", "downloading", "verifying", "completed"]
    assert place.key not in caplog.text
    assert "sig=" not in caplog.text
