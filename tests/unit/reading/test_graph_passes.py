"""The passes of a graph in order, which become second pass or refiner, what is told, and that none is endless."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.recipe_parts import IN_FIRST, IN_SECOND, EmbeddedGraph, Refiner, Source
from civitai_remake.civitai_utils.values import HiresPass, Recipe
from civitai_remake.pipeline.reading.comfy.read_graph import read_graph

Read = Callable[..., Recipe]


def make(class_type: str, **inputs: Any) -> dict[str, Any]:
    return {"class_type": class_type, "inputs": inputs}


NUMBERS = {"steps": 30, "cfg": 6, "sampler_name": "dpmpp_2m", "scheduler": "karras"}
PROMPTS = {"positive": ["p", 0], "negative": ["n", 0]}
BASE = {
    "c": make("CheckpointLoaderSimple", ckpt_name="base.safetensors"),
    "p": make("CLIPTextEncode", text="a fox", clip=["c", 1]),
    "n": make("CLIPTextEncode", text="blurry", clip=["c", 1]),
    "e": make("EmptyLatentImage", width=832, height=1216, batch_size=1),
    "k": make("KSampler", seed=5, denoise=1, model=["c", 0], latent_image=["e", 0], **NUMBERS, **PROMPTS),
    "d": make("VAEDecode", samples=["k", 0], vae=["c", 2]),
    "s": make("SaveImage", images=["d", 0], filename_prefix="x"),
}
SAVED_FROM = {"d": make("VAEDecode", samples=["z", 0], vae=["c", 2])}


def kinds(recipe: Recipe) -> list[str]:
    return [one.kind.value for one in recipe.passes]


def left_out(recipe: Recipe) -> dict[str, str]:
    return {entry.node_id: entry.why for entry in recipe.account if not entry.represented}


def part(start: int, end: int, **inputs: Any) -> dict[str, Any]:
    noise = "enable" if start == 0 else "disable"
    return make(
        "KSamplerAdvanced", add_noise=noise, noise_seed=5, start_at_step=start, end_at_step=end,
        return_with_leftover_noise="enable", **NUMBERS, **PROMPTS, **inputs,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("model", "refiner"),
    [("c", None), ("r", Refiner(name="fine.safetensors", switch_at=0.8))],
    ids=["the same model", "another model"],
)
def test_split_samplers_are_one_run_of_steps(read: Read, model: str, refiner: Refiner | None) -> None:
    nodes = {
        "r": make("CheckpointLoaderSimple", ckpt_name="fine.safetensors"),
        "k": part(0, 24, model=["c", 0], latent_image=["e", 0]),
        "z": part(24, 10000, model=[model, 0], latent_image=["k", 0]),
    }
    recipe = read(BASE | nodes | SAVED_FROM)
    assert kinds(recipe) == ["first", "continued"]
    assert [(one.steps, one.start_step, one.end_step) for one in recipe.passes] == [(30, None, 24), (30, 24, None)]
    assert (recipe.steps, recipe.refiner, recipe.hires, recipe.denoise) == (30, refiner, None, None)
    assert left_out(recipe) == {"k": "runs a part of its steps", "z": "a pass of its own goes on with the steps"}


def test_split_sigmas_behind_wrappers_are_followed(read: Read) -> None:
    nodes = {
        "noise": make("RandomNoise", noise_seed=11),
        "none": make("DisableNoise"),
        "which": make("KSamplerSelect", sampler_name="euler"),
        "daemon": make("DetailDaemonSamplerNode", sampler=["which", 0], detail_amount=0.2),
        "sched": make("BasicScheduler", scheduler="simple", steps=26, denoise=1, model=["c", 0]),
        "split": make("SplitSigmas", sigmas=["sched", 0], step=20),
        "g": make("CFGGuider", cfg=4.5, model=["c", 0], **PROMPTS),
        "k": make("SamplerCustomAdvanced", noise=["noise", 0], guider=["g", 0], sampler=["daemon", 0],
                  sigmas=["split", 0], latent_image=["e", 0]),
        "z": make("SamplerCustomAdvanced", noise=["none", 0], guider=["g", 0], sampler=["which", 0],
                  sigmas=["split", 1], latent_image=["k", 0]),
    }  # fmt: skip
    recipe = read(BASE | nodes | SAVED_FROM)
    assert (recipe.seed, recipe.steps, recipe.cfg_scale) == (11, 26, 4.5)
    assert (recipe.sampler, recipe.schedule, recipe.prompt) == ("euler", "simple", "a fox")
    assert [(one.kind.value, one.start_step, one.end_step) for one in recipe.passes] == [
        ("first", None, 20), ("continued", 20, None),
    ]  # fmt: skip
    assert set(left_out(recipe)) == {"k", "z", "daemon"}


def test_a_lora_of_the_second_pass_alone_is_in_no_other(read: Read) -> None:
    nodes = {
        "l": make("LoraLoader", lora_name="d.safetensors", strength_model=0.8, strength_clip=0.8, model=["c", 0],
                  clip=["c", 1]),
        "u": make("LatentUpscaleBy", samples=["k", 0], upscale_method="bislerp", scale_by=1.5),
        "z": make("KSampler", seed=6, denoise=0.5, model=["l", 0], latent_image=["u", 0], **NUMBERS | {"steps": 15},
                  **PROMPTS),
    }  # fmt: skip
    recipe = read(BASE | nodes | SAVED_FROM)
    assert [[lora.name for lora in one.loras] for one in recipe.passes] == [[], ["d.safetensors"]]
    assert recipe.hires == HiresPass(scale=1.5, steps=15, denoise=0.5, upscaler="Latent (bislerp)")
    assert left_out(recipe) == {"z": "its second pass has a seed of its own"}


def lora(name: str, strength: float, model: str, clip: str = "c") -> dict[str, Any]:
    return make("LoraLoader", lora_name=f"{name}.safetensors", strength_model=strength, strength_clip=strength,
                model=[model, 0], clip=[clip, 1])  # fmt: skip


TEXTS = {"p": make("CLIPTextEncode", text="a fox", clip=["l", 1]), "n": make("CLIPTextEncode", text="", clip=["l", 1])}
ENLARGED = {"u": make("LatentUpscaleBy", samples=["k", 0], upscale_method="bislerp", scale_by=1.5)}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"l": lora("d", 0.8, "c")}, (0.8, None, None)),
        ({"l": lora("d", 0.8, "c"), "m": lora("d", 0.3, "c")}, (0.8, None, 0.3)),
        ({"l": lora("other", 1.0, "c"), "m": lora("d", 0.3, "c")}, (0.3, IN_SECOND, None)),
        ({"l": lora("d", 0.8, "c"), "m": lora("other", 1.0, "c")}, (0.8, IN_FIRST, None)),
        ({"l": lora("d", 0.8, "x", "x"), "x": lora("d", 0.3, "c")}, (1.1, None, None)),
    ],
    ids=["both", "other weights", "second alone", "first alone", "put on twice"],
)
def test_a_lora_belongs_to_the_passes_whose_model_it_is_on(
    read: Read, changed: dict[str, Any], expected: tuple[Any, ...]
) -> None:
    second = "m" if "m" in changed else "l"
    sampled = {
        "k": make("KSampler", seed=5, denoise=1, model=["l", 0], latent_image=["e", 0], **NUMBERS, **PROMPTS),
        "z": make("KSampler", seed=5, denoise=0.5, model=[second, 0], latent_image=["u", 0], **NUMBERS, **PROMPTS),
    }
    recipe = read(BASE | TEXTS | ENLARGED | changed | sampled | SAVED_FROM)
    (found,) = (one for one in recipe.mentions if one.name == "d.safetensors")
    assert (found.strength, found.confined, found.second_strength) == expected


def test_a_lora_of_a_pass_that_the_recipe_lacks_is_of_that_pass(read: Read) -> None:
    nodes = {
        "l": lora("face", 0.6, "c"),
        "z": make("FaceDetailer", image=["d", 0], model=["l", 0], clip=["l", 1], vae=["c", 2], seed=5, denoise=0.4,
                  **NUMBERS, **PROMPTS),
        "s": make("SaveImage", images=["z", 0], filename_prefix="x"),
    }  # fmt: skip
    recipe = read(BASE | nodes)
    assert [one.confined for one in recipe.mentions if one.kind is ModelKind.LORA] == ["the detailer"]


def test_a_loras_part_for_a_text_encoder_that_encodes_nothing_is_told(read: Read) -> None:
    nodes = {"l": lora("d", 0.8, "c"), "k": make("KSampler", seed=5, denoise=1, model=["l", 0], latent_image=["e", 0],
                                                  **NUMBERS, **PROMPTS)}  # fmt: skip
    assert left_out(read(BASE | nodes)) == {"l": "its part for the text encoder reaches no prompt"}
    assert left_out(read(BASE | TEXTS | nodes)) == {}


CUSTOM = {
    "g": make("CFGGuider", cfg=4.5, model=["c", 0], **PROMPTS),
    "noise": make("RandomNoise", noise_seed=11),
    "w": make("KSamplerSelect", sampler_name="euler"),
    "h": make("BasicScheduler", scheduler="simple", steps=26, denoise=1, model=["c", 0]),
    "k": make("SamplerCustomAdvanced", noise=["noise", 0], guider=["g", 0], sampler=["w", 0], sigmas=["h", 0],
              latent_image=["e", 0]),
}  # fmt: skip


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({}, {}),
        ({"h": make("KarrasScheduler", steps=20, sigma_max=14.614642, sigma_min=0.0291675, rho=7)}, {}),
        ({"h": make("KarrasScheduler", steps=20, sigma_max=9, sigma_min=0.03, rho=7)}, {"h": ("sampler",)}),
        ({"h": make("ManualSigmas", sigmas="14, 7, 2, 0")}, {"h": ("sampler",)}),
        ({"w": make("SamplerEulerAncestral", eta=1.0, s_noise=1.0)}, {}),
        ({"w": make("SamplerEulerAncestral", eta=0.4, s_noise=1.0)}, {"w": ("sampler",)}),
    ],
    ids=["plain", "usual", "own bounds", "by hand", "usual noise", "own noise"],
)
def test_a_schedule_or_a_sampler_of_its_own_is_told(
    read: Read, changed: dict[str, Any], told: dict[str, tuple[str, ...]]
) -> None:
    recipe = read(BASE | CUSTOM | changed)
    assert {entry.node_id: entry.concerns for entry in recipe.account if not entry.represented} == told


def test_every_pass_after_the_second_is_told_in_order(read: Read) -> None:
    tiles = make("UltimateSDUpscale", image=["d", 0], upscale_model=["m", 0], upscale_by=2, seed=5, denoise=0.25,
                 model=["c", 0], vae=["c", 2], **NUMBERS | {"steps": 12}, **PROMPTS)  # fmt: skip
    nodes = {
        "m": make("UpscaleModelLoader", model_name="4x.pth"),
        "t": tiles,
        "b": make("UltralyticsDetectorProvider", model_name="bbox/face.pt"),
        "f": make("FaceDetailer", image=["t", 0], model=["c", 0], clip=["c", 1], vae=["c", 2], bbox_detector=["b", 0],
                  seed=5, denoise=0.4, **NUMBERS, **PROMPTS),
        "u": make("ImageUpscaleWithModel", upscale_model=["m", 0], image=["f", 0]),
        "s": make("SaveImage", images=["u", 0]),
    }  # fmt: skip
    recipe = read(BASE | nodes)
    assert kinds(recipe) == ["first", "tiled", "detail", "upscale"]
    assert [(one.scale, one.denoise, one.upscaler) for one in recipe.passes] == [
        (None, 1.0, None), (2.0, 0.25, "4x.pth"), (None, 0.4, None), (None, None, "4x.pth"),
    ]  # fmt: skip
    assert set(left_out(recipe)) == {"t", "f", "u"}
    assert (recipe.seed, recipe.steps) == (5, 30)


def test_the_second_stage_of_a_cascade_goes_on_from_the_first(read: Read) -> None:
    nodes = {
        "b": make("UNETLoader", unet_name="stage_b.safetensors"),
        "q": make("StableCascade_StageB_Conditioning", conditioning=["p", 0], stage_c=["k", 0]),
        "e": make("StableCascade_EmptyLatentImage", width=1024, height=1024, compression=42, batch_size=1),
        "z": make("KSampler", seed=9, denoise=1, model=["b", 0], positive=["q", 0], negative=["n", 0],
                  latent_image=["e", 1], **NUMBERS | {"steps": 10}),
    }  # fmt: skip
    recipe = read(BASE | nodes | SAVED_FROM)
    assert (recipe.seed, recipe.steps, kinds(recipe)) == (5, 30, ["first", "continued"])


def test_the_saved_picture_is_preferred_to_a_preview(read: Read) -> None:
    nodes = {
        "u": make("LatentUpscaleBy", samples=["k", 0], upscale_method="bislerp", scale_by=1.5),
        "z": make("KSampler", seed=6, denoise=0.5, model=["c", 0], latent_image=["u", 0], **NUMBERS, **PROMPTS),
        "d2": make("VAEDecode", samples=["z", 0], vae=["c", 2]),
        "v": make("PreviewImage", images=["d2", 0]),
    }
    assert kinds(read(BASE | nodes)) == ["first"]
    assert kinds(read({**BASE, **nodes, "v": make("SaveImage", images=["d2", 0])})) == ["first", "enlarged"]


def chain(count: int) -> dict[str, Any]:
    nodes = dict(BASE)
    for number in range(count):
        before = f"l{number - 1}" if number else "c"
        nodes[f"l{number}"] = make(
            "LoraLoader", lora_name=f"l{number}.safetensors", strength_model=0.5, strength_clip=0.5,
            model=[before, 0], clip=[before, 1],
        )  # fmt: skip
    last = f"l{count - 1}"
    nodes["k"] = make("KSampler", seed=5, denoise=1, model=[last, 0], latent_image=["e", 0], **NUMBERS, **PROMPTS)
    return nodes


def switches(count: int) -> dict[str, Any]:
    nodes = chain(1)
    for number in range(count):
        fed = [f"w{number - 1}", 0] if number else ["l0", 0]
        nodes[f"w{number}"] = make("ImpactSwitch", select=fed if number else 1, input1=fed, input2=["c", 0])
    nodes["k"]["inputs"]["model"] = [f"w{count - 1}", 0]
    return nodes


def sums(count: int) -> dict[str, Any]:
    nodes = {**BASE, "k": make("KSampler", **BASE["k"]["inputs"])} | {"m0": make("PrimitiveInt", value=1)}
    for number in range(1, count):
        before = [f"m{number - 1}", 0]
        nodes[f"m{number}"] = make(
            "MathExpression|pysssss", expression="a+b+c+a+b+c+a+b+c", a=before, b=before, c=before
        )
    nodes["k"]["inputs"] |= {"steps": [f"m{count - 1}", 0]}
    return nodes


def ring(count: int) -> dict[str, Any]:
    nodes = dict(BASE)
    for number in range(count):
        nodes[f"b{number}"] = make(
            "ImageBatch", image1=[f"b{(number + 1) % count}", 0], image2=[f"b{(number + 7) % count}", 0]
        )
    return nodes | {
        "b3": make("ImageBatch", image1=["b4", 0], image2=["d", 0]),
        "s": make("SaveImage", images=["b0", 0]),
    }


def itself() -> dict[str, Any]:
    name = "11111111-2222-4333-8444-555555555555"
    inside = {"id": name, "nodes": [{"id": 1, "type": name}, {"id": 2, "type": name}], "links": []}
    return {"nodes": [{"id": 1, "type": name}], "links": [], "definitions": {"subgraphs": [inside]}}


@pytest.mark.parametrize(
    ("prompt", "workflow"),
    [(chain(4000), None), (switches(2000), None), (ring(2000), None), (sums(2000), None), (None, itself())],
    ids=["a long chain", "switches that choose switches", "a ring", "sums of sums", "a subgraph in itself"],
)
def test_no_graph_is_endless(prompt: dict[str, Any] | None, workflow: dict[str, Any] | None) -> None:
    begun = time.perf_counter()
    read_graph(EmbeddedGraph(source=Source.GRAPH, prompt=prompt, workflow=workflow), label="")
    assert time.perf_counter() - begun < 30


def test_a_graph_of_three_hundred_nodes_is_quick() -> None:
    graph = EmbeddedGraph(source=Source.GRAPH, prompt=chain(293))

    def once() -> float:
        begun = time.process_time()
        reading = read_graph(graph, label="")
        assert len(reading.mentions) == 294
        return time.process_time() - begun

    # The best of several: other work on the machine is no fault of the reader.
    assert min(once() for _ in range(7)) < 0.03
