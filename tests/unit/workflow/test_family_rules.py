"""What the families' declarations do to a graph: loaders by form, companions, numbers, guidance, LoRAs, pairs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from civitai_remake.civitai_utils import errors
from civitai_remake.civitai_utils.kinds import ModelForm, ModelKind
from civitai_remake.civitai_utils.model_files import FilePlan, Present, Unavailable, Unresolved
from civitai_remake.civitai_utils.recipe_parts import ControlUnit, Refiner
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, Role, Size
from civitai_remake.pipeline.families import FAMILIES, find_family
from civitai_remake.pipeline.families.text_encoders import CLIP_L, T5XXL, T5XXL_FP16
from civitai_remake.pipeline.families.vaes import FLUX_VAE
from civitai_remake.pipeline.generate_workflow import build_workflow, companions_for
from civitai_remake.pipeline.workflow.draft import AtHand
from civitai_remake.pipeline.workflow.fidelity import Level, Workflow

from .model_file import classes, here, nodes, rows

CHECKPOINT, BARE = ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL
RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.ONSITE, prompt="a lighthouse",
    negative_prompt="blurry", seed=5,
)  # fmt: skip


def flux(kind: ModelKind = BARE, form: ModelForm | None = None, base: str = "Flux.1 D") -> Present:
    return here(kind, "flux.safetensors", base, form=form)


def build(recipe: Recipe, *files: FilePlan, at_hand: AtHand | None = None) -> Workflow:
    return build_workflow(recipe, files, drawn_seed=1, at_hand=at_hand)


def why(workflow: Workflow, field: str) -> str:
    return next(row.why for row in workflow.fidelity.rows if row.field == field)


# Loaders and companions


def test_a_bare_flux_gets_its_own_graph_and_its_companions() -> None:
    workflow = build(RECIPE, flux())
    assert classes(workflow) == [
        "UNETLoader", "DualCLIPLoader", "VAELoader", "CLIPTextEncode", "ConditioningZeroOut", "EmptySD3LatentImage",
        "FluxGuidance", "KSampler", "VAEDecode", "SaveImage",
    ]  # fmt: skip
    (encoders,) = nodes(workflow, "DualCLIPLoader")
    assert encoders == {"clip_name1": CLIP_L.name, "clip_name2": T5XXL.name, "type": "flux"}
    assert nodes(workflow, "VAELoader") == [{"vae_name": FLUX_VAE.name}]
    assert "models/text_encoders" in why(workflow, "text encoder 1")
    assert companions_for(RECIPE, [flux()]) == (CLIP_L, T5XXL, FLUX_VAE)


def test_companions_that_are_here_are_used_under_the_name_the_host_lists() -> None:
    at_hand = AtHand(companions={T5XXL: "flux/t5xxl_fp16.safetensors", FLUX_VAE: "ae.sft"})
    workflow = build(RECIPE, flux(), at_hand=at_hand)
    assert nodes(workflow, "DualCLIPLoader")[0]["clip_name2"] == "flux/t5xxl_fp16.safetensors"
    assert rows(workflow)["VAE"][2] == "ae.sft"
    assert "this one is here" in why(workflow, "VAE")


def test_what_the_image_names_comes_before_the_familys_own() -> None:
    files = [
        flux(),
        here(ModelKind.TEXT_ENCODER, "my_t5.safetensors", "Flux.1 D"),
        here(ModelKind.VAE, "own.safetensors", "Flux.1 D"),
    ]
    workflow = build(RECIPE, *files)
    assert nodes(workflow, "DualCLIPLoader")[0]["clip_name2"] == "my_t5.safetensors"
    assert rows(workflow)["text encoder 2"][0] is Level.EXACT
    assert nodes(workflow, "VAELoader") == [{"vae_name": "own.safetensors"}]
    assert companions_for(RECIPE, files) == (CLIP_L,)


def test_forges_modules_come_before_the_familys_own() -> None:
    recipe = replace(RECIPE, dialect=Dialect.FORGE2, modules=("ae", "t5xxl_fp16", "my_clip_l"))
    t5, clip = T5XXL_FP16, f"my_{CLIP_L.name}"
    workflow = build(recipe, flux())
    (loader,) = nodes(workflow, "DualCLIPLoader")
    assert (loader["clip_name1"], loader["clip_name2"]) == (clip, t5.name)
    assert {rows(workflow)[name][0] for name in ("text encoder 1", "text encoder 2", "VAE")} == {Level.EXACT}
    wanted = companions_for(recipe, [flux()])
    assert [(one.name, one.source is not None) for one in wanted] == [
        (clip, False), (t5.name, True), (FLUX_VAE.name, True),
    ]  # fmt: skip
    for at_hand in (AtHand(companions={wanted[0]: CLIP_L.name}), AtHand(coming={wanted[0]: CLIP_L.name})):
        near = build(recipe, flux(), at_hand=at_hand)
        assert nodes(near, "DualCLIPLoader")[0]["clip_name1"] == CLIP_L.name
        assert rows(near)["module my_clip_l"][0] is Level.DROPPED
    assert rows(build(recipe, flux(CHECKPOINT, ModelForm.ALL_IN_ONE)))["module ae"][0] is Level.DROPPED


@pytest.mark.parametrize(
    ("form", "loaders"),
    [
        (ModelForm.ALL_IN_ONE, ["CheckpointLoaderSimple"]),
        (ModelForm.WITHOUT_ENCODERS, ["CheckpointLoaderSimple", "DualCLIPLoader"]),
        (ModelForm.DIFFUSION_MODEL, ["CheckpointLoaderSimple", "DualCLIPLoader", "VAELoader"]),
        # The site calls them checkpoints, and they are bare models nearly always.
        (None, ["CheckpointLoaderSimple", "DualCLIPLoader", "VAELoader"]),
    ],
)
def test_a_checkpoint_is_loaded_as_what_it_holds(form: ModelForm | None, loaders: list[str]) -> None:
    found = [name for name in classes(build(RECIPE, flux(CHECKPOINT, form))) if "Loader" in name]
    assert found == loaders


def test_what_no_core_node_loads_says_so() -> None:
    with pytest.raises(errors.FamilyUnsupported, match="whole checkpoint"):
        build(RECIPE, here(BARE, "x.safetensors", "HiDream-O1"))


def test_every_open_base_model_has_one_family() -> None:
    names = [name for family in FAMILIES for name in family.base_models]
    assert len(names) == len(set(names))
    assert find_family("Flux.1 Kontext") is find_family("Flux1Kontext") is find_family("Flux.1 D")
    assert find_family("Nano Banana") is None


# Numbers


@pytest.mark.parametrize(
    ("base", "name", "steps", "cfg", "sampler"),
    [
        ("SDXL Lightning", "m", 6, 1.0, "euler"),
        ("SDXL 1.0", "dream lightning", 6, 1.0, "euler"),
        ("SDXL Hyper", "m", 8, 1.0, "euler"),
        ("SDXL 1.0 LCM", "m", 5, 1.8, "lcm"),
        ("SD 1.5 LCM", "m", 5, 1.8, "lcm"),
        ("SDXL 1.0", "m", 25, 7.0, "euler"),
        ("Flux.1 S", "m", 4, 1.0, "euler"),
        ("ZImageTurbo", "m", 8, 1.0, "res_multistep"),
        ("ZImageBase", "m", 25, 4.0, "res_multistep"),
        ("HiDream", "full", 50, 5.0, "uni_pc"),
        ("SD 3.5 Large Turbo", "m", 4, 1.2, "euler"),
    ],
)
def test_a_silent_image_gets_the_numbers_of_its_model(
    base: str, name: str, steps: int, cfg: float, sampler: str
) -> None:
    kind = BARE if base == "HiDream" else CHECKPOINT
    (node,) = nodes(build(RECIPE, here(kind, f"{name}.safetensors", base)), "KSampler")
    assert (node["steps"], node["cfg"], node["sampler_name"]) == (steps, cfg, sampler)


def test_a_distilling_lora_brings_its_numbers_too() -> None:
    lora = here(ModelKind.LORA, "Qwen-Image-Lightning-8steps.safetensors", "Qwen", strength=1.0)
    workflow = build(RECIPE, here(BARE, "qwen.safetensors", "Qwen"), lora)
    assert (nodes(workflow, "KSampler")[0]["steps"], workflow.variant) == (8, "Qwen-Image Lightning")
    said = build(replace(RECIPE, steps=30, cfg_scale=4.0), here(BARE, "qwen.safetensors", "Qwen"), lora)
    assert (nodes(said, "KSampler")[0]["steps"], nodes(said, "KSampler")[0]["cfg"]) == (30, 4.0)


@pytest.mark.parametrize(
    ("dialect", "asked", "distilled", "cfg", "guidance"),
    [
        (Dialect.ONSITE, 3.0, None, 1.0, 3.0),
        (Dialect.A1111, 2.0, None, 1.0, 2.0),
        (Dialect.FORGE2, 1.0, 3.2, 1.0, 3.2),
        (Dialect.FORGE2, 2.0, 3.2, 2.0, 3.2),
        (Dialect.COMFYUI, 1.0, 4.0, 1.0, 4.0),
        (Dialect.COMFYUI, 2.0, None, 2.0, 3.5),
        (Dialect.ONSITE, None, None, 1.0, 3.5),
    ],
)
def test_what_programs_call_cfg_is_the_guidance_of_flux(
    dialect: Dialect, asked: float | None, distilled: float | None, cfg: float, guidance: float
) -> None:
    recipe = replace(RECIPE, dialect=dialect, cfg_scale=asked, distilled_cfg_scale=distilled)
    workflow = build(recipe, flux())
    assert nodes(workflow, "KSampler")[0]["cfg"] == cfg
    assert nodes(workflow, "FluxGuidance")[0]["guidance"] == guidance
    # Only a real scale makes a negative prompt count.
    assert len(nodes(workflow, "CLIPTextEncode")) == (1 if cfg == 1.0 else 2)


def test_a_negative_prompt_that_does_nothing_is_told() -> None:
    assert rows(build(RECIPE, flux()))["negative prompt"][0] is Level.DROPPED
    said = build(replace(RECIPE, cfg_scale=3.5), flux())
    assert rows(said)["negative prompt"][0] is Level.EXACT
    lightning = build(replace(RECIPE, cfg_scale=1.0), here(CHECKPOINT, "m.safetensors", "SDXL Lightning"))
    assert "as in the original" in why(lightning, "negative prompt")


def test_a_family_without_guidance_tells_that_it_takes_none() -> None:
    workflow = build(replace(RECIPE, distilled_cfg_scale=3.5), here(BARE, "z.safetensors", "ZImageTurbo"))
    assert rows(workflow)["guidance"][0] is Level.DROPPED


@pytest.mark.parametrize(
    ("sampler", "schedule", "used"),
    [
        ("Euler", "Beta", ("euler", "beta")),
        ("Euler", None, ("euler", "simple")),
        ("Undefined", None, ("euler", "simple")),
        (None, "Beta", ("euler", "beta")),
        ("DPM++ 2M Karras", None, ("dpmpp_2m", "karras")),
    ],
)
def test_a_schedule_nobody_names_is_the_familys(
    sampler: str | None, schedule: str | None, used: tuple[str, str]
) -> None:
    (node,) = nodes(build(replace(RECIPE, sampler=sampler, schedule=schedule), flux()), "KSampler")
    assert (node["sampler_name"], node["scheduler"]) == used


def test_a_schedule_of_the_size_gives_way_to_one_that_is_named() -> None:
    model = here(BARE, "klein.safetensors", "Flux.2 Klein 4B")
    assert "Flux2Scheduler" in classes(build(replace(RECIPE, sampler="Euler"), model))
    named = build(replace(RECIPE, sampler="Euler", schedule="Beta"), model)
    assert "Flux2Scheduler" not in classes(named)
    assert nodes(named, "BasicScheduler")[0]["scheduler"] == "beta"


def test_a_second_pass_over_a_schedule_of_the_size_takes_its_last_steps() -> None:
    recipe = replace(RECIPE, steps=8, hires=HiresPass(scale=1.5, denoise=0.5, upscaler="Latent"))
    workflow = build(recipe, here(BARE, "klein.safetensors", "Flux.2 Klein 4B"))
    assert [node["steps"] for node in nodes(workflow, "Flux2Scheduler")] == [8, 16]
    assert [node["denoise"] for node in nodes(workflow, "SplitSigmasDenoise")] == [0.5]
    assert nodes(workflow, "LatentUpscaleBy")[0]["scale_by"] == 1.5


def test_a_latent_of_larger_cells_that_changes_its_shape_is_enlarged_as_a_picture() -> None:
    hires = HiresPass(target=Size(width=1536, height=1024), denoise=0.5, upscaler="Latent")
    workflow = build(replace(RECIPE, hires=hires), here(BARE, "klein.safetensors", "Flux.2 Klein 4B"))
    assert nodes(workflow, "ImageScale")[0]["crop"] == "center"
    assert rows(workflow)["upscaler"][0] is Level.APPROXIMATED


@pytest.mark.parametrize(
    ("name", "variant"),
    [
        ("qwenImageEdit2509_v10", "Qwen-Image Edit 2509"),
        ("qwen_image_edit_fp8", "Qwen-Image Edit"),
        ("Qwen special edition", "Qwen-Image"),
        ("creditQwen", "Qwen-Image"),
        ("qwenLightningMerge", "Qwen-Image Lightning"),
    ],
)
def test_short_words_stand_by_themselves_in_a_name(name: str, variant: str) -> None:
    assert build(RECIPE, here(BARE, f"{name}.safetensors", "Qwen")).variant == variant


def test_sizes_are_held_to_what_the_latent_takes() -> None:
    asked = replace(RECIPE, base_size=Size(width=1000, height=1100))
    workflow = build(asked, here(BARE, "klein.safetensors", "Flux.2 Klein 4B"))
    (latent,) = nodes(workflow, "EmptyFlux2LatentImage")
    assert (latent["width"], latent["height"]) == (992, 1088)
    assert "steps of 16" in why(workflow, "size")


# LoRAs


@pytest.mark.parametrize(
    ("checkpoint", "lora", "fits"),
    [
        ("SDXL 1.0", "Flux.1 D", False),
        ("Flux.1 D", "SDXL 1.0", False),
        ("Pony", "Illustrious", True),
        ("Flux.1 Krea", "Flux.1 D", True),
        ("Flux.2 Klein 4B", "Flux.2 D", False),
        ("Flux.2 Klein 4B", "Flux.2 Klein 4B-base", True),
        ("Wan Video 2.2 T2V-A14B", "Wan Video 14B t2v", True),
        ("Wan Video 2.2 T2V-A14B", "Wan Video 1.3B t2v", False),
        ("Wan Video 1.3B t2v", "Wan Video", True),
        ("SDXL 1.0", "Kolors", False),
        ("SDXL 1.0", "Other", True),
        ("SDXL 1.0", None, True),
    ],
)
def test_a_lora_of_another_family_is_never_wired_in(checkpoint: str, lora: str | None, fits: bool) -> None:
    recipe = replace(RECIPE, media="image")
    kind = CHECKPOINT if checkpoint in {"SDXL 1.0", "Pony"} else BARE
    workflow = build(recipe, here(kind, "m.safetensors", checkpoint), here(ModelKind.LORA, "l.safetensors", lora))
    assert any(name.startswith("LoraLoader") for name in classes(workflow)) is fits
    assert (rows(workflow)["LoRA l"][0] is Level.DROPPED) is not fits
    if not fits:
        assert str(lora) in why(workflow, "LoRA l")


def test_loras_that_cannot_reach_the_encoder_go_to_the_model_alone() -> None:
    lora = here(ModelKind.LORA, "l.safetensors", "ZImageTurbo", strength=0.8)
    assert "LoraLoaderModelOnly" in classes(build(RECIPE, here(BARE, "z.safetensors", "ZImageTurbo"), lora))
    assert "LoraLoader" in classes(build(RECIPE, flux(), here(ModelKind.LORA, "l.safetensors", "Flux.1 D")))


# Pairs


WAN = "Wan Video 2.2 T2V-A14B"


@pytest.mark.parametrize("order", [("high", "low"), ("low", "high")])
def test_the_two_experts_stand_in_the_order_they_work(order: tuple[str, str]) -> None:
    files = [here(BARE, f"wan2.2_t2v_{name}_noise_14B.safetensors", WAN) for name in order]
    workflow = build(replace(RECIPE, media="video"), *files)
    names = [node["unet_name"] for node in nodes(workflow, "UNETLoader")]
    assert ["high" in name for name in names] == [True, False]
    first, second = nodes(workflow, "KSamplerAdvanced")
    assert (first["start_at_step"], first["end_at_step"], second["start_at_step"]) == (0, 10, 10)
    assert (first["add_noise"], second["add_noise"]) == ("enable", "disable")
    assert not [field for field in rows(workflow) if field.startswith("model ")]


@pytest.mark.parametrize(("name", "fetched"), [("high", "low"), ("low", "high"), ("wan", "low")])
def test_a_lone_expert_gets_the_other_one_as_a_companion(name: str, fetched: str) -> None:
    files = [here(BARE, f"{name}noise.safetensors", WAN)]
    needed = [companion.name for companion in companions_for(replace(RECIPE, media="video"), files)]
    assert [entry for entry in needed if "noise" in entry] == [f"wan2.2_t2v_{fetched}_noise_14B_fp8_scaled.safetensors"]


def test_a_lora_of_one_expert_goes_to_it_alone_and_the_rest_to_both() -> None:
    loras = [here(ModelKind.LORA, f"{name}.safetensors", WAN) for name in ("style_HIGH", "style_LOW", "plain")]
    workflow = build(replace(RECIPE, media="video"), here(BARE, "high_noise.safetensors", WAN), *loras)
    chained = [(node["lora_name"], node["model"][0]) for node in nodes(workflow, "LoraLoaderModelOnly")]
    assert [name for name, _ in chained] == [
        "style_HIGH.safetensors", "style_LOW.safetensors", "plain.safetensors", "plain.safetensors",
    ]  # fmt: skip


def test_a_video_has_its_length_and_rate_and_a_still_of_it_is_one_picture() -> None:
    model = here(BARE, "wan.safetensors", "Wan Video 14B t2v")
    video = build(replace(RECIPE, media="video", other={"Frames": "50", "FPS": "12"}), model)
    assert nodes(video, "EmptyHunyuanLatentVideo")[0]["length"] == 49
    assert nodes(video, "CreateVideo")[0]["fps"] == 12.0
    assert rows(video)["length"] == (Level.APPROXIMATED, "50", "49")
    still = build(RECIPE, model)
    assert nodes(still, "EmptyHunyuanLatentVideo")[0]["length"] == 1
    assert "SaveImage" in classes(still)
    with pytest.raises(errors.MediaUnsupported, match="makes pictures"):
        build(replace(RECIPE, media="video"), flux())


# Tasks that begin with a picture


def test_img2img_begins_with_the_picture_at_hand_and_says_that_it_is_not_the_original() -> None:
    recipe = replace(RECIPE, workflow_type="img2img", denoise=0.4)
    workflow = build(recipe, flux(), at_hand=AtHand(start_picture="mine.png"))
    assert nodes(workflow, "LoadImage") == [{"image": "mine.png"}]
    assert nodes(workflow, "KSampler")[0]["denoise"] == 0.4
    assert rows(workflow)["start picture"][0] is Level.APPROXIMATED
    assert nodes(build(recipe, flux()), "KSampler")[0]["denoise"] == 1.0


@pytest.mark.parametrize(
    ("name", "base", "node"),
    [
        ("flux1-kontext", "Flux.1 Kontext", "ReferenceLatent"),
        ("qwen_image_edit", "Qwen", "TextEncodeQwenImageEdit"),
        ("qwen_image_edit_2509", "Qwen", "TextEncodeQwenImageEditPlus"),
    ],
)
def test_a_model_that_edits_is_shown_the_picture_at_hand(name: str, base: str, node: str) -> None:
    recipe = replace(RECIPE, workflow_type="img2img", denoise=0.5)
    model = here(BARE, f"{name}.safetensors", base)
    workflow = build(recipe, model, at_hand=AtHand(start_picture="mine.png"))
    assert node in classes(workflow)
    assert nodes(workflow, "KSampler")[0]["denoise"] == 1.0
    assert node not in classes(build(recipe, model))


def test_inpainting_changes_what_the_mask_leaves_open() -> None:
    recipe = replace(RECIPE, workflow_type="img2img", other={"Mask blur": "4"})
    at_hand = AtHand(start_picture="mine.png")
    plain = build(recipe, here(CHECKPOINT, "m.safetensors", "SD 1.5"), at_hand=at_hand)
    assert nodes(plain, "SetLatentNoiseMask")[0]["mask"][1] == 1
    own = build(recipe, here(CHECKPOINT, "m-inpainting.safetensors", "SD 1.5"), at_hand=at_hand)
    assert "InpaintModelConditioning" in classes(own)


def test_a_video_from_a_picture_names_the_picture_to_choose() -> None:
    model = here(BARE, "wan_high.safetensors", "Wan Video 2.2 I2V-A14B")
    workflow = build(replace(RECIPE, media="video", workflow_type="img2vid"), model)
    assert nodes(workflow, "LoadImage") == [{"image": "example.png"}]
    assert "choose one" in why(workflow, "start picture")


def test_a_controlnet_is_guided_by_the_picture_at_hand() -> None:
    units = (
        ControlUnit(module="canny", model="control_canny [d14c016b]", weight=0.7, start=0.1, end=0.9,
                    settings={"threshold a": "51"}),
        ControlUnit(module="openpose", model="control_openpose"),
    )  # fmt: skip
    files = [
        here(CHECKPOINT, "m.safetensors", "SD 1.5"),
        here(ModelKind.CONTROLNET, "control_canny.safetensors", "SD 1.5"),
        here(ModelKind.CONTROLNET, "control_openpose.safetensors", "SD 1.5"),
    ]
    recipe = replace(RECIPE, controls=units)
    workflow = build(recipe, *files, at_hand=AtHand(start_picture="mine.png"))
    (applied,) = nodes(workflow, "ControlNetApplyAdvanced")
    assert (applied["strength"], applied["start_percent"], applied["end_percent"]) == (0.7, 0.1, 0.9)
    assert nodes(workflow, "Canny")[0]["low_threshold"] == 0.2
    assert rows(workflow)["ControlNet 2"][0] is Level.DROPPED
    assert "openpose" in why(workflow, "ControlNet 2")
    assert nodes(workflow, "KSampler")[0]["denoise"] == 1.0
    assert "not public" in why(build(recipe, *files), "ControlNet 1")


def test_the_refiner_takes_over_at_its_share() -> None:
    recipe = replace(RECIPE, steps=20, refiner=Refiner(name="refiner", switch_at=0.7))
    files = [
        here(CHECKPOINT, "m.safetensors", "SDXL 1.0"),
        here(CHECKPOINT, "refiner.safetensors", "SDXL 1.0", role=Role.REFINER),
    ]
    workflow = build(recipe, *files)
    first, second = nodes(workflow, "KSamplerAdvanced")
    assert (first["end_at_step"], second["start_at_step"]) == (14, 14)
    assert rows(workflow)["refiner"][0] is Level.APPROXIMATED
    assert "model refiner" not in rows(workflow)
    lost = Unresolved(mention=files[1].resolution.mention, code="not_on_site", reason="gone")
    without = build(recipe, files[0], Unavailable(resolution=lost, code="not_on_site", reason="gone"))
    assert rows(without)["refiner"][0] is Level.DROPPED


def test_an_image_that_was_only_enlarged_needs_no_checkpoint() -> None:
    bare = replace(RECIPE, prompt=None, negative_prompt=None, seed=None, picture=Size(width=2048, height=2048))
    workflow = build(bare, here(ModelKind.UPSCALER, "4x.pth", None))
    assert classes(workflow) == [
        "LoadImage", "UpscaleModelLoader", "ImageUpscaleWithModel", "ImageScale", "SaveImage",
    ]  # fmt: skip


def test_nodes_stand_in_groups() -> None:
    recipe = replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4, upscaler="Latent"))
    groups = build(recipe, flux()).graph.groups
    assert list(groups) == ["Models", "Prompt", "First pass", "Second pass", "Output"]
