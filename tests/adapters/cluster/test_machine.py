"""What is done for one ComfyUI, whoever carries the words: its models, its runs, and that it may be away."""

from __future__ import annotations

import asyncio
import uuid
from collections import Counter
from collections.abc import AsyncIterator
from typing import Any

import pytest
from civitai_remake.pipeline.batch.render_job import NeededModel, Rendered, RenderJob
from civitai_remake.pipeline.cluster.machine import Away, Machine, Met

NAME = "harbourLightXL_v10.safetensors"
ENTRY = {"type": "checkpoint", "name": "Harbour", "model_version_id": 910001, "file_id": 710001}


@pytest.fixture
async def machine(place: Any) -> AsyncIterator[Machine]:
    place.delay = 0.05
    made = Machine(patience=0.5)
    yield made
    for renderer in made._renderers.values():
        await renderer.close()


def job(place: Any, *, entry: dict[str, Any] | None = None, size: int | None = None) -> RenderJob:
    model = NeededModel(name=NAME, kind="checkpoint", entry=entry or ENTRY, bytes=size)
    return RenderJob(
        key="image-1", prompt_id=str(uuid.uuid4()), graph=place.graph("image-1", NAME), checkpoint=NAME, models=(model,)
    )


def site_asked(place: Any) -> list[str]:
    return [one["path"] for one in place.requests() if one["path"].startswith("/api/download")]


async def test_a_model_that_is_not_there_is_fetched_there_once(place: Any, machine: Machine) -> None:
    host = await asyncio.to_thread(place.begin, place.host("one"))
    met = await machine.meet(host.url)
    assert met == Met(loaded=None, here=frozenset())
    ends = await asyncio.gather(*(machine.render(host.url, job(place)) for _ in range(2)))
    assert [(end.code, len(end.files)) for end in ends if isinstance(end, Rendered)] == [(None, 1), (None, 1)]
    assert host.models == [NAME]
    events = host.ask("/civitai_remake/downloads")["downloads"]
    assert Counter(event["status"] for event in events) == {"completed": 1}
    assert await machine.meet(host.url) == Met(loaded=NAME, here=frozenset({NAME}))


async def test_a_shared_folder_is_found_out(place: Any, machine: Machine) -> None:
    shared = place.folder / "shared"
    (shared / "checkpoints/mine").mkdir(parents=True)
    (shared / "checkpoints/mine" / NAME).write_bytes(b"x" * 1000)
    without = await asyncio.to_thread(place.begin, place.host("without"), pack=False, models=shared)
    given = await machine.render(without.url, job(place, size=1000))
    assert isinstance(given, Rendered)
    assert (given.code, given.reason) == (
        "model_not_there", f"{without.url} cannot get {NAME}: Civitai Remake is not installed there.",
    )  # fmt: skip
    host = await asyncio.to_thread(place.begin, place.host("with"), models=shared)
    rendered = await machine.render(host.url, job(place, size=1000))
    assert isinstance(rendered, Rendered)
    assert rendered.code is None
    assert host.models == []
    assert site_asked(place) == []
    (shared / "checkpoints" / NAME).write_bytes(b"x" * 1000)
    by_name = Machine(patience=0.5)
    named = await by_name.render(without.url, job(place, size=1000))
    assert isinstance(named, Rendered)
    assert named.code is None
    for renderer in by_name._renderers.values():
        await renderer.close()


async def test_two_with_one_folder_download_into_it_once(place: Any, machine: Machine) -> None:
    shared = place.folder / "shared"
    shared.mkdir()
    one, two = (place.host(name) for name in ("one", "two"))
    (shared / "checkpoints").mkdir()
    for host in (one, two):
        (host.base / "models").mkdir()
        (host.base / "models/checkpoints").symlink_to(shared / "checkpoints", target_is_directory=True)
        await asyncio.to_thread(place.begin, host)
    place.slow(1_500_000)
    ends = await asyncio.gather(*(machine.render(host.url, job(place)) for host in (one, two)))
    assert [end.code for end in ends if isinstance(end, Rendered)] == [None, None]
    assert sorted(path.name for path in (shared / "checkpoints").iterdir()) == [NAME]
    assert len(site_asked(place)) <= 4, "one of them has asked for all of it"


async def test_what_the_other_computer_says_is_told(place: Any, machine: Machine) -> None:
    host = await asyncio.to_thread(place.begin, place.host("one"))
    gone = await machine.render(host.url, job(place, entry={**ENTRY, "model_version_id": 4}))
    assert isinstance(gone, Rendered)
    assert gone.code == "model_not_there"
    assert "Civitai no longer shows this model version" in (gone.reason or "")


async def test_a_comfyui_that_is_away_is_told_and_found_again(place: Any, machine: Machine) -> None:
    host = place.host("one")
    away = await machine.meet(host.url)
    assert away == Away(code="comfyui_unreachable", reason=f"Nothing listens at {host.url}.")
    assert await machine.known(host.url, ["x"]) == frozenset()
    assert isinstance(await machine.render(host.url, job(place)), Away)
    await asyncio.to_thread(place.begin, host)
    assert isinstance(await machine.meet(host.url), Met)


async def test_a_run_is_known_where_it_was_sent(place: Any, machine: Machine) -> None:
    host = await asyncio.to_thread(place.begin, place.host("one"))
    one = job(place)
    first = await machine.render(host.url, one)
    assert await machine.known(host.url, [one.prompt_id, str(uuid.uuid4())]) == {one.prompt_id}
    again = await machine.render(host.url, one)
    assert isinstance(first, Rendered)
    assert isinstance(again, Rendered)
    assert again.files == first.files
    assert host.rendered == ["image-1"]


async def test_where_says_what_the_machine_says(monkeypatch: pytest.MonkeyPatch, machine: Machine) -> None:
    monkeypatch.delenv("CIVITAI_REMAKE_COMFYUI_URL", raising=False)
    assert (await machine.where()).addresses == ("http://127.0.0.1:8188",)
    monkeypatch.setenv("CIVITAI_REMAKE_COMFYUI_URL", "http://127.0.0.1:1, http://127.0.0.1:2")
    assert (await machine.where()).addresses == ("http://127.0.0.1:1", "http://127.0.0.1:2")
