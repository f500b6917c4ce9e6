"""A1111's pictures by the pack's own nodes: which are used when, what they are told, what the report says of both."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.recipe_parts import Refiner, Variation
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, Role, Size
from civitai_remake.pipeline.generate_workflow import OwnNodes, build_chosen, build_workflow
from civitai_remake.pipeline.nodes.at_hand import NodesAtHand
from civitai_remake.pipeline.webui.node_words import SAMPLER_TITLES
from civitai_remake.pipeline.workflow.draft import AtHand
from civitai_remake.pipeline.workflow.fidelity import FidelityRow, Level, Workflow

from .model_file import here, nodes

RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.A1111, prompt="a boat",
    sampler="Euler a", schedule="Automatic", steps=20, cfg_scale=6.0, seed=4, generator_version="v1.10.1",
    base_size=Size(width=512, height=512),
)  # fmt: skip
HIRES = HiresPass(scale=2.0, denoise=0.4, upscaler="Latent (antialiased)")
Inputs = dict[str, Any]


def build(recipe: Recipe, base: str = "SD 1.5", *, card: str | None = None, picture: str | None = None) -> Workflow:
    files = [
        here(ModelKind.CHECKPOINT, "dunes.safetensors", base, role=Role.BASE),
        here(ModelKind.UPSCALER, "4x.pth", base, role=Role.UPSCALER),
    ]
    at_hand = AtHand(start_picture=picture)
    return build_workflow(recipe, files, drawn_seed=1, at_hand=at_hand, own=OwnNodes(card=card))


def only(workflow: Workflow, name: str) -> Inputs:
    (found,) = nodes(workflow, f"CivitaiRemake{name}")
    return found


def row(workflow: Workflow, field: str) -> FidelityRow:
    return next(one for one in workflow.fidelity.rows if one.field == field)


def has(workflow: Workflow, *names: str) -> bool:
    return {f"CivitaiRemake{name}" for name in names} <= workflow.graph.classes


def test_a_plain_picture_gets_noise_steps_and_times_and_its_prompt_from_comfyui() -> None:
    workflow = build(RECIPE)
    assert only(workflow, "Noise") == {"noise_seed": 4, "source": "GPU", "card": "any"}
    assert only(workflow, "Schedule") == {
        "schedule": "Uniform", "steps": 20, "denoise": 1.0, "program": "A1111 1.8 and newer", "model": "SD 1.x",
    }  # fmt: skip
    sampler = only(workflow, "Sampler")
    assert (sampler["sampler"], sampler["eta"], sampler["s_noise"]) == ("Euler a", 1.0, 1.0)
    assert not has(workflow, "Text")
    assert workflow.uses_own
    (guider,) = nodes(workflow, "CFGGuider")
    assert (guider["cfg"], workflow.graph.as_api()[guider["model"][0]]["class_type"]) == (6.0, "CivitaiRemakeModel")
    assert [row(workflow, field).level for field in ("sampler", "prompt")] == [Level.EXACT, Level.EXACT]
    assert not nodes(workflow, "KSampler")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"noise_source": "NV"}, {"source": "NV"}),
        ({"noise_source": "CPU"}, {"source": "CPU"}),
        ({"ensd": 31337}, {"ensd": 31337}),
        ({"ensd": -1}, {"ensd": 2**64 - 1}),
        (
            {"variation": Variation(seed=9, strength=0.25, resize_from="640x512")},
            {"variation_seed": 9, "variation_strength": 0.25, "resize_from_width": 640, "resize_from_height": 512},
        ),
        ({"variation": Variation(seed=9, strength=0.0, resize_from="0x0")}, {}),
    ],
)
def test_the_noise_is_told_what_the_picture_says(said: dict[str, Any], expected: Inputs) -> None:
    workflow = build(replace(RECIPE, **said))
    made = only(workflow, "Noise")
    expected = {"noise_seed": 4, "source": "GPU", "card": "any"} | expected
    assert {name: int(value) if name == "ensd" else value for name, value in made.items()} == expected
    names = {"variation": "variation", "ensd": "ENSD"}
    assert all(row(workflow, names[name]).level is Level.EXACT for name in said if name in names)


@pytest.mark.parametrize(
    ("sampler", "schedule", "version", "expected"),
    [
        ("DPM++ 2M", "Karras", "v1.10.1", ("DPM++ 2M", "Karras")),
        ("DPM++ 2M Karras", None, "v1.5.1", ("DPM++ 2M", "Karras")),
        ("DPM++ 2M", None, "v1.5.1", ("DPM++ 2M", "Uniform")),
        ("DPM++ 2M SDE", "Automatic", "v1.10.1", ("DPM++ 2M SDE", "Exponential")),
        ("Restart", None, "v1.10.1", ("Restart", "Karras")),
        ("PLMS", None, "v1.10.1", ("PLMS", "Grid of DDIM and PLMS")),
        ("DDIM", "Karras", "v1.10.1", ("DDIM", "Grid of DDIM and PLMS")),
        ("UniPC", None, "v1.10.1", ("UniPC", "Grid of UniPC, time_uniform")),
        ("Euler", "Beta", "v1.10.1", ("Euler", "Beta")),
        ("Euler", "Align Your Steps GITS", "v1.10.1", ("Euler", "Align Your Steps GITS")),
        ("Euler", "KL Optimal", "v1.10.1", ("Euler", "KL Optimal")),
    ],
)
def test_samplers_and_schedules_go_by_the_pictures_own_words(
    sampler: str, schedule: str | None, version: str, expected: tuple[str, str]
) -> None:
    workflow = build(replace(RECIPE, sampler=sampler, schedule=schedule, generator_version=version))
    told = only(workflow, "Sampler")["sampler"], only(workflow, "Schedule")["schedule"]
    assert told == expected
    assert row(workflow, "sampler").level is Level.EXACT
    assert row(workflow, "sampler").used == " / ".join(expected)


@pytest.mark.parametrize(
    ("dialect", "version", "more", "program", "is_told_times"),
    [
        (Dialect.A1111, "v1.10.1", {}, "A1111 1.8 and newer", True),
        (Dialect.A1111, "v1.7.0", {}, "A1111 before 1.8", True),
        (Dialect.A1111, "v1.5.2", {}, "A1111 before 1.6", True),
        (Dialect.A1111, "v1.10.1", {"Downcast alphas_cumprod": "True"}, "A1111 before 1.8", True),
        (Dialect.FORGE, "f0.0.17v1.8.0", {}, "Forge", False),
        (Dialect.FORGE2, "f2.0.1v1.10.1", {}, "Forge 2", False),
        (Dialect.REFORGE, "f1.0.0v2-v1.10.1RC", {}, "reForge", False),
        (Dialect.FORGE, "f0.0.17v1.8.0", {"Noise Schedule": "Zero Terminal SNR"}, "Forge", True),
    ],
)
def test_the_program_and_its_version_decide(
    dialect: Dialect, version: str, more: dict[str, str], program: str, is_told_times: bool
) -> None:
    workflow = build(replace(RECIPE, dialect=dialect, generator_version=version, other=more))
    schedule = only(workflow, "Schedule")
    assert schedule["program"] == program
    assert schedule.get("zero_terminal_snr", False) is ("Noise Schedule" in more)
    assert has(workflow, "Model") is is_told_times
    assert all(row(workflow, name).level is Level.EXACT for name in more)


@pytest.mark.parametrize("dialect", [one for one in Dialect if not one.is_webui])
def test_no_other_program_gets_a_node_of_the_packs(dialect: Dialect) -> None:
    workflow = build(replace(RECIPE, dialect=dialect, prompt="a (boat:1.3) [a:b:0.5]"))
    assert not workflow.uses_own


def test_settings_of_noise_and_steps_are_in_the_nodes_and_told() -> None:
    other = {
        "Schedule min sigma": "0.1", "Schedule max sigma": "10", "Schedule rho": "5", "Sigma churn": "3",
        "Sigma noise": "1.01", "SGM noise multiplier": "True", "Discard penultimate sigma": "True",
        "Schedule type nonsense": "x", "Sigma tmax": "nobody",
    }  # fmt: skip
    workflow = build(replace(RECIPE, sampler="Euler", schedule="Karras", other=other, eta=0.7))
    schedule, sampler = only(workflow, "Schedule"), only(workflow, "Sampler")
    assert {name: schedule[name] for name in ("sigma_min", "sigma_max", "rho", "discard_penultimate")} == {
        "sigma_min": 0.1, "sigma_max": 10.0, "rho": 5.0, "discard_penultimate": True,
    }  # fmt: skip
    assert {name: sampler[name] for name in ("s_churn", "s_noise", "sgm_noise_multiplier", "eta")} == {
        "s_churn": 3.0, "s_noise": 1.01, "sgm_noise_multiplier": True, "eta": 0.7,
    }  # fmt: skip
    assert "s_tmax" not in sampler
    levels = {name: row(workflow, name).level for name in (*other, "eta")}
    lost = {"Schedule type nonsense", "Sigma tmax"}
    assert {name for name, one in levels.items() if one is not Level.EXACT} == lost


@pytest.mark.parametrize("sampler", ["DDIM", "DDIM CFG++"])
def test_the_eta_of_ddim_is_its_own(sampler: str) -> None:
    workflow = build(replace(RECIPE, sampler=sampler, eta=0.7))
    told = only(workflow, "Sampler")
    assert (told["eta"], told["eta_ddim"]) == (1.0, 0.7)
    assert row(workflow, "eta").level is Level.EXACT
    assert "eta_ddim" not in only(build(replace(RECIPE, sampler=sampler)), "Sampler")


@pytest.mark.parametrize(
    ("prompt", "is_own"),
    [
        ("a boat", False),
        ("a (boat:1.3)", True),
        ("a boat BREAK a sea", True),
        ("[a:b:0.5] boat", True),
        ("a boat AND a sea :0.5", True),
        ("boat, " * 90, True),
        ("a \\(boat\\)", False),
    ],
)
def test_a_prompt_is_read_by_the_own_node_only_where_comfyui_reads_another(prompt: str, is_own: bool) -> None:
    workflow = build(replace(RECIPE, prompt=prompt))
    assert has(workflow, "Text") is is_own
    assert row(workflow, "prompt").level is Level.EXACT
    if is_own:
        text = only(workflow, "Text")
        assert (text["text"].rstrip(" ,"), text["negative"]) == (prompt.rstrip(" ,"), False)
        assert text["emphasis"] == "Original"
        assert ("sigmas" in text) is ("[a:b" in prompt)


def test_and_multiplies_the_scale_by_the_sum_of_the_weights() -> None:
    workflow = build(replace(RECIPE, prompt="a boat AND a sea :0.5", cfg_scale=6.0))
    (guider,) = nodes(workflow, "CFGGuider")
    assert guider["cfg"] == 9.0
    assert row(workflow, "cfg").used == "6"


def test_a_prompt_that_changes_is_read_for_each_pass_by_its_own_steps() -> None:
    recipe = replace(RECIPE, sampler="Heun", prompt="[a:b:0.5] boat", hires=replace(HIRES, steps=10))
    workflow = build(replace(recipe, generator_version="v1.5.1"))
    first, second = (node for node in nodes(workflow, "CivitaiRemakeText") if not node["negative"])
    graph = workflow.graph.as_api()
    schedules: list[Any] = [graph[node["sigmas"][0]]["inputs"] for node in (first, second)]
    assert [(one["steps"], one["denoise"]) for one in schedules] == [(20, 1.0), (10, 0.4)]
    assert (first["second_order"], "first_pass_steps" in first, second["first_pass_steps"]) == (True, False, 20)
    assert first["old_timelines"]


def test_a_second_pass_has_the_noise_of_the_seed_again_and_a_tree_over_all_of_its_steps() -> None:
    workflow = build(replace(RECIPE, sampler="DPM++ SDE Karras", schedule=None, hires=replace(HIRES, steps=12)))
    first, second = nodes(workflow, "SamplerCustomAdvanced")
    assert first["noise"] == second["noise"]
    graph = workflow.graph.as_api()
    samplers: list[Any] = [graph[one["sampler"][0]]["inputs"] for one in (first, second)]
    assert "whole_run" not in samplers[0]
    whole: Any = graph[samplers[1]["whole_run"][0]]["inputs"]
    run: Any = graph[second["sigmas"][0]]["inputs"]
    assert (whole["steps"], whole["denoise"], run["steps"], run["denoise"]) == (30, 1.0, 12, 0.4)
    assert only(workflow, "LatentUpscale")["upscaler"] == "Latent (antialiased)"
    assert row(workflow, "upscaler").level is Level.EXACT


@pytest.mark.parametrize(
    ("hires", "expected"),
    [
        (replace(HIRES, upscaler="4x"), {"upscaler": "Model", "upscale_by": 2.0}),
        (replace(HIRES, upscaler="Lanczos"), {"upscaler": "Lanczos", "upscale_by": 2.0}),
        (
            replace(HIRES, upscaler="4x", scale=None, target=Size(width=768, height=1024)),
            {"upscaler": "Model", "upscale_by": 1.5, "resize_width": 768, "resize_height": 1024},
        ),
    ],
)
def test_a_picture_is_enlarged_as_webui_does_it(hires: HiresPass, expected: Inputs) -> None:
    workflow = build(replace(RECIPE, hires=hires))
    made = only(workflow, "Upscale")
    assert {name: made[name] for name in expected} == expected
    cuts = nodes(workflow, "CivitaiRemakeLatentUpscale")
    assert [cut["upscaler"] for cut in cuts] == (["Cut only"] if "resize_width" in expected else [])
    assert row(workflow, "upscaler").level is Level.EXACT


@pytest.mark.parametrize(
    ("upscaler", "kind", "tile"),
    [("R-ESRGAN 4x+ Anime6B", "R-ESRGAN", None), ("SwinIR_4x", "SwinIR", None), ("ScuNET PSNR", "ScuNET", 256)],
)
@pytest.mark.parametrize(("version", "program"), [("v1.10.1", "1.8 and newer"), ("v1.5.2", "before 1.6")])
def test_a_kind_of_model_has_its_own_tiles(
    upscaler: str, kind: str, tile: int | None, version: str, program: str
) -> None:
    made = only(build(replace(RECIPE, hires=replace(HIRES, upscaler=upscaler), generator_version=version)), "Upscale")
    assert (made["upscaler"], made["program"], made.get("tile")) == (kind, f"A1111 {program}", tile)


@pytest.mark.parametrize("sampler", ["PLMS", "UniPC"])
@pytest.mark.parametrize(("version", "is_ddim"), [("v1.5.2", True), ("v1.6.0", False)])
def test_before_1_6_a_second_pass_of_plms_and_unipc_is_ddim(sampler: str, version: str, is_ddim: bool) -> None:
    workflow = build(replace(RECIPE, sampler=sampler, hires=HIRES, generator_version=version))
    samplers = [one["sampler"] for one in nodes(workflow, "CivitaiRemakeSampler")]
    grids = {one["schedule"].partition(",")[0] for one in nodes(workflow, "CivitaiRemakeSchedule")}
    assert samplers == [sampler, "DDIM" if is_ddim else sampler]
    assert ("Grid of UniPC" in grids) is (sampler == "UniPC")
    assert ("Grid of DDIM and PLMS" in grids) is (is_ddim or sampler == "PLMS")


@pytest.mark.parametrize("base", ["SD 1.5", "SD 1.5 LCM", "SDXL 1.0"])
def test_webui_runs_every_model_as_lcms_with_its_sampler(base: str) -> None:
    workflow = build(replace(RECIPE, sampler="LCM", hires=HIRES), base)
    api = workflow.graph.as_api()
    (patch,) = [name for name, node in api.items() if node["class_type"] == "ModelSamplingDiscrete"]
    assert api[patch]["inputs"]["sampling"] == "lcm"
    # The node of times has another table, and would undo it.
    assert not has(workflow, "Model")
    guided = [one["model"][0] for one in nodes(workflow, "CFGGuider")]
    levelled = [one["model"][0] for one in nodes(workflow, "BasicScheduler")]
    assert {*guided, *levelled} == {patch}


def test_reforges_own_samplers_are_the_nodes() -> None:
    recipe = replace(RECIPE, dialect=Dialect.REFORGE, generator_version="f1.0.0v2-v1.10.1RC", schedule="Karras")
    workflow = build(replace(recipe, sampler="RES Multistep Ancestral CFG++"))
    assert only(workflow, "Sampler")["sampler"] == "RES Multistep Ancestral CFG++"
    assert only(workflow, "Schedule")["schedule"] == "Karras"


def test_a_start_picture_runs_the_last_steps() -> None:
    recipe = replace(RECIPE, workflow_type="img2img", denoise=0.5)
    workflow = build(recipe, picture="mine.png")
    (split,) = nodes(workflow, "SplitSigmas")
    assert split["step"] == 9
    ddim = build(replace(recipe, sampler="DDIM", steps=30), picture="mine.png")
    schedule = only(ddim, "Schedule")
    assert (schedule["steps"], int(schedule["steps"] / schedule["denoise"])) == (16, 30)


def test_a_refiner_goes_on_where_the_first_model_ends() -> None:
    files = [
        here(ModelKind.CHECKPOINT, "dunes.safetensors", "SDXL 1.0", role=Role.BASE),
        here(ModelKind.CHECKPOINT, "fine.safetensors", "SDXL 1.0", role=Role.REFINER),
    ]
    recipe = replace(RECIPE, refiner=Refiner(name="fine", switch_at=0.75))
    workflow = build_workflow(recipe, files, drawn_seed=1, own=OwnNodes())
    first, second = nodes(workflow, "SamplerCustomAdvanced")
    graph = workflow.graph.as_api()
    assert graph[second["noise"][0]]["class_type"] == "DisableNoise"
    assert (first["sigmas"][1], second["sigmas"][1]) == (0, 1)
    assert graph[second["latent_image"][0]]["inputs"] == first
    (split,) = nodes(workflow, "SplitSigmas")
    assert split["step"] == 15
    assert first["sampler"] == second["sampler"]


@pytest.mark.parametrize(
    ("size", "source", "card", "level", "used"),
    [
        (Size(width=512, height=512), None, None, Level.UNKNOWN, "GPU"),
        (Size(width=1024, height=1024), None, None, Level.UNKNOWN, "GPU, any large card"),
        (Size(width=1024, height=1024), None, "RTX 3060", Level.UNKNOWN, "GPU, RTX 3060"),
        (Size(width=1024, height=1024), None, "nobody's", Level.UNKNOWN, "GPU, any large card"),
        (Size(width=1024, height=1024), "NV", None, Level.EXACT, "NV"),
        (Size(width=512, height=512), "CPU", None, Level.EXACT, "CPU"),
    ],
)
def test_whose_noise_it_is_is_told(size: Size, source: str | None, card: str | None, level: Level, used: str) -> None:
    workflow = build(replace(RECIPE, base_size=size, noise_source=source), "SDXL 1.0", card=card)
    told = row(workflow, "noise")
    assert (told.level, told.used) == (level, used)
    assert only(workflow, "Noise")["card"] == (card if card == "RTX 3060" else "any")


def test_flux_of_forge_has_forges_noise_and_comfyuis_steps() -> None:
    recipe = replace(RECIPE, dialect=Dialect.FORGE2, sampler="Euler", schedule="Simple", cfg_scale=1.0)
    workflow = build(replace(recipe, distilled_cfg_scale=3.5), "Flux.1 D")
    assert has(workflow, "Noise", "Sampler")
    assert not has(workflow, "Schedule")
    assert not has(workflow, "Model")


def test_a_comfyui_without_the_nodes_gets_its_own() -> None:
    core = NodesAtHand(names=frozenset({"KSampler", "CLIPTextEncode", "ManualSigmas"}))
    files = [here(ModelKind.CHECKPOINT, "dunes.safetensors", "SD 1.5", role=Role.BASE)]
    workflow = build_workflow(RECIPE, files, drawn_seed=1, at_hand=AtHand(nodes=core), own=OwnNodes())
    assert not workflow.uses_own
    assert nodes(workflow, "KSampler")


@pytest.mark.parametrize("takes_own", [True, False])
def test_the_report_says_of_each_field_what_the_other_choice_would_change(takes_own: bool) -> None:
    recipe = replace(RECIPE, prompt="a (boat:1.3)", ensd=31337, hires=replace(HIRES, upscaler="4x"))
    files = [
        here(ModelKind.CHECKPOINT, "dunes.safetensors", "SD 1.5", role=Role.BASE),
        here(ModelKind.UPSCALER, "4x.pth", "SD 1.5", role=Role.UPSCALER),
    ]
    workflow = build_chosen(recipe, files, drawn_seed=1, own=OwnNodes(), takes_own=takes_own)
    assert (workflow.uses_own, workflow.has_choice) == (takes_own, True)
    others = {one.field: one.other.level for one in workflow.fidelity.rows if one.other is not None}
    expected = {"prompt": Level.APPROXIMATED, "ENSD": Level.DROPPED, "noise": Level.APPROXIMATED}
    expected |= {"upscaler": Level.APPROXIMATED}
    if not takes_own:
        expected = dict.fromkeys(expected, Level.EXACT) | {"noise": Level.UNKNOWN}
    assert others == expected
    plain = build_chosen(replace(recipe, dialect=Dialect.COMFYUI), files, drawn_seed=1, own=OwnNodes(), takes_own=True)
    assert not plain.has_choice
    assert all(one.other is None for one in plain.fidelity.rows)


def test_every_sampler_of_the_node_can_be_asked_for() -> None:
    for title in SAMPLER_TITLES:
        workflow = build(replace(RECIPE, sampler=title))
        assert only(workflow, "Sampler")["sampler"] == title
