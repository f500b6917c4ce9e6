"""Every family, form and task makes a graph that ComfyUI takes, from the version on that the family declares."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import pytest
from civitai_remake.civitai_utils.errors import NodesMissing
from civitai_remake.civitai_utils.kinds import ModelForm, ModelKind
from civitai_remake.civitai_utils.model_files import FilePlan
from civitai_remake.civitai_utils.recipe_parts import ControlUnit, Refiner
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, Role, Size
from civitai_remake.pipeline.families import FAMILIES
from civitai_remake.pipeline.families.family import Family, Variant
from civitai_remake.pipeline.generate_workflow import build_workflow, companions_for, fit_to_host
from civitai_remake.pipeline.nodes.at_hand import NodesAtHand
from civitai_remake.pipeline.workflow.draft import AtHand
from civitai_remake.pipeline.workflow.fidelity import Workflow

from .model_file import here

VERSIONS = ("0.3.64", "0.8.0", "0.33.0")
CHECKPOINT = ModelKind.CHECKPOINT
Faults = Callable[[Mapping[str, Mapping[str, Any]], str], list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One graph to build: which variant, as which kind of file holding what, for which task."""

    family: Family
    variant: Variant
    kind: ModelKind
    form: ModelForm | None
    task: str

    def __str__(self) -> str:
        form = self.form.value if self.form else "guessed"
        return f"{self.variant.name}-{self.kind.value}-{form}-{self.task}".replace(" ", "_")


def base_of(family: Family, variant: Variant) -> str:
    names = variant.base_models or family.variants[0].base_models
    return sorted(names)[0]


def media_of(case: Case) -> str:
    return "image" if case.task == "still" and case.variant.makes == "video" else case.variant.makes


RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.COMFYUI, prompt="a lighthouse",
    negative_prompt="blurry", seed=1,
)  # fmt: skip
HIRES = HiresPass(scale=1.5, denoise=0.4, upscaler="Latent")
TASKS: dict[str, tuple[Recipe, AtHand]] = {
    "plain": (RECIPE, AtHand()),
    "scaled": (replace(RECIPE, cfg_scale=4.5, steps=12, sampler="Euler a", schedule="Karras"), AtHand()),
    "unscaled": (replace(RECIPE, cfg_scale=1.0, base_size=Size(width=900, height=1111)), AtHand()),
    "guided": (replace(RECIPE, dialect=Dialect.FORGE2, cfg_scale=2.0, distilled_cfg_scale=3.0), AtHand()),
    "latent": (replace(RECIPE, hires=HIRES), AtHand()),
    "hires": (replace(RECIPE, hires=replace(HIRES, upscaler="4x", cfg_scale=3.0, prompt="closer")), AtHand()),
    "begun": (replace(RECIPE, workflow_type="img2img", denoise=0.5), AtHand(start_picture="mine.png")),
    "masked": (replace(RECIPE, workflow_type="img2img", other={"Mask blur": "4"}), AtHand(start_picture="mine.png")),
    "controlled": (replace(RECIPE, controls=(ControlUnit(module="canny"),)), AtHand(start_picture="mine.png")),
    "refined": (replace(RECIPE, refiner=Refiner(switch_at=0.8)), AtHand()),
    "still": (replace(RECIPE, base_size=Size(width=640, height=640)), AtHand()),
}


def cases() -> Iterator[Case]:
    for family in FAMILIES:
        for variant in family.variants:
            for task in TASKS:
                for kind, form in (
                    (ModelKind.CHECKPOINT, None),
                    (ModelKind.CHECKPOINT, ModelForm.ALL_IN_ONE),
                    (ModelKind.CHECKPOINT, ModelForm.DIFFUSION_MODEL),
                    (ModelKind.DIFFUSION_MODEL, None),
                ):
                    bare = kind is ModelKind.DIFFUSION_MODEL or form is ModelForm.DIFFUSION_MODEL
                    if not bare or ModelForm.DIFFUSION_MODEL in variant.forms:
                        yield Case(family=family, variant=variant, kind=kind, form=form, task=task)


def files_of(case: Case) -> list[FilePlan]:
    base = base_of(case.family, case.variant)
    words = case.variant.words[0] if case.variant.words else "model"
    return [
        here(case.kind, f"{words}.safetensors", base, form=case.form),
        here(ModelKind.LORA, "one.safetensors", base, strength=0.5),
        here(ModelKind.LORA, "two.safetensors", base, strength=0.5),
        here(ModelKind.UPSCALER, "4x.pth", base),
        here(ModelKind.CONTROLNET, "control.safetensors", base),
        here(CHECKPOINT, "refiner.safetensors", base, role=Role.REFINER),
    ]


def build(case: Case) -> Workflow:
    recipe, at_hand = TASKS[case.task]
    recipe = replace(recipe, media=media_of(case))
    return build_workflow(recipe, files_of(case), drawn_seed=1, at_hand=at_hand)


def number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


@pytest.mark.parametrize("version", [*VERSIONS, "own"])
@pytest.mark.parametrize("task", TASKS)
def test_every_graph_is_taken_by_every_version_that_knows_the_model(faults: Faults, version: str, task: str) -> None:
    told = {}
    for case in cases():
        if case.task == task and (version == "own" or number(case.variant.least) <= number(version)):
            told[str(case)] = faults(build(case).graph.as_api(), version)
    assert {name: said for name, said in told.items() if said} == {}
    assert told


@pytest.mark.parametrize("version", VERSIONS)
def test_a_version_gets_the_graph_or_is_told_which_one_it_needs(
    definitions: Callable[[str], Mapping[str, Any]], version: str
) -> None:
    """An older ComfyUI is never told anything but which newer one to use."""
    known = definitions(version)
    nodes = NodesAtHand(names=frozenset(known), version=version)
    told: dict[str, bool] = {}
    for case in cases():
        if case.task not in {"plain", "hires", "begun"}:
            continue
        recipe, at_hand = TASKS[case.task]
        recipe = replace(recipe, media=media_of(case))
        is_newer = number(case.variant.least) > number(version)
        try:
            built = build_workflow(recipe, files_of(case), drawn_seed=1, at_hand=replace(at_hand, nodes=nodes))
            workflow = fit_to_host(built, nodes, known)
        except NodesMissing as error:
            told[case.variant.name] = is_newer or "torchaudio" in error.message
        else:
            assert any(row.field == "ComfyUI" for row in workflow.fidelity.rows) is is_newer
            assert workflow.checked is not None
            assert len(workflow.checked.found) == is_newer, workflow.checked.found
    assert all(told.values()), told
    assert bool(told) is (version != VERSIONS[-1])


def test_every_variant_is_reached_by_its_names() -> None:
    reached = {case.variant.name: build(case).variant for case in cases() if case.task == "plain"}
    assert reached == {name: name for name in reached}


def test_what_is_needed_beside_is_what_the_loaders_name() -> None:
    for case in cases():
        if case.task in {"begun", "masked"}:
            continue
        recipe = replace(TASKS[case.task][0], media=media_of(case))
        workflow = build(case)
        own = {"model.safetensors", "one.safetensors", "two.safetensors", "4x.pth"}
        own |= {"control.safetensors", "refiner.safetensors"}
        named = {
            str(value)
            for node in workflow.graph.as_api().values()
            for name, value in node["inputs"].items()  # type: ignore[attr-defined]
            if isinstance(value, str) and value.endswith((".safetensors", ".pth"))
        }
        needed = {companion.name for companion in companions_for(recipe, files_of(case))}
        words = {f"{word}.safetensors" for word in case.variant.words}
        assert named - own - words == needed, str(case)
