"""Other programs' data, several sources of one image, and what is decided between them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from civitai_remake.civitai_utils.errors import ClosedModel, ImageWithoutRecipe
from civitai_remake.civitai_utils.recipe_parts import Source
from civitai_remake.civitai_utils.values import Dialect, EmbeddedData, Recipe, Size
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.given.given_text import read_given_text
from civitai_remake.pipeline.given.site_item import read_record
from civitai_remake.pipeline.recipe import read_recipe
from civitai_remake.pipeline.spoken.metadata import read_recipe_json, recipe_as_json
from hypothesis import given
from hypothesis import strategies as st

SWARM = {
    "sui_image_params": {
        "prompt": "a fox",
        "negativeprompt": "",
        "model": "Art/base_v1",
        "seed": 7,
        "steps": 20,
        "cfgscale": 7.0,
        "width": 768,
        "height": 1024,
        "sampler": "euler_ancestral",
        "scheduler": "karras",
        "loras": ["rain", "sun"],
        "loraweights": ["0.6", "0"],
        "refinercontrolpercentage": 0.3,
        "refinermethod": "PostApply",
        "refinerupscale": 1.5,
        "refinerupscalemethod": "model-4x.pth",
        "swarm_version": "0.9.7.4",
    },
    "sui_models": [
        {"name": "base_v1.safetensors", "param": "model", "hash": "0x" + "ab" * 32},
        {"name": "rain.safetensors", "param": "loras", "hash": "0x" + "cd" * 32},
    ],
}
RUINED = {
    "Prompt": "a fox",
    "Negative": "",
    "steps": 12,
    "cfg": 1,
    "width": 1024,
    "height": 1024,
    "seed": 7,
    "sampler_name": "lcm",
    "scheduler": "exponential",
    "base_model_name": "x/base.safetensors",
    "base_model_hash": "859a5629ab",
    "loras": [["0123456789ab", "0.8 - rain.safetensors"]],
    "clip_skip": 2,
    "software": "RuinedFooocus",
}
FOOOCUS = {
    "prompt": "a fox",
    "negative_prompt": "",
    "steps": 30,
    "guidance_scale": 4,
    "seed": "6952411511246973023",
    "sampler": "dpmpp_2m_sde_gpu",
    "scheduler": "karras",
    "resolution": "(768, 1280)",
    "base_model": "base",
    "base_model_hash": "aeb7e9e689",
    "loras": [["rain", 0.5, "0123456789"]],
    "refiner_model": "None",
    "refiner_switch": 0.5,
    "vae": "Default (model)",
    "metadata_scheme": "fooocus",
    "version": "Fooocus v2.4.3",
}
INVOKE = {
    "generation_mode": "sdxl_txt2img",
    "positive_prompt": "a fox",
    "negative_prompt": "",
    "width": 1024,
    "height": 1024,
    "seed": 7,
    "rand_device": "cpu",
    "cfg_scale": 6.0,
    "steps": 24,
    "scheduler": "dpmpp_2m_k",
    "app_version": "6.10.0",
    "model": {"hash": "blake3:12", "name": "base", "base": "sdxl", "type": "main"},
    "loras": [{"model": {"name": "rain"}, "weight": 0.75}],
}
OLD_INVOKE = {
    "model": "stable diffusion",
    "model_hash": "cc6cb27103",
    "app_id": "invoke-ai/InvokeAI",
    "app_version": "v2.2.0",
    "image": {
        "prompt": [{"prompt": "a fox [blurry]", "weight": 1.0}],
        "seed": 7,
        "steps": 30,
        "cfg_scale": 7.5,
        "width": 512,
        "height": 512,
        "sampler": "k_euler_a",
    },
}
NOVELAI = {
    "prompt": "a fox",
    "uc": "blurry",
    "steps": 28,
    "scale": 6,
    "seed": 7,
    "sampler": "k_euler_ancestral",
    "noise_schedule": "karras",
    "width": 832,
    "height": 1216,
    "strength": None,
}


def recipe_of(meta: Any = None, texts: dict[str, str] | None = None, **item: Any) -> Recipe:
    record = read_record(7, {"id": 7, "type": "image", "width": 1664, "height": 2432, "meta": meta, **item})
    return read_recipe(replace(record, embedded=EmbeddedData(texts=texts) if texts else None))


@pytest.mark.parametrize(
    ("name", "data", "dialect", "sampler", "schedule", "size"),
    [
        ("parameters", SWARM, Dialect.SWARMUI, "euler_ancestral", "karras", (768, 1024)),
        ("parameters", RUINED, Dialect.RUINED_FOOOCUS, "lcm", "exponential", (1024, 1024)),
        ("parameters", FOOOCUS, Dialect.FOOOCUS, "dpmpp_2m_sde_gpu", "karras", (768, 1280)),
        ("invokeai_metadata", INVOKE, Dialect.INVOKEAI, "DPM++ 2M Karras", None, (1024, 1024)),
        ("sd-metadata", OLD_INVOKE, Dialect.INVOKEAI, "Euler a", None, (512, 512)),
        ("Comment", NOVELAI, Dialect.NOVELAI, "Euler a", "karras", (832, 1216)),
    ],
    ids=["swarm", "ruined fooocus", "fooocus", "invoke", "old invoke", "novelai"],
)
def test_other_programs_are_read(
    name: str, data: Any, dialect: Dialect, sampler: str, schedule: str | None, size: tuple[int, int]
) -> None:
    recipe = recipe_of(texts={name: json.dumps(data)})
    assert (recipe.dialect, recipe.prompt) == (dialect, "a fox")
    assert (recipe.sampler, recipe.schedule) == (sampler, schedule)
    assert recipe.base_size == Size(width=size[0], height=size[1])
    assert recipe.seed == int((data.get("sui_image_params") or data.get("image") or data)["seed"])
    assert recipe.unknown == ()
    weights = {one.name: one.strength for one in recipe.mentions if one.kind.value == "lora"}
    assert list(weights.values())[:1] in ([0.6], [0.8], [0.5], [0.75], [])


def test_swarm_loras_keep_their_weights_and_its_second_pass_is_one() -> None:
    recipe = recipe_of(texts={"parameters": json.dumps(SWARM)})
    assert {one.name: (one.strength, one.hashes) for one in recipe.mentions if one.kind.value == "lora"} == {
        "rain": (0.6, ("CD" * 32,)),
        "sun": (0.0, ()),
    }
    assert recipe.hires is not None
    assert (recipe.hires.scale, recipe.hires.denoise, recipe.hires.upscaler) == (1.5, 0.3, "4x.pth")
    assert recipe.workflow_type == "txt2img-hires"


def test_the_oldest_form_is_read() -> None:
    recipe = recipe_of(texts={"Dream": '"a fox [blurry]" -s 50 -S 123 -W512 -H768 -C7.5 -A k_lms'})
    assert (recipe.prompt, recipe.negative_prompt, recipe.steps, recipe.seed) == ("a fox", "blurry", 50, 123)
    assert (recipe.sampler, recipe.base_size) == ("LMS", Size(width=512, height=768))


TEXT = "a fox <lora:rain:0.6>\nSteps: 20, Sampler: Euler a, CFG scale: 5, Seed: 9, Size: 832x1216, Version: v1.10.1"


def test_the_file_wins_over_the_site_and_both_are_told() -> None:
    recipe = recipe_of({"prompt": "a fox, edited", "steps": 30, "sampler": "Euler a", "seed": 9}, {"parameters": TEXT})
    assert (recipe.steps, recipe.prompt) == (20, "a fox <lora:rain:0.6>")
    assert [(one.source, one.value) for one in recipe.provenance["steps"]] == [(Source.FILE, "20"), (Source.SITE, "30")]
    assert [one.source for one in recipe.sources] == [Source.FILE, Source.SITE]


@pytest.mark.parametrize(
    ("site", "field", "agrees"),
    [
        ({"sampler": "euler_ancestral", "scheduler": "normal"}, "sampler", True),
        ({"sampler": "Euler"}, "sampler", False),
        ({"sampler": "Euler a Karras"}, "sampler", True),
        ({"prompt": "a fox  <lora:rain:0.6>\n"}, "prompt", True),
        ({"prompt": "a wolf"}, "prompt", False),
        ({"cfgScale": "5.0"}, "cfg_scale", True),
        ({"Size": "1024x1024"}, "base_size", False),
    ],
)
def test_sources_that_mean_the_same_agree(site: dict[str, Any], field: str, agrees: bool) -> None:
    recipe = recipe_of(site, {"parameters": TEXT})
    assert [one.agrees for one in recipe.provenance[field]] == [True, agrees]


def test_what_the_file_lacks_the_site_fills_in() -> None:
    recipe = recipe_of({"clipSkip": 2, "Hires upscale": "1.5", "Denoising strength": "0.4"}, {"parameters": TEXT})
    assert (recipe.clip_skip, recipe.provenance["clip_skip"][0].source) == (2, Source.SITE)
    assert recipe.workflow_type == "txt2img-hires"


def test_unknown_is_unknown() -> None:
    recipe = recipe_of({"prompt": "x", "steps": 20})
    assert recipe.unknown == ("sampler", "cfg_scale", "seed")
    assert recipe_as_json(recipe, None)["unknown"] == ["sampler", "cfg_scale", "seed"]
    assert recipe.provenance["base_size"][0].value == "taken from the size of the picture"


GRAPH = {
    "resource-stack": {
        "class_type": "CheckpointLoaderSimple",
        "inputs": {"ckpt_name": "urn:air:sdxl:checkpoint:civitai:1@10"},
    },
    "resource-stack-1": {
        "class_type": "LoraLoader",
        "inputs": {
            "lora_name": "urn:air:sdxl:lora:civitai:2@20",
            "strength_model": 0.8,
            "strength_clip": 1,
            "model": ["resource-stack", 0],
        },
    },
    "6": {"class_type": "smZ CLIPTextEncode", "inputs": {"text": "a fox", "parser": "A1111"}},
    "26": {"class_type": "EmptyLatentImage", "inputs": {"width": 832, "height": 1216, "batch_size": 1}},
    "11": {
        "class_type": "KSampler",
        "inputs": {
            "sampler_name": "euler_ancestral",
            "scheduler": "normal",
            "seed": 18,
            "steps": 30,
            "cfg": 3.5,
            "denoise": 1,
            "model": ["resource-stack-1", 0],
            "positive": ["6", 0],
            "latent_image": ["26", 0],
        },
    },
    "12": {"class_type": "VAEDecode", "inputs": {"samples": ["11", 0]}},
    "20": {
        "class_type": "UpscaleModelLoader",
        "inputs": {"model_name": "urn:air:other:upscaler:civitai:147759@164821"},
    },
    "19": {"class_type": "ImageUpscaleWithModel", "inputs": {"upscale_model": ["20", 0], "image": ["12", 0]}},
    "23": {
        "class_type": "ImageScale",
        "inputs": {"upscale_method": "nearest-exact", "width": 1248, "height": 1824, "image": ["19", 0]},
    },
    "21": {"class_type": "VAEEncode", "inputs": {"pixels": ["23", 0]}},
    "22": {
        "class_type": "KSampler",
        "inputs": {
            "sampler_name": "euler_ancestral",
            "scheduler": "normal",
            "seed": 18,
            "steps": 30,
            "cfg": 3.5,
            "denoise": 0.55,
            "model": ["resource-stack-1", 0],
            "positive": ["6", 0],
            "latent_image": ["21", 0],
        },
    },
    "extra": {"airs": []},
    "extraMetadata": json.dumps(
        {
            "prompt": "a fox",
            "steps": 30,
            "cfgScale": 3.5,
            "sampler": "euler_ancestral",
            "workflowId": "txt2img-hires",
            "resources": [{"modelVersionId": 10, "strength": 1}, {"modelVersionId": 20, "strength": 0.8}],
        }
    ),
}


def test_the_sites_comfy_file_knows_what_its_page_does_not() -> None:
    """Sizes, target and seed of on-site hires images stand only in the file (facts: Civitai 4.6)."""
    meta = {
        "engine": "Civitai",
        "workflow": "txt2img-hires",
        "prompt": "a fox",
        "civitaiResources": [{"modelVersionId": 10}],
    }
    recipe = recipe_of(meta, {"UserComment": json.dumps(GRAPH)})
    assert (recipe.dialect, recipe.workflow_type) == (Dialect.ONSITE_COMFY, "txt2img-hires")
    assert (recipe.base_size, recipe.seed) == (Size(width=832, height=1216), 18)
    assert recipe.hires is not None
    assert recipe.hires.target == Size(width=1248, height=1824)
    found = {one.version_id: (one.kind.value, one.strength) for one in recipe.mentions}
    assert found[20] == ("lora", 0.8)
    assert found[10][0] == "checkpoint"
    assert [one.class_type for one in recipe.custom_nodes] == ["smZ CLIPTextEncode"]


def test_posted_from_the_generator_is_told() -> None:
    meta = {"workflow": "txt2img", "aspectRatio": {"width": 832, "height": 1216}, "prompt": "x", "civitaiResources": []}
    assert "posted from its generator" in recipe_of(meta).sources[0].label


@pytest.mark.parametrize(
    ("meta", "base_model", "closed"),
    [
        ({"engine": "google", "prompt": "x"}, "Nano Banana", "Nano Banana"),
        (
            {"prompt": "x", "civitaiResources": [{"modelVersionId": 922358, "type": "checkpoint"}]},
            "Flux.1 D",
            "Flux Pro 1.1",
        ),
        ({"prompt": "x", "steps": 20, "Model hash": "0123456789", "Model": "base"}, "Kling", None),
        ({"prompt": "x", "civitaiResources": [{"modelVersionId": 128078, "type": "checkpoint"}]}, "OpenAI", None),
        ({"prompt": "x", "steps": 20}, "SDXL 1.0", None),
    ],
    ids=[
        "closed base",
        "closed version",
        "a post's link says nothing against a hash",
        "nor against a version id",
        "open",
    ],
)
def test_closed_models_stop_early(meta: dict[str, Any], base_model: str, closed: str | None) -> None:
    recipe = recipe_of(meta, baseModel=base_model, modelVersionIds=[5])
    assert (recipe.closed.base_model if recipe.closed else None) == closed
    if closed is not None:
        with pytest.raises(ClosedModel, match="cannot be rebuilt locally"):
            build_workflow(recipe, [], drawn_seed=1)


def test_a_file_that_holds_nothing_is_an_error() -> None:
    with pytest.raises(ImageWithoutRecipe):
        recipe_of(texts={"Software": "Paint"})


KEYS = ["prompt", "class_type", "inputs", "nodes", "image", "seed", "model", "loras", "sui_image_params"]
odd_json = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(KEYS), inner),
    max_leaves=8,
).map(json.dumps)
real_ones = st.sampled_from([TEXT, *(json.dumps(one) for one in (SWARM, RUINED, FOOOCUS, INVOKE, NOVELAI, GRAPH))])
texts = st.dictionaries(
    st.sampled_from(["parameters", "prompt", "workflow", "UserComment", "Comment", "Dream", "Make", "Model", "x"]),
    st.text() | real_ones | odd_json,
)


@given(texts)
def test_no_file_breaks_the_reader_and_its_recipe_survives_the_way_to_the_browser(found: dict[str, str]) -> None:
    recipe = recipe_of({"prompt": "kept"}, found)
    assert recipe.prompt is not None
    assert "kept" in [one.value for one in recipe.provenance["prompt"]]
    assert read_recipe_json(json.loads(json.dumps(recipe_as_json(recipe, None)))) == recipe


def test_an_upscaler_is_no_evidence_that_the_linked_models_were_not_used() -> None:
    meta = {"prompt": "a fox", "steps": 20, "Hires upscale": 2, "Hires upscaler": "4x-UltraSharp"}
    recipe = read_recipe(read_record(1, {"meta": meta, "modelVersionIds": [11, 12]}))
    assert [(one.version_id, one.off) for one in recipe.mentions if one.version_id] == [(11, None), (12, None)]


def test_a_place_that_names_a_model_without_a_strength_does_not_decide_it() -> None:
    names = {"civitaiResources": [{"type": "lora", "modelName": "rain", "modelVersionId": 5, "weight": 0.8}]}
    less = {"resources": [{"type": "lora", "name": "rain"}], "additionalResources": [{"name": "rain", "strength": 0.3}]}
    record = read_record(1, {"meta": {"prompt": "a fox", "steps": 20, "Version": "v1.10.1", **names}})
    file = EmbeddedData(texts={"parameters": json.dumps({"prompt": "a fox", "steps": 20, **less})})
    (mention,) = read_recipe(replace(record, embedded=file)).mentions
    assert (mention.version_id, mention.strength) == (5, 0.8)


@pytest.mark.parametrize("hashes", ["", ', Lora hashes: "slider+: 0123456789ab, slider-: ba9876543210"'])
def test_names_that_differ_in_a_sign_alone_are_two_models_where_one_place_has_both(hashes: str) -> None:
    text = f"a fox <lora:slider+:0.5> <lora:slider-:0.7>\nSteps: 20, Sampler: Euler, Seed: 1{hashes}"
    recipe = read_recipe(read_given_text(text))
    assert [(one.name, one.strength) for one in recipe.mentions] == [("slider+", 0.5), ("slider-", 0.7)]
