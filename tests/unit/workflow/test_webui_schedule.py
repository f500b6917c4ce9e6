"""webui's own schedules as numbers in a graph."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import Present, Unresolved
from civitai_remake.civitai_utils.recipe_parts import Refiner
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, ResourceMention, Role
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.nodes.at_hand import NodesAtHand
from civitai_remake.pipeline.webui.levels import levels
from civitai_remake.pipeline.webui.own_grids import ddim_levels
from civitai_remake.pipeline.workflow.draft import AtHand
from civitai_remake.pipeline.workflow.fidelity import Level, Workflow

from .model_file import nodes

RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.A1111, prompt="a boat",
    sampler="Euler", schedule="Beta", steps=20, cfg_scale=6.0, seed=4, generator_version="v1.10.1",
)  # fmt: skip


def build(recipe: Recipe, base: str = "SDXL 1.0", *more: Present, nodes: Any = None) -> Workflow:
    return build_workflow(
        recipe,
        [here("dunes", base), *more],
        drawn_seed=1,
        at_hand=AtHand(nodes=None if nodes is None else NodesAtHand(names=nodes)),
    )


def here(name: str, base: str, role: Role = Role.BASE) -> Present:
    mention = ResourceMention(kind=ModelKind.CHECKPOINT, name=name, role=role)
    lost = Unresolved(mention=mention, code="not_on_site", reason="gone", base_model=base)
    return Present(resolution=lost, path=Path("d"), listed_name=f"{name}.safetensors", kind=ModelKind.CHECKPOINT)


def level(workflow: Workflow, field: str = "sampler") -> Level:
    return next(row.level for row in workflow.fidelity.rows if row.field == field)


def numbers(node: dict[str, Any]) -> list[float]:
    assert "e" not in node["sigmas"]
    return [float(text) for text in node["sigmas"].split(",")]


def test_a_schedule_of_webuis_own_stands_in_the_graph() -> None:
    workflow = build(RECIPE)
    (steps,) = nodes(workflow, "ManualSigmas")
    assert numbers(steps) == pytest.approx(levels("Beta", 20), abs=1e-6)
    (sampler,) = nodes(workflow, "SamplerCustom")
    assert (sampler["add_noise"], sampler["noise_seed"], sampler["cfg"]) == (True, 4, 6.0)
    assert level(workflow) is Level.EXACT


@pytest.mark.parametrize(
    ("recipe", "expected"),
    [
        (replace(RECIPE, schedule="Align Your Steps 32"), levels("Align Your Steps 32", 20, is_xl=True)),
        (replace(RECIPE, dialect=Dialect.REFORGE), levels("Beta", 20, reforge=True)),
        (replace(RECIPE, dialect=Dialect.FORGE2, schedule="Turbo"), levels("Turbo", 20, table="comfyui")),
        (replace(RECIPE, generator_version="v1.6.0", schedule="KL Optimal"), levels("KL Optimal", 20, table="fp16")),
    ],
)
def test_the_numbers_are_those_of_the_program_and_its_version(recipe: Recipe, expected: tuple[float, ...]) -> None:
    (steps,) = nodes(build(recipe), "ManualSigmas")
    assert numbers(steps) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("recipe", "base", "known"),
    [
        (RECIPE, "SDXL 1.0", frozenset({"KSampler"})),
        (RECIPE, "Flux.1 D", None),
        (replace(RECIPE, dialect=Dialect.COMFYUI), "SDXL 1.0", None),
        (replace(RECIPE, schedule="Karras"), "SDXL 1.0", None),
    ],
)
def test_elsewhere_comfyuis_own_schedule_is_used(recipe: Recipe, base: str, known: Any) -> None:
    workflow = build(recipe, base, nodes=known)
    assert nodes(workflow, "ManualSigmas") == []
    assert len(nodes(workflow, "KSampler")) == 1


def test_a_second_pass_runs_the_last_of_the_numbers() -> None:
    workflow = build(replace(RECIPE, hires=HiresPass(scale=1.5, steps=10, denoise=0.4)))
    _, second = nodes(workflow, "ManualSigmas")
    assert numbers(second) == pytest.approx(levels("Beta", 25)[-11:], abs=1e-6)


def test_ddim_begins_and_ends_as_in_webui() -> None:
    workflow = build(replace(RECIPE, sampler="DDIM", schedule=None))
    first, last = nodes(workflow, "LatentMultiply")
    sigmas = ddim_levels(20)
    assert first["multiplier"] == pytest.approx(math.sqrt(1 + sigmas[0] ** 2) / sigmas[0])
    assert last["multiplier"] == pytest.approx(1 / math.sqrt(1 + sigmas[-1] ** 2))
    assert nodes(workflow, "KSamplerSelect") == [{"sampler_name": "euler"}]
    assert nodes(workflow, "SamplerCustom")[0]["add_noise"] is False
    assert [len(numbers(one)) for one in nodes(workflow, "ManualSigmas")] == [20, 1]
    assert level(workflow) is Level.EXACT


def test_unipc_ends_as_in_webui_and_only_a_first_pass_does() -> None:
    recipe = replace(RECIPE, sampler="UniPC", schedule=None)
    workflow = build(recipe)
    assert (len(nodes(workflow, "LatentMultiply")), level(workflow)) == (1, Level.EXACT)
    twice = build(replace(recipe, hires=HiresPass(scale=1.5, denoise=0.4)))
    assert (len(nodes(twice, "ManualSigmas")), len(nodes(twice, "KSampler"))) == (1, 1)
    assert level(twice) is Level.APPROXIMATED


def test_a_refiner_shares_comfyuis_own_schedule() -> None:
    recipe = replace(RECIPE, refiner=Refiner(name="polish", switch_at=0.8))
    workflow = build(recipe, "SDXL 1.0", here("polish", "SDXL 1.0", Role.REFINER))
    assert (nodes(workflow, "ManualSigmas"), len(nodes(workflow, "KSamplerAdvanced"))) == ([], 2)
    assert level(workflow) is Level.APPROXIMATED


@pytest.mark.parametrize("version", ["0.8.0", "0.33.0", "own"])
@pytest.mark.parametrize(("sampler", "schedule"), [("Euler", "KL Optimal"), ("DDIM", None), ("UniPC", None)])
def test_every_comfyui_that_has_the_node_takes_it(
    faults: Callable[[Any, str], list[str]], version: str, sampler: str, schedule: str | None
) -> None:
    recipe = replace(
        RECIPE, sampler=sampler, schedule=schedule, prompt="a boat BREAK a dog", hires=HiresPass(scale=1.5)
    )
    assert faults(build(recipe).graph.as_api(), version) == []
