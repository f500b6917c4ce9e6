"""A finished workflow against the ComfyUI at hand: mended and told, or refused with what to install or update."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils import errors
from civitai_remake.civitai_utils.host.core_nodes import core_definitions
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import FilePlan, ModelFile, Present, Resolved, Unresolved, Wanted
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, ResourceMention, Role
from civitai_remake.pipeline.generate_workflow import AtHand, build_workflow, fit_to_host
from civitai_remake.pipeline.nodes.at_hand import NodesAtHand
from civitai_remake.pipeline.nodes.node_packs import COMFYUI_GGUF, COMFYUI_NF4, COMFYUI_NF4_BARE, NodePack
from civitai_remake.pipeline.words.nearest_sampler import nearest_sampler, nearest_schedule
from civitai_remake.pipeline.workflow.fidelity import FidelityRow, Level, Workflow
from civitai_remake.pipeline.workflow.grade import Grade, grade
from civitai_remake.pipeline.workflow.quantised import Quantisation, quantisation_of

CHECKPOINT, BARE, ENCODER = ModelKind.CHECKPOINT, ModelKind.DIFFUSION_MODEL, ModelKind.TEXT_ENCODER
RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.COMFYUI, prompt="a lighthouse",
    negative_prompt="blurry", seed=5, steps=20, cfg_scale=7.0, sampler="er_sde", schedule="beta",
)  # fmt: skip
CORE = core_definitions()
Table = Mapping[str, Any]


def here(kind: ModelKind, name: str, base: str | None, *, variant: str | None = None) -> Present:
    mention = ResourceMention(kind=kind, name=Path(name).stem, role=Role.ADDON if kind is ENCODER else Role.BASE)
    file = ModelFile(version_id=1, file_id=1, name=name, kind=kind, variant=variant)
    resolution = Resolved(mention=mention, file=file, found_by="hash", model_name="Model", base_model=base)
    return Present(resolution=resolution, path=Path(name), listed_name=name, kind=kind)


SDXL = here(CHECKPOINT, "harbour.safetensors", "SDXL 1.0")


def at(names: Table, version: str | None = "0.33.0", *packs: NodePack) -> NodesAtHand:
    return NodesAtHand(names=frozenset(names).union(*(pack.classes for pack in packs)), version=version)


def fitted(
    recipe: Recipe,
    *files: FilePlan,
    table: Table = CORE,
    version: str | None = "0.33.0",
    packs: tuple[NodePack, ...] = (),
) -> Workflow:
    nodes = at(table, version, *packs)
    workflow = build_workflow(recipe, files, drawn_seed=1, at_hand=AtHand(nodes=nodes))
    return fit_to_host(workflow, nodes, table)


def row(workflow: Workflow, field: str) -> FidelityRow:
    return next(row for row in workflow.fidelity.rows if row.field == field)


def nodes_of(workflow: Workflow, class_type: str) -> list[dict[str, Any]]:
    return [node["inputs"] for node in workflow.graph.as_api().values() if node["class_type"] == class_type]  # type: ignore[misc]


def table_with(change: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    table = deepcopy(CORE)
    change(table)
    return table


def test_what_fits_is_handed_on_as_it_was_built() -> None:
    built = build_workflow(RECIPE, [SDXL], drawn_seed=1)
    workflow = fitted(RECIPE, SDXL)
    assert (workflow.graph.as_api(), workflow.fidelity) == (built.graph.as_api(), built.fidelity)
    assert workflow.checked is not None
    assert (workflow.checked.found, workflow.checked.version) == ((), "0.33.0")


def test_a_sampler_and_a_schedule_that_an_older_comfyui_lacks_become_the_nearest_and_are_told() -> None:
    def make_older(table: dict[str, Any]) -> None:
        table["KSampler"]["input"]["required"]["sampler_name"][0].remove("er_sde")
        table["KSampler"]["input"]["required"]["scheduler"][0].remove("beta")

    recipe = replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4, upscaler="Latent"))
    workflow = fitted(recipe, SDXL, table=table_with(make_older))
    assert {(one["sampler_name"], one["scheduler"]) for one in nodes_of(workflow, "KSampler")} == {
        ("dpmpp_3m_sde", "simple")
    }
    told = row(workflow, "sampler")
    assert (told.level, told.asked, told.used) == (Level.APPROXIMATED, "er_sde / beta", "dpmpp_3m_sde / simple")
    assert "This ComfyUI has no sampler er_sde; dpmpp_3m_sde is used." in told.why
    assert workflow.checked is not None
    assert len(workflow.checked.found) == 2


@pytest.mark.parametrize(
    ("name", "known", "used"),
    [
        ("sa_solver_pece", ["sa_solver", "euler"], "sa_solver"), ("sa_solver_pece", ["dpmpp_2m_sde"], "dpmpp_2m_sde"),
        ("dpmpp_2m_sde_gpu", ["dpmpp_2m_sde"], "dpmpp_2m_sde"), ("exp_heun_2_x0", ["heun", "euler"], "heun"),
        ("res_multistep_ancestral_cfg_pp", ["dpmpp_2s_ancestral"], "dpmpp_2s_ancestral"),
        ("unheard", ["euler"], "euler"), ("unheard", ["own"], None), ("euler_cfg_pp", ["euler"], "euler"),
    ],
)  # fmt: skip
def test_the_nearest_sampler(name: str, known: list[str], used: str | None) -> None:
    assert nearest_sampler(name, known) == used


def test_the_nearest_schedule() -> None:
    assert nearest_schedule("kl_optimal", ["karras", "normal"]) == "karras"
    assert nearest_schedule("beta", ["normal"]) == "normal"
    assert nearest_schedule("beta", ["own"]) is None


def test_an_older_comfyui_is_told_which_version_brings_the_model(definitions: Callable[[str], Table]) -> None:
    flux2 = here(BARE, "flux2.safetensors", "Flux.2 D")
    with pytest.raises(
        errors.NodesMissing, match=r"This ComfyUI \(0\.3\.64\).*EmptyFlux2LatentImage.*0\.3\.72 or newer"
    ):
        fitted(RECIPE, flux2, table=definitions("0.3.64"), version="0.3.64")
    song = replace(RECIPE, media="audio", sampler=None, schedule=None)
    with pytest.raises(errors.NodesMissing, match=r"0\.12\.0 or newer"):
        fitted(song, here(BARE, "ace_1.5.safetensors", "ACE Audio"), table=definitions("0.8.0"), version="0.8.0")


def test_a_type_of_encoders_that_the_loader_does_not_know(definitions: Callable[[str], Table]) -> None:
    newbie = here(BARE, "newbie.safetensors", "newbie")
    with pytest.raises(errors.NodesMissing, match=r"type newbie.*0\.6\.0"):
        fitted(RECIPE, newbie, table=definitions("0.3.64"), version="0.3.64")


def test_a_model_that_the_nodes_take_and_the_version_does_not_know_is_told(definitions: Callable[[str], Table]) -> None:
    workflow = fitted(RECIPE, here(BARE, "anima.safetensors", "Anima"), table=definitions("0.8.0"), version="0.8.0")
    told = row(workflow, "ComfyUI")
    assert (told.level, told.asked, told.used) == (Level.UNKNOWN, "0.11.0", "0.8.0")
    assert "Anima came with ComfyUI 0.11.0" in told.why
    assert grade(workflow.fidelity) is Grade.ALIKE
    unsaid = fitted(RECIPE, here(BARE, "anima.safetensors", "Anima"), table=definitions("0.8.0"), version=None)
    assert not [row for row in unsaid.fidelity.rows if row.field == "ComfyUI"]


def test_a_node_that_this_version_should_have(definitions: Callable[[str], Table]) -> None:
    broken = {name: found for name, found in CORE.items() if name != "FluxGuidance"}
    with pytest.raises(errors.NodesMissing, match="should have it: its console"):
        fitted(RECIPE, here(BARE, "flux.safetensors", "Flux.1 D"), table=broken)


def test_nodes_of_sound_that_fail_for_want_of_torchaudio() -> None:
    silent = {name: found for name, found in CORE.items() if "Audio" not in name}
    song = replace(RECIPE, media="audio", sampler=None, schedule=None)
    with pytest.raises(errors.NodesMissing, match="torchaudio"):
        fitted(song, here(CHECKPOINT, "ace_v1_3.5b.safetensors", "ACE Audio"), table=silent)
    # A video is a video without its sound, too.
    video = replace(RECIPE, media="video", sampler=None, schedule=None)
    workflow = fitted(video, here(BARE, "minimax.safetensors", "MiniMax H3"), table=silent)
    assert row(workflow, "sound").level is Level.DROPPED
    assert nodes_of(workflow, "SaveVideo")
    assert not [one for one in nodes_of(workflow, "VAELoader") if "audio" in one["vae_name"]]


def test_a_video_is_saved_as_an_animation_where_no_node_saves_videos() -> None:
    table = {name: found for name, found in CORE.items() if name not in {"CreateVideo", "SaveVideo"}}
    video = replace(RECIPE, media="video", sampler=None, schedule=None)
    workflow = fitted(video, here(BARE, "wan.safetensors", "Wan Video 2.2 TI2V-5B"), table=table)
    (saved,) = nodes_of(workflow, "SaveAnimatedWEBP")
    assert saved["fps"] == 24.0
    assert row(workflow, "video").level is Level.APPROXIMATED


def test_a_number_that_is_out_of_the_nodes_own_range_is_held_and_told() -> None:
    def narrow(table: dict[str, Any]) -> None:
        table["KSampler"]["input"]["required"]["steps"][1]["max"] = 10

    workflow = fitted(RECIPE, SDXL, table=table_with(narrow))
    assert nodes_of(workflow, "KSampler")[0]["steps"] == 10
    told = row(workflow, "Sampler: steps")
    assert (told.level, told.asked, told.used) == (Level.APPROXIMATED, "20", "10")


def test_an_input_that_a_newer_node_wants_gets_its_own_default() -> None:
    def add(table: dict[str, Any]) -> None:
        table["KSampler"]["input"]["required"]["eta"] = ["FLOAT", {"default": 0.5}]
        table["KSampler"]["input"]["required"]["way"] = [["straight", "round"], {}]

    workflow = fitted(RECIPE, SDXL, table=table_with(add))
    assert (nodes_of(workflow, "KSampler")[0]["eta"], nodes_of(workflow, "KSampler")[0]["way"]) == (0.5, "straight")
    assert row(workflow, "Sampler: eta").level is Level.UNKNOWN


def test_a_value_that_is_no_longer_offered_gives_way_to_the_nodes_own() -> None:
    def rename(table: dict[str, Any]) -> None:
        table["UNETLoader"]["input"]["required"]["weight_dtype"][0] = ["auto", "fp8"]

    workflow = fitted(RECIPE, here(BARE, "flux.safetensors", "Flux.1 D"), table=table_with(rename))
    assert nodes_of(workflow, "UNETLoader")[0]["weight_dtype"] == "auto"
    assert row(workflow, "Load diffusion model: weight_dtype").level is Level.APPROXIMATED


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ({"mask": ["MASK", {}]}, "wants mask"),
        ({"model": ["OTHER_MODEL", {}]}, "takes no MODEL as model"),
        ({"steps": ["STEPS", {}]}, "takes steps otherwise"),
        ({"scheduler": [[], {}]}, "none of ComfyUI's own schedules"),
    ],
)
def test_what_cannot_be_mended_is_no_workflow(name: dict[str, Any], said: str) -> None:
    def change(table: dict[str, Any]) -> None:
        table["KSampler"]["input"]["required"] |= name

    with pytest.raises(errors.ComfyDiffers, match=said):
        fitted(RECIPE, SDXL, table=table_with(change))


def test_a_class_that_could_not_be_asked_is_taken_as_it_is_and_told() -> None:
    nodes = at(CORE)
    workflow = build_workflow(RECIPE, [SDXL], drawn_seed=1)
    told = fit_to_host(workflow, nodes, {name: found for name, found in CORE.items() if name != "CLIPTextEncode"})
    assert told.graph.as_api() == workflow.graph.as_api()
    assert told.checked is not None
    assert told.checked.found == ("CLIPTextEncode does not say what it takes, and so was not checked.",)


def test_files_that_are_still_to_come_are_no_fault() -> None:
    mention = ResourceMention(kind=CHECKPOINT, name="harbour", role=Role.BASE)
    file = ModelFile(version_id=1, file_id=1, name="harbour.safetensors", kind=CHECKPOINT)
    resolution = Resolved(mention=mention, file=file, found_by="hash", base_model="SDXL 1.0")
    wanted = Wanted(resolution=resolution, folder=Path("models"), file_name=file.name)
    workflow = fitted(RECIPE, wanted)
    assert workflow.checked is not None
    assert workflow.checked.found == ()


# GGUF and NF4


def plans(kind: ModelKind, name: str, variant: str | None = None) -> list[FilePlan]:
    present = here(kind, name, "Flux.1 D", variant=variant)
    assert isinstance(present.resolution, Resolved)
    lost = Unresolved(mention=present.resolution.mention, code="not_on_site", reason="")
    lost = replace(lost, mention=replace(lost.mention, name=name))
    return [
        present,
        Wanted(resolution=present.resolution, folder=Path(), file_name=name),
        replace(present, resolution=lost),
    ]


@pytest.mark.parametrize(
    ("kind", "name", "variant", "packed"),
    [
        (BARE, "flux-Q4_K_M.GGUF", None, Quantisation.GGUF),
        (ENCODER, "t5xxl.gguf", None, Quantisation.GGUF),
        (CHECKPOINT, "flux1-dev-bnb-nf4-v2.safetensors", None, Quantisation.NF4),
        (CHECKPOINT, "fluxDevNF4.safetensors", None, Quantisation.NF4),
        (CHECKPOINT, "conf4.safetensors", None, None),
        (CHECKPOINT, "anf4x.safetensors", None, None),
        (BARE, "flux-nvfp4.safetensors", None, None),
        (BARE, "flux.safetensors", "pruned fp8", None),
        (ModelKind.LORA, "nf4.safetensors", None, None),
        (ModelKind.VAE, "vae.gguf", None, None),
    ],
)
def test_how_a_file_is_packed(kind: ModelKind, name: str, variant: str | None, packed: Quantisation | None) -> None:
    assert {quantisation_of(plan) for plan in plans(kind, name, variant)} == {packed}


def test_what_the_site_says_of_a_file_counts_unless_another_was_chosen() -> None:
    told = here(CHECKPOINT, "flux.safetensors", "Flux.1 D", variant="pruned nf4")
    assert quantisation_of(told) is Quantisation.NF4
    assert quantisation_of(replace(told, chosen=True)) is None
    other = ModelFile(version_id=1, file_id=2, name="flux8.safetensors", kind=CHECKPOINT, variant="full fp8")
    assert quantisation_of(replace(told, other=other, listed_name="flux8.safetensors")) is None


GGUF = here(BARE, "flux-Q4.gguf", "Flux.1 D")


@pytest.mark.parametrize(
    ("file", "pack"),
    [
        (GGUF, COMFYUI_GGUF),
        (here(CHECKPOINT, "flux-bnb-nf4.safetensors", "Flux.1 D"), COMFYUI_NF4),
        (here(BARE, "flux-bnb-nf4.safetensors", "Flux.1 D"), COMFYUI_NF4_BARE),
    ],
)
def test_a_file_that_only_a_pack_loads_needs_it(file: FilePlan, pack: NodePack) -> None:
    for nodes in (None, at(CORE)):
        with pytest.raises(errors.CustomNodeMissing) as told:
            build_workflow(RECIPE, [file], drawn_seed=1, at_hand=AtHand(nodes=nodes))
        assert pack.name in told.value.message
        assert pack.address in told.value.message
    workflow = fitted(RECIPE, file, packs=(pack,))
    (loader,) = {str(node["class_type"]) for node in workflow.graph.as_api().values()} & pack.classes
    (inputs,) = nodes_of(workflow, loader)
    assert list(inputs.values()) == [file.listed_name]  # type: ignore[union-attr]
    assert (row(workflow, "checkpoint").level, pack.name in row(workflow, "checkpoint").why) == (Level.EXACT, True)


def test_encoders_of_which_one_is_gguf() -> None:
    flux, t5 = here(BARE, "flux.safetensors", "Flux.1 D"), here(ENCODER, "t5xxl-Q5.gguf", None)
    workflow = fitted(RECIPE, flux, t5, packs=(COMFYUI_GGUF,))
    assert [one["unet_name"] for one in nodes_of(workflow, "UNETLoader")] == ["flux.safetensors"]
    (encoders,) = nodes_of(workflow, "DualCLIPLoaderGGUF")
    assert (encoders["clip_name2"], encoders["type"]) == ("t5xxl-Q5.gguf", "flux")
    with pytest.raises(errors.CustomNodeMissing, match=r"t5xxl-Q5\.gguf is a GGUF file"):
        fitted(RECIPE, flux, t5)


def test_a_pack_that_is_too_old_for_a_loader_is_to_be_updated() -> None:
    older = replace(COMFYUI_GGUF, classes=COMFYUI_GGUF.classes - {"DualCLIPLoaderGGUF"})
    t5 = here(ENCODER, "t5xxl-Q5.gguf", None)
    with pytest.raises(errors.CustomNodeMissing, match=r"has no DualCLIPLoaderGGUF\. Update the custom node"):
        fitted(RECIPE, here(BARE, "flux.safetensors", "Flux.1 D"), t5, packs=(older,))


def test_both_experts_of_a_pair_may_be_gguf() -> None:
    video = replace(RECIPE, media="video", sampler=None, schedule=None)
    base = "Wan Video 2.2 T2V-A14B"
    high, low = here(BARE, "wan2.2_high_noise.gguf", base), here(BARE, "wan2.2_low_noise.gguf", base)
    workflow = fitted(video, high, low, packs=(COMFYUI_GGUF,))
    assert [one["unet_name"] for one in nodes_of(workflow, "UnetLoaderGGUF")] == [high.listed_name, low.listed_name]


def test_a_gguf_among_the_checkpoints_is_no_whole_checkpoint() -> None:
    workflow = fitted(RECIPE, here(CHECKPOINT, "sdxl-Q8.gguf", "SDXL 1.0"), packs=(COMFYUI_GGUF,))
    classes = [str(node["class_type"]) for node in workflow.graph.as_api().values()]
    assert classes[:3] == ["UnetLoaderGGUF", "DualCLIPLoader", "VAELoader"]


def test_the_definitions_that_come_along_hold_no_state() -> None:
    before = json.dumps(core_definitions(of=["KSampler", "Odd"]))
    core_definitions()["KSampler"]["input"]["required"].clear()
    assert json.dumps(core_definitions(of=["KSampler"])) == before
