"""Prompts of webui that ComfyUI would read otherwise: encoded part by part, chunk by chunk, and told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.clip_merges import read_clip_merges
from civitai_remake.civitai_utils.model_files import Present, Unresolved
from civitai_remake.civitai_utils.values import Dialect, Recipe, ResourceMention, Role
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.workflow.draft import AtHand
from civitai_remake.pipeline.workflow.fidelity import Level, Workflow

RECIPE = Recipe(
    image_id=7, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.A1111, prompt="a boat",
    negative_prompt="fog", sampler="Euler", steps=20, cfg_scale=6.0, seed=4,
)  # fmt: skip
MERGES = "#version: 0.2\nc a\nca t</w>\n"
LONG = f"{'cat ' * 60}cat, {'cat ' * 30}".strip()


def build(recipe: Recipe, merges: str | None = None, base: str = "SDXL 1.0") -> Workflow:
    mention = ResourceMention(kind=ModelKind.CHECKPOINT, name="dunes", role=Role.BASE)
    lost = Unresolved(mention=mention, code="not_on_site", reason="gone", base_model=base)
    here = Present(resolution=lost, path=Path("d"), listed_name="d.safetensors", kind=ModelKind.CHECKPOINT)
    return build_workflow(recipe, [here], drawn_seed=1, at_hand=AtHand(merges=merges))


def encoded(workflow: Workflow, which: str = "positive") -> list[str]:
    """The texts behind one input of the sampler, in the order in which they are joined."""
    graph: Any = workflow.graph.as_api()
    sampler = next(node for node in graph.values() if node["class_type"] == "KSampler")

    def texts(link: list[Any]) -> list[str]:
        node = graph[link[0]]
        if node["class_type"] == "ConditioningConcat":
            return texts(node["inputs"]["conditioning_to"]) + texts(node["inputs"]["conditioning_from"])
        return [node["inputs"]["text"]]

    return texts(sampler["inputs"][which])


def prompt_row(workflow: Workflow) -> tuple[Level, str]:
    return next((row.level, row.why) for row in workflow.fidelity.rows if row.field == "prompt")


def test_break_parts_a_prompt() -> None:
    workflow = build(replace(RECIPE, prompt="a boat BREAK a dog", negative_prompt="fog BREAK rain"))
    assert (encoded(workflow), encoded(workflow, "negative")) == (["a boat", "a dog"], ["fog", "rain"])
    assert prompt_row(workflow)[0] is Level.EXACT
    other = build(replace(RECIPE, dialect=Dialect.COMFYUI, prompt="a boat BREAK a dog"))
    assert encoded(other) == ["a boat BREAK a dog"]


def test_weights_are_written_as_comfyui_reads_them_and_only_where_it_would_not() -> None:
    assert encoded(build(replace(RECIPE, prompt="a ((boat:1.2)), [fog]"))) == ["a (boat:1.32), (fog:0.9091)"]
    workflow = build(replace(RECIPE, prompt="a  (boat:1.2),\nfog"))
    assert encoded(workflow) == ["a  (boat:1.2),\nfog"]
    assert prompt_row(workflow)[0] is Level.APPROXIMATED


def test_a_long_prompt_is_cut_as_webui_cuts_it_where_the_tokens_can_be_counted() -> None:
    workflow = build(replace(RECIPE, prompt=LONG), MERGES)
    assert [len(text.split()) for text in encoded(workflow)] == [61, 30]
    assert prompt_row(workflow)[0] is Level.EXACT
    level, why = prompt_row(build(replace(RECIPE, prompt=LONG)))
    assert (level, "longer than 75 tokens" in why) == (Level.APPROXIMATED, True)
    whole = build(replace(RECIPE, prompt=LONG), MERGES, "Chroma")
    assert (encoded(whole), prompt_row(whole)[0]) == ([LONG], Level.EXACT)


@pytest.mark.parametrize(("rule", "text"), [("None", r"a \\(boat:1.2\\) BREAK"), ("Ignore", "a boat")])
def test_webuis_other_rules_of_emphasis(rule: str, text: str) -> None:
    workflow = build(replace(RECIPE, prompt="a (boat:1.2) BREAK", emphasis=rule))
    assert encoded(workflow) == [text.replace("\\\\", "\\")]
    assert {row.field: row.level for row in workflow.fidelity.rows}["emphasis"] is Level.EXACT


def test_no_sign_of_weights_makes_a_name_that_leads_out_of_the_folder() -> None:
    (text,) = encoded(build(replace(RECIPE, prompt="a [boat] embed\\ding:../../secret")))
    assert "embedding:.." not in text


def test_the_merges_are_read_where_a_comfyui_has_them(tmp_path: Path) -> None:
    place = tmp_path / "comfy" / "sd1_tokenizer" / "merges.txt"
    place.parent.mkdir(parents=True)
    place.write_text(MERGES, encoding="utf-8")
    assert read_clip_merges(tmp_path) == MERGES
    portable = tmp_path / "portable"
    inner = portable / "ComfyUI"
    (inner / "models").mkdir(parents=True)
    (inner / "folder_paths.py").touch()
    (inner / "comfy" / "sd1_tokenizer").mkdir(parents=True)
    (inner / "comfy" / "sd1_tokenizer" / "merges.txt").write_text(MERGES, encoding="utf-8")
    assert read_clip_merges(portable) == MERGES, "the folder that the portable archive makes"
    assert (read_clip_merges(tmp_path / "none"), read_clip_merges(None)) == (None, None)
