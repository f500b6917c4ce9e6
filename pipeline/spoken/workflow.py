"""A workflow and its report, as the routes and the command line speak them (docs/architecture.md)."""

from __future__ import annotations

from typing import Any

from ...civitai_utils.said import said_as_json
from ...civitai_utils.site.sites import Site
from ...civitai_utils.values import Recipe
from ...civitai_utils.wire import exact_number
from ..workflow.fidelity import Checked, Fidelity, FidelityRow, Workflow
from ..workflow.grade import grade
from ..workflow.model_sources import ModelSource
from ..workflow.note import note_text
from ..workflow.start_need import StartNeed


def workflow_as_json(workflow: Workflow, recipe: Recipe, site: Site, *, with_note: bool = True) -> dict[str, Any]:
    """The answer of POST /civitai/generate."""
    note = note_text(workflow.fidelity, site.image_page(recipe.image_id)) if with_note else None
    return {"workflow": workflow.graph.as_api(), "note": note, **report_as_json(workflow, recipe, site)}


def report_as_json(workflow: Workflow, recipe: Recipe, site: Site) -> dict[str, Any]:
    """What there is to say of a workflow beside its graph."""
    return {
        "workflow_type": recipe.workflow_type,
        "family": workflow.family,
        "variant": workflow.variant,
        "least_comfyui": workflow.least,
        "groups": [{"title": title, "nodes": list(ids)} for title, ids in workflow.graph.groups.items()],
        "models": {
            node_id: [_source_as_json(one, site) for one in sources] for node_id, sources in workflow.models.items()
        },
        "node_count": len(workflow.graph),
        "seed": exact_number(workflow.seed),
        "grade": grade(workflow.fidelity).value,
        "fidelity": _fidelity_as_json(workflow.fidelity),
        "own_nodes": workflow.uses_own,
        "node_choice": workflow.has_choice,
        "checked": _checked_as_json(workflow.checked),
    }


def _checked_as_json(checked: Checked | None) -> dict[str, Any] | None:
    if checked is None:
        return None
    return {
        "against": checked.told_by,
        "comfyui": checked.version,
        "found": list(checked.found),
        "against_said": said_as_json(checked.told_by),
        "found_said": [said_as_json(one) for one in checked.found],
    }


def start_as_json(need: StartNeed | None, *, example: bool | None = None) -> dict[str, Any] | None:
    """What a start picture could be for, beside the answer of POST /civitai/resolve; ``example`` is whether the picture
    that stands in for it is there."""
    return None if need is None else {"for": need.stands_for.value, "needed": need.needed, "example": example}


def _source_as_json(source: ModelSource, site: Site) -> dict[str, str]:
    """As ComfyUI's page reads it in ``properties.models`` of a node; the address is the public one, without a key."""
    file = source.file
    url = str(site.file_url(file)) if file is not None else source.address or ""
    said = {"name": source.name, "directory": source.folder, "url": url}
    blake = file.hashes.get("BLAKE3") if file is not None else None
    if blake:
        said |= {"hash": blake.lower(), "hash_type": "BLAKE3"}
    elif source.sha256:
        said |= {"hash": source.sha256.lower(), "hash_type": "SHA256"}
    return said


def _fidelity_as_json(fidelity: Fidelity) -> list[dict[str, Any]]:
    return [
        {"field": row.field, "level": row.level.value, "asked": row.asked, "used": row.used, "why": row.why}
        | {"coming": row.coming}
        | {
            "field_said": said_as_json(row.field),
            "asked_said": said_as_json(row.asked),
            "used_said": said_as_json(row.used),
            "why_said": said_as_json(row.why),
        }
        | {"other": _other_as_json(row.other)}
        for row in fidelity.rows
    ]


def _other_as_json(row: FidelityRow | None) -> dict[str, Any] | None:
    if row is None:
        return None
    return {
        "level": row.level.value,
        "used": row.used,
        "why": row.why,
        "used_said": said_as_json(row.used),
        "why_said": said_as_json(row.why),
    }
