"""Recorded cases of public bug reports, where they are here: what the workflow and its report must and must not say."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import FilePlan, Present, Unresolved
from civitai_remake.civitai_utils.pictures.image_file import read_image_file
from civitai_remake.civitai_utils.values import EmbeddedData, ImageRecord, ResourceMention
from civitai_remake.pipeline.generate_workflow import build_workflow
from civitai_remake.pipeline.given.given_text import find_generation_data, read_given_text
from civitai_remake.pipeline.recipe import read_recipe
from civitai_remake.pipeline.workflow.fidelity import FidelityRow, Workflow

FIELD = Path(__file__).parents[4] / "shared" / "data" / "field"
OF_THE_WORKFLOW = ("ks", "first_pass_loras", "report", "report_not", "report_any")


def cases() -> list[Any]:
    if not (FIELD / "reading.json").is_file():
        return [pytest.param({}, id="none", marks=pytest.mark.skip(reason="recorded answers not here"))]
    found = json.loads((FIELD / "reading.json").read_text(encoding="utf-8"))
    told = [case for case in found if any(name in case["expected"] for name in OF_THE_WORKFLOW)]
    return [pytest.param(case, id=case["id"]) for case in told]


def record_of(case: dict[str, Any]) -> ImageRecord:
    kind, said = case["kind"], case["input"]
    if kind == "text":
        text = find_generation_data(said)
        assert text is not None
        return replace(read_given_text(text), base_model=case["base_model"])
    texts: dict[str, str] = {"parameters": said} if kind == "infotext" else said
    if kind == "graph":
        texts = {name: json.dumps(value) for name, value in said.items()}
    embedded = read_image_file((FIELD / said).read_bytes()) if kind == "file" else EmbeddedData(texts=texts)
    return ImageRecord(
        image_id=None, image_url=None, media="image", picture=None, base_model=case["base_model"], version_ids=(),
        meta=None, embedded=embedded,
    )  # fmt: skip


def here(mention: ResourceMention, base: str) -> FilePlan:
    name = mention.name or mention.kind.value
    lost = Unresolved(
        mention=mention,
        code="not_on_site",
        reason="x",
        base_model=base if mention.kind is ModelKind.CHECKPOINT else None,
    )
    listed = name if "." in name else f"{name}.safetensors"
    return Present(resolution=lost, path=Path("m") / name, listed_name=listed, kind=mention.kind)


def first_chain(workflow: Workflow) -> list[Any]:
    graph: Any = workflow.graph.as_api()
    at = next(node for node in graph.values() if node["class_type"] == "KSampler")
    found = []
    while graph[at["inputs"]["model"][0]]["class_type"] == "LoraLoader":
        at = graph[at["inputs"]["model"][0]]
        found.append(at["inputs"]["lora_name"])
    return found


def says(rows: tuple[FidelityRow, ...], level: str, field: str) -> bool:
    return any(row.level.value == level and field.lower() in row.field.lower() for row in rows)


@pytest.mark.parametrize("case", cases())
def test_the_workflow_and_its_report_say_what_they_should(case: dict[str, Any]) -> None:
    recipe, expected = read_recipe(record_of(case)), case["expected"]
    files = [here(mention, case["base_model"]) for mention in recipe.mentions]
    workflow = build_workflow(recipe, files, drawn_seed=1)
    rows = workflow.fidelity.rows
    nodes: Any = workflow.graph.as_api().values()
    samplers = [node["inputs"] for node in nodes if node["class_type"] == "KSampler"]
    for made, asked in zip(samplers, expected.get("ks", samplers), strict=True):
        assert {name: made[name] for name in asked} == asked
    assert first_chain(workflow) == expected.get("first_pass_loras", first_chain(workflow))
    assert [row for row in expected.get("report", []) if not says(rows, *row)] == []
    assert [row for row in expected.get("report_not", []) if says(rows, *row)] == []
    words = expected.get("report_any", [""])
    told = " ".join(f"{row.field} {row.asked} {row.used} {row.why}" for row in rows if row.level.value != "exact")
    assert any(word in told.lower() for word in words)
