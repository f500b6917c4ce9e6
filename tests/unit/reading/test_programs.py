"""What each program writes into its pictures, in its own form; what has no field of its own is kept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from civitai_remake.civitai_utils.errors import ImageWithoutRecipe
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.recipe_parts import IN_FIRST, ControlUnit, Detailer, Refiner
from civitai_remake.civitai_utils.values import Dialect, EmbeddedData, HiresPass, ImageRecord, Recipe, Size
from civitai_remake.pipeline.given.given_text import read_given_text
from civitai_remake.pipeline.given.site_item import read_record
from civitai_remake.pipeline.recipe import read_recipe


def recipe_of(**texts: str) -> Recipe:
    return read_recipe(
        ImageRecord(
            image_id=None, image_url=None, media="image", picture=None, base_model=None, version_ids=(), meta=None,
            embedded=EmbeddedData(texts=texts),
        )
    )  # fmt: skip


def loras_of(recipe: Recipe) -> list[tuple[str | None, float | None, float | None]]:
    found = (mention for mention in recipe.mentions if mention.kind is ModelKind.LORA)
    return [(one.name, one.strength, one.strength_clip) for one in found]


def checkpoint_of(recipe: Recipe) -> str | None:
    return next((one.name for one in recipe.mentions if one.kind is ModelKind.CHECKPOINT), None)


# --- Draw Things ---

DRAW_THINGS = (
    "a harbour (at dawn)\ngulls\n-fog, (rain)\nsnow\nSteps: 12, Sampler: DPM++ 2M Karras, Guidance Scale: 5.5, "
    "Seed: 77, Size: 1280x768, Model: harbour_v2_f16.ckpt, Strength: 1.0, Seed Mode: NVIDIA GPU Compatible"
)
STAGES = ", Hires Fix: true, First Stage Size: 640x384, Second Stage Strength: 0.6"


def test_a_description_of_draw_things() -> None:
    recipe = recipe_of(
        Description=DRAW_THINGS + ", CLIP Skip: 2" + STAGES + ", LoRA 1 Model: a_f16.ckpt, LoRA 1 Weight: 0.5, "
        "LoRA 2 Model: b_f16.ckpt, LoRA 2 Weight: 0.25, Refiner: polish_f16.ckpt, Refiner Start: 80%"
    )
    assert (recipe.prompt, recipe.negative_prompt) == ("a harbour (at dawn)\ngulls", "fog, (rain)\nsnow")
    assert (recipe.dialect, recipe.noise_source, recipe.clip_skip) == (Dialect.DRAW_THINGS, "NV", 2)
    assert (recipe.steps, recipe.cfg_scale, recipe.seed, recipe.denoise) == (12, 5.5, 77, 0.6)
    assert recipe.base_size == Size(width=640, height=384)
    assert recipe.hires == HiresPass(target=Size(width=1280, height=768), denoise=0.6)
    assert loras_of(recipe) == [("a_f16.ckpt", 0.5, None), ("b_f16.ckpt", 0.25, None)]
    assert (recipe.refiner, recipe.workflow_type) == (Refiner(name="polish_f16.ckpt", switch_at=0.8), "txt2img-hires")


@pytest.mark.parametrize(("strength", "kind"), [("1.0", "txt2img"), ("0.4", "img2img")])
def test_one_stage_of_draw_things(strength: str, kind: str) -> None:
    recipe = recipe_of(Description=DRAW_THINGS.replace("Strength: 1.0", f"Strength: {strength}"))
    assert (recipe.base_size, recipe.hires) == (Size(width=1280, height=768), None)
    assert recipe.workflow_type == kind


def test_the_json_of_draw_things_says_the_same() -> None:
    said = {
        "c": "a harbour (at dawn)\ngulls", "uc": "fog, (rain)\nsnow", "steps": 12, "sampler": "DPM++ 2M Karras",
        "scale": 5.5, "seed": 77, "size": "1280x768", "model": "harbour_v2_f16.ckpt", "strength": 1,
        "seed_mode": "NVIDIA GPU Compatible", "hires_fix": True, "first_stage_size": "640x384",
        "second_stage_strength": 0.6, "lora": [{"model": "a_f16.ckpt", "weight": 0.5}], "v2": {"width": 1280},
        "control": [{"file": "depth.ckpt", "weight": 0.8, "guidance_start": 0, "guidance_end": 0.7}],
    }  # fmt: skip
    recipe, described = recipe_of(UserComment=json.dumps(said)), recipe_of(Description=DRAW_THINGS + STAGES)
    for name in ("prompt", "negative_prompt", "steps", "cfg_scale", "seed", "base_size", "hires", "dialect", "sampler"):
        assert getattr(recipe, name) == getattr(described, name), name
    assert loras_of(recipe) == [("a_f16.ckpt", 0.5, None)]
    assert recipe.controls == (ControlUnit(model="depth.ckpt", weight=0.8, start=0.0, end=0.7),)
    both = recipe_of(UserComment=json.dumps(said), Description=DRAW_THINGS + STAGES)
    assert len(both.sources) == 1


# --- Mochi Diffusion ---

MOCHI = {
    "Include in Image": "a boat; blue", "Exclude from Image": "fog", "Model": "harbour-v4", "Steps": "30",
    "Guidance Scale": "6.5", "Seed": "41", "Size": "512x640", "Scheduler": "DPM-Solver++",
    "ML Compute Unit": "CPU & GPU", "Generator": "Mochi Diffusion 5.1",
}  # fmt: skip


def test_both_captions_of_mochi() -> None:
    first = "; ".join(f"{name}: {value}" for name, value in {**MOCHI, "Include in Image": "a boat, blue"}.items())
    second = "\n".join(["Metadata Version: 2", *(f"{name}: {value}" for name, value in MOCHI.items())])
    for text, prompt in (
        (first, "a boat, blue"),
        (second, "a boat; blue"),
        (second.replace("; blue", r"\nblue \\o/"), "a boat\nblue \\o/"),
    ):
        recipe = recipe_of(ImageDescription=text)
        assert (recipe.prompt, recipe.negative_prompt, recipe.dialect) == (prompt, "fog", Dialect.MOCHI)
        assert (recipe.steps, recipe.cfg_scale, recipe.seed) == (30, 6.5, 41)
        assert (recipe.base_size, checkpoint_of(recipe)) == (Size(width=512, height=640), "harbour-v4")
        assert recipe.other == {"ML Compute Unit": "CPU & GPU"}


# --- Easy Diffusion ---

EASY: dict[str, Any] = {
    "prompt": "a boat", "negative_prompt": "fog", "seed": 41, "num_inference_steps": 30, "guidance_scale": 6.5,
    "sampler_name": "dpmpp_2m", "width": 512, "height": 640, "use_stable_diffusion_model": "sea/harbour",
    "use_vae_model": "", "use_lora_model": ["foam", "salt"], "lora_alpha": [0.5, 0.25], "clip_skip": True,
    "use_controlnet_model": None, "use_embeddings_model": ["easyneg"], "use_upscale": "RealESRGAN_x4plus",
    "upscale_amount": 2, "use_face_correction": None, "tiling": "none", "prompt_strength": None,
}  # fmt: skip


def easy_lines() -> str:
    said = {
        "Prompt": "a boat", "Negative Prompt": "fog", "Seed": 41, "Stable Diffusion model": "sea/harbour",
        "Clip Skip": True, "VAE model": None, "Sampler": "dpmpp_2m", "Width": 512, "Height": 640, "Steps": 30,
        "Guidance Scale": 6.5, "LoRA model": "foam, salt", "LoRA Strength": "0.5, 0.25", "Embedding models": "easyneg",
        "Use Upscaling": "RealESRGAN_x4plus", "Upscale By": 2,
    }  # fmt: skip
    return "\n".join(f"{name}: {value}" for name, value in said.items())


@pytest.mark.parametrize(
    "texts",
    [
        {"UserComment": json.dumps(EASY)},
        {name: value if isinstance(value, str) else json.dumps(value) for name, value in EASY.items() if value},
        {"parameters": easy_lines()},
    ],
    ids=["json", "a text a key", "lines"],
)
def test_easy_diffusion_in_its_three_forms(texts: dict[str, str]) -> None:
    recipe = recipe_of(**texts)
    assert (recipe.prompt, recipe.negative_prompt, recipe.dialect) == ("a boat", "fog", Dialect.EASY_DIFFUSION)
    assert (recipe.steps, recipe.cfg_scale, recipe.seed, recipe.sampler) == (30, 6.5, 41, "DPM++ 2M")
    assert (recipe.base_size, recipe.clip_skip) == (Size(width=512, height=640), 2)
    assert (checkpoint_of(recipe), recipe.denoise) == ("sea/harbour", None)
    assert loras_of(recipe) == [("foam", 0.5, None), ("salt", 0.25, None)]
    assert [one.name for one in recipe.mentions if one.kind is ModelKind.EMBEDDING] == ["easyneg"]
    assert recipe.other["Postprocess upscaler"] == "RealESRGAN_x4plus"


# --- Fooocus, RuinedFooocus ---


@pytest.mark.parametrize(
    ("said", "loras"),
    [
        (
            "Loras:<sea\\foam.safetensors \U0001f5d2️:1>,<salt.safetensors:0.7>,<None:0.5>",
            [("sea\\foam.safetensors", 1.0, None), ("salt.safetensors", 0.7, None)],
        ),
        ([["0011223344AA", "0.5 - sea/foam.safetensors"]], [("sea/foam.safetensors", 0.5, None)]),
        ([], []),
    ],
)
def test_both_lists_of_loras_of_ruined_fooocus(said: object, loras: list[tuple[str, float, None]]) -> None:
    text = {"Prompt": "a boat", "Negative": "fog", "steps": 30, "cfg": 5, "base_model_name": "x.safetensors",
            "loras": said, "software": "RuinedFooocus"}  # fmt: skip
    assert loras_of(recipe_of(parameters=json.dumps(text))) == loras


def test_a_list_of_loras_that_nobody_knows_is_told() -> None:
    text = {"Prompt": "a boat", "steps": 30, "base_model_name": "x.safetensors", "loras": {"foam": 1}}
    assert [entry.field for entry in recipe_of(parameters=json.dumps(text)).unreadable] == ["loras"]


def test_fooocus_keeps_what_was_typed_and_what_was_encoded() -> None:
    text = {
        "prompt": "a boat", "negative_prompt": "", "styles": "['Sea V2', 'Calm']", "steps": 30, "guidance_scale": 4,
        "resolution": "(896, 1152)", "base_model": "harbour", "metadata_scheme": "fooocus", "sampler": "euler",
        "loras": [["foam", 0.1, "0011223344"]], "lora_combined_1": "foam : 0.1", "lora_combined_2": "salt : 0.4",
        "full_prompt": ["still a boat . calm", "a boat, waves"], "full_negative_prompt": ["text"],
    }  # fmt: skip
    recipe = recipe_of(parameters=json.dumps(text))
    assert (recipe.prompt, recipe.full_prompt) == ("a boat", "still a boat . calm\na boat, waves")
    assert recipe.full_negative_prompt == "text"
    assert recipe.other["Styles"] == "Sea V2, Calm"
    assert loras_of(recipe) == [("foam", 0.1, None), ("salt", 0.4, None)]
    assert recipe.base_size == Size(width=896, height=1152)


def test_the_log_of_older_fooocus() -> None:
    text = {
        "Prompt": "a boat", "Negative Prompt": "fog", "Styles": ["Calm"], "Resolution": "(896, 1152)", "Sampler": "lcm",
        "Guidance Scale": 4.0, "Base Model": "harbour.safetensors", "Refiner Model": "None", "Seed": 4,
        "LoRA [foam.safetensors] weight": 0.1, "Version": "v2.0.78", "Steps": 30, "version": "Fooocus v2.0.78",
    }  # fmt: skip
    recipe = recipe_of(Comment=json.dumps(text))
    assert (recipe.dialect, checkpoint_of(recipe), recipe.seed) == (Dialect.FOOOCUS, "harbour.safetensors", 4)
    assert (loras_of(recipe), recipe.refiner) == ([("foam.safetensors", 0.1, None)], None)


# --- InvokeAI ---

INVOKE = {
    "app_version": "6.0.0", "generation_mode": "txt2img", "positive_prompt": "a boat", "negative_prompt": "fog",
    "width": 832, "height": 1216, "seed": 4, "steps": 30, "cfg_scale": 6, "scheduler": "euler_a",
    "model": {"name": "harbour", "base": "sdxl"},
}  # fmt: skip


@pytest.mark.parametrize(
    ("said", "base", "hires"),
    [
        (
            {"hrf_scale": 1.5, "hrf_method": "latent", "hrf_latent_interpolation_mode": "bicubic", "hrf_strength": 0.4},
            Size(width=832, height=1216),
            HiresPass(scale=1.5, denoise=0.4, upscaler="Latent (bicubic)"),
        ),
        (
            {"hrf_scale": 2, "hrf_method": "upscale_model", "hrf_upscale_model": {"name": "4x-Sea"}, "hrf_steps": 9},
            Size(width=832, height=1216),
            HiresPass(scale=2.0, steps=9, upscaler="4x-Sea"),
        ),
        (
            {"hrf_width": 512, "hrf_height": 744, "hrf_method": "bilinear", "hrf_strength": 0.45},
            Size(width=512, height=744),
            HiresPass(target=Size(width=832, height=1216), denoise=0.45, upscaler="Latent (bilinear)"),
        ),
        ({"hrf_enabled": False, "hrf_strength": 0.45}, Size(width=832, height=1216), None),
    ],
    ids=["factor", "model", "sizes", "off"],
)
def test_the_high_resolution_fix_of_invoke(said: dict[str, Any], base: Size, hires: HiresPass | None) -> None:
    recipe = recipe_of(invokeai_metadata=json.dumps({**INVOKE, "hrf_enabled": True, **said}))
    assert (recipe.base_size, recipe.hires) == (base, hires)


def test_the_refiner_and_the_guides_of_invoke_are_told() -> None:
    said = {
        "refiner_model": {"name": "polish"}, "refiner_start": 0.8, "positive_style_prompt": "calm",
        "ref_images": [{"config": {"model": {"name": "adapter"}}}],
    }  # fmt: skip
    recipe = recipe_of(invokeai_metadata=json.dumps(INVOKE | said))
    assert recipe.refiner == Refiner(name="polish", switch_at=0.8)
    assert (recipe.other["Reference images"], recipe.other["positive_style_prompt"]) == ("adapter", "calm")


# --- NovelAI ---


def test_novelai_is_told_from_others() -> None:
    old = {"steps": 28, "sampler": "k_euler_ancestral", "seed": 4, "scale": 11.0, "uc": "fog", "strength": 0.7}
    recipe = recipe_of(Description="a boat", Comment=json.dumps(old), Software="NovelAI")
    assert (recipe.prompt, recipe.negative_prompt, recipe.dialect) == ("a boat", "fog", Dialect.NOVELAI)
    captions = {"caption": {"base_caption": "a boat", "char_captions": [{"char_caption": "a sailor"}]}}
    new = {"prompt": "a boat", "steps": 28, "scale": 5, "uc": "fog", "request_type": "x", "v4_prompt": captions}
    assert recipe_of(Comment=json.dumps(new)).other["Character prompts"] == "a sailor"
    other = {"prompt": "a boat", "steps": 28, "scale": 5, "sampler": "euler"}
    assert recipe_of(Comment=json.dumps(other)).dialect is Dialect.UNKNOWN


# --- SwarmUI ---


def swarm(**said: Any) -> Recipe:
    plain = {
        "prompt": "a boat",
        "model": "harbour",
        "seed": 4,
        "steps": 20,
        "cfgscale": 6,
        "width": 832,
        "height": 1216,
    }
    return recipe_of(parameters=json.dumps({"sui_image_params": {**plain, **said, "swarm_version": "0.9.8"}}))


def test_the_loras_of_swarm_have_a_part_and_two_weights() -> None:
    recipe = swarm(
        loras=["all", "late", "early", "face", "film"],
        loraweights=["0.8", "0.5", "0.4", "0.3", "0.2"],
        loratencweights=["0.6", "0.5", "0.4", "0.3", "0.2"],
        lorasectionconfinement=["0", "1", "5", "12", "2"],
    )
    assert [(one.strength, one.strength_clip) for one in recipe.mentions[1:3]] == [(0.8, 0.6), (0.5, None)]
    confined = [one.confined for one in recipe.mentions if one.kind is ModelKind.LORA]
    assert confined == [None, "refiner", IN_FIRST, "segment", "video"]


def test_the_parts_of_a_swarm_prompt_make_passes() -> None:
    prompt = "a boat <embed:sea> <refiner> crisp <segment:face,0.4,0.3> a nose <segment:yolo-hand_8n.pt-1//cid=11> x"
    recipe = swarm(prompt=prompt, refinerupscale=1.5, refinercontrolpercentage=0.3, refinersampler="euler")
    assert recipe.prompt == prompt
    assert recipe.detailers == (
        Detailer(what="segment", model="face", prompt="a nose", denoise=0.4, confidence=0.3),
        Detailer(what="segment", model="yolo-hand_8n.pt-1", prompt="x", denoise=0.6),
    )
    assert recipe.hires is not None
    assert (recipe.hires.prompt, recipe.hires.sampler) == ("a boat embedding:sea crisp", "euler")
    assert [one.name for one in recipe.mentions if one.kind is ModelKind.EMBEDDING] == ["sea"]


@pytest.mark.parametrize(
    ("said", "scale", "refiner"),
    [
        ({"refinercontrolpercentage": 0.3, "refinermethod": "PostApply"}, 1.0, None),
        (
            {"refinercontrolpercentage": 0.2, "refinermethod": "StepSwap", "refinermodel": "polish"},
            None,
            Refiner(name="polish", switch_at=0.8, renews_noise=True),
        ),
        (
            {"refinercontrolpercentage": 0.2, "refinermethod": "StepSwapNoisy", "refinermodel": "polish"},
            None,
            Refiner(name="polish", switch_at=0.8),
        ),
        ({"refinermethod": "PostApply"}, None, None),
    ],
)
def test_the_refiner_of_swarm_is_a_pass_or_takes_over(
    said: dict[str, Any], scale: float | None, refiner: Refiner | None
) -> None:
    recipe = swarm(**said)
    assert (recipe.hires.scale if recipe.hires else None, recipe.refiner) == (scale, refiner)


# --- Texts of webui that were changed on their way ---

ONE_LINE = (
    "a boat, <lora:foam:0.5> Negative prompt: fog, rain Steps: 30, Sampler: Euler a, CFG scale: 7.0, Seed: 41, "
    "Size: 832x1216, Model: harbour, Version: v1.10.1"
)


@pytest.mark.parametrize(
    "text",
    [
        ONE_LINE,
        ONE_LINE.replace(" Negative", r"\nNegative").replace(" Steps", r"\nSteps"),
        ONE_LINE.replace(" Negative", "<br>Negative").replace(" Steps", "<br />Steps"),
        ONE_LINE.replace(" Negative", "\tNegative").replace(" Steps", "\tSteps"),
        "Prompt: " + ONE_LINE.replace("rain Steps", "rain, Steps"),
    ],
    ids=["blanks", "escaped", "marked up", "tabs", "titled"],
)
def test_a_text_on_one_line_has_its_negative_prompt(text: str) -> None:
    recipe = recipe_of(parameters=text)
    assert recipe.prompt == "a boat, <lora:foam:0.5>"
    assert (recipe.negative_prompt or "").rstrip(",") == "fog, rain"
    assert (recipe.steps, recipe.seed, recipe.generator_version) == (30, 41, "v1.10.1")


def test_a_template_of_many_lines_is_no_setting() -> None:
    recipe = recipe_of(
        parameters="a boat\nSteps: 30, Sampler: Euler a, Seed: 41, Size: 64x64, Version: v1.6.0\n"
        "Template: a {red|blue} boat,\n\nwide, Sampler: x\nNegative Template: fog,\nrain"
    )
    assert (recipe.generator_version, recipe.sampler, recipe.other) == ("v1.6.0", "Euler a", {})


@pytest.mark.parametrize(
    ("text", "prompt", "negative"),
    [
        ("a boat\nNegative prompt: fog\nrain", "a boat", "fog\nrain"),
        ("Negative prompt: fog", "", "fog"),
        ("a boat on the sea", "a boat on the sea", None),
    ],
)
def test_the_prompts_alone_are_generation_data_too(text: str, prompt: str, negative: str | None) -> None:
    recipe = recipe_of(parameters=text)
    assert (recipe.prompt or "", recipe.negative_prompt) == (prompt, negative)
    assert set(recipe.unknown) >= {"steps", "seed", "sampler"}


# --- The site's graphs ---


def test_the_models_beside_a_graph_of_the_site_are_statements_too() -> None:
    graph = {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "urn:air:sdxl:checkpoint:civitai:5@6"}},
        "extra": {"airs": ["urn:air:sdxl:checkpoint:civitai:5@6", "urn:air:sdxl:lora:civitai:7@8", "rubbish", 4]},
    }
    editor = {"nodes": [{"id": 1, "type": "CheckpointLoaderSimple"}], "links": [], "extra": graph["extra"]}
    for texts in (
        {"UserComment": json.dumps(graph)},
        {"prompt": json.dumps({"1": graph["1"]}), "workflow": json.dumps(editor)},
    ):
        found = {one.version_id: one.evidence for one in recipe_of(**texts).mentions}
        assert found == {6: ("graph", "airs"), 8: ("airs",)}


# --- Programs nobody knows ---


@pytest.mark.parametrize(
    ("loras", "found", "unread"),
    [
        ([{"name": "foam", "strength": 0.5}, {"file": "salt.pt"}], [("foam", 0.5, None), ("salt.pt", None, None)], []),
        ({"foam": 0.5}, [], ["loras"]),
        ([{"name": "foam"}, "salt"], [], ["loras"]),
    ],
)
def test_a_program_nobody_knows_is_read_by_common_words_and_the_rest_is_told(
    loras: object, found: list[tuple[str, float | None, None]], unread: list[str]
) -> None:
    recipe = recipe_of(UserComment=json.dumps({"prompt": "a", "steps": 4, "checkpoint": "harbour", "loras": loras}))
    assert (checkpoint_of(recipe), loras_of(recipe)) == ("harbour", found)
    assert [entry.field for entry in recipe.unreadable] == unread


@pytest.mark.parametrize("text", [INVOKE | {"loras": {"a": 1}}, {"sui_image_params": {"steps": 4, "loras": {"a": 1}}}])
def test_known_programs_tell_a_list_in_a_new_form_too(text: dict[str, Any]) -> None:
    assert [entry.field[-5:] for entry in recipe_of(invokeai_metadata=json.dumps(text)).unreadable] == ["loras"]


# --- In words for people ---


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (ONE_LINE, ["generation data in the pasted text"]),
        ('{"3": {"class_type": "KSampler", "inputs": {"seed": 5}}}', ["the ComfyUI graph in the pasted text"]),
        ('{"prompt": "a boat", "cfgScale": 7}', ["the site's generation data in the pasted text"]),
    ],
)
def test_a_pasted_text_is_not_called_a_file(text: str, labels: list[str]) -> None:
    assert [source.label for source in read_recipe(read_given_text(text)).sources] == labels


@pytest.mark.parametrize(
    ("record", "words"),
    [
        (read_given_text('{"sui_image_params": 5}'), "This text holds no generation data."),
        (read_record(7, {"id": 7, "type": "video"}), "Video 7 does not say how it was made."),
        (read_record(7, {"id": 7, "type": "image"}), "Image 7 does not say how it was made."),
    ],
)
def test_what_holds_nothing_is_called_what_it_is(record: ImageRecord, words: str) -> None:
    with pytest.raises(ImageWithoutRecipe, match=words):
        read_recipe(record)


def test_numbers_are_told_as_they_are_written() -> None:
    recipe = recipe_of(
        parameters="a\nSteps: 30, CFG scale: 7.0, Seed: 1, Size: 64x64, Hires upscale: 2.0, "
        "Denoising strength: 0.333333333"
    )
    assert recipe.provenance["cfg_scale"][0].value == "7"
    assert recipe.provenance["hires"][0].value == "scale 2, denoise 0.333333333"
