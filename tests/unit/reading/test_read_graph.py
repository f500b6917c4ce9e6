"""ComfyUI graphs -> what they say: numbers through links, prompts, sizes, the second pass, models with weights."""

from __future__ import annotations

import json
from typing import Any

import pytest
from civitai_remake.civitai_utils.recipe_parts import NeededNode, Source
from civitai_remake.civitai_utils.values import Dialect, EmbeddedData, HiresPass, ImageRecord, Recipe, Size
from civitai_remake.pipeline.given.site_item import read_record
from civitai_remake.pipeline.reading.comfy.comfy_graph import parse_json
from civitai_remake.pipeline.recipe import read_recipe
from civitai_remake.pipeline.words.prompts import mark_embedding


def node(class_type: str, **inputs: Any) -> dict[str, Any]:
    return {"class_type": class_type, "inputs": inputs}


PLAIN = {
    "1": node("CheckpointLoaderSimple", ckpt_name="art/base.safetensors"),
    "2": node(
        "LoraLoader",
        lora_name="rain.safetensors",
        strength_model=0.333,
        strength_clip=0.5,
        model=["1", 0],
        clip=["1", 1],
    ),
    "3": node("CLIPTextEncode", text="a lighthouse, embedding:glow", clip=["2", 1]),
    "4": node("CLIPTextEncode", text="blurry", clip=["2", 1]),
    "5": node("EmptyLatentImage", width=832, height=1216, batch_size=1),
    "6": node(
        "KSampler",
        seed=18446744073709551557,
        steps=28,
        cfg=7.25,
        sampler_name="dpmpp_2m",
        scheduler="karras",
        denoise=1,
        model=["2", 0],
        positive=["3", 0],
        negative=["4", 0],
        latent_image=["5", 0],
    ),
    "7": node("VAELoader", vae_name="own.vae.pt"),
    "8": node("VAEDecode", samples=["6", 0], vae=["7", 0]),
    "9": node("SaveImage", images=["8", 0], filename_prefix="x"),
}


def recipe_of(prompt: dict[str, Any] | None, workflow: dict[str, Any] | None = None) -> Recipe:
    texts = {"prompt": prompt, "workflow": workflow}
    return read_recipe(
        ImageRecord(
            image_id=None,
            image_url=None,
            media="image",
            base_model=None,
            version_ids=(),
            meta=None,
            picture=Size(width=1664, height=2432),
            embedded=EmbeddedData(texts={name: json.dumps(value) for name, value in texts.items() if value}),
        )
    )


def models(recipe: Recipe) -> list[tuple[str, str | None, float | None, str]]:
    return [(one.kind.value, one.name, one.strength, one.role.value) for one in recipe.mentions]


def test_a_plain_graph_is_read_whole() -> None:
    recipe = recipe_of(PLAIN)
    assert (recipe.dialect, recipe.workflow_type) == (Dialect.COMFYUI, "txt2img")
    assert (recipe.prompt, recipe.negative_prompt) == ("a lighthouse, embedding:glow", "blurry")
    assert (recipe.steps, recipe.cfg_scale, recipe.seed) == (28, 7.25, 18446744073709551557)
    assert (recipe.sampler, recipe.schedule) == ("dpmpp_2m", "karras")
    assert recipe.base_size == Size(width=832, height=1216)
    assert models(recipe) == [
        ("checkpoint", "art/base.safetensors", None, "base"),
        ("vae", "own.vae.pt", None, "vae"),
        ("lora", "rain.safetensors", 0.333, "addon"),
        ("embedding", "glow", None, "addon"),
    ]
    assert recipe.mentions[2].strength_clip == 0.5
    assert recipe.custom_nodes == ()
    assert recipe.graph is not None
    assert recipe.graph.prompt == PLAIN, "the graph is kept as it is"


def test_an_embedding_called_by_air_is_that_version_under_the_word_of_the_prompt() -> None:
    word = "urn:air:sdxl:embedding:civitai:384756@563234"
    recipe = recipe_of(PLAIN | {"3": node("CLIPTextEncode", text=f"embedding:{word}, a snake", clip=["2", 1])})
    (embedding,) = [one for one in recipe.mentions if one.kind.value == "embedding"]
    assert (embedding.version_id, embedding.name) == (563234, word)
    assert mark_embedding(recipe.prompt or "", word, "snake") == "embedding:snake, a snake"


def test_linked_numbers_and_texts_are_followed_and_never_zero() -> None:
    linked = PLAIN | {
        "20": node("PrimitiveInt", value=77),
        "21": node("Seed Everywhere", seed=["20", 0]),
        "22": node("JoinStrings", string1=["23", 0], string2="at night", delimiter=", "),
        "23": node("ImpactWildcardProcessor", wildcard_text="__place__", populated_text="a harbour"),
        "24": node("SomethingElse", widget="?"),
    }
    linked["6"] = {**linked["6"], "inputs": dict(linked["6"]["inputs"])}
    linked["6"]["inputs"] |= {"seed": ["21", 0], "steps": ["24", 0]}
    linked["3"] = node("CLIPTextEncode", text=["22", 0], clip=["2", 1])
    recipe = recipe_of(linked)
    assert recipe.seed == 77
    assert recipe.steps is None
    assert recipe.prompt == "a harbour, at night"


def joining(count: int, last: list[Any], **inputs: Any) -> dict[str, Any]:
    """A graph whose prompt comes through ``count`` nodes, each joining the next one's text with itself."""
    twice = [[f"j{place + 1}", 0] for place in range(count - 1)] + [last]
    nodes = {f"j{place}": node("Text Concatenate", text1=link, text2=link) for place, link in enumerate(twice)}
    return {**PLAIN, **nodes, "t": node("Text", **inputs), "3": node("CLIPTextEncode", text=["j0", 0])}


def test_a_text_is_read_once_however_many_links_lead_to_it() -> None:
    assert recipe_of(joining(3, ["t", 0], text="ab")).prompt == "ab" * 8
    assert recipe_of(joining(24, ["t", 0], text="ab")).prompt is None
    assert recipe_of(joining(22, ["j0", 0], text="ab")).prompt is None


def test_a_loader_whose_model_goes_nowhere_was_not_used() -> None:
    idle = {
        "90": node("LoraLoaderModelOnly", lora_name="left.safetensors", strength_model=1.0, model=["1", 0]),
        "91": node("CheckpointLoaderSimple", ckpt_name="other.safetensors"),
    }
    assert models(recipe_of({**PLAIN, **idle})) == models(recipe_of(PLAIN))


def shown(sampler: str) -> dict[str, Any]:
    """What makes a picture out of a sampler's latent and saves it."""
    return {
        "98": node("VAEDecode", samples=[sampler, 0], vae=["7", 0]),
        "9": node("SaveImage", images=["98", 0], filename_prefix="x"),
    }


def second(latent: list[Any], **changed: Any) -> dict[str, Any]:
    inputs = PLAIN["6"]["inputs"] | {"latent_image": latent, "denoise": 0.4} | changed
    return node("KSampler", **inputs)


@pytest.mark.parametrize(
    ("between", "hires"),
    [
        (
            {"10": node("LatentUpscaleBy", samples=["6", 0], upscale_method="nearest-exact", scale_by=1.5)},
            HiresPass(scale=1.5, denoise=0.4, upscaler="Latent (nearest-exact)"),
        ),
        (
            {"10": node("LatentUpscale", samples=["6", 0], upscale_method="bislerp", width=1248, height=1824)},
            HiresPass(target=Size(width=1248, height=1824), denoise=0.4, upscaler="Latent (bislerp)"),
        ),
        (
            {
                "11": node("UpscaleModelLoader", model_name="4x.pth"),
                "12": node("ImageUpscaleWithModel", upscale_model=["11", 0], image=["8", 0]),
                "13": node("ImageScale", image=["12", 0], upscale_method="lanczos", width=1248, height=1824),
                "10": node("VAEEncode", pixels=["13", 0], vae=["7", 0]),
            },
            HiresPass(target=Size(width=1248, height=1824), denoise=0.4, upscaler="4x.pth"),
        ),
        (
            {
                "11": node("UpscaleModelLoader", model_name="4x.pth"),
                "12": node("ImageUpscaleWithModel", upscale_model=["11", 0], image=["8", 0]),
                "10": node("VAEEncode", pixels=["12", 0], vae=["7", 0]),
            },
            HiresPass(target=Size(width=1664, height=2432), denoise=0.4, upscaler="4x.pth"),
        ),
    ],
    ids=["latent by", "latent to", "model and scale", "model alone: the picture tells"],
)
def test_two_pass_images_are_two_passes(between: dict[str, Any], hires: HiresPass) -> None:
    recipe = recipe_of(PLAIN | between | {"30": second(["10", 0], steps=28)} | shown("30"))
    assert recipe.workflow_type == "txt2img-hires"
    assert recipe.hires == hires
    assert recipe.base_size == Size(width=832, height=1216)
    assert recipe.steps == 28, "the first pass is the main one"


def test_a_second_sampler_without_enlargement_is_no_hires() -> None:
    recipe = recipe_of(PLAIN | {"30": second(["6", 0])} | shown("30"))
    assert recipe.hires is None
    assert [one.kind.value for one in recipe.passes] == ["first", "again"]
    assert recipe.workflow_type == "txt2img"


def test_custom_samplers_have_their_numbers_in_the_nodes_around() -> None:
    graph = {
        "1": node("UNETLoader", unet_name="flux.safetensors"),
        "2": node("DualCLIPLoader", clip_name1="t5.safetensors", clip_name2="clip_l.safetensors"),
        "3": node("CLIPTextEncode", text="a fox", clip=["2", 0]),
        "4": node("FluxGuidance", guidance=3.5, conditioning=["3", 0]),
        "5": node("BasicGuider", model=["1", 0], conditioning=["4", 0]),
        "6": node("RandomNoise", noise_seed=5),
        "7": node("KSamplerSelect", sampler_name="euler"),
        "8": node("BasicScheduler", scheduler="simple", steps=20, denoise=1, model=["1", 0]),
        "9": node("EmptySD3LatentImage", width=1024, height=768, batch_size=1),
        "10": node(
            "SamplerCustomAdvanced",
            noise=["6", 0],
            guider=["5", 0],
            sampler=["7", 0],
            sigmas=["8", 0],
            latent_image=["9", 0],
        ),
    }
    recipe = recipe_of(graph)
    assert (recipe.prompt, recipe.seed, recipe.steps, recipe.cfg_scale) == ("a fox", 5, 20, 1.0)
    assert (recipe.sampler, recipe.schedule, recipe.distilled_cfg_scale) == ("euler", "simple", 3.5)
    assert models(recipe)[0] == ("diffusion_model", "flux.safetensors", None, "base")
    assert {kind for kind, *_ in models(recipe)} == {"diffusion_model", "text_encoder"}


@pytest.mark.parametrize(
    ("loader", "found"),
    [
        (
            node(
                "Power Lora Loader (rgthree)",
                lora_1={"on": True, "lora": "a.safetensors", "strength": 0.4},
                lora_2={"on": False, "lora": "b.safetensors", "strength": 1},
                model=["1", 0],
            ),
            [("a.safetensors", 0.4)],
        ),
        (
            node(
                "CR LoRA Stack",
                switch_1="On",
                lora_name_1="a.safetensors",
                model_weight_1=0.7,
                clip_weight_1=1,
                switch_2="Off",
                lora_name_2="b.safetensors",
                model_weight_2=1,
                lora_name_3="None",
            ),
            [("a.safetensors", 0.7)],
        ),
        (
            node(
                "LoRA Stacker",
                lora_count=1,
                lora_name_1="a.safetensors",
                lora_wt_1=0.6,
                lora_name_2="b.safetensors",
                lora_wt_2=1,
            ),
            [("a.safetensors", 0.6)],
        ),
        (
            node("LoraLoaderModelOnly", lora_name="a.safetensors", strength_model=0, model=["1", 0]),
            [("a.safetensors", 0.0)],
        ),
    ],
    ids=["rgthree", "comfyroll", "efficiency", "zero stays zero"],
)
def test_lora_stacks_of_packs(loader: dict[str, Any], found: list[tuple[str, float]]) -> None:
    recipe = recipe_of(PLAIN | {"2": loader})
    assert [(one.name, one.strength) for one in recipe.mentions if one.kind.value == "lora"] == found


def test_clip_skip_stands_on_the_way_from_the_text() -> None:
    skipped = PLAIN | {"15": node("CLIPSetLastLayer", stop_at_clip_layer=-2, clip=["2", 1])}
    skipped["3"] = node("CLIPTextEncode", text="x", clip=["15", 0])
    assert recipe_of(skipped).clip_skip == 2


def test_refiner_and_base_are_told_apart() -> None:
    graph = PLAIN | {
        "40": node("CheckpointLoaderSimple", ckpt_name="refine.safetensors"),
        "41": second(["6", 0], model=["40", 0]),
        **shown("41"),
    }
    assert [(name, role) for _, name, _, role in models(recipe_of(graph))][:2] == [
        ("art/base.safetensors", "base"),
        ("refine.safetensors", "hires-checkpoint"),
    ]


UI = {
    "nodes": [
        {
            "id": 1,
            "type": "CheckpointLoaderSimple",
            "widgets_values": ["base.safetensors"],
            "properties": {"cnr_id": "comfy-core"},
        },
        {"id": 2, "type": "EmptyLatentImage", "widgets_values": [512, 768, 1]},
        {"id": 3, "type": "CLIPTextEncode", "widgets_values": ["a fox"], "inputs": [{"name": "clip", "link": 12}]},
        {
            "id": 4,
            "type": "KSampler",
            "widgets_values": [5, "randomize", 20, 7, "euler", "normal", 1],
            "inputs": [
                {"name": "model", "link": 10},
                {"name": "positive", "link": 13},
                {"name": "latent_image", "link": 11},
            ],
        },
        {"id": 5, "type": "LoraLoader", "mode": 4, "widgets_values": ["off.safetensors", 1, 1]},
        {"id": 6, "type": "FancyNode", "properties": {"cnr_id": "fancy-pack"}},
        {"id": 7, "type": "OddNode", "properties": {"aux_id": "someone/odd-nodes"}},
    ],
    "links": [
        [10, 1, 0, 4, 0, "MODEL"],
        [11, 2, 0, 4, 3, "LATENT"],
        [12, 1, 1, 3, 0, "CLIP"],
        [13, 3, 0, 4, 1, "CONDITIONING"],
    ],
}


def test_the_editors_form_alone_is_read_and_names_its_packs() -> None:
    recipe = recipe_of(None, UI)
    assert (recipe.prompt, recipe.seed, recipe.steps, recipe.base_size) == ("a fox", 5, 20, Size(width=512, height=768))
    assert models(recipe) == [("checkpoint", "base.safetensors", None, "base")], "a bypassed LoRA was not used"
    assert recipe.custom_nodes == (
        NeededNode(class_type="FancyNode", pack="fancy-pack"),
        NeededNode(class_type="OddNode", pack="someone/odd-nodes"),
    )


def test_the_sites_copy_is_repaired_and_wins_over_what_the_site_made_of_it() -> None:
    comfy = (
        '{"prompt": ' + json.dumps(PLAIN).replace('"batch_size": 1', '"batch_size": NaN') + ', "workflow": undefined}'
    )
    meta = {
        "engine": "ComfyUI",
        "seed": 0,
        "cfgScale": 7.3,
        "sampler": "DPM++ 2M Karras",
        "scheduler": "karras",
        "comfy": comfy,
    }
    recipe = read_recipe(read_record(7, {"id": 7, "meta": meta}))
    assert recipe.graph is not None
    assert (recipe.graph.repaired, recipe.graph.source) == (True, Source.GRAPH)
    assert (recipe.seed, recipe.cfg_scale) == (18446744073709551557, 7.25)
    assert [(one.source.value, one.value) for one in recipe.provenance["cfg_scale"]] == [
        ("graph", "7.25"),
        ("site", "7.3"),
    ]


@pytest.mark.parametrize(
    ("text", "value", "repaired"),
    [
        ('{"a": 1}', {"a": 1}, False),
        ('{"a": undefined}', {"a": None}, True),
        ('{"a": NaN, "b": [NaN], "c": -Infinity}', {"a": None, "b": [None], "c": None}, True),
        ('{"a": "undefined, NaN"}', {"a": "undefined, NaN"}, False),
        ("nonsense", None, False),
        ("[" * 100_000, None, False),
    ],
    ids=["fine", "undefined", "not numbers", "inside texts", "no json", "a tower"],
)
def test_json_that_is_none_is_repaired(text: str, value: Any, repaired: bool) -> None:
    assert parse_json(text) == (value, repaired)


@pytest.mark.parametrize(
    "graph",
    [
        {"1": node("KSampler", latent_image=["1", 0], positive=["1", 0], model=["1", 0], seed=["1", 0])},
        {"1": node("KSampler", latent_image=["9", 0]), "2": node("CLIPTextEncode", text=["2", 0])},
        {
            "1": node("KSampler", latent_image=["2", 0], seed="x", steps={}),
            "2": node("KSampler", latent_image=["1", 0]),
        },
        {"1": {"class_type": "KSampler", "inputs": None}, "2": {"class_type": 5}, "3": None},
    ],
    ids=["a ring of one", "links to nothing", "a ring of two", "no inputs"],
)
def test_no_graph_breaks_the_reader(graph: dict[str, Any]) -> None:
    assert recipe_of(graph).graph is not None


@pytest.mark.parametrize("as_objects", [True, False])
def test_a_bypassed_node_of_the_editor_hands_on_what_comes_in(as_objects: bool) -> None:
    rows = [[1, 1, 0, 2, 0, "MODEL"], [2, 1, 1, 2, 1, "CLIP"], [3, 2, 0, 4, 0, "MODEL"], [6, 5, 0, 4, 3, "LATENT"]]
    names = ("id", "origin_id", "origin_slot", "target_id", "target_slot", "type")
    through = [{"name": "clip", "type": "CLIP", "link": 2}, {"name": "model", "type": "MODEL", "link": 1}]
    taken = [{"name": "model", "type": "MODEL", "link": 3}, {"name": "latent_image", "type": "LATENT", "link": 6}]
    workflow = {
        "nodes": [
            {"id": 8, "type": "CheckpointLoaderSimple", "widgets_values": ["other.safetensors"]},
            {"id": 1, "type": "CheckpointLoaderSimple", "widgets_values": ["base.safetensors"]},
            {"id": 2, "type": "LoraLoader", "mode": 4, "widgets_values": ["off.safetensors", 1, 1], "inputs": through},
            {"id": 5, "type": "EmptyLatentImage", "widgets_values": [512, 512, 1]},
            {"id": 4, "type": "KSampler", "widgets_values": [1, "fixed", 20, 7, "euler", "normal", 1], "inputs": taken},
        ],
        "links": [dict(zip(names, row, strict=True)) for row in rows] if as_objects else rows,
    }
    found = [(name, role) for _, name, _, role in models(recipe_of(None, workflow))]
    assert found == [("base.safetensors", "base")], "the other loader feeds nothing"
