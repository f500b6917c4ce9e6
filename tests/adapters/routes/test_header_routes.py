"""A Flux that the site calls an SDXL checkpoint: where it comes to, which graph it gets, and how it is moved."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import pytest

FLUX = {
    "double_blocks.0.img_attn.norm.key_norm.scale": [128],
    "guidance_in.in_layer.weight": [3072, 256],
    "img_in.weight": [3072, 64],
}
FLUX_LORA = {"lora_unet_double_blocks_0_img_mod_lin.lora_down.weight": [16, 3072]}


def model(tensors: dict[str, list[int]], padding: int = 0) -> bytes:
    """A file of these tensors, none of which takes any room."""
    header = {name: {"dtype": "F16", "shape": sides, "data_offsets": [0, 0]} for name, sides in tensors.items()}
    text = json.dumps(header | {"__metadata__": {"note": "x" * padding}}).encode()
    return struct.pack("<Q", len(text)) + text


BARE, LORA = model(FLUX, 3000), model(FLUX_LORA, 3000)


@pytest.fixture
def flux(place: Any, version: Any) -> Any:
    place.versions[10] = version(10, "Checkpoint", "flux.safetensors", BARE)
    place.versions[11] = version(11, "LORA", "style.safetensors", LORA)
    place.bodies = {10: BARE, 11: LORA}
    return place


async def generate(place: Any, resources: list[dict[str, Any]]) -> dict[str, Any]:
    _, made = await place.post("/civitai_remake/generate", {"metadata": await place.metadata(), "resources": resources})
    return dict(made)


async def test_a_bare_checkpoint_comes_into_the_folder_of_bare_models(flux: Any) -> None:
    checkpoint, lora = await flux.resources()
    # Nobody has a key: the label speaks.
    assert Path(checkpoint["target_path"]).name == "checkpoints"
    assert (checkpoint["header_says"], checkpoint["misplaced"]) == (None, None)
    _, plan = await flux.post("/civitai_remake/preflight", {"resources": [checkpoint, lora], "api_key": flux.key})
    assert [Path(file["folder"]).name for file in plan["files"]] == ["diffusion_models", "loras"]
    await flux.post("/civitai_remake/download-all", {"resources": [checkpoint, lora], "api_key": flux.key})
    assert (await flux.finished("10:80"))["status"] == "completed"
    assert Path((await flux.finished("10:80"))["path"]) == flux.root / "models/diffusion_models/flux.safetensors"
    await flux.finished("11:81")
    resources = await flux.resources()
    assert [one["already_downloaded"] for one in resources if not one["companion"]] == [True, True]
    assert {one["why"] for one in resources if one["companion"]} == {
        "Flux.1 dev needs it: one of its text encoders.", "Flux.1 dev needs it: its VAE.",
    }, "what its header says it is needs these, whatever its label"  # fmt: skip
    assert resources[0]["header_says"] == {
        "type": "diffusion_model", "form": "diffusion-model", "model": "Flux.1 dev", "families": ["Flux.1"],
        "use": "plain", "quantisation": None, "against_label": "Flux.1 dev",
    }  # fmt: skip
    made = await generate(flux, resources)
    assert (made["family"], made["variant"]) == ("Flux.1", "Flux.1 dev")
    assert {"UNETLoader", "DualCLIPLoader"} <= {node["class_type"] for node in made["workflow"].values()}
    told = next(row for row in made["fidelity"] if row["field"] == "model family")
    assert (told["asked"], told["used"]) == ("SDXL 1.0", "Flux.1 dev")


async def test_without_a_look_before_the_download_itself_asks(flux: Any) -> None:
    checkpoint = (await flux.resources())[0]
    await flux.post("/civitai_remake/download", {"resource": checkpoint, "api_key": flux.key})
    assert Path((await flux.finished("10:80"))["path"]).parent.name == "diffusion_models"
    assert not list((flux.root / "models/checkpoints").iterdir())


async def test_with_a_key_the_card_knows_before_anything_comes(flux: Any) -> None:
    body = {"metadata": await flux.metadata(), "api_key": flux.key}
    for _ in range(2):
        _, answer = await flux.post("/civitai_remake/resolve", body)
        checkpoint = answer["resources"][0]
        assert Path(checkpoint["target_path"]).name == "diffusion_models"
        assert (checkpoint["type"], checkpoint["header_says"]["model"]) == ("diffusion_model", "Flux.1 dev")
    asked = [path for path, _ in flux.site_saw if path.startswith("/api/download/")]
    assert len(asked) == 1


async def test_with_a_key_the_card_of_a_model_alone_knows_it_too(flux: Any) -> None:
    body = {"image_id": "urn:air:sdxl:checkpoint:civitai:3@10", "api_key": flux.key}
    _, choices = await flux.post("/civitai_remake/fetch", body)
    (card,) = choices["resources"]
    assert (choices["kind"], card["companion"]) == ("choices", False)
    assert (Path(card["target_path"]).name, card["header_says"]["model"]) == ("diffusion_models", "Flux.1 dev")


async def test_a_lora_of_flux_is_left_out_of_an_sdxl_workflow(flux: Any, version: Any) -> None:
    flux.versions[10] = version(10, "Checkpoint", "harbour.safetensors", flux.body)
    (flux.root / "models/checkpoints/harbour.safetensors").write_bytes(flux.body)
    (flux.root / "models/loras/style.safetensors").write_bytes(LORA)
    made = await generate(flux, await flux.resources())
    assert "LoraLoader" not in {node["class_type"] for node in made["workflow"].values()}
    told = next(row for row in made["fidelity"] if row["field"].startswith("LoRA"))
    assert told["level"] == "dropped"
    assert "Flux.1" in told["why"]


async def test_a_file_in_the_wrong_folder_is_used_there_and_moved_only_when_asked(flux: Any) -> None:
    strayed = flux.root / "models/checkpoints/flux.safetensors"
    strayed.write_bytes(BARE)
    checkpoint = (await flux.resources())[0]
    assert (checkpoint["already_downloaded"], checkpoint["local_path"]) == (True, str(strayed))
    assert checkpoint["misplaced"] == {
        "folder": str(strayed.parent), "belongs": "diffusion_models", "usable": True,
    }  # fmt: skip
    made = await generate(flux, await flux.resources())
    assert "CheckpointLoaderSimple" in {node["class_type"] for node in made["workflow"].values()}
    assert strayed.exists()
    status, moved = await flux.post("/civitai_remake/move-model", {"resource": checkpoint})
    assert status == 200
    right = flux.root / "models/diffusion_models/flux.safetensors"
    assert (moved["local_path"], moved["misplaced"]) == (str(right), None)
    assert (right.read_bytes(), strayed.exists()) == (BARE, False)
    status, again = await flux.post("/civitai_remake/move-model", {"resource": moved})
    assert (status, again["code"]) == (409, "file_not_moved")


async def test_a_move_replaces_nothing_and_a_request_names_no_path(flux: Any) -> None:
    strayed = flux.root / "models/checkpoints/flux.safetensors"
    strayed.write_bytes(BARE)
    checkpoint = (await flux.resources())[0]
    right = flux.root / "models/diffusion_models/FLUX.safetensors"
    right.write_bytes(b"mine")
    told = checkpoint | {"target_path": str(flux.root), "local_path": str(flux.root / "user")}
    status, refused = await flux.post("/civitai_remake/move-model", {"resource": told})
    assert (status, refused["code"]) == (409, "file_not_moved")
    assert (strayed.read_bytes(), right.read_bytes()) == (BARE, b"mine")
    assert (await flux.post("/civitai_remake/move-model", {}))[0] == 400


@pytest.mark.parametrize(
    ("tensors", "belongs", "moved"),
    [
        # This host has no folder of VAEs.
        ({"decoder.conv_in.weight": [512, 16, 3, 3]}, "vae", (422, None)),
        (
            {"single_transformer_blocks.0.attn.to_q.weight": [1], "x_embedder.weight": [3072, 64]},
            "diffusion_models",
            (200, True),
        ),
    ],
)
async def test_what_no_loader_reaches_is_not_fetched_again(
    flux: Any, version: Any, tensors: dict[str, list[int]], belongs: str, moved: tuple[int, bool | None]
) -> None:
    content = model(tensors, 3000)
    flux.versions[10] = version(10, "Checkpoint", "other.safetensors", content)
    strayed = flux.root / "models/checkpoints/other.safetensors"
    strayed.write_bytes(content)
    checkpoint = (await flux.resources())[0]
    assert (checkpoint["code"], checkpoint["available"]) == ("file_misplaced", False)
    assert checkpoint["misplaced"] == {"folder": str(strayed.parent), "belongs": belongs, "usable": False}
    status, refused = await flux.post("/civitai_remake/download", {"resource": checkpoint})
    assert (status, refused["code"]) == (409, "file_misplaced")
    status, answer = await flux.post("/civitai_remake/move-model", {"resource": checkpoint})
    assert (status, answer.get("already_downloaded")) == moved
    assert strayed.exists() is not (status == 200)
