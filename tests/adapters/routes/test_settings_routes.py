"""The settings and the key over HTTP."""

import asyncio
import json
import logging
from typing import Any

import pytest


async def test_the_key_is_stored_used_and_never_told(place: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    nothing = {"set": False, "source": "none", "keys": {"environment": None, "file": None}}
    assert await place.get("/civitai_remake/key") == nothing
    status, answer = await place.post("/civitai_remake/key", {"api_key": f" {place.key} "})
    known = {"valid": True, "malformed": False, "username": "painter", "asking": False}
    assert (status, answer) == (
        200,
        {"set": True, "source": "file", "valid": True, "username": "painter", "done": "stored"}
        | {"keys": {"environment": None, "file": known}},
    )
    metadata = await place.metadata()
    resources = await place.resources()
    await place.post("/civitai_remake/download-all", {"resources": resources})
    for entry in resources:
        await place.finished(entry["file_key"])
    _, workflow = await place.post("/civitai_remake/generate", {"metadata": metadata, "resources": resources})
    told = json.dumps([metadata, resources, workflow, place.sent, await place.get("/civitai_remake/downloads"), answer])
    told += json.dumps(place.key_states)
    assert place.key not in told
    assert place.key not in caplog.text
    assert not [path for path, _ in place.site_saw if place.key in path], "never in an address"
    store = [key for path, key in place.site_saw if path.startswith("/store/")]
    assert store
    assert not any(store), "never to the store"
    site = [key for path, key in place.site_saw if path.startswith("/api/download/")]
    # The checkpoint's first bytes, and then both files.
    assert site == [f"Bearer {place.key}"] * 3
    status, answer = await place.post("/civitai_remake/key", {"api_key": ""})
    assert (answer["set"], answer["done"]) == (False, "removed")


async def test_what_no_key_looks_like_is_an_error(place: Any) -> None:
    status, body = await place.post("/civitai_remake/key", {"api_key": "two words"})
    assert (status, body["code"]) == (400, "key_malformed")


async def test_a_key_in_a_request_body_is_honoured(place: Any) -> None:
    await place.post("/civitai_remake/fetch", {"image_id": 7, "api_key": place.key})
    assert ("Bearer " + place.key) in [key for _, key in place.site_saw]


async def test_settings_are_answered_changed_and_checked(place: Any) -> None:
    assert (await place.get("/civitai_remake/settings"))["connections"] == 4
    status, answer = await place.post("/civitai_remake/settings", {"connections": 2, "speed_limit": 1_000_000})
    assert (status, answer["connections"], answer["speed_limit"]) == (200, 2, 1_000_000)
    assert (await place.get("/civitai_remake/settings"))["connections"] == 2
    status, answer = await place.post("/civitai_remake/settings", {"connections": 99})
    assert (status, answer["code"], answer["field"]) == (400, "bad_request", "connections")
    assert (place.root / "user/__civitai_remake/settings.json").is_file()
    # Every page is told of the change; of the one that was refused there is none.
    assert len(place.settings_told) == 1


async def test_what_pages_post_at_once_is_all_in_force(place: Any) -> None:
    wanted: list[dict[str, Any]] = [
        {"connections": 7}, {"files_at_once": 3}, {"speed_limit": 4096}, {"resume_at_start": True},
        {"allow_pickles": True},
    ]  # fmt: skip
    posts = [place.post("/civitai_remake/settings", wanted[place_of % 5]) for place_of in range(12)]
    assert {status for status, _ in await asyncio.gather(*posts)} == {200}
    in_force = await place.get("/civitai_remake/settings")
    for change in wanted:
        assert change.items() <= in_force.items()
