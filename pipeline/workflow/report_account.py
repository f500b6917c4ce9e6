"""The report follows from the account of a graph: a row for every class of node that the workflow lacks, and no field
that hangs on one of them is exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ...civitai_utils.graph_parts import NodeAccount
from ...civitai_utils.said import join_said, say
from ...civitai_utils.wire import Json
from .draft import Draft
from .fidelity import Report
from .parts import mention_of, title_of

# Rows that have a field of the recipe, where the row is called otherwise.
_ROWS = {
    "negative_prompt": "prompt",
    "cfg_scale": "cfg",
    "base_size": "size",
    "hires": "hires steps",
    "hires_prompt": "hires prompt",
    "model": "checkpoint",
}
_UNDECLARED = "unknown node"
_BY_SHAPE = say("An unknown node: only what its values say is used.")
# Each has a row of its own for what it does: the LoRA, the ControlNet.
_LORA_ROW = "a strength for each block or step"
_CONTROL_ROW = "the picture that guided it is not public"
_GIVEN = "a picture that is not public"
_PART_OF_STEPS = "runs a part of its steps"
_GOES_ON = "a pass of its own goes on with the steps"


def report_account(draft: Draft) -> None:
    """Tell what of the image's graph the workflow lacks, and take "exact" from what hangs on it."""
    recipe, report = draft.recipe, draft.report
    made = list(draft.graph.as_api().values())
    done = _done_otherwise(draft, made)
    missing = [
        entry
        for entry in recipe.account
        if not entry.represented and entry.why not in done and not _is_there(entry, made)
    ]
    for entry in missing:
        for field in entry.concerns:
            report.doubt(_ROWS.get(field, field), _sentence(entry))
    grouped: dict[str, list[NodeAccount]] = {}
    for entry in missing:
        grouped.setdefault(entry.class_type, []).append(entry)
    controls = [entry for entry in missing if entry.why == _CONTROL_ROW]
    told = {_LORA_ROW, _CONTROL_ROW} if len(controls) <= len(recipe.controls) else {_LORA_ROW}
    for class_type, entries in grouped.items():
        if not all(entry.why in told for entry in entries):
            _report_class(class_type, entries, report)
    _doubt_models(draft)


def _report_class(class_type: str, entries: list[NodeAccount], report: Report) -> None:
    field, count = say("node {type}", type=class_type), counted_nodes(len(entries))
    why = join_said(dict.fromkeys(_sentence(entry) for entry in entries))
    if all(entry.partly for entry in entries):
        report.approximated(field, count, say("a part of what it does"), why)
    else:
        report.dropped(field, count, why)


def counted_nodes(count: int) -> str:
    """So many nodes, in words."""
    return say("1 node") if count == 1 else say("{count} nodes", count=count)


def _sentence(entry: NodeAccount) -> str:
    return _BY_SHAPE if entry.why.startswith(f"{_UNDECLARED},") else entry.sentence


def _done_otherwise(draft: Draft, made: Sequence[Json]) -> set[str]:
    """The reasons that no longer hold, because the workflow has the like: a refiner, a picture to choose."""
    classes = [node["class_type"] for node in made]
    done = {_GIVEN} if "LoadImage" in classes else set()
    passes = sum(1 for entry in draft.recipe.account if entry.why == _GOES_ON)
    if draft.recipe.refiner is not None and classes.count("KSamplerAdvanced") > 1 and passes == 1:
        done |= {_PART_OF_STEPS, _GOES_ON}
    return done


def _is_there(entry: NodeAccount, made: Sequence[Json]) -> bool:
    """Whether the workflow has the very node: of the same class, with the same values."""
    if not entry.values:
        return False
    alike = (node for node in made if node["class_type"] == entry.class_type)
    return any(_values(node["inputs"]) == entry.values for node in alike)


def _values(inputs: object) -> dict[str, object]:
    if not isinstance(inputs, Mapping):
        return {}
    return {str(name): value for name, value in inputs.items() if not isinstance(value, (list, dict))}


def _doubt_models(draft: Draft) -> None:
    """A model that only a node nobody declared names is used as its shape says, which may not be all it does."""
    parts = draft.parts
    fields: Iterable[tuple[str, object]] = (
        ("checkpoint", parts.checkpoint),
        ("VAE", parts.vae),
        *((say("LoRA {title}", title=title_of(plan)), plan) for plan in parts.loras),
    )
    plans = {id(plan): plan for plan in (parts.checkpoint, parts.vae, *parts.loras) if plan is not None}
    for field, plan in fields:
        known = plans.get(id(plan))
        if known is not None and set(mention_of(known).evidence) == {"graph", _UNDECLARED}:
            draft.report.doubt(field, say("It is named by an unknown node: only what its values say is used."))
