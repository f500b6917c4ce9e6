"""Recipe and files -> graph: its shape, its exact values, and what the report says."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils import errors
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import (
    FilePlan,
    ModelFile,
    Present,
    Resolved,
    Unavailable,
    Unresolved,
    Wanted,
)
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, ResourceMention, Role, Size
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.workflow.fidelity import Level, Workflow

from .model_file import classes, nodes

DRAWN = 4242
NODES = Path(__file__).parents[4] / "shared" / "data" / "object_info"


def here(kind: ModelKind, name: str, strength: float | None = None, *, base: str = "SDXL 1.0", **known: Any) -> Present:
    role = Role.BASE if kind is ModelKind.CHECKPOINT else Role.ADDON
    mention = ResourceMention(kind=kind, name=Path(name).stem, strength=strength, role=role, **known)
    file = ModelFile(version_id=1, file_id=hash(name) % 10**6, name=name, kind=kind)
    resolution = Resolved(mention=mention, file=file, found_by="hash", model_name=Path(name).stem, base_model=base)
    return Present(resolution=resolution, path=Path("m") / name, listed_name=name, kind=kind)


def lost(kind: ModelKind, name: str, strength: float | None = None) -> Unavailable:
    role = Role.BASE if kind is ModelKind.CHECKPOINT else Role.ADDON
    mention = ResourceMention(kind=kind, name=name, strength=strength, role=role)
    resolution = Unresolved(mention=mention, code="not_on_site", reason="gone")
    return Unavailable(resolution=resolution, code="not_on_site", reason="gone")


CHECKPOINT = here(ModelKind.CHECKPOINT, "harbour.safetensors")
SD1 = here(ModelKind.CHECKPOINT, "old.safetensors", base="SD 1.5")
RECIPE = Recipe(
    image_id=7,
    image_url=None,
    media="image",
    workflow_type="txt2img",
    dialect=Dialect.A1111,
    generator_version="v1.10.1",
    prompt="a lighthouse <lora:rainy:0.333>",
    negative_prompt="blurry",
    sampler="DPM++ 2M",
    schedule="Karras",
    steps=28,
    cfg_scale=7.25,
    seed=2**64 - 59,
    clip_skip=2,
    base_size=Size(width=832, height=1216),
)


def build(recipe: Recipe, *files: FilePlan) -> Workflow:
    return build_workflow(recipe, files, drawn_seed=DRAWN)


def levels(workflow: Workflow) -> dict[str, Level]:
    return {row.field: row.level for row in workflow.fidelity.rows}


def test_a_plain_image_becomes_the_standard_graph_with_exact_values() -> None:
    workflow = build(RECIPE, CHECKPOINT, here(ModelKind.LORA, "sub/rainy.safetensors", 0.333))
    assert classes(workflow) == [
        "CheckpointLoaderSimple", "LoraLoader", "CLIPTextEncode", "CLIPTextEncode", "EmptyLatentImage", "KSampler",
        "VAEDecode", "SaveImage",
    ]  # fmt: skip
    (sampler,) = nodes(workflow, "KSampler")
    assert (sampler["seed"], sampler["steps"], sampler["cfg"], sampler["denoise"]) == (str(2**64 - 59), 28, 7.25, 1.0)
    assert (sampler["sampler_name"], sampler["scheduler"]) == ("dpmpp_2m", "karras")
    (loader,) = nodes(workflow, "LoraLoader")
    assert (loader["lora_name"], loader["strength_model"], loader["strength_clip"]) == (
        "sub/rainy.safetensors",
        0.333,
        0.333,
    )
    assert [node["text"] for node in nodes(workflow, "CLIPTextEncode")] == ["a lighthouse", "blurry"]
    assert nodes(workflow, "EmptyLatentImage") == [{"width": 832, "height": 1216, "batch_size": 1}]


def test_loras_are_chained_in_order_and_zero_and_unknown_differ() -> None:
    files = [here(ModelKind.LORA, f"l{n}.safetensors", strength) for n, strength in enumerate([0.5, 0.0, None])]
    workflow = build(RECIPE, CHECKPOINT, *files)
    loaders = nodes(workflow, "LoraLoader")
    assert [node["strength_model"] for node in loaders] == [0.5, 0.0, 1.0]
    assert [node["model"] for node in loaders] == [["1", 0], ["2", 0], ["3", 0]]
    assert nodes(workflow, "KSampler")[0]["model"] == ["4", 0]
    assert nodes(workflow, "CLIPTextEncode")[0]["clip"] == ["4", 1]
    assert levels(workflow)["LoRA l1"] is Level.EXACT
    assert levels(workflow)["LoRA l2"] is Level.UNKNOWN


def test_a_strength_by_block_is_never_exact() -> None:
    workflow = build(RECIPE, CHECKPOINT, here(ModelKind.LORA, "a.safetensors", 0.6, varies="block_vector 1,0,1"))
    (row,) = [row for row in workflow.fidelity.rows if row.field == "LoRA a"]
    assert (row.level, row.asked, row.used) == (Level.APPROXIMATED, "0.6, block_vector 1,0,1", "0.6")


@pytest.mark.parametrize(("source", "level"), [(None, Level.EXACT), ("CPU", Level.EXACT), ("GPU", Level.APPROXIMATED)])
def test_a_graph_that_drew_its_noise_as_webui_does_is_not_exact(source: str | None, level: Level) -> None:
    recipe = replace(RECIPE, dialect=Dialect.COMFYUI, noise_source=source)
    assert levels(build(recipe, CHECKPOINT))["noise"] is level


def test_the_sites_own_graphs_keep_the_text_encoder_strength_at_one() -> None:
    recipe = replace(RECIPE, dialect=Dialect.ONSITE_COMFY)
    workflow = build(recipe, CHECKPOINT, here(ModelKind.LORA, "a.safetensors", 0.6))
    assert nodes(workflow, "LoraLoader")[0]["strength_clip"] == 1.0


@pytest.mark.parametrize(
    ("checkpoint", "dialect", "asked", "layer"),
    [
        (SD1, Dialect.A1111, None, None),
        (SD1, Dialect.A1111, 1, None),
        (SD1, Dialect.A1111, 2, -2),
        (SD1, Dialect.ONSITE, 2, -2),
        (SD1, Dialect.ONSITE_COMFY, 2, None),
        (CHECKPOINT, Dialect.A1111, 2, None),
        (CHECKPOINT, Dialect.A1111, 3, None),
        (CHECKPOINT, Dialect.FORGE, 3, -3),
        (CHECKPOINT, Dialect.ONSITE, 2, None),
    ],
)
def test_clip_skip(checkpoint: Present, dialect: Dialect, asked: int | None, layer: int | None) -> None:
    workflow = build(replace(RECIPE, dialect=dialect, clip_skip=asked), checkpoint)
    found = [node["stop_at_clip_layer"] for node in nodes(workflow, "CLIPSetLastLayer")]
    assert found == ([] if layer is None else [layer])


def test_an_own_vae_and_embeddings() -> None:
    recipe = replace(RECIPE, prompt="shine, a shiny hill", negative_prompt="(badhands:1.2), badhands2")
    files = [
        here(ModelKind.VAE, "clear.safetensors"),
        here(ModelKind.EMBEDDING, "sub/shine.safetensors"),
        here(ModelKind.EMBEDDING, "badhands.pt"),
        here(ModelKind.EMBEDDING, "nowhere.pt"),
    ]
    workflow = build(recipe, CHECKPOINT, *files)
    (loader,) = nodes(workflow, "VAELoader")
    assert loader == {"vae_name": "clear.safetensors"}
    assert nodes(workflow, "VAEDecode")[0]["vae"] == ["2", 0]
    assert [node["text"] for node in nodes(workflow, "CLIPTextEncode")] == [
        "embedding:shine, a shiny hill",
        "(embedding:badhands:1.2), badhands2",
    ]
    assert levels(workflow)["embedding nowhere"] is Level.DROPPED


MODEL_HIRES = HiresPass(scale=1.5, steps=10, denoise=0.4, upscaler="4x-Sharp")


def test_hires_by_an_upscale_model() -> None:
    recipe = replace(RECIPE, hires=MODEL_HIRES, workflow_type="txt2img-hires")
    workflow = build(recipe, CHECKPOINT, here(ModelKind.UPSCALER, "4x-Sharp.pth"))
    assert classes(workflow)[-9:] == [
        "KSampler", "VAEDecode", "UpscaleModelLoader", "ImageUpscaleWithModel", "ImageScale", "VAEEncode", "KSampler",
        "VAEDecode", "SaveImage",
    ]  # fmt: skip
    (scale,) = nodes(workflow, "ImageScale")
    assert (scale["width"], scale["height"], scale["upscale_method"]) == (1248, 1824, "lanczos")
    first, second = nodes(workflow, "KSampler")
    assert (second["steps"], second["denoise"], second["seed"]) == (10, 0.4, first["seed"])


def test_hires_without_its_upscale_model_is_enlarged_plainly_and_told() -> None:
    workflow = build(replace(RECIPE, hires=MODEL_HIRES), CHECKPOINT, lost(ModelKind.UPSCALER, "4x-Sharp"))
    assert "UpscaleModelLoader" not in classes(workflow)
    assert levels(workflow)["upscaler"] is Level.APPROXIMATED


@pytest.mark.parametrize(
    ("upscaler", "method", "exact"),
    [
        ("Latent", "bilinear", True),
        ("Latent (bicubic)", "bicubic", True),
        ("Latent (nearest-exact)", "nearest-exact", True),
        ("Latent (antialiased)", "bilinear", False),
        ("Latent (bislerp)", "bislerp", True),
    ],
)
def test_hires_in_latent_space(upscaler: str, method: str, exact: bool) -> None:
    workflow = build(replace(RECIPE, hires=replace(MODEL_HIRES, upscaler=upscaler)), CHECKPOINT)
    (node,) = nodes(workflow, "LatentUpscale")
    assert (node["upscale_method"], node["width"], node["height"], node["crop"]) == (method, 1248, 1824, "disabled")
    assert (levels(workflow)["upscaler"] is Level.EXACT) == exact
    assert "VAEEncode" not in classes(workflow)


@pytest.mark.parametrize(
    ("upscaler", "method"),
    [("None", "lanczos"), ("Lanczos", "lanczos"), ("Nearest", "nearest-exact"), ("bicubic", "bicubic")],
)
def test_hires_without_upscaler(upscaler: str, method: str) -> None:
    workflow = build(replace(RECIPE, hires=replace(MODEL_HIRES, upscaler=upscaler)), CHECKPOINT)
    assert nodes(workflow, "ImageScale")[0]["upscale_method"] == method
    assert levels(workflow)["upscaler"] is Level.EXACT


@pytest.mark.parametrize(
    ("target", "size", "crop"),
    [
        (Size(width=1248, height=0), (1248, 1824), "disabled"),
        (Size(width=0, height=1824), (1248, 1824), "disabled"),
        (Size(width=1248, height=1824), (1248, 1824), "disabled"),
        (Size(width=1536, height=1536), (1536, 1536), "center"),
        (Size(width=1001, height=1463), (1000, 1456), "disabled"),
    ],
)
def test_hires_to_a_target(target: Size, size: tuple[int, int], crop: str) -> None:
    hires = replace(MODEL_HIRES, scale=None, target=target, upscaler="Latent")
    (node,) = nodes(build(replace(RECIPE, hires=hires), CHECKPOINT), "LatentUpscale")
    assert ((node["width"], node["height"]), node["crop"]) == (size, crop)


def test_the_sites_hires_uses_the_full_steps_and_nearest_scaling() -> None:
    hires = HiresPass(target=Size(width=1248, height=1824), denoise=0.5)
    recipe = replace(RECIPE, dialect=Dialect.ONSITE_COMFY, hires=hires)
    workflow = build(recipe, CHECKPOINT, here(ModelKind.UPSCALER, "remacri.pth"))
    assert nodes(workflow, "ImageScale")[0]["upscale_method"] == "nearest-exact"
    assert [node["steps"] for node in nodes(workflow, "KSampler")] == [28, 28]


def test_a_missing_seed_is_drawn_once_told_and_fixed() -> None:
    workflow = build(replace(RECIPE, seed=None, hires=MODEL_HIRES), CHECKPOINT)
    assert [node["seed"] for node in nodes(workflow, "KSampler")] == [DRAWN, DRAWN]
    assert workflow.seed == DRAWN
    assert levels(workflow)["seed"] is Level.UNKNOWN


def test_numbers_beyond_the_limits_of_comfyui_are_told() -> None:
    hires = replace(MODEL_HIRES, cfg_scale=0.5, steps=20000)
    workflow = build(replace(RECIPE, cfg_scale=150.0, hires=hires), CHECKPOINT)
    assert [(node["cfg"], node["steps"]) for node in nodes(workflow, "KSampler")] == [(100.0, 28), (0.5, 10000)]
    said = levels(workflow)
    assert (said["cfg"], said["hires steps"]) == (Level.APPROXIMATED, Level.APPROXIMATED)
    assert (said["steps"], said["hires cfg"]) == (Level.EXACT, Level.EXACT)


def test_missing_models_are_left_out_and_told_but_the_checkpoint_keeps_its_name() -> None:
    workflow = build(RECIPE, lost(ModelKind.CHECKPOINT, "gone_v1"), lost(ModelKind.LORA, "lost", 0.5), SDXL_LORA)
    assert nodes(workflow, "CheckpointLoaderSimple") == [{"ckpt_name": "gone_v1"}]
    assert levels(workflow)["checkpoint"] is Level.APPROXIMATED
    assert levels(workflow)["LoRA lost"] is Level.DROPPED
    assert len(nodes(workflow, "LoraLoader")) == 1


SDXL_LORA = here(ModelKind.LORA, "fine.safetensors", 1.0)


def test_a_model_on_its_way_is_used_under_its_coming_name() -> None:
    resolution = CHECKPOINT.resolution
    assert isinstance(resolution, Resolved)
    coming = Wanted(resolution=resolution, folder=Path("c"), file_name="harbour_new.safetensors")
    assert nodes(build(RECIPE, coming), "CheckpointLoaderSimple") == [{"ckpt_name": "harbour_new.safetensors"}]


def test_an_empty_negative_is_zeroed_for_sdxl_webui_only() -> None:
    empty = replace(RECIPE, negative_prompt=None)
    assert "ConditioningZeroOut" in classes(build(empty, CHECKPOINT))
    assert "ConditioningZeroOut" not in classes(build(empty, SD1))
    assert "ConditioningZeroOut" not in classes(build(replace(empty, dialect=Dialect.ONSITE), CHECKPOINT))


def test_v_prediction_is_told_by_the_name() -> None:
    workflow = build(RECIPE, here(ModelKind.CHECKPOINT, "noob-vpred-1.safetensors", base="NoobAI"))
    assert nodes(workflow, "ModelSamplingDiscrete")[0]["sampling"] == "v_prediction"
    assert nodes(workflow, "RescaleCFG")[0]["multiplier"] == 0.7
    assert nodes(workflow, "KSampler")[0]["model"] == ["3", 0]


def test_linked_only_models_are_not_used() -> None:
    linked = here(ModelKind.LORA, "x.safetensors", 1.0, linked_only=True)
    assert "LoraLoader" not in classes(build(RECIPE, CHECKPOINT, linked))


@pytest.mark.parametrize("base", ["SDXL 1.0", "Pony", "Illustrious", "NoobAI", "SDXL Lightning", "SD 1.5", "SD 1.4"])
def test_the_families_of_this_version(base: str) -> None:
    assert build(RECIPE, here(ModelKind.CHECKPOINT, "m.safetensors", base=base)).family in {"SDXL", "SD 1.x"}


@pytest.mark.parametrize(
    ("recipe", "files", "error"),
    [
        (RECIPE, [here(ModelKind.CHECKPOINT, "f.safetensors", base="Kolors")], errors.FamilyUnsupported),
        (RECIPE, [lost(ModelKind.CHECKPOINT, "x")], errors.FamilyUnknown),
        (RECIPE, [SDXL_LORA], errors.CheckpointMissing),
        (replace(RECIPE, media="video"), [CHECKPOINT], errors.MediaUnsupported),
        (
            replace(RECIPE, prompt=None, steps=None, sampler=None, seed=None),
            [CHECKPOINT],
            errors.ParameterMissing,
        ),
    ],
)
def test_what_cannot_be_built_says_why(recipe: Recipe, files: list[FilePlan], error: type[errors.RemakeError]) -> None:
    with pytest.raises(error):
        build(recipe, *files)


@pytest.mark.parametrize("version", ["0.3.64", "0.8.0", "0.33.0"])
def test_real_comfyui_versions_know_every_node_and_input(version: str) -> None:
    path = NODES / f"{version}.json"
    if not path.exists():
        pytest.skip("recorded answers not here")
    known = json.loads(path.read_text(encoding="utf-8"))
    known = known.get("nodes", known)
    files = [
        here(ModelKind.CHECKPOINT, "vpred.safetensors"),
        here(ModelKind.VAE, "v.safetensors"),
        here(ModelKind.LORA, "l.safetensors", 0.5),
        here(ModelKind.HYPERNETWORK, "h.pt", 0.5),
        here(ModelKind.UPSCALER, "u.pth"),
    ]
    latent = replace(RECIPE, hires=replace(MODEL_HIRES, upscaler="Latent"), negative_prompt="")
    for recipe, models in (
        (replace(RECIPE, hires=MODEL_HIRES), files),
        (latent, files),
        (replace(latent, clip_skip=3), [SD1]),
    ):
        for node in build(recipe, *models).graph.as_api().values():
            declared = known[str(node["class_type"])]["input"]
            required, optional = declared.get("required", {}), declared.get("optional", {})
            given = set(node["inputs"])  # type: ignore[call-overload]
            assert set(required) <= given, node["class_type"]
            assert given <= set(required) | set(optional), node["class_type"]


def test_a_checkpoint_nobody_can_have_makes_no_workflow() -> None:
    closed = replace(lost(ModelKind.CHECKPOINT, "Grok"), code="closed_model", reason="It was never published.")
    with pytest.raises(errors.ClosedModel, match="never published"):
        build(RECIPE, closed)


def test_an_embedding_that_leads_out_of_its_folder_reaches_no_graph_and_is_told() -> None:
    hires = HiresPass(scale=1.5, prompt="closer, embedding:/etc/x")
    workflow = build(replace(RECIPE, prompt="a fox, embedding:../../secret", hires=hires), CHECKPOINT)
    assert not any("embedding:" in str(node["text"]) for node in nodes(workflow, "CLIPTextEncode"))
    told = {row.field: row.level for row in workflow.fidelity.rows if row.field.startswith("embedding")}
    assert told == {"embedding ../../secret": Level.DROPPED, "embedding /etc/x": Level.DROPPED}
