"""The author's workflow beside ours: what each has that the other lacks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from civitai_remake.civitai_utils.graph_parts import NodeAccount
from civitai_remake.civitai_utils.model_files import FilePlan
from civitai_remake.civitai_utils.recipe_parts import NeededNode, Source, Statement
from civitai_remake.civitai_utils.values import Dialect, Recipe
from civitai_remake.pipeline.authors.compare import only_in_authors, only_in_rebuild
from civitai_remake.pipeline.authors.graph_form import Form
from civitai_remake.pipeline.authors.missing_nodes import MissingNode
from civitai_remake.pipeline.workflow.fidelity import Report, Workflow
from civitai_remake.pipeline.workflow.graph import Graph

DETAILER = NodeAccount(node_id="9", class_type="FaceDetailer", represented=False, why="samples parts again")
MISSING = MissingNode(class_type="FaceDetailer", count=1)


def recipe(**fields: Any) -> Recipe:
    return Recipe(
        image_id=None, image_url=None, media="image", workflow_type="txt2img", dialect=Dialect.COMFYUI, **fields
    )  # fmt: skip


def built(report: Report) -> Workflow:
    return Workflow(graph=Graph(), fidelity=report.finish(), seed=1, family="SDXL", variant="SDXL", least="0.3")


def whats(rows: Any) -> list[str]:
    return [row.what for row in rows]


def test_what_ours_leaves_out_of_the_graph_only_the_authors_has(planned: Any) -> None:
    report = Report()
    report.exact("steps", 20)
    report.dropped("node FaceDetailer", "2 nodes", "Samples parts again.")
    report.approximated("sampler", "odd", "euler", "Not in core.")
    report.approximated("LoRA curved", "0.5, lbw=A", "0.5", "One strength.")
    report.unknown("clip skip", 1, "The image does not say.")
    report.dropped("LoRA gone", "0.5", "The file cannot be had.")
    report.dropped("emphasis", "No norm", "Of the text, and not of the graph.")
    report.approximated("start picture", "not public", "example.png", "Nobody has it.")
    rows = only_in_authors(recipe(), built(report), [planned("gone", None, state="gone")])
    assert whats(rows) == ["node FaceDetailer", "sampler", "LoRA curved"]


def test_without_one_of_ours_it_is_what_was_not_read() -> None:
    read = NodeAccount(node_id="1", class_type="KSampler", represented=True)
    (row,) = only_in_authors(recipe(account=(DETAILER, read, DETAILER)), None, [])
    assert (row.what, row.asked, row.why) == ("node FaceDetailer", "2 nodes", "Samples parts again.")


@pytest.mark.parametrize(
    ("missing", "custom", "what"),
    [
        ([MISSING], True, "nodes that are here"),
        ([], True, "ComfyUI's own nodes"),
        ([], False, None),
    ],
)
def test_nodes_count_as_they_are_here(missing: list[MissingNode], custom: bool, what: str | None) -> None:
    needed = (NeededNode(class_type="FaceDetailer"),) if custom else ()
    rows = only_in_rebuild(recipe(custom_nodes=needed), Form.API, {}, missing=missing)
    assert whats(rows) == ([what] if what else [])


@pytest.mark.parametrize(
    ("control", "mode", "counts"),
    [("randomize", 0, True), ("increment", 0, True), ("fixed", 0, False), ("randomize", 4, False)],
)
def test_a_seed_that_changes_after_each_run_is_told(control: str, mode: int, counts: bool) -> None:
    graph = {"nodes": [{"id": 1, "type": "KSampler", "mode": mode, "widgets_values": [5, control, 20]}]}
    assert whats(only_in_rebuild(recipe(), Form.UI, graph)) == (["a fixed seed"] if counts else [])


def said_in(plan: FilePlan, evidence: str) -> FilePlan:
    mention = replace(plan.resolution.mention, evidence=(evidence,), linked_only=evidence == "linked")
    return replace(plan, resolution=replace(plan.resolution, mention=mention))


def test_what_other_sources_say_only_ours_has(planned: Any) -> None:
    drawn = Statement(source=Source.GRAPH, value="a __colour__ fox", agrees=False)
    said = (Statement(source=Source.FILE, value="a red fox"), drawn)
    same = (Statement(source=Source.FILE, value="20"), Statement(source=Source.GRAPH, value="20"))
    first = (Statement(source=Source.GRAPH, value="7"), Statement(source=Source.SITE, value="8", agrees=False))
    plans = [
        said_in(planned("of the graph", "a.safetensors"), "graph"),
        said_in(planned("of the page", "b.safetensors"), "resource list"),
        said_in(planned("lost", None, state="gone"), "resource list"),
        said_in(planned("linked", "c.safetensors"), "linked"),
    ]
    known = recipe(provenance={"prompt": said, "steps": same, "cfg_scale": first})
    rows = only_in_rebuild(known, Form.API, {}, plans=plans, lost=["gone.safetensors"])
    assert [(row.what, row.asked) for row in rows] == [
        ("no need of lost models", "1 model"), ("models", "of the page"), ("prompt", "a red fox"),
    ]  # fmt: skip
