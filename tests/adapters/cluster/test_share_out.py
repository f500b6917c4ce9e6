"""What is shared out when an actor alone dies, or a machine cannot get a model, over a real Ray in this process."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator
from importlib.util import find_spec
from typing import Any

import pytest
from civitai_remake.civitai_utils.errors import ClusterUnreachable, ComfyUnreachable
from civitai_remake.pipeline.batch.render_job import NeededModel, Rendered, RenderJob
from civitai_remake.pipeline.cluster.ray_door import RayDoor
from civitai_remake.pipeline.cluster.share_out import ShareOut

pytestmark = pytest.mark.skipif(find_spec("ray") is None, reason="Ray has no package for this computer")

NAME = "harbourLightXL_v10.safetensors"


def job(place: Any, number: int, version: int = 910001) -> RenderJob:
    entry = {"type": "checkpoint", "name": "Harbour", "model_version_id": version, "file_id": version - 200000}
    # A name of its own for what is nowhere, so that it is not found by that of the other.
    name = NAME if version == 910001 else "nowhere.safetensors"
    return RenderJob(
        key=f"image-{number}",
        prompt_id=str(uuid.uuid4()),
        graph=place.graph(f"image-{number}", name),
        checkpoint=name,
        models=(NeededModel(name=name, kind="checkpoint", entry=entry),),
        was_taken=False,
    )


async def test_pictures_outlive_an_actor_and_find_who_can_render_them(place: Any) -> None:
    place.delay = 0.2
    able = await asyncio.to_thread(place.begin, place.host("able"))
    bare = await asyncio.to_thread(place.begin, place.host("bare"), pack=False)
    ends: list[Rendered] = []
    notes: list[str] = []
    door = RayDoor(address=None, count=2)

    async def jobs() -> AsyncIterator[RenderJob]:
        for number in range(8):
            yield job(place, number)
        yield job(place, 8, version=910999)

    async def tell(rendered: Rendered) -> None:
        ends.append(rendered)
        if len(ends) == 3:
            # As a process that dies: Ray starts it again.
            door._ray.kill(sharing._seats[0]._actor, no_restart=False)

    await door.open()
    try:
        sharing = ShareOut(door, [able.url, bare.url], tell, note=notes.append, patience=20.0, most=60.0)
        await sharing.run(jobs())
    finally:
        await door.close()

    assert sorted(end.key for end in ends) == [f"image-{number}" for number in range(9)]
    assert {end.key: end.code for end in ends if end.code} == {"image-8": "model_not_there"}
    assert {end.host for end in ends if not end.code} == {able.url}
    assert able.rendered == [f"image-{number}" for number in range(8)], "each once, whoever asked for it"
    assert bare.rendered == []
    assert notes == []


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("127.0.0.1:1", "No Ray cluster listens at 127.0.0.1:1."),
        ("ray://127.0.0.1:10001", "host:port, or auto"),
        ("127.0.0.1", "host:port, or auto"),
    ],
)
async def test_a_cluster_that_is_not_there_is_told_at_once(address: str, said: str) -> None:
    with pytest.raises(ClusterUnreachable, match=said):
        await RayDoor(address=address).open()


async def test_where_no_comfyui_is_the_run_ends_with_the_reason() -> None:
    notes: list[str] = []
    door = RayDoor(address=None, count=2)

    async def no_jobs() -> AsyncIterator[RenderJob]:
        raise AssertionError("none is taken")
        yield

    async def tell(_: Rendered) -> None:
        raise AssertionError("none is told")

    await door.open()
    try:
        sharing = ShareOut(
            door, ["http://127.0.0.1:1", "http://127.0.0.1:2"], tell, note=notes.append, patience=1.0, most=20.0
        )
        with pytest.raises(ComfyUnreachable, match="Nothing listens"):
            await sharing.run(no_jobs())
    finally:
        await door.close()
    assert sorted(notes) == [
        f"http://127.0.0.1:{port} is away: Nothing listens at http://127.0.0.1:{port}." for port in (1, 2)
    ]
