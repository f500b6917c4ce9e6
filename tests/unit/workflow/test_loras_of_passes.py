"""A chain of LoRAs for each pass, and the rows of those that a plain loader does not do whole."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import Present, Unresolved
from civitai_remake.civitai_utils.recipe_parts import IN_FIRST, IN_SECOND
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, ResourceMention, Role, Size
from civitai_remake.pipeline.generate_workflow import AtHand, build_workflow
from civitai_remake.pipeline.workflow.fidelity import FidelityRow, Level, Workflow

RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.A1111, prompt="a camel",
    negative_prompt="fog", sampler="Euler a", steps=20, cfg_scale=6.0, seed=4, base_size=Size(width=832, height=1216),
)  # fmt: skip
TWO_PASSES = replace(RECIPE, hires=HiresPass(scale=1.5, denoise=0.4, upscaler="Latent"))


def here(kind: ModelKind, name: str, base: str = "SDXL 1.0", **known: Any) -> Present:
    mention = ResourceMention(kind=kind, name=name, **known)
    lost = Unresolved(mention=mention, code="not_on_site", reason="gone", base_model=base)
    return Present(resolution=lost, path=Path("m") / name, listed_name=f"{name}.safetensors", kind=kind)


def build(recipe: Recipe, *loras: Present) -> Workflow:
    return build_workflow(recipe, [here(ModelKind.CHECKPOINT, "dunes", role=Role.BASE), *loras], drawn_seed=1)


def lora(name: str, **known: Any) -> Present:
    return here(ModelKind.LORA, name, **known)


def chain_of(workflow: Workflow, title: str) -> list[tuple[str, float]]:
    """The LoRAs before a sampler, the first one first."""
    graph = workflow.graph.as_api()
    at: Any = next(node for node in graph.values() if node["_meta"] == {"title": title})
    found = []
    while "model" in at["inputs"]:
        at = graph[at["inputs"]["model"][0]]
        if at["class_type"] in {"LoraLoader", "LoraLoaderModelOnly"}:
            found.append((at["inputs"]["lora_name"].removesuffix(".safetensors"), at["inputs"]["strength_model"]))
    return found[::-1]


def row_of(workflow: Workflow, field: str) -> FidelityRow:
    (row,) = (row for row in workflow.fidelity.rows if row.field == field)
    return row


def test_the_second_pass_has_its_own_chain_where_the_passes_differ() -> None:
    workflow = build(
        TWO_PASSES,
        lora("both", strength=0.7),
        lora("early", strength=0.5, confined=IN_FIRST),
        lora("late", strength=0.3, confined=IN_SECOND),
        lora("softer", strength=0.9, second_strength=0.2),
    )
    assert chain_of(workflow, "Sampler") == [("both", 0.7), ("early", 0.5), ("softer", 0.9)]
    assert chain_of(workflow, "Second pass") == [("both", 0.7), ("late", 0.3), ("softer", 0.2)]
    # The text encoder has passed through the LoRAs of its pass too.
    texts = [node for node in workflow.graph.as_api().values() if node["class_type"] == "CLIPTextEncode"]
    assert [node["inputs"]["text"] for node in texts] == ["a camel", "fog"] * 2  # type: ignore[index]
    rows = {name: row_of(workflow, f"LoRA {name}") for name in ("early", "late", "softer")}
    assert [row.level for row in rows.values()] == [Level.EXACT] * 3
    assert rows["late"].asked == "0.3, second pass only"
    assert rows["softer"].asked == "0.9, 0.2 in the second pass"


def test_passes_that_have_the_same_share_one_chain() -> None:
    workflow = build(TWO_PASSES, lora("both", strength=0.7))
    assert sum(1 for node in workflow.graph.as_api().values() if node["class_type"] == "LoraLoader") == 1


@pytest.mark.parametrize(
    ("recipe", "known", "level", "used"),
    [
        (RECIPE, {"strength": 0.5, "varies": "lbw=OUTALL"}, Level.APPROXIMATED, "0.5"),
        (RECIPE, {"varies": "0@0,0.4@0.6"}, Level.APPROXIMATED, "0.4"),
        (RECIPE, {"strength": 0.5, "varies": "stop=9"}, Level.APPROXIMATED, "0.5"),
        (RECIPE, {"strength": 0.5, "confined": "segment"}, Level.DROPPED, ""),
        (RECIPE, {"strength": 0.5, "confined": IN_SECOND}, Level.DROPPED, ""),
        (RECIPE, {"strength": 0.5, "confined": IN_FIRST}, Level.EXACT, "0.5, first pass only"),
        (TWO_PASSES, {"strength": 0.5, "confined": "refiner"}, Level.APPROXIMATED, "0.5 in the second pass"),
        (RECIPE, {}, Level.UNKNOWN, "1"),
        (RECIPE, {"strength": 0.123456789}, Level.EXACT, "0.123456789"),
        (RECIPE, {"strength": 0.5, "strength_clip": 1.0}, Level.EXACT, "0.5, 1 for the text encoder"),
    ],
    ids=["blocks", "steps", "stop", "segment", "no second pass", "first", "refiner", "unknown", "digits", "two"],
)
def test_exact_is_only_what_the_loader_does_whole(
    recipe: Recipe, known: dict[str, Any], level: Level, used: str
) -> None:
    row = row_of(build(recipe, lora("fog", **known)), "LoRA fog")
    assert (row.level, row.used) == (level, used)


def test_a_picture_that_is_only_enlarged_is_not_sampled_again() -> None:
    workflow = build(replace(RECIPE, hires=HiresPass(scale=2.0, denoise=0.0, upscaler="Lanczos")))
    kinds = [node["class_type"] for node in workflow.graph.as_api().values()]
    assert (kinds.count("KSampler"), kinds.count("ImageScale")) == (1, 1)


@pytest.mark.parametrize("denoise", [0.4, -0.5])
def test_a_lora_of_the_second_pass_alone_is_told_where_a_picture_is_sampled_once(denoise: float) -> None:
    """The site enlarges a start picture and samples it once; a pass that changes nothing is none."""
    recipe = replace(TWO_PASSES, hires=HiresPass(scale=1.5, denoise=denoise))
    if denoise > 0:
        recipe = replace(recipe, dialect=Dialect.ONSITE, workflow_type="img2img-hires")
    model = here(ModelKind.CHECKPOINT, "dunes", role=Role.BASE)
    files = [model, lora("late", strength=0.7, confined=IN_SECOND)]
    workflow = build_workflow(recipe, files, drawn_seed=1, at_hand=AtHand(start_picture="mine.png"))
    kinds = [node["class_type"] for node in workflow.graph.as_api().values()]
    assert (kinds.count("LoraLoader"), sum(kind.startswith("KSampler") for kind in kinds)) == (0, 1)
    assert row_of(workflow, "LoRA late").level is Level.DROPPED


def build_of(base: str, recipe: Recipe, *loras: Present) -> Workflow:
    model = here(ModelKind.DIFFUSION_MODEL, "dunes", base, role=Role.BASE)
    return build_workflow(recipe, [model, *loras], drawn_seed=1)


@pytest.mark.parametrize(
    ("base", "loader", "used"),
    [("Flux.1 D", "LoraLoader", "100 / -100"), ("Qwen", "LoraLoaderModelOnly", "100")],
)
def test_every_family_has_a_chain_for_each_pass_behind_its_own_loaders(base: str, loader: str, used: str) -> None:
    late = here(ModelKind.LORA, "late", base, strength=250.0, strength_clip=-300.0, confined=IN_SECOND)
    alien = here(ModelKind.LORA, "alien", "SD 1.5", strength=0.7)
    workflow = build_of(base, TWO_PASSES, here(ModelKind.LORA, "both", base, strength=0.7), late, alien)
    assert chain_of(workflow, "Sampler") == [("both", 0.7)]
    assert chain_of(workflow, "Second pass") == [("both", 0.7), ("late", 100)]
    kinds = [str(node["class_type"]) for node in workflow.graph.as_api().values()]
    assert kinds.count(loader) == 3
    assert kinds.count("UNETLoader") == 1
    # What the family puts between model and sampler stands in both chains.
    assert kinds.count("ModelSamplingAuraFlow") == (2 if base == "Qwen" else 0)
    row = row_of(workflow, "LoRA late")
    assert (row.level, row.used) == (Level.APPROXIMATED, used)
    assert (row_of(workflow, "LoRA alien").level, "SD 1.5" in row_of(workflow, "LoRA alien").why) == (
        Level.DROPPED,
        True,
    )


def test_a_lora_of_a_second_pass_is_left_out_where_the_model_has_none() -> None:
    base = "Wan Video 2.2 T2V-A14B"
    loras = [here(ModelKind.LORA, name, base, strength=0.5) for name in ("one", "two high")]
    late = here(ModelKind.LORA, "late", base, strength=0.5, confined=IN_SECOND)
    workflow = build_of(base, replace(TWO_PASSES, media="video"), *loras, late)
    assert chain_of(workflow, "Sampler") == [("one", 0.5), ("two high", 0.5)]
    assert chain_of(workflow, "Sampler, second expert") == [("one", 0.5)]
    assert row_of(workflow, "LoRA late").level is Level.DROPPED


def test_a_refiner_that_is_used_is_not_told_as_left_out() -> None:
    workflow = build(RECIPE, here(ModelKind.CHECKPOINT, "finer", role=Role.REFINER))
    assert row_of(workflow, "refiner").level is Level.APPROXIMATED
    assert not [row for row in workflow.fidelity.rows if row.field == "model finer"]


def test_a_strength_of_the_second_pass_beyond_the_loader_is_not_exact() -> None:
    workflow = build(TWO_PASSES, lora("sand", strength=0.5, second_strength=250.0))
    assert chain_of(workflow, "Second pass") == [("sand", 100.0)]
    assert row_of(workflow, "LoRA sand").level is Level.APPROXIMATED
