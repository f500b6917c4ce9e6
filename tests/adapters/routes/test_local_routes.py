"""The model files that are here, over HTTP: found by their hashes, listed, and chosen in place of others."""

import asyncio
from pathlib import Path
from typing import Any

import pytest


async def test_renamed_models_are_found_and_used_by_their_own_names(host: Any) -> None:
    host.put("checkpoints/sdxl/my harbour.safetensors", host.mine)
    host.put("loras/zz.safetensors", host.mine)
    host.put("loras/aa.safetensors", host.other)
    host.put("embeddings/thunder.safetensors", host.mine)
    before = await host.resolve()
    assert {kind: entry["checking"] for kind, entry in before.items()} == {
        "checkpoint": True, "lora": True, "embedding": True, "lost": True,
    }  # fmt: skip
    assert not any(entry["already_downloaded"] for entry in before.values())
    ends = {kind: await host.ended(host.local, entry["file_key"]) for kind, entry in before.items()}
    assert {kind: end["status"] for kind, end in ends.items()} == {
        "checkpoint": "found", "lora": "found", "embedding": "found", "lost": "absent",
    }  # fmt: skip
    assert ends["lora"]["listed_name"] == "zz.safetensors"
    status, workflow = await host.generate(before)
    assert status == 200
    nodes = {node["class_type"]: node["inputs"] for node in workflow["workflow"].values() if "_meta" in node}
    assert nodes["CheckpointLoaderSimple"]["ckpt_name"] == str(Path("sdxl/my harbour.safetensors"))
    assert nodes["LoraLoader"]["lora_name"] == "zz.safetensors"
    texts = [n["inputs"]["text"] for n in workflow["workflow"].values() if n["class_type"] == "CLIPTextEncode"]
    assert texts[0] == "a lighthouse, embedding:thunder"
    after = await host.resolve()
    assert [after[kind]["already_downloaded"] for kind in ("checkpoint", "lora", "embedding")] == [True] * 3
    assert after["lora"]["checking"] is False
    assert after["lora"]["chosen_name"] is None


@pytest.mark.parametrize(
    "name",
    [
        "zz.safetensors",
        "ZZ [v2].safetensors",
        "e\N{COMBINING ACUTE ACCENT}t\N{LATIN SMALL LETTER E WITH ACUTE}.safetensors",
    ],
)
async def test_a_download_of_what_is_here_under_another_name_fetches_nothing(host: Any, name: str) -> None:
    host.put(f"loras/{name}", host.mine)
    lora = (await host.resolve())["lora"]
    assert (await host.ended(host.local, lora["file_key"]))["status"] == "found"
    _, preflight = await host.post("/civitai_remake/preflight", {"resources": [lora]})
    (file,) = preflight["files"]
    assert (file["filename"], file["kept_bytes"], preflight["total_bytes"]) == (name, len(host.mine), 0)
    await host.post("/civitai_remake/download", {"resource": lora})
    end = await host.ended(host.downloads, lora["file_key"])
    assert (end["status"], end["path"]) == ("completed", str(host.models / "loras" / name))
    assert (host.files_served, host.names("loras")) == (0, [name])


async def test_a_downloaded_file_is_known_by_its_hash_at_once(host: Any) -> None:
    lora = (await host.resolve())["lora"]
    await host.post("/civitai_remake/download", {"resource": lora})
    assert (await host.ended(host.downloads, lora["file_key"]))["status"] == "completed"
    metadata = await host.metadata()
    by_hash_alone = {"name": "gone", "type": "lora", "hashes": [host.sha(host.mine)[:10]]}
    for _ in range(100):
        body = {"metadata": metadata | {"resources": [by_hash_alone]}}
        (found,) = (await host.post("/civitai_remake/resolve", body))[1]["resources"]
        if found["already_downloaded"]:
            break
        await asyncio.sleep(0.02)
    assert (found["listed_name"], found["checking"]) == ("rainy.safetensors", False)
    assert host.local == []


async def test_local_files_are_listed_by_kind(host: Any) -> None:
    host.put("loras/sub/b.safetensors", host.mine)
    host.put("loras/a.safetensors", b"12345")
    host.put("loras/notes.txt", b"no model")
    host.put("vae/v.pt", b"123")
    async with host.client.get("/civitai_remake/local?type=lora") as response:
        assert await response.json() == {
            "files": [
                {"listed_name": "a.safetensors", "size_bytes": 5},
                {"listed_name": str(Path("sub/b.safetensors")), "size_bytes": len(host.mine)},
            ]
        }
    for query in ("", "?type=", "?type=../..", "?type=other"):
        async with host.client.get(f"/civitai_remake/local{query}") as response:
            assert (response.status, (await response.json())["code"]) == (400, "bad_request")
    async with host.client.get("/civitai_remake/local?type=upscaler") as response:
        assert await response.json() == {"files": []}, "a host without such a folder has none"


async def test_another_local_file_is_used_instead(host: Any) -> None:
    host.put("loras/sub/mine.safetensors", host.other)
    host.put("checkpoints/c.safetensors", host.other)
    host.put("embeddings/calm.pt", host.other)
    resources = await host.resolve()
    resources["lora"]["chosen_name"] = "sub/mine.safetensors"
    resources["checkpoint"]["chosen_name"] = "c.safetensors"
    resources["embedding"]["chosen_name"] = "calm.pt"
    status, workflow = await host.generate(resources)
    assert status == 200
    nodes = {node["class_type"]: node["inputs"] for node in workflow["workflow"].values()}
    assert nodes["LoraLoader"]["lora_name"] == str(Path("sub/mine.safetensors"))
    assert nodes["CheckpointLoaderSimple"]["ckpt_name"] == "c.safetensors"
    texts = [n["inputs"]["text"] for n in workflow["workflow"].values() if n["class_type"] == "CLIPTextEncode"]
    assert texts[0] == "a lighthouse, embedding:calm"
    levels = {row["field"]: (row["level"], row["used"]) for row in workflow["fidelity"]}
    assert levels["checkpoint"] == ("approximated", "c.safetensors")
    assert levels["file of rainy"] == ("approximated", str(Path("sub/mine.safetensors")))
    again = await host.resolve(resources=list(resources.values()))
    assert (again["lora"]["already_downloaded"], again["lora"]["chosen_name"]) == (
        True,
        str(Path("sub/mine.safetensors")),
    )
    (host.models / "loras/sub/mine.safetensors").unlink()
    assert (await host.resolve(resources=list(resources.values())))["lora"]["already_downloaded"] is False


@pytest.mark.parametrize(
    "name",
    ["nothing.safetensors", "c.safetensors", "../checkpoints/c.safetensors", "notes.txt", "/etc/passwd", "x" * 5000],
)
async def test_only_a_listed_file_of_the_kind_can_be_chosen(host: Any, name: str) -> None:
    host.put("checkpoints/c.safetensors", host.other)
    host.put("loras/notes.txt", b"no model")
    resources = await host.resolve()
    resources["lora"]["chosen_name"] = name
    status, answer = await host.generate(resources)
    assert (status, answer["code"], answer["field"]) == (422, "local_file_unknown", "chosen_name")
