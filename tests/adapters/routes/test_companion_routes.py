"""What a model needs besides, over the routes: planned, weighed, fetched, used; and no request is believed."""

from __future__ import annotations

import asyncio
import json
import os
import urllib.request
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

KINDS = ("checkpoints", "diffusion_models", "loras", "text_encoders", "vae", "upscale_models", "embeddings")
T5, AE, CLIP = "t5xxl_fp8_e4m3fn_scaled.safetensors", "ae.safetensors", "clip_l.safetensors"
KEY = "sample-key"


class FluxHost:
    """A ComfyUI with the pack on it, whose site and hub are the sample's."""

    def __init__(self, root: Path, site: str) -> None:
        self.models, self.site = root / "models", site
        self.events: list[dict[str, Any]] = []
        self.client: Any = None
        self.metadata: dict[str, Any] = {}

    async def post(self, path: str, body: Any, status: int = 200) -> dict[str, Any]:
        async with self.client.post(f"/civitai_remake{path}", json=body) as response:
            answer = dict(await response.json())
            assert response.status == status, answer
            return answer

    async def resolve(self, **more: Any) -> dict[str, dict[str, Any]]:
        """The resources by the names of their files."""
        if not self.metadata:
            self.metadata = await self.post("/fetch", {"image_id": "900008"})
        answer = await self.post("/resolve", {"metadata": self.metadata, **more})
        return {entry["filename"]: entry for entry in answer["resources"]}

    async def named(self) -> list[dict[str, Any]]:
        """The models that the image itself names."""
        return [entry for entry in (await self.resolve()).values() if not entry["companion"]]

    async def ended(self, file_key: str) -> dict[str, Any]:
        for _ in range(500):
            for event in self.events:
                if event.get("file_key") == file_key and event["status"] in {"completed", "failed"}:
                    return event
            await asyncio.sleep(0.01)
        raise AssertionError(self.events)

    async def turn(self, **knobs: Any) -> None:
        async with aiohttp.ClientSession() as session, session.post(f"{self.site}/_control", json=knobs):
            pass

    def seen(self) -> list[dict[str, Any]]:
        with urllib.request.urlopen(f"{self.site}/_requests") as response:
            return list(json.load(response))


@pytest.fixture
def hub() -> str | None:
    """The hub's address; None for the sample's own."""
    return None


@pytest.fixture
async def flux(tmp_path, aiohttp_client, serving, attached, monkeypatch, hub) -> AsyncIterator[FluxHost]:
    with serving("sample_civitai") as site:
        monkeypatch.setenv("CIVITAI_BASE_URL", site)
        monkeypatch.setenv("HF_ENDPOINT", hub or f"{site}/hub")
        monkeypatch.setenv("CIVITAI_API_KEY", KEY)
        made = FluxHost(tmp_path, site)
        folders = {name: [made.models / name] for name in KINDS}
        for (path,) in folders.values():
            path.mkdir(parents=True)

        def listed(name: str) -> list[str]:
            return sorted(str(path.relative_to(folders[name][0])) for path in folders[name][0].rglob("*.safetensors"))

        app = web.Application()
        routes = attached(app, folders, listed, lambda _, event: made.events.append(event), tmp_path / "user")
        made.client = await aiohttp_client(app)
        yield made
        await routes.close()


async def test_what_the_model_needs_besides_is_planned_behind_its_own_models(flux: FluxHost) -> None:
    resources = await flux.resolve()
    assert list(resources) == ["tidewater_v10.safetensors", "salt_air.safetensors", CLIP, T5, AE]
    assert [entry["companion"] for entry in resources.values()] == [False, False, True, True, True]
    own, t5 = resources["tidewater_v10.safetensors"], resources[T5]
    assert (own["why"], own["page_url"] is None) == (None, False)
    assert t5["why"] == "Flux.1 dev needs it: one of its text encoders."
    assert resources[AE]["why"] == "Flux.1 dev needs it: its VAE."
    assert (t5["type"], t5["variant"], t5["target_path"]) == (
        "text_encoder", "fp8 scaled", str(flux.models / "text_encoders"),
    )  # fmt: skip
    assert (t5["model_version_id"], t5["resolved"], t5["available"]) == (0, True, True)
    assert t5["download_url"].startswith(f"{flux.site}/hub/Comfy-Org/HiDream-I1_ComfyUI/resolve/main/")
    assert "/blob/main/" in t5["page_url"]
    assert [(one["filename"], one["variant"]) for one in t5["other_files"]] == [
        ("t5xxl_fp16.safetensors", "fp16"), ("t5xxl_fp8_e4m3fn.safetensors", "fp8"),
    ]  # fmt: skip


async def test_they_are_weighed_and_fetched_with_the_rest_and_then_used(flux: FluxHost) -> None:
    resources = list((await flux.resolve()).values())
    weighed = await flux.post("/preflight", {"resources": resources})
    by_name = {one["filename"]: one for one in weighed["files"]}
    assert weighed["refused"] == []
    assert by_name[AE]["bytes"] == 614_544, "its hub has told the length"
    assert (by_name[AE]["needs_key"], by_name[AE]["early_access"]) == (False, False)
    assert weighed["total_bytes"] == sum(one["bytes"] for one in weighed["files"])
    asked = [one["path"] for one in flux.seen()]
    assert sum("/mini/" in path for path in asked) == 2, "Civitai is asked about its own files alone"
    answer = await flux.post("/download-all", {"resources": resources})
    assert answer["refused"] == []
    for entry in resources:
        assert (await flux.ended(entry["file_key"]))["status"] == "completed"
    come = sorted(path.relative_to(flux.models).as_posix() for path in flux.models.rglob("*.safetensors"))
    assert come == [
        "diffusion_models/tidewater_v10.safetensors", "loras/salt_air.safetensors", f"text_encoders/{CLIP}",
        f"text_encoders/{T5}", f"vae/{AE}",
    ]  # fmt: skip
    again = await flux.resolve(resources=resources)
    assert all(entry["already_downloaded"] for entry in again.values())
    made = await flux.post("/generate", {"metadata": flux.metadata, "resources": list(again.values())})
    loaders = {node["class_type"]: node["inputs"] for node in made["workflow"].values()}
    assert (loaders["DualCLIPLoader"]["clip_name1"], loaders["DualCLIPLoader"]["clip_name2"]) == (CLIP, T5)
    assert loaders["VAELoader"]["vae_name"] == AE
    hub = [one for one in flux.seen() if "/hub/" in one["path"]]
    assert hub
    assert not any(one["had_key"] for one in hub), "the key is Civitai's"
    assert any(one["had_key"] for one in flux.seen()), "which has been asked with it"


async def test_nothing_but_the_number_of_a_file_is_believed(flux: FluxHost) -> None:
    ae = (await flux.resolve())[AE]
    lie = ae | {
        "filename": "../../evil.exe", "type": "checkpoint", "download_url": "https://evil.example/x",
        "hashes": {"SHA256": "A" * 64}, "size_kb": 1, "target_path": "/", "source": "evil/x/resolve/main/x",
    }  # fmt: skip
    await flux.post("/download", {"resource": lie})
    event = await flux.ended(ae["file_key"])
    assert (event["status"], Path(event["path"])) == ("completed", flux.models / "vae" / AE)
    refused = await flux.post("/download", {"resource": ae | {"file_id": 123456789}}, status=404)
    assert refused["code"] == "file_gone"


async def test_another_precision_that_was_picked_comes_and_is_used(flux: FluxHost) -> None:
    t5 = (await flux.resolve())[T5]
    other = t5["other_files"][0]
    picked = t5 | other
    assert (await flux.resolve(resources=[picked]))[other["filename"]]["file_key"] == other["file_key"]
    early = await flux.post("/generate", {"metadata": flux.metadata, "resources": [picked, *(await flux.named())]})
    assert "t5xxl_fp16.safetensors" in json.dumps(early["workflow"]), "also before it has come"
    await flux.post("/download", {"resource": picked})
    assert (await flux.ended(other["file_key"]))["filename"] == "t5xxl_fp16.safetensors"
    resources = list((await flux.resolve(resources=[picked])).values())
    made = await flux.post("/generate", {"metadata": flux.metadata, "resources": resources})
    assert "t5xxl_fp16.safetensors" in json.dumps(made["workflow"])


async def test_a_file_whose_terms_nobody_has_accepted_is_told_before_anything_comes(flux: FluxHost) -> None:
    await flux.turn(gated=AE)
    resources = await flux.resolve()
    weighed = await flux.post("/preflight", {"resources": list(resources.values())})
    assert [(one["code"], one["file_key"]) for one in weighed["refused"]] == [
        ("terms_not_accepted", resources[AE]["file_key"])
    ]
    refused = await flux.post("/download", {"resource": resources[AE]}, status=403)
    assert refused["hint"].startswith("Accept the terms on its page")
    assert AE in weighed["refused"][0]["error"]
    answer = await flux.post("/download-all", {"resources": list(resources.values())})
    assert [one["code"] for one in answer["refused"]] == ["terms_not_accepted"]
    assert (await flux.ended(resources[T5]["file_key"]))["status"] == "completed", "one stops nothing else"


async def test_bytes_that_are_not_the_promised_ones_are_not_kept(flux: FluxHost) -> None:
    await flux.turn(corrupt=AE)
    ae = (await flux.resolve())[AE]
    await flux.post("/download", {"resource": ae})
    assert (await flux.ended(ae["file_key"]))["code"] == "hash_mismatch"
    assert list((flux.models / "vae").iterdir()) == []


async def test_a_local_file_chosen_for_one_is_used(flux: FluxHost) -> None:
    resources = await flux.resolve()
    mine = flux.models / "vae" / "mine.safetensors"
    mine.write_bytes((2).to_bytes(8, "little") + b"{}")
    chosen = resources[AE] | {"chosen_name": "mine.safetensors"}
    again = await flux.resolve(resources=[chosen])
    entry = next(one for one in again.values() if one["file_key"] == resources[AE]["file_key"])
    assert (entry["already_downloaded"], entry["chosen_name"]) == (True, "mine.safetensors")
    made = await flux.post("/generate", {"metadata": flux.metadata, "resources": [*resources.values(), entry]})
    assert "mine.safetensors" in json.dumps(made["workflow"])


async def test_a_file_that_is_brought_for_one_goes_into_its_folder(flux: FluxHost) -> None:
    ae = (await flux.resolve())[AE]
    form = aiohttp.FormData()
    form.add_field("resource", json.dumps(ae))
    form.add_field("file", (2).to_bytes(8, "little") + b"{}", filename=AE)
    headers = {"X-Civitai-Remake": "1"}
    async with flux.client.post("/civitai_remake/supply", data=form, headers=headers) as response:
        answer = await response.json()
    assert (response.status, answer["companion"], answer["why"]) == (200, True, ae["why"])
    assert Path(answer["local_path"]) == flux.models / "vae" / AE


async def test_an_image_of_no_family_has_no_companions(flux: FluxHost) -> None:
    await flux.resolve()
    flux.metadata |= {"base_model": None}
    flux.metadata["resources"] = [one for one in flux.metadata["resources"] if one["type"] == "lora"]
    assert [entry["companion"] for entry in (await flux.resolve()).values()] == [False]


# Nobody is asked there: what the pack's own list says of lengths holds only where the hub is no own one.
@pytest.mark.parametrize("hub", ["https://hub.example"])
async def test_one_in_the_wrong_folder_is_moved_when_asked(flux: FluxHost) -> None:
    length = 335_304_388
    tensors = {"decoder.conv_in.weight": {"dtype": "F16", "shape": [512, 16, 3, 3], "data_offsets": [0, 0]}}
    rest = {"w": {"dtype": "U8", "shape": [length - 408], "data_offsets": [0, length - 408]}}
    strayed = flux.models / "checkpoints" / AE
    strayed.write_bytes((400).to_bytes(8, "little") + json.dumps(tensors | rest).ljust(400).encode())
    os.truncate(strayed, length)
    entry = next(one for one in (await flux.resolve()).values() if one["code"] == "file_misplaced")
    assert (entry["companion"], entry["misplaced"]["belongs"]) == (True, "vae")
    moved = await flux.post("/move-model", {"resource": entry})
    assert (moved["companion"], moved["why"], moved["already_downloaded"]) == (True, entry["why"], True)
    assert (moved["local_path"], strayed.exists()) == (str(flux.models / "vae" / AE), False)


GRAPH = {
    "1": {"class_type": "UNETLoader", "inputs": {"unet_name": "flux1-dev.safetensors"}},
    "2": {
        "class_type": "DualCLIPLoader",
        "inputs": {"clip_name1": "t5xxl_fp16.safetensors", "clip_name2": CLIP, "type": "flux"},
    },
    "3": {"class_type": "VAELoader", "inputs": {"vae_name": f"FLUX1\\{AE}"}},
    "4": {"class_type": "CLIPTextEncode", "inputs": {"text": "a harbour", "clip": ["2", 0]}},
    "5": {"class_type": "EmptySD3LatentImage", "inputs": {"width": 1024, "height": 1024, "batch_size": 1}},
    "6": {
        "class_type": "KSampler",
        "inputs": {
            "model": ["1", 0], "positive": ["4", 0], "negative": ["4", 0], "latent_image": ["5", 0], "seed": 5,
            "steps": 20, "cfg": 1, "sampler_name": "euler", "scheduler": "simple", "denoise": 1,
        },
    },
    "7": {"class_type": "VAEDecode", "inputs": {"samples": ["6", 0], "vae": ["3", 0]}},
    "8": {"class_type": "SaveImage", "inputs": {"images": ["7", 0], "filename_prefix": "x"}},
}  # fmt: skip


async def test_what_the_graph_of_an_image_names_is_no_second_card(flux: FluxHost) -> None:
    flux.metadata = await flux.post("/fetch", {"image_id": json.dumps(GRAPH)}) | {"base_model": "Flux.1 D"}
    resources = (await flux.resolve()).values()
    told = {
        entry["mention"]["name"]: (entry["filename"], entry["available"], entry["companion"]) for entry in resources
    }
    assert told.pop("flux1-dev.safetensors")[1] is False, "no name of a model leads to a download"
    assert told == {
        "t5xxl_fp16.safetensors": ("t5xxl_fp16.safetensors", True, False),
        CLIP: (CLIP, True, False), f"FLUX1\\{AE}": (AE, True, False),
    }  # fmt: skip
    ae = next(entry for entry in resources if entry["filename"] == AE)
    await flux.post("/download", {"resource": ae})
    assert (await flux.ended(ae["file_key"]))["status"] == "completed"
    body = {"metadata": flux.metadata, "resources": list((await flux.resolve()).values())}
    made = await flux.post("/generate", body)
    rows = {row["field"]: (row["level"], row["used"]) for row in made["fidelity"]}
    assert (rows["VAE"], rows["text encoder 2"]) == (("exact", AE), ("exact", "t5xxl_fp16.safetensors"))
    addresses = [source["url"] for sources in made["models"].values() for source in sources]
    assert all(url.startswith("https://huggingface.co/") for url in addresses), addresses
    authors = await flux.post("/author-workflow", body)
    assert [one["to"] for one in authors["replaced"]] == [AE]
    assert {one["name"]: one["coming"] for one in authors["missing_models"]} == {
        "flux1-dev.safetensors": False, "t5xxl_fp16.safetensors": True, CLIP: True,
    }  # fmt: skip


@pytest.mark.parametrize("hub", ["https://hub.example"])
async def test_a_file_that_is_brought_for_one_that_a_graph_names_is_held_against_the_list(flux: FluxHost) -> None:
    flux.metadata = await flux.post("/fetch", {"image_id": json.dumps(GRAPH)}) | {"base_model": "Flux.1 D"}
    ae = (await flux.resolve())[AE]
    form = aiohttp.FormData()
    form.add_field("resource", json.dumps(ae))
    form.add_field("file", (2).to_bytes(8, "little") + b"{}", filename=AE)
    headers = {"X-Civitai-Remake": "1"}
    async with flux.client.post("/civitai_remake/supply", data=form, headers=headers) as response:
        answer = await response.json()
    assert (ae["companion"], answer["code"]) == (False, "hash_mismatch")
    assert list((flux.models / "vae").iterdir()) == []
