"""Prompts that their program read in a way of its own: what is encoded of them, and what the report says of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import Present, Unresolved
from civitai_remake.civitai_utils.recipe_parts import Detailer
from civitai_remake.civitai_utils.values import Dialect, HiresPass, Recipe, ResourceMention, Role, Size
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.workflow.fidelity import FidelityRow, Level, Workflow

RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.SWARMUI, prompt="a boat",
    negative_prompt="fog", sampler="euler", steps=20, cfg_scale=6.0, seed=4, base_size=Size(width=832, height=1216),
)  # fmt: skip


def here(kind: ModelKind, name: str) -> Present:
    mention = ResourceMention(kind=kind, name=name, role=Role.BASE if kind is ModelKind.CHECKPOINT else Role.ADDON)
    lost = Unresolved(mention=mention, code="not_on_site", reason="gone", base_model="SDXL 1.0")
    return Present(resolution=lost, path=Path(name), listed_name=f"{name}.safetensors", kind=kind)


def build(recipe: Recipe) -> Workflow:
    files = [here(ModelKind.CHECKPOINT, "dunes"), here(ModelKind.EMBEDDING, "sea")]
    return build_workflow(recipe, files, drawn_seed=1)


def texts(workflow: Workflow) -> list[object]:
    nodes = workflow.graph.as_api().values()
    return [node["inputs"]["text"] for node in nodes if node["class_type"] == "CLIPTextEncode"]  # type: ignore[index]


def rows(workflow: Workflow) -> dict[str, FidelityRow]:
    return {row.field: row for row in workflow.fidelity.rows}


def test_only_the_part_for_the_whole_picture_is_encoded_and_the_others_are_told() -> None:
    recipe = replace(
        RECIPE,
        prompt="a boat <embed:sea>, <base> calm <segment:face,0.4> a nose",
        detailers=(Detailer(what="segment", model="face", prompt="a nose", denoise=0.4),),
    )
    workflow = build(recipe)
    assert texts(workflow) == ["a boat embedding:sea, calm", "fog"]
    said = rows(workflow)
    assert (said["prompt"].level, said["segment"].level) == (Level.APPROXIMATED, Level.DROPPED)
    assert said["embedding sea"].level is Level.EXACT


@pytest.mark.parametrize(
    ("recipe", "level"),
    [
        (RECIPE, Level.EXACT),
        (replace(RECIPE, prompt="a <alternate:boat, ship>"), Level.APPROXIMATED),
        (replace(RECIPE, prompt="a <fromto[0.5]:boat, ship>"), Level.APPROXIMATED),
        (replace(RECIPE, negative_prompt="fog <segment:face> x"), Level.APPROXIMATED),
        (replace(RECIPE, dialect=Dialect.FOOOCUS, full_prompt="still a boat\na boat, waves"), Level.APPROXIMATED),
        (replace(RECIPE, dialect=Dialect.NOVELAI, prompt="a {{boat}}"), Level.APPROXIMATED),
        (replace(RECIPE, dialect=Dialect.NOVELAI, prompt="1.2::a boat::"), Level.APPROXIMATED),
        (replace(RECIPE, dialect=Dialect.NOVELAI), Level.EXACT),
    ],
)
def test_a_prompt_is_exact_only_where_comfyui_reads_it_so(recipe: Recipe, level: Level) -> None:
    assert rows(build(recipe))["prompt"].level is level


def test_the_words_of_styles_are_encoded() -> None:
    full = "still a boat\na boat, waves"
    recipe = replace(RECIPE, dialect=Dialect.FOOOCUS, full_prompt=full, full_negative_prompt="text")
    assert texts(build(recipe)) == [full, "text"]
    styled = replace(recipe, other={"Styles": "Calm", "Swarm imageformat": "PNG", "Swarm freeublock1": "1.1"})
    said = rows(build(styled))
    assert (said["Styles"].level, said["Swarm freeublock1"].level) == (Level.DROPPED, Level.DROPPED)
    assert "Swarm imageformat" not in said


def test_a_second_pass_at_the_same_size_enlarges_nothing() -> None:
    workflow = build(replace(RECIPE, hires=HiresPass(scale=1.0, denoise=0.3, prompt="a boat crisp")))
    kinds = [node["class_type"] for node in workflow.graph.as_api().values()]
    assert (kinds.count("KSampler"), kinds.count("KSamplerAdvanced")) == (1, 1)
    assert not {"VAEEncode", "LatentUpscale"} & set(kinds)
    assert texts(workflow)[2:] == ["a boat crisp", "fog"]
