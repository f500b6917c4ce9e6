"""The route of workflows: what of this computer it looks for, and which picture of it a workflow may name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


async def test_a_family_with_companions_finds_them_in_its_folders(host: Any) -> None:
    host.versions[10]["baseModel"] = "Flux.1 D"
    host.put("vae/flux/ae.safetensors", host.mine)
    status, answer = await host.generate(await host.resolve())
    assert (status, answer["family"], answer["variant"]) == (200, "Flux.1", "Flux.1 dev")
    assert (answer["grade"], answer["least_comfyui"]) == ("alike", "0.3.40")
    loader = next(node for node in answer["workflow"].values() if node["class_type"] == "VAELoader")
    assert Path(loader["inputs"]["vae_name"]) == Path("flux/ae.safetensors")
    assert [group["title"] for group in answer["groups"]] == ["Models", "Prompt", "First pass", "Output"]
    assert {node for group in answer["groups"] for node in group["nodes"]} == set(answer["workflow"])


@pytest.mark.parametrize("name", ["../secret.png", "/etc/x.png", "C:/x.png", "a\\..\\b.png", "x" * 300])
async def test_no_picture_outside_the_input_folder_is_named(place: Any, name: str) -> None:
    asked = {"metadata": await place.metadata(), "resources": await place.resources(), "start_picture": name}
    status, body = await place.post("/civitai_remake/generate", asked)
    assert (status, body["field"]) == (400, "start_picture")


async def test_resolve_tells_what_a_start_picture_would_be_for(host: Any) -> None:
    metadata = {**await host.metadata(), "workflow_type": "img2img"}
    status, answer = await host.post("/civitai_remake/resolve", {"metadata": metadata})
    assert (status, answer["start_picture"]) == (200, {"for": "picture", "needed": False})
    _, plain = await host.post("/civitai_remake/resolve", {"metadata": await host.metadata()})
    assert plain["start_picture"] is None


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/x.png", "https://example.com/x.png", "", None, "file:///etc/x"]
)
async def test_no_picture_of_another_host_is_handed_on(host: Any, address: str | None) -> None:
    status, answer = await host.post("/civitai_remake/picture", {"image_url": address})
    assert status in {400, 403}
    assert answer["code"] in {"bad_request", "host_not_listed"}
