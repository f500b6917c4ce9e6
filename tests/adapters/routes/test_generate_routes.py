"""The route of workflows: what of this computer it looks for, and which picture of it a workflow may name."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from civitai_remake.civitai_utils.host.core_nodes import core_definitions

ROOT = Path(__file__).parents[3]
RECORDED = Path(__file__).parents[4] / "shared" / "data" / "object_info"
ClassesOf = Callable[[Mapping[str, Any]], dict[str, Any]]
CHECKED = {
    "against": "this ComfyUI",
    "against_said": [{"form": "this ComfyUI", "values": {}}],
    "found": [],
    "found_said": [],
}


def run_as(host: Any, classes: Mapping[str, Any], version: str = "0.33.0") -> None:
    """Let the host be a ComfyUI of these node classes."""
    host.server.nodes = SimpleNamespace(NODE_CLASS_MAPPINGS=classes)
    host.server.__version__ = version


def is_called(host: Any, name: str, base: str, file_type: str = "Model") -> None:
    """Let the image's checkpoint be this one."""
    host.versions[10]["baseModel"] = base
    host.versions[10]["files"][0] |= {"name": name, "type": file_type}


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
    assert (status, answer["start_picture"]) == (200, {"for": "picture", "needed": False, "example": None})
    _, plain = await host.post("/civitai_remake/resolve", {"metadata": await host.metadata()})
    assert plain["start_picture"] is None


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/x.png", "https://example.com/x.png", "", None, "file:///etc/x"]
)
async def test_no_picture_of_another_host_is_handed_on(host: Any, address: str | None) -> None:
    status, answer = await host.post("/civitai_remake/picture", {"image_url": address})
    assert status in {400, 403}
    assert answer["code"] in {"bad_request", "host_not_listed"}


async def test_an_address_that_leads_to_no_picture_is_the_field_that_is_wrong(place: Any) -> None:
    place.pictures["/pictures/7.png"] = b"<html>"
    status, answer = await place.post("/civitai_remake/picture", {"image_url": f"{place.base}/pictures/7.png"})
    assert (status, answer["code"], answer["field"]) == (422, "image_file_unreadable", "image_url")


async def test_whether_the_example_picture_is_here_is_told_where_a_workflow_would_need_it(
    host: Any, classes_of: ClassesOf
) -> None:
    host.versions[10]["baseModel"] = "Wan Video 14B i2v 480p"
    metadata = {**await host.metadata(), "media": "video"}

    async def example(pictures: list[str]) -> Any:
        loader = {"input": {"required": {"image": [pictures, {"image_upload": True}]}}, "output": ["IMAGE", "MASK"]}
        run_as(host, classes_of(core_definitions() | {"LoadImage": loader}))
        _, answer = await host.post("/civitai_remake/resolve", {"metadata": metadata})
        assert answer["start_picture"]["needed"] is True
        return answer["start_picture"]["example"]

    assert [await example(["a.png"]), await example(["a.png", "example.png"])] == [False, True]


async def test_why_no_workflow_can_be_built_is_told_with_the_models(host: Any) -> None:
    metadata = {**await host.metadata(), "media": "audio"}
    _, answer = await host.post("/civitai_remake/resolve", {"metadata": metadata})
    assert answer["refused"]["code"] == "media_unsupported"
    _, answer = await host.post("/civitai_remake/resolve", {"metadata": await host.metadata()})
    assert answer["refused"] is None


async def test_the_report_tells_which_of_its_files_are_still_to_come(place: Any) -> None:
    asked = {"metadata": await place.metadata(), "resources": await place.resources()}
    _, answer = await place.post("/civitai_remake/generate", asked)
    coming = {row["field"] for row in answer["fidelity"] if row["coming"]}
    assert coming == {"checkpoint", "LoRA rainy"}
    await place.post("/civitai_remake/download-all", {"resources": asked["resources"]})
    for entry in asked["resources"]:
        await place.finished(entry["file_key"])
    _, answer = await place.post("/civitai_remake/generate", asked)
    assert [row["field"] for row in answer["fidelity"] if row["coming"]] == []


async def test_a_workflow_is_checked_against_the_nodes_that_run_here(host: Any, classes_of: ClassesOf) -> None:
    host.put("checkpoints/harbour.safetensors", host.mine)
    _, unasked = await host.generate(await host.resolve())
    run_as(host, classes_of(core_definitions()))
    status, answer = await host.generate(await host.resolve())
    assert (status, unasked["checked"]) == (200, None)
    assert answer["checked"] == CHECKED | {"comfyui": "0.33.0"}
    assert [row["field"] for row in answer["fidelity"]] == [row["field"] for row in unasked["fidelity"]]


async def test_a_node_that_is_missing_is_an_error_that_says_what_to_do(host: Any, classes_of: ClassesOf) -> None:
    definitions = core_definitions()
    del definitions["LoraLoader"]
    run_as(host, classes_of(definitions))
    status, answer = await host.generate(await host.resolve())
    assert (status, answer["code"]) == (422, "nodes_missing")
    assert "LoraLoader" in answer["error"]
    assert "Update ComfyUI" in answer["hint"]


async def test_an_older_comfyui_is_told_which_one_it_needs(host: Any, classes_of: ClassesOf) -> None:
    path = RECORDED / "0.3.64.json"
    if not path.exists():
        pytest.skip("recorded answers not here")
    run_as(host, classes_of(json.loads(path.read_text(encoding="utf-8"))), "0.3.64")
    is_called(host, "flux2.safetensors", "Flux.2 D", "Diffusion Model")
    status, answer = await host.generate(await host.resolve())
    assert (status, answer["code"]) == (422, "nodes_missing")
    assert "This ComfyUI (0.3.64)" in answer["error"]
    assert "ComfyUI 0.3.72 or newer" in answer["error"]


async def test_a_neighbour_whose_nodes_fail_costs_nothing(
    host: Any, classes_of: ClassesOf, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        RETURN_TYPES = ("CONDITIONING",)

        @classmethod
        def INPUT_TYPES(cls) -> dict[str, Any]:  # noqa: N802 (the host's own name for it)
            raise OSError("the drive is gone")

    classes = classes_of(core_definitions())
    run_as(host, {**classes, "CLIPTextEncode": Broken, "Other": Broken, "Odd": object()})
    status, answer = await host.generate(await host.resolve())
    assert status == 200
    assert answer["checked"]["found"] == ["CLIPTextEncode does not say what it takes, and so was not checked."]
    await host.generate(await host.resolve())
    (told,) = [record.getMessage() for record in caplog.records if "CLIPTextEncode" in record.getMessage()]
    assert told.endswith("perhaps because of a pack: OSError('the drive is gone')")
    assert "Other" not in caplog.text


async def test_a_node_of_the_newer_kind_describes_itself(host: Any, classes_of: ClassesOf) -> None:
    class Newer:
        @classmethod
        def GET_NODE_INFO_V1(cls) -> dict[str, Any]:  # noqa: N802 (the host's own name for it)
            return core_definitions(of=["SaveImage"])["SaveImage"]

    run_as(host, {**classes_of(core_definitions()), "SaveImage": Newer})
    _, answer = await host.generate(await host.resolve())
    assert answer["checked"]["found"] == []


async def test_the_card_of_a_gguf_says_what_loads_it(host: Any, classes_of: ClassesOf) -> None:
    is_called(host, "harbour-Q4.gguf", "Flux.1 D")
    definitions = core_definitions()
    card = (await host.resolve())["diffusion_model"]
    assert card["needs_node"] == {
        "format": "GGUF",
        "pack": "ComfyUI-GGUF",
        "registry": "comfyui-gguf",
        "address": "https://github.com/city96/ComfyUI-GGUF",
        "installed": None,
    }
    run_as(host, classes_of(definitions))
    resources = await host.resolve()
    assert resources["diffusion_model"]["needs_node"]["installed"] is False
    assert resources["lora"]["needs_node"] is None
    status, answer = await host.generate(resources)
    assert (status, answer["code"]) == (422, "custom_node_missing")
    assert "comfyui-gguf" in answer["error"]


async def test_a_gguf_is_loaded_by_its_pack_where_that_is_installed(host: Any, classes_of: ClassesOf) -> None:
    is_called(host, "harbour-Q4.gguf", "Flux.1 D")
    definitions = core_definitions()
    definitions["UnetLoaderGGUF"] = {"input": {"required": {"unet_name": [[], {}]}}, "output": ["MODEL"]}
    for number, core in enumerate(("CLIPLoader", "DualCLIPLoader", "TripleCLIPLoader", "QuadrupleCLIPLoader")):
        definitions[f"{core}GGUF"] = definitions[core] | {"number": number}
    run_as(host, classes_of(definitions))
    resources = await host.resolve()
    assert resources["diffusion_model"]["needs_node"]["installed"] is True
    status, answer = await host.generate(resources)
    assert (status, answer["checked"]["found"]) == (200, [])
    assert next(iter(answer["workflow"].values())) == {
        "class_type": "UnetLoaderGGUF",
        "inputs": {"unet_name": "harbour-Q4.gguf"},
        "_meta": {"title": "Load diffusion model"},
    }


def test_a_host_that_lacks_a_node_says_so_over_its_own_socket(serving: Any, tmp_path: Path) -> None:
    """The pack as a host loads it, asking the host's own module."""
    frontend = tmp_path / "frontend"
    frontend.mkdir()
    (frontend / "index.html").write_text("<html></html>", encoding="utf-8")
    options = ("--frontend", frontend, "--base", tmp_path, "--pack", ROOT, "--comfyui-version", "0.3.64")
    text = "a lighthouse\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5, Size: 512x768"
    resource = {
        "type": "checkpoint", "resolved": True, "model_version_id": 5, "file_id": 6, "filename": "x.safetensors",
        "base_model": "SD 1.5", "name": "x", "mention": {"type": "checkpoint", "name": "x", "role": "base"},
    }  # fmt: skip
    found = {}
    for lacks in ("", "EmptyLatentImage"):
        with serving("preview_host", *options, *(("--without", lacks) if lacks else ())) as url:
            metadata = ask(f"{url}/civitai_remake/fetch", {"image_id": text})[1]
            asked = {"metadata": metadata, "resources": [resource]}
            found[lacks] = ask(f"{url}/civitai_remake/generate", asked)
    assert found[""][1]["checked"] == CHECKED | {"comfyui": "0.3.64"}
    assert (found["EmptyLatentImage"][0], found["EmptyLatentImage"][1]["code"]) == (422, "nodes_missing")


def ask(url: str, body: Any) -> tuple[int, Any]:
    request = urllib.request.Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=20) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


async def test_a_set_strength_and_added_words_reach_the_workflow_and_come_back(host: Any) -> None:
    host.put("checkpoints/harbour.safetensors", host.mine)
    host.versions[11]["trainedWords"] = ["soft rain"]
    resources = await host.resolve()
    assert resources["lora"]["trained_words"] == ["soft rain"]
    assert (resources["lora"]["set_weight"], resources["lora"]["added_words"]) == (None, [])
    resources["lora"] |= {"set_weight": -0.0, "set_weight_clip": "nonsense", "added_words": ["soft rain", 7, "x" * 900]}
    status, answer = await host.generate(resources)
    assert status == 200
    (loader,) = (node["inputs"] for node in answer["workflow"].values() if node["class_type"] == "LoraLoader")
    assert (str(loader["strength_model"]), str(loader["strength_clip"])) == ("0.0", "0.0")
    rows = {row["field"]: row for row in answer["fidelity"]}
    row = rows["LoRA rainy"]
    assert (row["level"], row["asked"], row["used"], row["why"]) == ("approximated", "0.5", "0", "You set it.")
    assert rows["words of rainy"]["used"] == "soft rain, 7"
    texts = [node["inputs"]["text"] for node in answer["workflow"].values() if node["class_type"] == "CLIPTextEncode"]
    assert texts[0].endswith(", soft rain, 7")


async def test_what_the_user_has_decided_comes_back_from_a_second_look_at_the_models(host: Any) -> None:
    sent = {**await host.resolve()}
    sent["lora"] |= {"set_weight": 0.25, "added_words": ["soft rain"]}
    sent["lost"] |= {"set_weight_clip": 0.0}
    again = await host.resolve(resources=list(sent.values()))
    decided = ("set_weight", "set_weight_clip", "added_words")
    assert [again["lora"][name] for name in decided] == [0.25, None, ["soft rain"]]
    assert [again["lost"][name] for name in decided] == [None, 0.0, []]
    assert [again["checkpoint"][name] for name in decided] == [None, None, []]


async def test_a_picked_file_of_the_version_is_looked_for_and_used(host: Any) -> None:
    host.put("checkpoints/harbour.safetensors", host.mine)
    own = host.versions[11]["files"][0]
    full = own | {"id": 99, "name": "rainy_full.safetensors", "hashes": {}, "sizeKB": len(host.other) / 1024}
    own["metadata"] = {"format": "SafeTensor", "size": "pruned", "fp": "fp16"}
    full["metadata"] = {"format": "SafeTensor", "size": "full", "fp": "fp32"}
    host.versions[11]["files"].append(full | {"primary": False})
    lora = (await host.resolve())["lora"]
    assert (lora["file_key"], lora["image_file"]) == ("11:81", None)
    (offer,) = lora["other_files"]
    assert (offer["file_key"], offer["variant"]) == ("11:99", "full fp32")
    pick = {**lora, **offer, "image_file": {"file_key": "11:81", "file_id": 81, "filename": "rainy.safetensors"}}
    picked = (await host.resolve(resources=[pick]))["lora"]
    assert (picked["file_key"], picked["already_downloaded"]) == ("11:99", False)
    assert picked["image_file"]["variant"] == "pruned fp16"
    assert [one["file_key"] for one in picked["other_files"]] == ["11:81"]
    host.put("loras/rainy_full.safetensors", host.other)
    resources = await host.resolve(resources=[pick])
    assert resources["lora"]["already_downloaded"]
    status, answer = await host.generate(resources)
    (loader,) = (node["inputs"] for node in answer["workflow"].values() if node["class_type"] == "LoraLoader")
    assert (status, loader["lora_name"]) == (200, "rainy_full.safetensors")
    rows = {row["field"]: row for row in answer["fidelity"]}
    assert "You have picked this file" in rows["file of rainy"]["why"]
    assert (await host.resolve())["lora"]["image_file"] is None
