"""Where each program begins its passes, with which checkpoint, and what leads the prompts of a second pass."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.file_said import FileSaid, Quantisation
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import FilePlan, ModelFile, Present, Resolved, Unavailable
from civitai_remake.civitai_utils.recipe_parts import ControlUnit, Refiner
from civitai_remake.civitai_utils.values import Dialect, HiresPass, ImageRecord, Recipe, ResourceMention, Role, Size
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.recipe import read_recipe
from civitai_remake.pipeline.workflow.draft import AtHand
from civitai_remake.pipeline.workflow.fidelity import Level, Workflow
from civitai_remake.pipeline.workflow.needs import begins_with_picture

from .model_file import nodes, rows

RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.A1111, prompt="a lighthouse",
    negative_prompt="blurry", sampler="Euler", steps=20, cfg_scale=6.0, seed=5, base_size=Size(width=832, height=1216),
)  # fmt: skip
BEGUN = replace(RECIPE, workflow_type="img2img", denoise=0.5)
MINE = AtHand(start_picture="mine.png")
SWARM_TWICE = replace(RECIPE, dialect=Dialect.SWARMUI, hires=HiresPass(scale=1.5, denoise=0.3, upscaler="4x", steps=15))


def here(kind: ModelKind, name: str, base: str = "SDXL 1.0", role: Role = Role.ADDON) -> Present:
    mention = ResourceMention(kind=kind, name=name, role=Role.BASE if role is Role.ADDON and name == "main" else role)
    file = ModelFile(version_id=1, file_id=1, name=f"{name}.safetensors", kind=kind)
    resolution = Resolved(mention=mention, file=file, found_by="hash", model_name=name, base_model=base)
    return Present(resolution=resolution, path=Path(name), listed_name=f"{name}.safetensors", kind=kind)


MAIN, UPSCALER = here(ModelKind.CHECKPOINT, "main"), here(ModelKind.UPSCALER, "4x")
SECOND = here(ModelKind.CHECKPOINT, "second", role=Role.HIRES_CHECKPOINT)
CONTROL = here(ModelKind.CONTROLNET, "canny")


def build(recipe: Recipe, *more: FilePlan, at_hand: AtHand | None = None, main: FilePlan = MAIN) -> Workflow:
    return build_workflow(recipe, [main, UPSCALER, *more], drawn_seed=1, at_hand=at_hand)


def node(workflow: Workflow, link: list[Any]) -> Any:
    return workflow.graph.as_api()[link[0]]


@pytest.mark.parametrize(
    ("dialect", "denoise", "steps", "begins"),
    [
        (Dialect.A1111, 0.75, 20, 4),
        (Dialect.A1111, 0.5, 25, 12),
        (Dialect.FORGE2, 0.05, 20, 18),
        (Dialect.SWARMUI, 0.6, 25, 10),
        (Dialect.SWARMUI, 0.5, 25, 12),
    ],
)
def test_a_start_picture_is_begun_on_at_the_programs_own_step(
    dialect: Dialect, denoise: float, steps: int, begins: int
) -> None:
    recipe = replace(BEGUN, dialect=dialect, denoise=denoise, steps=steps)
    (sampler,) = nodes(build(recipe, at_hand=MINE), "KSamplerAdvanced")
    assert (sampler["steps"], sampler["start_at_step"], sampler["end_at_step"]) == (steps, begins, 10000)
    assert (sampler["add_noise"], sampler["return_with_leftover_noise"]) == ("enable", "disable")


@pytest.mark.parametrize("dialect", [Dialect.COMFYUI, Dialect.ONSITE_COMFY, Dialect.UNKNOWN])
def test_others_make_their_schedule_longer_as_comfyui_does(dialect: Dialect) -> None:
    (sampler,) = nodes(build(replace(BEGUN, dialect=dialect), at_hand=MINE), "KSampler")
    assert sampler["denoise"] == 0.5


def test_a_schedule_of_the_familys_own_loses_its_first_steps_too() -> None:
    turbo = here(ModelKind.CHECKPOINT, "main", "SDXL Turbo")
    workflow = build(replace(BEGUN, sampler=None, steps=4), at_hand=MINE, main=turbo)
    (split,) = nodes(workflow, "SplitSigmas")
    assert split["step"] == 1
    assert nodes(workflow, "SamplerCustom")[0]["sigmas"][1] == 1


def test_the_sites_template_enlarges_a_given_picture_and_samples_it_once() -> None:
    recipe = replace(
        RECIPE,
        dialect=Dialect.ONSITE_COMFY,
        workflow_type="img2img-hires",
        hires=HiresPass(target=Size(width=1248, height=1824), denoise=0.4, upscaler="4x"),
    )
    workflow = build(recipe, at_hand=MINE)
    (sampler,) = nodes(workflow, "KSampler")
    assert sampler["denoise"] == 0.4
    encode = node(workflow, sampler["latent_image"])
    scale = node(workflow, encode["inputs"]["pixels"])["inputs"]
    assert (scale["upscale_method"], scale["width"], scale["height"]) == ("nearest-exact", 1248, 1824)
    assert node(workflow, node(workflow, scale["image"])["inputs"]["image"])["class_type"] == "LoadImage"


def test_swarmuis_refiner_runs_the_last_of_its_steps_with_the_next_seed() -> None:
    workflow = build(SWARM_TWICE)
    (second,) = nodes(workflow, "KSamplerAdvanced")
    assert (second["steps"], second["start_at_step"], second["noise_seed"]) == (15, 10, 6)
    (scale,) = nodes(workflow, "ImageScale")
    assert (scale["upscale_method"], scale["width"], scale["height"]) == ("bilinear", 1248, 1824)
    assert rows(workflow)["hires steps"][0] is Level.EXACT
    (odd,) = nodes(build(replace(SWARM_TWICE, base_size=Size(width=840, height=1208))), "ImageScale")
    assert (odd["width"], odd["height"]) == (1248, 1808)


@pytest.mark.parametrize(
    ("renews", "leaves", "adds", "seed"), [(True, "disable", "enable", 6), (False, "enable", "disable", 5)]
)
def test_swarmuis_step_swap_goes_on_with_new_noise_or_with_what_is_left(
    renews: bool, leaves: str, adds: str, seed: int
) -> None:
    recipe = replace(
        RECIPE, dialect=Dialect.SWARMUI, refiner=Refiner(name="polish", switch_at=0.8, renews_noise=renews)
    )
    workflow = build(recipe, here(ModelKind.CHECKPOINT, "polish", role=Role.REFINER))
    first, second = nodes(workflow, "KSamplerAdvanced")
    assert (first["end_at_step"], first["return_with_leftover_noise"]) == (16, leaves)
    assert (second["start_at_step"], second["add_noise"], second["noise_seed"]) == (16, adds, seed)


def test_the_second_pass_has_the_checkpoint_it_names() -> None:
    recipe = replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4, upscaler="4x", steps=10))
    lora = here(ModelKind.LORA, "ink")
    workflow = build(recipe, SECOND, lora)
    _, second = nodes(workflow, "KSampler")
    loader = node(workflow, node(workflow, second["model"])["inputs"]["model"])
    assert loader["inputs"]["ckpt_name"] == "second.safetensors"
    assert node(workflow, node(workflow, second["positive"])["inputs"]["clip"])["class_type"] == "LoraLoader"
    _, decode = nodes(workflow, "VAEDecode")
    assert node(workflow, decode["vae"])["inputs"]["ckpt_name"] == "second.safetensors"
    (encode,) = nodes(workflow, "VAEEncode")
    assert encode["vae"] == decode["vae"]
    assert rows(workflow)["hires checkpoint"][0] is Level.EXACT
    assert "model second" not in rows(workflow)
    with_vae = build(recipe, SECOND, here(ModelKind.VAE, "own"))
    assert {node(with_vae, one["vae"])["class_type"] for one in nodes(with_vae, "VAEDecode")} == {"VAELoader"}


def test_a_vae_that_is_loaded_by_itself_serves_both_passes() -> None:
    bare = here(ModelKind.DIFFUSION_MODEL, "main")
    workflow = build(replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4, upscaler="Latent")), SECOND, main=bare)
    (decode,) = nodes(workflow, "VAEDecode")
    assert node(workflow, decode["vae"])["class_type"] == "VAELoader"


def test_a_second_checkpoint_that_does_not_fit_or_is_lost_is_told() -> None:
    recipe = replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4))
    stranger = here(ModelKind.CHECKPOINT, "second", "SD 1.5", role=Role.HIRES_CHECKPOINT)
    lost = Unavailable(resolution=SECOND.resolution, code="gone", reason="x")
    for plan in (stranger, lost):
        workflow = build(recipe, plan)
        assert rows(workflow)["hires checkpoint"][0] is Level.DROPPED
        assert len(nodes(workflow, "CheckpointLoaderSimple")) == 1


@pytest.mark.parametrize(
    ("said", "name", "why"),
    [
        (None, "second-nf4", "It is an NF4 file; the first pass's checkpoint is used."),
        (None, "second.gguf", "It is a GGUF file; the first pass's checkpoint is used."),
        (
            FileSaid(kind=ModelKind.DIFFUSION_MODEL, families=("SDXL",), model="SDXL", quantisation=Quantisation.GGUF),
            "second",
            "It is a GGUF file; the first pass's checkpoint is used.",
        ),
        (
            FileSaid(kind=ModelKind.CHECKPOINT, families=("SDXL",), model="SDXL", quantisation=Quantisation.SVDQUANT),
            "second",
            "It is an SVDQuant file; the first pass's checkpoint is used.",
        ),
        (
            FileSaid(kind=ModelKind.CHECKPOINT, families=("SD 1.x",), model="SD 1.x"),
            "second",
            "By its own header it is SD 1.x, which the rest of the workflow does not fit.",
        ),
    ],
)
def test_a_second_model_that_no_loader_here_takes_is_told(said: FileSaid | None, name: str, why: str) -> None:
    second = replace(SECOND, said=said, chosen=True, listed_name=name if "." in name else f"{name}.safetensors")
    workflow = build(replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4)), second)
    told = {row.field: row for row in workflow.fidelity.rows}["hires checkpoint"]
    assert (told.level, told.why) == (Level.DROPPED, why)
    assert len(nodes(workflow, "CheckpointLoaderSimple")) == 1
    if "file" in why:
        polish = here(ModelKind.CHECKPOINT, "polish", role=Role.REFINER)
        polish = replace(polish, said=said, chosen=True, listed_name=second.listed_name)
        refined = build(replace(RECIPE, refiner=Refiner(name="polish", switch_at=0.8)), polish)
        assert rows(refined)["refiner"][0] is Level.DROPPED
        assert len(nodes(refined, "CheckpointLoaderSimple")) == 1


def test_a_header_that_fits_outranks_the_label_of_a_second_model() -> None:
    second = here(ModelKind.CHECKPOINT, "second", "SD 1.5", role=Role.HIRES_CHECKPOINT)
    second = replace(second, said=FileSaid(kind=ModelKind.CHECKPOINT, families=("SDXL",), model="SDXL"))
    workflow = build(replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4)), second)
    assert rows(workflow)["hires checkpoint"][0] is Level.EXACT


def test_the_prompts_of_a_second_pass_are_guided_too() -> None:
    recipe = replace(
        RECIPE,
        controls=(ControlUnit(module="canny", model="canny", weight=0.8),),
        hires=HiresPass(scale=1.5, denoise=0.4, prompt="closer"),
    )
    workflow = build(recipe, CONTROL, at_hand=MINE)
    first, second = nodes(workflow, "ControlNetApplyAdvanced")
    assert node(workflow, second["positive"])["inputs"]["text"] == "closer"
    assert (first["control_net"], first["image"]) == (second["control_net"], second["image"])
    assert node(workflow, nodes(workflow, "KSampler")[1]["positive"])["inputs"] == second


@pytest.mark.parametrize(
    ("only_in", "guided"), [("Both", [True, True]), ("Low res only", [True, False]), ("High res only", [False, True])]
)
def test_forges_word_decides_which_pass_a_unit_guides(only_in: str, guided: list[bool]) -> None:
    recipe = replace(
        RECIPE,
        dialect=Dialect.FORGE2,
        controls=(ControlUnit(module="canny", model="canny", settings={"hr option": only_in}),),
        hires=HiresPass(scale=1.5, denoise=0.4),
    )
    workflow = build(recipe, CONTROL, at_hand=MINE)
    samplers = nodes(workflow, "KSampler")
    assert [node(workflow, one["positive"])["class_type"] == "ControlNetApplyAdvanced" for one in samplers] == guided
    alone = rows(build(replace(recipe, hires=None), CONTROL, at_hand=MINE))
    assert (alone["ControlNet 1"][0] is Level.DROPPED) is (only_in == "High res only")


def test_a_unit_of_the_second_pass_alone_has_no_place_where_the_site_samples_once() -> None:
    recipe = replace(
        BEGUN,
        dialect=Dialect.ONSITE,
        controls=(ControlUnit(module="canny", model="canny", settings={"hr option": "High res only"}),),
        hires=HiresPass(scale=1.5, denoise=0.4),
    )
    workflow = build(recipe, CONTROL, at_hand=MINE)
    assert (len(nodes(workflow, "KSampler")), nodes(workflow, "Canny")) == (1, [])
    assert rows(workflow)["ControlNet 1"][0] is Level.DROPPED


def test_the_prompts_of_a_second_pass_know_the_edited_picture_too() -> None:
    kontext = here(ModelKind.DIFFUSION_MODEL, "main", "Flux.1 Kontext")
    recipe = replace(BEGUN, hires=HiresPass(scale=1.5, denoise=0.4, prompt="closer"))
    workflow = build(recipe, at_hand=MINE, main=kontext)
    assert len(nodes(workflow, "ReferenceLatent")) == 2
    inpaint = here(ModelKind.CHECKPOINT, "main", "SD 1.5")
    inpaint = replace(inpaint, listed_name="main-inpainting.safetensors")
    masked = build(replace(recipe, other={"Mask blur": "4"}), at_hand=MINE, main=inpaint)
    assert len(nodes(masked, "InpaintModelConditioning")) == 2


@pytest.mark.parametrize(
    ("kind", "begins"),
    [("txt2img", False), ("txt2vid", False), ("img2img-hires", True), ("img2vid", True), ("image2video", True)],
)
def test_every_word_for_a_picture_at_the_start_is_one(kind: str, begins: bool) -> None:
    assert begins_with_picture(replace(RECIPE, workflow_type=kind)) is begins


@pytest.mark.parametrize(
    ("word", "why"),
    [
        ("txt2img-facefix", "No part of the picture is gone over a second time here."),
        ("txt2img-hires-facefix", "No part of the picture is gone over a second time here."),
        ("img2img-facefix", "Only the faces of the start picture were made again; here the whole picture is."),
        ("img2img:face-fix", "Only the faces of the start picture were made again; here the whole picture is."),
    ],
)
def test_what_the_sites_face_fix_does_is_told(word: str, why: str) -> None:
    meta = {"workflow": word, "prompt": "a portrait", "sampler": "Euler a", "steps": 20, "seed": 1}
    record = ImageRecord(
        image_id=1, image_url=None, media="image", picture=None, base_model="SDXL 1.0", version_ids=(), meta=meta
    )
    told = {row.field: row for row in build(read_recipe(record)).fidelity.rows}
    assert (told["face fix"].level, told["face fix"].why) == (Level.DROPPED, why)
