"""Nodes of known packs, and unknown ones by their shape: models, strengths, switches, texts, and what is left out."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.recipe_parts import Refiner, Variation
from civitai_remake.civitai_utils.values import EmbeddedData, ImageRecord, Recipe, Size
from civitai_remake.pipeline.recipe import read_recipe

Read = Callable[..., Recipe]
FIELD = Path(__file__).parents[4] / "shared" / "data" / "field" / "reading.json"


def node(class_type: str, **inputs: Any) -> dict[str, Any]:
    return {"class_type": class_type, "inputs": inputs}


def sampler(**changed: Any) -> dict[str, Any]:
    inputs = {
        "seed": 5, "steps": 20, "cfg": 6, "sampler_name": "dpmpp_2m", "scheduler": "karras", "denoise": 1,
        "model": ["c", 0], "positive": ["p", 0], "negative": ["n", 0], "latent_image": ["e", 0],
    }  # fmt: skip
    return node("KSampler", **inputs | changed)


GRAPH = {
    "c": node("CheckpointLoaderSimple", ckpt_name="art/base.safetensors"),
    "p": node("CLIPTextEncode", text="a fox", clip=["c", 1]),
    "n": node("CLIPTextEncode", text="blurry", clip=["c", 1]),
    "e": node("EmptyLatentImage", width=832, height=1216, batch_size=1),
    "k": sampler(),
    "d": node("VAEDecode", samples=["k", 0], vae=["c", 2]),
    "s": node("SaveImage", images=["d", 0], filename_prefix="x"),
}


def loras(recipe: Recipe) -> dict[str | None, tuple[float | None, float | None]]:
    """Name -> (strength of the model, of the text encoder)."""
    return {
        one.name: (one.strength, one.strength if one.strength_clip is None else one.strength_clip)
        for one in recipe.mentions
        if one.kind.value == "lora"
    }


def left_out(recipe: Recipe) -> dict[str, str]:
    """Class -> why, of the nodes that the recipe does not hold."""
    return {entry.class_type: entry.why for entry in recipe.account if not entry.represented}


FROM_LOADER = {"model": ["c", 0], "clip": ["c", 1]}
STACKER = {
    "lora_count": 2, "lora_name_1": "a.safetensors", "lora_wt_1": 0.6, "model_str_1": 0.97, "clip_str_1": 0.4,
    "lora_name_2": "None", "lora_wt_2": 1, "lora_name_3": "idle.safetensors", "lora_wt_3": 0.9, "model_str_3": 1,
    "clip_str_3": 1,
}  # fmt: skip
EASY = {
    "num_loras": 1, "lora_1_name": "a.safetensors", "lora_1_strength": 0.6, "lora_1_model_strength": 0.97,
    "lora_1_clip_strength": 0.4, "lora_2_name": "idle.safetensors", "lora_2_strength": 1,
}  # fmt: skip
ROWS = [
    {"name": "a", "strength": "0.85", "active": True, "clipStrength": 0.4},
    {"name": "idle", "strength": 1, "active": False},
    {"name": "__dummy_item1__", "strength": 0, "active": True},
]


@pytest.mark.parametrize(
    ("stack", "found"),
    [
        (node("LoRA Stacker", input_mode="simple", **STACKER), {"a.safetensors": (0.6, 0.6)}),
        (node("LoRA Stacker", input_mode="advanced", **STACKER), {"a.safetensors": (0.97, 0.4)}),
        (node("easy loraStack", toggle=True, mode="simple", **EASY), {"a.safetensors": (0.6, 0.6)}),
        (node("easy loraStack", toggle=True, mode="advanced", **EASY), {"a.safetensors": (0.97, 0.4)}),
        (node("easy loraStack", toggle=False, mode="simple", **EASY), {}),
        (node("Lora Stacker (LoraManager)", text="<lora:a:1>", loras={"__value__": ROWS}), {"a": (0.85, 0.4)}),
        (node("Lora Stacker (LoraManager)", text="<lora:a:1>", loras=ROWS), {"a": (0.85, 0.4)}),
    ],
    ids=["simple", "advanced", "easy", "easy advanced", "easy off", "manager", "manager before"],
)
def test_a_stack_counts_as_its_mode_and_its_switches_say(
    read: Read, stack: dict[str, Any], found: dict[str, Any]
) -> None:
    applied = node("CR Apply LoRA Stack", lora_stack=["l", 0], **FROM_LOADER)
    assert loras(read(GRAPH | {"l": stack, "a": applied, "k": sampler(model=["a", 0])})) == found


@pytest.mark.parametrize(
    ("loader", "found"),
    [
        (node("LoraTagLoader", text="x <lora:a:0.7:0.4>", **FROM_LOADER), {"a": (0.7, 0.4)}),
        (node("PCLazyLoraLoader", text="<lora:a:0.7:0.4>", **FROM_LOADER), {"a": (0.7, 0.4)}),
        (node("LoRA Text Loader (LoraManager)", lora_syntax="<lora:a:0.7:0.4>", **FROM_LOADER), {"a": (0.7, 0.4)}),
        (
            node("LoraLoader|pysssss", lora_name={"content": "x\\a.safetensors", "image": None}, strength_model=0.7,
                 strength_clip=0.4, **FROM_LOADER),
            {"x\\a.safetensors": (0.7, 0.4)},
        ),
        (
            node("Lora Loader Stack (rgthree)", lora_01="a.safetensors", strength_01=0.7, lora_02="None",
                 strength_02=1, **FROM_LOADER),
            {"a.safetensors": (0.7, 0.7)},
        ),
        (node("CR Load LoRA", switch="Off", lora_name="a.safetensors", strength_model=1, strength_clip=1,
              **FROM_LOADER), {}),
        (node("LoraLoaderModelOnly", lora_name="a.safetensors", strength_model=0.7, model=["c", 0]),
         {"a.safetensors": (0.7, 0.0)}),
        (
            node("LoadLoraModel", model=["c", 0], **{"loras.0.lora_name": "a.safetensors", "loras.0.strength": 0.7,
                 "loras.1.lora_name": "b.safetensors", "loras.1.strength": 1, "loras.1.enabled": False}),
            {"a.safetensors": (0.7, 0.0)},
        ),
        (node("Odd Loader", loras=ROWS, model=["c", 0]), {"a": (0.85, 0.4)}),
        (node("Odd Loader", text="<lora:a:0.7:0.4>", **FROM_LOADER), {"a": (0.7, 0.4)}),
    ],
    ids=["tags", "prompt control", "manager text", "pysssss", "rgthree", "comfyroll off", "model only", "core rows",
         "unknown rows", "unknown tags"],
)  # fmt: skip
def test_a_loader_of_a_pack_gives_its_loras_in_the_makers_order(
    read: Read, loader: dict[str, Any], found: dict[str, Any]
) -> None:
    recipe = read(GRAPH | {"l": loader, "k": sampler(model=["l", 0])})
    assert loras(recipe) == found
    odd = loader["class_type"].startswith("Odd")
    assert all(("unknown node" in one.evidence) is odd for one in recipe.mentions if one.kind.value == "lora")
    assert ("Odd Loader" in left_out(recipe)) is odd


def test_block_weights_are_kept_and_told(read: Read) -> None:
    loader = node(
        "LoraLoaderBlockWeight //Inspire", lora_name="a.safetensors", strength_model=0.8, strength_clip=0.8,
        preset="SD-OUTALL", block_vector="1,0,0,1", bypass=False, **FROM_LOADER,
    )  # fmt: skip
    recipe = read(GRAPH | {"l": loader, "k": sampler(model=["l", 0])})
    assert loras(recipe) == {"a.safetensors": (0.8, 0.8)}
    assert [one.varies for one in recipe.mentions if one.kind.value == "lora"] == [
        "preset SD-OUTALL, block_vector 1,0,0,1"
    ]
    assert left_out(recipe) == {"LoraLoaderBlockWeight //Inspire": "a strength for each block or step"}
    bypassed = {**loader, "inputs": loader["inputs"] | {"bypass": True}}
    assert loras(read(GRAPH | {"l": bypassed, "k": sampler(model=["l", 0])})) == {}


def test_a_wildcard_prompt_loads_what_is_tagged_in_it(read: Read) -> None:
    encoder = node(
        "ImpactWildcardEncode", wildcard_text="{a|b}", populated_text="a fox <lora:a:0.7:0.4:LBW=XYZ>", **FROM_LOADER
    )
    recipe = read(GRAPH | {"w": encoder, "k": sampler(model=["w", 0], positive=["w", 2])})
    assert loras(recipe) == {"a": (0.7, 0.4)}
    assert [one.varies for one in recipe.mentions if one.kind.value == "lora"] == ["LBW=XYZ"]


@pytest.mark.parametrize(
    "switch",
    [
        node("ImpactSwitch", select=2, sel_mode=False, input1=["other", 0], input2=["p", 0]),
        node("Any Switch (rgthree)", any_02=["p", 0], any_03=["other", 0]),
        node("easy conditioningIndexSwitch", index=1, cond0=["other", 0], cond1=["p", 0]),
        node("CR Conditioning Input Switch", Input=2, conditioning1=["other", 0], conditioning2=["p", 0]),
        node("Conditioning Input Switch", boolean=False, conditioning_a=["other", 0], conditioning_b=["p", 0]),
        node("ComfySwitchNode", switch=["no", 0], on_true=["other", 0], on_false=["p", 0]),
        node("Odd Switch", select=2, input1=["other", 0], input2=["p", 0]),
    ],
    ids=lambda switch: switch["class_type"],
)
def test_of_a_switch_the_side_that_is_on_counts(read: Read, switch: dict[str, Any]) -> None:
    nodes = {
        "no": node("PrimitiveBoolean", value=False),
        "other": node("CLIPTextEncode", text="a cat", clip=["c", 1]),
        "w": switch,
        "k": sampler(positive=["w", 0]),
    }
    recipe = read(GRAPH | nodes)
    assert recipe.prompt == "a fox"
    assert "other" not in {entry.node_id for entry in recipe.account}, "what was off is not between model and picture"


def test_a_switch_whose_side_nobody_can_tell_is_told(read: Read) -> None:
    nodes = {
        "w": node("ImpactSwitch", select=["odd", 0], input1=["p", 0], input2=["p", 0]),
        "odd": node("Odd Dice", sides="six"),
        "k": sampler(positive=["w", 0]),
    }
    assert left_out(read(GRAPH | nodes))["ImpactSwitch"] == "which of its inputs was on could not be told"


def test_an_all_in_one_loader_has_size_clip_skip_and_prompts(read: Read) -> None:
    loader = node(
        "Efficient Loader", ckpt_name="base.safetensors", vae_name="Baked VAE", clip_skip=-2, lora_name="None",
        lora_model_strength=1, lora_clip_strength=1, positive="a fox", negative="blurry", empty_latent_width=832,
        empty_latent_height=1216, batch_size=1,
    )  # fmt: skip
    numbers = sampler(model=["l", 0], positive=["l", 1], negative=["l", 2], latent_image=["l", 3])["inputs"]
    recipe = read({"l": loader, "k": node("KSampler (Efficient)", **numbers), "s": node("SaveImage", images=["k", 5])})
    assert (recipe.prompt, recipe.negative_prompt, recipe.clip_skip) == ("a fox", "blurry", 2)
    assert recipe.base_size == Size(width=832, height=1216)


def test_easy_use_keeps_everything_in_one_pipe(read: Read) -> None:
    graph = {
        "l": node(
            "easy a1111Loader", ckpt_name="base.safetensors", vae_name="Baked VAE", clip_skip=-2, lora_name="None",
            empty_latent_width=832, empty_latent_height=1216, positive="a fox", negative="blurry", batch_size=1,
        ),
        "q": node("easy preSampling", steps=22, cfg=5, sampler_name="euler", scheduler="beta", denoise=1, seed=77,
                  pipe=["l", 0]),
        "k": node("easy kSampler", image_output="Hide", pipe=["q", 0]),
        "s": node("SaveImage", images=["k", 1]),
    }  # fmt: skip
    recipe = read(graph)
    assert (recipe.prompt, recipe.seed, recipe.steps, recipe.sampler, recipe.schedule) == (
        "a fox",
        77,
        22,
        "euler",
        "beta",
    )
    assert (recipe.base_size, recipe.clip_skip) == (Size(width=832, height=1216), 2)
    assert left_out(recipe) == {}


def test_trigger_words_stand_before_the_prompt(read: Read) -> None:
    words = [{"text": "inkstyle", "active": True}, {"text": "old", "active": False}]
    nodes = {
        "t": node("TriggerWord Toggle (LoraManager)", toggle_trigger_words={"__value__": words}, orinalMessage="x"),
        "p": node("Prompt (LoraManager)", text="a fox", clip=["c", 1], trigger_words1=["t", 0]),
    }
    assert read(GRAPH | nodes).prompt == "inkstyle, a fox"


def test_two_texts_of_one_encoder_are_both_read_and_that_is_told(read: Read) -> None:
    both = {"p": node("CLIPTextEncodeSDXL", text_g="a fox", text_l="ink, sketch", clip=["c", 1])}
    recipe = read(GRAPH | both)
    assert recipe.prompt == "a fox\nink, sketch"
    assert left_out(recipe) == {"CLIPTextEncodeSDXL": "each text encoder had a text of its own"}
    same = {"p": node("CLIPTextEncodeSDXL", text_g="a fox", text_l="a fox", clip=["c", 1])}
    assert left_out(read(GRAPH | same)) == {}


@pytest.mark.parametrize(
    ("maker", "why"),
    [
        (node("TIPO", tags="1girl", nl_prompt="x"), "the prompt was written by a model while the graph ran"),
        (node("SDPromptReader", image="x.png"), "read from another picture's data"),
    ],
    ids=["TIPO", "SD Prompt Reader"],
)
def test_a_text_nobody_can_know_is_unknown_and_told(read: Read, maker: dict[str, Any], why: str) -> None:
    recipe = read(GRAPH | {"t": maker, "p": node("CLIPTextEncode", text=["t", 0], clip=["c", 1])})
    assert recipe.prompt is None
    assert left_out(recipe) == {"CLIPTextEncode": "its text could not be read", maker["class_type"]: why}


def test_a_shown_text_counts_only_where_the_text_itself_is_not_known(read: Read) -> None:
    shown = node("ShowText|pysssss", text=["t", 0], text_0="of the run before")
    encoder = node("CLIPTextEncode", text=["w", 0], clip=["c", 1])
    for maker, prompt in (
        (node("Text Multiline", text="a fox"), "a fox"),
        (node("TIPO", tags="x"), "of the run before"),
        (node("Wildcard Processor", prompt="a __beast__"), "of the run before"),
    ):
        assert read(GRAPH | {"t": maker, "w": shown, "p": encoder}).prompt == prompt


def test_what_stands_beside_the_sampler_is_told(read: Read) -> None:
    nodes = {
        "i": node("IPAdapterAdvanced", model=["c", 0], ipadapter=["j", 0], image=["g", 0], weight=1),
        "j": node("IPAdapterModelLoader", ipadapter_file="ip.safetensors"),
        "g": node("LoadImage", image="x.png"),
        "cn": node("ControlNetLoader", control_net_name="depth.safetensors"),
        "ca": node("ControlNetApplyAdvanced", strength=0.8, start_percent=0, end_percent=0.7, positive=["p", 0],
                   negative=["n", 0], control_net=["cn", 0], image=["g", 0]),
        "f": node("ModelSamplingFlux", max_shift=1.15, base_shift=0.5, width=832, height=1216, model=["i", 0]),
        "k": sampler(model=["f", 0], positive=["ca", 0], negative=["ca", 1]),
    }  # fmt: skip
    recipe = read(GRAPH | nodes)
    assert [(one.model, one.weight, one.end) for one in recipe.controls] == [("depth.safetensors", 0.8, 0.7)]
    assert set(left_out(recipe)) == {"IPAdapterAdvanced", "LoadImage", "ControlNetApplyAdvanced", "ModelSamplingFlux"}
    assert (recipe.prompt, recipe.negative_prompt) == ("a fox", "blurry")


def test_the_noise_and_variation_of_inspire_are_read(read: Read) -> None:
    inputs = sampler()["inputs"] | {"noise_mode": "GPU(=A1111)", "variation_seed": 7, "variation_strength": 0.2}
    recipe = read(GRAPH | {"k": node("KSampler //Inspire", **inputs)})
    assert (recipe.noise_source, recipe.variation) == ("GPU", Variation(seed=7, strength=0.2))


def test_a_refiner_inside_one_sampler_is_a_refiner(read: Read) -> None:
    graph = {
        "l": node("Eff. Loader SDXL", base_ckpt_name="base.safetensors", refiner_ckpt_name="fine.safetensors",
                  positive="a fox", negative="blurry", empty_latent_width=832, empty_latent_height=1216),
        "k": node("KSampler SDXL (Eff.)", noise_seed=5, steps=20, cfg=6, sampler_name="euler", scheduler="normal",
                  start_at_step=0, refine_at_step=16, sdxl_tuple=["l", 0], latent_image=["l", 1]),
        "s": node("SaveImage", images=["k", 3]),
    }  # fmt: skip
    recipe = read(graph)
    assert recipe.refiner == Refiner(name="fine.safetensors", switch_at=0.8)
    assert [(one.name, one.role.value) for one in recipe.mentions] == [
        ("base.safetensors", "base"), ("fine.safetensors", "refiner"),
    ]  # fmt: skip


def test_numbers_that_nodes_work_out_are_worked_out_again(read: Read) -> None:
    nodes = {
        "one": node("PrimitiveInt", value=416),
        "w": node("MathExpression|pysssss", expression="a * 2", a=["one", 0]),
        "h": node("CR Integer Multiple", integer=["w", 0], multiple=1.5),
        "e": node("EmptyLatentImage", width=["w", 0], height=["h", 0], batch_size=1),
        "steps": node("MathExpression|pysssss", expression="().__class__", a=["one", 0]),
        "k": sampler(steps=["steps", 0]),
    }
    recipe = read(GRAPH | nodes)
    assert recipe.base_size == Size(width=832, height=1248)
    assert recipe.steps is None, "nothing is run, and nothing guessed"


def test_a_branch_that_does_not_lead_to_the_picture_was_not_used(read: Read) -> None:
    other = {
        "l": node("LoraLoader", lora_name="idle.safetensors", strength_model=1, strength_clip=1, **FROM_LOADER),
        "k2": sampler(model=["l", 0], seed=9),
        "d2": node("VAEDecode", samples=["k2", 0], vae=["c", 2]),
        "v": node("PreviewImage", images=["d2", 0]),
    }
    recipe = read({**other, **GRAPH})
    assert (loras(recipe), recipe.seed) == ({}, 5)


def field_cases() -> list[Any]:
    cases = json.loads(FIELD.read_text(encoding="utf-8")) if FIELD.is_file() else []
    return [pytest.param(one, id=one["id"]) for one in cases if one["kind"] == "graph"]


@pytest.mark.skipif(not FIELD.is_file(), reason="recorded answers not here")
@pytest.mark.parametrize("case", field_cases())
def test_the_recorded_cases_of_graphs_are_read_as_they_should(case: dict[str, Any]) -> None:
    texts = {name: json.dumps(value) for name, value in case["input"].items()}
    recipe = read_recipe(
        ImageRecord(
            image_id=None, image_url=None, media="image", base_model=case["base_model"], version_ids=(), meta=None,
            picture=None, embedded=EmbeddedData(texts=texts),
        )
    )  # fmt: skip
    expected, size = case["expected"], recipe.base_size
    hires = recipe.hires
    base = next((one.name or "" for one in recipe.mentions if one.role.value == "base"), "")
    said = {
        "prompt": recipe.prompt,
        "negative_prompt": recipe.negative_prompt,
        "seed": recipe.seed,
        "steps": recipe.steps,
        "schedule": recipe.schedule,
        "clip_skip": recipe.clip_skip,
        "size": f"{size.width}x{size.height}" if size else None,
        "checkpoint": base.rpartition("/")[2].removesuffix(".safetensors"),
        "first_pass_loras": [lora.name for lora in recipe.passes[0].loras],
        "hires.scale": hires.scale if hires else None,
        "hires.denoise": hires.denoise if hires else None,
        "hires.steps": hires.steps if hires else None,
    }
    assert {name: said[name] for name in expected if name in said} == {
        name: value for name, value in expected.items() if name in said
    }
    if "loras" in expected:
        found = {
            (name or "").replace("\\", "/").rpartition("/")[2].removesuffix(".safetensors"): list(both)
            for name, both in loras(recipe).items()
        }
        assert found == expected["loras"]
    if "report_any" in expected or "report_not" in expected:
        assert left_out(recipe), "the report is made from what is left out"
