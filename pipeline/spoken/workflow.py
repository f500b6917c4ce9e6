"""A workflow and its report, as the routes and the command line speak them (docs/architecture.md)."""

from __future__ import annotations

from typing import Any

from ...civitai_utils.values import Recipe
from ...civitai_utils.wire import exact_number
from ..workflow.fidelity import Checked, Fidelity, Workflow
from ..workflow.grade import grade


def workflow_as_json(workflow: Workflow, recipe: Recipe) -> dict[str, Any]:
    """The answer of POST /civitai/generate."""
    return {"workflow": workflow.graph.as_api(), **report_as_json(workflow, recipe)}


def report_as_json(workflow: Workflow, recipe: Recipe) -> dict[str, Any]:
    """What there is to say of a workflow beside its graph."""
    return {
        "workflow_type": recipe.workflow_type,
        "family": workflow.family,
        "variant": workflow.variant,
        "least_comfyui": workflow.least,
        "groups": [{"title": title, "nodes": list(ids)} for title, ids in workflow.graph.groups.items()],
        "node_count": len(workflow.graph),
        "seed": exact_number(workflow.seed),
        "grade": grade(workflow.fidelity).value,
        "fidelity": _fidelity_as_json(workflow.fidelity),
        "checked": _checked_as_json(workflow.checked),
    }


def _checked_as_json(checked: Checked | None) -> dict[str, Any] | None:
    if checked is None:
        return None
    return {"against": checked.told_by, "comfyui": checked.version, "found": list(checked.found)}


def _fidelity_as_json(fidelity: Fidelity) -> list[dict[str, str]]:
    return [
        {"field": row.field, "level": row.level.value, "asked": row.asked, "used": row.used, "why": row.why}
        for row in fidelity.rows
    ]
