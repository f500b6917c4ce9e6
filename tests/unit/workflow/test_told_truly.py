"""What is told where a model or the host does otherwise than the program did: words, lengths, few steps, samplers."""

from __future__ import annotations

from dataclasses import replace

import pytest
from civitai_remake.civitai_utils.errors import CustomNodeMissing
from civitai_remake.civitai_utils.host.core_nodes import core_definitions
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import FilePlan
from civitai_remake.civitai_utils.values import Dialect, Recipe
from civitai_remake.pipeline.families.text_encoders import T5XXL
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.nodes.at_hand import NodesAtHand, words_of_sampler
from civitai_remake.pipeline.nodes.node_packs import COMFYUI_GGUF
from civitai_remake.pipeline.workflow.draft import AtHand
from civitai_remake.pipeline.workflow.fidelity import Level, Workflow

from .model_file import here, nodes, rows

CHECKPOINT, BARE = ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL
RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.ONSITE, prompt="a lighthouse",
    negative_prompt="blurry", seed=5,
)  # fmt: skip


def build(recipe: Recipe, *files: FilePlan, at_hand: AtHand | None = None) -> Workflow:
    return build_workflow(recipe, files, drawn_seed=1, at_hand=at_hand)


def why(workflow: Workflow, field: str) -> str:
    return next(row.why for row in workflow.fidelity.rows if row.field == field)


def test_a_video_model_that_reads_no_prompt_says_so() -> None:
    recipe = replace(RECIPE, media="video", dialect=Dialect.A1111, prompt="(a boat:1.2) sails")
    told = build(recipe, here(CHECKPOINT, "svd.safetensors", "SVD"))
    assert rows(told)["prompt"] == (Level.DROPPED, "(a boat:1.2) sails", "")
    assert why(told, "prompt") == "Stable Video Diffusion reads no prompt."
    silent = build(replace(recipe, prompt=None, steps=20), here(CHECKPOINT, "svd.safetensors", "SVD"))
    assert "prompt" not in rows(silent)


@pytest.mark.parametrize("base", ["Wan Video 14B t2v", "SVD", "LTXV", "Mochi"])
@pytest.mark.parametrize(("name", "rate"), [("Frames", "FPS"), ("num_frames", "frame rate"), ("Video length", "fps")])
def test_the_length_and_rate_of_a_video_are_not_told_as_left_out(base: str, name: str, rate: str) -> None:
    recipe = replace(RECIPE, media="video", other={name: "17", rate: "12"})
    told = build(recipe, here(CHECKPOINT if base == "SVD" else BARE, "m.safetensors", base))
    dropped = {row.field for row in told.fidelity.rows if row.level is Level.DROPPED}
    assert not dropped & {name, rate}
    assert rows(told)["frame rate"] == (Level.EXACT, "12", "12")
    assert rows(told)["length"][1] == "17"
    assert nodes(told, "CreateVideo")[0]["fps"] == 12.0


def test_a_length_that_is_no_number_is_told_and_a_rate_that_nobody_says() -> None:
    told = build(replace(RECIPE, media="video", other={"Frames": "many"}), here(BARE, "m.safetensors", "LTXV"))
    assert rows(told)["Frames"][0] is Level.DROPPED
    assert rows(told)["frame rate"] == (Level.UNKNOWN, "", "24")


@pytest.mark.parametrize(
    ("base", "model", "lora", "steps", "cfg"),
    [
        ("Flux.1 D", "flux.safetensors", "FLUX.1-Turbo-Alpha.safetensors", 8, 1.0),
        ("Flux.1 D", "flux.safetensors", "Hyper-FLUX.1-dev-16steps-lora.safetensors", 16, 1.0),
        ("Flux.1 Krea", "krea.safetensors", "flux turbo.safetensors", 8, 1.0),
        ("Flux.1 D", "flux.safetensors", "hyperrealistic_skin_8steps.safetensors", 20, 1.0),
        ("Flux.1 D", "flux.safetensors", "porsche_911_turbo.safetensors", 20, 1.0),
        ("Qwen", "qwen_image_edit.safetensors", "Qwen-Image-Edit-Lightning-4steps-V1.0.safetensors", 4, 1.0),
        ("Qwen", "qwen_edit_2509.safetensors", "Qwen-Image-Lightning.safetensors", 8, 1.0),
        ("Qwen", "qwen.safetensors", "Qwen-Image-Lightning-4steps.safetensors", 4, 1.0),
        ("Qwen", "qwen_image_edit.safetensors", "Qwen watercolour.safetensors", 20, 2.5),
    ],
)
def test_a_lora_of_few_steps_brings_its_numbers_to_a_silent_image(
    base: str, model: str, lora: str, steps: int, cfg: float
) -> None:
    told = build(RECIPE, here(BARE, model, base), here(ModelKind.LORA, lora, base, strength=1.0))
    (sampler,) = nodes(told, "KSampler")
    assert (sampler["steps"], sampler["cfg"]) == (steps, cfg)
    assert rows(told)["steps"][0] is Level.UNKNOWN


def test_the_lora_that_brings_the_numbers_is_named() -> None:
    lora = here(ModelKind.LORA, "FLUX.1-Turbo-Alpha.safetensors", "Flux.1 D", strength=1.0)
    told = build(RECIPE, here(BARE, "flux.safetensors", "Flux.1 D"), lora)
    assert why(told, "steps") == "The image does not say; the LoRA FLUX.1-Turbo-Alpha is made for it."
    off = here(ModelKind.LORA, "FLUX.1-Turbo-Alpha.safetensors", "Flux.1 D", strength=0.0)
    assert nodes(build(RECIPE, here(BARE, "flux.safetensors", "Flux.1 D"), off), "KSampler")[0]["steps"] == 20
    said = build(replace(RECIPE, steps=30), here(BARE, "flux.safetensors", "Flux.1 D"), lora)
    assert nodes(said, "KSampler")[0]["steps"] == 30


def test_a_picture_of_a_text_is_saved_as_one_without_a_number() -> None:
    told = build(replace(RECIPE, image_id=None), here(CHECKPOINT, "m.safetensors", "SDXL 1.0"))
    assert nodes(told, "SaveImage")[0]["filename_prefix"] == "civitai_image"
    upscaler = here(ModelKind.UPSCALER, "4x.pth", None)
    enlarged = build(replace(RECIPE, image_id=None, prompt=None, seed=None), upscaler)
    assert nodes(enlarged, "SaveImage")[0]["filename_prefix"] == "civitai_image"


# Emphasis, by what the encoders' tokenizers do with it


@pytest.mark.parametrize(
    ("base", "texts", "asked"),
    [
        ("Flux.1 D", "a (boat:1.2) sails", "webui emphasis"),
        ("Anima", "a (boat:1.2) sails", "webui emphasis"),
        ("Lumina", "a (boat:1.2) sails", "webui emphasis"),
        ("ZImageTurbo", "a boat sails", "webui emphasis"),
        ("Qwen", "a boat sails", "webui emphasis"),
        ("Flux.2 D", "a boat sails", "webui emphasis"),
    ],
)
def test_signs_of_emphasis_are_kept_where_an_encoder_weighs_words(base: str, texts: str, asked: str) -> None:
    recipe = replace(RECIPE, dialect=Dialect.FORGE2, prompt="a (boat:1.2) sails", negative_prompt=None, steps=9)
    told = build(recipe, here(BARE, "m.safetensors", base))
    assert nodes(told, "CLIPTextEncode")[0]["text"].endswith(texts)
    used = "no weights" if texts == "a boat sails" else "ComfyUI emphasis"
    assert rows(told)["prompt"] == (Level.APPROXIMATED, asked, used)


def test_a_model_with_one_encoder_that_weighs_and_one_that_does_not_says_so() -> None:
    recipe = replace(RECIPE, dialect=Dialect.FORGE2, prompt="a (boat:1.2) sails", steps=9)
    told = build(recipe, here(BARE, "kandinsky5_lite_t2i.safetensors", "Kandinsky 5"))
    assert "not for all text encoders" in why(told, "prompt")


# Samplers and schedules that packs bring


def with_packs(*samplers: str, schedules: tuple[str, ...] = ()) -> AtHand:
    names = frozenset(core_definitions())
    own = {"euler", *samplers}
    nodes = NodesAtHand(names=names, samplers=frozenset(own), schedules=frozenset({"simple", *schedules}))
    return AtHand(nodes=nodes)


def test_a_sampler_of_another_pack_is_used_where_the_host_has_it() -> None:
    recipe = replace(RECIPE, dialect=Dialect.COMFYUI, sampler="res_2s", schedule="bong_tangent", steps=9)
    model = here(BARE, "m.safetensors", "Flux.1 D")
    told = build(recipe, model, at_hand=with_packs("res_2s", schedules=("bong_tangent",)))
    assert rows(told)["sampler"] == (Level.EXACT, "res_2s / bong_tangent", "res_2s / bong_tangent")
    joined = build(
        replace(recipe, sampler="res_2s_bong_tangent", schedule=None), model,
        at_hand=with_packs("res_2s", schedules=("bong_tangent",)),
    )  # fmt: skip
    assert rows(joined)["sampler"][2] == "res_2s / bong_tangent"
    without = build(recipe, model, at_hand=with_packs())
    assert rows(without)["sampler"] == (Level.APPROXIMATED, "res_2s bong_tangent", "exp_heun_2_x0 / beta")
    assert why(without, "sampler") == (
        "ComfyUI has no sampler res_2s; exp_heun_2_x0 is used. ComfyUI has no schedule bong_tangent; beta is used."
    )


def test_a_gguf_encoder_that_the_user_has_chosen_gets_its_own_loader() -> None:
    model = here(BARE, "m.safetensors", "Flux.1 D")
    names = frozenset(core_definitions()) | COMFYUI_GGUF.classes
    chosen = {T5XXL: "t5-v1_1-xxl-encoder-Q8_0.gguf"}
    told = build(RECIPE, model, at_hand=AtHand(companions=chosen, nodes=NodesAtHand(names=names)))
    assert nodes(told, "DualCLIPLoaderGGUF")[0]["clip_name2"] == "t5-v1_1-xxl-encoder-Q8_0.gguf"
    with pytest.raises(CustomNodeMissing, match="ComfyUI-GGUF"):
        build(RECIPE, model, at_hand=AtHand(companions=chosen, nodes=NodesAtHand(names=names - COMFYUI_GGUF.classes)))


def test_the_words_that_a_host_offers_are_read_from_its_own_sampler() -> None:
    samplers, schedules = words_of_sampler(core_definitions())
    assert {"euler", "res_multistep"} <= samplers
    assert {"karras", "beta"} <= schedules
    assert words_of_sampler({}) == (frozenset(), frozenset())
